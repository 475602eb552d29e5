import { once } from 'node:events';
import type { Server } from 'node:http';

/** A site of this machine, on an origin of its own. */
export interface Site {
  /** `http://127.0.0.1:40123` */
  readonly origin: string;
  close(): void;
}

/** Has a server listen on a free port. */
export async function listen(server: Server): Promise<Site> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
