import type { BaseUrlProblem } from '../embed/publication-address.js';
import type { CliLanguage } from './command.js';
import { MEGABYTE, MOST_BYTES } from './limits.js';

interface Plural {
  readonly one: string;
  readonly other: string;
}

const same = (text: string): Plural => ({ one: text, other: text });

/** Texts of the command line that all commands share. */
interface FrameTexts {
  readonly usage: string;
  readonly parameters: Readonly<Record<'language' | 'help' | 'version' | 'json', string>>;
  readonly noCommand: string;
  /** @param suggestion the most similar command. */
  readonly unknownCommand: (name: string, suggestion: string | undefined) => string;
  readonly notANumber: (option: string) => string;
  readonly notALimit: (option: string) => string;
  readonly invalidBaseUrl: Readonly<Record<BaseUrlProblem, (value: string) => string>>;
  /** Shown after each error in the arguments. */
  readonly seeHelp: (command: string) => string;
  readonly unexpected: (message: string) => string;
  /** By system error code, such as `ENOENT`. */
  readonly systemErrors: Readonly<Record<string, (path: string) => string>>;
  readonly otherSystemError: (code: string, path: string) => string;
  readonly httpError: (address: string, status: number) => string;
  readonly networkError: (address: string, reason: string) => string;
  readonly tooLarge: (address: string, bytes: number) => string;
  readonly tooSlow: (address: string, seconds: number) => string;
  readonly tooManyRedirects: (address: string) => string;
  readonly badRedirect: (address: string) => string;
  /** Strings of yargs by their English originals, for `updateStrings`. */
  readonly parser: Readonly<Record<string, string | Plural>>;
}

export const frameTexts: Readonly<Record<CliLanguage, FrameTexts>> = {
  da: {
    usage: '$0 <kommando> [indstillinger]',
    parameters: {
      language: 'Sproget i beskederne: da eller en',
      help: 'Vis denne hjælp',
      version: 'Vis programmets version',
      json: 'Skriv resultatet som JSON, til programmer',
    },
    noCommand: 'Angiv en kommando.',
    unknownCommand: (name, suggestion) =>
      `Kommandoen ${name} findes ikke.${suggestion ? ` Mente du ${suggestion}?` : ''}`,
    notALimit: (option) =>
      `${option} skal være et tal over 0, som ikke er for stort, for eksempel ${option} 100.`,
    notANumber: (option) => `${option} skal være et tal, for eksempel ${option} 8.`,
    invalidBaseUrl: {
      address: (value) =>
        `--base-url "${value}" er ikke en webadresse. Skriv hele adressen, for eksempel https://konferencer.example.dk/.`,
      credentials: (value) =>
        `--base-url "${value}" indeholder et brugernavn eller en adgangskode, som alle ville kunne læse på siderne. Skriv adressen uden.`,
      parameters: (value) =>
        `--base-url "${value}" har et ? eller #. Skriv kun adressen på mappen, for eksempel https://example.dk/konferencer/.`,
      character: (value) =>
        `--base-url "${value}" indeholder et tegn, som ikke kan stå i en mappes adresse, for eksempel mellemrum, linjeskift eller anførselstegn. Skriv en adresse af bogstaver, tal, bindestreger og skråstreger.`,
    },
    seeHelp: (command) => `Se hjælpen: ${command} --help`,
    unexpected: (message) =>
      `Der er en fejl i programmet: ${message}\nMeld den gerne, og send linjerne herunder med.`,
    systemErrors: {
      ENOENT: (path) => `${path} findes ikke. Tjek stien og navnet.`,
      EACCES: (path) =>
        `Du har ikke adgang til ${path}. Ret rettighederne, eller kør kommandoen som en anden bruger.`,
      EPERM: (path) =>
        `Du har ikke lov til at ændre ${path}. Ret rettighederne, eller kør kommandoen som en anden bruger.`,
      EISDIR: (path) => `${path} er en mappe. Skriv stien til en fil.`,
      ENOTDIR: (path) => `Stien ${path} går gennem en fil, hvor der skulle være en mappe. Ret stien.`,
      EEXIST: (path) =>
        `${path} findes i forvejen og bliver ikke overskrevet. Vælg et andet navn, eller flyt filen først.`,
      ENOTEMPTY: (path) => `${path} er ikke tom. Vælg en anden mappe.`,
      ENOSPC: (path) => `Der er ikke plads på disken til ${path}. Skaf plads, og prøv igen.`,
      EDQUOT: (path) =>
        `Du må ikke bruge mere plads på disken til ${path}. Slet noget, eller bed om mere plads.`,
      EFBIG: (path) =>
        `${path === '-' ? 'Standard input' : path} fylder for meget: mere end ${Math.floor(MOST_BYTES / MEGABYTE)} MB, eller mere end disken tillader. Del filen op.`,
      ELOOP: (path) => `${path} er et link, som fører i ring. Ret linket.`,
      ENAMETOOLONG: (path) => `${path} er et for langt navn. Vælg et kortere.`,
      EMFILE: (path) =>
        `Der er for mange filer åbne til at åbne ${path}. Luk andre programmer, og prøv igen.`,
      EIO: (path) => `Disken med ${path} melder fejl. Tjek disken, og prøv igen.`,
      EBUSY: (path) => `Et andet program bruger ${path}. Luk det, og prøv igen.`,
      EROFS: (path) => `${path} ligger på et skrivebeskyttet drev. Vælg et andet sted.`,
      ENFILE: (path) =>
        `Der er for mange filer åbne til at åbne ${path}. Luk andre programmer, og prøv igen.`,
    },
    otherSystemError: (code, path) =>
      `Systemet meldte ${code} for ${path}. Tjek, at filen kan læses og skrives.`,
    httpError: (address, status) =>
      `${address} svarede med HTTP ${status}. Tjek, at filen ligger på adressen.`,
    networkError: (address, reason) => `${address} svarede ikke (${reason}). Tjek adressen og forbindelsen.`,
    tooLarge: (address, bytes) =>
      `${address} fylder mere end ${bytes / MEGABYTE} MB. Er det rigtigt, så tillad mere med --max-size, for eksempel --max-size ${(2 * bytes) / MEGABYTE}.`,
    tooSlow: (address, seconds) =>
      `${address} blev ikke hentet på ${seconds} sekunder. Prøv igen, eller vent længere med --timeout, for eksempel --timeout ${2 * seconds}.`,
    tooManyRedirects: (address) =>
      `${address} viderestiller mere end 20 gange, måske i ring. Tjek adressen i en browser.`,
    badRedirect: (address) =>
      `${address} viderestiller til noget, der ikke er en webadresse. Tjek adressen i en browser.`,
    parser: {
      'Commands:': 'Kommandoer:',
      'Options:': 'Indstillinger:',
      'Examples:': 'Eksempler:',
      'Positionals:': 'Argumenter:',
      boolean: 'til/fra',
      string: 'tekst',
      number: 'tal',
      array: 'liste',
      required: 'påkrævet',
      default: 'standard',
      'default:': 'standard:',
      'choices:': 'muligheder:',
      'aliases:': 'også:',
      command: 'kommando',
      'Not enough non-option arguments: got %s, need at least %s': same(
        'Der mangler argumenter: der er %s, og der skal være mindst %s.',
      ),
      'Too many non-option arguments: got %s, maximum of %s': same(
        'Der er for mange argumenter: %s, og der må højst være %s.',
      ),
      'Missing argument value: %s': same('Der mangler en værdi: %s'),
      'Missing required argument: %s': {
        one: 'Der mangler et argument: %s',
        other: 'Der mangler argumenter: %s',
      },
      'Unknown argument: %s': { one: 'Ukendt argument: %s', other: 'Ukendte argumenter: %s' },
      'Invalid values:': 'Ugyldigt valg:',
      'Argument: %s, Given: %s, Choices: %s': '%s er %s; vælg %s',
      'Not enough arguments following: %s': 'Der mangler en værdi efter %s',
    },
  },
  en: {
    usage: '$0 <command> [options]',
    parameters: {
      language: 'Language of the messages: da or en',
      help: 'Show this help',
      version: 'Show the version of the program',
      json: 'Write the result as JSON, for programs',
    },
    noCommand: 'Enter a command.',
    unknownCommand: (name, suggestion) =>
      `There is no command called ${name}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
    notALimit: (option) => `${option} must be a number above 0 and not too large, for example ${option} 100.`,
    notANumber: (option) => `${option} must be a number, for example ${option} 8.`,
    invalidBaseUrl: {
      address: (value) =>
        `--base-url "${value}" is not a web address. Enter the full address, such as https://conferences.example.org/.`,
      credentials: (value) =>
        `--base-url "${value}" contains a user name or password, which everyone could read in the pages. Write the address without it.`,
      parameters: (value) =>
        `--base-url "${value}" has a ? or #. Write only the address of the folder, such as https://example.org/conferences/.`,
      character: (value) =>
        `--base-url "${value}" contains a character that the address of a folder cannot have, such as a space, line break or quotation mark. Write an address of letters, digits, hyphens and slashes.`,
    },
    seeHelp: (command) => `See the help: ${command} --help`,
    unexpected: (message) =>
      `The program has a bug: ${message}\nPlease report it and include the lines below.`,
    systemErrors: {
      ENOENT: (path) => `${path} does not exist. Check the path and the name.`,
      EACCES: (path) =>
        `You do not have access to ${path}. Change its permissions, or run the command as another user.`,
      EPERM: (path) =>
        `You are not allowed to change ${path}. Change its permissions, or run the command as another user.`,
      EISDIR: (path) => `${path} is a folder. Enter the path of a file.`,
      ENOTDIR: (path) => `The path ${path} goes through a file where a folder is needed. Correct the path.`,
      EEXIST: (path) =>
        `${path} already exists and will not be overwritten. Choose another name, or move the file first.`,
      ENOTEMPTY: (path) => `${path} is not empty. Choose another folder.`,
      ENOSPC: (path) => `There is no space left on the disk for ${path}. Free some space and try again.`,
      EDQUOT: (path) =>
        `You may not use more disk space for ${path}. Delete something, or ask for more space.`,
      EFBIG: (path) =>
        `${path === '-' ? 'Standard input' : path} is too large: more than ${Math.floor(MOST_BYTES / MEGABYTE)} MB, or more than the disk allows. Split the file.`,
      ELOOP: (path) => `${path} is a link that leads in a circle. Correct the link.`,
      ENAMETOOLONG: (path) => `${path} is too long a name. Choose a shorter one.`,
      EMFILE: (path) => `Too many files are open to open ${path}. Close other programs and try again.`,
      EIO: (path) => `The disk with ${path} reports errors. Check the disk and try again.`,
      EBUSY: (path) => `Another program is using ${path}. Close it and try again.`,
      EROFS: (path) => `${path} is on a read-only drive. Choose another place.`,
      ENFILE: (path) => `Too many files are open to open ${path}. Close other programs and try again.`,
    },
    otherSystemError: (code, path) =>
      `The system reported ${code} for ${path}. Check that the file can be read and written.`,
    httpError: (address, status) =>
      `${address} returned HTTP ${status}. Check that the file is at this address.`,
    networkError: (address, reason) =>
      `${address} did not respond (${reason}). Check the address and your connection.`,
    tooLarge: (address, bytes) =>
      `${address} is larger than ${bytes / MEGABYTE} MB. If that is right, allow more with --max-size, for example --max-size ${(2 * bytes) / MEGABYTE}.`,
    tooSlow: (address, seconds) =>
      `${address} was not loaded within ${seconds} seconds. Try again, or wait longer with --timeout, for example --timeout ${2 * seconds}.`,
    tooManyRedirects: (address) =>
      `${address} redirects more than 20 times, perhaps in a circle. Check the address in a browser.`,
    badRedirect: (address) =>
      `${address} redirects to something that is not a web address. Check the address in a browser.`,
    parser: {
      'Positionals:': 'Arguments:',
      boolean: 'on/off',
      string: 'text',
      array: 'list',
      'Not enough non-option arguments: got %s, need at least %s': same(
        'Arguments are missing: %s given, at least %s needed.',
      ),
      'Too many non-option arguments: got %s, maximum of %s': same(
        'Too many arguments: %s given, at most %s allowed.',
      ),
      'Argument: %s, Given: %s, Choices: %s': '%s is %s; choose %s',
    },
  },
};
