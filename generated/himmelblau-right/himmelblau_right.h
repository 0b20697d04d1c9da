/*
 * Himmelblau's function minimised by Adam from (4, 0).
 * Made by symbp 0.1.0 from the network 'himmelblau-right'; do not edit.
 * Hash of the mathematics: 23aa5865cd512b88328c8b22426d0a0c0fb8a5753d6ef55e8f76571f41211c19
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef HIMMELBLAU_RIGHT_H
#define HIMMELBLAU_RIGHT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DHIMMELBLAU_RIGHT_FLOAT */
#ifdef HIMMELBLAU_RIGHT_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    HIMMELBLAU_RIGHT_BATCH = 1 /* samples in a step */
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
} himmelblau_right_values;

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
    himmelblau_right_values values; /* of the last call of himmelblau_right_loss or himmelblau_right_gradients */
    /* values of a prediction */
    real predict_f;
} himmelblau_right;

/* Start values; random ones are drawn from the seed. */
void himmelblau_right_init(himmelblau_right *net, uint64_t seed);

/* The loss of a batch. */
real himmelblau_right_loss(himmelblau_right *net);

/* The loss of a batch; the gradients are left in net->values: grad_x, grad_y. */
real himmelblau_right_gradients(himmelblau_right *net);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real himmelblau_right_step(himmelblau_right *net);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real himmelblau_right_steps(himmelblau_right *net, long count);

/* The predictions of one sample. */
void himmelblau_right_predict(himmelblau_right *net, real *predicted_f);

/* The order of samples in an epoch. */
void himmelblau_right_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *himmelblau_right_save(const himmelblau_right *net, const char *path);
const char *himmelblau_right_load(himmelblau_right *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
