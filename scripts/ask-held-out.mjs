// Asks the phrasings of the catalogue, one in six at a time, of a catalogue without them; prints each confident answer that no link of the
// Kizeo base bears out (tab separated: language, topic, direction, phrasing, control, reply, topic taken for), and the totals on stderr.
// Far harder than a customer's questions, and many of the answers printed are true: a list to read for what the guards do not hear.
//   node scripts/ask-held-out.mjs
import { home, importBundled } from './import-bundled.mjs';

const { askHeldOut } = await importBundled('ask-held-out');
askHeldOut(home);
