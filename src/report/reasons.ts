import type { LanguageCode, Reason } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { argumentWords } from './words.ts';

type Sentence = Readonly<Record<'fr' | 'es' | 'en', string>>;

/** The languages that reasons are worded in; any other falls back to English. */
export const reportLanguages: readonly LanguageCode[] = ['fr', 'es', 'en'];

/** What each reason says to a reviewer; `{name}` stands for an argument. */
const REASONS: Readonly<Record<string, Sentence>> = {
  NEGATED: {
    fr: "La question est posée à l'envers ({words}) : vérifiez le sens de la réponse.",
    es: 'La pregunta está planteada al revés ({words}): compruebe el sentido de la respuesta.',
    en: 'Asked the other way round ({words}): check which way the answer goes.',
  },
  NEGATED_SETTLED: {
    fr: "Question posée à l'envers : la réponse est l'opposé de la position du contrôle.",
    es: 'Pregunta planteada al revés: la respuesta es la contraria a la posición del control.',
    en: "Asked the other way round: the answer is the opposite of the control's position.",
  },
  THRESHOLD: {
    fr: 'La question demande {asked} ; la base de connaissances ne permet pas de trancher.',
    es: 'La pregunta exige {asked}; la base de conocimiento no permite decidir.',
    en: 'It asks for {asked}; the knowledge base does not settle that figure.',
  },
  THRESHOLD_SETTLED: {
    fr: 'La valeur demandée ({asked}) a été comparée à la valeur déclarée.',
    es: 'El valor exigido ({asked}) se ha comparado con el declarado.',
    en: 'The figure asked for ({asked}) was compared with the stated one.',
  },
  THRESHOLD_HELD: {
    fr: "La valeur déclarée n'atteint pas la valeur demandée ({asked}) : confirmez avant d'envoyer.",
    es: 'El valor declarado no alcanza el exigido ({asked}): confirme antes de enviar.',
    en: 'The stated figure falls short of the one asked for ({asked}): confirm before sending.',
  },
  COMPOUND: {
    fr: 'Plusieurs questions en une : une seule réponse ne vaut pas pour toutes ({parts}).',
    es: 'Varias preguntas en una: una sola respuesta no vale para todas ({parts}).',
    en: 'Several questions in one: no single answer holds for all of them ({parts}).',
  },
  COMPOUND_SETTLED: {
    fr: "Plusieurs questions en une : la même réponse vaut aussi pour « {parts} », d'après {other}.",
    es: 'Varias preguntas en una: la misma respuesta vale también para «{parts}», según {other}.',
    en: 'Several questions in one: the same answer holds for "{parts}" as well, by {other}.',
  },
  COMPOUND_EITHER: {
    fr: "L'un ou l'autre est demandé : la réponse vaut quoi qu'il en soit de « {either} ».",
    es: 'Se pide lo uno o lo otro: la respuesta vale sea cual sea el caso de «{either}».',
    en: 'It asks for one or the other: the answer holds whatever is the case with "{either}".',
  },
  COMPOUND_MOOT: {
    fr: 'Rien de tel : « {moot} » est sans objet.',
    es: 'No hay nada de eso: «{moot}» queda sin objeto.',
    en: 'There is none: "{moot}" is moot.',
  },
  SCOPE: {
    fr: 'La question porte sur un autre périmètre ({asked}) que le contrôle ({stated}).',
    es: 'La pregunta se refiere a otro ámbito ({asked}) que el control ({stated}).',
    en: 'It asks about something else ({asked}) than the control does ({stated}).',
  },
  SCOPE_SETTLED: {
    fr: 'La question demande ce que le client peut faire lui-même ({asked}) ; le contrôle le réserve au fournisseur.',
    es: 'La pregunta es qué puede hacer el propio cliente ({asked}); el control lo reserva al proveedor.',
    en: 'It asks what the customer can do ({asked}); the control keeps that to the vendor.',
  },
  UNNAMED: {
    fr: 'La question ne nomme pas le sujet pour lequel elle a été prise ({topic}).',
    es: 'La pregunta no nombra el tema por el que se ha tomado ({topic}).',
    en: 'It does not name the topic it was taken for ({topic}).',
  },
  POLICY: {
    fr: 'Un document ou une procédure est demandé ({words}) ; le contrôle décrit une mesure en place.',
    es: 'Se pide un documento o procedimiento ({words}); el control describe una medida aplicada.',
    en: 'It asks for a document or procedure ({words}); the control states a measure in place.',
  },
  CONDITIONAL: {
    fr: 'La question dépend de la réponse à la ligne précédente.',
    es: 'La pregunta depende de la respuesta de la fila anterior.',
    en: 'It depends on the answer to the row above.',
  },
  CONDITIONAL_WORDS: {
    fr: 'La question pose une condition dont le contrôle ne parle pas ({words}).',
    es: 'La pregunta pone una condición de la que el control no habla ({words}).',
    en: 'It sets a condition that the control does not speak of ({words}).',
  },
  FORWARD_LOOKING: {
    fr: "La question porte sur l'avenir ({words}).",
    es: 'La pregunta se refiere al futuro ({words}).',
    en: 'It asks about the future ({words}).',
  },
  TIE: {
    fr: 'Un autre contrôle convient aussi bien et dit autre chose : {other}.',
    es: 'Otro control encaja igual de bien y dice otra cosa: {other}.',
    en: 'Another control fits as well and says something else: {other}.',
  },
  DISAGREEMENT: {
    fr: 'Les documents sources se contredisent sur ce point ({readings}).',
    es: 'Los documentos de origen difieren en este punto ({readings}).',
    en: 'The source documents differ on this very point ({readings}).',
  },
  LEARNT: {
    fr: 'Une personne a déjà tranché cette même question ({from}).',
    es: 'Una persona ya resolvió esta misma pregunta ({from}).',
    en: 'A person settled this very question before ({from}).',
  },
  OPEN_AGAIN: {
    fr: 'Une personne avait tranché cette même question ({reply}), mais le contrôle a changé depuis : à revoir.',
    es: 'Una persona había resuelto esta misma pregunta ({reply}), pero el control ha cambiado desde entonces: revísela.',
    en: 'A person settled this very question ({reply}) before the control changed: look at it again.',
  },
  DRAFT: {
    fr: "Le contrôle {control} est une ébauche que personne n'a confirmée.",
    es: 'El control {control} es un borrador que nadie ha confirmado.',
    en: 'Control {control} is a draft that nobody has confirmed.',
  },
  STALE: {
    fr: 'Le contrôle est périmé depuis le {validUntil}.',
    es: 'El control caducó el {validUntil}.',
    en: 'The control lapsed on {validUntil}.',
  },
  NOT_COVERED: {
    fr: 'Non couvert par la base de connaissances : {topic}.',
    es: 'No cubierto por la base de conocimiento: {topic}.',
    en: 'Not covered by the knowledge base: {topic}.',
  },
  DETAIL: {
    fr: 'La question demande plus que ce que le contrôle affirme ({words}).',
    es: 'La pregunta pide más de lo que afirma el control ({words}).',
    en: 'It asks for more than the control states ({words}).',
  },
  TOUCHES: {
    fr: 'Le contrôle {control} aborde le sujet sans y répondre.',
    es: 'El control {control} trata el tema sin resolverlo.',
    en: 'Control {control} speaks of this without settling it.',
  },
  UNSURE: {
    fr: 'Correspondance incertaine ; non retrouvé : {unmet}.',
    es: 'Correspondencia incierta; sin encontrar: {unmet}.',
    en: 'Not sure enough; nothing found for: {unmet}.',
  },
  PLANNED: {
    fr: "C'est seulement prévu : la réponse d'aujourd'hui est non, le commentaire dit la suite.",
    es: 'Solo está previsto: la respuesta de hoy es no, el comentario dice lo demás.',
    en: 'It is only planned: the answer today is no, and the comment tells of the plan.',
  },
  NO_WORD: {
    fr: "La cellule n'a pas de mot pour la réponse « {reply} ».",
    es: 'La celda no tiene palabra para la respuesta «{reply}».',
    en: 'The cell has no word for the reply "{reply}".',
  },
  NO_PLACE: {
    fr: 'Aucune cellule libre pour la réponse.',
    es: 'No hay celda libre para la respuesta.',
    en: 'There is no free cell to answer in.',
  },
  INTERNAL: {
    fr: 'Le contrôle est interne : son texte ne sort pas.',
    es: 'El control es interno: su texto no se envía.',
    en: 'The control is internal: its text does not go out.',
  },
  NDA: {
    fr: 'Le contrôle est réservé aux clients sous accord de confidentialité (--nda).',
    es: 'El control está reservado a clientes con acuerdo de confidencialidad (--nda).',
    en: 'The control is for customers under a confidentiality agreement (--nda).',
  },
  NO_TRANSLATION: {
    fr: "Le contrôle n'a pas de commentaire dans cette langue ({language}).",
    es: 'El control no tiene comentario en este idioma ({language}).',
    en: 'The control has no comment in this language ({language}).',
  },
  ALREADY_ANSWERED: {
    fr: 'La ligne contient déjà une réponse.',
    es: 'La fila ya contiene una respuesta.',
    en: 'The row already holds an answer.',
  },
  CARRIED: {
    fr: "Réponse reprise de l'an dernier ({cell}).",
    es: 'Respuesta tomada del año pasado ({cell}).',
    en: "Last year's answer ({cell}).",
  },
  REWORDED: {
    fr: "La question était autre l'an dernier ({cell}) : « {before} ».",
    es: 'El año pasado la pregunta era otra ({cell}): «{before}».',
    en: 'Worded otherwise last year ({cell}): "{before}".',
  },
  AMBIGUOUS: {
    fr: "Plusieurs questions de l'an dernier lui ressemblent autant ({cells}).",
    es: 'Varias preguntas del año pasado se le parecen igual ({cells}).',
    en: 'Several questions of last year come as near ({cells}).',
  },
  NEW_QUESTION: {
    fr: "Nouvelle question : rien de tel n'était demandé l'an dernier.",
    es: 'Pregunta nueva: el año pasado no se preguntó nada parecido.',
    en: 'A new question: nothing like it was asked last year.',
  },
  UNANSWERED_BEFORE: {
    fr: "Restée sans réponse l'an dernier ({cell}).",
    es: 'Sin respuesta el año pasado ({cell}).',
    en: 'Left unanswered last year ({cell}).',
  },
  UNCLEAR_BEFORE: {
    fr: "La réponse de l'an dernier ne se lit pas ({cell}).",
    es: 'La respuesta del año pasado no se entiende ({cell}).',
    en: "Last year's answer cannot be read ({cell}).",
  },
  CONTROL_CHANGED: {
    fr: 'Le contrôle {control} a changé depuis cette réponse.',
    es: 'El control {control} ha cambiado desde esa respuesta.',
    en: 'Control {control} has changed since that answer.',
  },
  OTHER_LANGUAGE: {
    fr: "Répondue l'an dernier dans une autre langue ({language}).",
    es: 'Respondida el año pasado en otro idioma ({language}).',
    en: 'Answered in another language last year ({language}).',
  },
  WORD_GONE: {
    fr: "La cellule n'admet plus le mot « {word} ».",
    es: 'La celda ya no admite la palabra «{word}».',
    en: 'The cell does not allow the word "{word}" any more.',
  },
  COMMENT_HAS_NO_CELL: {
    fr: "La ligne n'a pas de place pour le commentaire.",
    es: 'La fila no tiene sitio para el comentario.',
    en: 'The row has no place for the comment.',
  },
  NOT_ASKED: {
    fr: "Cette ligne n'est pas à remplir ({why}).",
    es: 'Esta fila no debe rellenarse ({why}).',
    en: 'This row is not to be filled ({why}).',
  },
  CELL_REFUSED: {
    fr: 'La cellule {ref} ne peut pas être écrite ({why}).',
    es: 'No se puede escribir en la celda {ref} ({why}).',
    en: 'Cell {ref} cannot be written ({why}).',
  },
};

/** A topic's name for people, by its id. */
export type NameTopic = (id: string) => string;

/** A reason in plain words; the code itself when it has none. Arguments that are missing leave nothing behind. */
export function describeReason(reason: Reason, language: LanguageCode, topicName: NameTopic = (id) => id): string {
  const sentences = REASONS[`${reason.code}${variantOf(reason)}`] ?? REASONS[reason.code];
  if (!sentences) return reason.code;
  const sentence = sentences[language as keyof Sentence] ?? sentences.en;
  const { topic } = reason.args;
  const args = topic === undefined ? reason.args : { ...reason.args, topic: topicName(String(topic)) };
  return fillIn(sentence, argumentWords(reason.code, args, language))
    .replace(/ ?\(\s*\)/g, '')
    .replace(/\s*[:;][^:;]*:\s*\.$/u, '.')
    .replace(/\s*:\s*\.$/u, '.');
}

/** Which of a code's sentences says it: whether the guard settled the row, by one of two things asked for or in all, held it nevertheless, or names the words it hangs on. */
function variantOf({ args }: Reason): string {
  if (args.holds !== undefined) return '_HELD';
  if (args.either !== undefined) return '_EITHER';
  if (args.moot !== undefined) return '_MOOT';
  if (args.settles !== undefined) return '_SETTLED';
  return args.words === undefined ? '' : '_WORDS';
}
