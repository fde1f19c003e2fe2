import { Skeleton, Stack } from "@mantine/core";

/** What stands where a page is about to be. */
export function PageSkeleton() {
  return (
    <Stack p="md" gap="sm" role="status" aria-busy="true" aria-label="Loading">
      <Skeleton height={26} width="38%" />
      <Skeleton height={14} width="22%" />
      <Skeleton height={160} mt="sm" />
      <Skeleton height={160} />
    </Stack>
  );
}
