import type { Command } from "commander";
import fc from "fast-check";
import { expect, test } from "vitest";
import { imrProgram } from "../program/program.ts";
import { complete } from "./complete.ts";

const names = (await imrProgram([])).commands.map((command) => command.name());
const program = await imrProgram(names);
const lists = {
  rule: async () => [{ value: "dates/in-order", description: "Days follow one another." }],
};

async function values(...words: string[]): Promise<string[] | "files"> {
  const completion = await complete(program, words, lists);
  return completion === "files" ? completion : completion.candidates.map(({ value }) => value);
}

/** Every command with the words that lead to it. */
function paths(command: Command, words: string[] = []): { words: string[]; command: Command }[] {
  return [
    { words, command },
    ...command.commands.flatMap((each) => paths(each, [...words, each.name()])),
  ];
}

test.each(paths(program).map((each) => [each.words.join(" ") || "imr", each] as const))(
  "%s completes its commands, its options and the values of those that have a list",
  async (_name, { words, command }) => {
    for (const each of command.commands) {
      expect(await values(...words, each.name().slice(0, -1))).toContain(each.name());
    }
    for (const option of command.options) {
      const long = option.long ?? "";
      expect(await values(...words, long.slice(0, -1))).toContain(long);
      if (option.argChoices !== undefined) {
        expect(await values(...words, long, "")).toEqual(option.argChoices);
        const joined = option.argChoices.map((value) => `${long}=${value}`);
        expect(await values(...words, `${long}=`)).toEqual(joined);
        // As bash cuts it.
        expect(await values(...words, long, "=")).toEqual(option.argChoices);
      }
    }
    expect(await values(...words, "--js")).toEqual(["--json"]);
  },
);

test("what is offered begins with what was typed, whatever that is", async () => {
  const word = fc.oneof(
    fc.constantFrom(...names, "--json", "--rule", "--format", "=", "--server", "http", ":", "-"),
    fc.string({ maxLength: 5 }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { maxLength: 4 }),
      fc.string({ maxLength: 3 }),
      async (before, typed) => {
        const offered = await values(...before, typed);
        if (offered === "files") return;
        const last = before.at(-1) ?? "";
        // Bash has the value behind "=" as a word of its own, and "=" and ":" themselves.
        const isCut = /[=:]/.test(last) || typed === "=" || typed === ":";
        for (const value of offered) if (!isCut) expect(value.startsWith(typed)).toBe(true);
      },
    ),
  );
});

test.each([
  [["check", ""], "files"],
  [["letter", "a.txt", "-o", ""], "files"],
  [["check", "--config", "x"], "files"],
  [["check", "--config=x"], "files"],
  [["explain", "dates"], ["dates/in-order"]],
  [["check", "--rule", "d"], ["dates/in-order"]],
  [["--server", "http://127.0.0.1:4680", "logi"], ["login"]],
  [["--server", "http", ":", "//127.0.0.1", ":", "4680", "logi"], ["login"]],
  [
    ["config", "set", ""],
    ["server", "color"],
  ],
  [
    ["cases", "--direction", ""],
    ["asc", "desc"],
  ],
  [["nowhere", "a"], []],
] as const)("%j is completed with %j", async (words, expected) => {
  expect(await values(...words)).toEqual(expected);
});
