const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number before a footnote in raised figures, as it is printed; what is no number of one or two figures stays as it is. */
export function noteMark(text: string): string {
	return /^\s*\d{1,2}\s*$/.test(text) ? text.replaceAll(/\d/g, (digit) => raised[Number(digit)] ?? digit) : text;
}
