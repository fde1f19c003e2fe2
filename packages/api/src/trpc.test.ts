import { AppError, type AppErrorData, CaseId, CaseNumber } from "@openimr/core";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { expect, test } from "vitest";
import { fakeContext, unkeptCase } from "../tests/fake-context.ts";
import { appRouter } from "./app-router.ts";
import type { Context } from "./context.ts";
import { CONTRACT_VERSION } from "./contract-version.ts";
import { newId } from "./new-id.ts";
import { FAULT_MESSAGE, reportFault } from "./trpc.ts";

const id = CaseId.parse(newId());

async function ask(context: Context, request: string, init?: RequestInit) {
  const response = await fetchRequestHandler({
    endpoint: "/trpc",
    req: new Request(`http://127.0.0.1/trpc/${request}`, init),
    router: appRouter,
    createContext: () => context,
    onError: reportFault,
  });
  return { status: response.status, text: await response.text() };
}

const getCase = `case.get?input=${encodeURIComponent(JSON.stringify({ id }))}`;

const failures: [AppErrorData, number][] = [
  [{ code: "case_not_found", caseId: id }, 404],
  [{ code: "stale_version", caseId: id, baseVersion: 1, current: unkeptCase() }, 409],
  [{ code: "case_number_taken", caseNumber: CaseNumber.parse("CM14-0000001"), takenBy: id }, 409],
  [{ code: "case_exists", caseId: id }, 409],
  [{ code: "invalid_change", path: "/status", problem: "is wrong" }, 400],
  [{ code: "invalid_cursor" }, 400],
  [{ code: "document_unreadable", problem: "empty" }, 422],
];

test.each(failures)(
  "the failure %o leaves with its data, message and status",
  async (data, status) => {
    const context = fakeContext({ load: () => Promise.reject(new AppError(data)) });
    const answer = await ask(context, getCase);
    const { error } = JSON.parse(answer.text);
    expect(answer.status).toBe(status);
    expect(error.message).toBe(new AppError(data).message);
    expect(error.data).toMatchObject({ appError: data, httpStatus: status, path: "case.get" });
    expect(context.faults).toEqual([]);
  },
);

test("an unexpected error leaves without detail and is reported once", async () => {
  const secret = new Error("password of Ms. Example at db.internal");
  const context = fakeContext({ load: () => Promise.reject(secret) });
  const answer = await ask(context, getCase);
  expect(answer.status).toBe(500);
  expect(JSON.parse(answer.text).error).toEqual({
    code: -32603,
    message: FAULT_MESSAGE,
    data: {
      code: "INTERNAL_SERVER_ERROR",
      httpStatus: 500,
      contract: CONTRACT_VERSION,
      path: "case.get",
      appError: null,
      issues: [],
    },
  });
  expect(context.faults).toEqual([{ error: secret, path: "case.get" }]);
});

test("an answer that does not fit its schema is a fault of ours and is not sent", async () => {
  const misshapen = { ...unkeptCase(), version: 1.5 };
  const context = fakeContext({ load: () => Promise.resolve(misshapen) });
  const answer = await ask(context, getCase);
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain("1.5");
  expect(context.faults).toHaveLength(1);
});

test("input that does not fit is answered with the place and reason of every issue", async () => {
  const body = JSON.stringify({ id, baseVersion: 0, changes: [{ op: "set", path: "status" }] });
  const headers = { "content-type": "application/json" };
  const answer = await ask(fakeContext({}), "case.save", { method: "POST", body, headers });
  const { error } = JSON.parse(answer.text);
  expect(answer.status).toBe(400);
  expect(error.data.issues.map((issue: { path: string }) => issue.path)).toContain("/baseVersion");
  expect(error.message).toMatch(/^The request does not fit: \/baseVersion: /);
});

test("an id that is none is answered in words", async () => {
  const answer = await ask(fakeContext({}), `case.get?input=${encodeURIComponent('{"id":"12"}')}`);
  expect(JSON.parse(answer.text).error.message).toBe(
    "The request does not fit: /id: is not an id (UUID version 7)",
  );
});

test.each(["{", '"', '{"id": nothing}'])(
  "a body that is no JSON (%s) is said to be none",
  async (body) => {
    const headers = { "content-type": "application/json" };
    const answer = await ask(fakeContext({}), "case.save", { method: "POST", body, headers });
    expect(answer.status).toBe(400);
    const { error } = JSON.parse(answer.text);
    expect(error.message).toBe("The request is no valid JSON. Send the input as JSON.");
    expect(error.data.stack).toBeUndefined();
  },
);

test("a caller inside the process meets the failure itself", async () => {
  const context = fakeContext({
    load: () => Promise.reject(new AppError({ code: "case_not_found", caseId: id })),
  });
  const call = appRouter.createCaller(context).case.get({ id });
  await expect(call).rejects.toMatchObject({ cause: { data: { code: "case_not_found" } } });
});
