import fc from 'fast-check';

/** Properties draw the same cases on every run; `FC_SEED` explores others. A failure prints its own seed and path. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_401) });
