import { describe } from 'vitest';
import { LABELLED } from '../learning/decide-round.ts';
import { describeTaught } from '../learning/taught-sets.ts';

describe('what one questionnaire taught', () => describeTaught(LABELLED.map(([name]) => name)));
