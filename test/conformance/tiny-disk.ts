import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './plan-command.ts';

/** A folder with its own, nearly full disk, where this machine lets one be made. */
export interface TinyDisk {
  readonly free: () => void;
  /** Node options that make writing fail where no real disk could be had. */
  readonly env: Readonly<Record<string, string>>;
}

/** Started with this, a program writes a piece of its first file and is told then that the disk is full. */
const noSpace = `'use strict';
const fs = require('node:fs');
const { writeFileSync } = fs;
fs.writeFileSync = (file, content, ...others) => {
  if (typeof file !== 'number') return writeFileSync(file, content, ...others);
  fs.writeSync(file, Buffer.from(content).subarray(0, 100));
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
};
`;

/**
 * Makes a folder run out of space after a number of kilobytes: with a disk in memory where that is allowed, as for root
 * in most containers; elsewhere the program is made to believe it.
 */
export function tinyDisk(folder: string, kilobytes: number, elsewhere: string): TinyDisk {
  const { status } = runProgram('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder]);
  if (status === 0) {
    chmodSync(folder, 0o755);
    return { free: () => spawnSync('umount', [folder]), env: {} };
  }
  const script = join(elsewhere, 'no-space.cjs');
  writeFileSync(script, noSpace);
  return { free: () => undefined, env: { NODE_OPTIONS: `--require ${script}` } };
}
