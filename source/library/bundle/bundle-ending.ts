/** How the files of bundles end. */
export const bundleEnding = '.mbrief';
