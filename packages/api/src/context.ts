import type {
  Acknowledgement,
  Actor,
  CalendarDate,
  Case,
  CaseEvent,
  CaseEventType,
  CaseId,
  CaseListPage,
  CaseListQuery,
  CaseSaved,
  EventId,
  ImportedFile,
  ImportId,
  ImportOutcome,
  ImportRun,
  Instant,
  NewId,
  RecognisedPage,
  SourceDocument,
} from "@openimr/core";
import type { News } from "./news.ts";

/** What a use case may reach: everything outside the domain comes in here. */
export interface Context {
  /** Who acts. */
  actor: Actor;
  /** Where cases are kept. */
  cases: CaseRepository;
  /** Where imports of many letters are kept. */
  imports: ImportRepository;
  /** Where answers are kept under the key of their call. */
  calls: CallRepository;
  /** Key of the request, under which a mutation is done once, or null. */
  idempotencyKey: string | null;
  /** Word that something was saved. */
  news: News;
  /** The moment, for the history. */
  now: () => Instant;
  /** The day on which rules are judged. */
  today: () => CalendarDate;
  newId: NewId;
  release: Release;
  /** Writes down a fault of ours, once; it is never given what the caller sent. */
  reportFault: (fault: { error: unknown; path: string }) => void;
}

/** Which version of the system runs, and the contract that it speaks. */
export interface Release {
  version: string;
  contractVersion: string;
  /** Digest of the contract. */
  contract: string;
}

/** What happened to a case, before the repository adds its patches and its place in the chain. */
export interface NewCaseEvent {
  id: EventId;
  /** That a letter was revised is found out, and recorded, by the repository. */
  type: Exclude<CaseEventType, "letter_revised">;
  actor: Actor;
  at: Instant;
  /** The warnings that were let stand, where there were any. */
  acknowledged?: Acknowledgement[];
}

/** Where cases are kept. Its failures are `AppError`s; each write is one transaction. */
export interface CaseRepository {
  /** Keeps a new case as version 1; `case_exists` or `case_number_taken` otherwise. */
  create(entry: {
    record: Case;
    document: SourceDocument | null;
    event: NewCaseEvent;
  }): Promise<Case>;
  /** The case as kept, or `case_not_found`. */
  load(id: CaseId): Promise<Case>;
  /** Keeps version `baseVersion + 1`; `stale_version` where another save was faster. */
  save(entry: { record: Case; baseVersion: number; event: NewCaseEvent }): Promise<Case>;
  list(query: CaseListQuery): Promise<CaseListPage>;
  /** Oldest first, or `case_not_found`. */
  history(id: CaseId): Promise<CaseEvent[]>;
  /** The documents that the case was read from, or `case_not_found`. */
  documents(id: CaseId): Promise<SourceDocument[]>;
  /** Saves of one case or of all, in the order in which they were kept, behind a place in it. */
  saved(query: {
    caseId: CaseId | null;
    after: SavedPlace;
    limit: number;
  }): Promise<{ saved: CaseSaved; place: SavedPlace }[]>;
  /** The moment by the clock that orders saves, and the writes that are under way. */
  clock(): Promise<SaveClock>;
  /** How many cases are made up for demonstration. */
  countDemonstration(): Promise<number>;
}

/**
 * A moment, and which writes were under way then: those before `oldest` had ended, those from `next` on
 * had not begun. Writes are numbered in the order in which they begin.
 */
export interface SaveClock {
  at: Instant;
  oldest: bigint;
  next: bigint;
}

/** A place in the order of saves; `eventId` is null before the first save of the moment. */
export interface SavedPlace {
  keptAt: Instant;
  eventId: string | null;
}

/** Where answers are kept under the key of their call, for a day at least. */
export interface CallRepository {
  /**
   * Runs the call in one transaction with the note of its answer, or answers with the note of an
   * earlier run. Throws `key_refused` where the key was used for another request.
   */
  once(
    call: { key: string; request: string },
    run: (repositories: Pick<Context, "cases" | "imports">) => Promise<unknown>,
  ): Promise<unknown>;
}

/** Where imports are kept. All but `start`, `list` and `recognising` throw `import_not_found`. */
export interface ImportRepository {
  start(run: {
    id: ImportId;
    name: string;
    total: number | null;
    startedBy: Actor;
    at: Instant;
  }): Promise<ImportRun>;
  get(id: ImportId): Promise<ImportRun>;
  /** The newest first. */
  list(paging: Paging): Promise<{ entries: ImportRun[]; nextCursor: string | null }>;
  /** The names of those files that the import has accounted for; with `retry` failures do not count. */
  accountedFor(
    id: ImportId,
    asked: { files: readonly { name: string; sha256: string }[]; retry: boolean },
  ): Promise<string[]>;
  /** Keeps the cases and accounts for the files, all or nothing. */
  add(
    id: ImportId,
    added: { files: readonly FileToImport[]; retry: boolean; at: Instant },
  ): Promise<{ files: ImportedFile[]; run: ImportRun }>;
  /** The file of the import that is being recognised and its page, or null. */
  recognising(id: ImportId): Promise<RecognisedPage | null>;
  /** In the order in which they came. */
  files(
    id: ImportId,
    paging: Paging & { outcome: ImportOutcome | null },
  ): Promise<{ entries: ImportedFile[]; nextCursor: string | null }>;
}

/** Where files of imports are kept that wait until the text in them is recognised. */
export interface WaitingFiles {
  /**
   * Takes the file whose turn it is for so many seconds, in which nobody else gets it; null where none
   * is free. One that was taken before and not settled comes behind the others.
   */
  take(seconds: number): Promise<TakenFile | null>;
  /** Keeps a file that was taken for so many seconds more, and notes which page is read. */
  hold(file: TakenFile, seconds: number, at: RecognisedPage | null): Promise<void>;
  /** Lets go of a file as if it had not been taken. */
  giveBack(file: TakenFile): Promise<void>;
  /** Settles what became of a file, with the case that is made of it; null where that was done before. */
  settle(
    file: TakenFile,
    settled: { read: FileToImport["read"]; at: Instant },
  ): Promise<ImportedFile | null>;
}

/** A file that was taken to be recognised. */
export interface TakenFile {
  importId: ImportId;
  fileId: string;
  name: string;
  sha256: string;
  size: number;
  bytes: Uint8Array;
  /** How often it was taken, this time included. */
  tries: number;
  /** Whether a case has this very content, so that nothing is to be recognised. */
  isKnown: boolean;
  /** Who began its import. */
  startedBy: Actor;
}

/** A page of a list: what lies behind `cursor`, at most `limit` entries. */
export interface Paging {
  cursor: string | null;
  limit: number;
}

/**
 * A file that was read into a case, why it could not be, or its bytes where the text in them is still
 * to be recognised; ids of files grow with time.
 */
export interface FileToImport {
  fileId: string;
  name: string;
  sha256: string;
  size: number;
  at: Instant;
  read:
    | { record: Case; document: SourceDocument; event: NewCaseEvent }
    | { problem: string }
    | { scan: Uint8Array };
}
