import { type DeadlineRow, deadlineRow, type GivenDeadline } from "../../clocks/deadline-row.ts";

const carriedOver = "Carried over: the text in force since 1 April 2026 was not seen.";

/**
 * Every deadline of the process, from the request to the appeal. Numbers of the regulations were seen
 * in texts older than 1 April 2026, when they were changed: from that day on they are carried over and
 * `unverified`. Times of utilization review and of the statutes' other numbers that nobody has seen in
 * a source are `unverified` throughout.
 */
export const deadlineRows: readonly DeadlineRow[] = [
  ...regulation({
    id: "ur-decision",
    title: "Decision on a prospective request",
    actor: "claims_administrator",
    runsFrom: "request_received",
    number: 5,
    unit: "business",
    metBy: "ur_decided",
    requests: "prospective",
    source: reviewTimes("9792.9.1: five normal business days from the completed request"),
    confidence: "seen",
  }),
  ...regulation({
    id: "ur-decision-at-the-latest",
    title: "Decision on a prospective request, whatever is missing",
    actor: "claims_administrator",
    runsFrom: "request_received",
    number: 14,
    unit: "calendar",
    metBy: "ur_decided",
    requests: "prospective",
    source: reviewTimes("9792.9.1: in no event more than 14 days from the request"),
    confidence: "seen",
  }),
  ...regulation({
    id: "ur-decision-expedited",
    title: "Decision on an expedited request",
    actor: "claims_administrator",
    runsFrom: "request_received",
    number: 72,
    unit: "hours",
    metBy: "ur_decided",
    untold: "the case does not tell whether utilization review was asked for as expedited",
    source: reviewTimes("9792.9.1: 72 hours from receipt of the information that is needed"),
    confidence: "seen",
  }),
  ...regulation({
    id: "ur-decision-retrospective",
    title: "Decision on a retrospective request",
    actor: "claims_administrator",
    runsFrom: "request_received",
    number: 30,
    unit: "calendar",
    metBy: "ur_decided",
    requests: "retrospective",
    source: regulations("9792.9.1"),
  }),
  ...regulation({
    id: "ur-notice",
    title: "Written notice of a denial or modification",
    actor: "claims_administrator",
    runsFrom: "ur_decided",
    number: 2,
    unit: "business",
    metBy: "ur_served",
    requests: "prospective",
    source: regulations("9792.9.1"),
    note: "The notice encloses the application form, filled in but for the signature.",
  }),
  ...regulation({
    id: "ur-notice-concurrent",
    title: "Notice of a decision on treatment under way",
    actor: "claims_administrator",
    runsFrom: "ur_decided",
    number: 24,
    unit: "hours",
    metBy: "ur_served",
    untold: "the case does not tell whether the treatment was under way",
    source: regulations("9792.9.1"),
  }),
  ...regulation({
    id: "ur-appeal",
    title: "Appeal within utilization review, which is voluntary",
    actor: "employee",
    runsFrom: "ur_decided",
    number: 10,
    unit: "calendar",
    metBy: null,
    source: regulations("9792.10.1"),
    note: "It does not stop the time to apply for independent review.",
  }),
  ...regulation({
    id: "ur-appeal-decision",
    title: "Decision on an appeal within utilization review",
    actor: "claims_administrator",
    runsFrom: "ur_appealed",
    number: 30,
    unit: "calendar",
    metBy: null,
    untold: "the case does not tell whether there was an appeal within utilization review",
    source: regulations("9792.10.1"),
  }),
  deadlineRow({
    id: "ur-decision-stands",
    title: "The decision stands for the same treatment, unless the facts change",
    actor: "any_party",
    runsFrom: "ur_decided",
    number: 12,
    unit: "months",
    metBy: null,
    inForce: { from: "2013-01-01", until: null },
    source: {
      title: "California Labor Code",
      section: "4610",
      url: "https://medval.com/blog/independent-medical-review-imr-trends-in-california-workers-compensation/",
    },
    confidence: "seen",
  }),
  deadlineRow({
    id: "ur-file-kept",
    title: "The file of utilization review is kept",
    actor: "claims_administrator",
    runsFrom: "ur_decided",
    number: 36,
    unit: "months",
    metBy: null,
    inForce: { from: "2026-04-01", until: null },
    source: regulations("9792.6.1 and following", "https://dir.ca.gov/DIRNews/2025/2025-97.html"),
    note: "From the latest decision, or from the last appeal of a penalty.",
    confidence: "seen",
  }),
  deadlineRow({
    id: "treatment-without-review",
    title: "Most treatment within the provider network needs no prospective review",
    actor: "any_party",
    runsFrom: "injury",
    number: 30,
    unit: "calendar",
    metBy: null,
    inForce: { from: "2018-01-01", until: null },
    source: { title: "California Labor Code", section: "4610(b)", url: null },
    note: "Surgery and some other services are excepted.",
  }),

  ...regulation({
    id: "application",
    title: "Application for independent review",
    actor: "employee",
    runsFrom: "ur_served",
    number: 30,
    unit: "calendar",
    metBy: "application_received",
    extension: applicationExtension(),
    formulary: false,
    pausedIn: ["deferred_liability"],
    source: regulations(
      "9792.10.1",
      "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-10-1",
    ),
    note: "It does not begin where the notice lacked the form or the rights (Labor Code 4610.5(h)(3), unverified).",
    confidence: "seen",
  }),
  deadlineRow({
    id: "application-formulary",
    title: "Application in a dispute about a drug of the formulary",
    actor: "employee",
    runsFrom: "ur_served",
    number: 10,
    unit: "calendar",
    metBy: "application_received",
    extension: applicationExtension(),
    formulary: true,
    pausedIn: ["deferred_liability"],
    inForce: { from: "2018-01-01", until: null },
    source: { title: "California Labor Code", section: "4610.5(h)(1)(A)", url: null },
  }),
  ...regulation({
    id: "application-after-liability",
    title: "Application once liability is resolved",
    actor: "employee",
    runsFrom: "liability_resolved",
    number: 30,
    unit: "calendar",
    metBy: null,
    extension: applicationExtension(),
    onlyIn: ["deferred_liability"],
    source: regulations("9792.10.1(b)"),
  }),
  deadlineRow({
    ...answer(15, "calendar"),
    inForce: { from: "2013-01-01", until: "2014-02-11" },
    note: "The text of 2013. The day on which it was changed is common knowledge.",
  }),
  deadlineRow({
    ...answer(5, "business"),
    inForce: { from: "2014-02-12", until: "2026-03-31" },
    note: "The day from which it holds is common knowledge; the number was seen.",
  }),
  deadlineRow({
    ...answer(5, "business"),
    inForce: { from: "2026-04-01", until: null },
    note: carriedOver,
  }),
  ...regulation({
    id: "ineligibility-appeal",
    title: "Petition to the Appeals Board against a notice of ineligibility",
    actor: "aggrieved_party",
    runsFrom: "ineligibility_served",
    number: 30,
    unit: "calendar",
    metBy: null,
    extension: appealsBoardExtension(),
    onlyIn: ["ineligible"],
    source: regulations("10575", "https://www.dir.ca.gov/t8/10575.html"),
    confidence: "seen",
  }),
  ...regulation({
    id: "assignment-notice",
    title: "Notice of assignment and request for information",
    actor: "review_organization",
    runsFrom: "found_eligible",
    number: 1,
    unit: "business",
    metBy: "assigned",
    pausedIn: ["deferred_liability"],
    source: regulations("9792.10.4", "https://www.dir.ca.gov/t8/9792_10_4.html"),
    confidence: "seen",
  }),
  ...regulation({
    ...records("records-of-administrator", "Records of the claims administrator"),
    actor: "claims_administrator",
    note: "15 days of mailing, 12 of electronic service: the statute's 10 days with the extension in them. Late records cost a penalty.",
    confidence: "seen",
  }),
  ...regulation({
    ...records("records-of-employee", "Records of the employee and the requesting physician"),
    actor: "employee",
    note: "They are served on the claims administrator too.",
  }),
  ...regulation({
    ...records("records-expedited", "Records in an expedited review"),
    actor: "claims_administrator",
    number: 24,
    unit: "hours",
    extension: null,
    priority: "expedited",
    confidence: "seen",
  }),
  deadlineRow({
    id: "determination",
    title: "Determination in a regular review",
    actor: "review_organization",
    runsFrom: "records_complete",
    number: 30,
    unit: "calendar",
    metBy: "decided",
    priority: "standard",
    formulary: false,
    pausedIn: ["deferred_liability"],
    inForce: { from: "2013-01-01", until: null },
    source: statute("4610.6(d)"),
    note: "Directory: a late determination is valid (CHP v. WCAB, Margaris, 2016). Up to three more days for good cause, unverified.",
    confidence: "seen",
  }),
  deadlineRow({
    id: "determination-expedited",
    title: "Determination in an expedited review",
    actor: "review_organization",
    runsFrom: "records_complete",
    number: 3,
    unit: "calendar",
    metBy: "decided",
    priority: "expedited",
    pausedIn: ["deferred_liability"],
    inForce: { from: "2013-01-01", until: null },
    source: { title: "California Labor Code", section: "4610.6(d)", url: null },
  }),
  deadlineRow({
    id: "determination-formulary",
    title: "Determination about drugs of the formulary",
    actor: "review_organization",
    runsFrom: "records_complete",
    number: 5,
    unit: "working",
    metBy: "decided",
    priority: "standard",
    formulary: true,
    pausedIn: ["deferred_liability"],
    inForce: { from: "2018-01-01", until: null },
    source: statute("4610.6(d)"),
    confidence: "seen",
  }),
  ...regulation({
    id: "implementation",
    title: "Authorization of what was found necessary",
    actor: "claims_administrator",
    runsFrom: "determination_received",
    number: 5,
    unit: "working",
    metBy: null,
    requests: "overturned_prospective",
    pausedIn: ["appealed", "remanded"],
    source: regulations("9792.10.7", "http://www.dir.ca.gov/t8/9792_10_7.html"),
    note: "Sooner where the worker's condition requires it.",
    confidence: "seen",
  }),
  ...regulation({
    id: "reimbursement",
    title: "Reimbursement of what was given and found necessary",
    actor: "claims_administrator",
    runsFrom: "determination_received",
    number: 20,
    unit: "calendar",
    metBy: null,
    requests: "overturned_retrospective",
    pausedIn: ["appealed", "remanded"],
    source: regulations("9792.10.7", "http://www.dir.ca.gov/t8/9792_10_7.html"),
    note: "Disputes about the amount aside.",
    confidence: "seen",
  }),
  ...regulation({
    id: "appeal",
    title: "Petition to the Appeals Board against the determination",
    actor: "aggrieved_party",
    runsFrom: "issued",
    number: 30,
    unit: "calendar",
    metBy: null,
    extension: appealsBoardExtension(),
    source: regulations("10575", "https://www.dir.ca.gov/t8/10575.html"),
    confidence: "seen",
  }),
  ...regulation({
    id: "invoice",
    title: "Payment of the fee for the review",
    actor: "claims_administrator",
    runsFrom: "invoiced",
    number: 30,
    unit: "calendar",
    metBy: null,
    source: regulations("9792.10.8"),
  }),
];

/** A number of the regulations of 2013, and the same carried over into those of April 2026. */
function regulation(given: GivenDeadline): DeadlineRow[] {
  const known = deadlineRow(given);
  return [
    { ...known, inForce: { from: "2013-01-01", until: "2026-03-31" } },
    {
      ...known,
      inForce: { from: "2026-04-01", until: null },
      note: known.note === null ? carriedOver : `${known.note} ${carriedOver}`,
      confidence: "unverified",
    },
  ];
}

function answer(number: number, unit: DeadlineRow["unit"]): GivenDeadline {
  return {
    id: "answer-to-question",
    title: "Answer to a question about eligibility",
    actor: "any_party",
    runsFrom: "information_asked",
    number,
    unit,
    metBy: null,
    onlyIn: ["information_requested"],
    source: regulations(
      "9792.10.3",
      "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-10-3",
    ),
  };
}

function records(id: string, title: string): GivenDeadline {
  return {
    id,
    title,
    actor: "claims_administrator",
    runsFrom: "assigned",
    number: 10,
    unit: "calendar",
    metBy: "records_complete",
    extension: {
      mail: 5,
      electronic: 2,
      fax: null,
      source: "8 CCR 9792.10.5(a): 15 and 12 days, against the statute's 10",
      confidence: "seen",
    },
    priority: "standard",
    pausedIn: ["deferred_liability"],
    source: regulations(
      "9792.10.5",
      "https://regulations.justia.com/states/california/title-8/division-1/chapter-4-5/subchapter-1/article-5-5-1/section-9792-10-5",
    ),
  };
}

/** Within California; 10 days outside it and 20 outside the United States, which no case tells. */
function applicationExtension(): DeadlineRow["extension"] {
  return {
    mail: 5,
    electronic: null,
    fax: null,
    source: "Code of Civil Procedure 1013(a), within California",
    confidence: "unverified",
  };
}

/** Mail was seen (Matute v. LAUSD); that fax and e-mail count alike is the text of 8 CCR 10605. */
function appealsBoardExtension(): DeadlineRow["extension"] {
  return {
    mail: 5,
    electronic: 5,
    fax: 5,
    source: "8 CCR 10605, until 2019 10507, within California",
    confidence: "unverified",
  };
}

function regulations(section: string, url: string | null = null): DeadlineRow["source"] {
  return { title: "California Code of Regulations, title 8", section, url };
}

function reviewTimes(section: string): DeadlineRow["source"] {
  return regulations(
    section,
    "https://www.sullivanattorneys.com/blog/expedited-review-requests-treatment",
  );
}

function statute(section: string): DeadlineRow["source"] {
  return {
    title: "California Labor Code",
    section,
    url: "https://law.onecle.com/california/labor/4610.6.html",
  };
}
