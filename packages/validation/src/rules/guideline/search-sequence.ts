import { documentById } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { isOfMtus, speaksOfMtus } from "../../facts/authority.ts";
import { limitSource } from "../../facts/limit-source.ts";
import { mtusTopicFor, mtusTopicReads } from "../../facts/mtus-topic.ts";

export const rule = defineItemRule({
  id: "guideline/search-sequence",
  severity: "warning",
  why: "Evidence outside the schedule is for what it does not address, or for rebutting it, with reasons.",
  sources: ["ccr-9792.21.1", "ccr-9792.20-chronic"],
  reads: [
    "disputedItems.*.decision.outcome",
    "disputedItems.*.decision.basis",
    "disputedItems.*.decision.citations",
    "disputedItems.*.decision.rationale",
    ...mtusTopicReads,
  ],
  noItem: "no decision rests on evidence outside the MTUS alone",
  checkItem: ({ record, item, index }) => {
    const { outcome, basis, citations, rationale } = item.decision;
    if (outcome === null || basis !== "non_mtus") return null;
    if (citations.length === 0) return [];
    if (!citations.every((each) => isOfMtus(each) === false)) return [];
    if (rationale === null || speaksOfMtus(rationale)) return [];
    const topic = mtusTopicFor(item, record);
    if (topic === null) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/citations`,
        params: {
          number: index + 1,
          topic: topic.topic,
          document: documentById(topic.document)?.shortTitle ?? topic.document,
        },
        sources: [limitSource(topic)],
      },
    ];
  },
  message: ({ number, topic, document }) =>
    `Item ${number} rests on evidence outside the MTUS alone, but the MTUS has "${topic}" (${document}). Cite it, or say why it does not apply or is rebutted.`,
  examples: {
    fails: {
      "/disputedItems/0/decision": { basis: "non_mtus" },
      "/disputedItems/0/decision/citations/0": { document: "odg", source: "odg" },
    },
    passes: {
      "/disputedItems/0/decision": {
        basis: "non_mtus",
        rationale: "The MTUS does not address this. The request is not medically necessary.",
      },
      "/disputedItems/0/decision/citations/0": { document: "odg", source: "odg" },
    },
  },
});
