import fc from "fast-check";
import { RULES_SEED } from "./env.ts";

// Every run draws the same cases, so that a failure tells of a change.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: RULES_SEED });
