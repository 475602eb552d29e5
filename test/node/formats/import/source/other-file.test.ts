import assert from 'node:assert/strict';
import test from 'node:test';
import { decodeText } from '../../../../../src/formats/import/source/decode-text.js';
import { detectFormat, whyUndetected } from '../../../../../src/formats/import/detect-format.js';
import { TEXT_FORMATS } from '../../../../../src/formats/import/import-format.js';
import { importSource } from '../../../../../src/formats/import/source/import-source.js';
import type { ImportNotice } from '../../../../../src/formats/import/notice.js';
import { describeNotice, formatPlace } from '../../../../../src/formats/import/notice-sentences.js';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0';

/** Files by name, with a part of the Danish and of the English sentence. */
const files: Readonly<Record<string, readonly [content: string, danish: RegExp, english: RegExp]>> = {
  empty: ['', /Filen er tom/, /The file is empty\. Download/],
  'white space': [' \r\n\t\n', /Filen er tom/, /The file is empty/],
  xlsb: [
    'PK\x03\x04\x14\0[Content_Types].xml xl/workbook.bin\xff',
    /et regneark.*\.xlsx/,
    /a workbook.*\.xlsx/,
  ],
  ods: [
    'PK\x03\x04\x14\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    /et regneark/,
    /a workbook/,
  ],
  xls: [`${ole}W\0o\0r\0k\0b\0o\0o\0k\0`, /et regneark/, /a workbook/],
  docx: ['PK\x03\x04\x14\0[Content_Types].xml word/document.xml\xff', /et dokument/, /a document/],
  zip: ['PK\x03\x04\x14\0schedule.json\xff', /pakket arkiv/, /packed archive/],
  gzip: ['\x1f\x8b\x08\0', /pakket arkiv/, /packed archive/],
  pdf: ['%PDF-1.7\n%\xe2\xe3', /en PDF/, /a PDF/],
  png: ['\x89PNG\r\n\x1a\n\0', /et billede/, /a picture/],
  jpeg: ['\xff\xd8\xff\xe0\0', /et billede/, /a picture/],
  mp4: ['\0\0\0\x20ftypisom\0', /lyd eller video/, /sound or video/],
  binary: ['\x7fELF\0\0\xff', /ikke tekst/, /no text/],
  yaml: ['---\nname: Annual\nsessions:\n  - title: A\n', /YAML/, /YAML\. Convert/],
  'yaml without a mark': ['# list\nconferences:\n  - name: A\n    start: 2027-01-01\n', /YAML/, /YAML/],
  vcard: ['BEGIN:VCARD\nFN:Karen\nEND:VCARD', /vCard/, /business cards/],
  rss: ['<?xml version="1.0"?><rss version="2.0"><channel/></rss>', /RSS eller Atom/, /RSS or Atom/],
  atom: ['<feed xmlns="http://www.w3.org/2005/Atom"/>', /RSS eller Atom/, /RSS or Atom/],
  xml: ['<?xml version="1.0"?><!-- <a> --><catalog/>', /XML med elementet/, /outermost element/],
  page: ['<!doctype html><title>Program</title><p>Hello</p>', /ingen begivenheder/, /no events/],
  'page that links to data': [
    '<html><a href="https://x.example/a.ics">Kalender</a></html>',
    /linker til: https:\/\/x\.example\/a\.ics/,
    /links to: https:\/\/x\.example\/a\.ics/,
  ],
  'error page': [
    '<html><head><title>404 Not Found</title></head></html>',
    /fejlside \(404/,
    /error page \(404/,
  ],
  'login page': ['<html><form><input name=p type="password"></form></html>', /logge ind/, /log in/],
  'json lines': ['{"title":"A"}\n{"title":"B"}\n', /JSON Lines/, /JSON Lines/],
  'empty list': ['[]', /intet i den/, /nothing is in it/],
  'empty object': ['{ }', /intet i den/, /nothing is in it/],
  fullcalendar: ['[{"title":"A","start":"2027-01-01"}]', /FullCalendar/, /FullCalendar.*iCalendar/],
  'google calendar': ['{"kind":"calendar#events","items":[]}', /Google Calendar/, /Google Calendar/],
  geojson: ['{"type":"FeatureCollection","features":[]}', /GeoJSON/, /GeoJSON/],
  'package.json': ['{"name":"x","version":"1.0.0","dependencies":{}}', /package\.json/, /package\.json/],
  dataset: ['{"schemaVersion":1,"conferences":[]}', /allerede et datasæt/, /already a dataset/],
  schema: [
    '{"$schema":"http://json-schema.org/draft-06/schema#","properties":{}}',
    /JSON Schema/,
    /JSON Schema/,
  ],
  'answer of a server': ['{"detail":"Not found."}', /en fejl \(Not found\.\)/, /an error \(Not found\.\)/],
  'other json': ['{"foo":1,"bar":2}', /felterne foo, bar/, /fields foo, bar/],
  'broken json': ['{\n"schedule": {,}\n}', /ikke gyldig JSON/, /not valid JSON/],
  prose: ['Once upon a time', /genkendes ikke/, /is not recognised/],
};

const told = (notice: ImportNotice) => [describeNotice(notice, 'da'), describeNotice(notice, 'en')] as const;

for (const [name, [content, danish, english]] of Object.entries(files)) {
  test(`a file that cannot be imported is named, with what to do: ${name}`, () => {
    const { text } = decodeText(bytes(content));
    assert.equal(detectFormat(text), undefined);
    const [da, en] = told(whyUndetected(text));
    assert.match(da, danish);
    assert.match(en, english);
  });
}

test('the same sentence comes when a format is given', () => {
  const alike = Object.entries(files).filter(
    ([name]) => !['prose', 'broken json', 'yaml without a mark'].includes(name),
  );
  for (const [name, [content, , english]] of alike) {
    const { text } = decodeText(bytes(content));
    for (const format of TEXT_FORMATS) {
      // Any text may be a table of one column.
      if (format === 'csv' && name === 'yaml') continue;
      const { notices } = importSource(text, format, { conference: 'c' });
      assert.ok(
        notices.some((notice) => english.test(describeNotice(notice, 'en'))),
        `${name} as ${format}: ${notices.map((notice) => describeNotice(notice, 'en')).join(' ')}`,
      );
    }
  }
});

test('a file in another format than the one given is said to be in that', () => {
  const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n';
  const { notices } = importSource(calendar, 'frab', {});
  assert.deepEqual(
    notices.map((notice) => describeNotice(notice, 'en')),
    ['The file is in the format ical. Enter ical as the format, or leave the format out.'],
  );
});

test('where JSON breaks is said as a line', () => {
  const reason = whyUndetected('{\n"schedule": {\n,}\n}');
  assert.equal(formatPlace(reason.place, 'en'), 'line 3');
});

const deep = 20_000;
const hostile: Readonly<Record<string, string>> = {
  'a JSON of 20,000 levels': `{"schedule":{"conference":${'['.repeat(deep)}${']'.repeat(deep)}}}`,
  'JSON-LD of 20,000 levels': `${'{"@type":"Event","subEvent":'.repeat(deep)}1${'}'.repeat(deep)}`,
  'an open list without end': '['.repeat(deep),
  'XML of 20,000 levels': `<schedule>${'<a>'.repeat(deep)}${'</a>'.repeat(deep)}</schedule>`,
  'HTML of 20,000 levels': `<!doctype html>${'<div>'.repeat(deep)}<script type="application/ld+json">{"@type":"Event","name":"A"}</script>`,
  'an entity of a file':
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><schedule><conference><title>&x;</title></conference></schedule>',
  'entities of entities': `<!DOCTYPE r [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n || ''};`.repeat(20)}">`).join('')}]><schedule><conference><title>&a20;</title></conference></schedule>`,
  'an attribute of 5 MB': `<schedule><conference x="${'a'.repeat(5e6)}"><title>A</title></conference></schedule>`,
  'a block of 2 MB of spaces': `<script type="application/ld+json">${' '.repeat(2e6)}x</script>`,
};

for (const [name, text] of Object.entries(hostile)) {
  test(`what would break a reader is read or refused at once: ${name}`, () => {
    const begin = process.cpuUsage();
    const format = detectFormat(text);
    if (format === undefined) assert.match(describeNotice(whyUndetected(text), 'en'), /^The /);
    for (const each of TEXT_FORMATS) {
      const { records, notices } = importSource(text, each, {});
      const isRead = Object.values(records).some((list: readonly unknown[]) => list.length > 0);
      assert.ok(isRead || notices.length > 0, each);
      const written = JSON.stringify([records, notices.map((notice) => describeNotice(notice, 'da'))]);
      assert.doesNotMatch(written, /root:|hahaha/);
    }
    const { user } = process.cpuUsage(begin);
    assert.ok(user < 5e6, `${user / 1e6} s`);
  });
}
