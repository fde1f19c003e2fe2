import fc from "fast-check";
import { expect, test } from "vitest";
import { phraseIndex } from "./phrase-index.ts";

const find = phraseIndex([
  ["massage", "massage"],
  ["massage chair", "chair"],
  ["knee|wrist brace|splint", "brace"],
  ["hot and? cold packs", "packs"],
  ["arthroscop*", "arthroscopy"],
  ["h wave", "h-wave"],
  ["pt", "physical therapy"],
]);
const values = (text: string) => find(text).map(({ value }) => value);

test.each<[string, string[]]>([
  ["Massage, then a MASSAGE CHAIR", ["massage", "chair"]],
  ["wrist splint; knee  brace", ["brace", "brace"]],
  ["hot/cold packs, hot & cold packs, Hot and cold packs", ["packs", "packs", "packs"]],
  ["arthroscopic and arthroscopy", ["arthroscopy", "arthroscopy"]],
  ["H-wave", ["h-wave"]],
  ["Outpatient PT x12, accepted option", ["physical therapy"]],
  ["massages, kneebrace", []],
  ["pain in the knee. Brace for the back", []],
  ["knee 2 brace, knee ---- brace", []],
  ["", []],
])("%j holds %j", (text, found) => {
  expect(values(text)).toEqual(found);
});

test("what is found stands at its place in the text, in order, nothing over anything else", () => {
  const words = fc.constantFrom(
    "massage",
    "chair",
    "Knee",
    "brace",
    "PT",
    "x",
    "h-wave",
    ". ",
    "4",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
      const text = parts.join(" ");
      let last = 0;
      for (const { start, end, value } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(values(text.slice(start, end))).toEqual([value]);
        last = end;
      }
    }),
  );
});
