import { remembered } from "./remembered.ts";

/**
 * The sentences of a text, taken apart further at semicolons and at "but". Passages in quotation
 * marks are left out: they are another's words.
 */
export const ownClauses: (text: string) => readonly string[] = remembered((text) =>
  withoutQuotations(text)
    .split(/(?<=[.!?])\s+(?=[A-Z(])|;\s+|,\s+but\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== ""),
);

/** The sentences of a text, quotations and all. */
export const sentencesOf: (text: string) => readonly string[] = remembered((text) =>
  text
    .split(/(?<=[.!?]["\u201d]?)\s+(?=[A-Z("\u201c])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== ""),
);

/**
 * The text with a blank in the place of each passage in quotation marks. The mark that ends a
 * sentence within the quotation stays.
 */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]{0,2000}"|\u201c[^\u201c\u201d]{0,2000}\u201d/g, (quotation) =>
    /[.!?]$/.test(quotation.slice(0, -1)) ? (quotation.at(-2) ?? " ") : " ",
  );
}
