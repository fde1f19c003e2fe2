import { californiaCalendar } from "../calendar/business-days.ts";
import { defineProgram } from "../program/program-definition.ts";
import { deadlineRows } from "./ca-wc-imr/deadlines.data.ts";
import { feeRows } from "./ca-wc-imr/fees.data.ts";

/** California workers' compensation independent medical review (Labor Code 4610.5, 4610.6). */
export const program = defineProgram({
  id: "ca-wc-imr",
  label: "California workers' compensation IMR",
  outcomeWords: { upheld: "Upheld", overturned: "Overturned" },
  caseOutcomeWords: {
    uphold: "Uphold",
    overturn: "Overturn",
    partial_overturn: "Partial overturn",
  },
  payer: "Claims Administrator",
  caseNumber: {
    pattern: /^CM\d{2}-\d{7,8}$/,
    form: "CM, two digits of the year, a hyphen and 7 or 8 digits",
    example: "CM14-0145889",
  },
  letter: {
    title: "Independent Medical Review Final Determination",
    facts: [
      { fact: "case_number", label: "Case Number" },
      { fact: "assigned", label: "Date Assigned" },
      { fact: "injury", label: "Date of Injury" },
      { fact: "decided", label: "Decision Date" },
      { fact: "priority", label: "Priority" },
      { fact: "ur_decision", label: "UR Denial Date" },
      { fact: "application_received", label: "Application Received" },
      { fact: "outcome", label: "Final Determination" },
    ],
    howMade: "How the IMR Final Determination Was Made",
    decisions: "IMR Issues, Decisions and Rationales",
    basedOn:
      "The Final Determination was based on decisions for the disputed items/services set forth below:",
    schedule: "MTUS",
  },
  calendar: californiaCalendar,
  deadlines: deadlineRows,
  fees: feeRows,
});
