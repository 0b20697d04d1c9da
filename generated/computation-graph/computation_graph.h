/*
 * The computation graph of J = 3(a + bc).
 * Made by symbp 0.1.0 from the network 'computation-graph'; do not edit.
 * Hash of the mathematics: 69756dfa85eb2caeeec14b743bea61692356a44dd589a739d28f20dcecd7107a
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef COMPUTATION_GRAPH_H
#define COMPUTATION_GRAPH_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DCOMPUTATION_GRAPH_FLOAT */
#ifdef COMPUTATION_GRAPH_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    COMPUTATION_GRAPH_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real v; /* intermediate */
    real u; /* intermediate */
    real J; /* intermediate */
    /* adjoints */
    real grad_a; /* adjoint of a */
    real grad_b; /* adjoint of b */
    real grad_c; /* adjoint of c */
} computation_graph_values;

typedef struct {
    /* parameters */
    real a; /* parameter */
    real b; /* parameter */
    real c; /* parameter */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    computation_graph_values values; /* of the last call of computation_graph_loss or computation_graph_gradients */
    /* values of a prediction */
    real predict_v;
    real predict_u;
    real predict_J;
} computation_graph;

/* Start values; random ones are drawn from the seed. */
void computation_graph_init(computation_graph *net, uint64_t seed);

/* The loss of a batch. */
real computation_graph_loss(computation_graph *net);

/* The loss of a batch; the gradients are left in net->values: grad_a, grad_b, grad_c. */
real computation_graph_gradients(computation_graph *net);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real computation_graph_step(computation_graph *net);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real computation_graph_steps(computation_graph *net, long count);

/* The predictions of one sample. */
void computation_graph_predict(computation_graph *net, real *predicted_J);

/* The order of samples in an epoch. */
void computation_graph_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *computation_graph_save(const computation_graph *net, const char *path);
const char *computation_graph_load(computation_graph *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
