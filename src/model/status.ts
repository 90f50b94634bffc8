/** What a control or a reply can say when it takes a position. */
export type Position = 'yes' | 'no' | 'limited' | 'notApplicable' | 'planned';

export const POSITIONS: readonly Position[] = ['yes', 'no', 'limited', 'notApplicable', 'planned'];

/** A control's status: a position, or a plain value ("30 jours") where the source states a fact. */
export type Status =
  | { readonly kind: 'position'; readonly position: Position }
  | { readonly kind: 'value'; readonly text: string };

/** The reply to one question, in the question's own sense. */
export type Reply = Position | 'value';

/** Whether a text is one of the codes of a reply, not words for a cell. */
export function isReply(text: string): text is Reply {
  return text === 'value' || POSITIONS.some((position) => position === text);
}

/** How far an answer may go on its own: see the run record's format. */
export type Flag = 'high' | 'medium' | 'low' | 'none';

export const FLAGS: readonly Flag[] = ['high', 'medium', 'low', 'none'];
