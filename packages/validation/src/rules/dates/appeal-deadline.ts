import { addDays, type CalendarDate, formatUsDate, type Program } from "@openimr/core";
import { deadlineRuleOn, nextBusinessDay } from "@openimr/guidelines/clocks";
import { defineRule } from "../../define-rule.ts";
import { soundDetermination } from "../../sound-determination.ts";

export const rule = defineRule({
  id: "dates/appeal-deadline",
  severity: "warning",
  why: "A party has 30 days to appeal, 35 where the determination was served by mail.",
  sources: ["ccr-10575"],
  reads: ["determination.issuedOn", "determination.appealDeadline"],
  applies: ({ record }) => record.determination !== null || "no determination is issued",
  check: ({ record: { program, determination } }) => {
    if (determination === null) return [];
    const { issuedOn, appealDeadline: stated } = determination;
    const ends = appealEnds(program, issuedOn);
    if (stated !== null && ends.some(({ falls, last }) => stated === falls || stated === last)) {
      return [];
    }
    return [
      {
        path: "/determination/appealDeadline",
        params: {
          stated: stated === null ? null : formatUsDate(stated),
          issued: formatUsDate(issuedOn),
          ends: ends
            .map(({ days, last }) => `${days} days end on ${formatUsDate(last)}`)
            .join(", "),
        },
      },
    ];
  },
  message: ({ stated, issued, ends }) =>
    stated === null
      ? `The determination of ${issued} gives no last day to appeal; ${ends}. State it in a corrected letter.`
      : `The determination of ${issued} gives ${stated} as the last day to appeal; ${ends}. State the right day in a corrected letter.`,
  examples: {
    fails: { "/determination": { ...soundDetermination(), appealDeadline: "2015-05-27" } },
    passes: { "/determination": soundDetermination() },
  },
});

/** When the time to appeal ends, without and with the days for service by mail. */
function appealEnds(program: Program, issuedOn: CalendarDate) {
  const rule = deadlineRuleOn("appeal", { program, day: issuedOn });
  if (rule === null) return [];
  return [rule.number, rule.number + (rule.extension?.mail ?? 0)].map((days) => {
    const falls = addDays(issuedOn, days);
    return { days, falls, last: nextBusinessDay(falls) };
  });
}
