// In:    YAML texts with their file names.
// Out:   a checked knowledge base and catalogue, or every problem found in them with file:line:column.
// Never: opens a file, looks at a question, words a message.
export { type Catalogue, loadCatalogue } from './load-catalogue.ts';
export { loadKnowledgeBase } from './load-knowledge-base.ts';
export { markOf } from './mark-of.ts';
export type { Loaded, SourceFile } from './read-yaml.ts';
