import { expect, test } from "vitest";
import { afterStep, filesOf, readWalks, type Step } from "./walk.ts";

const document = `# Extending

Some words. \`\`\`not a block\`\`\`

## Add a field

You write 2 files.

New file \`a/new.ts\`:

\`\`\`ts
one();

two();
\`\`\`

In \`a/old.ts\`, after:

\`\`\`ts
  first,
\`\`\`

add:

\`\`\`ts
  second,
\`\`\`

In \`a/old.ts\`, replace:
\`\`\`ts
x
\`\`\`
with:
\`\`\`ts
y
\`\`\`

\`\`\`sh
pnpm gen
pnpm vitest run new
\`\`\`

\`\`\`text
what comes out
\`\`\`

## More

Words alone.
`;

test("a section's steps, commands and count are read in their order", () => {
  const [walk, ...more] = readWalks(document);
  expect(more).toEqual([]);
  expect(walk).toEqual({
    title: "Add a field",
    says: 2,
    steps: [
      { kind: "new", path: "a/new.ts", text: "one();\n\ntwo();\n" },
      { kind: "add", path: "a/old.ts", after: "  first,\n", text: "  second,\n" },
      { kind: "replace", path: "a/old.ts", old: "x\n", text: "y\n" },
    ],
    commands: ["pnpm gen", "pnpm vitest run new"],
  });
  expect(walk && filesOf(walk)).toEqual(["a/new.ts", "a/old.ts"]);
});

test("a block that holds blocks of its own has a longer fence", () => {
  const text = "## It\n\nNew file `a.md`:\n\n````md\n```sh\nls\n```\n````\n";
  expect(readWalks(text)[0]?.steps).toEqual([
    { kind: "new", path: "a.md", text: "```sh\nls\n```\n" },
  ]);
});

test.each([
  ["a block of code without a step", "```ts\nx\n```\n", "```ts"],
  ["a step without its block", "New file `a.ts`:\n\nwords\n", "New file `a.ts`:"],
  ["lines to add without where", "add:\n\n```ts\nx\n```\n", "add:"],
  ["a place without what is added", "In `a.ts`, after:\n\n```ts\nx\n```\n", "In `a.ts`, after:"],
  ["a step of another kind", "In `a.ts`, before:\n\n```ts\nx\n```\n", "In `a.ts`, before:"],
  ["a block without an end", "```sh\npnpm gen\n", "```sh"],
])("%s is refused with its words", (_, wrong, words) => {
  expect(() => readWalks(`## It\n\n${wrong}`)).toThrow(`"It": "${words}" belongs to no step`);
});

const add: Step = { kind: "add", path: "a.ts", after: "b\n", text: "x\n" };
const replace: Step = { kind: "replace", path: "a.ts", old: "b\nc\n", text: "d\n" };

test("lines are added below the place, and replaced at it", () => {
  expect(afterStep(add, "a\nb\nc\n")).toBe("a\nb\nx\nc\n");
  expect(afterStep(add, "b\n")).toBe("b\nx\n");
  expect(afterStep(replace, "a\nb\nc\n")).toBe("a\nd\n");
});

test("a place that is not there, or twice, or is the end of a line, is refused", () => {
  expect(() => afterStep(add, "a\n")).toThrow(/stand not in a\.ts/);
  expect(() => afterStep(add, "ab\n")).toThrow(/stand not in a\.ts/);
  expect(() => afterStep(add, "b\nb\n")).toThrow(/stand 2 times in a\.ts/);
  expect(() => afterStep(add, null)).toThrow("There is no a.ts.");
});

test("a new file overwrites none", () => {
  const step: Step = { kind: "new", path: "a.ts", text: "x\n" };
  expect(afterStep(step, null)).toBe("x\n");
  expect(() => afterStep(step, "y\n")).toThrow("a.ts is there already.");
});
