// What the main process and its workers say to each other.

/** The file holds a `WorkerRequest`: a pipe takes no more than a process that is still loading reads of it, and whoever sends waits. */
export interface RequestMessage {
  file: string;
}

export interface WorkerRequest {
  job: string;
  input: unknown;
}

/** What a job or the loading of it threw: what the system refuses, or a fault of this program. */
export type Thrown =
  | { kind: 'refusal'; refusal: string }
  | { kind: 'failure'; failure: string; stack?: string | undefined };

/** Of a request, that it was taken, any number of notices and one of the rest. One that cannot load its jobs ends. */
export type WorkerMessage =
  | { kind: 'loaded' }
  | { kind: 'unloaded'; why: Thrown }
  | { kind: 'taken'; file: string }
  | { kind: 'notice'; notice: unknown }
  | { kind: 'result'; result: unknown }
  | Thrown;
