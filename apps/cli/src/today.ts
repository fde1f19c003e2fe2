import { CalendarDate } from "@openimr/core";

/** The day that it is where the command runs. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
