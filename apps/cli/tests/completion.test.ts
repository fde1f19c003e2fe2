import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { inherited } from "./env.ts";
import { file, folder, imr, imrMain } from "./imr-process.ts";

// The scripts in the shells that they are for. Bash is everywhere; the others are tried where they are,
// and what they ask of imr is the same.

const env = { ...inherited, HOME: folder, PATH: `${join(folder, "bin")}:${inherited.PATH}` };

function shell(name: string, args: string[]): string {
  const { stdout, stderr, status } = spawnSync(name, args, { cwd: folder, env, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout;
}

function isThere(name: string): boolean {
  return spawnSync(name, ["--version"]).status === 0;
}

beforeAll(async () => {
  mkdirSync(join(folder, "bin"));
  mkdirSync(join(folder, "letters"));
  file("letters/a b.txt", "x");
  const program = join(folder, "bin/imr");
  const command = `#!/bin/sh\nexec "${process.execPath}" "${imrMain}" "$@"\n`;
  writeFileSync(program, command, { mode: 0o755 });
  for (const name of ["bash", "zsh", "fish"]) {
    file(`imr.${name}`, (await imr("completion", name)).out);
  }
});

/** Command lines, cut as bash cuts them, and what completes the last word. */
const lines: [words: string[], completed: string[]][] = [
  [["imr", "chec"], ["check"]],
  [["imr", "cases", "hi"], ["history"]],
  [
    ["imr", "check", "--format", ""],
    ["text", "json", "sarif", "github"],
  ],
  [["imr", "check", "--format", "=", "sa"], ["sarif"]],
  [["imr", "check", "--rule", "dates/in-o"], ["dates/in-order"]],
  [["imr", "check", "letters/a"], ["letters/a b.txt"]],
  [["imr", "explain", "letters"], []],
];

test("bash completes commands, options, values, rules and files", () => {
  const script = [
    "source imr.bash",
    ...lines.map(([words]) => {
      const quoted = words.map((word) => `'${word}'`).join(" ");
      return `COMP_WORDS=(${quoted}); COMP_CWORD=${words.length - 1}; _imr_complete; echo "\${#COMPREPLY[@]}"; printf '%s\\n' "\${COMPREPLY[@]}"`;
    }),
  ].join("\n");
  const expected = lines.flatMap(([, completed]) => [
    String(completed.length),
    ...(completed.length === 0 ? [""] : completed),
  ]);
  expect(shell("bash", ["--norc", "-c", script]).trimEnd().split("\n")).toEqual(
    expected.join("\n").trimEnd().split("\n"),
  );
});

test.each(["bash", "zsh", "fish"])(
  "the script of %s asks imr for the words, and as JSON it is in an object",
  async (name) => {
    const { code, out } = await imr("completion", name, "--json");
    const { script } = JSON.parse(out);
    expect({ code, shell: JSON.parse(out).shell }).toEqual({ code: 0, shell: name });
    expect(script).toContain("imr complete --");
    expect(script).toContain(":files");
  },
);

if (isThere("fish"))
  test("fish completes commands, options, values, rules and files", () => {
    for (const [words, completed] of lines) {
      const line = words.join(" ").replace(" = ", "=");
      const script = `source imr.fish; complete -C "${line}"`;
      const offered = shell("fish", ["--no-config", "-c", script]).split("\n").filter(Boolean);
      const found = offered.map((each) => each.split("\t")[0]?.replace(/^--format=/, ""));
      expect(found.toSorted()).toEqual(completed.toSorted());
    }
  });

if (isThere("zsh"))
  test("zsh is given commands, options, values and rules, and asks its own for files", () => {
    for (const [words, completed] of lines) {
      const whole = words.join("\0").replace("\0=\0", "=").split("\0");
      const script = [
        "compdef() { }",
        `_describe() { print -rl -- \${(P)@[-1]} }`,
        "_files() { print -r -- :files }",
        "source imr.zsh",
        `words=(${whole.map((word) => `'${word}'`).join(" ")}); CURRENT=${whole.length}; PREFIX=$words[-1]`,
        "_imr; true",
      ].join("\n");
      const offered = shell("zsh", ["-f", "-c", script]).split("\n").filter(Boolean);
      const found = offered.map((each) => each.split(":")[0]?.replace(/^--format=/, ""));
      const isFile = completed.some((each) => each.startsWith("letters/"));
      expect(isFile ? offered : found).toEqual(isFile ? [":files"] : completed);
    }
  });
