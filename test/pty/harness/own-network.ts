import {spawnSync} from 'node:child_process';

const command = ['unshare', '--net', '--map-root-user'] as const;

/** What runs a program, named behind it, in a network of its own, which leads nowhere. */
export const withoutNetwork: readonly [string, ...string[]] = command;

/** Whether this system lets us make such a network. */
export const canLeaveNetwork: boolean = spawnSync(command[0], [...command.slice(1), 'true']).status === 0;
