/**
 * The text of bytes: UTF-16 where a byte order mark or the pattern of its zeros says so, else line by
 * line UTF-8 where a line is valid UTF-8 and windows-1252 where it is not, since letters are put
 * together from texts of several origins. Null for a binary file.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const wide = wideEncoding(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes);
  if (isBinary(bytes)) return null;
  return decodeUtf8(bytes) ?? decodeLines(bytes);
}

/** UTF-16 by its mark, or by zeros in nearly every other byte and hardly one between them. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  for (const [index, byte] of start.entries()) {
    if (byte !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const most = start.length * 0.4;
  const few = start.length * 0.01;
  if (start.length < 8) return null;
  if (odd > most && even <= few) return "utf-16le";
  return even > most && odd <= few ? "utf-16be" : null;
}

/** Control characters other than those of plain text do not occur in letters. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 64 * 1024);
  const controls = start.filter(
    (byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1a, 0x1b].includes(byte),
  );
  return controls.length > start.length / 1000;
}

const utf8 = new TextDecoder("utf-8", { fatal: true });
const windows1252 = new TextDecoder("windows-1252");

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function decodeLines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline + 1;
    const line = bytes.subarray(start, end);
    lines.push(decodeUtf8(line) ?? windows1252.decode(line));
    start = end;
  }
  return lines.join("");
}
