import { once } from 'node:events';
import type { Server } from 'node:http';

async function listenAt(server: Server, port: number): Promise<void> {
  const listening = once(server, 'listening');
  // Only for this machine: what is not published yet is nobody else's business.
  server.listen(port, 'localhost');
  await listening;
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

/** Listens at the wished port, or at a free one where that is taken; gives the port. */
export async function listen(server: Server, wished: number): Promise<number> {
  try {
    await listenAt(server, wished);
  } catch (error) {
    if (!isTaken(error)) throw error;
    await listenAt(server, 0);
  }
  const address = server.address();
  return typeof address === 'object' && address ? address.port : wished;
}
