import type {Size, Subject} from '../measured/recording.ts';
import {bareNode, measureStarts} from '../measured/start-time.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';

const wide: Size = [120, 40];
const narrow: Size = [80, 24];

/** Measures starts: ours at two sizes and with a large report, `node -e 0`, and the rivals. */
export async function startRows({
	ours,
	large,
	rivals,
	home,
	rounds,
}: {
	readonly ours: Subject;
	readonly large: Subject;
	readonly rivals: readonly Subject[];
	readonly home: string;
	readonly rounds: number;
}): Promise<Row[]> {
	const [bare = 0, atWide = 0, atNarrow = 0, ...others] = await measureStarts(
		[[bareNode, wide], [ours, wide], [ours, narrow], ...rivals.map((rival) => [rival, wide] as const)],
		rounds,
		home,
	);
	const [atLarge = 0] = await measureStarts([[large, wide]], 3, home);
	const visiData = others[rivals.findIndex(({name}) => name === 'VisiData')];
	const row = (what: string, ms: number): Row => ({what, figure: formatMs(ms)});
	const limited = (what: string, ms: number): Row => ({
		...row(what, ms),
		figure: `${formatMs(ms)} = ${(ms / bare).toFixed(1)} × node`,
		reach: `≤ ${reach.startFactor} × node${visiData === undefined ? '' : ', < VisiData'}`,
		met: ms <= reach.startFactor * bare && ms < (visiData ?? Number.POSITIVE_INFINITY),
	});
	return [
		row(`start of ${bareNode.name}, to its end`, bare),
		limited('start to the first full screen, 120×40', atWide),
		limited('start to the first full screen, 80×24', atNarrow),
		{
			...row('start with 100,000 statements, 120×40', atLarge),
			reach: `< ${reach.largeStartMs} ms`,
			met: atLarge < reach.largeStartMs,
		},
		...rivals.map(({name}, at) => row(`start of ${name} on a CSV, 120×40`, others[at] ?? 0)),
	];
}

function formatMs(ms: number): string {
	return `${ms.toFixed(1)} ms`;
}
