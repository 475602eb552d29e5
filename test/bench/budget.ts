/** A limit that we have set ourselves, and what was measured. */
export interface Budget {
  readonly what: string;
  readonly measured: number;
  readonly most: number;
  /** The unit of the two numbers; empty for ratios and counts. */
  readonly unit: '' | 'ms' | 'KB';
}

/** A budget for how one cost compares with another of the same run. */
export function ratioBudget(what: string, ours: number, floor: number, most: number): Budget {
  return { what, measured: ours / floor, most, unit: '' };
}

export function isMet({ measured, most }: Budget): boolean {
  return measured <= most;
}
