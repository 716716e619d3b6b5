import {shortNames} from '../../briefing/actors/names.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import {formatDate, formatMinutes, formatSpan, withoutYear} from '../../briefing/programme/moments.ts';
import {textWidth} from '../../printing/text.ts';
import {type Line, line, type Span, span, widthOf} from '../drawing/line.ts';
import type {State} from '../state/state.ts';
import type {Context} from '../views/view.ts';

const roomForTitle = 100;
const roomForSubject = 70;
const mostNames = 3;

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
	const name = width >= roomForTitle ? long : short;
	const left = ` ${width >= roomForSubject ? name : `${symbol} · ${what}`}`;
	const lens = [
		...(presenting === undefined ? [] : [span('presenting', 'accent'), span('   ')]),
		...lensText(context, lensKept),
	];
	const clock = clockText(context);
	const shorter = clock.map((_, at) => span(clock.slice(0, clock.length - at).join(' · ')));
	const withLens = shorter.map((text) => [text, span('   '), ...lens]);
	// The first that fits: a clock that was asked for matters more than the hint at a lens, a lens more than the clock.
	const choices = [
		...(context.lens === undefined ? [...withLens.slice(0, 1), ...shorter.map((text) => [text])] : withLens),
		lens,
	];
	const shown = choices.find((right) => textWidth(left) + widthOf(right) + 3 <= width);
	return line([span(left, 'strong')], [...(shown ?? lens), span(' ')]);
}

function lensText({index, lens}: Context, isFromLastTime: boolean): Span[] {
	if (lens === undefined) {
		return [span('a: lens', 'dim')];
	}

	const others = lens.actors.length - mostNames;
	const named = shortNames(index, lens.actors.slice(0, mostNames));
	const names = others > 0 ? `${named} and ${others} more` : named;
	return isFromLastTime
		? [span(`lens kept: ${names}`, 'accent'), span(' · A clears', 'dim')]
		: [span(`lens: ${names}`, 'accent'), span('   A clears', 'dim')];
}

function clockText({index, at}: Context): string[] {
	if (at === undefined) {
		return [];
	}

	const {on, left, next} = nowAt(index.report.meetings, at);
	const today = at.slice(0, 10);
	const clock = index.report.meetings.some(({date}) => date === today)
		? at.slice(11)
		: `${formatDate(today)} ${at.slice(11)}`;
	return [
		`now ${clock}`,
		on === undefined ? 'nothing on' : left === undefined ? 'end not stated' : `${formatMinutes(left)} left`,
		...(next === undefined
			? []
			: [`next ${next.date === today ? '' : `${withoutYear(formatDate(next.date))} `}${next.start}`]),
	];
}
