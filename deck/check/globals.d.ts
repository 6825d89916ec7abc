/** What the page has while it is looked at: axe-core, and the rules of seen/ as one script. */
interface Window {
  axe: any;
  seen: {
    begin(): number;
    turnTo(number: number): Promise<void>;
    unusual(index: number): Element;
    inspect(): Promise<any>;
    judge(withText: string, without: string): Promise<any>;
  };
}
