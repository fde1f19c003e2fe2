import { type BatchEntry, GONE } from "./entry.ts";
import { type Patience, patiently } from "./patiently.ts";

/** A file as it is sent: its text, its bytes, or why it could not be opened. */
export type SentFile =
  | { name: string; text: string }
  | { name: string; base64: string }
  | { name: string; problem: string };

/** The server's side of an import; `Added` is what it answers when files are added. */
export type ImportServer<Added> = {
  /** The names of those files that need not be sent; with `retry` one that failed needs to be. */
  accountedFor(files: { name: string; sha256: string }[], retry: boolean): Promise<string[]>;
  add(files: SentFile[], retry: boolean): Promise<Added>;
};

export type PushOptions<Added> = Patience & {
  server: ImportServer<Added>;
  /** Tries files again that failed before. */
  retry: boolean;
  /** Ends the pushing behind the chunks that are on their way. */
  signal: AbortSignal;
  /** Hears of each chunk: how many of its files were there before, and what became of the others. */
  onChunk: (chunk: { skipped: number; added: Added | null }) => void;
};

const FILES_A_CHUNK = 50;
const BYTES_A_CHUNK = 4 * 1024 * 1024;
const CHUNKS_AT_ONCE = 3;

/** A file made ready to be sent, and about how many bytes it takes on the way. */
type OpenedFile = { sent: SentFile; sha256: string; weight: number };

/**
 * Sends the files of an import to its server, in chunks, three on their way at a time; a file that the
 * server has accounted for is not sent again. A call without an answer is made again with growing
 * pauses. Answers whether all were sent: false where the signal came before. Rejects with the first
 * failure that lasts.
 */
export async function pushFiles<Added>(
  entries: AsyncIterable<BatchEntry>,
  { signal, ...options }: PushOptions<Added>,
): Promise<boolean> {
  const underWay = new Set<Promise<void>>();
  let failure: unknown = null;
  let isCut = false;
  const onCut = () => {
    isCut = true;
  };
  for await (const chunk of chunksOf(entries, { signal, onCut })) {
    const sending: Promise<void> = send(chunk, options)
      .catch((error: unknown) => {
        failure ??= error;
      })
      .finally(() => underWay.delete(sending));
    underWay.add(sending);
    if (underWay.size >= CHUNKS_AT_ONCE) await Promise.race(underWay);
    if (failure !== null) break;
  }
  await Promise.all(underWay);
  if (failure !== null) throw failure;
  return !isCut;
}

async function send<Added>(
  chunk: OpenedFile[],
  { server, retry, onChunk, ...patience }: Omit<PushOptions<Added>, "signal">,
): Promise<void> {
  const asked = chunk.map(({ sent: { name }, sha256 }) => ({ name, sha256 }));
  const known = new Set(await patiently(() => server.accountedFor(asked, retry), patience));
  const files = chunk.flatMap(({ sent }) => (known.has(sent.name) ? [] : [sent]));
  const added =
    files.length === 0 ? null : await patiently(() => server.add(files, retry), patience);
  onChunk({ skipped: chunk.length - files.length, added });
}

/**
 * Chunks of at most so many files and bytes; a file that weighs more is a chunk of its own. `onCut` hears
 * when the signal leaves out a file.
 */
async function* chunksOf(
  entries: AsyncIterable<BatchEntry>,
  { signal, onCut }: { signal: AbortSignal; onCut: () => void },
): AsyncGenerator<OpenedFile[]> {
  let chunk: OpenedFile[] = [];
  let bytes = 0;
  for await (const entry of entries) {
    if (signal.aborted) return onCut();
    const file = await open(entry);
    if (
      chunk.length === FILES_A_CHUNK ||
      (chunk.length > 0 && bytes + file.weight > BYTES_A_CHUNK)
    ) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push(file);
    bytes += file.weight;
  }
  if (chunk.length === 0) return;
  if (signal.aborted) onCut();
  else yield chunk;
}

async function open({ name, read }: BatchEntry): Promise<OpenedFile> {
  const opened = await read().catch(() => ({ problem: GONE }));
  if ("problem" in opened) {
    const sha256 = await hash(new Uint8Array());
    return { sent: { name, problem: opened.problem }, sha256, weight: name.length };
  }
  const { bytes } = opened;
  const inBase64 = Math.ceil(bytes.length / 3) * 4;
  const text = asText(bytes);
  const inJson = text === null ? Infinity : bytes.length + escapesIn(text);
  const sent =
    text === null || inJson > inBase64 ? { name, base64: base64Of(bytes) } : { name, text };
  return { sent, sha256: await hash(bytes), weight: Math.min(inJson, inBase64) };
}

/** By how many characters JSON makes a text longer: control characters take six each. */
function escapesIn(text: string): number {
  return JSON.stringify(text).length - text.length;
}

/** The text of bytes that are valid UTF-8, so that encoding it gives the same bytes again. */
function asText(bytes: Uint8Array<ArrayBuffer>): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.includes("\0") || text.startsWith("%PDF-") ? null : text;
  } catch {
    return null;
  }
}

function base64Of(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
