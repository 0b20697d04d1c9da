/*
 * A single neuron with three inputs.
 * Made by symbp 0.1.0 from the network 'single-neuron'; do not edit.
 * Hash of the mathematics: 9b9fe40d2ce3169337d620cd0a9796ff374504a3a81fc914f9797595931e252c
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef SINGLE_NEURON_H
#define SINGLE_NEURON_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DSINGLE_NEURON_FLOAT */
#ifdef SINGLE_NEURON_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    SINGLE_NEURON_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real z1[1]; /* intermediate, [1] */
    real a1[1]; /* intermediate, [1] */
    real loss; /* intermediate */
    /* adjoints */
    real delta_z1[1]; /* adjoint of z1, [1] */
    real grad_W1[1][3]; /* adjoint of W1, [1, 3] */
    real grad_b1[1]; /* adjoint of b1, [1] */
} single_neuron_values;

typedef struct {
    /* parameters */
    real W1[1][3]; /* parameter, [1, 3] */
    real b1[1]; /* parameter, [1] */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    single_neuron_values values; /* of the last call of single_neuron_loss or single_neuron_gradients */
    /* values of a prediction */
    real predict_z1[1];
    real predict_a1[1];
} single_neuron;

/* Start values; random ones are drawn from the seed. */
void single_neuron_init(single_neuron *net, uint64_t seed);

/* The loss of a batch. */
real single_neuron_loss(single_neuron *net, const real *x, const real *y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1. */
real single_neuron_gradients(single_neuron *net, const real *x, const real *y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real single_neuron_step(single_neuron *net, const real *x, const real *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real single_neuron_steps(single_neuron *net, const real *x, const real *y, long count);

/* The predictions of one sample. */
void single_neuron_predict(single_neuron *net, const real *x, real *predicted_a1);

/* The order of samples in an epoch. */
void single_neuron_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *single_neuron_save(const single_neuron *net, const char *path);
const char *single_neuron_load(single_neuron *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
