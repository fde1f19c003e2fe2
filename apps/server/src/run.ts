/** After this many milliseconds an orderly end is given up. */
const STOP_WITHIN = 8000;

/**
 * Runs something until it is told to end: by Ctrl-C, by SIGTERM, or because the process that
 * started it is gone. Calls `onReady` when it has started, and says in one sentence when it cannot
 * start or go on.
 */
export async function run<Running extends { stop(): Promise<void> }>(
  start: () => Promise<Running>,
  onReady: (running: Running) => void,
): Promise<void> {
  const starting = start();
  let ending = false;
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    starting
      .then((running) => running.stop())
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
    const running = await starting;
    if (!ending) onReady(running);
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
  const reason = line === "" ? String(code ?? error.name) : line;
  return `${reason}${placeOf(error)}`;
}

/** Where a source cannot be read as a program; Node puts that before the message in the stack. */
function placeOf(error: Error): string {
  const place = /^(file:\/\/\S+:\d+)$/m.exec(error.stack?.split("\n")[0] ?? "")?.[1];
  return error instanceof SyntaxError && place !== undefined ? ` (${place})` : "";
}
