// In:    a desk that answers what the page asks, the page's files, secrets.
// Out:   a server on the loopback address, for one reviewer; the rows around a question as plain texts.
// Never: opens a file, decides what an answer says, words a sentence, is reachable from another machine.
export { type Gate, type GateRequest, openGate } from './gate.ts';
export { type NeighbourPlace, neighbourRows } from './neighbour-rows.ts';
export type { ReviewDesk } from './review-desk.ts';
export { type PageFiles, type ReviewServer, serveReview } from './serve-review.ts';
