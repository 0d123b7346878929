#!/usr/bin/env node
// Tells an old Node what is wrong instead of failing on new syntax: nothing newer than Node 12 may stand in this file.
'use strict';

const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `plan necesita Node.js 20.19 o posterior; este es ${process.version}.`,
    `plan needs Node.js 20.19 or later; this is ${process.version}.`,
  );
} else {
  start();
}

function start() {
  const fs = require('node:fs');
  if (!fs.existsSync(`${__dirname}/../dist/cli/build.json`)) {
    stop(
      'plan no está compilado: ejecute «npm run build» en su carpeta.',
      'plan is not built: run «npm run build» in its folder.',
    );
    return;
  }
  const bundle = require('./load-bundle.js');
  bundle.main(process.argv.slice(2)).then(code => {
    process.exitCode = code;
    // A command that is none, or that cannot be done, is not worth keeping.
    if (code !== 2) bundle.keep();
  });
}

function stop(spanish, english) {
  console.error(`${spanish}\n${english}`);
  process.exitCode = 2;
}
