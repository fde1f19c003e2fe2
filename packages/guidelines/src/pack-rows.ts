import type { z } from "zod";
import type { GuidelineTopic } from "./guideline-document.ts";
import type { TreatmentLimit } from "./treatment-limit.ts";

type LimitRow = z.input<typeof TreatmentLimit>;
type TopicRow = z.input<typeof GuidelineTopic>;
type WithoutDocument<Row> = Row extends unknown ? Omit<Row, "document"> : never;

/** Limits of one document. */
export function limitsOf(document: string, rows: WithoutDocument<LimitRow>[]): LimitRow[] {
  return rows.map((row) => ({ ...row, document }));
}

/** Topics by title, with the pages on which each stands. */
export function topicsOf(rows: readonly [string, ...Pages[]][]): TopicRow[] {
  return rows.map(([title, ...pages]) => ({ title, pages: pages.map(pageRange) }));
}

/** Page ranges: `on(46)`, `on([98, 99])`. */
export function on(...pages: Pages[]): TopicRow["pages"] {
  return pages.map(pageRange);
}

type Pages = number | readonly [number, number];

function pageRange(pages: Pages): { from: number; to: number } {
  return typeof pages === "number" ? { from: pages, to: pages } : { from: pages[0], to: pages[1] };
}
