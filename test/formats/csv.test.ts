import { describe, it } from 'node:test';
import { expect } from 'chai';
import { csv } from '../../src/formats/export/conference-table.js';

const MARK = '\uFEFF';

function line(field: string, locale = 'en-GB'): string {
  return csv([[field]], { locale }).slice(MARK.length);
}

describe('CSV', () => {
  it('begins with the mark that spreadsheets know UTF-8 by', () => {
    const [first, second, third] = new TextEncoder().encode(csv([['æ']], { locale: 'da' }));
    expect([first, second, third]).to.deep.equal([0xef, 0xbb, 0xbf]);
  });

  it('ends each line by CRLF, the last as well', () => {
    expect(csv([['a'], ['b']], { locale: 'en-GB' })).to.equal(`${MARK}a\r\nb\r\n`);
  });

  const separators = { da: ';', de: ';', 'nb-NO': ';', 'en-GB': ',', 'en-US': ',' };
  for (const [locale, separator] of Object.entries(separators)) {
    it(`separates by ${separator} where spreadsheets expect it: ${locale}`, () => {
      expect(csv([['a', 'b']], { locale })).to.equal(`${MARK}a${separator}b\r\n`);
    });
  }

  const quoted = ['a,b', 'a;b', 'a\nb', 'a\r\nb', ' a', 'a ', 'a\tb'];
  for (const field of quoted) {
    it(`quotes ${JSON.stringify(field)}, so that it stays one field`, () => {
      for (const locale of ['da', 'en-GB']) expect(line(field, locale)).to.equal(`"${field}"\r\n`);
    });
  }

  it('doubles quotes', () => {
    expect(line('Den "åbne" dør')).to.equal('"Den ""åbne"" dør"\r\n');
  });

  it('leaves empty what is empty', () => {
    expect(csv([['', 'a', '']], { locale: 'en-GB' })).to.equal(`${MARK},a,\r\n`);
  });

  for (const formula of ['=1+1', '+45', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1']) {
    it(`lets no spreadsheet run ${JSON.stringify(formula)}`, () => {
      expect(line(formula)).to.match(/^"?'/);
    });
  }

  it('lets no spreadsheet run a formula that needs quotes, either', () => {
    expect(line('=HYPERLINK("https://example.dk", "Klik")')).to.equal(
      '"\'=HYPERLINK(""https://example.dk"", ""Klik"")"\r\n',
    );
  });

  it('takes no dash within a text for a formula', () => {
    expect(line('2030-05-04')).to.equal('2030-05-04\r\n');
  });
});
