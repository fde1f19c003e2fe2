import type { BodyRegion } from "@openimr/core";

/** Regions between which complaints radiate, so that a text about one may well name the other. */
const groups: readonly (readonly BodyRegion[])[] = [
  [
    "head",
    "neck",
    "upper_back",
    "back",
    "chest",
    "shoulder",
    "upper_arm",
    "elbow",
    "forearm_wrist_hand",
    "upper_extremity",
  ],
  [
    "low_back",
    "back",
    "upper_back",
    "abdomen",
    "hip_pelvis",
    "thigh",
    "knee",
    "lower_leg",
    "ankle_foot",
    "lower_extremity",
  ],
  ["head", "eye"],
];

/** Whether complaints of one region may reach the other. */
export function areConnected(one: BodyRegion, other: BodyRegion): boolean {
  if (one === other || [one, other].some((each) => each === "whole_body" || each === "mind")) {
    return true;
  }
  return groups.some((group) => group.includes(one) && group.includes(other));
}
