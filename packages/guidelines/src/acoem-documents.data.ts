import type { z } from "zod";
import type { GuidelineDocument } from "./guideline-document.ts";

type Row = z.input<typeof GuidelineDocument>;
type Chapter = NonNullable<Row["chapters"]>[number];
type Topic = NonNullable<Row["topics"]>[number];

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

/** Passages of the 2nd edition that letters cite most, by chapter and pages. */
const topics2004: Topic[] = [
  topic("Follow-up and referral", "Cornerstones of Disability Prevention and Management", [89, 92]),
  topic("Consultation", "Independent Medical Examinations and Consultations", [127, 127]),
  topic(
    "Functional capacity evaluation",
    "Independent Medical Examinations and Consultations",
    [137, 138],
  ),
  topic("Neck and upper back, physical methods", "Neck and Upper Back Complaints", [172, 175]),
  topic(
    "Neck and upper back, imaging and electrodiagnosis",
    "Neck and Upper Back Complaints",
    [177, 179],
  ),
  topic("Neck and upper back, surgery", "Neck and Upper Back Complaints", [179, 181]),
  topic("Neck and upper back, recommendations", "Neck and Upper Back Complaints", [181, 183]),
  topic("Shoulder, imaging", "Shoulder Complaints", [207, 209]),
  topic("Shoulder, surgery", "Shoulder Complaints", [209, 214]),
  topic("Shoulder, injections", "Shoulder Complaints", [204, 213]),
  topic(
    "Forearm, wrist and hand, electrodiagnosis",
    "Forearm, Wrist, and Hand Complaints",
    [258, 262],
  ),
  topic("Low back, physical methods", "Low Back Complaints", [298, 301]),
  topic("Low back, imaging and electrodiagnosis", "Low Back Complaints", [303, 305]),
  topic("Low back, surgery and injections", "Low Back Complaints", [305, 310]),
  topic("Knee, braces", "Knee Complaints", [338, 340]),
  topic("Knee, imaging", "Knee Complaints", [341, 343]),
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
    chapters: chapters2004,
    topics: topics2004,
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
  {
    id: "acoem-elbow-2007",
    source: "acoem",
    mtus: true,
    title: "ACOEM Elbow Disorders (2007 revision)",
    shortTitle: "ACOEM Elbow Disorders",
    edition: "2007",
    names: ["elbow disorders", "acoem elbow disorders"],
    inForce: { from: "2009-07-18", to: "2017-11-30", confidence: "unverified" },
    regions: ["elbow"],
    chapters: [chapter(10, "Elbow Disorders", ["elbow"], [1, 67])],
  },
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
  {
    ...adopted("low-back-2016", "Low Back Disorders", "2016-02-24", ["low_back"], "2019-08-10"),
    topics: [{ title: "Acupuncture", confidence: "seen" }],
  },
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
  adopted("asthma-2016", "Occupational/Work-Related Asthma", "2016-01-04", ["chest"], "2020-09-20"),
  adopted(
    "asthma-2020",
    "Occupational/Work-Related Asthma",
    "2020-06-05",
    ["chest"],
    null,
    "2020-09-21",
  ),
  adopted(
    "interstitial-lung-2016",
    "Occupational Interstitial Lung Disease",
    "2016-01-04",
    ["chest"],
    "2020-09-20",
  ),
  adopted(
    "interstitial-lung-2019",
    "Occupational Interstitial Lung Disease",
    "2019-11-08",
    ["chest"],
    null,
    "2020-09-21",
  ),
  known("chronic-pain-2017", "Chronic Pain", "2017-05", "2017-12-01"),
  {
    ...known("opioids-2017", "Opioids", "2017-04", "2017-12-01"),
    topics: [{ title: "Opioid dose", confidence: "seen" }],
  },
  known("traumatic-brain-injury", "Traumatic Brain Injury", null, null),
  known("workplace-mental-health", "Workplace Mental Health", null, null),
  known("covid-19", "COVID-19", null, null),
  known("antiemetics", "Antiemetics", null, null),
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
  };
}

/** Adopted by common knowledge; when, nobody has checked. */
function known(id: string, title: string, edition: string | null, from: string | null): Row {
  const name = `acoem ${title.toLowerCase()}`;
  return {
    id: `acoem-${id}`,
    source: "acoem",
    mtus: true,
    title: `ACOEM ${title} Guideline${edition === null ? "" : ` (${edition})`}`,
    shortTitle: `ACOEM ${title}`,
    edition,
    names: [`${name} guideline`, `${name} guidelines`],
    inForce: { from, to: null, confidence: "unverified" },
  };
}

function topic(title: string, inChapter: string, pages: [number, number]): Topic {
  return { title, chapter: inChapter, pages: [{ from: pages[0], to: pages[1] }] };
}
