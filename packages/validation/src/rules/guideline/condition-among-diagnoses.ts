import type { Case, DisputedItem } from "@openimr/core";
import { describeLimit, limitsFor, readConditions, shippedCatalogue } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { conditionsNamed } from "../../facts/conditions-named.ts";
import { limitSource } from "../../facts/limit-source.ts";

export const rule = defineItemRule({
  id: "guideline/condition-among-diagnoses",
  severity: "info",
  why: "A number that a guideline sets for one diagnosis is for workers who have it.",
  sources: ["quality-practice"],
  reads: [
    "disputedItems.*.request",
    "disputedItems.*.service",
    "disputedItems.*.bodyParts",
    "disputedItems.*.diagnosis",
    "disputedItems.*.decision.citations",
    "disputedItems.*.decision.rationale",
    "clinicalSummary.diagnoses",
    "clinicalSummary.text",
  ],
  applies: ({ record }) => record.clinicalSummary.diagnoses.length > 0 || "no diagnosis is listed",
  noItem: "no item with a citation has a rationale",
  checkItem: ({ record, item, index }) => {
    const { rationale, citations } = item.decision;
    if (rationale === null || citations.length === 0) return null;
    const used = limitsUsed(item);
    const [first] = used;
    if (first === undefined) return [];
    const has = conditionsOf(item, record);
    if (used.some(({ condition }) => has.has(condition.id))) return [];
    const { limit, condition } = first;
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: {
          number: index + 1,
          limit: describeLimit(limit),
          topic: limit.topic,
          condition: condition.label,
          codes: condition.codes.map(({ prefix }) => prefix).join(", "),
        },
        sources: [limitSource(limit)],
      },
    ];
  },
  message: ({ number, limit, topic, condition, codes }) =>
    `Item ${number} is held against ${limit} (${topic}), the number for ${condition} (${codes}); no diagnosis listed is that. Cite the number for what the worker has, or add the diagnosis.`,
  examples: {
    fails: therapy("For radiculitis fewer visits are foreseen."),
    passes: {
      ...therapy("For radiculitis fewer visits are foreseen."),
      "/clinicalSummary/diagnoses/0/label": "Lumbar radiculopathy",
    },
  },
});

function therapy(rationale: string) {
  return {
    "/disputedItems/0/request": "Physical therapy 2 x 3 for the low back",
    "/disputedItems/0/service/name": "physical therapy",
    "/disputedItems/0/decision/rationale": rationale,
    "/disputedItems/0/decision/citations/0/topic": "Physical medicine",
  };
}

/** The diagnoses that a guideline lists by a code; other conditions are operations or circumstances. */
const coded = new Map([...shippedCatalogue.conditions].filter(([, { codes }]) => codes.length > 0));

/** The limits for a coded diagnosis that the cited places set where the rationale names the diagnosis. */
function limitsUsed(item: DisputedItem) {
  const named = conditionsNamed(item.decision.rationale ?? "");
  const conditions = new Set([...named].filter((id) => coded.has(id)));
  if (conditions.size === 0) return [];
  const limits = item.decision.citations.flatMap((citation) =>
    limitsFor({ item, citation, conditions }),
  );
  return limits.flatMap((limit) =>
    limit.conditions.flatMap((id) => {
      const condition = coded.get(id);
      return condition === undefined || !conditions.has(id) ? [] : [{ limit, condition }];
    }),
  );
}

/** What the worker has by the listed diagnoses, the item, and the summary. */
function conditionsOf(
  { diagnosis, request }: DisputedItem,
  { clinicalSummary: { diagnoses, text } }: Case,
): ReadonlySet<string> {
  return readConditions({ text: [diagnosis, request, text].join("; "), diagnoses });
}
