/** A clock that starts now and tells for how many seconds this thread has kept a processor busy: on a busy machine no longer than on an idle one. */
export function processorClock(): () => number {
	const start = process.threadCpuUsage();
	return () => {
		const {user, system} = process.threadCpuUsage(start);
		return (user + system) / 1e6;
	};
}
