{# USES_VARIABLES { N } #}
{# ITERATE_ALL { _idx } #}
{# The spikes of this step: their number in events$n[0], their indices first in the events. #}
{% set _events = events(eventspace_variable) %}
{{ scalar_code }}
let n$ = 0;
{% call(k) each(size()) %}
if ({{ local("_cond") }}) {
{{ write(_events, "n$") }} = {{ k }};
n$ += 1;
{% if _uses_refractory %}
{{ write("not_refractory", k) }} = 0;
{{ write("lastspike", k) }} = {{ read("t") }};
{% endif %}
}
{% endcall %}
{{ write(_events ~ "$n") }} = n$;
