import { type Comparison, fieldOf } from "./compare.ts";

/** How often a field was read rightly, not at all, or wrongly, over all letters. */
export type FieldScore = { field: string; right: number; unknown: number; wrong: number };

/** The scores of all fields, in the order in which the labels name them first. */
export function scoreFields(comparisons: readonly Comparison[]): FieldScore[] {
  return [...Map.groupBy(comparisons, ({ path }) => fieldOf(path))].map(([field, all]) => ({
    field,
    right: all.filter(({ verdict }) => verdict === "right").length,
    unknown: all.filter(({ verdict }) => verdict === "unknown").length,
    wrong: all.filter(({ verdict }) => verdict === "wrong").length,
  }));
}

/** The scores as a table for people: a line a field, the whole last. */
export function scoreTable(scores: readonly FieldScore[]): string {
  const sum = (key: "right" | "unknown" | "wrong") =>
    scores.reduce((total, score) => total + score[key], 0);
  const all = { field: "all", right: sum("right"), unknown: sum("unknown"), wrong: sum("wrong") };
  const width = Math.max(5, ...scores.map(({ field }) => field.length));
  const head = `${"field".padEnd(width)}  accuracy    right  unknown    wrong`;
  return [head, ...[...scores, all].map((score) => row(score, width))].join("\n");
}

function row({ field, right, unknown, wrong }: FieldScore, width: number): string {
  const total = right + unknown + wrong;
  const share = total === 0 ? "-" : `${((100 * right) / total).toFixed(2)}%`;
  const counts = [right, unknown, wrong].map((count) => String(count).padStart(8)).join(" ");
  return `${field.padEnd(width)}  ${share.padStart(8)} ${counts}`;
}
