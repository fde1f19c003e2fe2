import { AppErrorData } from "@openimr/core";
import { z } from "zod";

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
    code: z.string().meta({ description: "The code of tRPC, such as CONFLICT." }),
    httpStatus: z.int(),
    path: z.string().nullable().meta({ description: "The procedure that was called." }),
    appError: AppErrorData.nullable().meta({ description: "Set where the user can mend it." }),
    issues: z.array(InputIssue).meta({ description: "What is wrong with what was sent." }),
  })
  .meta({ id: "ApiErrorData", description: "What every failed call carries beside its message." });
export type ApiErrorData = z.infer<typeof ApiErrorData>;
