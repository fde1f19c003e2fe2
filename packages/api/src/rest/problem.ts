import { AppErrorData } from "@openimr/core";
import { z } from "zod";
import { type ApiErrorData, ErrorCode, InputIssue } from "../error-data.ts";

/** A failed call of the REST API, as RFC 9457 has it. */
export const Problem = z
  .strictObject({
    type: z.literal("about:blank"),
    title: z.string().meta({ description: "What the status means." }),
    status: z.int(),
    detail: z.string().meta({ description: "What failed, where, and how to mend it." }),
    code: ErrorCode,
    contract: z.string().meta({ description: "Version of the contract that the server speaks." }),
    appError: AppErrorData.nullable().meta({ description: "Set where the user can mend it." }),
    issues: z.array(InputIssue).meta({ description: "What is wrong with what was sent." }),
  })
  .meta({ id: "Problem", description: "A failed call of the REST API, as RFC 9457 has it." });
export type Problem = z.infer<typeof Problem>;

const titles: Record<number, string> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  422: "Unprocessable Content",
  500: "Internal Server Error",
};

/** What every protocol says of a failed call, as a problem. */
export function problemOf({ message, data }: { message: string; data: ApiErrorData }): Problem {
  const { code, httpStatus: status, contract, appError, issues } = data;
  const title = titles[status] ?? code;
  return { type: "about:blank", title, status, detail: message, code, contract, appError, issues };
}
