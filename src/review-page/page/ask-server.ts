import type {
  ReviewAction,
  ReviewDetail,
  ReviewOption,
  ReviewOutcome,
  ReviewPreview,
  ReviewView,
} from '../../model/index.ts';

/** The server said no, or is not there: nothing that was asked for has happened. */
export class NotDone extends Error {
  /** Null when there was no answer at all. */
  readonly status: number | null;

  constructor(status: number | null) {
    super('not done');
    this.status = status;
  }
}

/** @throws NotDone */
async function ask<Answer>(path: string, body: object = {}): Promise<Answer> {
  let response: Response;
  try {
    const headers = { 'Content-Type': 'application/json' };
    response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  } catch {
    throw new NotDone(null);
  }
  if (!response.ok) throw new NotDone(response.status);
  return response.json() as Promise<Answer>;
}

export const server = {
  view: () => ask<ReviewView>('view'),
  row: (at: number) => ask<ReviewDetail>('row', { at }),
  decide: (action: ReviewAction) => ask<ReviewOutcome>('decide', action),
  preview: (action: ReviewAction) => ask<ReviewPreview>('preview', action),
  undo: (at: number) => ask<ReviewOutcome>('undo', { at }),
  search: (at: number, text: string) => ask<ReviewOption[]>('search', { at, text }),
  done: () => ask<object>('done'),
};
