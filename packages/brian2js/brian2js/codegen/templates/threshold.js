{# USES_VARIABLES { N } #}
{# ITERATE_ALL { _idx } #}
{# The spikes of this step: their number in events$n[0], their indices first in the events. #}
{% set _events = get_array_name(eventspace_variable) %}
{% set _mark %}
if ({{ local("_cond") }}) {
{{ _events }}[{{ _events }}$n[0]] = @;
{{ _events }}$n[0] += 1;
{% if _uses_refractory %}
{{ not_refractory }}[@] = 0;
{{ lastspike }}[@] = {{ t }};
{% endif %}
}
{% endset %}
{{ scalar_code }}
{{ _events }}$n[0] = 0;
{{ each(size(), _mark) }}
