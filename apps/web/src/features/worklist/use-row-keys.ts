import { useHotkeys } from "@mantine/hooks";
import type { RefObject } from "react";

/**
 * j and k (or the arrow keys, once a case is focused) go down and up the list; Enter opens, since
 * what is focused is the case's link.
 */
export function useRowKeys({
  count,
  scroller,
  scrollTo,
}: {
  count: number;
  scroller: RefObject<HTMLElement | null>;
  scrollTo: (index: number) => void;
}): void {
  const focusRow = (index: number, attempts = 10) => {
    const row = scroller.current?.querySelector(`[data-row="${index}"] [data-case-link]`);
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
    // The row is drawn once the list has been scrolled to it.
    else if (attempts > 0) requestAnimationFrame(() => focusRow(index, attempts - 1));
  };
  const go = (step: 1 | -1) => {
    const row = document.activeElement?.closest("[data-row]")?.getAttribute("data-row");
    const next = row === null || row === undefined ? 0 : Number(row) + step;
    if (next < 0 || next >= count) return;
    scrollTo(next);
    focusRow(next);
  };
  const goWithin = (step: 1 | -1) => () => {
    if (document.activeElement?.closest("[data-row]")) go(step);
  };
  useHotkeys([
    ["j", () => go(1)],
    ["k", () => go(-1)],
    ["ArrowDown", goWithin(1), { preventDefault: false }],
    ["ArrowUp", goWithin(-1), { preventDefault: false }],
  ]);
}
