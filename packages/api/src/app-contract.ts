import { appRouter } from "./app-router.ts";
import { type Contract, describeContract } from "./contract.ts";
import { ApiErrorData } from "./error-data.ts";
import { operations } from "./rest/operations.ts";

/** The contract of the whole API, with the shape of its errors. */
export function appContract(): Contract {
  return describeContract(appRouter, { further: { ApiErrorData }, operations });
}
