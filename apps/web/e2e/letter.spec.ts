import { readFile } from "node:fs/promises";
import { expect, expectAccessible, sample, test } from "./app-test.ts";

test("the letter is shown as it will be printed, with its version, and comes as a PDF", async ({
  page,
  client,
}) => {
  const text = (await sample("multiple-items")).replace(/CM\d\d-\d{7}/g, "CM15-7000001");
  const read = await client.determination.parseText.mutate({ name: "sample", text });
  const { id } = await client.case.create.mutate({ case: read.case, document: read.document });
  await page.goto(`/cases/${id}/letter`);
  await expect(page).toHaveTitle("Letter of CM15-7000001 · OpenIMR");
  await expect(page.getByRole("status").getByText("Version 1")).toBeVisible();
  const letter = page.frameLocator("iframe");
  await expect(letter.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(letter.getByText("CM15-7000001").first()).toBeVisible();
  await expectAccessible(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download PDF" }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe("determination-CM15-7000001.pdf");
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe("%PDF-");
  await page.getByRole("link", { name: "Case", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/cases/${id}`));
  const { html } = await client.letter.html.query({ id });
  await page.goto("about:blank");
  await page.setContent(html);
  await expectAccessible(page);
});

test("a server that is gone is said on the letter's page, and a restarted one brings the letter", async ({
  page,
  client,
  server,
}) => {
  const text = (await sample("knee-imaging")).replace(/CM\d\d-\d{7}/g, "CM15-7000002");
  const read = await client.determination.parseText.mutate({ name: "sample", text });
  const { id } = await client.case.create.mutate({ case: read.case, document: read.document });
  const letter = page.frameLocator("iframe").getByText("CM15-7000002").first();
  await page.goto(`/cases/${id}/letter`);
  await expect(letter).toBeVisible();
  await page.getByRole("navigation").getByRole("link", { name: "Worklist" }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await server.kill();
  await page.goBack();
  await expect(page.getByRole("alert")).toContainText("The server does not answer");
  await server.start();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(letter).toBeVisible();
});
