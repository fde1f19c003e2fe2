import type { Command } from "commander";
import { aboutFiles } from "./arguments.ts";
import { run } from "./run.ts";

/** `imr parse FILE` */
export function defineParse(command: Command): void {
  command
    .argument("<file>")
    .addHelpText(
      "after",
      `${aboutFiles}

Examples:
  imr parse letter.pdf                  the case as a table
  imr parse letter.pdf --json           { case, provenance, report }
  cat letter.txt | imr parse -          from standard input`,
    )
    .action((file: string) =>
      run(command, file, async (told) => (await import("../commands/parse.ts")).parse(file, told)),
    );
}
