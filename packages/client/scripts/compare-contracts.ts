import type { Contract, ProcedureContract } from "@openimr/api";
import { breakingChanges, type Definitions } from "./compare-schemas.ts";

/**
 * What breaks clients that were made from `before` where the server speaks `after`, each in words with
 * its place. Empty where such clients go on as they did.
 */
export function compareContracts(before: Contract, after: Contract): string[] {
  const definitions = { before: before.schemas, after: after.schemas };
  const procedures = new Map(after.procedures.map((procedure) => [procedure.path, procedure]));
  const found = before.procedures.flatMap((procedure) => {
    const now = procedures.get(procedure.path);
    if (now === undefined) return [`${procedure.path}: is gone`];
    return compareProcedures(procedure, now, definitions);
  });
  const error = { $ref: "#/$defs/ApiErrorData" };
  const errors =
    "ApiErrorData" in before.schemas
      ? breakingChanges({ before: error, after: error, place: "error" }, "answered", definitions)
      : [];
  return [...new Set([...found, ...errors])];
}

function compareProcedures(
  before: ProcedureContract,
  after: ProcedureContract,
  definitions: Definitions,
): string[] {
  const { path } = before;
  const found: string[] = [];
  if (kindOf(before) !== kindOf(after)) {
    found.push(`${path}: was ${kindOf(before)} and is ${kindOf(after)}`);
  }
  if (before.rest !== null && addressOf(before) !== addressOf(after)) {
    found.push(`${path}: was ${addressOf(before)} and is ${addressOf(after)}`);
  }
  const input = { before: before.input, after: after.input, place: `${path} input` };
  const output = { before: before.output, after: after.output, place: `${path} output` };
  return [
    ...found,
    ...breakingChanges(input, "sent", definitions),
    ...breakingChanges(output, "answered", definitions),
  ];
}

function kindOf({ type, streamed }: ProcedureContract): string {
  return streamed && type !== "subscription" ? `a ${type} step by step` : `a ${type}`;
}

function addressOf({ rest }: ProcedureContract): string {
  return rest === null ? "no operation" : `${rest.method.toUpperCase()} ${rest.path}`;
}

/** Whether a version says that it breaks with an earlier one: by its first number that is not 0. */
export function isBreakingRaise(before: string, after: string): boolean {
  const [old, fresh] = [before, after].map((version) => version.split(".").map(Number));
  const place = old?.[0] === 0 && fresh?.[0] === 0 ? 1 : 0;
  return (fresh?.[place] ?? 0) > (old?.[place] ?? 0);
}
