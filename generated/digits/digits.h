/*
 * Handwritten digits with a 64-32-10 network.
 * Made by symbp 0.1.0 from the network 'digits'; do not edit.
 * Hash of the mathematics: eba335d5f76586aca56f74c2f477f4fd85c665e2684f18b829103b030fb00ff8
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef DIGITS_H
#define DIGITS_H

#include <stdint.h>

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
    /* values of the forward pass */
    real x_turned[64][32]; /* intermediate, [64, 32] */
    real z1[32][32]; /* intermediate, [32, 32] */
    real a1[32][32]; /* intermediate, [32, 32] */
    real z2[10][32]; /* intermediate, [10, 32] */
    real s2_max[32]; /* intermediate, [32] */
    real e2[10][32]; /* intermediate, [10, 32] */
    real s2[32]; /* intermediate, [32] */
    real loss; /* intermediate */
    /* adjoints */
    real a2[32][10]; /* intermediate, [32, 10] */
    real delta_z2[10][32]; /* adjoint of z2, [10, 32] */
    real delta_z1[32][32]; /* adjoint of z1, [32, 32] */
    real grad_W1[32][64]; /* adjoint of W1, [32, 64] */
    real grad_b1[32]; /* adjoint of b1, [32] */
    real a1_turned[32][32]; /* intermediate, [32, 32] */
    real grad_W2[10][32]; /* adjoint of W2, [10, 32] */
    real grad_b2[10]; /* adjoint of b2, [10] */
} digits_values;

typedef struct {
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
    digits_values values; /* of the last call of digits_loss, digits_gradients or digits_step */
    /* values of a prediction */
    real predict_z1[1][32];
    real predict_a1[1][32];
    real predict_z2[1][10];
    real predict_e2[1][10];
    real predict_s2[1];
    real predict_a2[1][10];
    real predict_s2_max[1];
} digits;

/* Start values; random ones are drawn from the seed. */
void digits_init(digits *net, uint64_t seed);

/* The loss of a batch. */
real digits_loss(digits *restrict net, const real *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1, grad_W2, grad_b2. */
real digits_gradients(digits *restrict net, const real *restrict x, const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real digits_step(digits *restrict net, const real *restrict x, const int *restrict y);

/* The predictions of count samples. */
void digits_predict(digits *net, const real *x, int count, real *predicted_a2);

/* The order of samples in an epoch. */
void digits_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *digits_save(const digits *net, const char *path);
const char *digits_load(digits *net, const char *path);

#endif
