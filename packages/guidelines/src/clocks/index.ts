export * from "../calendar/business-days.ts";
export * from "../calendar/holiday.ts";
export * from "../calendar/holidays.ts";
export * from "../fees/fee.ts";
export * from "../fees/fee-for.ts";
export * from "./deadline-rule.ts";
export * from "./deadlines.ts";
export * from "./review-track.ts";
