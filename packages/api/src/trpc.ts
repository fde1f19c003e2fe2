import { AppError, type AppErrorCode } from "@openimr/core";
import { initTRPC, type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { TRPC_ERROR_CODES_BY_KEY } from "@trpc/server/rpc";
import { z } from "zod";
import type { Context } from "./context.ts";
import { CONTRACT_VERSION } from "./contract-version.ts";
import type { ApiErrorData, InputIssue } from "./error-data.ts";
import { NO_JSON_MESSAGE } from "./refusals.ts";

/** Most calls that one request may carry. */
export const MAX_BATCH_SIZE = 20;

/** What a caller is told of a fault of ours. */
export const FAULT_MESSAGE = "Something failed on the server; it has been logged.";

/** The one place where the domain's failures become codes of the protocol. */
export const protocolCodes = {
  case_not_found: "NOT_FOUND",
  stale_version: "CONFLICT",
  case_number_taken: "CONFLICT",
  case_exists: "CONFLICT",
  invalid_change: "BAD_REQUEST",
  status_refused: "UNPROCESSABLE_CONTENT",
  import_not_found: "NOT_FOUND",
  key_refused: "UNPROCESSABLE_CONTENT",
  invalid_cursor: "BAD_REQUEST",
  document_unreadable: "UNPROCESSABLE_CONTENT",
} as const satisfies Record<AppErrorCode, TRPC_ERROR_CODE_KEY>;

const t = initTRPC.context<Context>().create({
  isDev: false,
  // A connection over which nothing comes for 40 seconds is dead, and the client makes another.
  sse: {
    ping: { enabled: true, intervalMs: 15_000 },
    client: { reconnectAfterInactivityMs: 40_000 },
  },
  errorFormatter: ({ error, path }) => {
    const { message, data } = describeFailure(error, path ?? null);
    return { code: TRPC_ERROR_CODES_BY_KEY[data.code], message, data };
  },
});

/** Makes a router from a table of procedures. */
export const router = t.router;

/** Base of every procedure. */
export const procedure = t.procedure;

/**
 * What the process that serves the API calls for every failed call: a fault of ours is reported
 * once, to the context. A failure of the domain, or of what was sent, is none.
 */
export function reportFault({ error: raised, path, ctx }: FailedCall): void {
  const error = protocolError(raised);
  if (error.code !== "INTERNAL_SERVER_ERROR") return;
  ctx?.reportFault({ error: error.cause ?? error, path: path ?? "" });
}

/** What leaves the server of a failed call, by whichever protocol. */
export function describeFailure(
  raised: TRPCError,
  path: string | null,
): { message: string; data: ApiErrorData } {
  const error = protocolError(raised);
  const { appError, issues } = causeOf(error);
  const data: ApiErrorData = {
    code: error.code,
    httpStatus: getHTTPStatusCodeFromError(error),
    contract: CONTRACT_VERSION,
    path,
    appError,
    issues,
  };
  return { message: messageOf(error, issues), data };
}

interface FailedCall {
  error: TRPCError;
  path: string | undefined;
  ctx: Context | undefined;
}

/**
 * The error under the code that its failure of the domain has. This is done where errors leave, not
 * in a middleware: that would cost every call that does not fail.
 */
function protocolError(error: TRPCError): TRPCError {
  const { cause } = error;
  if (!(cause instanceof AppError)) return error;
  return new TRPCError({ code: protocolCodes[cause.data.code], message: cause.message, cause });
}

function causeOf(error: TRPCError): Pick<ApiErrorData, "appError" | "issues"> {
  const { cause } = error;
  return {
    appError: cause instanceof AppError ? cause.data : null,
    issues: cause instanceof z.core.$ZodError ? cause.issues.map(inputIssue) : [],
  };
}

function inputIssue(issue: z.core.$ZodIssue): InputIssue {
  return { path: issue.path.map((step) => `/${String(step)}`).join(""), message: issue.message };
}

/** What the caller reads. Only messages that we wrote ourselves leave the server. */
function messageOf(error: TRPCError, issues: readonly InputIssue[]): string {
  if (error.cause instanceof AppError) return error.message;
  if (issues.length > 0)
    return `The request does not fit: ${issues.slice(0, 3).map(sentence).join("; ")}`;
  if (error.code === "INTERNAL_SERVER_ERROR") return FAULT_MESSAGE;
  if (error.code === "PARSE_ERROR" || error.cause instanceof SyntaxError) {
    return NO_JSON_MESSAGE;
  }
  return error.message;
}

function sentence(issue: InputIssue): string {
  return `${issue.path === "" ? "the input" : issue.path}: ${issue.message}`;
}
