/*
 * The multi-layer perceptron and its delta recursion.
 * Made by symbp 0.1.0 from the network 'mlp'; do not edit.
 * Hash of the mathematics: 41052db93dc5181c8200791a0d7c7fc8bb1b0fa32630d5a811bab48ed1bb145f
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef MLP_H
#define MLP_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DMLP_FLOAT */
#ifdef MLP_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    MLP_BATCH = 1 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real netj[2]; /* intermediate, [2] */
    real Oj[2]; /* intermediate, [2] */
    real netk[3]; /* intermediate, [3] */
    real Ok[3]; /* intermediate, [3] */
    real E; /* intermediate */
    /* adjoints */
    real delta_netk[3]; /* adjoint of netk, [3] */
    real delta_netj[2]; /* adjoint of netj, [2] */
    real grad_W1[2][2]; /* adjoint of W1, [2, 2] */
    real grad_W2[2][3]; /* adjoint of W2, [2, 3] */
} mlp_values;

typedef struct {
    /* parameters */
    real W1[2][2]; /* parameter, [2, 2] */
    real W2[2][3]; /* parameter, [2, 3] */
    /* constants, free to be changed between steps */
    real learning_rate;
    uint64_t seed;
    uint64_t steps_done;
    mlp_values values; /* of the last call of mlp_loss or mlp_gradients */
    /* values of a prediction */
    real predict_netj[2];
    real predict_Oj[2];
    real predict_netk[3];
    real predict_Ok[3];
} mlp;

/* Start values; random ones are drawn from the seed. */
void mlp_init(mlp *net, uint64_t seed);

/* The loss of a batch. */
real mlp_loss(mlp *net, const real *Oi, const real *t);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_W2. */
real mlp_gradients(mlp *net, const real *Oi, const real *t);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real mlp_step(mlp *net, const real *Oi, const real *t);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real mlp_steps(mlp *net, const real *Oi, const real *t, long count);

/* The predictions of one sample. */
void mlp_predict(mlp *net, const real *Oi, real *predicted_Ok);

/* The order of samples in an epoch. */
void mlp_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *mlp_save(const mlp *net, const char *path);
const char *mlp_load(mlp *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
