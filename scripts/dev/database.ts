import { join } from "node:path";
import { root } from "../bootstrap/root.mjs";
import { startChild } from "./child.ts";
import { say } from "./say.ts";

/** PostgreSQL may take a while to end where much has to be written; killing it is no help. */
const PATIENCE = 30_000;

/** The PostgreSQL of `DATABASE_URL`, or the private one, which then runs until it is stopped. */
export async function databaseUrl(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env.DATABASE_URL;
  if (given !== undefined) return { url: given, stop: async () => {} };
  const holder = startChild({
    args: [join(root, "apps", "server", "src", "hold-database.ts")],
    patience: PATIENCE,
    onLine: (line) => say("database", line),
  });
  const url = await new Promise<string>((resolve, reject) => {
    holder.process.once("message", ({ url }: { url: string }) => resolve(url));
    holder.ended.then(() => reject(new Error("Without a database there is nothing to show.")));
  });
  return { url, stop: holder.stop };
}
