/** A message for the console if another library has registered the name of a widget. Loaded by need, unlike that of lost files. */
export const describeTaken = (tag: string): string =>
  `conference-widgets: another script on the page has taken the name <${tag}>. Write data-prefix="x-" on the script tag and <x-${tag}> on the page.`;
