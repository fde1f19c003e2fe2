import { CaseId, CaseSaved, Instant } from "@openimr/core";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { checked, checkedTrackedSteps } from "../checked.ts";
import type { Context } from "../context.ts";
import { procedure } from "../trpc.ts";

/** Which saves to follow, and from where. */
export const CaseChangesQuery = z
  .strictObject({
    id: CaseId.nullable().meta({ description: "The case to follow; null follows all." }),
    lastEventId: Instant.optional().meta({
      description:
        "Id of the last message seen, to go on from it; left out, it begins a little before now.",
    }),
  })
  .meta({ id: "CaseChangesQuery", description: "Which saves to follow, and from where." });
export type CaseChangesQuery = z.infer<typeof CaseChangesQuery>;

/** Cases that were saved; the first message may be empty and tells only from where to go on. */
export const SavedCases = z
  .strictObject({ saved: z.array(CaseSaved) })
  .meta({ id: "SavedCases", description: "Cases that were saved, in the order of their saves." });
export type SavedCases = z.infer<typeof SavedCases>;

/** Tells of cases as they are saved, by whomever and through whichever server. */
export const followChangesProcedure = procedure
  .input(checked(CaseChangesQuery))
  .output(checkedTrackedSteps(SavedCases))
  .subscription(async function* ({ ctx, input, signal = new AbortController().signal }) {
    for await (const { id, saved } of followChanges(ctx, input, signal)) {
      yield tracked(id, { saved });
    }
  });

/** How often it is looked for what other processes saved, in milliseconds. */
const LOOK_EVERY = 1_000;

/**
 * A save shows when its transaction ends, which may be this long after its place in the order was
 * taken; so far back is looked again, in milliseconds.
 */
const LATE_BY = 5_000;

/** Most saves in one message. */
const MOST = 500;

/**
 * Every save from a place on, or from now, at least once. A stream tells none twice, but it begins with
 * the saves of the seconds before its place, so that none is missed between two streams, or between
 * what a caller has loaded and its stream.
 */
export async function* followChanges(
  { cases, news }: Pick<Context, "cases" | "news">,
  { id: caseId, lastEventId }: CaseChangesQuery,
  signal: AbortSignal,
): AsyncGenerator<{ id: Instant; saved: CaseSaved[] }, void> {
  let reached = lastEventId ?? (await cases.clock());
  // A first message says where the stream stands, so that it can go on though nothing was saved yet.
  yield { id: reached, saved: [] };
  const told = new Map<string, Instant>();
  while (!signal.aborted) {
    const coming = news.next(LOOK_EVERY, signal);
    let after = { keptAt: earlier(reached), eventId: null as string | null };
    for (let full = true; full; ) {
      const found = await cases.saved({ caseId, after, limit: MOST });
      full = found.length === MOST;
      after = found.at(-1)?.place ?? after;
      const fresh = found.filter(({ place }) => !told.has(String(place.eventId)));
      for (const { place } of fresh) told.set(String(place.eventId), place.keptAt);
      reached = later(reached, after.keptAt);
      // No look begins so far back again.
      const begin = earlier(reached);
      for (const [eventId, keptAt] of told) if (keptAt < begin) told.delete(eventId);
      if (fresh.length > 0) yield { id: reached, saved: fresh.map(({ saved }) => saved) };
    }
    await coming;
  }
}

function earlier(moment: Instant): Instant {
  return Instant.parse(new Date(Date.parse(moment) - LATE_BY).toISOString());
}

function later(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}
