import { AppErrorData } from "@openimr/core";
import { z } from "zod";

/** What kind of failure a call met. */
export const ErrorCode = z
  .enum([
    "PARSE_ERROR",
    "BAD_REQUEST",
    "INTERNAL_SERVER_ERROR",
    "NOT_IMPLEMENTED",
    "BAD_GATEWAY",
    "SERVICE_UNAVAILABLE",
    "GATEWAY_TIMEOUT",
    "UNAUTHORIZED",
    "PAYMENT_REQUIRED",
    "FORBIDDEN",
    "NOT_FOUND",
    "METHOD_NOT_SUPPORTED",
    "TIMEOUT",
    "CONFLICT",
    "PRECONDITION_FAILED",
    "PAYLOAD_TOO_LARGE",
    "UNSUPPORTED_MEDIA_TYPE",
    "UNPROCESSABLE_CONTENT",
    "PRECONDITION_REQUIRED",
    "TOO_MANY_REQUESTS",
    "CLIENT_CLOSED_REQUEST",
  ])
  .meta({ id: "ErrorCode", description: "What kind of failure a call met, as tRPC names it." });
export type ErrorCode = z.infer<typeof ErrorCode>;

/** One thing that is wrong with what was sent, and its place in it. */
export const InputIssue = z
  .strictObject({
    path: z.string().meta({ description: "Place in the input, as in /changes/0/path." }),
    message: z.string(),
  })
  .meta({ id: "InputIssue", description: "One thing that is wrong with what was sent." });
export type InputIssue = z.infer<typeof InputIssue>;

/** What every failed call carries beside its message. */
export const ApiErrorData = z
  .strictObject({
    code: ErrorCode,
    httpStatus: z.int(),
    contract: z.string().meta({ description: "Version of the contract that the server speaks." }),
    path: z.string().nullable().meta({ description: "The procedure that was called." }),
    appError: AppErrorData.nullable().meta({ description: "Set where the user can mend it." }),
    issues: z.array(InputIssue).meta({ description: "What is wrong with what was sent." }),
  })
  .meta({ id: "ApiErrorData", description: "What every failed call carries beside its message." });
export type ApiErrorData = z.infer<typeof ApiErrorData>;
