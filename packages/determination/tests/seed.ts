import fc from "fast-check";
import { FUZZ_SEED } from "./env.ts";

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: FUZZ_SEED });
