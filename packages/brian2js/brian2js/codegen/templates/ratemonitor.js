{# USES_VARIABLES { rate, t, _spikespace, _num_source_neurons, _clock_t, _clock_dt, N,
                    _source_start, _source_stop } #}
const n$ = {{ N }};
let spikes$ = 0;
for (let e$ = 0; e$ < {{ _spikespace }}$n[0]; e$++) {
const source$ = {{ _spikespace }}[e$];
if (source$ >= {{ variables["_source_start"].value }} && source$ < {{ variables["_source_stop"].value }}) spikes$ += 1;
}
{{ t }}[n$] = {{ _clock_t }};
{{ rate }}[n$] = 1.0 * spikes$ / {{ _clock_dt }} / {{ variables["_num_source_neurons"].value }};
{{ N }} = n$ + 1;
