import fc from 'fast-check';

/** `§` stands for a word that readers must see, `¶` for one that nobody may. */
const word = fc.constantFrom(
  '§',
  '§ §',
  '**§**',
  '_§_',
  '~~§~~',
  '`§`',
  '[§](https://a.mx)',
  '[§](javascript:x)',
  '![§](foto.png)',
);
const inlineHtml = fc.constantFrom(
  ...[
    '<u>§</u>',
    '<b>§',
    '</b>§',
    '<br>§',
    '<span style="x">§</span>',
    '§<wbr>§',
    '<script>§</script>',
    '<kbd>§</kbd>',
  ],
  ...[
    '<div>§</div>',
    '<nombre> §',
    '<foo x="1">§</foo>',
    '<sup>§</sup>',
    '<a href="javascript:x">§</a>',
    '<img alt="§" src=x>',
  ],
  ...[
    '<!-- ¶ -->',
    '§<!--¶-->§',
    '<!-- ¶\n¶ -->',
    '&lt;§&gt;',
    '<textarea>§</textarea>',
    '<p>§',
    '<option>§',
  ],
);
const inline = fc
  .array(fc.oneof({ weight: 4, arbitrary: word }, inlineHtml), { minLength: 1, maxLength: 5 })
  .map(parts => parts.join(' '));

const { block } = fc.letrec<{ block: string; blocks: string }>(tie => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map(all => all.join('\n\n')),
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    inline,
    fc
      .tuple(fc.integer({ min: 1, max: 6 }), inline)
      .map(([level, text]) => `${'#'.repeat(level)} ${text.replaceAll('\n', ' ')}`),
    fc.constantFrom(
      '## Eje 1. §',
      '## EJE TEMÁTICO 2. §',
      '### Estrategias',
      '### Líneas de acción',
      '## Objetivo general',
    ),
    fc.constantFrom(
      '<!-- ¶ -->',
      '<!--guía: ¶\n\n¶\n-->',
      '<!-- ¶ --> §',
      '<!DOCTYPE html>',
      '§ <!-- interno: ¶\n\n¶ --> §',
      '<!--> §',
      '§ \\<!-- § `<!-- § -->` &lt;!-- §',
    ),
    fc.constantFrom(
      '<div>§',
      '</div>',
      '<div>\n\n§\n\n</div>',
      '<details><summary>§</summary>§</details>',
      '<ul><li>§<li>§</ul>',
    ),
    fc.constantFrom(
      '<script>\nlet § = "<b>§</b>";\n</script>',
      '<style>§ { x }</style>',
      '<pre>§\n\n§</pre>',
      '<p>§',
      '<b>',
      '<blockquote>',
    ),
    fc.constantFrom(
      '```\n§ <b>§</b>\n```',
      '    § §',
      '---',
      '| § | § |\n| :-- | --: |\n| § | § | § |\n| § |',
    ),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('- ', '- 1.1. ', '- a) ', '- [x] ', '- Responsable: ', '- **Plazo:** '),
          inline,
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map(items => items.map(([marker, text]) => marker + text.replaceAll('\n', ' ')).join('\n')),
    fc
      .array(inline, { minLength: 1, maxLength: 3 })
      .map(items => items.map((text, i) => `${i + 3}. ${text.replaceAll('\n', ' ')}`).join('\n')),
    tie('blocks').map(text => `- §\n\n${text.replaceAll(/^(?=.)/gmu, '  ')}`),
    tie('blocks').map(text => text.replaceAll(/^/gmu, '> ')),
  ),
}));

/** Plans of any Markdown and HTML: every word that readers must see is `visto<n>x`, every one that nobody may is `oculto<n>x`. */
export const anyBody = fc.array(block, { maxLength: 8 }).map(blocks => {
  let count = 0;
  const text = blocks
    .join('\n\n')
    .replaceAll(/[§¶]/gu, mark => `${mark === '§' ? 'visto' : 'oculto'}${count++}x`);
  return `---\nperfil: plan-de-trabajo\ntitulo: Plan\n---\n\n${text}\n`;
});
