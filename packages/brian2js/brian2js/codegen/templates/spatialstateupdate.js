{# USES_VARIABLES { Cm, dt, v, N, Ic, Ri, _ab_star0, _ab_star1, _ab_star2, _b_plus, _b_minus,
                    _v_star, _u_plus, _u_minus, _v_previous, _gtot_all, _I0_all, _c,
                    _P_diag, _P_parent, _P_children, _B, _morph_parent_i, _starts, _ends,
                    _morph_children, _morph_children_num, _morph_idxchild, _invr0, _invrn, _invr,
                    r_length_1, r_length_2, area } #}
{# ITERATE_ALL { _idx } #}
{# The cable equation: in each section a tridiagonal system, solved for three right sides; then the
   voltages at the ends of the sections, which their conductances couple. #}
{% macro a(name) %}{{ get_array_name(variables[name]) }}{% endmacro %}
{% set compartments = size() %}
{% set sections = number_sections %}
{% set Ri = a("Ri") ~ "[0]" %}
{% set dt = a("dt") ~ "[0]" %}
{% set Cm = a("Cm") ~ ("[0]" if variables["Cm"].scalar else "[k$]") %}
{% set _keep %}
{{ a("_gtot_all") }}[@] = {{ local("_gtot") }};
{{ a("_I0_all") }}[@] = {{ local("_I0") }};
{% endset %}
{# What geometry and capacitance give is the same in every step #}
{% call before_loop() %}
for (let k$ = 1; k$ < {{ compartments }}; k$++) {
{{ a("_invr") }}[k$] = 1 / ({{ Ri }} * (1 / {{ a("r_length_2") }}[k$ - 1] + 1 / {{ a("r_length_1") }}[k$]));
}
for (let s$ = 0; s$ < {{ sections }}; s$++) {{ a("_invr") }}[{{ a("_starts") }}[s$]] = 0;
for (let k$ = 0; k$ < {{ compartments }}; k$++) {
{{ a("_ab_star1") }}[k$] = -({{ Cm }} / {{ dt }}) - {{ a("_invr") }}[k$] / {{ a("area") }}[k$];
}
for (let k$ = 1; k$ < {{ compartments }}; k$++) {
{{ a("_ab_star0") }}[k$] = {{ a("_invr") }}[k$] / {{ a("area") }}[k$ - 1];
{{ a("_ab_star2") }}[k$ - 1] = {{ a("_invr") }}[k$] / {{ a("area") }}[k$];
{{ a("_ab_star1") }}[k$ - 1] -= {{ a("_invr") }}[k$] / {{ a("area") }}[k$ - 1];
}
for (let s$ = 0; s$ < {{ sections }}; s$++) {
const first$ = {{ a("_starts") }}[s$];
const last$ = {{ a("_ends") }}[s$] - 1;
{{ a("_invr0") }}[s$] = {{ a("r_length_1") }}[first$] / {{ Ri }};
{{ a("_invrn") }}[s$] = {{ a("r_length_2") }}[last$] / {{ Ri }};
{{ a("_ab_star1") }}[first$] -= {{ a("_invr0") }}[s$] / {{ a("area") }}[first$];
{{ a("_ab_star1") }}[last$] -= {{ a("_invrn") }}[s$] / {{ a("area") }}[last$];
{{ a("_b_plus") }}[last$] = -({{ a("_invrn") }}[s$] / {{ a("area") }}[last$]);
{{ a("_b_minus") }}[first$] = -({{ a("_invr0") }}[s$] / {{ a("area") }}[first$]);
}
{% endcall %}
{{ scalar_code }}
{{ each(compartments, _keep) }}
for (let k$ = 0; k$ < {{ compartments }}; k$++) {
{{ a("_v_previous") }}[k$] = {{ a("v") }}[k$];
{{ a("_v_star") }}[k$] = -({{ Cm }} / {{ dt }} * {{ a("v") }}[k$]) - {{ a("_I0_all") }}[k$];
{{ a("_u_plus") }}[k$] = {{ a("_b_plus") }}[k$];
{{ a("_u_minus") }}[k$] = {{ a("_b_minus") }}[k$];
}
for (let k$ = 0; k$ < {{ compartments }}; k$++) {
let pivot$ = {{ a("_ab_star1") }}[k$] - {{ a("_gtot_all") }}[k$];
if (k$ > 0) {
const below$ = {{ a("_ab_star2") }}[k$ - 1];
pivot$ -= below$ * {{ a("_c") }}[k$ - 1];
{{ a("_v_star") }}[k$] -= below$ * {{ a("_v_star") }}[k$ - 1];
{{ a("_u_plus") }}[k$] -= below$ * {{ a("_u_plus") }}[k$ - 1];
{{ a("_u_minus") }}[k$] -= below$ * {{ a("_u_minus") }}[k$ - 1];
}
if (k$ < {{ compartments - 1 }}) {{ a("_c") }}[k$] = {{ a("_ab_star0") }}[k$ + 1] / pivot$;
{{ a("_v_star") }}[k$] /= pivot$;
{{ a("_u_plus") }}[k$] /= pivot$;
{{ a("_u_minus") }}[k$] /= pivot$;
}
for (let k$ = {{ compartments - 2 }}; k$ >= 0; k$--) {
{{ a("_v_star") }}[k$] -= {{ a("_c") }}[k$] * {{ a("_v_star") }}[k$ + 1];
{{ a("_u_plus") }}[k$] -= {{ a("_c") }}[k$] * {{ a("_u_plus") }}[k$ + 1];
{{ a("_u_minus") }}[k$] -= {{ a("_c") }}[k$] * {{ a("_u_minus") }}[k$ + 1];
}
const width$ = {{ a("_morph_children") }}.length / {{ a("_morph_children_num") }}.length;
for (let s$ = 0; s$ < {{ sections }}; s$++) {
const parent$ = {{ a("_morph_parent_i") }}[s$];
const first$ = {{ a("_starts") }}[s$];
const last$ = {{ a("_ends") }}[s$] - 1;
const g0$ = {{ a("_invr0") }}[s$];
const gn$ = {{ a("_invrn") }}[s$];
if (s$ === 0) {
{{ a("_P_diag") }}[0] = {{ a("_u_minus") }}[first$] - 1;
{{ a("_P_children") }}[0] = {{ a("_u_plus") }}[first$];
{{ a("_B") }}[0] = -{{ a("_v_star") }}[first$];
} else {
{{ a("_P_diag") }}[parent$] += (1 - {{ a("_u_minus") }}[first$]) * g0$;
{{ a("_P_children") }}[width$ * parent$ + {{ a("_morph_idxchild") }}[s$]] = -{{ a("_u_plus") }}[first$] * g0$;
{{ a("_B") }}[parent$] += {{ a("_v_star") }}[first$] * g0$;
}
{{ a("_P_diag") }}[s$ + 1] = (1 - {{ a("_u_plus") }}[last$]) * gn$;
{{ a("_P_parent") }}[s$] = -{{ a("_u_minus") }}[last$] * gn$;
{{ a("_B") }}[s$ + 1] = {{ a("_v_star") }}[last$] * gn$;
}
for (let s$ = {{ sections }}; s$ >= 0; s$--) {
for (let e$ = 0; e$ < {{ a("_morph_children_num") }}[s$]; e$++) {
const child$ = {{ a("_morph_children") }}[width$ * s$ + e$];
const factor$ = {{ a("_P_children") }}[width$ * s$ + e$] / {{ a("_P_diag") }}[child$];
{{ a("_P_diag") }}[s$] -= factor$ * {{ a("_P_parent") }}[child$ - 1];
{{ a("_B") }}[s$] -= factor$ * {{ a("_B") }}[child$];
}
}
{{ a("_B") }}[0] /= {{ a("_P_diag") }}[0];
for (let s$ = 0; s$ < {{ sections }}; s$++) {
{{ a("_B") }}[s$ + 1] -= {{ a("_P_parent") }}[s$] * {{ a("_B") }}[{{ a("_morph_parent_i") }}[s$]];
{{ a("_B") }}[s$ + 1] /= {{ a("_P_diag") }}[s$ + 1];
}
for (let s$ = 0; s$ < {{ sections }}; s$++) {
const before$ = {{ a("_B") }}[{{ a("_morph_parent_i") }}[s$]];
const after$ = {{ a("_B") }}[s$ + 1];
for (let k$ = {{ a("_starts") }}[s$]; k$ < {{ a("_ends") }}[s$]; k$++) {
{{ a("v") }}[k$] = {{ a("_v_star") }}[k$] + before$ * {{ a("_u_minus") }}[k$] + after$ * {{ a("_u_plus") }}[k$];
}
}
for (let k$ = 0; k$ < {{ compartments }}; k$++) {
{{ a("Ic") }}[k$] = {{ Cm }} * ({{ a("v") }}[k$] - {{ a("_v_previous") }}[k$]) / {{ dt }};
}
