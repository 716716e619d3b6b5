import {type Bit, shortLine} from './bits.ts';
import type {Kept} from './furniture.ts';
import type {Hyphens} from './hyphens.ts';
import {joinBits} from './join-bits.ts';

/** Sets aside what only leads about a site, as the format says: links, menus, a search. A line too long for that is kept. */
export function setAsideNavigation(bits: readonly Bit[], hyphens: Hyphens): Kept {
	const leads = ({navigation, text}: Bit) => navigation === true && text.length <= shortLine;
	return {
		bits: bits.filter((bit) => !leads(bit)),
		aside: bits.filter(leads).map((bit) => ({...joinBits([bit], hyphens), reason: 'navigation'})),
	};
}
