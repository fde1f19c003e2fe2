import { queryOptions, useQuery } from "@tanstack/react-query";

/**
 * The rules and their engine. They weigh as much as the rest of the case page, which does not wait for
 * them: a form that is there can be typed in.
 */
export const rulesQuery = queryOptions({
  queryKey: ["rules"],
  queryFn: () => import("@openimr/validation"),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

/** The rules, or how they stand that are not there. */
export function useRules() {
  const { data = null, isError } = useQuery(rulesQuery);
  return { rules: data, isMissing: isError };
}
