import type { createClient } from "@openimr/client";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, sample, test } from "./app-test.ts";

type Api = ReturnType<typeof createClient>;
let made = 0;

/** A case made from a sample under a number that no other test uses. */
async function create(client: Api, name = "lumbar-therapy") {
  made += 1;
  const number = `CM15-66${String(made).padStart(5, "0")}`;
  const text = (await sample(name)).replace(/CM15-\d{7}/g, number);
  const read = await client.determination.parseText.mutate({ name, text });
  const { id } = await client.case.create.mutate({ case: read.case, document: read.document });
  return { id, number };
}

/** Holds back the chunk that carries the rules until the function given back is called. */
async function holdRules(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    if (body.includes("consistency/rationale-fits-outcome")) await promise;
    await route.fulfill({ response, body });
  });
  return resolve;
}

test("the form can be typed in while the rules are on their way, and then they find what they find", async ({
  page,
  client,
}) => {
  const { id } = await create(client);
  const release = await holdRules(page);
  await page.goto(`/cases/${id}`);
  await page.getByLabel("Occupation").fill("gardener");
  await expect(page.getByRole("status")).toHaveText("Saved");
  await page.getByRole("tab", { name: "Findings (…)" }).click();
  await expect(page.getByText("The rules are on their way")).toBeVisible();
  release();
  await expect(page.getByRole("tab", { name: /Findings \(\d+\)/ })).toBeVisible();
  await expect(page.getByText(/The denial is upheld, but the rationale says/)).toBeVisible();
  await expect(page.getByLabel("Occupation")).toHaveValue("gardener");
});

test("rules that cannot be loaded are said to be missing, and a step is not offered without them", async ({
  page,
  client,
}) => {
  const { id } = await create(client);
  await page.route("**/assets/*.js", async (route) => {
    const response = await route.fetch();
    const isRules = (await response.text()).includes("consistency/rationale-fits-outcome");
    await (isRules ? route.abort() : route.fulfill({ response }));
  });
  await page.goto(`/cases/${id}`);
  await page.getByRole("tab", { name: "Findings (…)" }).click();
  await expect(
    page.getByText(/The rules could not be loaded, so nothing is checked/),
  ).toBeVisible();
  await page.getByRole("button", { name: /^Status: / }).click();
  await page.getByRole("combobox", { name: /^Status: / }).click();
  await page.getByRole("option", { name: "Duplicate check", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("the step cannot be checked");
  await expect(page.getByRole("button", { name: /^Change to/ })).toBeDisabled();
});

test("a case number that another case has names that case and leads to it", async ({
  page,
  client,
}) => {
  const other = await create(client, "knee-imaging");
  const { id } = await create(client);
  await page.goto(`/cases/${id}`);
  await page.getByLabel("Case number").fill(other.number);
  await page.getByLabel("Occupation").fill("gardener");
  await expect(page.getByRole("status")).toHaveText("Number not saved");
  await expect(page.getByText(`${other.number} is the number of`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: /^another case about “MRI of the left knee/ }).click();
  await expect(page).toHaveURL(new RegExp(other.id));
  expect((await client.case.get.query({ id })).injuredWorker.occupation).toBe("gardener");
});

test("from within an item the status is changed by keys alone", async ({ page, client }) => {
  const { id } = await create(client);
  await page.goto(`/cases/${id}`);
  await page.getByRole("button", { name: /^1 Massage therapy/ }).click();
  await page.getByLabel("Decision rationale").focus();
  await page.keyboard.press("Alt+s");
  const steps = page.getByRole("combobox", { name: "Status: Received. Next" });
  await expect(steps).toBeFocused();
  const first = page.getByRole("option", { name: "Duplicate check" });
  const change = page.getByRole("button", { name: "Change to “Duplicate check”" });
  // A list that has just opened may let go of the option once more before it stays.
  await expect(async () => {
    await page.keyboard.press("ArrowDown");
    await expect(first).toHaveAttribute("data-combobox-selected", { timeout: 1_000 });
    await page.keyboard.press("Enter");
    await expect(change).toBeEnabled({ timeout: 2_000 });
  }).toPass();
  await expectAccessible(page);
  while (!(await change.evaluate((button) => button === document.activeElement))) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("button", { name: "Status: Duplicate check. Change it" }),
  ).toBeFocused();
  await expect(page.getByLabel("Decision rationale")).toBeVisible();
});

test("on a phone a chosen item is shown from its top, and the page is no wider than the screen", async ({
  page,
  client,
}) => {
  const { id } = await create(client, "multiple-items");
  await page.setViewportSize({ width: 390, height: 844 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  await page.goto("/");
  await expect(page.getByRole("table").locator("[data-row]").first()).toBeVisible();
  expect(await width()).toBe(390);
  await page.goto(`/cases/${id}`);
  await page.getByRole("button", { name: /^2 Gabapentin/ }).click();
  await expect(page.getByRole("heading", { name: /Item 2/ })).toBeInViewport();
  await page.getByLabel("Decision rationale").focus();
  await expect(page.locator("[data-lit]").first()).toBeAttached();
  await expect(page.getByLabel("Decision rationale")).toBeInViewport();
  expect(await width()).toBe(390);
});

for (const scheme of ["light", "dark"] as const) {
  test(`the words of an error at a field can be read (${scheme})`, async ({ page, client }) => {
    const { id } = await create(client);
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`/cases/${id}`);
    await page.getByLabel("Date of injury").fill("13/45/2014");
    await page.getByLabel("Date of injury").blur();
    await expect(page.getByText(/Not a day that exists/)).toBeVisible();
    await expectAccessible(page);
  });
}
