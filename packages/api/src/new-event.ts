import { EventId } from "@openimr/core";
import type { Context, NewCaseEvent } from "./context.ts";

/** An event of the history: what happened, by whom and when. */
export function newEvent(
  context: Pick<Context, "actor" | "newId" | "now">,
  type: NewCaseEvent["type"],
): NewCaseEvent {
  return { id: EventId.parse(context.newId()), type, actor: context.actor, at: context.now() };
}
