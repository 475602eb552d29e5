// Read under tsx, by test/run/generate-manifest.ts.
import { createModules, optionWords } from './test/run/option-words-plugin.ts';

export default {
  globs: ['src/core/*-element.ts', 'src/elements/**/*.ts'],
  litelement: true,
  // package.json names the finished manifest in data/, which test/run/generate-manifest.ts writes.
  packagejson: false,
  overrideModuleCreation: createModules,
  plugins: [optionWords],
};
