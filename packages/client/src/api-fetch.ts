/** An answer with an error's status that is none of the API's: something between gave it. */
export class ForeignAnswer extends Error {
  override readonly name = "ForeignAnswer";
  readonly status: number;

  constructor(status: number) {
    super(`The server answers ${status}, and not as OpenIMR does. Check the address.`);
    this.status = status;
  }
}

/** As `fetch`, but an error that the API did not write fails with its status alone. */
export async function apiFetch(input: Request | URL | string, init?: object): Promise<Response> {
  const response = await fetch(input, init);
  if (!response.ok && !isOfApi(await response.clone().text())) {
    throw new ForeignAnswer(response.status);
  }
  return response;
}

/** Whether a text is what the API answers of a failed call, alone or in a batch. */
function isOfApi(text: string): boolean {
  try {
    const [first]: unknown[] = [JSON.parse(text)].flat();
    return typeof first === "object" && first !== null && ("error" in first || "result" in first);
  } catch {
    return false;
  }
}
