/*
 * LeNet-5 on handwritten digits.
 * Made by symbp 0.1.0 from the network 'lenet-5'; do not edit.
 * Hash of the mathematics: 2da8850c1a5e65d15dfae0edac4c73662237b01b545ca122873ebf14c3f6ff15
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef LENET_5_H
#define LENET_5_H

#include <stdint.h>

/* double, or float with -DLENET_5_FLOAT */
#ifdef LENET_5_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    LENET_5_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real a1[1][32][32][32]; /* intermediate, [1, 32, 32, 32] */
    real z2[6][28][28][32]; /* intermediate, [6, 28, 28, 32] */
    real a2[6][28][28][32]; /* intermediate, [6, 28, 28, 32] */
    real a3[6][14][14][32]; /* intermediate, [6, 14, 14, 32] */
    real z4[16][10][10][32]; /* intermediate, [16, 10, 10, 32] */
    real a4[16][10][10][32]; /* intermediate, [16, 10, 10, 32] */
    real a5[16][5][5][32]; /* intermediate, [16, 5, 5, 32] */
    real z6[120][1][1][32]; /* intermediate, [120, 1, 1, 32] */
    real a6[120][1][1][32]; /* intermediate, [120, 1, 1, 32] */
    real a7[120][32]; /* intermediate, [120, 32] */
    real z8[84][32]; /* intermediate, [84, 32] */
    real a8[84][32]; /* intermediate, [84, 32] */
    real z9[10][32]; /* intermediate, [10, 32] */
    real s9_max[32]; /* intermediate, [32] */
    real e9[10][32]; /* intermediate, [10, 32] */
    real s9[32]; /* intermediate, [32] */
    real loss; /* intermediate */
    /* adjoints */
    real a9[32][10]; /* intermediate, [32, 10] */
    real delta_z9[10][32]; /* adjoint of z9, [10, 32] */
    real delta_z8[84][32]; /* adjoint of z8, [84, 32] */
    real delta_z6[120][1][1][32]; /* adjoint of z6, [120, 1, 1, 32] */
    real delta_a5[16][5][5][32]; /* adjoint of a5, [16, 5, 5, 32] */
    real delta_z4[16][10][10][32]; /* adjoint of z4, [16, 10, 10, 32] */
    real delta_a3[6][14][14][32]; /* adjoint of a3, [6, 14, 14, 32] */
    real delta_z2[6][28][28][32]; /* adjoint of z2, [6, 28, 28, 32] */
    real grad_W2[6][1][5][5]; /* adjoint of W2, [6, 1, 5, 5] */
    real grad_b2[6]; /* adjoint of b2, [6] */
    real grad_W4[16][6][5][5]; /* adjoint of W4, [16, 6, 5, 5] */
    real grad_b4[16]; /* adjoint of b4, [16] */
    real grad_W6[120][16][5][5]; /* adjoint of W6, [120, 16, 5, 5] */
    real grad_b6[120]; /* adjoint of b6, [120] */
    real a7_turned[32][120]; /* intermediate, [32, 120] */
    real grad_W8[84][120]; /* adjoint of W8, [84, 120] */
    real grad_b8[84]; /* adjoint of b8, [84] */
    real a8_turned[32][84]; /* intermediate, [32, 84] */
    real grad_W9[10][84]; /* adjoint of W9, [10, 84] */
    real grad_b9[10]; /* adjoint of b9, [10] */
} lenet_5_values;

typedef struct {
    /* parameters */
    real W2[6][1][5][5]; /* parameter, [6, 1, 5, 5] */
    real b2[6]; /* parameter, [6] */
    real W4[16][6][5][5]; /* parameter, [16, 6, 5, 5] */
    real b4[16]; /* parameter, [16] */
    real W6[120][16][5][5]; /* parameter, [120, 16, 5, 5] */
    real b6[120]; /* parameter, [120] */
    real W8[84][120]; /* parameter, [84, 120] */
    real b8[84]; /* parameter, [84] */
    real W9[10][84]; /* parameter, [10, 84] */
    real b9[10]; /* parameter, [10] */
    /* state that is kept from step to step */
    real W2_velocity[6][1][5][5]; /* state, [6, 1, 5, 5] */
    real b2_velocity[6]; /* state, [6] */
    real W4_velocity[16][6][5][5]; /* state, [16, 6, 5, 5] */
    real b4_velocity[16]; /* state, [16] */
    real W6_velocity[120][16][5][5]; /* state, [120, 16, 5, 5] */
    real b6_velocity[120]; /* state, [120] */
    real W8_velocity[84][120]; /* state, [84, 120] */
    real b8_velocity[84]; /* state, [84] */
    real W9_velocity[10][84]; /* state, [10, 84] */
    real b9_velocity[10]; /* state, [10] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real momentum;
    uint64_t seed;
    uint64_t steps_done;
    lenet_5_values values; /* of the last call of lenet_5_loss, lenet_5_gradients or lenet_5_step */
    /* values of a prediction */
    real predict_a1[1][1][32][32];
    real predict_z2[1][6][28][28];
    real predict_a2[1][6][28][28];
    real predict_a3[1][6][14][14];
    real predict_z4[1][16][10][10];
    real predict_a4[1][16][10][10];
    real predict_a5[1][16][5][5];
    real predict_z6[1][120][1][1];
    real predict_a6[1][120][1][1];
    real predict_a7[1][120];
    real predict_z8[1][84];
    real predict_a8[1][84];
    real predict_z9[1][10];
    real predict_e9[1][10];
    real predict_s9[1];
    real predict_a9[1][10];
    real predict_s9_max[1];
} lenet_5;

/* Start values; random ones are drawn from the seed. */
void lenet_5_init(lenet_5 *net, uint64_t seed);

/* The loss of a batch. */
real lenet_5_loss(lenet_5 *restrict net, const real *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W2, grad_b2, grad_W4, grad_b4, grad_W6, grad_b6, grad_W8, grad_b8, grad_W9, grad_b9. */
real lenet_5_gradients(lenet_5 *restrict net, const real *restrict x, const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real lenet_5_step(lenet_5 *restrict net, const real *restrict x, const int *restrict y);

/* The predictions of count samples. */
void lenet_5_predict(lenet_5 *net, const real *x, int count, real *predicted_a9);

/* The order of samples in an epoch. */
void lenet_5_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *lenet_5_save(const lenet_5 *net, const char *path);
const char *lenet_5_load(lenet_5 *net, const char *path);

#endif
