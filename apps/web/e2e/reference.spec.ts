import { expect, test } from "./app-test.ts";

test("the reference shows every operation under the page's own policy, and a call can be tried", async ({
  page,
  baseURL,
}) => {
  const foreign: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(data|blob):/.test(url)) foreign.push(url);
  });
  await page.goto("/reference");
  await expect(page.getByText("/cases/{id}/findings")).toBeVisible();
  await page
    .getByRole("button", { name: /get \/system/i })
    .first()
    .click();
  await page.getByRole("button", { name: "Try it out" }).click();
  await page.getByRole("button", { name: "Execute" }).click();
  await expect(page.locator(".live-responses-table").getByText('"OpenIMR"')).toBeVisible();
  expect(foreign).toEqual([]);
  await page.getByRole("link", { name: /back to the worklist/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Worklist" })).toBeVisible();
});
