import { describe, it } from 'node:test';
import { expect } from 'chai';
import { describeFailure, type Failure } from '../../src/dataset/issues/failure.js';
import { requestDataset } from '../../src/dataset/load/fetch-dataset.js';

/** Why a dataset of these bytes cannot be loaded; undefined where it can. */
async function failureOf(bytes: Buffer): Promise<Failure | undefined> {
  const url = `data:application/json;base64,${bytes.toString('base64')}`;
  const download = await requestDataset(url).result;
  return 'failure' in download ? download.failure : undefined;
}

const JSON_TEXT = '{"title":"Årsmøde"}';

describe('a dataset whose encoding hides that it is JSON', () => {
  const encodings = {
    'UTF-16LE': Buffer.from(`\uFEFF${JSON_TEXT}`, 'utf16le'),
    'UTF-16BE': Buffer.from(`\uFEFF${JSON_TEXT}`, 'utf16le').swap16(),
    'Windows-1252, cut short': Buffer.from(JSON_TEXT.slice(0, -2), 'latin1'),
  };
  for (const [name, bytes] of Object.entries(encodings)) {
    it(`is to be saved as UTF-8 (${name})`, async () => {
      const failure = await failureOf(bytes);
      expect(failure && describeFailure(failure, 'da')).to.match(
        /^Svaret er ikke JSON i UTF-8 \(application\/json, .*\)\. Gem filen igen som UTF-8\.$/s,
      );
      expect(failure && describeFailure(failure, 'en')).to.match(
        /^The response is not JSON in UTF-8 \(application\/json, .*\)\. Save the file again as UTF-8\.$/s,
      );
    });
  }

  it('is not blamed where the bytes are UTF-8', async () => {
    const failure = await failureOf(Buffer.from('<p>Årsmøde</p>'));
    expect(failure && describeFailure(failure, 'da')).to.match(
      /Tjek, at adressen er et datasæt og ikke en side\.$/,
    );
  });

  it('may be any that JSON can be read in', async () => {
    expect(await failureOf(Buffer.from(JSON_TEXT, 'latin1'))).to.equal(undefined);
  });
});
