import { type Contract, contractDigest } from "@openimr/api";
import { printApiClient } from "./print-api-client.ts";
import { printRouter } from "./print-router.ts";
import { printSchemas } from "./print-schemas.ts";

const BANNER = "// Generated from the API by `pnpm gen`. Do not edit.\n";

/** The generated sources by name. The same contract always gives the same text. */
export async function printClient(contract: Contract): Promise<Record<string, string>> {
  return {
    "api-client.ts": `${BANNER}\n${printApiClient(contract)}`,
    "contract.ts": `${BANNER}\n${printContract(contract)}`,
    "router.ts": `${BANNER}\n${printRouter(contract)}`,
    "schemas.ts": `${BANNER}\n${await printSchemas(contract.schemas)}`,
  };
}

function printContract(contract: Contract): string {
  const streamed = contract.procedures
    .filter(({ type, streamed }) => streamed && type !== "subscription")
    .map(({ path }) => path);
  return `/** Version of the API's contract that this client was generated from. */
export const contractVersion = "${contract.version}";

/** Digest of the contract, which tells apart what one version may hold before it is released. */
export const contract = "${contractDigest(contract)}";

/** Procedures that answer step by step. */
export const streamedProcedures: readonly string[] = ${JSON.stringify(streamed)};
`;
}
