import { expect, test } from "vitest";
import { isFiltered, sortedBy, tidySearch, WorklistSearch } from "./worklist-search.ts";

test("what an address says that is not understood counts as left out, the rest holds", () => {
  const read = WorklistSearch.parse({ statuses: ["no such status"], sortBy: "decided", text: 5 });
  expect(read).toEqual({ sortBy: "decided" });
});

test("an order alone is no filter, and an empty choice neither", () => {
  expect(isFiltered({ sortBy: "decided", statuses: [], text: "" })).toBe(false);
  expect(isFiltered({ priority: "expedited" })).toBe(true);
  expect(isFiltered({ due: "overdue" })).toBe(true);
});

test("what is empty does not stand in the address", () => {
  expect(tidySearch({ text: "", statuses: [], outcomes: ["uphold"] })).toEqual({
    outcomes: ["uphold"],
  });
});

test("a column is sorted its own way first and the other way at the second click", () => {
  const once = sortedBy({ text: "massage" }, "caseNumber");
  expect(once).toEqual({ text: "massage", sortBy: "caseNumber", direction: "asc" });
  expect(sortedBy(once, "caseNumber").direction).toBe("desc");
  expect(sortedBy(once, "decided").direction).toBe("desc");
  expect(sortedBy(once, "due").direction).toBe("asc");
});

test("the first click on the column that the list is sorted by anyway turns it round", () => {
  expect(sortedBy({}, "updatedAt").direction).toBe("asc");
});
