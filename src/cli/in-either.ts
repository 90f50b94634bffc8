import { UserError } from '../model/index.ts';

/** What the action gives; an error about one of two workbooks, which says its `side`, is placed in that one's file. */
export async function inEither<T>(
  files: { readonly before: string; readonly after: string },
  action: () => T | Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = error.args.side === 'before' ? files.before : files.after;
    throw new UserError(error.code, { file, ...error.place }, error.args, error.findings);
  }
}
