/** What a letter can be printed as; also the ending of its file. */
export const letterKinds = ["pdf", "html", "txt"] as const;
export type LetterKind = (typeof letterKinds)[number];
