/*
 * Characters by a long short-term memory.
 * Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
 * Hash of the mathematics: f13ee2ac8f2ae5c485113173d0a8d0d20734a776d83fbaeadf0ea06d2b5d79f1
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 * With make BLAS=1 a CBLAS library computes products of matrices.
 */
#ifndef CHARACTER_LSTM_H
#define CHARACTER_LSTM_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DCHARACTER_LSTM_FLOAT */
#ifdef CHARACTER_LSTM_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    CHARACTER_LSTM_BATCH = 8 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[24192];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} character_lstm_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static CHARACTER_LSTM_ALIGNED character_lstm net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(character_lstm) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define CHARACTER_LSTM_ALIGNED __attribute__((aligned(64)))
#else
#define CHARACTER_LSTM_ALIGNED
#endif

typedef struct {
    character_lstm_values values; /* of the last call */
    /* parameters */
    real E1[27][12]; /* parameter, [27, 12] */
    real Wi2[24][12]; /* parameter, [24, 12] */
    real Ui2[24][24]; /* parameter, [24, 24] */
    real bi2[24]; /* parameter, [24] */
    real Wf2[24][12]; /* parameter, [24, 12] */
    real Uf2[24][24]; /* parameter, [24, 24] */
    real bf2[24]; /* parameter, [24] */
    real Wc2[24][12]; /* parameter, [24, 12] */
    real Uc2[24][24]; /* parameter, [24, 24] */
    real bc2[24]; /* parameter, [24] */
    real Wo2[24][12]; /* parameter, [24, 12] */
    real Uo2[24][24]; /* parameter, [24, 24] */
    real bo2[24]; /* parameter, [24] */
    real W3[27][24]; /* parameter, [27, 24] */
    real b3[27]; /* parameter, [27] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real E1_first_moment[27][12]; /* state, [27, 12] */
    real E1_second_moment[27][12]; /* state, [27, 12] */
    real Wi2_first_moment[24][12]; /* state, [24, 12] */
    real Wi2_second_moment[24][12]; /* state, [24, 12] */
    real Ui2_first_moment[24][24]; /* state, [24, 24] */
    real Ui2_second_moment[24][24]; /* state, [24, 24] */
    real bi2_first_moment[24]; /* state, [24] */
    real bi2_second_moment[24]; /* state, [24] */
    real Wf2_first_moment[24][12]; /* state, [24, 12] */
    real Wf2_second_moment[24][12]; /* state, [24, 12] */
    real Uf2_first_moment[24][24]; /* state, [24, 24] */
    real Uf2_second_moment[24][24]; /* state, [24, 24] */
    real bf2_first_moment[24]; /* state, [24] */
    real bf2_second_moment[24]; /* state, [24] */
    real Wc2_first_moment[24][12]; /* state, [24, 12] */
    real Wc2_second_moment[24][12]; /* state, [24, 12] */
    real Uc2_first_moment[24][24]; /* state, [24, 24] */
    real Uc2_second_moment[24][24]; /* state, [24, 24] */
    real bc2_first_moment[24]; /* state, [24] */
    real bc2_second_moment[24]; /* state, [24] */
    real Wo2_first_moment[24][12]; /* state, [24, 12] */
    real Wo2_second_moment[24][12]; /* state, [24, 12] */
    real Uo2_first_moment[24][24]; /* state, [24, 24] */
    real Uo2_second_moment[24][24]; /* state, [24, 24] */
    real bo2_first_moment[24]; /* state, [24] */
    real bo2_second_moment[24]; /* state, [24] */
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
} character_lstm;

/* Start values; random ones are drawn from the seed. */
void character_lstm_init(character_lstm *net, uint64_t seed);

/* The loss of a batch. */
real character_lstm_loss(character_lstm *net, const int *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real character_lstm_gradients(character_lstm *net, const int *x, const int *y);
#define character_lstm_grad_E1(net) ((real (*)[12])((net)->values.memory + 11136))
#define character_lstm_grad_Wi2(net) ((real (*)[12])((net)->values.memory + 11472))
#define character_lstm_grad_Ui2(net) ((real (*)[24])((net)->values.memory + 6528))
#define character_lstm_grad_bi2(net) ((net)->values.memory + 7968)
#define character_lstm_grad_Wf2(net) ((real (*)[12])((net)->values.memory + 7680))
#define character_lstm_grad_Uf2(net) ((real (*)[24])((net)->values.memory + 7104))
#define character_lstm_grad_bf2(net) ((net)->values.memory + 8000)
#define character_lstm_grad_Wc2(net) ((real (*)[12])((net)->values.memory + 10176))
#define character_lstm_grad_Uc2(net) ((real (*)[24])((net)->values.memory + 9600))
#define character_lstm_grad_bc2(net) ((net)->values.memory + 8032)
#define character_lstm_grad_Wo2(net) ((real (*)[12])((net)->values.memory + 5568))
#define character_lstm_grad_Uo2(net) ((real (*)[24])((net)->values.memory + 4992))
#define character_lstm_grad_bo2(net) ((net)->values.memory + 5856)
#define character_lstm_grad_W3(net) ((real (*)[24])((net)->values.memory + 3456))
#define character_lstm_grad_b3(net) ((net)->values.memory + 4112)
#define character_lstm_a3(net) ((real (*)[8][27])((net)->values.memory + 0))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real character_lstm_step(character_lstm *net, const int *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real character_lstm_steps(character_lstm *net, const int *x, const int *y, long count);

/* The predictions of count samples. */
void character_lstm_predict(character_lstm *net, const int *x, int count, real *predicted_a3);

/* The order of samples in an epoch. */
void character_lstm_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *character_lstm_save(const character_lstm *net, const char *path);
const char *character_lstm_load(character_lstm *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
