import { Kbd } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import type { ItemId } from "@openimr/core";
import classes from "./case-page.module.css";
import { useCaseView } from "./case-view.tsx";
import { pathInItem } from "./field-id.ts";

/** The page's keys, and a line that tells of them. */
export function CaseKeys({ item, ids }: { item: ItemId | null; ids: readonly ItemId[] }) {
  const view = useCaseView();
  const stepItem = (by: 1 | -1) => {
    const next = ids[(item === null ? -1 : ids.indexOf(item)) + by];
    // The same field of the next item, so that one thing can be done to all of them.
    if (next !== undefined) {
      view.open(pathInItem(view.getState().focused, next) ?? `/disputedItems/${next}`);
    } else if (by < 0 && item !== null) {
      view.open("/caseNumber");
    }
  };
  const stepFinding = (by: 1 | -1) => {
    const { findings, focused } = view.getState();
    const places = [...new Set(findings.map((finding) => finding.path))];
    const at = focused === null ? -1 : places.indexOf(focused);
    const from = at < 0 && by < 0 ? 0 : at;
    const next = places[(from + by + places.length) % Math.max(1, places.length)];
    if (next !== undefined) view.open(next);
  };
  const physical = { usePhysicalKeys: true };
  useHotkeys(
    [
      ["alt+ArrowDown", () => stepItem(1)],
      ["alt+ArrowUp", () => stepItem(-1)],
      ["alt+n", () => stepFinding(1), physical],
      ["alt+shift+n", () => stepFinding(-1), physical],
    ],
    [],
  );
  return (
    <footer className={classes.keys}>
      <span>
        <Kbd size="xs">Alt</Kbd> <Kbd size="xs">↓</Kbd> <Kbd size="xs">↑</Kbd> next, previous item
      </span>
      <span>
        <Kbd size="xs">Alt</Kbd> <Kbd size="xs">N</Kbd> next finding, with{" "}
        <Kbd size="xs">Shift</Kbd> the previous
      </span>
      <span>
        <Kbd size="xs">Alt</Kbd> <Kbd size="xs">S</Kbd> status
      </span>
    </footer>
  );
}
