import {shortNames} from '../../briefing/actors/names.ts';
import {nowAt, openAt, sometimeToday} from '../../briefing/programme/agenda.ts';
import {formatDate, formatMinutes, formatSpan, withoutYear} from '../../briefing/programme/moments.ts';
import {joined} from '../../briefing/wording.ts';
import {cut, textWidth} from '../../printing/text.ts';
import {type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import type {State} from '../state/state.ts';
import type {Context} from '../views/view.ts';

const roomForTitle = 100;
const roomForSubject = 70;
const mostNames = 3;
const longestTitle = 30;
/** The first words of a title, enough to know it by. */
const titleBeginning = 15;

/** The report and its dates at the left; the clock that was asked for and the lens at the right. */
export function header(context: Context, width: number, {lensKept, presenting}: State): Line {
	const {symbol, subject, title, missionFrom, missionTo} = context.index.report;
	const dates = formatSpan(missionFrom, missionTo);
	const what = subject ?? title;
	const long = joined(' · ', symbol, title, dates);
	const short = `${symbol} · ${joined(', ', what, dates)}`;
	const names = [...(width >= roomForTitle ? [long] : []), ...(width >= roomForSubject ? [short] : [])];
	const lefts = [...names, `${symbol} · ${what}`, symbol];
	const shown = presenting === undefined ? [] : [span('presenting', 'accent')];
	const lens = lensTexts(context, lensKept);
	const placed = (clock: string, left: string, words: readonly Span[]) => ({
		left: [span(` ${left}`, 'strong')],
		right: atEdge(clock === '' ? [] : [span(clock)], shown, words),
	});
	// The first that fits. Beside a clock the hint at a key goes first, then the title and the dates, then the titles of meetings, and
	// last the time. The hint that a lens can be lifted stays where there is no clock: the title goes, then names of the lens.
	const clocks = [...clockTexts(context), ...(context.lens === undefined ? [''] : [])];
	const choices = [
		...clocks.flatMap((clock) => lefts.flatMap((left) => lens.whole.map((words) => placed(clock, left, words)))),
		...lens.shortened.flatMap((words) => lefts.map((left) => placed('', left, words))),
	];
	const fits = choices.find(({left, right}) => widthOf(left) + widthOf(right) + 2 <= width);
	const {left, right} = fits ?? {
		left: [span(` ${symbol}`, 'strong')],
		right: atEdge(shown, lens.cutTo(width - widthOf(atEdge(shown)) - textWidth(symbol) - 3)),
	};
	return line(left, right);
}

// What stands apart at the right edge, as far as there is any of it.
function atEdge(...parts: readonly (readonly Span[])[]): Span[] {
	const there = parts.filter((part) => part.length > 0);
	return [...there.flatMap((part, at) => (at === 0 ? part : [span('   '), ...part])), span(' ')];
}

// The lens, or a hint at its key, the best first: whole with the hint at its key and without, then with fewer and fewer names, and at last one
// name in as many columns as there are.
function lensTexts({index, lens}: Context, isFromLastTime: boolean) {
	if (lens === undefined) {
		const texts = [[span('a: only one actor', 'dim')], []];
		return {whole: texts, shortened: [], cutTo: (): Span[] => []};
	}

	const {actors} = lens;
	const only = (who: string) => `only ${who}${isFromLastTime ? ', as last time' : ''}`;
	const named = (most: number) => {
		const names = shortNames(index, actors.slice(0, most));
		const others = actors.length - most;
		return only(others > 0 ? `${names} and ${others} more` : names);
	};
	const hint = span(' · A shows all', 'dim');
	const longest = named(mostNames);
	const shorter = actors.length > 1 ? [named(2), named(1), only(`${actors.length} actors`)] : [];
	return {
		whole: [[span(longest, 'accent'), hint], [span(longest, 'accent')]],
		shortened: [longest, ...shorter].map((text) => [span(text, 'accent'), hint]),
		cutTo: (width: number) => [
			span(cut(shorter.at(-1) ?? longest, Math.max(0, width - widthOf([hint]))), 'accent'),
			hint,
		],
	};
}

// What time it is, what is on and what is left of it, when what is next begins, and with whom; then ever less of that. What is next
// has its name only beside that of what is on: alone it would be taken for what is on.
function clockTexts({index, at}: Context): string[] {
	if (at === undefined) {
		return [];
	}

	const {on, left, next} = nowAt(index.report.meetings, at);
	const today = at.slice(0, 10);
	const isDuring = index.report.meetings.some(({date}) => date === today);
	const day = next === undefined || next.date === today ? '' : `${withoutYear(formatDate(next.date))} `;
	const now = `now ${isDuring ? '' : `${formatDate(today)} `}${at.slice(11)}`;
	const [title, beginning] = [longestTitle, titleBeginning].map((most) => on && ` ${cut(on.title, most)}`);
	const open = openAt(index.report.meetings, at);
	const {length} = sometimeToday(open, at);
	const nothing = length > 0 ? `${length} today, time not stated` : open.length > 0 ? 'days not stated' : 'nothing on';
	const state = ` · ${on === undefined ? nothing : left === undefined ? 'end not stated' : `${formatMinutes(left)} left`}`;
	const time = next === undefined ? '' : ` · next ${day}${next.start}`;
	const [nextTitle, nextBeginning] = [longestTitle, titleBeginning].map((most) => next && ` ${cut(next.title, most)}`);
	return [
		[now, title, state, time, nextTitle],
		[now, beginning, state, time, nextTitle],
		[now, beginning, state, time, nextBeginning],
		[now, title, state, time],
		[now, beginning, state, time],
		[now, state, time],
		[now, state],
		[now],
	].map((parts) => parts.join(''));
}
