import { Argument, type Command } from "commander";
import { shells } from "../completion/scripts.ts";
import { run } from "./run.ts";

/** `imr completion SHELL` */
export function defineCompletion(command: Command): void {
  command
    .addArgument(new Argument("<shell>").choices(Object.keys(shells)))
    .addHelpText(
      "after",
      `
Examples:
  bash   echo 'source <(imr completion bash)' >> ~/.bashrc
  zsh    echo 'source <(imr completion zsh)' >> ~/.zshrc      (after compinit)
  fish   imr completion fish > ~/.config/fish/completions/imr.fish`,
    )
    .action((shell: keyof typeof shells) =>
      run(command, null, async (told) =>
        (await import("../commands/completion.ts")).completion(shell, told),
      ),
    );
}
