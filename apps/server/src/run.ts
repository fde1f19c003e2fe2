import type { RunningServer } from "./start-server.ts";

/** After this many milliseconds an orderly end is given up. */
const STOP_WITHIN = 8000;

/**
 * Runs the server until it is told to end: by Ctrl-C, by SIGTERM, or because the process that
 * started it is gone. Prints one line when it is ready, and one sentence when it cannot start or
 * go on.
 */
export async function run(start: () => Promise<RunningServer>): Promise<void> {
  const starting = start();
  let ending = false;
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    starting
      .then((server) => server.stop())
      .then(
        () => process.exit(code),
        () => process.exit(1),
      );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
  // A channel exists where a launcher started this process; it closes when the launcher is gone.
  if (process.connected) process.on("disconnect", () => end(0));
  process.on("uncaughtException", (error) => {
    process.stderr.write(`OpenIMR stopped on a fault of its own: ${error.name}\n`);
    end(1);
  });
  try {
    const { address } = await starting;
    if (!ending) process.stdout.write(`OpenIMR is ready: ${address}\n`);
  } catch (error) {
    process.stderr.write(`OpenIMR could not start: ${reasonOf(error)}\n`);
    process.exit(1);
  }
}

/** The first line of what went wrong: whoever starts the server is helped by no stack. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code: unknown = Reflect.get(error, "code");
  const [line = ""] = error.message.split("\n");
  return line === "" ? String(code ?? error.name) : line;
}
