import { BodyRegion } from "@openimr/core";
import { regionsOverlap } from "@openimr/guidelines";
import fc from "fast-check";
import { expect, test } from "vitest";
import { areConnected } from "./body-region-groups.ts";

const region = fc.constantFrom(...BodyRegion.options);

test("regions are connected both ways, each with itself, and where they overlap", () => {
  fc.assert(
    fc.property(region, region, (one, other) => {
      expect(areConnected(one, other)).toBe(areConnected(other, one));
      expect(areConnected(one, one)).toBe(true);
      if (regionsOverlap(one, other)) expect(areConnected(one, other)).toBe(true);
    }),
  );
});

test.each([
  ["low_back", "ankle_foot", true],
  ["neck", "forearm_wrist_hand", true],
  ["low_back", "shoulder", false],
  ["knee", "neck", false],
  ["mind", "knee", true],
] as const)("%s and %s are connected: %j", (one, other, connected) => {
  expect(areConnected(one, other)).toBe(connected);
});
