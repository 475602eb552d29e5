/**
 * The attribute of the style sheet of a prerendered widget. It says what the widget was rendered from, by which the script
 * sees whether that is still so.
 */
export const MARK = 'data-conference-mark';

/** The state of an element and its page that a server rendered it for. */
export interface RenderedFor {
  /** Version of the library. */
  readonly version: string;
  /** Language of the messages. */
  readonly language: string;
  /** Default theme of the page. */
  readonly theme: string | undefined;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
}

/** What pages and their scripts write on any element. No widget reads it. */
const OF_THE_PAGE = /^(?:class|id|style|slot|(?:data|aria)-.*)$/;

/**
 * A mark, `2027-09-14T07:00:00.000Z Europe/Copenhagen 47DEQpj8HBSa+/TI 1.2.0 da  year=2019`.
 *
 * @param until the moment (ISO 8601, UTC) up to which it shows the right thing; empty where time changes nothing
 * @param timeZone IANA name of the zone whose visitors see what a server wrote; empty where it is the same everywhere
 * @param digest of the data
 */
export function writeMark(
  until: string,
  timeZone: string,
  digest: string,
  { version, language, theme = '', attributes }: RenderedFor,
): string {
  const options = [...attributes].map(({ name, value }) =>
    OF_THE_PAGE.test(name) ? '' : `${name}=${value}`,
  );
  return [until, timeZone, digest, version, language, theme, ...options.filter(Boolean).sort()].join(' ');
}
