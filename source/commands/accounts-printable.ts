import {type Account, accountRecord} from './account.ts';
import {accountTable, accountText} from './account-text.ts';
import type {Printable} from './printable.ts';

/**
 * Accounts as they are printed.
 * @param isOne whether data is that of the one report there is, and not a list
 */
export function accountsPrintable(accounts: readonly Account[], isOne: boolean): Printable {
	const records = () => accounts.map(accountRecord);
	return {
		records,
		table: () => accountTable(accounts),
		json: () => (isOne ? records()[0] : records()),
		plain: () => accounts.map(accountText).join('\n'),
	};
}
