import { createClient, errorDataOf } from "@openimr/client";
import { AppError } from "@openimr/core";
import { ZodError } from "zod";
import { Problem } from "./problem.ts";
import type { Setting } from "./settings/settings.ts";
import { findToken, isTokenWithheld } from "./tokens/tokens.ts";

/** A client of the server at an address. */
export type Server = ReturnType<typeof createClient>;

/**
 * Runs calls to a server; a failed one becomes a `Problem` that says what to do. The token is the
 * one that is kept for the server unless one is given; calls without an answer are made again `retries`
 * times, with growing pauses.
 */
export async function onServer<T>(
  setting: Setting<string>,
  calls: (server: Server) => Promise<T>,
  { given, retries = 0 }: { given?: { token: string | undefined }; retries?: number } = {},
): Promise<T> {
  const { value: url } = setting;
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new Problem("usage", "This is no address of a server.", {
      hint: "Write it as http://127.0.0.1:4680.",
      subject: url,
    });
  }
  const { token } = given ?? (await findToken(setting)) ?? { token: undefined };
  try {
    return await calls(createClient({ url, token, retries }));
  } catch (error) {
    const withheldBy = isTokenWithheld(setting) ? setting.from : null;
    throw serverProblem(error, { url, hasToken: token !== undefined, withheldBy });
  }
}

function serverProblem(
  error: unknown,
  { url, hasToken, withheldBy }: { url: string; hasToken: boolean; withheldBy: string | null },
): unknown {
  if (error instanceof Problem || error instanceof AppError) return error;
  if (error instanceof ZodError) {
    return new Problem("server_unknown", "It answers what this imr does not know.", {
      hint: "Use imr of its version; imr client check names both.",
      subject: url,
    });
  }
  if (!(error instanceof Error) || error.name !== "TRPCClientError") return error;
  const data = errorDataOf(error);
  if (data?.code === "UNAUTHORIZED") {
    const message = hasToken ? "The server refuses the token." : "The server asks for a token.";
    const hint =
      withheldBy === null
        ? `Give it with imr login ${url}, or in OPENIMR_TOKEN.`
        : `OPENIMR_TOKEN is not sent to a server that a folder's file names (${withheldBy}). If you trust it, name it yourself with OPENIMR_SERVER or --server, or give its token with imr login ${url}.`;
    return new Problem("token_refused", message, { hint, subject: url });
  }
  // What a server of ours says of a failed call is about the call, not about the server.
  if (data !== null) return new Problem(data.appError?.code ?? "server_refused", error.message);
  if (error.cause instanceof TypeError) {
    return new Problem("server_unreachable", "The server does not answer.", {
      hint: "Start it with imr serve, or name another with --server.",
      subject: url,
    });
  }
  return new Problem("server_unknown", "It answers, but not as an OpenIMR server does.", {
    hint: "Name another with --server.",
    subject: url,
  });
}
