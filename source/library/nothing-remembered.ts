import type {Settings} from './settings.ts';

/** The settings where none can be read or written. */
export const nothingRemembered: Settings = {
	recall: () => undefined,
	remember: () => undefined,
	last: () => undefined,
	keys: () => undefined,
};
