/** What buildings and grounds are called where people meet, as the inside of a regular expression that ignores case. */
export const venueNouns =
	'airfield|airport|aéroport|auditorium|ballroom|barracks|building|camp|compound|guest ?house|hall|headquarters|hotel|mansion|palace|palais|residence|restaurant|salle|stadium|terminal|villa';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a noun phrase. */
export const determiners = set(
	`the a an this that these those its their his her our my your all some many most several numerous various both each every any
	no another other certain few two three four five six seven eight nine ten such whose`,
);

/** Words of possession. */
export const possessives = set('its their his her our my your whose');

/** Prepositions. */
export const prepositions = set(
	`of in on at by for with from to into onto upon over under about against between among amongst through throughout during
	within without after before since until towards toward across along beyond despite regarding concerning following including
	via amid amidst per around behind beside besides beneath below above near off outside inside than like unlike notwithstanding
	pending given alongside vis-à-vis`,
);

/** Auxiliaries that make a verb group finite. */
export const auxiliaries = set(`is are was were be been being has have had having do does did am`);

/** The auxiliaries that make no verb group finite. */
export const nonfinite = /^(?:having|being)$/;

/** The forms of "be". */
export const beForms = set('is are was were be been being am');

/** Modal verbs. */
export const modals = set('will would shall should can could may might must cannot ought');

/** Words that open a subordinate clause. */
export const subordinators = set(
	`that while whereas whilst although though because since when where whether if unless until after before as so lest which who
	whom whose whoever what how why once provided`,
);

/** Words that open a relative clause. */
export const relatives = set('who which whom whose where');

/** Pronouns that stand as a subject. */
export const subjectPronouns = set('he she they it we i');

/** Words that join clauses and phrases. */
export const conjunctions = set('and or but nor yet then');

const adverbs = set(
	`also further again not never always often too still just already now then later thus therefore moreover furthermore however
	nevertheless nonetheless once twice soon even rather indeed instead likewise otherwise together alike well ever yet only
	afterwards elsewhere everywhere nowhere somewhere meanwhile both all each very so first second third lastly next inter alia`,
);

/** Past forms of common verbs that no ending shows. */
export const irregularPast = set(
	`led took went held met made gave began found left saw came became felt spoke told said thought brought sent set put got kept
	ran stood understood sought taught fell rose grew drew fought lost won paid built spent wrote chose broke dealt bore arose
	learnt undertook overcame withdrew underwent forgot swore cast shed
	bade besought foretold knew flew drove threw shook rode swept lent laid struck bought caught fled forbade upheld withheld withstood`,
);

const notAdverbs =
	set(`early family supply reply assembly ally rely daily weekly monthly italy july only likely apply comply
	friendly timely costly multiply imply orderly elderly`);

const closed = [determiners, prepositions, conjunctions, subordinators, auxiliaries, modals, subjectPronouns];

/** Whether a word in lower case is of no closed class: it may be a noun, a verb or an adjective. */
export function isOpenWord(lower: string): boolean {
	return /^\p{L}/u.test(lower) && lower !== 'to' && !isAdverb(lower) && !closed.some((words) => words.has(lower));
}

/** Whether a word is an adverb, by the list or by its ending. */
export function isAdverb(lower: string): boolean {
	return (
		adverbs.has(lower) ||
		/^(?:there|here)(?:by|in|of|on|to|upon|with|after)$/.test(lower) ||
		(/..ly$/.test(lower) && !notAdverbs.has(lower))
	);
}
