/** The dataset that the project publishes, as JSON: what a visitor of the demo reads. */
export const realDataset: unknown = await (
  await fetch(new URL('../../data/conferences.json', import.meta.url))
).json();
