import { CalendarDate, CaseId, Instant, newCase } from "@openimr/core";
import type { CaseRepository, Context } from "../src/context.ts";
import { newId } from "../src/new-id.ts";
import { createNews } from "../src/news.ts";

/** A context whose repository does only what a test gives it; any other call fails the test. */
export function fakeContext(cases: Partial<CaseRepository>): Context & { faults: unknown[] } {
  const faults: unknown[] = [];
  const unexpected = () => Promise.reject(new Error("the test did not expect this call"));
  return {
    actor: { id: "tester", name: "A tester" },
    cases: {
      create: unexpected,
      load: unexpected,
      save: unexpected,
      list: unexpected,
      history: unexpected,
      documents: unexpected,
      saved: unexpected,
      clock: unexpected,
      countDemonstration: unexpected,
      ...cases,
    },
    imports: {
      start: unexpected,
      get: unexpected,
      list: unexpected,
      accountedFor: unexpected,
      add: unexpected,
      recognising: unexpected,
      files: unexpected,
    },
    calls: { once: unexpected },
    idempotencyKey: null,
    news: createNews(),
    now: () => Instant.parse("2024-05-06T07:08:09.000Z"),
    today: () => CalendarDate.parse("2024-05-06"),
    newId,
    release: { version: "1.2.3", contractVersion: "0.1.0", contract: "0123456789abcdef" },
    reportFault: (fault) => faults.push(fault),
    faults,
  };
}

/** An empty case that was never kept. */
export function unkeptCase() {
  return newCase(CaseId.parse(newId()), "ca-wc-imr");
}
