{# USES_VARIABLES { N } #}
{% set _queue = queue_name(pathway) %}
{{ scalar_code }}
const row$ = {{ read(_queue ~ "row") }};
const count$ = {{ read(_queue ~ "count", "row$") }};
if (count$ > 0) {
const synapses$ = {{ read(_queue ~ "events", "row$") }};
{{ each_event("synapses$[e$]", "count$", size()) }}
{{ write(_queue ~ "count", "row$") }} = 0;
}
{{ write(_queue ~ "row") }} = row$ + 1 === {{ read(_queue ~ "size") }} ? 0 : row$ + 1;
