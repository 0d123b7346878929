import { expect, test } from 'vitest';
import { runNode } from './plan-command.ts';
import { fromRoot } from './tools.ts';

test('knip finds no file, package or export that nothing uses', () => {
  const knip = fromRoot('test/conformance/node_modules/knip/bin/knip.js');
  const { status, stdout, stderr } = runNode([knip, '--no-progress'], fromRoot('.'));

  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
});
