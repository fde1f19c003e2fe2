import { formatUsDate } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "dates/record-received-after-service",
  severity: "warning",
  why: "A record cannot have been received before the days that it tells of.",
  sources: ["own-facts"],
  reads: ["records.*.serviceDates", "records.*.receivedOn"],
  applies: ({ record }) =>
    record.records.some(
      ({ serviceDates, receivedOn }) => serviceDates !== null && receivedOn !== null,
    ) || "no record has both days",
  check: ({ record }) =>
    record.records.flatMap(({ serviceDates, receivedOn }, index) =>
      serviceDates === null || receivedOn === null || serviceDates.to <= receivedOn
        ? []
        : [
            {
              path: `/records/${index}/receivedOn`,
              params: {
                received: formatUsDate(receivedOn),
                service: formatUsDate(serviceDates.to),
              },
            },
          ],
    ),
  message: ({ received, service }) =>
    `The record is said to be received on ${received}, but tells of ${service}. Correct one of the days.`,
  examples: {
    fails: { "/records/0/receivedOn": "2015-02-09" },
    passes: { "/records/0/receivedOn": "2015-02-10" },
  },
});
