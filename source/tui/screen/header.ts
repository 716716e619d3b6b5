import {shortNames} from '../../briefing/actors/names.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import {formatDate, formatMinutes, formatSpan, withoutYear} from '../../briefing/programme/moments.ts';
import {cut} from '../../printing/text.ts';
import {type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import type {State} from '../state/state.ts';
import type {Context} from '../views/view.ts';

const roomForTitle = 100;
const roomForSubject = 70;
const mostNames = 3;
const longestTitle = 30;

/** The report and its dates at the left; the clock that was asked for and the lens at the right. */
export function header(
	context: Context,
	width: number,
	{lensKept, presenting}: Pick<State, 'lensKept' | 'presenting'>,
): Line {
	const {symbol, subject, title, missionFrom, missionTo} = context.index.report;
	const dates = formatSpan(missionFrom, missionTo);
	const what = subject ?? title;
	const long = [symbol, title, dates].filter((part) => part !== '').join(' · ');
	const short = `${symbol} · ${[what, dates].filter((part) => part !== '').join(', ')}`;
	const name = width >= roomForTitle ? long : width >= roomForSubject ? short : `${symbol} · ${what}`;
	const shown = presenting === undefined ? [] : [span('presenting', 'accent'), span('   ')];
	const lens = lensTexts(context, lensKept);
	const whole = [name, `${symbol} · ${what}`];
	const clocks = clockTexts(context);
	// The first that fits: the hint at a key goes first, then what is to come, then the report's name, and last the time.
	const choices = [
		...clocks.flatMap((clock) => whole.map((left) => ({clock, left}))),
		...clocks.map((clock) => ({clock, left: symbol})),
		...[...whole, symbol].map((left) => ({clock: '', left})),
	].flatMap(({clock, left}) =>
		lens.map((words) => ({
			left: [span(` ${left}`, 'strong')],
			right: [span(clock), ...(clock === '' || words.length === 0 ? [] : [span('   ')]), ...shown, ...words, span(' ')],
		})),
	);
	const fits = choices.find(({left, right}) => widthOf(left) + widthOf(right) + 2 <= width);
	const {left, right} = fits ?? {left: [span(` ${name}`, 'strong')], right: [...shown, ...(lens[0] ?? []), span(' ')]};
	return line(left, right);
}

// The lens, or a hint at its key; first with the key that lifts it, then without.
function lensTexts({index, lens}: Context, isFromLastTime: boolean): Span[][] {
	if (lens === undefined) {
		return [[span('a: only one actor', 'dim')], []];
	}

	const others = lens.actors.length - mostNames;
	const named = shortNames(index, lens.actors.slice(0, mostNames));
	const names = others > 0 ? `${named} and ${others} more` : named;
	const only = span(`only ${names}${isFromLastTime ? ', as last time' : ''}`, 'accent');
	return [[only, span(' · A shows all', 'dim')], [only]];
}

// What time it is, what is left of what is on, when what is next begins, and with whom; then ever less of that.
function clockTexts({index, at}: Context): string[] {
	if (at === undefined) {
		return [];
	}

	const {on, left, next} = nowAt(index.report.meetings, at);
	const today = at.slice(0, 10);
	const isDuring = index.report.meetings.some(({date}) => date === today);
	const day = next === undefined || next.date === today ? '' : `${withoutYear(formatDate(next.date))} `;
	const parts = [
		`now ${isDuring ? '' : `${formatDate(today)} `}${at.slice(11)}`,
		` · ${on === undefined ? 'nothing on' : left === undefined ? 'end not stated' : `${formatMinutes(left)} left`}`,
		...(next === undefined ? [] : [` · next ${day}${next.start}`, ` ${cut(next.title, longestTitle)}`]),
	];
	return parts.map((_, less) => parts.slice(0, parts.length - less).join(''));
}
