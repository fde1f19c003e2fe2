import type { BodyPart, BodyRegion, Laterality } from "@openimr/core";
import { bodyPartWords } from "./body-parts.data.ts";

const words = bodyPartWords.map(([word]) => word).toSorted((a, b) => b.length - a.length);
const regionOfWord = new Map(bodyPartWords);
const pattern = new RegExp(
  `\\b(?:(left|right|bilateral|both|lt|rt)\\s+)?(${words.map((word) => word.replace(" ", "\\s+")).join("|")})\\b`,
  "gi",
);
const lateralities: Record<string, Laterality> = {
  left: "left",
  lt: "left",
  right: "right",
  rt: "right",
  bilateral: "bilateral",
  both: "bilateral",
};

/** Regions that lie within another one. */
const partOf: Partial<Record<BodyRegion, readonly BodyRegion[]>> = {
  low_back: ["back"],
  upper_back: ["back"],
  neck: ["back"],
  shoulder: ["upper_extremity"],
  upper_arm: ["upper_extremity"],
  elbow: ["upper_extremity"],
  forearm_wrist_hand: ["upper_extremity"],
  hip_pelvis: ["lower_extremity"],
  thigh: ["lower_extremity"],
  knee: ["lower_extremity"],
  lower_leg: ["lower_extremity"],
  ankle_foot: ["lower_extremity"],
};

/** The parts of the body that a text names, each once, in the order of the text. */
export function readBodyParts(text: string): BodyPart[] {
  const parts: BodyPart[] = [];
  for (const match of text.matchAll(pattern)) {
    const region = regionOfWord.get((match[2] ?? "").toLowerCase().replace(/\s+/g, " "));
    if (region === undefined) continue;
    const laterality = lateralities[(match[1] ?? "").toLowerCase()] ?? null;
    const known = parts.find((part) => part.region === region && part.laterality === laterality);
    if (known === undefined) parts.push({ region, laterality });
  }
  return parts;
}

/** Whether two regions share any part of the body: low back and back do, low back and neck do not. */
export function regionsOverlap(a: BodyRegion, b: BodyRegion): boolean {
  if (a === b || a === "whole_body" || b === "whole_body") return true;
  return (partOf[a] ?? []).includes(b) || (partOf[b] ?? []).includes(a);
}
