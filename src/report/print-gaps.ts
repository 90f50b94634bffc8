import type { Gap } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { clip } from './wrap.ts';

export interface GapPrinting {
  readonly width: number;
  /** At most so many example questions a topic. */
  readonly examples: number;
  readonly topicName: (id: string) => string;
}

/** What customers asked that nothing answers: a block a topic, in the order given. */
export function printGaps(gaps: readonly Gap[], { width, examples, topicName }: GapPrinting): string {
  if (gaps.length === 0) return 'Nothing was asked that the knowledge base does not answer.\n';
  const blocks = gaps.map(({ topic, customers, files, questions }) => {
    const name = topic === null ? 'no topic of the catalogue' : `${topicName(topic)} [${topic}]`;
    const count = { questions: questions.length, files: files.length, customers: customers.length };
    const asked = [
      fillIn('{questions} {questions|question|questions} in {files} {files|file|files}', count),
      ...(customers.length > 0 ? [fillIn('{customers} {customers|customer|customers}', count)] : []),
    ].join(', ');
    const texts = [...new Map(questions.map((question) => [question.text, question])).values()];
    const lines = texts
      .slice(0, examples)
      .map(({ file, sheet, ref, text }) => clip(`${file} ${sheet}!${ref}  ${text}`, width, '    '));
    const more = texts.length - examples;
    return [`${name}: ${asked}`, ...lines, ...(more > 0 ? [`    ... and ${more} more`] : [])].join('\n');
  });
  return `${blocks.join('\n')}\n`;
}
