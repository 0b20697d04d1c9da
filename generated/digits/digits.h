/*
 * Handwritten digits with a 64-32-10 network.
 * Made by symbp 0.1.0 from the network 'digits'; do not edit.
 * Hash of the mathematics: eba335d5f76586aca56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef DIGITS_H
#define DIGITS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DDIGITS_FLOAT */
#ifdef DIGITS_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    DIGITS_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[4768];
    /* values of the forward pass */
    real loss; /* intermediate */
} digits_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static DIGITS_ALIGNED digits net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(digits) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define DIGITS_ALIGNED __attribute__((aligned(64)))
#else
#define DIGITS_ALIGNED
#endif

typedef struct {
    digits_values values; /* of the last call */
    /* parameters */
    real W1[32][64]; /* parameter, [32, 64] */
    real b1[32]; /* parameter, [32] */
    real W2[10][32]; /* parameter, [10, 32] */
    real b2[10]; /* parameter, [10] */
    /* state that is kept from step to step */
    real W1_velocity[32][64]; /* state, [32, 64] */
    real b1_velocity[32]; /* state, [32] */
    real W2_velocity[10][32]; /* state, [10, 32] */
    real b2_velocity[10]; /* state, [10] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real momentum;
    uint64_t seed;
    uint64_t steps_done;
} digits;

/* Start values; random ones are drawn from the seed. */
void digits_init(digits *net, uint64_t seed);

/* The loss of a batch. */
real digits_loss(digits *net, const real *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real digits_gradients(digits *net, const real *x, const int *y);
#define digits_grad_W1(net) ((real (*)[64])((net)->values.memory + 0))
#define digits_grad_b1(net) ((net)->values.memory + 4736)
#define digits_grad_W2(net) ((real (*)[32])((net)->values.memory + 2048))
#define digits_grad_b2(net) ((net)->values.memory + 2368)
#define digits_a2(net) ((real (*)[10])((net)->values.memory + 4096))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real digits_step(digits *net, const real *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real digits_steps(digits *net, const real *x, const int *y, long count);

/* The predictions of count samples. */
void digits_predict(digits *net, const real *x, int count, real *predicted_a2);

/* The order of samples in an epoch. */
void digits_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *digits_save(const digits *net, const char *path);
const char *digits_load(digits *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
