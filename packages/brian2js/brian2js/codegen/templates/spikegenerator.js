{# USES_VARIABLES { _spikespace, neuron_index, _timebins, _period_bins, _lastindex, t_in_timesteps } #}
{% set _events = events(variables["_spikespace"]) %}
const period$ = {{ read("_period_bins") }};
const bins$ = {{ array("_timebins") }};
let bin$ = {{ read("t_in_timesteps") }};
let last$ = {{ read("_lastindex") }};
let n$ = 0;
if (period$ > 0) {
bin$ %= period$;
if (last$ > 0 && bins$[last$ - 1] >= bin$) last$ = 0;
}
for (; last$ < bins$.length && bins$[last$] <= bin$; last$++) {
{{ write(_events, "n$") }} = {{ read("neuron_index", "last$") }};
n$ += 1;
}
{{ write(_events ~ "$n") }} = n$;
{{ write("_lastindex") }} = last$;
