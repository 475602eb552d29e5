import { describe, it } from 'node:test';
import { expect } from 'chai';
import { html as litHtml, nothing } from 'lit';
import { apart, html, onePiece } from '../../src/core/html.js';

describe('the markup of a template', () => {
  const markup = ({ strings }: { readonly strings: readonly string[] }) => strings.join('$');

  it('is without the white space that lays out the source', () => {
    const template = html`
      <ul class="list" part=${'x'}>
        <li>${'one'}</li>
        ${'two'}
      </ul>
    `;
    expect(markup(template)).to.equal('<ul class="list" part=$><li>$</li>$</ul>');
  });

  it('keeps a space that stands on a line with what it is between, and one between words', () => {
    const template = html`<p>
      <b>${'one'}</b> <i>two</i>, ${'three'} ${'four'}
      <span> ${'five'}</span>
      some words more words
    </p>`;
    expect(markup(template)).to.equal('<p><b>$</b> <i>two</i>, $ $<span> $</span>some words more words</p>');
  });

  it('is the same object each time, so that nothing is rendered anew', () => {
    const item = (text: string) => html`<li>${text}</li>`;
    expect(item('one').strings).to.equal(item('two').strings);
  });

  describe('in one piece with what stands in it', () => {
    const title = (text: string, status?: string) =>
      html`<h3>${status ? html`<b>${status}</b>` : nothing}${text}</h3>`;
    const item = (id: unknown, ...contents: readonly unknown[]) =>
      onePiece(html`<li id=${id}>${contents}</li>`);

    it('has bindings for texts and attributes only', () => {
      const piece = item(nothing, title('one'), '', undefined, title('two', 'now'));
      expect(markup(piece)).to.equal('<li id=$><h3>$</h3><h3><b>$</b>$</h3></li>');
      expect(piece.values).to.deep.equal([nothing, 'one', 'now', 'two']);
    });

    it('is the same for the same combination', () => {
      expect(item('a', title('one')).strings).to.equal(item('b', title('two')).strings);
      expect(item('a', title('one')).strings).not.to.equal(item('b', title('two', 'now')).strings);
    });

    it('keeps what stands apart, there or not, and any other piece', () => {
      const shown = (content: unknown) => onePiece(html`<li>${apart(content)}${item('x')}</li>`).strings;
      expect(shown(nothing)).to.equal(shown(title('one')));
    });

    it('keeps a long list as a list', () => {
      const many = Array.from({ length: 9 }, (_, index) => title(String(index)));
      expect(item('a', ...many).values).to.deep.equal(['a', many]);
    });

    it('takes no markup from data that looks like a template', () => {
      const strings = ['<img src=x>'];
      const forged = { ['_$litType$']: 1, strings: Object.assign(strings, { raw: strings }), values: [] };
      expect(markup(item('a', forged))).to.equal('<li id=$>$</li>');
      expect(markup(onePiece(litHtml`<p></p>`))).to.equal('<p></p>');
    });
  });
});
