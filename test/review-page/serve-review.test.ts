import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { ReviewAction, ReviewView } from '../../src/model/index.ts';
import { type ReviewDesk, type ReviewServer, serveReview } from '../../src/review-page/index.ts';
import { enter, send } from './send.ts';

const FILES = { 'index.html': '<p>page</p>', 'page.js': '1', 'page.css': 'p{}' };
const VIEW = { file: 'a.xlsx', lines: [], queue: [] } as unknown as ReviewView;

/** A desk that remembers what it was told. */
function rememberingDesk() {
  const told: ReviewAction[] = [];
  const desk: ReviewDesk = {
    view: () => VIEW,
    detail: () => null,
    decide: (action) => {
      if (action.rows[0] === 13) throw new Error('the disk is full');
      told.push(action);
      return { lines: [], refusal: null };
    },
    preview: () => ({ cells: {}, refusal: null }),
    undo: () => ({ lines: [], refusal: null }),
    search: (_at, text) => (text === 'none' ? [] : []),
  };
  return { desk, told };
}

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function start(port = 0) {
  const { desk, told } = rememberingDesk();
  const trouble: unknown[] = [];
  let secrets = 0;
  const newSecret = () => `secret${++secrets}`;
  const server = await serveReview({ desk, files: FILES, port, newSecret }, (error) => trouble.push(error));
  return { server, told, trouble, port: Number(new URL(server.url).port) };
}

/** A started server that a browser entered; it is closed when the test ends. */
async function visit() {
  const started = await start();
  const visitor = await enter(started.server.url);
  closing.push(() => finish(started.server, visitor));
  return { ...started, visitor };
}

async function finish(server: ReviewServer, visitor: Awaited<ReturnType<typeof enter>>): Promise<void> {
  await visitor.ask('done').catch(() => {});
  await server.done;
}

const NOTHING = { status: 403, body: '' };

describe('the address', () => {
  it('is on the loopback address, and is exchanged once for a cookie that scripts and other sites never see', async () => {
    const { server, port } = await start();
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=secret1$/);
    const first = await send(port, { path: '/?token=secret1' });
    expect(first.status).toBe(303);
    const [cookie] = first.headers['set-cookie']!;
    expect(cookie).toMatch(/^vouch-review=secret2; Path=\/secret3\/; HttpOnly; SameSite=Strict$/);
    expect(first.headers.location).toBe('/secret3/');
    expect(await send(port, { path: '/?token=secret1' })).toMatchObject(NOTHING);
    const origin = `http://127.0.0.1:${port}`;
    const headers = { cookie: 'vouch-review=secret2', origin, 'content-type': 'application/json' };
    await send(port, { method: 'POST', path: '/secret3/done', headers, body: '{}' });
    await server.done;
  });

  it('of a port that another holds is refused with the system’s reason', async () => {
    const { port } = await visit();
    await expect(start(port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('a stranger', () => {
  it('gets nothing but a 403 with a wrong token, whatever it is', async () => {
    const { port, server, visitor } = await visit();
    expect(server.url).toContain('secret1');
    const wrong = [
      '/',
      '/?token=',
      '/?token=secret',
      '/?token=secret11',
      '/?token=SECRET1',
      '/?token=secret1&x=1',
      '/x',
    ];
    for (const path of wrong) expect([path, await send(port, { path })]).toMatchObject([path, NOTHING]);
    await fc.assert(
      fc.asyncProperty(fc.webQueryParameters(), async (query) => {
        expect(await send(port, { path: `/?token=${query}` })).toMatchObject(NOTHING);
      }),
      { numRuns: 30 },
    );
    expect((await visitor.get('')).status).toBe(200);
  });

  it.each([
    ['without the cookie', { cookie: '' }],
    ['with another cookie', { cookie: 'vouch-review=secret3' }],
    ['with a longer cookie', { cookie: 'vouch-review=secret22' }],
    ['under another name of this machine (DNS rebinding)', { host: 'evil.example' }],
    ['under the name localhost', { host: 'localhost' }],
    ['from another page', { origin: 'http://evil.example' }],
    ['from a page without an origin of its own', { origin: 'null' }],
    ['from another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['from another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['from another port, as the browser says', { 'sec-fetch-site': 'same-site' }],
  ])('%s gets nothing, neither the page nor a decision', async (_who, given) => {
    const { port, visitor, told } = await visit();
    const { home, cookie } = visitor;
    const good = { cookie, origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' };
    const headers = { ...good, ...given };
    const body = JSON.stringify({ rows: [0], how: 'accepted' });
    for (const path of ['decide', 'view', 'done', 'undo'])
      expect(await send(port, { method: 'POST', path: home + path, headers, body })).toMatchObject(NOTHING);
    for (const path of ['', 'page.js']) expect(await send(port, { path: home + path, headers })).toMatchObject(NOTHING);
    expect(told).toEqual([]);
    expect((await visitor.ask('decide', { rows: [0], how: 'accepted' })).status).toBe(200);
  });

  it('cannot decide without naming an origin, nor with another method, nor outside the secret path', async () => {
    const { port, visitor, told } = await visit();
    const { home, cookie } = visitor;
    const origin = `http://127.0.0.1:${port}`;
    const json = { cookie, 'content-type': 'application/json' };
    const body = JSON.stringify({ rows: [0], how: 'accepted' });
    expect(await send(port, { method: 'POST', path: `${home}decide`, headers: json, body })).toMatchObject(NOTHING);
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'HEAD'])
      expect((await send(port, { method, path: home, headers: { ...json, origin } })).status).toBe(403);
    expect(await send(port, { method: 'POST', path: '/decide', headers: { ...json, origin }, body })).toMatchObject(
      NOTHING,
    );
    const form = { cookie, origin, 'content-type': 'text/plain' };
    expect((await send(port, { method: 'POST', path: `${home}decide`, headers: form, body })).status).toBe(415);
    expect(told).toEqual([]);
  });
});

describe('the reviewer', () => {
  it('gets the page under a policy that loads nothing from elsewhere and runs no text as code', async () => {
    const { visitor } = await visit();
    for (const [path, type] of [
      ['', 'text/html'],
      ['page.js', 'text/javascript'],
      ['page.css', 'text/css'],
    ] as const) {
      const { status, headers } = await visitor.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['content-type']).toContain(type);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
    for (const path of ['../', 'secret', 'constructor', '__proto__', 'index.html/..'])
      expect((await visitor.get(path)).status).toBe(404);
  });

  it('decides, and what makes no sense never reaches the desk', async () => {
    const { visitor, told } = await visit();
    const action = { rows: [3], how: 'changed', answer: 'Oui', comment: null, control: 'a.b' };
    expect(await visitor.ask('decide', action)).toEqual({ status: 200, answer: { lines: [], refusal: null } });
    expect(told).toEqual([action]);
    for (const body of [
      {},
      { rows: [], how: 'accepted' },
      { rows: [-1], how: 'accepted' },
      { rows: [0.5], how: 'accepted' },
      { rows: ['0'], how: 'accepted' },
      { rows: [0], how: 'kept' },
      { rows: [0], how: 'changed', answer: 3 },
      [],
      null,
    ])
      expect([body, await visitor.ask('decide', body)]).toEqual([body, { status: 400, answer: null }]);
    expect((await visitor.ask('decide', { rows: [0], how: 'changed', answer: 'x'.repeat(600_000) })).status).toBe(413);
    expect((await visitor.ask('row', { at: 99 })).status).toBe(400);
    expect((await visitor.ask('nonsense')).status).toBe(404);
    expect((await visitor.ask('constructor')).status).toBe(404);
    expect(told).toEqual([action]);
  });

  it('is told with a bare 500 when nothing was saved, and can go on', async () => {
    const { visitor, trouble } = await visit();
    expect(await visitor.ask('decide', { rows: [13], how: 'accepted' })).toEqual({ status: 500, answer: null });
    expect(trouble).toEqual([new Error('the disk is full')]);
    expect((await visitor.ask('decide', { rows: [1], how: 'accepted' })).status).toBe(200);
  });

  it('says done, and the server is gone', async () => {
    const { server, port } = await start();
    const visitor = await enter(server.url);
    expect((await visitor.ask('done')).status).toBe(200);
    await server.done;
    await expect(visitor.get('')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(port).toBeGreaterThan(0);
  });
});
