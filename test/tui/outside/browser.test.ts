import {describe, expect, test, vi} from 'vitest';
import {openInBrowser} from '../../../source/tui/outside/browser.ts';

const address = 'https://undocs.org/S/2014/173';

describe('no browser is looked for', () => {
	test.each([
		['over ssh', {SSH_CONNECTION: '10.0.0.1 22', DISPLAY: ':0'}, 'linux'],
		['over ssh to a Mac', {SSH_CONNECTION: '10.0.0.1 22'}, 'darwin'],
		['on a console of Linux', {}, 'linux'],
		['where the screen has no name', {DISPLAY: ''}, 'linux'],
	] as const)('%s', async (_, env, platform) => {
		expect(await openInBrowser(address, env, platform)).toBe(false);
	});
});

vi.mock('open', () => ({
	default: async (opened: string) => {
		if (process.env.BROWSER === 'none') {
			throw new Error('spawn xdg-open ENOENT');
		}

		expect(opened).toBe(address);
	},
}));

describe('with a screen of its own', () => {
	test('the browser is given the address', async () => {
		expect(await openInBrowser(address, {WAYLAND_DISPLAY: 'wayland-0'}, 'linux')).toBe(true);
		expect(await openInBrowser(address, {}, 'darwin')).toBe(true);
	});

	test('it is told where none could be started', async () => {
		vi.stubEnv('BROWSER', 'none');
		expect(await openInBrowser(address, {DISPLAY: ':0'}, 'linux')).toBe(false);
		vi.unstubAllEnvs();
	});
});
