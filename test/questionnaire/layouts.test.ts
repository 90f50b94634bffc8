import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../src/model/index.ts';
import { findQuestions, type QuestionnaireReading } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { findingCodes, layoutLines } from './layout-line.ts';
import { LANGUAGES } from './shipped-languages.ts';

const read = (...sheets: readonly Sheet[]): QuestionnaireReading => findQuestions(workbook(...sheets), LANGUAGES);

describe('headers', () => {
  it('are found below titles and instructions, with spaces, line breaks and a slip of the pen', () => {
    const reading = read(
      sheet('Sécurité', [
        '*Groupe Exemple – Direction des achats',
        "*Questionnaire de sécurité des systèmes d'information",
        'Merci de compléter la colonne D et de retourner le fichier avant la fin du mois.',
        '',
        '*N°  | *Domaine | *Questoin\\n | *Reponse \\n du  fournisseur | *Commentares\u00a0',
        '1 | Réseau | Les flux sont-ils chiffrés ? | _ | _',
        "2 | Réseau | Disposez-vous d'un pare-feu ? | _ | _",
        '3 | Accès | Gestion des comptes à privilèges | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Sécurité: header 5, id A, question C, answer D, comment E, rows 6 7 8']);
    expect(reading.tables[0]?.questions[0]?.section).toEqual(['Réseau']);
  });

  it('that stand in two rows with merged captions are read at the lower one', () => {
    const reading = read(
      sheet(
        'Requisitos',
        [
          '*Ref. | *Requisito | *Respuesta del licitador | | | *Observaciones',
          ' | | *Sí | *No | *N/A | ',
          'R1 | El adjudicatario dispone de una política de seguridad. | _ | _ | _ | _',
          'R2 | Copias de seguridad cifradas | _ | _ | _ | _',
          'R3 | El personal firma acuerdos de confidencialidad. | _ | _ | _ | _',
        ],
        { merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:F2'] },
      ),
    );
    expect(layoutLines(reading)).toEqual([
      'Requisitos: header 2, id A, question B, comment F, yes C, no D, notApplicable E, rows 3 4 5',
    ]);
    expect(reading.tables[0]?.questions[1]?.ticks).toEqual({ yes: 'C4', no: 'D4', notApplicable: 'E4' });
  });

  it('that stand in two rows without merges are read at the lower one too', () => {
    const reading = read(
      sheet('Questions', [
        '*No. | *Requirement | *Compliance | | | *Remarks',
        ' | | *Compliant | *Partially compliant | *Non-compliant | ',
        '1 | Data shall be encrypted at rest. | _ | _ | _ | _',
        '2 | Backups shall be tested. | _ | _ | _ | _',
        '3 | Access shall be logged. | _ | _ | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual([
      'Questions: header 2, id A, question B, comment F, yes C, limited D, no E, rows 3 4 5',
    ]);
  });

  it('do not take the number column "No" for a tick column', () => {
    const reading = read(
      sheet('S', [
        '*No | *Requirement | *Yes | *No | *Comments',
        '1 | Data shall be encrypted. | _ | _ | _',
        '2 | MFA shall be enforced. | _ | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['S: header 1, id A, question B, comment E, yes C, no D, rows 2 3']);
  });

  it('may be initials over tick columns', () => {
    const reading = read(
      sheet('Exigences', [
        '*Réf | *Exigence | *C | *PC | *NC | *NA | *Justification',
        'E1 | Le titulaire chiffre les sauvegardes. | _ | _ | _ | _ | _',
        'E2 | Le titulaire désigne un responsable sécurité. | _ | _ | _ | _ | _',
        'E3 | Les journaux sont conservés un an. | _ | _ | _ | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual([
      'Exigences: header 1, id A, question B, comment G, yes C, limited D, no E, notApplicable F, rows 2 3 4',
    ]);
  });

  it('repeated on every section row belong to one table and name its sections', () => {
    const reading = read(
      sheet('HECVAT', [
        '*General Information | | *Vendor Answers | *Additional Information | *Guidance',
        'GNRL-01 | Vendor name | _ | _ | Enter the name',
        'GNRL-02 | Do you have a privacy notice? | _ | _ | Link it',
        '*Documentation | | *Vendor Answers | *Additional Information | *Guidance',
        'DOCU-01 | Have you undergone a SSAE 18 audit? | _ | _ | State the date',
        'DOCU-02 | Have you completed the CSA questionnaire? | _ | _ | Provide it',
        'DOCU-03 | Have you received the CSA certification? | _ | _ | ',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['HECVAT: header 1, id A, question B, answer C, comment D, rows 2 3 5 6 7']);
    expect(reading.tables[0]?.questions.at(-1)?.section).toEqual(['Documentation']);
  });

  it('are the header of the table object when there is one', () => {
    const reading = read(
      sheet(
        'Data',
        [
          'Vendor assessment',
          '',
          '',
          '',
          ' | Topic | Item description | Owner',
          ' | Access | Is MFA enforced? | ',
          ' | Access | Are accounts reviewed? | ',
          ' | Data | Is data encrypted? | ',
        ],
        { tables: ['B5:D8'] },
      ),
    );
    expect(layoutLines(reading)).toEqual(['Data: header 5, question C, rows 6 7 8']);
    expect(findingCodes(reading)).toContain('noAnswerColumn');
  });
});

describe('rows', () => {
  it('that are section bands, notes, examples or signatures are no questions', () => {
    const reading = read(
      sheet(
        'Questionnaire',
        [
          '*ID | *Question | *Response | *Comments',
          'Example | Do you have a security policy? | Yes | Approved in 2023',
          '#*A. GOVERNANCE | | | ',
          '1.1 | Do you have an information security policy? | _ | _',
          '1.2 | Roles and responsibilities | _ | _',
          ' | Note: the following questions concern hosting only. | | ',
          '#*B. HOSTING | | | ',
          '2.1 | Where is the data hosted? | _ | _',
          '2.2 | Certifications of the data centre | _ | _',
          ' | If yes, please specify the expiry date | _ | _',
          '',
          'I hereby certify that the answers above are accurate. | | | ',
          'Name and title: | | | ',
          'Signature: | | | ',
        ],
        { merges: ['A3:D3', 'A7:D7'] },
      ),
    );
    expect(layoutLines(reading)).toEqual([
      'Questionnaire: header 1, id A, question B, answer C, comment D, rows 4 5 8 9 10',
    ]);
    expect(reading.tables[0]?.questions.map((question) => question.section.join(' / '))).toEqual([
      'A. GOVERNANCE',
      'A. GOVERNANCE',
      'B. HOSTING',
      'B. HOSTING',
      'B. HOSTING',
    ]);
  });

  it('of a section stand apart by bold alone when nothing has a number', () => {
    const reading = read(
      sheet('Preguntas', [
        '*Pregunta | *Respuesta',
        '*Gobierno',
        '¿Dispone de una política de seguridad? | _',
        'Organigrama de seguridad | _',
        '*Continuidad',
        '¿Se prueban las copias? | _',
        'Plan de continuidad | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Preguntas: header 1, question A, answer B, rows 3 4 6 7']);
  });

  it('of a section stand apart by a shorter number in the same columns', () => {
    const reading = read(
      sheet('Q', [
        'Ref | Requirement | Response',
        '1 | Organisation | ',
        '1.1 | A policy is in place. | _',
        '1.2 | Awareness training | _',
        '2 | Cryptography | ',
        '2.1 | Keys are rotated. | _',
        '2.10 | Key custody | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, id A, question B, answer C, rows 3 4 6 7']);
    expect(reading.tables[0]?.questions.map((question) => question.id)).toEqual(['1.1', '1.2', '2.1', '2.10']);
    expect(reading.tables[0]?.questions[3]?.section).toEqual(['Cryptography']);
  });

  it('of a section stand apart by a code in capitals and by the missing list', () => {
    const reading = read(
      sheet(
        'Q',
        [
          'Control | Question | Answer',
          'IAM | Identity and access | ',
          'IAM-01 | Is MFA enforced? | ',
          'IAM-02 | Joiners and leavers | ',
          'LOG | Logging | ',
          'LOG-01 | Are logs kept? | ',
          'LOG-02 | Central log server | ',
        ],
        { lists: { 'C3:C4,C6:C7': ['Yes', 'No', 'N/A'] } },
      ),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, id A, question B, answer C, rows 3 4 6 7']);
    expect(reading.tables[0]?.vocabulary).toEqual(['Yes', 'No', 'N/A']);
  });

  it('whose group cell is merged downwards carry the group as their section', () => {
    const reading = read(
      sheet(
        'Audit',
        [
          'Thème | N° | Exigence | Réponse',
          'Accès | 1 | MFA pour tous | _',
          ' | 2 | Revue des droits | _',
          'Données | 3 | Chiffrement | _',
          ' | 4 | Effacement | _',
        ],
        { merges: ['A2:A3', 'A4:A5'] },
      ),
    );
    expect(layoutLines(reading)).toEqual(['Audit: header 1, id B, question C, answer D, rows 2 3 4 5']);
    expect(reading.tables[0]?.questions.map((question) => question.section)).toEqual([
      ['Accès'],
      ['Accès'],
      ['Données'],
      ['Données'],
    ]);
  });

  it('with the comment on the line below give its place to the question above', () => {
    const reading = read(
      sheet('Q', [
        '# | Question | Answer',
        '1 | Do you encrypt backups? | _',
        ' | Comments: | _',
        '2 | Do you test restores? | _',
        ' | Comments: | _',
        '3 | Do you keep copies off site? | _',
        ' | Comments: | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, id A, question B, answer C, rows 2 4 6']);
    expect(reading.tables[0]?.questions.map((question) => question.commentCell)).toEqual(['C3', 'C5', 'C7']);
  });

  it('hold several questions in one cell and still are one row', () => {
    const reading = read(
      sheet('Q', [
        'Question | Answer',
        'Do you have a DPO?\\nWho is it?\\nHow can we reach them? | _',
        'Where is data stored? And backups? | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, question A, answer B, rows 2 3']);
  });
});

describe('sheets without a header', () => {
  it('are read by their numbered questions', () => {
    const reading = read(
      sheet('Feuil1', [
        '*Questionnaire fournisseur',
        'Merci de répondre à toutes les questions ci-dessous.',
        '',
        ' | *Organisation',
        '1 | Avez-vous un RSSI ? | _',
        '2 | Décrivez votre organisation de la sécurité | _',
        '3 | Charte informatique | _',
        '',
        ' | *Hébergement',
        '4 | Où sont hébergées les données ? | _',
        '5 | Les données sont-elles chiffrées ? | _',
        '',
        ' | Merci de votre participation',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Feuil1: header -, id A, question B, answer C, rows 5 6 7 10 11']);
    expect(reading.tables[0]?.questions[0]?.section).toEqual(['Organisation']);
  });

  it('may carry the number in the text', () => {
    const reading = read(
      sheet('Sheet1', [
        'Security questions for vendors',
        '1. Do you hold ISO 27001? | _',
        '2. Do you encrypt data at rest? | _',
        '3. How do you manage vulnerabilities? | _',
        '4. Incident response plan | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Sheet1: header -, question A, answer B, rows 2 3 4 5']);
  });

  it('may ask above and answer below a label', () => {
    const reading = read(
      sheet('Sheet1', [
        '1. Do you hold ISO 27001?',
        'Answer: | _',
        '2. Do you encrypt data at rest?',
        'Answer: | _',
        '3. How do you manage vulnerabilities?',
        'Answer: | _',
        '4. Do you train your staff?',
        'Answer: | _',
      ]),
    );
    expect(reading.tables[0]?.questions.map((question) => question.answerCell?.ref)).toEqual(['B2', 'B4', 'B6', 'B8']);
  });
});

describe('columns', () => {
  it('reserved for the customer are left alone', () => {
    const reading = read(
      sheet(
        'Q',
        [
          " | | Fournisseur | | Réservé à l'acheteur | ",
          'N° | Exigence | Réponse | Commentaire | Réponse | Commentaire',
          '1 | Le service est supervisé. | _ | _ | _ | _',
          '2 | Les accès sont tracés. | _ | _ | _ | _',
        ],
        { merges: ['C1:D1', 'E1:F1'] },
      ),
      sheet('R', [
        'N° | Question | Commentaire du client | Réponse du prestataire | Évaluation | Commentaires',
        '1 | Le service est-il supervisé ? | _ | _ | _ | _',
        '2 | Les accès sont-ils tracés ? | _ | _ | _ | _',
      ]),
      sheet('S', [
        'ID | Requirement | Vendor Response | Vendor Comments | Analyst Notes | Internal use only | Risk Rating',
        '1 | Access shall be traced. | _ | _ | _ | _ | _',
        '2 | Backups shall be encrypted. | _ | _ | _ | _ | _',
      ]),
      sheet('T', [
        'Nº | Requisito | Evaluador | Cumple | Comentarios | Puntuación',
        '1 | El servicio dispone de copias. | _ | _ | _ | _',
        '2 | Los accesos se registran. | _ | _ | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual([
      'Q: header 2, id A, question B, answer C, comment D, rows 3 4',
      'R: header 1, id A, question B, answer D, comment F, rows 2 3',
      'S: header 1, id A, question B, answer C, comment D, rows 2 3',
      'T: header 1, id A, question B, answer D, comment E, rows 2 3',
    ]);
    expect(findingCodes(reading)).toContain('reservedColumn');
  });

  it('headed answer but full of set names give way to the empty one', () => {
    const reading = read(
      sheet('Q', [
        'ID | Question | Answer | Vendor response | Comments',
        '1 | Is data encrypted? | YNANA | _ | _',
        '2 | Is MFA enforced? | YNANA | _ | _',
        '3 | Where is the data? | RESP01 | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, id A, question B, answer D, comment E, rows 2 3 4']);
    expect(findingCodes(reading)).toContain('answersElsewhere');
  });

  it('of last year give way to those of this year, or are reported when there is no other', () => {
    const both = read(
      sheet('Q', [
        'N° | Question | Réponse 2024 | Réponse 2025',
        '1 | Les données sont-elles chiffrées ? | Oui | _',
        '2 | Avez-vous un RSSI ? | Non | _',
        '3 | Où sont les serveurs ? | En France | _',
      ]),
    );
    expect(layoutLines(both)).toEqual(['Q: header 1, id A, question B, answer D, rows 2 3 4']);
    const only = read(
      sheet('Q', [
        'N° | Question | Réponse',
        '1 | Les données sont-elles chiffrées ? | Oui',
        '2 | Avez-vous un RSSI ? | Non',
        '3 | Où sont les serveurs ? | En France',
      ]),
    );
    expect(only.tables[0]?.questions.map((question) => question.existing)).toEqual([
      { C2: 'Oui' },
      { C3: 'Non' },
      { C4: 'En France' },
    ]);
    expect(findingCodes(only)).toContain('answersAlreadyThere');
  });

  it('that only say "please select" count as empty', () => {
    const reading = read(
      sheet(
        'Q',
        [
          'Question | Answer',
          'Is data encrypted? | Please select',
          'Is MFA enforced? | Please select',
          'Are logs kept? | Please select',
        ],
        {
          lists: { 'B2:B4': ['Please select', 'Yes', 'No'] },
        },
      ),
    );
    expect(reading.tables[0]?.questions.map((question) => question.existing)).toEqual([{}, {}, {}]);
  });

  it('in two languages are answered once, in the left one', () => {
    const reading = read(
      sheet('Bilingue', [
        'N° | Question (FR) | Question (EN) | Réponse / Answer | Commentaires / Comments',
        '1 | Les données sont-elles chiffrées ? | Is the data encrypted? | _ | _',
        '2 | Avez-vous un RSSI ? | Do you have a CISO? | _ | _',
        '3 | Où sont les serveurs ? | Where are the servers? | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Bilingue: header 1, id A, question B, answer D, comment E, rows 2 3 4']);
    expect(reading.tables[0]?.questions.map((question) => question.language)).toEqual(['fr', 'fr', 'fr']);
    expect(findingCodes(reading)).toContain('severalLanguages');
  });

  it('merged over several give the top left cell as the address', () => {
    const reading = read(
      sheet(
        'Q',
        [
          'ID | Question | Answer | | | Comments',
          '1 | Is data encrypted? | _ | _ | _ | _',
          '2 | Are logs kept? | _ | _ | _ | _',
        ],
        {
          merges: ['C1:E1', 'C2:E2', 'C3:E3'],
        },
      ),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, id A, question B, answer C, comment F, rows 2 3']);
    expect(reading.tables[0]?.questions[1]?.answerCell?.ref).toBe('C3');
  });

  it('for comments merged over two questions are given to the first', () => {
    const reading = read(
      sheet(
        'Q',
        [
          'ID | Question | Answer | Comments',
          '1 | Is data encrypted? | _ | _',
          '2 | With which algorithm? | _ | _',
          '3 | Are logs kept? | _ | _',
        ],
        {
          merges: ['D2:D3'],
        },
      ),
    );
    expect(reading.tables[0]?.questions.map((question) => question.commentCell)).toEqual(['D2', null, 'D4']);
  });

  it('of scores and states beside the rows are not answered', () => {
    const reading = read(
      sheet('Q', [
        'ID | Question | Status | Answer | Score',
        '1 | Is data encrypted? | =To do | _ | =0',
        '2 | Are logs kept? | =To do | _ | =0',
        '3 | Is MFA enforced? | =To do | _ | =0',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, id A, question B, answer D, rows 2 3 4']);
  });

  it('that explain a question are its help', () => {
    const reading = read(
      sheet('Q', [
        'ID | Control objective | Question | Guidance | Answer',
        '1 | Data is protected wherever it is stored | Is data encrypted? | Name the algorithm | _',
        '2 | Events are traceable for investigations | Are logs kept? | Give the period | _',
      ]),
    );
    expect(reading.tables[0]?.questions[0]?.help).toBe('Data is protected wherever it is stored\nName the algorithm');
  });

  it('are missing: the table is found all the same and the finding says so', () => {
    const reading = read(
      sheet('Exigences', [
        'Réf | Exigence | Criticité',
        'E1 | Les données doivent être chiffrées. | Haute',
        'E2 | Les accès doivent être tracés. | Moyenne',
        'E3 | Le titulaire doit désigner un RSSI. | Haute',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Exigences: header 1, id A, question B, rows 2 3 4']);
    expect(findingCodes(reading)).toContain('noAnswerColumn');
  });
});

describe('cells that must stay as they are', () => {
  it('hold a formula, are locked among unlocked ones, stand in a hidden row or ask to be left blank', () => {
    const reading = read(
      sheet(
        'Q',
        [
          'ID | Question | Answer',
          '1 | Company name | =Sheet2',
          '2 | Do you encrypt data? | _',
          '3 | Do you keep logs? | _',
          '4 | Do you train staff? | _',
          '5 | Do you test backups? | _',
          '6 | Do you use MFA? | _',
        ],
        {
          unlocked: ['C3:C3', 'C5:C7'],
          hiddenRows: [6],
          prompts: { C7: 'Please leave this cell blank.', C5: 'Do not leave blank.' },
        },
      ),
    );
    expect(reading.tables[0]?.questions.map((question) => question.blocked)).toEqual([
      'formula',
      null,
      'locked',
      null,
      'hidden',
      'prompt',
    ]);
  });

  it('are told by the protection alone when no caption names the answer column', () => {
    const reading = read(
      sheet(
        'Q',
        [
          '*Points à vérifier | *Acme | *Précisions',
          'Chiffrement des disques | _ | _',
          'Revue des droits | _ | _',
          'Les journaux sont-ils conservés ? | _ | _',
        ],
        { unlocked: ['B2:C4'] },
      ),
    );
    expect(layoutLines(reading)).toEqual(['Q: header 1, question A, answer B, comment C, rows 2 3 4']);
  });
});

describe('sheets', () => {
  it('that are hidden are not asked, even when they come first and look better', () => {
    const mirror = [
      'ID | Question | Answer',
      '1 | Is data encrypted? | _',
      '2 | Are logs kept? | _',
      '3 | Is MFA enforced? | _',
    ];
    const reading = read(
      sheet('Questions', mirror, { visibility: 'hidden' }),
      sheet('Security', [
        'ID | Question | Answer',
        '1 | =Is data encrypted? | _',
        '2 | =Are logs kept? | _',
        '3 | =Is MFA enforced? | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Security: header 1, id A, question B, answer C, rows 2 3 4']);
    expect(reading.sheets[0]).toEqual({ sheet: 'Questions', role: 'reference', because: ['noQuestions', 'hidden'] });
  });

  it('that mirror another with formulas for answers are left alone', () => {
    const texts = [
      'Is data encrypted?',
      'Are logs kept?',
      'Is MFA enforced?',
      'Are backups tested?',
      'Is there a DPO?',
    ];
    const reading = read(
      sheet('Analyst Reference', [
        'ID | Question | Answer | Analyst notes',
        ...texts.map((text, index) => `${index} | =${text} | =0 | _`),
      ]),
      sheet('Vendor', [
        'ID | Question | Answer | Comments',
        ...texts.map((text, index) => `${index} | ${text} | _ | _`),
      ]),
    );
    expect(layoutLines(reading)).toEqual(['Vendor: header 1, id A, question B, answer C, comment D, rows 2 3 4 5 6']);
    expect(reading.sheets[0]?.because).toEqual(['mirror']);
  });

  it('that cover, instruct, list, count or tell the history are none', () => {
    const reading = read(
      sheet('Page de garde', ['*Questionnaire de sécurité', 'Fournisseur : | _', 'Date : | _', 'Contact : | _']),
      sheet("Mode d'emploi", [
        '1. Répondre à chaque question dans la colonne C.',
        '2. Le fournisseur doit joindre les justificatifs demandés.',
        '3. Toute réponse incomplète doit être justifiée.',
        'Exemple | Réponse | Commentaire',
        "Disposez-vous d'une PSSI ? | Oui | Version 3",
      ]),
      sheet('Listes', ['Réponses', 'Oui', 'Non', 'Partiel'], {}),
      sheet('Historique', [
        'Version | Date | Auteur | Description',
        '1.0 | 2024-01-02 | AB | Création',
        '1.1 | 2024-05-02 | AB | Ajout de questions',
      ]),
      sheet('Synthèse', ['Domaine | Conforme | Non conforme | N/A', 'Accès | =0 | =0 | =0', 'Réseau | =0 | =0 | =0']),
      sheet(
        'Questions',
        [
          'N° | Question | Réponse',
          '1 | Avez-vous un RSSI ? | _',
          '2 | Où sont les serveurs ? | _',
          '3 | Chiffrement | _',
        ],
        {
          lists: { 'C2:C4': ['Oui', 'Non', 'Partiel'] },
        },
      ),
    );
    expect(layoutLines(reading)).toEqual(['Questions: header 1, id A, question B, answer C, rows 2 3 4']);
    expect(reading.sheets.map((entry) => entry.role)).toEqual([
      'cover',
      'instructions',
      'lists',
      'reference',
      'summary',
      'questions',
    ]);
  });

  it('of questions may be several, each with its own layout', () => {
    const reading = read(
      sheet('1. Gobierno', [
        'Nº | Pregunta | Respuesta',
        '1 | ¿Tiene una política? | _',
        '2 | ¿Quién es el responsable? | _',
      ]),
      sheet('2. Técnica', [
        '',
        '',
        'Ref | Control | ¿Cumple? | Observaciones',
        'T-1 | Los datos se cifran. | _ | _',
        'T-2 | Los accesos se registran. | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual([
      '1. Gobierno: header 1, id A, question B, answer C, rows 2 3',
      '2. Técnica: header 3, id A, question B, answer C, comment D, rows 4 5',
    ]);
  });

  it('may hold two tables one above the other', () => {
    const reading = read(
      sheet('Q', [
        'N° | Question | Réponse',
        '1 | Avez-vous un RSSI ? | _',
        '2 | Avez-vous un DPO ? | _',
        '',
        '*Réf | *Thème | *Exigence | *Conforme | *Non conforme | *Commentaires',
        'A1 | Accès | Les accès sont tracés. | _ | _ | _',
        'A2 | Accès | Les droits sont revus. | _ | _ | _',
      ]),
    );
    expect(layoutLines(reading)).toEqual([
      'Q: header 1, id A, question B, answer C, rows 2 3',
      'Q: header 5, id A, question C, comment F, yes D, no E, rows 6 7',
    ]);
  });

  it('without any question lead to the finding noQuestions', () => {
    expect(findingCodes(read(sheet('Budget', ['Poste | Montant', 'Loyer | 100', 'Énergie | 20'])))).toEqual([
      'noQuestions',
    ]);
  });
});
