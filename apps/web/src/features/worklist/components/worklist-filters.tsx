import { Button, Kbd, MultiSelect, Select, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import {
  CaseOutcome,
  CaseStatus,
  caseOutcomeLabels,
  caseStatusLabels,
  Priority,
} from "@openimr/core";
import { IconSearch } from "@tabler/icons-react";
import { type RefObject, useEffect, useState } from "react";
import { isFiltered, type WorklistSearch } from "../../../lib/worklist-search.ts";
import classes from "./worklist.module.css";

const statusChoices = CaseStatus.options.map((value) => ({
  value,
  label: caseStatusLabels[value],
}));
const outcomeChoices = CaseOutcome.options.map((value) => ({
  value,
  label: caseOutcomeLabels[value],
}));
const priorityChoices = [
  { value: "standard", label: "Standard" },
  { value: "expedited", label: "Expedited" },
];
const dueChoices = [
  { value: "overdue", label: "Overdue, or maybe so" },
  { value: "week", label: "Within 7 days" },
];

/** The filters above the list. What they are set to is the address's to keep. */
export function WorklistFilters({
  search,
  onSearch,
  textRef,
}: {
  search: WorklistSearch;
  onSearch: (search: WorklistSearch) => void;
  textRef: RefObject<HTMLInputElement | null>;
}) {
  const [text, setText] = useState(search.text ?? "");
  const apply = useDebouncedCallback((value: string) => onSearch({ ...search, text: value }), 250);
  useEffect(() => setText(search.text ?? ""), [search.text]);
  return (
    <search className={classes.filters} aria-label="Filter the worklist">
      <TextInput
        ref={textRef}
        className={classes.text ?? ""}
        aria-label="Case number or treatment"
        placeholder="Case number or treatment"
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<Kbd size="xs">/</Kbd>}
        value={text}
        maxLength={200}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          apply(currentTarget.value);
        }}
        onKeyDown={({ key, currentTarget }) => key === "Escape" && currentTarget.blur()}
      />
      <MultiSelect
        className={classes.choice ?? ""}
        aria-label="Status"
        placeholder={search.statuses?.length ? "" : "Any status"}
        data={statusChoices}
        value={search.statuses ?? []}
        onChange={(values) => onSearch({ ...search, statuses: CaseStatus.array().parse(values) })}
        clearable
        searchable
        clearButtonProps={{ "aria-label": "Any status" }}
      />
      <MultiSelect
        className={classes.choice ?? ""}
        aria-label="Outcome"
        placeholder={search.outcomes?.length ? "" : "Any outcome"}
        data={outcomeChoices}
        value={search.outcomes ?? []}
        onChange={(values) => onSearch({ ...search, outcomes: CaseOutcome.array().parse(values) })}
        clearable
        clearButtonProps={{ "aria-label": "Any outcome" }}
      />
      <Select
        className={classes.short ?? ""}
        aria-label="Priority"
        placeholder="Any priority"
        data={priorityChoices}
        value={search.priority ?? null}
        onChange={(value) =>
          onSearch({ ...search, priority: Priority.optional().parse(value ?? undefined) })
        }
        clearable
        clearButtonProps={{ "aria-label": "Any priority" }}
      />
      <Select
        className={classes.short ?? ""}
        aria-label="Due"
        placeholder="Due any time"
        data={dueChoices}
        value={search.due ?? null}
        onChange={(value) =>
          onSearch({ ...search, due: value === "overdue" || value === "week" ? value : undefined })
        }
        clearable
        clearButtonProps={{ "aria-label": "Due any time" }}
      />
      {isFiltered(search) && (
        <Button
          variant="subtle"
          onClick={() => onSearch({ sortBy: search.sortBy, direction: search.direction })}
        >
          Clear filters
        </Button>
      )}
      <p className={classes.keys}>
        <Kbd size="xs">j</Kbd> <Kbd size="xs">k</Kbd> down and up, <Kbd size="xs">Enter</Kbd> opens,{" "}
        <Kbd size="xs">n</Kbd> new case
      </p>
    </search>
  );
}
