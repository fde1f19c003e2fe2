import { MantineProvider } from "@mantine/core";
import { CaseId, DisputedItem, ItemId, itemTitle, newCase, newDisputedItem } from "@openimr/core";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { createCaseDraft } from "../../../lib/case-draft/create-case-draft.ts";
import { noStore } from "../../../lib/case-draft/local-copy.ts";
import { CaseDraftProvider } from "../../../lib/case-draft/use-case-draft.tsx";
import { CaseViewProvider, createCaseView } from "../case-view.tsx";
import { fieldId } from "../field-id.ts";
import { ItemEditor } from "./item-editor.tsx";

const id = ItemId.parse("0192f000-0000-7000-8000-000000000001");

/** Every text of an item, each with words of its own. */
const texts = DisputedItem.keyof().options.flatMap((field) => {
  if (field === "id" || field === "dependsOn") return [];
  const words = `words of ${field}`;
  return DisputedItem.shape[field].safeParse(words).success ? [{ field, words }] : [];
});

async function page(item: DisputedItem, program = "ca-wc-imr"): Promise<string> {
  const acknowledged = newCase(CaseId.parse("0192f000-0000-7000-8000-000000000000"), program);
  acknowledged.disputedItems = [item];
  const save = () => Promise.reject(new Error("nothing is edited"));
  const draft = await createCaseDraft({ acknowledged, save, store: noStore() });
  return renderToStaticMarkup(
    <MantineProvider>
      <CaseViewProvider value={createCaseView(() => {})}>
        <CaseDraftProvider draft={draft}>
          <ItemEditor id={id} />
        </CaseDraftProvider>
      </CaseViewProvider>
    </MantineProvider>,
  );
}

test("every text of an item stands on its page, under its title, in an input of its own", async () => {
  const given = Object.fromEntries(texts.map(({ field, words }) => [field, words]));
  const html = await page(DisputedItem.parse({ ...newDisputedItem(id), ...given }));
  expect(texts.map(({ field }) => field)).toContain("diagnosis");
  for (const { field, words } of texts) {
    const input = ` id="${fieldId(`/disputedItems/${id}/${field}`)}"[^>]*`;
    expect(html, field).toMatch(
      new RegExp(`<label[^>]*${input.replace(" id", " for")}>${itemTitle(field)}`),
    );
    expect(html, field).toMatch(
      new RegExp(`<input[^>]*${input} value="${words}"|<textarea[^>]*${input}>${words}<`),
    );
  }
});

test("whoever denied the treatment is called as the program of the case does", async () => {
  expect(await page(newDisputedItem(id))).toContain(">Claims Administrator<");
  expect(await page(newDisputedItem(id), "not-known")).toContain(">Payer<");
});
