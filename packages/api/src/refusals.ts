import { type AppErrorData, documentProblemMessages, MAX_DOCUMENT_BYTES } from "@openimr/core";
import { TRPC_ERROR_CODES_BY_KEY, type TRPCErrorShape } from "@trpc/server/rpc";
import { CONTRACT_VERSION } from "./contract-version.ts";
import type { ApiErrorData } from "./error-data.ts";

/** Largest request that is read, in bytes: the largest document in base64, and what is around it. */
export const MAX_REQUEST_BYTES = Math.ceil((MAX_DOCUMENT_BYTES * 4) / 3) + 1024 * 1024;

const MAX_REQUEST_MB = Math.floor(MAX_REQUEST_BYTES / (1024 * 1024));

/** What is said of a request that is no JSON, by whichever protocol. */
export const NO_JSON_MESSAGE = "The request is no valid JSON. Send the input as JSON.";

/** What a call is answered that is refused before the API sees it, in the form of every other failure. */
export interface Refusal {
  error: TRPCErrorShape<ApiErrorData>;
}

/** What a request over the limit is answered. */
export function requestTooLarge(procedure: string): Refusal {
  const isDocument = procedure.startsWith("determination.");
  const message = isDocument
    ? documentProblemMessages.too_large
    : `The request is too large; at most ${MAX_REQUEST_MB} MB are taken. Send less at a time.`;
  return refusal({
    code: "PAYLOAD_TOO_LARGE",
    httpStatus: 413,
    path: procedure,
    message,
    appError: isDocument ? { code: "document_unreadable", problem: "too_large" } : null,
  });
}

/** What a call without the server's token is answered. */
export function unauthorized(procedure: string): Refusal {
  return refusal({
    code: "UNAUTHORIZED",
    httpStatus: 401,
    path: procedure,
    message:
      "This server asks for a token. Send the one it was started with (OPENIMR_TOKEN) as Authorization: Bearer TOKEN.",
    appError: null,
  });
}

/** What a call is answered that a page of another site makes. */
export function foreignSite(procedure: string): Refusal {
  return refusal({
    code: "FORBIDDEN",
    httpStatus: 403,
    path: procedure,
    message:
      "Another site may not call this server. Call it from the server that serves your page, which passes the call on.",
    appError: null,
  });
}

/** What a call is answered whose body is no JSON. */
export function noJson(procedure: string): Refusal {
  return refusal({
    code: "PARSE_ERROR",
    httpStatus: 400,
    path: procedure,
    message: NO_JSON_MESSAGE,
    appError: null,
  });
}

/** What a call of an operation that does not exist is answered. */
export function noSuchOperation(address: string): Refusal {
  return refusal({
    code: "NOT_FOUND",
    httpStatus: 404,
    path: address,
    message: `There is no operation at ${address} by this method. /openapi.json names all.`,
    appError: null,
  });
}

function refusal({
  message,
  ...data
}: Pick<ApiErrorData, "code" | "httpStatus" | "path"> & {
  message: string;
  appError: AppErrorData | null;
}): Refusal {
  return {
    error: {
      code: TRPC_ERROR_CODES_BY_KEY[data.code],
      message,
      data: { ...data, contract: CONTRACT_VERSION, issues: [] },
    },
  };
}
