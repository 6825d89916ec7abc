// A browser that was started without a language may call its own "en-US@posix", which uPlot cannot take.
try {
  new Intl.NumberFormat(navigator.language);
} catch {
  Object.defineProperty(navigator, "language", { value: "en" });
}
