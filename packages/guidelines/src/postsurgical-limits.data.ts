import type { BodyRegion } from "@openimr/core";
import { limitsOf, on, topicsOf } from "./pack-rows.ts";

/** Sections of the Postsurgical Treatment Guidelines that limits name. */
export const postsurgicalTopics = [
  ...topicsOf([["Initial course of therapy", 10]]),
  ...regional(["Elbow", [15, 17], ["elbow"]]),
  ...regional(["Carpal tunnel", [16, 16], ["forearm_wrist_hand"]]),
  ...regional(["Forearm, wrist, hand", [18, 22], ["forearm_wrist_hand"]]),
  ...regional(["Hip", [23, 23], ["hip_pelvis"]]),
  ...regional(["Knee", [24, 25], ["knee"]]),
  ...regional(["Low Back", [25, 26], ["low_back"]]),
  ...regional(["Neck", [26, 26], ["neck"]]),
  ...regional(["Shoulder", [26, 27], ["shoulder"]]),
];

/** Visits after an operation: over how many weeks, and until how many months after it. */
export const postsurgicalLimits = limitsOf("mtus-postsurgical-2009", [
  visits("018-meniscectomy", ["Knee", [24, 25], ["knee"]], {
    after: "meniscectomy",
    most: 12,
    weeks: [12, 12],
    months: 6,
    confidence: "seen",
  }),
  visits("072-carpal-tunnel", ["Carpal tunnel", [16, 16], ["forearm_wrist_hand"]], {
    after: "carpal_tunnel_release",
    least: 3,
    most: 8,
    weeks: [3, 5],
    months: 3,
  }),
  visits("073-rotator-cuff", ["Shoulder", [26, 27], ["shoulder"]], {
    after: "rotator_cuff_arthroscopy",
    most: 24,
    weeks: [14, 14],
    months: 6,
  }),
  visits("074-rotator-cuff-open", ["Shoulder", [27, 27], ["shoulder"]], {
    after: "rotator_cuff_open",
    most: 30,
    weeks: [18, 18],
    months: 6,
  }),
  visits("075-rotator-cuff-rupture", ["Shoulder", [27, 27], ["shoulder"]], {
    after: "rotator_cuff_rupture",
    most: 40,
    weeks: [16, 16],
    months: 6,
  }),
  visits("076-adhesive-capsulitis", ["Shoulder", [26, 26], ["shoulder"]], {
    after: "adhesive_capsulitis",
    most: 24,
    weeks: [14, 14],
    months: 6,
  }),
  visits("077-knee-arthroplasty", ["Knee", [24, 25], ["knee"]], {
    after: "knee_arthroplasty",
    most: 24,
    weeks: [10, 10],
    months: 4,
  }),
  visits("078-cruciate-ligament", ["Knee", [24, 25], ["knee"]], {
    after: "cruciate_repair",
    most: 24,
    weeks: [16, 16],
    months: 6,
  }),
  visits("079-lumbar-discectomy", ["Low Back", [25, 26], ["low_back"]], {
    after: "lumbar_discectomy",
    most: 16,
    weeks: [8, 8],
    months: 6,
  }),
  visits("080-lumbar-fusion", ["Low Back", [26, 26], ["low_back"]], {
    after: "fusion",
    most: 34,
    weeks: [16, 16],
    months: 6,
  }),
  visits("081-cervical-fusion", ["Neck", [26, 26], ["neck"]], {
    after: "fusion",
    most: 24,
    weeks: [16, 16],
    months: 6,
    note: "once the graft is mature",
  }),
  visits("082-hip-arthroplasty", ["Hip", [23, 23], ["hip_pelvis"]], {
    after: "hip_arthroplasty",
    most: 24,
    weeks: [10, 10],
    months: 4,
  }),
  visits("083-epicondylitis", ["Elbow", [16, 17], ["elbow"]], {
    after: "epicondylitis",
    most: 12,
    weeks: [12, 12],
    months: 6,
  }),
  visits("084-cubital-tunnel", ["Elbow", [15, 16], ["elbow"]], {
    after: "cubital_tunnel",
    most: 20,
    weeks: [10, 10],
    months: 6,
  }),
  visits("085-trigger-finger", ["Forearm, wrist, hand", [18, 22], ["forearm_wrist_hand"]], {
    after: "trigger_finger",
    most: 9,
    weeks: [8, 8],
    months: null,
  }),
  visits("085-de-quervain", ["Forearm, wrist, hand", [18, 22], ["forearm_wrist_hand"]], {
    after: "de_quervain",
    most: 14,
    weeks: [12, 12],
    months: null,
  }),
  {
    id: "086-initial-course",
    topic: "Initial course of therapy",
    pages: on(10),
    treatment: "physical_medicine",
    kind: "criterion",
    criterion: "the first course is half of the visits listed for the operation",
  },
]);

type Section = [title: string, pages: [number, number], regions: BodyRegion[]];

function regional([title, pages, regions]: Section) {
  return topicsOf([[title, pages]]).map((topic) => ({ ...topic, regions }));
}

function visits(
  id: string,
  [topic, pages, regions]: Section,
  limit: {
    after: string;
    least?: number;
    most: number;
    weeks: [number, number];
    months: number | null;
    note?: string;
    confidence?: "seen";
  },
) {
  const { after, least = null, most, weeks, months, note = null } = limit;
  return {
    id,
    topic,
    pages: on(pages),
    treatment: "physical_medicine",
    conditions: [after],
    regions,
    kind: "amount" as const,
    measure: "visit" as const,
    least,
    most,
    over: { least: weeks[0], most: weeks[1], unit: "week" as const },
    within:
      months === null ? null : { count: months, unit: "month" as const, of: "surgery" as const },
    note,
    confidence: limit.confidence ?? ("unverified" as const),
  };
}
