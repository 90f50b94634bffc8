import { setFlagsFromString } from 'node:v8';

/**
 * V8 version -> the flag that lets code run about eight times as long before the optimising compiler takes it. A run is over before most
 * of what that compiler makes is used, and its threads take as much time as the run itself: with another program on a machine of two cores
 * a fill took 0.7 of its time with this flag, and five thousand rows were matched no slower. Only versions it was measured on: V8 renames
 * its flags, and says so on stderr when it does not know one. Node 24's has no gain.
 */
const FLAGS: Readonly<Record<string, string>> = {
  '11.3': '--interrupt-budget=540000',
  '12.4': '--invocation-count-for-turbofan=12000',
};

/** For the command line alone: a program that uses the library has its own idea of how long it runs. */
export function delayOptimisation(): void {
  const [major, minor] = process.versions.v8.split('.');
  const flag = FLAGS[`${major}.${minor}`];
  if (flag !== undefined) setFlagsFromString(flag);
}
