/**
 * Moves rows of a table by pointer: a row is dragged by its handle, or taken up by one press of it and put down by a press of
 * another. Keys have a way of their own.
 */
import { html, type TemplateResult } from 'lit';

export class RowHandles {
  #held: number | undefined;
  #over: number | undefined;
  /** Whether the row was taken up by the press that lasts. */
  #isNew = false;
  readonly #show: () => void;

  constructor(show: () => void) {
    this.#show = show;
  }

  /** For the row: whether it is held, and whether what is held would go there. */
  classOf(row: number): string {
    if (this.#held === undefined) return '';
    if (row === this.#held) return 'held';
    if (row !== this.#over) return '';
    return row < this.#held ? 'above' : 'below';
  }

  /** Puts back what is held. */
  release(): void {
    if (this.#held === undefined) return;
    this.#held = undefined;
    this.#over = undefined;
    this.#show();
  }

  /** @param move takes a row to the place of another */
  handle(row: number, label: string, move: (from: number, to: number) => void): TemplateResult {
    return html`<button
      type="button"
      class="handle"
      tabindex="-1"
      aria-label=${label}
      aria-pressed=${String(this.#held === row)}
      data-row=${row}
      @pointerdown=${(event: PointerEvent) => this.#press(event, row)}
      @pointermove=${(event: PointerEvent) => this.#drag(event)}
      @pointerup=${() => this.#drop(row, move)}
      @pointercancel=${() => this.release()}
    >
      <span aria-hidden="true">⠿</span>
    </button>`;
  }

  #press(event: PointerEvent, row: number): void {
    event.preventDefault();
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#isNew = this.#held === undefined;
    this.#held ??= row;
    this.#over = row;
    this.#show();
  }

  #drag({ buttons, clientX, clientY }: PointerEvent): void {
    if (buttons === 0 || this.#held === undefined) return;
    const handle = document
      .elementFromPoint(clientX, clientY)
      ?.closest('tr')
      ?.querySelector<HTMLElement>('[data-row]');
    const over = handle ? Number(handle.dataset.row) : this.#held;
    if (over === this.#over) return;
    this.#over = over;
    this.#show();
  }

  #drop(row: number, move: (from: number, to: number) => void): void {
    const [held, over] = [this.#held, this.#over];
    // Pressed once, it waits for where it is to go; pressed again, it stays where it is.
    if (held === undefined || (this.#isNew && over === row && held === row)) return;
    this.release();
    if (over !== undefined && over !== held) move(held, over);
  }
}
