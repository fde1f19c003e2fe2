import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { compress } from "hono/compress";

/**
 * The web app's files. Those under /assets carry a hash in their name and are kept for good; any
 * other address that names no file is one of the app's own and gets its page.
 */
export function webFiles(folder: string): Hono {
  const app = new Hono();
  if (!existsSync(join(folder, "index.html"))) {
    return app.get("*", (c) =>
      c.text("The web app is not built yet. Run `pnpm build`, then start the server again.", 503),
    );
  }
  app.use(compress());
  app.use(async (c, next) => {
    await next();
    const hashed = c.req.path.startsWith("/assets/") && c.res.status === 200;
    c.header("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "no-cache");
  });
  app.get("*", serveStatic({ root: folder, precompressed: true }));
  app.get("*", (c) => {
    if (/\.[a-z0-9]+$/i.test(c.req.path)) return c.text("There is no such file.", 404);
    return c.html(readFileSync(join(folder, "index.html"), "utf8"));
  });
  return app;
}
