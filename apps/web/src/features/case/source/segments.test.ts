import type { FieldProvenance } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesOf, segmentsOf, withoutPageBreaking } from "./segments.ts";

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

test("segments are also cut at given places, and the cuts change nothing else", () => {
  const places = fc.array(fc.integer({ min: -2, max: 60 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), places, (text, given) => {
      const segments = segmentsOf(text, [field("/a", 3, 9)], given);
      expect(segments.map((segment) => segment.text).join("")).toBe(text);
      const starts = segments.map((segment) => segment.start);
      const inside = given.filter((place) => place > 0 && place < text.length);
      expect(starts).toEqual(expect.arrayContaining(inside));
    }),
  );
});

test("a segment carries exactly the passages around it", () => {
  const passages = fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 30 })), { maxLength: 8 });
  fc.assert(
    fc.property(passages, (places) => {
      const all = places.map(([start, end], index) => field(`/a/${index}`, start, end));
      for (const { start, text, fields } of segmentsOf("x".repeat(30), all)) {
        const around = all.filter(
          (each) => each.start <= start && start + text.length <= each.end && text !== "",
        );
        expect(new Set(fields)).toEqual(new Set(around));
      }
    }),
  );
});

test("breaks within a paragraph become blanks, and every character keeps its place", () => {
  const line = "This line is as long as the lines of a page are, full from margin to margin,";
  const text = `Case Number: 1\nDate: 2\n\n${line}\r\ngoes on here\nand ends.\n\n${line}\n\nNext.`;
  const joined = withoutPageBreaking(text);
  expect(joined).toHaveLength(text.length);
  expect(joined).toContain("margin,  goes on here\nand ends.\n\n");
  expect(joined).toContain("Case Number: 1\nDate: 2\n\n");
  expect(joined).toContain("margin,\n\nNext.");
});

test("a text with an empty line after every line is joined as well", () => {
  const line = "This line is as long as the lines of a page are, full from margin to margin";
  const text = `${line} \n\ngoes on here ${line}\n\nand ends.\n\nNEXT PART\n\n${line}.\n\nNew.`;
  const joined = withoutPageBreaking(text);
  expect(joined).toHaveLength(text.length);
  expect(joined).toBe(`${line}   goes on here ${line}  and ends.\n\nNEXT PART\n\n${line}.\n\nNew.`);
});

test("whatever the text, only line ends and blanks are touched", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "\r"), maxLength: 400 }),
      (text) => {
        const joined = withoutPageBreaking(text);
        expect(joined).toHaveLength(text.length);
        expect(joined.replaceAll(/\s/g, " ")).toBe(text.replaceAll(/\s/g, " "));
      },
    ),
  );
});
