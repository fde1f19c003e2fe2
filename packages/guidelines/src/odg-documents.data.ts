import type { z } from "zod";
import type { GuidelineDocument } from "./guideline-document.ts";
import { odgTopics } from "./odg-limits.data.ts";

type Row = z.input<typeof GuidelineDocument>;
type Chapter = NonNullable<Row["chapters"]>[number];

/**
 * The Official Disability Guidelines, cited by chapter. Not part of the MTUS; used where the MTUS
 * does not address a condition (8 CCR 9792.21.1). Chapter names are as letters cite them and
 * unverified against the publication.
 */
export const odgDocuments: Row[] = [
  {
    id: "odg",
    source: "odg",
    mtus: false,
    title: "Official Disability Guidelines",
    shortTitle: "ODG",
    edition: null,
    names: ["official disability guidelines", "odg"],
    inForce: { from: null, to: null, confidence: "unverified" },
    topics: odgTopics,
    chapters: [
      chapter("Ankle & Foot", ["ankle_foot"]),
      chapter("Burns", null),
      chapter("Carpal Tunnel Syndrome", ["forearm_wrist_hand"]),
      chapter("Diabetes", null),
      chapter("Elbow", ["elbow"]),
      chapter("Eye", ["eye"]),
      chapter("Fitness for Duty", null),
      chapter("Forearm, Wrist & Hand", ["forearm_wrist_hand"]),
      chapter("Head", ["head"]),
      chapter("Hernia", ["abdomen"]),
      chapter("Hip & Pelvis", ["hip_pelvis"]),
      chapter("Infectious Diseases", null),
      chapter("Knee & Leg", ["knee", "lower_leg"]),
      // In full "Low Back (Lumbar & Thoracic)".
      chapter("Low Back", ["low_back", "upper_back"]),
      chapter("Mental Illness & Stress", null),
      chapter("Neck & Upper Back", ["neck", "upper_back"]),
      chapter("Pain", null),
      chapter("Pulmonary", ["chest"]),
      chapter("Shoulder", ["shoulder", "upper_arm"]),
    ],
  },
];

function chapter(title: string, regions: Chapter["regions"]): Chapter {
  return { number: null, title, regions, pages: null, pagesConfidence: "unverified" };
}
