/** From the HTML that is pasted to the HTML that is stored. */
export type Field = (html: string) => Promise<string>;
