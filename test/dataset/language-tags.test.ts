import { describe, it } from 'node:test';
import { expect } from 'chai';
import { parse } from '../../src/dataset/parse/parse.js';
import { dataset } from '../support/datasets.js';

const issuesOf = (language: string) => parse(dataset({ language })).issues.map(({ code }) => code);

describe('the language of a record', () => {
  for (const tag of [
    'da',
    'en-GB',
    'zh-Hant',
    'zh-Hant-TW',
    'es-419',
    'de-1996',
    'sl-rozaj-biske',
    'sr-Latn-RS',
  ])
    it(`may be ${tag}`, () => {
      expect(issuesOf(tag)).to.deep.equal([]);
      expect(Intl.getCanonicalLocales(tag)).to.have.length(1);
    });

  for (const tag of ['en-GB-GB', 'da-12', 'da-DK-Latn', 'dansk', 'da_DK', 'da-', 'de-1996-1996'])
    it(`may not be ${tag}, which no browser takes for one`, () => {
      expect(issuesOf(tag)).to.deep.equal(['language']);
    });
});
