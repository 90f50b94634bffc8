import { it } from 'vitest';
import type { Sheet } from '../../src/model/index.ts';
import { findQuestions } from '../../src/questionnaire/index.ts';
import { type SheetOptions, sheet, workbook } from './build-workbook.ts';
import { LANGUAGES } from './shipped-languages.ts';

function show(label: string, ...sheets: Sheet[]) {
  const r = findQuestions(workbook(...sheets), LANGUAGES);
  console.log(
    `### ${label}\n` +
      r.tables
        .map(
          (t) =>
            `${t.sheet} h${t.headerRow} ${JSON.stringify(t.columns)} ${JSON.stringify(t.ticks)}\n   rows ${t.questions.map((q) => q.row + (q.blocked ? '!' + q.blocked : '') + '@' + (q.answerCell?.ref ?? '-') + '/' + (q.commentCell ?? '-')).join(' ')}\n   sec ${t.questions.map((q) => q.section.join('>')).join(' ; ')}\n   ids ${t.questions.map((q) => q.id).join(',')} lang ${t.questions.map((q) => q.language).join(',')}`,
        )
        .join('\n') +
      '\n   ' +
      r.sheets.map((s) => s.sheet + '=' + s.role + '(' + s.because + ')').join(' ') +
      '\n   ' +
      r.findings.map((f) => f.code + JSON.stringify(f.args)).join(' '),
  );
}
const s = (name: string, text: string, o: SheetOptions = {}) =>
  sheet(
    name,
    text
      .trim()
      .split('\n')
      .map((l) => l.trim()),
    o,
  );
it('x', () => {
  show(
    '1: ticks captions per section',
    s(
      'Q',
      `
*Grille de conformité
#*1. Gouvernance | | *Oui | *Non | *N/A | *Commentaires
1.1 | Une PSSI est formalisée | _ | _ | _ | _
1.2 | Un RSSI est nommé | _ | _ | _ | _
#*2. Accès | | *Oui | *Non | *N/A | *Commentaires
2.1 | Les comptes sont nominatifs | _ | _ | _ | _
2.2 | Le MFA est activé | _ | _ | _ | _`,
    ),
  );
  show(
    '2: zebra labels no ids',
    s(
      'Q',
      `
*Sujet | *Réponse du fournisseur
#Chiffrement des données | _
Sauvegardes | _
#Journalisation | _
Plan de continuité | _
#Gestion des correctifs | _
Antivirus | _`,
    ),
  );
  show(
    '3: whole column lists',
    s(
      'Q',
      `
*# | *Requirement | *Compliance | *Remarks
 | *Organisation | _ | _
1 | Security policy approved | _ | _
2 | Awareness programme | _ | _
 | *Operations | _ | _
3 | Patch management | _ | _
4 | Malware protection | _ | _`,
      { lists: { 'C1:C1000': ['Yes', 'No', 'Partial'] } },
    ),
  );
  show(
    '4: bilingual stacked',
    s(
      'Q',
      `
N° | Question | Réponse / Answer
1 | Les données sont-elles chiffrées ? | _
 | Is the data encrypted? | _
2 | Avez-vous un RSSI ? | _
 | Do you have a CISO? | _
3 | Où sont les serveurs ? | _
 | Where are the servers? | _`,
      { merges: ['A2:A3', 'C2:C3', 'A4:A5', 'C4:C5', 'A6:A7', 'C6:C7'] },
    ),
  );
  show(
    '5: unstyled statements among questions',
    s(
      'Q',
      `
*Question | *Answer
Physical security
Are the offices locked? | _
Is there CCTV? | _
Physical security includes fences, doors and guards.
Is access logged? | _
Network
Are firewalls in place? | _
Is traffic filtered? | _`,
    ),
  );
  show(
    '6: general comments below',
    s(
      'Q',
      `
N° | Question | Réponse
1 | Avez-vous un RSSI ? | _
2 | Où sont les serveurs ? | _
3 | Avez-vous un DPO ? | _

Commentaires généraux : | _
Fait à : | _ | Le : | _
Signature : | _`,
    ),
  );
  show(
    '7: fr titre + sous titre',
    s(
      'Questionnaire',
      `
*1 Gouvernance
*1.1 Politique
1.1.1 | Une PSSI est-elle formalisée ? | _
1.1.2 | Est-elle revue chaque année ? | _
*1.2 Organisation
1.2.1 | Un RSSI est-il nommé ? | _
*2 Accès
*2.1 Comptes
2.1.1 | Les comptes sont-ils nominatifs ? | _
2.1.2 | Revue annuelle des droits | _`,
    ),
  );
  show(
    '8: Spanish licitacion',
    s(
      'Anexo',
      `
*ANEXO III. CUESTIONARIO DE SEGURIDAD
*Licitador: | _
*CIF: | _

*Id | *Bloque | *Requisito | *Cumple | *Cumple parcialmente | *No cumple | *Justificación | *Valoración (a rellenar por la Administración)
#*B1. ORGANIZACIÓN
1 | Org | El adjudicatario dispone de un sistema de gestión de la seguridad. | _ | _ | _ | _ | _
2 | Org | Designación de un responsable de seguridad | _ | _ | _ | _ | _
#*B2. TÉCNICA
3 | Tec | Los datos se cifran en reposo y en tránsito. | _ | _ | _ | _ | _
 | | Nota: indique el algoritmo utilizado. | | | | |
4 | Tec | Copias de seguridad diarias | _ | _ | _ | _ | _

*Firma del representante legal: | _
*Fecha: | _`,
      { merges: ['A6:H6', 'A9:H9'] },
    ),
  );
  show(
    '9: empty comment-only questionnaire',
    s(
      'Q',
      `
Ref | Security requirement | Supplier comments
S1 | Data must be encrypted in transit | _
S2 | Access must be reviewed | _
S3 | Penetration tests must be performed | _`,
    ),
  );
  show(
    '10: evidence column + status reserved',
    s(
      'Vendor',
      `
Q# | Domain | Assessment Question | Vendor Response | Vendor Explanation | Evidence Provided (Y/N) | Reviewer Assessment | Status
1 | AC | Do you enforce MFA? | _ | _ | _ | _ | _
2 | AC | Do you review access? | _ | _ | _ | _ | _
3 | DP | Do you encrypt? | _ | _ | _ | _ | _`,
    ),
  );
  show(
    '11: NBSP and trailing',
    s(
      'Q',
      `
\u00a0N°\u00a0 | \u00a0Exigences\u00a0 | Reponse\u00a0fournisseur\\n(O/N/NA) | Commentaire\u00a0(s)
1 | Chiffrement | _ | _
2 | Traçabilité | _ | _
3 | Sauvegarde | _ | _`,
    ),
  );
  show(
    '12: last year',
    s(
      '2025',
      `
ID | Question | 2024 Response | 2024 Comments | 2025 Response | 2025 Comments
1 | Do you enforce MFA? | Yes | Okta | _ | _
2 | Do you review access? | Yes | Quarterly | _ | _
3 | Do you encrypt? | No | | _ | _`,
    ),
  );
  show(
    '13: default scores',
    s(
      'Q',
      `
ID | Question | Score | Answer | Comments
1 | Do you enforce MFA? | 1 | 1 | _
2 | Do you review access? | 1 | 1 | _
3 | Do you encrypt? | 1 | 1 | _`,
    ),
  );
  show(
    '14: question marks only in col, header odd',
    s(
      'Sécurité',
      `
Acme | Fournisseur
Quel est votre niveau de certification ? | 
Disposez-vous d'un PRA ? | 
Vos collaborateurs sont-ils formés ? | `,
    ),
  );
  show(
    '15: example sheet',
    s(
      'Exemple',
      `
N° | Question | Réponse | Commentaire
1 | Avez-vous un RSSI ? | Oui | M. Dupont`,
    ),
    s(
      'Questionnaire',
      `
N° | Question | Réponse | Commentaire
1 | Avez-vous un RSSI ? | _ | _
2 | Où sont les serveurs ? | _ | _
3 | Avez-vous un DPO ? | _ | _
4 | Avez-vous un PCA ? | _ | _
5 | Avez-vous un PRA ? | _ | _`,
    ),
  );
  show(
    '16: worked example inside',
    s(
      'Q',
      `
N° | Question | Réponse | Commentaire
0 | Exemple : avez-vous un site web ? | Oui | www.exemple.fr
1 | Avez-vous un RSSI ? | _ | _
2 | Où sont les serveurs ? | _ | _
3 | Avez-vous un DPO ? | _ | _`,
    ),
  );
  show(
    '17: yes/no columns with question above merged',
    s(
      'Q',
      `
*# | *Question | *Please tick | | *If yes, please explain
 | | *Yes | *No | 
1 | Is data encrypted? | _ | _ | _
2 | Is MFA used? | _ | _ | _
3 | Staff training | _ | _ | _`,
      { merges: ['C1:D1', 'A1:A2', 'B1:B2', 'E1:E2'] },
    ),
  );
  show(
    '18: section col + capital codes rows',
    s(
      'Q',
      `
Code | Control | Answer | Comment
GOV | GOVERNANCE | | 
GOV.1 | A security policy exists | _ | _
GOV.2 | Roles are assigned | _ | _
HR | HUMAN RESOURCES | | 
HR.1 | Background checks | _ | _
HR.2 | Awareness training | _ | _`,
    ),
  );
  show(
    '19: long legal text',
    s(
      'Q',
      `
Clause | Texte | Acceptation (Oui/Non) | Réserves
4.1 | ${'Le prestataire garantit la confidentialité des données qui lui sont confiées dans le cadre du marché. '.repeat(5)} | _ | _
4.2 | ${'Le prestataire informe le client sans délai de toute violation de données à caractère personnel. '.repeat(4)} | _ | _
4.3 | ${'Le sous-traitant tient un registre de toutes les catégories d activités. '.repeat(4)} | _ | _`,
    ),
  );
  show(
    '20: checklists with X in one col',
    s(
      'Q',
      `
Item | Control measure | Yes | No | N/A | Remarks
1 | Firewall installed | X | | | 
2 | Antivirus installed | | X | | 
3 | Backups tested | | | | `,
    ),
  );
});
