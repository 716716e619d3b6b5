import type {ViewName} from '../../briefing/actors/selection.ts';
import type {Target} from '../../briefing/entry/target.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {Library} from '../../library/open-library.ts';
import type {ReportOrigin} from '../../library/reports/entry.ts';
import type {Settings} from '../../library/settings.ts';
import type {Report} from '../../report/model.ts';
import type {ImportedDocument} from '../../shelf/corrected.ts';
import type {Beside, ReportName} from '../../shelf/names.ts';

/** How the briefing opens. */
export type Opening = {
	readonly report: Report;
	/** The file the report was read from; `undefined` for the bundled one. */
	readonly file: string | undefined;
	/** The document it was imported from, where it can be put right. */
	readonly document?: ImportedDocument;
	/** The view asked for; else the one that was open last. */
	readonly view: ViewName | undefined;
	/** The actors asked for; else the lens kept from the last time. */
	readonly actors: readonly string[] | undefined;
	/** The instant asked for, in the mission's time. */
	readonly at: Moment | undefined;
	/** The folder of the reader's data; by default the user's own. */
	readonly data?: string;
	/** Where it is from. */
	readonly origin: ReportOrigin;
	/** The reports that can be opened though they may not be in the library. */
	readonly besides: () => readonly Beside[];
	/** Makes the search of a library anew where the reader has put reports right since; gives whether it had to. */
	readonly renewSearch: (library: Library) => Promise<boolean>;
	/** The report that was open before, which the history leads back to. */
	readonly cameFrom?: ReportName | undefined;
	/** The report that was gone back from, which it leads forward to. */
	readonly wentBackFrom?: ReportName | undefined;
	/** The entry to open it at. */
	readonly target?: Target | undefined;
	readonly settings: Settings;
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
	/** Is told in one line what the reader should know when the screen is theirs again. */
	readonly warn: (message: string) => void;
	/** Whether a screen reader reads the screen. */
	readonly spoken: boolean;
};
