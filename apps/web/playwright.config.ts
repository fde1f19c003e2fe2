import { existsSync } from "node:fs";
import { chromium, defineConfig, devices } from "@playwright/test";

const places = [process.env.CHROMIUM_PATH ?? "", chromium.executablePath(), "/usr/bin/chromium"];
const executablePath = places.find((place) => place !== "" && existsSync(place));
if (executablePath === undefined) {
  throw new Error(
    "There is no Chromium. Install it (Debian: apt-get install chromium fonts-liberation) or set CHROMIUM_PATH to its program.",
  );
}

export default defineConfig({
  testDir: "./e2e",
  // One server and one browser at a time: the machine that checks a change may have two cores.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath,
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
