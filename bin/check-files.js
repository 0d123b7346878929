'use strict';
// What a thread of the program runs: see src/cli/threads/.
require('./load-bundle.js').checkFiles();
