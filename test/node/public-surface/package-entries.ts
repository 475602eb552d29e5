import { readdirSync, readFileSync } from 'node:fs';
import { z } from '../../../src/dataset/schema/zod.js';

const manifest = z.object({
  name: z.string(),
  exports: z.record(z.string(), z.union([z.string(), z.object({ default: z.string() })])),
});

/** The committed data, and what the build has written. */
function packageFiles(): readonly string[] {
  const inside = ['data', 'dist'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `./${folder}/${path}`),
  );
  return [...inside.map((path) => path.replaceAll('\\', '/')), './package.json'];
}

/** A target of `exports` as an expression: all stars in it stand for the same text. */
function pattern(target: string): RegExp {
  const [first = '', ...others] = target.replaceAll('.', '\\.').split('*');
  return new RegExp(`^${others.length > 0 ? `${first}(.+)${others.join('\\1')}` : first}$`);
}

/** Chunks are named differently in every version, and a module with types beside the scripts is internal. */
function isPublic(path: string, all: ReadonlySet<string>): boolean {
  if (!path.startsWith('./dist/embed/')) return true;
  const [base = ''] = path.split(/(?:\.d\.ts|\.js)$/);
  return /\.[a-z]+$/.test(path) && !path.includes('/chunks/') && !all.has(`${base}.d.ts`);
}

/** Everything that can be imported from the package: `conference-widgets/define/contact-box`. */
export function packageEntries(): readonly string[] {
  const { name, exports } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const files = packageFiles();
  const all = new Set(files);
  return Object.entries(exports).flatMap(([specifier, target]) => {
    const expression = pattern(typeof target === 'string' ? target : target.default);
    return files
      .filter((path) => isPublic(path, all))
      .flatMap((path) => {
        const match = expression.exec(path);
        return match ? [`${name}${specifier.slice(1).replace('*', match[1] ?? '')}`] : [];
      });
  });
}
