import type {Question, Report} from '../../../report/model.ts';
import {contrastsIn} from './contrasts.ts';
import {sharedSubjects} from './shared-subjects.ts';

/** The questions of a report: those on which its text sets one against another, then the subjects on which several speak. */
export function questionsIn(report: Report): Question[] {
	return [...contrastsIn(report), ...sharedSubjects(report)];
}
