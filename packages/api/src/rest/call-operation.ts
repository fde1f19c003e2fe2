import { getTRPCErrorFromUnknown } from "@trpc/server";
import { appRouter } from "../app-router.ts";
import type { Context } from "../context.ts";
import { describeFailure, reportFault } from "../trpc.ts";
import { type Problem, problemOf } from "./problem.ts";

/** What a procedure answered, or the problem that it met. */
export type Answered = { answer: unknown } | { problem: Problem };

/** Calls a procedure by its name, as every protocol does, and says what it met. */
export async function callOperation(
  context: Context,
  path: string,
  { input, signal }: { input: unknown; signal: AbortSignal },
): Promise<Answered> {
  const caller = appRouter.createCaller(context, { signal });
  const [concept = "", verb = ""] = path.split(".");
  const call: unknown = Reflect.get(Object(Reflect.get(caller, concept)), verb);
  if (typeof call !== "function") throw new Error(`There is no procedure ${path}.`);
  try {
    return { answer: await call(input) };
  } catch (error) {
    return { problem: problemOfError(error, { context, path }) };
  }
}

/** The problem that an error leaves the server as; a fault of ours is reported. */
export function problemOfError(
  raised: unknown,
  { context, path }: { context: Context; path: string },
): Problem {
  const error = getTRPCErrorFromUnknown(raised);
  reportFault({ error, path, ctx: context });
  return problemOf(describeFailure(error, path));
}
