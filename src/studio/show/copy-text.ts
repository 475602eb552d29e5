/**
 * Copies what stands in a field. Pages without https have no clipboard, and a browser may forbid it; then the older command, which
 * copies what is selected. What cannot be copied stays selected, so that one key does it.
 */
export async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  // Undefined without https, other than its type says.
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  try {
    if (clipboard) {
      await clipboard.writeText(field.value);
      return true;
    }
  } catch {
    // Not allowed.
  }
  const focused = document.activeElement;
  field.focus();
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else copies without https
  const isCopied = document.execCommand('copy');
  if (isCopied && focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
