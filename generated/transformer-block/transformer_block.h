/*
 * One transformer block on characters.
 * Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
 * Hash of the mathematics: 7bc853c4a78c72966c27ffda2815cf87f0c72428d6c85979580d8b45430bf945
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef TRANSFORMER_BLOCK_H
#define TRANSFORMER_BLOCK_H

#include <stdint.h>

/* double, or float with -DTRANSFORMER_BLOCK_FLOAT */
#ifdef TRANSFORMER_BLOCK_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    TRANSFORMER_BLOCK_BATCH = 8 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real a1[8][16][8]; /* intermediate, [8, 16, 8] */
    real a2[8][16][8]; /* intermediate, [8, 16, 8] */
    real mu3[8][8]; /* intermediate, [8, 8] */
    real centred3[8][16][8]; /* intermediate, [8, 16, 8] */
    real variance3[8][8]; /* intermediate, [8, 8] */
    real inverse3[8][8]; /* intermediate, [8, 8] */
    real normal3[8][16][8]; /* intermediate, [8, 16, 8] */
    real z3[8][16][8]; /* intermediate, [8, 16, 8] */
    real a3[8][16][8]; /* intermediate, [8, 16, 8] */
    real query4[8][2][8][8]; /* intermediate, [8, 2, 8, 8] */
    real key4[8][2][8][8]; /* intermediate, [8, 2, 8, 8] */
    real value4[8][2][8][8]; /* intermediate, [8, 2, 8, 8] */
    real score4[2][8][8][8]; /* intermediate, [2, 8, 8, 8] */
    real e4[2][8][8][8]; /* intermediate, [2, 8, 8, 8] */
    real total4[2][8][8]; /* intermediate, [2, 8, 8] */
    real weight4[2][8][8][8]; /* intermediate, [2, 8, 8, 8] */
    real mixed4[8][2][8][8]; /* intermediate, [8, 2, 8, 8] */
    real z4[8][16][8]; /* intermediate, [8, 16, 8] */
    real a4[8][16][8]; /* intermediate, [8, 16, 8] */
    real a5[8][16][8]; /* intermediate, [8, 16, 8] */
    real mu6[8][8]; /* intermediate, [8, 8] */
    real centred6[8][16][8]; /* intermediate, [8, 16, 8] */
    real variance6[8][8]; /* intermediate, [8, 8] */
    real inverse6[8][8]; /* intermediate, [8, 8] */
    real normal6[8][16][8]; /* intermediate, [8, 16, 8] */
    real z6[8][16][8]; /* intermediate, [8, 16, 8] */
    real a6[8][16][8]; /* intermediate, [8, 16, 8] */
    real z7[8][32][8]; /* intermediate, [8, 32, 8] */
    real a7_factor[8][32][8]; /* intermediate, [8, 32, 8] */
    real a7[8][32][8]; /* intermediate, [8, 32, 8] */
    real z8[8][16][8]; /* intermediate, [8, 16, 8] */
    real a8[8][16][8]; /* intermediate, [8, 16, 8] */
    real a9[8][16][8]; /* intermediate, [8, 16, 8] */
    real mu10[8][8]; /* intermediate, [8, 8] */
    real centred10[8][16][8]; /* intermediate, [8, 16, 8] */
    real variance10[8][8]; /* intermediate, [8, 8] */
    real inverse10[8][8]; /* intermediate, [8, 8] */
    real normal10[8][16][8]; /* intermediate, [8, 16, 8] */
    real z10[8][16][8]; /* intermediate, [8, 16, 8] */
    real a10[8][16][8]; /* intermediate, [8, 16, 8] */
    real z11[8][27][8]; /* intermediate, [8, 27, 8] */
    real s11_max[8][8]; /* intermediate, [8, 8] */
    real e11[8][27][8]; /* intermediate, [8, 27, 8] */
    real s11[8][8]; /* intermediate, [8, 8] */
    real loss; /* intermediate */
    /* adjoints */
    real a11[8][8][27]; /* intermediate, [8, 8, 27] */
    real delta_z11[8][27][8]; /* adjoint of z11, [8, 27, 8] */
    real delta_z10[8][16][8]; /* adjoint of z10, [8, 16, 8] */
    real sum_variance10[8][8]; /* intermediate, [8, 8] */
    real delta_centred10[8][16][8]; /* adjoint of centred10, [8, 16, 8] */
    real delta_mu10[8][8]; /* adjoint of mu10, [8, 8] */
    real delta_z8[8][16][8]; /* adjoint of z8, [8, 16, 8] */
    real delta_z7[8][32][8]; /* adjoint of z7, [8, 32, 8] */
    real delta_z6[8][16][8]; /* adjoint of z6, [8, 16, 8] */
    real sum_variance6[8][8]; /* intermediate, [8, 8] */
    real delta_centred6[8][16][8]; /* adjoint of centred6, [8, 16, 8] */
    real delta_mu6[8][8]; /* adjoint of mu6, [8, 8] */
    real delta_a5[8][16][8]; /* adjoint of a5, [8, 16, 8] */
    real delta_z4[8][16][8]; /* adjoint of z4, [8, 16, 8] */
    real delta_mixed4[8][2][8][8]; /* adjoint of mixed4, [8, 2, 8, 8] */
    real delta_weight4[2][8][8][8]; /* adjoint of weight4, [2, 8, 8, 8] */
    real sum_total4[2][8][8]; /* intermediate, [2, 8, 8] */
    real delta_score4[2][8][8][8]; /* adjoint of score4, [2, 8, 8, 8] */
    real delta_value4[8][2][8][8]; /* adjoint of value4, [8, 2, 8, 8] */
    real delta_key4[8][2][8][8]; /* adjoint of key4, [8, 2, 8, 8] */
    real delta_query4[8][2][8][8]; /* adjoint of query4, [8, 2, 8, 8] */
    real delta_z3[8][16][8]; /* adjoint of z3, [8, 16, 8] */
    real sum_variance3[8][8]; /* intermediate, [8, 8] */
    real delta_centred3[8][16][8]; /* adjoint of centred3, [8, 16, 8] */
    real delta_mu3[8][8]; /* adjoint of mu3, [8, 8] */
    real delta_a2[8][16][8]; /* adjoint of a2, [8, 16, 8] */
    real delta_a1[8][16][8]; /* adjoint of a1, [8, 16, 8] */
    real delta_a1_turned[8][8][16]; /* intermediate, [8, 8, 16] */
    real grad_E1[27][16]; /* adjoint of E1, [27, 16] */
    real grad_P2[8][16]; /* adjoint of P2, [8, 16] */
    real grad_gain3[16]; /* adjoint of gain3, [16] */
    real grad_b3[16]; /* adjoint of b3, [16] */
    real a3_turned[8][8][16]; /* intermediate, [8, 8, 16] */
    real grad_Q4[2][8][16]; /* adjoint of Q4, [2, 8, 16] */
    real grad_K4[2][8][16]; /* adjoint of K4, [2, 8, 16] */
    real grad_V4[2][8][16]; /* adjoint of V4, [2, 8, 16] */
    real mixed4_turned[8][2][8][8]; /* intermediate, [8, 2, 8, 8] */
    real grad_O4[16][2][8]; /* adjoint of O4, [16, 2, 8] */
    real grad_b4[16]; /* adjoint of b4, [16] */
    real grad_gain6[16]; /* adjoint of gain6, [16] */
    real grad_b6[16]; /* adjoint of b6, [16] */
    real a6_turned[8][8][16]; /* intermediate, [8, 8, 16] */
    real grad_W7[32][16]; /* adjoint of W7, [32, 16] */
    real grad_b7[32]; /* adjoint of b7, [32] */
    real a7_turned[8][8][32]; /* intermediate, [8, 8, 32] */
    real grad_W8[16][32]; /* adjoint of W8, [16, 32] */
    real grad_b8[16]; /* adjoint of b8, [16] */
    real grad_gain10[16]; /* adjoint of gain10, [16] */
    real grad_b10[16]; /* adjoint of b10, [16] */
    real a10_turned[8][8][16]; /* intermediate, [8, 8, 16] */
    real grad_W11[27][16]; /* adjoint of W11, [27, 16] */
    real grad_b11[27]; /* adjoint of b11, [27] */
    /* values after the step */
    real correction1;
    real correction2;
} transformer_block_values;

typedef struct {
    /* parameters */
    real E1[27][16]; /* parameter, [27, 16] */
    real P2[8][16]; /* parameter, [8, 16] */
    real gain3[16]; /* parameter, [16] */
    real b3[16]; /* parameter, [16] */
    real Q4[2][8][16]; /* parameter, [2, 8, 16] */
    real K4[2][8][16]; /* parameter, [2, 8, 16] */
    real V4[2][8][16]; /* parameter, [2, 8, 16] */
    real O4[16][2][8]; /* parameter, [16, 2, 8] */
    real b4[16]; /* parameter, [16] */
    real gain6[16]; /* parameter, [16] */
    real b6[16]; /* parameter, [16] */
    real W7[32][16]; /* parameter, [32, 16] */
    real b7[32]; /* parameter, [32] */
    real W8[16][32]; /* parameter, [16, 32] */
    real b8[16]; /* parameter, [16] */
    real gain10[16]; /* parameter, [16] */
    real b10[16]; /* parameter, [16] */
    real W11[27][16]; /* parameter, [27, 16] */
    real b11[27]; /* parameter, [27] */
    /* state that is kept from step to step */
    real step_count; /* state */
    real E1_first_moment[27][16]; /* state, [27, 16] */
    real E1_second_moment[27][16]; /* state, [27, 16] */
    real P2_first_moment[8][16]; /* state, [8, 16] */
    real P2_second_moment[8][16]; /* state, [8, 16] */
    real gain3_first_moment[16]; /* state, [16] */
    real gain3_second_moment[16]; /* state, [16] */
    real b3_first_moment[16]; /* state, [16] */
    real b3_second_moment[16]; /* state, [16] */
    real Q4_first_moment[2][8][16]; /* state, [2, 8, 16] */
    real Q4_second_moment[2][8][16]; /* state, [2, 8, 16] */
    real K4_first_moment[2][8][16]; /* state, [2, 8, 16] */
    real K4_second_moment[2][8][16]; /* state, [2, 8, 16] */
    real V4_first_moment[2][8][16]; /* state, [2, 8, 16] */
    real V4_second_moment[2][8][16]; /* state, [2, 8, 16] */
    real O4_first_moment[16][2][8]; /* state, [16, 2, 8] */
    real O4_second_moment[16][2][8]; /* state, [16, 2, 8] */
    real b4_first_moment[16]; /* state, [16] */
    real b4_second_moment[16]; /* state, [16] */
    real gain6_first_moment[16]; /* state, [16] */
    real gain6_second_moment[16]; /* state, [16] */
    real b6_first_moment[16]; /* state, [16] */
    real b6_second_moment[16]; /* state, [16] */
    real W7_first_moment[32][16]; /* state, [32, 16] */
    real W7_second_moment[32][16]; /* state, [32, 16] */
    real b7_first_moment[32]; /* state, [32] */
    real b7_second_moment[32]; /* state, [32] */
    real W8_first_moment[16][32]; /* state, [16, 32] */
    real W8_second_moment[16][32]; /* state, [16, 32] */
    real b8_first_moment[16]; /* state, [16] */
    real b8_second_moment[16]; /* state, [16] */
    real gain10_first_moment[16]; /* state, [16] */
    real gain10_second_moment[16]; /* state, [16] */
    real b10_first_moment[16]; /* state, [16] */
    real b10_second_moment[16]; /* state, [16] */
    real W11_first_moment[27][16]; /* state, [27, 16] */
    real W11_second_moment[27][16]; /* state, [27, 16] */
    real b11_first_moment[27]; /* state, [27] */
    real b11_second_moment[27]; /* state, [27] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    real weight_decay;
    uint64_t seed;
    uint64_t steps_done;
    transformer_block_values values; /* of the last call of transformer_block_loss, transformer_block_gradients or transformer_block_step */
    /* values of a prediction */
    real predict_a1[1][8][16];
    real predict_a2[1][8][16];
    real predict_mu3[1][8];
    real predict_centred3[1][8][16];
    real predict_variance3[1][8];
    real predict_inverse3[1][8];
    real predict_normal3[1][8][16];
    real predict_z3[1][8][16];
    real predict_a3[1][8][16];
    real predict_query4[1][8][2][8];
    real predict_key4[1][8][2][8];
    real predict_value4[1][8][2][8];
    real predict_score4[1][2][8][8];
    real predict_e4[1][2][8][8];
    real predict_total4[1][2][8];
    real predict_weight4[1][2][8][8];
    real predict_mixed4[1][8][2][8];
    real predict_z4[1][8][16];
    real predict_a4[1][8][16];
    real predict_a5[1][8][16];
    real predict_mu6[1][8];
    real predict_centred6[1][8][16];
    real predict_variance6[1][8];
    real predict_inverse6[1][8];
    real predict_normal6[1][8][16];
    real predict_z6[1][8][16];
    real predict_a6[1][8][16];
    real predict_z7[1][8][32];
    real predict_a7[1][8][32];
    real predict_z8[1][8][16];
    real predict_a8[1][8][16];
    real predict_a9[1][8][16];
    real predict_mu10[1][8];
    real predict_centred10[1][8][16];
    real predict_variance10[1][8];
    real predict_inverse10[1][8];
    real predict_normal10[1][8][16];
    real predict_z10[1][8][16];
    real predict_a10[1][8][16];
    real predict_z11[1][8][27];
    real predict_e11[1][8][27];
    real predict_s11[1][8];
    real predict_a11[1][8][27];
    real predict_s11_max[1][8];
} transformer_block;

/* Start values; random ones are drawn from the seed. */
void transformer_block_init(transformer_block *net, uint64_t seed);

/* The loss of a batch. */
real transformer_block_loss(transformer_block *restrict net, const int *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_E1, grad_P2, grad_gain3, grad_b3, grad_Q4, grad_K4, grad_V4, grad_O4, grad_b4, grad_gain6, grad_b6, grad_W7, grad_b7, grad_W8, grad_b8, grad_gain10, grad_b10, grad_W11, grad_b11. */
real transformer_block_gradients(transformer_block *restrict net, const int *restrict x,
    const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real transformer_block_step(transformer_block *restrict net, const int *restrict x, const int *restrict y);

/* The predictions of count samples. */
void transformer_block_predict(transformer_block *net, const int *x, int count, real *predicted_a11);

/* The order of samples in an epoch. */
void transformer_block_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *transformer_block_save(const transformer_block *net, const char *path);
const char *transformer_block_load(transformer_block *net, const char *path);

#endif
