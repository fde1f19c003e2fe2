import { CaseId, CaseListEntry } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { casesHolding } from "./cases-holding.ts";

const word = fc.constantFrom("knee", "MRI", "lumbar", "Massage");
const texts = fc.array(word, { maxLength: 3 });
// A field that the server looks into and that no entry shows.
const stored = fc.array(fc.record({ requests: texts, unseen: texts }), { maxLength: 7 });

test("a case is found exactly where the server finds every word, in a field that the list shows or not", async () => {
  await fc.assert(
    fc.asyncProperty(stored, word, texts, async (given, first, others) => {
      const cases = given.map(({ requests, unseen }, index) => ({
        entry: entryOf(requests, index),
        text: [...requests, ...unseen].join("\n"),
      }));
      const asked: string[] = [];
      async function* pagesOf(text: string) {
        asked.push(text);
        const found = cases.filter((each) => each.text.includes(text)).map(({ entry }) => entry);
        for (let at = 0; at < found.length; at += 2) yield found.slice(at, at + 2);
      }
      const found: CaseListEntry[] = [];
      for await (const page of casesHolding([first, ...others], pagesOf)) found.push(...page);
      expect(found).toEqual(
        cases
          .filter(({ text }) => [first, ...others].every((each) => text.includes(each)))
          .map(({ entry }) => entry),
      );
      expect(asked.length).toBeLessThanOrEqual(1 + new Set(others).size);
    }),
  );
});

function entryOf(requests: string[], index: number): CaseListEntry {
  return CaseListEntry.parse({
    id: CaseId.parse(`019a0000-0000-7000-8000-00000000000${index}`),
    version: 1,
    demonstration: true,
    program: "ca-wc-imr",
    caseNumber: null,
    status: "in_review",
    priority: null,
    injury: null,
    urDecision: null,
    applicationReceived: null,
    assigned: null,
    recordsComplete: null,
    decided: null,
    nextDeadline: null,
    requests,
    itemCount: requests.length,
    decidedCount: 0,
    outcome: null,
    updatedAt: "2026-01-02T03:04:05.678Z",
  });
}
