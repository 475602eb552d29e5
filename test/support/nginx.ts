/** nginx as Debian packages it, for a publication in `www/konferencer` of a folder. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { findPrograms } from '../run/programs.js';

function configuration(folder: string, port: number): string {
  return `daemon off;
pid "${folder}/pid";
error_log "${folder}/errors";
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  client_body_temp_path "${folder}/temporary";
  proxy_temp_path "${folder}/temporary";
  fastcgi_temp_path "${folder}/temporary";
  uwsgi_temp_path "${folder}/temporary";
  scgi_temp_path "${folder}/temporary";
  server {
    listen 127.0.0.1:${port};
    root "${folder}/www";
    add_header X-Frame-Options DENY;
    include "${folder}/www/konferencer/nginx.conf";
  }
}
`;
}

/** Waits until somebody listens, however long that takes. */
async function listening(folder: string, port: number, nginx: ChildProcess): Promise<void> {
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    // Until it has begun there is nothing that it could have written.
    if (nginx.exitCode !== null) throw new Error(readFileSync(join(folder, 'errors'), 'utf8'));
  }
}

/** Starts it on a port, with the snippet that comes with the publication; what stops it. */
export async function startNginx(folder: string, port: number): Promise<() => Promise<void>> {
  const path = join(folder, 'own.conf');
  writeFileSync(path, configuration(folder, port));
  const nginx = spawn(findPrograms().nginx ?? 'nginx', ['-c', path], { stdio: 'ignore' });
  await listening(folder, port, nginx);
  return async () => {
    nginx.kill();
    await once(nginx, 'exit');
  };
}
