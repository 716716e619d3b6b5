import type {ActorKind} from '../../../report/kinds.ts';

/** What is known of an actor while a report is read. */
export type BookActor = {
	readonly id: string;
	name: string;
	acronym?: string;
	readonly aliases: Set<string>;
	kind: ActorKind;
	readonly partOf: Set<string>;
	/** Somebody known by name, who is "he" or "she". */
	person: boolean;
	/** The longest form of that name, without an office. */
	personal?: string;
	/** Whether anybody speaks by it or the text defines it; what is only known beforehand is left out. */
	seen: boolean;
};

/** What an actor is entered with. */
export type NewActor = {
	readonly name: string;
	readonly kind: ActorKind;
	readonly acronym?: string;
	readonly aliases?: readonly string[];
	readonly person?: boolean;
	readonly seen?: boolean;
};
