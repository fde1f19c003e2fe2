import { z } from "zod";
import { CalendarDate, Instant } from "./calendar-date.ts";
import { Priority } from "./case.ts";
import { CaseNumber } from "./case-number.ts";
import { CaseStatus } from "./case-status.ts";
import { CaseOutcome } from "./decision.ts";
import { CaseId } from "./id.ts";
import { NextDeadline } from "./next-deadline.ts";
import { Program } from "./program.ts";

/** One line of the worklist. */
export const CaseListEntry = z
  .strictObject({
    id: CaseId,
    version: z.int().min(1),
    program: Program,
    demonstration: z.boolean(),
    caseNumber: CaseNumber.nullable(),
    status: CaseStatus,
    priority: Priority.nullable(),
    injury: CalendarDate.nullable(),
    urDecision: CalendarDate.nullable(),
    applicationReceived: CalendarDate.nullable(),
    assigned: CalendarDate.nullable(),
    recordsComplete: CalendarDate.nullable(),
    decided: CalendarDate.nullable(),
    nextDeadline: NextDeadline.nullable().meta({
      description: "What is due next; null where nothing is owed of which the day is known.",
    }),
    requests: z.array(z.string()).meta({ description: "The items' requests, in order." }),
    itemCount: z.int().min(0),
    decidedCount: z.int().min(0).meta({ description: "Items with an outcome." }),
    outcome: CaseOutcome.nullable(),
    updatedAt: Instant,
  })
  .meta({ id: "CaseListEntry", description: "One line of the worklist." });
export type CaseListEntry = z.infer<typeof CaseListEntry>;

/** What the worklist can be sorted by. */
export const CaseSortField = z
  .enum(["updatedAt", "caseNumber", "applicationReceived", "assigned", "decided", "status", "due"])
  .meta({
    id: "CaseSortField",
    description: "What the worklist can be sorted by.",
  });
export type CaseSortField = z.infer<typeof CaseSortField>;

/** Which cases to list. Filters narrow together; `text` is looked for in every searched field. */
export const CaseListQuery = z
  .strictObject({
    text: z.string().max(200).optional(),
    statuses: z.array(CaseStatus).optional(),
    outcomes: z.array(CaseOutcome).optional(),
    priority: Priority.optional(),
    dueBefore: CalendarDate.optional().meta({
      description:
        "Cases in which something is due before this day: with today's date, what is overdue, or maybe so until the `latest` day that it may be due.",
    }),
    sortBy: CaseSortField.default("updatedAt"),
    direction: z.enum(["asc", "desc"]).default("desc"),
    limit: z.int().min(1).max(200).default(50),
    cursor: z.string().max(500).optional().meta({ description: "`nextCursor` of the last page." }),
  })
  .meta({ id: "CaseListQuery", description: "Which cases to list." });
export type CaseListQuery = z.infer<typeof CaseListQuery>;

/** One page of the worklist. `nextCursor` is null on the last page. */
export const CaseListPage = z
  .strictObject({
    entries: z.array(CaseListEntry),
    nextCursor: z.string().nullable(),
  })
  .meta({ id: "CaseListPage", description: "One page of the worklist." });
export type CaseListPage = z.infer<typeof CaseListPage>;
