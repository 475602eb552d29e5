import { expect } from '@open-wc/testing';
import { loadMessages } from '../../src/i18n/load-messages.js';
import { MESSAGE_LANGUAGES, type MessageLanguage } from '../../src/i18n/message-languages.js';
import { waitUntil } from '../support/wait-until.js';
import { find, overflowing, show, WIDGETS } from './shown-widget.js';
import { lineCount } from './text-boxes.js';

/** A widget that speaks a language, in a page of this width. */
async function spoken(
  widget: Parameters<typeof show>[0],
  language: MessageLanguage,
  width: string,
): Promise<HTMLElement> {
  const { language: said } = await loadMessages(language);
  const element = await show(widget, { 'inline-size': width });
  element.lang = language;
  await waitUntil(() => find(element, '[part~=base]').lang === said, `it does not speak ${language}`);
  return element;
}

describe('the looks of the languages', () => {
  for (const language of MESSAGE_LANGUAGES) {
    it(`fit a telephone in ${language}`, async () => {
      for (const widget of [WIDGETS.list, WIDGETS.box, WIDGETS.programme, WIDGETS.newsletters])
        expect(overflowing(await spoken(widget, language, '320px'))).to.deep.equal([]);
    });

    it(`name the weeks in one line in ${language}`, async () => {
      for (const width of ['320px', '800px']) {
        const element = await spoken(WIDGETS.calendar, language, width);
        expect(lineCount(find(element, 'thead .week'))).to.equal(1);
        expect(overflowing(element)).to.deep.equal([]);
      }
    });
  }
});
