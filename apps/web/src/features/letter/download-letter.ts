import { saveFile } from "../../lib/save-file.ts";
import { api } from "../../lib/trpc.ts";

/** Has the letter printed as PDF and hands it to the browser as a download. */
export async function downloadLetter(caseId: string): Promise<void> {
  const { fileName, base64 } = await api.letter.pdf.query({ id: caseId });
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  saveFile(new Blob([bytes], { type: "application/pdf" }), fileName);
}
