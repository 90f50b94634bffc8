import { describe } from 'vitest';
import { describeTaught } from './taught-sets.ts';

// The ten sets are held against one another in test/full/taught-sets.test.ts.
describe('what one questionnaire taught', () => describeTaught(['en', 'es', 'fr']));
