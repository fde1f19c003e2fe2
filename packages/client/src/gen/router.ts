// Generated from the API by `pnpm gen`. Do not edit.

import type {
  TRPCBuiltRouter,
  TRPCDecorateCreateRouterOptions,
  TRPCErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from "@trpc/server";
import type {
  AccountedFiles,
  AddedFiles,
  ApiErrorData,
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

/** What a failed call answers. */
export type ApiErrorShape = TRPCErrorShape<ApiErrorData>;

/** The API's type, for any tRPC client. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: ApiErrorShape; transformer: false },
  TRPCDecorateCreateRouterOptions<{
    case: {
      /** Gives the case another status where nothing is in the way; else says what is. */
      changeStatus: TRPCMutationProcedure<{
        input: StatusChange;
        output: Case;
        meta: unknown;
      }>;
      /** Tells of cases as they are saved, by whomever; goes on after a break where it ended. */
      changes: TRPCSubscriptionProcedure<{
        input: CaseChangesQuery;
        output: AsyncIterable<{ id: string; data: SavedCases }>;
        meta: unknown;
      }>;
      /** Keeps a new case, with the document it was read from. Sent twice, it is kept once. */
      create: TRPCMutationProcedure<{
        input: NewCase;
        output: Case;
        meta: unknown;
      }>;
      /** Every deadline of the case on a day: where it stands, and how its days were counted. */
      deadlines: TRPCQueryProcedure<{
        input: CaseDeadlinesQuery;
        output: CaseDeadlines;
        meta: unknown;
      }>;
      /** The documents that the case was read from, with the place of every field. */
      documents: TRPCQueryProcedure<{
        input: CaseRef;
        output: SourceDocument[];
        meta: unknown;
      }>;
      /** The case as kept. */
      get: TRPCQueryProcedure<{
        input: CaseRef;
        output: Case;
        meta: unknown;
      }>;
      /** What happened to the case, oldest first. */
      history: TRPCQueryProcedure<{
        input: CaseRef;
        output: CaseEvent[];
        meta: unknown;
      }>;
      /** One page of the worklist. */
      list: TRPCQueryProcedure<{
        input: CaseListQueryInput;
        output: CaseListPage;
        meta: unknown;
      }>;
      /** Applies changes made on a version; an older version is refused. */
      save: TRPCMutationProcedure<{
        input: CaseSave;
        output: Case;
        meta: unknown;
      }>;
      /** What is wrong or missing in the case as kept. */
      validate: TRPCQueryProcedure<{
        input: CaseRef;
        output: CaseFindings;
        meta: unknown;
      }>;
    };
    determination: {
      /** Reads a determination's file into a case, which is not kept yet. */
      parseFile: TRPCMutationProcedure<{
        input: UploadedFile;
        output: ReadCase;
        meta: unknown;
      }>;
      /** Reads a determination's text into a case, which is not kept yet. */
      parseText: TRPCMutationProcedure<{
        input: PastedText;
        output: ReadCase;
        meta: unknown;
      }>;
      /** Recognises the text in a scan step by step; the last step has the case as read. */
      recogniseFile: TRPCMutationProcedure<{
        input: UploadedFile;
        output: AsyncIterable<RecognitionStep>;
        meta: unknown;
      }>;
    };
    import: {
      /** Which of these files need not be sent to the import. */
      accountedFor: TRPCMutationProcedure<{
        input: KnownFiles;
        output: AccountedFiles;
        meta: unknown;
      }>;
      /** Reads files into cases and accounts for each. Sent twice, a file is imported once. */
      add: TRPCMutationProcedure<{
        input: FilesToAdd;
        output: AddedFiles;
        meta: unknown;
      }>;
      /** What became of an import's files. */
      files: TRPCQueryProcedure<{
        input: ImportedFileQueryInput;
        output: ImportedFileList;
        meta: unknown;
      }>;
      /** The import as it stands. */
      get: TRPCQueryProcedure<{
        input: ImportRef;
        output: ImportRun;
        meta: unknown;
      }>;
      /** Imports, the newest first. */
      list: TRPCQueryProcedure<{
        input: ImportQueryInput;
        output: ImportList;
        meta: unknown;
      }>;
      /** The page of the import in which text is being recognised. */
      recognising: TRPCQueryProcedure<{
        input: ImportRef;
        output: RecognitionPlace;
        meta: unknown;
      }>;
      /** Begins an import of many letters; its files follow. */
      start: TRPCMutationProcedure<{
        input: NewImport;
        output: ImportRun;
        meta: unknown;
      }>;
    };
    letter: {
      /** The case's letter as a web page. */
      html: TRPCQueryProcedure<{
        input: CaseRef;
        output: LetterPage;
        meta: unknown;
      }>;
      /** The case's letter as a PDF file. */
      pdf: TRPCQueryProcedure<{
        input: CaseRef;
        output: LetterFile;
        meta: unknown;
      }>;
    };
    system: {
      /** What runs here, and which contract it speaks. */
      info: TRPCQueryProcedure<{
        input: NoInput;
        output: SystemInfo;
        meta: unknown;
      }>;
    };
  }>
>;
