import { api } from "../../lib/trpc.ts";

/** Has the letter printed as PDF and hands it to the browser as a download. */
export async function downloadLetter(caseId: string): Promise<void> {
  const { fileName, base64 } = await api.letter.pdf.query({ id: caseId });
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has its own hold on the bytes once the browser has had a turn.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
