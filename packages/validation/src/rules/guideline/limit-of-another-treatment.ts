import { documentById, readTreatment, treatmentLimits } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { statedCourse } from "../../facts/elapsed-time.ts";

export const rule = defineItemRule({
  id: "guideline/limit-of-another-treatment",
  severity: "info",
  why: "Numbers taken over from another treatment's limit do not support a decision.",
  sources: ["quality-practice"],
  reads: [
    "disputedItems.*.decision.rationale",
    "disputedItems.*.service.name",
    "disputedItems.*.request",
  ],
  noItem: "no rationale names a course of visits over weeks",
  checkItem: ({ item, index }) => {
    const course = statedCourse(item.decision.rationale ?? "");
    if (course === null) return null;
    const treatment = readTreatment(item.service.name ?? item.request);
    if (treatment === null) return [];
    const same = treatmentLimits.filter(
      (limit) =>
        limit.most === course.visits &&
        limit.weeks !== null &&
        limit.weeks.least <= course.weeks &&
        course.weeks <= limit.weeks.most,
    );
    const other = same.find((limit) => limit.treatment !== treatment);
    if (other === undefined || same.some((limit) => limit.treatment === treatment)) return [];
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
  },
  message: ({ visits, weeks, topic, document }) =>
    `${visits} visits over ${weeks} weeks is the figure of ${topic} (${document}), which is another treatment. Check where the figure comes from.`,
  examples: {
    fails: { "/disputedItems/0/decision/rationale": "Six visits over two weeks come first." },
    passes: { "/disputedItems/0/decision/rationale": "5 visits over 3 weeks come first." },
  },
});
