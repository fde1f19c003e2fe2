import { ruleTest } from "../../../testing/rule-test.ts";
import { itemAt, soundItem } from "../../sound-case.ts";
import { rule } from "./rationales-alike.ts";

const common =
  "The notes of three visits do not tell how function has changed since the care began. Nor do they tell what was tried at home, or for how long, or with what success, though the file was asked for twice.";
/** A sentence of more than a tenth of a rationale that begins with the common part. */
const ofItsOwn = ` ${"x".repeat(common.length / 8)}.`;

ruleTest(
  rule,
  [
    {
      name: "a rationale that two items asking for different things share is a finding at the second",
      change: (record) => {
        for (const { decision } of record.disputedItems) decision.rationale = common;
      },
      fails: ["/disputedItems/1/decision/rationale"],
    },
    {
      name: "a rationale with a short sentence more is a finding",
      change: (record) => {
        itemAt(record, 0).decision.rationale = common;
        itemAt(record, 1).decision.rationale = `${common} It is so.`;
      },
      fails: ["/disputedItems/1/decision/rationale"],
    },
    {
      name: "a rationale of which more than a tenth is its own passes",
      change: (record) => {
        itemAt(record, 0).decision.rationale = common;
        itemAt(record, 1).decision.rationale = `${common}${ofItsOwn}`;
      },
      passes: true,
    },
    {
      name: "the same reasons for two requests of one service pass",
      change: (record) => {
        record.disputedItems = [soundItem(1, "Norco #60"), soundItem(2, "Tramadol #90")];
        for (const { decision } of record.disputedItems) decision.rationale = common;
      },
      passes: true,
    },
    {
      name: "an add-on that hangs on another item is left alone",
      change: (record) => {
        for (const { decision } of record.disputedItems) decision.rationale = common;
        itemAt(record, 1).dependsOn = itemAt(record, 0).id;
      },
      notApplicable: true,
    },
    {
      name: "formulas of a line, which many rationales share, are left alone",
      change: (record) => {
        for (const { decision } of record.disputedItems) decision.rationale = "It is denied.";
      },
      notApplicable: true,
    },
  ],
  [
    {
      name: "two different requests with one rationale",
      decided: { from: "2014-01-01", to: "2015-12-31" },
      mutate: (record) => {
        record.disputedItems = [
          soundItem(1, "Massage for the neck"),
          soundItem(2, "Gabapentin #90"),
        ];
        for (const { decision } of record.disputedItems) decision.rationale = common;
      },
    },
  ],
);
