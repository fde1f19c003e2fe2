import { CaseId, CaseSaved, Instant } from "@openimr/core";
import { tracked } from "@trpc/server";
import { z } from "zod";
import { checked, checkedTrackedSteps } from "../checked.ts";
import type { Context, SaveClock, SavedPlace } from "../context.ts";
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
  .strictObject({
    saved: z.array(CaseSaved),
    deadlinesRenewed: z.boolean().meta({
      description:
        "Whether what is due next was found anew, by other rules, in cases that nobody saved: lists of it are to be loaded anew.",
    }),
  })
  .meta({ id: "SavedCases", description: "Cases that were saved, in the order of their saves." });
export type SavedCases = z.infer<typeof SavedCases>;

/** Tells of cases as they are saved, by whomever and through whichever server. */
export const followChangesProcedure = procedure
  .input(checked(CaseChangesQuery))
  .output(checkedTrackedSteps(SavedCases))
  .subscription(async function* ({ ctx, input, signal = new AbortController().signal }) {
    for await (const { id, ...told } of followChanges(ctx, input, signal)) yield tracked(id, told);
  });

/** How often it is looked for what other processes saved, in milliseconds. */
const LOOK_EVERY = 1_000;

/** A stream that goes on from no message begins so long before now, in milliseconds. */
const BEGIN_BEFORE = 5_000;

/** Most saves in one message. */
const MOST = 500;

/**
 * Every save from a place on, or from a little before now, at least once. A save has its place in the
 * order before its transaction ends, so a look begins no later than the last moment of which all writes
 * have ended. A stream tells no save twice; one that goes on behind another may. A renewal of due dates is
 * told like a save, by the process that made it.
 */
export async function* followChanges(
  { cases, news }: Pick<Context, "cases" | "news">,
  { id: caseId, lastEventId }: CaseChangesQuery,
  signal: AbortSignal,
): AsyncGenerator<SavedCases & { id: Instant }, void> {
  let reached =
    lastEventId === undefined
      ? before((await cases.clock()).at, BEGIN_BEFORE)
      : before(lastEventId, 0);
  // A first message says where the stream stands, so that it can go on though nothing was saved yet.
  yield { id: reached, saved: [], deadlinesRenewed: false };
  const begun = reached;
  let toldRenewal: Instant | null = null;
  const told = new Map<string, Instant>();
  let unsettled: SaveClock[] = [];
  while (!signal.aborted) {
    const coming = news.next(LOOK_EVERY, signal);
    const clock = await cases.clock();
    unsettled.push(clock);
    const settled = unsettled.filter(({ next }) => next <= clock.oldest).at(-1);
    unsettled = unsettled.filter(({ next }) => next > clock.oldest);
    let after: SavedPlace = { keptAt: reached, eventId: null };
    for (let full = true; full; ) {
      const found = await cases.saved({ caseId, after, limit: MOST });
      full = found.length === MOST;
      after = found.at(-1)?.place ?? after;
      // What was saved before the settled moment is told with the last message of this look.
      if (!full) reached = later(reached, settled?.at ?? reached);
      const fresh = found.filter(({ place }) => !told.has(String(place.eventId)));
      for (const { place } of fresh) told.set(String(place.eventId), place.keptAt);
      if (fresh.length > 0)
        yield { id: reached, saved: fresh.map(({ saved }) => saved), deadlinesRenewed: false };
    }
    const renewedAt = news.renewedAt();
    if (renewedAt !== null && renewedAt >= begun && renewedAt !== toldRenewal) {
      toldRenewal = renewedAt;
      yield { id: reached, saved: [], deadlinesRenewed: true };
    }
    for (const [eventId, keptAt] of told) if (keptAt < reached) told.delete(eventId);
    await coming;
  }
}

/** In whole milliseconds, as every moment is that this is compared with. */
function before(moment: Instant, milliseconds: number): Instant {
  return Instant.parse(new Date(Date.parse(moment) - milliseconds).toISOString());
}

function later(one: Instant, other: Instant): Instant {
  return one < other ? other : one;
}
