import { expect, test } from "vitest";
import { CaseNumber } from "./case-number.ts";

test.each([["CM14-0145889"], ["201809-110342"], ["A1"]])("%s is a case number", (text) => {
  expect(CaseNumber.parse(text)).toBe(text);
});

test.each([["cm14-0145889"], ["CM14 0145889"], ["CM14-"], ["CM14--1"], [""], ["../CM14"]])(
  "%j is refused, and the message shows the right form",
  (text) => {
    const result = CaseNumber.safeParse(text);
    expect(result.success).toBe(false);
    expect(result.error?.issues[0]?.message).toContain("CM14-0145889");
  },
);
