import { existsSync } from "node:fs";
import { Case, ExpertReviewer } from "@openimr/core";
import { screenReviewer } from "@openimr/validation";
import { z } from "zod";
import { caseOf } from "../cases/case-reference.ts";
import { DONE, FINDINGS } from "../exit-codes.ts";
import { print, printJson } from "../output.ts";
import type { Told } from "../program/run.ts";
import { readJson } from "../reviewers/read-json.ts";
import { type Screened, screenLines } from "../reviewers/screen-lines.ts";
import { onServer } from "../server.ts";

const Reviewers = z.preprocess(
  (read) => (Array.isArray(read) ? read : [read]),
  z.array(ExpertReviewer).min(1),
);
const order: readonly Screened["verdict"][] = ["may_review", "to_settle", "may_not_review"];

/**
 * `imr screen CASE REVIEWERS`: who of some reviewers may review a case, the freest of doubt first. It is
 * done on this machine: a reviewer's identity is no matter of the server.
 */
export async function screen(
  { reference, file }: { reference: string; file: string },
  { json, settings }: Told,
): Promise<number> {
  const reviewers = await readJson(file, Reviewers);
  const record = existsSync(reference)
    ? await readJson(reference, Case)
    : await onServer(settings.server, (server) => caseOf(server, reference));
  const screened = reviewers
    .map((reviewer) => ({ reviewer, ...screenReviewer(reviewer, record) }))
    .toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  if (json) printJson(screened);
  else print(screened.map((each) => screenLines(each).join("\n")).join("\n\n"));
  return screened[0]?.verdict === "may_review" ? DONE : FINDINGS;
}
