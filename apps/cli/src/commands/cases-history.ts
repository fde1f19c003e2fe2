import { CaseEvent } from "@openimr/core";
import { z } from "zod";
import { caseIdOf } from "../cases/case-reference.ts";
import { DONE } from "../exit-codes.ts";
import { colors, print, printJson, visible } from "../output.ts";
import type { Told } from "../program/run.ts";
import { onServer } from "../server.ts";

/** `imr cases history CASE`: what happened to a case, the oldest first. */
export async function caseHistory(reference: string, { json, settings }: Told): Promise<number> {
  const events = await onServer(settings.server, async (server) => {
    const id = await caseIdOf(server, reference);
    return z.array(CaseEvent).parse(await server.case.history.query({ id }));
  });
  if (json) printJson(events);
  else for (const event of events) for (const line of linesOf(event)) print(line);
  return DONE;
}

function linesOf({ at, version, type, actor, after }: CaseEvent): string[] {
  const what = type.replaceAll("_", " ");
  // The first event is the whole case.
  const paths = version === 1 ? [] : after.map(({ path }) => path).filter((path) => path !== "");
  return [
    `${at.replace(/\.\d+Z$/, "Z")}  version ${version}  ${colors.bold(what)}  ${visible(actor.name)}`,
    ...paths.map((path) => colors.dim(visible(`    ${path}`))),
  ];
}
