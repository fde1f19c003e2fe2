import { expect, test } from "./app-test.ts";
import { RunningServer } from "./running-server.ts";

test("a server with a token answers the page that was opened with it, and no other", async ({
  page,
}) => {
  const server = await RunningServer.launch({ OPENIMR_TOKEN: "the-token-of-this-test" });
  try {
    await page.goto(server.url);
    await expect(page.getByText(/This server asks for a token/)).toBeVisible();
    await page.goto(`${server.url}/imports`);
    await page.goto(`${server.url}/#token=the-token-of-this-test`);
    await expect(page.getByRole("table").locator("[data-row]").first()).toContainText("CM00-");
    await expect(page).not.toHaveURL(/token/);
    await page.reload();
    await expect(page.getByRole("table").locator("[data-row]").first()).toContainText("CM00-");
  } finally {
    await server.remove();
  }
});
