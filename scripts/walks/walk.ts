// A walk is a section (`## Add ...`) of docs/extending.md that changes something. What the reader is told
// to do stands in blocks, and the test does the same. There are three steps and a command, each begun by
// a line of its own:
//
//   New file `path`:
//   <block: the whole file>
//
//   In `path`, after:
//   <block: whole lines that stand in the file once>
//   add:
//   <block: the lines that come below them>
//
//   In `path`, replace:
//   <block: whole lines that stand in the file once>
//   with:
//   <block>
//
//   <block of sh: commands, `pnpm ...` each on a line, run in order after the steps>
//
// Blank lines between them do not count. The section says of itself "You write N files.", which has to be
// how many files its steps name. Any other block is a mistake, but for one of plain text (```text),
// which shows what comes out. What a section adds to a file that an earlier one changed stands on that.
// A new file that the repository has already is an example kept in both: the test holds them to be the
// same, and takes it out of its copy first.

/** One thing that a walk does to a file. */
export type Step = { path: string } & (
  | { kind: "new"; text: string }
  | { kind: "add"; after: string; text: string }
  | { kind: "replace"; old: string; text: string }
);

/** A section that changes something, by steps or by commands. */
export interface Walk {
  title: string;
  steps: Step[];
  commands: string[];
  /** How many files the section says that it writes; NaN where it says nothing. */
  says: number;
}

const block = (name: string) =>
  `\\n+(?<${name}Fence>\`{3,})\\w*\\n(?<${name}>(?:.*\\n)*?)\\k<${name}Fence>\\n`;
const patterns = [
  `New file \`(?<newPath>[^\`]+)\`:${block("content")}`,
  `In \`(?<addPath>[^\`]+)\`, after:${block("after")}\\n*add:${block("added")}`,
  `In \`(?<replacePath>[^\`]+)\`, replace:${block("old")}\\n*with:${block("fresh")}`,
  "```sh\\n(?<commands>(?:.*\\n)*?)```\\n",
  "```text\\n(?:.*\\n)*?```\\n",
];
const piece = new RegExp(`^(?:${patterns.join("|")})`, "gm");

/** The walks of a document, in its order. Throws where a block or the beginning of a step is none of the forms. */
export function readWalks(document: string): Walk[] {
  return document
    .split(/^(?=## )/m)
    .map(readSection)
    .filter(({ steps, commands }) => steps.length + commands.length > 0);
}

function readSection(section: string): Walk {
  const title = /^## (.*)/.exec(section)?.[1] ?? "";
  const pieces = Array.from(section.matchAll(piece), ({ groups = {} }) => groups);
  const stray = /^(?:`{3,}.*|New file .*|In `.*`, .*:|add:|with:)$/m.exec(
    section.replaceAll(piece, ""),
  );
  if (stray !== null) {
    throw new Error(
      `docs/extending.md, "${title}": "${stray[0]}" belongs to no step. scripts/walks/walk.ts says which there are.`,
    );
  }
  return {
    title,
    steps: pieces.flatMap(stepOf),
    commands: pieces.flatMap(({ commands = "" }) => commands.split("\n").filter((it) => it !== "")),
    says: Number(/^You write (\d+) files?\.$/m.exec(section)?.[1]),
  };
}

function stepOf(groups: Record<string, string | undefined>): Step[] {
  const { newPath, content = "", addPath, after = "", added = "" } = groups;
  const { replacePath, old = "", fresh = "" } = groups;
  if (newPath !== undefined) return [{ kind: "new", path: newPath, text: content }];
  if (addPath !== undefined) return [{ kind: "add", path: addPath, after, text: added }];
  if (replacePath === undefined) return [];
  return [{ kind: "replace", path: replacePath, old, text: fresh }];
}

/** The files that a walk writes, each once. */
export function filesOf({ steps }: Walk): string[] {
  return [...new Set(steps.map(({ path }) => path))].sort();
}

/** A file after a step; `before` is null where there is none. Throws where the step does not fit. */
export function afterStep(step: Step, before: string | null): string {
  if (step.kind === "new") {
    if (before !== null) throw new Error(`${step.path} is there already.`);
    return step.text;
  }
  if (before === null) throw new Error(`There is no ${step.path}.`);
  const mark = linesOf(step.kind === "add" ? step.after : step.old);
  const lines = linesOf(before);
  const places = [...lines.keys()].filter((at) =>
    mark.every((line, by) => lines[at + by] === line),
  );
  const [at, ...more] = places;
  if (at === undefined || more.length > 0) {
    const times = at === undefined ? "not" : `${more.length + 1} times`;
    throw new Error(
      `These lines stand ${times} in ${step.path}, and should once:\n${mark.join("\n")}`,
    );
  }
  const kept = step.kind === "add" ? mark : [];
  return lines
    .toSpliced(at, mark.length, ...kept, ...linesOf(step.text))
    .concat("")
    .join("\n");
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}
