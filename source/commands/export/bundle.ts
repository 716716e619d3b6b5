import {packBundle} from '../../library/bundle/bundle.ts';
import {bundleEnding} from '../../library/bundle/bundle-ending.ts';
import {makeBundle} from '../../library/bundle/make-bundle.ts';
import {chooseReport} from '../input/choose-report.ts';
import {saveFile} from '../output/save-file.ts';
import {exitCodes, Failure, wrongUsage} from '../world/errors.ts';
import {askLibrary} from '../world/reach-library.ts';
import {isStandardOutput, type Request, type World, write} from '../world/world.ts';

/** Writes a report and what the reader keeps of it into one file, for a colleague to take over. */
export async function run(request: Request, world: World): Promise<number> {
	const {bundle: file = '', words, format, isForced, hasNotes} = request;
	const [word] = words;
	if (word !== undefined || format !== undefined) {
		const what = word === undefined ? 'has a format of its own' : `is of the whole report, not of "${word}"`;
		throw wrongUsage(`--bundle ${what}`);
	}

	const isStream = isStandardOutput(file);
	if (!isStream && !file.endsWith(bundleEnding)) {
		throw wrongUsage(`--bundle "${file}": a bundle ends in ${bundleEnding}`);
	}

	if (isStream && world.streams.stdout.isTTY) {
		throw wrongUsage('--bundle -: a bundle is no text for a terminal', 'send it on, with > FILE or |');
	}

	const {report, origin} = await chooseReport(request, world);
	const {symbol} = report;
	const bundle = await askLibrary(request, world, (library) => {
		const entry = library?.reports.list().find((one) => one.symbol === symbol);
		if (origin === 'document' && entry === undefined) {
			throw new Failure(
				exitCodes.noInput,
				`${symbol} is not in your library`,
				'import it first: a bundle is made there',
			);
		}

		const isBundled = origin === 'bundled' || entry === undefined;
		// What is handed on is the report as it was found: the corrections go beside it.
		const found = isBundled ? report : (library?.reports.get(symbol) ?? report);
		return makeBundle(found, isBundled ? undefined : entry.source, library, {hasNotes});
	});
	const packed = packBundle(bundle);
	await (isStream ? write(world.streams.stdout, packed) : saveFile(file, packed, {isForced}));
	return exitCodes.done;
}
