import { globSync } from "node:fs";
import { expect, test } from "vitest";
import { root } from "../bootstrap/root.mjs";
import { generatorsFor } from "./generators.ts";

const guidelines = "packages/guidelines/scripts/generate.ts";
const validation = "packages/validation/scripts/generate.ts";
const client = "packages/client/scripts/generate.ts";

test.each([
  ["packages/core/src/case.ts", [guidelines, validation, client]],
  ["packages/guidelines/src/programs/new-program.ts", [guidelines, validation, client]],
  ["packages/validation/src/rules/dates/new-rule.ts", [validation, client]],
  ["packages/database/src/schema.ts", [client]],
  ["packages/api/src/system/system-info.ts", [client]],
  ["apps/server/src/main.ts", []],
  ["packages/api/package.json", []],
])(
  "a change of %s runs the generators that read it, those that others build on first",
  (file, scripts) => {
    expect(generatorsFor([file])).toEqual(scripts);
  },
);

test("changes of several packages run each generator once, and every one there is is known", () => {
  const all = generatorsFor(["packages/api/src/a.ts", "packages/core/src/a.ts"]);
  const there = globSync("packages/*/scripts/generate.ts", { cwd: root });
  expect(all.toSorted()).toEqual(there.map((file) => file.replaceAll("\\", "/")).toSorted());
});
