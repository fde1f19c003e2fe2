import { expect, test } from "vitest";
import { soundCase } from "../sound-case.ts";
import { isWritten, missingFacts } from "./missing-facts.ts";

test("of the needed facts those that are not held are named with their places", () => {
  expect(
    missingFacts(soundCase(), [
      { path: "/priority", what: "the priority", isHeld: ({ priority }) => priority !== null },
      {
        path: "/claimNumber",
        what: "the claim",
        isHeld: ({ claimNumber }) => claimNumber !== null,
      },
    ]),
  ).toEqual([{ path: "/claimNumber", params: { what: "the claim" } }]);
});

test.each([
  [null, false],
  ["", false],
  [" \n", false],
  ["x", true],
])("whether %j says anything: %s", (text, written) => {
  expect(isWritten(text)).toBe(written);
});
