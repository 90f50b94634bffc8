/** What the ledger's commands find or stop at. */
export const LEDGER_SENTENCES: Readonly<Record<string, string>> = {
  noLedger:
    'There is no ledger here. `vouch finalize FILE --to "Customer"` begins one; --ledger names the folder of another.',
  badLedger:
    'This line is none of a ledger ("{found}"). Lines are added by vouch only; if it is left from a merge, keep the lines of both sides and delete the markers.',
  ledgerOtherVersion:
    'The knowledge base "{name}" changed since the file was filled (its version was {expected}), so that the ledger could not say what the answers rest on. Run vouch fill again (decisions are kept) and finalize that, or name the version it was filled from with --kb.',
  noCustomer: 'The customer has no name. Give it with --to.',
  neverTold: 'The ledger holds no answer to "{found}". It knows: {expected}.',
  toldNobody: 'The ledger holds no answer that rests on "{found}".',
  otherVersionNow:
    'The answers came from another version of the knowledge base "{name}"; they are held against today’s.',
  outputNotReport:
    'A file of that name is there already, and it is no report of vouch. Give another name with -o, or --force to replace it.',
};
