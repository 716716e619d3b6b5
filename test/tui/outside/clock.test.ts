import {EventEmitter} from 'node:events';
import {afterEach, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {startClock} from '../../../source/tui/outside/clock.ts';
import {harbour} from '../harbour.ts';
import {keeping, running} from '../keeping.ts';
import {readerOf} from '../reader.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe('another minute', () => {
	test.each(['1', '2', '5', '6', '7'])('changes the header alone, in view %s', (view) => {
		for (const keys of [[view], [view, 'j', 'enter'], [view, 'a'], [view, '?']]) {
			const before = readerOf(harbour, {at: '2020-05-03T09:10'}).press(...keys);
			const after = before.dispatch({type: 'clock', at: '2020-05-03T09:11'});
			expect(before.lines()[0]).toContain('now 09:10 Minister, audience · 50m left');
			expect(after.lines()[0]).toContain('now 09:11 Minister, audience · 49m left');
			expect(after.lines().slice(1)).toEqual(before.lines().slice(1));
		}
	});

	test('moves the dot in the programme when the next meeting begins, and not the cursor', () => {
		const before = readerOf(harbour, {at: '2020-05-03T11:59'}).press('4', 'g');
		const after = before.dispatch({type: 'clock', at: '2020-05-03T12:00'});
		expect(before.screen()).not.toContain('●');
		expect(after.screen()).toMatch(/● 12:00–13:00/);
		expect(after.pointed()).toBe(before.pointed());
	});

	test('leaves what is said in the footer, and what is being written', () => {
		const {reader} = keeping({at: '2020-05-03T09:10'});
		const marked = reader.press('j', 'm').dispatch({type: 'clock', at: '2020-05-03T09:11'});
		expect(marked.lines().at(-1)).toContain('Marked · u takes it back');
		const writing = reader.press('w').type('Half a').dispatch({type: 'clock', at: '2020-05-03T09:12'});
		expect(writing.lines()[15]).toContain('Half a▏');
	});

	test('that is the same one changes nothing at all', () => {
		const reader = readerOf(harbour, {at: '2020-05-03T09:10'});
		expect(reader.dispatch({type: 'clock', at: '2020-05-03T09:10'}).state).toBe(reader.state);
	});

	test('after the mission takes the clock away', () => {
		const reader = readerOf(harbour, {at: '2020-05-03T23:59'});
		expect(reader.dispatch({type: 'clock', at: undefined}).lines()[0]).not.toContain('now');
	});
});

describe('the clock that runs', () => {
	/** The program with its clock started at an instant, told by the clock of the test. */
	const ticking = (instant: string, spoken = false) => {
		vi.setSystemTime(new Date(instant));
		const program = running(undefined, {at: instant.slice(0, 16)});
		const keyboard = new EventEmitter() as unknown as NodeJS.ReadStream;
		const stop = startClock(program.store, {clock: () => Date.now(), spoken}, keyboard);
		onTestFinished(stop);
		let drawn = 0;
		program.store.subscribe(() => {
			drawn += 1;
		});
		const header = () => program.screen().split('\n')[0];
		return {...program, keyboard, stop, header, drawn: () => drawn};
	};

	test('shows each minute when it begins, and draws only then', () => {
		const {header, drawn} = ticking('2020-05-03T09:10:45.000Z');
		vi.advanceTimersByTime(14_999);
		expect(header()).toContain('now 09:10');
		expect(drawn()).toBe(0);
		vi.advanceTimersByTime(1);
		expect(header()).toContain('now 09:11');
		vi.advanceTimersByTime(59_999);
		expect(header()).toContain('now 09:11');
		vi.advanceTimersByTime(1);
		expect(header()).toContain('now 09:12');
		expect(drawn()).toBe(2);
	});

	test('comes when the mission begins, and goes when it is over', () => {
		const begins = ticking('2020-05-01T23:59:30.000Z');
		begins.store.dispatch({type: 'clock', at: undefined});
		expect(begins.header()).not.toContain('now');
		vi.advanceTimersByTime(30_000);
		expect(begins.header()).toMatch(/now .*00:00/);
		const ends = ticking('2020-05-03T23:59:30.000Z');
		vi.advanceTimersByTime(30_000);
		expect(ends.header()).not.toContain('now');
	});

	test('is right at once when the program was stopped for a while', () => {
		const {header} = ticking('2020-05-03T09:10:00.000Z');
		vi.setSystemTime(new Date('2020-05-03T09:45:30.000Z'));
		process.emit('SIGCONT', 'SIGCONT');
		expect(header()).toContain('now 09:45');
	});

	test('does not tick for a screen reader: it goes on with the keys', () => {
		const {header, keyboard, drawn} = ticking('2020-05-03T09:10:00.000Z', true);
		vi.advanceTimersByTime(300_000);
		expect(drawn()).toBe(0);
		expect(header()).toContain('now 09:10');
		keyboard.emit('data', 'j');
		expect(header()).toContain('now 09:15');
	});

	test.each([false, true])('stands still once it is stopped (spoken: %s)', (spoken) => {
		const {header, keyboard, stop} = ticking('2020-05-03T09:10:00.000Z', spoken);
		stop();
		vi.advanceTimersByTime(300_000);
		keyboard.emit('data', 'j');
		process.emit('SIGCONT', 'SIGCONT');
		expect(header()).toContain('now 09:10');
		expect(vi.getTimerCount()).toBe(0);
	});
});
