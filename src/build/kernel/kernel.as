/**
 * The loops that look at every byte of a file, at every row and at every amount, in AssemblyScript, which becomes WebAssembly
 * (make.mjs). They hold nothing of their own: what stands where in memory is the business of src/base/kernel, of src/clean/coded and
 * of src/measure. Bytes are read 16 or 8 at a time, as far as 64 beyond what is asked.
 */
export { cut } from './records';
export { hash, code, enter, rehash } from './cells';
export { numerals, narrow } from './numerals';
export { count } from './lines';
export { amounts, mark, tell } from './rows';
export { add, hundredths, addLabels } from './accounts';
export { numeralKeys, addKeys, ask, enterRow, enterRows } from './seen';
export { unmet, label } from './labels';
export { levels, spreads, money, gapBelow, entropies } from './samples';
export { ordinary, nameHashes } from './names';
export { cellsBy, countCells } from './groups';
export { cents, pair, begin, deal, dealLast, dealOut } from './order';
