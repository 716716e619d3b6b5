import {byKind} from '../../briefing/by-kind.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {nameOfTarget} from '../../briefing/entry/name.ts';
import {type Target, targetOf, topicOf} from '../../briefing/entry/target.ts';
import {formatDate} from '../../briefing/programme/moments.ts';
import {indexReport, type ReportIndex} from '../../briefing/report-index.ts';
import {counted, joined} from '../../briefing/wording.ts';
import {fittingIn} from '../../importing/corrections/fitting.ts';
import {parseStep} from '../../importing/corrections/step.ts';
import {stepText} from '../../importing/corrections/step-text.ts';
import {placeKey, type WordsAt} from '../../importing/corrections/words-at.ts';
import {type Bundle, unpackBundle} from '../../library/bundle/bundle.ts';
import {
	type Comparison,
	compareBundle,
	type Difference,
	differenceKey,
	isDisputed,
	type NoteOn,
	type TheirCorrection,
} from '../../library/bundle/differences.ts';
import {takeOver} from '../../library/bundle/take.ts';
import type {Library} from '../../library/open-library.ts';
import {wordsToRead} from '../../library/reader/corrections.ts';
import {cut} from '../../printing/text.ts';
import type {Report} from '../../report/model.ts';
import {withAdded} from '../../shelf/opened-report.ts';
import {savedReport} from '../input/choose-saved.ts';
import {inputName, readInput} from '../input/read-input.ts';
import {deliver} from '../output/deliver.ts';
import type {Printable} from '../output/printable.ts';
import {exitCodes, wrongUsage} from '../world/errors.ts';
import {changeLibrary, readCopy} from '../world/reach-library.ts';
import {type Request, say, type World} from '../world/world.ts';
import {nextCommand} from './account-text.ts';

const numbersAsked = /^\d+(?:-\d+)?$/;

/**
 * Shows what a colleague's bundle has that the reader's library has not, and takes over what they choose of it: what they answer on a
 * terminal or, with `--yes`, all that theirs does not contradict.
 * @throws {Failure} 65 for a bundle that is none, damaged or of a newer program, or why the library cannot be written
 */
export async function importBundle(file: string, request: Request, world: World): Promise<number> {
	const {format, output, isSure} = request;
	if (format !== undefined || output !== undefined) {
		throw wrongUsage(`${file}: what differs is only shown, in no other format`);
	}

	const bundle = readCopy(() => unpackBundle(readInput(file), inputName(file)));
	return changeLibrary(request, world, async (library) => {
		const noteOn = await noteOnTheirs(bundle, library);
		const comparison = compareBundle(bundle, library, noteOn);
		const {differences} = comparison;
		await tell(bundle, comparison, library, request, world);
		if (differences.length === 0) {
			return exitCodes.done;
		}

		const wanted = isSure
			? differences.filter((difference) => !isDisputed(difference))
			: chosen(await world.ask('Take which? (all, none, 1 3 5-7) '), differences);
		if (wanted === undefined) {
			await say(world, 'nothing was taken: --yes takes all that yours does not contradict');
			return exitCodes.done;
		}

		const taken = takeOver(bundle, library, new Set(wanted.map(differenceKey)), noteOn);
		const next = `next: ${nextCommand(comparison.symbol, request)}`;
		const told = taken === 0 ? 'nothing was taken' : `${taken} of ${differences.length} taken over; ${next}`;
		await say(world, told);
		return exitCodes.done;
	});
}

async function tell(bundle: Bundle, comparison: Comparison, library: Library, request: Request, world: World) {
	const {differences, isOtherCopy, symbol} = comparison;
	if (differences.length > 0) {
		await deliver(differencesPrintable(bundle, comparison, library, world), request, world);
	}

	const told = differences.length === 0 ? 'nothing that you have not' : counted(differences.length, 'difference');
	await say(world, `${bundle.symbol}, ${bundle.title}: ${told}`);
	if (isOtherCopy) {
		await say(world, `${symbol}: theirs was read from another document; yours stays`);
	}

	const disputed = differences.filter(isDisputed).length;
	if (disputed > 0) {
		const fate = request.isSure
			? '--yes leaves that as it is'
			: 'what you choose of that is put beside yours, a correction as a note';
		await say(world, `${disputed} of ${differences.length} you have otherwise: ${fate}`);
	}
}

function chosen<One>(answer: string | undefined, all: readonly One[]): readonly One[] | undefined {
	const typed = answer?.trim().toLowerCase();
	if (typed === undefined || typed === 'all') {
		return typed && all;
	}

	if (typed === '' || typed === 'none') {
		return [];
	}

	const asked = typed.split(/[\s,]+/);
	const numbers = new Set(asked.flatMap(rangeOf));
	const wrong = asked.find((part) => rangeOf(part).some((at) => at < 1 || at > all.length));
	if (wrong !== undefined) {
		throw wrongUsage(`"${wrong}" is no number of the list; nothing was taken`);
	}

	return all.filter((_, at) => numbers.has(at + 1));
}

// What is no number, or too many, is the number of nothing.
function rangeOf(part: string): number[] {
	const [from = 0, to = from] = part.split('-').map(Number);
	return !numbersAsked.test(part) || to < from || to - from > 100_000
		? [0]
		: Array.from({length: to - from + 1}, (_, at) => from + at);
}

const longestName = 70;

/** What a bundle has that the reader's library has not, with what they have otherwise, numbered as they are chosen. */
function differencesPrintable(
	bundle: Bundle,
	{symbol, differences}: Comparison,
	library: Library,
	world: World,
): Printable {
	const report = bundle.report ?? library.reports.get(symbol) ?? world.bundled();
	const index = indexReport(withTheirs(report, bundle));
	return {
		records: () => differences.map(({kind}, at) => ({number: at + 1, kind})),
		table: () => ({
			title: bundle.title,
			caption: bundle.symbol,
			columns: [
				{title: '#', align: 'right'},
				{title: 'What'},
				{title: 'Where', grow: 1},
				{title: 'Theirs', grow: 3},
				{title: 'Yours', grow: 2},
			],
			rows: differences.map((difference, at) => ({
				cells: [String(at + 1), difference.kind, ...cellsOf(difference, index)],
			})),
		}),
	};
}

// Notes of theirs name their own meetings and questions.
function withTheirs(report: Report, {symbol, meetings, questions}: Bundle): Report {
	const own = {report: symbol, own: true, placeInferred: false, via: [], paragraph: ''} as const;
	return withAdded(report, {
		meetings: meetings.map((meeting) => ({...meeting, ...own})),
		questions: questions.map((question) => ({...question, report: symbol})),
	});
}

function cellsOf(difference: Difference, index: ReportIndex): readonly [where: string, theirs: string, yours: string] {
	return byKind<Difference, readonly [where: string, theirs: string, yours: string]>(difference, {
		report: ({theirs: {report, source}}) => [
			source.name,
			`${report.title}, ${counted(report.statements.length, 'statement')}`,
			'',
		],
		correction: ({theirs, mine}) => [
			paragraphSign(theirs.paragraph),
			correctionText(theirs),
			mine ? changeText(mine) : '',
		],
		meeting: ({theirs, mine}) => [formatDate(theirs.date), meetingText(theirs), mine ? meetingText(mine) : ''],
		question: ({theirs, mine}) => ['', questionText(theirs), mine ? questionText(mine) : ''],
		note: ({theirs}) => [nameOf(theirs.target, index), theirs.text, ''],
		mark: ({theirs}) => ['', nameOf(theirs.target, index), ''],
		tick: ({theirs, before}) => {
			const brief = nameOf({kind: 'brief', on: topicOf(theirs.checklist)}, index);
			const state = theirs.answered === undefined ? 'raised' : 'answered';
			return [brief, `${state}: ${nameOf(theirs.target, index)}`, before.state === 'open' ? '' : before.state];
		},
	});
}

// Enough to know it again.
function nameOf(target: Target, index: ReportIndex): string {
	return cut(nameOfTarget(index, target), longestName);
}

type Timed = Pick<Bundle['meetings'][number], 'start' | 'end' | 'title' | 'place' | 'who'>;

function meetingText({start, end, title, place, who}: Timed): string {
	const times = end === undefined ? start : `${start}–${end}`;
	return joined(', ', times, title, place, who);
}

function questionText({question, positions}: Pick<Bundle['questions'][number], 'question' | 'positions'>): string {
	return `${question} ${positions.map(({stance}) => stance).join(' / ')}`;
}

/** What a correction of theirs does, in words. */
function correctionText(theirs: Pick<TheirCorrection, 'text' | 'from' | 'to' | 'change'>): string {
	const words = wordsToRead(theirs);
	return `${words === '' ? '' : `“${words}”: `}${changeText(theirs)}`;
}

/** What a correction is to do, in words. */
function changeText({change}: Pick<TheirCorrection, 'change'>): string {
	return stepText(parseStep(change));
}

/** How a correction of theirs is kept beside one that says otherwise: as a note on what stands there now, or else on its paragraph. */
async function noteOnTheirs({symbol, source}: Bundle, library: Library): Promise<NoteOn> {
	const mine = library.reports.list().find((entry) => entry.source.hash === source?.hash)?.symbol ?? symbol;
	const find = await findingHere(library, mine);
	return (theirs) => ({
		target: find(theirs) ?? {kind: 'paragraph', id: theirs.paragraph},
		text: `A colleague corrected ${paragraphSign(theirs.paragraph)} otherwise: ${correctionText(theirs)}`,
	});
}

// By the words it is about, as a correction of one's own is found: theirs may be of another copy.
async function findingHere(library: Library, symbol: string): Promise<(theirs: TheirCorrection) => Target | undefined> {
	const base = library.reports.get(symbol);
	const document = (await savedReport(library, symbol))?.document;
	if (base === undefined || document === undefined) {
		return () => undefined;
	}

	const texts = new Map(base.paragraphs.map(({number, text}) => [number, text]));
	const keyAt = (place: WordsAt) => placeKey(texts.get(place.paragraph) ?? '', place);
	const {places} = (await document.correcting())(library.corrections.ofReport(symbol, document.hash));
	const byPlace = new Map([...places].map(([key, place]) => [keyAt(place), key]));
	return (theirs) => {
		const found = fittingIn(theirs, base, texts, document.hash);
		return 'place' in found ? targetOf(byPlace.get(keyAt(found.place)) ?? '') : undefined;
	};
}
