import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from './run.js';

const BASE = ['--base-url', 'https://data.example/konferencer'];

const ADDRESS = 'https://data.example/konferencer/embed/conference-list?year=2017%202019&amp;open=';

test('without a shape it is one line that works alone', async () => {
  const { code, out, err } = await run(['snippet', 'conference-list', 'year=2017 2019', 'open', ...BASE]);
  assert.deepEqual([code, err], [0, '']);
  assert.equal(
    out,
    `<script type="module" src="https://data.example/konferencer/conference-widgets.js"></script><conference-list year="2017 2019" open><a href="${ADDRESS}">Konferencer</a></conference-list>\n`,
  );
});

test('the other shapes are told what the site’s template needs, beside the code', async () => {
  for (const shape of ['element', 'placeholder', 'link']) {
    const { out, err } = await run([
      'snippet',
      'conference-list',
      'year=2017 2019',
      'open',
      ...BASE,
      '--shape',
      shape,
    ]);
    assert.ok(out.includes(ADDRESS), shape);
    assert.doesNotMatch(out, /<script/);
    assert.match(
      err,
      /skabelon:\n<script type="module" src="https:\/\/data\.example\/konferencer\/conference-widgets\.js">/,
    );
  }
  const frame = await run(['snippet', 'conference-list', ...BASE, '--shape', 'iframe']);
  assert.match(frame.out, /^<iframe src="https:\/\/data\.example\/konferencer\/embed\/conference-list"/);
  assert.equal(frame.err, '');
});

test('text and address of the link are those that are asked for', async () => {
  const own = ['--text', 'Vores "møder" & mere', '--href', 'https://kommune.example/møder'];
  const { out } = await run(['snippet', 'contact-box', 'contact=ane', ...BASE, ...own]);
  assert.match(
    out,
    /<contact-box contact="ane"><a href="https:\/\/kommune\.example\/møder">Vores &quot;møder&quot; &amp; mere<\/a>/,
  );
});

test('a pinned script has the hash of the file that is published, and is told where the dataset is', async () => {
  const { out } = await run(['snippet', 'conference-list', ...BASE, '--pin']);
  assert.match(
    out,
    /src="https:\/\/data\.example\/konferencer\/scripts\/[\d.]+\/conference-widgets\.all\.js" integrity="sha384-[^"]+" crossorigin="anonymous" data-src="https:\/\/data\.example\/konferencer\/conferences\.json"/,
  );
});

test('a program gets code and script tag as JSON', async () => {
  const { out, err } = await run(['snippet', 'conference-list', ...BASE, '--shape', 'link', '--json']);
  const said: unknown = JSON.parse(out);
  assert.deepEqual(said, {
    snippet: '<p><a href="https://data.example/konferencer/embed/conference-list">Konferencer</a></p>',
    script: '<script type="module" src="https://data.example/konferencer/conference-widgets.js"></script>',
    leftOut: [],
  });
  assert.equal(err, '');
});

test('a link is without the options that links may not have, and is told which', async () => {
  const asked = ['snippet', 'conference-list', 'year=2019', 'heading=Vores', 'structured-data', ...BASE];
  const link = await run([...asked, '--shape', 'link']);
  assert.match(link.out, /embed\/conference-list\?year=2019"/);
  assert.match(link.err, /^Udeladt: heading, structured-data\. .*--shape placeholder/);
  const frame = await run([...asked, '--shape', 'iframe']);
  assert.match(frame.out, /\?year=2019&amp;heading=Vores"/);
  assert.match(frame.err, /^Udeladt: structured-data\. /);
  const element = await run([...asked, '--shape', 'element']);
  assert.match(element.out, /^<conference-list year="2019" heading="Vores" structured-data>/);
  assert.doesNotMatch(element.err, /Udeladt/);
});

test('an option that the widget would not understand is refused with what was probably meant', async () => {
  const refusals = [
    ['yaer=2019', /<conference-list> har ikke indstillingen yaer\. Mente du year\?/],
    ['zzz', /Vælg .*series/],
    ['layout=card', /layout="card"\. Mente du cards\? Vælg .*timeline/],
    ['fields=date sumary', /fields="sumary"\. Mente du summary\?/],
    ['limit=mange', /limit "mange" er ikke et helt tal/],
    ['limit=2.5', /limit "2\.5" er ikke et helt tal/],
    ['heading-level=9', /heading-level "9" er ikke et helt tal fra 1 til 6/],
    ['from=i går', /from "i går" er ikke et år, en måned eller en dag/],
    ['year=2019 20x9', /year "20x9" er ikke et år/],
    ['open=ja', /Skriv kun open/],
  ] as const;
  for (const [option, message] of refusals) {
    const { code, out, err } = await run(['snippet', 'conference-list', option, ...BASE]);
    assert.deepEqual([code, out], [2, ''], option);
    assert.match(err, message);
  }
});

test('an unknown widget and a missing address are wrong use', async () => {
  const unknown = await run(['snippet', 'conference-lst', ...BASE]);
  assert.equal(unknown.code, 2);
  assert.match(unknown.err, /vælg "activity-list"/);
  const nowhere = await run(['snippet', 'conference-list']);
  assert.equal(nowhere.code, 2);
  assert.match(nowhere.err, /base-url/);
});

test('an address that no page should have is refused, the calendar of an option included', async () => {
  const refused = async (...args: string[]) => {
    const { code, out, err } = await run([
      'snippet',
      ...args,
      '--base-url',
      'https://data.example/',
      '--language',
      'en',
    ]);
    assert.deepEqual([code, out], [2, '']);
    return err;
  };
  assert.match(
    await refused('conference-list', '--href', 'javascript:alert(1)'),
    /--href "javascript:alert\(1\)" is not used/,
  );
  assert.match(
    await refused('conference-list', '--href', 'mailto:ane@kommune.example'),
    /begins with https:\/\//,
  );
  assert.match(
    await refused('conference-calendar', 'feed=data:text/calendar,x'),
    /feed="data:text\/calendar,x" is not used/,
  );
});

test('how it looks is style in an element, and stands among the options elsewhere', async () => {
  const looks = ['accent-color=#7A1F4B', 'density=dense'];
  const written = async (shape: string, ...more: readonly string[]) =>
    run(['snippet', 'contact-box', 'contact=ane', ...looks, ...more, ...BASE, '--shape', shape]);
  assert.match(
    (await written('element')).out,
    /<contact-box contact="ane" style="--conference-accent-color: #7a1f4b; font-size: 0\.875em"><a href="[^"]*\?contact=ane">/,
  );
  assert.match(
    (await written('placeholder')).out,
    /data-contact="ane" data-accent-color="7a1f4b" data-density="dense"/,
  );
  assert.match((await written('link')).out, /\?contact=ane&amp;accent-color=7a1f4b&amp;density=dense"/);
  assert.match(
    (await written('iframe', 'page-color=14213d')).out,
    /&amp;accent-color=7a1f4b&amp;density=dense&amp;page-color=14213d"/,
  );
  assert.match((await written('link', 'page-color=14213d')).err, /page-color/);
});

test('looks with wrong values are refused, with what is right', async () => {
  for (const [given, message] of [
    ['accent-color=red', /accent-color "red" er ikke en farve\. .* accent-color=7a1f4b/],
    ['radius=99', /radius "99" er ikke et helt tal fra 0 til 32/],
    ['density=dens', /density="dens"\. Mente du dense\?/],
  ] as const) {
    const { code, err } = await run(['snippet', 'contact-box', given, ...BASE]);
    assert.notEqual(code, 0);
    assert.match(err, message);
  }
});
