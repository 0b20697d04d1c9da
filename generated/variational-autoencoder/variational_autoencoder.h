/*
 * A variational autoencoder of handwritten digits.
 * Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
 * Hash of the mathematics: e7c37405d09092734a960aa06216e0ac0d356055b18e9a21ac96ba473106eb82
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef VARIATIONAL_AUTOENCODER_H
#define VARIATIONAL_AUTOENCODER_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DVARIATIONAL_AUTOENCODER_FLOAT */
#ifdef VARIATIONAL_AUTOENCODER_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    VARIATIONAL_AUTOENCODER_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[10800];
    /* values of the forward pass */
    real binary_cross_entropy; /* intermediate */
    real gaussian_divergence; /* intermediate */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} variational_autoencoder_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static VARIATIONAL_AUTOENCODER_ALIGNED variational_autoencoder net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(variational_autoencoder) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define VARIATIONAL_AUTOENCODER_ALIGNED __attribute__((aligned(64)))
#else
#define VARIATIONAL_AUTOENCODER_ALIGNED
#endif

typedef struct {
    variational_autoencoder_values values; /* of the last call */
    /* parameters */
    real W1[32][64]; /* parameter, [32, 64] */
    real b1[32]; /* parameter, [32] */
    real W2[4][32]; /* parameter, [4, 32] */
    real b2[4]; /* parameter, [4] */
    real W3[4][32]; /* parameter, [4, 32] */
    real b3[4]; /* parameter, [4] */
    real W5[32][4]; /* parameter, [32, 4] */
    real b5[32]; /* parameter, [32] */
    real W6[64][32]; /* parameter, [64, 32] */
    real b6[64]; /* parameter, [64] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real W1_first_moment[32][64]; /* state, [32, 64] */
    real W1_second_moment[32][64]; /* state, [32, 64] */
    real b1_first_moment[32]; /* state, [32] */
    real b1_second_moment[32]; /* state, [32] */
    real W2_first_moment[4][32]; /* state, [4, 32] */
    real W2_second_moment[4][32]; /* state, [4, 32] */
    real b2_first_moment[4]; /* state, [4] */
    real b2_second_moment[4]; /* state, [4] */
    real W3_first_moment[4][32]; /* state, [4, 32] */
    real W3_second_moment[4][32]; /* state, [4, 32] */
    real b3_first_moment[4]; /* state, [4] */
    real b3_second_moment[4]; /* state, [4] */
    real W5_first_moment[32][4]; /* state, [32, 4] */
    real W5_second_moment[32][4]; /* state, [32, 4] */
    real b5_first_moment[32]; /* state, [32] */
    real b5_second_moment[32]; /* state, [32] */
    real W6_first_moment[64][32]; /* state, [64, 32] */
    real W6_second_moment[64][32]; /* state, [64, 32] */
    real b6_first_moment[64]; /* state, [64] */
    real b6_second_moment[64]; /* state, [64] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    uint64_t seed;
    uint64_t steps_done;
} variational_autoencoder;

/* Start values; random ones are drawn from the seed. */
void variational_autoencoder_init(variational_autoencoder *net, uint64_t seed);

/* The loss of a batch. */
real variational_autoencoder_loss(variational_autoencoder *net, const real *x);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real variational_autoencoder_gradients(variational_autoencoder *net, const real *x);
#define variational_autoencoder_grad_W1(net) ((real (*)[64])((net)->values.memory + 0))
#define variational_autoencoder_grad_b1(net) ((net)->values.memory + 10752)
#define variational_autoencoder_grad_W2(net) ((real (*)[32])((net)->values.memory + 10624))
#define variational_autoencoder_grad_b2(net) ((net)->values.memory + 10784)
#define variational_autoencoder_grad_W3(net) ((real (*)[32])((net)->values.memory + 10368))
#define variational_autoencoder_grad_b3(net) ((net)->values.memory + 9376)
#define variational_autoencoder_grad_W5(net) ((real (*)[4])((net)->values.memory + 9216))
#define variational_autoencoder_grad_b5(net) ((net)->values.memory + 9344)
#define variational_autoencoder_grad_W6(net) ((real (*)[32])((net)->values.memory + 6144))
#define variational_autoencoder_grad_b6(net) ((net)->values.memory + 8192)
#define variational_autoencoder_a6(net) ((real (*)[64])((net)->values.memory + 2048))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real variational_autoencoder_step(variational_autoencoder *net, const real *x);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real variational_autoencoder_steps(variational_autoencoder *net, const real *x, long count);

/* The predictions of count samples. */
void variational_autoencoder_predict(variational_autoencoder *net, const real *x, int count,
    real *predicted_a6);

/* The order of samples in an epoch. */
void variational_autoencoder_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *variational_autoencoder_save(const variational_autoencoder *net, const char *path);
const char *variational_autoencoder_load(variational_autoencoder *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
