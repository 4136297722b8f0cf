/** Long enough to get on, short enough that a click or a frame of the page never waits for us. */
const SLICE_MS = 8;

/** Not yet in every browser's types or engine. */
interface WithScheduler {
  scheduler?: { yield?: () => Promise<void> };
}

function letPageWork(): Promise<void> {
  const { scheduler } = globalThis as WithScheduler;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Cuts long work into slices between which the page can react. */
export class Slices {
  readonly #signal: AbortSignal;
  #end = performance.now() + SLICE_MS;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Whether it is time for a {@link pause}; cheap enough to ask for every item. */
  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Lets the page work. @throws the signal's reason when the work was called off meanwhile. */
  async pause(): Promise<void> {
    await letPageWork();
    this.#signal.throwIfAborted();
    this.#end = performance.now() + SLICE_MS;
  }
}
