import fc from "fast-check";

/** Pieces of letters that may stand where none belong. None of them is a decision. */
const pieces = [
  "CLINICAL CASE SUMMARY",
  "IMR ISSUES, DECISIONS AND RATIONALES",
  "HOW THE IMR FINAL DETERMINATION WAS MADE",
  "DOCUMENTS REVIEWED",
  "Claims Administrator guideline: ",
  "MAXIMUS guideline: ",
  "Decision rationale: ",
  "Decision based on MTUS ",
  "Decision based on Non-MTUS Citation ",
  "1) Regarding the request for a cane:",
  "Rationale for the Decision:",
  " was the original request. ",
  " was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ",
  "Case Number: ",
  "Date of Injury: 99/99/9999",
  "09/31/2016",
  "Priority: ",
  "is Board Certified in ",
  "\f",
  "\n\n",
  "\n",
  "\t",
  "\u0000",
  "\ud800",
  "(((((",
  "]]>",
  "\u202e",
  "1. 2. 3. 4. ",
] as const;

type Place = { at: number; length: number; to: number };

/** What one step does to a text; places are shares of its length. */
const steps: Record<string, (text: string, place: Place, piece: string) => string> = {
  insert: (text, { at }, piece) => text.slice(0, at) + piece + text.slice(at),
  cut: (text, { at, length }) => cutLines(text, at, length),
  double: (text, { at, length }) => text.slice(0, at + length) + text.slice(at),
  move: (text, { at, length, to }) => {
    const moved = lines(text, at, length);
    if (beginsInDecision(text.slice(moved.to))) return text;
    const rest = text.slice(0, moved.from) + text.slice(moved.to);
    const target = rest.indexOf("\n\n", Math.min(to, rest.length)) + 2;
    return rest.slice(0, target) + text.slice(moved.from, moved.to) + rest.slice(target);
  },
  spoil: (text, { at }) =>
    `${text.slice(0, at)}${String.fromCharCode((text.charCodeAt(at) * 7 + 13) % 0x250)}${text.slice(at + 1)}`,
};

/** A text after one to six steps that cut, double, move, spoil or insert parts of it. */
export function mutated(text: string): fc.Arbitrary<string> {
  const step = fc.record({
    kind: fc.constantFrom(...Object.keys(steps)),
    at: fc.nat(9_999),
    length: fc.nat(400),
    to: fc.nat(9_999),
    piece: fc.constantFrom(...pieces),
  });
  return fc.array(step, { minLength: 1, maxLength: 6 }).map((all) =>
    all.reduce((changed, { kind, at, length, to, piece }) => {
      const share = (part: number) => Math.floor((changed.length * part) / 10_000);
      const place = { at: share(at), length, to: share(to) };
      return steps[kind]?.(changed, place, piece) ?? changed;
    }, text),
  );
}

/**
 * Cuts whole lines, and never so that "medically necessary" stands behind another verb than its own:
 * a text that says the contrary of the truth is no test of reading.
 */
function cutLines(text: string, at: number, length: number): string {
  const { from, to } = lines(text, at, length);
  const kept = text.slice(to);
  return beginsInDecision(kept) ? text : text.slice(0, from) + kept;
}

function beginsInDecision(text: string): boolean {
  return /^\s*medically/.test(text);
}

/** The whole lines that a stretch touches. */
function lines(text: string, at: number, length: number): { from: number; to: number } {
  const end = text.indexOf("\n", Math.min(text.length, at + length));
  return { from: text.lastIndexOf("\n", at) + 1, to: end < 0 ? text.length : end + 1 };
}
