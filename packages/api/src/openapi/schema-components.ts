import type { JsonSchema } from "../contract-schemas.ts";

/** Named schemas as components of an OpenAPI document. */
export function schemaComponents(schemas: Record<string, JsonSchema>): Record<string, unknown> {
  return withReferences(schemas, (name) => `#/components/schemas/${name}`);
}

/** Schemas with each reference to a named one rewritten. */
export function withReferences(
  schemas: Record<string, JsonSchema>,
  referenceTo: (name: string) => string,
): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schemas), (key, value: unknown) =>
    key === "$ref" && typeof value === "string"
      ? referenceTo(value.replace("#/$defs/", ""))
      : value,
  );
}
