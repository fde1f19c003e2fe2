import react from "@vitejs/plugin-react";
import { defineConfig, type HttpProxy, loadEnv } from "vite";

// A page of another origin may not call OpenIMR, and a token has no place in a page. So this server
// passes calls on to OpenIMR, with the token.
export default defineConfig(({ mode }) => {
  const env = loadEnv(mode, import.meta.dirname, "OPENIMR_");
  const url = env.OPENIMR_URL || "http://127.0.0.1:4680";
  const headers = env.OPENIMR_TOKEN ? { authorization: `Bearer ${env.OPENIMR_TOKEN}` } : {};
  const server = {
    host: "127.0.0.1",
    port: 4690,
    proxy: { "/trpc": { target: url, changeOrigin: true, headers, configure: endBrokenStreams } },
  };
  return {
    plugins: [react()],
    define: { OPENIMR_URL: JSON.stringify(url) },
    build: { target: "es2022" },
    server,
    preview: server,
  };
});

/** A stream that OpenIMR does not end in order breaks here too, so that the page notices at once. */
function endBrokenStreams(proxy: HttpProxy.ProxyServer): void {
  proxy.on("proxyRes", (upstream, _request, answer) => {
    upstream.once("close", () => {
      if (!upstream.complete) answer.destroy();
    });
  });
}
