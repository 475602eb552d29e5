import { type CliLanguage, defineCommand } from '../command.js';
import { LIMIT_OPTIONS } from '../limits.js';
import { printable } from '../dataset/check-dataset.js';
import { examinePage } from './examine-page.js';
import { adviceOn, type Advice, type Finding, type Severity } from './finding.js';
import { type Answer, lookUp } from './look-up.js';
import { EXIT } from '../failure.js';
import type { Io } from '../io.js';
import { describeDownloadFailure, isUrl } from '../read-address.js';
import { Refusal } from '../failure.js';
import { doctorTexts, type DoctorWords } from './texts.js';

/** @throws Refusal if the page cannot be loaded */
async function pageAt(address: string, io: Io, language: CliLanguage, words: DoctorWords): Promise<Answer> {
  if (!isUrl(address)) return { address, bytes: await io.files.read(address), headers: undefined };
  const found = await lookUp(address, io);
  if (!('reason' in found)) return found;
  const { reason, failure } = found;
  const isLimit = failure && failure.kind !== 'http' && failure.kind !== 'network';
  throw new Refusal(
    isLimit ? describeDownloadFailure(failure, address, io.limits, language) : words.noPage(address, reason),
  );
}

function writeFinding({ severity }: Finding, { cause, remedy }: Advice, words: DoctorWords): string {
  const lines = [`  ${words.severities[severity]}: ${printable(cause)}`];
  if (remedy) lines.push(`    → ${printable(remedy)}`);
  return `${lines.join('\n')}\n`;
}

export const doctorCommand = defineCommand({
  name: 'doctor',
  positionals: { page: { isRequired: true } },
  options: { ...LIMIT_OPTIONS, json: { type: 'boolean' } },
  texts: doctorTexts,
  example: 'https://kommune.example/konferencer',
  async run({ page: address, json }, { io, language, words }) {
    const page = await pageAt(address, io, language, words);
    const findings = await examinePage(page, io, language);
    const advised = findings.map((finding) => ({ finding, advice: adviceOn(finding, words.advisers) }));
    const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
    const [errors, hints] = [count('error'), count('hint')];
    if (json) {
      const forPrograms = advised.map(({ finding, advice }) => ({ ...finding, ...advice }));
      io.out(`${JSON.stringify({ page: page.address, findings: forPrograms, errors, hints })}\n`);
    } else {
      const lines = advised.map(({ finding, advice }) => writeFinding(finding, advice, words));
      io.out(`${page.address}\n${lines.join('')}${words.summary(errors, hints)}\n`);
    }
    return errors > 0 ? EXIT.dataErrors : EXIT.fine;
  },
});
