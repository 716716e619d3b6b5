/** A value as JSON, indented by two spaces, with a newline at its end. */
export function formatJson(value: unknown): string {
	return `${JSON.stringify(value, null, 2)}\n`;
}
