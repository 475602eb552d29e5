/** A runner crashed or gave no result: how many tests passed or failed is then not known. */
export class BrokenOff extends Error {}
