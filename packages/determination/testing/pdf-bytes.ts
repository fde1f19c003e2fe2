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

/**
 * A PDF with a line of text that opens without a password and asks that nothing be copied from it:
 * bit 5 of its permissions is not set (standard security handler, revision 2; ISO 32000-1, 7.6.3).
 */
export function uncopyablePdf(): Uint8Array {
  // All permissions but the one to copy; the first two bits are reserved and zero.
  const permissions = ~0b10011;
  const owner = rc4(md5(PADDING).subarray(0, 5), PADDING);
  const id = Buffer.from("00112233445566778899aabbccddeeff", "hex");
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const key = md5(Buffer.concat([PADDING, owner, flags, id])).subarray(0, 5);
  // The content is object 4, generation 0; its key is made of the file's key and these numbers.
  const ofContent = md5(Buffer.concat([key, Buffer.from([4, 0, 0, 0, 0])])).subarray(0, 10);
  const show = rc4(ofContent, Buffer.from("BT /F1 9 Tf 1 0 0 1 9 700 Tm (Words of a page) Tj ET"));
  const [o, u] = [owner, rc4(key, PADDING)].map((entry) => entry.toString("hex"));
  return pdf(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      `<< /Length ${show.length} >>\nstream\n${show.toString("latin1")}\nendstream`,
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
      `<< /Filter /Standard /V 1 /R 2 /Length 40 /P ${permissions} /O <${o}> /U <${u}> >>`,
    ],
    `/Encrypt 6 0 R /ID [<${id.toString("hex")}> <${id.toString("hex")}>]`,
  );
}

/** What an empty password is filled up with (ISO 32000-1, algorithm 2). */
const PADDING = Buffer.from(
  "28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a",
  "hex",
);

function md5(bytes: Uint8Array): Buffer {
  return createHash("md5").update(bytes).digest();
}

/** Node's own has been switched off by its library. */
function rc4(key: Uint8Array, bytes: Uint8Array): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index);
  const at = (index: number) => state[index & 255] ?? 0;
  const swap = (a: number, b: number) => {
    [state[a & 255], state[b & 255]] = [at(b), at(a)];
  };
  for (let index = 0, other = 0; index < 256; index += 1) {
    other += at(index) + (key[index % key.length] ?? 0);
    swap(index, other);
  }
  let second = 0;
  return Buffer.from(
    bytes.map((byte, index) => {
      second += at(index + 1);
      swap(index + 1, second);
      return byte ^ at(at(index + 1) + at(second));
    }),
  );
}

/** A picture of a page. */
export type PdfPicture = { jpeg: Uint8Array; width: number; height: number };

/** A page of a PDF: lines of text, a picture, both (as where a scanner adds a line), or neither. */
export type PdfPage = { lines?: readonly string[]; picture?: PdfPicture };

/** A PDF whose pages, of US letter size, are pictures and nothing else. */
export function picturePdf(pictures: readonly PdfPicture[]): Uint8Array {
  return pdfOfPages(pictures.map((picture) => ({ picture })));
}

/** A PDF of such pages. Lines are set one below the other, what stands behind a tab in a column of its own. */
export function pdfOfPages(pages: readonly PdfPage[]): Uint8Array {
  const kids = pages.map((_, index) => `${4 + index * 3} 0 R`).join(" ");
  return pdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ...pages.flatMap(({ lines = [], picture }, index) => {
      const paint = picture === undefined ? "" : "q 612 0 0 792 0 0 cm /Im Do Q\n";
      const drawn = paint + lines.map(lineOfPage).join("");
      const [content, image] = [5 + index * 3, 6 + index * 3];
      const { jpeg = Buffer.alloc(0), width = 1, height = 1 } = picture ?? {};
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> /XObject << /Im ${image} 0 R >> >> >>`,
        `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
        `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n${Buffer.from(jpeg).toString("latin1")}\nendstream`,
      ];
    }),
  ]);
}

function lineOfPage(line: string, index: number): string {
  return line
    .split("\t")
    .map((part, column) => {
      const text = part.replace(/[\\()]/g, "\\$&");
      return `BT /F1 9 Tf 1 0 0 1 ${72 + column * 200} ${740 - index * 12} Tm (${text}) Tj ET\n`;
    })
    .join("");
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
