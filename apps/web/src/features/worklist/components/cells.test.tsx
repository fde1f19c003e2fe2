import { MantineProvider } from "@mantine/core";
import type { CaseListEntry } from "@openimr/client";
import { CaseOutcome } from "@openimr/core";
import { programOf } from "@openimr/guidelines/programs";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DueCell, OutcomeCell } from "./cells.tsx";

const entry: CaseListEntry = {
  id: "0192f000-0000-7000-8000-000000000000",
  version: 1,
  program: "ca-wc-imr",
  demonstration: false,
  caseNumber: null,
  status: "records_pending",
  priority: "standard",
  injury: null,
  urDecision: null,
  applicationReceived: null,
  assigned: null,
  recordsComplete: null,
  decided: null,
  nextDeadline: {
    rule: "records-of-administrator",
    title: "Records",
    actor: "claims_administrator",
    due: "2014-06-12",
    latest: "2014-06-17",
    unverified: false,
  },
  requests: [],
  itemCount: 0,
  decidedCount: 0,
  outcome: null,
  updatedAt: "2014-06-01T00:00:00.000Z",
};

const shown = (cell: React.ReactNode) =>
  renderToStaticMarkup(<MantineProvider>{cell}</MantineProvider>);

test.each(["ca-wc-imr", "not-known"])(
  "a line of a case of %s has the words that its program has for outcomes and for who denied",
  (program) => {
    const { caseOutcomeWords, payer } = programOf(program);
    for (const outcome of CaseOutcome.options) {
      const cell = shown(<OutcomeCell entry={{ ...entry, program, outcome }} />);
      expect(cell).toContain(`>${caseOutcomeWords[outcome]}<`);
    }
    expect(shown(<DueCell entry={{ ...entry, program }} />)).toContain(`Records (${payer})`);
  },
);
