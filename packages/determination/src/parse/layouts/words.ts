/**
 * One pattern for any of these, in whatever case and with blanks missing, so that a text is searched
 * once. Where two begin at one place, the one that is written longer is tried first.
 */
export function anyOf(patterns: readonly RegExp[]): RegExp {
  const sources = patterns
    .map(({ source }) => source.replaceAll(" ", " ?"))
    .toSorted((a, b) => b.length - a.length);
  return new RegExp(sources.join("|"), "gi");
}

/**
 * A pattern for a label or heading of a layout. Blanks may be missing, since extractors run words
 * together; `words("Decision rationale:")` finds "Decisionrationale:" as well.
 */
export function words(label: string, flags: "" | "i" = ""): RegExp {
  const escaped = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(escaped.replaceAll(" ", " ?"), `g${flags}`);
}
