export { arbitraryCase } from "./case-arbitrary.ts";
