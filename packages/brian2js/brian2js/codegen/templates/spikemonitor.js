{# USES_VARIABLES { N, count, _clock_t, _source_start, _source_stop, _source_N } #}
{% set _events = events(eventspace_variable) %}
{% set _start, _stop = variables["_source_start"].value, variables["_source_stop"].value %}
{{ scalar_code }}
{% call(k) each_event(read(_events, "e$"), read(_events ~ "$n"), variables["_source_N"].value, _start, _stop) %}
const n$ = {{ read("N") }};
{% for name, var in record_variables|dictsort %}
{{ write(var, "n$") }} = {{ local("_to_record_" ~ name) }};
{% endfor %}
{{ write("count", k - _start if k is number else k ~ " - " ~ _start) }} += 1;
{{ write("N") }} = n$ + 1;
{% endcall %}
