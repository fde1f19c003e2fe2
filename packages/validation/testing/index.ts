export { arbitrarySoundCase } from "./sound/arbitrary-sound-case.ts";
export { soundReviewer } from "./sound-reviewer.ts";
