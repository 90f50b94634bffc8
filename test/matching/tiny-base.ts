import type { ControlSpec } from './build-knowledge.ts';

/** "We encrypt our backups." */
export const ENCRYPTION: ControlSpec = {
  id: 'backup.encryption',
  topics: ['backup.encryption'],
  label: {
    fr: 'Chiffrement des sauvegardes',
    es: 'Cifrado de las copias de seguridad',
    en: 'Encryption of backups',
  },
  comment: {
    fr: 'Nous chiffrons nos sauvegardes.',
    es: 'Ciframos nuestras copias de seguridad.',
    en: 'We encrypt our backups.',
  },
};

/** "We keep our backups for 30 days." */
export const RETENTION: ControlSpec = {
  id: 'backup.retention',
  status: '30 days',
  topics: ['backup.retention'],
  label: {
    fr: 'Rétention des sauvegardes',
    es: 'Retención de las copias de seguridad',
    en: 'Retention of backups',
  },
  comment: {
    fr: 'Nous conservons nos sauvegardes pendant 30 jours.',
    es: 'Conservamos nuestras copias de seguridad durante 30 días.',
    en: 'We keep our backups for 30 days.',
  },
};

/** "OVH, which hosts our platform, is certified to ISO 27001." */
export const HOST_CERTIFIED: ControlSpec = {
  id: 'provider.iso-27001',
  about: 'provider',
  provider: 'OVH',
  topics: ['provider.host-iso-27001'],
  label: { fr: "ISO 27001 de l'hébergeur", es: 'ISO 27001 del proveedor de alojamiento', en: 'ISO 27001 of the host' },
  comment: {
    fr: 'OVH, notre hébergeur, est certifié ISO 27001.',
    es: 'OVH, nuestro proveedor de alojamiento, tiene la certificación ISO 27001.',
    en: 'OVH, our hosting provider, is certified to ISO 27001.',
  },
};

export const TINY: readonly ControlSpec[] = [ENCRYPTION, RETENTION, HOST_CERTIFIED];
