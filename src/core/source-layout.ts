/** Stands for a binding between two stretches of markup. No markup contains it. */
export const BINDING = '\0';

/**
 * Markup without the white space that only lays out our sources, which would be nodes of the page. The rule is that of JSX:
 * a line break with the spaces around it is nothing beside a tag or a binding, and one space between words. A space that
 * is meant stands on one line with words; elsewhere it is `&#32;`, because Prettier might break that line. A lint rule sees to it.
 * Built scripts have done this before (vite/compact-templates.ts).
 */
export function withoutSourceLayout(markup: string): string {
  return markup
    .replace(/\s*\n\s*/g, '\n')
    .replace(/<[^>]*>/g, (tag) => tag.replaceAll('\n', ' ').replace(' >', '>'))
    .replace(/(^|[>\0])\n|\n(?=[<\0]|$)/g, '$1')
    .replaceAll('\n', ' ');
}
