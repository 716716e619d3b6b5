import type {ActorBook, Entry} from './actor-book.ts';
import {phraseKind} from './actor-heads.ts';
import {bare} from './bare-phrase.ts';
import {resolveName} from './resolve-name.ts';

/** Enters members in apposition to a group: "the signatory groups, A and B": A and B belong to it and are of its kind. */
export function belongTo(book: ActorBook, group: string, members: readonly Entry[], country: string | undefined): void {
	const whole = resolveName(book, bare(group), country);
	if (!whole || members.includes(whole)) {
		return;
	}

	whole.seen = true;
	for (const member of members) {
		member.partOf.add(whole.id);
		if (member.kind === 'other') {
			member.kind = whole.kind === 'other' ? phraseKind(group) : whole.kind;
		}
	}
}

const ministers = /\b(?:Minister|Prime Minister|President|Vice-President)\b/;
const elsewhere =
	/\b(?:Senate|Assembly|Parliament|Chamber|Council|Court|Commission|Party|Union|Congress|Association)\b/;

/** Ministers and the President belong to the Government, where the report names it. */
export function joinGovernment(book: ActorBook, country: string | undefined): void {
	const government = country === undefined ? undefined : book.named(`Government of ${country}`);
	const foreign = (name: string) =>
		/ of (?!the\b|State\b)\p{Lu}[\p{L}-]+$/u.test(name) &&
		country !== undefined &&
		!name.endsWith(country) &&
		/(?:Minister|President) of \p{Lu}/u.test(name) &&
		!ministry.test(name);
	for (const entry of government ? book.all() : []) {
		const names = [entry.name, ...entry.aliases];
		const holds =
			entry.kind === 'government' &&
			names.some((name) => ministers.test(name)) &&
			!names.some((name) => elsewhere.test(name) || foreign(name));
		if (government && entry !== government && holds) {
			entry.partOf.add(government.id);
		}
	}
}

// "Minister of Justice" holds an office, "Minister of Rwanda" would be of another country.
const ministry = /\bMinister (?:of|for) /;
