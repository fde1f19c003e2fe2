// Generated from the API by `pnpm gen`. Do not edit.

import type {
  TRPCBuiltRouter,
  TRPCDecorateCreateRouterOptions,
  TRPCErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
} from "@trpc/server";
import type {
  ApiErrorData,
  Case,
  CaseEvent,
  CaseFindings,
  CaseListPage,
  CaseListQueryInput,
  CaseRef,
  CaseSave,
  LetterFile,
  LetterPage,
  NewCase,
  NoInput,
  PastedText,
  ReadCase,
  SourceDocument,
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
      create: TRPCMutationProcedure<{
        input: NewCase;
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
