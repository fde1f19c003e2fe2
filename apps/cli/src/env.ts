/** What the environment says of colours: NO_COLOR, else FORCE_COLOR; null where it says nothing. */
export function colorOfEnvironment(): "always" | "never" | null {
  if ((process.env.NO_COLOR ?? "") !== "") return "never";
  const forced = process.env.FORCE_COLOR ?? "";
  if (forced === "") return null;
  return forced === "0" || forced === "false" ? "never" : "always";
}

/** The server that remote commands talk to, where the environment names one. */
export function serverOfEnvironment(): string | null {
  return process.env.OPENIMR_SERVER || null;
}

/** The token of a server that was started with one, where the environment has it. */
export function tokenOfEnvironment(): string | null {
  return process.env.OPENIMR_TOKEN || null;
}

/** Where tokens are to be kept: in the system's keychain where there is one, unless it says `file`. */
export function tokenStoreOfEnvironment(): string | null {
  return process.env.OPENIMR_TOKEN_STORE || null;
}

/** The environment for a server that is started, with variables of its own. */
export function environmentWith(variables: Record<string, string>): NodeJS.ProcessEnv {
  return { ...process.env, ...variables };
}
