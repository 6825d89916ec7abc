// From the pointer's move to the end of the frame that shows the whole of the new run.
() => {
    window.times = [];
    window.drawn = async () => {
        do await new Promise(requestAnimationFrame);
        while (document.querySelector(".bespoke-marp-active .live[aria-busy=true]"));
        const { port1, port2 } = new MessageChannel();
        await new Promise((done) => { port1.onmessage = done; port2.postMessage(0); });
        return performance.now();
    };
    const slider = document.querySelector(".bespoke-marp-active .live input[type=range]");
    if (!slider) return;
    let moved = 0;
    slider.addEventListener("pointermove", (event) => { moved = event.timeStamp; });
    slider.addEventListener("input", async () => {
        const started = moved;
        window.times.push((await window.drawn()) - started);
    });
}
