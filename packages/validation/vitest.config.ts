import { defineConfig } from "vitest/config";

// Many rules are run on many cases, beside the tests of other packages.
export default defineConfig({
  test: { setupFiles: ["./scripts/seed.ts"], testTimeout: 60_000 },
});
