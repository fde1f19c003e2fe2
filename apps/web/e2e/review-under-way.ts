import type { Case, createClient } from "@openimr/client";
import { addDays, CalendarDate, CaseId } from "@openimr/core";
import { v7 } from "uuid";
import { sample } from "./app-test.ts";

type Client = ReturnType<typeof createClient>;

/** The day on which something lies so many days from now, by the calendar of this machine. */
export function dayFromToday(days: number): CalendarDate {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  const today = parts.map((part) => String(part).padStart(2, "0")).join("-");
  return addDays(CalendarDate.parse(today), days);
}

/** Keeps a made-up regular review in which nothing is decided, with the days that are given. */
export async function keepReview(
  client: Client,
  { caseNumber, ...dates }: { caseNumber: string } & Partial<Case["dates"]>,
): Promise<Case> {
  const text = await sample("lumbar-therapy");
  const read = await client.determination.parseText.mutate({ name: "letter", text });
  const disputedItems = read.case.disputedItems.map((item) => ({
    ...item,
    decision: { ...item.decision, outcome: null, rationale: "" },
  }));
  const record = {
    ...read.case,
    id: CaseId.parse(v7()),
    caseNumber,
    status: "in_review" as const,
    disputedItems,
    dates: { ...read.case.dates, decided: null, issued: null, ...dates },
  };
  return client.case.create.mutate({ case: record, document: null });
}
