import { Case } from "@openimr/core";
import fc from "fast-check";
import { v7 } from "uuid";
import { expect, test } from "vitest";
import { readDetermination } from "../src/parse/read-determination.ts";
import { sourceFromText } from "../src/parse/source-from-text.ts";
import { decodeText } from "../src/read-document/decode-text.ts";
import { type Letter, letterLayouts, letterOf } from "../testing/corpus/letters.ts";
import { mutated } from "../testing/corpus/mutations.ts";
import { FUZZ_RUNS } from "./env.ts";
import { wrongFields } from "./wrong-fields.ts";

const LONG = 600_000;
const SHARE = Math.ceil(FUZZ_RUNS / 4);

const letters = (count: number, seed: number): Letter[] =>
  Object.keys(letterLayouts).flatMap((layout) =>
    fc.sample(letterOf(layout), { numRuns: count, seed }),
  );

/** What holds of a reading whatever was read. */
function expectSound(written: string): Case {
  const source = sourceFromText(written, null);
  const { text } = source;
  const { case: record, provenance, report } = readDetermination(source, { newId: () => v7() });
  expect(Case.safeParse(record).error?.issues ?? []).toEqual([]);
  for (const { start, end, text: words, path } of provenance) {
    expect(text.slice(start, end)).toBe(words);
    const outcome = /^\/disputedItems\/(\d+)\/decision\/outcome$/.exec(path)?.[1];
    if (outcome === undefined) continue;
    const read = record.disputedItems[Number(outcome)]?.decision.outcome;
    expect([path, read]).toEqual([path, /^(?:upheld|not)/i.test(words) ? "upheld" : "overturned"]);
  }
  const placed = new Set(provenance.map(({ path }) => path));
  for (const [index, { decision }] of record.disputedItems.entries()) {
    const path = `/disputedItems/${index}/decision/outcome`;
    expect([path, placed.has(path)]).toEqual([path, decision.outcome !== null]);
  }
  expect(report.coverage).toBeLessThanOrEqual(1);
  return record;
}

test(
  "a letter with parts cut, doubled, moved or spoilt gives no item another outcome than its own",
  () => {
    const pool = letters(60, 20_161);
    fc.assert(
      fc.property(fc.constantFrom(...pool).chain(mutatedLetter), ({ text, truth }) => {
        const record = expectSound(text);
        const wrong = wrongFields(record, truth);
        expect(wrong.filter((path) => path.endsWith("/outcome"))).toEqual([]);
      }),
      { numRuns: 2 * SHARE },
    );
  },
  LONG,
);

test(
  "the head of one letter with the tail of another gives no item an outcome of neither",
  () => {
    const pool = letters(60, 20_162);
    const one = fc.constantFrom(...pool);
    // The earliest letters decide in their tail what is asked for in their head.
    const tails = pool.filter(({ layout }) => layout !== "medical-professional-review");
    const splice = fc
      .tuple(one, fc.constantFrom(...tails), fc.nat(999), fc.nat(999))
      .map(([head, tail, from, to]) => ({
        text: headOf(head.text, from) + tailOf(tail.text, to),
        truth: {
          ...head.truth,
          disputedItems: [...head.truth.disputedItems, ...tail.truth.disputedItems],
        },
      }));
    fc.assert(
      fc.property(splice, ({ text, truth }) => {
        const record = expectSound(text);
        const wrong = wrongFields(record, truth);
        expect(wrong.filter((path) => path.endsWith("/outcome"))).toEqual([]);
      }),
      { numRuns: SHARE },
    );
  },
  LONG,
);

test(
  "random bytes, and random bytes within a letter, are read without harm",
  () => {
    const pool = letters(10, 20_163);
    const bytes = fc.uint8Array({ maxLength: 600 });
    const within = fc
      .tuple(fc.constantFrom(...pool), fc.nat(1_000), bytes)
      .map(([{ text }, at, noise]) => {
        const encoded = new TextEncoder().encode(text);
        encoded.set(
          noise.slice(0, encoded.length),
          Math.floor(((encoded.length - noise.length) * at) / 1_000),
        );
        return encoded;
      });
    fc.assert(
      fc.property(fc.oneof(bytes, within), (data) => {
        expectSound(decodeText(data) ?? new TextDecoder("windows-1252").decode(data));
      }),
      { numRuns: SHARE },
    );
  },
  LONG,
);

function mutatedLetter(letter: Letter): fc.Arbitrary<Letter> {
  return mutated(letter.text).map((text) => ({ ...letter, text }));
}

function headOf(text: string, share: number): string {
  return text.slice(0, Math.floor((text.length * share) / 1_000));
}

/** The end of a letter from a paragraph on: half a sentence may say the contrary of the whole. */
function tailOf(text: string, share: number): string {
  const at = text.indexOf("\n\n", Math.floor((text.length * share) / 1_000));
  return at < 0 ? "" : text.slice(at);
}
