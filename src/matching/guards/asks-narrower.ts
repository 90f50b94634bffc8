import { textIn } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { Candidacy } from './candidacy.ts';
import { strangePredicate } from './strange-predicate.ts';

/** The words by which the question asks how, with which product, when or of whom a thing holds, or what becomes of it, of which the control says nothing; null where there are none. */
export function asksNarrower(candidacy: Candidacy, lexicon: Lexicon): string | null {
  if (candidacy.answer === 'no') return null;
  return (
    findProduct(candidacy, lexicon) ??
    findAlways(candidacy) ??
    findOutsiders(candidacy) ??
    findNarrowing(candidacy, lexicon) ??
    strangePredicate(candidacy, lexicon)
  );
}

/** "Exactly what was changed?", "by default?", "free of charge?": that a thing is done says not how strictly, by which way or at whose cost. */
function findNarrowing({ asked, answer, inverted, comment, isMet }: Candidacy, lexicon: Lexicon): string | null {
  // A value is told with its own words; and what is not done at all is not done in any way.
  if (asked.asks === 'value' || (answer === 'yes' && inverted)) return null;
  const strange = (asked.cues.narrowing ?? []).find((expression) => {
    if (findExpressions(comment, [expression]).length > 0) return false;
    const keys = lexicon.termsOf(expression, asked.language).map(({ key }) => key);
    const terms = asked.own.filter(({ key }) => keys.includes(key));
    return terms.length === 0 || !terms.every(isMet);
  });
  return strange ?? null;
}

/** "Do you scan with Nessus?": who scans may do so with another. */
function findProduct({ asked, control, comment }: Candidacy, { products }: Lexicon): string | null {
  const { label, status } = control;
  const stated = `${textIn(label, asked.language) ?? ''}. ${comment} ${status.kind === 'value' ? status.text : ''}`;
  const strange = findExpressions(asked.text, products).filter((name) => findExpressions(stated, [name]).length === 0);
  return strange[0] ?? null;
}

/** "Watched 24/7?": that a thing is there says nothing of when. */
function findAlways({ asked, isStated, isUsual }: Candidacy): string | null {
  const strange = asked.own.find((term) => term.key === ROUND_THE_CLOCK && !isStated(term) && !isUsual(term));
  // It is one word by the time it is read, however it was written.
  return strange ? '24/7' : null;
}

const ROUND_THE_CLOCK = 'c:round-the-clock';

/** "Are contractors' laptops encrypted?": what holds of the vendor's own need not hold of theirs. */
function findOutsiders({ asked, isStated, isUsual }: Candidacy): string | null {
  if (asked.own.some(({ key }) => key === EMPLOYEE)) return null;
  return asked.own.find((term) => term.key === CONTRACTOR && !isStated(term) && !isUsual(term))?.words ?? null;
}

const EMPLOYEE = 'c:employee';
const CONTRACTOR = 'c:contractor';
