import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { nodesOf } from '../../src/document/nodes-of.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { SourceFile } from '../../src/text/source-file.ts';

test('the nodes of some types come as a walk over the tree meets them', () => {
  const { body } = readDocument(
    new SourceFile(
      'plan.md',
      '# [Uno](u)\n\n- ![dos](d)\n  - [tres](t)\n\n> <b>cuatro</b>\n\n| [cinco](c) |\n| --- |\n| seis[^1] |\n\n[^1]: [siete](s)\n',
    ),
  );
  const walked: unknown[] = [];
  visit(body, ['link', 'image', 'html'], node => void walked.push(node));

  expect(walked).toHaveLength(7);
  expect(nodesOf(body, 'html', 'image', 'link')).toEqual(walked);
  expect(nodesOf(body, 'root')).toEqual([body]);
});
