import type {Range} from './sentence.ts';

/**
 * Who stands before a verb: a phrase with its parts (the first is the head, the others stand in apposition or, in a
 * list, beside it), the same subject as the verb before, or nobody. `from` is where the verb's clause begins; `inner`
 * when that clause is part of what somebody else said.
 */
export type Subject =
	| {
			readonly kind: 'phrase';
			readonly parts: readonly Range[];
			readonly list: boolean;
			readonly from: number;
			/** Where the clause goes on behind what commas close off after the subject. */
			readonly resumes?: number;
			readonly inner: boolean;
	  }
	| {
			readonly kind: 'same' | 'none';
			readonly from: number;
			readonly inner: boolean;
			/** Those who join the same subject for this verb. */
			readonly joined?: readonly Range[];
	  };
