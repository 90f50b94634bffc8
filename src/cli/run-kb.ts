// What `vouch kb` does, loaded when it is called.
export { type KbFlags, searchControls, showControl } from './kb-reading.ts';
export { draftInto, markVerified, settle } from './kb-writing.ts';
