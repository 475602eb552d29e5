import { transform } from 'lightningcss';
import type { Plugin } from 'vite';

/** @param filename that errors name */
export function minified(filename: string, styles: string): string {
  return transform({ filename, code: Buffer.from(styles), minify: true }).code.toString();
}

/** Minifies the style sheets in `css` templates. */
export function minifyStyles(): Plugin {
  return {
    name: 'minify-styles',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name !== 'publisher',
    transform(source, id) {
      if (!id.includes('/src/')) return undefined;
      // In a template a backslash is written twice.
      const code = source.replace(/(?<=[ ([]css`)[^`$]*(?=`)/g, (styles) =>
        minified(id, styles.replaceAll('\\\\', '\\')).replaceAll('\\', '\\\\'),
      );
      return { code, map: null };
    },
  };
}
