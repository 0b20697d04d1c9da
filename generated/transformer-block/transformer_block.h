/*
 * One transformer block on characters.
 * Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
 * Hash of the mathematics: 14a58b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef TRANSFORMER_BLOCK_H
#define TRANSFORMER_BLOCK_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DTRANSFORMER_BLOCK_FLOAT */
#ifdef TRANSFORMER_BLOCK_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    TRANSFORMER_BLOCK_BATCH = 8 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[28096];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} transformer_block_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static TRANSFORMER_BLOCK_ALIGNED transformer_block net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(transformer_block) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define TRANSFORMER_BLOCK_ALIGNED __attribute__((aligned(64)))
#else
#define TRANSFORMER_BLOCK_ALIGNED
#endif

typedef struct {
    transformer_block_values values; /* of the last call */
    /* parameters */
    real E1[27][16]; /* parameter, [27, 16] */
    real P2[8][16]; /* parameter, [8, 16] */
    real gain3[16]; /* parameter, [16] */
    real b3[16]; /* parameter, [16] */
    real Q4[2][8][16]; /* parameter, [2, 8, 16] */
    real K4[2][8][16]; /* parameter, [2, 8, 16] */
    real V4[2][8][16]; /* parameter, [2, 8, 16] */
    real O4[16][2][8]; /* parameter, [16, 2, 8] */
    real b4[16]; /* parameter, [16] */
    real gain6[16]; /* parameter, [16] */
    real b6[16]; /* parameter, [16] */
    real W7[32][16]; /* parameter, [32, 16] */
    real b7[32]; /* parameter, [32] */
    real W8[16][32]; /* parameter, [16, 32] */
    real b8[16]; /* parameter, [16] */
    real gain10[16]; /* parameter, [16] */
    real b10[16]; /* parameter, [16] */
    real W11[27][16]; /* parameter, [27, 16] */
    real b11[27]; /* parameter, [27] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real E1_first_moment[27][16]; /* state, [27, 16] */
    real E1_second_moment[27][16]; /* state, [27, 16] */
    real P2_first_moment[8][16]; /* state, [8, 16] */
    real P2_second_moment[8][16]; /* state, [8, 16] */
    real gain3_first_moment[16]; /* state, [16] */
    real gain3_second_moment[16]; /* state, [16] */
    real b3_first_moment[16]; /* state, [16] */
    real b3_second_moment[16]; /* state, [16] */
    real Q4_first_moment[2][8][16]; /* state, [2, 8, 16] */
    real Q4_second_moment[2][8][16]; /* state, [2, 8, 16] */
    real K4_first_moment[2][8][16]; /* state, [2, 8, 16] */
    real K4_second_moment[2][8][16]; /* state, [2, 8, 16] */
    real V4_first_moment[2][8][16]; /* state, [2, 8, 16] */
    real V4_second_moment[2][8][16]; /* state, [2, 8, 16] */
    real O4_first_moment[16][2][8]; /* state, [16, 2, 8] */
    real O4_second_moment[16][2][8]; /* state, [16, 2, 8] */
    real b4_first_moment[16]; /* state, [16] */
    real b4_second_moment[16]; /* state, [16] */
    real gain6_first_moment[16]; /* state, [16] */
    real gain6_second_moment[16]; /* state, [16] */
    real b6_first_moment[16]; /* state, [16] */
    real b6_second_moment[16]; /* state, [16] */
    real W7_first_moment[32][16]; /* state, [32, 16] */
    real W7_second_moment[32][16]; /* state, [32, 16] */
    real b7_first_moment[32]; /* state, [32] */
    real b7_second_moment[32]; /* state, [32] */
    real W8_first_moment[16][32]; /* state, [16, 32] */
    real W8_second_moment[16][32]; /* state, [16, 32] */
    real b8_first_moment[16]; /* state, [16] */
    real b8_second_moment[16]; /* state, [16] */
    real gain10_first_moment[16]; /* state, [16] */
    real gain10_second_moment[16]; /* state, [16] */
    real b10_first_moment[16]; /* state, [16] */
    real b10_second_moment[16]; /* state, [16] */
    real W11_first_moment[27][16]; /* state, [27, 16] */
    real W11_second_moment[27][16]; /* state, [27, 16] */
    real b11_first_moment[27]; /* state, [27] */
    real b11_second_moment[27]; /* state, [27] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    real weight_decay;
    uint64_t seed;
    uint64_t steps_done;
} transformer_block;

/* Start values; random ones are drawn from the seed. */
void transformer_block_init(transformer_block *net, uint64_t seed);

/* The loss of a batch. */
real transformer_block_loss(transformer_block *net, const int *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real transformer_block_gradients(transformer_block *net, const int *x, const int *y);
#define transformer_block_grad_E1(net) ((real (*)[16])((net)->values.memory + 14720))
#define transformer_block_grad_P2(net) ((real (*)[16])((net)->values.memory + 16176))
#define transformer_block_grad_gain3(net) ((net)->values.memory + 16320)
#define transformer_block_grad_b3(net) ((net)->values.memory + 16304)
#define transformer_block_grad_Q4(net) ((real (*)[8][16])((net)->values.memory + 9600))
#define transformer_block_grad_K4(net) ((real (*)[8][16])((net)->values.memory + 9856))
#define transformer_block_grad_V4(net) ((real (*)[8][16])((net)->values.memory + 10112))
#define transformer_block_grad_O4(net) ((real (*)[2][8])((net)->values.memory + 8064))
#define transformer_block_grad_b4(net) ((net)->values.memory + 9344)
#define transformer_block_grad_gain6(net) ((net)->values.memory + 9376)
#define transformer_block_grad_b6(net) ((net)->values.memory + 9360)
#define transformer_block_grad_W7(net) ((real (*)[16])((net)->values.memory + 7552))
#define transformer_block_grad_b7(net) ((net)->values.memory + 8320)
#define transformer_block_grad_W8(net) ((real (*)[32])((net)->values.memory + 1728))
#define transformer_block_grad_b8(net) ((net)->values.memory + 3712)
#define transformer_block_grad_gain10(net) ((net)->values.memory + 3728)
#define transformer_block_grad_b10(net) ((net)->values.memory + 3696)
#define transformer_block_grad_W11(net) ((real (*)[16])((net)->values.memory + 2240))
#define transformer_block_grad_b11(net) ((net)->values.memory + 2672)
#define transformer_block_a11(net) ((real (*)[8][27])((net)->values.memory + 0))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real transformer_block_step(transformer_block *net, const int *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real transformer_block_steps(transformer_block *net, const int *x, const int *y, long count);

/* The predictions of count samples. */
void transformer_block_predict(transformer_block *net, const int *x, int count, real *predicted_a11);

/* The order of samples in an epoch. */
void transformer_block_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *transformer_block_save(const transformer_block *net, const char *path);
const char *transformer_block_load(transformer_block *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
