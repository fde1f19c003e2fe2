import { arbitraryCase } from "@openimr/core/testing";
import { documentById } from "@openimr/guidelines";
import { plainLetter, programOf } from "@openimr/guidelines/programs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { letterOf, printHtml, printText, sideSentence } from "../src/letter/index.ts";
import { NOT_DECIDED } from "../src/letter/letter.ts";

test("a letter of whatever program is printed, and each item's outcome is in the program's words", () => {
  fc.assert(
    fc.property(arbitraryCase(), (record) => {
      const letter = letterOf(record);
      const { outcomeWords, letter: words } = programOf(record.program);
      expect(letter.title).toBe(words.title);
      const printed = letter.blocks.flatMap((block) =>
        block.kind === "item" ? [block.outcome ?? NOT_DECIDED] : [],
      );
      expect(printed).toEqual(
        record.disputedItems.map(({ decision: { outcome } }) =>
          outcome === null ? NOT_DECIDED : outcomeWords[outcome],
        ),
      );
      expect(printText(letter)).not.toContain("undefined");
      expect(printHtml(letter)).not.toContain("undefined");
    }),
  );
});

test("where the law presumes no guideline right, none is called outside of it", () => {
  const odg = documentById("odg");
  const side = {
    basis: "non_mtus" as const,
    citations: [
      {
        citedBy: "claims_administrator" as const,
        source: "odg" as const,
        document: odg?.id ?? null,
        edition: null,
        chapter: { number: null, title: "Knee & Leg" },
        section: null,
        topic: "MRI",
        pages: [],
        text: null,
        url: null,
      },
    ],
  };
  const words = { letter: plainLetter, payer: "Health Plan" };

  expect(sideSentence(side, "claims_administrator", words)).toBe(
    `Decision based on ${odg?.title}, Knee & Leg, MRI.`,
  );
  const none = { basis: "none" as const, citations: [] };
  expect(sideSentence(none, "claims_administrator", words)).toBe(
    "The Health Plan did not cite any medical evidence for its decision.",
  );
  expect(sideSentence(side, "claims_administrator", programOf("ca-wc-imr"))).toContain(
    "The Claims Administrator did not base their decision on the MTUS.",
  );
});
