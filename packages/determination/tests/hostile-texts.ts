import { sampleText } from "./read-text.ts";

const letter = sampleText("lumbar-therapy.txt");
const start = letter.slice(0, letter.indexOf("Massage therapy 3 x 4 for the lumbar spine: Upheld"));
const item = (heading: string, cited: string, rationale: string) =>
  `${start}${heading}: Upheld\n\nClaims Administrator guideline: Decision based on MTUS ${cited}x.\n\nExpert Reviewer guideline: Decision based on Non-MTUS Citation Official Disability Guidelines ${cited}x.\n\nDecision rationale: ${rationale}x.\n`;
const summary = (text: string) => letter.replace("The worker is a", `${text} The worker is a`);

/** Texts of any size that are made to trouble a pattern or a search, by what they are made of. */
export const hostileTexts: Record<string, (size: number) => string> = {
  "a letter without one blank": (size) => summary("a".repeat(size)),
  "nothing but figures and slashes": (size) => summary(fill("1/", size)),
  "dates in an endless list": (size) => summary(`Reports from ${fill("08/19/2014 and ", size)}`),
  "statements of what was reviewed": (size) =>
    summary(fill("Treatment reports from 08/19/2014 were reviewed. ", size)),
  "a list within a list": (size) =>
    summary(`The diagnoses are: ${fill("1. Sprain, (2) of, 3. the (", size)}`),
  "the words that open a list": (size) => summary(fill("diagnoses of the diagnosis is ", size)),
  "complaints without an end": (size) =>
    summary(fill("patient presents with medications: and ", size)),
  "citations of commas and full stops": (size) => item("Cane", fill(",. ; ", size), ""),
  "citations of brackets": (size) => item("Cane", fill("(Chronic) (", size), ""),
  "citations upon citations": (size) =>
    item("Cane", fill("ACOEM Chapter 12 Page(s): 1-2, and ", size), ""),
  "a heading of half words": (size) => item(fill("_psych left hot 3 x ", size), "", ""),
  "landmarks of sections": (size) =>
    item("Cane", "", fill("CLINICAL CASE SUMMARY DOCUMENTS REVIEWED ", size)),
  "labels in disorder": (size) =>
    item("Cane", "", fill("Decision rationale: Expert Reviewer guideline: ", size)),
  "items of one word": (size) =>
    start + fill("a: Upheld\nClaims Administrator guideline: b.\n\n", size),
  "words that are broken at every end of a line": (size) => summary(fill("hydro-\n", size)),
  "pages of one word": (size) => item("Cane", "", fill("word.\n\f", size)),
};

function fill(piece: string, size: number): string {
  return piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
}
