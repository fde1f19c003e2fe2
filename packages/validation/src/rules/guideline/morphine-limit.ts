import type { CalendarDate, DisputedItem } from "@openimr/core";
import {
  documentById,
  guidelineDocuments,
  isInForce,
  shippedCatalogue,
  type TreatmentLimit,
} from "@openimr/guidelines";
import {
  morphineTableOn,
  type Prescription,
  readPrescriptions,
  totalMorphineEquivalent,
} from "@openimr/guidelines/drugs";
import { defineRule } from "../../define-rule.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";
import { limitSource } from "../../facts/limit-source.ts";
import { tableSource } from "../../facts/morphine.ts";
import { speaksOfDose } from "../../facts/stated-morphine.ts";

export const rule = defineRule({
  id: "guideline/morphine-limit",
  severity: "warning",
  why: "Opioids granted beyond the daily dose of the guideline in force want a word on the dose.",
  sources: ["mtus-windows"],
  reads: [
    "disputedItems.*.request",
    "disputedItems.*.service.subcategory",
    "disputedItems.*.decision.outcome",
    "disputedItems.*.decision.rationale",
    ...decisionDayReads,
  ],
  applies: ({ record }) => {
    const day = decisionDay(record);
    if (day === null || limitOn(day) === null)
      return "no limit of the dose was in force on the day";
    return record.disputedItems.some(isGrantedOpioid) || "no opioid is granted";
  },
  check: ({ record }) => {
    const day = decisionDay(record);
    const limit = day === null ? null : limitOn(day);
    const granted = record.disputedItems.filter(isGrantedOpioid);
    const [first] = granted;
    if (limit === null || first === undefined) return [];
    const total = totalMorphineEquivalent(prescribed(granted), morphineTableOn(day));
    if (total.milligrams === null || total.milligrams <= limit.most) return [];
    if (granted.some(({ decision }) => speaksOfDose(decision.rationale ?? ""))) return [];
    return [
      {
        path: `/disputedItems/${record.disputedItems.indexOf(first)}/decision/rationale`,
        params: {
          arithmetic: total.arithmetic,
          table: total.table.title,
          most: limit.most,
          document: documentById(limit.document)?.shortTitle ?? limit.document,
          assumed: total.assumptions.join("; "),
        },
        sources: [limitSource(limit), tableSource(total.table)],
      },
    ];
  },
  message: ({ arithmetic, table, most, document, assumed }) =>
    `The opioids granted come to ${arithmetic} (${table}${assumed === "" ? "" : `; ${assumed}`}); ${document} gives ${most} mg MED/day as the limit. Say why the dose is right.`,
  examples: {
    fails: opioid("Oxycodone 30 mg #150"),
    passes: opioid("Oxycodone 20 mg #120"),
  },
});

function opioid(request: string) {
  return {
    "/disputedItems/1/request": request,
    "/disputedItems/1/service": {
      category: "Pharmaceuticals",
      subcategory: "Opioids",
      name: "oxycodone",
    },
    "/disputedItems/1/decision": { outcome: "overturned", rationale: "Function has gained." },
  };
}

function isGrantedOpioid({ service, decision }: DisputedItem): boolean {
  return service.subcategory === "Opioids" && decision.outcome === "overturned";
}

/** What the requests prescribe; of one drug in one strength, asked for more than once, the largest. */
function prescribed(items: readonly DisputedItem[]): Prescription[] {
  const all = items
    .flatMap(({ request }) => readPrescriptions(request))
    .flatMap(({ prescription }) => prescription ?? []);
  const byDrug = Map.groupBy(
    all,
    ({ opioid, strength }) => `${opioid} ${strength.value} ${strength.unit}`,
  );
  return [...byDrug.values()].flatMap((same) =>
    same.toSorted((a, b) => b.perDay - a.perDay).slice(0, 1),
  );
}

type DoseLimit = Extract<TreatmentLimit, { kind: "amount" }>;

/** The largest daily dose that a guideline of the schedule gave on a day; null where none did. */
function limitOn(day: CalendarDate): DoseLimit | null {
  const limits = guidelineDocuments
    .filter((document) => document.mtus && isInForce(document, day) === true)
    .flatMap(({ id }) => shippedCatalogue.limitsOf.get(id) ?? [])
    .filter((limit) => limit.kind === "amount")
    .filter(({ measure, per }) => measure === "mg_med" && per === "day");
  return limits.toSorted((a, b) => b.most - a.most)[0] ?? null;
}
