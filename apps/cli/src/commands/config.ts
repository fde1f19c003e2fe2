import { z } from "zod";
import { DONE } from "../exit-codes.ts";
import { print, printJson, printNotice } from "../output.ts";
import { Problem } from "../problem.ts";
import type { Told } from "../program/run.ts";
import { Config, type SettingKey, UserConfig } from "../settings/config-schema.ts";
import { readUserConfig } from "../settings/settings.ts";
import { userConfigPath, writeUserFile } from "../settings/user-files.ts";
import { findToken, isTokenWithheld } from "../tokens/tokens.ts";

/** `imr config`: each setting with the place that it is from. A token is never shown. */
export async function showConfig({ json, settings }: Told): Promise<number> {
  const { server, color } = settings;
  const isAddress = URL.canParse(server.value);
  const token = isAddress ? ((await findToken(server))?.from ?? null) : null;
  if (json) printJson({ server, color, token: { from: token }, userFile: userConfigPath });
  else {
    print(`server  ${server.value}  (${server.from})`);
    print(`color   ${color.value}  (${color.from})`);
    print(`token   ${token === null ? "none" : `kept  (${token})`}`);
  }
  if (isTokenWithheld(server)) {
    printNotice(
      "OPENIMR_TOKEN is not sent to a server that a folder's file names; name it with OPENIMR_SERVER or --server.",
    );
  }
  return DONE;
}

/** `imr config set KEY VALUE`, `imr config unset KEY`: changes the user's file. */
export async function setConfig(
  key: SettingKey,
  { value, json }: Told & { value: string | null },
): Promise<number> {
  const { [key]: _, ...others } = readUserConfig();
  const changed = UserConfig.safeParse(value === null ? others : { ...others, [key]: value });
  if (!changed.success) {
    throw new Problem("usage", `${value} ${changed.error.issues[0]?.message}.`, { subject: key });
  }
  writeUserFile(userConfigPath, changed.data);
  if (json) printJson({ userFile: userConfigPath, ...changed.data });
  else printNotice(`${userConfigPath}: ${key} is ${value === null ? "taken out" : value}`);
  return DONE;
}

/** `imr config schema`: the JSON Schema of a configuration, for editors. */
export async function configSchema(): Promise<number> {
  printJson(z.toJSONSchema(Config, { io: "input" }));
  return DONE;
}
