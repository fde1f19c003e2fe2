import type { ProcedureContract } from "../contract.ts";

const descriptions: Record<string, string> = {
  400: "What was sent does not fit; issues say where, or appError why it cannot be done.",
  401: "The server asks for its token.",
  404: "There is no such case or import.",
  409: "It does not go with what is kept: another version, or a number that is taken.",
  413: "The request is too large.",
  422: "The document cannot be read, something is in the way of the status, or the key was used for another call.",
  500: "Something failed on the server.",
};

/** The failures that an operation may answer, as problems (RFC 9457). */
export function failuresOf({ type, rest }: ProcedureContract): Record<string, object> {
  const isWriting = type === "mutation";
  const namesOne = rest?.path.includes("{") === true;
  const statuses = [
    400,
    401,
    ...(namesOne ? [404] : []),
    ...(isWriting ? [409, 413, 422] : []),
    500,
  ];
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: descriptions[status],
        content: {
          "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
        },
      },
    ]),
  );
}
