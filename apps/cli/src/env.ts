/** Whether colours are welcome: not where NO_COLOR is set, nor where the output is no terminal. */
export function wantsColor(): boolean {
  return (process.env.NO_COLOR ?? "") === "" && process.stdout.isTTY === true;
}

/** The server that remote commands talk to unless one is named. */
export function defaultServer(): string {
  return process.env.OPENIMR_SERVER ?? "http://127.0.0.1:4680";
}

/** The token of a server that was started with one. */
export function serverToken(): string | undefined {
  return process.env.OPENIMR_TOKEN;
}
