/** Adds the path to errors of the file system, as errors of open files lack it. */
export async function withPath<Result>(path: string, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
}
