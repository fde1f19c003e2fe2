import { Alert, Button, Skeleton, Title } from "@mantine/core";
import { IconArrowLeft, IconDownload, IconPrinter } from "@tabler/icons-react";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { LoadFailure } from "../../components/error-page.tsx";
import { errorMessage } from "../../lib/error-message.ts";
import { trpc } from "../../lib/trpc.ts";
import { downloadLetter } from "./download-letter.ts";
import classes from "./letter-page.module.css";

/** The letter of a case as the server keeps it, to read, print and take away as PDF. */
export function LetterPage({
  caseId,
  title,
  complete,
}: {
  caseId: string;
  title: string;
  /** Whether everything entered on this page is in what the server keeps. */
  complete: boolean;
}) {
  const sheet = useRef<HTMLIFrameElement>(null);
  const letter = useQuery(
    // A letter is never shown from memory: what is printed must be what the server keeps.
    trpc.letter.html.queryOptions({ id: caseId }, { staleTime: 0, gcTime: 0 }),
  );
  const download = useMutation({ mutationFn: downloadLetter });
  return (
    <div className={classes.page}>
      <div className={classes.bar}>
        <Link to="/cases/$caseId" params={{ caseId }} className={classes.back}>
          <IconArrowLeft size={15} aria-hidden /> Case
        </Link>
        <Title order={1} size="h5">
          Letter of {title}
        </Title>
        <span className={classes.version} role="status">
          {letter.data && `Version ${letter.data.version}`}
        </span>
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} aria-hidden />}
          disabled={letter.data === undefined}
          onClick={() => sheet.current?.contentWindow?.print()}
        >
          Print
        </Button>
        <Button
          leftSection={<IconDownload size={15} aria-hidden />}
          disabled={letter.data === undefined}
          loading={download.isPending}
          onClick={() => download.mutate(caseId)}
        >
          Download PDF
        </Button>
      </div>
      <div className={classes.notices}>
        {!complete && (
          <Alert color="yellow" variant="light" role="status" title="Not everything is saved yet">
            This is the letter of what the server keeps. Go back to the case to see what is not
            saved.
          </Alert>
        )}
        {letter.isError && letter.data && (
          <Alert color="yellow" variant="light" role="status" title="This may not be the latest">
            {errorMessage(letter.error)}
          </Alert>
        )}
        {download.error !== null && (
          <Alert color="red" variant="light" role="alert" title="The PDF could not be made">
            {errorMessage(download.error)}
          </Alert>
        )}
      </div>
      {letter.isPending && (
        <div
          className={classes.loading}
          role="status"
          aria-busy="true"
          aria-label="Loading the letter"
        >
          <Skeleton height={30} width="60%" />
          <Skeleton height={240} />
          <Skeleton height={240} />
        </div>
      )}
      {letter.isError && letter.data === undefined && (
        <div className={classes.loading}>
          <LoadFailure
            title="The letter could not be loaded"
            error={letter.error}
            onRetry={() => void letter.refetch()}
          />
        </div>
      )}
      {letter.data && (
        // No script of the letter's runs; the same origin lets this page ask it to print itself.
        <iframe
          ref={sheet}
          className={classes.sheet}
          title={`Letter of ${title}`}
          sandbox="allow-same-origin allow-modals"
          srcDoc={letter.data.html}
        />
      )}
    </div>
  );
}
