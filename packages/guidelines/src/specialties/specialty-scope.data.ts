import type { BodyRegion, ServiceCategory } from "@openimr/core";
import type { Specialty } from "./specialty.ts";

/**
 * What specialties of a narrow field treat: services, regions of the body, or both. Null is not narrowed.
 * Common knowledge and unverified: no source holds such a table. A specialty without a row is taken
 * to fit everything.
 */
export const specialtyScopeRows: readonly {
  specialties: readonly Specialty[];
  services: readonly ServiceCategory[] | null;
  regions: readonly BodyRegion[] | null;
}[] = [
  {
    specialties: ["Psychology", "Psychologist"],
    services: [
      "Psych Services",
      "Programs",
      "Therapies",
      "Evaluation & Management",
      "Diagnostic Testing",
    ],
    regions: ["mind", "head"],
  },
  {
    specialties: ["Psychiatry", "Child and Adolescent Psychiatry", "Addiction Psychiatry"],
    services: [
      "Psych Services",
      "Programs",
      "Therapies",
      "Evaluation & Management",
      "Diagnostic Testing",
      "Pharmaceuticals",
    ],
    regions: ["mind", "head"],
  },
  {
    specialties: ["Chiropractic"],
    services: [
      "Rehabilitation",
      "Therapies",
      "DMEPOS",
      "Diagnostic Testing",
      "Evaluation & Management",
      "Programs",
      "Home Health",
      "Transportation",
    ],
    regions: null,
  },
  {
    specialties: ["Oriental Medicine"],
    services: ["Rehabilitation", "Therapies", "DMEPOS", "Evaluation & Management"],
    regions: null,
  },
  {
    specialties: ["Podiatrist", "Podiatric Surgery"],
    services: null,
    regions: ["ankle_foot", "lower_leg", "lower_extremity"],
  },
  { specialties: ["Ophthalmology", "Optometry"], services: null, regions: ["eye", "head"] },
  { specialties: ["Dentist"], services: null, regions: ["head"] },
  {
    specialties: ["Hand Surgery"],
    services: null,
    regions: ["forearm_wrist_hand", "elbow", "upper_extremity"],
  },
  {
    specialties: ["Orthopedic Surgery"],
    services: [
      "Diagnostic Testing",
      "DMEPOS",
      "Evaluation & Management",
      "Home Health",
      "Injection",
      "Pharmaceuticals",
      "Programs",
      "Rehabilitation",
      "Surgery",
      "Therapies",
      "Transportation",
    ],
    regions: null,
  },
];
