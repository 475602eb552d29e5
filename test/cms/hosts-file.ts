import { readFile, writeFile } from 'node:fs/promises';
import { hostTable, type Host, type HostTable } from '../../src/studio/show/hosts.js';
import { SHAPES } from '../../src/embed/snippet.js';
import type { Measurement } from './measurement.js';

const FILE = 'data/hosts.json';

export async function readHosts(): Promise<HostTable> {
  return hostTable.parse(JSON.parse(await readFile(FILE, 'utf8')));
}

export async function writeHosts(table: HostTable): Promise<void> {
  await writeFile(FILE, `${JSON.stringify(table, undefined, 2)}\n`);
}

function measuredHost(host: Host, { program, fates, data, allowed }: Measurement): Host {
  const entries = SHAPES.map((shape) => {
    const fate = fates[shape];
    const isAllowable = fate !== 'kept' && allowed?.[shape] === 'kept';
    return [shape, { fate, ...(isAllowable && { allowable: true }) }] as const;
  });
  return { ...host, evidence: { program }, fates: Object.fromEntries(entries) as Host['fates'], data };
}

/**
 * The table with what was measured in place of what it says; words and advice stay as people wrote them.
 *
 * @throws where a host says of itself that it was measured, and was not, or the other way round
 */
export function withMeasurements({ hosts }: HostTable, measurements: readonly Measurement[]): HostTable {
  for (const { id } of measurements) {
    if (!hosts.some((host) => host.id === id))
      throw new Error(`${FILE} has no "${id}": write what it is called.`);
  }
  return {
    hosts: hosts.map((host) => {
      const measurement = measurements.find(({ id }) => id === host.id);
      if (measurement) return measuredHost(host, measurement);
      if ('source' in host.evidence) return host;
      throw new Error(`${FILE}: "${host.id}" was not measured. Give the source from which it is known.`);
    }),
  };
}

/** Where the table is not what was measured, a sentence for each. */
export function differences(present: HostTable, measured: HostTable): string[] {
  return measured.hosts.flatMap(({ id, evidence, fates, data }, index) => {
    const written = present.hosts[index];
    const parts = [
      { part: 'evidence', found: evidence, said: written?.evidence },
      { part: 'data', found: data, said: written?.data },
      ...SHAPES.map((shape) => ({ part: shape, found: fates[shape], said: written?.fates[shape] })),
    ];
    return parts
      .map(({ part, found, said }) => [part, JSON.stringify(found), JSON.stringify(said)] as const)
      .filter(([, found, said]) => found !== said)
      .map(([part, found, said]) => `${id}, ${part}: ${found} was measured, ${FILE} says ${said}`);
  });
}
