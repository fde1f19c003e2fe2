import { type Case, type DisputedItem, formatUsDate, outcomeLabels } from "@openimr/core";
import fc from "fast-check";
import { documents, documentsLead, type Listed, recordsListed } from "./documents.ts";
import { medicalProfessionalReview, notice2013 } from "./early-letters.ts";
import { boardCertified, type LetterLayout, necessity, practice, prose } from "./letter-layout.ts";
import { manner, SELECTION, type Truth, truth, truthOf } from "./truth.ts";
import { type Piece, type TextOrder, typeset, typesetting } from "./typeset.ts";

/** A letter and what it says. */
export type Letter = { layout: string; order: TextOrder; truth: Case; text: string };

const law =
  "He/she is familiar with governing laws and regulations, including the strength of evidence hierarchy that applies to Independent Medical Review determinations.";
const sent =
  "MAXIMUS Federal Services sent the complete case file to an expert reviewer. He/she has no affiliation with the employer, employee, providers or the claims administrator.";
const summaryLead =
  "The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:";
const decisionLead =
  "The Final Determination was based on decisions for the disputed items/services set forth below:";
const selected = `The expert reviewer was selected based on ${SELECTION}.`;

/** The layouts of letters that the generator writes. */
export const letterLayouts: Record<string, LetterLayout> = {
  "2016": {
    style: "section",
    from: "2016-08-01",
    to: "2017-11-30",
    modified: true,
    print: ({ record, sides, comma, ...told }) => ({
      truth: record,
      pieces: [
        { kind: "header", rows: headerRows(record) },
        prose("HOW THE IMR FINAL DETERMINATION WAS MADE"),
        prose([sent, practice, selected, law].join(" ")),
        prose("The Expert Reviewer has the following credentials:"),
        prose(`State(s) of Licensure: ${record.reviewer?.statesOfLicensure.join(comma)}`),
        prose(`Certification(s)/Specialty: ${record.reviewer?.certifications.join(comma)}`),
        prose("CLINICAL CASE SUMMARY"),
        prose(summaryLead),
        prose(record.clinicalSummary.text ?? ""),
        prose("IMR ISSUES, DECISIONS AND RATIONALES"),
        prose(decisionLead.replace("services", "Service")),
        ...record.disputedItems.flatMap((item, index) =>
          itemPieces(
            item,
            sides[index],
            `${heading(item, told)}: ${outcomeLabels[item.decision.outcome ?? "upheld"]}`,
          ),
        ),
      ],
    }),
  },
  "2014": {
    style: "page",
    from: "2014-03-01",
    to: "2015-09-30",
    modified: false,
    print: ({ record, sides, comma }) => ({
      truth: record,
      pieces: [
        { kind: "header", rows: headerRows(record) },
        ...accountPieces(record, comma),
        prose("IMR ISSUES, DECISIONS AND RATIONALES"),
        prose(decisionLead),
        ...record.disputedItems.flatMap((item, index) =>
          itemPieces(
            item,
            sides[index],
            `${item.request}: ${outcomeLabels[item.decision.outcome ?? "upheld"]}`,
          ),
        ),
      ],
    }),
  },
  "2015": {
    style: "page",
    from: "2014-12-01",
    to: "2016-01-31",
    modified: false,
    print: ({ record, sides, comma, medicalRecords }) => ({
      truth: { ...record, records: recordsListed(documents(medicalRecords)) },
      pieces: [
        prose("MAXIMUS FEDERAL SERVICES, INC."),
        prose("Independent Medical Review"),
        { kind: "header", rows: headerRows(record) },
        ...accountPieces(record, comma, documentPieces(documents(medicalRecords))),
        prose("IMR DECISION(S) AND RATIONALE(S)"),
        prose(decisionLead),
        ...record.disputedItems.flatMap((item, index) =>
          itemPieces(item, sides[index], `${index + 1}. ${item.request} ${necessity(item)}.`),
        ),
      ],
    }),
  },
  "notice-2013": notice2013,
  "medical-professional-review": medicalProfessionalReview,
};

/** Who decided and what the case is, as letters from 2014 to 2015 tell it. */
function accountPieces(record: Case, comma: Truth["comma"], list: readonly Piece[] = []): Piece[] {
  return [
    prose("HOW THE IMR FINAL DETERMINATION WAS MADE"),
    prose([sent, boardCertified(record, comma), practice, selected, law].join(" ")),
    ...list,
    prose("CLINICAL CASE SUMMARY"),
    prose(summaryLead),
    prose(record.clinicalSummary.text ?? ""),
  ];
}

function documentPieces(listed: readonly Listed[]): Piece[] {
  return [
    prose("DOCUMENTS REVIEWED"),
    prose(`${documentsLead}. These documents included:`),
    ...listed.map(({ entry }) => prose(`\u2022 ${entry}`)),
  ];
}

function headerRows({ caseNumber, dates, priority }: Case): (readonly [string, string])[] {
  const day = (date: typeof dates.injury) => (date === null ? "" : formatUsDate(date));
  return [
    ["Case Number:", caseNumber ?? ""],
    ["Date Assigned:", day(dates.assigned)],
    ["Date of Injury:", day(dates.injury)],
    ["Decision Date:", day(dates.decided)],
    ["UR Denial Date:", day(dates.urDecision)],
    ["Priority:", priority === "expedited" ? "Expedited" : "Standard"],
    ["Application Received:", day(dates.applicationReceived)],
  ];
}

function itemPieces(
  item: DisputedItem,
  side: Truth["sides"][number] | undefined,
  title: string,
): Piece[] {
  return [
    prose(title),
    prose(`Claims Administrator guideline: ${side?.administrator.line}`),
    prose(`MAXIMUS guideline: ${side?.reviewer.line}`),
    prose(`Decision rationale: ${item.decision.rationale}`),
  ];
}

function heading(
  { request, original, authorized }: DisputedItem,
  { verb, was }: Pick<Truth, "verb" | "was">,
): string {
  if (original === null) return request;
  const granted = `${original} ${was} the original request. ${authorized} ${was} authorized by the Claims Administrator`;
  return request === original
    ? `${granted}, leaving the original request IMR eligible. The original request, ${request}${verb}`
    : `${granted}. The remaining IMR eligible portion of the original request, ${request}${verb}`;
}

/** Letters of one layout, in every text order. */
export function letterOf(layout: keyof typeof letterLayouts): fc.Arbitrary<Letter> {
  const known = letterLayouts[layout];
  if (known === undefined) throw new Error(`There is no layout ${layout}.`);
  return fc.tuple(truth(known), typesetting).map(([told, how]) => {
    const { pieces, truth: said } = known.print(told);
    return { layout, order: how.order, truth: said, text: typeset(pieces, how) };
  });
}

/**
 * Letters of one layout, in every text order, that tell a given case: what a case does not hold of how
 * it is said is drawn. The case cites nothing but places of the schedule. A layout leaves out what it
 * has no place for.
 */
export function lettersTelling(
  layout: keyof typeof letterLayouts,
  record: Case,
): fc.Arbitrary<Letter> {
  const known = letterLayouts[layout];
  if (known === undefined) throw new Error(`There is no layout ${layout}.`);
  return fc.tuple(manner, typesetting).map(([said, how]) => {
    const { pieces, truth: stated } = known.print({ ...truthOf(record, known.style), ...said });
    return { layout, order: how.order, truth: stated, text: typeset(pieces, how) };
  });
}
