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
  "ccr-9792.21.1": {
    title: "California Code of Regulations, title 8",
    locator: "9792.21.1: search sequence and citation of the guideline relied on",
    url: "https://print.casetext.com/regulation/california-code-of-regulations/title-8-industrial-relations/division-1-department-of-industrial-relations/chapter-45-division-of-workers-compensation/subchapter-1-administrative-director-administrative-rules/article-552-medical-treatment-utilization-schedule/section-9792211-medical-evidence-search-sequence",
    verified: true,
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
  publication: {
    title: "Division of Workers' Compensation, posting of decisions",
    locator: "decisions are posted with the names of persons and parties taken out",
    url: "https://www.workcompacademy.com/2013/07/imr-decisions-posted-on-dwc-website/",
    verified: true,
    from: "2013-01-01",
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
