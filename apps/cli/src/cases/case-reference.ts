import { Case, CaseId, CaseNumber } from "@openimr/core";
import { Problem } from "../problem.ts";
import type { Server } from "../server.ts";
import { casePages } from "./case-query.ts";

/** The case of an id or a case number; one that is unknown is a problem that says so. */
export async function caseOf(server: Server, reference: string): Promise<Case> {
  const id = await caseIdOf(server, reference);
  return Case.parse(await server.case.get.query({ id }));
}

/** The id of the case that an id or a case number names. */
export async function caseIdOf(server: Server, reference: string): Promise<CaseId> {
  const id = CaseId.safeParse(reference);
  if (id.success) return id.data;
  const number = CaseNumber.safeParse(reference.toUpperCase());
  if (!number.success) {
    throw new Problem("usage", "This is neither a case number nor an id.", {
      hint: "Write the number as CM14-0145889, or take the id from imr cases.",
    });
  }
  // The server looks for numbers that hold the words, which 7 digits do of 8.
  for await (const entries of casePages(server, { text: number.data })) {
    const found = entries.find(({ caseNumber }) => caseNumber === number.data);
    if (found !== undefined) return found.id;
  }
  throw new Problem("case_unknown", `There is no case with the number ${number.data}.`, {
    hint: `Check it, or look it up with imr search ${number.data.slice(0, 7)}.`,
  });
}
