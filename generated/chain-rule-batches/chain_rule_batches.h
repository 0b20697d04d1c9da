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
    /* random numbers */
    real r2[2][8];
    /* values of the forward pass */
    real z1[2][8]; /* intermediate, [2, 8] */
    real a1[2][8]; /* intermediate, [2, 8] */
    real a2[2][8]; /* intermediate, [2, 8] */
    real z3[2][1]; /* intermediate, [2, 1] */
    real loss; /* intermediate */
    /* adjoints */
    real a3[2][1]; /* intermediate, [2, 1] */
    real delta_z3[2][1]; /* adjoint of z3, [2, 1] */
    real delta_z1[2][8]; /* adjoint of z1, [2, 8] */
    real grad_W1[8][2]; /* adjoint of W1, [8, 2] */
    real grad_b1[8]; /* adjoint of b1, [8] */
    real grad_W3[1][8]; /* adjoint of W3, [1, 8] */
    real grad_b3[1]; /* adjoint of b3, [1] */
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
    chain_rule_batches_values values; /* of the last call of chain_rule_batches_loss, chain_rule_batches_gradients or chain_rule_batches_step */
    /* values of a prediction */
    real predict_z1[1][8];
    real predict_a1[1][8];
    real predict_a2[1][8];
    real predict_z3[1][1];
    real predict_a3[1][1];
} chain_rule_batches;

/* Start values; random ones are drawn from the seed. */
void chain_rule_batches_init(chain_rule_batches *net, uint64_t seed);

/* The loss of a batch. */
real chain_rule_batches_loss(chain_rule_batches *restrict net, const real *restrict x,
    const real *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1, grad_W3, grad_b3. */
real chain_rule_batches_gradients(chain_rule_batches *restrict net, const real *restrict x,
    const real *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real chain_rule_batches_step(chain_rule_batches *restrict net, const real *restrict x,
    const real *restrict y);

/* The predictions of count samples. */
void chain_rule_batches_predict(chain_rule_batches *net, const real *x, int count, real *predicted_a3);

/* The order of samples in an epoch. */
void chain_rule_batches_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *chain_rule_batches_save(const chain_rule_batches *net, const char *path);
const char *chain_rule_batches_load(chain_rule_batches *net, const char *path);

#endif
