import type {Span} from '../../tui/drawing/line.ts';
import {drawLine, pictureStart} from './screen-picture.ts';

/** A moment of a moving picture: a screen, the keys that led to it, what they do, and for how many seconds it stands. */
export type Scene = {
	readonly lines: readonly (readonly Span[])[];
	readonly keys: string;
	readonly does: string;
	readonly seconds: number;
};

/**
 * A moving picture of screens, as SVG that needs no script: what stands in several scenes is drawn once. It repeats without end; for
 * who wants no motion it is still.
 * @param still the scene that is shown without motion, by its place
 */
export function movingPicture(scenes: readonly Scene[], columns: number, still: number): string {
	const rows = Math.max(...scenes.map(({lines}) => lines.length));
	const caption = rows + 1;
	const shown = new Map<string, boolean[]>();
	for (const [at, {lines, keys, does}] of scenes.entries()) {
		const below: readonly Span[] = [
			{text: ` ${keys}`, tone: 'accent'},
			{text: `  ${does}`, tone: 'plain'},
		];
		for (const element of [...lines.flatMap(drawLine), ...drawLine(below, caption)]) {
			const when = shown.get(element) ?? scenes.map(() => false);
			when[at] = true;
			shown.set(element, when);
		}
	}

	const groups = Map.groupBy(shown.keys(), (element) => (shown.get(element) ?? []).map(Number).join(''));
	const patterns = [...groups.keys()].filter((pattern) => pattern.includes('0'));
	return [
		pictureStart(columns, caption + 1),
		`<style>${patterns.map((pattern, at) => rule(`p${at}`, pattern, scenes, still)).join('')}`,
		'@media(prefers-reduced-motion:reduce){g{animation:none!important}}</style>',
		...[...groups].map(([pattern, elements]) => {
			const at = patterns.indexOf(pattern);
			return at === -1 ? elements.join('\n') : `<g class="p${at}">\n${elements.join('\n')}\n</g>`;
		}),
		'</svg>',
		'',
	].join('\n');
}

// Where it is shown and where not, as steps: what does not change from one scene to the next needs none.
function rule(name: string, pattern: string, scenes: readonly Scene[], still: number): string {
	const whole = scenes.reduce((sum, {seconds}) => sum + seconds, 0);
	let passed = 0;
	const steps = scenes.flatMap(({seconds}, at) => {
		const start = (100 * passed) / whole;
		passed += seconds;
		return pattern[at] === pattern[at - 1] ? [] : `${Number(start.toFixed(2))}%{visibility:${visibility(pattern[at])}}`;
	});
	return `.${name}{visibility:${visibility(pattern[still])};animation:${name} ${whole}s step-end infinite}@keyframes ${name}{${steps.join('')}}\n`;
}

function visibility(digit: string | undefined): string {
	return digit === '1' ? 'visible' : 'hidden';
}
