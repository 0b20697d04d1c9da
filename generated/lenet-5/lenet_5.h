/*
 * LeNet-5 on handwritten digits.
 * Made by symbp 0.1.0 from the network 'lenet-5'; do not edit.
 * Hash of the mathematics: 3f24204d5b1d3e739b8c8f783ebb394f489ce0f9594874753ed55aea371e8be5
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef LENET_5_H
#define LENET_5_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DLENET_5_FLOAT */
#ifdef LENET_5_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    LENET_5_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[486784];
    /* values of the forward pass */
    real loss; /* intermediate */
} lenet_5_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static LENET_5_ALIGNED lenet_5 net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(lenet_5) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define LENET_5_ALIGNED __attribute__((aligned(64)))
#else
#define LENET_5_ALIGNED
#endif

typedef struct {
    lenet_5_values values; /* of the last call */
    /* parameters */
    real W2[6][1][5][5]; /* parameter, [6, 1, 5, 5] */
    real b2[6]; /* parameter, [6] */
    real W4[16][6][5][5]; /* parameter, [16, 6, 5, 5] */
    real b4[16]; /* parameter, [16] */
    real W6[120][16][5][5]; /* parameter, [120, 16, 5, 5] */
    real b6[120]; /* parameter, [120] */
    real W8[84][120]; /* parameter, [84, 120] */
    real b8[84]; /* parameter, [84] */
    real W9[10][84]; /* parameter, [10, 84] */
    real b9[10]; /* parameter, [10] */
    /* state that is kept from step to step */
    real W2_velocity[6][1][5][5]; /* state, [6, 1, 5, 5] */
    real b2_velocity[6]; /* state, [6] */
    real W4_velocity[16][6][5][5]; /* state, [16, 6, 5, 5] */
    real b4_velocity[16]; /* state, [16] */
    real W6_velocity[120][16][5][5]; /* state, [120, 16, 5, 5] */
    real b6_velocity[120]; /* state, [120] */
    real W8_velocity[84][120]; /* state, [84, 120] */
    real b8_velocity[84]; /* state, [84] */
    real W9_velocity[10][84]; /* state, [10, 84] */
    real b9_velocity[10]; /* state, [10] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real momentum;
    uint64_t seed;
    uint64_t steps_done;
} lenet_5;

/* Start values; random ones are drawn from the seed. */
void lenet_5_init(lenet_5 *net, uint64_t seed);

/* The loss of a batch. */
real lenet_5_loss(lenet_5 *net, const real *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real lenet_5_gradients(lenet_5 *net, const real *x, const int *y);
#define lenet_5_grad_W2(net) ((real (*)[1][5][5])((net)->values.memory + 64320))
#define lenet_5_grad_b2(net) ((net)->values.memory + 64608)
#define lenet_5_grad_W4(net) ((real (*)[6][5][5])((net)->values.memory + 61920))
#define lenet_5_grad_b4(net) ((net)->values.memory + 64624)
#define lenet_5_grad_W6(net) ((real (*)[16][5][5])((net)->values.memory + 0))
#define lenet_5_grad_b6(net) ((net)->values.memory + 64480)
#define lenet_5_grad_W8(net) ((real (*)[120])((net)->values.memory + 48000))
#define lenet_5_grad_b8(net) ((net)->values.memory + 61616)
#define lenet_5_grad_W9(net) ((real (*)[84])((net)->values.memory + 60768))
#define lenet_5_grad_b9(net) ((net)->values.memory + 58080)
#define lenet_5_a9(net) ((real (*)[10])((net)->values.memory + 486144))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real lenet_5_step(lenet_5 *net, const real *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real lenet_5_steps(lenet_5 *net, const real *x, const int *y, long count);

/* The predictions of count samples. */
void lenet_5_predict(lenet_5 *net, const real *x, int count, real *predicted_a9);

/* The order of samples in an epoch. */
void lenet_5_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *lenet_5_save(const lenet_5 *net, const char *path);
const char *lenet_5_load(lenet_5 *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
