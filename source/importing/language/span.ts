/** A stretch of a text, by the offsets of its first character and of the one after its last. */
export type Span = {readonly start: number; readonly end: number};
