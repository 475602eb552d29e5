import { describe, it } from 'node:test';
import { expect } from 'chai';
import { allowingDirective } from '../../src/host-page/policy.js';

const CHUNK = 'https://widgets.example/embed/chunks/core.js';

/** Each refused request, and the line that allows it. */
function lineFor(directive: string, policy: string, address = CHUNK): string {
  return allowingDirective({ directive, address, policy }, 'https://page.example');
}

describe('the directive that lets an address pass', () => {
  it('is the one that refused it, with what that allows already', () => {
    expect(lineFor('connect-src', "default-src 'none'; connect-src 'self' https://a.example")).to.equal(
      "connect-src 'self' https://a.example https://widgets.example",
    );
  });

  it('is the first of two with one name, as for browsers', () => {
    expect(lineFor('img-src', "img-src 'self'; img-src https://a.example")).to.equal(
      "img-src 'self' https://widgets.example",
    );
  });

  it('stands in where the policy does not have the one that browsers name', () => {
    expect(lineFor('script-src-elem', "script-src 'self'")).to.equal(
      "script-src 'self' https://widgets.example",
    );
    expect(lineFor('script-src-elem', "script-src 'self'; script-src-elem 'nonce-a'")).to.equal(
      "script-src-elem 'nonce-a' https://widgets.example",
    );
    expect(lineFor('frame-src', "child-src 'self'")).to.equal("child-src 'self' https://widgets.example");
  });

  it('is said anew for its kind of file where default-src alone refused it, so that this stays closed for others', () => {
    expect(lineFor('img-src', "default-src 'self'")).to.equal("img-src 'self' https://widgets.example");
    expect(lineFor('script-src-elem', "default-src 'self'")).to.equal(
      "script-src 'self' https://widgets.example",
    );
  });

  it('is a nonce where that is what a policy trusts, because it then passes over hosts', () => {
    expect(lineFor('script-src-elem', "script-src 'nonce-a' 'strict-dynamic' https:")).to.equal(
      "script-src 'nonce-a' 'strict-dynamic' https: 'nonce-…'",
    );
  });

  it("calls the page's own origin 'self'", () => {
    const own = 'https://page.example/conferences.json';
    expect(lineFor('connect-src', 'connect-src https://a.example', own)).to.equal(
      "connect-src https://a.example 'self'",
    );
  });

  it("does not keep 'none', which allows nothing beside it", () => {
    expect(lineFor('img-src', "default-src 'none'")).to.equal('img-src https://widgets.example');
    expect(lineFor('connect-src', "Connect-Src 'none'")).to.equal('connect-src https://widgets.example');
  });
});
