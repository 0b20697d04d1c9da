/*
 * A residual convolutional network with batch normalisation.
 * Made by symbp 0.1.0 from the network 'residual-convolution'; do not edit.
 * Hash of the mathematics: 0c0bb5273a1051a1305c59c716afea249960a951b64410373125bb976a701dae
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef RESIDUAL_CONVOLUTION_H
#define RESIDUAL_CONVOLUTION_H

#include <stdint.h>

/* double, or float with -DRESIDUAL_CONVOLUTION_FLOAT */
#ifdef RESIDUAL_CONVOLUTION_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    RESIDUAL_CONVOLUTION_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real x_turned[1][8][8][32]; /* intermediate, [1, 8, 8, 32] */
    real z1[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a1[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real mu2[8]; /* intermediate, [8] */
    real centred2[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real variance2[8]; /* intermediate, [8] */
    real inverse2[8]; /* intermediate, [8] */
    real normal2[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z2[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a2[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z3[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a3[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real mu4[8]; /* intermediate, [8] */
    real centred4[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real variance4[8]; /* intermediate, [8] */
    real inverse4[8]; /* intermediate, [8] */
    real normal4[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z4[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a4[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z5[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a5[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real mu6[8]; /* intermediate, [8] */
    real centred6[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real variance6[8]; /* intermediate, [8] */
    real inverse6[8]; /* intermediate, [8] */
    real normal6[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z6[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a6[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a7[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z8[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real a8[8][8][8][32]; /* intermediate, [8, 8, 8, 32] */
    real z9[16][4][4][32]; /* intermediate, [16, 4, 4, 32] */
    real a9[16][4][4][32]; /* intermediate, [16, 4, 4, 32] */
    real a10[16][32]; /* intermediate, [16, 32] */
    real z11[10][32]; /* intermediate, [10, 32] */
    real s11_max[32]; /* intermediate, [32] */
    real e11[10][32]; /* intermediate, [10, 32] */
    real s11[32]; /* intermediate, [32] */
    real loss; /* intermediate */
    /* adjoints */
    real a11[32][10]; /* intermediate, [32, 10] */
    real delta_z11[10][32]; /* adjoint of z11, [10, 32] */
    real delta_a10[16][32]; /* adjoint of a10, [16, 32] */
    real delta_z9[16][4][4][32]; /* adjoint of z9, [16, 4, 4, 32] */
    real delta_a7[8][8][8][32]; /* adjoint of a7, [8, 8, 8, 32] */
    real delta_z6[8][8][8][32]; /* adjoint of z6, [8, 8, 8, 32] */
    real grad_b6[8]; /* adjoint of b6, [8] */
    real grad_gain6[8]; /* adjoint of gain6, [8] */
    real delta_z5[8][8][8][32]; /* adjoint of z5, [8, 8, 8, 32] */
    real delta_z4[8][8][8][32]; /* adjoint of z4, [8, 8, 8, 32] */
    real grad_b4[8]; /* adjoint of b4, [8] */
    real grad_gain4[8]; /* adjoint of gain4, [8] */
    real delta_z3[8][8][8][32]; /* adjoint of z3, [8, 8, 8, 32] */
    real delta_z2[8][8][8][32]; /* adjoint of z2, [8, 8, 8, 32] */
    real grad_b2[8]; /* adjoint of b2, [8] */
    real grad_gain2[8]; /* adjoint of gain2, [8] */
    real delta_z1[8][8][8][32]; /* adjoint of z1, [8, 8, 8, 32] */
    real grad_W1[8][1][3][3]; /* adjoint of W1, [8, 1, 3, 3] */
    real grad_W3[8][8][3][3]; /* adjoint of W3, [8, 8, 3, 3] */
    real grad_W5[8][8][3][3]; /* adjoint of W5, [8, 8, 3, 3] */
    real grad_W9[16][8][3][3]; /* adjoint of W9, [16, 8, 3, 3] */
    real grad_b9[16]; /* adjoint of b9, [16] */
    real a10_turned[32][16]; /* intermediate, [32, 16] */
    real grad_W11[10][16]; /* adjoint of W11, [10, 16] */
    real grad_b11[10]; /* adjoint of b11, [10] */
    /* values after the step */
    real unbiased2[8];
    real unbiased4[8];
    real unbiased6[8];
} residual_convolution_values;

typedef struct {
    /* parameters */
    real W1[8][1][3][3]; /* parameter, [8, 1, 3, 3] */
    real gain2[8]; /* parameter, [8] */
    real b2[8]; /* parameter, [8] */
    real W3[8][8][3][3]; /* parameter, [8, 8, 3, 3] */
    real gain4[8]; /* parameter, [8] */
    real b4[8]; /* parameter, [8] */
    real W5[8][8][3][3]; /* parameter, [8, 8, 3, 3] */
    real gain6[8]; /* parameter, [8] */
    real b6[8]; /* parameter, [8] */
    real W9[16][8][3][3]; /* parameter, [16, 8, 3, 3] */
    real b9[16]; /* parameter, [16] */
    real W11[10][16]; /* parameter, [10, 16] */
    real b11[10]; /* parameter, [10] */
    /* state that is kept from step to step */
    real running_mean2[8]; /* state, [8] */
    real running_variance2[8]; /* state, [8] */
    real running_mean4[8]; /* state, [8] */
    real running_variance4[8]; /* state, [8] */
    real running_mean6[8]; /* state, [8] */
    real running_variance6[8]; /* state, [8] */
    real W1_velocity[8][1][3][3]; /* state, [8, 1, 3, 3] */
    real gain2_velocity[8]; /* state, [8] */
    real b2_velocity[8]; /* state, [8] */
    real W3_velocity[8][8][3][3]; /* state, [8, 8, 3, 3] */
    real gain4_velocity[8]; /* state, [8] */
    real b4_velocity[8]; /* state, [8] */
    real W5_velocity[8][8][3][3]; /* state, [8, 8, 3, 3] */
    real gain6_velocity[8]; /* state, [8] */
    real b6_velocity[8]; /* state, [8] */
    real W9_velocity[16][8][3][3]; /* state, [16, 8, 3, 3] */
    real b9_velocity[16]; /* state, [16] */
    real W11_velocity[10][16]; /* state, [10, 16] */
    real b11_velocity[10]; /* state, [10] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real momentum;
    uint64_t seed;
    uint64_t steps_done;
    residual_convolution_values values; /* of the last call of residual_convolution_loss, residual_convolution_gradients or residual_convolution_step */
    /* values of a prediction */
    real predict_z1[1][8][8][8];
    real predict_a1[1][8][8][8];
    real predict_z2[1][8][8][8];
    real predict_a2[1][8][8][8];
    real predict_z3[1][8][8][8];
    real predict_a3[1][8][8][8];
    real predict_z4[1][8][8][8];
    real predict_a4[1][8][8][8];
    real predict_z5[1][8][8][8];
    real predict_a5[1][8][8][8];
    real predict_z6[1][8][8][8];
    real predict_a6[1][8][8][8];
    real predict_a7[1][8][8][8];
    real predict_z8[1][8][8][8];
    real predict_a8[1][8][8][8];
    real predict_z9[1][16][4][4];
    real predict_a9[1][16][4][4];
    real predict_a10[1][16];
    real predict_z11[1][10];
    real predict_e11[1][10];
    real predict_s11[1];
    real predict_a11[1][10];
    real predict_s11_max[1];
} residual_convolution;

/* Start values; random ones are drawn from the seed. */
void residual_convolution_init(residual_convolution *net, uint64_t seed);

/* The loss of a batch. */
real residual_convolution_loss(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_gain2, grad_b2, grad_W3, grad_gain4, grad_b4, grad_W5, grad_gain6, grad_b6, grad_W9, grad_b9, grad_W11, grad_b11. */
real residual_convolution_gradients(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real residual_convolution_step(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y);

/* The predictions of count samples. */
void residual_convolution_predict(residual_convolution *net, const real *x, int count, real *predicted_a11);

/* The order of samples in an epoch. */
void residual_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *residual_convolution_save(const residual_convolution *net, const char *path);
const char *residual_convolution_load(residual_convolution *net, const char *path);

#endif
