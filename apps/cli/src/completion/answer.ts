import type { Command } from "commander";
import { print } from "../output.ts";
import { complete } from "./complete.ts";

/** `imr complete -- WORDS`: answers a shell that completes a command line; a failure completes nothing. */
export async function answerShell(program: Command, words: readonly string[]): Promise<void> {
  const completion = await complete(program, words, {
    rule: async () => {
      const { rules } = await import("@openimr/validation");
      return rules.map(({ id, why }) => ({ value: id, description: why }));
    },
  });
  if (completion === "files") print(":files");
  else {
    for (const { value, description } of completion.candidates) {
      print(`${value}\t${description.replaceAll(/\s+/g, " ")}`);
    }
  }
}
