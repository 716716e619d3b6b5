// Sources of regular expressions, to be matched without regard to case.

/** What the title of a programme entry, or a heading of the report, calls a meeting or a visit. */
export const meetingNouns =
	'(?:meetings?|sessions?|audiences?|briefings?|consultations?|discussions?|exchanges? of views|talks|visits?|interviews?|round ?tables?|breakfast|lunch(?:eon)?|dinner)';

/** What a title calls a way from one place to another. */
export const journeyNouns = '(?:departure|arrival|travel|transfer|flight|drive|return|journey)';

/** What a title may begin with that is of one group alone: `Group 2: `. */
export const ofGroup = '(?:\\p{L}+ \\d+: )?';
