/*
 * A one-dimensional convolutional network for spoken keywords.
 * Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
 * Hash of the mathematics: 52600dd040be4e0fd98b68969d6da3788be65186a851498a8a47c3ec2db4b8d7
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef KEYWORD_CONVOLUTION_H
#define KEYWORD_CONVOLUTION_H

#include <stdint.h>

/* double, or float with -DKEYWORD_CONVOLUTION_FLOAT */
#ifdef KEYWORD_CONVOLUTION_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    KEYWORD_CONVOLUTION_BATCH = 32 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real x_turned[8][12][32]; /* intermediate, [8, 12, 32] */
    real z1[8][10][32]; /* intermediate, [8, 10, 32] */
    real a1[8][10][32]; /* intermediate, [8, 10, 32] */
    real a2[8][5][32]; /* intermediate, [8, 5, 32] */
    real z3[16][3][32]; /* intermediate, [16, 3, 32] */
    real a3[16][3][32]; /* intermediate, [16, 3, 32] */
    real a4[16][32]; /* intermediate, [16, 32] */
    real z5[4][32]; /* intermediate, [4, 32] */
    real s5_max[32]; /* intermediate, [32] */
    real e5[4][32]; /* intermediate, [4, 32] */
    real s5[32]; /* intermediate, [32] */
    real loss; /* intermediate */
    /* adjoints */
    real a5[32][4]; /* intermediate, [32, 4] */
    int a2_argmax[32][8][5]; /* intermediate, [32, 8, 5] */
    real delta_z5[4][32]; /* adjoint of z5, [4, 32] */
    real delta_a4[16][32]; /* adjoint of a4, [16, 32] */
    real delta_z3[16][3][32]; /* adjoint of z3, [16, 3, 32] */
    real delta_a2[8][5][32]; /* adjoint of a2, [8, 5, 32] */
    real delta_z1[8][10][32]; /* adjoint of z1, [8, 10, 32] */
    real grad_W1[8][8][3]; /* adjoint of W1, [8, 8, 3] */
    real grad_b1[8]; /* adjoint of b1, [8] */
    real grad_W3[16][8][3]; /* adjoint of W3, [16, 8, 3] */
    real grad_b3[16]; /* adjoint of b3, [16] */
    real a4_turned[32][16]; /* intermediate, [32, 16] */
    real grad_W5[4][16]; /* adjoint of W5, [4, 16] */
    real grad_b5[4]; /* adjoint of b5, [4] */
    /* values after the step */
    real correction1;
    real correction2;
} keyword_convolution_values;

typedef struct {
    /* parameters */
    real W1[8][8][3]; /* parameter, [8, 8, 3] */
    real b1[8]; /* parameter, [8] */
    real W3[16][8][3]; /* parameter, [16, 8, 3] */
    real b3[16]; /* parameter, [16] */
    real W5[4][16]; /* parameter, [4, 16] */
    real b5[4]; /* parameter, [4] */
    /* state that is kept from step to step */
    real step_count; /* state */
    real W1_first_moment[8][8][3]; /* state, [8, 8, 3] */
    real W1_second_moment[8][8][3]; /* state, [8, 8, 3] */
    real b1_first_moment[8]; /* state, [8] */
    real b1_second_moment[8]; /* state, [8] */
    real W3_first_moment[16][8][3]; /* state, [16, 8, 3] */
    real W3_second_moment[16][8][3]; /* state, [16, 8, 3] */
    real b3_first_moment[16]; /* state, [16] */
    real b3_second_moment[16]; /* state, [16] */
    real W5_first_moment[4][16]; /* state, [4, 16] */
    real W5_second_moment[4][16]; /* state, [4, 16] */
    real b5_first_moment[4]; /* state, [4] */
    real b5_second_moment[4]; /* state, [4] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    uint64_t seed;
    uint64_t steps_done;
    keyword_convolution_values values; /* of the last call of keyword_convolution_loss, keyword_convolution_gradients or keyword_convolution_step */
    /* values of a prediction */
    real predict_z1[1][8][10];
    real predict_a1[1][8][10];
    real predict_a2[1][8][5];
    real predict_z3[1][16][3];
    real predict_a3[1][16][3];
    real predict_a4[1][16];
    real predict_z5[1][4];
    real predict_e5[1][4];
    real predict_s5[1];
    real predict_a5[1][4];
    real predict_s5_max[1];
} keyword_convolution;

/* Start values; random ones are drawn from the seed. */
void keyword_convolution_init(keyword_convolution *net, uint64_t seed);

/* The loss of a batch. */
real keyword_convolution_loss(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_W1, grad_b1, grad_W3, grad_b3, grad_W5, grad_b5. */
real keyword_convolution_gradients(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real keyword_convolution_step(keyword_convolution *restrict net, const real *restrict x,
    const int *restrict y);

/* The predictions of count samples. */
void keyword_convolution_predict(keyword_convolution *net, const real *x, int count, real *predicted_a5);

/* The order of samples in an epoch. */
void keyword_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *keyword_convolution_save(const keyword_convolution *net, const char *path);
const char *keyword_convolution_load(keyword_convolution *net, const char *path);

#endif
