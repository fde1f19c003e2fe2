import type { Contract, ProcedureContract } from "@openimr/api";
import { printOutput, printProcedures, usedTypes } from "./print-router.ts";
import { typeName } from "./print-schemas.ts";

/** The client's own type: every call written out, so that reading it needs no type of tRPC. */
export function printApiClient(contract: Contract): string {
  return `import type { Call, Subscription } from "../call.ts";
import type {
${usedTypes(contract)
  .map((name) => `  ${name},`)
  .join("\n")}
} from "./schemas.ts";

/** A typed client of the API. */
export interface ApiClient {
${printProcedures(contract.procedures, { indent: "  ", print: printCall })}
}
`;
}

const members = { query: "query", mutation: "mutate", subscription: "subscribe" } as const;

function printCall(procedure: ProcedureContract): string {
  const { path, type, input, output } = procedure;
  const of =
    type === "subscription"
      ? `Subscription<${typeName(input, path)}, ${typeName(output, path)}>`
      : `Call<${typeName(input, path)}, ${printOutput(procedure)}>`;
  return `{ ${members[type]}: ${of} }`;
}
