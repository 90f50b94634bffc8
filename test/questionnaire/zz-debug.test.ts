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
    'a: no captions on first section',
    s(
      'H',
      `
HECVAT lite
GNRL-01 | Vendor name | _ | _
GNRL-02 | Is there a privacy notice? | _ | _
GNRL-03 | Vendor contact email | _ | _
*Documentation | | *Vendor Answers | *Additional Information
DOCU-01 | Have you undergone an audit? | _ | _
DOCU-02 | Do you have a SOC 2 report? | _ | _
*Access | | *Vendor Answers | *Additional Information
ACC-01 | Do you support SSO? | _ | _`,
    ),
  );
  show(
    'b: fields above',
    s(
      'Q',
      `
*Supplier Security Questionnaire
Supplier: | _ | Date: | _
Completed by: | _ | Role: | _

# | Requirement | Supplier response | Notes
1 | Supplier shall encrypt data at rest | _ | _
2 | Supplier shall run annual penetration tests | _ | _
3 | Supplier shall have an incident process | _ | _`,
    ),
  );
  show(
    'c: maturity',
    s(
      'Q',
      `
Contrôle ISO | Exigence | Question | Niveau de maturité (0-5) | Preuves | Commentaires
A.5.1 | Politiques | Une politique est-elle publiée ? | _ | _ | _
A.5.2 | Rôles | Les rôles sont-ils définis ? | _ | _ | _
A.5.2 | Rôles | Le RSSI est-il nommé ? | _ | _ | _`,
      { lists: { 'D2:D4': ['0', '1', '2', '3', '4', '5'] } },
    ),
  );
  show(
    'd: headerless statements with lists',
    s(
      'Q',
      `
1 | The supplier shall maintain an asset inventory | _
2 | The supplier shall patch critical vulnerabilities within 30 days | _
3 | Logs shall be kept for one year | _
4 | Secure disposal of media | _`,
      { lists: { 'C1:C4': ['Comply', 'Partial', 'No'] } },
    ),
  );
  show(
    'e: category',
    s(
      'Assessment',
      `
Category | Sub-Category | Control ID | Control | In Place? (Y/N) | Comments | Risk rating
Governance | Policy | GOV-1 | Information security policy approved by management | _ | _ | _
Governance | Policy | GOV-2 | Annual policy review | _ | _ | _
Access | MFA | ACC-1 | Multi-factor authentication for remote access | _ | _ | _`,
    ),
  );
  show(
    'f: dora',
    s(
      'DORA',
      `
Article | Obligation | Conforme O/N | Commentaires
Art. 5 | Le prestataire dispose d'un cadre de gouvernance | _ | _
Art. 9 | Le prestataire met en place des mesures de protection | _ | _
Art. 11 | Plans de continuité | _ | _`,
    ),
  );
  show(
    'h: documented implemented',
    s(
      'Q',
      `
ID | Control | Documented | Implemented | Comments
1 | Access reviews are performed | _ | _ | _
2 | Backups are tested | _ | _ | _
3 | Changes are approved | _ | _ | _`,
      { lists: { 'C2:D4': ['Yes', 'No', 'Partial'] } },
    ),
  );
  show(
    'i: es obligatorio',
    s(
      'PPT',
      `
Núm. | Requisito | Obligatorio (S/N) | Cumple (S/N) | Descripción de la solución
1 | La solución debe cifrar los datos | S | _ | _
2 | La solución debe registrar los accesos | S | _ | _
3 | La solución puede integrarse con SAML | N | _ | _`,
    ),
  );
  show(
    'j: answer below',
    s(
      'Form',
      `
*Security form
1. Do you hold ISO 27001?
_
2. Do you encrypt data at rest?
_
3. How do you manage vulnerabilities?
_
4. Describe your backup policy
_`,
    ),
  );
  show(
    'n: legend and instructions',
    s(
      'Q',
      `
*Evaluation sécurité
1. Lire les instructions.
Réponse | Signification
Oui | L'exigence est couverte
Partiel | L'exigence est partiellement couverte
Non | L'exigence n'est pas couverte

N° | Thème | Exigence | Réponse | Commentaires
1 | Accès | Les accès sont nominatifs | _ | _
2 | Accès | Les mots de passe sont complexes | _ | _
3 | Réseau | Les flux sont filtrés | _ | _`,
    ),
  );
  show(
    'p: answer left',
    s(
      'Q',
      `
Réponse | Question
_ | Avez-vous un RSSI ?
_ | Les données sont-elles chiffrées ?
_ | Où sont les serveurs ?`,
    ),
  );
  show(
    's/t: hint rows',
    s(
      'Q',
      `
ID | Question | Response | Comments
(1) | (2) | (3) | (4)
 | Enter one row per question | Select from list | Explain
1 | Do you encrypt? | _ | _
2 | Do you patch? | _ | _
3 | Do you log? | _ | _
 | Total | =0 | `,
    ),
    s(
      'Q2',
      `
ID | Question | Response | Comments
1 | 2 | 3 | 4
Q1 | Do you encrypt? | _ | _
Q2 | Do you patch? | _ | _
Q3 | Do you log? | _ | _`,
    ),
  );
  show(
    'z: identity sheet',
    s(
      'Identification',
      `
Information | Réponse
Raison sociale | _
SIRET | _
Nom du contact | _
Adresse | _`,
    ),
    s(
      'Questionnaire',
      `
N° | Question | Réponse
1 | Avez-vous un RSSI ? | _
2 | Où sont les serveurs ? | _`,
    ),
  );
  show(
    'aa: SIG',
    s(
      'SIG',
      `
Ques Num | Question/Request | Response | Additional Information | Category | Sub-category
A.1 | Is there a formalized risk governance plan? | _ | _ | Risk | Gov
A.1.1 | If yes, does it include range of business assets? | _ | _ | Risk | Gov
A.2 | Is there a risk assessment program? | _ | _ | Risk | Assess
B.1 | Is there a policy? | _ | _ | Policy | Gov`,
    ),
  );
  show(
    'bb: CAIQ',
    s(
      'CAIQv4',
      `
*CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE v4
Question ID | Question | CSP CAIQ Answer | SSRM Control Ownership | CSP Implementation Description\\n(Optional/Recommended) | CSC Responsibilities\\n(Optional/Recommended) | CCM Control ID | CCM Control Specification | CCM Control Title | CCM Domain Title
A&A-01.1 | Are audit and assurance policies established? | _ | _ | _ | _ | A&A-01 | Establish, document, approve, communicate audit policies. | Audit policy | Audit & Assurance
A&A-01.2 | Are audit policies reviewed annually? | _ | _ | _ | _ | | | |
A&A-02.1 | Are independent audits conducted? | _ | _ | _ | _ | A&A-02 | Conduct independent audits at least annually. | Independent | `,
      {
        lists: { 'C3:C5': ['Yes', 'No', 'NA'], 'D3:D5': ['CSP-owned', 'CSC-owned', 'Shared'] },
        merges: ['A1:J1', 'G3:G4', 'H3:H4', 'I3:I4', 'J3:J5'],
      },
    ),
  );
  show(
    'cc: VSA',
    s(
      'VSA',
      `
Question | Answer | Answer detail
Do you have a bug bounty? | _ | _
Do you encrypt laptops? | _ | _`,
    ),
  );
  show(
    'dd: ENS',
    s(
      'ENS',
      `
Código | Medida | Dimensiones | Nivel | ¿Aplica? | ¿Cumple? | Evidencia | Observaciones
org.1 | Política de seguridad | Todas | Básico | _ | _ | _ | _
org.2 | Normativa de seguridad | Todas | Básico | _ | _ | _ | _
op.acc.1 | Identificación | T A | Medio | _ | _ | _ | _`,
    ),
  );
  show(
    'ff: RFP',
    s(
      'RFP',
      `
Req # | Requirement | Priority (M/S/C) | Vendor response code (F/P/C/N) | Vendor comments
R-001 | The system shall support SSO | M | _ | _
R-002 | The system shall log access | M | _ | _
R-003 | The system should export data | S | _ | _`,
    ),
  );
  show(
    'gg: unknown captions with lists',
    s(
      'Cyber',
      `
Cybersecurity | Acme Ltd | Remarks
Access reviews are done quarterly | _ | _
Firewalls are in place | _ | _
Staff is trained each year | _ | _`,
      { lists: { 'B2:B4': ['Yes', 'No'] } },
    ),
  );
  show(
    'pp: sub-items',
    s(
      'Q',
      `
N° | Exigence | Détail | Réponse | Commentaire
1 | Chiffrement | a) au repos | _ | _
 | | b) en transit | _ | _
 | | c) des sauvegardes | _ | _
2 | Journalisation | a) des accès | _ | _
 | | b) des actions | _ | _`,
      { merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'] },
    ),
  );
  show(
    'qq: two rows fr',
    s(
      'Q',
      `
*N° | *Exigence | *Réponse du candidat | 
 | | *Oui/Non | *Commentaires
1 | Les accès sont nominatifs | _ | _
2 | Les flux sont filtrés | _ | _
3 | Les journaux sont conservés | _ | _`,
      { merges: ['C1:D1', 'A1:A2', 'B1:B2'] },
    ),
  );
  show(
    'several entities',
    s(
      'Paris',
      `
N° | Question | Réponse
1 | Avez-vous un RSSI ? | _
2 | Où sont les serveurs ? | _
3 | Avez-vous un DPO ? | _
4 | Avez-vous un PCA ? | _
5 | Avez-vous un PRA ? | _`,
    ),
    s(
      'Lyon',
      `
N° | Question | Réponse
1 | Avez-vous un RSSI ? | _
2 | Où sont les serveurs ? | _
3 | Avez-vous un DPO ? | _
4 | Avez-vous un PCA ? | _
5 | Avez-vous un PRA ? | _`,
    ),
  );
  show(
    'mixed languages',
    s(
      'Q',
      `
No | Question | Answer
1 | Do you have an information security policy? | _
2 | ¿Dónde se almacenan los datos de nuestros clientes? | _
3 | Les données de nos utilisateurs sont-elles chiffrées au repos ? | _
4 | Backups | _`,
    ),
  );
  show(
    'checkbox text',
    s(
      'Q',
      `
N° | Question | Réponse
1 | Avez-vous un RSSI ? | ☐ Oui  ☐ Non
2 | Où sont les serveurs ? | ☐ Oui  ☐ Non
3 | Avez-vous un DPO ? | ☐ Oui  ☐ Non`,
    ),
  );
});
