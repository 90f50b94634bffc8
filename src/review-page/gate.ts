import { createHash, timingSafeEqual } from 'node:crypto';

/** What of a request says who sent it. */
export interface GateRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** "enter": the token was right, give the cookie and go to the home path; "pass": go on with this path; "refuse": 403 and nothing else. */
export type Passage =
  | { readonly kind: 'enter'; readonly location: string; readonly cookie: string }
  | { readonly kind: 'pass'; readonly path: string }
  | { readonly kind: 'refuse' };

export interface Gate {
  /** What a person opens; good for one use. */
  readonly url: string;
  readonly check: (request: GateRequest) => Passage;
}

export interface GateKeys {
  readonly port: number;
  /** Gives a fresh secret, at least 128 bits, of letters and digits. */
  readonly newSecret: () => string;
}

const COOKIE = 'vouch-review';

/**
 * Lets one reviewer's browser in. The token in the URL is exchanged once for a cookie that scripts cannot read; the cookie goes
 * with a path that is a secret of its own, because cookies know no ports: another server on this machine is never asked for
 * that path, so it is never sent the cookie. Host is checked against DNS rebinding, Origin and Sec-Fetch-Site against other pages.
 */
export function openGate({ port, newSecret }: GateKeys): Gate {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  const [token, key, home] = [newSecret(), newSecret(), `/${newSecret()}/`];
  let isUsed = false;
  const holdsKey = (cookies: string) => cookies.split('; ').some((cookie) => isSame(cookie, `${COOKIE}=${key}`));
  return {
    url: `${origin}/?token=${token}`,
    check: ({ method, url, headers }) => {
      if (headers.host !== host) return REFUSE;
      if (headers.origin !== undefined && headers.origin !== origin) return REFUSE;
      if (method !== 'GET' && method !== 'POST') return REFUSE;
      if (method === 'GET' && url.startsWith('/?token=')) {
        if (isUsed || !isSame(url, `/?token=${token}`)) return REFUSE;
        isUsed = true;
        return {
          kind: 'enter',
          location: home,
          cookie: `${COOKIE}=${key}; Path=${home}; HttpOnly; SameSite=Strict`,
        };
      }
      // A browser says where a request comes from; "none" is the address bar.
      const site = headers['sec-fetch-site'];
      if (site !== undefined && site !== 'same-origin' && site !== 'none') return REFUSE;
      if (!url.startsWith(home) || !holdsKey(String(headers.cookie ?? ''))) return REFUSE;
      // Only a page can be made to send a POST without its reader's knowing, and browsers always name its origin then.
      if (method === 'POST' && headers.origin !== origin) return REFUSE;
      return { kind: 'pass', path: url.slice(home.length).split('?')[0]! };
    },
  };
}

const REFUSE: Passage = { kind: 'refuse' };

/** Equal texts, in a time that does not tell how much of them is equal. */
function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Uint8Array {
  return new Uint8Array(createHash('sha256').update(text).digest());
}
