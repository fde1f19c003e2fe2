import { CaseStatus, Severity } from "@openimr/core";
import { type Command, Option } from "commander";
import { formatNames } from "../formats/format-names.ts";
import { aboutFiles, collect, day } from "./arguments.ts";
import { run } from "./run.ts";

/** `imr check PATH...` */
export function defineCheck(command: Command): void {
  command
    .argument(
      "<paths...>",
      "files, folders with all letters below them, patterns such as '**/*.pdf'",
    )
    .addOption(
      new Option("--format <format>", "how to print; --json is --format json").choices(formatNames),
    )
    .option("--as-of <date>", "the day on which to judge, YYYY-MM-DD; today if left out", day)
    .option("--rule <rule>", "only this rule; may be repeated", collect)
    .addOption(
      new Option("--severity <level>", "only findings as grave as this, or graver").choices(
        Severity.options,
      ),
    )
    .addOption(
      new Option("--gate <status>", "tell what keeps the case from taking a status").choices(
        CaseStatus.options,
      ),
    )
    .option("--config <file>", "which rules are turned off; else the nearest imr.config.json")
    .addHelpText(
      "after",
      `${aboutFiles}

Examples:
  imr check letter.pdf
  imr check letters/ --severity warning
  imr check 'letters/**/*.docx' --rule dates/in-order
  imr check letters/ --format sarif > findings.sarif
  imr check letter.txt --gate determination_issued

Exit codes: 0 no finding of severity error and nothing in the gate's way, 1 there is some,
2 no error was found, but a letter or a part of one could not be read.`,
    )
    .action((paths: string[], options) =>
      run(command, null, async (told) =>
        (await import("../commands/check.ts")).check(paths, { ...options, ...told }),
      ),
    );
}
