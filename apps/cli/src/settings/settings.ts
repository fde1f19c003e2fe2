import { existsSync } from "node:fs";
import { colorOfEnvironment, serverOfEnvironment } from "../env.ts";
import { nearestConfig, readConfig } from "./config-file.ts";
import { Config, UserConfig } from "./config-schema.ts";
import { userConfigPath } from "./user-files.ts";

/** A setting with the place that it was taken from: a flag, the environment, a file, or "default". */
export interface Setting<T> {
  value: T;
  from: string;
}

/** The settings that hold. */
export interface Settings {
  server: Setting<string>;
  color: Setting<"auto" | "always" | "never">;
}

/** What a place says; what it leaves out is asked of the next one. */
export interface SettingSource {
  from: string;
  server?: string | null | undefined;
  color?: "auto" | "always" | "never" | null | undefined;
}

/** Where the server of this machine is by itself. */
const DEFAULT_SERVER = "http://127.0.0.1:4680";

/** What holds of several sources, the strongest first. */
export function settingsOf(sources: readonly SettingSource[]): Settings {
  return {
    server: strongest(sources, ({ server }) => server) ?? {
      value: DEFAULT_SERVER,
      from: "default",
    },
    color: strongest(sources, ({ color }) => color) ?? { value: "auto", from: "default" },
  };
}

function strongest<T>(
  sources: readonly SettingSource[],
  pick: (source: SettingSource) => T | null | undefined,
): Setting<T> | null {
  for (const source of sources) {
    const value = pick(source);
    if (value !== null && value !== undefined) return { value, from: source.from };
  }
  return null;
}

/** Flags, environment, the nearest `imr.config.json`, the user's file: the earlier wins. */
export function readSettings(flags: Omit<SettingSource, "from">): Settings {
  return settingsOf([{ ...flags, from: "flag" }, environment(), ...configFiles()]);
}

/**
 * Whether a setting is of a folder's `imr.config.json`, which anybody may have written, and not of who
 * runs the command.
 */
export function isOfFolder({ from }: Setting<unknown>): boolean {
  return !["flag", "environment", "default", userConfigPath].includes(from);
}

function environment(): SettingSource {
  return { from: "environment", server: serverOfEnvironment(), color: colorOfEnvironment() };
}

function configFiles(): SettingSource[] {
  const nearest = nearestConfig(process.cwd());
  return [
    ...(nearest === null ? [] : [{ ...readConfig(nearest, Config), from: nearest }]),
    ...(existsSync(userConfigPath) ? [{ ...readUserConfig(), from: userConfigPath }] : []),
  ];
}

/** What the user's own file says; nothing where there is none. */
export function readUserConfig(): UserConfig {
  return existsSync(userConfigPath) ? readConfig(userConfigPath, UserConfig) : {};
}
