import type {LastPlaces} from '../../library/last-places.ts';
import type {Settings} from '../../library/settings.ts';
import type {Environment, Opening as ReportOpening} from '../../shelf/opening.ts';

/** How the briefing opens, and what is around it. */
export type Opening = ReportOpening & {
	readonly settings: Settings;
	readonly lastPlaces: LastPlaces;
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
	/** Is told in one line what the reader should know when the screen is theirs again. */
	readonly warn: (message: string) => void;
	/** Whether a screen reader reads the screen. */
	readonly spoken: boolean;
	/** Names the reader's editor, and tells which terminal the clipboard is reached through. */
	readonly env: Environment;
};
