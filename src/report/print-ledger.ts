import type { Change, Contradiction, LanguageCode, LedgerEntry, Outdated } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { type LedgerWords, ledgerWords } from './ledger-words.ts';
import { figureWords, replyText } from './words.ts';
import { clip, wrap } from './wrap.ts';

/** An entry, and whether it is still what the customer holds. */
export interface ToldLine {
  readonly entry: LedgerEntry;
  readonly isCurrent: boolean;
}

/** Who was told what about one control: customer, place, answer, day. */
export function printTold(control: string, lines: readonly ToldLine[], width: number): string {
  const customers = new Set(lines.map(({ entry }) => entry.to)).size;
  const count = { answers: lines.length, customers };
  const head = `${control}: ${fillIn('{answers} {answers|answer|answers} to {customers} {customers|customer|customers}', count)}`;
  const blocks = lines.map(({ entry, isCurrent }) => {
    const state = entry.answer === null ? ' (taken back)' : isCurrent ? '' : ' (replaced since)';
    return [
      `  ${entry.to}: ${placeOf(entry)}${state}`,
      clip(entry.question, width, '    '),
      ...toldLines(entry, 'en', width),
    ].join('\n');
  });
  return `${[head, ...blocks].join('\n')}\n`;
}

/** Each customer with the answers they hold that are no longer true, in the words of their language: ready to send. */
export function printRecall(outdated: readonly Outdated[], width: number): string {
  if (outdated.length === 0) return 'Every answer that went out is still true.\n';
  const customers = [...new Set(outdated.map(({ entry }) => entry.to))];
  const blocks = customers.map((customer) => {
    const own = outdated.filter(({ entry }) => entry.to === customer);
    return [customer, ...own.map((each) => recallBlock(each, width))].join('\n');
  });
  return `${blocks.join('\n\n')}\n\n${fillIn('{answers} {answers|answer is|answers are} no longer true, {customers} {customers|customer holds|customers hold} {answers|it|them}.', { answers: outdated.length, customers: customers.length })}\n`;
}

function recallBlock({ entry, changes, now }: Outdated, width: number): string {
  const { language } = entry;
  const words = ledgerWords(language);
  const reply = now.reply === 'value' ? null : now.reply;
  const today = [
    ...(reply === null ? [] : [capital(replyText(reply, language))]),
    ...changes.flatMap((change) => changeNow(change, words, language, reply !== null)),
    ...(now.comment === null ? [] : [quotation(now.comment)]),
  ];
  return [
    `  ${placeOf(entry)}  [${entry.control}]`,
    wrap(`${words.asked} ${entry.question}`, width, '    '),
    ...toldLines(entry, language, width),
    wrap(`${words.now} ${[...new Set(today)].join(words.and)}`, width, '    '),
  ].join('\n');
}

/** What is not said by the reply already. */
function changeNow(change: Change, words: LedgerWords, language: LanguageCode, hasReply: boolean): string[] {
  switch (change.kind) {
    case 'gone':
      return [words.gone];
    case 'status':
      return hasReply ? [] : [capital(replyText(change.now, language))];
    case 'figure':
      return change.now.map((figure) => figureText(figure, words, language));
    case 'lapsed':
      return [fillIn(words.lapsed, { validUntil: change.validUntil })];
    case 'answer':
      return [capital(replyText(change.now, language))];
    case 'wording':
      return [];
  }
}

/** Where new answers contradict the last ones to the same customer: then and now, side by side. */
export function printDifferences(customer: string, found: readonly Contradiction[], width: number): string {
  if (found.length === 0) return `Nothing contradicts what ${customer} was told.\n`;
  const blocks = found.map(({ now, before, by, changes }) =>
    [
      `${placeOf(now)}${now.control === null ? '' : `  [${now.control}]`}`,
      clip(now.question, width, '  '),
      ...(by === 'control' ? [clip(`before it was asked: ${before.question}`, width, '  ')] : []),
      ...changes.map((change) => wrap(changeLine(change), width, '  ')),
      clip(`told in ${placeOf(before)}, ${before.date ?? 'no date'}`, width, '  '),
    ].join('\n'),
  );
  const count = fillIn('{count} {count|answer contradicts|answers contradict}', { count: found.length });
  return `${blocks.join('\n\n')}\n\n${count} what ${customer} was told.\n`;
}

function changeLine(change: Change): string {
  const words = ledgerWords('en');
  const figures = (list: readonly string[]) =>
    list.length === 0 ? '(not stated)' : list.map((figure) => figureText(figure, words, 'en')).join(', ');
  switch (change.kind) {
    case 'answer':
    case 'status':
      return `then: ${replyText(change.was, 'en')}; now: ${replyText(change.now, 'en')}`;
    case 'figure':
      return `then: ${figures(change.was)}; now: ${figures(change.now)}`;
    case 'gone':
      return 'the control is there no more';
    case 'lapsed':
      return fillIn(words.lapsed, { validUntil: change.validUntil });
    case 'wording':
      return 'said in other words';
  }
}

function toldLines(entry: LedgerEntry, language: LanguageCode, width: number): string[] {
  if (entry.answer === null) return [];
  const words = ledgerWords(language);
  const figures = entry.figures.map((figure) => figureText(figure, words, language)).join(', ');
  // Where a comment was all there was, its figures tell more than the value, which stands in one language only.
  const answer = entry.answer === '' && figures === '' ? (entry.status ?? '') : replyText(entry.answer, language);
  const said = answer === '' ? [figures] : [answer, ...(figures === '' ? [] : [`(${figures})`])];
  const when = entry.date ?? words.noDate;
  const told = [said.join(' '), when].filter((part) => part !== '').join(', ');
  return [wrap(`${words.told} ${told}`, width, '    ')];
}

function figureText(figure: string, words: LedgerWords, language: LanguageCode): string {
  const every = /^every (.*)$/.exec(figure);
  return every ? fillIn(words.every, { figure: figureWords(every[1]!, language) }) : figureWords(figure, language);
}

function placeOf({ file, sheet, ref }: LedgerEntry): string {
  return `${file} ${sheet}!${ref}`;
}

function quotation(comment: string): string {
  return `"${comment.replace(/\s+/g, ' ').trim()}"`;
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
