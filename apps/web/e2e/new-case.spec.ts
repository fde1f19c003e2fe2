import type { Page } from "@playwright/test";
import { expect, expectAccessible, sample, test } from "./app-test.ts";

const field = (page: Page) => page.getByRole("textbox", { name: "Text of the determination" });
const file = (page: Page) => page.getByLabel("File of the determination");
let number = 0;

/** A sample under a case number that no other test uses. */
async function freshSample(name = "lumbar-therapy"): Promise<{ text: string; caseNumber: string }> {
  number += 1;
  const caseNumber = `CM15-8${String(number).padStart(6, "0")}`;
  const text = await sample(name);
  return { text: text.replace(/CM\d\d-\d{7}/g, caseNumber), caseNumber };
}

test("a pasted determination is shown as read and becomes a case", async ({ page, client }) => {
  const { text, caseNumber } = await freshSample();
  await page.goto("/cases/new");
  await expectAccessible(page);
  await field(page).fill(text);
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  await expect(page.getByText(caseNumber, { exact: true })).toBeVisible();
  const items = page.getByRole("listitem");
  await expect(items.filter({ hasText: "Massage therapy 3 x 4" })).toContainText("Upheld");
  await expectAccessible(page);
  expect((await client.case.list.query({ text: caseNumber })).entries).toEqual([]);
  await page.getByRole("button", { name: "Create case" }).click();
  await expect(page).toHaveTitle(new RegExp(caseNumber));
  const { entries } = await client.case.list.query({ text: caseNumber });
  expect(entries).toMatchObject([{ caseNumber, itemCount: 3, outcome: "uphold" }]);
});

test("a dropped file becomes a case with the file as its source", async ({ page, client }) => {
  const { text, caseNumber } = await freshSample("knee-imaging");
  await page.goto("/cases/new");
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], "determination.txt", { type: "text/plain" }));
    return data;
  }, text);
  const zone = page.getByText("Drop a PDF, a Word document");
  await zone.dispatchEvent("dragenter", { dataTransfer: transfer });
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
  await page.getByRole("button", { name: "Create case" }).click();
  await expect(page).toHaveTitle(new RegExp(caseNumber));
  const [entry] = (await client.case.list.query({ text: caseNumber })).entries;
  const documents = await client.case.documents.query({ id: entry?.id ?? "" });
  expect(documents).toMatchObject([{ name: "determination.txt", mediaType: "text/plain" }]);
});

test("a PDF made from a letter is read back", async ({ page, client }) => {
  const { text, caseNumber } = await freshSample("knee-imaging");
  const read = await client.determination.parseText.mutate({ name: "sample", text });
  const made = await client.case.create.mutate({ case: read.case, document: null });
  const { base64, fileName } = await client.letter.pdf.query({ id: made.id });
  await page.goto("/cases/new");
  const buffer = Buffer.from(base64, "base64");
  await file(page).setInputFiles({ name: fileName, mimeType: "application/pdf", buffer });
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible();
  await expect(page.getByText(caseNumber, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Create case" }).click();
  const alert = page.getByRole("alert");
  await expect(alert).toContainText(`Case number ${caseNumber} belongs to another case`);
  await expectAccessible(page);
  await alert.getByRole("link", { name: "Open the case that has this number" }).click();
  await expect(page).toHaveURL(new RegExp(made.id));
});

test("the keyboard alone chooses a file", async ({ page }) => {
  const { text, caseNumber } = await freshSample("knee-imaging");
  // Waited for from the start: a chooser that opens before the browser was told so is not seen.
  const choosing = page.waitForEvent("filechooser");
  await page.goto("/cases/new");
  await page.getByRole("button", { name: "Choose a file" }).focus();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({
    name: "letter.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(text),
  });
  await expect(page.getByText(caseNumber, { exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Create case" })).toBeFocused();
});

test("an empty case is created at once", async ({ page }) => {
  await page.goto("/cases/new");
  await page.getByRole("button", { name: "Start blank" }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}$/);
  await expect(page).toHaveTitle("Case without a number · OpenIMR");
});

test("a text that is no determination is said to be none, and can stay beside an empty case", async ({
  page,
  client,
}) => {
  await page.goto("/cases/new");
  await field(page).fill("Minutes of the garden club. The roses were discussed at length.");
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(
    page.getByRole("heading", { name: "No determination was recognised" }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Start blank with this text" }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  const id = /[0-9a-f-]{36}/.exec(page.url())?.[0] ?? "";
  const [document] = await client.case.documents.query({ id });
  expect(document?.source.text).toContain("garden club");
});

test("a determination that breaks off is read as far as it goes, and the problems have their places", async ({
  page,
}) => {
  const { text } = await freshSample();
  await page.goto("/cases/new");
  await field(page).fill(text.slice(0, text.indexOf("Therapeutic exercises 3 x 4") + 150));
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByRole("heading", { name: /problem/ })).toBeVisible();
  await expect(page.getByText(/line \d+ of the text/).first()).toBeVisible();
  await expectAccessible(page);
});

test("what was pasted survives a reload, a detour and a failed attempt, until the case exists", async ({
  page,
}) => {
  const { text } = await freshSample();
  await page.goto("/cases/new");
  await field(page).fill(text);
  await page.reload();
  await expect(field(page)).toHaveValue(text);
  await page.getByRole("navigation").getByRole("link", { name: "Worklist" }).click();
  await page.getByRole("navigation").getByRole("link", { name: "New case" }).click();
  await expect(field(page)).toHaveValue(text);
  await page.route("**/trpc/**", (route) => route.abort());
  await page.getByRole("button", { name: "Read the text" }).click();
  await expect(page.getByRole("alert")).toContainText("The server does not answer");
  await expect(field(page)).toHaveValue(text);
  await page.unroute("**/trpc/**");
  await page.getByRole("button", { name: "Read the text" }).click();
  await page.getByRole("button", { name: "Create case" }).click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  await page.goto("/cases/new");
  await expect(field(page)).toHaveValue("");
});

test("a scan is recognised with progress, and what was read says where it came from", async ({
  page,
  client,
  browser,
}) => {
  const { text, caseNumber } = await freshSample("knee-imaging");
  const read = await client.determination.parseText.mutate({ name: "sample", text });
  const made = await client.case.create.mutate({ case: read.case, document: null });
  const paper = await browser.newPage({
    deviceScaleFactor: 2,
    viewport: { width: 800, height: 1000 },
  });
  await paper.setContent((await client.letter.html.query({ id: made.id })).html);
  const buffer = await paper.screenshot({ fullPage: true });
  await paper.close();
  const scan = { name: "scan.png", mimeType: "image/png", buffer };
  await page.goto("/cases/new");
  await file(page).setInputFiles(scan);
  await expect(page.getByText(/Recognising text: page \d of \d/)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeEnabled();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await file(page).setInputFiles(scan);
  await expect(page.getByRole("heading", { name: "What was read" })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByText(caseNumber, { exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: "About the document" })).toContainText(
    "recognised in pictures",
  );
  await expectAccessible(page);
});

test("while a file is on its way, what is done with it is shown in its place and can be given up", async ({
  page,
}) => {
  const { text, caseNumber } = await freshSample("knee-imaging");
  const sent = { name: "letter.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/trpc/determination.parseFile**", async (route) => {
    await promise;
    await route.continue().catch(() => {});
  });
  await page.goto("/cases/new");
  await file(page).setInputFiles(sent);
  const doing = page.getByRole("region", { name: "What is done with the file" });
  await expect(doing.getByRole("status")).toHaveText("Reading letter.txt");
  await expectAccessible(page);
  await doing.getByRole("button", { name: "Cancel" }).click();
  await expect(doing).toHaveCount(0);
  await file(page).setInputFiles(sent);
  await expect(doing).toBeVisible();
  resolve();
  await expect(page.getByText(caseNumber, { exact: true })).toBeVisible();
});

const bad: [what: string, name: string, content: Buffer, says: RegExp][] = [
  ["an empty file", "empty.txt", Buffer.alloc(0), /There is no text in it/],
  [
    "a binary renamed .pdf",
    "renamed.pdf",
    Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 255]),
    /is no PDF/,
  ],
  [
    "a file of another kind",
    "picture.png",
    Buffer.from("89504e470d0a1a0a0000000d", "hex"),
    /Only text, PDF, Word/,
  ],
  ["a PDF that is damaged", "damaged.pdf", Buffer.from("%PDF-1.7\n1 0 obj\n<<"), /damaged/],
];

for (const [what, name, buffer, says] of bad) {
  test(`${what} is refused in words that say what to do`, async ({ page }) => {
    await page.goto("/cases/new");
    await file(page).setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await expect(page.getByRole("alert")).toContainText(says);
    await expect(field(page)).toBeVisible();
  });
}

test("a file that is too large is refused before anything is sent", async ({ page }) => {
  await page.goto("/cases/new");
  await expect(page.getByRole("button", { name: "Choose a file" })).toBeVisible();
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(60 * 1024 * 1024)], "large.pdf"));
    const input = document.querySelector("input[type=file]");
    if (!(input instanceof HTMLInputElement)) throw new Error("There is no field for a file.");
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.getByRole("alert")).toContainText("at most 25 MB are read");
  expect(sent.filter((url) => url.includes("/trpc/"))).toEqual([]);
});
