#!/usr/bin/env node
// Plain, old syntax: an older Node must reach the sentence below instead of a syntax error.
var parts = process.versions.node.split('.').map(Number);
if (parts[0] < 20 || (parts[0] === 20 && parts[1] < 19)) {
  process.stderr.write(
    'equite : Node 20.19 ou plus récent est requis (version présente : ' +
      process.versions.node +
      ').\n' +
      'equite: Node 20.19 or later is required (this is ' +
      process.versions.node +
      ').\n',
  );
  process.exitCode = 2;
} else {
  require('./start.js').start();
}
