import type { CaseDeadline } from "@openimr/client";
import { expect, test } from "vitest";
import { groupOf, stateInWords, toneOf } from "./deadline-in-words.ts";

const deadline: CaseDeadline = {
  rule: "determination",
  title: "Determination in a regular review",
  actor: "review_organization",
  due: "2026-03-31",
  counted: "30 days from 2026-03-01: 2026-03-31; that is a Tuesday",
  state: { is: "running", daysLeft: 4 },
  owed: true,
  source: { title: "California Labor Code", section: "4610.6(d)", url: null },
  note: null,
  confidence: "seen",
};

test.each<[Partial<CaseDeadline>, string, string, string]>([
  [{}, "owed", "due in 4 days", "later"],
  [{ state: { is: "running", daysLeft: 0 } }, "owed", "due today", "soon"],
  [{ state: { is: "missed", by: 1, on: null } }, "owed", "overdue by 1 day", "over"],
  [{ state: { is: "unknown", reason: "it hangs" } }, "owed", "may be overdue", "over"],
  [
    { owed: false, state: { is: "missed", by: 2, on: "2026-04-02" } },
    "done",
    "missed by 2 days",
    "late",
  ],
  [{ owed: false, state: { is: "met", on: "2026-03-30" } }, "done", "met on 03/30/2026", "met"],
  [{ owed: false }, "running", "due in 4 days", "plain"],
  [{ owed: false, state: { is: "passed", by: 9 } }, "open", "over since 9 days", "plain"],
  [{ owed: false, state: { is: "unknown", reason: "" } }, "open", "not known", "plain"],
  [
    { owed: false, state: { is: "not_applicable", reason: "" } },
    "apart",
    "does not apply",
    "plain",
  ],
])("a deadline with %o is said in the right group and words", (change, group, words, tone) => {
  const shown = { ...deadline, ...change };
  expect([groupOf(shown), stateInWords(shown), toneOf(shown)]).toEqual([group, words, tone]);
});
