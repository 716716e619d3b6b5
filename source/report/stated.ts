/** What is stated of some facts: `null` and `undefined` are not. */
export function stated<Facts extends object>(facts: Facts) {
	return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null && value !== undefined)) as {
		readonly [Fact in keyof Facts]?: NonNullable<Facts[Fact]>;
	};
}
