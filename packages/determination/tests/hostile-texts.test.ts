import { Case } from "@openimr/core";
import { expect, test } from "vitest";
import { hostileTexts } from "./hostile-texts.ts";
import { readText } from "./read-text.ts";

test.each(Object.entries(hostileTexts))(
  "a megabyte of %s is read into a case of the right shape, with every place in the text",
  (_name, textOf) => {
    const text = textOf(1_000_000);
    const { case: record, provenance } = readText(text);
    expect(Case.safeParse(record).success).toBe(true);
    expect(
      provenance.every(({ start, end, text: words }) => text.slice(start, end) === words),
    ).toBe(true);
  },
);
