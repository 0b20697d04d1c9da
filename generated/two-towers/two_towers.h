/*
 * Two towers with shared weights.
 * Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
 * Hash of the mathematics: e6a1693ae1aafe178761106ca90638371dd1086b7e5833a6628068c36824f35a
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef TWO_TOWERS_H
#define TWO_TOWERS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DTWO_TOWERS_FLOAT */
#ifdef TWO_TOWERS_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    TWO_TOWERS_BATCH = 40 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[13568];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} two_towers_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static TWO_TOWERS_ALIGNED two_towers net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(two_towers) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define TWO_TOWERS_ALIGNED __attribute__((aligned(64)))
#else
#define TWO_TOWERS_ALIGNED
#endif

typedef struct {
    two_towers_values values; /* of the last call */
    /* parameters */
    real W1[32][64]; /* parameter, [32, 64] */
    real b1[32]; /* parameter, [32] */
    real W2[8][32]; /* parameter, [8, 32] */
    real b2[8]; /* parameter, [8] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real W1_first_moment[32][64]; /* state, [32, 64] */
    real W1_second_moment[32][64]; /* state, [32, 64] */
    real b1_first_moment[32]; /* state, [32] */
    real b1_second_moment[32]; /* state, [32] */
    real W2_first_moment[8][32]; /* state, [8, 32] */
    real W2_second_moment[8][32]; /* state, [8, 32] */
    real b2_first_moment[8]; /* state, [8] */
    real b2_second_moment[8]; /* state, [8] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    real weight_decay;
    uint64_t seed;
    uint64_t steps_done;
} two_towers;

/* Start values; random ones are drawn from the seed. */
void two_towers_init(two_towers *net, uint64_t seed);

/* The loss of a batch. */
real two_towers_loss(two_towers *net, const real *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real two_towers_gradients(two_towers *net, const real *x, const int *y);
#define two_towers_grad_W1(net) ((real (*)[64])((net)->values.memory + 10240))
#define two_towers_grad_b1(net) ((net)->values.memory + 2816)
#define two_towers_grad_W2(net) ((real (*)[32])((net)->values.memory + 2560))
#define two_towers_grad_b2(net) ((net)->values.memory + 0)
#define two_towers_a2(net) ((real (*)[2][8])((net)->values.memory + 12288))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real two_towers_step(two_towers *net, const real *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real two_towers_steps(two_towers *net, const real *x, const int *y, long count);

/* The predictions of count samples. */
void two_towers_predict(two_towers *net, const real *x, int count, real *predicted_a2);

/* The order of samples in an epoch. */
void two_towers_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *two_towers_save(const two_towers *net, const char *path);
const char *two_towers_load(two_towers *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
