import { createClient, errorDataOf } from "@openimr/client";
import { AppError } from "@openimr/core";
import { ZodError } from "zod";
import { serverToken } from "./env.ts";
import { Problem } from "./problem.ts";

/** A client of the server at an address. */
export type Server = ReturnType<typeof createClient>;

/** Runs calls to a server; a failed one becomes a `Problem` that says what to do. */
export async function onServer<T>(url: string, calls: (server: Server) => Promise<T>): Promise<T> {
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new Problem("This is no address of a server. Write it as http://127.0.0.1:4680.", url);
  }
  try {
    return await calls(createClient({ url, token: serverToken(), retries: 0 }));
  } catch (error) {
    throw serverProblem(error, url);
  }
}

function serverProblem(error: unknown, url: string): unknown {
  if (error instanceof Problem || error instanceof AppError) return error;
  if (error instanceof ZodError) {
    return new Problem("It answers what this imr does not know. Use imr of its version.", url);
  }
  if (!(error instanceof Error) || error.name !== "TRPCClientError") return error;
  // What a server of ours says of a failed call is about the call, not about the server.
  if (errorDataOf(error) !== null) return new Problem(error.message);
  return new Problem(
    error.cause instanceof TypeError
      ? "The server does not answer. Start it with npm start, or name another with --server."
      : "It answers, but not as an OpenIMR server does. Name another with --server.",
    url,
  );
}
