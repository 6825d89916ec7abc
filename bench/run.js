// Milliseconds of whole runs, as the slide makes them: back to the start, then all of the model's
// time; the median.
([name, runs]) => {
    const model = live.figures[name].createModel();
    const times = [];
    for (let k = 0; k < runs + 3; k += 1) {
        model.reset();
        const started = performance.now();
        model.run();
        if (k > 2) times.push(performance.now() - started);
    }
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}
