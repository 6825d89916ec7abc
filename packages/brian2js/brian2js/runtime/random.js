// The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) and Marsaglia's polar method, in the
// order in which NumPy's legacy generator, and so Brian2, draws from them: the same seed, the same
// numbers.
let twister = /** @type {any} */ (null); // that of the model which runs

export function seed$(value) {
  twister = { state: new Uint32Array(624), next: 624, spare: 0, hasSpare: false };
  // What keep$() needs: the numbers that have been given, and how many of them were drawn
  Object.assign(twister, { seed: value, tape: null, at: 0, drawn: 0 });
  const { state } = twister;
  state[0] = value >>> 0;
  for (let k = 1; k < 624; k++) {
    const previous = state[k - 1] ^ (state[k - 1] >>> 30);
    state[k] = Math.imul(1812433253, previous) + k;
  }
  return twister;
}

// Draw what the script itself has drawn before its run(): so many words.
// spare: the normal random number that is left over from that, or null.
export function skip$(words, spare) {
  for (let k = 0; k < words; k++) word$();
  twister.spare = spare ?? 0;
  twister.hasSpare = spare !== null;
}

// Go on with a generator
export function use$(generator) {
  twister = generator;
}

export function word$() {
  const { state } = twister;
  if (twister.next === 624) {
    for (let k = 0; k < 624; k++) {
      const y = (state[k] & 0x80000000) | (state[k === 623 ? 0 : k + 1] & 0x7fffffff);
      state[k] = state[k < 227 ? k + 397 : k - 227] ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    twister.next = 0;
  }
  let y = state[twister.next++];
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}

// Whoever begins anew with the same seed is given the same numbers, which need not be drawn again: so
// many of them are kept. A slider that is moved costs no noise.
const kept$ = 4e6;
const kinds$ = [uniform$, normal$];

// Let a generator, just seeded, give what `before` has given, if that began with the same seed. What is given
// for the first time is kept only for those who say that they begin `again`: else it may be the only time.
export function keep$(generator, before, again = false) {
  const same = before?.seed === generator.seed;
  const unused = same && before.next === generator.next && before.state[0] === generator.state[0];
  if (!again && (!same || (!before.tape && unused))) return generator;
  generator.tape = (same && before.tape) || {
    n: 0,
    values: new Float64Array(4096),
    kinds: new Uint8Array(4096),
    by: null,
  };
  if (generator.tape.n > kept$) generator.tape = null;
  return generator;
}

function given$(kind) {
  const { tape } = twister;
  const k = twister.at++;
  if (k < tape.n && tape.kinds[k] === kind) return tape.values[k];
  // What is kept ends here, where the generator that drew it goes on, or another kind of number is asked for
  // than before
  if (twister.drawn < k && tape.by.drawn === k) {
    const { state, next, spare, hasSpare } = tape.by;
    Object.assign(twister, { state, next, spare, hasSpare, drawn: k });
  }
  while (twister.drawn < k) kinds$[tape.kinds[twister.drawn++]]();
  twister.drawn += 1;
  tape.by = twister;
  lengthen$(tape, k + 1);
  tape.n = k + 1;
  tape.kinds[k] = kind;
  if (tape.n > kept$) twister.tape = null;
  return (tape.values[k] = kinds$[kind]());
}

function lengthen$(tape, n) {
  if (n <= tape.values.length) return;
  for (const column of ["values", "kinds"]) {
    const shorter = tape[column];
    tape[column] = new shorter.constructor(Math.max(n, 2 * shorter.length));
    tape[column].set(shorter);
  }
}

export function rand$() {
  return twister.tape ? given$(0) : uniform$();
}

export function randn$() {
  return twister.tape ? given$(1) : normal$();
}

// Fill the first n places of an array with what draw() gives, one of the two above; what is kept is copied, and
// where that ends at what this generator has drawn, it goes on at once
export function fill$(array, n, draw) {
  const { tape, at } = twister;
  let k = 0;
  if (tape) {
    const kind = draw === rand$ ? 0 : 1;
    const end = Math.min(n, tape.n - at);
    for (; k < end && tape.kinds[at + k] === kind; k++) array[k] = tape.values[at + k];
    twister.at = at + k;
    if (k < n && twister.at === tape.n && twister.drawn === tape.n) {
      const own = kinds$[kind];
      lengthen$(tape, at + n);
      tape.kinds.fill(kind, tape.n, at + n);
      for (; k < n; k++) tape.values[at + k] = array[k] = own();
      twister.at = twister.drawn = tape.n = at + n;
      tape.by = twister;
      if (tape.n > kept$) twister.tape = null;
    }
  }
  for (; k < n; k++) array[k] = draw();
}

function uniform$() {
  const high = word$() >>> 5;
  return (high * 67108864 + (word$() >>> 6)) / 9007199254740992;
}

function normal$() {
  if (twister.hasSpare) {
    twister.hasSpare = false;
    return twister.spare;
  }
  let x, y, square;
  do {
    x = 2 * uniform$() - 1;
    y = 2 * uniform$() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square === 0);
  const factor = Math.sqrt((-2 * Math.log(square)) / square);
  twister.spare = factor * x;
  twister.hasSpare = true;
  return factor * y;
}

// The number of events of a Poisson process that has `rate` of them on average: for few the product
// of uniform numbers, for many PTRS (Hormann 1993, Insurance: Mathematics and Economics 12:39-45)
export function poisson$(rate) {
  if (rate === 0) return 0;
  if (rate < 10) {
    const limit = Math.exp(-rate);
    let n = 0;
    for (let product = rand$(); product > limit; product *= rand$()) n += 1;
    return n;
  }
  const b = 0.931 + 2.53 * Math.sqrt(rate);
  const a = -0.059 + 0.02483 * b;
  const inverse = 1.1239 + 1.1328 / (b - 3.4);
  const accepted = 0.9277 - 3.6224 / (b - 2);
  for (;;) {
    const u = rand$() - 0.5;
    const v = rand$();
    const us = 0.5 - Math.abs(u);
    const n = Math.floor(((2 * a) / us + b) * u + rate + 0.43);
    if (us >= 0.07 && v <= accepted) return n;
    if (n < 0 || (us < 0.013 && v > us)) continue;
    const left = Math.log(v) + Math.log(inverse) - Math.log(a / (us * us) + b);
    if (left <= -rate + n * Math.log(rate) - logGamma$(n + 1)) return n;
  }
}

// Stirling's series for arguments of 7 and more, to which smaller ones are raised
function logGamma$(x) {
  if (x === 1 || x === 2) return 0;
  const raised = x < 7 ? Math.trunc(7 - x) : 0;
  let z = x + raised;
  const inverse = (1 / z) * (1 / z);
  let series = -1.3924322169059;
  for (const term of [
    1.796443723688307e-1, -2.955065359477124e-2, 6.41025641025641e-3, -1.917526917526918e-3,
    8.417508417508418e-4, -5.952380952380952e-4, 7.936507936507937e-4, -2.777777777777778e-3,
    8.333333333333333e-2,
  ]) {
    series = series * inverse + term;
  }
  let result = series / z + 0.5 * 1.8378770664093453 + (z - 0.5) * Math.log(z) - z;
  for (let k = 0; k < raised; k++) {
    z -= 1;
    result -= Math.log(z);
  }
  return result;
}

// How many of n happen, each with probability p <= 0.5: by inversion, for n p <= 30.
// none: the probability that none happens; bound: a number that is taken for too many
export function binomial$(n, p, none, bound) {
  let count = 0;
  let probability = none;
  let u = rand$();
  while (u > probability) {
    count += 1;
    if (count > bound) {
      count = 0;
      probability = none;
      u = rand$();
    } else {
      u -= probability;
      probability = ((n - count + 1) * p * probability) / (count * (1 - p));
    }
  }
  return count;
}
