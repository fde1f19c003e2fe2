import type { Case } from "@openimr/core";

/** A label and its value, as in the head of a letter; null prints as a marked gap. */
export type Fact = { label: string; value: string | null };

/**
 * A piece of a letter. The printings differ in looks only; what they say is here, the outcome of an item
 * in the words of the program too.
 */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "item"; number: number; request: string; outcome: string | null }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "paragraph"; lead: string | null; text: string | null }
  | { kind: "list"; entries: string[] };

/** A determination's letter, ready to be printed as HTML, text or PDF. */
export type Letter = {
  title: string;
  caseNumber: Case["caseNumber"];
  /** What the letter is not: a draft, or a demonstration. Printed on top. */
  notices: string[];
  blocks: Block[];
};

/** What is printed where a letter lacks something that it has to say. */
export const NOT_STATED = "[not stated]";

/** What an undecided item's heading ends in. */
export const NOT_DECIDED = "[not decided]";
