import type { AppRouter as ServerRouter } from "@openimr/api";
import type { TRPCClient } from "@trpc/client";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { expect, test } from "vitest";
import type { core } from "zod";
import type { ApiErrorShape, AppRouter } from "./gen/router.ts";
import type { Case } from "./gen/schemas.ts";

/** The type without zod's brands, which do not leave the server. */
type Plain<T> = T extends core.$brand
  ? string
  : T extends readonly (infer Element)[]
    ? Plain<Element>[]
    : T extends AsyncIterable<infer Step>
      ? AsyncIterable<Plain<Step>>
      : T extends object
        ? { [Key in keyof T]: Plain<T[Key]> }
        : T;

/** True where each type can stand for the other; neither is any or never. */
type Interchangeable<A, B> = [A] extends [never]
  ? false
  : 0 extends 1 & A
    ? false
    : [A, B] extends [B, A]
      ? true
      : false;

/** Compiles only for `true`: the type check is the test. */
function holds<Claim extends true>(...claims: Claim[]) {
  return claims.length;
}

type Sent = inferRouterInputs<AppRouter>;
type Taken = Plain<inferRouterInputs<ServerRouter>>;
type Received = inferRouterOutputs<AppRouter>;
type Answered = Plain<inferRouterOutputs<ServerRouter>>;

/** One claim for every procedure, so that a wrong one is named by the compiler. */
type Claims<A extends object, B extends Record<keyof A, object>> = {
  [Concept in keyof A]: {
    [Verb in keyof A[Concept]]: Verb extends keyof B[Concept]
      ? Interchangeable<A[Concept][Verb], B[Concept][Verb]>
      : false;
  }[keyof A[Concept]];
}[keyof A];

type Names<R extends object> = {
  [Concept in keyof R]: `${Concept & string}.${keyof R[Concept] & string}`;
}[keyof R];

test("what a generated client may send is what the router takes, both ways", () => {
  expect(holds<Claims<Sent, Taken>>(true)).toBe(1);
});

test("what a generated client receives is what the router answers, both ways", () => {
  expect(holds<Claims<Received, Answered>>(true)).toBe(1);
});

test("the generated router has exactly the procedures of the server's", () => {
  expect(holds<Interchangeable<Names<Sent>, Names<Taken>>>(true)).toBe(1);
});

test("a client's call answers with the named type", () => {
  type Got = Awaited<ReturnType<TRPCClient<AppRouter>["case"]["get"]["query"]>>;
  expect(holds<Interchangeable<Got, Case>>(true)).toBe(1);
});

test("a failed call carries the domain's failure with its own fields", () => {
  type Failure = NonNullable<ApiErrorShape["data"]["appError"]>;
  type Current = Extract<Failure, { code: "stale_version" }>["current"];
  expect(holds<Interchangeable<Current, Case>>(true)).toBe(1);
});
