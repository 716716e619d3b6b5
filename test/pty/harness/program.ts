import {join} from 'node:path';

/** The built program, as people run it. */
export const program = join(import.meta.dirname, '..', '..', '..', 'dist', 'mission-brief.js');
