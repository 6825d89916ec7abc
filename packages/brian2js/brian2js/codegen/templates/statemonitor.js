{# USES_VARIABLES { t, N, _clock_t, _indices } #}
const n$ = {{ N }};
{{ t }}[n$] = {{ _clock_t }};
{{ scalar_code }}
{{ each_recorded(variables["_indices"], _recorded_variables) }}
{{ N }} = n$ + 1;
