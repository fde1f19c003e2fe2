/** A phrase found in a text: what it stands for, and where it is. */
export interface PhraseMatch<Value> {
  value: Value;
  start: number;
  end: number;
}

/**
 * A search for many phrases at once, in one pass over a text. A phrase is words in lower case:
 * `massage therapy`; `knee|wrist brace` is one or the other; `and?` may be left out; `arthroscop*`
 * begins a word. Words of a phrase stand next to each other, apart by blanks or marks such as
 * `h-wave`, `hot/cold`. Of phrases that begin at one word the longest is found, and what it covers is
 * not searched again. Only the letters a to z make words; capitals do not count.
 */
export function phraseIndex<Value>(
  rows: Iterable<readonly [phrase: string, value: Value]>,
): (text: string) => PhraseMatch<Value>[] {
  const { steps, values } = buildTrie(rows);
  return (text) => {
    const found: PhraseMatch<Value>[] = [];
    let at = 0;
    while (at < text.length) {
      if (letterAt(text, at) === 0) {
        at += 1;
        continue;
      }
      const match = longestMatch(text, { steps, values }, { node: 0, start: at, at });
      if (match !== null) found.push(match);
      at = match?.end ?? endOfWord(text, at);
    }
    return found;
  };
}

/**
 * All phrases as one tree, node 0 its root: `steps[node * WIDTH + step]` is the node that a step leads
 * to, 0 for none. A step is a letter (0-25), the gap to the next word, or the rest of an open word.
 */
type Trie<Value> = { steps: Int32Array; values: (Value | undefined)[] };

const GAP = 26;
const REST = 27;
const WIDTH = 28;

function buildTrie<Value>(rows: Iterable<readonly [phrase: string, value: Value]>): Trie<Value> {
  const phrases = [...rows].flatMap(([phrase, value]) =>
    expand(phrase).map((plain) => ({ plain, value })),
  );
  const letters = phrases.reduce((sum, { plain }) => sum + plain.length, 0);
  const steps = new Int32Array((letters + 1) * WIDTH);
  const values: (Value | undefined)[] = [undefined];
  for (const { plain, value } of phrases) {
    let node = 0;
    for (const character of plain) {
      const step = character === " " ? GAP : character === "*" ? REST : stepOf(character, 0);
      const known = steps[node * WIDTH + step] || values.length;
      if (known === values.length) values.push(undefined);
      steps[node * WIDTH + step] = known;
      node = known;
    }
    values[node] ??= value;
  }
  return { steps: steps.slice(0, values.length * WIDTH), values };
}

/** The plain phrases that one with alternatives and optional words stands for. */
function expand(phrase: string): string[] {
  return phrase.split(" ").reduce<string[]>(
    (phrases, part) => {
      const optional = part.endsWith("?");
      const choices = (optional ? part.slice(0, -1) : part).split("|");
      const longer = phrases.flatMap((words) =>
        choices.map((word) => (words === "" ? word : `${words} ${word}`)),
      );
      return optional ? longer.concat(phrases) : longer;
    },
    [""],
  );
}

/** The longest phrase that goes on from a node of the tree at a place in the text. */
function longestMatch<Value>(
  text: string,
  trie: Trie<Value>,
  from: { node: number; start: number; at: number },
): PhraseMatch<Value> | null {
  let { node, at } = from;
  const { start } = from;
  let best: PhraseMatch<Value> | null = null;
  for (;;) {
    const rest = trie.steps[node * WIDTH + REST] ?? 0;
    if (rest > 0) {
      const open = longestMatch(text, trie, { node: rest, start, at: endOfWord(text, at) });
      if (open !== null && open.end > (best?.end ?? 0)) best = open;
    }
    let step = stepOf(text, at);
    if (step < 0) {
      const value = trie.values[node];
      if (value !== undefined && at > (best?.end ?? 0)) best = { value, start, end: at };
      step = GAP;
    }
    node = trie.steps[node * WIDTH + step] ?? 0;
    if (node > 0) at = step === GAP ? nextWord(text, at) : at + 1;
    if (node === 0 || at < 0) return best;
  }
}

/** Where the word behind a gap begins; -1 where the gap is wide, or ends a sentence or a part. */
function nextWord(text: string, end: number): number {
  for (let at = end; at <= end + 3; at += 1) {
    if (letterAt(text, at) !== 0) return at;
    if (".;:0123456789".includes(text.charAt(at))) return -1;
  }
  return -1;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (letterAt(text, at) !== 0) at += 1;
  return at;
}

/** The step of a letter, 0 for a; -1 where no letter stands. */
function stepOf(text: string, at: number): number {
  const code = letterAt(text, at);
  return code === 0 ? -1 : code - 97;
}

/** The code of the letter at a place, in lower case; 0 where no letter from a to z stands. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 97 && code <= 122 ? code : 0;
}
