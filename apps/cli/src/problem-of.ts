import { AppError } from "@openimr/core";
import { Problem, type ProblemData } from "./problem.ts";

/** A failure as data; one that nobody foresaw is a fault of ours and is told as one. */
export function problemOf(error: unknown, subject: string | null): ProblemData {
  if (error instanceof Problem) {
    const { code, message, hint } = error;
    return { code, message, hint, subject: error.subject ?? subject };
  }
  if (error instanceof AppError) {
    return { code: error.data.code, message: error.message, hint: null, subject };
  }
  const fault = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    code: "internal",
    message: `imr failed in a way that it should not: ${fault}.`,
    hint: "Report this with what you did.",
    subject,
  };
}
