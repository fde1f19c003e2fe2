import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { problemText } from "../problem.ts";
import { problemOf } from "../problem-of.ts";
import { nearestConfig, readConfig } from "./config-file.ts";
import { Config } from "./config-schema.ts";

const folder = mkdtempSync(join(tmpdir(), "imr-config-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = join(folder, "imr.config.json");

test.each([
  ['{"server":"nowhere"}', '"server" is no address of a server; write it as http://'],
  ['{"color":"blue"}', '"color" is none of auto, always, never.'],
  ['{"sever":"http://a"}', 'has "sever", which nothing reads; what is read is "$schema", "server"'],
  ['{"rules":[]}', '"rules" is no object in braces { }.'],
  ['{"rules":{"dates/in-order":{"on":"x"}}}', 'what is read is "off"'],
  ['{"rules":{"dates/in-order":{}}}', "needs the reason why the rule is turned off"],
  ["[]", "It is no object in braces { }."],
  ["{", "It is no valid JSON. Check its commas and quotation marks."],
])("the configuration %s is refused in words, with its file", (text, words) => {
  writeFileSync(path, text);
  let problem = null;
  try {
    readConfig(path, Config);
  } catch (error) {
    problem = problemOf(error, null);
  }
  expect(problem).toMatchObject({ code: "config", subject: path });
  expect(problem && problemText(problem)).toContain(words);
});

test("what fits is read, and the nearest configuration above a folder is the one that holds", () => {
  const config = { server: "http://127.0.0.1:1", rules: { "dates/in-order": { off: " x " } } };
  writeFileSync(path, `\ufeff${JSON.stringify(config)}`);
  expect(readConfig(path, Config)).toEqual({
    ...config,
    rules: { "dates/in-order": { off: "x" } },
  });
  mkdirSync(join(folder, "a/b"), { recursive: true });
  expect(nearestConfig(join(folder, "a/b"))).toBe(path);
  writeFileSync(join(folder, "a/imr.config.json"), "{}");
  expect(nearestConfig(join(folder, "a/b"))).toBe(join(folder, "a/imr.config.json"));
});
