import { appRouter } from "./app-router.ts";
import { type Contract, describeContract } from "./contract.ts";
import { ApiErrorData } from "./error-data.ts";
import { operations } from "./rest/operations.ts";
import { Problem } from "./rest/problem.ts";

/** The contract of the whole API, with the shapes of its errors. */
export function appContract(): Contract {
  return describeContract(appRouter, { further: { ApiErrorData, Problem }, operations });
}
