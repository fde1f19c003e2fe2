import { glob, readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../problem.ts";

/** Names of what may be a letter; a file that is named itself is read whatever its name. */
const letterName = /\.(?:txt|text|pdf|docx|html?|png|jpe?g|tiff?)$/i;

/**
 * The files of paths, each once and in one order on every system: files, folders with all letters below
 * them, patterns such as `letters/*.pdf` where no file has that name, standard input where a path is
 * "-". A file that is not there is among them, for its reading to say so.
 */
export async function letterPaths(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesOf));
  return [...new Set(found.flat())];
}

async function filesOf(path: string): Promise<string[]> {
  if (path === "-") return [path];
  const there = await stat(path).catch(() => null);
  if (there === null) return /[*?[{]/.test(path) ? matching(path) : [path];
  if (!there.isDirectory()) return [path];
  const files = await lettersBelow(path, []);
  if (files.length > 0) return files;
  throw new Problem("file", "There is no letter in it.", {
    hint: "Letters end in .txt, .pdf, .docx, .html, .png, .jpg or .tiff; name a file itself where it does not.",
    subject: path,
  });
}

async function matching(pattern: string): Promise<string[]> {
  const files: string[] = [];
  for await (const path of glob(pattern)) {
    if ((await stat(path).catch(() => null))?.isFile()) files.push(path);
  }
  if (files.length > 0) return files.toSorted();
  throw new Problem("file", "No file has such a name.", {
    hint: "Check the pattern and the folder.",
    subject: pattern,
  });
}

async function lettersBelow(folder: string, above: readonly string[]): Promise<string[]> {
  // A link may lead to a folder above, and round and round.
  const place = await realpath(folder);
  if (above.includes(place)) return [];
  const files: string[] = [];
  for (const name of (await readdir(folder)).toSorted()) {
    if (name.startsWith(".") || name === "node_modules") continue;
    const path = join(folder, name);
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) files.push(...(await lettersBelow(path, [...above, place])));
    else if (letterName.test(name)) files.push(path);
  }
  return files;
}
