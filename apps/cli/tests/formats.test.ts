import { join } from "node:path";
import { rules } from "@openimr/validation";
import { expect, test } from "vitest";
import { z } from "zod";
import { CheckedFinding, file, folder, imr, sample, sampleText } from "./imr-process.ts";

/** What the schema of SARIF 2.1.0 asks of the parts that are written. */
const Text = z.strictObject({ text: z.string().min(1), markdown: z.string().optional() });
const Level = z.enum(["none", "note", "warning", "error"]);
const Bag = z.record(z.string(), z.unknown());
const Region = z.strictObject({
  startLine: z.int().min(1),
  startColumn: z.int().min(1),
  endLine: z.int().min(1),
  endColumn: z.int().min(1),
});
const SarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: Text,
              help: Text,
              defaultConfiguration: z.strictObject({ level: Level }),
              properties: Bag,
            }),
          ),
        }),
      }),
      columnKind: z.enum(["utf16CodeUnits", "unicodeCodePoints"]),
      invocations: z.array(
        z.strictObject({
          executionSuccessful: z.boolean(),
          ruleConfigurationOverrides: z.array(
            z.strictObject({
              descriptor: z.strictObject({ id: z.string(), index: z.int().min(0) }),
              configuration: z.strictObject({ enabled: z.boolean() }),
              properties: Bag,
            }),
          ),
        }),
      ),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: Level,
          message: Text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w./:%~-]+$/) }),
                region: Region.optional(),
                properties: z.strictObject({ page: z.int().min(1) }).optional(),
              }),
              logicalLocations: z.tuple([
                z.strictObject({ fullyQualifiedName: z.string().min(1), kind: z.string() }),
              ]),
            }),
          ]),
          properties: Bag,
        }),
      ),
    }),
  ]),
});

async function sarifOf(path: string, ...more: string[]) {
  const { code, out } = await imr("check", path, "--format", "sarif", ...more);
  return { code, run: SarifLog.parse(JSON.parse(out)).runs[0] };
}

test("SARIF tells every finding with its rule, its level and the stretch of text it is about", async () => {
  const path = sample("lumbar-therapy.txt");
  const { code, run } = await sarifOf(path);
  const findings = z
    .array(CheckedFinding)
    .parse(JSON.parse((await imr("check", path, "--json")).out));
  expect(code).toBe(1);
  expect(run.results.map(({ ruleId, message }) => [ruleId, message.text])).toEqual(
    findings.map(({ ruleId, message }) => [ruleId, message]),
  );
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  for (const result of run.results) {
    expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toMatch(/^file:\/\/\//);
  }
  const denied = run.results.find(({ ruleId }) => ruleId === "consistency/rationale-fits-outcome");
  const region = denied?.locations[0].physicalLocation.region;
  const lines = sampleText("lumbar-therapy.txt").split("\n");
  expect(lines[(region?.startLine ?? 0) - 1]?.slice((region?.startColumn ?? 0) - 1)).toMatch(/^\w/);
  expect(region?.endLine).toBeGreaterThan(region?.startLine ?? 0);
});

test("SARIF of a PDF names the page, and a strange name of a file is a sound address", async () => {
  await imr("letter", sample("lumbar-therapy.txt"), "-o", join(folder, "a b,c%.pdf"));
  const { run } = await sarifOf("a b,c%.pdf");
  const [first] = run.results;
  expect(first?.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: "a%20b%2Cc%25.pdf" },
    properties: { page: expect.any(Number) },
  });
});

test("SARIF says which rules are turned off, and why", async () => {
  const config = file(
    "sarif.json",
    JSON.stringify({ rules: { "completeness/basis-cited": { off: "Old letters." } } }),
  );
  const { run } = await sarifOf(sample("lumbar-therapy.txt"), "--config", config);
  expect(run.invocations[0]?.ruleConfigurationOverrides).toMatchObject([
    { descriptor: { id: "completeness/basis-cited" }, properties: { reason: "Old letters." } },
  ]);
});

test("GitHub gets one command a line, with what would end a value written as a code", async () => {
  const name = file("a,b:c.txt", sampleText("lumbar-therapy.txt")).split("/").at(-1) ?? "";
  const { code, out } = await imr("check", name, "--format", "github");
  const lines = out.trimEnd().split("\n");
  expect(code).toBe(1);
  for (const line of lines) {
    expect(line).toMatch(
      /^::(error|warning|notice) file=a%2Cb%3Ac\.txt,line=\d+,col=\d+,endLine=\d+(,endColumn=\d+)?,title=[a-z/-]+::.+$/,
    );
  }
  expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(1);
});

test("GitHub gets nothing for a letter without findings", async () => {
  const { code, out } = await imr("check", sample("knee-imaging.txt"), "--format", "github");
  expect({ code, out }).toEqual({ code: 0, out: "" });
});

test("a format that is not known is refused with those that are", async () => {
  const { code, err } = await imr("check", sample("knee-imaging.txt"), "--format", "xml");
  expect(code).toBe(2);
  expect(err).toMatch(/text, json, sarif, github/);
});
