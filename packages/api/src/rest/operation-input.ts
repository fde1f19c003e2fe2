import type { ProcedureContract } from "../contract.ts";
import type { JsonSchema } from "../contract-schemas.ts";

/** A field of the input that stands in the address. */
export interface Parameter {
  name: string;
  place: "path" | "query";
  required: boolean;
  /** Whether leaving it out says null. */
  orNull: boolean;
  schema: JsonSchema;
}

/** How an operation's input is sent: fields in the address, and the schema of the body, if any. */
export interface OperationInput {
  parameters: Parameter[];
  body: JsonSchema | null;
}

/**
 * Takes the input of a procedure apart for REST: what the path names, then for a GET the query, else the
 * body. A query has no null: a field that may be null is left out for it.
 */
export function operationInput(
  { path, rest, input, type }: ProcedureContract,
  schemas: Readonly<Record<string, JsonSchema>>,
): OperationInput {
  if (rest === null) throw new Error(`${path} is no operation.`);
  const whole = resolved(input, schemas);
  const required = new Set(whole.required ?? []);
  const inPath = new Set([...rest.path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
  const fields = Object.entries(whole.properties ?? {}).flatMap(([name, schema]) =>
    typeof schema === "object" ? [{ name, schema }] : [],
  );
  const missing = [...inPath].find((name) => !fields.some((field) => field.name === name));
  if (missing !== undefined) throw new Error(`${path}: its input has no field ${missing}`);
  const pathFields = fields.filter(({ name }) => inPath.has(name));
  // What a stream goes on from is sent as a header.
  const others = fields.filter(
    ({ name }) => !inPath.has(name) && !(type === "subscription" && name === "lastEventId"),
  );
  const parameters = pathFields.map(
    ({ name, schema }): Parameter => ({
      name,
      place: "path",
      required: true,
      orNull: false,
      schema,
    }),
  );
  if (rest.method !== "get") {
    // The schema of the whole serves as that of the body where the path takes nothing from it.
    const body = pathFields.length === 0 ? input : withoutFields(whole, inPath);
    return { parameters, body: others.length === 0 ? null : body };
  }
  const query = others.map(({ name, schema }): Parameter => {
    const bare = withoutNull(schema);
    const orNull = bare !== schema;
    return { name, place: "query", required: required.has(name) && !orNull, orNull, schema: bare };
  });
  return { parameters: [...parameters, ...query], body: null };
}

function resolved(schema: JsonSchema, schemas: Readonly<Record<string, JsonSchema>>): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const named = schemas[schema.$ref.replace("#/$defs/", "")];
  if (named === undefined) throw new Error(`The contract does not hold ${schema.$ref}.`);
  return resolved(named, schemas);
}

function withoutFields(schema: JsonSchema, names: ReadonlySet<string>): JsonSchema {
  const { description, ...rest } = schema;
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !names.has(name));
  return {
    ...rest,
    properties: Object.fromEntries(kept),
    required: (schema.required ?? []).filter((name) => !names.has(name)),
  };
}

/** The schema of a value without null among what it may be; the same where null is not. */
function withoutNull(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  const members = anyOf?.filter((member) => member.type !== "null");
  if (members === undefined || members.length === anyOf?.length) return schema;
  const [only] = members;
  return members.length === 1 && only !== undefined
    ? { ...rest, ...only }
    : { ...rest, anyOf: members };
}
