import { type Contract, contractDigest } from "@openimr/api";
import { printRouter } from "./print-router.ts";
import { printSchemas } from "./print-schemas.ts";

const BANNER = "// Generated from the API by `pnpm gen`. Do not edit.\n";

/** The generated files by name. The same contract always gives the same text. */
export async function printClient(contract: Contract): Promise<Record<string, string>> {
  const streamed = contract.procedures.filter((one) => one.streamed).map(({ path }) => path);
  const digest = `/** Digest of the API that this client was generated from. */
export const contract = "${contractDigest(contract)}";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ${JSON.stringify(streamed)};
`;
  return {
    "contract.ts": `${BANNER}\n${digest}`,
    "router.ts": `${BANNER}\n${printRouter(contract)}`,
    "schemas.ts": `${BANNER}\n${await printSchemas(contract.schemas)}`,
  };
}
