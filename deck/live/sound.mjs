/** Spikes as clicks, off until it is asked for: each neuron has a pitch of its own. */
import { linesOf } from "./readouts.mjs";

/** A run is heard in its own time, but not faster or slower than in so many seconds. */
const LEAST = 1;
const MOST = 8;
/** So many clicks at once are noise. */
const CLICKS = 400;
const PITCHES = [660, 495, 880, 330];

/** When spikes are heard: [{at, pitch}], s from the first; sources: one per neuron. */
export function clicksOf(sources, record, from, to, least = LEAST) {
  const long = Math.min(MOST, Math.max(least, to - from));
  const clicks = sources.flatMap((source, k) =>
    [...record.events(source)]
      .filter((t) => t > from && t <= to)
      .map((t) => ({ at: ((t - from) / (to - from)) * long, pitch: PITCHES[k % PITCHES.length] })),
  );
  return clicks.sort((a, b) => a.at - b.at).slice(0, CLICKS);
}

/**
 * The spikes of a figure's neurons to the ear: {hears} whether there are any, set(on), run() when a
 * run has been drawn, frame() after each frame of a simulation that runs on.
 */
export function makeEars(figure, runner) {
  const { scroll } = figure.panel;
  const sources = linesOf(figure).flatMap((line) => (line.sources.length === 1 ? line.sources : []));
  /** @type {AudioContext | null} */
  let context = null;
  let volume = null;
  let heard = 0;

  function quiet() {
    volume?.disconnect();
    volume = new GainNode(context, { gain: 0.3 });
    volume.connect(context.destination);
  }

  function click(at, pitch) {
    const tone = new OscillatorNode(context, { type: "triangle", frequency: pitch });
    const shape = new GainNode(context, { gain: 0 });
    shape.gain.setValueAtTime(0, at);
    shape.gain.linearRampToValueAtTime(0.5, at + 0.001);
    shape.gain.exponentialRampToValueAtTime(0.001, at + 0.05);
    tone.connect(shape).connect(volume);
    tone.start(at);
    tone.stop(at + 0.06);
  }

  function play(from, to) {
    const now = context.currentTime + 0.02;
    for (const { at, pitch } of clicksOf(sources, runner.record, from, to, scroll ? 0 : LEAST))
      click(now + at, pitch);
  }

  function run() {
    if (!context || scroll) return;
    quiet();
    play(0, runner.t());
  }

  return {
    hears: sources.length > 0,
    run,
    set(on) {
      if (on) {
        context = new AudioContext();
        quiet();
        heard = runner.t();
        run();
      } else {
        context?.close();
        context = null;
      }
    },
    frame() {
      if (!context || !scroll) return;
      const now = runner.t();
      if (now > heard) play(heard, now);
      heard = now;
    },
  };
}
