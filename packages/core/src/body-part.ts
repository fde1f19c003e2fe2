import { z } from "zod";

/** Regions of the body as requests and guideline chapters name them. */
export const BodyRegion = z
  .enum([
    "head",
    "eye",
    "neck",
    "upper_back",
    "low_back",
    "back",
    "shoulder",
    "upper_arm",
    "elbow",
    "forearm_wrist_hand",
    "chest",
    "abdomen",
    "hip_pelvis",
    "thigh",
    "knee",
    "lower_leg",
    "ankle_foot",
    "upper_extremity",
    "lower_extremity",
    "mind",
    "whole_body",
  ])
  .meta({ id: "BodyRegion", description: "Region of the body." });
export type BodyRegion = z.infer<typeof BodyRegion>;

/** What each region is called on screen. */
export const bodyRegionLabels: Record<BodyRegion, string> = {
  head: "Head",
  eye: "Eye",
  neck: "Neck",
  upper_back: "Upper back",
  low_back: "Low back",
  back: "Back",
  shoulder: "Shoulder",
  upper_arm: "Upper arm",
  elbow: "Elbow",
  forearm_wrist_hand: "Forearm, wrist and hand",
  chest: "Chest",
  abdomen: "Abdomen",
  hip_pelvis: "Hip and pelvis",
  thigh: "Thigh",
  knee: "Knee",
  lower_leg: "Lower leg",
  ankle_foot: "Ankle and foot",
  upper_extremity: "Upper extremity",
  lower_extremity: "Lower extremity",
  mind: "Mental health",
  whole_body: "Whole body",
};

/** Side of the body. */
export const Laterality = z
  .enum(["left", "right", "bilateral"])
  .meta({ id: "Laterality", description: "Side of the body." });
export type Laterality = z.infer<typeof Laterality>;

/** A part of the body that a request is for. */
export const BodyPart = z
  .strictObject({ region: BodyRegion, laterality: Laterality.nullable() })
  .meta({ id: "BodyPart", description: "A part of the body." });
export type BodyPart = z.infer<typeof BodyPart>;
