import type { Answer, KnowledgeBase, LanguageCode, Reading, SettledAnswer } from '../model/index.ts';
import type { Paint } from './paint.ts';
import { describeReason } from './reasons.ts';
import { clip, wrap } from './wrap.ts';

export interface ReadingOptions {
  readonly paint: Paint;
  readonly width: number;
  /** Show every number behind the confidence. */
  readonly why: boolean;
  readonly language: LanguageCode;
  readonly topicName: (id: string) => string;
}

/** What a fill would make of the question, and the words it would write or propose; null for none. */
type Told = Pick<Answer, 'flag' | 'reasons'> & { readonly words: string | null };

/** What `vouch ask` prints: the ranked controls with the words that met, the topics, what speaks against answering, and the answer. */
export function printReading(reading: Reading, told: Told, base: KnowledgeBase, options: ReadingOptions): string {
  const { paint, width, language } = options;
  const controls = new Map(base.controls.map((control) => [control.id, control]));
  const lines: string[] = [];
  if (reading.matches.length === 0) lines.push('Nothing in the knowledge base speaks of this.');
  for (const match of reading.matches) {
    const control = controls.get(match.control)!;
    const status = control.status.kind === 'value' ? control.status.text : control.status.position;
    lines.push(
      paint.bold(
        `${String(Math.round(match.confidence * 100)).padStart(3)} %  ${match.control}  (${status}${match.inverted ? ', asked the other way round' : ''}${match.settles ? '' : ', touches only'})`,
      ),
    );
    const own = control.comment[language] ?? Object.values(control.comment)[0] ?? '';
    lines.push(wrap(match.remembered ? rememberedWords(match.remembered, own) : own, width, '       '));
    lines.push(
      paint.dim(
        clip(
          `met: ${match.evidence.met.join(', ') || '-'}; not met: ${match.evidence.unmet.join(', ') || '-'}`,
          width,
          '       ',
        ),
      ),
    );
    if (options.why) {
      const figures = Object.entries(match.evidence.figures).map(([name, value]) => `${name} ${value.toFixed(2)}`);
      lines.push(paint.dim(wrap(figures.join('  '), width, '       ')));
    }
  }
  if (reading.topics.length > 0) lines.push('', paint.bold('Topics it resembles'));
  for (const topic of reading.topics) {
    lines.push(
      clip(
        `${topic.topic}: ${options.topicName(topic.topic)}${topic.inverted ? ' (asked the other way round)' : ''}`,
        width,
        `${topic.score.toFixed(2)}   `,
      ),
    );
  }
  if (told.reasons.length > 0) lines.push('', paint.bold('Before answering'));
  for (const reason of told.reasons)
    lines.push(wrap(`${reason.code}: ${describeReason(reason, language, options.topicName)}`, width, '  '));
  lines.push('', paint.bold('What a fill does with it'), wrap(describeDeed(told), width, '  '));
  return `${lines.join('\n')}\n`;
}

function describeDeed({ flag, words }: Told): string {
  if (flag === 'high' && words !== null) return `Writes "${words}" (high).`;
  return `Leaves the cell empty${words === null ? '' : `, and proposes "${words}" to the reviewer`} (${flag}).`;
}

/** What a person answered to this very question. */
function rememberedWords({ answer, words, comment }: SettledAnswer, own: string): string {
  return [words === undefined ? answer : (words ?? ''), comment === undefined ? own : (comment ?? '')]
    .filter((part) => part !== '')
    .join('. ');
}
