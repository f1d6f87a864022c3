// What the main process and its workers say to each other.

/** The file holds a `WorkerRequest`: a pipe takes no more than a process that is still loading reads of it, and whoever sends waits. */
export interface RequestMessage {
  file: string;
}

export interface WorkerRequest {
  job: string;
  input: unknown;
}

/** Of a request, any number of notices and one of the rest. */
export type WorkerMessage =
  | { kind: 'loaded' }
  | { kind: 'notice'; notice: unknown }
  | { kind: 'result'; result: unknown }
  | { kind: 'refusal'; refusal: string }
  | { kind: 'failure'; failure: string };
