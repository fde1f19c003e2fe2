import { z } from "zod";
import { CalendarDate } from "./calendar-date.ts";

/** The days that a case's clocks are counted from. Null means not known yet. */
export const CaseDates = z
  .strictObject({
    injury: CalendarDate.nullable().meta({ description: "Date of injury." }),
    requestForAuthorization: CalendarDate.nullable().meta({
      description: "Day on which the request for authorization (RFA) was received.",
    }),
    urDecision: CalendarDate.nullable().meta({
      description:
        "Date of the utilization review decision in dispute, as the case's header has it.",
    }),
    applicationReceived: CalendarDate.nullable().meta({
      description: "Day on which the application for review was received.",
    }),
    assigned: CalendarDate.nullable().meta({
      description: "Day of the notice of assignment.",
    }),
    recordsComplete: CalendarDate.nullable().meta({
      description: "Day on which the application and all supporting records were in hand.",
    }),
    decided: CalendarDate.nullable().meta({
      description: "Day of the decision.",
    }),
    issued: CalendarDate.nullable().meta({
      description: "Day on which the letter was issued.",
    }),
  })
  .meta({
    id: "CaseDates",
    description: "The days that a case's clocks are counted from.",
  });
export type CaseDates = z.infer<typeof CaseDates>;

/** What each date is called on screen and in the letter's header. */
export const caseDateLabels: Record<keyof CaseDates, string> = {
  injury: "Date of injury",
  requestForAuthorization: "Request for authorization",
  urDecision: "UR denial date",
  applicationReceived: "Application received",
  assigned: "Date assigned",
  recordsComplete: "Records complete",
  decided: "Decision date",
  issued: "Issued",
};
