import type { Translator } from '../../messages/translator.ts';
import type { Source } from '../../read/types.ts';
import { barShown } from '../interruption.ts';
import type { Invocation } from '../spec.ts';
import { standsOnError } from '../standard-error.ts';
import { Bar } from './bar.ts';
import { Counted, sizeOf } from './counted.ts';
import { watch } from './interrupt.ts';
import type { Progress } from './types.ts';

/** The bar of each command: its second counts from the first work of it that may last. */
const bars = new WeakMap<Invocation, Bar>();

function barOf(invocation: Invocation): Bar {
  const bar =
    bars.get(invocation) ??
    new Bar(process.stderr, () => performance.now(), { soon: watch, stands: barShown });
  bars.set(invocation, bar);
  standsOnError(bar);
  return bar;
}

/** Progress on the terminal of standard error. */
export function shown(invocation: Invocation, translate: Translator): Progress {
  const bar = barOf(invocation);
  const { texts, numbers } = translate;
  const { work } = texts.ui;
  let came = 0;
  const read = (bytes: number, of: number | undefined) =>
    bar.show(work.reading, () =>
      of === undefined
        ? { said: translate.fill(texts.ui.megabytes, { size: numbers.decimal(bytes / 1e6, 1) }) }
        : portion(bytes / of),
    );
  const portion = (share: number) => ({ share, said: numbers.percent(share, 0) });
  const begin: Progress['begin'] = (name) => bar.show(work[name]);
  return {
    begin,
    of: (name) => (done, of) => {
      if (of > 0) bar.show(work[name], () => portion(Math.min(1, done / of)));
    },
    received(bytes) {
      came = bytes;
      read(bytes, undefined);
    },
    reading(files) {
      const named = files.filter((file) => file !== '-');
      const counted = new Counted(named.map(sizeOf), { tell: read, end: () => begin('cleaning') });
      return (source: Source) => counted.source(source, source.name === '-' ? came : 0);
    },
    end: () => bar.wipe(),
  };
}
