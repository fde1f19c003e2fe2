import { remembered } from "./remembered.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * "This is a request for massage 3 x 4", "The treating physician asks for cold packs": the words
 * that name what is asked for, up to the end of the sentence or to what is said about it.
 */
const restated =
  /\b(?:requests? (?:is |was )?(?:made )?(?:also )?for|requesting|requested (?=(?:an? |the )?\w+ ?(?:therapy|x ?\d|\d))|asks for|asking for)\s{1,4}["\u201c]?(?<what>(?:[^.;"\u201c\u201d]|\.(?=\d)){3,400})/gi;
/** A sentence without these restates nothing, and need not be looked at closely. */
const asking = /request|asks for|asking for/i;
/** Where the words about the request begin: "... is not medically necessary", "... exceeds that". */
const about =
  /[,\s]+(?:is|are|was|were|has|have|had|does|do|did|will|would|could|might|should|cannot|can|may|exceeds?|which|that|who|because|since|as|when|where|but|however|therefore|in order|due to|given|based on|so that|falls?|goes|lacks?|remains?|meets?|appears?|seems?|without (?:any |further )?(?:documentation|evidence|reason|explanation))\b/i;
/** Another request than the one in dispute, or somebody else's account of it. */
const limiting = /\b(?:more than|less than|fewer than|up to|at least|at most|beyond|over)\b/i;
const another =
  /\b(?:previous(?:ly)?|prior|earlier|last|past|first|second|third|subsequent|initial(?:ly)?|another|other|separate|future|additional request|approved|authorized|certified|withdrawn|guidelines?|MTUS|ACOEM|ODG|if|should)\b/i;

/** The words in which a text tells again what is asked for in the dispute at hand, in their order. */
export const restatedRequests: (text: string) => readonly string[] = remembered((text) => {
  return sentencesOf(text).flatMap((sentence) => {
    if (!asking.test(sentence)) return [];
    return Array.from(sentence.matchAll(restated), (match) => {
      if (another.test(sentence.slice(Math.max(0, match.index - 200), match.index + 1))) return "";
      const what = match.groups?.what ?? "";
      const said = about.exec(what);
      if (/\b(?:would|could|might|should|may)\b/i.test(said?.[0] ?? "")) return "";
      return what.slice(0, said?.index ?? what.length).trim();
    }).filter((what) => what !== "" && !another.test(what) && !limiting.test(what));
  });
});

/** Whether a sentence names what is asked for in a dispute. */
export function restatesRequest(sentence: string): boolean {
  return sentence.search(restated) >= 0;
}

/** The single things of a list such as "massage 3 x 4, hot/cold packs, and exercises". */
export function partsOfList(words: string): string[] {
  return words
    .split(/,\s{0,4}(?:and\s)?|;\s{0,4}|\sand\s|\sas well as\s/i)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
