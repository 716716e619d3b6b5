const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such directory',
	ENOTDIR: 'a part of its path is not a directory',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the file system is read-only',
	ENOSPC: 'no space left on the device',
	EDQUOT: 'the disk quota is used up',
	EFBIG: 'the file is too large for this system',
	ENAMETOOLONG: 'the name is too long',
	EIO: 'input/output error',
};

/** Why the system refused to write, in a few words. */
export function systemReason({code, message}: NodeJS.ErrnoException): string {
	return reasons[code ?? ''] ?? message;
}
