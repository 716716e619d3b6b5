/** A page of help, for the terminal and the man page alike. */
export type Page = {
	/** What it is asked for by: the name of a command or of a topic. */
	readonly name: string;
	/** What it is on, as it stands in a list of pages. */
	readonly title: string;
	readonly blocks: readonly Block[];
};

/** A piece of a page. What stands between `backticks` in its texts is to be typed or read as it is. */
export type Block =
	/** A paragraph. */
	| string
	| {readonly heading: string}
	/** A line that stands as it is. */
	| {readonly code: string}
	| {readonly terms: readonly Term[]}
	| {readonly examples: readonly Example[]};

/** A name, what it means and, where it has parts, what those mean. */
export type Term = readonly [name: string, meaning: string, parts?: readonly Term[]];

/** A command line that can be typed as it stands, and what comes of it. */
export type Example = readonly [command: string, shows: string];

/** Names with their meanings, as a block. */
export const terms = (...all: readonly Term[]): Block => ({terms: all});

/** Command lines with what they show, as a block. */
export const examples = (...all: readonly Example[]): Block => ({examples: all});
