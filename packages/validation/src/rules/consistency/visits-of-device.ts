import type { DisputedItem, Quantity } from "@openimr/core";
import { defineRule } from "../../define-rule.ts";

export const rule = defineRule({
  id: "consistency/visits-of-device",
  severity: "warning",
  why: "A device is asked for by number or by time of use, not in visits a week.",
  sources: ["own-facts"],
  reads: [
    "disputedItems.*.service.category",
    "disputedItems.*.service.name",
    "disputedItems.*.quantity",
  ],
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
  examples: {
    fails: {
      "/disputedItems/1/request": "Cold packs 3 x 4",
      "/disputedItems/1/service": { category: "DMEPOS", name: "cold packs" },
      "/disputedItems/1/quantity": {
        text: "3 x 4",
        sessions: null,
        frequency: { times: 3, per: "week" },
        duration: { count: 4, unit: "week" },
        units: null,
        doses: [],
        acquisition: null,
      },
    },
    passes: {
      "/disputedItems/1/request": "TENS unit, 30 day rental",
      "/disputedItems/1/service": { category: "DMEPOS", name: "TENS unit" },
      "/disputedItems/1/quantity": {
        text: "30 day rental",
        sessions: null,
        frequency: null,
        duration: { count: 30, unit: "day" },
        units: null,
        doses: [],
        acquisition: "rental",
      },
    },
  },
});

function isDevice({ service }: DisputedItem): boolean {
  return service.category === "DMEPOS";
}

/** Times a week for some weeks; times a day are a way of using a device. */
function isInVisits({ sessions, frequency, duration, units }: Quantity): boolean {
  if (sessions !== null) return true;
  return frequency?.per === "week" && duration !== null && units === null;
}
