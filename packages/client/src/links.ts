export { apiLinks } from "./api-links.ts";
export type * from "./client-options.ts";
export type * from "./gen/router.ts";
