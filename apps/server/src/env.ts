import { fileURLToPath } from "node:url";
import { z } from "zod";
import { StartError } from "./start-error.ts";

const defaultData = fileURLToPath(new URL("../../../.data", import.meta.url));

/** What the environment may set. */
export const Env = z.object({
  /** Port to listen on; 0 takes a free one. */
  PORT: z.coerce
    .number("is not a port; write a number from 0 to 65535")
    .int("is not a port; write a number from 0 to 65535")
    .min(0, "is not a port; write a number from 0 to 65535")
    .max(65535, "is not a port; write a number from 0 to 65535")
    .default(4680),
  /** There are no identities yet, so nothing but this machine may reach the server. */
  HOST: z
    .enum(
      ["127.0.0.1", "localhost"],
      "must be 127.0.0.1: there are no sign-ins yet, so the server listens on this machine only",
    )
    .default("127.0.0.1"),
  /** Folder of the private PostgreSQL. */
  OPENIMR_DATA: z
    .string()
    .min(1, "is empty; name a folder, or leave it unset")
    .default(defaultData),
  /** A PostgreSQL to use instead of the private one. */
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "is no PostgreSQL address, as in postgres://user@host/database")
    .optional(),
  /** Where it is set, whoever calls the API has to send it. */
  OPENIMR_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, "is no token; write 16 or more visible characters without blanks")
    .optional(),
  LOG_LEVEL: z
    .enum(
      ["silent", "error", "warn", "info", "debug"],
      "is none of silent, error, warn, info, debug",
    )
    .default("warn"),
});
export type Env = z.infer<typeof Env>;

/** What is never printed. */
const secret: ReadonlySet<string> = new Set(["DATABASE_URL", "OPENIMR_TOKEN"]);

/** Reads the environment once, at the start; throws a `StartError` naming what is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const parsed = Env.safeParse(source);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => {
    const name = path.join(".");
    return secret.has(name) ? `${name} ${message}` : `${name}=${source[name]} ${message}`;
  });
  throw new StartError(problems.join("; "));
}
