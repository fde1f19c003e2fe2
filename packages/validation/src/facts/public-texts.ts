import {
  type Case,
  type FieldPath,
  type GuidelineCitation,
  itemTitle,
  statedFields,
} from "@openimr/core";
import type { CasePath } from "../case-path.ts";

/** A text that stands in the public copy of a letter, with what it is called and its place. */
export type PublicText = { name: string; text: string; path: FieldPath };

const stated = statedFields.flat();

/** The fields that the public copy of a letter is printed from. */
export const publicTextReads = [
  "clinicalSummary.text",
  "clinicalSummary.diagnoses",
  "records.*.reviewed",
  "records.*.author",
  "disputedItems.*.request",
  ...stated.map((field) => `disputedItems.*.${field}` as const),
  "disputedItems.*.decision.rationale",
  "disputedItems.*.decision.citations",
  "disputedItems.*.utilizationReview.citations",
  "reviewer",
] as const satisfies readonly CasePath[];

/** Every written text that the public copy of a case's letter holds, in the letter's order. */
export function publicTexts({ reviewer, records, clinicalSummary, disputedItems }: Case) {
  const summary = clinicalSummary.text;
  return filled([
    { name: "reviewer's profession", text: reviewer?.profession, path: "/reviewer/profession" },
    ...listed("reviewer's certification", reviewer?.certifications, "/reviewer/certifications"),
    ...listed("reviewer's subspecialty", reviewer?.subspecialties, "/reviewer/subspecialties"),
    {
      name: "basis of the reviewer's selection",
      text: reviewer?.selectionBasis,
      path: "/reviewer/selectionBasis",
    },
    ...records.map(({ reviewed, author }, at) => ({
      name: `author of record ${at + 1}`,
      text: reviewed ? author : null,
      path: `/records/${at}/author`,
    })),
    { name: "summary", text: summary, path: "/clinicalSummary/text" },
    ...(summary === null ? clinicalSummary.diagnoses : []).map(({ label }, at) => ({
      name: `diagnosis ${at + 1}`,
      text: label,
      path: `/clinicalSummary/diagnoses/${at}/label`,
    })),
    ...disputedItems.flatMap((item, at) => {
      const path = `/disputedItems/${at}`;
      const of = `of item ${at + 1}`;
      return [
        { name: `request ${of}`, text: item.request, path: `${path}/request` },
        ...stated.map((field) => ({
          name: `text under "${itemTitle(field)}" ${of}`,
          text: item[field],
          path: `${path}/${field}`,
        })),
        ...cited(of, item.utilizationReview.citations, `${path}/utilizationReview/citations`),
        ...cited(of, item.decision.citations, `${path}/decision/citations`),
        {
          name: `rationale ${of}`,
          text: item.decision.rationale,
          path: `${path}/decision/rationale`,
        },
      ];
    }),
  ]);
}

type Slot = { name: string; text: string | null | undefined; path: FieldPath };

function filled(slots: readonly Slot[]): PublicText[] {
  return slots.flatMap((slot) =>
    slot.text == null || slot.text.trim() === "" ? [] : [{ ...slot, text: slot.text }],
  );
}

function listed(name: string, texts: readonly string[] | undefined, path: FieldPath): Slot[] {
  return (texts ?? []).map((text, at) => ({ name, text, path: `${path}/${at}` }));
}

function cited(of: string, citations: readonly GuidelineCitation[], path: FieldPath): Slot[] {
  return citations.flatMap((citation, at) =>
    (["text", "topic", "section"] as const).map((field) => ({
      name: `citation ${of}`,
      text: citation[field],
      path: `${path}/${at}/${field}`,
    })),
  );
}
