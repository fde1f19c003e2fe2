/** What a benchmark tells. `pnpm bench` prints it as one table. */
export interface BenchReport {
  /**
   * Two measurements of one run against each other, as a plain number: 1.2 says a fifth slower
   * than the baseline. Over `budget` the line is marked.
   */
  ratio(entry: { name: string; value: number; budget?: number }): void;
  /**
   * One measured number. `baseline` is another number of the same run and unit; their ratio is
   * printed beside it. `budget` is in the same unit.
   */
  measure(entry: Measurement): void;
}

/** A measured number with its unit, such as "ms", "us" or "kB". */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  baseline?: number;
  budget?: number;
}

/** What a `bench/*.bench.ts` file exports under the name `bench`. */
export type Bench = (report: BenchReport) => Promise<void>;

/** A report that keeps its lines, and prints them as an aligned table. */
export function createBenchReport(): BenchReport & { table(): string; over(): number } {
  const entries: Measurement[] = [];
  return {
    ratio: ({ name, value, budget }) =>
      entries.push({ name, value, unit: "x", ...(budget !== undefined && { budget }) }),
    measure: (entry) => entries.push(entry),
    table: () => align([heading, ...entries.map(cells)]),
    over: () => entries.filter(isOver).length,
  };
}

const heading = ["name", "value", "baseline", "ratio", "budget", ""];

function cells(entry: Measurement): string[] {
  const { name, value, unit, baseline, budget } = entry;
  return [
    name,
    `${round(value)} ${unit}`,
    baseline === undefined ? "" : `${round(baseline)} ${unit}`,
    baseline === undefined ? "" : `${round(value / baseline)} x`,
    budget === undefined ? "" : `${budget} ${unit}`,
    budget === undefined ? "" : isOver(entry) ? "over" : "ok",
  ];
}

/** A number that is none counts as over its budget. */
function isOver({ value, budget }: Measurement): boolean {
  return budget !== undefined && !(value <= budget);
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function align(rows: string[][]): string {
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
