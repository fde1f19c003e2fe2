import type { FieldProvenance } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf, segmentsOf } from "./segments.ts";

const field = (path: string, start: number, end: number): FieldProvenance => ({
  path,
  documentId: null,
  page: 1,
  start,
  end,
  text: "",
  confidence: 1,
  boxes: [],
});

test("the segments put together are the text, wherever the passages lie", () => {
  const passages = fc.array(
    fc.tuple(fc.integer({ min: -2, max: 60 }), fc.integer({ min: -2, max: 60 })),
  );
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), passages, (text, places) => {
      const segments = segmentsOf(
        text,
        places.map(([start, end]) => field("/a", start, end)),
      );
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
    }),
  );
});

test("of two passages around a stretch the shorter one comes first", () => {
  const [, middle] = segmentsOf("one two three", [field("/whole", 0, 13), field("/part", 4, 7)]);
  expect(middle?.text).toBe("two");
  expect(middle?.fields.map((each) => each.path)).toEqual(["/part", "/whole"]);
});

test("a field shows its own passages, or those of the closest field around it", () => {
  const all = [field("/a", 0, 9), field("/a/b", 0, 3), field("/c", 3, 4)];
  expect(passagesOf("/a/b", all).map((each) => each.path)).toEqual(["/a/b"]);
  expect(passagesOf("/a/b/c", all).map((each) => each.path)).toEqual(["/a/b"]);
  expect(passagesOf("/d", all)).toEqual([]);
});
