import type {Environment} from '../../shelf/opening.ts';

/**
 * Opens an address in the reader's browser, which alone then goes there.
 * @returns whether there is a browser here: over ssh it would open where the reader is not, and without a screen of its own Linux may
 * take the terminal for one
 */
export async function openInBrowser(
	address: string,
	{SSH_CONNECTION: ssh, DISPLAY: x11, WAYLAND_DISPLAY: wayland, WSL_DISTRO_NAME: windows}: Environment,
	platform: NodeJS.Platform = process.platform,
): Promise<boolean> {
	const hasScreen = platform === 'darwin' || platform === 'win32' || [x11, wayland, windows].some(Boolean);
	if (ssh || !hasScreen) {
		return false;
	}

	try {
		const {default: open} = await import('open');
		await open(address);
		return true;
	} catch {
		return false;
	}
}
