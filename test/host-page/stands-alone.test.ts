import { expect } from '@open-wc/testing';
import { standsAlone } from '../../src/host-page/shapes.js';
import { place } from '../support/fixtures.js';

function isAlone(html: string): boolean {
  const surroundings = place();
  surroundings.innerHTML = html;
  const link = surroundings.querySelector('a');
  if (!link) throw new Error('There is no link.');
  return standsAlone(link);
}

describe('standsAlone', () => {
  for (const html of [
    '<p><a>Konferencer</a></p>',
    '<p>\n  <a>Konferencer</a>&nbsp;\n</p>',
    '<p><strong><span><a>Konferencer</a></span></strong></p>',
    '<p><a>Konferencer</a><br></p>',
    '<p><!-- wp:paragraph --><a>Konferencer</a></p>',
    '<div><p>Se også</p><div><a>Konferencer</a></div></div>',
    '<figure><a>Konferencer</a></figure>',
    '<table><tr><td><a>Konferencer</a></td></tr></table>',
  ])
    it(`is so in ${html.replace(/\s+/g, ' ')}`, () => {
      expect(isAlone(html)).to.equal(true);
    });

  for (const html of [
    '<p>Se <a>konferencerne</a></p>',
    '<p><a>Konferencer</a>.</p>',
    '<p><a>Konferencer</a> <a>Oplæg</a></p>',
    '<p><strong>Se</strong> <em><a>konferencerne</a></em></p>',
    '<p><img alt="" src="data:,"><a>Konferencer</a></p>',
    '<ul><li><a>Konferencer</a></li></ul>',
    '<nav><p><a>Konferencer</a></p></nav>',
    '<h2><a>Konferencer</a></h2>',
  ])
    it(`is not so in ${html}`, () => {
      expect(isAlone(html)).to.equal(false);
    });
});
