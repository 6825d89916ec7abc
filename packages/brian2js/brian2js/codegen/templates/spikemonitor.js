{# USES_VARIABLES { N, count, _clock_t, _source_start, _source_stop, _source_N } #}
{% set _events = get_array_name(eventspace_variable) %}
{% set _start, _stop = variables["_source_start"].value, variables["_source_stop"].value %}
{% set _store %}
{% for name, var in record_variables|dictsort %}
{{ get_array_name(var) }}[{{ N }}] = {{ local("_to_record_" ~ name) }};
{% endfor %}
{{ count }}[@ - {{ _start }}] += 1;
{{ N }} += 1;
{% endset %}
{{ scalar_code }}
{{ each_event(_events ~ "[e$]", _events ~ "$n[0]", variables["_source_N"].value, _store, _start, _stop) }}
