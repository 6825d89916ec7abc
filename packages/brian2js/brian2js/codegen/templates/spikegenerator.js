{# USES_VARIABLES { _spikespace, neuron_index, _timebins, _period_bins, _lastindex, t_in_timesteps } #}
const period$ = {{ _period_bins }};
let bin$ = {{ t_in_timesteps }};
let last$ = {{ _lastindex }};
if (period$ > 0) {
bin$ %= period$;
if (last$ > 0 && {{ _timebins }}[last$ - 1] >= bin$) last$ = 0;
}
{{ _spikespace }}$n[0] = 0;
while (last$ < {{ _timebins }}.length && {{ _timebins }}[last$] <= bin$) {
{{ _spikespace }}[{{ _spikespace }}$n[0]] = {{ neuron_index }}[last$];
{{ _spikespace }}$n[0] += 1;
last$ += 1;
}
{{ _lastindex }} = last$;
