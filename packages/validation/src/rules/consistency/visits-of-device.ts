import type { DisputedItem, Quantity } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/visits-of-device",
  severity: "warning",
  why: "A device is asked for by number or by time of use, not in visits a week.",
  sources: ["own-facts"],
  reads: ["disputedItems.*.service.category", "disputedItems.*.quantity"],
  applies: ({ record }) =>
    record.disputedItems.some((item) => isDevice(item) && item.quantity !== null) ||
    "no device or supply has a quantity",
  check: ({ record }) =>
    record.disputedItems.flatMap((item, index) => {
      if (!isDevice(item) || item.quantity === null || !isInVisits(item.quantity)) return [];
      return [
        {
          path: `/disputedItems/${index}/quantity`,
          params: { text: item.quantity.text, service: item.service.name ?? "this device" },
        },
      ];
    }),
  message: ({ text, service }) =>
    `"${text}" is a number of visits a week; ${service} is not given in visits. Ask what was meant: how many, and for how long.`,
});

function isDevice({ service }: DisputedItem): boolean {
  return service.category === "DMEPOS";
}

/** Times a week for some weeks; times a day are a way of using a device. */
function isInVisits({ sessions, frequency, duration, units }: Quantity): boolean {
  if (sessions !== null) return true;
  return frequency?.per === "week" && duration !== null && units === null;
}
