import type { Command } from "commander";
import { run } from "./run.ts";

/** `imr explain [RULE]` */
export function defineExplain(command: Command): void {
  command
    .argument("[rule]", "the rule's id, as check prints it")
    .addHelpText(
      "after",
      `
Examples:
  imr explain                           all rules, a line each
  imr explain dates/in-order            what it is for, its sources, examples`,
    )
    .action((rule: string | undefined) =>
      run(command, null, async (told) =>
        (await import("../commands/explain.ts")).explain(rule, told),
      ),
    );
}
