/**
 * What a framed page and its host say to each other, as docs/webmaster.md describes it. Hosts hold their part of it for years:
 * never change the meaning.
 */
export const HEIGHT = 'conference-widgets:height';

/** The host asks: what was told before it listened is lost. */
export const MEASURE = 'conference-widgets:measure';

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** In CSS pixels, as a whole number. */
  readonly height: number;
}

/** The type of one of our messages; anybody may send anything. */
export function messageType(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
}

export function isHeightMessage(data: unknown): data is HeightMessage {
  if (messageType(data) !== HEIGHT) return false;
  const { height } = data as Partial<Record<'height', unknown>>;
  return Number.isInteger(height) && Number(height) > 0;
}
