import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "@openimr/validation";
import { expect, test } from "vitest";
import { z } from "zod";
import { CheckedFinding, file, folder, imr, sample, sampleText } from "./imr-process.ts";

const letter = sample("lumbar-therapy.txt");

async function findings(...args: string[]) {
  const { code, out, err } = await imr("check", ...args, "--json");
  return {
    code,
    err,
    ids: z
      .array(CheckedFinding)
      .parse(JSON.parse(out))
      .map(({ ruleId }) => ruleId),
  };
}

function letterWithConfig(name: string, config: string): string {
  mkdirSync(join(folder, name, "letters"), { recursive: true });
  writeFileSync(join(folder, name, "imr.config.json"), config);
  const path = join(folder, name, "letters", "a.txt");
  writeFileSync(path, sampleText("lumbar-therapy.txt"));
  return path;
}

test("rules that are named are the only ones told, and the exit code is theirs", async () => {
  const asked = ["guideline/quantity-within-limit", "guideline/citation-fits-body-part"];
  const { code, ids } = await findings(letter, ...asked.flatMap((id) => ["--rule", id]));
  expect(code).toBe(0);
  expect(new Set(ids)).toEqual(new Set(asked));
});

test("a severity leaves out what is less grave", async () => {
  const all = await findings(letter);
  const warnings = await findings(letter, "--severity", "warning");
  const errors = await findings(letter, "--severity", "error");
  expect(errors).toMatchObject({ code: 1, ids: ["consistency/rationale-fits-outcome"] });
  expect(warnings.ids.length).toBeGreaterThan(errors.ids.length);
  expect(all.ids.length).toBeGreaterThan(warnings.ids.length);
});

test("findings that were not asked for are counted, so that nothing seems right that is not", async () => {
  const asked = ["--severity", "error", "--rule", "guideline/quantity-within-limit"];
  const { out } = await imr("check", letter, ...asked);
  const all = (await findings(letter)).ids.length;
  expect(out).toContain(`nothing of what was asked for; ${all} more not shown`);
});

test("the nearest configuration above a file turns rules off, and the output says so with the reason", async () => {
  const config = { rules: { "consistency/rationale-fits-outcome": { off: "Read by hand." } } };
  const path = letterWithConfig("found", JSON.stringify(config));
  const { code, out } = await imr("check", path);
  expect(code).toBe(0);
  expect(out).not.toContain("The denial is upheld");
  expect(out).toContain(
    `${join("found", "imr.config.json")}: consistency/rationale-fits-outcome is turned off (Read by hand.)`,
  );
  const json = await findings(path);
  expect(json.ids).not.toContain("consistency/rationale-fits-outcome");
  expect(json.err).toContain("is turned off (Read by hand.)");
  const named = await imr("check", letter, "--config", join("found", "imr.config.json"));
  expect(named.code).toBe(0);
});

test.each([
  ["no JSON", "{", "is no valid JSON"],
  ["a rule without a reason", '{"rules":{"dates/in-order":{"off":" "}}}', "needs the reason"],
  ["a rule that is merely off", '{"rules":{"dates/in-order":{"off":true}}}', "dates/in-order"],
  ["another key", '{"rule":{}}', '"rules"'],
  ["an unknown rule", '{"rules":{"dates/in-ordr":{"off":"x"}}}', "Did you mean dates/in-order?"],
])(
  "a configuration with %s is refused, naming its file and the way to mend it",
  async (name, text, words) => {
    const path = letterWithConfig(`bad ${name}`, text);
    const { code, out, err } = await imr("check", path);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("imr.config.json: ");
    expect(err).toContain(words);
  },
);

test("a configuration that is named and not there is refused", async () => {
  const { code, err } = await imr("check", letter, "--config", "nowhere.json");
  expect(code).toBe(2);
  expect(err).toContain("nowhere.json: There is no such file.");
});

test("a rule that does not exist is refused with those that are near", async () => {
  const { code, err } = await imr("check", letter, "--rule", "quantity-within-limits");
  expect(code).toBe(2);
  expect(err).toContain("Did you mean guideline/quantity-within-limit?");
});

test("a gate tells what keeps the case from a status, and refuses with 1", async () => {
  const { code, out } = await imr("check", letter, "--gate", "determination_issued");
  expect(code).toBe(1);
  expect(out).toMatch(/^"Determination issued": \d in the way$/m);
  expect(out).toContain("blocked by consistency/rationale-fits-outcome");
  expect(out).toContain("to be acknowledged: guideline/quantity-within-limit");
  const early = await imr("check", sample("knee-imaging.txt"), "--gate", "records_complete");
  expect(early.code).toBe(1);
  expect(early.out).toContain("missing at /dates/recordsComplete");
  const open = await imr("check", sample("knee-imaging.txt"), "--gate", "determination_issued");
  expect(open).toMatchObject({ code: 0, out: expect.stringContaining("nothing is in the way") });
});

test("a gate as JSON stands beside the findings, and other formats have no place for it", async () => {
  const path = sample("knee-imaging.txt");
  const { out } = await imr("check", path, "--gate", "quality_review", "--format", "json");
  expect(JSON.parse(out)).toEqual({
    findings: [],
    gates: [{ file: path, to: "quality_review", reasons: [] }],
  });
  const { code, err } = await imr("check", path, "--gate", "quality_review", "--format", "sarif");
  expect(code).toBe(2);
  expect(err).toContain("Leave out --gate");
});

test("explain prints a rule's section of the rules page, and lists all rules without one", async () => {
  const one = await imr("explain", "dates/in-order");
  expect(one).toMatchObject({ code: 0, err: "" });
  expect(one.out).toContain("### dates/in-order");
  expect(one.out).toContain("> Decision date (03/31/2015) lies before Date assigned (04/01/2015).");
  const all = await imr("explain");
  expect(
    all.out
      .trimEnd()
      .split("\n")
      .map((line) => line.split(" ")[0]),
  ).toEqual(rules.map(({ id }) => id));
});

test.each([
  ["visit-cap", "guideline/statutory-visit-cap"],
  ["dates/inorder", "dates/in-order"],
  ["items-reasond", "completeness/items-reasoned"],
])("explain %s suggests %s", async (typed, meant) => {
  const { code, out, err } = await imr("explain", typed);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(meant);
});

test("explain of words that are near to nothing says how to find the rules", async () => {
  const { code, err } = await imr("explain", "zzzzzzzzzz");
  expect(code).toBe(2);
  expect(err).toContain("imr explain lists all rules.");
});

test("a file that nothing configures is checked with every rule", async () => {
  const path = file("alone.txt", sampleText("lumbar-therapy.txt"));
  expect((await imr("check", path)).out).not.toContain("turned off");
});
