/*
 * Two towers with shared weights.
 * Made by symbp 0.1.0 from the network 'two-towers'; do not edit.
 * Hash of the mathematics: 6cd1b7d4195bf1603d89d642ca8f0f55f56de9baf7ba8b6a129b05b6354e2501
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef TWO_TOWERS_H
#define TWO_TOWERS_H

#include <stdint.h>

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
    /* values of the forward pass */
    real x_turned[2][64][40]; /* intermediate, [2, 64, 40] */
    real z1[2][32][40]; /* intermediate, [2, 32, 40] */
    real a1[2][32][40]; /* intermediate, [2, 32, 40] */
    real z2[2][8][40]; /* intermediate, [2, 8, 40] */
    real a2[40][2][8]; /* intermediate, [40, 2, 8] */
    real apart_loss_sum[40]; /* intermediate, [40] */
    real apart_loss[40]; /* intermediate, [40] */
    real loss; /* intermediate */
    /* adjoints */
    real delta_apart_loss_sum[40]; /* adjoint of apart_loss_sum, [40] */
    real delta_z2[2][8][40]; /* adjoint of z2, [2, 8, 40] */
    real delta_z1[2][32][40]; /* adjoint of z1, [2, 32, 40] */
    real x_turned2[2][40][64]; /* intermediate, [2, 40, 64] */
    real grad_W1[32][64]; /* adjoint of W1, [32, 64] */
    real grad_b1[32]; /* adjoint of b1, [32] */
    real a1_turned[2][40][32]; /* intermediate, [2, 40, 32] */
    real grad_W2[8][32]; /* adjoint of W2, [8, 32] */
    real grad_b2[8]; /* adjoint of b2, [8] */
    /* values after the step */
    real correction1;
    real correction2;
} two_towers_values;

typedef struct {
    /* parameters */
    real W1[32][64]; /* parameter, [32, 64] */
    real b1[32]; /* parameter, [32] */
    real W2[8][32]; /* parameter, [8, 32] */
    real b2[8]; /* parameter, [8] */
    /* state that is kept from step to step */
    real step_count; /* state */
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
    two_towers_values values; /* of the last call of two_towers_loss, two_towers_gradients or two_towers_step */
    /* values of a prediction */
    real predict_z1[1][2][32];
    real predict_a1[1][2][32];
    real predict_z2[1][2][8];
    real predict_a2[1][2][8];
} two_towers;

/* Start values; random ones are drawn from the seed. */
void two_towers_init(two_towers *net, uint64_t seed);

/* The loss of a batch. */
real two_towers_loss(two_towers *restrict net, const real *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1, grad_W2, grad_b2. */
real two_towers_gradients(two_towers *restrict net, const real *restrict x, const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real two_towers_step(two_towers *restrict net, const real *restrict x, const int *restrict y);

/* The predictions of count samples. */
void two_towers_predict(two_towers *net, const real *x, int count, real *predicted_a2);

/* The order of samples in an epoch. */
void two_towers_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *two_towers_save(const two_towers *net, const char *path);
const char *two_towers_load(two_towers *net, const char *path);

#endif
