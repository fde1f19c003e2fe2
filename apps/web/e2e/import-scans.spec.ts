import { readFile } from "node:fs/promises";
import type { Browser } from "@playwright/test";
import { expect, expectAccessible, test } from "./app-test.ts";
import { choose, type Letter, letterSource, show, status } from "./import-steps.ts";

const letters = letterSource("CM17-5");

/** Letters as pictures of their pages. */
async function scans(browser: Browser, count: number): Promise<Letter[]> {
  const paper = await browser.newPage({
    deviceScaleFactor: 2,
    viewport: { width: 800, height: 1000 },
  });
  const made: Letter[] = [];
  for (const { name, buffer } of await letters(count, "scan")) {
    await paper.setContent(`<pre style="margin:60px;font:16px serif">${buffer}</pre>`);
    made.push({
      name: name.replace(".txt", ".png"),
      mimeType: "image/png",
      buffer: await paper.screenshot({ fullPage: true }),
    });
  }
  await paper.close();
  return made;
}

test("scans wait while the others are imported, are recognised though the server is killed, and are told in the end", async ({
  page,
  server,
  browser,
}) => {
  test.setTimeout(150_000);
  const files = [...(await letters(3)), ...(await scans(browser, 3))];
  await page.goto("/imports");
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Recognising · 3 of 6 files · 3 waiting for recognition/);
  await expect(page.getByText("The server recognises them by itself")).toBeVisible();
  await expect(page.getByText(/reading page 1 of 1 of scan-00/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Go on" })).toHaveCount(0);
  await show(page, "Waiting for recognition 3").click();
  const table = page.getByRole("region", { name: "Files" });
  await expect(table.getByRole("row")).toHaveCount(4);
  await expect(table).toContainText("the server recognises their text");
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 780 });
  await expectAccessible(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await server.kill();
  await server.start();
  await page.reload();
  await expect(status(page)).toHaveText(/^Done · 6 of 6 files/, { timeout: 120_000 });
  await show(page, "Imported 6").click();
  const row = table.getByRole("row").filter({ hasText: "scan-001.png" });
  await expect(row).toContainText("Imported");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download report (CSV)" }).click();
  const report = await readFile(await (await downloading).path(), "utf8");
  expect(report.match(/,Imported,/g)).toHaveLength(6);
  await row.getByRole("link").click();
  await page.getByRole("tab", { name: "Source" }).click();
  await expect(page.getByText("recognised in pictures of pages")).toBeVisible();
});
