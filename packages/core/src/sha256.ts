import { z } from "zod";

/** The SHA-256 of a file's bytes, in lower-case hexadecimal. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in lower-case hexadecimal")
  .meta({ id: "Sha256", description: "SHA-256 of a file's bytes, lower-case hexadecimal." });
export type Sha256 = z.infer<typeof Sha256>;
