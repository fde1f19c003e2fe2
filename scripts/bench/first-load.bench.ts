import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { BenchReport } from "../bench-report.ts";
import { root } from "../bootstrap/root.mjs";

const dist = join(root, "apps", "web", "dist");

/**
 * What a browser fetches to show the first page, in kB (1000 bytes) after gzip: what the page names,
 * and the start route's own chunk with what it needs. Every other chunk waits until it is wanted.
 */
export async function bench(report: BenchReport): Promise<void> {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const measure = (name: string, files: string[], budget: number) =>
    report.measure({ name, value: gzipSize(files), unit: "kB", budget });
  const named = linked(page, /<script\b[^>]*src=[^>]*>|<link\b[^>]*rel="modulepreload"[^>]*>/g);
  const first = withStaticImports([...named, startRoute()]);
  const chunks = readdirSync(join(dist, "assets")).filter((name) => name.endsWith(".js"));
  const lazy = chunks.map((name) => `/assets/${name}`).filter((file) => !first.includes(file));
  const sizes = lazy.map((file) => gzipSize([file]));
  measure("first load: JavaScript, gzip", first, 250);
  measure("first load: CSS, gzip", linked(page, /<link\b[^>]*rel="stylesheet"[^>]*>/g), 20);
  const value = Math.max(0, ...sizes);
  report.measure({ name: "largest lazy chunk, gzip", value, unit: "kB", budget: 110 });
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
