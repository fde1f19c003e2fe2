import type { NewId } from "@openimr/core";
import type { Layout } from "../layouts/layout.ts";
import type { Notes } from "../notes.ts";
import type { TextBreaks } from "../paragraphs.ts";
import type { Passage } from "../passage.ts";

/** What the readers of items need beside the text. */
export type ItemContext = {
  layout: Layout;
  breaks: TextBreaks;
  notes: Notes;
  newId: NewId;
};

/** The stretches of one item; null where its label is missing. */
export type ItemParts = {
  /** The request with the decision behind it. */
  heading: Passage;
  /** Whether it is certain where the heading begins. */
  sure: boolean;
  /** The words of the decision where they do not end the heading. */
  decided: Passage | null;
  original: Passage | null;
  authorized: Passage | null;
  claimsAdministrator: Passage | null;
  expertReviewer: Passage | null;
  rationale: Passage | null;
};

/** "2. Cane": an item's own number, which some letters print before its request. */
export const itemNumber: RegExp = /^(?<number>\d{1,2})[.)] /;
