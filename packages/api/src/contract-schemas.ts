import { isDeepStrictEqual } from "node:util";
import { z } from "zod";

/** A JSON Schema (draft 2020-12); named schemas are `{ $ref: "#/$defs/Name" }`. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Named schemas as they are sent, as they are answered, and what the sent ones parse to. */
export interface NamedSchemas {
  sent: Map<string, JsonSchema>;
  parsed: Map<string, JsonSchema>;
  answered: Map<string, JsonSchema>;
}

const REF = "#/$defs/";

/** The schema of an input; the named schemas in it are collected. */
export function sentSchema(schema: z.ZodType, path: string, names: NamedSchemas): JsonSchema {
  convert(schema, { io: "output", unrepresentable: "any", path, names: names.parsed });
  return convert(schema, { io: "input", unrepresentable: "throw", path, names: names.sent });
}

/** The schema of an output; the named schemas in it are collected. */
export function answeredSchema(schema: z.ZodType, path: string, names: NamedSchemas): JsonSchema {
  return convert(schema, { io: "output", unrepresentable: "throw", path, names: names.answered });
}

/**
 * The names of schemas that have another shape when they are sent than after they are parsed, such
 * as one with defaults, and of those answered that hold one of them.
 */
export function namesApart({ sent, parsed, answered }: NamedSchemas): Set<string> {
  const apart = new Set<string>();
  for (const [name, schema] of sent) {
    const other = answered.get(name) ?? parsed.get(name);
    if (!isDeepStrictEqual(shapeOf(schema), shapeOf(other))) apart.add(name);
  }
  for (let size = -1; size !== apart.size; ) {
    size = apart.size;
    for (const [name, schema] of sent) {
      // One that is never answered keeps its name: there is no other shape that has it.
      if (answered.has(name) && refsOf(schema).some((ref) => apart.has(ref))) apart.add(name);
    }
  }
  return apart;
}

/** The schema with the names of those set apart changed to `NameInput`. */
export function renamed(schema: JsonSchema, apart: ReadonlySet<string>): JsonSchema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key !== "$ref" || typeof value !== "string") return value;
    return apart.has(value.slice(REF.length)) ? `${value}Input` : value;
  });
}

interface Conversion {
  io: "input" | "output";
  unrepresentable: "throw" | "any";
  path: string;
  names: Map<string, JsonSchema>;
}

function convert(schema: z.ZodType, { io, unrepresentable, path, names }: Conversion): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...root
  } = attempt(path, io, () => z.toJSONSchema(schema, { io, unrepresentable }));
  for (const [name, named] of Object.entries($defs)) {
    const known = names.get(name);
    if (known !== undefined && !isDeepStrictEqual(known, named)) {
      throw new Error(`${path}: two schemas have the id ${name} in .meta(); give one another id`);
    }
    names.set(name, named);
  }
  const nameless = refsOf({ root, $defs }).find((name) => !/^[A-Z][A-Za-z0-9]*$/.test(name));
  if (nameless === undefined) return root;
  throw new Error(
    `${path}: the ${io} holds itself, or a schema that needs a name; give it an id in .meta()`,
  );
}

function attempt<T>(path: string, io: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${path}: its ${io} cannot be put into the contract. ${reason}`);
  }
}

/** What counts when two shapes are compared: not whether further keys are refused. */
function shapeOf(schema: JsonSchema | undefined): unknown {
  return JSON.parse(JSON.stringify(schema ?? null), (key, value: unknown) =>
    key === "additionalProperties" && value === false ? undefined : value,
  );
}

function refsOf(schema: object): string[] {
  const refs: string[] = [];
  JSON.stringify(schema, (key, value: unknown) => {
    if (key === "$ref" && typeof value === "string") {
      refs.push(value.startsWith(REF) ? value.slice(REF.length) : value);
    }
    return value;
  });
  return refs;
}
