import { type Contract, jsonSchemas, openApiDocument } from "@openimr/api";

/** The generated documents by name: what programs in other languages are made from. */
export function printDocuments(contract: Contract): Record<string, string> {
  return {
    "openapi.json": `${JSON.stringify(openApiDocument(contract), null, 2)}\n`,
    "schemas.json": `${JSON.stringify(jsonSchemas(contract), null, 2)}\n`,
  };
}
