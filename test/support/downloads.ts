const { error } = console;

afterEach(() => {
  Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
  console.error = error;
});

/** The files that a script offers from now to the end of the test; none reaches the disk. */
export function recordDownloads(): readonly HTMLAnchorElement[] {
  const files: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function () {
    files.push(this);
  };
  return files;
}

/** Lets no script offer a file, as frames with `sandbox` do. Gives what is then written to the console as an error. */
export function refuseDownloads(): readonly string[] {
  const errors: string[] = [];
  console.error = (...parts: unknown[]) => errors.push(parts.join(' '));
  HTMLAnchorElement.prototype.click = () => {
    throw new Error('Downloads are refused.');
  };
  return errors;
}
