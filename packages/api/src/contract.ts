import { createHash } from "node:crypto";
import { z } from "zod";
import {
  answeredSchema,
  type JsonSchema,
  type NamedSchemas,
  namesApart,
  renamed,
  sentSchema,
} from "./contract-schemas.ts";
import { CONTRACT_VERSION } from "./contract-version.ts";
import type { RestOperation } from "./rest/operations.ts";

export type { JsonSchema } from "./contract-schemas.ts";

/** One procedure: what it takes and what it answers. */
export interface ProcedureContract {
  /** As in `case.get`. */
  path: string;
  type: "query" | "mutation" | "subscription";
  /** How it is reached without tRPC; null in a router that is not the whole API's. */
  rest: RestOperation | null;
  input: JsonSchema;
  output: JsonSchema;
  /** Whether it answers step by step, `output` being one step. */
  streamed: boolean;
}

/** The API as data, without the server's code. */
export interface Contract {
  version: string;
  /** Sorted by path. */
  procedures: ProcedureContract[];
  /**
   * Every named schema, sorted by name. Where one has another shape when it is sent than after it
   * is parsed, `NameInput` is what is sent.
   */
  schemas: Record<string, JsonSchema>;
}

/** What belongs to a contract beside its router. */
export interface ContractParts {
  /** Schemas that answers hold beside the outputs, such as that of errors. */
  further?: Record<string, z.ZodType>;
  operations?: Readonly<Record<string, RestOperation>>;
}

/**
 * Reads the contract out of a router. Throws, naming the procedure, where one has no schema or one that JSON Schema cannot
 * express.
 */
export function describeContract(
  router: { _def: { procedures: object } },
  { further = {}, operations = {} }: ContractParts = {},
): Contract {
  const names: NamedSchemas = { sent: new Map(), parsed: new Map(), answered: new Map() };
  const procedures = Object.entries(router._def.procedures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, value]): ProcedureContract => {
      const { type, input, output, streamed } = readProcedure(path, value);
      return {
        path,
        type,
        rest: operations[path] ?? null,
        streamed,
        input: sentSchema(input, path, names),
        output: answeredSchema(output, path, names),
      };
    });
  for (const [path, schema] of Object.entries(further)) answeredSchema(schema, path, names);
  const apart = namesApart(names);
  return {
    version: CONTRACT_VERSION,
    procedures: procedures.map((one) => ({ ...one, input: renamed(one.input, apart) })),
    schemas: collected(names, apart),
  };
}

/** A short digest of a contract, for telling a stale client from a current one. */
export function contractDigest(contract: Contract): string {
  return createHash("sha256").update(JSON.stringify(contract)).digest("hex").slice(0, 16);
}

const Checker = z.object({ schema: z.instanceof(z.ZodType) });

const Definition = z.object({
  type: z.enum(["query", "mutation", "subscription"]),
  inputs: z.tuple([Checker]),
  output: Checker.extend({ streamed: z.boolean().default(false) }),
});

/** A procedure is a function that carries its definition as `_def`. */
function readProcedure(path: string, procedure: unknown) {
  const parsed = Definition.safeParse(Reflect.get(Object(procedure), "_def"));
  if (parsed.success) {
    const { type, inputs, output } = parsed.data;
    return { type, input: inputs[0].schema, output: output.schema, streamed: output.streamed };
  }
  throw new Error(
    `${path}: a procedure is a query, a mutation or a subscription with one .input(checked(...)) and one .output(checked(...))`,
  );
}

function collected(
  { sent, answered }: NamedSchemas,
  apart: ReadonlySet<string>,
): Record<string, JsonSchema> {
  const inputs = [...sent].map(([name, schema]): [string, JsonSchema] => [
    apart.has(name) ? `${name}Input` : name,
    renamed(schema, apart),
  ]);
  const all = new Map([...inputs, ...answered]);
  return Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
}
