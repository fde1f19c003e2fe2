/** The sentences of a text. Passages in quotation marks are left out: they are another's words. */
export function ownSentences(text: string): string[] {
  return text
    .replace(/"[^"]{0,2000}"/g, " ")
    .split(/(?<=[.!?])\s+(?=[A-Z(])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}
