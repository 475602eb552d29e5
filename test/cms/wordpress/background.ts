import { spawn } from 'node:child_process';

export interface Background {
  /** Ends the program and waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a program, and waits until it says on its standard error that it is ready.
 *
 * @throws with what it said, where it ends instead
 */
export async function background(
  program: string,
  parameters: readonly string[],
  isReady: RegExp,
  env = process.env,
): Promise<Background> {
  const child = spawn(program, parameters, { stdio: ['ignore', 'ignore', 'pipe'], env });
  const kill = () => child.kill();
  process.once('exit', kill);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${program} ended: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (isReady.test(said)) resolve();
    });
  });
  return {
    async stop() {
      kill();
      await ended;
      process.off('exit', kill);
    },
  };
}
