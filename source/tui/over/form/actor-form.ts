import {councilOf} from '../../../briefing/actors/council.ts';
import {lensOn, saidBy} from '../../../briefing/actors/lens.ts';
import {shortName} from '../../../briefing/actors/names.ts';
import type {ReportIndex} from '../../../briefing/report-index.ts';
import {counted} from '../../../briefing/wording.ts';
import type {StepOf} from '../../../importing/corrections/step.ts';
import type {Change} from '../../../library/changes.ts';
import type {Actor, Report} from '../../../report/model.ts';
import type {Model} from '../../state/model.ts';
import {createForm, type Form, type Question, type Refusal, textsOf} from '../../writing/form.ts';
import {actorNamed, withNearest} from './texts.ts';

/** The form that says who an actor is. */
export function actorForm(actor: Actor, {index}: Model): Form {
	const others = index.report.actors.filter((one) => one !== actor);
	const remark = (typed: string) => {
		const other = actorNamed(typed, others);
		const said = other && counted(saidBy(index, other.id).length, 'statement');
		return other !== undefined
			? `one with ${other.name} (${said})`
			: typed.trim() === '' || typed.trim() === actor.name
				? ''
				: `new name: ${withNearest(typed.trim(), others)}`;
	};
	return createForm({kind: 'actor', id: actor.id}, `Who ${shortName(actor)} is`, [
		{name: 'name', label: 'Name', hint: 'that of another actor makes the two one', text: actor.name, remark},
	]);
}

/** More letters than any name has. */
const longestName = 200;

/**
 * The change that a filled-in form asks for, or why it cannot be made. A new name that is near to another's may be a slip, and whoever is of
 * another is hardly the same: that is asked first.
 */
export function readActorForm(form: Form, id: string, {index, review}: Model): Change | Refusal | Question {
	const actor = index.actors.get(id);
	if (review === undefined || actor === undefined) {
		return {error: 'This is not in the report any more'};
	}

	const typed = (textsOf(form).name ?? '').trim();
	if (typed === '' || typed === actor.name) {
		return {error: typed === '' ? 'An actor has a name' : 'Nothing is changed: Esc leaves it as it is'};
	}

	if (typed.length > longestName) {
		return {error: `A name has ${longestName} letters at most`, field: 'name'};
	}

	const others = index.report.actors.filter((one) => one !== actor);
	const other = actorNamed(typed, others);
	const question = other === undefined ? slipOf(typed, actor, others) : tieOf(index, actor, other);
	if (question !== undefined && form.asked !== question) {
		return {question};
	}

	// All that it is already goes along.
	const found = review.renamed.get(id)?.found ?? [actor];
	const paragraph = citedIn(index.report, id);
	const parts = found.map(({name: which}) => {
		const change: StepOf<'actor'> = {type: 'actor', which, name: other?.name ?? typed};
		const {document} = review;
		return {report: index.report.symbol, document, paragraph, text: which, from: 0, to: which.length, change};
	});
	return {kind: 'add-corrections', parts, said: other === undefined ? 'Renamed' : 'One actor now'};
}

function slipOf(typed: string, actor: Actor, others: readonly Actor[]): string | undefined {
	const offered = withNearest(typed, others);
	return offered === typed
		? undefined
		: `Nobody here is ${offered}. Enter again makes it the name of ${shortName(actor)}`;
}

// A group and who is of it, or the visitors and anybody else, are two.
function tieOf(index: ReportIndex, actor: Actor, other: Actor): string | undefined {
	const [own, theirs] = [lensOn(index, [actor.id]), lensOn(index, [other.id])];
	const council = councilOf(index);
	const tie = own?.within.has(other.id)
		? `${shortName(other)} is of ${shortName(actor)}`
		: theirs?.within.has(actor.id)
			? `${shortName(actor)} is of ${shortName(other)}`
			: council.has(actor.id) !== council.has(other.id) && 'One of the two made the visit, the other did not';
	return tie ? `${tie}. Enter again makes the two one` : undefined;
}

/** The paragraph that has an actor first, as far as anything says so. */
function citedIn({statements, meetings, paragraphs}: Report, id: string): string {
	const said = statements.find(({actors, about}) => [...actors, ...about].includes(id));
	const met = meetings.find((meeting) => [...meeting.with, ...meeting.via].includes(id));
	return (said ?? met)?.paragraph ?? paragraphs[0]?.number ?? '';
}
