/** What a call is made with beside its input. */
export interface CallOptions {
  /** Gives the call up. */
  signal?: AbortSignal;
  /** `idempotencyKey`: under which a mutation is done once, for a caller that repeats it by itself. */
  context?: { idempotencyKey?: string };
}

/** A query or a mutation. It fails with an error that `appErrorOf` and `errorDataOf` read. */
export type Call<Input, Output> = (input: Input, options?: CallOptions) => Promise<Output>;

/** How a subscription stands; after a break it is connecting again. */
export interface ConnectionState {
  state: "idle" | "connecting" | "pending";
  error: Error | null;
}

/** What is done with the messages of a subscription; `id` is what it goes on from. */
export interface Handlers<Data> {
  onData?: (message: { id: string; data: Data }) => void;
  onError?: (error: Error) => void;
  onStarted?: () => void;
  onStopped?: () => void;
  onComplete?: () => void;
  onConnectionStateChange?: (state: ConnectionState) => void;
  signal?: AbortSignal;
}

/** A subscription; it lasts until it is unsubscribed. */
export type Subscription<Input, Data> = (
  input: Input,
  handlers: Handlers<Data>,
) => { unsubscribe: () => void };
