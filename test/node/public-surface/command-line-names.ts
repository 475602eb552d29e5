import { PROGRAMS, runProgram } from './run-program.js';

/** Words that stand in a sentence of a command's help. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  import: ['frab', 'sessionize', 'confs-tech', 'ical', 'schema-org', 'indico', 'csv'],
};

/** `--when` and `--when=past`, or `format=ical`, of the rows of a help text, each of which explains one word. */
function namesIn(help: string): readonly string[] {
  const rows = help
    .replace(/\n {3,}/g, ' ')
    .split('\n')
    .filter((line) => /^ {2}\S+ {2}/.test(line));
  return rows.flatMap((row) => {
    const [name = ''] = row.trim().split(' ');
    const [, choices = ''] = /\[choices: ([^\]]+)\]/.exec(row) ?? [];
    const words = [...choices.matchAll(/"([^"]+)"/g)].map(([, word = '']) => `${name}=${word}`);
    // The usage names what has no words.
    return name.startsWith('--') ? [name, ...words] : words;
  });
}

/** The whole command line: commands, and the options that all of them take. */
async function namesOfProgram(program: string): Promise<readonly string[]> {
  const help = await runProgram(program, '--help');
  const common = namesIn(help);
  const usages = [...help.matchAll(new RegExp(`^ {2}${program} (\\S+(?: [[<]\\S+)*)`, 'gm'))];
  const names = usages.map(async ([, usage = '']) => {
    const [command = ''] = usage.split(' ');
    const text = await runProgram(program, command, '--help');
    const words = (WORDS[command] ?? []).filter((word) => new RegExp(`\\b${word}\\b`).test(text));
    const own = namesIn(text).filter((name) => !common.includes(name));
    return [usage, ...[...words, ...own].map((name) => `${command} ${name}`)];
  });
  return [...common, ...(await Promise.all(names)).flat()];
}

/** Commands, what they take, their options and the words of these, from what the command itself says. */
export async function commandLineNames(): Promise<readonly string[]> {
  const names = PROGRAMS.map(async (program) =>
    (await namesOfProgram(program)).map((name) => `${program} ${name}`),
  );
  return (await Promise.all(names)).flat();
}
