import { spawn } from 'node:child_process';
import { BrokenOff } from './broken-off.js';

/**
 * Runs a program with our own output and answers with its exit code.
 *
 * @throws BrokenOff where it does not start or is killed
 */
export function command(program: string, ...parameters: string[]): Promise<number> {
  const child = spawn(program, parameters, { stdio: 'inherit' });
  const stop = () => child.kill();
  process.once('exit', stop);
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new BrokenOff(`${program} did not start: ${error.message}`)));
    child.once('exit', (code, signal) => {
      process.off('exit', stop);
      if (code === null) reject(new BrokenOff(`${program} was ended by ${String(signal)}.`));
      else resolve(code);
    });
  });
}
