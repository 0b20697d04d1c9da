/*
 * A generative pre-trained transformer of 12 blocks.
 * Made by symbp 0.1.0 from the network 'gpt'; do not edit.
 * Hash of the mathematics: 3e270eadbdae20a4841dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef GPT_H
#define GPT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* double, or float with -DGPT_FLOAT */
#ifdef GPT_FLOAT
typedef float real;
#else
typedef double real;
#endif

enum {
    GPT_BATCH = 4 /* samples in a step */
};

/* What a step computes on its way. */
typedef struct {
    /* arrays; those that are not needed at the same time share places */
    real memory[72800];
    /* values of the forward pass */
    real loss; /* intermediate */
    /* values after the step */
    real step_size;
    real scale;
} gpt_values;

typedef struct {
    /* parameters */
    real E1[27][8]; /* parameter, [27, 8] */
    real P2[8][8]; /* parameter, [8, 8] */
    real gain3[8]; /* parameter, [8] */
    real b3[8]; /* parameter, [8] */
    real Q4[2][4][8]; /* parameter, [2, 4, 8] */
    real K4[2][4][8]; /* parameter, [2, 4, 8] */
    real V4[2][4][8]; /* parameter, [2, 4, 8] */
    real O4[8][2][4]; /* parameter, [8, 2, 4] */
    real b4[8]; /* parameter, [8] */
    real gain6[8]; /* parameter, [8] */
    real b6[8]; /* parameter, [8] */
    real W7[32][8]; /* parameter, [32, 8] */
    real b7[32]; /* parameter, [32] */
    real W8[8][32]; /* parameter, [8, 32] */
    real b8[8]; /* parameter, [8] */
    real gain10[8]; /* parameter, [8] */
    real b10[8]; /* parameter, [8] */
    real Q11[2][4][8]; /* parameter, [2, 4, 8] */
    real K11[2][4][8]; /* parameter, [2, 4, 8] */
    real V11[2][4][8]; /* parameter, [2, 4, 8] */
    real O11[8][2][4]; /* parameter, [8, 2, 4] */
    real b11[8]; /* parameter, [8] */
    real gain13[8]; /* parameter, [8] */
    real b13[8]; /* parameter, [8] */
    real W14[32][8]; /* parameter, [32, 8] */
    real b14[32]; /* parameter, [32] */
    real W15[8][32]; /* parameter, [8, 32] */
    real b15[8]; /* parameter, [8] */
    real gain17[8]; /* parameter, [8] */
    real b17[8]; /* parameter, [8] */
    real Q18[2][4][8]; /* parameter, [2, 4, 8] */
    real K18[2][4][8]; /* parameter, [2, 4, 8] */
    real V18[2][4][8]; /* parameter, [2, 4, 8] */
    real O18[8][2][4]; /* parameter, [8, 2, 4] */
    real b18[8]; /* parameter, [8] */
    real gain20[8]; /* parameter, [8] */
    real b20[8]; /* parameter, [8] */
    real W21[32][8]; /* parameter, [32, 8] */
    real b21[32]; /* parameter, [32] */
    real W22[8][32]; /* parameter, [8, 32] */
    real b22[8]; /* parameter, [8] */
    real gain24[8]; /* parameter, [8] */
    real b24[8]; /* parameter, [8] */
    real Q25[2][4][8]; /* parameter, [2, 4, 8] */
    real K25[2][4][8]; /* parameter, [2, 4, 8] */
    real V25[2][4][8]; /* parameter, [2, 4, 8] */
    real O25[8][2][4]; /* parameter, [8, 2, 4] */
    real b25[8]; /* parameter, [8] */
    real gain27[8]; /* parameter, [8] */
    real b27[8]; /* parameter, [8] */
    real W28[32][8]; /* parameter, [32, 8] */
    real b28[32]; /* parameter, [32] */
    real W29[8][32]; /* parameter, [8, 32] */
    real b29[8]; /* parameter, [8] */
    real gain31[8]; /* parameter, [8] */
    real b31[8]; /* parameter, [8] */
    real Q32[2][4][8]; /* parameter, [2, 4, 8] */
    real K32[2][4][8]; /* parameter, [2, 4, 8] */
    real V32[2][4][8]; /* parameter, [2, 4, 8] */
    real O32[8][2][4]; /* parameter, [8, 2, 4] */
    real b32[8]; /* parameter, [8] */
    real gain34[8]; /* parameter, [8] */
    real b34[8]; /* parameter, [8] */
    real W35[32][8]; /* parameter, [32, 8] */
    real b35[32]; /* parameter, [32] */
    real W36[8][32]; /* parameter, [8, 32] */
    real b36[8]; /* parameter, [8] */
    real gain38[8]; /* parameter, [8] */
    real b38[8]; /* parameter, [8] */
    real Q39[2][4][8]; /* parameter, [2, 4, 8] */
    real K39[2][4][8]; /* parameter, [2, 4, 8] */
    real V39[2][4][8]; /* parameter, [2, 4, 8] */
    real O39[8][2][4]; /* parameter, [8, 2, 4] */
    real b39[8]; /* parameter, [8] */
    real gain41[8]; /* parameter, [8] */
    real b41[8]; /* parameter, [8] */
    real W42[32][8]; /* parameter, [32, 8] */
    real b42[32]; /* parameter, [32] */
    real W43[8][32]; /* parameter, [8, 32] */
    real b43[8]; /* parameter, [8] */
    real gain45[8]; /* parameter, [8] */
    real b45[8]; /* parameter, [8] */
    real Q46[2][4][8]; /* parameter, [2, 4, 8] */
    real K46[2][4][8]; /* parameter, [2, 4, 8] */
    real V46[2][4][8]; /* parameter, [2, 4, 8] */
    real O46[8][2][4]; /* parameter, [8, 2, 4] */
    real b46[8]; /* parameter, [8] */
    real gain48[8]; /* parameter, [8] */
    real b48[8]; /* parameter, [8] */
    real W49[32][8]; /* parameter, [32, 8] */
    real b49[32]; /* parameter, [32] */
    real W50[8][32]; /* parameter, [8, 32] */
    real b50[8]; /* parameter, [8] */
    real gain52[8]; /* parameter, [8] */
    real b52[8]; /* parameter, [8] */
    real Q53[2][4][8]; /* parameter, [2, 4, 8] */
    real K53[2][4][8]; /* parameter, [2, 4, 8] */
    real V53[2][4][8]; /* parameter, [2, 4, 8] */
    real O53[8][2][4]; /* parameter, [8, 2, 4] */
    real b53[8]; /* parameter, [8] */
    real gain55[8]; /* parameter, [8] */
    real b55[8]; /* parameter, [8] */
    real W56[32][8]; /* parameter, [32, 8] */
    real b56[32]; /* parameter, [32] */
    real W57[8][32]; /* parameter, [8, 32] */
    real b57[8]; /* parameter, [8] */
    real gain59[8]; /* parameter, [8] */
    real b59[8]; /* parameter, [8] */
    real Q60[2][4][8]; /* parameter, [2, 4, 8] */
    real K60[2][4][8]; /* parameter, [2, 4, 8] */
    real V60[2][4][8]; /* parameter, [2, 4, 8] */
    real O60[8][2][4]; /* parameter, [8, 2, 4] */
    real b60[8]; /* parameter, [8] */
    real gain62[8]; /* parameter, [8] */
    real b62[8]; /* parameter, [8] */
    real W63[32][8]; /* parameter, [32, 8] */
    real b63[32]; /* parameter, [32] */
    real W64[8][32]; /* parameter, [8, 32] */
    real b64[8]; /* parameter, [8] */
    real gain66[8]; /* parameter, [8] */
    real b66[8]; /* parameter, [8] */
    real Q67[2][4][8]; /* parameter, [2, 4, 8] */
    real K67[2][4][8]; /* parameter, [2, 4, 8] */
    real V67[2][4][8]; /* parameter, [2, 4, 8] */
    real O67[8][2][4]; /* parameter, [8, 2, 4] */
    real b67[8]; /* parameter, [8] */
    real gain69[8]; /* parameter, [8] */
    real b69[8]; /* parameter, [8] */
    real W70[32][8]; /* parameter, [32, 8] */
    real b70[32]; /* parameter, [32] */
    real W71[8][32]; /* parameter, [8, 32] */
    real b71[8]; /* parameter, [8] */
    real gain73[8]; /* parameter, [8] */
    real b73[8]; /* parameter, [8] */
    real Q74[2][4][8]; /* parameter, [2, 4, 8] */
    real K74[2][4][8]; /* parameter, [2, 4, 8] */
    real V74[2][4][8]; /* parameter, [2, 4, 8] */
    real O74[8][2][4]; /* parameter, [8, 2, 4] */
    real b74[8]; /* parameter, [8] */
    real gain76[8]; /* parameter, [8] */
    real b76[8]; /* parameter, [8] */
    real W77[32][8]; /* parameter, [32, 8] */
    real b77[32]; /* parameter, [32] */
    real W78[8][32]; /* parameter, [8, 32] */
    real b78[8]; /* parameter, [8] */
    real gain80[8]; /* parameter, [8] */
    real b80[8]; /* parameter, [8] */
    real Q81[2][4][8]; /* parameter, [2, 4, 8] */
    real K81[2][4][8]; /* parameter, [2, 4, 8] */
    real V81[2][4][8]; /* parameter, [2, 4, 8] */
    real O81[8][2][4]; /* parameter, [8, 2, 4] */
    real b81[8]; /* parameter, [8] */
    real gain83[8]; /* parameter, [8] */
    real b83[8]; /* parameter, [8] */
    real W84[32][8]; /* parameter, [32, 8] */
    real b84[32]; /* parameter, [32] */
    real W85[8][32]; /* parameter, [8, 32] */
    real b85[8]; /* parameter, [8] */
    real gain87[8]; /* parameter, [8] */
    real b87[8]; /* parameter, [8] */
    /* state that is kept from step to step */
    real correction1; /* state */
    real correction2; /* state */
    real E1_first_moment[27][8]; /* state, [27, 8] */
    real E1_second_moment[27][8]; /* state, [27, 8] */
    real P2_first_moment[8][8]; /* state, [8, 8] */
    real P2_second_moment[8][8]; /* state, [8, 8] */
    real gain3_first_moment[8]; /* state, [8] */
    real gain3_second_moment[8]; /* state, [8] */
    real b3_first_moment[8]; /* state, [8] */
    real b3_second_moment[8]; /* state, [8] */
    real Q4_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q4_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K4_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K4_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V4_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V4_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O4_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O4_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b4_first_moment[8]; /* state, [8] */
    real b4_second_moment[8]; /* state, [8] */
    real gain6_first_moment[8]; /* state, [8] */
    real gain6_second_moment[8]; /* state, [8] */
    real b6_first_moment[8]; /* state, [8] */
    real b6_second_moment[8]; /* state, [8] */
    real W7_first_moment[32][8]; /* state, [32, 8] */
    real W7_second_moment[32][8]; /* state, [32, 8] */
    real b7_first_moment[32]; /* state, [32] */
    real b7_second_moment[32]; /* state, [32] */
    real W8_first_moment[8][32]; /* state, [8, 32] */
    real W8_second_moment[8][32]; /* state, [8, 32] */
    real b8_first_moment[8]; /* state, [8] */
    real b8_second_moment[8]; /* state, [8] */
    real gain10_first_moment[8]; /* state, [8] */
    real gain10_second_moment[8]; /* state, [8] */
    real b10_first_moment[8]; /* state, [8] */
    real b10_second_moment[8]; /* state, [8] */
    real Q11_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q11_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K11_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K11_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V11_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V11_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O11_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O11_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b11_first_moment[8]; /* state, [8] */
    real b11_second_moment[8]; /* state, [8] */
    real gain13_first_moment[8]; /* state, [8] */
    real gain13_second_moment[8]; /* state, [8] */
    real b13_first_moment[8]; /* state, [8] */
    real b13_second_moment[8]; /* state, [8] */
    real W14_first_moment[32][8]; /* state, [32, 8] */
    real W14_second_moment[32][8]; /* state, [32, 8] */
    real b14_first_moment[32]; /* state, [32] */
    real b14_second_moment[32]; /* state, [32] */
    real W15_first_moment[8][32]; /* state, [8, 32] */
    real W15_second_moment[8][32]; /* state, [8, 32] */
    real b15_first_moment[8]; /* state, [8] */
    real b15_second_moment[8]; /* state, [8] */
    real gain17_first_moment[8]; /* state, [8] */
    real gain17_second_moment[8]; /* state, [8] */
    real b17_first_moment[8]; /* state, [8] */
    real b17_second_moment[8]; /* state, [8] */
    real Q18_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q18_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K18_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K18_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V18_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V18_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O18_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O18_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b18_first_moment[8]; /* state, [8] */
    real b18_second_moment[8]; /* state, [8] */
    real gain20_first_moment[8]; /* state, [8] */
    real gain20_second_moment[8]; /* state, [8] */
    real b20_first_moment[8]; /* state, [8] */
    real b20_second_moment[8]; /* state, [8] */
    real W21_first_moment[32][8]; /* state, [32, 8] */
    real W21_second_moment[32][8]; /* state, [32, 8] */
    real b21_first_moment[32]; /* state, [32] */
    real b21_second_moment[32]; /* state, [32] */
    real W22_first_moment[8][32]; /* state, [8, 32] */
    real W22_second_moment[8][32]; /* state, [8, 32] */
    real b22_first_moment[8]; /* state, [8] */
    real b22_second_moment[8]; /* state, [8] */
    real gain24_first_moment[8]; /* state, [8] */
    real gain24_second_moment[8]; /* state, [8] */
    real b24_first_moment[8]; /* state, [8] */
    real b24_second_moment[8]; /* state, [8] */
    real Q25_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q25_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K25_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K25_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V25_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V25_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O25_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O25_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b25_first_moment[8]; /* state, [8] */
    real b25_second_moment[8]; /* state, [8] */
    real gain27_first_moment[8]; /* state, [8] */
    real gain27_second_moment[8]; /* state, [8] */
    real b27_first_moment[8]; /* state, [8] */
    real b27_second_moment[8]; /* state, [8] */
    real W28_first_moment[32][8]; /* state, [32, 8] */
    real W28_second_moment[32][8]; /* state, [32, 8] */
    real b28_first_moment[32]; /* state, [32] */
    real b28_second_moment[32]; /* state, [32] */
    real W29_first_moment[8][32]; /* state, [8, 32] */
    real W29_second_moment[8][32]; /* state, [8, 32] */
    real b29_first_moment[8]; /* state, [8] */
    real b29_second_moment[8]; /* state, [8] */
    real gain31_first_moment[8]; /* state, [8] */
    real gain31_second_moment[8]; /* state, [8] */
    real b31_first_moment[8]; /* state, [8] */
    real b31_second_moment[8]; /* state, [8] */
    real Q32_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q32_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K32_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K32_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V32_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V32_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O32_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O32_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b32_first_moment[8]; /* state, [8] */
    real b32_second_moment[8]; /* state, [8] */
    real gain34_first_moment[8]; /* state, [8] */
    real gain34_second_moment[8]; /* state, [8] */
    real b34_first_moment[8]; /* state, [8] */
    real b34_second_moment[8]; /* state, [8] */
    real W35_first_moment[32][8]; /* state, [32, 8] */
    real W35_second_moment[32][8]; /* state, [32, 8] */
    real b35_first_moment[32]; /* state, [32] */
    real b35_second_moment[32]; /* state, [32] */
    real W36_first_moment[8][32]; /* state, [8, 32] */
    real W36_second_moment[8][32]; /* state, [8, 32] */
    real b36_first_moment[8]; /* state, [8] */
    real b36_second_moment[8]; /* state, [8] */
    real gain38_first_moment[8]; /* state, [8] */
    real gain38_second_moment[8]; /* state, [8] */
    real b38_first_moment[8]; /* state, [8] */
    real b38_second_moment[8]; /* state, [8] */
    real Q39_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q39_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K39_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K39_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V39_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V39_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O39_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O39_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b39_first_moment[8]; /* state, [8] */
    real b39_second_moment[8]; /* state, [8] */
    real gain41_first_moment[8]; /* state, [8] */
    real gain41_second_moment[8]; /* state, [8] */
    real b41_first_moment[8]; /* state, [8] */
    real b41_second_moment[8]; /* state, [8] */
    real W42_first_moment[32][8]; /* state, [32, 8] */
    real W42_second_moment[32][8]; /* state, [32, 8] */
    real b42_first_moment[32]; /* state, [32] */
    real b42_second_moment[32]; /* state, [32] */
    real W43_first_moment[8][32]; /* state, [8, 32] */
    real W43_second_moment[8][32]; /* state, [8, 32] */
    real b43_first_moment[8]; /* state, [8] */
    real b43_second_moment[8]; /* state, [8] */
    real gain45_first_moment[8]; /* state, [8] */
    real gain45_second_moment[8]; /* state, [8] */
    real b45_first_moment[8]; /* state, [8] */
    real b45_second_moment[8]; /* state, [8] */
    real Q46_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q46_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K46_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K46_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V46_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V46_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O46_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O46_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b46_first_moment[8]; /* state, [8] */
    real b46_second_moment[8]; /* state, [8] */
    real gain48_first_moment[8]; /* state, [8] */
    real gain48_second_moment[8]; /* state, [8] */
    real b48_first_moment[8]; /* state, [8] */
    real b48_second_moment[8]; /* state, [8] */
    real W49_first_moment[32][8]; /* state, [32, 8] */
    real W49_second_moment[32][8]; /* state, [32, 8] */
    real b49_first_moment[32]; /* state, [32] */
    real b49_second_moment[32]; /* state, [32] */
    real W50_first_moment[8][32]; /* state, [8, 32] */
    real W50_second_moment[8][32]; /* state, [8, 32] */
    real b50_first_moment[8]; /* state, [8] */
    real b50_second_moment[8]; /* state, [8] */
    real gain52_first_moment[8]; /* state, [8] */
    real gain52_second_moment[8]; /* state, [8] */
    real b52_first_moment[8]; /* state, [8] */
    real b52_second_moment[8]; /* state, [8] */
    real Q53_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q53_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K53_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K53_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V53_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V53_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O53_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O53_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b53_first_moment[8]; /* state, [8] */
    real b53_second_moment[8]; /* state, [8] */
    real gain55_first_moment[8]; /* state, [8] */
    real gain55_second_moment[8]; /* state, [8] */
    real b55_first_moment[8]; /* state, [8] */
    real b55_second_moment[8]; /* state, [8] */
    real W56_first_moment[32][8]; /* state, [32, 8] */
    real W56_second_moment[32][8]; /* state, [32, 8] */
    real b56_first_moment[32]; /* state, [32] */
    real b56_second_moment[32]; /* state, [32] */
    real W57_first_moment[8][32]; /* state, [8, 32] */
    real W57_second_moment[8][32]; /* state, [8, 32] */
    real b57_first_moment[8]; /* state, [8] */
    real b57_second_moment[8]; /* state, [8] */
    real gain59_first_moment[8]; /* state, [8] */
    real gain59_second_moment[8]; /* state, [8] */
    real b59_first_moment[8]; /* state, [8] */
    real b59_second_moment[8]; /* state, [8] */
    real Q60_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q60_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K60_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K60_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V60_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V60_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O60_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O60_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b60_first_moment[8]; /* state, [8] */
    real b60_second_moment[8]; /* state, [8] */
    real gain62_first_moment[8]; /* state, [8] */
    real gain62_second_moment[8]; /* state, [8] */
    real b62_first_moment[8]; /* state, [8] */
    real b62_second_moment[8]; /* state, [8] */
    real W63_first_moment[32][8]; /* state, [32, 8] */
    real W63_second_moment[32][8]; /* state, [32, 8] */
    real b63_first_moment[32]; /* state, [32] */
    real b63_second_moment[32]; /* state, [32] */
    real W64_first_moment[8][32]; /* state, [8, 32] */
    real W64_second_moment[8][32]; /* state, [8, 32] */
    real b64_first_moment[8]; /* state, [8] */
    real b64_second_moment[8]; /* state, [8] */
    real gain66_first_moment[8]; /* state, [8] */
    real gain66_second_moment[8]; /* state, [8] */
    real b66_first_moment[8]; /* state, [8] */
    real b66_second_moment[8]; /* state, [8] */
    real Q67_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q67_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K67_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K67_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V67_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V67_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O67_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O67_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b67_first_moment[8]; /* state, [8] */
    real b67_second_moment[8]; /* state, [8] */
    real gain69_first_moment[8]; /* state, [8] */
    real gain69_second_moment[8]; /* state, [8] */
    real b69_first_moment[8]; /* state, [8] */
    real b69_second_moment[8]; /* state, [8] */
    real W70_first_moment[32][8]; /* state, [32, 8] */
    real W70_second_moment[32][8]; /* state, [32, 8] */
    real b70_first_moment[32]; /* state, [32] */
    real b70_second_moment[32]; /* state, [32] */
    real W71_first_moment[8][32]; /* state, [8, 32] */
    real W71_second_moment[8][32]; /* state, [8, 32] */
    real b71_first_moment[8]; /* state, [8] */
    real b71_second_moment[8]; /* state, [8] */
    real gain73_first_moment[8]; /* state, [8] */
    real gain73_second_moment[8]; /* state, [8] */
    real b73_first_moment[8]; /* state, [8] */
    real b73_second_moment[8]; /* state, [8] */
    real Q74_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q74_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K74_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K74_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V74_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V74_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O74_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O74_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b74_first_moment[8]; /* state, [8] */
    real b74_second_moment[8]; /* state, [8] */
    real gain76_first_moment[8]; /* state, [8] */
    real gain76_second_moment[8]; /* state, [8] */
    real b76_first_moment[8]; /* state, [8] */
    real b76_second_moment[8]; /* state, [8] */
    real W77_first_moment[32][8]; /* state, [32, 8] */
    real W77_second_moment[32][8]; /* state, [32, 8] */
    real b77_first_moment[32]; /* state, [32] */
    real b77_second_moment[32]; /* state, [32] */
    real W78_first_moment[8][32]; /* state, [8, 32] */
    real W78_second_moment[8][32]; /* state, [8, 32] */
    real b78_first_moment[8]; /* state, [8] */
    real b78_second_moment[8]; /* state, [8] */
    real gain80_first_moment[8]; /* state, [8] */
    real gain80_second_moment[8]; /* state, [8] */
    real b80_first_moment[8]; /* state, [8] */
    real b80_second_moment[8]; /* state, [8] */
    real Q81_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real Q81_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real K81_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real K81_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real V81_first_moment[2][4][8]; /* state, [2, 4, 8] */
    real V81_second_moment[2][4][8]; /* state, [2, 4, 8] */
    real O81_first_moment[8][2][4]; /* state, [8, 2, 4] */
    real O81_second_moment[8][2][4]; /* state, [8, 2, 4] */
    real b81_first_moment[8]; /* state, [8] */
    real b81_second_moment[8]; /* state, [8] */
    real gain83_first_moment[8]; /* state, [8] */
    real gain83_second_moment[8]; /* state, [8] */
    real b83_first_moment[8]; /* state, [8] */
    real b83_second_moment[8]; /* state, [8] */
    real W84_first_moment[32][8]; /* state, [32, 8] */
    real W84_second_moment[32][8]; /* state, [32, 8] */
    real b84_first_moment[32]; /* state, [32] */
    real b84_second_moment[32]; /* state, [32] */
    real W85_first_moment[8][32]; /* state, [8, 32] */
    real W85_second_moment[8][32]; /* state, [8, 32] */
    real b85_first_moment[8]; /* state, [8] */
    real b85_second_moment[8]; /* state, [8] */
    real gain87_first_moment[8]; /* state, [8] */
    real gain87_second_moment[8]; /* state, [8] */
    real b87_first_moment[8]; /* state, [8] */
    real b87_second_moment[8]; /* state, [8] */
    /* constants, free to be changed between steps */
    real learning_rate;
    real beta1;
    real beta2;
    real epsilon;
    real weight_decay;
    uint64_t seed;
    uint64_t steps_done;
    gpt_values values; /* of the last call */
} gpt;

/* Start values; random ones are drawn from the seed. */
void gpt_init(gpt *net, uint64_t seed);

/* The loss of a batch. */
real gpt_loss(gpt *net, const int *x, const int *y);

/* The loss of a batch; leaves the gradients and what is predicted, until the next call of any function but save: */
real gpt_gradients(gpt *net, const int *x, const int *y);
#define gpt_grad_E1(net) ((real (*)[8])((net)->values.memory + 40576))
#define gpt_grad_P2(net) ((real (*)[8])((net)->values.memory + 38400))
#define gpt_grad_gain3(net) ((net)->values.memory + 39848)
#define gpt_grad_b3(net) ((net)->values.memory + 39840)
#define gpt_grad_Q4(net) ((real (*)[4][8])((net)->values.memory + 38528))
#define gpt_grad_K4(net) ((real (*)[4][8])((net)->values.memory + 38464))
#define gpt_grad_V4(net) ((real (*)[4][8])((net)->values.memory + 39456))
#define gpt_grad_O4(net) ((real (*)[2][4])((net)->values.memory + 39520))
#define gpt_grad_b4(net) ((net)->values.memory + 39856)
#define gpt_grad_gain6(net) ((net)->values.memory + 39872)
#define gpt_grad_b6(net) ((net)->values.memory + 39864)
#define gpt_grad_W7(net) ((real (*)[8])((net)->values.memory + 1024))
#define gpt_grad_b7(net) ((net)->values.memory + 39776)
#define gpt_grad_W8(net) ((real (*)[32])((net)->values.memory + 1280))
#define gpt_grad_b8(net) ((net)->values.memory + 39888)
#define gpt_grad_gain10(net) ((net)->values.memory + 39896)
#define gpt_grad_b10(net) ((net)->values.memory + 39880)
#define gpt_grad_Q11(net) ((real (*)[4][8])((net)->values.memory + 39648))
#define gpt_grad_K11(net) ((real (*)[4][8])((net)->values.memory + 39584))
#define gpt_grad_V11(net) ((real (*)[4][8])((net)->values.memory + 39712))
#define gpt_grad_O11(net) ((real (*)[2][4])((net)->values.memory + 8448))
#define gpt_grad_b11(net) ((net)->values.memory + 39904)
#define gpt_grad_gain13(net) ((net)->values.memory + 39920)
#define gpt_grad_b13(net) ((net)->values.memory + 39912)
#define gpt_grad_W14(net) ((real (*)[8])((net)->values.memory + 0))
#define gpt_grad_b14(net) ((net)->values.memory + 39808)
#define gpt_grad_W15(net) ((real (*)[32])((net)->values.memory + 256))
#define gpt_grad_b15(net) ((net)->values.memory + 39928)
#define gpt_grad_gain17(net) ((net)->values.memory + 39944)
#define gpt_grad_b17(net) ((net)->values.memory + 39936)
#define gpt_grad_Q18(net) ((real (*)[4][8])((net)->values.memory + 7232))
#define gpt_grad_K18(net) ((real (*)[4][8])((net)->values.memory + 7168))
#define gpt_grad_V18(net) ((real (*)[4][8])((net)->values.memory + 7296))
#define gpt_grad_O18(net) ((real (*)[2][4])((net)->values.memory + 7360))
#define gpt_grad_b18(net) ((net)->values.memory + 9088)
#define gpt_grad_gain20(net) ((net)->values.memory + 9104)
#define gpt_grad_b20(net) ((net)->values.memory + 9096)
#define gpt_grad_W21(net) ((real (*)[8])((net)->values.memory + 512))
#define gpt_grad_b21(net) ((net)->values.memory + 8768)
#define gpt_grad_W22(net) ((real (*)[32])((net)->values.memory + 768))
#define gpt_grad_b22(net) ((net)->values.memory + 9112)
#define gpt_grad_gain24(net) ((net)->values.memory + 9128)
#define gpt_grad_b24(net) ((net)->values.memory + 9120)
#define gpt_grad_Q25(net) ((real (*)[4][8])((net)->values.memory + 6208))
#define gpt_grad_K25(net) ((real (*)[4][8])((net)->values.memory + 6144))
#define gpt_grad_V25(net) ((real (*)[4][8])((net)->values.memory + 6272))
#define gpt_grad_O25(net) ((real (*)[2][4])((net)->values.memory + 6336))
#define gpt_grad_b25(net) ((net)->values.memory + 9136)
#define gpt_grad_gain27(net) ((net)->values.memory + 9152)
#define gpt_grad_b27(net) ((net)->values.memory + 9144)
#define gpt_grad_W28(net) ((real (*)[8])((net)->values.memory + 1536))
#define gpt_grad_b28(net) ((net)->values.memory + 8800)
#define gpt_grad_W29(net) ((real (*)[32])((net)->values.memory + 1792))
#define gpt_grad_b29(net) ((net)->values.memory + 9160)
#define gpt_grad_gain31(net) ((net)->values.memory + 9176)
#define gpt_grad_b31(net) ((net)->values.memory + 9168)
#define gpt_grad_Q32(net) ((real (*)[4][8])((net)->values.memory + 6464))
#define gpt_grad_K32(net) ((real (*)[4][8])((net)->values.memory + 6400))
#define gpt_grad_V32(net) ((real (*)[4][8])((net)->values.memory + 6528))
#define gpt_grad_O32(net) ((real (*)[2][4])((net)->values.memory + 6592))
#define gpt_grad_b32(net) ((net)->values.memory + 9184)
#define gpt_grad_gain34(net) ((net)->values.memory + 9200)
#define gpt_grad_b34(net) ((net)->values.memory + 9192)
#define gpt_grad_W35(net) ((real (*)[8])((net)->values.memory + 2048))
#define gpt_grad_b35(net) ((net)->values.memory + 8832)
#define gpt_grad_W36(net) ((real (*)[32])((net)->values.memory + 2304))
#define gpt_grad_b36(net) ((net)->values.memory + 9208)
#define gpt_grad_gain38(net) ((net)->values.memory + 9224)
#define gpt_grad_b38(net) ((net)->values.memory + 9216)
#define gpt_grad_Q39(net) ((real (*)[4][8])((net)->values.memory + 6720))
#define gpt_grad_K39(net) ((real (*)[4][8])((net)->values.memory + 6656))
#define gpt_grad_V39(net) ((real (*)[4][8])((net)->values.memory + 6784))
#define gpt_grad_O39(net) ((real (*)[2][4])((net)->values.memory + 6848))
#define gpt_grad_b39(net) ((net)->values.memory + 9232)
#define gpt_grad_gain41(net) ((net)->values.memory + 9248)
#define gpt_grad_b41(net) ((net)->values.memory + 9240)
#define gpt_grad_W42(net) ((real (*)[8])((net)->values.memory + 2560))
#define gpt_grad_b42(net) ((net)->values.memory + 8864)
#define gpt_grad_W43(net) ((real (*)[32])((net)->values.memory + 2816))
#define gpt_grad_b43(net) ((net)->values.memory + 9256)
#define gpt_grad_gain45(net) ((net)->values.memory + 9272)
#define gpt_grad_b45(net) ((net)->values.memory + 9264)
#define gpt_grad_Q46(net) ((real (*)[4][8])((net)->values.memory + 6976))
#define gpt_grad_K46(net) ((real (*)[4][8])((net)->values.memory + 6912))
#define gpt_grad_V46(net) ((real (*)[4][8])((net)->values.memory + 7040))
#define gpt_grad_O46(net) ((real (*)[2][4])((net)->values.memory + 7104))
#define gpt_grad_b46(net) ((net)->values.memory + 9280)
#define gpt_grad_gain48(net) ((net)->values.memory + 9296)
#define gpt_grad_b48(net) ((net)->values.memory + 9288)
#define gpt_grad_W49(net) ((real (*)[8])((net)->values.memory + 3072))
#define gpt_grad_b49(net) ((net)->values.memory + 8896)
#define gpt_grad_W50(net) ((real (*)[32])((net)->values.memory + 3328))
#define gpt_grad_b50(net) ((net)->values.memory + 9304)
#define gpt_grad_gain52(net) ((net)->values.memory + 9320)
#define gpt_grad_b52(net) ((net)->values.memory + 9312)
#define gpt_grad_Q53(net) ((real (*)[4][8])((net)->values.memory + 7488))
#define gpt_grad_K53(net) ((real (*)[4][8])((net)->values.memory + 7424))
#define gpt_grad_V53(net) ((real (*)[4][8])((net)->values.memory + 7552))
#define gpt_grad_O53(net) ((real (*)[2][4])((net)->values.memory + 7616))
#define gpt_grad_b53(net) ((net)->values.memory + 9328)
#define gpt_grad_gain55(net) ((net)->values.memory + 9344)
#define gpt_grad_b55(net) ((net)->values.memory + 9336)
#define gpt_grad_W56(net) ((real (*)[8])((net)->values.memory + 3584))
#define gpt_grad_b56(net) ((net)->values.memory + 8928)
#define gpt_grad_W57(net) ((real (*)[32])((net)->values.memory + 3840))
#define gpt_grad_b57(net) ((net)->values.memory + 9352)
#define gpt_grad_gain59(net) ((net)->values.memory + 9368)
#define gpt_grad_b59(net) ((net)->values.memory + 9360)
#define gpt_grad_Q60(net) ((real (*)[4][8])((net)->values.memory + 7744))
#define gpt_grad_K60(net) ((real (*)[4][8])((net)->values.memory + 7680))
#define gpt_grad_V60(net) ((real (*)[4][8])((net)->values.memory + 7808))
#define gpt_grad_O60(net) ((real (*)[2][4])((net)->values.memory + 7872))
#define gpt_grad_b60(net) ((net)->values.memory + 9376)
#define gpt_grad_gain62(net) ((net)->values.memory + 9392)
#define gpt_grad_b62(net) ((net)->values.memory + 9384)
#define gpt_grad_W63(net) ((real (*)[8])((net)->values.memory + 4096))
#define gpt_grad_b63(net) ((net)->values.memory + 8960)
#define gpt_grad_W64(net) ((real (*)[32])((net)->values.memory + 4352))
#define gpt_grad_b64(net) ((net)->values.memory + 9400)
#define gpt_grad_gain66(net) ((net)->values.memory + 9416)
#define gpt_grad_b66(net) ((net)->values.memory + 9408)
#define gpt_grad_Q67(net) ((real (*)[4][8])((net)->values.memory + 8000))
#define gpt_grad_K67(net) ((real (*)[4][8])((net)->values.memory + 7936))
#define gpt_grad_V67(net) ((real (*)[4][8])((net)->values.memory + 8064))
#define gpt_grad_O67(net) ((real (*)[2][4])((net)->values.memory + 8128))
#define gpt_grad_b67(net) ((net)->values.memory + 9424)
#define gpt_grad_gain69(net) ((net)->values.memory + 9440)
#define gpt_grad_b69(net) ((net)->values.memory + 9432)
#define gpt_grad_W70(net) ((real (*)[8])((net)->values.memory + 4608))
#define gpt_grad_b70(net) ((net)->values.memory + 8992)
#define gpt_grad_W71(net) ((real (*)[32])((net)->values.memory + 4864))
#define gpt_grad_b71(net) ((net)->values.memory + 9448)
#define gpt_grad_gain73(net) ((net)->values.memory + 9464)
#define gpt_grad_b73(net) ((net)->values.memory + 9456)
#define gpt_grad_Q74(net) ((real (*)[4][8])((net)->values.memory + 8256))
#define gpt_grad_K74(net) ((real (*)[4][8])((net)->values.memory + 8192))
#define gpt_grad_V74(net) ((real (*)[4][8])((net)->values.memory + 8320))
#define gpt_grad_O74(net) ((real (*)[2][4])((net)->values.memory + 8384))
#define gpt_grad_b74(net) ((net)->values.memory + 9472)
#define gpt_grad_gain76(net) ((net)->values.memory + 9488)
#define gpt_grad_b76(net) ((net)->values.memory + 9480)
#define gpt_grad_W77(net) ((real (*)[8])((net)->values.memory + 5120))
#define gpt_grad_b77(net) ((net)->values.memory + 9024)
#define gpt_grad_W78(net) ((real (*)[32])((net)->values.memory + 5376))
#define gpt_grad_b78(net) ((net)->values.memory + 9496)
#define gpt_grad_gain80(net) ((net)->values.memory + 9512)
#define gpt_grad_b80(net) ((net)->values.memory + 9504)
#define gpt_grad_Q81(net) ((real (*)[4][8])((net)->values.memory + 8576))
#define gpt_grad_K81(net) ((real (*)[4][8])((net)->values.memory + 8512))
#define gpt_grad_V81(net) ((real (*)[4][8])((net)->values.memory + 8640))
#define gpt_grad_O81(net) ((real (*)[2][4])((net)->values.memory + 8704))
#define gpt_grad_b81(net) ((net)->values.memory + 9520)
#define gpt_grad_gain83(net) ((net)->values.memory + 9536)
#define gpt_grad_b83(net) ((net)->values.memory + 9528)
#define gpt_grad_W84(net) ((real (*)[8])((net)->values.memory + 5632))
#define gpt_grad_b84(net) ((net)->values.memory + 9056)
#define gpt_grad_W85(net) ((real (*)[32])((net)->values.memory + 5888))
#define gpt_grad_b85(net) ((net)->values.memory + 9544)
#define gpt_grad_gain87(net) ((net)->values.memory + 9560)
#define gpt_grad_b87(net) ((net)->values.memory + 9552)
#define gpt_a88(net) ((real (*)[8][27])((net)->values.memory + 38592))

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real gpt_step(gpt *net, const int *x, const int *y);

/* So many training steps on one batch; returns the loss before the last one, and ends at one that is not finite. */
real gpt_steps(gpt *net, const int *x, const int *y, long count);

/* The predictions of count samples. */
void gpt_predict(gpt *net, const int *x, int count, real *predicted_a88);

/* The order of samples in an epoch. */
void gpt_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights, optimiser state, number of steps and seed in the safetensors format, on machines that store the low byte
 * first: all that a run needs to go on as if it had not stopped.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *gpt_save(const gpt *net, const char *path);
const char *gpt_load(gpt *net, const char *path);

#ifdef __cplusplus
}
#endif

#endif
