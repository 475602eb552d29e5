/** The cost of one visit to a page, in milliseconds since the navigation began unless said otherwise. */
export interface PageVisit {
  /** When it was painted. */
  readonly firstItem: number;
  readonly allItems: number;
  readonly largestPaint: number;
  /** Total blocking time: the part of each task beyond 50 ms, summed. */
  readonly blocking: number;
  /** Cumulative layout shift, without unit. */
  readonly shift: number;
  /** As transferred, bodies only: page, scripts and data, compressed. */
  readonly bytes: number;
  /** The scripts among them, and those of them that came before the first item. */
  readonly scriptBytes: number;
  readonly scriptBytesBefore: number;
  /** Without the page. */
  readonly requests: number;
  readonly dataRequests: number;
  /** Elements, texts and comments in the list. */
  readonly nodes: number;
}
