import type { FindingSource } from "@openimr/core";

type Source = Omit<FindingSource, "id"> & { from: string | null; to: string | null };

/**
 * Every law and practice that a rule rests on, once. `verified` tells whether the source itself was
 * seen; `from` and `to` are the days on which it applies, null where that is open or not known.
 */
export const sources = {
  "own-facts": {
    title: "The determination's own statements",
    locator: null,
    url: null,
    verified: true,
    from: null,
    to: null,
  },
  "lc-4610.5-a": {
    title: "California Labor Code",
    locator:
      "4610.5(a): injuries from 1 January 2013, and decisions communicated from 1 July 2013 on",
    url: "https://getpocketlaw.com/law/state_california/section-4610-5-section-4610-5_b12e4a838ef2",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "lc-4610.5-c": {
    title: "California Labor Code",
    locator: "4610.5(c): treatment in dispute has been modified or denied, since 2018 not delayed",
    url: "https://getpocketlaw.com/law/state_california/section-4610-5-section-4610-5_b12e4a838ef2",
    verified: true,
    from: "2018-01-01",
    to: null,
  },
  "lc-4610.6": {
    title: "California Labor Code",
    locator: "4610.6: the determination states for each item whether it is medically necessary",
    url: "https://law.onecle.com/california/labor/4610.6.html",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "lc-139.5-d4": {
    title: "California Labor Code",
    locator: "139.5(d)(4): who may review",
    url: "https://info.5y1.org/advent-health-medical-records-department_1_682092.html",
    verified: true,
    from: null,
    to: null,
  },
  "lc-3209.3": {
    title: "California Code of Regulations, title 8",
    locator: "9792.10.8: reviewers are physicians in the sense of Labor Code 3209.3",
    url: "https://casetext.com/regulation/california-code-of-regulations/title-8-industrial-relations/division-1-department-of-industrial-relations/chapter-45-division-of-workers-compensation/subchapter-1-administrative-director-administrative-rules/article-551-utilization-review-standards/section-9792108-independent-medical-review-payment-for-review",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "lc-139.5-c": {
    title: "California Labor Code",
    locator: "139.5(c): no material affiliation with a party",
    url: null,
    verified: false,
    from: "2013-01-01",
    to: null,
  },
  "reviewer-contract": {
    title: "Criteria of the review organization",
    locator: "more than five years and at least 24 hours a week in active practice",
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "dwc-specialties": {
    title: "Division of Workers' Compensation, search of decisions",
    locator: "list of specialties",
    url: "http://dir.ca.gov/dwc/IMR/IMR-Decisions/IMR_Decisions.asp",
    verified: true,
    from: null,
    to: null,
  },
  "specialty-table": {
    title: "Table of what narrow specialties treat",
    locator: null,
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "ccr-9792.10.6-d": {
    title: "California Code of Regulations, title 8",
    locator: "9792.10.6(d): condition, documents reviewed, evidence and clinical reasons",
    url: null,
    verified: false,
    from: "2013-01-01",
    to: null,
  },
  "ccr-9792.10.1": {
    title: "California Code of Regulations, title 8",
    locator: "9792.10.1: application within 30 days of service of the decision",
    url: "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-10-1",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "ccr-9792.10.4": {
    title: "California Code of Regulations, title 8",
    locator:
      "9792.10.4(b): the notice of assignment names the treatment, the requesting physician and the decision in dispute",
    url: "https://www.dir.ca.gov/t8/9792_10_4.html",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "ccr-9792.10.4-rest": {
    title: "California Code of Regulations, title 8",
    locator: "9792.10.4(b): the notice's further contents (number, dates, priority)",
    url: null,
    verified: false,
    from: "2013-01-01",
    to: null,
  },
  "ccr-9792.10.3": {
    title: "California Code of Regulations, title 8",
    locator:
      "9792.10.3: eligibility is found first; ineligibility is told in writing, with reasons",
    url: "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-10-3",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "lc-4610.6-d": {
    title: "California Labor Code",
    locator: "4610.6(d): the clock runs from receipt of the application and its documents",
    url: "https://law.onecle.com/california/labor/4610.6.html",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "ccr-9792.10.6": {
    title: "California Code of Regulations, title 8",
    locator: "9792.10.6: never on the utilization review determination alone",
    url: "https://d1tvxue8o4w0fl.cloudfront.net/regulation/california-code-of-regulations/title-8-industrial-relations/division-1-department-of-industrial-relations/chapter-45-division-of-workers-compensation/subchapter-1-administrative-director-administrative-rules/article-551-utilization-review-standards/section-9792106-independent-medical-review-standards-and-timeframes",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "publication-practice": {
    title: "Division of Workers' Compensation, publication of determinations",
    locator: "all determinations since 2013 are posted without identifying persons",
    url: "http://dir.ca.gov/dwc/IMR/IMR-Decisions/IMR_Decisions.asp",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "lc-4610.5-h-formulary": {
    title: "California Labor Code",
    locator: "4610.5(h)(1)(A): 10 days of service for a dispute over a drug of the formulary",
    url: null,
    verified: false,
    from: "2018-01-01",
    to: null,
  },
  "untimely-review": {
    title: "Dubon v. World Restoration, Inc. (2014)",
    locator:
      "an untimely utilization review decision is invalid and not subject to independent review",
    url: "http://casetext.com/case/jose-dubon-applicant-v-world-restoration-inc-and-state-compensation-insurance-fund-defendants-2",
    verified: true,
    from: null,
    to: null,
  },
  "ccr-9792.10.5": {
    title: "California Code of Regulations, title 8",
    locator:
      "9792.10.5(a): records within 15 days of mailing, 12 of electronic service, of the notice",
    url: "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-10-5",
    verified: true,
    from: "2013-01-01",
    to: null,
  },
  "late-determination": {
    title: "California Highway Patrol v. WCAB (Margaris, 2016)",
    locator: "the time of the determination is directory: a late one is valid",
    url: "https://lewisbrisbois.com/daily-blast-june-23-2016/",
    verified: true,
    from: null,
    to: null,
  },
  "ccr-10575": {
    title: "California Code of Regulations, title 8",
    locator: "10575: petition within 30 days of service; five more where served by mail",
    url: "https://www.dir.ca.gov/t8/10575.html",
    verified: true,
    from: null,
    to: null,
  },
  "ccr-9792.21.1": {
    title: "California Code of Regulations, title 8",
    locator: "9792.21.1: search sequence and citation of the guideline relied on",
    url: "https://print.casetext.com/regulation/california-code-of-regulations/title-8-industrial-relations/division-1-department-of-industrial-relations/chapter-45-division-of-workers-compensation/subchapter-1-administrative-director-administrative-rules/article-552-medical-treatment-utilization-schedule/section-9792211-medical-evidence-search-sequence",
    verified: true,
    from: null,
    to: null,
  },
  "ccr-9792.25.1": {
    title: "California Code of Regulations, title 8",
    locator: "9792.25.1(a): recommendations at variance are compared, and the reasons written down",
    url: "https://law.cornell.edu/regulations/california/8-CCR-9792.25.1",
    verified: true,
    from: null,
    to: null,
  },
  "ccr-9792.20-chronic": {
    title: "California Code of Regulations, title 8",
    locator: "9792.20: chronic pain lasts three or more months",
    url: "https://docest.com/doc/697903/division-1-department-of-industrial-relations-s3",
    verified: true,
    from: null,
    to: null,
  },
  "morphine-tables": {
    title: "Published tables of morphine equivalents",
    locator: "the table named in the finding",
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "ccr-9792.23": {
    title: "California Code of Regulations, title 8",
    locator: "9792.23.1-9792.23.9: one clinical topic for each region of the body",
    url: "http://www.dir.ca.gov/t8/9792_23_5.html",
    verified: true,
    from: null,
    to: null,
  },
  "mtus-windows": {
    title: "Medical Treatment Utilization Schedule",
    locator: "8 CCR 9792.20-9792.24.4: days on which each edition was in force",
    url: "https://www.dir.ca.gov/dwc/DWCPropRegs/Medical-Treatment-Utilization-Schedule/Medical-Treatment-Utilization-Schedule.htm",
    verified: true,
    from: null,
    to: null,
  },
  "lc-4604.5-c": {
    title: "California Labor Code",
    locator: "4604.5(c)(1): 24 visits each of chiropractic, occupational and physical therapy",
    url: "https://codes.findlaw.com/ca/labor-code/lab-sect-4604-5/",
    verified: true,
    from: "2004-01-01",
    to: null,
  },
  "page-ranges": {
    title: "ACOEM Practice Guidelines, 2nd edition",
    locator: "page ranges of the chapters",
    url: null,
    verified: false,
    from: null,
    to: null,
  },
  "record-review-practice": {
    title: "Bowen v. County of San Bernardino (2019)",
    locator: "the reviewer considers the whole record",
    url: "https://www.lexisnexis.com/LegalNewsRoom/workers-compensation/b/recent-cases-news-trends-developments/posts/california-when-the-imr-reviewer-doesn-t-review-all-submitted-reports",
    verified: true,
    from: null,
    to: null,
  },
  "quality-practice": {
    title: "Quality review practice",
    locator: null,
    url: null,
    verified: false,
    from: null,
    to: null,
  },
} as const satisfies Record<string, Source>;

/** Key of a source. */
export type SourceId = keyof typeof sources;

/** The source as a finding shows it. */
export function findingSource(id: SourceId): FindingSource {
  const { title, locator, url, verified } = sources[id];
  return { id, title, locator, url, verified };
}
