import type { WrittenFiles } from '../../publish/publication-record.js';
import type { PublicationFile } from '../../publish/site.js';
import type { PublishRefusal, PublishReport } from './publish-messages.js';

/** A place that the files of a publication go to, one after the other. */
export interface PublicationTarget {
  readonly add: (file: PublicationFile) => void | Promise<void>;
  readonly end: (version: string, written: WrittenFiles) => PublishReport | Promise<PublishReport>;
}

/** Ends publishing with a reason that a person is told. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly reason: PublishRefusal;

  /** @param detail a path or a message, for those who help */
  constructor(reason: PublishRefusal, detail: string) {
    super(detail);
    this.reason = reason;
  }
}
