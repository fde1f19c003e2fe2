import type { Command } from "commander";
import { wholeNumber } from "./arguments.ts";
import { withCaseFilters, withCaseOrder } from "./case-filters.ts";
import { asGroup } from "./command-group.ts";
import { run } from "./run.ts";

/** `imr cases`, `imr cases get`, `imr cases history` */
export function defineCases(command: Command): void {
  asGroup(command);
  withCaseOrder(withCaseFilters(command))
    .option("--limit <number>", "at most so many; 50 if left out", wholeNumber(1))
    .option("--all", "all of them")
    .addHelpText(
      "after",
      `
Examples:
  imr cases                             the 50 that changed last
  imr cases --status in_review --status quality_review --sort assigned --direction asc
  imr cases --due week --sort due       what is due within 7 days or overdue, the most urgent first
  imr cases --outcome partial_overturn --all --json
  imr cases get CM00-0000001`,
    )
    .action((options) =>
      run(command, null, async (told) =>
        (await import("../commands/cases-list.ts")).listCases({ ...options, ...told }),
      ),
    );
  const get = command.command("get").description("show a case");
  get
    .argument("<case>", "its case number or its id")
    .addHelpText(
      "after",
      "\nExamples:\n  imr cases get CM00-0000001\n  imr cases get CM00-0000001 --json",
    )
    .action((reference: string) =>
      run(get, reference, async (told) =>
        (await import("../commands/cases-get.ts")).getCase(reference, told),
      ),
    );
  const history = command.command("history").description("tell what happened to a case");
  history
    .argument("<case>", "its case number or its id")
    .addHelpText("after", "\nExample:\n  imr cases history CM00-0000001")
    .action((reference: string) =>
      run(history, reference, async (told) =>
        (await import("../commands/cases-history.ts")).caseHistory(reference, told),
      ),
    );
}
