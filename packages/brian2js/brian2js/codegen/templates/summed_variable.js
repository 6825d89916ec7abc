{# USES_VARIABLES { N } #}
{# ITERATE_ALL { _idx } #}
{{ scalar_code }}
{{ each_sum(size(), _target_var, _index_var, _target_start, _target_stop) }}
