import { ruleTest } from "../../../testing/rule-test.ts";
import { daysAfter } from "../../../testing/sound/sound-days.ts";
import { day, itemAt } from "../../sound-case.ts";
import { rule } from "./ur-decision-in-time.ts";

ruleTest(
  rule,
  [
    {
      name: "a decision on a Monday, 17 days after the request, is a finding",
      change: (record) => {
        record.dates.requestForAuthorization = day("2015-02-13");
      },
      fails: ["/dates/requestForAuthorization"],
    },
    {
      name: "a decision on a Monday passes where day 14 is the Saturday before it",
      change: (record) => {
        record.dates.requestForAuthorization = day("2015-02-14");
      },
      passes: true,
    },
    {
      name: "treatment already given is left alone",
      change: (record) => {
        record.dates.requestForAuthorization = day("2015-02-01");
        itemAt(record, 0).retrospective = true;
      },
      notApplicable: true,
    },
    {
      name: "a case without the day of the request is left alone",
      change: () => {},
      notApplicable: true,
    },
  ],
  [
    {
      name: "a decision twenty days after the request",
      mutate: (record) => {
        const { dates } = record;
        if (dates.urDecision === null) return;
        dates.requestForAuthorization = daysAfter(dates.urDecision, -20);
      },
    },
  ],
);
