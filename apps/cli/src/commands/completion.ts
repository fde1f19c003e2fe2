import { shells } from "../completion/scripts.ts";
import { DONE } from "../exit-codes.ts";
import { print, printJson } from "../output.ts";
import type { Told } from "../program/run.ts";

/** `imr completion SHELL`: the script that makes a shell complete the words of imr. */
export async function completion(shell: keyof typeof shells, { json }: Told): Promise<number> {
  const script = shells[shell];
  if (json) printJson({ shell, script });
  else print(script.trimEnd());
  return DONE;
}
