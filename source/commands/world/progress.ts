import {statSync} from 'node:fs';
import {basename} from 'node:path';
import {cut, textWidth, usualWidth} from '../../printing/text.ts';
import type {World} from './world.ts';

/** How far a long work on files has come, on one line of a terminal that is drawn over. */
type Progress = {
	/** Says what is worked on. */
	readonly begin: (file: string) => void;
	/** Says that it is done. */
	readonly end: (file: string) => void;
	/** Takes the line away, so that something can be written in its place. */
	readonly clear: () => void;
	/** Takes it away for good. */
	readonly close: () => void;
};

/** What takes no longer needs no bar. */
const untilShown = 300;
const betweenFrames = 100;
const barWidth = 20;
const narrowBarWidth = 10;
const roomForBar = 76;
/** A terminal shows the keys that stop the program as ^C: on the line below, they would leave the bar behind. */
const roomForEcho = 3;
const second = 1000;
const eraseLine = '\r\u001B[K';

const nothing: Progress = {begin: () => {}, end: () => {}, clear: () => {}, close: () => {}};

/** Begins to tell how far a work on files has come: on standard error where that is a terminal that people look at. */
export function startProgress(files: readonly string[], {streams: {stderr}, env, clock}: World): Progress {
	if (!stderr.isTTY || env.TERM === 'dumb' || env.INK_SCREEN_READER === 'true') {
		return nothing;
	}

	const sizes = new Map(files.map((file) => [file, sizeOf(file)]));
	const whole = files.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
	const started = clock();
	let [count, done, shownAt, isShown] = [0, 0, 0, false];
	let current = '';
	const draw = (): void => {
		const now = clock();
		if (now - started < untilShown || now - shownAt < betweenFrames) {
			return;
		}

		shownAt = now;
		isShown = true;
		const width = (stderr.columns || usualWidth) - roomForEcho;
		const line = lineOf({files: files.length, count, done, whole, elapsed: now - started, current, width});
		stderr.write(`\r${cut(line, width)}\u001B[K`);
	};
	const clear = (): void => {
		if (isShown) {
			stderr.write(eraseLine);
			isShown = false;
			shownAt = 0;
		}
	};
	const timer = setInterval(draw, betweenFrames);
	return {
		begin: (file) => {
			current = file;
			draw();
		},
		end: (file) => {
			count++;
			done += sizes.get(file) ?? 0;
			draw();
		},
		clear,
		close: () => {
			clearInterval(timer);
			clear();
		},
	};
}

/** Where a work on files is: how many of them and of their bytes are done, and after how many milliseconds. */
type Place = {
	readonly files: number;
	readonly count: number;
	readonly done: number;
	readonly whole: number;
	readonly elapsed: number;
	readonly current: string;
	/** The columns there are. */
	readonly width: number;
};

function lineOf({files, count, done, whole, elapsed, current, width}: Place): string {
	// Of one document nobody knows how far it is.
	if (files === 1) {
		return `reading ${current} · ${duration(elapsed)}`;
	}

	const share = whole === 0 ? count / files : done / whole;
	const columns = width < roomForBar ? narrowBarWidth : barWidth;
	const full = Math.floor(share * columns);
	const bar = `${'█'.repeat(full)}${'░'.repeat(columns - full)}`;
	const left = share === 0 ? [] : [`${rate(count, elapsed)}`, `${duration((elapsed / share) * (1 - share))} left`];
	const parts = [`${bar} ${count} of ${files}`, ...left];
	const text = parts.join(' · ');
	// Of many the folder is the same, and its name would leave no room for the rest.
	return textWidth(current) === 0 ? text : `${text} · ${basename(current)}`;
}

function rate(count: number, elapsed: number): string {
	const each = (count / Math.max(1, elapsed)) * second;
	return each >= 1
		? `${each >= 10 ? Math.round(each) : each.toFixed(1)} a second`
		: `${Math.round(each * 60)} a minute`;
}

function duration(milliseconds: number): string {
	const seconds = Math.round(milliseconds / second);
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

// What cannot be asked now is told when it is its turn.
function sizeOf(file: string): number {
	try {
		return statSync(file).size;
	} catch {
		return 0;
	}
}
