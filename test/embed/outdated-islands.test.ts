import { becomesWidget, block, COMING, DATA, type Island, island, open } from './island-page.js';

describe('a prerendered widget that something else was rendered from', () => {
  const cases: readonly (readonly [
    name: string,
    island: Island,
    change?: ((html: string) => string) | undefined,
    attributes?: string,
  ])[] = [
    ['of another version', { tag: 'contact-box' }, (html) => html.replace(/ \d+\.\d+\.\d+\S* /, ' 0.0.0 ')],
    ['of other data', { tag: 'contact-box', digest: 'other' }],
    ['of data without a digest', { tag: 'contact-box', digest: '' }],
    [
      'with other options',
      { tag: 'contact-box' },
      (html) => html.replace('<contact-box', '<contact-box heading="Kontakt"'),
    ],
    [
      'in another language',
      { tag: 'contact-box' },
      (html) => html.replace('<contact-box', '<contact-box lang="en"'),
    ],
    ['in another theme', { tag: 'contact-box' }, undefined, 'data-theme="dkfds"'],
    ['whose page wants its script at once', { tag: 'contact-box' }, undefined, 'data-hydrate="now"'],
    ['on a page with debug', { tag: 'contact-box' }, undefined, 'data-debug'],
    ['with debug', { tag: 'contact-box', attributes: { debug: '' } }],
    [
      'beside one that is not prerendered',
      { tag: 'contact-box' },
      (html) => `${html}<conference-list></conference-list>`,
    ],
    ['with colours of the page', { tag: 'contact-box', attributes: { theme: 'auto' } }],
    ['with pages that only the script makes', { tag: 'conference-list', attributes: { 'page-size': '1' } }],
    ['in another time zone', { tag: 'conference-list', data: { ...COMING, timeZone: 'Europe/Copenhagen' } }],
  ];
  for (const [name, parts, change = (html: string) => html, attributes = ''] of cases)
    it(`loads its script at once ${name}`, async () => {
      const page = await open(change(await island(parts)) + block(parts.data ?? DATA), { attributes });
      await becomesWidget(page, parts.tag);
    });
});
