import { errorDataOf } from "@openimr/client";
import { AppError, AppErrorData, Case, type CaseChange } from "@openimr/core";
import { errorMessage } from "../error-message.ts";
import { api } from "../trpc.ts";
import { SaveUnanswered } from "./save-failure.ts";

/** Longest wait for an answer; a save that hangs must not hold up those after it. */
const TIMEOUT_MS = 20_000;

/** Saves changes through the API, with failures in the terms of the draft. */
export async function saveCase(input: {
  id: Case["id"];
  baseVersion: number;
  changes: CaseChange[];
}): Promise<Case> {
  try {
    const saved = await api.case.save.mutate(input, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    return Case.parse(saved);
  } catch (error) {
    const data = errorDataOf(error);
    if (data === null) throw new SaveUnanswered({ cause: error });
    const appError = AppErrorData.safeParse(data.appError);
    if (appError.success) throw new AppError(appError.data);
    throw new Error(errorMessage(error), { cause: error });
  }
}
