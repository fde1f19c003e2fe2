import { existsSync } from "node:fs";
import { command } from "./program.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const packages = ["chromium", "fonts-liberation"];

/** A Chromium, or the reason why there is none and how to get one. */
export type Chromium = { path: string } | { path: null; missing: string };

/**
 * Finds the machine's Chromium: CHROMIUM_PATH, then the usual places. On Debian and its like it is
 * installed where this process may do so.
 */
export async function chromium(): Promise<Chromium> {
  const wished = process.env.CHROMIUM_PATH;
  if (wished !== undefined && wished !== "") {
    if (existsSync(wished)) return { path: wished };
    return { path: null, missing: `CHROMIUM_PATH=${wished} does not exist.` };
  }
  const found = places.find((place) => existsSync(place));
  if (found !== undefined) return { path: found };
  return install();
}

async function install(): Promise<Chromium> {
  const aptGet = "/usr/bin/apt-get";
  const byHand = `apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (!existsSync(aptGet) || process.getuid?.() !== 0) {
    return {
      path: null,
      missing: `No Chromium at CHROMIUM_PATH or ${places.join(", ")}. On Debian or Ubuntu run "sudo ${byHand}"; elsewhere install Chromium or Chrome and set CHROMIUM_PATH to its program.`,
    };
  }
  process.stdout.write(`   No Chromium here; running ${byHand}\n`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const commands = [["update"], ["install", "-y", "--no-install-recommends", ...packages]];
  for (const args of commands) {
    const { code, output } = await command(aptGet, args, { show: false, env });
    if (code === 0) continue;
    process.stdout.write(output);
    return {
      path: null,
      missing: `No Chromium, and "apt-get ${args.join(" ")}" failed (see above).`,
    };
  }
  const path = places.find((place) => existsSync(place));
  if (path !== undefined) return { path };
  return { path: null, missing: `${byHand} put no Chromium at ${places.join(", ")}.` };
}
