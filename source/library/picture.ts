import {crc32} from 'node:zlib';

/** A picture, and its type. */
export type Picture = {readonly bytes: Uint8Array; readonly type: 'png' | 'jpeg'};

const pngHead = Buffer.from('\x89PNG\r\n\x1A\n', 'latin1');
const jpegHead = Buffer.from('\xFF\xD8\xFF', 'latin1');
const startOfScan = 0xda;
const endOfImage = Buffer.from('\xFF\xD9', 'latin1');

/** The type of a picture by its first bytes, of the two that every document can hold; `undefined` for all else. */
export function pictureType(bytes: Buffer): Picture['type'] | undefined {
	return bytes.subarray(0, pngHead.length).equals(pngHead)
		? 'png'
		: bytes.subarray(0, jpegHead.length).equals(jpegHead)
			? 'jpeg'
			: undefined;
}

/** Whether all of a picture is there: a browser shows what there is of one that was cut short, and other programs refuse it. */
export function isWholePicture(bytes: Buffer, type: Picture['type']): boolean {
	return type === 'png' ? isWholePng(bytes) : isWholeJpeg(bytes);
}

// Chunks, each of a length, a name, its data and a checksum of these two, up to one of the name IEND.
function isWholePng(bytes: Buffer): boolean {
	let at = pngHead.length;
	while (at + 12 <= bytes.length) {
		const data = at + 8;
		const end = data + bytes.readUInt32BE(at);
		if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) {
			return false;
		}

		if (bytes.toString('latin1', at + 4, data) === 'IEND') {
			return true;
		}

		at = end + 4;
	}

	return false;
}

// Segments, each of a marker and a length, up to what is drawn, which goes on up to a marker of the end. A preview within a segment has such a
// marker of its own.
function isWholeJpeg(bytes: Buffer): boolean {
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		if (bytes[at + 1] === startOfScan) {
			return bytes.indexOf(endOfImage, at) !== -1;
		}

		at += 2 + bytes.readUInt16BE(at + 2);
	}

	return false;
}
