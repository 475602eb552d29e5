import type { CliLanguage } from './command.js';
import { datasetTexts } from './dataset/texts.js';
import { type Amount, download, type DownloadFailure } from './download.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';
import { interruptible } from './interruptible.js';
import type { Io, Limits } from './io.js';
import { Progress } from './progress.js';

export function isUrl(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/** The sentence about a download that failed. */
export function describeDownloadFailure(
  failure: DownloadFailure,
  address: string,
  limits: Limits,
  language: CliLanguage,
): string {
  const texts = frameTexts[language];
  switch (failure.kind) {
    case 'http':
      return texts.httpError(address, failure.status);
    case 'network':
      return texts.networkError(address, failure.reason);
    case 'too-large':
      return texts.tooLarge(address, limits.bytes);
    case 'too-slow':
      return texts.tooSlow(address, limits.milliseconds / 1000);
    case 'too-many-redirects':
      return texts.tooManyRedirects(address);
    case 'bad-redirect':
      return texts.badRedirect(address);
  }
}

/**
 * The bytes at an address: the path of a file, a web address, or `-` for standard input.
 *
 * @throws Refusal if a download fails or exceeds the limits, a file system error, or Interrupted
 */
export async function readAddress(
  address: string,
  io: Io,
  language: CliLanguage,
  onProgress: (amount: Amount) => void = () => undefined,
): Promise<Uint8Array> {
  return interruptible(io, async () => {
    if (address === '-') return io.readInput((bytes) => onProgress({ bytes }));
    if (!isUrl(address)) return io.files.read(address, (part) => onProgress({ part }));
    const found = await download(address, io, { onProgress });
    if (!('kind' in found)) return found.bytes;
    throw new Refusal(describeDownloadFailure(found, address, io.limits, language));
  });
}

/** Like `readAddress`, with progress on a terminal. */
export async function readWithProgress(address: string, io: Io, language: CliLanguage): Promise<Uint8Array> {
  const progress = new Progress(io);
  const { reading } = datasetTexts[language];
  try {
    return await readAddress(address, io, language, (amount) =>
      progress.show(() => reading(address, amount)),
    );
  } finally {
    progress.end();
  }
}
