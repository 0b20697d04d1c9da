/*
 * A 2-8-1 sigmoid network in mini-batches with dropout and cross-entropy.
 * Made by symbp 0.1.0 from the network 'chain-rule-batches'; do not edit.
 * Hash of the mathematics: f5cbe3b58666a87517e242e4bc3b53eb13d7025b771e20974cb03f96345a3492
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef CHAIN_RULE_BATCHES_H
#define CHAIN_RULE_BATCHES_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DCHAIN_RULE_BATCHES_FLOAT */
#ifdef CHAIN_RULE_BATCHES_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    CHAIN_RULE_BATCHES_BATCH = 2 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[68];
    /* values of the forward pass */
    real loss; /* intermediate */
} chain_rule_batches_values;

typedef struct {
    /* parameters */
    real W1[8][2]; /* parameter, [8, 2] */
    real b1[8]; /* parameter, [8] */
    real W3[1][8]; /* parameter, [1, 8] */
    real b3[1]; /* parameter, [1] */
    /* state that is kept from step to step */
    real W1_velocity[8][2]; /* state, [8, 2] */
    real b1_velocity[8]; /* state, [8] */
    real W3_velocity[1][8]; /* state, [1, 8] */
    real b3_velocity[1]; /* state, [1] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real momentum;
    uint64_t seed;
    uint64_t steps_done;
    chain_rule_batches_values values; /* of the last call */
} chain_rule_batches;

/* Start values; random ones are drawn from the seed. */
void chain_rule_batches_init(chain_rule_batches *net, uint64_t seed);

/* The loss of a batch. */
real chain_rule_batches_loss(chain_rule_batches *net, const real *x, const real *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real chain_rule_batches_gradients(chain_rule_batches *net, const real *x, const real *y);
#define chain_rule_batches_grad_W1(net) ((real (*)[2])((net)->values.memory + 0))
#define chain_rule_batches_grad_b1(net) ((net)->values.memory + 32)
#define chain_rule_batches_grad_W3(net) ((real (*)[8])((net)->values.memory + 40))
#define chain_rule_batches_grad_b3(net) ((net)->values.memory + 16)
#define chain_rule_batches_a3(net) ((real (*)[1])((net)->values.memory + 64))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real chain_rule_batches_step(chain_rule_batches *net, const real *x, const real *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real chain_rule_batches_steps(chain_rule_batches *net, const real *x, const real *y, long count);

/* The predictions of count samples. */
void chain_rule_batches_predict(chain_rule_batches *net, const real *x, int count, real *predicted_a3);

/* The order of samples in an epoch. */
void chain_rule_batches_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *chain_rule_batches_save(const chain_rule_batches *net, const char *path);
const char *chain_rule_batches_load(chain_rule_batches *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
