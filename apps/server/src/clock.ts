import { CalendarDate, Instant } from "@openimr/core";

const california = new Intl.DateTimeFormat("en-CA", { timeZone: "America/Los_Angeles" });

/** The moment it is, in UTC. */
export function now(): Instant {
  return Instant.parse(new Date().toISOString());
}

/** The day it is in California, whose law the program runs under. */
export function today(): CalendarDate {
  return CalendarDate.parse(california.format(new Date()));
}
