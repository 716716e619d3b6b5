import type {StatementKind} from '../../report/kinds.ts';
import type {Tone} from './line.ts';

/** The tone of each kind of statement, which stands beside the word for it; what is only told has none of its own. */
export const kindTones: Readonly<Record<StatementKind, Tone>> = {
	asks: 'demand',
	pledges: 'promise',
	plans: 'promise',
	holds: 'stance',
	supports: 'stance',
	objects: 'objection',
	fears: 'objection',
	assesses: 'dim',
	notes: 'dim',
	reports: 'dim',
};
