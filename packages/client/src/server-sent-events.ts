/** One message of a stream of server-sent events; `id` is null where it names none. */
export interface ServerSentEvent {
  event: string;
  data: string;
  id: string | null;
}

/**
 * The messages of a stream (`text/event-stream`, as the HTML standard defines it). A message that the
 * stream breaks off in is left out. Its `retry` is passed over.
 */
export async function* serverSentEvents(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<ServerSentEvent, void> {
  let fields: { event?: string; data: string[]; id: string | null } = { data: [], id: null };
  for await (const line of lines(body)) {
    if (line === "") {
      const { event = "message", data, id } = fields;
      if (data.length > 0 || id !== null) yield { event, data: data.join("\n"), id };
      fields = { data: [], id: null };
      continue;
    }
    const [, name = "", value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === "event") fields.event = value;
    if (name === "data") fields.data.push(value);
    if (name === "id" && !value.includes("\0")) fields.id = value;
  }
}

/** Lines that have ended, by CR, LF or both. */
async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A CR at the end may have its LF in the next piece.
      const whole = /^([\s\S]*(?:\r\n|\n|\r(?!$)))/.exec(rest)?.[1] ?? "";
      rest = rest.slice(whole.length);
      if (whole !== "") yield* whole.split(/\r\n|\n|\r/).slice(0, -1);
    }
  } finally {
    await reader.cancel();
  }
}
