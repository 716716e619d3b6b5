import {isTime} from '../report/dates.ts';
import {fold} from './fold.ts';

/** A time of day as somebody types it, `HH:MM`; `undefined` for what is none. */
export function readTime(typed: string): string | undefined {
	const text = fold(typed)
		.replaceAll(/[\s.]+(?=[ap]\.?m|m\b)|(?<=[ap])\.|\.$/g, '')
		.trim();
	if (text === 'noon' || text === 'midnight') {
		return text === 'noon' ? '12:00' : '00:00';
	}

	const parts = /^(\d{1,2})(?:[:.h]?(\d{2})|h)? ?([ap]m)?$/.exec(text);
	if (parts === null) {
		return undefined;
	}

	const [, hour = '', minute = '00', half] = parts;
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
	const time = `${String(hours).padStart(2, '0')}:${minute}`;
	return isTime(time) && (half === undefined || Number(hour) <= 12) ? time : undefined;
}
