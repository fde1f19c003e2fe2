import { TRPCClientError } from "@trpc/client";
import { expect, test } from "vitest";
import { appErrorOf, errorDataOf, isTransient } from "./app-error-of.ts";

function failed(data: object) {
  return TRPCClientError.from({ error: { code: -32600, message: "It failed.", data } });
}

test("the domain's failure is found in a failed call", () => {
  const appError = { code: "invalid_cursor" };
  const error = failed({
    code: "BAD_REQUEST",
    httpStatus: 400,
    contract: "0.1.0",
    path: null,
    appError,
    issues: [],
  });
  expect(appErrorOf(error)).toEqual(appError);
  expect(errorDataOf(error)?.httpStatus).toBe(400);
});

test("a fault of the server's and an error from elsewhere carry no failure of the domain", () => {
  const fault = {
    code: "INTERNAL_SERVER_ERROR",
    httpStatus: 500,
    contract: "0.1.0",
    path: null,
    issues: [],
  };
  expect(appErrorOf(failed({ ...fault, appError: null }))).toBeNull();
  expect(errorDataOf(failed({ code: "SOMETHING" }))).toBeNull();
  expect(appErrorOf(new Error("no network"))).toBeNull();
});

test("a call is worth another try where no server answered or the fault is the server's own", () => {
  const said = { contract: "0.1.0", path: null, appError: null, issues: [] };
  const fault = failed({ code: "INTERNAL_SERVER_ERROR", httpStatus: 500, ...said });
  const refused = failed({ code: "BAD_REQUEST", httpStatus: 400, ...said });
  const unanswered = TRPCClientError.from(new TypeError("fetch failed"));
  expect([fault, unanswered, refused, new TypeError("ours")].map(isTransient)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
