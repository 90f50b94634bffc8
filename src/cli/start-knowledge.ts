import type { LearnFlags } from './add-learn.ts';
import type { World } from './world.ts';

export async function startKnowledge(_file: string, _flags: LearnFlags, _world: World): Promise<number> {
  return 0;
}
