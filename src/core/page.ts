/** The page that widgets stand in; a server has none. */
export const page: Document | undefined = 'document' in globalThis ? document : undefined;
