import type {Target} from '../../briefing/target.ts';
import type {ActorKind} from '../../report/kinds.ts';
import type {Actor} from '../../report/model.ts';

const names: Partial<Record<ActorKind, string>> = {
	'armed group': 'Armed group',
	'civil society': 'Civil society',
	'member state': 'Member State',
	'military operation': 'Military operation',
	'regional organization': 'Regional organization',
	government: 'Government',
	other: 'Other actor',
	parliament: 'Parliament',
};

/** The kind of an actor as a label. */
export function nameOfKind({kind}: Actor): string {
	return names[kind] ?? kind;
}

/** What an entry is, in a word. */
export function kindOfTarget({kind}: Target): string {
	return kind === 'member' ? 'Delegate' : kind.charAt(0).toUpperCase() + kind.slice(1);
}
