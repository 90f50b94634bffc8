import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { answerRequest } from './answer-request.ts';
import { openGate } from './gate.ts';
import type { ReviewDesk } from './review-desk.ts';

/** The page as built: its texts by name, index.html among them. */
export type PageFiles = Readonly<Record<string, string>>;

export interface ReviewServer {
  /** The address to open, with its one-time token. */
  readonly url: string;
  /** Fulfilled when the reviewer said done and the server is closed; rejected with what went wrong inside it. */
  readonly done: Promise<void>;
}

export interface ServeOptions {
  readonly desk: ReviewDesk;
  readonly files: PageFiles;
  /** 0 takes a free one. */
  readonly port: number;
  readonly newSecret: () => string;
}

/**
 * Serves the review page on 127.0.0.1 until the reviewer says done. An error of the desk is answered with a bare 500, so that the page
 * can say that nothing was saved, and the review goes on; the caller is told through `onTrouble`.
 *
 * @throws the operating system's error (`EADDRINUSE`, `EACCES`) when the port cannot be had.
 */
export async function serveReview(
  { desk, files, port, newSecret }: ServeOptions,
  onTrouble: (error: unknown) => void,
): Promise<ReviewServer> {
  // Loaded here: no other command may have a server within reach.
  const { createServer } = await import('node:http');
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 });
  await listen(server, port);
  const address = server.address();
  const gate = openGate({ port: typeof address === 'object' && address ? address.port : port, newSecret });
  const done = new Promise<void>((resolve) => {
    const close = () => server.close(() => resolve());
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      answerRequest({ request, response, gate, desk, files })
        .then((isDone) => {
          if (!isDone) return;
          response.on('close', () => server.closeAllConnections());
          close();
        })
        .catch((error: unknown) => {
          onTrouble(error);
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
    });
  });
  return { url: gate.url, done };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
