import type { LanguageCode } from '../model/index.ts';

/** The fixed texts of the summary, in one language. */
export interface SummaryWords {
  readonly sheet: string;
  readonly questions: string;
  readonly total: string;
  readonly high: string;
  readonly medium: string;
  readonly mediumWritten: string;
  readonly low: string;
  readonly none: string;
  readonly answered: string;
  readonly leftAlone: string;
  readonly needPerson: string;
  readonly nothingLeft: string;
  readonly proposed: string;
  readonly nearest: string;
  readonly more: string;
  readonly settled: string;
  readonly written: string;
  readonly record: string;
  readonly next: string;
  readonly review: string;
  readonly openSheet: string;
  readonly fillIn: string;
  readonly openFile: string;
  readonly check: string;
  readonly finalize: string;
}

const WORDS: Readonly<Record<'fr' | 'es' | 'en', SummaryWords>> = {
  en: {
    sheet: 'sheet',
    questions: 'questions',
    total: 'total',
    high: 'answered and written into the workbook',
    medium: 'an answer is proposed, not written: confirm it',
    mediumWritten: 'an answer is written, as you asked (--write medium): confirm it',
    low: 'the knowledge base touches on it: answer it yourself',
    none: 'the knowledge base says nothing of it: answer it yourself',
    answered: '{count} of {questions} {questions|question|questions} answered:',
    leftAlone: '{count} {count|row|rows} left alone: already answered, or not to be filled.',
    needPerson: '{count} {count|question needs|questions need} a person, worst first:',
    nothingLeft: 'No question needs a person.',
    proposed: 'proposed:',
    nearest: 'nearest:',
    more: '... and {count} more (--all shows every one)',
    settled: 'left alone',
    written: 'Written:',
    record: 'Record: ',
    next: 'Next:',
    review: 'Decide what needs you, in the browser:  vouch review {file}',
    openSheet: 'Or in Excel: decide each line of its last sheet, "{sheet}", or correct the',
    fillIn: 'answers in the customer’s own sheets.',
    openFile: 'Open it in Excel and fill in the questions listed above.',
    check: 'See what is left:  vouch check {file}',
    finalize: 'Make the file for the customer:  vouch finalize {file}',
  },
  fr: {
    sheet: 'feuille',
    questions: 'questions',
    total: 'total',
    high: 'répondu et écrit dans le classeur',
    medium: 'une réponse est proposée, pas écrite : à confirmer',
    mediumWritten: 'une réponse est écrite, comme demandé (--write medium) : à confirmer',
    low: 'la base de connaissances effleure le sujet : à répondre vous-même',
    none: "la base de connaissances n'en dit rien : à répondre vous-même",
    answered: '{count} {count|réponse|réponses} sur {questions} {questions|question|questions} :',
    leftAlone:
      '{count} {count|ligne laissée telle quelle|lignes laissées telles quelles} : déjà répondu, ou à ne pas remplir.',
    needPerson: '{count} {count|question attend|questions attendent} une personne, les pires en tête :',
    nothingLeft: "Aucune question n'attend une personne.",
    proposed: 'proposé :',
    nearest: 'le plus proche :',
    more: '... et {count} de plus (--all les montre toutes)',
    settled: 'inchangé',
    written: 'Écrit :  ',
    record: 'Journal :',
    next: 'Ensuite :',
    review: 'Décidez ce qui reste à voir, dans le navigateur : vouch review {file}',
    openSheet: 'Ou dans Excel : décidez ligne par ligne dans la dernière feuille, « {sheet} »,',
    fillIn: 'ou corrigez les réponses dans les feuilles du client.',
    openFile: 'Ouvrez-le dans Excel et complétez les questions ci-dessus.',
    check: 'Pour voir ce qui reste : vouch check {file}',
    finalize: 'Pour faire le fichier du client : vouch finalize {file}',
  },
  es: {
    sheet: 'hoja',
    questions: 'preguntas',
    total: 'total',
    high: 'respondida y escrita en el libro',
    medium: 'hay una respuesta propuesta, sin escribir: confírmela',
    mediumWritten: 'hay una respuesta escrita, como se pidió (--write medium): confírmela',
    low: 'la base de conocimiento roza el tema: respóndala usted',
    none: 'la base de conocimiento no dice nada: respóndala usted',
    answered: '{count} de {questions} {questions|pregunta|preguntas} con respuesta:',
    leftAlone:
      '{count} {count|fila se deja|filas se dejan} como {count|está|están}: ya con respuesta, o sin nada que rellenar.',
    needPerson: '{count} {count|pregunta espera|preguntas esperan} a una persona, las peores primero:',
    nothingLeft: 'Ninguna pregunta espera a una persona.',
    proposed: 'propuesta:',
    nearest: 'lo más cercano:',
    more: '... y {count} más (--all las muestra todas)',
    settled: 'sin tocar',
    written: 'Escrito: ',
    record: 'Registro:',
    next: 'Después:',
    review: 'Decida lo que queda por ver, en el navegador: vouch review {file}',
    openSheet: 'O en Excel: decida fila por fila en la última hoja, «{sheet}», o corrija las',
    fillIn: 'respuestas en las hojas del cliente.',
    openFile: 'Ábralo en Excel y complete las preguntas de arriba.',
    check: 'Para ver lo que falta: vouch check {file}',
    finalize: 'Para hacer el archivo del cliente: vouch finalize {file}',
  },
};

/** The summary's texts in a language; English when there are none in it. */
export function summaryWords(language: LanguageCode): SummaryWords {
  return WORDS[language as keyof typeof WORDS] ?? WORDS.en;
}
