import { z } from "zod";
import { Actor } from "./actor.ts";
import { Instant } from "./calendar-date.ts";
import { CaseEventType } from "./case-event.ts";
import { CaseId } from "./id.ts";

/** That a case was saved as a version: an event of its history without what it changed. */
export const CaseSaved = z
  .strictObject({
    caseId: CaseId,
    version: z.int().min(1).meta({ description: "The case's version after the event." }),
    type: CaseEventType,
    actor: Actor,
    at: Instant,
  })
  .meta({ id: "CaseSaved", description: "That a case was saved as a version." });
export type CaseSaved = z.infer<typeof CaseSaved>;
