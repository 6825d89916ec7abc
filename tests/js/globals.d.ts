// What scripts in a page find beside the DOM, and what they hang on its elements.
import type uPlotClass from "uplot";

declare global {
  const model: any; // of a page's worker: the module that brian2js made
  const facts: any; // and what else is known of it
  var uPlot: typeof uPlotClass; // of a page that has it as a script
  // Of every deck: deck/render/room.js
  var deckShare: undefined | ((topic: string, receive: (told: any) => void) => (told: any) => void);
  // What querySelector() gives is an HTMLElement or an <svg>, wherever it is asked for here
  interface Element {
    dataset: DOMStringMap;
    style: CSSStyleDeclaration;
    innerText: string;
    blur(): void;
    click(): void;
    offsetWidth: number;
    disabled?: boolean;
    liveAddress?(): string;
    chosenValues?(): Record<string, string>;
  }
}
