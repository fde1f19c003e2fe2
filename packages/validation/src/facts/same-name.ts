/** Titles, words between words, and degrees and legal forms that are no family names: no name hangs on them. */
const dropped = new Set(
  "dr mr mrs ms prof md dc dds dmd od lac phd psyd dpm esq jr sr ii iii the and of inc incorporated llc llp lp ltd limited corp corporation company pc apc plc".split(
    " ",
  ),
);

/** Degrees and legal forms that are family names too, such as Do: dropped at the end of a longer name. */
const droppedAtEnd = new Set(["do", "co", "pa"]);

/** A name without titles, legal forms, points and capitals, to be compared with another. */
export function foldName(name: string): string {
  return wordsOf(name).join(" ");
}

/**
 * How alike two names of people or organisations are. `same`: the same words, in whatever order
 * ("Sample, Cora" and "Dr. Cora Sample"). `like`: every word of the one is in the other, or its initial,
 * so that they may be the same ("C. Sample", "Example Rehab" and "Example Rehab Group"). Null where they are two names, or one of them is none.
 */
export function compareNames(a: string, b: string): "same" | "like" | null {
  const [fewer, more] = [wordsOf(a), wordsOf(b)].toSorted((x, y) => x.length - y.length);
  if (fewer === undefined || more === undefined || fewer.length === 0) return null;
  if (fewer.toSorted().join(" ") === more.toSorted().join(" ")) return "same";
  const contained = fewer.every((word) => more.some((other) => mayBeOneWord(word, other)));
  const told = fewer.some((word) => word.length > 1 && more.includes(word));
  return contained && told && (fewer.length > 1 || fewer[0] === more[0]) ? "like" : null;
}

/** Whether a text names someone, as a whole and by more than a single letter. */
export function namesIn(text: string, name: string): boolean {
  const words = foldName(name);
  return words.length > 1 && ` ${foldName(text)} `.includes(` ${words} `);
}

function mayBeOneWord(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function wordsOf(name: string): string[] {
  const words = name
    .normalize("NFKD")
    .replace(/[\p{M}.'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !dropped.has(word));
  const last = words.at(-1) ?? "";
  return words.length > 2 && droppedAtEnd.has(last) ? words.slice(0, -1) : words;
}
