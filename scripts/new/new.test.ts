import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../bootstrap/root.mjs";
import { guidelineScaffold } from "./guideline.ts";
import { procedureScaffold } from "./procedure.ts";
import { ruleScaffold } from "./rule.ts";
import { refuseExisting, ScaffoldError } from "./scaffold.ts";

// What the scaffolds write is tried in scripts/walks, on a copy of the repository.

const query = { mutation: false };

test.each([
  "",
  "completeness",
  "completeness/",
  "completeness/Diagnosis",
  "completeness/a_b",
  "completeness/-a",
  "completeness/a/b",
  "weather/rain",
  "../x/y",
])("%j names no rule, and the areas are told", (id) => {
  expect(() => ruleScaffold(id)).toThrow(ScaffoldError);
  expect(() => ruleScaffold(id)).toThrow(/AREA\/NAME.*completeness, consistency/);
});

test.each([
  "",
  "handbook",
  "Spine-Handbook",
  "spine-handbook-19",
  "spine--handbook",
  "../spine-handbook",
])("%j names no guideline, and the form is told", (id) => {
  expect(() => guidelineScaffold(id)).toThrow(/two words or more.*spine-handbook-2019/);
});

test.each(["", "case", "case.", "case.Get", "case.a.b", "weather.get", "case.get-it"])(
  "%j names no procedure, and the routers are told",
  (path) => {
    expect(() => procedureScaffold(path, query)).toThrow(/ROUTER\.NAME.*case, determination/);
  },
);

test("what is there already is refused by name", () => {
  expect(() => procedureScaffold("case.get", query)).toThrow("a procedure case.get already");
  expect(() => guidelineScaffold("mtus-chronic-pain-2009")).toThrow(/has a guideline .* already/);
  const rule = ruleScaffold("consistency/visits-add-up");
  expect(() => refuseExisting(rule)).toThrow(/visits-add-up\.ts is there already/);
});

test("a procedure stands in the order of the paths, first, between others and last", () => {
  for (const path of ["case.aaa", "case.hold", "letter.txt", "system.zzz"]) {
    for (const [file, text] of Object.entries(procedureScaffold(path, query).changed)) {
      const paths = Array.from(text.matchAll(/^ {2}"(\w+\.\w+)":/gm), ([, found]) => found);
      if (file.endsWith("router.ts")) continue;
      expect(paths).toContain(path);
      expect(paths).toEqual(paths.toSorted((a = "", b = "") => a.localeCompare(b)));
    }
  }
});

test.each([
  [["--help"], 0, /^Usage:/],
  [[], 0, /^Usage:/],
  [["widget", "it"], 2, /"widget" is none of rule, guideline, procedure/],
  [["rule"], 2, /^Usage:/],
  [["rule", "a/b", "c/d"], 2, /^Usage:/],
  [["rule", "completeness/a", "--mutation"], 2, /A rule has no --mutation/],
  [["--nope"], 2, /Unknown option '--nope'/],
])("pnpm new %j ends with code %d and says what it takes", (args, code, words) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "scripts/new.ts"), ...args],
    { encoding: "utf8" },
  );
  expect(code === 0 ? stdout : stderr).toMatch(words);
  expect(status).toBe(code);
  expect(stderr).not.toMatch(/^\s+at /m);
});
