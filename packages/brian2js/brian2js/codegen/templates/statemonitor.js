{# USES_VARIABLES { t, N, _clock_t, _indices } #}
const n$ = {{ read("N") }};
{{ write("t", "n$") }} = {{ read("_clock_t") }};
{{ scalar_code }}
{{ each_recorded(variables["_indices"], _recorded_variables) }}
{{ write("N") }} = n$ + 1;
