import { expect, sample, test } from "./app-test.ts";

test("the worklist and the history show what others save, without loading anew", async ({
  page,
  client,
}) => {
  const text = (await sample("lumbar-therapy")).replace(/CM15-\d{7}/, "CM15-7654301");
  const read = await client.determination.parseText.mutate({ name: "letter", text });

  await page.goto("/?text=CM15-76543");
  await expect(page.getByText("No case matches these filters")).toBeVisible();
  const record = await client.case.create.mutate({ case: read.case, document: read.document });
  await expect(page.getByRole("link", { name: "CM15-7654301" })).toBeVisible();

  await page.getByRole("link", { name: "CM15-7654301" }).click();
  await page.getByRole("tab", { name: "History" }).click();
  await expect(page.getByText("version 1", { exact: false })).toBeVisible();
  await client.case.save.mutate({
    id: record.id,
    baseVersion: 1,
    changes: [{ op: "set", path: "/claimNumber", value: "saved elsewhere" }],
  });
  await expect(page.getByText("version 2", { exact: false })).toBeVisible();
});
