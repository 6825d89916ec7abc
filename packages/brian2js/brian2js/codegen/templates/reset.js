{# USES_VARIABLES { N } #}
{% set _events = get_array_name(eventspace_variable) %}
{{ scalar_code }}
{{ each_event(_events ~ "[e$]", _events ~ "$n[0]", size()) }}
