import { readFileSync } from "node:fs";
import type { Finding } from "@openimr/core";
import { expect, test } from "vitest";
import { z } from "zod";
import { CheckedFinding, imrWith, sampleText, shared } from "./imr-process.ts";

/** A finding as the reviewed lists name it: severity, rule, place. */
type Reviewed = `${Finding["severity"]} ${string} /${string}`;

async function findings(text: string): Promise<Finding[]> {
  const answer = await imrWith({ input: text }, "check", "-", "--json", "--as-of", "2026-11-23");
  const { out, ...rest } = answer;
  expect(rest).toEqual({ code: 1, err: "" });
  return z.array(CheckedFinding).parse(JSON.parse(out));
}

function listed(found: readonly Finding[]): string[] {
  return found.map(({ severity, ruleId, path }) => `${severity} ${ruleId} ${path}`).toSorted();
}

/** Every fault of the synthetic letter; the real one has them too, in other words. */
const common: Reviewed[] = [
  "error consistency/rationale-fits-outcome /disputedItems/0/decision/rationale",
  "warning consistency/mentioned-report-reviewed /clinicalSummary/mentionedReports/0",
  "warning consistency/visits-of-device /disputedItems/1/quantity",
  "warning guideline/citation-fits-body-part /disputedItems/1/decision/citations/0",
  "warning guideline/quantity-within-limit /disputedItems/0/quantity",
  "warning guideline/quantity-within-limit /disputedItems/2/quantity",
  "info consistency/absence-searched /disputedItems/0/decision/rationale",
  "info consistency/absence-searched /disputedItems/2/decision/rationale",
  "info consistency/stated-injury-age /disputedItems/2/decision/rationale",
  "info dates/record-after-denial /records/1/serviceDates",
  "info guideline/limit-of-another-treatment /disputedItems/0/decision/rationale",
];

/** What the real letter has beyond that: a list, a quotation, complaints, a name taken out, a specialty. */
const further: Reviewed[] = [
  "warning consistency/quoted-passage-bridged /disputedItems/1/decision/rationale",
  "warning consistency/request-worded-alike /disputedItems/1/request",
  "info consistency/rationale-rests-on-summary /disputedItems/0/decision/rationale",
  "info consistency/rationale-rests-on-summary /disputedItems/1/decision/rationale",
  "info consistency/rationale-rests-on-summary /disputedItems/2/decision/rationale",
  "info consistency/redaction-gap /clinicalSummary/text",
  "info reviewer/specialty-recognised /reviewer/subspecialties/0",
];

test("check finds in the synthetic letter each fault that a reader found, and no other", async () => {
  const found = await findings(sampleText("lumbar-therapy.txt"));
  expect(listed(found)).toEqual(common.toSorted());
  for (const { sources } of found) expect(sources.length).toBeGreaterThan(0);
});

test("check finds what else the real letter has, put into the synthetic one", async () => {
  const complaint = "The worker presents with dizziness. ";
  const edits: readonly (readonly [string, string])[] = [
    ["subspecialty in Sports Medicine", "subspecialty in Interventional Spine"],
    ["The diagnoses\nare: 1. Lumbar", "The diagnoses per\nare: 1. Lumbar"],
    ["massage, cold packs and supervised exercise", "massage 3 x 4, cold packs and exercise 3 x 4"],
    ["The file holds no", `${complaint}The file holds no`],
    [
      "Applying cold at home needs no special device, and the chapter cited gives passive\nmeasures little weight. The notes do not say why household means would not do.",
      `${complaint}The ACOEM guideline states: "Such means may be used as a trial."`,
    ],
    ["The injury is over 9 years", `${complaint}The injury is over 9 years`],
  ];
  const text = edits.reduce((before, [words, others]) => {
    expect(before).toContain(words);
    return before.replace(words, others);
  }, sampleText("lumbar-therapy.txt"));
  expect(listed(await findings(text))).toEqual([...common, ...further].toSorted());
});

if (shared !== null)
  test("check finds in the real letter beside the checkout what a reader found, and no more", async () => {
    const found = await findings(readFileSync(shared ?? "", "utf8"));
    expect(listed(found)).toEqual([...common, ...further].toSorted());
  });
