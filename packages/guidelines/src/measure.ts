import type { Service } from "@openimr/core";
import { z } from "zod";

/** What a request or a limit counts: visits, injections, days, milligrams. */
export const Measure = z
  .enum([
    "visit",
    "injection",
    "unit",
    "level",
    "hour",
    "day",
    "week",
    "month",
    "mg",
    "mg_med",
    "percent",
    "refill",
    "trial",
    "procedure",
    "test",
  ])
  .meta({
    id: "Measure",
    description: "What is counted; mg_med is the oral morphine equivalent dose in milligrams.",
  });
export type Measure = z.infer<typeof Measure>;

const words: Record<Measure, string> = {
  visit: "visit",
  injection: "injection",
  unit: "unit",
  level: "level",
  hour: "hour",
  day: "day",
  week: "week",
  month: "month",
  mg: "mg",
  mg_med: "mg MED",
  percent: "%",
  refill: "refill",
  trial: "trial",
  procedure: "procedure",
  test: "test",
};
const uncounted: ReadonlySet<Measure> = new Set(["mg", "mg_med", "percent"]);

/** The word for so many of a measure: "visit" for 1, "visits" for any other number, "mg" for all. */
export function measureWord(measure: Measure, count: number): string {
  return count === 1 || uncounted.has(measure) ? words[measure] : `${words[measure]}s`;
}

const times: readonly Measure[] = ["day", "week", "month"];

/**
 * What a service can be counted in: therapy in visits, a device in pieces or days of rental, a drug
 * in pieces, refills and strengths. Null where the service is not known.
 */
export function measuresOf(service: Service): readonly Measure[] | null {
  switch (service.category) {
    case null:
      return null;
    case "Injection":
      return ["injection", "procedure", "level", "unit", "mg", "percent"];
    case "Pharmaceuticals":
      return ["unit", "refill", "mg", "mg_med", "percent", ...times];
    case "DMEPOS":
      return ["unit", "trial", ...times];
    case "Diagnostic Testing":
      return ["test", "level"];
    case "Surgery":
      return ["procedure", "level", "trial", "unit"];
    case "Transportation":
      return ["unit", "hour", ...times];
    default:
      return ["visit", "hour", ...times];
  }
}
