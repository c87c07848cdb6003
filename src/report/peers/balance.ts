import type { Translator } from '../../messages/translator.ts';
import type { RegionBalance } from '../../study/peers/peers.ts';
import type { Block } from '../model.ts';
export function balanceBlocks(_balance: readonly RegionBalance[], _translator: Translator): Block[] {
  return [];
}
