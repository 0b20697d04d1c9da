/*
 * A DCGAN-style generator, fitted by maximum mean discrepancy.
 * Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
 * Hash of the mathematics: 311a55ac59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef DCGAN_GENERATOR_H
#define DCGAN_GENERATOR_H

#include <stdint.h>

/* double, or float with -DDCGAN_GENERATOR_FLOAT */
#ifdef DCGAN_GENERATOR_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    DCGAN_GENERATOR_BATCH = 50 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real x_turned[6][1][1][50]; /* intermediate, [6, 1, 1, 50] */
    real z1[16][2][2][50]; /* intermediate, [16, 2, 2, 50] */
    real a1[16][2][2][50]; /* intermediate, [16, 2, 2, 50] */
    real mu2[16]; /* intermediate, [16] */
    real centred2[16][2][2][50]; /* intermediate, [16, 2, 2, 50] */
    real variance2[16]; /* intermediate, [16] */
    real inverse2[16]; /* intermediate, [16] */
    real normal2[16][2][2][50]; /* intermediate, [16, 2, 2, 50] */
    real z2[16][2][2][50]; /* intermediate, [16, 2, 2, 50] */
    real a2[16][2][2][50]; /* intermediate, [16, 2, 2, 50] */
    real z3[8][4][4][50]; /* intermediate, [8, 4, 4, 50] */
    real a3[8][4][4][50]; /* intermediate, [8, 4, 4, 50] */
    real mu4[8]; /* intermediate, [8] */
    real centred4[8][4][4][50]; /* intermediate, [8, 4, 4, 50] */
    real variance4[8]; /* intermediate, [8] */
    real inverse4[8]; /* intermediate, [8] */
    real normal4[8][4][4][50]; /* intermediate, [8, 4, 4, 50] */
    real z4[8][4][4][50]; /* intermediate, [8, 4, 4, 50] */
    real a4[8][4][4][50]; /* intermediate, [8, 4, 4, 50] */
    real z5[1][8][8][50]; /* intermediate, [1, 8, 8, 50] */
    real a5[1][8][8][50]; /* intermediate, [1, 8, 8, 50] */
    real a6[50][64]; /* intermediate, [50, 64] */
    real a6_turned[64][50]; /* intermediate, [64, 50] */
    real fake_loss_sum[50][50]; /* intermediate, [50, 50] */
    real fake_loss[50][50]; /* intermediate, [50, 50] */
    real cross_loss_sum[50][50]; /* intermediate, [50, 50] */
    real cross_loss[50][50]; /* intermediate, [50, 50] */
    real y_turned[64][50]; /* intermediate, [64, 50] */
    real real_loss_sum[50][50]; /* intermediate, [50, 50] */
    real real_loss[50][50]; /* intermediate, [50, 50] */
    real loss; /* intermediate */
    /* adjoints */
    real delta_cross_loss_sum[50][50]; /* adjoint of cross_loss_sum, [50, 50] */
    real delta_fake_loss_sum[50][50]; /* adjoint of fake_loss_sum, [50, 50] */
    real delta_a6[64][50]; /* adjoint of a6, [64, 50] */
    real delta_z5[1][8][8][50]; /* adjoint of z5, [1, 8, 8, 50] */
    real delta_z4[8][4][4][50]; /* adjoint of z4, [8, 4, 4, 50] */
    real grad_b4[8]; /* adjoint of b4, [8] */
    real grad_gain4[8]; /* adjoint of gain4, [8] */
    real delta_z3[8][4][4][50]; /* adjoint of z3, [8, 4, 4, 50] */
    real delta_z2[16][2][2][50]; /* adjoint of z2, [16, 2, 2, 50] */
    real grad_b2[16]; /* adjoint of b2, [16] */
    real grad_gain2[16]; /* adjoint of gain2, [16] */
    real delta_z1[16][2][2][50]; /* adjoint of z1, [16, 2, 2, 50] */
    real grad_W1[6][16][2][2]; /* adjoint of W1, [6, 16, 2, 2] */
    real grad_W3[16][8][4][4]; /* adjoint of W3, [16, 8, 4, 4] */
    real grad_W5[8][1][4][4]; /* adjoint of W5, [8, 1, 4, 4] */
    real grad_b5[1]; /* adjoint of b5, [1] */
    /* values after the step */
    real unbiased2[16];
    real unbiased4[8];
    real correction1;
    real correction2;
} dcgan_generator_values;

typedef struct {
    /* parameters */
    real W1[6][16][2][2]; /* parameter, [6, 16, 2, 2] */
    real gain2[16]; /* parameter, [16] */
    real b2[16]; /* parameter, [16] */
    real W3[16][8][4][4]; /* parameter, [16, 8, 4, 4] */
    real gain4[8]; /* parameter, [8] */
    real b4[8]; /* parameter, [8] */
    real W5[8][1][4][4]; /* parameter, [8, 1, 4, 4] */
    real b5[1]; /* parameter, [1] */
    /* state that is kept from step to step */
    real running_mean2[16]; /* state, [16] */
    real running_variance2[16]; /* state, [16] */
    real running_mean4[8]; /* state, [8] */
    real running_variance4[8]; /* state, [8] */
    real step_count; /* state */
    real W1_first_moment[6][16][2][2]; /* state, [6, 16, 2, 2] */
    real W1_second_moment[6][16][2][2]; /* state, [6, 16, 2, 2] */
    real gain2_first_moment[16]; /* state, [16] */
    real gain2_second_moment[16]; /* state, [16] */
    real b2_first_moment[16]; /* state, [16] */
    real b2_second_moment[16]; /* state, [16] */
    real W3_first_moment[16][8][4][4]; /* state, [16, 8, 4, 4] */
    real W3_second_moment[16][8][4][4]; /* state, [16, 8, 4, 4] */
    real gain4_first_moment[8]; /* state, [8] */
    real gain4_second_moment[8]; /* state, [8] */
    real b4_first_moment[8]; /* state, [8] */
    real b4_second_moment[8]; /* state, [8] */
    real W5_first_moment[8][1][4][4]; /* state, [8, 1, 4, 4] */
    real W5_second_moment[8][1][4][4]; /* state, [8, 1, 4, 4] */
    real b5_first_moment[1]; /* state, [1] */
    real b5_second_moment[1]; /* state, [1] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    uint64_t seed;
    uint64_t steps_done;
    dcgan_generator_values values; /* of the last call of dcgan_generator_loss, dcgan_generator_gradients or dcgan_generator_step */
    /* values of a prediction */
    real predict_z1[1][16][2][2];
    real predict_a1[1][16][2][2];
    real predict_z2[1][16][2][2];
    real predict_a2[1][16][2][2];
    real predict_z3[1][8][4][4];
    real predict_a3[1][8][4][4];
    real predict_z4[1][8][4][4];
    real predict_a4[1][8][4][4];
    real predict_z5[1][1][8][8];
    real predict_a5[1][1][8][8];
    real predict_a6[1][64];
} dcgan_generator;

/* Start values; random ones are drawn from the seed. */
void dcgan_generator_init(dcgan_generator *net, uint64_t seed);

/* The loss of a batch. */
real dcgan_generator_loss(dcgan_generator *restrict net, const real *restrict x, const real *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_gain2, grad_b2, grad_W3, grad_gain4, grad_b4, grad_W5, grad_b5. */
real dcgan_generator_gradients(dcgan_generator *restrict net, const real *restrict x, const real *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real dcgan_generator_step(dcgan_generator *restrict net, const real *restrict x, const real *restrict y);

/* The predictions of count samples. */
void dcgan_generator_predict(dcgan_generator *net, const real *x, int count, real *predicted_a6);

/* The order of samples in an epoch. */
void dcgan_generator_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *dcgan_generator_save(const dcgan_generator *net, const char *path);
const char *dcgan_generator_load(dcgan_generator *net, const char *path);

#endif
