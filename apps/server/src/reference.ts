import { readFileSync } from "node:fs";
import { appContract, jsonSchemas, openApiDocument } from "@openimr/api";
import { Hono } from "hono";

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>API · OpenIMR</title>
    <link rel="stylesheet" href="/reference/swagger-ui.css" />
    <link rel="stylesheet" href="/reference/page.css" />
  </head>
  <body>
    <nav><a href="/">OpenIMR: back to the worklist</a></nav>
    <main id="reference"></main>
    <script src="/reference/swagger-ui-bundle.js"></script>
    <script src="/reference/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#reference", deepLinking: true });\n`;

const style = `body { margin: 0; }
nav { padding: 12px 24px; border-bottom: 1px solid #ccd4d6; font: 15px/1.4 system-ui, sans-serif; }
nav a { color: #115a60; }
`;

/** The API described: OpenAPI, JSON Schemas, and a page on which both can be read and tried. */
export function reference(): Hono {
  const app = new Hono();
  const contract = appContract();
  const openApi = openApiDocument(contract);
  const schemas = jsonSchemas(contract);
  const asset = (address: string) => readFileSync(new URL(address), "utf8");
  app.get("/openapi.json", (c) => c.json(openApi));
  app.get("/schemas.json", (c) => c.json(schemas));
  app.get("/schemas/:name{[A-Za-z0-9]+\\.json}", (c) => {
    const schema = schemas.$defs[c.req.param("name").replace(/\.json$/, "")];
    if (schema === undefined) return c.text("There is no such schema; /schemas.json has all.", 404);
    return c.json(schema, 200, { "content-type": "application/schema+json" });
  });
  app.get("/reference", (c) => c.html(page));
  app.get("/reference/start.js", (c) => c.text(start, 200, { "content-type": "text/javascript" }));
  app.get("/reference/page.css", (c) => c.text(style, 200, { "content-type": "text/css" }));
  app.get("/reference/swagger-ui-bundle.js", (c) =>
    c.text(asset(import.meta.resolve("swagger-ui-dist/swagger-ui-bundle.js")), 200, {
      "content-type": "text/javascript",
    }),
  );
  app.get("/reference/swagger-ui.css", (c) =>
    c.text(asset(import.meta.resolve("swagger-ui-dist/swagger-ui.css")), 200, {
      "content-type": "text/css",
    }),
  );
  return app;
}
