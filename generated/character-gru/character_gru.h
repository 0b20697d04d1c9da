/*
 * Characters by gated recurrent units.
 * Made by symbp 0.1.0 from the network 'character-gru'; do not edit.
 * Hash of the mathematics: c0ae6bbf962ab1017a38622083c0db8391e6b466d2804ae514d421677a34abc7
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef CHARACTER_GRU_H
#define CHARACTER_GRU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DCHARACTER_GRU_FLOAT */
#ifdef CHARACTER_GRU_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    CHARACTER_GRU_BATCH = 8 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[19584];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} character_gru_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static CHARACTER_GRU_ALIGNED character_gru net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(character_gru) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define CHARACTER_GRU_ALIGNED __attribute__((aligned(64)))
#else
#define CHARACTER_GRU_ALIGNED
#endif

typedef struct {
    character_gru_values values; /* of the last call */
    /* parameters */
    real E1[27][12]; /* parameter, [27, 12] */
    real Wr2[24][12]; /* parameter, [24, 12] */
    real Ur2[24][24]; /* parameter, [24, 24] */
    real br2[24]; /* parameter, [24] */
    real Wu2[24][12]; /* parameter, [24, 12] */
    real Uu2[24][24]; /* parameter, [24, 24] */
    real bu2[24]; /* parameter, [24] */
    real Wc2[24][12]; /* parameter, [24, 12] */
    real Uc2[24][24]; /* parameter, [24, 24] */
    real bc2[24]; /* parameter, [24] */
    real d2[24]; /* parameter, [24] */
    real W3[27][24]; /* parameter, [27, 24] */
    real b3[27]; /* parameter, [27] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real E1_first_moment[27][12]; /* state, [27, 12] */
    real E1_second_moment[27][12]; /* state, [27, 12] */
    real Wr2_first_moment[24][12]; /* state, [24, 12] */
    real Wr2_second_moment[24][12]; /* state, [24, 12] */
    real Ur2_first_moment[24][24]; /* state, [24, 24] */
    real Ur2_second_moment[24][24]; /* state, [24, 24] */
    real br2_first_moment[24]; /* state, [24] */
    real br2_second_moment[24]; /* state, [24] */
    real Wu2_first_moment[24][12]; /* state, [24, 12] */
    real Wu2_second_moment[24][12]; /* state, [24, 12] */
    real Uu2_first_moment[24][24]; /* state, [24, 24] */
    real Uu2_second_moment[24][24]; /* state, [24, 24] */
    real bu2_first_moment[24]; /* state, [24] */
    real bu2_second_moment[24]; /* state, [24] */
    real Wc2_first_moment[24][12]; /* state, [24, 12] */
    real Wc2_second_moment[24][12]; /* state, [24, 12] */
    real Uc2_first_moment[24][24]; /* state, [24, 24] */
    real Uc2_second_moment[24][24]; /* state, [24, 24] */
    real bc2_first_moment[24]; /* state, [24] */
    real bc2_second_moment[24]; /* state, [24] */
    real d2_first_moment[24]; /* state, [24] */
    real d2_second_moment[24]; /* state, [24] */
    real W3_first_moment[27][24]; /* state, [27, 24] */
    real W3_second_moment[27][24]; /* state, [27, 24] */
    real b3_first_moment[27]; /* state, [27] */
    real b3_second_moment[27]; /* state, [27] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    uint64_t seed;
    uint64_t steps_done;
} character_gru;

/* Start values; random ones are drawn from the seed. */
void character_gru_init(character_gru *net, uint64_t seed);

/* The loss of a batch. */
real character_gru_loss(character_gru *net, const int *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real character_gru_gradients(character_gru *net, const int *x, const int *y);
#define character_gru_grad_E1(net) ((real (*)[12])((net)->values.memory + 11136))
#define character_gru_grad_Wr2(net) ((real (*)[12])((net)->values.memory + 11472))
#define character_gru_grad_Ur2(net) ((real (*)[24])((net)->values.memory + 6528))
#define character_gru_grad_br2(net) ((net)->values.memory + 12816)
#define character_gru_grad_Wu2(net) ((real (*)[12])((net)->values.memory + 11760))
#define character_gru_grad_Uu2(net) ((real (*)[24])((net)->values.memory + 7104))
#define character_gru_grad_bu2(net) ((net)->values.memory + 12848)
#define character_gru_grad_Wc2(net) ((real (*)[12])((net)->values.memory + 8256))
#define character_gru_grad_Uc2(net) ((real (*)[24])((net)->values.memory + 7680))
#define character_gru_grad_bc2(net) ((net)->values.memory + 8544)
#define character_gru_grad_d2(net) ((net)->values.memory + 8576)
#define character_gru_grad_W3(net) ((real (*)[24])((net)->values.memory + 3456))
#define character_gru_grad_b3(net) ((net)->values.memory + 4112)
#define character_gru_a3(net) ((real (*)[8][27])((net)->values.memory + 0))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real character_gru_step(character_gru *net, const int *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real character_gru_steps(character_gru *net, const int *x, const int *y, long count);

/* The predictions of count samples. */
void character_gru_predict(character_gru *net, const int *x, int count, real *predicted_a3);

/* The order of samples in an epoch. */
void character_gru_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *character_gru_save(const character_gru *net, const char *path);
const char *character_gru_load(character_gru *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
