import { expect, test } from "vitest";
import { CaseNumber } from "./case-number.ts";

test.each([["CM14-0145889"], ["CM16-12345678"]])("%s is a case number", (text) => {
  expect(CaseNumber.parse(text)).toBe(text);
});

test.each([
  ["CM14-014588"],
  ["CM14-014588912"],
  ["cm14-0145889"],
  ["CM2014-0145889"],
  ["CM14 0145889"],
  [""],
])("%j is refused, and the message shows the right form", (text) => {
  const result = CaseNumber.safeParse(text);
  expect(result.success).toBe(false);
  expect(result.error?.issues[0]?.message).toContain("CM14-0145889");
});
