import { appErrorOf } from "@openimr/client";
import { Case, CaseId } from "@openimr/core";
import { notFound } from "@tanstack/react-router";
import { queryClient, trpc } from "./trpc.ts";

/** The case of an address. Throws the router's `notFound` where there is no such case. */
export async function loadCase(caseId: string): Promise<Case> {
  const id = CaseId.safeParse(caseId);
  if (!id.success) throw notFound();
  try {
    return Case.parse(await queryClient.fetchQuery(trpc.case.get.queryOptions({ id: id.data })));
  } catch (error) {
    if (appErrorOf(error)?.code === "case_not_found") throw notFound();
    throw error;
  }
}

/** What a page of a case is called in the browser's tab. */
export function caseTitle(record: Case | undefined): string {
  return record?.caseNumber ?? "Case without a number";
}
