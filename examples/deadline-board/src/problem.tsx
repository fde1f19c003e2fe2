import { contractMismatchOf, contractVersion, errorDataOf } from "@openimr/client";

/** Why the cases could not be loaded, and a way to try again. */
export function Problem({ error, onRetry }: { error: Error; onRetry: () => void }) {
  return (
    <div role="alert" className="problem">
      <p>{problemInWords(error)}</p>
      <button type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** Says it where the server speaks another version of the contract than this app was built with. */
export function ContractNotice({ server }: { server: string }) {
  if (server === contractVersion) return null;
  return (
    <p role="alert" className="problem">
      {`This app was built for version ${contractVersion} of the contract, and the server speaks version ${server}: some things may not work. Build it with a client of the server's version.`}
    </p>
  );
}

function problemInWords(error: Error): string {
  if (errorDataOf(error)?.code === "UNAUTHORIZED") {
    return "The server asks for its token. Start this app with OPENIMR_TOKEN set to it.";
  }
  // The client names both versions in the message of an error that may come of them.
  if (contractMismatchOf(error) !== null || errorDataOf(error) !== null) return error.message;
  return "OpenIMR does not answer. Check that it is running, and that OPENIMR_URL is its address.";
}
