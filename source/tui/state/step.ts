import type {ActionId} from '../keys/table/binding.ts';

/**
 * How many lines a key moves by, up where it is negative; `undefined` for a key that moves nothing.
 * @param height how many lines show at once
 */
export function stepOf(id: ActionId, height: number): number | undefined {
	switch (id) {
		case 'down':
			return 1;
		case 'up':
			return -1;
		case 'page-down':
			return height;
		case 'page-up':
			return -height;
		case 'half-page-down':
			return Math.ceil(height / 2);
		case 'half-page-up':
			return -Math.ceil(height / 2);
		case 'first':
			return -Infinity;
		case 'last':
			return Infinity;
		default:
			return undefined;
	}
}
