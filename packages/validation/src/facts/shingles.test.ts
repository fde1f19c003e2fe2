import fc from "fast-check";
import { expect, test } from "vitest";
import { shareWithin, shingles } from "./shingles.ts";

const words = fc.array(fc.constantFrom("pain", "of", "the", "knee", "is", "mild", "4"), {
  minLength: 4,
  maxLength: 60,
});

test("a text lies wholly within itself, within a longer one, and in any case and punctuation", () => {
  fc.assert(
    fc.property(words, words, (text, more) => {
      const own = shingles(text.join(" "));
      expect(shareWithin(own, own)).toBe(1);
      expect(shareWithin(own, shingles([...more, ...text].join(" ")))).toBe(1);
      expect(shareWithin(own, shingles(text.join(", ").toUpperCase()))).toBe(1);
    }),
  );
});

test("the share is never below 0 nor above 1", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, other) => {
      const share = shareWithin(shingles(text), shingles(other));
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});

test("texts without four words in a row in common share nothing, and a shorter one has no pieces", () => {
  expect(
    shareWithin(shingles("the knee is stiff and sore"), shingles("sore and stiff is the knee")),
  ).toBe(0);
  expect(shingles("three words only").size).toBe(0);
});

test("half of a text taken over is a share of half", () => {
  const share = shareWithin(shingles("a b c d e f g h i j k"), shingles("a b c d e f g x y z"));
  expect(share).toBe(0.5);
});
