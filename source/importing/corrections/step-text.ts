import type {CorrectionStep} from './step.ts';

/** What a correction is to do, in words. */
export function stepText(change: CorrectionStep | undefined): string {
	switch (change?.type) {
		case 'confirm':
			return 'confirmed';
		case 'remove':
			return 'removed';
		case 'speaker':
			return `said by ${namesOf(change)}`;
		case 'kind':
			return change.kind;
		case 'issue':
			return `issue ${change.issue}`;
		case 'span':
			return 'other words';
		case 'split':
			return 'split in two';
		case 'add':
			return `added: ${change.kind}, ${namesOf(change)}`;
		case 'figure': {
			const {type: _, which: __, ...now} = change;
			return Object.entries(now).map(saidOf).join(', ');
		}
		case 'actor':
			return `is ${change.name}`;
		case undefined:
			return 'not known to this program';
	}
}

function namesOf({actors}: Extract<CorrectionStep, {readonly actors: unknown}>): string {
	return actors.map(({name}) => name).join(', ') || 'nobody named';
}

function saidOf([name, value]: readonly [string, unknown]): string {
	const isRange = typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
	return `${name} ${isRange ? `${value.min}–${value.max}` : (value ?? 'not stated')}`;
}
