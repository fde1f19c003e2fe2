import type { Command } from "commander";
import { aboutFiles } from "./arguments.ts";
import { run } from "./run.ts";

/** `imr letter FILE -o OUT` */
export function defineLetter(command: Command): void {
  command
    .argument("<file>")
    .requiredOption("-o, --output <file>", "where to write: .pdf, .html or .txt")
    .addHelpText(
      "after",
      `${aboutFiles}

Examples:
  imr letter letter.txt -o letter.pdf   a tagged PDF that screen readers can read
  imr letter scan.pdf -o letter.html`,
    )
    .action((file: string, options) =>
      run(command, file, async (told) =>
        (await import("../commands/letter.ts")).letter(file, { ...options, ...told }),
      ),
    );
}
