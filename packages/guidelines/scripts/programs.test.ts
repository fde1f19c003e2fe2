import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { programs } from "../src/program/programs.gen.ts";
import { wordsOfPrograms } from "../src/program/words.gen.ts";

test("the registry holds exactly the programs of the folder, each under its file's name", () => {
  const files = readdirSync(new URL("../src/programs/", import.meta.url));
  const ids = files
    .filter((file) => file.endsWith(".ts") && !/\.(?:test|data)\.ts$/.test(file))
    .map((file) => file.slice(0, -".ts".length));
  expect(programs.map(({ id }) => id)).toEqual(ids.toSorted());
});

test("the words that lists use are those of the programs", () => {
  expect(wordsOfPrograms.map(({ id }) => id)).toEqual(programs.map(({ id }) => id));
  for (const [index, words] of wordsOfPrograms.entries()) {
    expect(programs[index]).toMatchObject(words);
  }
});
