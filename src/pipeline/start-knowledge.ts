import { classifyChoice } from '../answering/index.ts';
import type { SourceFile } from '../knowledge/index.ts';
import { type AnsweredQuestion, draftBase, readGiven } from '../learning/index.ts';
import { buildTopicIndex, rankTopics, readQuestion, TOPIC_WEIGHTS } from '../matching/index.ts';
import { type Finding, type Question, UserError } from '../model/index.ts';
import type { Mapping } from '../questionnaire/index.ts';
import { buildLexicon, namePattern } from '../text/index.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import type { OpenedFile } from './open-file.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

export interface Started {
  /** File names without a folder. */
  readonly files: readonly SourceFile[];
  readonly questions: number;
  readonly answered: number;
  readonly controls: number;
  /** Notes and warnings by sheet and cell. */
  readonly findings: readonly Finding[];
}

/**
 * A knowledge base of drafts from a questionnaire that somebody answered by hand.
 *
 * @param name of the knowledge base: lower-case words joined by dots and hyphens.
 * @throws UserError `noQuestions`, or `noAnswersGiven` when none of them is answered.
 */
export function startKnowledge(
  opened: OpenedFile,
  catalogue: CompiledCatalogue,
  { name, document, mapping }: { readonly name: string; readonly document: string; readonly mapping?: Mapping },
): Started {
  const { languages } = catalogue.lexicon;
  const { tables, findings: read } = readQuestionnaire(opened.workbook, languages, mapping);
  const questions = tables.flatMap((table) => table.questions);
  if (questions.length === 0) throw new UserError('noQuestions');
  const topicOf = topicFinder(catalogue);
  // That answers stand there already is the point.
  const findings: Finding[] = read.filter(({ code }) => code !== 'answersAlreadyThere');
  const answered = questions.flatMap((question): AnsweredQuestion[] => {
    const given = readGiven(question, (text) => classifyChoice(text, languages));
    if (given === 'unclear') findings.push(unclear(question));
    return given === null || given === 'unclear' ? [] : [{ question, given, topic: topicOf(question) }];
  });
  if (answered.length === 0) throw new UserError('noAnswersGiven', {}, { questions: questions.length });
  const base = draftBase(answered, { name, document });
  // What was drafted loads, or it is a bug of ours that must not reach anybody's disk.
  prepareKnowledge(base.files, catalogue);
  const { files, controls } = base;
  return {
    files,
    controls,
    questions: questions.length,
    answered: answered.length,
    findings: [...findings, ...base.findings],
  };
}

/** A question is taken for a topic from this score on: the one from which a control's own text is (see the matching room). */
const NEAR_ENOUGH = 0.8;

function topicFinder(catalogue: CompiledCatalogue): (question: Question) => AnsweredQuestion['topic'] {
  const lexicon = buildLexicon(catalogue.lexicon);
  const index = buildTopicIndex(catalogue.topics);
  const names = { own: namePattern([]), any: namePattern([]), providers: new Map() };
  return (question) => {
    const [best] = rankTopics(readQuestion(question, lexicon, index, names), index, TOPIC_WEIGHTS);
    if (!best || best.score < NEAR_ENOUGH) return null;
    return { ...index.topics[best.topic]!, inverted: best.inverse > best.straight };
  };
}

function unclear(question: Question): Finding {
  const place = { sheet: question.sheet, ref: question.answerCell?.ref ?? Object.keys(question.existing)[0] ?? '' };
  return { code: 'learnUnclear', severity: 'warning', place, args: { question: question.text.slice(0, 80) } };
}
