import type { Command } from "commander";
import { wholeNumber } from "./arguments.ts";
import { run } from "./run.ts";

/** `imr serve` */
export function defineServe(command: Command): void {
  command
    .option(
      "--port <number>",
      "port on this machine; 4680 if left out, 0 takes a free one",
      wholeNumber(0, 65_535),
    )
    .option("--data <folder>", "where its PostgreSQL keeps the data")
    .addHelpText(
      "after",
      `
DATABASE_URL names a PostgreSQL 15 or newer to use instead of its own, OPENIMR_TOKEN a token that
callers then have to send. Ctrl-C ends it in order.

Examples:
  imr serve
  imr serve --port 8080 --data /srv/imr`,
    )
    .action((options) =>
      run(command, null, async (told) =>
        (await import("../commands/serve.ts")).serve({ ...options, ...told }),
      ),
    );
}
