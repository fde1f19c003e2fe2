import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { CheckedFinding, file, folder, imr, sample, sampleText } from "./imr-process.ts";

beforeAll(() => {
  mkdirSync(join(folder, "letters/deep"), { recursive: true });
  mkdirSync(join(folder, "letters/.hidden"));
  mkdirSync(join(folder, "empty"));
  file("letters/a.txt", sampleText("lumbar-therapy.txt"));
  file("letters/b.txt", sampleText("knee-imaging.txt"));
  file("letters/deep/c.txt", sampleText("multiple-items.txt"));
  file("letters/.hidden/d.txt", "no letter");
  file("letters/imr.config.json", "{}");
  symlinkSync(join(folder, "letters"), join(folder, "letters/round"));
});

async function filesOf(...args: string[]) {
  const { code, out, err } = await imr("check", ...args, "--json");
  const findings = z.array(CheckedFinding).parse(JSON.parse(out));
  return { code, err, files: [...new Set(findings.map((each) => each.file))] };
}

test("a folder is checked with all letters below it, each once, and a line sums it up", async () => {
  const { code, out, err } = await imr("check", "letters", "letters/a.txt");
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toContain("letters/a.txt: 1 error, 5 warnings, 5 notes\n");
  // What has nothing to say is counted alone.
  expect(out).not.toContain("b.txt");
  expect(out.trimEnd().split("\n").at(-1)).toBe("3 files: 1 error, 5 warnings, 6 notes");
  expect(await filesOf("letters")).toEqual({
    code: 1,
    err: "",
    files: ["letters/a.txt", "letters/deep/c.txt"],
  });
});

test("a pattern is taken where no file has that name", async () => {
  expect((await filesOf("letters/**/c.*")).files).toEqual(["letters/deep/c.txt"]);
  file("[1].txt", sampleText("multiple-items.txt"));
  expect((await filesOf("[1].txt")).files).toEqual(["[1].txt"]);
  const none = await imr("check", "letters/*.docx");
  expect(none).toMatchObject({ code: 2, err: expect.stringContaining("No file has such a name") });
  const empty = await imr("check", "empty");
  expect(empty).toMatchObject({ code: 2, err: expect.stringContaining("no letter in it") });
});

test("a letter that cannot be read does not keep the others from being checked, and is counted", async () => {
  file("note.txt", "Remember the milk.");
  const clean = await imr("check", sample("knee-imaging.txt"), "note.txt", "nowhere.txt");
  expect(clean.code).toBe(2);
  expect(clean.out).toBe("3 files: the rules find nothing wrong; 2 not read\n");
  expect(clean.err).toMatch(/^note\.txt: .*\nnowhere\.txt: There is no such file/);
  const faulty = await imr("check", "note.txt", "letters/a.txt", "--format", "sarif");
  expect(faulty.code).toBe(1);
  const [run] = JSON.parse(faulty.out).runs;
  expect(run.results).toHaveLength(11);
  expect(run.invocations[0]).toMatchObject({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: "error", message: { text: expect.any(String) } }],
  });
  const github = await imr("check", "note.txt", "letters/b.txt", "--format", "github");
  expect(github.out).toMatch(/^::error file=note\.txt,title=[a-z_]+::.+\n$/);
});

test("a gate is answered for each letter", async () => {
  const { out } = await imr("check", "letters", "--gate", "determination_issued", "--json");
  const { gates } = JSON.parse(out);
  expect(gates.map((gate: { file: string }) => gate.file)).toEqual([
    "letters/a.txt",
    "letters/b.txt",
    "letters/deep/c.txt",
  ]);
});

test("letters are searched without a server, with the line of each that holds all words", async () => {
  const { code, out } = await imr("search", "physical", "neck", "--in", "letters");
  expect(code).toBe(0);
  expect(out).toMatch(/^letters\/deep\/c\.txt:\d+: Physical therapy .*neck.*\n$/);
  const nothing = await imr("search", "zzzz", "--in", "letters");
  expect(nothing).toMatchObject({ code, out: "No line of a letter holds all of it.\n" });
  const json = await imr("search", "massage", "--in", "letters", "--limit", "1", "--json");
  const [found, ...others] = JSON.parse(json.out);
  expect(others).toEqual([]);
  const line = sampleText("lumbar-therapy.txt").split("\n")[found.line - 1];
  expect(line).toBe(found.text);
  expect(found.text.slice(found.spans[0].start, found.spans[0].end)).toMatch(/massage/i);
  const foreign = await imr("search", "massage", "--in", "letters", "--status", "received");
  expect(foreign).toMatchObject({ code: 2, err: expect.stringContaining("Letters have no") });
});

test("a word that no command has is refused with those that are near", async () => {
  for (const [args, words] of [
    [["chekc", "a.txt"], "Did you mean check?"],
    [["cases", "gte", "CM00-0000001"], "Did you mean get?"],
    [["config", "clear"], "There are set, unset, schema."],
    [["check", "a.txt", "--fromat", "json"], "Did you mean --format?"],
  ] as const) {
    const { code, out, err } = await imr(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(words);
  }
});

test("every command has help with an example", async () => {
  const { out } = await imr("--help");
  const names = [...out.matchAll(/^ {2}([a-z]+) .*[a-z]/gm)].map(([, name = ""]) => name);
  expect(names.length).toBeGreaterThan(12);
  const helps = await Promise.all(
    names.filter((name) => name !== "help" && name !== "imr").map((name) => imr(name, "--help")),
  );
  for (const { code, out: help, err } of helps) {
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(help).toMatch(/Examples?:\n/);
  }
});
