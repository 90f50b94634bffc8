import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gate } from './gate.ts';
import { parseAction, parseAsk } from './parse-action.ts';
import type { ReviewDesk } from './review-desk.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly gate: Gate;
  readonly desk: ReviewDesk;
  readonly files: Readonly<Record<string, string>>;
}

/** With every answer: nothing is loaded from elsewhere, framed, cached or told to anybody. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

/** Answers one request; true when the reviewer said done. */
export async function answerRequest({ request, response, gate, desk, files }: Exchange): Promise<boolean> {
  const { method = '', url = '', headers } = request;
  const passage = gate.check({ method, url, headers });
  if (passage.kind === 'refuse') {
    // The connection goes too: whatever body is still coming is nobody's.
    response.writeHead(403, { Connection: 'close', 'Content-Length': 0 }).end();
    return false;
  }
  if (passage.kind === 'enter') {
    response.writeHead(303, { ...HEADERS, Location: passage.location, 'Set-Cookie': passage.cookie }).end();
    return false;
  }
  const { path } = passage;
  const empty = (status: number): boolean => {
    response.writeHead(status, { ...HEADERS, 'Content-Length': 0 }).end();
    return false;
  };
  if (method === 'GET') {
    const name = path === '' ? 'index.html' : path;
    const text = Object.hasOwn(files, name) ? files[name] : undefined;
    const type = TYPES[name.split('.').at(-1)!];
    if (text === undefined || type === undefined) return empty(404);
    response.writeHead(200, { ...HEADERS, 'Content-Type': type }).end(text);
    return false;
  }
  const ask = HANDLERS[path];
  if (!Object.hasOwn(HANDLERS, path) || ask === undefined) return empty(404);
  if (!/^application\/json\b/.test(headers['content-type'] ?? '')) return empty(415);
  const body = await readBody(request);
  if (body === null) return empty(413);
  const answer = ask(desk, body);
  if (answer === undefined) return empty(400);
  const json = { ...HEADERS, 'Content-Type': 'application/json; charset=utf-8' };
  response.writeHead(200, json).end(JSON.stringify(answer));
  return path === 'done';
}

/** What the page can ask for; undefined when the question itself makes no sense. */
const HANDLERS: Readonly<Record<string, (desk: ReviewDesk, body: unknown) => unknown>> = {
  view: (desk) => desk.view(),
  row: (desk, body) => {
    const ask = parseAsk(body);
    return ask === null ? undefined : (desk.detail(ask.at) ?? undefined);
  },
  decide: (desk, body) => {
    const action = parseAction(body);
    return action === null ? undefined : desk.decide(action);
  },
  preview: (desk, body) => {
    const action = parseAction(body);
    return action === null ? undefined : desk.preview(action);
  },
  undo: (desk, body) => {
    const ask = parseAsk(body);
    return ask === null ? undefined : desk.undo(ask.at);
  },
  search: (desk, body) => {
    const ask = parseAsk(body);
    return ask === null ? undefined : desk.search(ask.at, ask.text);
  },
  done: () => ({}),
};

/** An Excel cell holds 32,767 characters: two of them in JSON's longest spelling, and room for the rest. */
const LARGEST_BODY = 1 << 19;

/** The body as JSON; undefined when it is none, null when it is too large. */
async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) return null;
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) ?? undefined;
  } catch {
    return undefined;
  }
}
