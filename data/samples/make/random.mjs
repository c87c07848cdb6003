/**
 * Seeded random numbers from integer and elementary operations only, so that every machine draws the same:
 * no Math.log, Math.exp or Math.cos, whose last digit ECMAScript leaves to the engine.
 */

/** splitmix32, to spread one integer seed over the state (Steele, Lea & Flood 2014, with murmur3's 32-bit finaliser). */
function splitmix32(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    return (z ^ (z >>> 16)) >>> 0;
  };
}

/** sfc32 (Doty-Humphrey, PractRand 2010): uniform numbers in [0, 1) with 32 bits. */
export function uniform(seed) {
  const next = splitmix32(seed);
  let a = next();
  let b = next();
  let c = next();
  let counter = 1;
  const draw = () => {
    const t = (a + b + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + t) >>> 0;
    return t / 2 ** 32;
  };
  for (let i = 0; i < 12; i++) draw();
  return draw;
}

/**
 * A positive factor, nearly lognormal with median near 1: the product of twelve independent factors
 * (Gibrat's law; by the central limit theorem the logarithm is nearly normal). Each factor has
 * log-variance near spread²/12, so that the standard deviation of the logarithm is near `spread`.
 */
export function gibrat(draw, spread) {
  let factor = 1;
  for (let i = 0; i < 12; i++) factor *= 1 + spread * (draw() - 0.5);
  return factor;
}

/** Integer from `low` to `high`, both included. */
export function integer(draw, low, high) {
  return low + Math.floor(draw() * (high - low + 1));
}

export function pick(draw, list) {
  return list[Math.floor(draw() * list.length)];
}

/** A shuffled copy (Durstenfeld 1964). */
export function shuffled(draw, list) {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [out[i], out[j]] = [out[j], out[i]];
  }
  return out;
}
