/** What each finding in a knowledge base or catalogue says; `{key}` is the path to the value. */
export const KNOWLEDGE_SENTENCES: Readonly<Record<string, string>> = {
  yamlSyntax:
    'YAML cannot be read from here on ({problem}), found "{found}". Check indentation, quotes and brackets on this line and the one above.',
  yamlDuplicateKey: 'The key "{found}" stands twice in the same group. Keep one of them.',
  yamlAlias:
    'The alias at "{found}" leads nowhere, stands inside what it repeats, or repeats too much. Write the values out.',
  unknownKey: 'The key "{found}" means nothing here. Check its spelling, or its indentation.',
  missingKey: 'The key "{expected}" is missing at {key}. Add it.',
  wrongKind: '{key} holds {found}, expected {expected}.',
  notOneOf: '{key} holds {found}, expected one of: {expected}.',
  tooShort: '{key} is empty. Write something there, or take the key out.',
  wrongForm: '{key} holds {found}, expected {expected}.',
  secondHead: 'A second "knowledgeBase:" head ({found}). Only one file of the folder may carry it.',
  duplicateControl: 'The control "{found}" is already given at {first}. Give one of them another id, or join them.',
  duplicateTopic: 'The topic "{found}" is already given in another file. Give one of them another id, or join them.',
  unknownImplied:
    'The topic {topic} implies an answer to "{found}", which is not in the catalogue or is the topic itself. Correct it, or take it out.',
  unknownNeighbour:
    'The topic {topic} names the neighbour "{found}", which is not in the catalogue. Correct it, or take it out.',
  noHead: 'No file carries the "knowledgeBase:" head. Add one with at least "name:".',
  noControls: 'No file holds a control. Add one under "controls:".',
  unknownProvider: 'The provider "{found}" is not among those of the head ({expected}). Add it there, or correct it.',
  unknownEvidence:
    'The evidence "{found}" is not among that of the head ({expected}). Add it under "evidence:" there, or correct it.',
  unknownTopic:
    'The topic "{found}" is not in the catalogue. `vouch ask` with a question about it shows the topics there are.',
  knowledgeBaseBroken: 'The knowledge base cannot be used: {count} {count|problem|problems} to mend, listed above.',
};
