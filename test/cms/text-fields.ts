import { writeScriptTag, writeSnippet, type SnippetShape } from '../../src/embed/snippet.js';
import type { Chromium } from './chromium.js';
import { fateAt, worst } from './fates.js';
import type { HostSite } from './host-site.js';
import type { FieldName } from './in-page/fields.js';
import type { Fate, Fates, Measurement } from './measurement.js';
import { DATA, needsTemplate, perShape, snippetOf } from './pasted.js';
import { programOf } from './programs.js';

interface TextField {
  /** Of the entry in data/hosts.json. */
  readonly id: string;
  readonly program: string;
  /** Where there are several, the worst counts. */
  readonly fields: readonly FieldName[];
  /** The same as an administrator can set it up. */
  readonly allowed?: FieldName;
}

const CKEDITOR = programOf('ckeditor5');
const TINYMCE = programOf('tinymce');
const TIPTAP = programOf('@tiptap/core');
/** Only the browser. */
const CHROMIUM = 'Chromium';

/**
 * The text fields of the CMSs that cannot run here: the editors that they have, with their settings. What their servers
 * filter besides is read in documents only.
 */
const TEXT_FIELDS: readonly TextField[] = [
  { id: 'own-html', program: CHROMIUM, fields: ['ownFile'] },
  { id: 'drupal-basic', program: CKEDITOR, fields: ['drupalBasic'], allowed: 'drupalBasicWithDiv' },
  { id: 'drupal-full', program: CKEDITOR, fields: ['drupalFull'] },
  { id: 'typo3-rte', program: CKEDITOR, fields: ['typo3'], allowed: 'typo3WithDiv' },
  { id: 'umbraco-13', program: TINYMCE, fields: ['umbraco13'], allowed: 'umbraco13WithElement' },
  { id: 'umbraco-15', program: TIPTAP, fields: ['umbraco15'] },
  { id: 'joomla', program: TINYMCE, fields: ['joomla'] },
  {
    id: 'other',
    program: [CKEDITOR, TINYMCE, TIPTAP, programOf('dompurify'), programOf('sanitize-html'), CHROMIUM].join(
      ', ',
    ),
    fields: ['ckeditorAlone', 'tinymceAlone', 'tiptapAlone', 'domPurify', 'sanitizeHtmlPackage', 'setHtml'],
  },
];

/** Pastes every shape into every text field, publishes what is stored, and looks at it as a visitor. */
export async function measureTextFields(
  chromium: Chromium,
  site: HostSite,
  publication: string,
): Promise<Measurement[]> {
  /** By what is published: most fields leave the same. */
  const known = new Map<string, Fate>();

  async function fateIn(field: FieldName, shape: SnippetShape): Promise<Fate> {
    const snippet = snippetOf(shape, publication);
    const stored = await chromium.paste(field, writeSnippet(snippet));
    const key = `${shape} ${stored}`;
    const head = needsTemplate(shape) ? writeScriptTag(snippet) : '';
    const fate = known.get(key) ?? (await fateAt(site.publish(stored, head), shape, publication, chromium));
    known.set(key, fate);
    return fate;
  }

  /** Pages are opened one after the other, so that none has to wait for another. */
  async function worstOf(
    fields: readonly FieldName[],
    fate: (field: FieldName) => Promise<Fate>,
  ): Promise<Fate> {
    const fates: Fate[] = [];
    for (const field of fields) fates.push(await fate(field));
    return worst(fates);
  }

  const fatesIn = async (fields: readonly FieldName[]): Promise<Fates> =>
    perShape((shape) => worstOf(fields, (field) => fateIn(field, shape)));
  const dataIn = async (field: FieldName): Promise<Fate> =>
    chromium.findData(await chromium.paste(field, DATA));

  const measurements: Measurement[] = [];
  for (const { id, program, fields, allowed } of TEXT_FIELDS) {
    measurements.push({
      id,
      program,
      fates: await fatesIn(fields),
      data: await worstOf(fields, dataIn),
      ...(allowed && { allowed: await fatesIn([allowed]) }),
    });
  }
  return measurements;
}
