import { expect, expectAccessible, test } from "./app-test.ts";
import { choose, letterSource, show, status } from "./import-steps.ts";

const letters = letterSource("CM17-6");

test("an import that is cancelled keeps what it has and can be taken up with the same files", async ({
  page,
}) => {
  const files = await letters(150);
  let calls = 0;
  await page.route("**/trpc/import.add*", async (route) => {
    calls += 1;
    if (calls === 1) await route.continue();
    else await route.abort();
  });
  await page.goto("/imports");
  await choose(page, files);
  await expect(page.getByRole("alert")).toContainText("Trying again");
  await expect(status(page)).toHaveText(/^Importing · 50 of 150 files/);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(status(page)).toHaveText(/^Cancelled · 50 of 150 files/);
  await expect(page.getByText("What was imported stays")).toBeVisible();
  await expectAccessible(page);
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.getByLabel("Files to import").setInputFiles(files.slice(0, 60));
  await expect(page.getByRole("region", { name: "Chosen" })).toContainText(
    "The import has 150 files",
  );
  await page.getByRole("button", { name: "Choose others" }).click();
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Done · 150 of 150 files.* 50 of the chosen were there/);
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
  const files = await letters(150);
  let calls = 0;
  await page.route("**/trpc/import.add*", async (route) => {
    calls += 1;
    if (calls === 1) await route.continue();
  });
  await page.goto("/imports");
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Importing · 50 of 150 files/);
  const warnings: string[] = [];
  page.on("dialog", (dialog) => {
    warnings.push(dialog.type());
    void dialog.accept();
  });
  await page.reload();
  // Not before: what is held back would be let go, and arrive.
  await page.unrouteAll({ behavior: "ignoreErrors" });
  expect(warnings).toEqual(["beforeunload"]);
  await expect(status(page)).toHaveText(/^Not complete · \d+ of 150 files/);
  await expectAccessible(page);
  await choose(page, files);
  await expect(status(page)).toHaveText(/^Done · 150 of 150 files/);
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const { counts } = await client.import.get.query({ id });
  expect(counts).toEqual({ imported: 150, revised: 0, duplicate: 0, waiting: 0, failed: 0 });
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

test("a server that is killed in the middle loses nothing, and the import goes on by itself", async ({
  page,
  client,
  server,
}) => {
  let calls = 0;
  let killed: Promise<void> | null = null;
  await page.route("**/trpc/import.add*", async (route) => {
    calls += 1;
    if (calls === 2) killed = server.kill();
    await route.continue();
  });
  await page.goto("/imports");
  await choose(page, await letters(150));
  await expect(page.getByRole("alert")).toContainText("Trying again");
  await killed;
  await server.start();
  await expect(status(page)).toHaveText(/^Done · 150 of 150 files/, { timeout: 30_000 });
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const { counts } = await client.import.get.query({ id });
  expect(counts).toEqual({ imported: 150, revised: 0, duplicate: 0, waiting: 0, failed: 0 });
});
