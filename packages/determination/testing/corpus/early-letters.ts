import {
  type CalendarDate,
  type Case,
  type DisputedItem,
  formatUsDate,
  newCase,
} from "@openimr/core";
import {
  determination,
  documents,
  documentsLead,
  type Listed,
  recordsListed,
} from "./documents.ts";
import { boardCertified, type LetterLayout, necessity, practice, prose } from "./letter-layout.ts";
import type { Truth } from "./truth.ts";
import type { Piece } from "./typeset.ts";

const SELECTION =
  "his/her clinical experience, education, background, and expertise in the same or similar specialties that evaluate and/or treat the medical condition and treatment";
const qualifications = ({ record, comma }: Truth) =>
  `${boardCertified(record, comma, "physician")} ${practice}`;

/** Notices of 2013: each decision in a numbered sentence, told twice; reasons item by item below. */
export const notice2013: LetterLayout = {
  style: "notice",
  from: "2013-02-01",
  to: "2014-01-31",
  modified: false,
  print: (told) => {
    const { record, sides, medicalRecords } = told;
    const listed = documents(medicalRecords);
    const said = trimmed(record, listed);
    const { urDecision, applicationReceived, assigned, decided, injury } = record.dates;
    const decisions = record.disputedItems.map((item, index) => decision(item, index + 1));
    return {
      truth: {
        ...said,
        caseNumber: record.caseNumber,
        dates: { ...record.dates, decided: null, issued: decided },
      },
      pieces: [
        prose("MAXIMUS FEDERAL SERVICES, INC."),
        prose("Notice of Independent Medical Review Determination"),
        prose(`Dated: ${day(decided)}`),
        {
          kind: "header",
          rows: [
            ["Employee:", ""],
            ["Claim Number:", ""],
            ["Date of UR Decision:", day(urDecision)],
            ["Date of Injury:", day(injury)],
            ["IMR Application Received:", day(applicationReceived)],
            ["MAXIMUS Case Number:", record.caseNumber ?? ""],
          ],
        },
        ...decisions,
        prose("INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE"),
        prose(
          `An application for Independent Medical Review was filed on ${day(applicationReceived)} disputing the Utilization Review Denial dated ${day(urDecision)}. A Notice of Assignment and Request for Information was provided to the above parties on ${day(assigned)}. A decision has been made for each of the treatment and/or services that were in dispute:`,
        ),
        ...decisions,
        prose("Medical Qualifications of the Expert Reviewer:"),
        prose(
          `The independent Medical Doctor who made the decision has no affiliation with the employer, employee, providers or the claims administrator. ${qualifications(told)} The Expert Reviewer was selected based on ${SELECTION}.`,
        ),
        prose("Case Summary:"),
        prose(
          `Disclaimer: The following case summary was taken directly from the utilization review denial/modification dated ${day(urDecision)}.`,
        ),
        prose(record.clinicalSummary.text ?? ""),
        prose("Documents Reviewed for Determination:"),
        prose(`${documentsLead}:`),
        ...listed.map(({ entry }) => prose(`\u2022 ${entry}`)),
        ...record.disputedItems.flatMap((item, index) => reasons(item, index + 1, sides[index])),
        prose("Effect of the Decision:"),
        prose(
          "The determination of the organization and its reviewer is deemed to be the final determination of the Administrative Director.",
        ),
        prose("cc: Department of Industrial Relations, Division of Workers' Compensation"),
      ],
    };
  },
};

/** The earliest letters: one item, whose outcome is in the heading over the reasons. */
export const medicalProfessionalReview: LetterLayout = {
  style: "notice",
  from: "2013-01-01",
  to: "2013-06-30",
  modified: false,
  print: (told) => {
    const { record, sides, medicalRecords } = told;
    const listed = [medicalRecords, determination];
    const nothing = newCase(record.id, "ca-wc-imr");
    const said = trimmed(record, listed);
    const item = said.disputedItems[0];
    if (item === undefined) throw new Error("A letter has an item.");
    const not = item.decision.outcome === "upheld" ? "NOT " : "";
    return {
      truth: {
        ...said,
        caseNumber: null,
        // The summary alone tells any of the days.
        dates: {
          ...nothing.dates,
          injury: record.dates.injury,
          urDecision: record.utilizationReview.decidedOn,
        },
        disputedItems: [
          { ...item, utilizationReview: { basis: null, citations: [], rationale: null } },
        ],
        reviewer: said.reviewer && {
          ...said.reviewer,
          noAffiliationWith: [],
          selectionBasis: null,
        },
      },
      pieces: [
        prose("MEDICAL PROFESSIONAL REVIEW"),
        prose("ISSUE AT DISPUTE:"),
        prose(item.request),
        prose("CASE SUMMARY:"),
        prose(record.clinicalSummary.text ?? ""),
        prose("DOCUMENTS REVIEWED FOR DETERMINATION:"),
        ...listed.map(({ entry }) => prose(`\u2022 ${entry}`)),
        prose("MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:"),
        prose(sides[0]?.reviewer.line ?? ""),
        prose(
          `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS ${not}MEDICALLY NECESSARY:`,
        ),
        prose(item.decision.rationale ?? ""),
        prose("MEDICAL REVIEWER QUALIFICATIONS:"),
        prose(qualifications(told)),
      ],
    };
  },
};

/** What both layouts leave out, and the documents that they list. */
function trimmed(record: Case, listed: readonly Listed[]): Case {
  return {
    ...record,
    priority: null,
    records: recordsListed(listed),
    reviewer: record.reviewer && { ...record.reviewer, selectionBasis: SELECTION },
  };
}

/** Letters of 2013 print days without noughts: "9/6/2013". */
function day(date: CalendarDate | null): string {
  return date === null ? "" : formatUsDate(date).replace(/\b0/g, "");
}

function decision(item: DisputedItem, number: number): Piece {
  return prose(
    `${number}) MAXIMUS Federal Services, Inc. has determined the request for ${item.request} ${necessity(item)}.`,
  );
}

function reasons(
  { request, decision: { rationale } }: DisputedItem,
  number: number,
  side: Truth["sides"][number] | undefined,
): Piece[] {
  return [
    prose(`${number}) Regarding the request for ${request}:`),
    prose(
      "Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision",
    ),
    prose(side?.administrator.line ?? ""),
    prose(side?.reviewer.line ?? ""),
    prose("Rationale for the Decision:"),
    prose(rationale ?? ""),
  ];
}
