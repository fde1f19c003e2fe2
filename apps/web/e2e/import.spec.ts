import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { expect, expectAccessible, test } from "./app-test.ts";
import { choose, letterSource, show, status } from "./import-steps.ts";

const letters = letterSource("CM17-7");

test("many letters are chosen at once and become cases, each file listed with its case", async ({
  page,
  client,
}) => {
  await page.goto("/imports");
  await expectAccessible(page);
  await choose(page, await letters(120));
  await expect(page.getByRole("heading", { name: "120 files" })).toBeVisible();
  await expect(status(page)).toHaveText(/^Done · 120 of 120 files/);
  await expect(show(page, "Imported 120")).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "letter-000.txt" });
  await expect(row).toContainText("Imported");
  await expectAccessible(page);
  const link = row.getByRole("link");
  const caseNumber = (await link.textContent()) ?? "";
  expect((await client.case.list.query({ text: caseNumber })).entries).toHaveLength(1);
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download report (CSV)" }).click();
  const path = await (await downloading).path();
  expect((await readFile(path, "utf8")).trim().split("\r\n")).toHaveLength(121);
  await link.click();
  await expect(page).toHaveTitle(new RegExp(caseNumber));
});

test("a zip with bad files is imported as far as it goes, and each bad file says why", async ({
  page,
}) => {
  const [good, revised] = await letters(2);
  if (!good || !revised) throw new Error("two letters were expected");
  const zip = new ZipWriter(new BlobWriter());
  await zip.add("good.txt", new TextReader(good.buffer.toString()));
  await zip.add("again.txt", new TextReader(good.buffer.toString()));
  await zip.add("revised.txt", new TextReader(`${good.buffer} `));
  await zip.add("invoice.txt", new TextReader("Dear Sir, the invoice is attached."));
  await zip.add("inner.zip", new TextReader("PK"));
  const buffer = Buffer.from(await (await zip.close()).arrayBuffer());
  await page.goto("/imports");
  await choose(page, [{ name: "letters.zip", mimeType: "application/zip", buffer }]);
  await expect(status(page)).toHaveText(/^Done · 5 of 5 files/);
  for (const name of ["Imported 1", "Revised letter 1", "Duplicate 1", "Failed 2"]) {
    await expect(show(page, name)).toBeVisible();
  }
  await show(page, "Failed 2").click();
  const files = page.getByRole("region", { name: "Files" });
  await expect(files.getByRole("row")).toHaveCount(3);
  await expect(files).toContainText("A zip within a zip is not opened");
  await expect(files).toContainText("This is no determination");
  await expectAccessible(page);
  await show(page, "Revised letter 1").click();
  await files.getByRole("link").first().click();
  const letter = page.getByLabel("Letter", { exact: true });
  await expect(letter.getByRole("option")).toHaveText([
    /^1\. .*good\.txt$/,
    /^2\. .*revised\.txt$/,
  ]);
  await letter.selectOption({ index: 1 });
  await expect(page.getByText(/revised\.txt · \d+ % understood/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("tab", { name: "History" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: "version 2" })).toContainText(
    "Revised letter kept: revised.txt by This machine's user",
  );
  await page.goto("/imports");
  await expect(page.getByRole("listitem").filter({ hasText: "letters.zip" })).toContainText(
    "2 failed",
  );
});

test("what was chosen is shown before any of it is sent", async ({ page }) => {
  let calls = 0;
  page.on("request", (request) => {
    if (request.url().includes("/trpc/import.start")) calls += 1;
  });
  await page.goto("/imports");
  await page.getByLabel("Files to import").setInputFiles(await letters(30));
  const chosen = page.getByRole("region", { name: "Chosen" });
  await expect(chosen.getByRole("status")).toHaveText("30 files");
  await expect(chosen.getByRole("heading")).toBeFocused();
  await expect(chosen.getByRole("listitem")).toHaveCount(7);
  await expect(chosen).toContainText("and 24 more");
  await expectAccessible(page);
  await chosen.getByRole("button", { name: "Choose others" }).click();
  await expect(page.getByLabel("Files to import")).toBeAttached();
  expect(calls).toBe(0);
});

test("several files that are dropped where a case is begun lead to an import of them", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "New case" }).first().click();
  await page.getByLabel("File of the determination").setInputFiles(await letters(30));
  await expect(page).toHaveURL(/\/imports$/);
  await page.getByRole("button", { name: "Import 30 files" }).click();
  await expect(status(page)).toHaveText(/^Done · 30 of 30 files/);
  await page.goto("/");
  await page.getByRole("link", { name: "Import many" }).click();
  await expect(page.getByLabel("Files to import")).toBeAttached();
});

test("a folder is imported with what lies below it, also while another page is open", async ({
  page,
  client,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "openimr-letters-"));
  await mkdir(join(folder, "2014", "empty"), { recursive: true });
  for (const { name, buffer } of await letters(120)) {
    await writeFile(join(folder, "2014", name), buffer);
  }
  await writeFile(join(folder, ".DS_Store"), "litter");
  await page.goto("/imports");
  await page.getByLabel("Folder to import").setInputFiles(folder);
  await page.getByRole("button", { name: "Import 120 files" }).click();
  await expect(page.getByRole("heading", { name: basename(folder) })).toBeVisible();
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await page.getByRole("link", { name: "Worklist", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Worklist" })).toBeVisible();
  await expect.poll(async () => (await client.import.get.query({ id })).counts.imported).toBe(120);
  const { entries } = await client.import.files.query({
    id,
    outcome: null,
    cursor: null,
    limit: 1,
  });
  expect(entries[0]?.name).toBe(`${basename(folder)}/2014/letter-000.txt`);
  await rm(folder, { recursive: true });
});

test("the keyboard alone chooses files and begins an import", async ({ page }) => {
  // Waited for from the start: a chooser that opens before the browser was told so is not seen.
  const choosing = page.waitForEvent("filechooser");
  await page.goto("/imports");
  await page.getByRole("button", { name: "Choose files" }).focus();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles(await letters(2));
  const begin = page.getByRole("button", { name: "Import 2 files" });
  await expect(begin).toBeEnabled();
  await page.keyboard.press("Tab");
  await expect(begin).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText(/^Done · 2 of 2 files/);
});

test("dark and narrow, an import stays accessible and within the page", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto("/imports");
  await expectAccessible(page);
  await choose(page, await letters(30, `a-folder-with-a-long-name/${"long".repeat(30)}`));
  await expect(status(page)).toHaveText(/^Done · 30 of 30 files/);
  await expectAccessible(page);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBe(0);
});

test("an import that is not there is said to be so", async ({ page }) => {
  await page.goto("/imports/0192f000-0000-7000-8000-000000000000");
  await expect(page.getByRole("alert")).toContainText("There is no import");
});
