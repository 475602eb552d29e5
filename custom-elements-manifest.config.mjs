export default {
  globs: ['src/core/*-element.ts', 'src/elements/**/*.ts'],
  litelement: true,
  // package.json names the finished manifest in data/, which test/run/generate-manifest.ts writes.
  packagejson: false,
};
