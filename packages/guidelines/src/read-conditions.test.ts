import type { Diagnosis } from "@openimr/core";
import { expect, test } from "vitest";
import { readConditions } from "./read-conditions.ts";

const coded = (code: string | null, codeSystem: Diagnosis["codeSystem"]): Diagnosis[] => [
  { label: "as coded", code, codeSystem },
];

test.each([
  ["Fibromyalgia; insomnia", ["myalgia"]],
  ["polyneuritis", ["neuralgia"]],
  ["joint effusion, episodes of confusion", []],
  ["status post FUSION at L5-S1", ["fusion"]],
  ["series of 3", ["series_of_three"]],
  ["", []],
])("%j names the conditions %j", (text, conditions) => {
  expect([...readConditions({ text })]).toEqual(conditions);
});

test.each<[string | null, Diagnosis["codeSystem"], string[]]>([
  ["729.1", "icd-9", ["myalgia"]],
  ["M79.18", "icd-10", ["myalgia"]],
  ["m79.1", null, ["myalgia"]],
  ["729.1", "icd-10", []],
  ["729.2", "icd-9", ["neuralgia"]],
  ["337.21", "icd-9", ["crps"]],
  ["724.2", "icd-9", []],
  [null, null, []],
])("the code %s of %s is of the conditions %j", (code, system, conditions) => {
  expect([...readConditions({ diagnoses: coded(code, system) })]).toEqual(conditions);
});

test("a diagnosis counts by its words too", () => {
  const diagnoses = [{ label: "Myofascial pain", code: null, codeSystem: null }];
  expect([...readConditions({ diagnoses })]).toEqual(["myalgia"]);
});
