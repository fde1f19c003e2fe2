import { createClient } from "@openimr/client";
import { type Locator, type Page, test } from "@playwright/test";
import { expect, expectAccessible } from "./app-test.ts";
import { DeadlineBoard } from "./deadline-board.ts";
import { dayFromToday, keepReview } from "./review-under-way.ts";
import { RunningServer } from "./running-server.ts";

// The example app in a folder of its own, against the packed client and a real server. Its packages
// come from the npm registry.

const TOKEN = "the-token-of-the-board";
let server: RunningServer;
let board: DeadlineBoard;
let address: string;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await RunningServer.launch({ OPENIMR_TOKEN: TOKEN });
  board = new DeadlineBoard();
  board.build();
  address = await board.serve({ OPENIMR_URL: server.url, OPENIMR_TOKEN: TOKEN });
});
test.afterAll(async () => {
  await board?.remove();
  await server?.remove();
});

const client = () => createClient({ url: server.url, token: TOKEN });
const review = (caseNumber: string, days: number) =>
  keepReview(client(), {
    caseNumber,
    assigned: dayFromToday(days - 20),
    recordsComplete: dayFromToday(days),
  });
/** The numbers of this file's cases; the demonstration set has some of its own. */
const numbers = (place: Page | Locator) => place.locator("li a", { hasText: "CM26-73" });
const group = (page: Page, name: RegExp) => page.getByRole("region", { name });

test("an app on the packed client shows what is due, and moves a case that is saved", async ({
  page,
}) => {
  await page.goto(address);
  await expect(page.getByText("CM00-").first()).toBeVisible();
  const late = await review("CM26-7300001", -3);
  await expect(numbers(page)).toHaveText(["CM26-7300001"]);
  await review("CM26-7300002", -90);
  await expect(numbers(page)).toHaveText(["CM26-7300002", "CM26-7300001"]);
  await expect(numbers(group(page, /^Overdue/))).toHaveText(["CM26-7300002"]);
  const row = group(page, /^Later/)
    .getByRole("listitem")
    .filter({ hasText: "CM26-7300001" });
  await expect(row).toContainText(/^in \d+ days/);
  await expect(row).toContainText("Determination in a regular review");
  await expect(row).toContainText("Review organization");
  await expect(row).toContainText("Massage therapy");

  const loaded = await page.evaluate(() => performance.timeOrigin);
  const { entries } = await client().case.list.query({ text: "CM26-7300002" });
  await client().case.save.mutate({
    id: late.id,
    baseVersion: 1,
    changes: [
      { op: "set", path: "/dates/assigned", value: dayFromToday(-140) },
      { op: "set", path: "/dates/recordsComplete", value: dayFromToday(-120) },
    ],
  });
  await expect(numbers(group(page, /^Overdue/))).toHaveText(["CM26-7300001", "CM26-7300002"]);
  await expect(
    page.getByText(/^CM26-7300001 was saved: Determination .* overdue by \d+ days\.$/),
  ).toBeAttached();
  await client().case.save.mutate({
    id: entries[0]?.id ?? "",
    baseVersion: 1,
    changes: [{ op: "set", path: "/dates/decided", value: dayFromToday(-1) }],
  });
  await expect(numbers(page)).toHaveText(["CM26-7300001"]);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded);
});

test("it says that it follows, is interrupted, and follows again", async ({ page }) => {
  // The client waits longer from try to try, and a busy machine may take its time to start the server.
  test.setTimeout(120_000);
  await page.goto(address);
  const state = page.locator("header").getByRole("status");
  await expect(state).toHaveText("Live");
  await server.kill();
  await expect(state).toContainText("interrupted");
  await server.start();
  await review("CM26-7300003", -100);
  await expect(numbers(page)).toContainText(["CM26-7300003"], { timeout: 60_000 });
  await expect(state).toHaveText("Live");
});

test("no answer, nothing due, a missing token and another contract are told apart", async ({
  page,
}) => {
  await page.route("**/trpc/**case.list**", (route) => route.abort());
  await page.goto(address);
  await expect(page.getByRole("status")).toHaveText("Loading what is due…");
  await expect(page.getByRole("alert")).toContainText("OpenIMR does not answer");
  await expectAccessible(page);
  await page.unroute("**/trpc/**case.list**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(numbers(page).first()).toBeVisible();

  await page.route("**/trpc/**system.info**", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /"contractVersion":"[^"]*"/,
      '"contractVersion":"9.0.0"',
    );
    await route.fulfill({ response: answer, body });
  });
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("the server speaks version 9.0.0");

  await page.unroute("**/trpc/**system.info**");
  await page.route("**/trpc/**case.list**", async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      /"entries":\[.*\],"nextCursor"/,
      '"entries":[],"nextCursor"',
    );
    await route.fulfill({ response: answer, body });
  });
  await page.reload();
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await expectAccessible(page);
  await page.unroute("**/trpc/**case.list**");

  address = await board.serve({ OPENIMR_URL: server.url, OPENIMR_TOKEN: "" });
  await page.goto(address);
  await expect(page.getByRole("alert")).toContainText("The server asks for its token");
});

test("dark, narrow and by keyboard it stays usable", async ({ page }) => {
  address = await board.serve({ OPENIMR_URL: server.url, OPENIMR_TOKEN: TOKEN });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(address);
  await expect(numbers(page).first()).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.locator("li a").first()).toBeFocused();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expectAccessible(page);
});
