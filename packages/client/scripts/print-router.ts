import type { Contract, ProcedureContract } from "@openimr/api";
import { typeName } from "./print-schemas.ts";

/** The router's type, made of tRPC's own types and the named schemas; it imports no server. */
export function printRouter({ procedures }: Contract): string {
  const types = procedures.flatMap(({ path, input, output }) => [
    typeName(input, path),
    typeName(output, path),
  ]);
  const names = [...new Set(types.map((type) => type.replace("[]", "")))].concat("ApiErrorData");
  return `import type {
  TRPCBuiltRouter,
  TRPCDecorateCreateRouterOptions,
  TRPCErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from "@trpc/server";
import type {
${names
  .sort()
  .map((name) => `  ${name},`)
  .join("\n")}
} from "./schemas.ts";

/** What a failed call answers. */
export type ApiErrorShape = TRPCErrorShape<ApiErrorData>;

/** The API's type, for any tRPC client. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: ApiErrorShape; transformer: false },
  TRPCDecorateCreateRouterOptions<{
${printRecord(procedures)}
  }>
>;
`;
}

function printRecord(procedures: readonly ProcedureContract[]): string {
  const groups = Map.groupBy(procedures, ({ path }) => path.split(".")[0] ?? path);
  return [...groups]
    .map(([name, members]) => `    ${name}: {\n${members.map(printProcedure).join("\n")}\n    };`)
    .join("\n");
}

const kinds = {
  query: "TRPCQueryProcedure",
  mutation: "TRPCMutationProcedure",
  subscription: "TRPCSubscriptionProcedure",
} as const satisfies Record<ProcedureContract["type"], string>;

function printProcedure(procedure: ProcedureContract): string {
  const { path, type, rest, input } = procedure;
  const [, name, ...deeper] = path.split(".");
  if (name === undefined || deeper.length > 0) {
    throw new Error(`${path}: a procedure is named concept.verb`);
  }
  return `${rest === null ? "" : `      /** ${rest.summary} */\n`}      ${name}: ${kinds[type]}<{
        input: ${typeName(input, path)};
        output: ${printOutput(procedure)};
        meta: unknown;
      }>;`;
}

function printOutput({ path, type, output, streamed }: ProcedureContract): string {
  const name = typeName(output, path);
  // The messages of a subscription carry an id, by which it goes on after a break.
  if (type === "subscription") return `AsyncIterable<{ id: string; data: ${name} }>`;
  return streamed ? `AsyncIterable<${name}>` : name;
}
