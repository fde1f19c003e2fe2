import { CaseId, ItemId, newCase, newDisputedItem } from "@openimr/core";
import fc from "fast-check";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { ExportedLine, exportedLine } from "./exported-line.ts";
import { itemHead, itemRows } from "./item-rows.ts";

const id = "019a0000-0000-7000-8000-000000000000";
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc
    .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", '"', ",", "\n"), fc.string())
    .map((parts) => parts.join("")),
);
const record = fc.array(text, { maxLength: 4 }).map((requests) => ({
  ...newCase(CaseId.parse(id), "ca-wc-imr"),
  disputedItems: requests.map((request) => newDisputedItem(ItemId.parse(id), request)),
}));

test("whatever requests say, each item is one row with its request, and no cell is a formula", () => {
  const { data: head } = papaparse.parse<string[]>(itemHead().trimEnd());
  const request = head[0]?.indexOf("Request") ?? -1;
  fc.assert(
    fc.property(record, (given) => {
      const { data, errors } = papaparse.parse<string[]>(itemRows(given), {
        delimiter: ",",
        newline: "\r\n",
      });
      expect(errors).toEqual([]);
      const rows = data.slice(0, -1);
      expect(rows).toHaveLength(Math.max(1, given.disputedItems.length));
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(head[0]?.length ?? 0);
        for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        const said = given.disputedItems[index]?.request ?? "";
        expect(row[request]?.replace(/^'/, "")).toBe(said.replace(/^'/, ""));
      }
    }),
  );
});

test("a line of JSON Lines gives back the very case, on one line", () => {
  fc.assert(
    fc.property(record, (given) => {
      const line = exportedLine(given);
      expect(line.trimEnd()).not.toContain("\n");
      expect(ExportedLine.parse(JSON.parse(line)).case).toEqual(given);
    }),
  );
});
