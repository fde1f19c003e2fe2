import type { Case, FieldPath } from "@openimr/core";
import type { CasePath } from "../case-path.ts";

/** A text that the expert reviewer wrote, with its place; `item` is null for the summary. */
export type OwnText = {
  name: string;
  text: string;
  path: FieldPath;
  item: number | null;
};

/** The fields that the reviewer's texts are taken from. */
export const ownTextReads = [
  "clinicalSummary.text",
  "disputedItems.*.decision.rationale",
] as const satisfies readonly CasePath[];

/** The summary and the rationales of a case, as far as they are written, in the letter's order. */
export function ownTexts({ clinicalSummary, disputedItems }: Case): OwnText[] {
  const texts = [
    { name: "summary", text: clinicalSummary.text, path: "/clinicalSummary/text", item: null },
    ...disputedItems.map(({ decision }, index) => ({
      name: `rationale of item ${index + 1}`,
      text: decision.rationale,
      path: `/disputedItems/${index}/decision/rationale`,
      item: index,
    })),
  ];
  return texts.flatMap((each) =>
    each.text === null || each.text.trim() === "" ? [] : [{ ...each, text: each.text }],
  );
}

/** Words as a message quotes them: at most 160 characters. */
export function quotable(words: string): string {
  const folded = words.replace(/\s+/g, " ").trim();
  return folded.length > 160 ? `${folded.slice(0, 157)}...` : folded;
}
