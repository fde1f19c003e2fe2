// Generated from the API by `pnpm gen`. Do not edit.

import type { Call, Subscription } from "../call.ts";
import type {
  AccountedFiles,
  AddedFiles,
  Case,
  CaseChangesQuery,
  CaseDeadlines,
  CaseDeadlinesQuery,
  CaseEvent,
  CaseFindings,
  CaseListPage,
  CaseListQueryInput,
  CaseRef,
  CaseSave,
  FilesToAdd,
  ImportList,
  ImportQueryInput,
  ImportRef,
  ImportRun,
  ImportedFileList,
  ImportedFileQueryInput,
  KnownFiles,
  LetterFile,
  LetterPage,
  NewCase,
  NewImport,
  NoInput,
  PastedText,
  ReadCase,
  RecognitionPlace,
  RecognitionStep,
  SavedCases,
  SourceDocument,
  StatusChange,
  SystemInfo,
  UploadedFile,
} from "./schemas.ts";

/** A typed client of the API. */
export interface ApiClient {
  case: {
    /** Gives the case another status where nothing is in the way; else says what is. */
    changeStatus: { mutate: Call<StatusChange, Case> };
    /** Tells of cases as they are saved, by whomever; goes on after a break where it ended. */
    changes: { subscribe: Subscription<CaseChangesQuery, SavedCases> };
    /** Keeps a new case, with the document it was read from. Sent twice, it is kept once. */
    create: { mutate: Call<NewCase, Case> };
    /** Every deadline of the case on a day: where it stands, and how its days were counted. */
    deadlines: { query: Call<CaseDeadlinesQuery, CaseDeadlines> };
    /** The documents that the case was read from, with the place of every field. */
    documents: { query: Call<CaseRef, SourceDocument[]> };
    /** The case as kept. */
    get: { query: Call<CaseRef, Case> };
    /** What happened to the case, oldest first. */
    history: { query: Call<CaseRef, CaseEvent[]> };
    /** One page of the worklist. */
    list: { query: Call<CaseListQueryInput, CaseListPage> };
    /** Applies changes made on a version; an older version is refused. */
    save: { mutate: Call<CaseSave, Case> };
    /** What is wrong or missing in the case as kept. */
    validate: { query: Call<CaseRef, CaseFindings> };
  };
  determination: {
    /** Reads a determination's file into a case, which is not kept yet. */
    parseFile: { mutate: Call<UploadedFile, ReadCase> };
    /** Reads a determination's text into a case, which is not kept yet. */
    parseText: { mutate: Call<PastedText, ReadCase> };
    /** Recognises the text in a scan step by step; the last step has the case as read. */
    recogniseFile: { mutate: Call<UploadedFile, AsyncIterable<RecognitionStep>> };
  };
  import: {
    /** Which of these files need not be sent to the import. */
    accountedFor: { mutate: Call<KnownFiles, AccountedFiles> };
    /** Reads files into cases and accounts for each. Sent twice, a file is imported once. */
    add: { mutate: Call<FilesToAdd, AddedFiles> };
    /** What became of an import's files. */
    files: { query: Call<ImportedFileQueryInput, ImportedFileList> };
    /** The import as it stands. */
    get: { query: Call<ImportRef, ImportRun> };
    /** Imports, the newest first. */
    list: { query: Call<ImportQueryInput, ImportList> };
    /** The page of the import in which text is being recognised. */
    recognising: { query: Call<ImportRef, RecognitionPlace> };
    /** Begins an import of many letters; its files follow. */
    start: { mutate: Call<NewImport, ImportRun> };
  };
  letter: {
    /** The case's letter as a web page. */
    html: { query: Call<CaseRef, LetterPage> };
    /** The case's letter as a PDF file. */
    pdf: { query: Call<CaseRef, LetterFile> };
  };
  system: {
    /** What runs here, and which contract it speaks. */
    info: { query: Call<NoInput, SystemInfo> };
  };
}
