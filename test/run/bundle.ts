import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One script for browsers, minified as for production, from a module and all that it imports. */
export async function bundle(module: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: fileURLToPath(module),
        output: { format: 'iife', minify: true, comments: false },
      },
    },
  });
  const [output] = [result].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${module.href} could not be bundled.`);
  return chunk.code;
}
