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
{% set _Ri, _dt = read("Ri"), read("dt") %}
{% set _Cm = read("Cm", 0 if variables["Cm"].scalar else "k$") %}
{# What geometry and capacitance give is the same in every step #}
{% call before_loop() %}
for (let k$ = 1; k$ < {{ _compartments }}; k$++) {
{{ write("_invr", "k$") }} = 1 / ({{ _Ri }} * (1 / {{ read("r_length_2", "k$ - 1") }} + 1 / {{ read("r_length_1", "k$") }}));
}
for (let s$ = 0; s$ < {{ _sections }}; s$++) {{ write("_invr", read("_starts", "s$")) }} = 0;
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
{{ write("_ab_star1", "k$") }} = -({{ _Cm }} / {{ _dt }}) - {{ read("_invr", "k$") }} / {{ read("area", "k$") }};
}
for (let k$ = 1; k$ < {{ _compartments }}; k$++) {
{{ write("_ab_star0", "k$") }} = {{ read("_invr", "k$") }} / {{ read("area", "k$ - 1") }};
{{ write("_ab_star2", "k$ - 1") }} = {{ read("_invr", "k$") }} / {{ read("area", "k$") }};
{{ write("_ab_star1", "k$ - 1") }} -= {{ read("_invr", "k$") }} / {{ read("area", "k$ - 1") }};
}
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
const first$ = {{ read("_starts", "s$") }};
const last$ = {{ read("_ends", "s$") }} - 1;
{{ write("_invr0", "s$") }} = {{ read("r_length_1", "first$") }} / {{ _Ri }};
{{ write("_invrn", "s$") }} = {{ read("r_length_2", "last$") }} / {{ _Ri }};
{{ write("_ab_star1", "first$") }} -= {{ read("_invr0", "s$") }} / {{ read("area", "first$") }};
{{ write("_ab_star1", "last$") }} -= {{ read("_invrn", "s$") }} / {{ read("area", "last$") }};
{{ write("_b_plus", "last$") }} = -({{ read("_invrn", "s$") }} / {{ read("area", "last$") }});
{{ write("_b_minus", "first$") }} = -({{ read("_invr0", "s$") }} / {{ read("area", "first$") }});
}
{% endcall %}
{{ scalar_code }}
{% call(k) each(_compartments) %}
{{ write("_gtot_all", k) }} = {{ local("_gtot") }};
{{ write("_I0_all", k) }} = {{ local("_I0") }};
{% endcall %}
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
{{ write("_v_previous", "k$") }} = {{ read("v", "k$") }};
{{ write("_v_star", "k$") }} = -({{ _Cm }} / {{ _dt }} * {{ read("v", "k$") }}) - {{ read("_I0_all", "k$") }};
{{ write("_u_plus", "k$") }} = {{ read("_b_plus", "k$") }};
{{ write("_u_minus", "k$") }} = {{ read("_b_minus", "k$") }};
}
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
let pivot$ = {{ read("_ab_star1", "k$") }} - {{ read("_gtot_all", "k$") }};
if (k$ > 0) {
const below$ = {{ read("_ab_star2", "k$ - 1") }};
pivot$ -= below$ * {{ read("_c", "k$ - 1") }};
{{ write("_v_star", "k$") }} -= below$ * {{ read("_v_star", "k$ - 1") }};
{{ write("_u_plus", "k$") }} -= below$ * {{ read("_u_plus", "k$ - 1") }};
{{ write("_u_minus", "k$") }} -= below$ * {{ read("_u_minus", "k$ - 1") }};
}
if (k$ < {{ _compartments - 1 }}) {{ write("_c", "k$") }} = {{ read("_ab_star0", "k$ + 1") }} / pivot$;
{{ write("_v_star", "k$") }} /= pivot$;
{{ write("_u_plus", "k$") }} /= pivot$;
{{ write("_u_minus", "k$") }} /= pivot$;
}
for (let k$ = {{ _compartments - 2 }}; k$ >= 0; k$--) {
{{ write("_v_star", "k$") }} -= {{ read("_c", "k$") }} * {{ read("_v_star", "k$ + 1") }};
{{ write("_u_plus", "k$") }} -= {{ read("_c", "k$") }} * {{ read("_u_plus", "k$ + 1") }};
{{ write("_u_minus", "k$") }} -= {{ read("_c", "k$") }} * {{ read("_u_minus", "k$ + 1") }};
}
const width$ = {{ array("_morph_children") }}.length / {{ array("_morph_children_num") }}.length;
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
const parent$ = {{ read("_morph_parent_i", "s$") }};
const first$ = {{ read("_starts", "s$") }};
const last$ = {{ read("_ends", "s$") }} - 1;
const g0$ = {{ read("_invr0", "s$") }};
const gn$ = {{ read("_invrn", "s$") }};
if (s$ === 0) {
{{ write("_P_diag", 0) }} = {{ read("_u_minus", "first$") }} - 1;
{{ write("_P_children", 0) }} = {{ read("_u_plus", "first$") }};
{{ write("_B", 0) }} = -{{ read("_v_star", "first$") }};
} else {
{{ write("_P_diag", "parent$") }} += (1 - {{ read("_u_minus", "first$") }}) * g0$;
{{ write("_P_children", "width$ * parent$ + " ~ read("_morph_idxchild", "s$")) }} = -{{ read("_u_plus", "first$") }} * g0$;
{{ write("_B", "parent$") }} += {{ read("_v_star", "first$") }} * g0$;
}
{{ write("_P_diag", "s$ + 1") }} = (1 - {{ read("_u_plus", "last$") }}) * gn$;
{{ write("_P_parent", "s$") }} = -{{ read("_u_minus", "last$") }} * gn$;
{{ write("_B", "s$ + 1") }} = {{ read("_v_star", "last$") }} * gn$;
}
for (let s$ = {{ _sections }}; s$ >= 0; s$--) {
for (let e$ = 0; e$ < {{ read("_morph_children_num", "s$") }}; e$++) {
const child$ = {{ read("_morph_children", "width$ * s$ + e$") }};
const factor$ = {{ read("_P_children", "width$ * s$ + e$") }} / {{ read("_P_diag", "child$") }};
{{ write("_P_diag", "s$") }} -= factor$ * {{ read("_P_parent", "child$ - 1") }};
{{ write("_B", "s$") }} -= factor$ * {{ read("_B", "child$") }};
}
}
{{ write("_B", 0) }} /= {{ read("_P_diag", 0) }};
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
{{ write("_B", "s$ + 1") }} -= {{ read("_P_parent", "s$") }} * {{ read("_B", read("_morph_parent_i", "s$")) }};
{{ write("_B", "s$ + 1") }} /= {{ read("_P_diag", "s$ + 1") }};
}
for (let s$ = 0; s$ < {{ _sections }}; s$++) {
const before$ = {{ read("_B", read("_morph_parent_i", "s$")) }};
const after$ = {{ read("_B", "s$ + 1") }};
for (let k$ = {{ read("_starts", "s$") }}; k$ < {{ read("_ends", "s$") }}; k$++) {
{{ write("v", "k$") }} = {{ read("_v_star", "k$") }} + before$ * {{ read("_u_minus", "k$") }} + after$ * {{ read("_u_plus", "k$") }};
}
}
for (let k$ = 0; k$ < {{ _compartments }}; k$++) {
{{ write("Ic", "k$") }} = {{ _Cm }} * ({{ read("v", "k$") }} - {{ read("_v_previous", "k$") }}) / {{ _dt }};
}
