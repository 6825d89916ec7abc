/** Start the browser that CHROME_PATH names, for every purpose in the same way. */

import puppeteer from "puppeteer-core";

/**
 * Chrome's arguments: always English, whatever LANG says or does not say, and no calls of its own.
 * deck/node.py has the same for the browsers that Python starts.
 */
const ARGUMENTS = [
  "--lang=en-US",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Each would start a process for every window: renderers in reserve, and for the address bar's list
  "--disable-features=SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup",
];

export function startBrowser() {
  const program = process.env.CHROME_PATH;
  const firefox = /firefox/i.test(program);
  return puppeteer.launch({
    executablePath: program,
    browser: firefox ? "firefox" : "chrome",
    args: firefox ? [] : [...ARGUMENTS, ...(process.env.CHROME_NO_SANDBOX ? ["--no-sandbox"] : [])],
    extraPrefsFirefox: { "intl.locale.requested": "en-US", "intl.accept_languages": "en-US" },
  });
}
