import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../bootstrap/root.mjs";

const dist = join(root, "apps", "web", "dist");

/** What a browser fetches of the web app, in kB (1000 bytes) after gzip, and how much it may be. */
export interface Weight {
  name: string;
  value: number;
  budget: number;
}

/**
 * The weights of the built web app: what shows the first page, which is what the page names and the
 * start route's own chunk with what it needs, and the heaviest of the chunks that wait until they are
 * wanted.
 */
export function pageWeights(): Weight[] {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const named = linked(page, /<script\b[^>]*src=[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g);
  const first = withStaticImports([...named, startRoute()]);
  const styles = linked(page, /<link\b[^>]*rel="stylesheet"[^>]*>/g);
  const chunks = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));
  const lazy = chunks.map((name) => `/assets/${name}`).filter((file) => !first.includes(file));
  const heaviest = Math.max(0, ...lazy.map((file) => gzipSize([file])));
  return [
    { name: "first load: JavaScript, gzip", value: gzipSize(first), budget: 250 },
    { name: "first load: CSS, gzip", value: gzipSize(styles), budget: 20 },
    { name: "largest lazy chunk, gzip", value: heaviest, budget: 110 },
  ];
}

/** The chunk of routes/index.tsx, which Vite names after its folder. */
function startRoute(): string {
  const name = readdirSync(join(dist, "assets")).find((file) => /^routes-.*\.js$/.test(file));
  if (name === undefined) throw new Error(`${dist}/assets has no chunk of the start route.`);
  return `/assets/${name}`;
}

/** Adds what the files import statically; a chunk imported by a call is not loaded with them. */
function withStaticImports(named: string[]): string[] {
  const eager = new Set<string>();
  const open = [...named];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (eager.has(file)) continue;
    eager.add(file);
    open.push(...staticImports(readFileSync(join(dist, file), "utf8")));
  }
  return [...eager];
}

/** Vite writes static imports as `from"./name.js"` or `import"./name.js"`. */
function staticImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g);
  return [...found].map(([, name]) => `/assets/${name}`);
}

function linked(page: string, tag: RegExp): string[] {
  const addresses = [...page.matchAll(tag)].flatMap(
    ([text]) => /(?:src|href)="([^"]+)"/.exec(text)?.[1] ?? [],
  );
  return addresses.filter((address) => address.startsWith("/"));
}

function gzipSize(files: string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(dist, file))).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
