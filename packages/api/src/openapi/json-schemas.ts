import type { Contract } from "../contract.ts";
import type { JsonSchema } from "../contract-schemas.ts";
import { withReferences } from "./schema-components.ts";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** A JSON Schema with a name that stays. */
export type IdentifiedSchema = JsonSchema & { $id: string };

/**
 * Every named schema of the contract as a JSON Schema with an `$id` of its own, in one bundle that any
 * validator of draft 2020-12 takes. The id holds the version, and stays while the version does.
 */
export function jsonSchemas({ version, schemas }: Contract): {
  $schema: string;
  $id: string;
  $defs: Record<string, IdentifiedSchema>;
} {
  const idOf = (name: string) => `urn:openimr:contract:${version}:${name}`;
  const referring = withReferences(schemas, idOf);
  const identified = Object.keys(schemas).map((name): [string, IdentifiedSchema] => {
    return [name, { $schema: DIALECT, $id: idOf(name), ...Object(referring[name]) }];
  });
  return {
    $schema: DIALECT,
    $id: `urn:openimr:contract:${version}`,
    $defs: Object.fromEntries(identified),
  };
}
