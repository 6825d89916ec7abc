// Milliseconds that a second of a model's time takes where it runs on, in steps of a frame, with nothing
// else to do; as for the slide, what it has recorded is forgotten.
(name) => {
    const [frame, frames] = [0.016, 125];
    const model = live.figures[name].createModel();
    model.run(0.5);
    let spent = 0;
    for (let k = 0; k < frames; k += 1) {
        const started = performance.now();
        model.run(frame);
        model.forget();
        spent += performance.now() - started;
    }
    return spent / (frame * frames);
}
