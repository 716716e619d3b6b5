/** A symbol of the United Nations with a year or a session in it: `S/2014/173`, `A/68/1/Add.1`, `S/PRST/2014/2`, `S/RES/2100 (2013)`. */
const symbol = /\b[AS](?:\/[A-Z]{2,})?\/\d{2,4}(?:\/\d+| \(\d{4}\))(?:\/(?:Add|Corr|Rev)\.\d+)*/;
const symbols = new RegExp(symbol, 'g');
const wholeSymbol = new RegExp(`^${symbol.source}$`);

/** The public address of a document, the short one that the United Nations gives; `undefined` where its symbol is none of theirs. */
export function addressOf(document: string): string | undefined {
	return wholeSymbol.test(document) ? `https://undocs.org/${document.replace(' ', '')}` : undefined;
}

/** A text in which every symbol that has a public address is written otherwise. */
export function withSymbols(text: string, write: (symbol: string, address: string) => string): string {
	return text.replace(symbols, (found) => write(found, addressOf(found) ?? ''));
}
