import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, matchesGlob } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../bootstrap/root.mjs";
import { generated } from "../checks/generated-files.ts";
import { command } from "../checks/program.ts";
import { changed } from "../checks/snapshot.ts";
import { type ScratchCheckout, scratchCheckout } from "../testing/scratch-checkout.ts";
import { afterStep, filesOf, readWalks, type Walk } from "./walk.ts";

// What docs/extending.md tells a reader to do is done, section by section, on a copy of the repository.

const walks = readWalks(readFileSync(join(root, "docs/extending.md"), "utf8"));
const writing = walks.filter(({ steps }) => steps.length > 0);
const examples = writing
  .flatMap(({ steps }) => steps)
  .filter((step) => step.kind === "new" && existsSync(join(root, step.path)));
const SLOW = 600_000;
let checkout: ScratchCheckout;
let copy = "";

beforeAll(async () => {
  checkout = scratchCheckout({ installed: false });
  copy = checkout.folder;
  for (const { path } of examples) rmSync(join(copy, path));
  await succeed("pnpm install --frozen-lockfile --prefer-offline");
  await succeed("pnpm gen");
}, SLOW);

afterAll(() => checkout.remove(), SLOW);

test.each(examples)("$path, which the document shows, is as it shows it", ({ path, text }) => {
  expect(readFileSync(join(root, path), "utf8")).toBe(text);
});

test.each(writing)("$title: it writes as many files as it says", (walk) => {
  expect(filesOf(walk)).toHaveLength(walk.says);
});

test("a field of an item takes four files at most, with its test", () => {
  expect(walkOf("Add a field").says).toBeLessThanOrEqual(4);
});

test.each(walks)(
  "$title: what the document says is done, and its commands succeed",
  async (walk) => {
    const before = checkout.snapshot();
    for (const step of walk.steps) write(step.path, afterStep(step, readIfThere(step.path)));
    expect(changed(before, checkout.snapshot())).toEqual(filesOf(walk));
    for (const line of walk.commands) await succeed(line);
    const further = changed(before, checkout.snapshot()).filter(
      (path) => !filesOf(walk).includes(path) && !generated.some((it) => matchesGlob(path, it)),
    );
    // What a section without steps writes, its commands write.
    if (walk.steps.length > 0) expect(further).toEqual([]);
    else expect(further).not.toEqual([]);
  },
  SLOW,
);

test("a rule that is added is in the registry and in the page of the rules", () => {
  for (const file of ["packages/validation/src/rules.gen.ts", "docs/rules.md"]) {
    const [after, before] = [copy, root].map((from) => readFileSync(join(from, file), "utf8"));
    for (const { path } of walkOf("Add a rule").steps) {
      if (path.endsWith(".test.ts")) continue;
      expect(after).toContain(path.replace(/^.*\/rules\/|\.ts$/g, ""));
    }
    expect(after?.length).toBeGreaterThan(before?.length ?? 0);
  }
});

test(
  "a case stored before there was the field is read with its default",
  async () => {
    const probe = "packages/database/tests/stored-before.test.ts";
    cpSync(join(root, "scripts/walks/probes/stored-before.test.ts.tmpl"), join(copy, probe));
    await succeed("pnpm vitest run stored-before");
    rmSync(join(copy, probe));
  },
  SLOW,
);

test(
  "a field that is left out of the page of the item fails a test by name",
  async () => {
    const page = walkOf("Add a field").steps.find(({ path }) => path.startsWith("apps/web"));
    if (page === undefined) throw new Error("The walk writes no page.");
    const whole = readIfThere(page.path) ?? "";
    write(page.path, whole.replace(page.text, ""));
    const { code, output } = await run("pnpm vitest run item-editor");
    write(page.path, whole);
    expect(code).not.toBe(0);
    expect(output).toContain("otherInformation");
  },
  SLOW,
);

test(
  "what pnpm new would write over is refused by name, and nothing is written",
  async () => {
    const before = checkout.snapshot();
    const commands = walks
      .flatMap((walk) => walk.commands)
      .filter((it) => it.includes("pnpm new "));
    expect(commands.length).toBeGreaterThan(3);
    for (const line of commands) {
      const { code, output } = await run(line);
      expect(code).toBe(2);
      expect(output).toMatch(/already/);
    }
    expect(changed(before, checkout.snapshot())).toEqual([]);
  },
  SLOW,
);

test(
  "after all of it every check passes, and generating again changes nothing",
  async () => {
    const before = checkout.snapshot();
    await succeed("pnpm gen");
    expect(changed(before, checkout.snapshot())).toEqual([]);
    await Promise.all([
      succeed("pnpm typecheck"),
      succeed("pnpm lint").then(() => succeed("pnpm knip --no-config-hints")),
    ]);
    await succeed("pnpm contract:check");
  },
  SLOW,
);

function walkOf(title: string): Walk {
  const found = walks.find((walk) => walk.title === title);
  if (found === undefined) throw new Error(`docs/extending.md has no section "${title}".`);
  return found;
}

function readIfThere(path: string): string | null {
  return existsSync(join(copy, path)) ? readFileSync(join(copy, path), "utf8") : null;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), text);
}

/** Runs a command of the document in the copy; the test runner around it is not its business. */
function run(line: string) {
  const [program = "", ...args] = line.split(" ");
  if (program !== "pnpm") throw new Error(`"${line}" is no command of pnpm.`);
  const outer = Object.keys(process.env).filter((name) => /^(VITEST|NODE_ENV$|TEST$)/.test(name));
  const env = { NO_COLOR: "1", ...Object.fromEntries(outer.map((name) => [name, undefined])) };
  return command(program, args, { cwd: copy, show: false, env });
}

async function succeed(line: string): Promise<void> {
  const { code, output } = await run(line);
  if (code !== 0) throw new Error(`${line} ended with code ${code}:\n${output}`);
}
