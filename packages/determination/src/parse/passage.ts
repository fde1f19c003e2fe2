/** A stretch of a folded text; `start` is its offset there. */
export type Passage = { text: string; start: number };

/** A match of a pattern in a passage. */
export type Match = {
  whole: Passage;
  /** What the named groups hold; undefined for one that is no part of the match. */
  groups: Readonly<Record<string, string | undefined>>;
  /** A named group with its place, for which the pattern must carry the flag `d`. */
  group: (name: string) => Passage | null;
};

/** The first match of a pattern. */
export function find(passage: Passage, pattern: RegExp): Match | null {
  pattern.lastIndex = 0;
  const match = pattern.exec(passage.text);
  return match === null ? null : toMatch(passage, match);
}

/** Every match of a pattern, which must carry the flag `g`. */
export function findAll(passage: Passage, pattern: RegExp): Match[] {
  return matchesOf(passage.text, pattern).map((match) => toMatch(passage, match));
}

/** The matches of a pattern, each looked for when its turn comes. */
export function* eachMatch(passage: Passage, pattern: RegExp): Generator<Match> {
  for (let from = 0; ; ) {
    pattern.lastIndex = from;
    const match = pattern.exec(passage.text);
    if (match === null) return;
    from = pattern.lastIndex + (match[0] === "" ? 1 : 0);
    yield toMatch(passage, match);
  }
}

/** What `matchAll` gives, without a copy of the pattern for each call. */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return matches;
}

/** The part of a passage from one offset to another (offsets in the folded text), trimmed. */
export function between(passage: Passage, from: number, to: number): Passage {
  return trim({
    text: passage.text.slice(from - passage.start, to - passage.start),
    start: from,
  });
}

/** Offset just behind a passage. */
export function endOf(passage: Passage): number {
  return passage.start + passage.text.length;
}

/** The passage without blanks at its ends. */
export function trim(passage: Passage): Passage {
  const text = passage.text.trimStart();
  return { text: text.trimEnd(), start: passage.start + passage.text.length - text.length };
}

const noGroups: Match["groups"] = {};

function toMatch(passage: Passage, match: RegExpExecArray): Match {
  return {
    whole: { text: match[0], start: passage.start + match.index },
    groups: match.groups ?? noGroups,
    group: (name) => {
      const at = match.indices?.groups?.[name];
      if (at === undefined) return null;
      return { text: passage.text.slice(at[0], at[1]), start: passage.start + at[0] };
    },
  };
}
