import type { CaseListEntry } from "@openimr/client";
import { IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { sortedBy, type WorklistSearch } from "../../../lib/worklist-search.ts";
import { useRowKeys } from "../use-row-keys.ts";
import classes from "./worklist.module.css";
import { columns } from "./worklist-columns.tsx";

const ROW_HEIGHT = 38;

/** The list itself. Only the rows in view are in the page; the next page loads as the end nears. */
export function WorklistTable({
  entries,
  complete,
  search,
  onSearch,
  onEnd,
  footer,
}: {
  entries: CaseListEntry[];
  /** Whether the entries are all there are. */
  complete: boolean;
  search: WorklistSearch;
  onSearch: (search: WorklistSearch) => void;
  onEnd: () => void;
  footer: ReactNode;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 12,
  });
  const shown = virtualizer.getVirtualItems();
  const last = shown.at(-1)?.index ?? -1;
  const nearEnd = last >= entries.length - 20;
  useEffect(() => {
    if (nearEnd) onEnd();
  }, [nearEnd, onEnd]);
  useRowKeys({
    count: entries.length,
    scroller,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  });
  const above = shown[0]?.start ?? 0;
  const below = virtualizer.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={scroller} className={classes.scroller} tabIndex={0} aria-label="Cases">
      <table className={classes.table} aria-rowcount={complete ? entries.length + 1 : -1}>
        <colgroup>
          {columns.map(({ id, width }) => (
            <col key={id} data-column={id} style={width === null ? {} : { width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeaderCell key={column.id} {...column} search={search} onSearch={onSearch} />
            ))}
          </tr>
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} />}
          {shown.map(({ index }) => {
            const entry = entries[index];
            return entry === undefined ? null : (
              <tr key={entry.id} data-row={index} aria-rowindex={index + 2}>
                {columns.map(({ id, cell }) => (
                  <td key={id} data-column={id}>
                    {cell(entry)}
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} />}
        </tbody>
      </table>
      {footer}
    </section>
  );
}

/** Stands for the rows that are out of view. */
function Gap({ height }: { height: number }) {
  return (
    <tr aria-hidden style={{ height }}>
      <td colSpan={columns.length} className={classes.gap} />
    </tr>
  );
}

function HeaderCell({
  id,
  header,
  sortBy: field,
  search,
  onSearch,
}: Pick<(typeof columns)[number], "id" | "header" | "sortBy"> & {
  search: WorklistSearch;
  onSearch: (search: WorklistSearch) => void;
}) {
  if (field === null) {
    return (
      <th scope="col" data-column={id}>
        {header}
      </th>
    );
  }
  const { sortBy = "updatedAt", direction = "desc" } = search;
  const sorted = sortBy === field ? direction : null;
  const Arrow = direction === "asc" ? IconArrowUp : IconArrowDown;
  return (
    <th
      scope="col"
      data-column={id}
      aria-sort={sorted === null ? "none" : sorted === "asc" ? "ascending" : "descending"}
    >
      <button
        type="button"
        className={classes.sort}
        onClick={() => onSearch(sortedBy(search, field))}
      >
        {header}
        <span className={classes.arrow}>
          {sorted !== null && <Arrow size={13} stroke={2} aria-hidden />}
        </span>
      </button>
    </th>
  );
}
