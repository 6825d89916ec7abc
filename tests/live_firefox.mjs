// Plays the live slides in Firefox, which puppeteer drives over WebDriver BiDi; called by
// test_live_browser.py with the path of Firefox and the address of the deck. Prints what it saw.
import puppeteer from "puppeteer-core";

const [program, address, ...names] = process.argv.slice(2);
const browser = await puppeteer.launch({
  browser: "firefox",
  executablePath: program,
  headless: true,
  defaultViewport: { width: 1280, height: 720 },
  extraPrefsFirefox: {
    "network.proxy.type": 1, // to where nobody answers
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
  },
});
const seen = { errors: [] };
try {
  const page = await browser.newPage();
  // Firefox also complains of a formula that it has laid out before it had read all of it: the
  // whole ones are looked at below.
  const early = /Invalid markup: Incorrect number of children/;
  page.on("pageerror", (error) => early.test(error) || seen.errors.push(String(error)));
  await page.goto(address);
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll("mfrac, msub, msup")]
      .filter((one) => one.children.length !== 2)
      .map((one) => one.outerHTML),
  );
  seen.errors.push(...broken);
  for (const name of names) {
    seen[name] = await page.evaluate(async (name) => {
      const wait = (ms) => new Promise((done) => setTimeout(done, ms));
      const slides = [...document.querySelectorAll("svg[data-marpit-svg]")];
      const image = `img[data-figure="${name}"]`;
      location.hash = `#${slides.findIndex((svg) => svg.querySelector(image)) + 1}`;
      await wait(150);
      const section = document.querySelector(image).closest("section");
      section.querySelector(".live-open").click();
      await wait(400);
      const canvases = [...section.querySelectorAll("canvas")];
      const inked = () => canvases.map((canvas) => canvas.toDataURL()).join();
      const before = inked();
      const slider = section.querySelector("input[type=range]");
      slider.value = slider.max;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      await wait(500);
      return {
        changed: inked() !== before,
        message: section.querySelector(".live-message").textContent,
        sharp: canvases.every((c) => Math.abs(c.getBoundingClientRect().width - c.width) < 2),
      };
    }, name);
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
