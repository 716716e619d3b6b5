/**
 * How much of something a test tries: little in every run, all of it in the long one, `npm run test:long`, which has the tests
 * alone that ask here.
 */
export function amount(little: number, all: number): number {
	return process.env.LONG_RUN === 'yes' ? all : little;
}

/** Whether this is the long run, for what has no small form. */
export const isLong = amount(0, 1) === 1;

/** The first few of some cases; in the long run all of them. */
export function fewOf<Case>(few: number, cases: readonly Case[]): readonly Case[] {
	return cases.slice(0, amount(few, cases.length));
}
