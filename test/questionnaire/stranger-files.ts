import type { Sheet } from '../../src/model/index.ts';
import { type SheetOptions, sheet } from './build-workbook.ts';

/** Layouts as strangers make them, each with the one line that says how it must be read. */
export interface Stranger {
  readonly layout: string;
  readonly sheet: Sheet;
  readonly read: string;
}

const lines = (text: string, options: SheetOptions = {}): Sheet =>
  sheet(
    'S',
    text
      .trim()
      .split('\n')
      .map((line) => line.trim()),
    options,
  );

export const STRANGERS: readonly Stranger[] = [
  {
    layout: 'captions on every section but the first',
    sheet: lines(`
      Vendor assessment
      GNRL-01 | Vendor name | _ | _
      GNRL-02 | Is there a privacy notice? | _ | _
      GNRL-03 | Vendor contact email | _ | _
      *Documentation | | *Vendor Answers | *Additional Information
      DOCU-01 | Have you undergone an audit? | _ | _
      DOCU-02 | Do you have a SOC 2 report? | _ | _
      *Access | | *Vendor Answers | *Additional Information
      ACC-01 | Do you support SSO? | _ | _`),
    read: 'header 5, id A, question B, answer C, comment D, rows 2 3 4 6 7 9',
  },
  {
    layout: 'tick captions on every section row',
    sheet: lines(`
      *Grille de conformité
      #*1. Gouvernance | | *Oui | *Non | *N/A | *Commentaires
      1.1 | Une PSSI est formalisée | _ | _ | _ | _
      1.2 | Un RSSI est nommé | _ | _ | _ | _
      #*2. Accès | | *Oui | *Non | *N/A | *Commentaires
      2.1 | Les comptes sont nominatifs | _ | _ | _ | _
      2.2 | Le MFA est activé | _ | _ | _ | _`),
    read: 'header 2, id A, question B, comment F, yes C, no D, notApplicable E, rows 3 4 6 7',
  },
  {
    layout: 'fields of the supplier above the table',
    sheet: lines(`
      *Supplier Security Questionnaire
      Supplier: | _ | Date: | _
      Completed by: | _ | Role: | _

      # | Requirement | Supplier response | Notes
      1 | Supplier shall encrypt data at rest | _ | _
      2 | Supplier shall run annual penetration tests | _ | _
      3 | Supplier shall have an incident process | _ | _`),
    read: 'header 5, id A, question B, answer C, comment D, rows 6 7 8',
  },
  {
    layout: 'a legend of the answers above the table',
    sheet: lines(`
      *Evaluation sécurité
      1. Lire les instructions.
      Réponse | Signification
      Oui | L'exigence est couverte
      Partiel | L'exigence est partiellement couverte
      Non | L'exigence n'est pas couverte

      N° | Thème | Exigence | Réponse | Commentaires
      1 | Accès | Les accès sont nominatifs | _ | _
      2 | Accès | Les mots de passe sont complexes | _ | _
      3 | Réseau | Les flux sont filtrés | _ | _`),
    read: 'header 8, id A, question C, answer D, comment E, rows 9 10 11',
  },
  {
    layout: 'maturity levels for answers, the standard as reference',
    sheet: lines(
      `
      Contrôle ISO | Exigence | Question | Niveau de maturité (0-5) | Preuves | Commentaires
      A.5.1 | Politiques | Une politique est-elle publiée ? | _ | _ | _
      A.5.2 | Rôles | Les rôles sont-ils définis ? | _ | _ | _
      A.5.2 | Rôles | Le RSSI est-il nommé ? | _ | _ | _`,
      { lists: { 'D2:D4': ['0', '1', '2', '3', '4', '5'] } },
    ),
    read: 'header 1, id A, question C, answer D, comment F, rows 2 3 4',
  },
  {
    layout: 'statements with lists and no caption at all',
    sheet: lines(
      `
      1 | The supplier shall maintain an asset inventory | _
      2 | The supplier shall patch critical vulnerabilities within 30 days | _
      3 | Logs shall be kept for one year | _
      4 | Secure disposal of media | _`,
      { lists: { 'C1:C4': ['Comply', 'Partial', 'No'] } },
    ),
    read: 'header -, id A, question B, answer C, rows 1 2 3 4',
  },
  {
    layout: 'a control matrix with labels only',
    sheet: lines(`
      Category | Sub-Category | Control ID | Control | In Place? (Y/N) | Comments | Risk rating
      Governance | Policy | GOV-1 | Information security policy approved by management | _ | _ | _
      Governance | Policy | GOV-2 | Annual policy review | _ | _ | _
      Access | MFA | ACC-1 | Multi-factor authentication for remote access | _ | _ | _`),
    read: 'header 1, id C, question D, answer E, comment F, rows 2 3 4',
  },
  {
    layout: 'documented and implemented side by side',
    sheet: lines(
      `
      ID | Control | Documented | Implemented | Comments
      1 | Access reviews are performed | _ | _ | _
      2 | Backups are tested | _ | _ | _
      3 | Changes are approved | _ | _ | _`,
      { lists: { 'C2:D4': ['Yes', 'No', 'Partial'] } },
    ),
    read: 'header 1, id A, question B, answer D, comment E, rows 2 3 4',
  },
  {
    layout: 'a Spanish tender with a full "Obligatorio" column and a description to write',
    sheet: lines(`
      Núm. | Requisito | Obligatorio (S/N) | Cumple (S/N) | Descripción de la solución
      1 | La solución debe cifrar los datos | S | _ | _
      2 | La solución debe registrar los accesos | S | _ | _
      3 | La solución puede integrarse con SAML | N | _ | _`),
    read: 'header 1, id A, question B, answer D, comment E, rows 2 3 4',
  },
  {
    layout: "a Spanish tender with ticks, bands, a note and the evaluator's column",
    sheet: lines(
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
    read: 'header 5, id A, question C, comment G, yes D, limited E, no F, rows 7 8 10 12',
  },
  {
    layout: 'a form filled downwards',
    sheet: lines(`
      *Security form
      1. Do you hold ISO 27001?
      _
      2. Do you encrypt data at rest?
      _
      3. How do you manage vulnerabilities?
      _
      4. Describe your backup policy
      _`),
    read: 'header -, question A, rows 2 4 6 8',
  },
  {
    layout: 'the answer left of the question',
    sheet: lines(`
      Réponse | Question
      _ | Avez-vous un RSSI ?
      _ | Les données sont-elles chiffrées ?
      _ | Où sont les serveurs ?`),
    read: 'header 1, question B, answer A, rows 2 3 4',
  },
  {
    layout: 'rows of column numbers and of hints under the captions',
    sheet: lines(`
      ID | Question | Response | Comments
      1 | 2 | 3 | 4
       | Enter one row per question | Select from list | Explain
      Q1 | Do you encrypt? | _ | _
      Q2 | Do you patch? | _ | _
      Q3 | Do you log? | _ | _
       | Total | =0 | `),
    read: 'header 1, id A, question B, answer C, comment D, rows 4 5 6',
  },
  {
    layout: "the Cloud Security Alliance's columns",
    sheet: lines(
      `
      *CONSENSUS ASSESSMENTS INITIATIVE QUESTIONNAIRE v4
      Question ID | Question | CSP CAIQ Answer | SSRM Control Ownership | CSP Implementation Description\\n(Optional/Recommended) | CSC Responsibilities\\n(Optional/Recommended) | CCM Control ID | CCM Control Specification | CCM Control Title
      A&A-01.1 | Are audit and assurance policies established? | _ | _ | _ | _ | A&A-01 | Establish, document, approve, communicate audit policies. | Audit policy
      A&A-01.2 | Are audit policies reviewed annually? | _ | _ | _ | _ | | |
      A&A-02.1 | Are independent audits conducted? | _ | _ | _ | _ | A&A-02 | Conduct independent audits at least annually. | Independent`,
      {
        lists: { 'C3:C5': ['Yes', 'No', 'NA'], 'D3:D5': ['CSP-owned', 'CSC-owned', 'Shared'] },
        merges: ['A1:I1', 'G3:G4', 'H3:H4', 'I3:I4'],
      },
    ),
    read: 'header 2, id A, question B, answer C, comment E, rows 3 4 5',
  },
  {
    layout: "captions that name nobody's role, lists below one of them",
    sheet: lines(
      `
      Cybersecurity | Acme Ltd | Remarks
      Access reviews are done quarterly | _ | _
      Firewalls are in place | _ | _
      Staff is trained each year | _ | _`,
      { lists: { 'B2:B4': ['Yes', 'No'] } },
    ),
    read: 'header 1, question A, answer B, comment C, rows 2 3 4',
  },
  {
    layout: 'items under a merged requirement',
    sheet: lines(
      `
      N° | Exigence | Détail | Réponse | Commentaire
      1 | Chiffrement | a) au repos | _ | _
       | | b) en transit | _ | _
       | | c) des sauvegardes | _ | _
      2 | Journalisation | a) des accès | _ | _
       | | b) des actions | _ | _`,
      { merges: ['A2:A4', 'B2:B4', 'A5:A6', 'B5:B6'] },
    ),
    read: 'header 1, id A, question C, answer D, comment E, rows 2 3 4 5 6',
  },
  {
    layout: 'zebra stripes over bare labels',
    sheet: lines(`
      *Sujet | *Réponse du fournisseur
      #Chiffrement des données | _
      Sauvegardes | _
      #Journalisation | _
      Plan de continuité | _
      #Gestion des correctifs | _
      Antivirus | _`),
    read: 'header 1, question A, answer B, rows 2 3 4 5 6 7',
  },
  {
    layout: 'one list over the whole answer column, section rows and all',
    sheet: lines(
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
    read: 'header 1, id A, question B, answer C, comment D, rows 3 4 6 7',
  },
  {
    layout: 'each question in two languages, one below the other, one answer for both',
    sheet: lines(
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
    read: 'header 1, id A, question B, answer C, rows 2 4 6',
  },
  {
    layout: 'section names and remarks without any style among questions',
    sheet: lines(`
      *Question | *Answer
      Physical security
      Are the offices locked? | _
      Is there CCTV? | _
      Physical security includes fences, doors and guards.
      Is access logged? | _
      Network
      Are firewalls in place? | _
      Is traffic filtered? | _`),
    read: 'header 1, question A, answer B, rows 3 4 6 8 9',
  },
  {
    layout: 'general comments and signature fields below',
    sheet: lines(`
      N° | Question | Réponse
      1 | Avez-vous un RSSI ? | _
      2 | Où sont les serveurs ? | _
      3 | Avez-vous un DPO ? | _

      Commentaires généraux : | _
      Fait à : | _ | Le : | _
      Signature : | _`),
    read: 'header 1, id A, question B, answer C, rows 2 3 4',
  },
  {
    layout: 'only comments to write',
    sheet: lines(`
      Ref | Security requirement | Supplier comments
      S1 | Data must be encrypted in transit | _
      S2 | Access must be reviewed | _
      S3 | Penetration tests must be performed | _`),
    read: 'header 1, id A, question B, answer C, rows 2 3 4',
  },
  {
    layout: 'two years side by side',
    sheet: lines(`
      ID | Question | 2024 Response | 2024 Comments | 2025 Response | 2025 Comments
      1 | Do you enforce MFA? | Yes | Okta | _ | _
      2 | Do you review access? | Yes | Quarterly | _ | _
      3 | Do you encrypt? | No | | _ | _`),
    read: 'header 1, id A, question B, answer E, comment F, rows 2 3 4',
  },
  {
    layout: 'clauses to accept, each a paragraph',
    sheet: lines(`
      Clause | Texte | Acceptation (Oui/Non) | Réserves
      4.1 | ${'Le prestataire garantit la confidentialité des données qui lui sont confiées. '.repeat(5)} | _ | _
      4.2 | ${'Le prestataire informe le client sans délai de toute violation de données. '.repeat(5)} | _ | _
      4.3 | ${'Le sous-traitant tient un registre de toutes les catégories de traitement. '.repeat(5)} | _ | _`),
    read: 'header 1, id A, question B, answer C, comment D, rows 2 3 4',
  },
  {
    layout: 'boxes printed in every answer cell',
    sheet: lines(`
      N° | Question | Réponse
      1 | Avez-vous une PSSI ? | ☐ Oui  ☐ Non
      2 | Où sont les serveurs ? | ☐ Oui  ☐ Non
      3 | Avez-vous un DPO ? | ☐ Oui  ☐ Non`),
    read: 'header 1, id A, question B, answer C, rows 2 3 4',
  },
  {
    layout: 'a worked example as row zero',
    sheet: lines(`
      N° | Question | Réponse | Commentaire
      0 | Exemple : avez-vous un site web ? | Oui | www.exemple.fr
      1 | Avez-vous un RSSI ? | _ | _
      2 | Où sont les serveurs ? | _ | _
      3 | Avez-vous un DPO ? | _ | _`),
    read: 'header 1, id A, question B, answer C, comment D, rows 3 4 5',
  },
];
