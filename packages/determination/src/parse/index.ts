export { readDetermination } from "./read-determination.ts";
export { sourceFromText } from "./source-from-text.ts";
