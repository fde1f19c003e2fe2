import type { Command } from "commander";
import { run } from "./run.ts";

/** `imr import PATH...` */
export function defineImport(command: Command): void {
  command
    .argument("<paths...>", "files, folders, zips, JSON Lines, or - for standard input")
    .option("--report <file>", "write what became of each file as CSV")
    .option("--resume <id>", "go on with an import that was not completed")
    .option("--retry-failed", "try files again that failed before")
    .addHelpText(
      "after",
      `
Ctrl-C pauses. Nothing is imported twice, whatever is sent again. A line of JSON Lines is
{ "name": "a.txt", "text": "..." }; what imr export writes as JSON Lines is taken too.

Examples:
  imr import letters/ more.zip --report report.csv
  imr import letters/ --resume 019a0000-0000-7000-8000-000000000000 --retry-failed

Exit codes: 0 every file is a case, 4 some failed or the import is not complete.`,
    )
    .action((paths: string[], options) =>
      run(command, null, async (told) =>
        (await import("../commands/import.ts")).importFiles(paths, { ...options, ...told }),
      ),
    );
}
