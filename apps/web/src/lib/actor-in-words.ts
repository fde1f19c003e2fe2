import { type DeadlineActor, deadlineActorLabels } from "@openimr/core";
import { programWords } from "@openimr/guidelines/words";

/** Who has to act, as the program of the case calls them. */
export function actorInWords(actor: DeadlineActor, program: string): string {
  return actor === "claims_administrator"
    ? programWords(program).payer
    : deadlineActorLabels[actor];
}
