import { expect, test } from "vitest";
import { choiceOf, sizeInWords } from "./choice.ts";

function file(name: string, relativePath?: string): File {
  const made = new File(["x"], name);
  return relativePath === undefined ? made : Object.assign(made, { relativePath });
}

test.each([
  [[file("a.zip")], "a.zip", ["a.zip"]],
  [[file("b.txt"), file("a.txt")], "2 files", ["a.txt", "b.txt"]],
  [
    [file("b.txt", "./2014/b.txt"), file("a.txt", "/2014/x/a.txt")],
    "2014",
    ["2014/b.txt", "2014/x/a.txt"],
  ],
  [[file("a.txt", "one/a.txt"), file("b.txt", "two/b.txt")], "2 files", ["one/a.txt", "two/b.txt"]],
  [[file(".hidden", "./.hidden")], ".hidden", [".hidden"]],
])("a choice is called what it is, and its files by their paths: %#", (files, name, names) => {
  const choice = choiceOf(files);
  expect(choice.name).toBe(name);
  expect(choice.inputs.map((input) => input.name)).toEqual(names);
});

test.each([
  [1, "1 byte"],
  [999, "999 bytes"],
  [840_000, "840 kB"],
  [12_345_678, "12.3 MB"],
  [4_200_000_000, "4.2 GB"],
])("%s bytes are said as %s", (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
