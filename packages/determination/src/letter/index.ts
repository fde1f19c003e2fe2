export { citationText, sideSentence } from "./citation-text.ts";
export type { Block, Fact, Letter } from "./letter.ts";
export { letterOf } from "./letter-of.ts";
export { printHtml } from "./print-html.ts";
export { printText } from "./print-text.ts";
