import { CalendarDate, CaseId, DeadlineActor, NextDeadline } from "@openimr/core";
import { Confidence } from "@openimr/guidelines";
import { type Deadline, deadlines } from "@openimr/guidelines/clocks";
import { z } from "zod";
import { checked } from "../checked.ts";
import type { Context } from "../context.ts";
import { nextDeadline, owedDeadlines } from "../deadline-finder.ts";
import { procedure } from "../trpc.ts";
import { DeadlineState } from "./deadline-state.ts";

/** A case, and the day on which its deadlines are looked at. */
export const CaseDeadlinesQuery = z
  .strictObject({
    id: CaseId,
    asOf: CalendarDate.optional().meta({ description: "Left out, it is today in California." }),
  })
  .meta({ id: "CaseDeadlinesQuery", description: "A case, and the day to look at it." });
export type CaseDeadlinesQuery = z.infer<typeof CaseDeadlinesQuery>;

/** One deadline of a case: what the rule says, when it ends, and where it stands. */
export const CaseDeadline = z
  .strictObject({
    rule: z.string().meta({ description: "Id of the rule, as in `determination`." }),
    title: z.string(),
    actor: DeadlineActor,
    due: CalendarDate.nullable().meta({ description: "The last day; null where it is not known." }),
    counted: z.string().nullable().meta({ description: "How the days were counted, in words." }),
    state: DeadlineState,
    owed: z
      .boolean()
      .meta({ description: "Whether it is owed and not yet done, now or since its last day." }),
    source: z.strictObject({ title: z.string(), section: z.string(), url: z.string().nullable() }),
    note: z.string().nullable(),
    confidence: Confidence.meta({
      description: "Whether the rule's number was seen in its source.",
    }),
  })
  .meta({ id: "CaseDeadline", description: "One deadline of a case." });
export type CaseDeadline = z.infer<typeof CaseDeadline>;

/** Every deadline of one version of a case on a day, in the order of the process. */
export const CaseDeadlines = z
  .strictObject({
    version: z.int().min(1),
    asOf: CalendarDate,
    next: NextDeadline.nullable().meta({
      description: "What is due next, as the worklist has it.",
    }),
    deadlines: z.array(CaseDeadline),
  })
  .meta({ id: "CaseDeadlines", description: "Every deadline of a case on a day." });
export type CaseDeadlines = z.infer<typeof CaseDeadlines>;

/** Every deadline of the case as kept, on a day. */
export const caseDeadlinesProcedure = procedure
  .input(checked(CaseDeadlinesQuery))
  .output(checked(CaseDeadlines))
  .query(({ ctx, input }) => caseDeadlines(ctx, input));

/** Every deadline of the case as kept, on the day that is asked for or else today. */
export async function caseDeadlines(
  { cases, today }: Pick<Context, "cases" | "today">,
  { id, asOf = today() }: CaseDeadlinesQuery,
): Promise<CaseDeadlines> {
  const record = await cases.load(id);
  const owed = new Set(owedDeadlines(record).map(({ rule }) => rule));
  return {
    version: record.version,
    asOf,
    next: nextDeadline(record),
    deadlines: deadlines(record, asOf).map((each) => described(each, owed)),
  };
}

function described(
  { rule, due, counted, state }: Deadline,
  owed: ReadonlySet<string>,
): CaseDeadline {
  const { id, title, actor, source, note, confidence } = rule;
  const told = { due, counted, state, owed: owed.has(id) };
  return { rule: id, title, actor, ...told, source, note, confidence };
}
