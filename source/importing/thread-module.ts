/** The module that finds reports in a thread: a file of the source here; the build puts the bundled one in its place. */
export const threadModule = new URL('./import-here.ts', import.meta.url).href;
