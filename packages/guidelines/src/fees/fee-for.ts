import type { CalendarDate, Case, Priority, Program } from "@openimr/core";
import { programOf } from "../program/program-of.ts";
import type { Fee, FeeStage } from "./fee.ts";

/** What a fee hangs on; null for what is not known. */
export type FeeQuestion = {
  program: Program;
  on: CalendarDate;
  stage: FeeStage;
  priority: Priority | null;
  pharmacyOnly: boolean | null;
  /** Whether the reviewer is a doctor of medicine or of osteopathy. */
  physician: boolean | null;
  reviewers: 1 | 2 | null;
};

/** A fee in whole US dollars with its row, or why it is not known. */
export type FeeAnswer = { dollars: number; fee: Fee } | { dollars: null; reason: string };

const conditions = {
  priority: "whether the review is regular or expedited",
  pharmacyOnly: "whether drugs alone are disputed",
  physician: "whether the reviewer is a physician",
  reviewers: "how many reviewers there were",
} as const;

/**
 * The fee that a program has for an application on a day. A condition that is not known matters only where the fees of
 * that period differ by it; then the answer is that it is not known, and what is missing.
 */
export function feeFor(question: FeeQuestion): FeeAnswer {
  const { program, on, stage } = question;
  const names = ["priority", "pharmacyOnly", "physician", "reviewers"] as const;
  const possible = programOf(program).fees.filter(
    (fee) =>
      fee.stage === stage &&
      fee.from <= on &&
      on <= (fee.until ?? on) &&
      names.every((name) => (fee[name] ?? question[name]) === (question[name] ?? fee[name])),
  );
  const [first] = possible;
  if (first === undefined) return { dollars: null, reason: `there was no such fee on ${on}` };
  if (possible.some(({ dollars }) => dollars !== first.dollars)) {
    const missing = names.filter((name) => new Set(possible.map((fee) => fee[name])).size > 1);
    const all = missing.map((name) => conditions[name]).join(" and ");
    return { dollars: null, reason: `it hangs on ${all}` };
  }
  const { dollars } = first;
  if (dollars === null) {
    return { dollars, reason: `the fee from ${first.from} on was not found in a source` };
  }
  return { dollars, fee: first };
}

/**
 * Whether every item that may be reviewed is a drug; null where there is none, or the service of one is
 * not known.
 */
export function isPharmacyOnly({ disputedItems }: Case): boolean | null {
  const eligible = disputedItems.filter(({ eligibility }) => eligibility.status !== "ineligible");
  const categories = eligible.map(({ service }) => service.category);
  if (categories.some((each) => each !== null && each !== "Pharmaceuticals")) return false;
  return categories.length === 0 || categories.includes(null) ? null : true;
}
