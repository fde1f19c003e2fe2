import fc from "fast-check";
import { background, diagnoses, drugs } from "./sentences.data.ts";

/** A summary's text and the facts it states; `{injury}` stands for the date of injury. */
export function summary() {
  return fc
    .record({
      age: fc.option(fc.integer({ min: 19, max: 84 }), { freq: 12 }),
      sex: fc.constantFrom("female" as const, "male" as const),
      who: fc.constantFrom("injured worker", "patient", "claimant", "applicant", "IW"),
      shape: fc.constantFrom("year old", "-year-old"),
      diagnoses: fc.subarray([...diagnoses], { maxLength: 4 }),
      drugs: fc.subarray([...drugs], { maxLength: 3 }),
      pain: fc.option(fc.integer({ min: 1, max: 10 })),
      background: fc.array(fc.constantFrom(...background), { minLength: 1, maxLength: 8 }),
    })
    .map(({ age, sex, who, shape, diagnoses: labels, drugs: names, pain, background: rest }) => {
      const told =
        age === null
          ? `The ${who} was injured on {injury}.`
          : `The ${who} is a ${age}${shape === "year old" ? " year old" : shape} ${sex}, who was injured on {injury}.`;
      const text = [
        told,
        ...(labels.length > 0 ? [`Diagnoses include ${labels.join(", ")}.`] : []),
        ...(names.length > 0 ? [`Medications include ${names.join(", ")}.`] : []),
        ...(pain === null ? [] : [`Pain is rated ${pain}/10.`]),
        ...rest,
      ].join(" ");
      return {
        text,
        age,
        sex: age === null ? null : sex,
        diagnoses: labels,
        drugs: names,
        pain: pain === null ? null : { low: pain, high: pain, outOf: 10 },
      };
    });
}
