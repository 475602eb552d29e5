const DAY = 86_400_000;

const DAY_LENGTH = '2027-09-14'.length;

/** The day so many days after another, or before it. @param day `2027-09-14` */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * DAY).toISOString().slice(0, DAY_LENGTH);
}
