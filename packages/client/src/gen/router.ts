// Generated from the API by `pnpm gen`. Do not edit.

import type {
  TRPCBuiltRouter,
  TRPCDecorateCreateRouterOptions,
  TRPCErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
} from "@trpc/server";
import type {
  AccountedFiles,
  AddedFiles,
  ApiErrorData,
  Case,
  CaseEvent,
  CaseFindings,
  CaseListPage,
  CaseListQueryInput,
  CaseRef,
  CaseSave,
  FilesToAdd,
  ImportList,
  ImportQuery,
  ImportRef,
  ImportRun,
  ImportedFileList,
  ImportedFileQuery,
  KnownFiles,
  LetterFile,
  LetterPage,
  NewCaseInput,
  NewImport,
  NoInput,
  PastedText,
  ReadCase,
  RecognitionPlace,
  RecognitionStep,
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
      changeStatus: TRPCMutationProcedure<{
        input: StatusChange;
        output: Case;
        meta: unknown;
      }>;
      create: TRPCMutationProcedure<{
        input: NewCaseInput;
        output: Case;
        meta: unknown;
      }>;
      documents: TRPCQueryProcedure<{
        input: CaseRef;
        output: SourceDocument[];
        meta: unknown;
      }>;
      get: TRPCQueryProcedure<{
        input: CaseRef;
        output: Case;
        meta: unknown;
      }>;
      history: TRPCQueryProcedure<{
        input: CaseRef;
        output: CaseEvent[];
        meta: unknown;
      }>;
      list: TRPCQueryProcedure<{
        input: CaseListQueryInput;
        output: CaseListPage;
        meta: unknown;
      }>;
      save: TRPCMutationProcedure<{
        input: CaseSave;
        output: Case;
        meta: unknown;
      }>;
      validate: TRPCQueryProcedure<{
        input: CaseRef;
        output: CaseFindings;
        meta: unknown;
      }>;
    };
    determination: {
      parseFile: TRPCMutationProcedure<{
        input: UploadedFile;
        output: ReadCase;
        meta: unknown;
      }>;
      parseText: TRPCMutationProcedure<{
        input: PastedText;
        output: ReadCase;
        meta: unknown;
      }>;
      recogniseFile: TRPCMutationProcedure<{
        input: UploadedFile;
        output: AsyncIterable<RecognitionStep>;
        meta: unknown;
      }>;
    };
    import: {
      accountedFor: TRPCMutationProcedure<{
        input: KnownFiles;
        output: AccountedFiles;
        meta: unknown;
      }>;
      add: TRPCMutationProcedure<{
        input: FilesToAdd;
        output: AddedFiles;
        meta: unknown;
      }>;
      files: TRPCQueryProcedure<{
        input: ImportedFileQuery;
        output: ImportedFileList;
        meta: unknown;
      }>;
      get: TRPCQueryProcedure<{
        input: ImportRef;
        output: ImportRun;
        meta: unknown;
      }>;
      list: TRPCQueryProcedure<{
        input: ImportQuery;
        output: ImportList;
        meta: unknown;
      }>;
      recognising: TRPCQueryProcedure<{
        input: ImportRef;
        output: RecognitionPlace;
        meta: unknown;
      }>;
      start: TRPCMutationProcedure<{
        input: NewImport;
        output: ImportRun;
        meta: unknown;
      }>;
    };
    letter: {
      html: TRPCQueryProcedure<{
        input: CaseRef;
        output: LetterPage;
        meta: unknown;
      }>;
      pdf: TRPCQueryProcedure<{
        input: CaseRef;
        output: LetterFile;
        meta: unknown;
      }>;
    };
    system: {
      info: TRPCQueryProcedure<{
        input: NoInput;
        output: SystemInfo;
        meta: unknown;
      }>;
    };
  }>
>;
