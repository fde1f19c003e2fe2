import { type Command, Option } from "commander";
import { exportFormatNames } from "../exports/export-formats.ts";
import { letterKinds } from "../letters/letter-kinds.ts";
import { withCaseFilters } from "./case-filters.ts";
import { run } from "./run.ts";

/** `imr export` */
export function defineExport(command: Command): void {
  withCaseFilters(command)
    .option("-o, --output <path>", "a file, or a folder for letters; else standard output")
    .addOption(
      new Option(
        "--format <format>",
        "jsonl, csv, or a letter a case; else by the output's name",
      ).choices(exportFormatNames),
    )
    .addOption(
      new Option("--letter <kind>", "what letters are written as; pdf if left out").choices(
        letterKinds,
      ),
    )
    .addHelpText(
      "after",
      `
A file is there whole or not at all: of one that Ctrl-C ends nothing is kept. A folder of letters
keeps those whose case has not changed since, so the same command goes on where it ended.

Examples:
  imr export -o cases.jsonl             a line a case: { name, text, case }; imr import takes it
  imr export --format csv --outcome overturn > items.csv
  imr export -o letters/ --letter html --status determination_issued`,
    )
    .action((options) =>
      run(command, null, async (told) =>
        (await import("../commands/export.ts")).exportCases({ ...options, ...told }),
      ),
    );
}
