{# USES_VARIABLES { N } #}
{% set _queue = queue_name(pathway) %}
{{ scalar_code }}
const count$ = {{ _queue }}count[{{ _queue }}row[0]];
if (count$ > 0) {
const synapses$ = {{ _queue }}events[{{ _queue }}row[0]];
{{ each_event("synapses$[e$]", "count$", size()) }}
{{ _queue }}count[{{ _queue }}row[0]] = 0;
}
{{ _queue }}row[0] += 1;
if ({{ _queue }}row[0] === {{ _queue }}size[0]) {{ _queue }}row[0] = 0;
