const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of a width that shows a share (0 to 1) to an eighth of a column; the rest is shaded to the whole. */
export function bar(share: number, width: number): string {
	const filled = Math.round(Math.min(1, Math.max(0, share)) * width * 8);
	const full = '█'.repeat(Math.floor(filled / 8)) + (eighths[filled % 8] ?? '');
	return full + '░'.repeat(Math.max(0, width - full.length));
}
