/** Saving in Studio, as it is built, in Chromium: where others write the same file, and where it cannot be written. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { demoInChromium } from '../support/demo-in-chromium.js';
import {
  axe,
  openFile,
  openStudio,
  press,
  savedText,
  waitForText,
  write,
  writeFile,
} from '../support/studio-page.js';

const demo = demoInChromium();

const EXAMPLE = await readFile('data/example.json', 'utf8');

/** Studio, with the example open. */
async function opened(): Promise<Page> {
  const page = await openStudio(demo.browser, demo.site.origin);
  await openFile(page, EXAMPLE);
  return page;
}

test('what somebody else saved meanwhile is kept, and both say what they collide in', async () => {
  const page = await opened();
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-venue-city', 'Svendborg');
  await write(page, '#field-conferences-0-theme', 'Mit tema');
  await write(page, '#field-conferences-0-end', '14.9.2030 kl. 15.20');
  const theirs = EXAMPLE.replace('Når hjælpen bor ved siden af', 'Deres tema')
    .replace('2030-09-13T15:20', '2030-09-15T15:20')
    .replace('Naboskabsdage 2025', 'Deres dage 2025');
  await writeFile(page, theirs);
  await press(page, 'Gem');
  await page.waitForSelector('.collisions');
  const text = await page.$eval('.collisions', ({ textContent }) => textContent.replace(/\s+/g, ' '));
  assert.match(text, /2 steder, som I begge har rettet/);
  assert.match(text, /Naboskabsdage 2030, Tema\b(?!, da).*Mit tema.*Deres tema/);
  assert.match(text, /Naboskabsdage 2030, Slut.*14\.9\.2030 kl\. 15\.20.*15\.9\.2030 kl\. 15\.20/);
  assert.deepEqual(await axe(page), []);
  await press(page, 'Gem det valgte');
  await waitForText(page, '[role=status]', 'er gemt');
  const saved = await savedText(page);
  assert.match(saved, /Svendborg/);
  assert.match(saved, /Mit tema/);
  assert.match(saved, /Deres dage 2025/);
});

test('what is chosen of a collision is what is saved: also that somebody is gone, and what was edited meanwhile', async () => {
  const page = await opened();
  await press(page, 'Personer');
  const { people } = JSON.parse(EXAMPLE) as { people: { id: string; name: string }[] };
  const [first] = people;
  assert.ok(first);
  await press(page, first.name);
  await press(page, 'Slet person');
  await waitForText(page, '[role=status]', 'er slettet');
  await writeFile(page, EXAMPLE.replace(`"name": "${first.name}"`, '"name": "Et andet navn"'));
  await press(page, 'Gem');
  await waitForText(page, '.collisions', 'Fjernet');
  // The form is still there.
  await press(page, 'Konferencer');
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-theme', 'Rettet imens');
  await press(page, 'Gem det valgte');
  await waitForText(page, '[role=status]', 'er gemt');
  const saved = await savedText(page);
  assert.doesNotMatch(saved, /Et andet navn/);
  assert.match(saved, /Rettet imens/);
});

test('a question about one file is not asked of the next, which is not saved over it', async () => {
  const page = await opened();
  page.on('dialog', (dialog) => void dialog.accept());
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-theme', 'Mit tema');
  const theirs = EXAMPLE.replace('Når hjælpen bor ved siden af', 'Deres tema');
  await writeFile(page, theirs);
  await press(page, 'Gem');
  await page.waitForSelector('.collisions');
  await press(page, 'Luk');
  await press(page, 'Begynd med en tom samling');
  await page.waitForSelector('.bar');
  assert.equal(await page.$('.collisions'), null);
  await page.waitForSelector('.bar button.main:enabled');
  assert.equal(await savedText(page), theirs);
});

test('a file that is gone is written anew, and one that cannot be written is told with a copy to keep', async () => {
  const page = await opened();
  await press(page, 'Naboskabsdage 2030');
  await write(page, '#field-conferences-0-theme', 'Mit tema');
  await writeFile(page, '');
  await press(page, 'Gem');
  await waitForText(page, '[role=status]', 'er gemt');
  assert.match(await savedText(page), /Mit tema/);

  await writeFile(page, '{ "conferences": [');
  await write(page, '#field-conferences-0-theme', 'Mit nye tema');
  await press(page, 'Gem');
  await waitForText(page, '[role=status]', 'ikke gemt.*Hent en kopi');
  assert.doesNotMatch(await page.$eval('[role=status]', ({ textContent }) => textContent), /JSON/);
  assert.deepEqual(await axe(page), []);
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { copy: blob });
      return create(blob);
    };
  });
  await press(page, 'Hent en kopi');
  assert.match(await page.evaluate(() => (window as unknown as { copy: Blob }).copy.text()), /Mit nye tema/);
  assert.equal(await savedText(page), '{ "conferences": [');
});
