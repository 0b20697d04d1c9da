/*
 * The matrix engine: BP1 to BP4 on a 2-2-2 network.
 * Made by symbp 0.1.0 from the network 'matrix-engine'; do not edit.
 * Hash of the mathematics: 01fee7a76900842d7902ed1cd4ab00fd7f708928d351aa2822118fe732740d65
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef MATRIX_ENGINE_H
#define MATRIX_ENGINE_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DMATRIX_ENGINE_FLOAT */
#ifdef MATRIX_ENGINE_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    MATRIX_ENGINE_BATCH = 1 /* samples in a step */
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
    real grad_b1[2]; /* adjoint of b1, [2] */
    real grad_W2[2][2]; /* adjoint of W2, [2, 2] */
    real grad_b2[2]; /* adjoint of b2, [2] */
} matrix_engine_values;

typedef struct {
    /* parameters */
    real W1[2][2]; /* parameter, [2, 2] */
    real b1[2]; /* parameter, [2] */
    real W2[2][2]; /* parameter, [2, 2] */
    real b2[2]; /* parameter, [2] */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    matrix_engine_values values; /* of the last call of matrix_engine_loss or matrix_engine_gradients */
    /* values of a prediction */
    real predict_z1[2];
    real predict_a1[2];
    real predict_z2[2];
    real predict_a2[2];
} matrix_engine;

/* Start values; random ones are drawn from the seed. */
void matrix_engine_init(matrix_engine *net, uint64_t seed);

/* The loss of a batch. */
real matrix_engine_loss(matrix_engine *net, const real *x, const real *y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1, grad_W2, grad_b2. */
real matrix_engine_gradients(matrix_engine *net, const real *x, const real *y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real matrix_engine_step(matrix_engine *net, const real *x, const real *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real matrix_engine_steps(matrix_engine *net, const real *x, const real *y, long count);

/* The predictions of one sample. */
void matrix_engine_predict(matrix_engine *net, const real *x, real *predicted_a2);

/* The order of samples in an epoch. */
void matrix_engine_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *matrix_engine_save(const matrix_engine *net, const char *path);
const char *matrix_engine_load(matrix_engine *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
