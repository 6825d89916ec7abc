// From the pointer's move to the end of the frame that shows the whole of the new run.
() => {
    window.times = [];
    const slider = document.querySelector(".bespoke-marp-active .live input[type=range]");
    let moved = 0;
    slider.addEventListener("pointermove", (event) => { moved = event.timeStamp; });
    slider.addEventListener("input", async () => {
        const started = moved;
        window.times.push((await window.drawn()) - started);
    });
}
