import {textWidth} from '../../printing/text.ts';
import type {Span, Tone} from '../../tui/drawing/line.ts';

const cell = {width: 8.4, height: 18};
const margin = 14;
const colors: Readonly<Record<Tone, string>> = {
	plain: 'fill="#d8dee9"',
	dim: 'fill="#8a94a6"',
	accent: 'fill="#56c8d8"',
	strong: 'fill="#ffffff" font-weight="bold"',
	selected: 'fill="#1b1f27" font-weight="bold"',
	selectedAccent: 'fill="#1b1f27" font-weight="bold" text-decoration="underline"',
	demand: 'fill="#ebcb8b"',
	promise: 'fill="#a3be8c"',
	stance: 'fill="#c895bf"',
	objection: 'fill="#e0717c"',
};
const bar = 'fill="#d8dee9"';

/** A picture of a screen, as SVG: its lines of toned text on a dark ground, each stretch at its own column. */
export function screenPicture(lines: readonly (readonly Span[])[], columns: number): string {
	return [pictureStart(columns, lines.length), ...lines.flatMap(drawLine), '</svg>', ''].join('\n');
}

/** What a picture of a screen of this size begins with: its frame, its type and its ground. */
export function pictureStart(columns: number, rows: number): string {
	const width = Math.ceil(columns * cell.width + 2 * margin);
	const height = rows * cell.height + 2 * margin;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" xml:space="preserve">`,
		`<rect width="100%" height="100%" rx="8" fill="#1b1f27"/>`,
	].join('\n');
}

/** The elements of one line of a picture; the first line is 0. */
export function drawLine(spans: readonly Span[], row: number): string[] {
	const y = margin + (row + 0.75) * cell.height;
	let column = 0;
	return spans.flatMap(({text, tone}) => {
		const at = column;
		const wide = textWidth(text);
		column += wide;
		const start = text.length - text.trimStart().length;
		const shown = text.trim();
		const ground = tone === 'selected' || tone === 'selectedAccent' ? [barAt(at, row, wide)] : [];
		if (shown === '') {
			return ground;
		}

		const x = (margin + (at + start) * cell.width).toFixed(1);
		const length = (textWidth(shown) * cell.width).toFixed(1);
		return [
			...ground,
			`<text x="${x}" y="${y.toFixed(1)}" textLength="${length}" lengthAdjust="spacingAndGlyphs" ${colors[tone]}>${escapeXml(shown)}</text>`,
		];
	});
}

function barAt(column: number, row: number, columns: number): string {
	const x = (margin + column * cell.width).toFixed(1);
	return `<rect x="${x}" y="${margin + row * cell.height}" width="${(columns * cell.width).toFixed(1)}" height="${cell.height}" ${bar}/>`;
}

function escapeXml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
