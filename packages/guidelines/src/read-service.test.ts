import { ServiceCategory, serviceSubcategories } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drugs } from "./drugs/find-drugs.ts";
import { countsVisits, isOperation, readService } from "./read-service.ts";
import { generalServiceRows, serviceRows } from "./services.data.ts";

const PT = "Physical Therapy/Occupational Therapy (PT/OT)";

test.each<[string, ServiceCategory | null, string | null, string | null]>([
  ["Massage 3 x 4 for the low back", "Rehabilitation", "Other Therapies", "massage therapy"],
  ["Hot/cold packs 3 x 4 for the low back", "DMEPOS", "Supplies", "hot/cold pack"],
  ["Cold therapy unit, 7 day rental", "DMEPOS", "DME", "cold therapy unit"],
  ["Exercises 3 x 4 for the low back", "Rehabilitation", PT, "therapeutic exercise"],
  ["Outpatient PT x12 right knee", "Rehabilitation", PT, "physical therapy"],
  ["TENS unit purchase", "DMEPOS", "Electrical Stimulation", "TENS unit"],
  ["Replacement TENS pads", "DMEPOS", "Supplies", "stimulator supplies"],
  ["Custom orthotics and a walking boot", "DMEPOS", "Prosthetics/Orthotics", "orthotics"],
  [
    "Lumbar epidural steroid injection at L4-L5",
    "Injection",
    "Injection",
    "epidural steroid injection",
  ],
  ["Bilateral facet injections", "Injection", "Facet Injection", "facet injection"],
  ["Kenalog 40 mg injection, left shoulder", "Injection", "Injection", "triamcinolone injection"],
  ["Norco 10/325mg #60", "Pharmaceuticals", "Opioids", "hydrocodone/acetaminophen"],
  ["OMEPRAZOLE 20 MG #60", "Pharmaceuticals", "Proton Pump Inhibitors", "omeprazole"],
  ["Lidocaine patch 5%", "Pharmaceuticals", "Topical Analgesics", "lidocaine"],
  ["Toradol 60mg IM injection", "Pharmaceuticals", "Injection", "ketorolac"],
  ["Synvisc injections x 3, left knee", "Pharmaceuticals", "Viscosupplementation", "hyaluronate"],
  [
    "Ketamine 5% cream 60 gm",
    "Pharmaceuticals",
    "Topical Compounds",
    "topical compound (ketamine)",
  ],
  [
    "Flurbiprofen 20%/Baclofen 5%, 120 gm",
    "Pharmaceuticals",
    "Topical Compounds",
    "topical compound (flurbiprofen, baclofen)",
  ],
  [
    "Terocin patch (Lidocaine 4%/Menthol 4%)",
    "Pharmaceuticals",
    "Topical Analgesics",
    "lidocaine/menthol",
  ],
  ["Medication refill", "Pharmaceuticals", null, "medication"],
  ["EMG/NCV of the bilateral upper extremities", "Diagnostic Testing", "EMG/NCV/NCS", "EMG/NCV"],
  ["Magnetic resonance imaging of the neck", "Diagnostic Testing", "Imaging & Radiology", "MRI"],
  ["Urine toxicology testing", "Diagnostic Testing", "Lab & Pathology", "urine drug screen"],
  [
    "Functional capacity evaluation",
    "Diagnostic Testing",
    "Other Diagnostic Tests",
    "functional capacity evaluation",
  ],
  [
    "Psychological evaluation",
    "Psych Services",
    "Evaluation & Management",
    "psychological evaluation",
  ],
  [
    "Consultation with a psychologist",
    "Psych Services",
    "Evaluation & Management",
    "psychological evaluation",
  ],
  ["12 sessions of CBT", "Psych Services", "Therapies", "cognitive behavioral therapy"],
  [
    "Follow-up visit with an internist",
    "Evaluation & Management",
    "Medical Specialties",
    "office visit",
  ],
  [
    "Consultation about a cracked tooth",
    "Evaluation & Management",
    "Dental Services",
    "dental services",
  ],
  ["Acupuncture 2 x 4", "Rehabilitation", "Acupuncture", "acupuncture"],
  ["Chiro 2 x 4", "Rehabilitation", "Chiropractic", "chiropractic"],
  ["Right shoulder arthroscopy", "Surgery", "Arthroscopic Surgery", "arthroscopic surgery"],
  ["Rotator cuff repair, arthroscopic", "Surgery", "Arthroscopic Surgery", "arthroscopic surgery"],
  ["Carpal tunnel release", "Surgery", "Non-arthroscopic Surgery", "carpal tunnel release"],
  ["L5-S1 discectomy and fusion", "Surgery", "Spine", "spine surgery"],
  [
    "Consultation with an orthopedic surgeon",
    "Surgery",
    "Surgical Consult",
    "surgical consultation",
  ],
  [
    "Associated surgical service: Assistant surgeon",
    "Surgery",
    "Adjunct Surgical Services",
    "assistant surgeon",
  ],
  ["Associated surgical service: walker", "DMEPOS", "DME", "walker"],
  ["Home health aide", "Home Health", null, "home health services"],
  ["Functional restoration program, 80 hours", "Programs", null, "functional restoration program"],
  ["Extracorporeal shock wave therapy x 3", "Therapies", null, "shock wave therapy"],
  ["Transportation to appointments", "Transportation", null, "transportation"],
  ["Something nobody has heard of", null, null, null],
])("%j asks for %s > %s: %s", (request, category, subcategory, name) => {
  expect(readService(request)).toEqual({ category, subcategory, name, codes: [] });
});

test("a service is known for every subcategory of the vocabulary", () => {
  const known = new Set([...serviceRows, ...generalServiceRows].map(([kind]) => kind.join(" > ")));
  for (const { class: each } of drugs) known.add(`Pharmaceuticals > ${each}`);
  for (const category of ServiceCategory.options) {
    const all = serviceSubcategories[category];
    const kinds = all.length === 0 ? [null] : all;
    for (const subcategory of kinds) expect(known).toContain([category, subcategory].join(" > "));
  }
});

test("every phrase of a service is found, and names a service of its kind unless a narrower does", () => {
  for (const [[category], , phrases] of serviceRows) {
    for (const phrase of phrases) {
      const written = phrase
        .replace(/\?/g, "")
        .replace(/\|[^ ]+/g, "")
        .replaceAll("*", "s");
      expect([written, readService(written).category]).toEqual([written, category]);
    }
  }
});

test("an operation is told from what is asked for beside one", () => {
  const asked = ["Lumbar fusion", "Surgical consultation", "Assistant surgeon", "Crutches"];
  expect(asked.filter((request) => isOperation(readService(request)))).toEqual(["Lumbar fusion"]);
});

test.each([
  ["a word that only ends like a service", "intense discomfort"],
  ["a word that only holds a drug's letters", "personal reasons"],
  ["an abbreviation within a word", "accepted, optional"],
])("%s names none", (_why, request) => {
  expect(readService(request).category).toBeNull();
});

test.each([
  ["Acupuncture", true],
  ["Cognitive behavioral therapy", true],
  ["Office visits", true],
  ["Functional restoration program", true],
  ["Home health aide", true],
  ["Hot/cold packs", false],
  ["Tramadol", false],
  ["MRI", false],
  ["Trigger point injections", false],
  ["Lumbar fusion", false],
  ["Surgical consultation", true],
  ["Something nobody has heard of", null],
])("whether %j is counted in visits: %s", (request, counted) => {
  expect(countsVisits(readService(request))).toBe(counted);
});

test("capitals and what stands before a service do not change what it is", () => {
  const request = fc.constantFrom("massage", "acupuncture", "mri", "norco", "tens unit");
  const before = fc.constantFrom("", "Retrospective: ", "(1) ", "one month of ", "12 ");
  fc.assert(
    fc.property(request, before, (words, prefix) => {
      expect(readService(`${prefix}${words.toUpperCase()}`)).toEqual(readService(words));
    }),
  );
});
