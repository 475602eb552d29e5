import { readFile } from 'node:fs/promises';
import { widgets } from '../../embed/widgets.js';
import { pageTitle } from '../../embed/page/page-texts.js';
import { readManifest, type Widget } from '../../embed/read-manifest.js';
import {
  optionsLeftOut,
  type ScriptTag,
  SHAPES,
  writeEmbedAddress,
  writeScriptTag,
  writeSnippet,
} from '../../embed/snippet.js';
import { DATASET_PATH, SCRIPT_PATH } from '../../embed/publication-address.js';
import { addressOf } from '../../publish/addresses.js';
import { readBuiltFiles } from '../../publish/read-built-files.js';
import { type CliLanguage, defineCommand } from '../command.js';
import { EXIT, Refusal } from '../failure.js';
import { readSite } from '../base-url.js';
import { isLook, readHref, readOptions } from './read-options.js';
import { snippetTexts, type SnippetWords } from './texts.js';

/** Reads a widget from the manifest in the package. Read on demand, as the file is large. */
async function readWidget(tag: string): Promise<Widget> {
  const url = new URL('../../../data/custom-elements.json', import.meta.url);
  const found = readManifest(JSON.parse(await readFile(url, 'utf8'))).find((widget) => widget.tag === tag);
  return found ?? { tag, summary: '', options: [], properties: [] };
}

function scriptTag(baseUrl: string, language: CliLanguage): ScriptTag {
  const site = readSite(baseUrl, language);
  return { scriptUrl: addressOf(site, SCRIPT_PATH), embedBase: site.baseUrl.href };
}

/** The single-file script of this version with its hash. The dataset is not next to it, so its address is given. */
async function pinnedScriptTag(
  baseUrl: string,
  language: CliLanguage,
  words: SnippetWords,
): Promise<ScriptTag> {
  const built = await readBuiltFiles();
  if (!built) throw new Refusal(words.notBuilt);
  const site = readSite(baseUrl, language, built);
  const { path, integrity } = site.scripts.singleFile;
  return {
    scriptUrl: addressOf(site, path),
    datasetUrl: addressOf(site, DATASET_PATH),
    embedBase: site.baseUrl.href,
    integrity,
  };
}

export const snippetCommand = defineCommand({
  name: 'snippet',
  positionals: { widget: { isRequired: true, choices: Object.keys(widgets) }, option: { isList: true } },
  options: {
    baseUrl: { type: 'string', isRequired: true },
    shape: { type: 'string', choices: SHAPES, default: 'script' },
    text: { type: 'string' },
    href: { type: 'string' },
    pin: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  texts: snippetTexts,
  example: 'conference-list year=2019 layout=cards --base-url https://example.org/ --shape link',
  async run({ widget, option, baseUrl, shape, text, href, pin, json }, { io, language, words }) {
    const given = readOptions(await readWidget(widget), option, shape, words);
    const isOfLooks = ([name]: readonly [string, string]) => isLook(name, shape);
    const options = new Map([...given].filter((each) => !isOfLooks(each)));
    const looks = new Map([...given].filter(isOfLooks));
    const tag = pin ? await pinnedScriptTag(baseUrl, language, words) : scriptTag(baseUrl, language);
    const fallback = {
      text: text ?? pageTitle(widget, language),
      href:
        href === undefined
          ? writeEmbedAddress(widget, options, tag.embedBase)
          : readHref(href, widget, words),
    };
    const snippet = writeSnippet({ ...tag, widget, options, looks, shape, fallback });
    const script = shape === 'script' || shape === 'iframe' ? undefined : writeScriptTag(tag);
    const leftOut = optionsLeftOut(shape, options);
    if (json) {
      io.out(`${JSON.stringify({ snippet, script, leftOut })}\n`);
      return EXIT.fine;
    }
    io.out(`${snippet}\n`);
    // On `err`, so that a pipe receives only the code.
    if (leftOut.length > 0) io.err(`${words.leftOut(shape, leftOut)}\n`);
    if (script !== undefined) io.err(`${words.scriptOnce}\n${script}\n`);
    return EXIT.fine;
  },
});
