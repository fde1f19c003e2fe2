import type { NextDeadline } from "@openimr/client";

type Due = Pick<NextDeadline, "due" | "latest">;

/** Parts of the board, in their order. */
export const groups = [
  { id: "overdue", title: "Overdue, or maybe so" },
  { id: "today", title: "Today" },
  { id: "week", title: "Within a week" },
  { id: "later", title: "Later" },
] as const;
export type Group = (typeof groups)[number]["id"];

/** Where a deadline belongs on a day. */
export function groupOf({ due }: Due, today: string): Group {
  const days = daysFrom(today, due);
  if (days < 0) return "overdue";
  return days === 0 ? "today" : days <= 7 ? "week" : "later";
}

/**
 * How much time is left, in words. Where it is not known by how much the way of service lengthens the
 * time, or which of several times runs, `latest` is behind `due`: between them nobody knows whether it
 * is over.
 */
export function timeLeft({ due, latest }: Due, today: string): string {
  const days = daysFrom(today, due);
  if (days === 0) return "today";
  if (days > 0) return days === 1 ? "tomorrow" : `in ${days} days`;
  const over = daysFrom(latest, today);
  return over <= 0 ? "may be overdue" : `overdue by ${over} ${over === 1 ? "day" : "days"}`;
}

/** A day as people in the United States write it. */
export function usDate(day: string): string {
  return day.replace(/^(\d+)-(\d+)-(\d+)$/, "$2/$3/$1");
}

/** The day it is in California, whose law counts the days. */
export function todayInCalifornia(): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "America/Los_Angeles" }).format(new Date());
}

/** Days from one to another; both are read as UTC, in which every day has 24 hours. */
function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}
