import '@open-wc/semantic-dom-diff';

declare global {
  namespace Chai {
    // semantic-dom-diff says that every `equal` returns a promise, and then no forgotten `await` is found any more.
    interface Equal {
      (value: unknown, message?: string): Assertion;
    }
  }
}
