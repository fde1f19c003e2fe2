import type { Contract, ProcedureContract } from "../contract.ts";
import type { JsonSchema } from "../contract-schemas.ts";
import { operationInput } from "../rest/operation-input.ts";
import { failuresOf } from "./failures.ts";
import { schemaComponents } from "./schema-components.ts";

/** A document of OpenAPI 3.1. */
export interface OpenApiDocument {
  openapi: "3.1.1";
  paths: Record<string, Record<string, object>>;
  [part: string]: unknown;
}

const CONCEPTS: Record<string, string> = {
  case: "Cases: kept, listed, changed and checked.",
  determination: "Determinations read into cases.",
  import: "Imports of many letters.",
  letter: "Determination letters, printed from a case.",
  system: "The system itself.",
};

/** The REST API as OpenAPI 3.1, from the contract that the typed client is made from too. */
export function openApiDocument(contract: Contract): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const procedure of contract.procedures) {
    if (procedure.rest === null) continue;
    const path = paths[procedure.rest.path] ?? {};
    path[procedure.rest.method] = operationOf(procedure, contract);
    paths[procedure.rest.path] = path;
  }
  const concepts = new Set(contract.procedures.map(conceptOf));
  return {
    openapi: "3.1.1",
    info: {
      title: "OpenIMR",
      version: contract.version,
      description:
        "Independent medical review: cases, the determinations they are read from, findings and letters.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: "/api" }],
    tags: [...concepts].map((name) => ({ name, description: CONCEPTS[name] ?? name })),
    security: [{ token: [] }, {}],
    paths,
    components: {
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "The token that the server was started with; none where it has none.",
        },
      },
      schemas: usedComponents(paths, schemaComponents(contract.schemas)),
    },
  };
}

/** Components that operations refer to, directly or through another. */
function usedComponents(
  paths: object,
  components: Record<string, unknown>,
): Record<string, unknown> {
  const used = new Set<string>();
  const visit = (part: unknown) => {
    JSON.stringify(part, (key, value: unknown) => {
      const name = key === "$ref" ? String(value).replace("#/components/schemas/", "") : "";
      if (name !== "" && !used.has(name)) {
        used.add(name);
        visit(components[name]);
      }
      return value;
    });
  };
  visit(paths);
  return Object.fromEntries(Object.entries(components).filter(([name]) => used.has(name)));
}

function conceptOf({ path }: Pick<ProcedureContract, "path">): string {
  return path.split(".")[0] ?? path;
}

function operationOf(procedure: ProcedureContract, contract: Contract): object {
  const { path, rest, type } = procedure;
  if (rest === null) throw new Error(`${path} is no operation.`);
  const { parameters, body } = operationInput(procedure, contract.schemas);
  const key = {
    name: "Idempotency-Key",
    in: "header",
    description:
      "Under a key the call is done once, and repeated it is answered as the first time.",
    schema: { type: "string", minLength: 1, maxLength: 255 },
  };
  const place = {
    name: "Last-Event-ID",
    in: "header",
    description: "Id of the last message seen, to go on from it.",
    schema: { type: "string" },
  };
  return {
    operationId: path.replace(/\.(\w)/, (_, letter: string) => letter.toUpperCase()),
    tags: [conceptOf(procedure)],
    summary: rest.summary,
    parameters: [
      ...parameters.map(({ name, place: where, required, schema }) => ({
        name,
        in: where,
        required,
        schema: referenced(schema),
      })),
      ...(type === "mutation" ? [key] : []),
      ...(type === "subscription" ? [place] : []),
    ],
    ...(body !== null && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: referenced(body) } },
      },
    }),
    responses: { [rest.status]: answerOf(procedure), ...failuresOf(procedure) },
  };
}

function answerOf({ output, streamed }: ProcedureContract): object {
  return {
    description: streamed
      ? "Server-sent events; the data of each is one step. One named error ends the stream."
      : "The answer.",
    headers: {
      "OpenIMR-Contract": { description: "Version of the contract.", schema: { type: "string" } },
    },
    content: {
      [streamed ? "text/event-stream" : "application/json"]: { schema: referenced(output) },
    },
  };
}

/** The schema with its references into the document's components. */
function referenced(schema: JsonSchema): unknown {
  return schemaComponents({ it: schema }).it;
}
