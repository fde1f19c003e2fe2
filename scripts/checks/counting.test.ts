import { expect, test } from "vitest";
import { countBrowserTests } from "./e2e.ts";
import { countTests } from "./tests.ts";

const file = (status: string, statuses: string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: statuses.map((it, index) => ({
    fullName: `test ${index}`,
    status: it,
    failureMessages: [],
  })),
});

test("passed and failed tests are summed over all files", () => {
  const testResults = [file("passed", ["passed", "passed"]), file("failed", ["passed", "failed"])];
  expect(countTests({ testResults }, 1)).toMatchObject({ passed: 3, failed: 1 });
});

test.each(["skipped", "pending", "todo"])("a test that is %s counts as failed", (status) => {
  const outcome = countTests({ testResults: [file("passed", ["passed", status])] }, 0);
  expect(outcome).toMatchObject({ passed: 1, failed: 1 });
  expect(outcome.reasons.join()).toContain("test 1");
});

test("a test that failed is named with its file and the head of its message", () => {
  const failed = {
    fullName: "adds up",
    status: "failed",
    failureMessages: ["expected 3 to be 4\n    at a.test.ts:3:4"],
  };
  const testResults = [{ name: "a.test.ts", status: "failed", assertionResults: [failed] }];
  expect(countTests({ testResults }, 1).reasons).toEqual([
    expect.stringMatching(/a\.test\.ts: adds up\n +expected 3 to be 4$/),
  ]);
});

test("a file that fails before its tests counts as a failed test", () => {
  const testResults = [file("failed", []), file("passed", ["passed"])];
  expect(countTests({ testResults }, 1)).toMatchObject({ passed: 1, failed: 1 });
});

test("a run without tests fails", () => {
  expect(countTests({ testResults: [] }, 0)).toMatchObject({ passed: 0, failed: 1 });
});

test("an error outside the tests fails the run", () => {
  expect(countTests({ testResults: [file("passed", ["passed"])] }, 1).failed).toBe(1);
});

const stats = { expected: 2, unexpected: 0, flaky: 0, skipped: 0 };

test("browser tests that all pass are counted", () => {
  expect(countBrowserTests({ stats, errors: [] }, 0)).toMatchObject({ passed: 2, failed: 0 });
});

test.each(["unexpected", "flaky", "skipped"])(
  "a browser test that is %s counts as failed",
  (it) => {
    expect(countBrowserTests({ stats: { ...stats, [it]: 1 }, errors: [] }, 1).failed).toBe(1);
  },
);

test("a browser run without tests, or with an error of its own, fails", () => {
  const none = { ...stats, expected: 0 };
  expect(countBrowserTests({ stats: none, errors: [] }, 0).failed).toBe(1);
  expect(countBrowserTests({ stats, errors: [{ message: "a" }] }, 1).failed).toBe(1);
  expect(countBrowserTests({ stats, errors: [] }, 1).failed).toBe(1);
});
