import { expect } from '@open-wc/testing';
import { inspectPage } from '../../../src/embed/debug/inspect-page.js';

const URL_OF_SCRIPT = 'https://konferencer.example/conference-widgets.js';
const SCRIPT = {
  url: URL_OF_SCRIPT,
  prefix: '',
  tags: ['conference-list', 'conference-details', 'contact-box'],
  places: [URL_OF_SCRIPT, 'https://konferencer.example/conferences.json'],
};

/** The codes of a page's problems, with the tag if there is one. */
function problems(body: string, script = SCRIPT): string[] {
  const page = new DOMParser().parseFromString(body, 'text/html');
  return inspectPage(page, [script]).map(({ code, tag }) => (tag ? `${code} ${tag}` : code));
}

describe('what is wrong with a page', () => {
  it('is that it has no widget, whatever the panel is called that says so', () => {
    expect(problems('<p>Her skulle stå en liste.</p>')).to.deep.equal(['none']);
    expect(problems('<p>Her skulle stå en liste.</p><conference-debug></conference-debug>')).to.deep.equal([
      'none',
    ]);
  });

  it('is not that, where a tag is only misspelt', () => {
    expect(problems('<conference-lst></conference-lst>')).to.deep.equal([]);
  });

  it('is that visitors read the code of a widget, in whatever shape it was inserted', () => {
    const shapes = {
      'text conference-list': '<p>&lt;conference-list year="2019"&gt;</p>',
      'text contact-box': '<p>&lt;div class=”conference-widget” data-widget=”contact-box”&gt;</p>',
      'text conference-details':
        '<p>&lt;iframe src="<a href="https://x.example/">https://x.example/embed/conference-details</a>"&gt;</p>',
    };
    for (const [problem, body] of Object.entries(shapes)) expect(problems(body)[0]).to.equal(problem);
  });

  it('is not that, where a page explains how to write one', () => {
    const example = '<p>Skriv <code>&lt;conference-list&gt;</code></p><contact-box></contact-box>';
    expect(problems(example)).to.deep.equal([]);
    expect(problems('<main><noscript>&lt;conference-list&gt;</noscript></main>')).to.deep.equal(['none']);
  });

  it('is a link to a widget that does not stand alone, but not one to somebody else’s', () => {
    const link = (origin: string) => `<p>Se <a href="${origin}/embed/contact-box">kontakten</a></p>`;
    expect(problems(link('https://konferencer.example'))).to.deep.equal(['link contact-box']);
    expect(problems(link('https://other.example'))).to.deep.equal(['none']);
  });

  it('is said although the script names a dataset whose address is none', () => {
    const script = { ...SCRIPT, places: [URL_OF_SCRIPT, 'https://['] };
    expect(problems('<p>Her skulle stå en liste.</p>', script)).to.deep.equal(['none']);
  });
});
