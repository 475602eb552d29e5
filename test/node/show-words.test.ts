/** Editors do not know HTML: which words the view of Studio that shows has for them, as it is built: in Chromium. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { hostTable } from '../../src/studio/show/hosts.js';
import { danish } from '../../src/studio/show/texts/da.js';
import { english } from '../../src/studio/show/texts/en.js';
import { THEME_TEXTS } from '../../src/studio/show/texts/theme-texts.js';
import { demoInChromium } from '../support/demo-in-chromium.js';
import { openShow } from '../support/show-page.js';
import { press, TIMEOUT_MS, waitForText } from '../support/studio-page.js';

const demo = demoInChromium();

/** Words of people who write HTML or data. */
const MACHINE_WORDS = {
  da: /\b(?:attribut\w*|\w*-attribut\w*|\w*element(?:er|erne|et)?|HTML|JSON\S*|id(?:'er|er|'et)?|propert\w*|tag(?:get|s)|datasæt\w*|dataset\w*|BCP|boolean|string|null|true|false|undefined|default|parameter\w*|query|layout|deep-link|[a-z]+-level|csv|all|today|next|latest|div|iframe\w*|pladsholder\w*|style|class|rel|target)\b|`/i,
  en: /\b(?:attribut\w*|elements?|HTML|JSON\S*|ids?|propert\w*|tags?|dataset\w*|BCP|boolean|string|null|true|false|undefined|default|parameter\w*|query|layout|deep-link|[a-z]+-level|csv|head|dkfds|inline|div|iframes?|placeholders?|style(?! sheet)|class|rel|target)\b|`/i,
};

/** What things are called in other systems, where an editor finds them by these names. */
const NAMES_ELSEWHERE =
  /Egne HTML-filer|HTML files of your own|(?:Basic|Full|Brugerdefineret|Custom|Indholdselementet|Content element) HTML|HTML-feltsikkerhed|HTML field security|sanitize-html/g;

type Language = keyof typeof MACHINE_WORDS;

function assertPlain(texts: readonly string[], language: Language, place: string): void {
  const wrong = texts.filter((text) => MACHINE_WORDS[language].test(text.replace(NAMES_ELSEWHERE, '')));
  assert.deepEqual(wrong, [], place);
}

/** The texts on the screen, without what is meant for machines: the code to copy and the result. */
const textsIn = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (roots) =>
    roots.flatMap((root) => {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
        if (text && !texts.currentNode.parentElement?.closest('textarea, iframe')) found.push(text);
      }
      return found;
    }),
  );

async function opened(language: Language, query = ''): Promise<Page> {
  const data = encodeURIComponent(`${demo.site.origin}/studio/example.json`);
  const page = await openShow(demo.browser, demo.site.origin, `?language=${language}&data=${data}${query}`);
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1440, height: 1000 });
  return page;
}

const valuesOf = (page: Page, field: string): Promise<string[]> =>
  page.$$eval(`${field} option`, (all) => all.map((option) => option.value));

for (const language of ['da', 'en'] as const) {
  test(`no option of any widget is explained in the words of a machine (${language})`, async () => {
    const page = await opened(language);
    const widgets = await valuesOf(page, '#widget');
    assert.equal(widgets.length, 13);
    for (const widget of widgets) {
      await page.select('#widget', widget);
      await page.$$eval('.show-choose details', (all) => all.forEach((each) => (each.open = true)));
      await page.waitForSelector('.theme');
      const said = await textsIn(page, '.show-choose');
      assert.ok(said.length > 20, widget);
      assertPlain(said, language, widget);
    }
  });

  test(`no code is explained in the words of a machine, whatever shape it has (${language})`, async () => {
    const page = await opened(language, '&option-heading=Her&option-deep-link=&t-accent=7a1f4b');
    const shapes = new Set<string>();
    for (const cms of await valuesOf(page, '#cms')) {
      await page.select('#cms', cms);
      for (const role of await valuesOf(page, '#role')) {
        await page.select('#role', role);
        await page.$eval('#page', (field) => ((field as HTMLTextAreaElement).value = '<p>…</p>'));
        await press(page, language === 'da' ? 'Undersøg' : 'Check');
        await waitForText(
          page,
          '.show-code form + [role=status]',
          language === 'da' ? 'Brug i stedet' : 'instead:',
        );
        const said = await textsIn(page, '.showing');
        assertPlain(said, language, role);
        shapes.add(said.find((text) => /^(?:Brug|Use) .* (?:her|here)\.$/.test(text)) ?? '');
      }
    }
    assert.equal(shapes.size, 4, [...shapes].join());
  });

  test(`no text that is seldom shown has the words of a machine (${language})`, async () => {
    const { hosts } = hostTable.parse(JSON.parse(await readFile('data/hosts.json', 'utf8')));
    const texts = { da: danish, en: english }[language];
    const ofHosts = hosts.flatMap(({ cms, role, happens }) =>
      [cms, role, happens].map((each) => each[language]),
    );
    const all = [...sentencesOf(texts), ...sentencesOf(THEME_TEXTS[language]), ...ofHosts];
    assert.ok(all.length > 150, String(all.length));
    assertPlain(all, language, 'texts');
  });
}

/** The sentences of texts; those that name something are given a word and a number. */
function sentencesOf(texts: unknown): string[] {
  if (typeof texts === 'string') return [texts];
  if (typeof texts === 'function')
    return [1, '…'].map((named) => String((texts as (...parts: unknown[]) => unknown)(named, named, named)));
  return Object.values(texts as object).flatMap(sentencesOf);
}
