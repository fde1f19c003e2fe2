import { readdirSync, readFileSync } from "node:fs";
import { type Context, createCase, parseText } from "@openimr/api";
import { type Case, CaseId, CaseNumber, type SourceDocument } from "@openimr/core";
import { type Progress, reviewUnderWay } from "./review-under-way.ts";

/** Determinations made up for the project; no person or case in them is real. */
const samples = new URL("../../../packages/determination/samples/", import.meta.url);

/** Reviews that are under way beside the determinations: one late, one soon due, one without its records. */
const underWay: readonly Progress[] = [
  { status: "quality_review", assigned: 55, recordsComplete: 41 },
  { status: "in_review", assigned: 38, recordsComplete: 26 },
  { status: "records_pending", assigned: 7, recordsComplete: null },
];

/**
 * Fills an empty database with made-up determinations and reviews under way, marked as demonstration,
 * under case numbers of the year 00, which no real case has: reviews began in 2013. Answers with how
 * many were kept.
 */
export async function loadDemonstration(context: Context): Promise<number> {
  const page = await context.cases.list({ sortBy: "updatedAt", direction: "desc", limit: 1 });
  if (page.entries.length > 0) return 0;
  const names = readdirSync(samples).filter((name) => name.endsWith(".txt"));
  let kept = 0;
  const keep = async (record: Case, document: SourceDocument | null) => {
    kept += 1;
    const caseNumber = CaseNumber.parse(`CM00-${String(kept).padStart(7, "0")}`);
    const marked = { ...record, demonstration: true, caseNumber };
    await createCase(context, { case: marked, document });
  };
  const determined: Case[] = [];
  for (const name of names.sort()) {
    const read = parseText(
      { name, text: readFileSync(new URL(name, samples), "utf8") },
      context.newId,
    );
    const problems = read.document.report.problems.map((problem) => problem.code);
    if (read.document.report.layout === null || problems.includes("truncated")) continue;
    await keep(read.case, read.document);
    determined.push(read.case);
  }
  for (const [index, progress] of underWay.entries()) {
    const made = determined[index];
    if (made === undefined) break;
    const id = CaseId.parse(context.newId());
    await keep({ ...reviewUnderWay(made, progress, context.today()), id }, null);
  }
  return kept;
}
