import type { z } from "zod";
import type { Fee } from "../../fees/fee.ts";

type Row = z.input<typeof Fee>;

const rule = "8 CCR 9792.10.8, text of 2013";
const page2014 = "Division of Workers' Compensation, fees from 1 April 2014";
const page2020 = "Division of Workers' Compensation, fees from 1 January 2020, in a damaged copy";

/**
 * What a review costs, by period. Of 2015 to 2019, and since the rules of 1 April 2026, no figure was
 * found: rows without dollars say so. Until which day a figure held is inferred from the next one.
 */
export const feeRows: readonly Row[] = [
  ...of("2013-01-01", "2014-03-31", rule, [
    { priority: "standard", physician: true, reviewers: 1, dollars: 560 },
    { priority: "standard", physician: true, reviewers: 2, dollars: 760 },
    { priority: "standard", physician: false, reviewers: 1, dollars: 495 },
    { priority: "standard", physician: false, reviewers: 2, dollars: 655 },
    { priority: "expedited", physician: true, reviewers: 1, dollars: 685 },
    { priority: "expedited", physician: true, reviewers: 2, dollars: 850 },
    { priority: "expedited", physician: false, reviewers: 1, dollars: 595 },
    { priority: "expedited", physician: false, reviewers: 2, dollars: null },
  ]).flatMap((row): Row[] => [row, { ...row, stage: "terminated_after", id: `${row.id}-after` }]),
  ...of("2013-01-01", "2014-03-31", rule, [
    { stage: "terminated_before_reviewer", dollars: 215, confidence: "unverified" },
  ]),
  ...of("2014-04-01", "2014-12-31", page2014, [
    { priority: "standard", pharmacyOnly: false, dollars: 420 },
    { priority: "standard", pharmacyOnly: true, dollars: 390 },
    { priority: "expedited", dollars: 515 },
    { stage: "terminated_before_reviewer", dollars: 160 },
    { stage: "terminated_after", dollars: 420 },
  ]),
  ...notFound("2015-01-01", "2019-12-31"),
  ...of("2020-01-01", "2026-03-31", page2020, [
    { dollars: 345 },
    { stage: "terminated_before_reviewer", dollars: 115 },
    { stage: "terminated_after", dollars: 345, confidence: "unverified" },
  ]),
  ...notFound("2026-04-01", null),
];

function of(
  from: string,
  until: string | null,
  source: string,
  fees: readonly (Pick<Row, "dollars"> & Partial<Row>)[],
): Row[] {
  return fees.map((fee, index) => ({
    id: `${from}-${fee.stage ?? "reviewed"}-${index + 1}`,
    from,
    until,
    priority: null,
    pharmacyOnly: null,
    physician: null,
    reviewers: null,
    stage: "reviewed",
    source,
    confidence: "seen",
    ...fee,
  }));
}

function notFound(from: string, until: string | null): Row[] {
  const stages = ["reviewed", "terminated_before_reviewer", "terminated_after"] as const;
  return of(
    from,
    until,
    "8 CCR 9792.10.8",
    stages.map((stage) => ({ stage, dollars: null, confidence: "unverified" as const })),
  );
}
