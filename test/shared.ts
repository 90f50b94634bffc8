import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The folder of shared test material: $VOUCH_SHARED, else ../shared beside the checkout. */
export const SHARED = resolve(process.env.VOUCH_SHARED ?? join(import.meta.dirname, '../../shared'));

/** Null when the material is there, else why the tests over it are skipped. */
export const whySharedIsMissing = existsSync(join(SHARED, 'questionnaires')) ? null : `no shared material at ${SHARED}`;

/** Names of the shared questionnaires ("fr-1"), sorted; none where the folder is absent. */
export const sharedQuestionnaires: readonly string[] = whySharedIsMissing
  ? []
  : readdirSync(join(SHARED, 'questionnaires'))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => name.slice(0, -'.xlsx'.length))
      .sort();
