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
const promises = require('node:fs/promises');
const { open } = promises;
promises.open = async (...args) => {
  const file = await open(...args);
  file.writeFile = async content => {
    await file.write(Buffer.from(content).subarray(0, 100));
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  };
  return file;
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
