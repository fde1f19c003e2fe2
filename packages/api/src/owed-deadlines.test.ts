import { addDays, CalendarDate, type Case, ItemId, newDisputedItem } from "@openimr/core";
import { expect, test } from "vitest";
import { unkeptCase } from "../tests/fake-context.ts";
import { nextDeadline, owedDeadlines } from "./deadline-finder.ts";

type Item = Case["disputedItems"][number];

const untold = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), "A request");
const none = { subcategory: null, name: null, codes: [] };
const drug: Item = { ...untold, service: { ...none, category: "Pharmaceuticals" } };
const surgery: Item = { ...untold, service: { ...none, category: "Surgery" } };

/** How far a case has come, and the day of its utilization review decision. */
const stages: { status: Case["status"]; reached: number; decided: string[] }[] = [
  // Before the formulary; with Veterans Day and Thanksgiving in its times; over a change of the rules.
  { status: "records_pending", reached: 1, decided: ["2017-03-06", "2018-11-01", "2026-03-20"] },
  { status: "in_review", reached: 2, decided: ["2017-03-06", "2018-11-01", "2026-03-20"] },
  { status: "received", reached: 0, decided: ["2018-11-01"] },
  { status: "deferred_liability", reached: 2, decided: ["2018-11-01"] },
  { status: "terminated", reached: 2, decided: ["2018-11-01"] },
  { status: "determination_issued", reached: 3, decided: ["2018-11-01"] },
];
const priorities: Case["priority"][] = ["standard", "expedited", null];
const disputes: Record<string, Item[]> = {
  drug: [drug],
  "drug and surgery": [drug, surgery],
  "drug and untold": [drug, untold],
  "surgery already done": [{ ...surgery, retrospective: true }],
  nothing: [],
};

/** Every stage with every priority and dispute: what is owed in it, and behind that what is due next. */
function* owedInCases(): Generator<string> {
  for (const { status, reached, decided } of stages) {
    for (const priority of priorities) {
      for (const [dispute, disputedItems] of Object.entries(disputes)) {
        for (const text of decided) {
          const day = CalendarDate.parse(text);
          const on = (step: number, days: number) => (reached < step ? null : addDays(day, days));
          const blank = unkeptCase();
          const record: Case = {
            ...blank,
            status,
            priority,
            disputedItems,
            utilizationReview: { ...blank.utilizationReview, decidedOn: day, servedOn: day },
            dates: {
              ...blank.dates,
              applicationReceived: on(0, 10),
              assigned: on(1, 12),
              recordsComplete: on(2, 14),
              decided: on(3, 40),
              issued: on(3, 41),
            },
          };
          const next = nextDeadline(record);
          const owed = [...owedDeadlines(record), ...(next === null ? [] : [next])];
          const told = owed.map((each) => `\n  ${Object.values(each).join(" | ")}`).join("");
          yield `${status}, ${priority}, ${dispute}, ${day}:${told || " nothing"}`;
        }
      }
    }
  }
}

test("what is owed in fixed cases is as before; raise COUNTING in deadline-finder.ts where it is not and no program's rules or holidays changed, then run vitest with --update", async () => {
  const told = [...owedInCases()].join("\n");
  await expect(`${told}\n`).toMatchFileSnapshot("owed-deadlines.txt");
});
