#!/usr/bin/env node
// Tells an old Node what is wrong instead of failing on new syntax: nothing newer than Node 12 may stand in this file.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  stop(
    `plan necesita Node.js 20.19 o posterior; este es ${process.version}.`,
    `plan needs Node.js 20.19 or later; this is ${process.version}.`,
  );
} else {
  keepCompiledCode();
  import('../dist/cli.js').then(start, notBuilt);
}

function start(cli) {
  return cli.main(process.argv.slice(2)).then(code => {
    process.exitCode = code;
  });
}

function notBuilt(error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  stop(
    'plan no está compilado: ejecute «npm run build» en su carpeta.',
    'plan is not built: run «npm run build» in its folder.',
  );
}

/** From Node 22 on, the next start finds this one's compiled code. */
function keepCompiledCode() {
  const module = process.getBuiltinModule('node:module');
  if (module.enableCompileCache) module.enableCompileCache();
}

function stop(spanish, english) {
  console.error(`${spanish}\n${english}`);
  process.exitCode = 2;
}
