// The Mersenne Twister MT19937 (Matsumoto and Nishimura 1998) and Marsaglia's polar method, in the
// order in which NumPy's legacy generator, and so Brian2, draws from them: the same seed, the same
// numbers.
let twister = null; // that of the model which runs

function seed$(value, drawn, asInBrian) {
  twister = { state: new Uint32Array(624), next: 624, spare: 0, hasSpare: false };
  const { state } = twister;
  state[0] = value >>> 0;
  for (let k = 1; k < 624; k++) {
    const previous = state[k - 1] ^ (state[k - 1] >>> 30);
    state[k] = Math.imul(1812433253, previous) + k;
  }
  twister.next = 624;
  // What the script itself has drawn before its run()
  for (let k = 0; asInBrian && k < drawn.words; k++) word$();
  twister.hasSpare = asInBrian && drawn.spare !== null;
  twister.spare = drawn.spare ?? 0;
  return twister;
}

function word$() {
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

function rand$() {
  const high = word$() >>> 5;
  return (high * 67108864 + (word$() >>> 6)) / 9007199254740992;
}

function randn$() {
  if (twister.hasSpare) {
    twister.hasSpare = false;
    return twister.spare;
  }
  let x, y, square;
  do {
    x = 2 * rand$() - 1;
    y = 2 * rand$() - 1;
    square = x * x + y * y;
  } while (square >= 1 || square === 0);
  const factor = Math.sqrt((-2 * Math.log(square)) / square);
  twister.spare = factor * x;
  twister.hasSpare = true;
  return factor * y;
}
