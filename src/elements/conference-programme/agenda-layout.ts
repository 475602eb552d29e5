import type * as agendaModule from './agenda.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { adoptLazyStyles } from '../../core/lazy.js';

type Agenda = Pick<typeof agendaModule, 'agenda' | 'agendaStyles'>;

let loaded: Agenda | undefined;

/** Loads the agenda, which few programmes are. A failed download can be asked for again. */
export async function loadAgenda(): Promise<Agenda> {
  return (loaded ??= await import('./agenda.js'));
}

/** The agenda where a programme is to be one. */
export class AgendaController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #isRequested: () => boolean;
  #isAsked = false;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, isRequested: () => boolean) {
    this.#host = host;
    this.#isRequested = isRequested;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.current) adoptLazyStyles(this.#host, this.current.agendaStyles);
    else if (this.#isRequested() && !this.#isAsked) void this.available();
  }

  /** Undefined where none is asked for, and until it is there. */
  get current(): Agenda | undefined {
    return this.#isRequested() ? loaded : undefined;
  }

  /** Whether it is asked for, and may still come; where it cannot be loaded, a list will do. */
  get isAwaited(): boolean {
    return this.#isRequested() && !loaded && !this.#hasFailed;
  }

  /** Resolves when it is there, or not asked for. */
  async available(): Promise<void> {
    if (!this.#isRequested() || loaded) return;
    this.#isAsked = true;
    try {
      await loadAgenda();
    } catch (error) {
      this.#hasFailed = true;
      console.error(`<${this.#host.localName}> could not load its layout.`, error);
    }
    this.#host.requestUpdate();
  }
}
