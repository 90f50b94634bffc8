/** The scopes that a topic or control of the key's scope may be asked about in: a narrower word for the same thing. */
export const NEAR_SCOPES: Readonly<Record<string, readonly string[]>> = {
  // "Your company" says whom one asks, not what about: it fits everything but what is somebody else's.
  vendor: ['vendor', 'staff', 'product', 'customer'],
  staff: ['staff', 'vendor', 'end-users'],
  platform: ['platform', 'vendor', 'product', 'customer', 'data-centre', 'provider', 'end-users'],
  internal: ['internal', 'staff', 'vendor'],
  premises: ['premises', 'staff', 'vendor', 'customer'],
  'data-centre': ['data-centre', 'platform', 'provider', 'customer'],
  provider: ['provider', 'platform', 'data-centre', 'customer'],
  product: ['product', 'vendor', 'end-users', 'customer', 'platform'],
  // "The platform" is what users sign in to, as often as what it runs on.
  'end-users': ['end-users', 'vendor', 'product', 'customer', 'platform'],
  customer: ['customer', 'end-users', 'product', 'vendor', 'provider'],
};

/** Scopes of the vendor's own house: its people, their machines, its offices. */
export const IN_HOUSE: readonly string[] = ['staff', 'internal', 'premises'];

/** Scopes of those who host or work for the vendor. */
export const PROVIDERS: readonly string[] = ['provider', 'data-centre'];
