import { existsSync, readdirSync, readFileSync } from "node:fs";
import { CalendarDate, valueAt } from "@openimr/core";
import { isKnownProgram } from "@openimr/guidelines/programs";
import { expect, test } from "vitest";
import { screenReviewer } from "../src/reviewer-screen/screen-reviewer.ts";
import { rules } from "../src/rules.gen.ts";
import { soundCase } from "../src/sound-case.ts";
import { issue } from "../src/sound-determination.ts";
import { programOfSource, programsOf, type SourceId, sources } from "../src/sources.ts";
import { evaluate, validate } from "../src/validate.ts";
import { soundReviewer } from "../testing/sound-reviewer.ts";
import { rulesPage } from "./rules-page.ts";

const folder = new URL("../src/rules/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => file.endsWith(".ts"));
const asOf = CalendarDate.parse("2015-12-31");

test("the registry holds exactly the rules of the folder, each under its file's name", () => {
  const ids = files.filter((file) => !file.endsWith(".test.ts")).map((file) => file.slice(0, -3));
  expect(rules.map((rule) => rule.id)).toEqual(ids.toSorted());
});

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "%s has a test with mutations, a purpose, a window and known sources",
  (id, rule) => {
    const test = new URL(`${id}.test.ts`, folder);
    expect(existsSync(test)).toBe(true);
    // ruleTest takes no less than one mutation of sound cases, and runs the rule's pair of examples.
    expect(readFileSync(test, "utf8")).toMatch(/^ruleTest\(\s*rule,/m);
    if (rule.since !== null && rule.until !== null) expect(rule.since <= rule.until).toBe(true);
    expect(rule.why).toMatch(/\.$/);
    for (const source of rule.sources) expect(Object.keys(sources)).toContain(source);
  },
);

test.each(rules.map((rule) => [rule.id, rule] as const))(
  "the fields that %s reads are fields of a case",
  (_id, rule) => {
    const record = soundCase();
    issue(record);
    for (const path of rule.reads) {
      expect(
        valueAt(record, `/${path.replaceAll("*", "0").replaceAll(".", "/")}`),
      ).not.toBeUndefined();
    }
  },
);

test("every source is one that a rule or the screen of reviewers rests on", () => {
  const nevadan = {
    ...soundReviewer(),
    licences: [{ state: "Nevada" as const, number: "1", status: "active" as const }],
  };
  const screened = screenReviewer(nevadan, soundCase()).findings.flatMap(({ sources: all }) => all);
  const used = new Set([
    ...rules.flatMap((rule): string[] => [...rule.sources]),
    ...screened.map(({ id }) => id),
  ]);
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});

test("the days of every source are in order", () => {
  for (const { from, to } of Object.values<{ from: string | null; to: string | null }>(sources)) {
    if (from !== null && to !== null) expect(from <= to).toBe(true);
  }
});

test("the rules page is what the rules say", () => {
  const page = readFileSync(new URL("../../../docs/rules.md", import.meta.url), "utf8");
  expect(page, "run: pnpm gen").toBe(rulesPage(rules));
});

test("the README tells for each of the 38 checks which rules make it, and names no rule that is gone", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const named = readme.matchAll(
    /`((?:completeness|consistency|dates|guideline|privacy|reviewer)\/[a-z-]+)`/g,
  );
  const known = new Set(rules.map((rule) => rule.id));
  expect(Array.from(named, ([, id = ""]) => id).filter((id) => !known.has(id))).toEqual([]);
  const numbers = Array.from(readme.matchAll(/^\| (\d+) \|/gm), ([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 38 }, (_, at) => at + 1));
});

test("no rule finds anything in a sound case, and each of them answers", () => {
  expect(validate(soundCase(), { asOf })).toEqual([]);
  expect(evaluate(soundCase(), { asOf }).map((result) => result.ruleId)).toEqual(
    rules.map((rule) => rule.id),
  );
});

test("the law of a program is that of one that is known", () => {
  const programs = rules.flatMap((rule) => rule.sources.map(programOfSource));
  expect(programs.filter((program) => program !== null && !isKnownProgram(program))).toEqual([]);
});

test("a rule that rests on the law of a program alone is that program's, any other is for all", () => {
  const law: SourceId = "lc-4610.6";
  expect(programsOf([law])).toEqual(["ca-wc-imr"]);
  expect(programsOf([law, "ccr-9792.21.1"])).toEqual(["ca-wc-imr"]);
  expect(programsOf([law, "own-facts"])).toBeNull();
  expect(programsOf([])).toBeNull();
});

test("a case of another program meets the rules for all, and neither rule nor source of this one's law", () => {
  const record = { ...soundCase(), program: "zz-imr", disputedItems: [] };
  const programs = new Map(rules.map((rule) => [rule.id, rule.programs]));
  for (const { ruleId, answer } of evaluate(record, { asOf })) {
    if (programs.get(ruleId) !== null) expect(answer).toBe("not_applicable");
  }
  const found = validate(record, { asOf });
  const [undecided] = found.filter(({ ruleId }) => ruleId === "completeness/items-decided");
  expect(undecided?.severity).toBe("error");
  expect(undecided?.sources.map(({ id }) => id)).toEqual(["own-facts"]);
  const known = Object.keys(sources).filter((id): id is SourceId => id in sources);
  const ofThisProgram = new Set<string>(known.filter((id) => programOfSource(id) !== null));
  expect(found.flatMap((each) => each.sources.filter(({ id }) => ofThisProgram.has(id)))).toEqual(
    [],
  );
});
