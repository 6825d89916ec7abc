{# USES_VARIABLES { Cm, dt, v, N, Ic, Ri, _ab_star0, _ab_star1, _ab_star2, _b_plus, _b_minus,
                    _v_star, _u_plus, _u_minus, _v_previous, _gtot_all, _I0_all, _c,
                    _P_diag, _P_parent, _P_children, _B, _morph_parent_i, _starts, _ends,
                    _morph_children, _morph_children_num, _morph_idxchild, _invr0, _invrn, _invr,
                    r_length_1, r_length_2, area } #}
{# ITERATE_ALL { _idx } #}
{# The cable equation: in each section a tridiagonal system, solved for three right sides; then the
   voltages at the ends of the sections, which their conductances couple. #}
{% set _compartments = size() %}
{% set _sections = number_sections %}
{% set _Ri = array("Ri") ~ "[0]" %}
{% set _dt = array("dt") ~ "[0]" %}
{% set _Cm = array("Cm") ~ ("[0]" if variables["Cm"].scalar else "[k$]") %}
{% set _keep %}
{{ array("_gtot_all") }}[@] = {{ local("_gtot") }};
{{ array("_I0_all") }}[@] = {{ local("_I0") }};
{% endset %}
{# What geometry and capacitance give is the same in every step #}
{% call before_loop() %}
for (let k$ = 1; k$ < {{ _compartments }}; k$++) {
{{ array("_invr") }}[k$] = 1 / ({{ _Ri }} * (1 / {{ array("r_length_2") }}[k$ - 1] + 1 / {{ array("r_length_1") }}[k$]));
}
for (let s$ = 0; s$ < {{ _sections }}; s$++) {{ array("_invr") }}[{{ array("_starts") }}[s$]] = 0;
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
{{ array("_ab_star1") }}[k$] = -({{ _Cm }} / {{ _dt }}) - {{ array("_invr") }}[k$] / {{ array("area") }}[k$];
}
for (let k$ = 1; k$ < {{ _compartments }}; k$++) {
{{ array("_ab_star0") }}[k$] = {{ array("_invr") }}[k$] / {{ array("area") }}[k$ - 1];
{{ array("_ab_star2") }}[k$ - 1] = {{ array("_invr") }}[k$] / {{ array("area") }}[k$];
{{ array("_ab_star1") }}[k$ - 1] -= {{ array("_invr") }}[k$] / {{ array("area") }}[k$ - 1];
}
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
const first$ = {{ array("_starts") }}[s$];
const last$ = {{ array("_ends") }}[s$] - 1;
{{ array("_invr0") }}[s$] = {{ array("r_length_1") }}[first$] / {{ _Ri }};
{{ array("_invrn") }}[s$] = {{ array("r_length_2") }}[last$] / {{ _Ri }};
{{ array("_ab_star1") }}[first$] -= {{ array("_invr0") }}[s$] / {{ array("area") }}[first$];
{{ array("_ab_star1") }}[last$] -= {{ array("_invrn") }}[s$] / {{ array("area") }}[last$];
{{ array("_b_plus") }}[last$] = -({{ array("_invrn") }}[s$] / {{ array("area") }}[last$]);
{{ array("_b_minus") }}[first$] = -({{ array("_invr0") }}[s$] / {{ array("area") }}[first$]);
}
{% endcall %}
{{ scalar_code }}
{{ each(_compartments, _keep) }}
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
{{ array("_v_previous") }}[k$] = {{ array("v") }}[k$];
{{ array("_v_star") }}[k$] = -({{ _Cm }} / {{ _dt }} * {{ array("v") }}[k$]) - {{ array("_I0_all") }}[k$];
{{ array("_u_plus") }}[k$] = {{ array("_b_plus") }}[k$];
{{ array("_u_minus") }}[k$] = {{ array("_b_minus") }}[k$];
}
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
let pivot$ = {{ array("_ab_star1") }}[k$] - {{ array("_gtot_all") }}[k$];
if (k$ > 0) {
const below$ = {{ array("_ab_star2") }}[k$ - 1];
pivot$ -= below$ * {{ array("_c") }}[k$ - 1];
{{ array("_v_star") }}[k$] -= below$ * {{ array("_v_star") }}[k$ - 1];
{{ array("_u_plus") }}[k$] -= below$ * {{ array("_u_plus") }}[k$ - 1];
{{ array("_u_minus") }}[k$] -= below$ * {{ array("_u_minus") }}[k$ - 1];
}
if (k$ < {{ _compartments - 1 }}) {{ array("_c") }}[k$] = {{ array("_ab_star0") }}[k$ + 1] / pivot$;
{{ array("_v_star") }}[k$] /= pivot$;
{{ array("_u_plus") }}[k$] /= pivot$;
{{ array("_u_minus") }}[k$] /= pivot$;
}
for (let k$ = {{ _compartments - 2 }}; k$ >= 0; k$--) {
{{ array("_v_star") }}[k$] -= {{ array("_c") }}[k$] * {{ array("_v_star") }}[k$ + 1];
{{ array("_u_plus") }}[k$] -= {{ array("_c") }}[k$] * {{ array("_u_plus") }}[k$ + 1];
{{ array("_u_minus") }}[k$] -= {{ array("_c") }}[k$] * {{ array("_u_minus") }}[k$ + 1];
}
const width$ = {{ array("_morph_children") }}.length / {{ array("_morph_children_num") }}.length;
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
const parent$ = {{ array("_morph_parent_i") }}[s$];
const first$ = {{ array("_starts") }}[s$];
const last$ = {{ array("_ends") }}[s$] - 1;
const g0$ = {{ array("_invr0") }}[s$];
const gn$ = {{ array("_invrn") }}[s$];
if (s$ === 0) {
{{ array("_P_diag") }}[0] = {{ array("_u_minus") }}[first$] - 1;
{{ array("_P_children") }}[0] = {{ array("_u_plus") }}[first$];
{{ array("_B") }}[0] = -{{ array("_v_star") }}[first$];
} else {
{{ array("_P_diag") }}[parent$] += (1 - {{ array("_u_minus") }}[first$]) * g0$;
{{ array("_P_children") }}[width$ * parent$ + {{ array("_morph_idxchild") }}[s$]] = -{{ array("_u_plus") }}[first$] * g0$;
{{ array("_B") }}[parent$] += {{ array("_v_star") }}[first$] * g0$;
}
{{ array("_P_diag") }}[s$ + 1] = (1 - {{ array("_u_plus") }}[last$]) * gn$;
{{ array("_P_parent") }}[s$] = -{{ array("_u_minus") }}[last$] * gn$;
{{ array("_B") }}[s$ + 1] = {{ array("_v_star") }}[last$] * gn$;
}
for (let s$ = {{ _sections }}; s$ >= 0; s$--) {
for (let e$ = 0; e$ < {{ array("_morph_children_num") }}[s$]; e$++) {
const child$ = {{ array("_morph_children") }}[width$ * s$ + e$];
const factor$ = {{ array("_P_children") }}[width$ * s$ + e$] / {{ array("_P_diag") }}[child$];
{{ array("_P_diag") }}[s$] -= factor$ * {{ array("_P_parent") }}[child$ - 1];
{{ array("_B") }}[s$] -= factor$ * {{ array("_B") }}[child$];
}
}
{{ array("_B") }}[0] /= {{ array("_P_diag") }}[0];
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
{{ array("_B") }}[s$ + 1] -= {{ array("_P_parent") }}[s$] * {{ array("_B") }}[{{ array("_morph_parent_i") }}[s$]];
{{ array("_B") }}[s$ + 1] /= {{ array("_P_diag") }}[s$ + 1];
}
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
const before$ = {{ array("_B") }}[{{ array("_morph_parent_i") }}[s$]];
const after$ = {{ array("_B") }}[s$ + 1];
for (let k$ = {{ array("_starts") }}[s$]; k$ < {{ array("_ends") }}[s$]; k$++) {
{{ array("v") }}[k$] = {{ array("_v_star") }}[k$] + before$ * {{ array("_u_minus") }}[k$] + after$ * {{ array("_u_plus") }}[k$];
}
}
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
{{ array("Ic") }}[k$] = {{ _Cm }} * ({{ array("v") }}[k$] - {{ array("_v_previous") }}[k$]) / {{ _dt }};
}
