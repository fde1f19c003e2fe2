import type { Command } from "commander";
import { run } from "./run.ts";

/** `imr logout [URL]` */
export function defineLogout(command: Command): void {
  command
    .argument("[url]", "the server's address; the one of the settings if left out")
    .addHelpText("after", "\nExample:\n  imr logout http://127.0.0.1:4680")
    .action((url: string | undefined) =>
      run(command, url ?? null, async (told) =>
        (await import("../commands/logout.ts")).logout(url, told),
      ),
    );
}
