import type { Io } from './io.js';

/** Milliseconds between two updates: faster is unreadable. */
const PAUSE = 100;

/** Clears the line and moves the cursor to its start (ECMA-48, EL). */
const CLEAR = '\r\u001B[K';

/** Shortened in the middle, as a line that wraps cannot be cleared. */
function fit(line: string, width: number): string {
  if (line.length <= width) return line;
  const end = Math.floor((width - 1) / 2);
  return `${line.slice(0, width - 1 - end)}…${line.slice(line.length - end)}`;
}

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
    this.io.err(`${CLEAR}${fit(line(), this.io.width - 1)}`);
  }

  /** Clears the line before a result or a failure is written. */
  end(): void {
    if (this.last > -Infinity) this.io.err(CLEAR);
    this.last = -Infinity;
  }
}
