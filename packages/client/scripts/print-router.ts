import type { Contract, ProcedureContract } from "@openimr/api";
import { typeName } from "./print-schemas.ts";

/** The router's type, made of tRPC's own types and the named schemas; it imports no server. */
export function printRouter(contract: Contract): string {
  const names = usedTypes(contract).concat("ApiErrorData").sort();
  return `import type {
  TRPCBuiltRouter,
  TRPCDecorateCreateRouterOptions,
  TRPCErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from "@trpc/server";
import type {
${names.map((name) => `  ${name},`).join("\n")}
} from "./schemas.ts";

/** What a failed call answers. */
export type ApiErrorShape = TRPCErrorShape<ApiErrorData>;

/** The API's type, for any tRPC client. */
export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: ApiErrorShape; transformer: false },
  TRPCDecorateCreateRouterOptions<{
${printProcedures(contract.procedures, { indent: "    ", print: printProcedure })}
  }>
>;
`;
}

/** Names of the types that procedures take and answer, sorted. */
export function usedTypes({ procedures }: Contract): string[] {
  const types = procedures.flatMap(({ path, input, output }) => [
    typeName(input, path),
    typeName(output, path),
  ]);
  return [...new Set(types.map((type) => type.replace("[]", "")))].sort();
}

/** Procedures by their concept, each with its documentation. */
export function printProcedures(
  procedures: readonly ProcedureContract[],
  { indent, print }: { indent: string; print: (procedure: ProcedureContract) => string },
): string {
  const groups = Map.groupBy(procedures, ({ path }) => path.split(".")[0] ?? path);
  return [...groups]
    .map(([concept, members]) => {
      const lines = members.map((one) => printMember(one, `${indent}  `, print(one)));
      return `${indent}${concept}: {\n${lines.join("\n")}\n${indent}};`;
    })
    .join("\n");
}

function printMember({ path, rest }: ProcedureContract, indent: string, printed: string): string {
  const [, name, ...deeper] = path.split(".");
  if (name === undefined || deeper.length > 0) {
    throw new Error(`${path}: a procedure is named concept.verb`);
  }
  const documentation = rest === null ? "" : `${indent}/** ${rest.summary} */\n`;
  return `${documentation}${indent}${name}: ${printed.replaceAll("\n", `\n${indent}`)};`;
}

const kinds = {
  query: "TRPCQueryProcedure",
  mutation: "TRPCMutationProcedure",
  subscription: "TRPCSubscriptionProcedure",
} as const satisfies Record<ProcedureContract["type"], string>;

function printProcedure(procedure: ProcedureContract): string {
  return `${kinds[procedure.type]}<{
  input: ${typeName(procedure.input, procedure.path)};
  output: ${printOutput(procedure)};
  meta: unknown;
}>`;
}

/** The type of an answer; one step by step is an iterable, and a subscription's has ids. */
export function printOutput({ path, type, output, streamed }: ProcedureContract): string {
  const name = typeName(output, path);
  if (type === "subscription") return `AsyncIterable<{ id: string; data: ${name} }>`;
  return streamed ? `AsyncIterable<${name}>` : name;
}
