import { expect, test } from "vitest";
import { US_DATE } from "./us-date.ts";

test.each([
  ["on 08/19/2014, she", ["08/19/2014"]],
  ["10-25-2016 and 9-9-99", ["10-25-2016", "9-9-99"]],
  ["1/2/2013-3/4/2013", []],
  ["6/10-7/10", []],
  ["8/19/20145", []],
  ["page 98-99", []],
  ["12/2014", []],
])("the dates in %s are %j", (text, dates) => {
  expect(text.match(new RegExp(US_DATE, "g")) ?? []).toEqual(dates);
});
