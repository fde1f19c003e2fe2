import {
  affiliationPartyLabels,
  type Case,
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
import { type LetterFact, type ProgramDefinition, programOf } from "@openimr/guidelines/programs";
import { sideSentence } from "./citation-text.ts";
import type { Block, Fact, Letter } from "./letter.ts";

/**
 * The letter of a case: what was in dispute, who decided and on what, item by item. It holds the
 * de-identified content of a determination alone: no name, address, claim number or birth date. Its words
 * are those of the case's program.
 */
export function letterOf(record: Case): Letter {
  const program = programOf(record.program);
  const { letter: words, outcomeWords, payer } = program;
  return {
    title: words.title,
    caseNumber: record.caseNumber,
    notices: noticesOf(record),
    blocks: [
      { kind: "facts", facts: headerOf(record, program) },
      { kind: "heading", text: words.howMade },
      ...reviewerBlocks(record.reviewer),
      { kind: "heading", text: "Documents Reviewed" },
      ...recordBlocks(record.records),
      { kind: "heading", text: "Clinical Case Summary" },
      ...summaryBlocks(record),
      { kind: "heading", text: words.decisions },
      {
        kind: "paragraph",
        lead: null,
        text: words.basedOn,
      },
      ...record.disputedItems.flatMap((item, index): Block[] => [
        {
          kind: "item",
          number: index + 1,
          request: item.request,
          outcome: item.decision.outcome === null ? null : outcomeWords[item.decision.outcome],
        },
        ...statedBlocks(item),
        {
          kind: "paragraph",
          lead: `${payer} guideline:`,
          text: sideSentence(item.utilizationReview, "claims_administrator", program),
        },
        ...decisionBlocks(item.decision, program),
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

function headerOf(record: Case, { letter, caseOutcomeWords }: ProgramDefinition): Fact[] {
  const { dates } = record;
  const day = (value: typeof dates.injury) => (value === null ? null : formatUsDate(value));
  const outcome = outcomeOfCase(record);
  const values: Record<LetterFact, string | null> = {
    case_number: record.caseNumber,
    assigned: day(dates.assigned),
    injury: day(dates.injury),
    decided: day(dates.decided),
    priority: priorityLabel(record.priority),
    ur_decision: day(dates.urDecision),
    application_received: day(dates.applicationReceived),
    outcome: outcome === null ? null : caseOutcomeWords[outcome],
  };
  return letter.facts.map(({ fact, label }) => ({ label, value: values[fact] }));
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

function decisionBlocks(decision: Decision, program: ProgramDefinition): Block[] {
  return [
    {
      kind: "paragraph",
      lead: "Expert Reviewer guideline:",
      text: sideSentence(decision, "expert_reviewer", program),
    },
    { kind: "paragraph", lead: "Decision rationale:", text: decision.rationale },
  ];
}

/** "a", "a and b", "a, b and c". */
function joinWords(words: readonly string[], last: string): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
