import { AppError } from "@openimr/core";
import type { z } from "zod";
import { Problem } from "../problem.ts";
import { fileName, readBytes } from "../read-bytes.ts";

/** Reads a JSON file into what a schema describes; what does not fit is told with its place. */
export async function readJson<T>(file: string, schema: z.ZodType<T>): Promise<T> {
  const subject = fileName(file);
  const bytes = await readBytes(file).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    throw new Problem(error.data.code, error.message, { subject });
  });
  const text = new TextDecoder().decode(bytes);
  const read = schema.safeParse(parsed(text, subject));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place =
    issue === undefined || issue.path.length === 0 ? "" : ` at /${issue.path.join("/")}`;
  throw new Problem(
    "file",
    `It does not fit${place}: ${issue?.message ?? "it is something else"}.`,
    {
      hint: "imr screen --help shows a reviewer; a case is what imr cases get --json prints.",
      subject,
    },
  );
}

function parsed(text: string, subject: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("file", "This is no JSON.", { hint: "Check the file.", subject });
  }
}
