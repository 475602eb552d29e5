/** The address that a page goes by: the one it says is its own, else that it was opened at. Undefined where it has none. */
export function pageAddress(): string | undefined {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  const address = canonical ?? location.href;
  // A frame may have been written by its parent, `about:srcdoc`, and then cannot be linked to.
  return /^https?:/.test(address) ? address.replace(/#.*/, '') : undefined;
}
