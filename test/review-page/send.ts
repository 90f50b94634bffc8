import { type IncomingHttpHeaders, request } from 'node:http';

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request to a server on this machine, its Host header as given. */
export function send(port: number, { method = 'GET', path, headers = {}, body = '' }: Sent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** A browser that was let in: asks as the page asks. */
export interface Visitor {
  readonly port: number;
  readonly home: string;
  readonly cookie: string;
  readonly get: (path: string) => Promise<Reply>;
  /** The status, and the answer as data where there is one. */
  // biome-ignore lint/suspicious/noExplicitAny: the tests say what they expect of it
  readonly ask: (path: string, body?: unknown) => Promise<{ status: number; answer: any }>;
}

/** Opens the printed address as a browser does. */
export async function enter(url: string): Promise<Visitor> {
  const { port: text, pathname, search, origin } = new URL(url);
  const port = Number(text);
  const { headers } = await send(port, { path: pathname + search });
  const [cookie = ''] = headers['set-cookie']?.[0]?.split(';') ?? [];
  const home = headers.location ?? '';
  return {
    port,
    home,
    cookie,
    get: (path) => send(port, { path: home + path, headers: { cookie } }),
    ask: async (path, body = {}) => {
      const json = { cookie, origin, 'content-type': 'application/json' };
      const sent = { method: 'POST', path: home + path, headers: json, body: JSON.stringify(body) };
      const reply = await send(port, sent);
      return { status: reply.status, answer: reply.body === '' ? null : JSON.parse(reply.body) };
    },
  };
}
