import { vouch } from '../cli/fake-world.ts';
import { enter } from './send.ts';

/** Starts `vouch review` in this process, and enters it as a browser does. */
export async function startReview(file: string, options: readonly string[] = []) {
  const said: string[] = [];
  let heard: (url: string) => void = () => {};
  const url = new Promise<string>((resolve) => {
    heard = resolve;
  });
  const say = (line: string) => {
    said.push(line);
    const found = /http:\S+/.exec(line);
    if (found) heard(found[0]);
  };
  const ran = vouch(['review', file, '--by', 'A. Martin', ...options], { say });
  const stopped = ran.then(() => Promise.reject(new Error(said.join('\n'))));
  const visitor = await enter(await Promise.race([url, stopped]));
  stopped.catch(() => {});
  /** Says done on the page, and gives what the command left behind. */
  const finish = async () => {
    await visitor.ask('done');
    return { ...(await ran), said: said.join('\n') };
  };
  return { visitor, finish };
}
