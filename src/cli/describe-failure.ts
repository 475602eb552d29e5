import type { CliLanguage } from './command.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** A sentence about a failure that was to be foreseen: a refusal, or what the system said; undefined for any other. */
export function describeFailure(error: unknown, language: CliLanguage): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (!isSystemError(error)) return undefined;
  const { systemErrors, otherSystemError } = frameTexts[language];
  const { code = '', path = '' } = error;
  return systemErrors[code]?.(path) ?? otherSystemError(code, path);
}
