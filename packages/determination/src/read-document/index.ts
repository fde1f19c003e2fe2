export { type DocumentText, readDocument, recogniseDocument } from "./read-document.ts";
