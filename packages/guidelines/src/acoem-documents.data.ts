import type { z } from "zod";
import type { GuidelineDocument } from "./guideline-document.ts";

type Row = z.input<typeof GuidelineDocument>;
type Chapter = Row["chapters"][number];

/** Chapters of the ACOEM Practice Guidelines, 2nd edition (2004), adopted in 8 CCR 9792.23.1-.9. */
const chapters2004: Chapter[] = [
  chapter(1, "Prevention", null, null),
  chapter(2, "General Approach to Initial Assessment and Documentation", null, [21, 38]),
  chapter(3, "Initial Approaches to Treatment", null, [40, 63]),
  chapter(5, "Cornerstones of Disability Prevention and Management", null, [75, 92]),
  chapter(6, "Pain, Suffering, and the Restoration of Function", null, [105, 126]),
  chapter(7, "Independent Medical Examinations and Consultations", null, [127, 146]),
  chapter(8, "Neck and Upper Back Complaints", ["neck", "upper_back"], [165, 194]),
  chapter(9, "Shoulder Complaints", ["shoulder", "upper_arm"], [195, 225]),
  chapter(10, "Elbow Complaints", ["elbow"], null),
  chapter(11, "Forearm, Wrist, and Hand Complaints", ["forearm_wrist_hand"], [253, 285]),
  { ...chapter(12, "Low Back Complaints", ["low_back"], [286, 326]), pagesConfidence: "seen" },
  chapter(13, "Knee Complaints", ["knee"], [329, 360]),
  chapter(14, "Ankle and Foot Complaints", ["ankle_foot"], [361, 386]),
  chapter(15, "Stress Related Conditions", ["mind"], [387, 410]),
  chapter(16, "Eye Chapter", ["eye"], [411, 455]),
];

/** ACOEM guidelines: the 2nd edition by chapter, then the topics adopted from 1 December 2017. */
export const acoemDocuments: Row[] = [
  {
    id: "acoem-2004",
    source: "acoem",
    mtus: true,
    title: "ACOEM Practice Guidelines, 2nd edition (2004)",
    shortTitle: "ACOEM 2004",
    edition: "2004",
    names: [
      "acoem",
      "acoem practice guidelines",
      "american college of occupational and environmental medicine",
    ],
    inForce: { from: "2007-06-15", to: "2017-11-30", confidence: "unverified" },
    regions: null,
    chapters: chapters2004,
  },
  adopted("initial-approaches-2017", "Initial Approaches to Treatment", "2017-06-30", null, null),
  adopted(
    "cervical-thoracic-2016",
    "Cervical and Thoracic Spine Disorders",
    "2016-05-27",
    ["neck", "upper_back"],
    "2019-04-17",
  ),
  adopted(
    "cervical-thoracic-2018",
    "Cervical and Thoracic Spine Disorders",
    "2018-10-17",
    ["neck", "upper_back"],
    null,
    "2019-04-18",
  ),
  adopted("shoulder-2016", "Shoulder Disorders", "2016-08-01", ["shoulder", "upper_arm"], null),
  adopted("elbow-2013", "Elbow Disorders", "2013", ["elbow"], "2019-04-17"),
  adopted("elbow-2018", "Elbow Disorders", "2018-08-23", ["elbow"], null, "2019-04-18"),
  adopted(
    "hand-wrist-forearm-2016",
    "Hand, Wrist, and Forearm Disorders",
    "2016-06-30",
    ["forearm_wrist_hand"],
    "2019-04-17",
  ),
  adopted(
    "hand-wrist-forearm-2019",
    "Hand, Wrist, and Forearm Disorders",
    "2019-01-07",
    ["forearm_wrist_hand"],
    null,
    "2019-04-18",
  ),
  adopted("low-back-2016", "Low Back Disorders", "2016-02-24", ["low_back"], "2019-08-10"),
  adopted(
    "low-back-2019",
    "Low Back Disorders",
    "2019-03-07",
    ["low_back"],
    "2021-11-22",
    "2019-08-11",
  ),
  adopted("low-back-2020", "Low Back Disorders", "2020-02-13", ["low_back"], null, "2021-11-23"),
  adopted("knee-2015", "Knee Disorders", "2015-10-28", ["knee"], "2020-09-20"),
  adopted("knee-2019", "Knee Disorders", "2019-12-03", ["knee"], null, "2020-09-21"),
  adopted("ankle-foot-2015", "Ankle and Foot Disorders", "2015-09", ["ankle_foot"], "2019-04-17"),
  adopted(
    "ankle-foot-2018",
    "Ankle and Foot Disorders",
    "2018-07-16",
    ["ankle_foot"],
    null,
    "2019-04-18",
  ),
  adopted("eye-2017", "Eye Disorders", "2017-04-01", ["eye"], null),
  adopted("hip-groin-2011", "Hip and Groin Disorders", "2011-05-01", ["hip_pelvis"], "2019-10-06"),
  adopted(
    "hip-groin-2019",
    "Hip and Groin Disorders",
    "2019-04-24",
    ["hip_pelvis"],
    null,
    "2019-10-07",
  ),
];

function chapter(
  number: number,
  title: string,
  regions: Chapter["regions"],
  pages: [number, number] | null,
): Chapter {
  return {
    number,
    title,
    regions,
    pages: pages === null ? null : { from: pages[0], to: pages[1] },
    pagesConfidence: "unverified",
  };
}

function adopted(
  id: string,
  title: string,
  edition: string,
  regions: Row["regions"],
  to: string | null,
  from = "2017-12-01",
): Row {
  return {
    id: `acoem-${id}`,
    source: "acoem",
    mtus: true,
    title: `ACOEM ${title} (${edition})`,
    shortTitle: `ACOEM ${title}`,
    edition,
    names: [title.toLowerCase(), title.toLowerCase().replaceAll(",", "")].flatMap((name) => [
      name,
      `acoem ${name}`,
    ]),
    inForce: { from, to, confidence: "seen" },
    regions,
    chapters: [],
  };
}
