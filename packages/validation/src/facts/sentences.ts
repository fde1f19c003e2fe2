/**
 * The sentences of a text, taken apart further at semicolons and at "but". Passages in quotation
 * marks are left out: they are another's words.
 */
export function ownClauses(text: string): string[] {
  return text
    .replace(/"[^"]{0,2000}"|\u201c[^\u201c\u201d]{0,2000}\u201d/g, " ")
    .split(/(?<=[.!?])\s+(?=[A-Z(])|;\s+|,\s+but\s+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== "");
}
