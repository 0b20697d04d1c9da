/*
 * The 2-2-2 network worked by hand.
 * Made by symbp 0.1.0 from the network 'worked-example'; do not edit.
 * Hash of the mathematics: 4513babce1feda3864b5805c4c19a3c70d475689b69c36b29331e99a3f416700
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef WORKED_EXAMPLE_H
#define WORKED_EXAMPLE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DWORKED_EXAMPLE_FLOAT */
#ifdef WORKED_EXAMPLE_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    WORKED_EXAMPLE_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real z1[2]; /* intermediate, [2] */
    real a1[2]; /* intermediate, [2] */
    real z2[2]; /* intermediate, [2] */
    real a2[2]; /* intermediate, [2] */
    real loss; /* intermediate */
    /* adjoints */
    real delta_z2[2]; /* adjoint of z2, [2] */
    real delta_z1[2]; /* adjoint of z1, [2] */
    real grad_W1[2][2]; /* adjoint of W1, [2, 2] */
    real grad_W2[2][2]; /* adjoint of W2, [2, 2] */
} worked_example_values;

typedef struct {
    /* parameters */
    real W1[2][2]; /* parameter, [2, 2] */
    real b1; /* parameter */
    real W2[2][2]; /* parameter, [2, 2] */
    real b2; /* parameter */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    worked_example_values values; /* of the last call of worked_example_loss or worked_example_gradients */
    /* values of a prediction */
    real predict_z1[2];
    real predict_a1[2];
    real predict_z2[2];
    real predict_a2[2];
} worked_example;

/* Start values; random ones are drawn from the seed. */
void worked_example_init(worked_example *net, uint64_t seed);

/* The loss of a batch. */
real worked_example_loss(worked_example *net, const real *x, const real *y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_W2. */
real worked_example_gradients(worked_example *net, const real *x, const real *y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real worked_example_step(worked_example *net, const real *x, const real *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real worked_example_steps(worked_example *net, const real *x, const real *y, long count);

/* The predictions of one sample. */
void worked_example_predict(worked_example *net, const real *x, real *predicted_a2);

/* The order of samples in an epoch. */
void worked_example_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *worked_example_save(const worked_example *net, const char *path);
const char *worked_example_load(worked_example *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
