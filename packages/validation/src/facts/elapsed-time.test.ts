import { expect, test } from "vitest";
import { statedCourse, statedInjuryAge } from "./elapsed-time.ts";

test.each([
  ["The patient's injury is over 13 years old, and nothing changed.", 13],
  ["The injury is now more than twelve years old.", 12],
  ["The date of injury was about nine years ago.", 9],
  ["The injury occurred 2 years ago.", 2],
  ["This 5-year-old injury has healed.", 5],
  ["The worker is 16 years post injury.", 16],
  ["It is 3 years since the injury.", 3],
  ["Now four years after the date of injury, therapy is asked for.", 4],
])("%j says that the injury is %i years old", (text, years) => {
  expect(statedInjuryAge(text)?.years).toBe(years);
});

test.each([
  "This 44-year-old worker was hurt lifting.",
  "At the injury the worker was 44 years old.",
  "The injury happened when the worker was 44 years old.",
  "After the injury, surgery was done 6 years ago.",
  "Pain began 8 years ago.",
  "The injury is 13 months old.",
])("%j does not say how old the injury is", (text) => {
  expect(statedInjuryAge(text)).toBeNull();
});

test.each([
  ["A trial of 6 visits over 2 weeks comes first.", { visits: 6, weeks: 2 }],
  ["Nine sessions over eight weeks.", { visits: 9, weeks: 8 }],
  ["The guideline allows 9 to 10 sessions over 8 weeks.", { visits: 10, weeks: 8 }],
  ["12 visits", null],
  ["over 2 weeks", null],
])("%j speaks of the course %j", (text, course) => {
  expect(statedCourse(text)).toEqual(course);
});
