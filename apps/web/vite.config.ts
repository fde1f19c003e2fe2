import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [tanstackRouter({ target: "react", autoCodeSplitting: true }), react()],
  server: {
    host: "127.0.0.1",
    // What the API server answers itself; `pnpm dev` says where it is.
    proxy: Object.fromEntries(
      ["/trpc", "/api", "/health", "/reference", "/openapi.json", "/schemas"].map((path) => [
        path,
        process.env.OPENIMR_API ?? "http://127.0.0.1:4680",
      ]),
    ),
  },
  build: {
    target: "es2022",
    sourcemap: false,
    // Every browser that knows es2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Every page needs these; together they compress better than apart.
            { name: "api", test: /@trpc|tanstack.(react-query|query-core)|packages.client/ },
          ],
        },
      },
      // tRPC does not say of all its modules that they may be left out; it would bring its WebSockets.
      treeshake: { moduleSideEffects: [{ test: /@trpc\//, sideEffects: false }] },
    },
  },
});
