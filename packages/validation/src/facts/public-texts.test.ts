import { itemTitle, statedFields } from "@openimr/core";
import { expect, test } from "vitest";
import { itemAt, soundCase } from "../sound-case.ts";
import { publicTextReads, publicTexts } from "./public-texts.ts";

test.each(statedFields.flat())(
  "what the letter states as an item's %s is a published text",
  (field) => {
    const record = soundCase();
    itemAt(record, 1)[field] = "words of this item";
    expect(publicTexts(record)).toContainEqual({
      name: `text under "${itemTitle(field)}" of item 2`,
      text: "words of this item",
      path: `/disputedItems/1/${field}`,
    });
    expect(publicTextReads).toContain(`disputedItems.*.${field}`);
  },
);
