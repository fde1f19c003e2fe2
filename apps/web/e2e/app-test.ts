import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { createClient } from "@openimr/client";
import { test as base, expect, type Page } from "@playwright/test";
import { RunningServer } from "./running-server.ts";

/** A test with the real server behind it; its pages start at the server's address. */
export const test = base.extend<
  { baseURL: string; faults: string[]; client: ReturnType<typeof createClient> },
  { server: RunningServer }
>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const server = await RunningServer.launch();
      await use(server);
      await server.remove();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  client: async ({ server }, use) => use(createClient({ url: server.url })),
  // Whatever a page throws or refuses to load under its Content-Security-Policy fails the test.
  faults: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on("pageerror", (error) => faults.push(error.message));
      page.on("console", (message) => {
        if (/Content[- ]Security[- ]Policy/i.test(message.text())) faults.push(message.text());
      });
      await use(faults);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * No accessibility rule that axe knows is broken on the page as it stands. Frames are left out: axe
 * cannot run where scripts may not.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).exclude("iframe").analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
  );
  expect(found).toEqual([]);
}

/** One of the project's own synthetic determinations. */
export async function sample(name: string): Promise<string> {
  const folder = new URL("../../../packages/determination/samples/", import.meta.url);
  return readFile(fileURLToPath(new URL(`${name}.txt`, folder)), "utf8");
}

export { expect };
