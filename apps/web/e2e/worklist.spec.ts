import { gzipSync } from "node:zlib";
import { createClient } from "@openimr/client";
import { CaseId, newCase } from "@openimr/core";
import type { Locator, Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { expect, expectAccessible, sample, test } from "./app-test.ts";

const rows = (page: Page): Locator => page.getByRole("table").locator("[data-row]");

test.beforeAll(async ({ server }) => {
  const client = createClient({ url: server.url });
  for (const name of ["lumbar-therapy", "knee-imaging", "multiple-items"]) {
    const text = await sample(name);
    const { case: record, document } = await client.determination.parseText.mutate({ name, text });
    const found = await client.case.list.query({ text: record.caseNumber ?? "" });
    if (found.entries.length === 0) await client.case.create.mutate({ case: record, document });
  }
});

test("the worklist shows each case with its treatment, progress, outcome and dates", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page).toHaveTitle("Worklist · OpenIMR");
  const row = rows(page).filter({ hasText: "CM15-9000001" });
  await expect(row).toContainText("Massage therapy 3 x 4 for the lumbar spine");
  await expect(row).toContainText("+2");
  await expect(row).toContainText("3 of 3");
  await expect(row).toContainText("Uphold");
  await expect(row).toContainText("06/08/2015");
  await expectAccessible(page);
});

test("demonstration cases are marked, real ones are not", async ({ page }) => {
  await page.goto("/");
  await expect(rows(page).filter({ hasText: "CM15-9000001" })).not.toContainText("Demo");
  await page.goto("/?text=CM00-");
  await expect(rows(page).first()).toContainText("CM00-");
  await expect(rows(page).first()).toContainText("Demo");
});

test("filters and order stand in the address and survive a way into a case and back", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Case number or treatment" }).fill("CM15-9");
  await expect(page).toHaveURL(/text=CM15-9/);
  await page.getByRole("button", { name: "Case", exact: true }).click();
  await expect(page).toHaveURL(/sortBy=caseNumber/);
  const numbers = rows(page).locator("[data-case-link]");
  await expect(numbers).toHaveText(["CM15-9000001", "CM15-9000002", "CM15-9000004"]);
  await numbers.first().click();
  await expect(page).toHaveURL(/\/cases\/[0-9a-f-]{36}/);
  await page.goBack();
  await expect(page).toHaveURL(/text=CM15-9/);
  await expect(numbers).toHaveText(["CM15-9000001", "CM15-9000002", "CM15-9000004"]);
  await page.getByRole("link", { name: "New case" }).first().click();
  await page.getByRole("navigation").getByRole("link", { name: "Worklist" }).click();
  await expect(page).toHaveURL(/text=CM15-9/);
  await page.reload();
  await expect(numbers).toHaveCount(3);
});

test("outcome and priority narrow the list, and clearing shows all again", async ({ page }) => {
  await page.goto("/?text=CM15-9&outcomes=%5B%22overturn%22%5D");
  await expect(rows(page).first()).toContainText("Overturn");
  const overturned = await rows(page).count();
  await page.getByRole("combobox", { name: "Priority" }).click();
  await page.getByRole("option", { name: "Expedited" }).click();
  await expect(page).toHaveURL(/priority=expedited/);
  await expect(page.getByText("No case matches these filters")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("main").getByRole("button", { name: "Clear filters" }).last().click();
  await expect.poll(() => rows(page).count()).toBeGreaterThan(overturned);
  await expect(page).not.toHaveURL(/outcomes|priority|text/);
});

test("the list is worked by keys: slash filters, j and k move, Enter opens, n starts a case", async ({
  page,
}) => {
  await page.goto("/?sortBy=caseNumber&direction=desc");
  const links = rows(page).locator("[data-case-link]");
  await expect(links.first()).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("CM15-900000");
  await expect(links).toHaveCount(3);
  await page.keyboard.press("Escape");
  for (const key of ["j", "j", "j", "k"]) await page.keyboard.press(key);
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle(/CM15-9000002/);
  await page.goBack();
  await expect(links).toHaveCount(3);
  await page.keyboard.press("n");
  await expect(page).toHaveTitle("New case · OpenIMR");
});

test("more cases than fit are loaded as the end comes near, and only rows in view are drawn", async ({
  page,
  client,
}) => {
  test.setTimeout(90_000);
  for (let count = 0; count < 240; count += 40) {
    const batch = Array.from({ length: 40 }, () => newCase(CaseId.parse(newId()), "ca-wc-imr"));
    await Promise.all(
      batch.map((record) => client.case.create.mutate({ case: record, document: null })),
    );
  }
  await page.goto("/");
  await expect(page.getByText("the first 100 cases")).toBeVisible();
  expect(await rows(page).count()).toBeLessThan(80);
  const last = rows(page).filter({ hasText: "CM00-0000001" });
  await expect(async () => {
    await page
      .getByRole("region", { name: "Cases" })
      .evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await expect(last).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 60_000 });
  await expect(page.getByText(/^[\d,]+ cases/)).toBeVisible();
});

test("a server that fails is said, with its words and a way to try again", async ({ page }) => {
  let failing = true;
  await page.route("**/trpc/**case.list**", (route) =>
    failing ? route.abort() : route.continue(),
  );
  await page.goto("/");
  await expect(page.getByRole("alert")).toContainText("The server does not answer", {
    timeout: 15_000,
  });
  await expectAccessible(page);
  failing = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("a case that cannot be loaded says why and is loaded by trying again", async ({ page }) => {
  await page.goto("/?text=CM15-9000001");
  await page.route("**/trpc/**case.get**", (route) => route.abort());
  await rows(page).locator("[data-case-link]").click();
  await expect(page.getByRole("alert")).toContainText("The server does not answer");
  await expectAccessible(page);
  await page.unroute("**/trpc/**case.get**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page).toHaveTitle(/CM15-9000001/);
});

test("an unknown case and an address of nothing are said to be so", async ({ page }) => {
  for (const id of ["0192f000-0000-7000-8000-000000000000", "no-id"]) {
    await page.goto(`/cases/${id}`);
    await expect(page.getByText("There is no case at this address.")).toBeVisible();
    await page.goto(`/cases/${id}/letter`);
    await expect(page.getByText("There is no case at this address.")).toBeVisible();
  }
  await page.goto("/nothing/here");
  await expect(page.getByText("There is no page at this address.")).toBeVisible();
  await expectAccessible(page);
});

test("dark, narrow and enlarged, the worklist stays accessible", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 720, height: 450 });
  await page.goto("/");
  await expect(rows(page).first()).toBeVisible();
  await expectAccessible(page);
});

test("the first view loads at most 250 kB of compressed JavaScript and 20 KiB of styles", async ({
  page,
  server,
}) => {
  const bodies: { kind: string; body: Promise<Buffer> }[] = [];
  page.on("response", (response) => {
    const kind = /\.(js|css)$/.exec(new URL(response.url()).pathname)?.[1];
    if (kind !== undefined) bodies.push({ kind, body: response.body() });
  });
  // The stream of what others save stays open, and the network would never be idle.
  await page.route("**/trpc/case.changes**", (route) => route.abort());
  await page.goto(server.url, { waitUntil: "networkidle" });
  const loaded = { js: 0, css: 0 };
  for (const { kind, body } of bodies) {
    loaded[kind === "js" ? "js" : "css"] += gzipSync(await body).length;
  }
  expect(loaded.js).toBeGreaterThan(50_000);
  expect(loaded.js, "JavaScript").toBeLessThanOrEqual(250_000);
  expect(loaded.css, "styles").toBeLessThanOrEqual(20_480);
});
