import { createClient } from "@openimr/client";
import { CalendarDate, formatUsDate } from "@openimr/core";
import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./app-test.ts";
import { dayFromToday, keepReview } from "./review-under-way.ts";

const rows = (page: Page): Locator => page.getByRole("table").locator("[data-row]");

/** Numbers of reviews that are due in this order, and the day on which their records were complete. */
const reviews: Record<string, number> = {
  "CM26-7100001": -90,
  "CM26-7100002": -29,
  "CM26-7100003": -5,
};

test.beforeAll(async ({ server }) => {
  const client = createClient({ url: server.url });
  for (const [caseNumber, days] of Object.entries(reviews)) {
    const found = await client.case.list.query({ text: caseNumber });
    const dates = { assigned: dayFromToday(days - 20), recordsComplete: dayFromToday(days) };
    if (found.entries.length === 0) await keepReview(client, { caseNumber, ...dates });
  }
});

test("the worklist says in words when something is due, is sorted by it, and filtered", async ({
  page,
}) => {
  await page.goto("/?text=CM26-71");
  await page.getByRole("button", { name: "Due", exact: true }).click();
  await expect(page).toHaveURL(/sortBy=due&direction=asc/);
  const numbers = rows(page).locator("[data-case-link]");
  await expect(numbers).toHaveText(Object.keys(reviews));
  const due = rows(page).locator('[data-column="due"]');
  await expect(due).toHaveText([
    /^overdue by \d+ days$/,
    /^(today|tomorrow|in [2-9] days)$/,
    /^in \d+ days$/,
  ]);
  await expect(due.last().locator("time")).toHaveAttribute(
    "title",
    /^\d\d\/\d\d\/\d{4}: Determination in a regular review \(Review organization\)/,
  );
  await page.getByRole("button", { name: "Due", exact: true }).click();
  await expect(numbers).toHaveText(Object.keys(reviews).toReversed());
  await page.getByRole("combobox", { name: "Due" }).click();
  await page.getByRole("option", { name: "Overdue, or maybe so" }).click();
  await expect(numbers).toHaveText(["CM26-7100001"]);
  await expectAccessible(page);
});

test("the case page tells what is owed and how it was counted, and follows the dates", async ({
  page,
  client,
}) => {
  const { entries } = await client.case.list.query({ text: "CM26-7100001" });
  const next = entries[0]?.nextDeadline;
  await page.goto(`/cases/${entries[0]?.id}`);
  const panel = page.getByRole("region", { name: "Deadlines" });
  const determination = panel
    .getByRole("listitem")
    .filter({ hasText: "Determination in a regular" });
  await expect(determination).toContainText("Review organization");
  await expect(determination).toContainText(formatUsDate(CalendarDate.parse(next?.due)));
  await expect(determination).toContainText(/overdue by \d+ days/);
  const counted = determination.getByText(`30 days from ${formatUsDate(dayFromToday(-90))}`);
  await expect(counted).toBeHidden();
  await determination.locator("summary").click();
  await expect(counted).toBeVisible();
  await expect(determination.getByRole("link", { name: /4610\.6\(d\)/ })).toBeVisible();
  await expectAccessible(page);

  const decided = page.getByLabel("Decision date");
  await decided.fill(formatUsDate(dayFromToday(-80)));
  await decided.blur();
  await expect(determination).toContainText(`met on ${formatUsDate(dayFromToday(-80))}`);
  await expect(panel.getByText("Nothing is owed of which the case tells")).toBeVisible();
});

test("dark and narrow, the deadlines of a case stay accessible", async ({ page, client }) => {
  const { entries } = await client.case.list.query({ text: "CM26-7100002" });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/cases/${entries[0]?.id}`);
  const panel = page.getByRole("region", { name: "Deadlines" });
  await expect(panel.getByRole("listitem").first()).toBeVisible();
  for (const summary of await panel.locator("summary").all()) await summary.click();
  await expectAccessible(page);
});

test("where a case does not tell which clock runs, list and page say when the first and the last end", async ({
  page,
  client,
}) => {
  const days = { assigned: dayFromToday(-60), recordsComplete: dayFromToday(-15) };
  const caseNumber = "CM26-7200001";
  const { id, disputedItems } = await keepReview(client, { caseNumber, ...days });
  const untold = disputedItems.flatMap((item) =>
    ["subcategory", "category"].map((field) => ({
      op: "set" as const,
      path: `/disputedItems/${item.id}/service/${field}`,
      value: null,
    })),
  );
  const decided = ["/dates/urDecision", "/utilizationReview/decidedOn"].map((path) => ({
    op: "set" as const,
    path,
    value: dayFromToday(-80),
  }));
  await client.case.save.mutate({ id, baseVersion: 1, changes: [...untold, ...decided] });
  await page.goto(`/?text=${caseNumber}`);
  const due = rows(page).locator('[data-column="due"]');
  await expect(due).toHaveText("may be overdue");
  await page.locator("[data-case-link]").click();
  const panel = page.getByRole("region", { name: "Deadlines" });
  await expect(panel).toContainText(
    /may be overdue · .* at the latest: .*formulary, or: Determination in a regular review/,
  );
  await expect(panel).toContainText("The case does not tell whether it is about drugs of the");
  await expectAccessible(page);
});
