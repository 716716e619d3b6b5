import type {Term} from '../report/model.ts';
import {shortNames} from './actor-names.ts';
import type {ReportIndex} from './report-index.ts';

/** What stands beside whatever the program worked out of a term of reference. */
export const inferredMark = '(inferred)';

/** Whether it is not known what answers a term: nobody has tied anything to it, and the program found nothing. */
export function isUnknown({statements, untied, inferred}: Term): boolean {
	return untied === true || (inferred === true && statements.length === 0);
}

/** To whom a term is directed: `Government (inferred)` where the program worked it out; "not stated", or "not known" where it could not. */
export function addressedTo(index: ReportIndex, {addressees, untied, inferred}: Term): string {
	if (addressees.length === 0) {
		return untied === true || inferred === true ? 'not known' : 'not stated';
	}

	return withMark(shortNames(index, addressees), inferred);
}

/** Words with the mark of what is inferred. */
export function withMark(words: string, inferred: boolean | undefined): string {
	return inferred === true ? `${words} ${inferredMark}` : words;
}
