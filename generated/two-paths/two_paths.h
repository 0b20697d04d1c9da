/*
 * The network whose weight W1[1,2] reaches the output by two paths.
 * Made by symbp 0.1.0 from the network 'two-paths'; do not edit.
 * Hash of the mathematics: f54e0b58fcf374f7609672dcaf15ad1de75982217de8a9965f36be43ab94fe7e
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef TWO_PATHS_H
#define TWO_PATHS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DTWO_PATHS_FLOAT */
#ifdef TWO_PATHS_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    TWO_PATHS_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real a[2]; /* intermediate, [2] */
    real fa[2]; /* intermediate, [2] */
    real b[2]; /* intermediate, [2] */
    real fb[2]; /* intermediate, [2] */
    real out[1]; /* intermediate, [1] */
    real L; /* intermediate */
    /* adjoints */
    real delta_out[1]; /* adjoint of out, [1] */
    real delta_b[2]; /* adjoint of b, [2] */
    real delta_a[2]; /* adjoint of a, [2] */
    real grad_W1[2][2]; /* adjoint of W1, [2, 2] */
    real grad_W2[2][2]; /* adjoint of W2, [2, 2] */
    real grad_W3[2][1]; /* adjoint of W3, [2, 1] */
} two_paths_values;

typedef struct {
    /* parameters */
    real W1[2][2]; /* parameter, [2, 2] */
    real W2[2][2]; /* parameter, [2, 2] */
    real W3[2][1]; /* parameter, [2, 1] */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    two_paths_values values; /* of the last call of two_paths_loss or two_paths_gradients */
    /* values of a prediction */
    real predict_a[2];
    real predict_fa[2];
    real predict_b[2];
    real predict_fb[2];
    real predict_out[1];
} two_paths;

/* Start values; random ones are drawn from the seed. */
void two_paths_init(two_paths *net, uint64_t seed);

/* The loss of a batch. */
real two_paths_loss(two_paths *net, const real *x, const real *t);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_W2, grad_W3. */
real two_paths_gradients(two_paths *net, const real *x, const real *t);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real two_paths_step(two_paths *net, const real *x, const real *t);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real two_paths_steps(two_paths *net, const real *x, const real *t, long count);

/* The predictions of one sample. */
void two_paths_predict(two_paths *net, const real *x, real *predicted_out);

/* The order of samples in an epoch. */
void two_paths_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *two_paths_save(const two_paths *net, const char *path);
const char *two_paths_load(two_paths *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
