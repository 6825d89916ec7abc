{# The synapses of each neuron that spiked go to the row of the queue in which their delay ends. #}
{% set _events = events(eventspace_variable) %}
{% set _queue = queue_name(owner) %}
for (let e$ = 0; e$ < {{ read(_events ~ "$n") }}; e$++) {
const source$ = {{ read(_events, "e$") }};
const stop$ = {{ read(_queue ~ "first", "source$ + 1") }};
for (let k$ = {{ read(_queue ~ "first", "source$") }}; k$ < stop$; k$++) {
const synapse$ = {{ read(_queue ~ "list", "k$") }};
let row$ = {{ read(_queue ~ "row") }} + {{ read(_queue ~ "steps", "synapse$") }};
if (row$ >= {{ read(_queue ~ "size") }}) row$ -= {{ read(_queue ~ "size") }};
push({{ array(_queue ~ "events") }}, {{ array(_queue ~ "count") }}, row$, synapse$);
}
}
