import { type Case, type DisputedItem, outcomeOfCase } from "@openimr/core";
import { sideSentence } from "@openimr/determination/letter";
import { type ProgramDefinition, programOf } from "@openimr/guidelines/programs";
import { lineWidth } from "../output.ts";
import { tableOf } from "../table.ts";
import { bodyPartText, caseFacts, quantityText } from "./case-facts.ts";

/** A case for people to read: its facts, then its items with what both sides relied on. */
export function caseTable(record: Case): string {
  const facts = caseFacts(record);
  const program = programOf(record.program);
  const outcome = outcomeOfCase(record);
  if (outcome !== null) facts.push(["Result", program.caseOutcomeWords[outcome]]);
  const width = lineWidth();
  const tables = [tableOf(facts, { widths: [22, width - 29] })];
  if (record.disputedItems.length > 0) {
    const room = width - 30;
    const request = Math.floor(room / 3);
    const administrator = Math.floor((room - request) / 2);
    tables.push(
      tableOf(
        record.disputedItems.map((item, index) => itemRow(item, index, program)),
        {
          head: ["#", "Request", "Outcome", program.payer, "Expert reviewer"],
          widths: [2, request, 12, administrator, room - request - administrator],
        },
      ),
    );
  }
  return tables.join("\n");
}

function itemRow(item: DisputedItem, index: number, program: ProgramDefinition): string[] {
  const { decision, utilizationReview } = item;
  const read = [item.bodyParts.map(bodyPartText).join(", "), quantityText(item.quantity)]
    .filter((part) => part !== "")
    .join("; ");
  return [
    String(index + 1),
    read === ""
      ? item.request
      : `${item.request}
(${read})`,
    decision.outcome === null ? "not decided" : program.outcomeWords[decision.outcome],
    sideSentence(utilizationReview, "claims_administrator", program) ?? "",
    sideSentence(decision, "expert_reviewer", program) ?? "",
  ];
}
