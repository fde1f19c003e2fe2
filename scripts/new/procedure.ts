import { globSync } from "node:fs";
import { basename, dirname } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { filled, read, type Scaffold, ScaffoldError } from "./scaffold.ts";
import { camelCase, kebabCase, pascalCase } from "./words.ts";

const api = "packages/api/src";
const operations = `${api}/rest/operations.ts`;
const operationInputs = "apps/server/tests/operation-inputs.ts";

/**
 * A procedure with its test, named in its router and in the REST API; `path` is ROUTER.NAME. Throws
 * `ScaffoldError`.
 */
export function procedureScaffold(path: string, { mutation }: { mutation: boolean }): Scaffold {
  const routers = globSync(`${api}/*/router.ts`, { cwd: root }).map((it) => basename(dirname(it)));
  const [router = "", name = "", ...more] = path.split(".");
  if (!routers.includes(router) || more.length > 0 || !/^[a-z][a-zA-Z]*$/.test(name)) {
    throw new ScaffoldError(
      `"${path}" names no procedure. A procedure is ROUTER.NAME, as in case.history: letters, and one of the routers ${routers.sort().join(", ")}.`,
    );
  }
  if (read(operations).includes(`"${path}"`)) {
    throw new ScaffoldError(`There is a procedure ${path} already.`);
  }
  const kind = mutation ? "mutation" : "query";
  const file = `${router}-${kebabCase(name)}`;
  const camel = camelCase(file);
  const values = {
    router,
    name,
    camel,
    pascal: pascalCase(file),
    caseFolder: router === "case" ? "." : "../case",
  };
  const address = `"/cases/{id}/${router === "case" ? kebabCase(name) : file}"`;
  const operation = mutation
    ? `post(${address}, "Gives the case its claim number; an older version is refused.")`
    : `get(${address}, "How many items the case has, and how many are decided.")`;
  const input = mutation
    ? `({ caseId }) => ({ id: caseId, baseVersion: 1, claimNumber: "C-2" })`
    : "({ caseId }) => ({ id: caseId })";
  return {
    created: {
      [`${api}/${router}/${file}.ts`]: filled(`${kind}.ts`, values),
      [`${api}/${router}/${file}.test.ts`]: filled(`${kind}.test.ts`, values),
    },
    changed: {
      [`${api}/${router}/router.ts`]: routed(read(`${api}/${router}/router.ts`), {
        name,
        imported: `import { ${camel}Procedure } from "./${file}.ts";`,
        value: `${camel}Procedure`,
      }),
      [operations]: entered(read(operations), "export const operations", {
        path,
        value: operation,
      }),
      [operationInputs]: entered(read(operationInputs), "export const inputs", {
        path,
        value: input,
      }),
    },
    next: [
      "Say what the procedure takes and answers and let it do that; change its sentence in rest/operations.ts and name it in packages/api/README.md.",
      `pnpm vitest run ${file} rest.test`,
    ],
  };
}

/** A router with one procedure more, in the order of the names. */
function routed(
  text: string,
  { name, imported, value }: { name: string; imported: string; value: string },
): string {
  return `${imported}\n${text}`.replace(/(?<=Router = router\(\{)[^}]*(?=\}\))/, (listed) => {
    const entries = listed.split(",").map((entry) => entry.trim());
    const all = [...entries.filter((entry) => entry !== ""), `${name}: ${value}`];
    return `\n${all.sort((a, b) => a.localeCompare(b)).join(",\n")},\n`;
  });
}

/** A table by procedure with one entry more, in the order of the paths. */
function entered(text: string, table: string, { path, value }: { path: string; value: string }) {
  const start = text.indexOf(table);
  if (start < 0) throw new Error(`There is no ${table} to enter ${path} in.`);
  const end = text.indexOf("\n};", start);
  const keys = [...text.slice(start, end).matchAll(/^ {2}"(\w+\.\w+)":/gm)];
  const follower = keys.find(([, key = ""]) => key.localeCompare(path) > 0);
  const at = follower === undefined ? end + 1 : start + follower.index;
  return `${text.slice(0, at)}  "${path}": ${value},\n${text.slice(at)}`;
}
