import { createApiServer } from "./dev/api-server.ts";
import { databaseUrl } from "./dev/database.ts";
import { developmentPort } from "./dev/development-port.ts";
import { openGateway } from "./dev/gateway.ts";
import { createGenerators } from "./dev/generators.ts";
import { say } from "./dev/say.ts";
import { watchSources } from "./dev/watch-sources.ts";
import { startWebServer } from "./dev/web-server.ts";

// `pnpm dev`: the system on one port, with every edit shown by itself. Vite serves the web app and
// passes calls on to the API server, which is started anew when a source of its own changes, while
// PostgreSQL goes on. What is generated from the API is generated anew.

/** How to end what runs; the database is the first of them, and outlives the others. */
const stops: (() => Promise<void>)[] = [];
let isEnding = false;

async function end(code: number): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  const [stopDatabase, ...others] = stops;
  await Promise.all(others.map((stop) => stop()));
  await stopDatabase?.();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => end(0));
// A channel exists where scripts/run.mjs started this process; it closes when that one is gone.
if (process.connected) process.on("disconnect", () => end(0));

try {
  const from = performance.now();
  const port = await developmentPort();
  const database = await databaseUrl();
  stops.push(database.stop);
  const api = createApiServer(database.url);
  const gateway = await openGateway(api.address);
  stops.push(api.stop, gateway.close);
  const web = startWebServer({ port, api: `http://127.0.0.1:${gateway.port}` });
  stops.push(web.stop);
  web.ended.then(() => end(1));
  const generators = createGenerators();
  const sources = watchSources((files) => {
    generators.run(files);
    api.restart(files);
  });
  stops.push(generators.stop, sources.stop);
  const [address] = await Promise.all([web.address, api.start()]);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  say("dev", `OpenIMR is ready: ${address} (after ${seconds} s; Ctrl-C ends it)`);
} catch (error) {
  if (!isEnding) say("dev", error instanceof Error ? error.message : String(error));
  await end(1);
}
