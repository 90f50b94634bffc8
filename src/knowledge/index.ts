// In:    YAML texts with their file names.
// Out:   a checked knowledge base, catalogue or config, or every problem found in them with file:line:column; the same texts with one
//        thing changed.
// Never: opens a file, looks at a question, words a message.
export { appendControl } from './append-control.ts';
export { draftControl } from './draft-control.ts';
export { editYaml, type YamlEdit } from './edit-yaml.ts';
export { jsonSchemas } from './json-schemas.ts';
export { type Catalogue, loadCatalogue } from './load-catalogue.ts';
export { loadConfig } from './load-config.ts';
export { loadKnowledgeBase } from './load-knowledge-base.ts';
export { markOf } from './mark-of.ts';
export { readStatus } from './read-status.ts';
export { readHead, readWrittenControls } from './read-written-controls.ts';
export type { Loaded, SourceFile } from './read-yaml.ts';
export { sliceControl } from './slice-control.ts';
export { writeScalar } from './write-scalar.ts';
