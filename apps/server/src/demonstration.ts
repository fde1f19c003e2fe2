import { readdirSync, readFileSync } from "node:fs";
import { type Context, createCase, parseText } from "@openimr/api";
import { CaseNumber } from "@openimr/core";

/** Determinations made up for the project; no person or case in them is real. */
const samples = new URL("../../../packages/determination/samples/", import.meta.url);

/**
 * Fills an empty database with made-up determinations, marked as demonstration, under case numbers
 * of the year 00, which no real case has: reviews began in 2013. Answers with how many were kept.
 */
export async function loadDemonstration(context: Context): Promise<number> {
  const page = await context.cases.list({ sortBy: "updatedAt", direction: "desc", limit: 1 });
  if (page.entries.length > 0) return 0;
  const names = readdirSync(samples).filter((name) => name.endsWith(".txt"));
  let kept = 0;
  for (const name of names.sort()) {
    const read = parseText(
      { name, text: readFileSync(new URL(name, samples), "utf8") },
      context.newId,
    );
    const problems = read.document.report.problems.map((problem) => problem.code);
    if (read.document.report.layout === null || problems.includes("truncated")) continue;
    kept += 1;
    const caseNumber = CaseNumber.parse(`CM00-${String(kept).padStart(7, "0")}`);
    const record = { ...read.case, demonstration: true, caseNumber };
    await createCase(context, { case: record, document: read.document });
  }
  return kept;
}
