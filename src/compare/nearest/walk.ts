import { existing } from '../../base/existing.ts';
import type { Bounds } from './bounds.ts';
import { type Box, encloseColumn } from './box.ts';
import type { Kept } from './kept.ts';
import { NO_RANK } from './nodes.ts';
import { differ, type Table } from './table.ts';
import type { Tree } from './tree.ts';

/** Units that walk the tree together: neighbours, which look at much the same nodes. */
const TOGETHER = 12;

/**
 * Searches a tree for the closest units of its own units, a few neighbours at a time; once they are seen to look at many
 * others each, one at a time: what little their own bounds spare is then more than what neighbours spare together.
 */
export class Walk {
  pairs = 0;
  bounded = 0;
  private readonly table: Table;
  private readonly tree: Tree;
  private readonly bounds: Bounds;
  /** Pairs looked at by a unit, on average, from which each walks alone. */
  private readonly many: number;
  /** What each unit of the party has found. */
  private readonly kept: readonly Kept[];
  /** The party: so many places of the tree's order from the first. */
  private first = 0;
  private size = 0;
  private readonly box: Box;
  /** Each unit as a box of its own. */
  private readonly seeking: Box;
  /** Nodes still to look at, and how near they can be to the party: the nearest on top. */
  private readonly waiting: number[] = [];
  private readonly distances: number[] = [];

  constructor(table: Table, tree: Tree, bounds: Bounds, kept: () => Kept, many: number) {
    const { width } = table.gower;
    this.table = table;
    this.tree = tree;
    this.bounds = bounds;
    this.many = many;
    this.kept = Array.from({ length: TOGETHER }, kept);
    this.seeking = { low: tree.cells.seeking, high: tree.cells.seeking };
    this.box = { low: new Float64Array(width), high: new Float64Array(width) };
  }

  /** Calls `found` once for each unit of the tree, with its place in the tree's order and what is closest to it. */
  all(found: (place: number, kept: Kept) => void): void {
    const { nodes } = this.tree;
    const before = this.pairs;
    let done = 0;
    for (let node = 0; node < nodes.count; node++) {
      const start = nodes.start[node]!;
      const end = nodes.end[node]!;
      // Parents come before their children: those of a node that has walked together are done.
      if (start < done || (end - start > TOGETHER && nodes.right[node]! > 0)) continue;
      for (let first = start; first < end; first += this.size) {
        const alone = this.pairs - before > this.many * first;
        this.walk(first, alone ? 1 : Math.min(TOGETHER, end - first));
        for (let i = 0; i < this.size; i++) found(first + i, this.kept[i]!);
      }
      done = end;
    }
  }

  private walk(first: number, size: number): void {
    const { nodes } = this.tree;
    this.first = first;
    this.size = size;
    if (size > 1) this.enclose();
    for (let i = 0; i < size; i++) {
      this.kept[i]!.clear();
      this.lookAtSharers(i);
    }
    this.wait(0, 0, 0);
    for (let node = this.waiting.pop(); node !== undefined; node = this.waiting.pop()) {
      const distance = existing(this.distances.pop());
      if (this.wanted(node, distance) === NO_RANK) continue;
      const right = nodes.right[node]!;
      if (right === 0) this.lookAtLeaf(node);
      else this.waitForBoth(node + 1, right);
    }
  }

  private enclose(): void {
    const { order, cells } = this.tree;
    const { width } = this.table.gower;
    for (let j = 0; j < width; j++) {
      encloseColumn(this.box, j, cells.seeking, width, j, order, this.first, this.first + this.size);
    }
  }

  private wait(node: number, distance: number, rank: number): void {
    if (rank === NO_RANK) return;
    this.waiting.push(node);
    this.distances.push(distance);
  }

  /** The nearer child is looked at first: what it yields may spare the other. As near: the one that the party is of. */
  private waitForBoth(left: number, right: number): void {
    const nearLeft = this.apart(left);
    const nearRight = this.apart(right);
    const rankLeft = this.wanted(left, nearLeft);
    const rankRight = this.wanted(right, nearRight);
    const towardsLeft =
      nearLeft - nearRight || Number(this.isOf(right)) - Number(this.isOf(left)) || rankLeft - rankRight;
    if (towardsLeft < 0) {
      this.wait(right, nearRight, rankRight);
      this.wait(left, nearLeft, rankLeft);
    } else {
      this.wait(left, nearLeft, rankLeft);
      this.wait(right, nearRight, rankRight);
    }
  }

  private isOf(node: number): boolean {
    const { start, end } = this.tree.nodes;
    return this.first >= start[node]! && this.first < end[node]!;
  }

  private apart(node: number): number {
    const { gower } = this.table;
    this.bounded++;
    if (this.size === 1) return this.bounds.ofNode(this.first, node);
    return gower.apart(this.box, 0, this.tree.nodes, node * gower.width);
  }

  /**
   * The lowest rank that a unit of the party may find in a node at this distance or farther; NO_RANK where none of them
   * can find anything there.
   */
  private wanted(node: number, distance: number): number {
    for (let i = 0; i < this.size; i++) {
      if (distance > this.kept[i]!.limit) continue;
      const rank = this.lowestRank(node, this.first + i);
      if (rank !== NO_RANK && !this.kept[i]!.rejects(distance, rank)) return rank;
    }
    return NO_RANK;
  }

  /** No unit of the node that may be a peer has a lower rank; NO_RANK where none may. */
  private lowestRank(node: number, place: number): number {
    const { nodes, marks } = this.tree;
    const { differing } = this.table;
    let rank = nodes.rank[node]!;
    for (let i = 0; i < differing; i++) {
      if (nodes.mark[node * differing + i] !== marks[place * differing + i]) continue;
      const other = nodes.otherRank[node * differing + i]!;
      if (other > rank) rank = other;
    }
    return rank;
  }

  /** Once at each unit that shares a rare code, column after column. */
  private lookAtSharers(i: number): void {
    const { cells, order, ranks } = this.tree;
    const { width } = this.table.gower;
    const kept = this.kept[i]!;
    const unit = order[this.first + i]!;
    for (let j = 0; j < width; j++) {
      const sharing = cells.sharing(unit, j);
      for (let at = 0; at < sharing.length; at++) {
        const other = sharing[at]!;
        const distance = this.distance(i, other, 0);
        if (distance > kept.limit || kept.rejects(distance, ranks[other]!)) continue;
        if (!cells.share(unit, order[other]!, j)) this.offer(i, other, distance);
      }
    }
  }

  private lookAtLeaf(node: number): void {
    const { nodes, order } = this.tree;
    const { bounds, first } = this;
    const { gower } = this.table;
    const settled = nodes.settled[node]!;
    for (let i = 0; i < this.size; i++) {
      const kept = this.kept[i]!;
      this.bounded++;
      const bound = this.size === 1 ? 0 : bounds.ofNode(first + i, node);
      if (bound > kept.limit) continue;
      const rank = this.lowestRank(node, first + i);
      if (rank === NO_RANK || kept.rejects(bound, rank)) continue;
      const row = order[first + i]! * gower.width;
      gower.begin(settled, this.seeking, row, nodes, node * gower.width);
      if (settled === gower.width)
        this.lookAtAlike(i, node, gower.apartFrom(settled, this.seeking, row, nodes, node * gower.width));
      else this.lookAtEach(i, node, settled);
    }
  }

  /** All at one distance, in the order of ranks: after the first that comes too late all do. */
  private lookAtAlike(i: number, node: number, distance: number): void {
    const { nodes, ranks } = this.tree;
    const end = nodes.end[node]!;
    for (let other = nodes.start[node]!; other < end; other++) {
      if (this.kept[i]!.rejects(distance, ranks[other]!)) return;
      this.pairs++;
      if (!this.sharesCode(i, other)) this.offer(i, other, distance);
    }
  }

  private lookAtEach(i: number, node: number, settled: number): void {
    const { nodes, ranks } = this.tree;
    const kept = this.kept[i]!;
    const place = this.first + i;
    const end = nodes.end[node]!;
    this.pairs += end - nodes.start[node]!;
    for (let other = nodes.start[node]!; other < end; other++) {
      if (this.bounds.ofUnit(place, other) > kept.limit) continue;
      const distance = this.distance(i, other, settled);
      if (distance > kept.limit || kept.rejects(distance, ranks[other]!)) continue;
      if (!this.sharesCode(i, other)) this.offer(i, other, distance);
    }
  }

  private distance(i: number, other: number, settled: number): number {
    const { gower } = this.table;
    const { rows } = this.tree;
    const row = (this.first + i) * gower.width;
    return gower.between(rows, row, other * gower.width, this.kept[i]!.limit, settled);
  }

  /** Such a unit has been looked at before the tree. */
  private sharesCode(i: number, other: number): boolean {
    const { cells, order } = this.tree;
    return cells.share(order[this.first + i]!, order[other]!);
  }

  private offer(i: number, other: number, distance: number): void {
    const { marks, ranks } = this.tree;
    const { differing } = this.table;
    if (!differ(marks, differing, (this.first + i) * differing, other * differing)) return;
    this.kept[i]!.add(distance, ranks[other]!, other);
  }
}
