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
