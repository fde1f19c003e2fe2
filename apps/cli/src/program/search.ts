import type { Command } from "commander";
import { collect, wholeNumber } from "./arguments.ts";
import { withCaseFilters, withCaseOrder } from "./case-filters.ts";
import { run } from "./run.ts";

/** `imr search WORDS` */
export function defineSearch(command: Command): void {
  withCaseOrder(withCaseFilters(command.argument("<words...>", "all of them have to be there")))
    .option("--limit <number>", "at most so many; 50 if left out", wholeNumber(1))
    .option("--all", "all of them")
    .option(
      "--in <path>",
      "search letters here without a server: a file, a folder; may be repeated",
      collect,
    )
    .addHelpText(
      "after",
      `
On a server the case number, the requests and whatever other field its search looks into are
searched; each word may stand in another of them, and is marked where it stands in a request.
In letters it is every line of their text.

Examples:
  imr search lumbar mri
  imr search CM14 --status determination_issued --json
  imr search "physical therapy" --in letters/`,
    )
    .action((words: string[], options) =>
      run(command, null, async (told) =>
        (await import("../commands/search.ts")).search(words, { ...options, ...told }),
      ),
    );
}
