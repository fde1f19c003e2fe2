import { ItemId, newDisputedItem } from "@openimr/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shippedCatalogue } from "./catalogue.ts";
import { readService } from "./read-service.ts";
import { isKindOf, readTreatment, treatmentOf } from "./read-treatment.ts";

test.each([
  ["massage therapy", "massage"],
  ["Physical Medicine", "physical_medicine"],
  ["Outpatient PT for the knee", "physical_medicine"],
  ["ptosis of the eyelid", null],
  ["therapeutic exercise", "physical_medicine"],
  ["Aquatic physical therapy", "aquatic_therapy"],
  ["Chiropractic", "manual_therapy"],
  ["Manual therapy & manipulation", "manual_therapy"],
  ["epidural steroid injection", "epidural_injection"],
  ["work conditioning", "work_conditioning"],
  ["work hardening", "work_hardening"],
  ["Soma 350 mg", "carisoprodol"],
  ["somatic dysfunction", null],
  ["H-wave unit", "h_wave"],
  ["Hot/cold packs", "heat_cold"],
  ["Lidocaine patch 5%", "topical_lidocaine_patch"],
  ["MRI", null],
  ["", null],
])("%j is the treatment %s", (text, treatment) => {
  expect(readTreatment(text)?.id ?? null).toBe(treatment);
});

test.each([
  ["Soma 350 mg #60", "carisoprodol"],
  ["Norco 10/325mg #60", "opioid"],
  ["Exercises 3 x 4 for the low back", "physical_medicine"],
  ["Physical therapy in the pool, aquatic", "aquatic_therapy"],
  ["Work hardening, 10 sessions", "work_hardening"],
  ["MRI of the knee", null],
])("an item for %j asks for the treatment %s", (request, treatment) => {
  const item = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), request);
  item.service = readService(request);
  expect(treatmentOf(item)?.id ?? null).toBe(treatment);
});

test("the service's own name counts where the request names no treatment", () => {
  const item = newDisputedItem(ItemId.parse("0192f000-0000-7000-8000-000000000001"), "Bodywork");
  item.service = { ...item.service, name: "massage therapy" };
  expect(treatmentOf(item)?.id).toBe("massage");
});

test("a treatment is a kind of itself and of what it lies within", () => {
  const treatment = fc.constantFrom(...shippedCatalogue.pack.treatments);
  fc.assert(
    fc.property(treatment, ({ id, within }) => {
      expect(isKindOf(id, id)).toBe(true);
      if (within === null) return;
      expect(isKindOf(id, within)).toBe(true);
      expect(isKindOf(within, id)).toBe(false);
    }),
  );
});

test("each treatment is found by every one of its words, itself or as a kind of it", () => {
  for (const { id, words } of shippedCatalogue.pack.treatments) {
    for (const word of words) {
      const found = readTreatment(`Request for ${word.toUpperCase()}, as before`);
      expect([word, found === null ? null : isKindOf(found.id, id)]).toEqual([word, true]);
    }
  }
});
