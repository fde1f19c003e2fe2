export { mayGoOnInPictures } from "./may-go-on-in-pictures.ts";
export { readDetermination } from "./read-determination.ts";
export { sourceFromText } from "./source-from-text.ts";
