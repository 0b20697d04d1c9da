/*
 * Characters by gated recurrent units.
 * Made by symbp 0.1.0 from the network 'character-gru'; do not edit.
 * Hash of the mathematics: 183e1e956293725dc7d9a22ab7bfd02e29c5709740a83bc149d34d78e0d8f107
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef CHARACTER_GRU_H
#define CHARACTER_GRU_H

#include <stdint.h>

/* double, or float with -DCHARACTER_GRU_FLOAT */
#ifdef CHARACTER_GRU_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    CHARACTER_GRU_BATCH = 8 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real a1[8][12][8]; /* intermediate, [8, 12, 8] */
    real zr2[8][24][8]; /* intermediate, [8, 24, 8] */
    real zu2[8][24][8]; /* intermediate, [8, 24, 8] */
    real v2[8][24][8]; /* intermediate, [8, 24, 8] */
    real r2[8][24][8]; /* intermediate, [8, 24, 8] */
    real u2[8][24][8]; /* intermediate, [8, 24, 8] */
    real zc2[8][24][8]; /* intermediate, [8, 24, 8] */
    real c2[8][24][8]; /* intermediate, [8, 24, 8] */
    real a2[8][24][8]; /* intermediate, [8, 24, 8] */
    real z3[8][27][8]; /* intermediate, [8, 27, 8] */
    real s3_max[8][8]; /* intermediate, [8, 8] */
    real e3[8][27][8]; /* intermediate, [8, 27, 8] */
    real s3[8][8]; /* intermediate, [8, 8] */
    real loss; /* intermediate */
    /* adjoints */
    real a3[8][8][27]; /* intermediate, [8, 8, 27] */
    real delta_z3[8][27][8]; /* adjoint of z3, [8, 27, 8] */
    real delta_a2[8][24][8]; /* adjoint of a2, [8, 24, 8] */
    real delta_zc2[8][24][8]; /* adjoint of zc2, [8, 24, 8] */
    real delta_v2[8][24][8]; /* adjoint of v2, [8, 24, 8] */
    real delta_zu2[8][24][8]; /* adjoint of zu2, [8, 24, 8] */
    real delta_zr2[8][24][8]; /* adjoint of zr2, [8, 24, 8] */
    real delta_a1[8][12][8]; /* adjoint of a1, [8, 12, 8] */
    real delta_a1_turned[8][8][12]; /* intermediate, [8, 8, 12] */
    real grad_E1[27][12]; /* adjoint of E1, [27, 12] */
    real a1_turned[8][8][12]; /* intermediate, [8, 8, 12] */
    real grad_Wr2[24][12]; /* adjoint of Wr2, [24, 12] */
    real a2_turned[8][8][24]; /* intermediate, [8, 8, 24] */
    real grad_Ur2[24][24]; /* adjoint of Ur2, [24, 24] */
    real grad_br2[24]; /* adjoint of br2, [24] */
    real grad_Wu2[24][12]; /* adjoint of Wu2, [24, 12] */
    real grad_Uu2[24][24]; /* adjoint of Uu2, [24, 24] */
    real grad_bu2[24]; /* adjoint of bu2, [24] */
    real grad_Wc2[24][12]; /* adjoint of Wc2, [24, 12] */
    real grad_Uc2[24][24]; /* adjoint of Uc2, [24, 24] */
    real grad_bc2[24]; /* adjoint of bc2, [24] */
    real grad_d2[24]; /* adjoint of d2, [24] */
    real grad_W3[27][24]; /* adjoint of W3, [27, 24] */
    real grad_b3[27]; /* adjoint of b3, [27] */
    /* values after the step */
    real correction1;
    real correction2;
} character_gru_values;

typedef struct {
    /* parameters */
    real E1[27][12]; /* parameter, [27, 12] */
    real Wr2[24][12]; /* parameter, [24, 12] */
    real Ur2[24][24]; /* parameter, [24, 24] */
    real br2[24]; /* parameter, [24] */
    real Wu2[24][12]; /* parameter, [24, 12] */
    real Uu2[24][24]; /* parameter, [24, 24] */
    real bu2[24]; /* parameter, [24] */
    real Wc2[24][12]; /* parameter, [24, 12] */
    real Uc2[24][24]; /* parameter, [24, 24] */
    real bc2[24]; /* parameter, [24] */
    real d2[24]; /* parameter, [24] */
    real W3[27][24]; /* parameter, [27, 24] */
    real b3[27]; /* parameter, [27] */
    /* state that is kept from step to step */
    real step_count; /* state */
    real E1_first_moment[27][12]; /* state, [27, 12] */
    real E1_second_moment[27][12]; /* state, [27, 12] */
    real Wr2_first_moment[24][12]; /* state, [24, 12] */
    real Wr2_second_moment[24][12]; /* state, [24, 12] */
    real Ur2_first_moment[24][24]; /* state, [24, 24] */
    real Ur2_second_moment[24][24]; /* state, [24, 24] */
    real br2_first_moment[24]; /* state, [24] */
    real br2_second_moment[24]; /* state, [24] */
    real Wu2_first_moment[24][12]; /* state, [24, 12] */
    real Wu2_second_moment[24][12]; /* state, [24, 12] */
    real Uu2_first_moment[24][24]; /* state, [24, 24] */
    real Uu2_second_moment[24][24]; /* state, [24, 24] */
    real bu2_first_moment[24]; /* state, [24] */
    real bu2_second_moment[24]; /* state, [24] */
    real Wc2_first_moment[24][12]; /* state, [24, 12] */
    real Wc2_second_moment[24][12]; /* state, [24, 12] */
    real Uc2_first_moment[24][24]; /* state, [24, 24] */
    real Uc2_second_moment[24][24]; /* state, [24, 24] */
    real bc2_first_moment[24]; /* state, [24] */
    real bc2_second_moment[24]; /* state, [24] */
    real d2_first_moment[24]; /* state, [24] */
    real d2_second_moment[24]; /* state, [24] */
    real W3_first_moment[27][24]; /* state, [27, 24] */
    real W3_second_moment[27][24]; /* state, [27, 24] */
    real b3_first_moment[27]; /* state, [27] */
    real b3_second_moment[27]; /* state, [27] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    uint64_t seed;
    uint64_t steps_done;
    character_gru_values values; /* of the last call of character_gru_loss, character_gru_gradients or character_gru_step */
    /* values of a prediction */
    real predict_a1[1][8][12];
    real predict_zr2[1][8][24];
    real predict_zu2[1][8][24];
    real predict_v2[1][8][24];
    real predict_r2[1][8][24];
    real predict_u2[1][8][24];
    real predict_zc2[1][8][24];
    real predict_c2[1][8][24];
    real predict_a2[1][8][24];
    real predict_z3[1][8][27];
    real predict_e3[1][8][27];
    real predict_s3[1][8];
    real predict_a3[1][8][27];
    real predict_s3_max[1][8];
} character_gru;

/* Start values; random ones are drawn from the seed. */
void character_gru_init(character_gru *net, uint64_t seed);

/* The loss of a batch. */
real character_gru_loss(character_gru *restrict net, const int *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_E1, grad_Wr2, grad_Ur2, grad_br2, grad_Wu2, grad_Uu2, grad_bu2, grad_Wc2, grad_Uc2, grad_bc2, grad_d2, grad_W3, grad_b3. */
real character_gru_gradients(character_gru *restrict net, const int *restrict x, const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real character_gru_step(character_gru *restrict net, const int *restrict x, const int *restrict y);

/* The predictions of count samples. */
void character_gru_predict(character_gru *net, const int *x, int count, real *predicted_a3);

/* The order of samples in an epoch. */
void character_gru_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *character_gru_save(const character_gru *net, const char *path);
const char *character_gru_load(character_gru *net, const char *path);

#endif
