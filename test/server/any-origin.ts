/** The header by which pages of every origin may read an answer. */
export const ANY_ORIGIN = { 'access-control-allow-origin': '*' };
