/*
 * Gradient descent on one weight.
 * Made by symbp 0.1.0 from the network 'one-weight'; do not edit.
 * Hash of the mathematics: e7355165209af6d3d6adf6b249315bed88beba8d7aab42280953eea390b3ba0f
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef ONE_WEIGHT_H
#define ONE_WEIGHT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DONE_WEIGHT_FLOAT */
#ifdef ONE_WEIGHT_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    ONE_WEIGHT_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real p; /* intermediate */
    real L; /* intermediate */
    /* adjoints */
    real delta_p; /* adjoint of p */
    real grad_w; /* adjoint of w */
} one_weight_values;

typedef struct {
    /* parameters */
    real w; /* parameter */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    one_weight_values values; /* of the last call of one_weight_loss or one_weight_gradients */
    /* values of a prediction */
    real predict_p;
} one_weight;

/* Start values; random ones are drawn from the seed. */
void one_weight_init(one_weight *net, uint64_t seed);

/* The loss of a batch. */
real one_weight_loss(one_weight *net, const real *x, const real *t);

/* The loss of a batch; the gradients are left in net->values: grad_w. */
real one_weight_gradients(one_weight *net, const real *x, const real *t);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real one_weight_step(one_weight *net, const real *x, const real *t);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real one_weight_steps(one_weight *net, const real *x, const real *t, long count);

/* The predictions of one sample. */
void one_weight_predict(one_weight *net, const real *x, real *predicted_p);

/* The order of samples in an epoch. */
void one_weight_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *one_weight_save(const one_weight *net, const char *path);
const char *one_weight_load(one_weight *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
