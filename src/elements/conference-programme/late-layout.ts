import type { CSSResult, ReactiveController, ReactiveControllerHost } from 'lit';
import { LateModule } from '../../core/late-module.js';
import { adoptLazyStyles } from '../../core/lazy.js';
import type * as agendaModule from './agenda.js';
import type * as tableModule from './day-table.js';

/** Layouts that few programmes have. A failed download can be asked for again. */
export const agenda = new LateModule(() => import('./agenda.js'));
export const table = new LateModule(() => import('./day-table.js'));

/** A layout where a programme is to have it. */
class LateLayout<Layout extends { readonly styles: readonly CSSResult[] }> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #module: LateModule<Layout>;
  readonly #isRequested: () => boolean;
  #isAsked = false;
  #hasFailed = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    module: LateModule<Layout>,
    isRequested: () => boolean,
  ) {
    this.#host = host;
    this.#module = module;
    this.#isRequested = isRequested;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.current) adoptLazyStyles(this.#host, ...this.current.styles);
    else if (this.#isRequested() && !this.#isAsked) void this.available();
  }

  /** Undefined where it is not asked for, and until it is there. */
  get current(): Layout | undefined {
    return this.#isRequested() ? this.#module.peek() : undefined;
  }

  /** Whether it is asked for, and may still come; where it cannot be loaded, a list will do. */
  get isAwaited(): boolean {
    return this.#isRequested() && !this.#module.peek() && !this.#hasFailed;
  }

  /** Resolves when it is there, or not asked for. */
  async available(): Promise<void> {
    if (!this.#isRequested() || this.#module.peek()) return;
    this.#isAsked = true;
    try {
      await this.#module.load();
    } catch (error) {
      this.#hasFailed = true;
      console.error(`<${this.#host.localName}> could not load its layout.`, error);
    }
    this.#host.requestUpdate();
  }
}

/** The layouts of a programme besides the list. */
export class ProgrammeLayouts {
  readonly #agenda: LateLayout<typeof agendaModule>;
  readonly #table: LateLayout<typeof tableModule>;

  /** @param layout the one asked for */
  constructor(host: ReactiveControllerHost & HTMLElement, layout: () => string) {
    this.#agenda = new LateLayout(host, agenda, () => layout() === 'agenda');
    this.#table = new LateLayout(host, table, () => layout() === 'grid');
  }

  /** Undefined where none is asked for, and until it is there. */
  get agenda(): typeof agendaModule.agenda | undefined {
    return this.#agenda.current?.agenda;
  }

  /** Undefined where none is asked for, and until it is there. */
  get table(): typeof tableModule | undefined {
    return this.#table.current;
  }

  get isAwaited(): boolean {
    return this.#agenda.isAwaited || this.#table.isAwaited;
  }

  /** Resolves when what is asked for is there. */
  async available(): Promise<void> {
    await Promise.all([this.#agenda.available(), this.#table.available()]);
  }
}
