import { Argument, type Command } from "commander";
import { SettingKey } from "../settings/config-schema.ts";
import { asGroup } from "./command-group.ts";
import { run } from "./run.ts";

/** `imr config`, `imr config set`, `unset`, `schema` */
export function defineConfig(command: Command): void {
  const key = () => new Argument("<key>", "what to set").choices(SettingKey.options);
  asGroup(command);
  command.action(() =>
    run(command, null, async (told) => (await import("../commands/config.ts")).showConfig(told)),
  );
  const set = command.command("set").description("write a setting into the user's file");
  set.addArgument(key()).argument("<value>");
  set.action((name: SettingKey, value: string) =>
    run(set, null, async (told) =>
      (await import("../commands/config.ts")).setConfig(name, { value, ...told }),
    ),
  );
  const unset = command.command("unset").description("take a setting out of the user's file");
  unset.addArgument(key());
  unset.action((name: SettingKey) =>
    run(unset, null, async (told) =>
      (await import("../commands/config.ts")).setConfig(name, { value: null, ...told }),
    ),
  );
  const schema = command
    .command("schema")
    .description("print the JSON Schema of imr.config.json, for editors");
  schema.action(() =>
    run(schema, null, async () => (await import("../commands/config.ts")).configSchema()),
  );
  command.addHelpText(
    "after",
    `
A flag wins over the environment (OPENIMR_SERVER, NO_COLOR, FORCE_COLOR), that over the nearest
imr.config.json in this folder or above it, that over the user's file.

Examples:
  imr config
  imr config set server http://127.0.0.1:4680
  imr config schema > imr.config.schema.json`,
  );
}
