/** True when both names mean the same customer: letters' case and spacing don't count. */
export function isSameCustomer(one: string, other: string): boolean {
  return customerKey(one) === customerKey(other);
}

/**
 * The ledger file of a customer: "Société Générale" -> "societe-generale.jsonl". Two customers may share a file, since every line
 * names its customer; one customer never has two.
 */
export function ledgerFileName(customer: string): string {
  const plain = customerKey(customer)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // File systems stop at 255 bytes, and a letter can take four of them.
  return `${[...plain].slice(0, 60).join('').replace(/-$/, '') || 'customer'}.jsonl`;
}

/** The name as a ledger writes it: without white space around it or doubled inside. */
export function tidyName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** What two spellings of one customer have in common. */
export function customerKey(name: string): string {
  return tidyName(name).toLowerCase().normalize('NFC');
}
