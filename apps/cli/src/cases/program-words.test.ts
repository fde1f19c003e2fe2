import { type Case, CaseId, ItemId, newCase, newDisputedItem, Program } from "@openimr/core";
import { programOf, programs } from "@openimr/guidelines/programs";
import papaparse from "papaparse";
import { expect, test } from "vitest";
import { itemHead, itemRows } from "../exports/item-rows.ts";
import { caseTable } from "./case-table.ts";

const id = "019a0000-0000-7000-8000-000000000000";

function decidedIn(program: Program): Case {
  const item = newDisputedItem(ItemId.parse(id), "Massage");
  return {
    ...newCase(CaseId.parse(id), program),
    disputedItems: [{ ...item, decision: { ...item.decision, outcome: "overturned" } }],
  };
}

test.each([...programs.map(({ id: known }) => known), Program.parse("of-nowhere")])(
  "the payer and the outcomes of a case of %s are called as its program does",
  (name) => {
    const record = decidedIn(name);
    const { payer, outcomeWords, caseOutcomeWords } = programOf(name);
    const table = caseTable(record);
    // The table breaks a head that is longer than its column.
    expect(table.replaceAll(/[\s│]+/g, " ")).toContain(payer);
    const { data } = papaparse.parse(itemHead() + itemRows(record), { header: true });
    expect(data[0]).toMatchObject({
      Outcome: outcomeWords.overturned,
      Result: caseOutcomeWords.overturn,
    });
  },
);
