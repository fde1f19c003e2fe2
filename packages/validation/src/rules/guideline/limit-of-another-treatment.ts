import {
  documentById,
  isKindOf,
  shippedCatalogue,
  type TreatmentLimit,
  treatmentOf,
} from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";
import { statedCourse } from "../../facts/elapsed-time.ts";

export const rule = defineRule({
  id: "guideline/limit-of-another-treatment",
  severity: "info",
  why: "Numbers taken over from another treatment's limit do not support a decision.",
  sources: ["quality-practice"],
  reads: [
    "disputedItems.*.decision.rationale",
    "disputedItems.*.service.name",
    "disputedItems.*.request",
  ],
  applies: ({ record }) =>
    record.disputedItems.some((item) => statedCourse(item.decision.rationale ?? "") !== null) ||
    "no rationale names a course of visits over weeks",
  check: ({ record }) =>
    record.disputedItems.flatMap((item, index) => {
      const course = statedCourse(item.decision.rationale ?? "");
      const treatment = course === null ? null : treatmentOf(item);
      if (course === null || treatment === null) return [];
      const same = shippedCatalogue.pack.limits.filter((limit) => isCourse(limit, course));
      const isOwn = (limit: TreatmentLimit) => isKindOf(treatment.id, limit.treatment);
      const other = same.find((limit) => !isOwn(limit));
      if (other === undefined || same.some(isOwn)) return [];
      return [
        {
          path: `/disputedItems/${index}/decision/rationale`,
          params: {
            visits: course.visits,
            weeks: course.weeks,
            topic: other.topic,
            document: documentById(other.document)?.shortTitle ?? other.document,
          },
        },
      ];
    }),
  message: ({ visits, weeks, topic, document }) =>
    `${visits} visits over ${weeks} weeks is the figure of ${topic} (${document}), which is another treatment. Check where the figure comes from.`,
  examples: {
    fails: { "/disputedItems/0/decision/rationale": "Six visits over two weeks come first." },
    passes: { "/disputedItems/0/decision/rationale": "5 visits over 3 weeks come first." },
  },
});

/** Whether a limit is so many visits within a span that has so many weeks. */
function isCourse(limit: TreatmentLimit, { visits, weeks }: { visits: number; weeks: number }) {
  if (limit.kind !== "amount" || limit.measure !== "visit" || limit.over?.unit !== "week") {
    return false;
  }
  return limit.most === visits && limit.over.least <= weeks && weeks <= limit.over.most;
}
