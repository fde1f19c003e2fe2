import { countsVisits } from "@openimr/guidelines";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/visits-of-device",
  severity: "warning",
  why: "A device or a drug is not asked for in visits a week.",
  sources: ["own-facts"],
  reads: ["disputedItems.*.service.category", "disputedItems.*.quantity"],
  applies: ({ record }) =>
    record.disputedItems.some(
      ({ service, quantity }) => countsVisits(service) === false && quantity !== null,
    ) || "no device, drug, test or operation has a quantity",
  check: ({ record }) =>
    record.disputedItems.flatMap(({ service, quantity }, index) => {
      if (countsVisits(service) !== false || quantity === null) return [];
      const inVisits =
        quantity.sessions !== null ||
        (quantity.frequency !== null && quantity.duration !== null && quantity.units === null);
      if (!inVisits || service.category === "Pharmaceuticals") return [];
      return [
        {
          path: `/disputedItems/${index}/quantity`,
          params: { text: quantity.text, service: service.name ?? "this service" },
        },
      ];
    }),
  message: ({ text, service }) =>
    `"${text}" is a number of visits a week; ${service} is not given in visits. Ask what was meant: how many, and for how long.`,
});
