import { startEmbedded } from "@openimr/database/embedded";
import { readEnv } from "./env.ts";
import { run } from "./run.ts";

// Keeps the private PostgreSQL of the data folder running while `pnpm dev` starts the server anew
// again and again. Whoever starts it learns the address, which holds the password, over the channel
// between them.

await run(
  () => startEmbedded({ folder: readEnv().OPENIMR_DATA }),
  ({ url }) => process.send?.({ url }),
);
