import type { Io } from './io.js';

/** Milliseconds between two updates: faster is unreadable. */
const PAUSE = 100;

/** Clears the line and moves the cursor to its start (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

/** A line of progress on a terminal. Writes nothing elsewhere. */
export class Progress {
  private readonly io: Io;
  private last = -Infinity;

  constructor(io: Io) {
    this.io = io;
  }

  /** @param line called only if the line is shown. */
  show(line: () => string): void {
    const now = performance.now();
    if (!this.io.isTerminal || now - this.last < PAUSE) return;
    this.last = now;
    this.io.err(`${CLEAR}${line()}`);
  }

  /** Clears the line before a result or a failure is written. */
  end(): void {
    if (this.last > -Infinity) this.io.err(CLEAR);
    this.last = -Infinity;
  }
}
