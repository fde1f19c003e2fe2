import { defineConfig } from "vitest/config";

// Many rules are run on many cases, beside the tests of other packages. Nothing here keeps a state but
// what was read of a text, so that the files share their modules: most of the time went into imports.
export default defineConfig({
  test: { setupFiles: ["./scripts/seed.ts"], testTimeout: 60_000, isolate: false },
});
