import { Button, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { isFiltered, type WorklistSearch } from "../../../lib/worklist-search.ts";
import classes from "./worklist.module.css";

/** What stands in place of the list where there is nothing in it. */
export function EmptyWorklist({
  search,
  onSearch,
}: {
  search: WorklistSearch;
  onSearch: (search: WorklistSearch) => void;
}) {
  if (isFiltered(search)) {
    return (
      <div className={classes.empty}>
        <Title order={2} size="h5">
          No case matches these filters
        </Title>
        <Text size="sm">Change a filter, or clear them all to see every case.</Text>
        <Button
          variant="default"
          onClick={() => onSearch({ sortBy: search.sortBy, direction: search.direction })}
        >
          Clear filters
        </Button>
      </div>
    );
  }
  return (
    <div className={classes.empty}>
      <Title order={2} size="h5">
        There is no case yet
      </Title>
      <Text size="sm">
        Paste a determination or drop its file, and it becomes a case with every field traced to its
        place in the text. Or start with an empty one.
      </Text>
      <div className={classes.ways}>
        <Button component={Link} to="/cases/new">
          New case
        </Button>
        <Button component={Link} to="/imports" variant="default">
          Import many
        </Button>
      </div>
    </div>
  );
}
