import { expect } from '@open-wc/testing';

interface Answer {
  readonly format: string;
  readonly sheets: readonly string[];
  readonly records: {
    readonly conferences: readonly { readonly sessions?: readonly { readonly start?: string }[] }[];
  };
}

/** Imports a file in a worker, which has neither a document nor Node. */
async function imported(path: string): Promise<Answer> {
  const bytes = new Uint8Array(await (await fetch(path)).arrayBuffer());
  const worker = new Worker(new URL('./import-in-worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Answer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
  });
  worker.postMessage(bytes);
  return answer.finally(() => worker.terminate());
}

describe('import in a worker of the browser', () => {
  for (const name of ['program.xlsx', 'program.ods']) {
    it(`reads ${name} as the command does`, async () => {
      const { format, sheets, records } = await imported(
        `/test/node/formats/import/spreadsheet/files/${name}`,
      );
      expect(format).to.equal(name.slice(-4).replace('.', ''));
      expect(sheets).to.deep.equal(['Konference', 'Program', 'Oplægsholdere', 'Kladde']);
      const starts = records.conferences[0]?.sessions?.map(({ start }) => start);
      expect(starts).to.deep.equal([
        '2027-09-14T09:00:00+02:00',
        '2027-09-14T10:05:00+02:00',
        '2027-09-14T11:20:00+02:00',
        '2027-09-15T08:10:00+02:00',
      ]);
    });
  }
});
