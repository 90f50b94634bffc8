import type { Control } from '../../model/index.ts';
import { isTime, properNames } from '../../text/index.ts';
import { NEAR_SCOPES } from '../question/near-scopes.ts';
import type { TopicHead } from '../topics/compile-topics.ts';
import type { Statements } from './read-statements.ts';
import { leadIn } from './weigh-link.ts';

/** Whether a control that resembles a topic may answer it on the tool's own word: a document only where it speaks of one, nobody else's measure. */
export function mayAnswer(control: Control, topic: TopicHead, place: number, read: readonly Statements[]): boolean {
  if (topic.asksHowLong && !isDated(control) && !read.some(statesHowLong)) return false;
  if (topic.asks === 'value' && control.status.kind !== 'value' && !read.some(statesValue)) return false;
  if (topic.asks === 'policy' && !read.some(({ whole }) => (whole.asked.cues.policy ?? []).length > 0)) return false;
  if (topic.scope === 'provider')
    return control.about === 'provider' || read.some(({ whole }) => whole.asked.scopes.includes('provider'));
  if ((ANSWERED_FROM[control.about] ?? []).includes(topic.scope)) return true;
  return (
    OWN.includes(control.about) &&
    OWN.includes(topic.scope) &&
    read.every((statements) => speaksMostOf(statements, place))
  );
}

/** Where a control speaks of nothing as much, it matters little which of these the company files it under: "code review" of the product, or of its people. */
const OWN: readonly string[] = ['vendor', 'staff', 'internal', 'platform', 'product'];
/** A little more than level with the best of the other topics. */
const LEADS = 0.55;

function speaksMostOf({ label, whole }: Statements, topic: number): boolean {
  return leadIn(label, topic) >= LEADS && leadIn(whole, topic) >= LEADS;
}

/** "How long?" has no answer where neither a figure nor a name is stated. */
function statesValue({ whole: { asked } }: Statements): boolean {
  return asked.figures.length > 0 || asked.named.length > 0 || properNames(asked.text).size > 0;
}

/** "Kept for 35 days", "within two hours", "since 2009"; "every night" says how often. */
function statesHowLong({ whole: { asked } }: Statements): boolean {
  return YEAR.test(asked.text) || asked.figures.some(({ unit, sense }) => isTime(unit) && sense !== 'period');
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Whether its value has a number, which may be any. */
function isDated({ status }: Control): boolean {
  return status.kind === 'value' && /\d/.test(status.text);
}

/** The scopes of topics that a control may answer by what it is about: companies call the same thing the platform's, the staff's or their own. */
const ANSWERED_FROM: Readonly<Record<string, readonly string[]>> = {
  ...NEAR_SCOPES,
  vendor: [...NEAR_SCOPES.vendor!, 'platform', 'internal', 'premises'],
  staff: [...NEAR_SCOPES.staff!, 'platform', 'internal'],
  platform: [...NEAR_SCOPES.platform!, 'staff'],
  // Of what is not the third party's own, only its buildings.
  provider: ['data-centre'],
};
