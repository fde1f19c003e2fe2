import type { Command } from "commander";
import { edits } from "../edits.ts";

/**
 * Makes a command that does something by itself also the name of a group of commands: a word behind it
 * that is none of them is refused with those that are near.
 */
export function asGroup(command: Command): void {
  command.allowExcessArguments().hook("preAction", (_, called) => {
    const [word] = command.args;
    if (called !== command || word === undefined) return;
    const known = command.commands.map((each) => each.name());
    const near = known.filter((name) => edits(word, name) <= 2);
    const hint =
      near.length > 0 ? `Did you mean ${near.join(" or ")}?` : `There are ${known.join(", ")}.`;
    command.error(`error: unknown command '${word}'\n(${hint})`);
  });
}
