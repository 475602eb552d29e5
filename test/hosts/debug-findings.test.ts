import { flakySite, origins, page as publishedPage } from '../server/client.js';
import { debuggedPage, FINE, LOADER, showsAll, SINGLE_FILE } from './debugged-page.js';

const EMBED = `${origins[1]}/publication/embed`;

describe('the panel of debug', () => {
  describe('names what an editor wrote, and what was meant', () => {
    const lines: Readonly<Record<string, readonly [body: string, line: string]>> = {
      'an unknown attribute': [
        '<conference-list limitt="3"></conference-list>',
        '"limitt" er ikke en indstilling for <conference-list> i siden. Mente du "limit"?',
      ],
      'an unknown option of a placeholder': [
        '<div class="conference-widget" data-widget="conference-list" data-limitt="3"></div>',
        '"limitt" er ikke en indstilling for <conference-list> i en pladsholder. Mente du "limit"?',
      ],
      'an unknown option of a link': [
        `<p><a href="${EMBED}/conference-list?limitt=3">Konferencer</a></p>`,
        `"limitt" er ikke en indstilling for <conference-list> i ${EMBED}/conference-list?limitt=3. Mente du "limit"?`,
      ],
      'an option that links may not have': [
        `<p><a href="${EMBED}/conference-list?heading=Gratis">Konferencer</a></p>`,
        `"heading" i ${EMBED}/conference-list?heading=Gratis bruges ikke. Alle kan skrive et link, så links vælger kun data og udseende.`,
      ],
      'an unknown value': [
        '<conference-list layout="grid"></conference-list>',
        '<conference-list> layout="grid" bruges ikke. Tilladt: list, ',
      ],
      'a colour of a link': [
        `<p><a href="${EMBED}/conference-list?accent-color=red">Konferencer</a></p>`,
        '<conference-list> accent-color="red" bruges ikke: skriv seks cifre eller bogstaver fra a til f, for eksempel 7a1f4b.',
      ],
      'a colour of a frame': [
        `<iframe title="Konferencer" src="${EMBED}/conference-list?accent-color=red"></iframe><conference-list></conference-list>`,
        '<conference-list> accent-color="red" bruges ikke: skriv seks cifre eller bogstaver',
      ],
      'corners that are too round': [
        '<div class="conference-widget" data-widget="conference-list" data-radius="99"></div>',
        '<conference-list> radius="99" bruges ikke: skriv et helt tal, fra 0 til 32.',
      ],
      'a word for on or off': [
        '<conference-list search="nej"></conference-list>',
        '<conference-list> search="nej" læses som false. Skriv true eller false.',
      ],
      'a number that is none': [
        '<conference-list limit="mange"></conference-list>',
        '<conference-list> limit="mange" bruges ikke: skriv et helt tal, 1 eller mere.',
      ],
      'a day that is none': [
        '<conference-list from="i går"></conference-list>',
        '<conference-list> from="i går" bruges ikke: skriv et år, en måned eller en dag, for eksempel 2017',
      ],
      'an unknown id': [
        '<speaker-card speaker="karen-lumholt"></speaker-card>',
        '<speaker-card> speaker="karen-lumholt" er ikke i datasættet. Mente du "karen-lumholdt"?',
      ],
      'a tag without an end': [
        '<conference-list /><h2>Om os</h2>',
        'HTML kender ikke <conference-list />: skriv <conference-list></conference-list>.',
      ],
      'a tag without an end before plain texts': [
        '<conference-list /><p>Vi er <br />mange.</p>',
        'HTML kender ikke <conference-list />: skriv <conference-list></conference-list>.',
      ],
      'a placeholder without an end before plain texts': [
        '<div data-widget="conference-list" class="a conference-widget" /><p>Vi er mange.</p>',
        'Pladsholderen til <conference-list> har dele af siden i sig, fordi den ikke er lukket.',
      ],
      'a placeholder without an end': [
        '<div class="conference-widget" data-widget="conference-list" /><h2>Om os</h2>',
        'Pladsholderen til <conference-list> har dele af siden i sig, fordi den ikke er lukket.',
      ],
      'a missing id': [
        '<speaker-card></speaker-card>',
        "<speaker-card> mangler attributten speaker: id'et på en person i datasættet.",
      ],
      'a tag that is no widget': [
        '<conference-lst></conference-lst><contact-box></contact-box>',
        '"conference-lst" i siden er ikke en widget. Mente du "conference-list"?',
      ],
      'a placeholder that is for no widget': [
        '<div class="conference-widget" data-widget="conference-lst"></div>',
        '"conference-lst" i en pladsholder er ikke en widget. Mente du "conference-list"?',
      ],
    };
    for (const [name, [body, line]] of Object.entries(lines)) {
      it(name, async () => {
        await showsAll(await debuggedPage({ body }), ['Indstillinger', line, 'Én ting at rette.']);
      });
    }

    it('in English on a page that is not in Danish', async () => {
      const { page } = await debuggedPage({
        language: 'fr',
        body: '<conference-list limitt="3"></conference-list>',
      });
      await showsAll({ page }, [
        'Debugging the conference widgets',
        '"limitt" is not an option of <conference-list> in the page. Did you mean "limit"?',
        'One thing to put right.',
        'The dataset was read: 5 conferences.',
      ]);
    });
  });

  describe('names what a CMS has made of a page, and what to insert instead', () => {
    const LINK = `<p><a href="${origins[1]}/dist/embed/embed/conference-list`;
    const lines: Readonly<Record<string, readonly [body: string, ...lines: string[]]>> = {
      'a link to a widget that does not stand alone': [
        `<p>Se <a href="${EMBED}/conference-list">konferencerne</a>.</p>`,
        `Linket til ${EMBED}/conference-list bliver ikke til <conference-list>, fordi det ikke står alene. Sæt det i et afsnit for sig selv`,
      ],
      'a link that is a button': [
        `<div class="wp-block-button"><a href="${EMBED}/conference-list">Konferencer</a></div>`,
        `Linket til ${EMBED}/conference-list bliver ikke til <conference-list>, fordi det er en knap.`,
      ],
      'a widget that is hidden': [
        '<conference-list hidden></conference-list>',
        '<conference-list> har attributten hidden, så ingen ser den, før et script på siden viser den.',
      ],
      'a placeholder that is hidden': [
        '<div class="conference-widget" data-widget="conference-list" hidden></div>',
        '<conference-list> har attributten hidden, så ingen ser den, før et script på siden viser den.',
      ],
      'a widget in the shadow root of another element': [
        '<my-page><template shadowrootmode="open"><conference-list></conference-list></template></my-page>',
        '<conference-list> står i et andet elements shadow root, hvor scriptet ikke leder.',
      ],
      'a link in an editor': [
        `<div contenteditable="true"><p><a href="${EMBED}/conference-list">Konferencer</a></p></div>`,
        `${EMBED}/conference-list bliver ikke til <conference-list>, fordi det står i en editor`,
      ],
      'a tag that visitors read': [
        '<p>&lt;conference-list&gt;</p>',
        'Besøgende ser koden til <conference-list> som tekst',
        LINK,
      ],
      'a link to a site that the script does not know': [
        '<p><a href="https://fremmed.example/embed/conference-list">Konferencer</a></p>',
        'Linket til https://fremmed.example/embed/conference-list bliver ikke til <conference-list>, fordi hverken',
        'data-embed-base="https://fremmed.example/"',
      ],
      'curly quotation marks around what makes a placeholder': [
        '<div class=”conference-widget” data-widget=”conference-list”></div>',
        'eller gjort anførselstegnene krøllede.',
        LINK,
      ],
      'a placeholder without its class': [
        '<div data-widget="conference-list"></div>',
        'Et CMS har fjernet class="conference-widget" eller data-widget fra en pladsholder, eller gjort anførselstegnene krøllede.',
        LINK,
      ],
      'what was inside a tag that is gone': [
        `<p><a href="${origins[1]}/konferencer">Alle konferencer</a></p>`,
        `Linket til ${origins[1]}/konferencer kan være resten af en widget, som et CMS har fjernet.`,
      ],
      'quotation marks that have become part of a value': [
        '<conference-list layout="“cards”"></conference-list>',
        'layout på <conference-list> er “cards” med krøllede anførselstegn, som en editor har lavet. Skriv layout="cards".',
      ],
      'a frame with a dataset of another site': [
        `<conference-list></conference-list><iframe src="${EMBED}/conference-list/?src=https://fremmed.example/x.json" title="x"></iframe>`,
        'Rammen med <conference-list> viser ikke https://fremmed.example/x.json, fordi',
      ],
      'a script that a consent tool holds back': [
        `<conference-list></conference-list><script type="text/plain" data-src="${LOADER}"></script>`,
        `Et samtykkeværktøj holder scriptet ${LOADER} tilbage`,
      ],
      'nothing at all': ['<p>Her skulle stå en liste.</p>', 'Siden har scriptet, men ingen widget.', LINK],
    };
    for (const [name, [body, ...texts]] of Object.entries(lines)) {
      it(name, async () => {
        await showsAll(await debuggedPage({ body }), ['Siden', ...texts, 'Én ting at rette.']);
      });
    }

    it('by the address at which a publication has the page of a widget', async () => {
      const { url } = await flakySite([]);
      const script = `${url}/scripts/1.2.0/conference-widgets.js`;
      await showsAll(await debuggedPage({ script, body: '' }), [`<p><a href="${url}/embed/conference-list`]);
    });

    it('but not a page that explains how a tag is written', async () => {
      const body = '<p>Skriv <code>&lt;conference-list&gt;</code></p><conference-list></conference-list>';
      await showsAll(await debuggedPage({ body }), [FINE]);
    });
  });

  describe('names both scripts', () => {
    it('where a page has two', async () => {
      const head = `<script type="module" src="${SINGLE_FILE}"></script>`;
      await showsAll(await debuggedPage({ head }), [
        'Siden har scriptet 2 gange',
        SINGLE_FILE,
        LOADER,
        'Behold ét',
      ]);
    });

    it('where it is one script with two datasets', async () => {
      const head = `<script type="module" src="${LOADER}" data-src="/andre.json" data-debug></script>`;
      await showsAll(await debuggedPage({ head }), [
        'Scripttags på siden har hver sit datasæt: /andre.json og ',
      ]);
    });

    it('where one is of a version that does not say that it is there', async () => {
      const headers = { 'content-type': 'text/javascript' };
      const older = await publishedPage('', headers, origins[1], '/conference-widgets.js');
      const { page } = await debuggedPage({ head: `<script type="module" src="${older}"></script>` });
      await showsAll({ page }, ['Siden har scriptet 2 gange', older, LOADER]);
    });
  });

  it('names a prefix that cannot begin a name', async () => {
    const { page } = await debuggedPage({ attributes: 'data-debug data-prefix="X!"' });
    await page.shows('data-prefix="X!" bruges ikke. Skriv et som "x-".');
  });
});
