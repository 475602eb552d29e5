import { Parser } from 'yargs/helpers';
import { CLI_LANGUAGES, type CliLanguage } from './command.js';

function isCliLanguage(name: unknown): name is CliLanguage {
  return CLI_LANGUAGES.some((language) => language === name);
}

/**
 * The language to speak, which has to be known before anything can be said about the parameters: `--language`, or that of
 * the environment. Danish where it names none (empty, `C`, `POSIX`), English where it names one that is not spoken here.
 */
export function chooseLanguage(argv: readonly string[], locale: string): CliLanguage {
  const { language } = Parser([...argv], { string: ['language'] });
  if (isCliLanguage(language)) return language;
  const [name = ''] = locale.split(/[_.@]/);
  if (['', 'C', 'POSIX'].includes(name)) return 'da';
  return isCliLanguage(name) ? name : 'en';
}
