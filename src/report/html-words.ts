import type { LanguageCode } from '../model/index.ts';
import type { RowState } from './coverage-figures.ts';

/** The fixed texts of the HTML report, in one language. */
export interface HtmlWords {
  readonly title: string;
  readonly knowledge: string;
  readonly version: string;
  readonly asOf: string;
  readonly percent: string;
  readonly coverage: string;
  readonly asked: string;
  readonly states: Readonly<Record<RowState, string>>;
  readonly stateHelp: Readonly<Record<RowState, string>>;
  readonly overview: string;
  readonly file: string;
  readonly sections: string;
  readonly sectionsLead: string;
  readonly section: string;
  readonly share: string;
  readonly picture: string;
  readonly bar: string;
  readonly openRows: string;
  readonly openLead: string;
  readonly nothingOpen: string;
  readonly cell: string;
  readonly question: string;
  readonly why: string;
  readonly state: string;
  readonly more: string;
  readonly gaps: string;
  readonly gapsLead: string;
  readonly noGaps: string;
  readonly topic: string;
  readonly noTopic: string;
  readonly askers: string;
  readonly questions: string;
  readonly example: string;
  readonly outcome: string;
  readonly outcomeLead: string;
  readonly notReviewed: string;
  readonly confidence: string;
  readonly judged: string;
  readonly judgedShort: string;
  readonly stood: string;
  readonly stated: string;
  readonly since: string;
  readonly sinceLead: string;
  readonly nothingChanged: string;
  readonly newlyAnswered: string;
  readonly reopened: string;
  readonly changed: string;
  readonly added: string;
  readonly gone: string;
  readonly was: string;
  readonly now: string;
}

const WORDS: Readonly<Record<'fr' | 'es' | 'en', HtmlWords>> = {
  en: {
    title: 'Security questionnaire: where we stand',
    knowledge: 'Knowledge base: {name}',
    version: 'version {digest}',
    asOf: 'As of {date}',
    percent: '{share}%',
    coverage: 'answered',
    asked: 'questions asked of us',
    states: {
      answered: 'answered',
      medium: 'to confirm',
      low: 'touched on',
      none: 'not covered',
      aside: 'not ours to fill',
    },
    stateHelp: {
      answered: 'vouched for by the knowledge base, or decided by a person',
      medium: 'an answer is proposed; a person confirms it',
      low: 'the knowledge base speaks of it without settling it',
      none: 'the knowledge base says nothing of it',
      aside: 'answered before, left blank on purpose, or not to be filled',
    },
    overview: 'At a glance',
    file: 'file',
    sections: 'Coverage by section',
    sectionsLead: 'How many questions of each section are answered. A full bar is the whole section.',
    section: 'section',
    share: 'answered',
    picture: 'bar',
    bar: '{name}: {answered} answered, {medium} to confirm, {low} touched on, {none} not covered, {aside} not ours to fill',
    openRows: 'What waits for a person',
    openLead: 'Proposals first: they only need a yes or a correction.',
    nothingOpen: 'Nothing. Every question is answered or decided.',
    cell: 'cell',
    question: 'question',
    why: 'why it waits',
    state: 'state',
    more: '... and {count} more; vouch review lists them all.',
    gaps: 'What the knowledge base does not answer',
    gapsLead: 'Topics that were asked about and that no control answers, most asked first.',
    noGaps: 'None: whatever was asked, a control speaks of it.',
    topic: 'topic',
    noTopic: 'no topic of the catalogue',
    askers: 'customers',
    questions: 'questions',
    example: 'for example',
    outcome: 'Confidence and what came of it',
    outcomeLead:
      'Of the proposals that a person judged, how many stood unchanged (bar), beside the confidence they had been given (dash). Where the two meet, confidence can be taken at its word.',
    notReviewed: 'Nobody has judged a proposal yet.',
    confidence: 'stated confidence',
    judged: 'judged',
    judgedShort: '{count} judged',
    stood: 'stood unchanged',
    stated: 'mean confidence',
    since: 'What changed since last time',
    sinceLead: 'Compared with {file}: questions in the same words, wherever they stand.',
    nothingChanged: 'Nothing: the same questions, answered the same.',
    newlyAnswered: 'answered since',
    reopened: 'answered then, open now',
    changed: 'answered differently',
    added: 'new questions',
    gone: 'no longer asked',
    was: 'then',
    now: 'now',
  },
  fr: {
    title: 'Questionnaire de sécurité : où nous en sommes',
    knowledge: 'Base de connaissances : {name}',
    version: 'version {digest}',
    asOf: 'Au {date}',
    percent: '{share}\u00a0%',
    coverage: 'répondu',
    asked: 'questions qui nous sont posées',
    states: {
      answered: 'répondu',
      medium: 'à confirmer',
      low: 'effleuré',
      none: 'non couvert',
      aside: 'pas à remplir',
    },
    stateHelp: {
      answered: 'garanti par la base de connaissances, ou décidé par une personne',
      medium: 'une réponse est proposée ; une personne la confirme',
      low: 'la base de connaissances en parle sans trancher',
      none: "la base de connaissances n'en dit rien",
      aside: 'déjà répondu, laissé vide à dessein, ou à ne pas remplir',
    },
    overview: 'En bref',
    file: 'fichier',
    sections: 'Couverture par section',
    sectionsLead: 'Combien de questions de chaque section ont une réponse. Une barre pleine est la section entière.',
    section: 'section',
    share: 'répondu',
    picture: 'barre',
    bar: '{name} : {answered} répondu, {medium} à confirmer, {low} effleuré, {none} non couvert, {aside} pas à remplir',
    openRows: 'Ce qui attend une personne',
    openLead: "Les propositions d'abord : un oui ou une correction suffit.",
    nothingOpen: 'Rien. Chaque question a sa réponse ou sa décision.',
    cell: 'cellule',
    question: 'question',
    why: 'pourquoi elle attend',
    state: 'état',
    more: '... et {count} de plus ; vouch review les donne toutes.',
    gaps: 'Ce à quoi la base de connaissances ne répond pas',
    gapsLead: "Sujets demandés auxquels aucun contrôle ne répond, les plus demandés d'abord.",
    noGaps: 'Rien : un contrôle parle de chaque sujet demandé.',
    topic: 'sujet',
    noTopic: 'aucun sujet du catalogue',
    askers: 'clients',
    questions: 'questions',
    example: 'par exemple',
    outcome: "La confiance, et ce qu'il en fut",
    outcomeLead:
      "Parmi les propositions qu'une personne a jugées, la part restée inchangée (barre), à côté de la confiance annoncée (trait). Là où les deux se rejoignent, la confiance peut être prise au mot.",
    notReviewed: "Personne n'a encore jugé de proposition.",
    confidence: 'confiance annoncée',
    judged: 'jugées',
    judgedShort: '{count} {count|jugée|jugées}',
    stood: 'restées inchangées',
    stated: 'confiance moyenne',
    since: 'Ce qui a changé depuis la dernière fois',
    sinceLead: 'Comparé à {file} : les questions aux mêmes mots, où qu’elles soient.',
    nothingChanged: 'Rien : mêmes questions, mêmes réponses.',
    newlyAnswered: 'répondu depuis',
    reopened: 'répondu alors, ouvert à présent',
    changed: 'répondu autrement',
    added: 'nouvelles questions',
    gone: 'plus demandé',
    was: 'alors',
    now: 'à présent',
  },
  es: {
    title: 'Cuestionario de seguridad: dónde estamos',
    knowledge: 'Base de conocimiento: {name}',
    version: 'versión {digest}',
    asOf: 'A fecha de {date}',
    percent: '{share}\u00a0%',
    coverage: 'respondido',
    asked: 'preguntas que nos hacen',
    states: {
      answered: 'respondida',
      medium: 'por confirmar',
      low: 'rozada',
      none: 'sin cubrir',
      aside: 'sin rellenar',
    },
    stateHelp: {
      answered: 'garantizada por la base de conocimiento, o decidida por una persona',
      medium: 'hay una respuesta propuesta; una persona la confirma',
      low: 'la base de conocimiento habla de ello sin resolverlo',
      none: 'la base de conocimiento no dice nada',
      aside: 'ya respondida, en blanco a propósito, o no debe rellenarse',
    },
    overview: 'De un vistazo',
    file: 'archivo',
    sections: 'Cobertura por sección',
    sectionsLead: 'Cuántas preguntas de cada sección tienen respuesta. Una barra llena es la sección entera.',
    section: 'sección',
    share: 'respondido',
    picture: 'barra',
    bar: '{name}: {answered} respondidas, {medium} por confirmar, {low} rozadas, {none} sin cubrir, {aside} sin rellenar',
    openRows: 'Lo que espera a una persona',
    openLead: 'Primero las propuestas: basta un sí o una corrección.',
    nothingOpen: 'Nada. Cada pregunta tiene respuesta o decisión.',
    cell: 'celda',
    question: 'pregunta',
    why: 'por qué espera',
    state: 'estado',
    more: '... y {count} más; vouch review las muestra todas.',
    gaps: 'Lo que la base de conocimiento no responde',
    gapsLead: 'Temas por los que se preguntó y que ningún control responde, los más pedidos primero.',
    noGaps: 'Nada: un control habla de cada tema.',
    topic: 'tema',
    noTopic: 'ningún tema del catálogo',
    askers: 'clientes',
    questions: 'preguntas',
    example: 'por ejemplo',
    outcome: 'La confianza y lo que resultó',
    outcomeLead:
      'De las propuestas que una persona juzgó, cuántas quedaron sin cambios (barra), junto a la confianza declarada (raya). Donde coinciden, la confianza puede tomarse al pie de la letra.',
    notReviewed: 'Nadie ha juzgado aún ninguna propuesta.',
    confidence: 'confianza declarada',
    judged: 'juzgadas',
    judgedShort: '{count} {count|juzgada|juzgadas}',
    stood: 'sin cambios',
    stated: 'confianza media',
    since: 'Qué ha cambiado desde la última vez',
    sinceLead: 'Comparado con {file}: las preguntas con las mismas palabras, estén donde estén.',
    nothingChanged: 'Nada: las mismas preguntas, las mismas respuestas.',
    newlyAnswered: 'respondidas desde entonces',
    reopened: 'respondidas entonces, abiertas ahora',
    changed: 'respondidas de otro modo',
    added: 'preguntas nuevas',
    gone: 'ya no se preguntan',
    was: 'entonces',
    now: 'ahora',
  },
};

/** The report's texts in a language; English when there are none in it. */
export function htmlWords(language: LanguageCode): HtmlWords {
  return WORDS[language as keyof typeof WORDS] ?? WORDS.en;
}
