import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "@playwright/test";
import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { expect, expectAccessible, sample, test } from "./app-test.ts";

let numbers = 0;

type Letter = { name: string; mimeType: string; buffer: Buffer };

/** Letters under case numbers that no other test uses. */
async function letters(count: number, prefix = "letter"): Promise<Letter[]> {
  const text = await sample("knee-imaging");
  return Array.from({ length: count }, (_, index) => {
    numbers += 1;
    const caseNumber = `CM17-${String(numbers).padStart(7, "0")}`;
    return {
      name: `${prefix}-${String(index).padStart(3, "0")}.txt`,
      mimeType: "text/plain",
      buffer: Buffer.from(text.replace(/CM\d\d-\d{7}/g, caseNumber)),
    };
  });
}

/** Chooses files, and begins or goes on once they are counted. */
async function choose(page: Page, files: Letter[]): Promise<void> {
  await page.getByLabel("Files to import").setInputFiles(files);
  await page.getByRole("button", { name: /^(?:Import|Go on with|Try) \d/ }).click();
}

const status = (page: Page) =>
  page.getByRole("paragraph").filter({ has: page.getByRole("status") });
const show = (page: Page, name: string) => page.getByRole("button", { name });

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

test("an import that is cancelled keeps what it has and can be taken up with the same files", async ({
  page,
}) => {
  const files = await letters(200);
  await page.route("**/trpc/import.add*", async (route) => {
    if ((route.request().postData() ?? "").includes("letter-000.txt")) await route.continue();
    else await route.abort();
  });
  await page.goto("/imports");
  await choose(page, files);
  await expect(page.getByRole("alert")).toContainText("Trying again");
  await expect(status(page)).toHaveText(/^Importing · 50 of 200 files/);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(status(page)).toHaveText(/^Cancelled · 50 of 200 files/);
  await expect(page.getByText("What was imported stays")).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.getByLabel("Files to import").setInputFiles(files.slice(0, 60));
  await expect(page.getByRole("region", { name: "Chosen" })).toContainText(
    "The import has 200 files",
  );
  await page.getByRole("button", { name: "Choose others" }).click();
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Done · 200 of 200 files.* 50 of the chosen were there/);
});

test("files that failed are tried again, after a reload by choosing them anew", async ({
  page,
}) => {
  const [good] = await letters(1);
  if (!good) throw new Error("a letter was expected");
  const bad = { ...good, name: "z.txt", buffer: Buffer.from("Dear Sir, an invoice.") };
  await page.goto("/imports");
  await choose(page, [good, bad]);
  await expect(status(page)).toHaveText(/^Done · 2 of 2 files/);
  const again = page.getByRole("button", { name: "Try failed files again" });
  const tries = () => page.waitForRequest(/import\.add/);
  const first = tries();
  await again.click();
  expect((await first).postData()).toContain("z.txt");
  await expect(status(page)).toHaveText(/^Done · 2 of 2 files/);
  await page.reload();
  await expect(status(page)).toHaveText(/^Done · 2 of 2 files/);
  await again.click();
  const second = tries();
  await choose(page, [good, bad]);
  expect((await second).postData()).not.toContain(good.name);
  await expect(status(page)).toHaveText(/^Done · 2 of 2 files/);
  await expect(show(page, "Failed 1")).toBeVisible();
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

test("an import is paused and goes on where it was", async ({ page }) => {
  const held: (() => void)[] = [];
  await page.route("**/trpc/import.add*", async (route) => {
    if (held.length === 0) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("/imports");
  await choose(page, await letters(300));
  await expect.poll(() => held.length).toBe(1);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(status(page)).toHaveText(/^Pausing/);
  for (const letGo of held) letGo();
  await expect(status(page)).toHaveText(/^Paused · (?!300)\d+ of 300 files/);
  await page.getByRole("link", { name: "Worklist", exact: true }).click();
  await page.goBack();
  await page.getByRole("button", { name: "Go on" }).click();
  await expect(status(page)).toHaveText(/^Done · 300 of 300 files/);
  await expect(show(page, "Imported 300")).toBeVisible();
});

test("after a reload in the middle, choosing the same files again completes the import without repeats", async ({
  page,
  client,
}) => {
  const files = await letters(200);
  let calls = 0;
  await page.route("**/trpc/import.add*", async (route) => {
    calls += 1;
    if (calls === 1) await route.continue();
  });
  await page.goto("/imports");
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Importing · 50 of 200 files/);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  const warnings: string[] = [];
  page.on("dialog", (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  expect(warnings).toEqual(["beforeunload"]);
  await expect(status(page)).toHaveText(/^Not complete · \d+ of 200 files/);
  await expectAccessible(page);
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Done · 200 of 200 files/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const { counts } = await client.import.get.query({ id });
  expect(counts).toEqual({ imported: 200, revised: 0, duplicate: 0, failed: 0 });
});

test("a server that is gone is said, and the import goes on when it is back", async ({ page }) => {
  let isAway = true;
  await page.route("**/trpc/import.a*", (route) => (isAway ? route.abort() : route.continue()));
  await page.goto("/imports");
  await choose(page, await letters(10));
  await expect(page.getByRole("alert")).toContainText("The server does not answer. Trying again");
  isAway = false;
  await expect(status(page)).toHaveText(/^Done · 10 of 10 files/);
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("an import that is not there is said to be so", async ({ page }) => {
  await page.goto("/imports/0192f000-0000-7000-8000-000000000000");
  await expect(page.getByRole("alert")).toContainText("There is no import");
});
