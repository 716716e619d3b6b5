// Every class of sequence an attacker or a careless converter can leave in a report's text:
// CSI, OSC/DCS/SOS/PM/APC with their payload, two-character escapes, then stray controls and bidi marks. As in a terminal, where one string
// begins the one before it ends, so that no payload is looked through twice.
const escapeSequences =
	/(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|(?:\u001B[\]PX^_]|[\u009D\u0090\u0098\u009E\u009F])[^\u0007\u001B\u0090\u0098\u009C-\u009F]*(?:\u0007|\u001B\\|\u009C|(?=[\u0090\u0098\u009D-\u009F])|$)|\u001B[ -/]*[0-~]/g;
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFE\uFFFF]/;
const controls = new RegExp(control, 'g');
// Letters that nobody sees, but for those that make a black flag that of a region.
const tag = /[\u{E0000}-\u{E007F}]/u;
const flagsAndTags = /(\u{1F3F4}[\u{E0020}-\u{E007E}]{1,8}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;

/**
 * Removes what could move the cursor, recolour the screen or reorder text: whole escape sequences,
 * C0 controls but newline and tab, C1 controls, bidi controls (U+202A–E, U+2066–9), tags that are no part of a flag, U+FFFE and U+FFFF,
 * which are no characters and which no XML may hold, and the marks without width that say where a line may break (U+200B, U+2060,
 * U+FEFF), for which a word would not be found. Joiners and marks of direction (U+200C–F) are letters' own and stay.
 * A carriage return before a newline goes too. Clean text is returned as it is.
 */
export function clean(text: string): string {
	const seen = tag.test(text) ? text.replace(flagsAndTags, '$1') : text;
	return control.test(seen) ? seen.replace(escapeSequences, '').replace(controls, '') : seen;
}
