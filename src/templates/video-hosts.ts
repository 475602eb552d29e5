/** Where a recording can be played in a frame. */
export interface Player {
  /** Of the frame, without cookies before the visitor plays it where its host offers that. */
  readonly address: string;
  /** The server that answers. */
  readonly host: string;
}

/** The second at which a link begins, as hosts write it: `?t=90`, `?t=1h2m3s`, `#t=90s`; 0 where it does not say. */
function startOf({ searchParams, hash }: URL): number {
  const written = searchParams.get('t') ?? searchParams.get('start') ?? hash.replace('#t=', '');
  const [, ...parts] = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(written) ?? [];
  return parts.reduce((sum, part) => 60 * sum + Number(part || 0), 0);
}

/** https://support.google.com/youtube/answer/171780: the domain for players in privacy-enhanced mode. */
function youTube(url: URL): Player | undefined {
  const { hostname, pathname, searchParams } = url;
  const [first = '', second = ''] = pathname.slice(1).split('/');
  const isShort = hostname === 'youtu.be';
  const inPath = isShort ? first : /^(embed|live|shorts)$/.test(first) && second;
  const id = inPath || (first === 'watch' && searchParams.get('v'));
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  const start = startOf(url);
  const from = start ? `&start=${start}` : '';
  const host = 'youtube-nocookie.com';
  return { address: `https://www.${host}/embed/${id}?autoplay=1${from}`, host };
}

/** https://help.vimeo.com/hc/en-us/articles/12426260232977: `dnt` for no tracking, `h` for what is unlisted. */
function vimeo(url: URL): Player | undefined {
  const { hostname, pathname, searchParams } = url;
  const host = 'player.vimeo.com';
  const pattern = hostname === host ? /^\/video\/(\d+)$/ : /^\/(?:channels\/\w+\/)?(\d+)(?:\/(\w+))?\/?$/;
  const [, id, inPath] = pattern.exec(pathname) ?? [];
  const hash = inPath ?? searchParams.get('h') ?? '';
  if (!id || !/^\w*$/.test(hash)) return undefined;
  const start = startOf(url);
  const from = start ? `#t=${start}s` : '';
  return { address: `https://${host}/video/${id}?dnt=1&autoplay=1${hash && `&h=${hash}`}${from}`, host };
}

/** The player for the address of a recording; undefined where nobody can tell for sure that its host has one. */
export function playerOf(address: string): Player | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (/^((www|m|music)\.)?youtube(-nocookie)?\.com$|^youtu\.be$/.test(url.hostname)) return youTube(url);
  return /^((www|player)\.)?vimeo\.com$/.test(url.hostname) ? vimeo(url) : undefined;
}
