/** A dataset that is large enough to be published in parts: the invented one, again and again, with what is rare in it. */
interface Session {
  readonly id: string;
  readonly title?: unknown;
  readonly speakers?: readonly string[];
  readonly room?: unknown;
  readonly materials?: readonly object[];
}

interface Conference {
  readonly id: string;
  readonly status?: string;
  readonly timeZone?: string;
  readonly title?: unknown;
  readonly sessions?: readonly Session[];
  readonly materials?: readonly object[];
}

interface Person {
  readonly id: string;
  readonly name: string;
}

interface Example {
  readonly series: readonly { readonly id: string }[];
  readonly organisations: readonly { readonly id: string }[];
  readonly people: readonly Person[];
  readonly conferences: readonly Conference[];
}

/** How often; each time some years later. */
const COPIES = 14;

/** Who speaks stands in for a title that is not known. */
function withoutTitle({ title, ...session }: Session): Session {
  return session.speakers?.length ? session : { ...session, title };
}

const picture = { src: 'https://example.org/salen.png', alt: 'Salen' };

/** With rooms and tracks that the sessions name by id, partners, and what else programmes have. */
function withPlaces(conference: Conference): Conference {
  const sessions = conference.sessions?.map((session, index) => ({
    ...session,
    room: `sal-${index % 2}`,
    track: 'spor',
    onlineUrl: 'https://example.org/live',
    level: 'Begyndere',
    image: picture,
    registration: { seats: 2, status: 'few-left' },
    recording: { url: 'https://example.org/film', duration: 'PT45M' },
  }));
  return {
    ...conference,
    ...{
      rooms: [
        { id: 'sal-1', name: { da: 'Første sal', en: 'First hall' }, capacity: 40 },
        { id: 'sal-0', name: 'Stuen' },
      ],
      tracks: [{ id: 'spor', name: 'Fælles spor', color: '#1f5f8b' }],
      partners: [{ organisation: 'stoetter', role: 'sponsor' }],
      image: picture,
      registration: { url: 'https://example.org/tilmeld', seats: 3, status: 'waitlist' },
    },
    ...(sessions && { sessions }),
  };
}

function withoutMaterials({ materials, sessions = [], ...conference }: Conference): Conference {
  return { ...conference, sessions: sessions.map(({ materials, ...session }) => session) };
}

/** What is different about the first conference of some copies. */
const RARE: readonly ((conference: Conference) => Conference)[] = [
  (conference) => ({ ...conference, status: 'cancelled' }),
  (conference) => ({ ...conference, timeZone: 'America/Nuuk' }),
  ({ title, sessions = [], ...rest }) => ({ ...rest, sessions: sessions.map(withoutTitle) }),
  ({ sessions, ...rest }) => rest,
  ({ title, ...rest }) => ({ ...rest, title: { da: 'På dansk', en: 'In English' } }),
  withPlaces,
  withoutMaterials,
];

/** @param json what `data/example.json` has */
export function largeDataset(json: unknown): Example {
  const example = json as Example;
  const copies = Array.from({ length: COPIES }, (_, copy): Omit<Example, 'series' | 'organisations'> => {
    // Every third speaks at several conferences. All others have namesakes.
    const again = (id: string) => (id.length % 3 === 0 ? id : `${id}-${copy}`);
    const text = JSON.stringify({ people: example.people, conferences: example.conferences })
      .replaceAll(/"2030-/g, `"${2024 + copy}-`)
      .replaceAll(/"speakers":\[([^\]]*)\]/g, (_whole, ids: string) => {
        const others = (JSON.parse(`[${ids}]`) as string[]).map(again);
        return `"speakers":${JSON.stringify(others)}`;
      });
    const { people, conferences } = JSON.parse(text) as Example;
    return {
      people: people.map((person) => ({ ...person, id: again(person.id) })),
      conferences: conferences.map((each, index) => {
        const conference = { ...each, id: `${each.id}-${copy}` };
        const change = index === 0 ? RARE[copy] : undefined;
        return change ? change(conference) : conference;
      }),
    };
  });
  const people = new Map(
    [...example.people, ...copies.flatMap((copy) => copy.people)].map((each) => [each.id, each]),
  );
  return {
    ...example,
    organisations: [
      ...example.organisations,
      { id: 'stoetter', ...{ name: 'Støtter', logo: { ...picture, alt: 'Støtter' } } },
    ],
    people: [...people.values()],
    conferences: copies.flatMap((copy) => copy.conferences),
  };
}
