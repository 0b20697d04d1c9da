/*
 * Characters by a long short-term memory.
 * Made by symbp 0.1.0 from the network 'character-lstm'; do not edit.
 * Hash of the mathematics: 94803b2c5f68e4363b46d2737ea6644f46f261eb7e54671474b0e759cd183115
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef CHARACTER_LSTM_H
#define CHARACTER_LSTM_H

#include <stdint.h>

/* double, or float with -DCHARACTER_LSTM_FLOAT */
#ifdef CHARACTER_LSTM_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    CHARACTER_LSTM_BATCH = 8 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* values of the forward pass */
    real a1[8][12][8]; /* intermediate, [8, 12, 8] */
    real zi2[8][24][8]; /* intermediate, [8, 24, 8] */
    real zf2[8][24][8]; /* intermediate, [8, 24, 8] */
    real zc2[8][24][8]; /* intermediate, [8, 24, 8] */
    real zo2[8][24][8]; /* intermediate, [8, 24, 8] */
    real i2[8][24][8]; /* intermediate, [8, 24, 8] */
    real f2[8][24][8]; /* intermediate, [8, 24, 8] */
    real g2[8][24][8]; /* intermediate, [8, 24, 8] */
    real o2[8][24][8]; /* intermediate, [8, 24, 8] */
    real c2[8][24][8]; /* intermediate, [8, 24, 8] */
    real h2[8][24][8]; /* intermediate, [8, 24, 8] */
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
    real delta_c2[8][24][8]; /* adjoint of c2, [8, 24, 8] */
    real delta_zo2[8][24][8]; /* adjoint of zo2, [8, 24, 8] */
    real delta_zc2[8][24][8]; /* adjoint of zc2, [8, 24, 8] */
    real delta_zf2[8][24][8]; /* adjoint of zf2, [8, 24, 8] */
    real delta_zi2[8][24][8]; /* adjoint of zi2, [8, 24, 8] */
    real delta_a1[8][12][8]; /* adjoint of a1, [8, 12, 8] */
    real delta_a1_turned[8][8][12]; /* intermediate, [8, 8, 12] */
    real grad_E1[27][12]; /* adjoint of E1, [27, 12] */
    real a1_turned[8][8][12]; /* intermediate, [8, 8, 12] */
    real grad_Wi2[24][12]; /* adjoint of Wi2, [24, 12] */
    real a2_turned[8][8][24]; /* intermediate, [8, 8, 24] */
    real grad_Ui2[24][24]; /* adjoint of Ui2, [24, 24] */
    real grad_bi2[24]; /* adjoint of bi2, [24] */
    real grad_Wf2[24][12]; /* adjoint of Wf2, [24, 12] */
    real grad_Uf2[24][24]; /* adjoint of Uf2, [24, 24] */
    real grad_bf2[24]; /* adjoint of bf2, [24] */
    real grad_Wc2[24][12]; /* adjoint of Wc2, [24, 12] */
    real grad_Uc2[24][24]; /* adjoint of Uc2, [24, 24] */
    real grad_bc2[24]; /* adjoint of bc2, [24] */
    real grad_Wo2[24][12]; /* adjoint of Wo2, [24, 12] */
    real grad_Uo2[24][24]; /* adjoint of Uo2, [24, 24] */
    real grad_bo2[24]; /* adjoint of bo2, [24] */
    real grad_W3[27][24]; /* adjoint of W3, [27, 24] */
    real grad_b3[27]; /* adjoint of b3, [27] */
    /* values after the step */
    real correction1;
    real correction2;
} character_lstm_values;

typedef struct {
    /* parameters */
    real E1[27][12]; /* parameter, [27, 12] */
    real Wi2[24][12]; /* parameter, [24, 12] */
    real Ui2[24][24]; /* parameter, [24, 24] */
    real bi2[24]; /* parameter, [24] */
    real Wf2[24][12]; /* parameter, [24, 12] */
    real Uf2[24][24]; /* parameter, [24, 24] */
    real bf2[24]; /* parameter, [24] */
    real Wc2[24][12]; /* parameter, [24, 12] */
    real Uc2[24][24]; /* parameter, [24, 24] */
    real bc2[24]; /* parameter, [24] */
    real Wo2[24][12]; /* parameter, [24, 12] */
    real Uo2[24][24]; /* parameter, [24, 24] */
    real bo2[24]; /* parameter, [24] */
    real W3[27][24]; /* parameter, [27, 24] */
    real b3[27]; /* parameter, [27] */
    /* state that is kept from step to step */
    real step_count; /* state */
    real E1_first_moment[27][12]; /* state, [27, 12] */
    real E1_second_moment[27][12]; /* state, [27, 12] */
    real Wi2_first_moment[24][12]; /* state, [24, 12] */
    real Wi2_second_moment[24][12]; /* state, [24, 12] */
    real Ui2_first_moment[24][24]; /* state, [24, 24] */
    real Ui2_second_moment[24][24]; /* state, [24, 24] */
    real bi2_first_moment[24]; /* state, [24] */
    real bi2_second_moment[24]; /* state, [24] */
    real Wf2_first_moment[24][12]; /* state, [24, 12] */
    real Wf2_second_moment[24][12]; /* state, [24, 12] */
    real Uf2_first_moment[24][24]; /* state, [24, 24] */
    real Uf2_second_moment[24][24]; /* state, [24, 24] */
    real bf2_first_moment[24]; /* state, [24] */
    real bf2_second_moment[24]; /* state, [24] */
    real Wc2_first_moment[24][12]; /* state, [24, 12] */
    real Wc2_second_moment[24][12]; /* state, [24, 12] */
    real Uc2_first_moment[24][24]; /* state, [24, 24] */
    real Uc2_second_moment[24][24]; /* state, [24, 24] */
    real bc2_first_moment[24]; /* state, [24] */
    real bc2_second_moment[24]; /* state, [24] */
    real Wo2_first_moment[24][12]; /* state, [24, 12] */
    real Wo2_second_moment[24][12]; /* state, [24, 12] */
    real Uo2_first_moment[24][24]; /* state, [24, 24] */
    real Uo2_second_moment[24][24]; /* state, [24, 24] */
    real bo2_first_moment[24]; /* state, [24] */
    real bo2_second_moment[24]; /* state, [24] */
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
    character_lstm_values values; /* of the last call of character_lstm_loss, character_lstm_gradients or character_lstm_step */
    /* values of a prediction */
    real predict_a1[1][8][12];
    real predict_zi2[1][8][24];
    real predict_zf2[1][8][24];
    real predict_zc2[1][8][24];
    real predict_zo2[1][8][24];
    real predict_i2[1][8][24];
    real predict_f2[1][8][24];
    real predict_g2[1][8][24];
    real predict_o2[1][8][24];
    real predict_c2[1][8][24];
    real predict_h2[1][8][24];
    real predict_a2[1][8][24];
    real predict_z3[1][8][27];
    real predict_e3[1][8][27];
    real predict_s3[1][8];
    real predict_a3[1][8][27];
    real predict_s3_max[1][8];
} character_lstm;

/* Start values; random ones are drawn from the seed. */
void character_lstm_init(character_lstm *net, uint64_t seed);

/* The loss of a batch. */
real character_lstm_loss(character_lstm *restrict net, const int *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_E1, grad_Wi2, grad_Ui2, grad_bi2, grad_Wf2, grad_Uf2, grad_bf2, grad_Wc2, grad_Uc2, grad_bc2, grad_Wo2, grad_Uo2, grad_bo2, grad_W3, grad_b3. */
real character_lstm_gradients(character_lstm *restrict net, const int *restrict x, const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real character_lstm_step(character_lstm *restrict net, const int *restrict x, const int *restrict y);

/* The predictions of count samples. */
void character_lstm_predict(character_lstm *net, const int *x, int count, real *predicted_a3);

/* The order of samples in an epoch. */
void character_lstm_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *character_lstm_save(const character_lstm *net, const char *path);
const char *character_lstm_load(character_lstm *net, const char *path);

#endif
