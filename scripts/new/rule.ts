import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { filled, type Scaffold, ScaffoldError } from "./scaffold.ts";

const folder = "packages/validation/src/rules";

/** A rule with its test; `id` is AREA/NAME. Throws `ScaffoldError`. */
export function ruleScaffold(id: string): Scaffold {
  const areas = readdirSync(join(root, folder));
  const [area = "", name = "", ...more] = id.split("/");
  if (!areas.includes(area) || more.length > 0 || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new ScaffoldError(
      `"${id}" names no rule. A rule is AREA/NAME, as in consistency/visits-add-up: small letters and hyphens, and one of the areas ${areas.join(", ")}.`,
    );
  }
  return {
    created: {
      [`${folder}/${id}.ts`]: filled("rule.ts", { id }),
      [`${folder}/${id}.test.ts`]: filled("rule.test.ts", { name }),
    },
    changed: {},
    next: [
      "Say in `why` what the rule is for and in `sources` what it rests on, then let it check that; docs/extending.md has a whole one.",
      `pnpm --filter @openimr/validation exec vitest run ${id}`,
    ],
  };
}
