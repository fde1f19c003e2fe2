import { AppError, type AppErrorCode } from "@openimr/core";
import { initTRPC, type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { z } from "zod";
import type { Context } from "./context.ts";
import type { ApiErrorData, InputIssue } from "./error-data.ts";

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
  invalid_cursor: "BAD_REQUEST",
  document_unreadable: "UNPROCESSABLE_CONTENT",
} as const satisfies Record<AppErrorCode, TRPC_ERROR_CODE_KEY>;

const t = initTRPC.context<Context>().create({
  isDev: false,
  errorFormatter({ shape, error }) {
    const { appError, issues } = causeOf(error);
    const data: ApiErrorData = {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      path: shape.data.path ?? null,
      appError,
      issues,
    };
    return { code: shape.code, message: messageOf(error, issues), data };
  },
});

/** Makes a router from a table of procedures. */
export const router = t.router;

/**
 * Base of every procedure: a failure of the domain leaves with its code and data, any other fault
 * is reported once and leaves without detail.
 */
export const procedure = t.procedure.use(async ({ ctx, path, next }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof AppError) throw protocolError(cause);
  if (result.error.code !== "INTERNAL_SERVER_ERROR") return result;
  ctx.reportFault({ error: cause ?? result.error, path });
  throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: FAULT_MESSAGE });
});

function protocolError(error: AppError): TRPCError {
  return new TRPCError({
    code: protocolCodes[error.data.code],
    message: error.message,
    cause: error,
  });
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
    return "The request is no valid JSON. Send the input as JSON.";
  }
  return error.message;
}

function sentence(issue: InputIssue): string {
  return `${issue.path === "" ? "the input" : issue.path}: ${issue.message}`;
}
