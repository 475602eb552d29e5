import { execFile } from 'node:child_process';
import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** A process, so that another one with the same number is not mistaken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Where the number counts: the host and, on Linux, its start and the container. */
  readonly machine: string;
  /** When it started, as the system writes it; empty where the system does not say. */
  readonly started: string;
}

/** The result; empty if the system has nothing of the kind. */
async function ifKnown(read: () => Promise<string>): Promise<string> {
  try {
    return (await read()).trim();
  } catch {
    return '';
  }
}

/** Ticks since the machine started: field 22, counted after the name, which can contain anything (proc_pid_stat(5)). */
async function startOnLinux(pid: number): Promise<string> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8');
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

async function startElsewhere(pid: number): Promise<string> {
  const environment = { ...process.env, LC_ALL: 'C' };
  const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)], {
    env: environment,
  });
  return stdout;
}

/** When a process started; empty if there is no such process, or the system does not say, as on Windows. */
export function startOf(pid: number): Promise<string> {
  if (process.platform === 'win32') return Promise.resolve('');
  return ifKnown(() => (process.platform === 'linux' ? startOnLinux(pid) : startElsewhere(pid)));
}

export async function thisProcess(): Promise<ProcessIdentity> {
  const { pid } = process;
  const boot = await ifKnown(() => readFile('/proc/sys/kernel/random/boot_id', 'utf8'));
  const container = await ifKnown(() => readlink('/proc/self/ns/pid'));
  return { pid, machine: [hostname(), boot, container].join(' ').trim(), started: await startOf(pid) };
}

/** Whether a process with this number is running here, under any user. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether a process still runs; undefined if that cannot be known from here. */
export async function isAlive({ pid, machine, started }: ProcessIdentity): Promise<boolean | undefined> {
  if (machine !== (await thisProcess()).machine) return undefined;
  if (!isRunning(pid)) return false;
  const now = await startOf(pid);
  return started === '' || now === '' ? undefined : now === started;
}
