import type { CliLanguage } from './command.js';

interface Plural {
  readonly one: string;
  readonly other: string;
}

const same = (text: string): Plural => ({ one: text, other: text });

/** What the command line says whatever the command. */
interface FrameTexts {
  readonly usage: string;
  readonly parameters: Readonly<Record<'language' | 'help' | 'version' | 'json', string>>;
  readonly noCommand: string;
  /** @param suggestion the name that was probably meant. */
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
  readonly notANumber: (option: string) => string;
  readonly noBaseUrl: (value: string) => string;
  /** After each failure of use: where the help is. */
  readonly seeHelp: (command: string) => string;
  readonly unexpected: (message: string) => string;
  /** By the code that the system gives, `ENOENT`. */
  readonly systemErrors: Readonly<Record<string, (path: string) => string>>;
  readonly otherSystemError: (code: string, path: string) => string;
  readonly httpError: (address: string, status: number) => string;
  readonly networkError: (address: string, reason: string) => string;
  /** Words of the argument parser, by its English ones, as it asks for in `updateStrings`. */
  readonly parser: Readonly<Record<string, string | Plural>>;
}

export const frameTexts: Readonly<Record<CliLanguage, FrameTexts>> = {
  da: {
    usage: '$0 <kommando> [indstillinger]',
    parameters: {
      language: 'Sprog, der skrives på: da eller en',
      help: 'Vis denne hjælp',
      version: 'Vis programmets version',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    noCommand: 'Skriv, hvad der skal gøres.',
    unknownCommand: (name, suggestion) =>
      `Der er ingen kommando, der hedder ${name}.${suggestion ? ` Mente du ${suggestion}?` : ''}`,
    notANumber: (option) => `${option} skal være et tal, for eksempel ${option} 8.`,
    noBaseUrl: (value) =>
      `--base-url er "${value}", som ikke er en webadresse. Skriv den hele, for eksempel https://konferencer.example.dk/.`,
    seeHelp: (command) => `Se hjælpen: ${command} --help`,
    unexpected: (message) =>
      `Programmet fejlede, og det er ikke din skyld: ${message}\nMeld det gerne, sammen med linjerne herunder.`,
    systemErrors: {
      ENOENT: (path) => `${path} findes ikke. Tjek stien og navnet.`,
      EACCES: (path) => `Der er ikke adgang til ${path}. Giv den, der kører kommandoen, lov til det.`,
      EPERM: (path) => `Systemet tillader ikke at ændre ${path}. Giv den, der kører kommandoen, lov til det.`,
      EISDIR: (path) => `${path} er en mappe. Skriv stien til en fil.`,
      ENOTDIR: (path) => `${path} går gennem noget, der ikke er en mappe. Ret stien.`,
      EEXIST: (path) =>
        `${path} findes i forvejen og overskrives ikke. Vælg et andet navn, eller flyt den først.`,
      ENOTEMPTY: (path) => `${path} er ikke tom. Vælg en anden mappe.`,
      ENOSPC: (path) => `Der er ikke plads på disken til ${path}. Skaf plads, og prøv igen.`,
      EROFS: (path) => `${path} ligger på et drev, der kun kan læses. Vælg et andet sted.`,
    },
    otherSystemError: (code, path) =>
      `Systemet svarede ${code} på ${path}. Tjek, at den kan læses og skrives.`,
    httpError: (address, status) =>
      `${address} svarede med HTTP ${status}. Tjek, at filen ligger på adressen.`,
    networkError: (address, reason) => `${address} svarede ikke (${reason}). Tjek adressen og forbindelsen.`,
    parser: {
      'Commands:': 'Kommandoer:',
      'Options:': 'Indstillinger:',
      'Examples:': 'Eksempler:',
      'Positionals:': 'Hvad der skal stå:',
      boolean: 'til/fra',
      string: 'tekst',
      number: 'tal',
      array: 'liste',
      required: 'skal gives',
      default: 'ellers',
      'default:': 'ellers:',
      'choices:': 'vælg:',
      'aliases:': 'også:',
      command: 'kommando',
      'Not enough non-option arguments: got %s, need at least %s': same(
        'Der mangler noget: der er givet %s, og der skal mindst %s til.',
      ),
      'Too many non-option arguments: got %s, maximum of %s': same(
        'Der er givet %s, og der kan højst være %s.',
      ),
      'Missing argument value: %s': same('Der mangler en værdi: %s'),
      'Missing required argument: %s': same('Der mangler: %s'),
      'Unknown argument: %s': same('Det kendes ikke: %s'),
      'Invalid values:': 'Det går ikke:',
      'Argument: %s, Given: %s, Choices: %s': '%s er %s; vælg %s',
      'Not enough arguments following: %s': 'Der mangler en værdi efter %s',
    },
  },
  en: {
    usage: '$0 <command> [options]',
    parameters: {
      language: 'Language to write in: da or en',
      help: 'Show this help',
      version: 'Show the version of the program',
      json: 'Write the result as JSON, for programs',
    },
    noCommand: 'Say what to do.',
    unknownCommand: (name, suggestion) =>
      `There is no command called ${name}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    notANumber: (option) => `${option} must be a number, for example ${option} 8.`,
    noBaseUrl: (value) =>
      `--base-url is "${value}", which is no web address. Write all of it, such as https://conferences.example.org/.`,
    seeHelp: (command) => `See the help: ${command} --help`,
    unexpected: (message) =>
      `The program failed, and that is not your fault: ${message}\nPlease report it, with the lines below.`,
    systemErrors: {
      ENOENT: (path) => `${path} does not exist. Check the path and the name.`,
      EACCES: (path) => `There is no access to ${path}. Permit it to whoever runs the command.`,
      EPERM: (path) => `The system does not permit changing ${path}. Permit it to whoever runs the command.`,
      EISDIR: (path) => `${path} is a folder. Give the path of a file.`,
      ENOTDIR: (path) => `${path} leads through what is not a folder. Correct the path.`,
      EEXIST: (path) => `${path} exists and is not overwritten. Choose another name, or move it first.`,
      ENOTEMPTY: (path) => `${path} is not empty. Choose another folder.`,
      ENOSPC: (path) => `The disk has no room for ${path}. Make room and try again.`,
      EROFS: (path) => `${path} is on a drive that can only be read. Choose another place.`,
    },
    otherSystemError: (code, path) =>
      `The system answered ${code} to ${path}. Check that it can be read and written.`,
    httpError: (address, status) =>
      `${address} answered HTTP ${status}. Check that the file is at this address.`,
    networkError: (address, reason) =>
      `${address} did not answer (${reason}). Check the address and the connection.`,
    parser: {
      'Positionals:': 'What to give:',
      boolean: 'on/off',
      string: 'text',
      array: 'list',
      'Not enough non-option arguments: got %s, need at least %s': same(
        'Something is missing: %s given, and at least %s needed.',
      ),
      'Too many non-option arguments: got %s, maximum of %s': same('%s given, and there can be at most %s.'),
      'Invalid values:': 'This will not do:',
      'Unknown argument: %s': same('Not known: %s'),
      'Argument: %s, Given: %s, Choices: %s': '%s is %s; choose %s',
    },
  },
};
