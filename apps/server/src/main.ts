import { readEnv } from "./env.ts";
import { createLogger } from "./logger.ts";
import { run } from "./run.ts";

await run(
  async () => {
    const { startServer } = await import("./start-server.ts");
    const env = readEnv();
    return startServer(env, createLogger(env.LOG_LEVEL));
  },
  ({ address }) => process.stdout.write(`OpenIMR is ready: ${address}\n`),
);
