import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isLinkOption } from '../../../src/host-page/shapes.js';
import { z } from '../../../src/dataset/schema/zod.js';

/** Options by which a stranger could speak in the name of the page, change its address, or work on its other widgets. */
const NOT_FOR_LINKS = ['debug', 'deep-link', 'feed', 'group', 'heading', 'structured-data'];

const manifest = z.object({
  modules: z.array(
    z.object({
      declarations: z.optional(
        z.array(
          z.object({
            tagName: z.optional(z.string()),
            attributes: z.optional(z.array(z.object({ name: z.string() }))),
          }),
        ),
      ),
    }),
  ),
});

test('of every option it is decided whether a link may have it', () => {
  const { modules } = manifest.parse(JSON.parse(readFileSync('data/custom-elements.json', 'utf8')));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const widgets = declarations.filter(({ tagName }) => tagName !== undefined);
  const names = new Set(widgets.flatMap(({ attributes = [] }) => attributes.map(({ name }) => name)));
  const refused = [...names].filter((name) => !isLinkOption(name));
  assert.deepEqual(refused.toSorted(), NOT_FOR_LINKS);
});
