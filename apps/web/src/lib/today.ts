import { CalendarDate } from "@openimr/core";

/** The day on this computer's calendar. */
export function today(): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return CalendarDate.parse(parts.map((part) => String(part).padStart(2, "0")).join("-"));
}
