import { bodyRegionLabels, type Case } from "@openimr/core";
import { regionsOverlap } from "@openimr/guidelines";
import { defineItemRule } from "../../define-rule.ts";
import { type Complaints, namedComplaints, statedComplaints } from "../../facts/complaints.ts";
import { restatesRequest } from "../../facts/restated-requests.ts";
import { sentencesOf } from "../../facts/sentences.ts";

export const rule = defineItemRule({
  id: "consistency/rationale-rests-on-summary",
  severity: "info",
  why: "A complaint on which a decision rests is told in the clinical summary.",
  sources: ["quality-practice"],
  reads: [
    "clinicalSummary.text",
    "clinicalSummary.diagnoses",
    "clinicalSummary.symptoms",
    "disputedItems.*.diagnosis",
    "disputedItems.*.decision.rationale",
  ],
  noItem: "there is no summary, or no rationale tells of complaints",
  checkItem: ({ record, item: { decision, diagnosis }, index }) => {
    const told = statedComplaints(decision.rationale ?? "");
    if (told.regions.size + told.symptoms.size === 0) return null;
    if ((record.clinicalSummary.text ?? "").trim() === "") return null;
    const added = newComplaints(told, toldBySummary(record), diagnosis);
    if (added.length === 0) return [];
    return [
      {
        path: `/disputedItems/${index}/decision/rationale`,
        params: { number: index + 1, added: added.join(", ") },
      },
    ];
  },
  message: ({ number, added }) =>
    `The rationale of item ${number} tells of complaints that the summary does not have: ${added}. Add them to the summary with the report they come from, or correct the rationale.`,
  examples: {
    fails: {
      "/clinicalSummary/text":
        "The worker has a strain and headaches. This is a request for massage.",
      "/disputedItems/0/decision/rationale":
        "The patient presents with headaches and spasms. It is denied.",
    },
    passes: {
      "/clinicalSummary/text": "The worker has headaches and a spasm of the back.",
      "/disputedItems/0/decision/rationale":
        "The patient presents with headaches and spasms. It is denied.",
    },
  },
});

/** What the summary names, but for what it names only as being asked for. */
function toldBySummary({ clinicalSummary }: Case): Complaints {
  const text = sentencesOf(clinicalSummary.text ?? "").filter((each) => !restatesRequest(each));
  const labels = clinicalSummary.diagnoses.map(({ label }) => label);
  return namedComplaints([...text, ...labels, ...clinicalSummary.symptoms].join(". "));
}

function newComplaints(told: Complaints, known: Complaints, diagnosis: string | null): string[] {
  const own = namedComplaints(diagnosis ?? "");
  const regions = [...known.regions, ...own.regions];
  return [
    ...[...told.regions]
      .filter((region) => !regions.some((each) => regionsOverlap(each, region)))
      .map((region) => `${bodyRegionLabels[region].toLowerCase()} complaint`),
    ...[...told.symptoms].filter((name) => !known.symptoms.has(name) && !own.symptoms.has(name)),
  ];
}
