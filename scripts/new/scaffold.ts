import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";

/** What a scaffold writes, by path from the root, and what is left to do. */
export interface Scaffold {
  created: Readonly<Record<string, string>>;
  /** Files that are there already, as they are to be. */
  changed: Readonly<Record<string, string>>;
  next: readonly string[];
}

/** What was asked for cannot be made; the message says why and what to ask for instead. */
export class ScaffoldError extends Error {}

/** A file of the repository. */
export function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** A template with its `{{names}}` filled in. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return read(`scripts/new/templates/${template}.tmpl`).replace(/\{\{(\w+)\}\}/g, (_, name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${template} names ${name}, which nobody gives`);
    return value;
  });
}

/** Refuses what would overwrite a file. */
export function refuseExisting(scaffold: Scaffold): void {
  const there = Object.keys(scaffold.created).find((path) => existsSync(join(root, path)));
  if (there !== undefined) {
    throw new ScaffoldError(`${there} is there already. Choose another name, or change that file.`);
  }
}

/** Puts a text in front of another that stands in a file once. */
export function before(text: string, mark: string, added: string): string {
  const [head, tail, ...more] = text.split(mark);
  if (head === undefined || tail === undefined || more.length > 0) {
    throw new Error(`The place to write to was not found: ${mark}`);
  }
  return `${head}${added}${mark}${tail}`;
}
