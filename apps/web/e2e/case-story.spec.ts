import type { Page } from "@playwright/test";
import { expect, expectAccessible, sample, test } from "./app-test.ts";

/** Drops a text file on the page's drop zone, as from the desktop. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([content], fileName, { type: "text/plain" }));
      return data;
    },
    { fileName: name, content: text },
  );
  const zone = page.locator(".mantine-Dropzone-root");
  await zone.dispatchEvent("dragenter", { dataTransfer: transfer });
  await zone.dispatchEvent("drop", { dataTransfer: transfer });
}

async function createFromSample(page: Page, name: string): Promise<void> {
  const text = await sample(name);
  const number = `CM15-${String(8_000_000 + Math.floor(Math.random() * 999_999))}`;
  await page.goto("/cases/new");
  await drop(page, `${name}.txt`, text.replace(/CM15-\d{7}/, number));
  await page.getByRole("button", { name: /create case/i }).click();
  await expect(page.getByRole("heading", { level: 1, name: number })).toBeVisible();
}

/** The finding that the first item's rationale speaks against its outcome, as the eye sees it. */
function contradiction(page: Page) {
  return page.getByText(/The denial is upheld, but the rationale says/).filter({ visible: true });
}

test("a dropped determination becomes a case whose edits outlive the server's sudden end", async ({
  page,
  server,
}) => {
  await createFromSample(page, "lumbar-therapy");

  await test.step("fields and their passages lead to each other", async () => {
    await page.getByLabel("Date of injury").focus();
    const passage = page.getByRole("link", { name: "03/14/2002" }).first();
    await expect(passage).toHaveAttribute("data-lit", "true");
    await page.getByRole("link", { name: "Family Practice" }).click();
    await expect(page.getByLabel("Board certifications")).toBeFocused();
  });

  await page.getByRole("button", { name: /^1 Massage therapy/ }).click();
  const rationale = page.getByLabel("Decision rationale");
  const before = await rationale.inputValue();

  await test.step("a finding vanishes when its cause is mended and comes back with it", async () => {
    await expect(contradiction(page)).toBeVisible();
    await rationale.fill("The file does not show why twelve visits are asked for.");
    await expect(contradiction(page)).toHaveCount(0);
    await rationale.fill(before);
    await expect(contradiction(page)).toBeVisible();
  });

  await rationale.fill("Six visits have not been tried. The request is not medically necessary.");
  await expect(page.getByRole("status")).toHaveText("Saved");

  await test.step("after kill -9 and a new start case and letter are there", async () => {
    await server.kill();
    await server.start();
    await page.reload();
    await page.getByRole("button", { name: /^1 Massage therapy/ }).click();
    await expect(rationale).toHaveValue(/^Six visits have not been tried/);
    await page.getByRole("link", { name: "Letter" }).click();
    const letter = page.frameLocator("iframe");
    await expect(letter.getByText(/Six visits have not been tried/)).toBeVisible();
  });
});

test("what is entered while the server is away is saved when it is back", async ({
  page,
  server,
}) => {
  await createFromSample(page, "knee-imaging");
  await server.kill();
  await page.getByLabel("Occupation").fill("gardener");
  await expect(page.getByRole("status")).not.toHaveText("Saved");
  await page.waitForTimeout(1500);
  await server.start();
  const again = page.getByRole("button", { name: "Try again" });
  await expect(again.or(page.getByText("Saved", { exact: true }))).toBeVisible();
  if (await again.isVisible()) await again.click();
  await expect(page.getByRole("status")).toHaveText("Saved");
  await page.reload();
  await expect(page.getByLabel("Occupation")).toHaveValue("gardener");
});

test("two people's edits of different fields both stand, and of one field both are shown", async ({
  page,
  context,
}) => {
  await createFromSample(page, "knee-imaging");
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel("Occupation").fill("gardener");
  await expect(page.getByRole("status")).toHaveText("Saved");
  await other.getByLabel("Age in years").fill("39");
  await expect(other.getByRole("status")).toHaveText("Saved");
  await expect(other.getByLabel("Occupation")).toHaveValue("gardener");

  await page.getByLabel("Claim number").fill("mine");
  await expect(page.getByRole("status")).toHaveText("Saved");
  await other.getByLabel("Claim number").fill("also mine");
  await expect(other.getByRole("heading", { name: /changed by somebody else/ })).toBeVisible();
  await other.getByRole("button", { name: "Keep theirs" }).click();
  await expect(other.getByLabel("Claim number")).toHaveValue("mine");
  await expect(other.getByRole("status")).toHaveText("Saved");
});

test("a date that cannot be read stays in its field, over a reload too, with what to do", async ({
  page,
}) => {
  await createFromSample(page, "knee-imaging");
  const injury = page.getByLabel("Date of injury");
  await injury.fill("13/45/2014");
  await expect(page.getByText(/Not a day that exists/)).toBeVisible();
  await page.reload();
  await expect(injury).toHaveValue("13/45/2014");
  await injury.fill("11-4-14");
  await injury.blur();
  await expect(injury).toHaveValue("11/04/2014");
  await expect(page.getByRole("status")).toHaveText("Saved");
});

test("a finding with one certain mend offers it, and the way back", async ({ page }) => {
  await createFromSample(page, "lumbar-therapy");
  await page.getByRole("button", { name: /^1 Massage therapy/ }).click();
  const visits = page.getByLabel("Visits");
  await visits.fill("13");
  await visits.blur();
  await page.getByRole("button", { name: "Set the number of visits to 12" }).first().click();
  await expect(visits).toHaveValue("12");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(visits).toHaveValue("13");
});

test("a step of the process says what is in its way, and is taken when nothing is", async ({
  page,
}) => {
  await createFromSample(page, "lumbar-therapy");
  const steps = page.getByRole("combobox", { name: /^Status: / });
  const choose = async (name: string) => {
    await expect(steps).toHaveCount(0);
    await page.getByRole("button", { name: /^Status: / }).click();
    await steps.click();
    await page.getByRole("option", { name, exact: true }).click();
  };
  await choose("Duplicate check");
  await page.getByRole("button", { name: "Change to “Duplicate check”" }).click();
  await expect(page.getByRole("button", { name: /^Status: Duplicate check/ })).toBeFocused();
  await page.getByLabel("Application received").fill("");
  await page.getByLabel("Application received").blur();
  await choose("Eligibility review");
  const change = page.getByRole("button", { name: "Change to “Eligibility review”" });
  await expect(
    page.getByText(/day on which the application was received is not known/),
  ).toBeVisible();
  await expect(change).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Dates, application received/ }).click();
  await expect(page.getByLabel("Application received")).toBeFocused();
  await page.getByLabel("Application received").fill("10/01/2014");
  await page.getByLabel("Application received").blur();
  await choose("Eligibility review");
  await change.click();
  await expect(page.getByRole("button", { name: /^Status: Eligibility review/ })).toBeFocused();
});

test("items are added, moved, removed and put back", async ({ page }) => {
  await createFromSample(page, "lumbar-therapy");
  const outline = page.getByRole("navigation", { name: "Parts of the case" });
  await page.getByRole("button", { name: "Add an item" }).click();
  await page.getByLabel("Request, as worded on the application").fill("Walker, purchase");
  await expect(outline.getByRole("button", { name: /^4 Walker, purchase/ })).toBeVisible();
  await page.getByRole("button", { name: "Move item 4 up" }).click();
  await expect(outline.getByRole("button", { name: /^3 Walker, purchase/ })).toBeVisible();
  await page.getByRole("button", { name: "Remove item 3" }).click();
  await expect(outline.getByText(/Walker/)).toHaveCount(0);
  await page.getByRole("button", { name: "Put back" }).click();
  await expect(outline.getByRole("button", { name: /^3 Walker, purchase/ })).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("Saved");
});

for (const scheme of ["light", "dark"] as const) {
  test(`the case page breaks no accessibility rule that axe knows (${scheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await createFromSample(page, "lumbar-therapy");
    await expectAccessible(page);
    await page.getByRole("button", { name: /^2 Cold packs/ }).click();
    await expect(page.getByLabel("Decision rationale")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("tab", { name: /Findings/ }).click();
    await expectAccessible(page);
    await page.getByRole("tab", { name: "History" }).click();
    await expect(page.getByText(/Read from a document/)).toBeVisible();
    await expectAccessible(page);
  });
}

test("the next item is opened from the keyboard while typing", async ({ page }) => {
  await createFromSample(page, "lumbar-therapy");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("heading", { name: /Item 1/ })).toBeVisible();
  await page.getByLabel("Decision rationale").focus();
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.getByRole("heading", { name: /Item 2/ })).toBeVisible();
  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("heading", { name: /Item 1/ })).toBeVisible();
});
