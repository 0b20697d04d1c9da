/*
 * A residual convolutional network with batch normalisation.
 * Made by symbp 0.1.0 from the network 'residual-convolution'; do not edit.
 * Hash of the mathematics: c98c2509e2a58301b5ae716c2bff08cbdf53e770c134d71cd72bf96d3ad4146b
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef RESIDUAL_CONVOLUTION_H
#define RESIDUAL_CONVOLUTION_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DRESIDUAL_CONVOLUTION_FLOAT */
#ifdef RESIDUAL_CONVOLUTION_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    RESIDUAL_CONVOLUTION_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[298208];
    /* values of the forward pass */
    real loss; /* intermediate */
} residual_convolution_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static RESIDUAL_CONVOLUTION_ALIGNED residual_convolution net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(residual_convolution) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define RESIDUAL_CONVOLUTION_ALIGNED __attribute__((aligned(64)))
#else
#define RESIDUAL_CONVOLUTION_ALIGNED
#endif

typedef struct {
    residual_convolution_values values; /* of the last call */
    /* parameters */
    real W1[8][1][3][3]; /* parameter, [8, 1, 3, 3] */
    real gain2[8]; /* parameter, [8] */
    real b2[8]; /* parameter, [8] */
    real W3[8][8][3][3]; /* parameter, [8, 8, 3, 3] */
    real gain4[8]; /* parameter, [8] */
    real b4[8]; /* parameter, [8] */
    real W5[8][8][3][3]; /* parameter, [8, 8, 3, 3] */
    real gain6[8]; /* parameter, [8] */
    real b6[8]; /* parameter, [8] */
    real W9[16][8][3][3]; /* parameter, [16, 8, 3, 3] */
    real b9[16]; /* parameter, [16] */
    real W11[10][16]; /* parameter, [10, 16] */
    real b11[10]; /* parameter, [10] */
    /* state that is kept from step to step */
    real running_mean2[8]; /* state, [8] */
    real running_variance2[8]; /* state, [8] */
    real running_mean4[8]; /* state, [8] */
    real running_variance4[8]; /* state, [8] */
    real running_mean6[8]; /* state, [8] */
    real running_variance6[8]; /* state, [8] */
    real W1_velocity[8][1][3][3]; /* state, [8, 1, 3, 3] */
    real gain2_velocity[8]; /* state, [8] */
    real b2_velocity[8]; /* state, [8] */
    real W3_velocity[8][8][3][3]; /* state, [8, 8, 3, 3] */
    real gain4_velocity[8]; /* state, [8] */
    real b4_velocity[8]; /* state, [8] */
    real W5_velocity[8][8][3][3]; /* state, [8, 8, 3, 3] */
    real gain6_velocity[8]; /* state, [8] */
    real b6_velocity[8]; /* state, [8] */
    real W9_velocity[16][8][3][3]; /* state, [16, 8, 3, 3] */
    real b9_velocity[16]; /* state, [16] */
    real W11_velocity[10][16]; /* state, [10, 16] */
    real b11_velocity[10]; /* state, [10] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real momentum;
    uint64_t seed;
    uint64_t steps_done;
} residual_convolution;

/* Start values; random ones are drawn from the seed. */
void residual_convolution_init(residual_convolution *net, uint64_t seed);

/* The loss of a batch. */
real residual_convolution_loss(residual_convolution *net, const real *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real residual_convolution_gradients(residual_convolution *net, const real *x, const int *y);
#define residual_convolution_grad_W1(net) ((real (*)[1][3][3])((net)->values.memory + 99456))
#define residual_convolution_grad_gain2(net) ((net)->values.memory + 213008)
#define residual_convolution_grad_b2(net) ((net)->values.memory + 212992)
#define residual_convolution_grad_W3(net) ((real (*)[8][3][3])((net)->values.memory + 98304))
#define residual_convolution_grad_gain4(net) ((net)->values.memory + 273552)
#define residual_convolution_grad_b4(net) ((net)->values.memory + 273536)
#define residual_convolution_grad_W5(net) ((real (*)[8][3][3])((net)->values.memory + 98880))
#define residual_convolution_grad_gain6(net) ((net)->values.memory + 291088)
#define residual_convolution_grad_b6(net) ((net)->values.memory + 291072)
#define residual_convolution_grad_W9(net) ((real (*)[8][3][3])((net)->values.memory + 65536))
#define residual_convolution_grad_b9(net) ((net)->values.memory + 67360)
#define residual_convolution_grad_W11(net) ((real (*)[16])((net)->values.memory + 66688))
#define residual_convolution_grad_b11(net) ((net)->values.memory + 66848)
#define residual_convolution_a11(net) ((real (*)[10])((net)->values.memory + 290432))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real residual_convolution_step(residual_convolution *net, const real *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real residual_convolution_steps(residual_convolution *net, const real *x, const int *y, long count);

/* The predictions of count samples. */
void residual_convolution_predict(residual_convolution *net, const real *x, int count, real *predicted_a11);

/* The order of samples in an epoch. */
void residual_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *residual_convolution_save(const residual_convolution *net, const char *path);
const char *residual_convolution_load(residual_convolution *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
