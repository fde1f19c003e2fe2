import { setTimeout as delay } from "node:timers/promises";
import { errorDataOf } from "@openimr/client";

/** Pauses between attempts, in milliseconds. */
const PAUSES = [500, 1_000, 2_000, 4_000, 8_000, 15_000];

/**
 * Makes a call again, with growing pauses, while the server does not answer. What a server says of a
 * call is no reason to make it again. The call must be one that may be made twice.
 */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await call();
    } catch (error) {
      if (errorDataOf(error) !== null) throw error;
      await delay(pause);
    }
  }
  return call();
}
