import type { Io } from './io.js';

/** Milliseconds between two lines of progress: as often as a person can read. */
const PAUSE = 100;

/** Leaves a line that was written over empty, the cursor at its beginning (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

/** A line on the terminal that says how far something is; nothing anywhere else. */
export class Progress {
  private readonly io: Io;
  private last = -Infinity;

  constructor(io: Io) {
    this.io = io;
  }

  /** @param line written out only when it is shown. */
  show(line: () => string): void {
    const now = performance.now();
    if (!this.io.isTerminal || now - this.last < PAUSE) return;
    this.last = now;
    this.io.err(`${CLEAR}${line()}`);
  }

  /** Takes the line away, before a result or a failure is written. */
  end(): void {
    if (this.last > -Infinity) this.io.err(CLEAR);
    this.last = -Infinity;
  }
}
