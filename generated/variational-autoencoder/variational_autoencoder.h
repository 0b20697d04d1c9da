/*
 * A variational autoencoder of handwritten digits.
 * Made by symbp 0.1.0 from the network 'variational-autoencoder'; do not edit.
 * Hash of the mathematics: 6a550f4fb914f1753ca7138eb97c2ae96c6c836ab0baa511a1dd52d95b2f7a44
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef VARIATIONAL_AUTOENCODER_H
#define VARIATIONAL_AUTOENCODER_H

#include <stdint.h>

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
    /* random numbers */
    real u4[32][4];
    real v4[32][4];
    /* values of the forward pass */
    real x_turned[64][32]; /* intermediate, [64, 32] */
    real z1[32][32]; /* intermediate, [32, 32] */
    real a1[32][32]; /* intermediate, [32, 32] */
    real z2[4][32]; /* intermediate, [4, 32] */
    real a2[4][32]; /* intermediate, [4, 32] */
    real z3[4][32]; /* intermediate, [4, 32] */
    real a3[4][32]; /* intermediate, [4, 32] */
    real noise4[4][32]; /* intermediate, [4, 32] */
    real a4[4][32]; /* intermediate, [4, 32] */
    real z5[32][32]; /* intermediate, [32, 32] */
    real a5[32][32]; /* intermediate, [32, 32] */
    real z6[64][32]; /* intermediate, [64, 32] */
    real binary_cross_entropy; /* intermediate */
    real gaussian_divergence_sum[32]; /* intermediate, [32] */
    real gaussian_divergence; /* intermediate */
    real loss; /* intermediate */
    /* adjoints */
    real a6[32][64]; /* intermediate, [32, 64] */
    real delta_z6[64][32]; /* adjoint of z6, [64, 32] */
    real delta_z5[32][32]; /* adjoint of z5, [32, 32] */
    real delta_a4[4][32]; /* adjoint of a4, [4, 32] */
    real delta_z3[4][32]; /* adjoint of z3, [4, 32] */
    real delta_z2[4][32]; /* adjoint of z2, [4, 32] */
    real delta_z1[32][32]; /* adjoint of z1, [32, 32] */
    real grad_W1[32][64]; /* adjoint of W1, [32, 64] */
    real grad_b1[32]; /* adjoint of b1, [32] */
    real a1_turned[32][32]; /* intermediate, [32, 32] */
    real grad_W2[4][32]; /* adjoint of W2, [4, 32] */
    real grad_b2[4]; /* adjoint of b2, [4] */
    real grad_W3[4][32]; /* adjoint of W3, [4, 32] */
    real grad_b3[4]; /* adjoint of b3, [4] */
    real grad_W5[32][4]; /* adjoint of W5, [32, 4] */
    real grad_b5[32]; /* adjoint of b5, [32] */
    real a5_turned[32][32]; /* intermediate, [32, 32] */
    real grad_W6[64][32]; /* adjoint of W6, [64, 32] */
    real grad_b6[64]; /* adjoint of b6, [64] */
    /* values after the step */
    real correction1;
    real correction2;
} variational_autoencoder_values;

typedef struct {
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
    real step_count; /* state */
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
    variational_autoencoder_values values; /* of the last call of variational_autoencoder_loss, variational_autoencoder_gradients or variational_autoencoder_step */
    /* values of a prediction */
    real predict_z1[1][32];
    real predict_a1[1][32];
    real predict_z2[1][4];
    real predict_a2[1][4];
    real predict_a4[1][4];
    real predict_z5[1][32];
    real predict_a5[1][32];
    real predict_z6[1][64];
    real predict_a6[1][64];
} variational_autoencoder;

/* Start values; random ones are drawn from the seed. */
void variational_autoencoder_init(variational_autoencoder *net, uint64_t seed);

/* The loss of a batch. */
real variational_autoencoder_loss(variational_autoencoder *restrict net, const real *restrict x);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1, grad_W2, grad_b2, grad_W3, grad_b3, grad_W5, grad_b5, grad_W6, grad_b6. */
real variational_autoencoder_gradients(variational_autoencoder *restrict net, const real *restrict x);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real variational_autoencoder_step(variational_autoencoder *restrict net, const real *restrict x);

/* The predictions of count samples. */
void variational_autoencoder_predict(variational_autoencoder *net, const real *x, int count,
    real *predicted_a6);

/* The order of samples in an epoch. */
void variational_autoencoder_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *variational_autoencoder_save(const variational_autoencoder *net, const char *path);
const char *variational_autoencoder_load(variational_autoencoder *net, const char *path);

#endif
