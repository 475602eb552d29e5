import type { CliLanguage } from './command.js';
import { Refusal } from './failure.js';
import { frameTexts } from './frame-texts.js';

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** The message of an expected failure: a refusal or a system error. Undefined for any other error. */
export function describeFailure(error: unknown, language: CliLanguage): string | undefined {
  if (error instanceof Refusal) return error.message;
  if (!isSystemError(error)) return undefined;
  const { systemErrors, otherSystemError } = frameTexts[language];
  const { code = '', path = '' } = error;
  return systemErrors[code]?.(path) ?? otherSystemError(code, path);
}
