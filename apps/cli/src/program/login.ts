import type { Command } from "commander";
import { run } from "./run.ts";

/** `imr login [URL]` */
export function defineLogin(command: Command): void {
  command
    .argument("[url]", "the server's address; the one of the settings if left out")
    .addHelpText(
      "after",
      `
The token is asked for without being shown, or read from standard input. It is kept in the system's
keychain, or where there is none in a file that only you may read. OPENIMR_TOKEN
wins over it, but is never sent to a server that a folder's imr.config.json names.

Examples:
  imr login http://127.0.0.1:4680
  imr login http://127.0.0.1:4680 < token.txt`,
    )
    .action((url: string | undefined) =>
      run(command, url ?? null, async (told) =>
        (await import("../commands/login.ts")).login(url, told),
      ),
    );
}
