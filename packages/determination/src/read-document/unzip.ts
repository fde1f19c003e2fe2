import { unzipSync } from "fflate";
import { unreadable } from "./unreadable.ts";

/** More than this is not unpacked, lest a small file that unpacks to gigabytes fill the memory. */
const MAX_UNPACKED_BYTES = 64 * 1024 * 1024;

/** More parts than this no document has. */
const MAX_ENTRIES = 10_000;

/** The names of the parts of a zip, or null where it is damaged. Nothing is unpacked. */
export function zipEntries(bytes: Uint8Array): string[] | null {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        if (names.length < MAX_ENTRIES) names.push(name);
        return false;
      },
    });
    return names;
  } catch {
    return null;
  }
}

/**
 * The parts of a zip that are wanted. No part unpacks to more than its entry says, and all of them
 * together to no more than the bound: `too_complex` otherwise, `damaged` where one cannot be unpacked.
 */
export function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  let room = MAX_UNPACKED_BYTES;
  let entries = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    entries += 1;
    if (!wanted(name)) return false;
    room -= originalSize;
    if (room < 0 || entries > MAX_ENTRIES) throw unreadable("too_complex");
    return true;
  };
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error && error.name === "AppError") throw error;
    throw unreadable("damaged");
  }
}
