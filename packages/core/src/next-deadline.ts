import { z } from "zod";
import { CalendarDate, daysBetween } from "./calendar-date.ts";

/** Who has to act within a time that the law sets, or whose right it is. */
export const DeadlineActor = z
  .enum(["employee", "aggrieved_party", "any_party", "claims_administrator", "review_organization"])
  .meta({ id: "DeadlineActor", description: "Who has to act, or whose right it is." });
export type DeadlineActor = z.infer<typeof DeadlineActor>;

/** What each of them is called on screen. */
export const deadlineActorLabels: Record<DeadlineActor, string> = {
  employee: "Employee",
  aggrieved_party: "Aggrieved party",
  any_party: "Any party",
  claims_administrator: "Claims administrator",
  review_organization: "Review organization",
};

/**
 * What is due next in a case: of all that is owed and not yet done, what ends first. It hangs on the
 * case alone, not on the day on which it is asked.
 */
export const NextDeadline = z
  .strictObject({
    rule: z.string().meta({ description: "Id of the deadline's rule, as in `determination`." }),
    title: z.string().meta({
      description:
        "What is due; where the case does not tell which of several times runs, what each of them is called.",
    }),
    actor: DeadlineActor,
    due: CalendarDate.meta({ description: "The last day." }),
    latest: CalendarDate.meta({
      description:
        "The last day at the latest: later than `due` where it is not known by how much the way of service lengthens the time, or which of several times runs.",
    }),
    unverified: z
      .boolean()
      .meta({ description: "Whether nobody has seen the rule's number in its source." }),
  })
  .meta({ id: "NextDeadline", description: "What is due next in a case." });
export type NextDeadline = z.infer<typeof NextDeadline>;

/** How much time is left of a deadline on a day, or by how much it is over; in days. */
export type TimeLeft = { is: "running" | "overdue"; days: number } | { is: "unsure" };

/**
 * The time left of a deadline that is not met: `running` to and with its last day, `overdue` from the
 * day after the latest one that it may be, `unsure` between.
 */
export function timeLeft(
  { due, latest }: Pick<NextDeadline, "due" | "latest">,
  asOf: CalendarDate,
): TimeLeft {
  if (asOf <= due) return { is: "running", days: daysBetween(asOf, due) };
  return asOf <= latest ? { is: "unsure" } : { is: "overdue", days: daysBetween(latest, asOf) };
}

/** How much time is left, or how long it is over, in words. */
export function timeLeftInWords(left: TimeLeft): string {
  if (left.is === "unsure") return "may be overdue";
  const { days } = left;
  if (left.is === "overdue") return `overdue by ${inDays(days)}`;
  return days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${inDays(days)}`;
}

/** A number of days in words. */
export function inDays(days: number): string {
  return days === 1 ? "1 day" : `${days.toLocaleString("en-US")} days`;
}
