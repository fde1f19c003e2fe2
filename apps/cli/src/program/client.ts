import type { Command } from "commander";
import { run } from "./run.ts";

/** `imr client openapi`, `schemas`, `check` */
export function defineClient(command: Command): void {
  for (const [name, description] of [
    ["openapi", "write the OpenAPI 3.1 document of the API"],
    ["schemas", "write the JSON Schemas of all that the API takes and answers"],
  ] as const) {
    const document = command.command(name).description(description);
    document
      .option("-o, --output <file>", "where to write; else standard output")
      .addHelpText("after", `\nExample:\n  imr client ${name} -o ${name}.json`)
      .action((options) =>
        run(document, null, async (told) =>
          (await import("../commands/client-document.ts")).writeDocument(name, {
            ...options,
            ...told,
          }),
        ),
      );
  }
  const check = command
    .command("check")
    .description("tell whether the server speaks the contract of this client");
  check
    .addHelpText("after", "\nExample:\n  imr client check --server http://127.0.0.1:4680")
    .action(() =>
      run(check, null, async (told) =>
        (await import("../commands/client-check.ts")).checkContract(told),
      ),
    );
  command.addHelpText(
    "after",
    "\nExamples:\n  imr client openapi -o openapi.json\n  imr client check",
  );
}
