import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ErrorLine, file, folder, imr, imrWith, sample } from "./imr-process.ts";

const userFile = join(folder, ".config/openimr/config.json");

async function server(env: Record<string, string>, ...args: string[]) {
  return JSON.parse((await imrWith({ env }, "config", "--json", ...args)).out).server;
}

test("a flag wins over the environment, that over imr.config.json, that over the user's file", async () => {
  const env = { OPENIMR_SERVER: "http://environment" };
  expect(await server({})).toMatchObject({ from: "default" });
  await imr("config", "set", "server", "http://user");
  expect(await server({})).toEqual({ value: "http://user", from: userFile });
  const nearest = file("imr.config.json", JSON.stringify({ server: "http://nearest" }));
  expect(await server({})).toEqual({ value: "http://nearest", from: nearest });
  expect(await server(env)).toEqual({ value: "http://environment", from: "environment" });
  expect(await server(env, "--server", "http://flag")).toEqual({
    value: "http://flag",
    from: "flag",
  });
  file("imr.config.json", "{}");
  await imr("config", "unset", "server");
  expect(await server({})).toMatchObject({ from: "default" });
});

test.each([
  ["--color", {}, true],
  ["--color", { NO_COLOR: "1" }, true],
  ["--no-color", { FORCE_COLOR: "1" }, false],
  ["", { FORCE_COLOR: "1" }, true],
  ["", { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
] as const)(
  "%s with %j: colours %s, where the output is no terminal",
  async (flag, env, isColored) => {
    const flags = flag === "" ? [] : [flag];
    const { out } = await imrWith({ env }, "check", sample("lumbar-therapy.txt"), ...flags);
    expect(out.includes("\u001b[")).toBe(isColored);
  },
);

test("rules are turned off beside the letters alone, and what does not fit is not written", async () => {
  const home = join(folder, "bad");
  mkdirSync(join(home, ".config/openimr"), { recursive: true });
  writeFileSync(join(home, ".config/openimr/config.json"), '{"rules":{}}');
  const env = { HOME: home };
  const refused = await imrWith({ env }, "config");
  expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('has "rules"') });
  expect(await imr("config", "set", "server", "nowhere")).toMatchObject({
    code: 2,
    err: expect.stringContaining("server: nowhere is no address"),
  });
  const { out } = await imr("config", "schema");
  expect(Object.keys(JSON.parse(out).properties)).toEqual(["$schema", "server", "color", "rules"]);
});

test("with --json each line of standard error is an object, of a wrong command line too", async () => {
  for (const args of [
    ["chekc"],
    ["check"],
    ["check", "nowhere.txt"],
    ["parse", "nowhere.txt"],
    ["explain", "nothing/such"],
    ["check", sample("knee-imaging.txt"), "--as-of", "yesterday"],
    ["cases", "--server", "http://127.0.0.1:9"],
    [],
  ]) {
    const { code, err } = await imr(...args, "--json");
    expect([2, 3]).toContain(code);
    const lines = err
      .trimEnd()
      .split("\n")
      .map((line) => ErrorLine.parse(JSON.parse(line)));
    expect(lines.some((line) => "error" in line)).toBe(true);
  }
  const quiet = await imr("letter", sample("knee-imaging.txt"), "-o", "a.txt", "--quiet");
  expect(quiet).toEqual({ code: 0, out: "", err: "" });
});
