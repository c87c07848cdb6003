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
  import('../dist/cli.js').catch((error) => {
    if (error && error.code === 'ERR_MODULE_NOT_FOUND' && /dist.cli\.js/.test(String(error.message))) {
      process.stderr.write(
        'equite : le programme n’est pas construit; tapez « npm run build » dans le dossier du projet.\n' +
          'equite: the program is not built; type “npm run build” in the project folder.\n',
      );
      process.exitCode = 2;
    } else {
      throw error;
    }
  });
}
