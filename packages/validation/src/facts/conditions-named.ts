import { readConditions } from "@openimr/guidelines";
import { remembered } from "./remembered.ts";

/** Ids of the conditions of guidelines that a text names. */
export const conditionsNamed: (text: string) => ReadonlySet<string> = remembered((text) =>
  readConditions({ text }),
);
