/*
 * A DCGAN-style generator, fitted by maximum mean discrepancy.
 * Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
 * Hash of the mathematics: 5c1ba84c4f09ca45290dbc479f59dca50793303fd6d28f162a693f36171c5a01
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef DCGAN_GENERATOR_H
#define DCGAN_GENERATOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

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
    /* arrays; those that are not needed at the same time share places */
    real memory[67712];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} dcgan_generator_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static DCGAN_GENERATOR_ALIGNED dcgan_generator net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(dcgan_generator) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define DCGAN_GENERATOR_ALIGNED __attribute__((aligned(64)))
#else
#define DCGAN_GENERATOR_ALIGNED
#endif

typedef struct {
    dcgan_generator_values values; /* of the last call */
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
    real correction1; /* state */
    real correction2; /* state */
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
} dcgan_generator;

/* Start values; random ones are drawn from the seed. */
void dcgan_generator_init(dcgan_generator *net, uint64_t seed);

/* The loss of a batch. */
real dcgan_generator_loss(dcgan_generator *net, const real *x, const real *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real dcgan_generator_gradients(dcgan_generator *net, const real *x, const real *y);
#define dcgan_generator_grad_W1(net) ((real (*)[16][2][2])((net)->values.memory + 24448))
#define dcgan_generator_grad_gain2(net) ((net)->values.memory + 35216)
#define dcgan_generator_grad_b2(net) ((net)->values.memory + 35200)
#define dcgan_generator_grad_W3(net) ((real (*)[8][4][4])((net)->values.memory + 22400))
#define dcgan_generator_grad_gain4(net) ((net)->values.memory + 60816)
#define dcgan_generator_grad_b4(net) ((net)->values.memory + 60800)
#define dcgan_generator_grad_W5(net) ((real (*)[1][4][4])((net)->values.memory + 19200))
#define dcgan_generator_grad_b5(net) ((net)->values.memory + 6400)
#define dcgan_generator_a6(net) ((real (*)[64])((net)->values.memory + 54400))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real dcgan_generator_step(dcgan_generator *net, const real *x, const real *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real dcgan_generator_steps(dcgan_generator *net, const real *x, const real *y, long count);

/* The predictions of count samples. */
void dcgan_generator_predict(dcgan_generator *net, const real *x, int count, real *predicted_a6);

/* The order of samples in an epoch. */
void dcgan_generator_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *dcgan_generator_save(const dcgan_generator *net, const char *path);
const char *dcgan_generator_load(dcgan_generator *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
