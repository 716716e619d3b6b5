import {DocumentError} from '../../model/document.ts';

/** Enough to tell a format by, and where HTML must name its encoding. */
const startLength = 1_024;
/** Of 100 characters, so many that no text is made of mean a file that is none. */
const controlsPerHundred = 5;
const namedEncoding = /<meta[^<>]+?charset\s*=["'\s]*([\w-]+)/i;

/**
 * The first characters of what may be a text, whatever its encoding, without the mark of its byte order.
 * @param length how many bytes of it are read
 */
export function startOfText(bytes: Uint8Array, length = startLength): string {
	return new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, length));
}

/**
 * The text in a file: in the encoding that its first bytes mark or its HTML names, otherwise UTF-8, otherwise windows-1252.
 * @throws DocumentError `unreadable` where it is not text
 */
export function decode(bytes: Uint8Array): string {
	const marked = markedEncoding(bytes);
	const text =
		decodeAs(bytes, marked ?? 'utf-8') ??
		(marked === undefined ? decodeAsNamed(bytes) : new TextDecoder(marked).decode(bytes));
	if (!isText(text)) {
		throw new DocumentError('unreadable', 'not a text, PDF, Word (.docx) or HTML document: export it as one of these');
	}

	return text;
}

function markedEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	return first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
	try {
		return new TextDecoder(encoding, {fatal: true}).decode(bytes);
	} catch {
		return undefined;
	}
}

function decodeAsNamed(bytes: Uint8Array): string {
	const name = namedEncoding.exec(new TextDecoder('latin1').decode(bytes.subarray(0, startLength)))?.[1];
	// A long UTF-8 text with a damaged byte is not windows-1252; its damage is shown as such.
	return (
		(name === undefined ? undefined : decodeAs(bytes, name)) ??
		nearlyUtf8(bytes) ??
		new TextDecoder('windows-1252').decode(bytes)
	);
}

function nearlyUtf8(bytes: Uint8Array): string | undefined {
	const text = new TextDecoder().decode(bytes);
	const damaged = text.split('\uFFFD').length - 1;
	return (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) > 2 * damaged ? text : undefined;
}

function isText(text: string): boolean {
	let controls = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		// From the bell to carriage return, and the escape that terminal recordings are full of, they are found in texts.
		if (code < 0x07 || (code > 0x0d && code < 0x20 && code !== 0x1b) || code === 0x7f) {
			controls++;
		}
	}

	return controls * 100 <= text.length * controlsPerHundred;
}
