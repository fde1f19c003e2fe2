import { CaseId, ItemId, itemTitle, newCase, newDisputedItem, statedFields } from "@openimr/core";
import { expect, test } from "vitest";
import { letterOf, printHtml, printText } from "../src/letter/index.ts";

/** The letter of an item of which only the given fields are known. */
function letterWith(given: Record<string, string>) {
  const record = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), "ca-wc-imr");
  const item = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), "Massage");
  record.disputedItems = [{ ...item, ...given }];
  return letterOf(record);
}

test.each(statedFields.flat())("the letter states an item's %s under its title", (field) => {
  const letter = letterWith({ [field]: "words of this item" });
  expect(printText(letter)).toContain(`\n${itemTitle(field)}: words of this item\n`);
  expect(printHtml(letter)).toContain(
    `<dt>${itemTitle(field)}</dt><dd>words of this item</dd></div>`,
  );
});

test("of an item of which nothing further is known the letter states nothing further", () => {
  const text = printText(letterWith({}));
  for (const field of statedFields.flat()) expect(text).not.toContain(itemTitle(field));
});

test("where one of two facts that belong together is known, the other is a marked gap", () => {
  const text = printText(letterWith({ original: "Massage 3 x 4" }));
  expect(text).toContain(
    "Original request: Massage 3 x 4\nAuthorized by utilization review: [not stated]",
  );
});
