import { decodeText } from "./decode-text.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readPdf } from "./read-pdf.ts";
import { serveTasks } from "./serve-tasks.ts";
import { withoutPictures } from "./thread-messages.ts";
import { unreadable } from "./unreadable.ts";

serveTasks(async ({ bytes, mediaType, documentId }) => {
  switch (mediaType) {
    case "application/pdf":
      return readPdf(bytes, documentId);
    case "application/vnd.openxmlformats-officedocument.wordprocessingml.document":
      return withoutPictures(await readDocx(bytes, documentId));
    case "text/html":
      return withoutPictures(readHtml(decodeText(bytes) ?? "", documentId));
    default:
      throw unreadable("unsupported");
  }
});
