// Plays the live slides in a browser; called by test_browsers.py with its kind (firefox or chrome),
// its path and the address of the deck. Prints what it saw. Firefox is driven over WebDriver BiDi.
import puppeteer from "puppeteer-core";

const [kind, program, address, ...names] = process.argv.slice(2);
const nobody = { "network.proxy.type": 1, "network.proxy.http": "127.0.0.1" };
const browser = await puppeteer.launch({
  browser: kind,
  executablePath: program,
  headless: true,
  defaultViewport: { width: 1280, height: 720 },
  // The network is a proxy that nobody answers at
  ...(kind === "firefox"
    ? { extraPrefsFirefox: { ...nobody, "network.proxy.http_port": 9 } }
    : { args: ["--no-sandbox", "--lang=en-US", "--proxy-server=127.0.0.1:9"] }),
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
      const slide = slides.find((svg) => svg.querySelector(image));
      location.hash = `#${slides.indexOf(slide) + 1}`;
      while (!slide.classList.contains("bespoke-marp-active")) await wait(20);
      const section = document.querySelector(image).closest("section");
      section.querySelector(".live-open").click();
      await wait(200);
      const canvases = [...section.querySelectorAll("canvas")];
      const inked = () => canvases.map((canvas) => canvas.toDataURL()).join();
      const before = inked();
      const slider = section.querySelector("input[type=range]");
      slider.value = slider.max;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      const end = Date.now() + 5000;
      while (inked() === before && Date.now() < end) await wait(50);
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
