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
      const frame = () => new Promise(requestAnimationFrame);
      const slides = [...document.querySelectorAll("svg[data-marpit-svg]")];
      const image = `img[data-figure="${name}"]`;
      const slide = slides.find((svg) => svg.querySelector(image));
      location.hash = `#${slides.indexOf(slide) + 1}`;
      while (!slide.classList.contains("bespoke-marp-active")) await frame();
      const section = document.querySelector(image).closest("section");
      section.querySelector(".live-open").click();
      const canvases = [...section.querySelectorAll("canvas")];
      const inked = () => canvases.map((canvas) => canvas.toDataURL()).join();
      // Until it has been drawn: three frames are the same; some models run on
      let before = "";
      for (let same = 0, frames = 0; same < 3 && frames < 30; frames += 1) {
        await frame();
        const now = inked();
        same = now === before ? same + 1 : 0;
        before = now;
      }
      const slider = section.querySelector("input[type=range]");
      slider.value = slider.max;
      slider.dispatchEvent(new Event("input", { bubbles: true }));
      const end = Date.now() + 5000;
      while (inked() === before && Date.now() < end) await frame();
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
