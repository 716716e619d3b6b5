/** How a page looks: on a phone and on paper, light and dark as the reader's system is. */
export const style = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
`;
