import { expect, test } from "vitest";
import { day, itemAt, soundCase, soundItem } from "../sound-case.ts";
import { mtusTopicFor } from "./mtus-topic.ts";

const topicOf = (request: string, change: (record: ReturnType<typeof soundCase>) => void) => {
  const record = soundCase();
  record.disputedItems = [soundItem(1, request)];
  change(record);
  return mtusTopicFor(itemAt(record, 0), record)?.topic ?? null;
};

test("the schedule in force has a place for massage of a back that has long hurt", () => {
  expect(topicOf("Massage for the low back", () => {})).toBe("Massage therapy");
});

test("pain of less than three months is not chronic", () => {
  const change = (record: ReturnType<typeof soundCase>) => {
    record.dates.injury = day("2015-02-01");
  };
  expect(topicOf("Massage for the low back", change)).toBeNull();
});

test("a place about other regions is none", () => {
  expect(topicOf("Acupuncture for the neck", () => {})).toBe("Acupuncture");
  expect(topicOf("Acupuncture for the right shoulder", () => {})).toBeNull();
});

test("care after an operation has no place among the care of chronic pain", () => {
  expect(topicOf("Physical therapy for the knee", () => {})).toBe("Physical Medicine");
  expect(topicOf("Post-operative physical therapy for the knee", () => {})).toBeNull();
});

test("an edition that is no longer in force has no place", () => {
  const change = (record: ReturnType<typeof soundCase>) => {
    record.dates.decided = day("2019-04-28");
  };
  expect(topicOf("Massage for the low back", change)).toBeNull();
});

test("what the catalogue does not know has no place", () => {
  expect(topicOf("Something nobody has heard of", () => {})).toBeNull();
});
