import { CaseOutcome, CaseSortField, CaseStatus, Priority } from "@openimr/core";
import { type Command, Option } from "commander";
import { dueChoices } from "../cases/case-query.ts";
import { collectOf } from "./arguments.ts";

/** What narrows the cases of a server, for every command that takes some of them. */
export function withCaseFilters(command: Command): Command {
  return command
    .option("--text <words>", "only those with this in a searched field: number, requests, ...")
    .addOption(
      new Option("--status <status>", "only this status; may be repeated")
        .choices(CaseStatus.options)
        .argParser(collectOf(CaseStatus.options)),
    )
    .addOption(
      new Option("--outcome <outcome>", "only this result; may be repeated")
        .choices(CaseOutcome.options)
        .argParser(collectOf(CaseOutcome.options)),
    )
    .addOption(new Option("--priority <priority>", "only this one").choices(Priority.options))
    .addOption(
      new Option(
        "--due <when>",
        "only those in which something was due before today, or is until a week from now",
      ).choices(dueChoices),
    );
}

/** How cases are sorted. */
export function withCaseOrder(command: Command): Command {
  return command
    .addOption(
      new Option("--sort <field>", "what to sort by; updatedAt if left out").choices(
        CaseSortField.options,
      ),
    )
    .addOption(
      new Option("--direction <direction>", "which way; desc if left out, of due asc").choices([
        "asc",
        "desc",
      ]),
    );
}
