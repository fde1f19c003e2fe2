import { globSync } from "node:fs";
import { root } from "../bootstrap/root.mjs";
import { before, filled, read, type Scaffold, ScaffoldError } from "./scaffold.ts";
import { camelCase, capitalised } from "./words.ts";

const folder = "packages/guidelines/src";
const pack = `${folder}/shipped-pack.ts`;

/**
 * A document of the shipped pack with its test. Nothing is claimed of it but its name and, where the
 * id ends in one, its year. Throws `ScaffoldError`.
 */
export function guidelineScaffold(id: string): Scaffold {
  if (!/^[a-z]+(-[a-z]+)+(-\d{4})?$/.test(id)) {
    throw new ScaffoldError(
      `"${id}" names no guideline. Give two words or more and the year of the edition, if it has one, as in spine-handbook-2019: small letters and hyphens. Letters are searched for the words.`,
    );
  }
  const known = globSync(`${folder}/*.data.ts`, { cwd: root }).find((file) =>
    read(file).includes(`id: "${id}"`),
  );
  if (known !== undefined) throw new ScaffoldError(`${known} has a guideline ${id} already.`);
  const year = /\d{4}$/.exec(id)?.[0];
  const words = id.replace(/-\d{4}$/, "").replaceAll("-", " ");
  const cited = capitalised(words);
  const title = year === undefined ? cited : `${cited} (${year})`;
  const camel = camelCase(id);
  const file = `${id}-document.data.ts`;
  const document = filled("guideline.data.ts", {
    id,
    title,
    camel,
    words,
    edition: year === undefined ? "null" : `"${year}"`,
  });
  const imported = `import { ${camel}Document } from "./${file}";\n`;
  const listed = read(pack).replace(/(?<=documents: \[[^\]]*)(?=\])/, `, ${camel}Document`);
  return {
    created: {
      [`${folder}/${file}`]: document,
      [`${folder}/${id}-document.test.ts`]: filled("guideline.test.ts", { id, title, cited }),
    },
    changed: { [pack]: before(listed, "\n/** The guidelines of", imported) },
    next: [
      "Enter publisher, names, days in force, chapters and topics, and mark as `seen` what you have before you; packages/guidelines/README.md says how, and how to add limits.",
      `pnpm --filter @openimr/guidelines exec vitest run ${id} catalogue`,
    ],
  };
}
