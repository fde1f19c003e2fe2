import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readText, sampleText } from "./read-text.ts";

/** A real, redacted determination that lies beside the checkout where the maintainers work. */
const sample = new URL("../../../../shared/samples/determination-2014-layout.txt", import.meta.url);

test("the project's own letter of the same faults stands in where the real one is not there", () => {
  const { case: record } = readText(sampleText("lumbar-therapy.txt"));
  expect(record.disputedItems).toHaveLength(3);
  expect(record.clinicalSummary.mentionedReports).toHaveLength(1);
});

if (existsSync(sample))
  describe("the real determination beside the checkout", () => {
    const { case: record, report } = readText(readFileSync(sample, "utf8"));

    test("is recognised and understood nearly whole", () => {
      expect(report.layout).toBe("2014");
      expect(report.problems).toEqual([]);
      expect(report.coverage).toBeGreaterThan(0.98);
    });

    test("tells everything about its reviewer", () => {
      expect(record.reviewer).toMatchObject({
        certifications: ["Physical Medicine and Rehabilitation"],
        subspecialties: ["Interventional Spine"],
        statesOfLicensure: ["California"],
        practiceYearsMoreThan: 5,
        hoursPerWeekAtLeast: 24,
        noAffiliationWith: ["employer", "employee", "providers", "claims_administrator"],
      });
    });

    test("tells about the worker, the injury, the illness and the denial", () => {
      expect(record.injuredWorker).toMatchObject({ age: 73, sex: "female" });
      expect(record.dates).toMatchObject({ injury: "1997-10-29", urDecision: "2014-08-26" });
      expect(record.utilizationReview).toMatchObject({
        decision: "denied",
        decidedOn: "2014-08-26",
      });
      expect(record.clinicalSummary.diagnoses.map((each) => each.label)).toEqual([
        "Sacroiliitis, bilateral",
        "Fibromyalgia",
        "Headache",
        "Insomnia",
        "Depression disorder",
        "Osteopenia",
        "Ataxia",
        "Therapeutic drug monitor",
        "Obstructive sleep apnea",
      ]);
      expect(record.clinicalSummary.pain).toEqual({ low: 6, high: 7, outOf: 10 });
      expect(record.clinicalSummary.mentionedReports).toEqual([
        { kind: "progress_report", date: "2014-08-19" },
      ]);
      expect(record.records.map((each) => [each.serviceDates?.from, each.reviewed])).toEqual([
        ["2014-07-23", true],
        ["2014-09-10", true],
      ]);
    });

    test("tells of three items, each with request, part of the body, quantity and outcome", () => {
      expect(
        record.disputedItems.map(({ request, bodyParts, quantity, decision }) => [
          request,
          bodyParts[0]?.region,
          quantity?.frequency?.times,
          quantity?.duration?.count,
          quantity?.sessions,
          decision.outcome,
        ]),
      ).toEqual([
        ["Massage 3x 4 for the low back", "low_back", 3, 4, 12, "upheld"],
        ["Hot/cold packs 3 x 4 for the low back", "low_back", 3, 4, null, "upheld"],
        ["Exercises 3 x 4 for the low back", "low_back", 3, 4, 12, "upheld"],
      ]);
    });

    test("tells what both sides relied on, by document, chapter, topic and page", () => {
      const sides = record.disputedItems.flatMap(({ utilizationReview, decision }) => [
        [utilizationReview.basis, ...utilizationReview.citations],
        [decision.basis, ...decision.citations],
      ]);
      expect(sides).toMatchObject([
        ["non_mtus", { document: "odg", chapter: { title: "Low Back" }, topic: "Massage" }],
        [
          "mtus",
          {
            document: "mtus-chronic-pain-2009",
            topic: "massage therapy",
            pages: [{ from: 60, to: 60 }],
          },
        ],
        ["mtus", { document: "acoem-2004", chapter: { number: 12, title: "Low Back Complaints" } }],
        [
          "mtus",
          { document: "acoem-2004", chapter: { number: 8 }, pages: [{ from: 173, to: 174 }] },
        ],
        ["mtus", { document: "mtus-chronic-pain-2009", topic: "Physical Medicine" }],
        [
          "mtus",
          {
            document: "mtus-chronic-pain-2009",
            topic: "physical medicine",
            pages: [{ from: 98, to: 99 }],
          },
        ],
      ]);
    });

    test("gives each rationale whole, from its first word to its last", () => {
      const rationales = record.disputedItems.map((item) => item.decision.rationale ?? "");
      for (const rationale of rationales) {
        expect(rationale).toMatch(/^This patient presents with .+ Recommendation is for denial\.$/);
      }
      expect(rationales.map((rationale) => rationale.length)).toEqual([711, 903, 534]);
    });
  });
