declare module 'postject' {
	/** Puts a resource into an executable file, which is changed in its place. */
	export function inject(
		file: string,
		name: string,
		content: Buffer,
		options: {readonly sentinelFuse: string; readonly machoSegmentName?: string},
	): Promise<void>;
}
