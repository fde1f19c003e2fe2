// What a program outside the workspace may rely on: compiled there by two compilers, never run.
import type {
  ApiClient,
  ApiErrorData,
  AppErrorData,
  AppRouter,
  Case,
  CaseRef,
  Finding,
} from "@openimr/client";
import { createClient } from "@openimr/client";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsAny<T> = 0 extends 1 & T ? true : false;
declare function holds<Claim extends true>(claim?: Claim): void;
declare function fails<Claim extends false>(claim?: Claim): void;

const client = createClient({ url: "http://127.0.0.1:4680", token: "a token" });
holds<Same<typeof client, ApiClient>>();

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;
holds<Same<Outputs["case"]["get"], Case>>();
holds<Same<Awaited<ReturnType<typeof client.case.get.query>>, Case>>();
holds<Same<Inputs["case"]["get"], CaseRef>>();
holds<Same<CaseRef["id"], string>>();
fails<IsAny<Outputs["case"]["get"]>>();
fails<IsAny<Inputs["case"]["save"]["changes"][number]>>();
holds<Same<Case["program"], string>>();
holds<Same<ApiErrorData["issues"][number]["path"], string>>();

// The codes of errors are closed: a union of literals, not a string.
fails<Same<ApiErrorData["code"], string>>();
fails<Same<AppErrorData["code"], string>>();
holds<"CONFLICT" extends ApiErrorData["code"] ? true : false>();

// A failure is told apart by its code, and a conflict carries the case that is current.
export function current(error: AppErrorData): Case | null {
  if (error.code !== "stale_version") return null;
  holds<Same<typeof error.baseVersion, number>>();
  return error.current;
}

// A finding has its severity as a union, which a switch can exhaust.
export function weight({ severity }: Finding): number {
  switch (severity) {
    case "error":
      return 2;
    case "warning":
      return 1;
    case "info":
      return 0;
  }
}
export function worked(finding: Outputs["case"]["validate"]["findings"][number]): Finding {
  return finding;
}

// The messages of the subscription are typed, with the id to go on from.
client.case.changes.subscribe(
  { id: null, lastEventId: "2026-01-01T00:00:00.000Z" },
  {
    onData: ({ id, data }) => {
      holds<Same<typeof id, string>>();
      holds<Same<(typeof data.saved)[number]["version"], number>>();
    },
  },
);

// @ts-expect-error a case has no field of this name
export const nothing = (record: Case) => record.nothing;
// @ts-expect-error a procedure that is not there
export const burn = () => client.case.burn.mutate({});
// @ts-expect-error a status that is none
export const list = () => client.case.list.query({ statuses: ["burnt"] });
// @ts-expect-error an input without its id
export const get = () => client.case.get.query({});
