import type { JsonSchema } from "@openimr/api";
import { compile } from "json-schema-to-typescript";

const REF = "#/$defs/";

/** One documented, exported TypeScript type per named schema. Throws naming the schema that fails. */
export async function printSchemas(schemas: Record<string, JsonSchema>): Promise<string> {
  const printed: string[] = [];
  for (const [name, schema] of Object.entries(schemas)) {
    printed.push(await printSchema(name, schema));
  }
  return printed.join("\n");
}

/** The TypeScript type of a procedure's input or output, which is a name or a list of a name. */
export function typeName(schema: JsonSchema, path: string): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(REF.length);
  const items = schema.type === "array" ? schema.items : undefined;
  if (typeof items === "object" && !Array.isArray(items) && items.$ref !== undefined) {
    return `${items.$ref.slice(REF.length)}[]`;
  }
  throw new Error(`${path}: give the schema of its input and output an id in .meta()`);
}

async function printSchema(name: string, schema: JsonSchema): Promise<string> {
  const prepared: unknown = JSON.parse(JSON.stringify(schema), prepare);
  if (typeof prepared !== "object" || prepared === null) throw new Error(`${name}: is no schema`);
  const source = await compile(prepared, name, {
    additionalProperties: false,
    bannerComment: "",
    ignoreMinAndMaxItems: true,
    style: { printWidth: 100 },
    unknownAny: true,
  });
  if (new RegExp(`^export (type|interface) ${name}\\b`, "m").test(source)) return source;
  throw new Error(`${name}: came out under another name; give the schema an id that is one word`);
}

/**
 * References become names, an empty object stays empty; what may be left out may be undefined. A title
 * is left out, as it would become the name of a type.
 */
function prepare(_key: string, given: unknown): unknown {
  if (!isObject(given)) return given;
  const value = withoutTitle(given);
  if (typeof value.$ref === "string") {
    const { $ref, ...rest } = value;
    return { ...rest, tsType: $ref.slice(REF.length) };
  }
  if (value.type !== "object" || !isObject(value.properties)) return value;
  if (value.additionalProperties === false && Object.keys(value.properties).length === 0) {
    return { ...value, tsType: "Record<string, never>" };
  }
  const required: unknown[] = Array.isArray(value.required) ? value.required : [];
  const properties = Object.entries(value.properties).map(([key, property]) =>
    required.includes(key) ? [key, property] : [key, optional(property)],
  );
  return { ...value, properties: Object.fromEntries(properties) };
}

/** A field of an object may be named title too; then it is no text. */
function withoutTitle(schema: Record<string, unknown>): Record<string, unknown> {
  const { title, ...rest } = schema;
  return typeof title === "string" ? rest : schema;
}

function optional(schema: unknown): unknown {
  const description = isObject(schema) ? schema.description : undefined;
  return {
    anyOf: [schema, { tsType: "undefined" }],
    ...(description === undefined ? {} : { description }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
