import type { Dataset } from '../../dataset/schema/dataset.js';
import {
  findObstacle,
  findTrustedTypesObstacle,
  readPolicies,
  type Directives,
  type Load,
} from '../../host-page/policy.js';
import { isUrl } from '../read-address.js';
import type { Finding, PolicySource } from './finding.js';

interface Policy {
  readonly from: PolicySource;
  readonly directives: Directives;
}

/** The requests of a page for its widgets. */
export interface Loads {
  readonly script?:
    | {
        readonly address: string;
        readonly nonce: Load['nonce'];
        readonly integrity: Load['integrity'];
      }
    | undefined;
  readonly datasets: readonly string[];
  readonly images: readonly string[];
  readonly frames: readonly string[];
}

function toLoads({ script, datasets, images, frames }: Loads): Load[] {
  const of = (directive: string, addresses: readonly string[]) =>
    addresses.filter(isUrl).map((address): Load => ({ directive, url: new URL(address) }));
  return [
    ...of('script-src-elem', script ? [script.address] : []).map((load) => ({ ...load, ...script })),
    ...of('connect-src', datasets),
    ...of('img-src', images),
    ...of('frame-src', frames),
  ];
}

/** One portrait for each origin, which the policy has to allow. */
export function imageAddresses(datasets: readonly Dataset[]): string[] {
  const photos = datasets.flatMap(({ people }) => people.flatMap(({ photo }) => photo?.src ?? []));
  const byOrigin = new Map(photos.map((address) => [new URL(address).origin, address]));
  return [...byOrigin.values()];
}

/** The enforced policies of a page. */
export function policiesOf(headers: Headers | undefined, metas: readonly string[]): Policy[] {
  const said = (text: string, from: PolicySource) =>
    readPolicies(text).map((directives): Policy => ({ from, directives }));
  return [
    ...said(headers?.get('content-security-policy') ?? '', 'header'),
    ...metas.flatMap((meta) => said(meta, 'meta')),
  ];
}

/** Finds what the policies block. */
export function checkPolicy(policies: readonly Policy[], loads: Loads, page: string): Finding[] {
  const url = new URL(isUrl(page) ? page : 'file:///');
  const blocked = policies.flatMap((policy) =>
    toLoads(loads).flatMap((load): Finding[] => {
      const obstacle = findObstacle(policy.directives, load, url);
      if (!obstacle) return [];
      // Without portraits a widget is still useful.
      const severity = load.directive === 'img-src' ? 'hint' : 'error';
      const facts = { address: load.url.href, from: policy.from, ...obstacle };
      return [{ code: 'blocked', severity, facts }];
    }),
  );
  const refused = policies.flatMap((policy): Finding[] => {
    const instead = loads.script && findTrustedTypesObstacle(policy.directives);
    return instead
      ? [{ code: 'trusted-types', severity: 'error', facts: { instead, from: policy.from } }]
      : [];
  });
  const all = [...blocked, ...refused];
  if (all.length > 0 || policies.length === 0) return all;
  return [{ code: 'policy-allows', severity: 'fine', facts: { policies: policies.length } }];
}
