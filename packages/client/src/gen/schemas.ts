// Generated from the API by `pnpm gen`. Do not edit.

/**
 * Names of files that are accounted for.
 */
export interface AccountedFiles {
  names: ImportedFileName[];
}

/**
 * A warning that a person has seen and lets stand.
 */
export interface Acknowledgement {
  ruleId: string;
  path: FieldPath;
  /**
   * The words that were seen.
   */
  message: string;
}

/**
 * Who acts.
 */
export interface Actor {
  id: string;
  name: string;
}

/**
 * What became of files that were added to an import.
 */
export interface AddedFiles {
  files: ImportedFile[];
  run: ImportRun;
}

/**
 * A party of the no-affiliation statement.
 */
export type AffiliationParty = "employer" | "employee" | "providers" | "claims_administrator";

/**
 * What every failed call carries beside its message.
 */
export interface ApiErrorData {
  code: ErrorCode;
  httpStatus: number;
  /**
   * Version of the contract that the server speaks.
   */
  contract: string;
  /**
   * The procedure that was called.
   */
  path: string | null;
  /**
   * Set where the user can mend it.
   */
  appError: AppErrorData | null;
  /**
   * What is wrong with what was sent.
   */
  issues: InputIssue[];
}

/**
 * A failure that the user can mend.
 */
export type AppErrorData =
  | {
      code: "case_not_found";
      caseId: CaseId;
    }
  | {
      code: "stale_version";
      caseId: CaseId;
      baseVersion: number;
      current: Case;
    }
  | {
      code: "case_number_taken";
      caseNumber: CaseNumber;
      takenBy: CaseId;
    }
  | {
      code: "case_exists";
      caseId: CaseId;
    }
  | {
      code: "invalid_change";
      path: FieldPath;
      problem: string;
    }
  | {
      code: "status_refused";
      caseId: CaseId;
      to: CaseStatus;
      /**
       * @minItems 1
       */
      reasons: GateReason[];
    }
  | {
      code: "import_not_found";
      importId: ImportId;
    }
  | {
      code: "invalid_cursor";
    }
  | {
      code: "key_refused";
      reason: "malformed" | "reused";
    }
  | {
      code: "document_unreadable";
      problem: DocumentProblem;
    };

/**
 * A part of the body.
 */
export interface BodyPart {
  region: BodyRegion;
  laterality: Laterality | null;
}

/**
 * Region of the body.
 */
export type BodyRegion =
  | "head"
  | "eye"
  | "neck"
  | "upper_back"
  | "low_back"
  | "back"
  | "shoulder"
  | "upper_arm"
  | "elbow"
  | "forearm_wrist_hand"
  | "chest"
  | "abdomen"
  | "hip_pelvis"
  | "thigh"
  | "knee"
  | "lower_leg"
  | "ankle_foot"
  | "upper_extremity"
  | "lower_extremity"
  | "mind"
  | "whole_body";

/**
 * A day, YYYY-MM-DD, without a time zone.
 */
export type CalendarDate = string;

/**
 * An independent medical review, whole.
 */
export interface Case {
  id: CaseId;
  /**
   * 0 before the first save, then counted up.
   */
  version: number;
  schemaVersion: 3;
  /**
   * Made up for demonstration; no real case.
   */
  demonstration: boolean;
  program: Program;
  caseNumber: CaseNumber | null;
  /**
   * Confidential.
   */
  claimNumber: string | null;
  priority: Priority | null;
  status: CaseStatus;
  dates: CaseDates;
  injuredWorker: InjuredWorker;
  parties: Party[];
  utilizationReview: UtilizationReview;
  clinicalSummary: ClinicalSummary;
  records: MedicalRecord[];
  /**
   * In the order of the letter.
   */
  disputedItems: DisputedItem[];
  reviewer: ReviewerQualification | null;
  determination: Determination | null;
}

/**
 * One change to a case.
 */
export type CaseChange = SetField | InsertElement | RemoveElement | MoveElement;

/**
 * Which saves to follow, and from where.
 */
export interface CaseChangesQuery {
  /**
   * The case to follow; null follows all.
   */
  id: CaseId | null;
  /**
   * Id of the last message seen, to go on from it; left out, it begins a little before now.
   */
  lastEventId?: Instant | undefined;
}

/**
 * The days that a case's clocks are counted from.
 */
export interface CaseDates {
  /**
   * Date of injury.
   */
  injury: CalendarDate | null;
  /**
   * Day on which the request for authorization (RFA) was received.
   */
  requestForAuthorization: CalendarDate | null;
  /**
   * Date of the utilization review decision in dispute, as the case's header has it.
   */
  urDecision: CalendarDate | null;
  /**
   * Day on which the application for review was received.
   */
  applicationReceived: CalendarDate | null;
  /**
   * Day of the notice of assignment.
   */
  assigned: CalendarDate | null;
  /**
   * Day on which the application and all supporting records were in hand.
   */
  recordsComplete: CalendarDate | null;
  /**
   * Day of the decision.
   */
  decided: CalendarDate | null;
  /**
   * Day on which the letter was issued.
   */
  issued: CalendarDate | null;
}

/**
 * One deadline of a case.
 */
export interface CaseDeadline {
  /**
   * Id of the rule, as in `determination`.
   */
  rule: string;
  title: string;
  actor: DeadlineActor;
  /**
   * The last day; null where it is not known.
   */
  due: CalendarDate | null;
  /**
   * How the days were counted, in words.
   */
  counted: string | null;
  state: DeadlineState;
  /**
   * Whether it is owed and not yet done, now or since its last day.
   */
  owed: boolean;
  source: {
    title: string;
    section: string;
    url: string | null;
  };
  note: string | null;
  /**
   * Whether the rule's number was seen in its source.
   */
  confidence: Confidence;
}

/**
 * Every deadline of a case on a day.
 */
export interface CaseDeadlines {
  version: number;
  asOf: CalendarDate;
  /**
   * What is due next, as the worklist has it.
   */
  next: NextDeadline | null;
  deadlines: CaseDeadline[];
}

/**
 * A case, and the day to look at it.
 */
export interface CaseDeadlinesQuery {
  id: CaseId;
  /**
   * Left out, it is today in California.
   */
  asOf?: CalendarDate | undefined;
}

/**
 * One entry in a case's history.
 */
export type CaseEvent =
  | {
      id: EventId;
      caseId: CaseId;
      /**
       * The case's version after the event.
       */
      version: number;
      actor: Actor;
      at: Instant;
      after: PatchOperation[];
      before: PatchOperation[];
      previousHash: string | null;
      hash: string;
      type: "case_created" | "case_imported" | "case_changed" | "status_changed";
      /**
       * The warnings that were let stand; there only where there were any.
       */
      acknowledged?: Acknowledgement[] | undefined;
    }
  | {
      id: EventId;
      caseId: CaseId;
      /**
       * The case's version after the event.
       */
      version: number;
      actor: Actor;
      at: Instant;
      after: PatchOperation[];
      before: PatchOperation[];
      previousHash: string | null;
      hash: string;
      type: "letter_revised";
      /**
       * The letter that was kept beside the case.
       */
      documentId: DocumentId;
    };

/**
 * What an event records.
 */
export type CaseEventType =
  "case_created" | "case_imported" | "case_changed" | "status_changed" | "letter_revised";

/**
 * What is wrong or missing in a version of a case.
 */
export interface CaseFindings {
  version: number;
  findings: Finding[];
}

/**
 * Id of a case, UUIDv7.
 */
export type CaseId = string;

/**
 * One line of the worklist.
 */
export interface CaseListEntry {
  id: CaseId;
  version: number;
  program: Program;
  demonstration: boolean;
  caseNumber: CaseNumber | null;
  status: CaseStatus;
  priority: Priority | null;
  injury: CalendarDate | null;
  urDecision: CalendarDate | null;
  applicationReceived: CalendarDate | null;
  assigned: CalendarDate | null;
  recordsComplete: CalendarDate | null;
  decided: CalendarDate | null;
  /**
   * What is due next; null where nothing is owed of which the day is known.
   */
  nextDeadline: NextDeadline | null;
  /**
   * The items' requests, in order.
   */
  requests: string[];
  itemCount: number;
  /**
   * Items with an outcome.
   */
  decidedCount: number;
  outcome: CaseOutcome | null;
  updatedAt: Instant;
}

/**
 * One page of the worklist.
 */
export interface CaseListPage {
  entries: CaseListEntry[];
  nextCursor: string | null;
}

/**
 * Which cases to list.
 */
export interface CaseListQueryInput {
  text?: string | undefined;
  statuses?: CaseStatus[] | undefined;
  outcomes?: CaseOutcome[] | undefined;
  priority?: Priority | undefined;
  /**
   * Cases in which something is due before this day: with today's date, what is overdue, or maybe so until the `latest` day that it may be due.
   */
  dueBefore?: CalendarDate | undefined;
  sortBy?: CaseSortField | undefined;
  direction?: ("asc" | "desc") | undefined;
  limit?: number | undefined;
  /**
   * `nextCursor` of the last page.
   */
  cursor?: string | undefined;
}

/**
 * Case number, as in CM14-0145889.
 */
export type CaseNumber = string;

/**
 * The result of a case, derived from its items.
 */
export type CaseOutcome = "uphold" | "overturn" | "partial_overturn";

/**
 * Names one case.
 */
export interface CaseRef {
  id: CaseId;
}

/**
 * Changes to one case, with the version they start from.
 */
export interface CaseSave {
  id: CaseId;
  /**
   * The version that the changes start from.
   */
  baseVersion: number;
  /**
   * @minItems 1
   * @maxItems 2000
   */
  changes: CaseChange[];
}

/**
 * That a case was saved as a version.
 */
export interface CaseSaved {
  caseId: CaseId;
  /**
   * The case's version after the event.
   */
  version: number;
  type: CaseEventType;
  actor: Actor;
  at: Instant;
}

/**
 * What the worklist can be sorted by.
 */
export type CaseSortField =
  "updatedAt" | "caseNumber" | "applicationReceived" | "assigned" | "decided" | "status" | "due";

/**
 * Where a case stands in the process.
 */
export type CaseStatus =
  | "received"
  | "duplicate_check"
  | "closed_duplicate"
  | "eligibility_review"
  | "information_requested"
  | "deferred_liability"
  | "ineligible"
  | "assigned"
  | "records_pending"
  | "insufficient_records"
  | "records_complete"
  | "clinical_preparation"
  | "reviewer_matching"
  | "in_review"
  | "quality_review"
  | "determination_issued"
  | "implemented"
  | "appealed"
  | "remanded"
  | "published"
  | "terminated";

/**
 * A chapter by number, title or both.
 */
export interface Chapter {
  number: number | null;
  title: string | null;
}

/**
 * Where a side finds its authority.
 */
export type CitationBasis = "mtus" | "non_mtus" | "both" | "none";

/**
 * The kind of authority cited.
 */
export type CitationSource = "mtus" | "acoem" | "odg" | "other_guideline" | "study";

/**
 * Who relies on the citation.
 */
export type CitedBy = "claims_administrator" | "expert_reviewer";

/**
 * The reviewer's account of the case.
 */
export interface ClinicalSummary {
  text: string | null;
  /**
   * In the order listed.
   */
  diagnoses: Diagnosis[];
  symptoms: string[];
  pain: PainRange | null;
  medications: string[];
  mentionedReports: MentionedReport[];
}

/**
 * Whether the fact was seen in its source, or is common knowledge nobody has checked.
 */
export type Confidence = "seen" | "unverified";

/**
 * Who has to act, or whose right it is.
 */
export type DeadlineActor =
  "employee" | "aggrieved_party" | "any_party" | "claims_administrator" | "review_organization";

/**
 * Where a deadline stands on a day.
 */
export type DeadlineState =
  | {
      is: "not_applicable" | "not_started" | "paused" | "unknown";
      reason: string;
    }
  | {
      is: "running";
      /**
       * Days to and with the last one.
       */
      daysLeft: number;
    }
  | {
      is: "met";
      on: CalendarDate;
    }
  | {
      is: "missed";
      /**
       * Days behind the last one.
       */
      by: number;
      on: CalendarDate | null;
    }
  | {
      is: "passed";
      by: number;
    };

/**
 * The expert reviewer's decision on a disputed item.
 */
export interface Decision {
  outcome: Outcome | null;
  basis: CitationBasis | null;
  citations: GuidelineCitation[];
  rationale: string | null;
  decidedOn: CalendarDate | null;
}

/**
 * A determination as issued.
 */
export interface Determination {
  outcome: CaseOutcome;
  issuedOn: CalendarDate;
  letter: LetterDocument[];
  publicCopy: LetterDocument[];
  signature: {
    name: string;
    signedAt: Instant;
  } | null;
  reviewerQualification: ReviewerQualification;
  appealDeadline: CalendarDate | null;
  supersedes: DocumentId | null;
}

/**
 * A diagnosis as listed.
 */
export interface Diagnosis {
  label: string;
  /**
   * ICD-10 or ICD-9 code.
   */
  code: string | null;
  codeSystem: ("icd-9" | "icd-10") | null;
}

/**
 * One treatment or service in dispute.
 */
export interface DisputedItem {
  id: ItemId;
  /**
   * As worded on the application.
   */
  request: string;
  service: Service;
  bodyParts: BodyPart[];
  quantity: Quantity | null;
  diagnosis: string | null;
  original: string | null;
  authorized: string | null;
  /**
   * Whether the request is marked as one for treatment already given.
   */
  retrospective: boolean;
  /**
   * Whether the request is marked as an associated surgical service.
   */
  associatedSurgicalService: boolean;
  eligibility: ItemEligibility;
  utilizationReview: ItemUtilizationReview;
  decision: Decision;
  /**
   * The item that this add-on service hangs on.
   */
  dependsOn: ItemId | null;
}

/**
 * Id of a stored document, UUIDv7.
 */
export type DocumentId = string;

/**
 * Why a document could not be read at all.
 */
export type DocumentProblem =
  | "empty"
  | "not_a_pdf"
  | "damaged"
  | "encrypted"
  | "no_text_layer"
  | "pages_of_pictures"
  | "nothing_recognised"
  | "spreadsheet"
  | "archive"
  | "program"
  | "old_word_processor"
  | "unsupported"
  | "too_large"
  | "too_many_pages"
  | "too_complex";

/**
 * A strength, as in 10 mg.
 */
export interface Dose {
  value: number;
  unit: string;
}

/**
 * Subcategory of a pharmaceutical: the class of the drug.
 */
export type DrugClass =
  | "Adrenal Cortical Steroids"
  | "Alpha-blocker"
  | "Androgens & Anabolic Steroids"
  | "AntiAnxiety"
  | "Anti-coagulant"
  | "Antidepressant"
  | "Antidiabetics"
  | "Antiemetic"
  | "Anti-epilepsy Drugs"
  | "Antihistamine"
  | "Antihypertensive"
  | "Anti-infectives"
  | "Antimigraine Agent"
  | "Asthma Medications"
  | "Atypical Antipsychotic"
  | "Barbiturates"
  | "Benzodiazepines"
  | "Beta-blocker"
  | "Bisphosphonates"
  | "Calcium Channel Blocker"
  | "Cannabinoids"
  | "Dopamine Agonists"
  | "Fibric Acid"
  | "GI Agents"
  | "H2 Blocker"
  | "Hormones"
  | "Impotence Agents"
  | "Injection"
  | "Misc Analgesics"
  | "Muscle Relaxant"
  | "NSAID"
  | "Nutritional Products"
  | "Opioids"
  | "Opioid Antagonist"
  | "Proton Pump Inhibitors"
  | "Sedative-hypnotics"
  | "Statin"
  | "Topical Analgesics"
  | "Topical Compounds"
  | "TNF Modifiers"
  | "Viscosupplementation";

/**
 * How long, as in 4 weeks.
 */
export interface Duration {
  count: number;
  unit: "day" | "week" | "month" | "year";
}

/**
 * What kind of failure a call met, as tRPC names it.
 */
export type ErrorCode =
  | "PARSE_ERROR"
  | "BAD_REQUEST"
  | "INTERNAL_SERVER_ERROR"
  | "NOT_IMPLEMENTED"
  | "BAD_GATEWAY"
  | "SERVICE_UNAVAILABLE"
  | "GATEWAY_TIMEOUT"
  | "UNAUTHORIZED"
  | "PAYMENT_REQUIRED"
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "METHOD_NOT_SUPPORTED"
  | "TIMEOUT"
  | "CONFLICT"
  | "PRECONDITION_FAILED"
  | "PAYLOAD_TOO_LARGE"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "UNPROCESSABLE_CONTENT"
  | "PRECONDITION_REQUIRED"
  | "TOO_MANY_REQUESTS"
  | "CLIENT_CLOSED_REQUEST";

/**
 * Id of an audit event, UUIDv7.
 */
export type EventId = string;

/**
 * Place in a case, as in /disputedItems/0/request.
 */
export type FieldPath = string;

/**
 * Where a field of a case was read.
 */
export interface FieldProvenance {
  path: FieldPath;
  documentId: DocumentId | null;
  page: number;
  start: number;
  end: number;
  text: string;
  confidence: number;
  /**
   * Empty where the document has no positions.
   */
  boxes: PageBox[];
}

/**
 * What a field may hold, as JSON has it.
 */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | unknown[]
  | {
      [k: string]: unknown;
    };

/**
 * Files for an import.
 */
export interface FilesToAdd {
  id: ImportId;
  /**
   * @minItems 1
   * @maxItems 100
   */
  files: SentFile[];
  /**
   * Whether files that failed before are tried again.
   */
  retry: boolean;
}

/**
 * Something wrong or missing in a case.
 */
export interface Finding {
  ruleId: string;
  severity: Severity;
  path: FieldPath;
  message: string;
  params: {
    [k: string]: string | number | null;
  };
  sources: FindingSource[];
  /**
   * Null where a person has to decide.
   */
  fix: FindingFix | null;
}

/**
 * The mend of a finding, as changes to the case.
 */
export interface FindingFix {
  /**
   * What it does, as a button says it.
   */
  label: string;
  /**
   * @minItems 1
   */
  changes: CaseChange[];
}

/**
 * What a finding rests on.
 */
export interface FindingSource {
  id: string;
  title: string;
  /**
   * Section, chapter or page.
   */
  locator: string | null;
  url: string | null;
  /**
   * False where nobody saw the source itself.
   */
  verified: boolean;
}

/**
 * How often, as in 3 per week.
 */
export interface Frequency {
  times: number;
  per: "day" | "week" | "month" | "year";
}

/**
 * Why a case cannot take a status.
 */
export type GateReason =
  | {
      kind: "transition";
      from: CaseStatus;
      /**
       * The statuses it can take next.
       */
      possible: CaseStatus[];
    }
  | {
      kind: "missing";
      path: FieldPath;
      message: string;
    }
  | {
      kind: "finding";
      finding: Finding;
    }
  | {
      kind: "unacknowledged";
      finding: Finding;
    };

/**
 * A reference to a guideline or study.
 */
export interface GuidelineCitation {
  citedBy: CitedBy;
  source: CitationSource | null;
  /**
   * Id in the guideline catalogue, such as acoem-2004.
   */
  document: string | null;
  /**
   * Edition or year as printed.
   */
  edition: string | null;
  chapter: Chapter | null;
  section: string | null;
  topic: string | null;
  pages: PageRange[];
  /**
   * The citation as printed.
   */
  text: string | null;
  url: string | null;
}

/**
 * How many files came to each outcome.
 */
export interface ImportCounts {
  imported: number;
  revised: number;
  duplicate: number;
  waiting: number;
  failed: number;
}

/**
 * Id of an import of many letters, UUIDv7.
 */
export type ImportId = string;

/**
 * A page of the imports, the newest first.
 */
export interface ImportList {
  entries: ImportRun[];
  nextCursor: string | null;
}

/**
 * What became of a file.
 */
export type ImportOutcome = "imported" | "revised" | "duplicate" | "waiting" | "failed";

/**
 * Which imports are asked for.
 */
export interface ImportQueryInput {
  cursor: string | null;
  limit?: number | undefined;
}

/**
 * Names an import.
 */
export interface ImportRef {
  id: ImportId;
}

/**
 * An import of many letters.
 */
export interface ImportRun {
  id: ImportId;
  /**
   * What is imported, as a folder's name.
   */
  name: string;
  /**
   * Number of files, where it is known.
   */
  total: number | null;
  startedAt: Instant;
  updatedAt: Instant;
  startedBy: Actor;
  counts: ImportCounts;
}

/**
 * One file of an import and what became of it.
 */
export interface ImportedFile {
  name: ImportedFileName;
  sha256: Sha256;
  /**
   * In bytes.
   */
  size: number;
  outcome: ImportOutcome;
  /**
   * The case it was made into, or belongs to.
   */
  caseId: CaseId | null;
  caseNumber: CaseNumber | null;
  layout: string | null;
  coverage: number | null;
  /**
   * What was not understood, counted.
   */
  readingProblems: number;
  /**
   * Why it failed and what to do.
   */
  problem: string | null;
  at: Instant;
}

/**
 * A page of an import's files, in their order.
 */
export interface ImportedFileList {
  entries: ImportedFile[];
  nextCursor: string | null;
}

/**
 * A file's path within the import.
 */
export type ImportedFileName = string;

/**
 * Which files of an import are asked for.
 */
export interface ImportedFileQueryInput {
  id: ImportId;
  outcome: ImportOutcome | null;
  cursor: string | null;
  limit?: number | undefined;
}

/**
 * The injured worker.
 */
export interface InjuredWorker {
  /**
   * Age in years at review.
   */
  age: number | null;
  sex: Sex | null;
  occupation: string | null;
  /**
   * Full name. Confidential.
   */
  name: string | null;
  /**
   * Date of birth. Confidential.
   */
  dateOfBirth: CalendarDate | null;
}

/**
 * One thing that is wrong with what was sent.
 */
export interface InputIssue {
  /**
   * Place in the input, as in /changes/0/path.
   */
  path: string;
  message: string;
}

/**
 * Puts a new element into a list.
 */
export type InsertElement =
  | {
      op: "insert";
      list: "parties";
      element: Party;
      /**
       * Id of the element that it is to stand before; null or an unknown id puts it last.
       */
      before: string | null;
    }
  | {
      op: "insert";
      list: "records";
      element: MedicalRecord;
      /**
       * Id of the element that it is to stand before; null or an unknown id puts it last.
       */
      before: string | null;
    }
  | {
      op: "insert";
      list: "disputedItems";
      element: DisputedItem;
      /**
       * Id of the element that it is to stand before; null or an unknown id puts it last.
       */
      before: string | null;
    };

/**
 * A moment, ISO 8601 UTC.
 */
export type Instant = string;

/**
 * Whether an item may be reviewed.
 */
export interface ItemEligibility {
  status: "pending" | "eligible" | "ineligible";
  reason: string | null;
}

/**
 * Id of a disputed item, UUIDv7.
 */
export type ItemId = string;

/**
 * The claims administrator's side of an item.
 */
export interface ItemUtilizationReview {
  basis: CitationBasis | null;
  citations: GuidelineCitation[];
  rationale: string | null;
}

/**
 * Files of an import by name and content.
 */
export interface KnownFiles {
  id: ImportId;
  /**
   * @maxItems 1000
   */
  files: {
    name: ImportedFileName;
    sha256: Sha256;
  }[];
  /**
   * Whether files that failed are to be sent again.
   */
  retry: boolean;
}

/**
 * Side of the body.
 */
export type Laterality = "left" | "right" | "bilateral";

/**
 * One printed form of an issued letter.
 */
export interface LetterDocument {
  documentId: DocumentId;
  format: "html" | "pdf" | "docx" | "text";
  sha256: string;
}

/**
 * A determination letter as a PDF file.
 */
export interface LetterFile {
  version: number;
  fileName: string;
  /**
   * The PDF's bytes, base64.
   */
  base64: string;
}

/**
 * A determination letter as a web page of its own.
 */
export interface LetterPage {
  version: number;
  html: string;
}

/**
 * The kinds of file that are read.
 */
export type MediaType =
  | "text/plain"
  | "text/html"
  | "application/pdf"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "image/png"
  | "image/jpeg"
  | "image/tiff";

/**
 * One entry in the list of records.
 */
export interface MedicalRecord {
  id: RecordId;
  kind: RecordKind;
  /**
   * Role or name of the author.
   */
  author: string | null;
  serviceDates: ServiceDates | null;
  receivedOn: CalendarDate | null;
  pageCount: number | null;
  /**
   * The stored document, if any.
   */
  documentId: DocumentId | null;
  /**
   * Whether the expert reviewer reviewed it.
   */
  reviewed: boolean;
}

/**
 * A report that the summary speaks of.
 */
export interface MentionedReport {
  kind: RecordKind;
  date: CalendarDate;
}

/**
 * Puts an element elsewhere in its list.
 */
export interface MoveElement {
  op: "move";
  list: "parties" | "records" | "disputedItems";
  id: string;
  /**
   * Id of the element that it is to stand before; null or an unknown id puts it last.
   */
  before: string | null;
}

/**
 * A case to keep, with the document it was read from.
 */
export interface NewCase {
  /**
   * Its version is 0: it was never kept before.
   */
  case: Case;
  /**
   * Null where it was typed in.
   */
  document: SourceDocumentInput | null;
}

/**
 * What is to be imported.
 */
export interface NewImport {
  /**
   * What is imported, as a folder's name.
   */
  name: string;
  /**
   * Number of files, where it is known.
   */
  total: number | null;
}

/**
 * What is due next in a case.
 */
export interface NextDeadline {
  /**
   * Id of the deadline's rule, as in `determination`.
   */
  rule: string;
  /**
   * What is due; where the case does not tell which of several times runs, what each of them is called.
   */
  title: string;
  actor: DeadlineActor;
  /**
   * The last day.
   */
  due: CalendarDate;
  /**
   * The last day at the latest: later than `due` where it is not known by how much the way of service lengthens the time, or which of several times runs.
   */
  latest: CalendarDate;
  /**
   * Whether nobody has seen the rule's number in its source.
   */
  unverified: boolean;
}

/**
 * Nothing.
 */
export type NoInput = Record<string, never>;

/**
 * upheld: the denial stands; overturned: it does not.
 */
export type Outcome = "upheld" | "overturned";

/**
 * A rectangle on a page, in points from the top left.
 */
export interface PageBox {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/**
 * Pages, both ends included.
 */
export interface PageRange {
  from: number;
  to: number;
}

/**
 * Pain rating, lowest and highest.
 */
export interface PainRange {
  low: number;
  high: number;
  /**
   * Upper end of the scale, usually 10.
   */
  outOf: number;
}

/**
 * A party to the case. Confidential.
 */
export interface Party {
  id: PartyId;
  role: PartyRole;
  name: string | null;
  organisation: string | null;
  /**
   * Medical specialty, for a requesting physician.
   */
  specialty: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
}

/**
 * Id of a party, UUIDv7.
 */
export type PartyId = string;

/**
 * Who a party is to the case.
 */
export type PartyRole =
  | "employer"
  | "claims_administrator"
  | "utilization_review_organization"
  | "requesting_physician"
  | "attorney"
  | "representative";

/**
 * The text of a determination.
 */
export interface PastedText {
  /**
   * What the text is to be called.
   */
  name: string;
  text: string;
}

/**
 * One operation of a JSON patch (RFC 6902).
 */
export interface PatchOperation {
  op: "add" | "remove" | "replace" | "move" | "copy" | "test";
  path: string;
  from?: string | undefined;
  value?: unknown;
}

/**
 * Regular or expedited review.
 */
export type Priority = "standard" | "expedited";

/**
 * A failed call of the REST API, as RFC 9457 has it.
 */
export interface Problem {
  type: "about:blank";
  /**
   * What the status means.
   */
  title: string;
  status: number;
  /**
   * What failed, where, and how to mend it.
   */
  detail: string;
  code: ErrorCode;
  /**
   * Version of the contract that the server speaks.
   */
  contract: string;
  /**
   * Set where the user can mend it.
   */
  appError: AppErrorData | null;
  /**
   * What is wrong with what was sent.
   */
  issues: InputIssue[];
}

/**
 * Id of the review program, as in ca-wc-imr.
 */
export type Program = string;

/**
 * What was asked for, as numbers.
 */
export interface Quantity {
  /**
   * The words it was read from.
   */
  text: string;
  /**
   * Number of visits.
   */
  sessions: number | null;
  frequency: Frequency | null;
  duration: Duration | null;
  units: Units | null;
  /**
   * Strengths, one per active ingredient.
   */
  doses: Dose[];
  acquisition: ("rental" | "purchase") | null;
}

/**
 * A determination read into a case, with its document.
 */
export interface ReadCase {
  case: Case;
  document: SourceDocument;
}

/**
 * Something to be known of a document that was read.
 */
export interface ReadingNotice {
  code: SourceNotice;
  message: string;
}

/**
 * Something a document's reader did not understand.
 */
export interface ReadingProblem {
  code:
    | "empty"
    | "not_a_determination"
    | "truncated"
    | "section_missing"
    | "field_unreadable"
    | "ambiguous"
    | "text_not_understood";
  /**
   * What is wrong and what to do.
   */
  message: string;
  path: FieldPath | null;
  page: number | null;
  start: number | null;
  end: number | null;
  text: string | null;
}

/**
 * How the reading of a document went.
 */
export interface ReadingReport {
  /**
   * Null where no layout was recognised.
   */
  layout: string | null;
  problems: ReadingProblem[];
  notices: ReadingNotice[];
  /**
   * Share of the text's characters that a field or a label accounts for.
   */
  coverage: number;
}

/**
 * How the reading of a document went.
 */
export interface ReadingReportInput {
  /**
   * Null where no layout was recognised.
   */
  layout: string | null;
  problems: ReadingProblem[];
  notices?: ReadingNotice[] | undefined;
  /**
   * Share of the text's characters that a field or a label accounts for.
   */
  coverage: number;
}

/**
 * The page in which text is being recognised.
 */
export interface RecognisedPage {
  name: ImportedFileName;
  /**
   * From 1.
   */
  page: number;
  pages: number;
}

/**
 * Where the recognition of an import is.
 */
export interface RecognitionPlace {
  at: RecognisedPage | null;
}

/**
 * How far text recognition has come.
 */
export interface RecognitionProgress {
  /**
   * The page that is being read, from 1.
   */
  page: number;
  pages: number;
  /**
   * Share of the whole that is done.
   */
  share: number;
}

/**
 * A step of text recognition; the last has the case.
 */
export type RecognitionStep =
  | {
      kind: "progress";
      progress: RecognitionProgress;
    }
  | {
      kind: "read";
      read: ReadCase;
    };

/**
 * Id of a medical record, UUIDv7.
 */
export type RecordId = string;

/**
 * What kind of document a record is.
 */
export type RecordKind =
  | "application"
  | "ur_determination"
  | "request_for_authorization"
  | "progress_report"
  | "treatment_report"
  | "imaging"
  | "diagnostic_test"
  | "operative_report"
  | "medical_legal_report"
  | "therapy_notes"
  | "guideline"
  | "other";

/**
 * Takes an element out of a list.
 */
export interface RemoveElement {
  op: "remove";
  list: "parties" | "records" | "disputedItems";
  id: string;
}

/**
 * The public statement about the reviewer.
 */
export interface ReviewerQualification {
  /**
   * Such as physician, chiropractor.
   */
  profession: string | null;
  statesOfLicensure: UsState[];
  /**
   * Board certifications/specialties.
   */
  certifications: string[];
  subspecialties: string[];
  practiceYearsMoreThan: number | null;
  hoursPerWeekAtLeast: number | null;
  noAffiliationWith: AffiliationParty[];
  selectionBasis: string | null;
}

/**
 * Cases that were saved, in the order of their saves.
 */
export interface SavedCases {
  saved: CaseSaved[];
  /**
   * Whether what is due next was found anew, by other rules, in cases that nobody saved: lists of it are to be loaded anew.
   */
  deadlinesRenewed: boolean;
}

/**
 * A file to import.
 */
export type SentFile =
  | {
      name: ImportedFileName;
      text: string;
    }
  | {
      name: ImportedFileName;
      base64: string;
    }
  | {
      name: ImportedFileName;
      problem: string;
    };

/**
 * The service or good requested.
 */
export type Service =
  | {
      category: null;
      subcategory: null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Diagnostic Testing";
      /**
       * Subcategory of the DWC.
       */
      subcategory:
        | ("Imaging & Radiology" | "EMG/NCV/NCS" | "Lab & Pathology" | "Other Diagnostic Tests")
        | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "DMEPOS";
      /**
       * Subcategory of the DWC.
       */
      subcategory: ("DME" | "Electrical Stimulation" | "Prosthetics/Orthotics" | "Supplies") | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Evaluation & Management";
      /**
       * Subcategory of the DWC.
       */
      subcategory: ("Dental Services" | "Medical Specialties") | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Home Health";
      subcategory: null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Injection";
      /**
       * Subcategory of the DWC.
       */
      subcategory: ("Facet Injection" | "Injection") | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Pharmaceuticals";
      subcategory: DrugClass | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Programs";
      subcategory: null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Psych Services";
      /**
       * Subcategory of the DWC.
       */
      subcategory: ("Evaluation & Management" | "Therapies") | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Rehabilitation";
      /**
       * Subcategory of the DWC.
       */
      subcategory:
        | (
            | "Acupuncture"
            | "Chiropractic"
            | "Physical Therapy/Occupational Therapy (PT/OT)"
            | "Other Therapies"
          )
        | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Surgery";
      /**
       * Subcategory of the DWC.
       */
      subcategory:
        | (
            | "Adjunct Surgical Services"
            | "Arthroscopic Surgery"
            | "Non-arthroscopic Surgery"
            | "Spine"
            | "Surgical Consult"
          )
        | null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Therapies";
      subcategory: null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    }
  | {
      category: "Transportation";
      subcategory: null;
      /**
       * Procedure, device or drug.
       */
      name: string | null;
      codes: ServiceCode[];
    };

/**
 * A CPT, HCPCS or NDC code.
 */
export interface ServiceCode {
  system: "cpt" | "hcpcs" | "ndc";
  code: string;
}

/**
 * Day or range of days of service.
 */
export interface ServiceDates {
  from: CalendarDate;
  to: CalendarDate;
}

/**
 * How a decision was served.
 */
export type ServiceMethod = "mail" | "electronic" | "fax";

/**
 * Gives one field a new value.
 */
export interface SetField {
  op: "set";
  path: FieldPath;
  value: FieldValue;
}

/**
 * How much a finding weighs.
 */
export type Severity = "error" | "warning" | "info";

/**
 * Sex as stated.
 */
export type Sex = "female" | "male";

/**
 * SHA-256 of a file's bytes, lower-case hexadecimal.
 */
export type Sha256 = string;

/**
 * The document that a case was read from.
 */
export interface SourceDocument {
  id: DocumentId;
  /**
   * File name, or a name for pasted text.
   */
  name: string;
  mediaType: MediaType;
  sha256: Sha256;
  source: SourceText;
  provenance: FieldProvenance[];
  report: ReadingReport;
}

/**
 * The document that a case was read from.
 */
export interface SourceDocumentInput {
  id: DocumentId;
  /**
   * File name, or a name for pasted text.
   */
  name: string;
  mediaType: MediaType;
  sha256: Sha256;
  source: SourceTextInput;
  provenance: FieldProvenance[];
  report: ReadingReportInput;
}

/**
 * A line of text with its place on the page.
 */
export interface SourceLine {
  start: number;
  end: number;
  box: PageBox;
  /**
   * 1 for text that the file holds, less for text recognised in a picture.
   */
  confidence: number;
}

/**
 * A line of text with its place on the page.
 */
export interface SourceLineInput {
  start: number;
  end: number;
  box: PageBox;
  /**
   * 1 for text that the file holds, less for text recognised in a picture.
   */
  confidence?: number | undefined;
}

/**
 * What is to be known of a document besides its text.
 */
export type SourceNotice =
  | "no_copying"
  | "personal_metadata"
  | "recognised_text"
  | "text_direction_marks"
  | "pages_without_text";

/**
 * The text of a document as it was read.
 */
export interface SourceText {
  documentId: DocumentId | null;
  text: string;
  pageStarts: number[];
  lines: SourceLine[];
  notices: SourceNotice[];
}

/**
 * The text of a document as it was read.
 */
export interface SourceTextInput {
  documentId: DocumentId | null;
  text: string;
  pageStarts: number[];
  lines: SourceLineInput[];
  notices?: SourceNotice[] | undefined;
}

/**
 * The status that a case is to take.
 */
export interface StatusChange {
  id: CaseId;
  /**
   * The version that was looked at.
   */
  baseVersion: number;
  to: CaseStatus;
  /**
   * @maxItems 2000
   */
  acknowledged: Acknowledgement[];
}

/**
 * What runs here.
 */
export interface SystemInfo {
  name: "OpenIMR";
  version: string;
  /**
   * Version of the API's contract.
   */
  contractVersion: string;
  /**
   * Digest of the API; a client of another is stale.
   */
  contract: string;
  /**
   * Cases made up for demonstration.
   */
  demonstration: number;
}

/**
 * How many of what.
 */
export interface Units {
  count: number;
  unit: string | null;
}

/**
 * A file that holds a determination.
 */
export interface UploadedFile {
  /**
   * The file's name.
   */
  name: string;
  /**
   * The file's bytes, base64.
   */
  base64: string;
}

/**
 * What utilization review decided.
 */
export type UrOutcome = "denied" | "modified" | "delayed";

/**
 * A state of licensure.
 */
export type UsState =
  | "Alabama"
  | "Alaska"
  | "Arizona"
  | "Arkansas"
  | "California"
  | "Colorado"
  | "Connecticut"
  | "Delaware"
  | "District of Columbia"
  | "Florida"
  | "Georgia"
  | "Hawaii"
  | "Idaho"
  | "Illinois"
  | "Indiana"
  | "Iowa"
  | "Kansas"
  | "Kentucky"
  | "Louisiana"
  | "Maine"
  | "Maryland"
  | "Massachusetts"
  | "Michigan"
  | "Minnesota"
  | "Mississippi"
  | "Missouri"
  | "Montana"
  | "Nebraska"
  | "Nevada"
  | "New Hampshire"
  | "New Jersey"
  | "New Mexico"
  | "New York"
  | "North Carolina"
  | "North Dakota"
  | "Ohio"
  | "Oklahoma"
  | "Oregon"
  | "Pennsylvania"
  | "Rhode Island"
  | "South Carolina"
  | "South Dakota"
  | "Tennessee"
  | "Texas"
  | "Utah"
  | "Vermont"
  | "Virginia"
  | "Washington"
  | "West Virginia"
  | "Wisconsin"
  | "Wyoming";

/**
 * The utilization review decision in dispute.
 */
export interface UtilizationReview {
  decision: UrOutcome | null;
  decidedOn: CalendarDate | null;
  servedOn: CalendarDate | null;
  servedBy: ServiceMethod | null;
  rationale: string | null;
}
