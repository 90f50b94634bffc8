/** Exit codes, the same for every command: nothing needs you, something needs you, could not run. */
export const DONE = 0;
export const NEEDS_YOU = 1;
export const COULD_NOT_RUN = 2;
