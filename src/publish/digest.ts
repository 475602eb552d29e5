/** Hashes of what is published, in Node as in a browser, whose own are slow to ask and missing on plain http. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** A text as it is written into a file. */
export function encode(content: Uint8Array | string): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

/** SHA-256 as 64 hexadecimal digits. */
export function digestOf(content: Uint8Array | string): string {
  return bytesToHex(sha256(encode(content)));
}

/** SHA-256 as 43 letters, digits, `-` and `_`. */
export function shortDigestOf(content: string): string {
  return btoa(String.fromCharCode(...sha256(encode(content))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
