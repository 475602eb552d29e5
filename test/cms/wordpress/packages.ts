import { existsSync } from 'node:fs';
import { installDebianPackages } from '../../run/debian-packages.js';

/** Where Debian's packages put what is needed of them. */
export const PATHS = {
  wordpress: '/usr/share/wordpress',
  php: '/usr/bin/php',
  installDatabase: '/usr/bin/mariadb-install-db',
  database: '/usr/sbin/mariadbd',
} as const;

/** Debian's wordpress brings PHP's module for the database along. The core of the database starts no service. */
const PACKAGES: Readonly<Record<keyof typeof PATHS, string>> = {
  wordpress: 'wordpress',
  php: 'php-cli',
  installDatabase: 'mariadb-server-core',
  database: 'mariadb-server-core',
};

function missing(): string[] {
  const parts = Object.keys(PATHS) as (keyof typeof PATHS)[];
  return [...new Set(parts.filter((part) => !existsSync(PATHS[part])).map((part) => PACKAGES[part]))];
}

/** @throws with what a person has to install, where this program cannot do it */
export function provideWordpress(): void {
  installDebianPackages(missing());
  const names = missing().join(' ');
  if (names)
    throw new Error(`Not found: ${names}. It takes Debian or a relative: sudo apt-get install ${names}`);
}
