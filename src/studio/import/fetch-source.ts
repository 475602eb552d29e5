/** The server answers, but not with the file. */
export class FetchFailure extends Error {
  readonly status: number;

  constructor(status: number) {
    super(String(status));
    this.status = status;
  }
}

/**
 * Fetches a source.
 *
 * @param onPart told how much is there, from 0 to 1; undefined where the server does not say how much there is
 * @throws FetchFailure for an error of the server; a TypeError where it does not answer, or lets no other page read
 */
export async function fetchSource(
  address: string,
  signal: AbortSignal,
  onPart: (part: number | undefined) => void,
): Promise<ArrayBuffer> {
  const response = await fetch(address, { cache: 'no-store', credentials: 'omit', signal });
  if (!response.ok) throw new FetchFailure(response.status);
  const { body, headers } = response;
  if (!body) return response.arrayBuffer();
  // Compressed bytes are fewer than those that arrive.
  const whole = headers.has('content-encoding') ? 0 : Number(headers.get('content-length'));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (!value) continue;
    chunks.push(value);
    length += value.length;
    onPart(whole > 0 ? Math.min(1, length / whole) : undefined);
  }
  return new Blob(chunks).arrayBuffer();
}
