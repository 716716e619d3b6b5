/** A function that keeps its last result while its arguments stay the same. */
export function memoizeLast<Parameters_ extends readonly unknown[], Result>(
	compute: (...parameters: Parameters_) => Result,
): (...parameters: Parameters_) => Result {
	let last: {parameters: Parameters_; result: Result} | undefined;
	return (...parameters) => {
		if (last === undefined || !parameters.every((parameter, at) => Object.is(parameter, last?.parameters[at]))) {
			last = {parameters, result: compute(...parameters)};
		}

		return last.result;
	};
}

/** Gives an object as it was given before, for as long as all that it holds stays the same. */
export function keepLast<Held extends object>(): (held: Held) => Held {
	let last: Held | undefined;
	return (held) => {
		const before = last;
		const isSame =
			before && Object.entries(held).every(([name, value]) => Object.is(value, before[name as keyof Held]));
		last = isSame ? before : held;
		return last;
	};
}
