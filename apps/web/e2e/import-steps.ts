import type { Locator, Page } from "@playwright/test";
import { sample } from "./app-test.ts";

/** A letter as a file that is chosen. */
export type Letter = { name: string; mimeType: string; buffer: Buffer };

/** Makes letters under case numbers that begin alike; no two have the same. */
export function letterSource(prefix: string): (count: number, name?: string) => Promise<Letter[]> {
  let numbers = 0;
  return async (count, name = "letter") => {
    const text = await sample("knee-imaging");
    return Array.from({ length: count }, (_, index) => {
      numbers += 1;
      const caseNumber = `${prefix}${String(numbers).padStart(6, "0")}`;
      return {
        name: `${name}-${String(index).padStart(3, "0")}.txt`,
        mimeType: "text/plain",
        buffer: Buffer.from(text.replace(/CM\d\d-\d{7}/g, caseNumber)),
      };
    });
  };
}

/** Chooses files, and begins or goes on once they are counted. */
export async function choose(page: Page, files: Letter[]): Promise<void> {
  await page.getByLabel("Files to import").setInputFiles(files);
  await page.getByRole("button", { name: /^(?:Import|Go on with|Try) \d/ }).click();
}

/** The line that says how far the import is. */
export function status(page: Page): Locator {
  return page.getByRole("paragraph").filter({ has: page.getByRole("status") });
}

/** The button that shows the files of one outcome, with their number. */
export function show(page: Page, name: string): Locator {
  return page.getByRole("button", { name });
}
