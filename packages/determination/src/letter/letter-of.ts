import {
  affiliationPartyLabels,
  type Case,
  caseOutcomeLabels,
  type Decision,
  type DisputedItem,
  formatUsDate,
  itemTitle,
  type MedicalRecord,
  outcomeOfCase,
  type ReviewerQualification,
  recordKindLabels,
  statedFields,
} from "@openimr/core";
import { sideSentence } from "./citation-text.ts";
import type { Block, Fact, Letter } from "./letter.ts";

/**
 * The letter of a case: what was in dispute, who decided and on what, item by item. It holds the
 * de-identified content of a determination alone: no name, address, claim number or birth date.
 */
export function letterOf(record: Case): Letter {
  return {
    title: "Independent Medical Review Final Determination",
    caseNumber: record.caseNumber,
    notices: noticesOf(record),
    blocks: [
      { kind: "facts", facts: headerOf(record) },
      { kind: "heading", text: "How the IMR Final Determination Was Made" },
      ...reviewerBlocks(record.reviewer),
      { kind: "heading", text: "Documents Reviewed" },
      ...recordBlocks(record.records),
      { kind: "heading", text: "Clinical Case Summary" },
      ...summaryBlocks(record),
      { kind: "heading", text: "IMR Issues, Decisions and Rationales" },
      {
        kind: "paragraph",
        lead: null,
        text: "The Final Determination was based on decisions for the disputed items/services set forth below:",
      },
      ...record.disputedItems.flatMap((item, index): Block[] => [
        {
          kind: "item",
          number: index + 1,
          request: item.request,
          outcome: item.decision.outcome,
        },
        ...statedBlocks(item),
        {
          kind: "paragraph",
          lead: "Claims Administrator guideline:",
          text: sideSentence(item.utilizationReview, "claims_administrator"),
        },
        ...decisionBlocks(item.decision),
      ]),
    ],
  };
}

function noticesOf(record: Case): string[] {
  return [
    ...(record.demonstration ? ["Demonstration: this case is made up"] : []),
    ...(record.determination === null ? ["Draft: not issued"] : []),
  ];
}

function headerOf(record: Case): Fact[] {
  const { dates } = record;
  const day = (value: typeof dates.injury) => (value === null ? null : formatUsDate(value));
  const outcome = outcomeOfCase(record);
  return [
    { label: "Case Number", value: record.caseNumber },
    { label: "Date Assigned", value: day(dates.assigned) },
    { label: "Date of Injury", value: day(dates.injury) },
    { label: "Decision Date", value: day(dates.decided) },
    { label: "Priority", value: priorityLabel(record.priority) },
    { label: "UR Denial Date", value: day(dates.urDecision) },
    { label: "Application Received", value: day(dates.applicationReceived) },
    { label: "Final Determination", value: outcome === null ? null : caseOutcomeLabels[outcome] },
  ];
}

function priorityLabel(priority: Case["priority"]): string | null {
  return priority === null ? null : priority === "standard" ? "Standard" : "Expedited";
}

function reviewerBlocks(reviewer: ReviewerQualification | null): Block[] {
  if (reviewer === null) return [{ kind: "paragraph", lead: null, text: null }];
  return [{ kind: "paragraph", lead: null, text: reviewerSentences(reviewer).join(" ") }];
}

function reviewerSentences(reviewer: ReviewerQualification): string[] {
  const { statesOfLicensure, certifications, subspecialties } = reviewer;
  const parties = reviewer.noAffiliationWith.map((party) => affiliationPartyLabels[party]);
  const qualities = [
    ...(certifications.length > 0 ? [`is Board Certified in ${certifications.join(", ")}`] : []),
    ...(subspecialties.length > 0 ? [`has a subspecialty in ${subspecialties.join(", ")}`] : []),
    ...(statesOfLicensure.length > 0
      ? [`is licensed to practice in ${statesOfLicensure.join(", ")}`]
      : []),
  ];
  const years = reviewer.practiceYearsMoreThan;
  const hours = reviewer.hoursPerWeekAtLeast;
  return [
    ...(parties.length > 0
      ? [`The expert reviewer has no affiliation with the ${joinWords(parties, "or the")}.`]
      : []),
    ...(reviewer.profession === null ? [] : [`The expert reviewer is a ${reviewer.profession}.`]),
    ...(qualities.length > 0 ? [`The expert reviewer ${joinWords(qualities, "and")}.`] : []),
    ...(years === null
      ? []
      : [`He/she has been in active clinical practice for more than ${years} years.`]),
    ...(hours === null
      ? []
      : [`He/she is currently working at least ${hours} hours a week in active practice.`]),
    ...(reviewer.selectionBasis === null
      ? []
      : [`The expert reviewer was selected based on ${reviewer.selectionBasis}.`]),
  ];
}

function recordBlocks(records: readonly MedicalRecord[]): Block[] {
  const entries = records.filter((record) => record.reviewed).map(recordEntry);
  if (entries.length === 0) return [{ kind: "paragraph", lead: null, text: null }];
  return [{ kind: "list", entries }];
}

function recordEntry({ kind, author, serviceDates, pageCount }: MedicalRecord): string {
  const { from, to } = serviceDates ?? { from: null, to: null };
  return [
    recordKindLabels[kind],
    ...(author === null ? [] : [author]),
    ...(from === null
      ? []
      : [from === to ? formatUsDate(from) : `${formatUsDate(from)} to ${formatUsDate(to)}`]),
    ...(pageCount === null ? [] : [`${pageCount} pages`]),
  ].join(", ");
}

function summaryBlocks({ clinicalSummary, injuredWorker }: Case): Block[] {
  if (clinicalSummary.text !== null) {
    return [{ kind: "paragraph", lead: null, text: clinicalSummary.text }];
  }
  const { age, sex } = injuredWorker;
  const diagnoses = clinicalSummary.diagnoses.map((each) => each.label);
  return [
    {
      kind: "facts",
      facts: [
        { label: "Age", value: age === null ? null : `${age} years` },
        { label: "Sex", value: sex },
        { label: "Diagnoses", value: diagnoses.length === 0 ? null : diagnoses.join("; ") },
      ],
    },
  ];
}

function statedBlocks(item: DisputedItem): Block[] {
  return statedFields
    .map((fields) => fields.map((field) => ({ label: itemTitle(field), value: item[field] })))
    .filter((facts) => facts.some(({ value }) => value !== null))
    .map((facts) => ({ kind: "facts", facts }));
}

function decisionBlocks(decision: Decision): Block[] {
  return [
    {
      kind: "paragraph",
      lead: "Expert Reviewer guideline:",
      text: sideSentence(decision, "expert_reviewer"),
    },
    { kind: "paragraph", lead: "Decision rationale:", text: decision.rationale },
  ];
}

/** "a", "a and b", "a, b and c". */
function joinWords(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
