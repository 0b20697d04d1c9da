/*
 * Himmelblau's function minimised by Adam from (0, 0).
 * Made by symbp 0.1.0 from the network 'himmelblau'; do not edit.
 * Hash of the mathematics: 23aa5865cd512b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef HIMMELBLAU_H
#define HIMMELBLAU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DHIMMELBLAU_FLOAT */
#ifdef HIMMELBLAU_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    HIMMELBLAU_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real f; /* intermediate */
    /* adjoints */
    real grad_x; /* adjoint of x */
    real grad_y; /* adjoint of y */
    /* values after the step */
    real step_size;
    real scale;
} himmelblau_values;

typedef struct {
    /* parameters */
    real x; /* parameter */
    real y; /* parameter */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real x_first_moment; /* state */
    real x_second_moment; /* state */
    real y_first_moment; /* state */
    real y_second_moment; /* state */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    uint64_t seed;
    uint64_t steps_done;
    himmelblau_values values; /* of the last call of himmelblau_loss or himmelblau_gradients */
    /* values of a prediction */
    real predict_f;
} himmelblau;

/* Start values; random ones are drawn from the seed. */
void himmelblau_init(himmelblau *net, uint64_t seed);

/* The loss of a batch. */
real himmelblau_loss(himmelblau *net);

/* The loss of a batch; the gradients are left in net->values: grad_x, grad_y. */
real himmelblau_gradients(himmelblau *net);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real himmelblau_step(himmelblau *net);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real himmelblau_steps(himmelblau *net, long count);

/* The predictions of one sample. */
void himmelblau_predict(himmelblau *net, real *predicted_f);

/* The order of samples in an epoch. */
void himmelblau_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *himmelblau_save(const himmelblau *net, const char *path);
const char *himmelblau_load(himmelblau *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
