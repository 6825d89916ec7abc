// From the pointer's move to the end of the frame that first shows the run with the new value, all of it or,
// on a slow machine, its beginning (`times`); and to that of the frame that shows the whole (`wholes`).
() => {
    window.times = [];
    window.wholes = [];
    const live = document.querySelector(".bespoke-marp-active .live");
    const slider = live.querySelector("input[type=range]");
    let moved = 0;
    // The bare page, which has no address, gets no early events
    const move = "onpointerrawupdate" in window ? "pointerrawupdate" : "pointermove";
    for (const kind of ["pointerdown", move]) {
        slider.addEventListener(kind, (event) => { moved = event.timeStamp; }, { capture: true });
    }
    const drawn = () => new Promise((done) => {
        // Told when it changes: to ask in each frame would take the time of the page's own
        const told = new MutationObserver(() => { if (live.ariaBusy !== "true") { told.disconnect(); done(); } });
        told.observe(live, { attributeFilter: ["aria-busy"] });
    });
    const waiting = [];
    slider.addEventListener("input", async () => {
        const started = moved;
        // The player's own frame was asked for before this one, and is the same
        let shown = await window.framed();
        window.times.push(shown - started);
        // One for all moves of which the whole is not seen yet
        if (waiting.push(started) > 1) return;
        if (live.ariaBusy === "true") {
            await drawn();
            shown = await window.framed();
        }
        window.wholes.push(...waiting.splice(0).map((since) => shown - since));
    });
}
