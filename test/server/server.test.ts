import { expect } from '@open-wc/testing';
import { origins, page, scenario } from './client.js';

describe('the test server', () => {
  it('has two origins, foreign to the test page and to each other', () => {
    expect(new Set([location.origin, ...origins]).size).to.equal(3);
  });

  it('goes on from step to step, and repeats the last', async () => {
    const { url } = await scenario([{ status: 503 }, { status: 404 }]);
    const statuses = [await fetch(url), await fetch(url), await fetch(url)].map(({ status }) => status);
    expect(statuses).to.deep.equal([503, 404, 404]);
  });

  it('serves a page with its headers', async () => {
    const headers = { 'content-security-policy': "default-src 'none'", 'access-control-allow-origin': '*' };
    const response = await fetch(await page('<!doctype html><p>Vært</p>', headers, origins[1]));
    expect(response.url.startsWith(origins[1])).to.equal(true);
    expect(response.headers.get('content-type')).to.equal('text/html; charset=utf-8');
    expect(await response.text()).to.equal('<!doctype html><p>Vært</p>');
  });

  it('serves what pages load, and nothing else', async () => {
    const script = await fetch(`${origins[0]}/node_modules/axe-core/axe.min.js`);
    expect(script.headers.get('content-type')).to.equal('text/javascript; charset=utf-8');
    expect((await script.text()).length).to.be.above(100_000);
    for (const path of [
      '/package.json',
      '/data/../package.json',
      '/data/..%2fpackage.json',
      '/data/none.json',
    ]) {
      expect((await fetch(origins[0] + path)).status).to.equal(404);
    }
  });
});
