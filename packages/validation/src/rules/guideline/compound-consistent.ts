import { documentById, isInForce } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { compoundRule, notRecommendedIn } from "../../facts/compound.ts";
import { decisionDay, decisionDayReads } from "../../facts/decision-day.ts";
import { limitSource } from "../../facts/limit-source.ts";

export const rule = defineItemRule({
  id: "guideline/compound-consistent",
  severity: "warning",
  why: "A compound with one ingredient that is not recommended is not recommended as a whole.",
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
    const document = documentById(compoundRule?.document ?? null);
    if (day === null || document === null || isInForce(document, day) !== true) {
      return "the guideline that has the rule was not in force on the day";
    }
    return true;
  },
  noItem: "no compounded topical is in dispute",
  checkItem: ({ item, index }) => {
    if (item.service.subcategory !== "Topical Compounds") return null;
    const { outcome, rationale } = item.decision;
    if (outcome !== "overturned") return [];
    const told = (rationale ?? "").toLowerCase();
    const untold = notRecommendedIn(item).filter(({ name }) => !told.includes(name));
    if (untold.length === 0) return [];
    const limits = [compoundRule, ...untold.map(({ limit }) => limit)];
    return [
      {
        path: `/disputedItems/${index}/decision/outcome`,
        params: { number: index + 1, names: untold.map(({ name }) => name).join(" and ") },
        sources: limits.flatMap((limit) => (limit === null ? [] : [limitSource(limit)])),
      },
    ];
  },
  message: ({ number, names }) =>
    `Item ${number} is overturned, but its compound holds ${names}, which the guideline does not recommend on the skin; one such ingredient makes the whole not recommended. Uphold it, or say why ${names} is right here.`,
  examples: {
    fails: compound("Pills upset the stomach. The request is medically necessary."),
    passes: compound("Cyclobenzaprine on the skin has helped. The request is medically necessary."),
  },
});

function compound(rationale: string) {
  return {
    "/disputedItems/1/request": "Flurbiprofen 20%/Cyclobenzaprine 4% cream",
    "/disputedItems/1/service": {
      category: "Pharmaceuticals",
      subcategory: "Topical Compounds",
      name: "topical compound (flurbiprofen, cyclobenzaprine)",
    },
    "/disputedItems/1/decision": { outcome: "overturned", rationale },
  };
}
