{# USES_VARIABLES { N } #}
{% set _events = events(eventspace_variable) %}
{{ scalar_code }}
{{ each_event(read(_events, "e$"), read(_events ~ "$n"), size()) }}
