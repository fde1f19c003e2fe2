export { arbitrarySoundCase } from "./sound/arbitrary-sound-case.ts";
