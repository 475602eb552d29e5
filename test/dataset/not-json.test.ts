import { expect } from '@open-wc/testing';
import { describeFailure } from '../../src/dataset/issues/failure.js';
import { DatasetStore } from '../../src/dataset/load/store.js';
import { scenario } from '../server/client.js';
import { USERS } from './datasets.js';
import { failureIn } from './state-contents.js';
import { watchDataset } from './watch-dataset.js';

/** The advice to a webmaster whose dataset is answered with this, in the words of this browser. */
async function advice(body: string, type: string): Promise<string> {
  const { url } = await scenario([{ body, headers: { 'content-type': type } }]);
  const failure = failureIn(await watchDataset(new DatasetStore(), url).settled());
  return failure ? describeFailure(failure, 'da') : '';
}

describe('what comes for a dataset and is not JSON', () => {
  it('is a page or nothing, and then its address is to be looked at', async () => {
    for (const [body, type] of [
      ['<!doctype html><title>Log ind</title>', 'text/html'],
      ['<p>Ikke fundet</p>', 'application/json'],
      ['', 'application/json'],
    ] as const)
      expect(await advice(body, type), body).to.include('Tjek, at adressen er et datasæt og ikke en side.');
  });

  it('is JSON with a mistake, and then the mistake is to be looked for', async () => {
    for (const body of [USERS.replace(/\}\s*$/, ',}'), USERS.slice(0, -20), USERS.replace(':', '')])
      expect(await advice(body, 'application/json'), body).to.include(
        'Se efter et komma, et anførselstegn eller en parentes for meget eller for lidt',
      );
  });
});
