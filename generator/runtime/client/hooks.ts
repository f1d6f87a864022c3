// What a program may see of calls: hooks, and a logger that is told no header, no body, no query and no address.

export interface CallEvent {
  /** `ListDesktops`; for `client.GET` and the like the method and the path. */
  operation: string;
  /** Counts from 1. */
  attempt: number;
}

export interface Hooks {
  /** Before each attempt, ahead of the credentials: headers that it sets are signed. What it throws ends the call. */
  onRequest?(event: CallEvent & { request: Request }): void | Promise<void>;
  /** After each response, read to its end. */
  onResponse?(event: CallEvent & { response: Response; milliseconds: number }): void | Promise<void>;
  /** Before each wait; `cause` is the response or the error that led to it. */
  onRetry?(event: CallEvent & { delay: number; cause: Response | Error }): void | Promise<void>;
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

/** `console` is one. Fields are texts and numbers. */
export type Logger = {
  readonly [Level in LogLevel]?: (message: string, fields: Readonly<Record<string, unknown>>) => void;
};

/** What is told from `level` on; to the console without another logger. */
export function logFrom(level: LogLevel, logger: Logger = console): Logger {
  const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];
  return Object.fromEntries(
    levels
      .slice(levels.indexOf(level))
      .map((name) => [name, (text: string, fields: object) => logger[name]?.(text, fields as never)]),
  );
}
