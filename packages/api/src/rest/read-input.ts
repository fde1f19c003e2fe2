import type { JsonSchema } from "../contract-schemas.ts";
import type { OperationInput } from "./operation-input.ts";

/** Where a request has what an operation takes. */
export interface SentParts {
  path: (name: string) => string | undefined;
  /** Every value under the name, in their order. */
  query: (name: string) => readonly string[];
  /** The body, read from JSON; undefined where there is none. */
  body: unknown;
}

/**
 * The input of a procedure from the parts of a request. Text of the address becomes what its schema says
 * where it can be read as that, and stays text where not, for the procedure to refuse in its words.
 */
export function readInput({ parameters, body }: OperationInput, sent: SentParts): unknown {
  const fields = parameters.flatMap(({ name, place, schema, orNull }): [string, unknown][] => {
    if (place === "path") return [[name, sent.path(name)]];
    const values = sent.query(name);
    if (values.length === 0) return orNull ? [[name, null]] : [];
    return [[name, schema.type === "array" ? values : fromText(values[0] ?? "", schema)]];
  });
  if (body === null) return Object.fromEntries(fields);
  if (typeof sent.body !== "object" || sent.body === null) return sent.body;
  return { ...sent.body, ...Object.fromEntries(fields) };
}

function fromText(text: string, { type }: JsonSchema): unknown {
  if ((type === "integer" || type === "number") && /^-?\d+(\.\d+)?$/.test(text))
    return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
