{# USES_VARIABLES { rate, t, _spikespace, _num_source_neurons, _clock_t, _clock_dt, N,
                    _source_start, _source_stop } #}
{% set _events = events(variables["_spikespace"]) %}
const n$ = {{ read("N") }};
let spikes$ = 0;
for (let e$ = 0; e$ < {{ read(_events ~ "$n") }}; e$++) {
const source$ = {{ read(_events, "e$") }};
if (source$ >= {{ variables["_source_start"].value }} && source$ < {{ variables["_source_stop"].value }}) spikes$ += 1;
}
{{ write("t", "n$") }} = {{ read("_clock_t") }};
{{ write("rate", "n$") }} = 1.0 * spikes$ / {{ read("_clock_dt") }} / {{ variables["_num_source_neurons"].value }};
{{ write("N") }} = n$ + 1;
