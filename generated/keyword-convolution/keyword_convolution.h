/*
 * A one-dimensional convolutional network for spoken keywords.
 * Made by symbp 0.1.0 from the network 'keyword-convolution'; do not edit.
 * Hash of the mathematics: 52b5142fbf35b7c7a5b55b5518bb6dc01b234f40c1052267801e38440d52ce23
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef KEYWORD_CONVOLUTION_H
#define KEYWORD_CONVOLUTION_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

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
    /* arrays; those that are not needed at the same time share places */
    real memory[13312];
    int places[1280];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} keyword_convolution_values;

/*
 * Strips are read fastest where the struct begins with a cache line. A variable does that declared so:
 *     static KEYWORD_CONVOLUTION_ALIGNED keyword_convolution net;
 * and memory from the heap, where the system has C11's function: aligned_alloc(64, (sizeof(keyword_convolution) + 63) / 64 * 64).
 */
#if defined __GNUC__
#define KEYWORD_CONVOLUTION_ALIGNED __attribute__((aligned(64)))
#else
#define KEYWORD_CONVOLUTION_ALIGNED
#endif

typedef struct {
    keyword_convolution_values values; /* of the last call */
    /* parameters */
    real W1[8][8][3]; /* parameter, [8, 8, 3] */
    real b1[8]; /* parameter, [8] */
    real W3[16][8][3]; /* parameter, [16, 8, 3] */
    real b3[16]; /* parameter, [16] */
    real W5[4][16]; /* parameter, [4, 16] */
    real b5[4]; /* parameter, [4] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
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
} keyword_convolution;

/* Start values; random ones are drawn from the seed. */
void keyword_convolution_init(keyword_convolution *net, uint64_t seed);

/* The loss of a batch. */
real keyword_convolution_loss(keyword_convolution *net, const real *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real keyword_convolution_gradients(keyword_convolution *net, const real *x, const int *y);
#define keyword_convolution_grad_W1(net) ((real (*)[8][3])((net)->values.memory + 5632))
#define keyword_convolution_grad_b1(net) ((net)->values.memory + 1920)
#define keyword_convolution_grad_W3(net) ((real (*)[8][3])((net)->values.memory + 1536))
#define keyword_convolution_grad_b3(net) ((net)->values.memory + 576)
#define keyword_convolution_grad_W5(net) ((real (*)[16])((net)->values.memory + 512))
#define keyword_convolution_grad_b5(net) ((net)->values.memory + 0)
#define keyword_convolution_a5(net) ((real (*)[4])((net)->values.memory + 13056))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real keyword_convolution_step(keyword_convolution *net, const real *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real keyword_convolution_steps(keyword_convolution *net, const real *x, const int *y, long count);

/* The predictions of count samples. */
void keyword_convolution_predict(keyword_convolution *net, const real *x, int count, real *predicted_a5);

/* The order of samples in an epoch. */
void keyword_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *keyword_convolution_save(const keyword_convolution *net, const char *path);
const char *keyword_convolution_load(keyword_convolution *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
