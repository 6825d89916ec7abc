{# The synapses of each neuron that spiked go to the row of the queue in which their delay ends. #}
{% set _events = get_array_name(eventspace_variable) %}
{% set _queue = queue_name(owner) %}
for (let e$ = 0; e$ < {{ _events }}$n[0]; e$++) {
const source$ = {{ _events }}[e$];
for (let k$ = {{ _queue }}first[source$]; k$ < {{ _queue }}first[source$ + 1]; k$++) {
const synapse$ = {{ _queue }}list[k$];
let row$ = {{ _queue }}row[0] + {{ _queue }}steps[synapse$];
if (row$ >= {{ _queue }}size[0]) row$ -= {{ _queue }}size[0];
push({{ _queue }}events, {{ _queue }}count, row$, synapse$);
}
}
