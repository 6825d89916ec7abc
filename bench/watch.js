// From the pointer's move to the end of the frame that first shows the run with the new value, all of it or,
// on a slow machine, its beginning (`times`); and to that of the frame that shows the whole (`wholes`).
() => {
    window.times = [];
    window.wholes = [];
    const slider = document.querySelector(".bespoke-marp-active .live input[type=range]");
    let moved = 0;
    for (const move of ["pointermove", "pointerrawupdate"]) {
        slider.addEventListener(move, (event) => { moved = event.timeStamp; }, { capture: true });
    }
    const waiting = [];
    slider.addEventListener("input", async () => {
        const started = moved;
        // The player's own frame was asked for before this one, and is the same
        const shown = await window.framed();
        window.times.push(shown - started);
        // One for all moves of which the whole is not seen yet: each would take the page's time
        if (waiting.push(started) > 1) return;
        const whole = await window.drawn();
        window.wholes.push(...waiting.splice(0).map((since) => whole - since));
    });
}
