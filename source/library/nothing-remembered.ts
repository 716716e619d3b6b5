import type {Settings} from './settings.ts';

/**
 * The settings where none can be read or written. They stand apart from what opens settings, which asks for the home folder
 * as soon as it is loaded: that fails for a user the system knows nothing of.
 */
export const nothingRemembered: Settings = {
	recall: () => undefined,
	remember: () => undefined,
	last: () => undefined,
	keys: () => undefined,
};
