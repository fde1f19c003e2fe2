import type { Case, DisputedItem } from "@openimr/core";
import type { CitationStyle } from "./citations.ts";
import type { Truth } from "./truth.ts";
import type { Piece } from "./typeset.ts";

/** How letters of a layout are printed, and from which years they are. */
export type LetterLayout = {
  style: CitationStyle;
  from: string;
  to: string;
  /** Whether its headings tell of requests that utilization review modified. */
  modified: boolean;
  /** The pieces of a letter, and what of the truth it states. */
  print: (truth: Truth) => { pieces: Piece[]; truth: Case };
};

/** What every letter says of the reviewer's practice. */
export const practice =
  "He/she has been in active clinical practice for more than five years and is currently working at least 24 hours a week in active practice.";

/** A paragraph, or a line of its own. */
export function prose(text: string): Piece {
  return { kind: "prose", text };
}

/** "is medically necessary and appropriate" in the number and sense that an item asks for. */
export function necessity({ request, decision }: DisputedItem): string {
  const not = decision.outcome === "upheld" ? "not " : "";
  return `${/s\b[^ ]*$/.test(request) ? "are" : "is"} ${not}medically necessary and appropriate`;
}

/** "is Board Certified in A, has a subspecialty in B and is licensed to practice in C." */
export function boardCertified({ reviewer }: Case, comma: Truth["comma"], who = "expert"): string {
  const {
    profession,
    certifications = [],
    subspecialties = [],
    statesOfLicensure = [],
  } = reviewer ?? {};
  const what =
    profession === null
      ? `Board Certified in ${certifications.join(comma)}${subspecialties.map((name) => `, has a subspecialty in ${name}`).join("")}`
      : `a ${profession}`;
  return `The ${who} reviewer is ${what} and is licensed to practice in ${statesOfLicensure.join(comma)}.`;
}
