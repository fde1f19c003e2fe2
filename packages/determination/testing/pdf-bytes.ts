import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";

/** A one-page PDF that draws a line and holds no text. */
export function imageOnlyPdf(): Uint8Array {
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>",
    "<< /Length 24 >>\nstream\n0 0 m 100 100 l S       \nendstream",
  ]);
}

/** A small PDF whose one page unpacks to as many lines of a hundred characters as are asked for. */
export function textPdf(lines: number): Uint8Array {
  const show = `1 0 0 1 9 700 Tm (${"Words ".repeat(17).slice(0, 100)}) Tj\n`;
  const packed = deflateSync(Buffer.from(`BT /F1 9 Tf\n${show.repeat(lines)}ET`));
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString("latin1")}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ]);
}

/**
 * A PDF that opens only with its user password (standard security handler, revision 2, RC4 with 40
 * bits; ISO 32000-1, 7.6.3). The user entry is made for a password that nobody types.
 */
export function encryptedPdf(): Uint8Array {
  const owner = createHash("sha256").update("owner").digest("hex");
  const user = createHash("sha256").update("user").digest("hex");
  return pdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${owner}> /U <${user}> >>`,
    ],
    "/Encrypt 4 0 R /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]",
  );
}

/** A picture of a page. */
export type PdfPicture = { jpeg: Uint8Array; width: number; height: number };

/** A PDF whose pages, of US letter size, are pictures and nothing else. */
export function picturePdf(pictures: readonly PdfPicture[]): Uint8Array {
  const kids = pictures.map((_, index) => `${3 + index * 3} 0 R`).join(" ");
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pictures.length} >>`,
    ...pictures.flatMap(({ jpeg, width, height }, index) => {
      const paint = "612 0 0 792 0 0 cm /Im Do";
      const [content, image] = [4 + index * 3, 5 + index * 3];
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /XObject << /Im ${image} 0 R >> >> >>`,
        `<< /Length ${paint.length} >>\nstream\n${paint}\nendstream`,
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${Buffer.from(jpeg).toString("latin1")}\nendstream`,
      ];
    }),
  ]);
}

/** A PDF of as many empty pages as are asked for. */
export function emptyPages(count: number): Uint8Array {
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${"3 0 R ".repeat(count)}] /Count ${count} >>`,
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
  ]);
}

/** A PDF with a line of text that names its author and its program. */
export function authoredPdf({ author, program }: { author: string; program: string }): Uint8Array {
  const show = "BT /F1 9 Tf 1 0 0 1 9 700 Tm (Words of a page) Tj ET";
  return pdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      `<< /Length ${show.length} >>\nstream\n${show}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      `<< /Author (${author}) /Creator (${program}) /Producer (${program}) >>`,
    ],
    "/Info 6 0 R",
  );
}

function pdf(objects: readonly string[], trailer = ""): Uint8Array {
  let text = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`);
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join("")}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
