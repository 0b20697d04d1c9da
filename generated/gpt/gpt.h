/*
 * A generative pre-trained transformer of 12 blocks.
 * Made by symbp 0.1.0 from the network 'gpt'; do not edit.
 * Hash of the mathematics: 6b41fd333f16e34fe0d5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4
 *
 * C99, libm only. Nothing is allocated and nothing is global: every buffer is in the struct.
 */
#ifndef GPT_H
#define GPT_H

#include <stdint.h>

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
    /* values of the forward pass */
    real a1[4][8][8]; /* intermediate, [4, 8, 8] */
    real a2[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu3[4][8]; /* intermediate, [4, 8] */
    real centred3[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance3[4][8]; /* intermediate, [4, 8] */
    real inverse3[4][8]; /* intermediate, [4, 8] */
    real normal3[4][8][8]; /* intermediate, [4, 8, 8] */
    real z3[4][8][8]; /* intermediate, [4, 8, 8] */
    real a3[4][8][8]; /* intermediate, [4, 8, 8] */
    real query4[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key4[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value4[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score4[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e4[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total4[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight4[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed4[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z4[4][8][8]; /* intermediate, [4, 8, 8] */
    real a4[4][8][8]; /* intermediate, [4, 8, 8] */
    real a5[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu6[4][8]; /* intermediate, [4, 8] */
    real centred6[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance6[4][8]; /* intermediate, [4, 8] */
    real inverse6[4][8]; /* intermediate, [4, 8] */
    real normal6[4][8][8]; /* intermediate, [4, 8, 8] */
    real z6[4][8][8]; /* intermediate, [4, 8, 8] */
    real a6[4][8][8]; /* intermediate, [4, 8, 8] */
    real z7[4][8][32]; /* intermediate, [4, 8, 32] */
    real a7_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a7[4][8][32]; /* intermediate, [4, 8, 32] */
    real z8[4][8][8]; /* intermediate, [4, 8, 8] */
    real a8[4][8][8]; /* intermediate, [4, 8, 8] */
    real a9[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu10[4][8]; /* intermediate, [4, 8] */
    real centred10[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance10[4][8]; /* intermediate, [4, 8] */
    real inverse10[4][8]; /* intermediate, [4, 8] */
    real normal10[4][8][8]; /* intermediate, [4, 8, 8] */
    real z10[4][8][8]; /* intermediate, [4, 8, 8] */
    real a10[4][8][8]; /* intermediate, [4, 8, 8] */
    real query11[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key11[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value11[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score11[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e11[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total11[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight11[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed11[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z11[4][8][8]; /* intermediate, [4, 8, 8] */
    real a11[4][8][8]; /* intermediate, [4, 8, 8] */
    real a12[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu13[4][8]; /* intermediate, [4, 8] */
    real centred13[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance13[4][8]; /* intermediate, [4, 8] */
    real inverse13[4][8]; /* intermediate, [4, 8] */
    real normal13[4][8][8]; /* intermediate, [4, 8, 8] */
    real z13[4][8][8]; /* intermediate, [4, 8, 8] */
    real a13[4][8][8]; /* intermediate, [4, 8, 8] */
    real z14[4][8][32]; /* intermediate, [4, 8, 32] */
    real a14_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a14[4][8][32]; /* intermediate, [4, 8, 32] */
    real z15[4][8][8]; /* intermediate, [4, 8, 8] */
    real a15[4][8][8]; /* intermediate, [4, 8, 8] */
    real a16[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu17[4][8]; /* intermediate, [4, 8] */
    real centred17[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance17[4][8]; /* intermediate, [4, 8] */
    real inverse17[4][8]; /* intermediate, [4, 8] */
    real normal17[4][8][8]; /* intermediate, [4, 8, 8] */
    real z17[4][8][8]; /* intermediate, [4, 8, 8] */
    real a17[4][8][8]; /* intermediate, [4, 8, 8] */
    real query18[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key18[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value18[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score18[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e18[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total18[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight18[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed18[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z18[4][8][8]; /* intermediate, [4, 8, 8] */
    real a18[4][8][8]; /* intermediate, [4, 8, 8] */
    real a19[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu20[4][8]; /* intermediate, [4, 8] */
    real centred20[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance20[4][8]; /* intermediate, [4, 8] */
    real inverse20[4][8]; /* intermediate, [4, 8] */
    real normal20[4][8][8]; /* intermediate, [4, 8, 8] */
    real z20[4][8][8]; /* intermediate, [4, 8, 8] */
    real a20[4][8][8]; /* intermediate, [4, 8, 8] */
    real z21[4][8][32]; /* intermediate, [4, 8, 32] */
    real a21_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a21[4][8][32]; /* intermediate, [4, 8, 32] */
    real z22[4][8][8]; /* intermediate, [4, 8, 8] */
    real a22[4][8][8]; /* intermediate, [4, 8, 8] */
    real a23[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu24[4][8]; /* intermediate, [4, 8] */
    real centred24[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance24[4][8]; /* intermediate, [4, 8] */
    real inverse24[4][8]; /* intermediate, [4, 8] */
    real normal24[4][8][8]; /* intermediate, [4, 8, 8] */
    real z24[4][8][8]; /* intermediate, [4, 8, 8] */
    real a24[4][8][8]; /* intermediate, [4, 8, 8] */
    real query25[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key25[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value25[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score25[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e25[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total25[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight25[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed25[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z25[4][8][8]; /* intermediate, [4, 8, 8] */
    real a25[4][8][8]; /* intermediate, [4, 8, 8] */
    real a26[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu27[4][8]; /* intermediate, [4, 8] */
    real centred27[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance27[4][8]; /* intermediate, [4, 8] */
    real inverse27[4][8]; /* intermediate, [4, 8] */
    real normal27[4][8][8]; /* intermediate, [4, 8, 8] */
    real z27[4][8][8]; /* intermediate, [4, 8, 8] */
    real a27[4][8][8]; /* intermediate, [4, 8, 8] */
    real z28[4][8][32]; /* intermediate, [4, 8, 32] */
    real a28_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a28[4][8][32]; /* intermediate, [4, 8, 32] */
    real z29[4][8][8]; /* intermediate, [4, 8, 8] */
    real a29[4][8][8]; /* intermediate, [4, 8, 8] */
    real a30[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu31[4][8]; /* intermediate, [4, 8] */
    real centred31[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance31[4][8]; /* intermediate, [4, 8] */
    real inverse31[4][8]; /* intermediate, [4, 8] */
    real normal31[4][8][8]; /* intermediate, [4, 8, 8] */
    real z31[4][8][8]; /* intermediate, [4, 8, 8] */
    real a31[4][8][8]; /* intermediate, [4, 8, 8] */
    real query32[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key32[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value32[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score32[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e32[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total32[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight32[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed32[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z32[4][8][8]; /* intermediate, [4, 8, 8] */
    real a32[4][8][8]; /* intermediate, [4, 8, 8] */
    real a33[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu34[4][8]; /* intermediate, [4, 8] */
    real centred34[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance34[4][8]; /* intermediate, [4, 8] */
    real inverse34[4][8]; /* intermediate, [4, 8] */
    real normal34[4][8][8]; /* intermediate, [4, 8, 8] */
    real z34[4][8][8]; /* intermediate, [4, 8, 8] */
    real a34[4][8][8]; /* intermediate, [4, 8, 8] */
    real z35[4][8][32]; /* intermediate, [4, 8, 32] */
    real a35_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a35[4][8][32]; /* intermediate, [4, 8, 32] */
    real z36[4][8][8]; /* intermediate, [4, 8, 8] */
    real a36[4][8][8]; /* intermediate, [4, 8, 8] */
    real a37[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu38[4][8]; /* intermediate, [4, 8] */
    real centred38[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance38[4][8]; /* intermediate, [4, 8] */
    real inverse38[4][8]; /* intermediate, [4, 8] */
    real normal38[4][8][8]; /* intermediate, [4, 8, 8] */
    real z38[4][8][8]; /* intermediate, [4, 8, 8] */
    real a38[4][8][8]; /* intermediate, [4, 8, 8] */
    real query39[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key39[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value39[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score39[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e39[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total39[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight39[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed39[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z39[4][8][8]; /* intermediate, [4, 8, 8] */
    real a39[4][8][8]; /* intermediate, [4, 8, 8] */
    real a40[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu41[4][8]; /* intermediate, [4, 8] */
    real centred41[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance41[4][8]; /* intermediate, [4, 8] */
    real inverse41[4][8]; /* intermediate, [4, 8] */
    real normal41[4][8][8]; /* intermediate, [4, 8, 8] */
    real z41[4][8][8]; /* intermediate, [4, 8, 8] */
    real a41[4][8][8]; /* intermediate, [4, 8, 8] */
    real z42[4][8][32]; /* intermediate, [4, 8, 32] */
    real a42_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a42[4][8][32]; /* intermediate, [4, 8, 32] */
    real z43[4][8][8]; /* intermediate, [4, 8, 8] */
    real a43[4][8][8]; /* intermediate, [4, 8, 8] */
    real a44[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu45[4][8]; /* intermediate, [4, 8] */
    real centred45[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance45[4][8]; /* intermediate, [4, 8] */
    real inverse45[4][8]; /* intermediate, [4, 8] */
    real normal45[4][8][8]; /* intermediate, [4, 8, 8] */
    real z45[4][8][8]; /* intermediate, [4, 8, 8] */
    real a45[4][8][8]; /* intermediate, [4, 8, 8] */
    real query46[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key46[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value46[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score46[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e46[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total46[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight46[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed46[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z46[4][8][8]; /* intermediate, [4, 8, 8] */
    real a46[4][8][8]; /* intermediate, [4, 8, 8] */
    real a47[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu48[4][8]; /* intermediate, [4, 8] */
    real centred48[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance48[4][8]; /* intermediate, [4, 8] */
    real inverse48[4][8]; /* intermediate, [4, 8] */
    real normal48[4][8][8]; /* intermediate, [4, 8, 8] */
    real z48[4][8][8]; /* intermediate, [4, 8, 8] */
    real a48[4][8][8]; /* intermediate, [4, 8, 8] */
    real z49[4][8][32]; /* intermediate, [4, 8, 32] */
    real a49_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a49[4][8][32]; /* intermediate, [4, 8, 32] */
    real z50[4][8][8]; /* intermediate, [4, 8, 8] */
    real a50[4][8][8]; /* intermediate, [4, 8, 8] */
    real a51[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu52[4][8]; /* intermediate, [4, 8] */
    real centred52[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance52[4][8]; /* intermediate, [4, 8] */
    real inverse52[4][8]; /* intermediate, [4, 8] */
    real normal52[4][8][8]; /* intermediate, [4, 8, 8] */
    real z52[4][8][8]; /* intermediate, [4, 8, 8] */
    real a52[4][8][8]; /* intermediate, [4, 8, 8] */
    real query53[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key53[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value53[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score53[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e53[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total53[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight53[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed53[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z53[4][8][8]; /* intermediate, [4, 8, 8] */
    real a53[4][8][8]; /* intermediate, [4, 8, 8] */
    real a54[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu55[4][8]; /* intermediate, [4, 8] */
    real centred55[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance55[4][8]; /* intermediate, [4, 8] */
    real inverse55[4][8]; /* intermediate, [4, 8] */
    real normal55[4][8][8]; /* intermediate, [4, 8, 8] */
    real z55[4][8][8]; /* intermediate, [4, 8, 8] */
    real a55[4][8][8]; /* intermediate, [4, 8, 8] */
    real z56[4][8][32]; /* intermediate, [4, 8, 32] */
    real a56_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a56[4][8][32]; /* intermediate, [4, 8, 32] */
    real z57[4][8][8]; /* intermediate, [4, 8, 8] */
    real a57[4][8][8]; /* intermediate, [4, 8, 8] */
    real a58[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu59[4][8]; /* intermediate, [4, 8] */
    real centred59[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance59[4][8]; /* intermediate, [4, 8] */
    real inverse59[4][8]; /* intermediate, [4, 8] */
    real normal59[4][8][8]; /* intermediate, [4, 8, 8] */
    real z59[4][8][8]; /* intermediate, [4, 8, 8] */
    real a59[4][8][8]; /* intermediate, [4, 8, 8] */
    real query60[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key60[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value60[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score60[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e60[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total60[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight60[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed60[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z60[4][8][8]; /* intermediate, [4, 8, 8] */
    real a60[4][8][8]; /* intermediate, [4, 8, 8] */
    real a61[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu62[4][8]; /* intermediate, [4, 8] */
    real centred62[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance62[4][8]; /* intermediate, [4, 8] */
    real inverse62[4][8]; /* intermediate, [4, 8] */
    real normal62[4][8][8]; /* intermediate, [4, 8, 8] */
    real z62[4][8][8]; /* intermediate, [4, 8, 8] */
    real a62[4][8][8]; /* intermediate, [4, 8, 8] */
    real z63[4][8][32]; /* intermediate, [4, 8, 32] */
    real a63_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a63[4][8][32]; /* intermediate, [4, 8, 32] */
    real z64[4][8][8]; /* intermediate, [4, 8, 8] */
    real a64[4][8][8]; /* intermediate, [4, 8, 8] */
    real a65[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu66[4][8]; /* intermediate, [4, 8] */
    real centred66[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance66[4][8]; /* intermediate, [4, 8] */
    real inverse66[4][8]; /* intermediate, [4, 8] */
    real normal66[4][8][8]; /* intermediate, [4, 8, 8] */
    real z66[4][8][8]; /* intermediate, [4, 8, 8] */
    real a66[4][8][8]; /* intermediate, [4, 8, 8] */
    real query67[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key67[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value67[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score67[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e67[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total67[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight67[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed67[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z67[4][8][8]; /* intermediate, [4, 8, 8] */
    real a67[4][8][8]; /* intermediate, [4, 8, 8] */
    real a68[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu69[4][8]; /* intermediate, [4, 8] */
    real centred69[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance69[4][8]; /* intermediate, [4, 8] */
    real inverse69[4][8]; /* intermediate, [4, 8] */
    real normal69[4][8][8]; /* intermediate, [4, 8, 8] */
    real z69[4][8][8]; /* intermediate, [4, 8, 8] */
    real a69[4][8][8]; /* intermediate, [4, 8, 8] */
    real z70[4][8][32]; /* intermediate, [4, 8, 32] */
    real a70_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a70[4][8][32]; /* intermediate, [4, 8, 32] */
    real z71[4][8][8]; /* intermediate, [4, 8, 8] */
    real a71[4][8][8]; /* intermediate, [4, 8, 8] */
    real a72[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu73[4][8]; /* intermediate, [4, 8] */
    real centred73[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance73[4][8]; /* intermediate, [4, 8] */
    real inverse73[4][8]; /* intermediate, [4, 8] */
    real normal73[4][8][8]; /* intermediate, [4, 8, 8] */
    real z73[4][8][8]; /* intermediate, [4, 8, 8] */
    real a73[4][8][8]; /* intermediate, [4, 8, 8] */
    real query74[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key74[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value74[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score74[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e74[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total74[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight74[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed74[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z74[4][8][8]; /* intermediate, [4, 8, 8] */
    real a74[4][8][8]; /* intermediate, [4, 8, 8] */
    real a75[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu76[4][8]; /* intermediate, [4, 8] */
    real centred76[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance76[4][8]; /* intermediate, [4, 8] */
    real inverse76[4][8]; /* intermediate, [4, 8] */
    real normal76[4][8][8]; /* intermediate, [4, 8, 8] */
    real z76[4][8][8]; /* intermediate, [4, 8, 8] */
    real a76[4][8][8]; /* intermediate, [4, 8, 8] */
    real z77[4][8][32]; /* intermediate, [4, 8, 32] */
    real a77_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a77[4][8][32]; /* intermediate, [4, 8, 32] */
    real z78[4][8][8]; /* intermediate, [4, 8, 8] */
    real a78[4][8][8]; /* intermediate, [4, 8, 8] */
    real a79[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu80[4][8]; /* intermediate, [4, 8] */
    real centred80[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance80[4][8]; /* intermediate, [4, 8] */
    real inverse80[4][8]; /* intermediate, [4, 8] */
    real normal80[4][8][8]; /* intermediate, [4, 8, 8] */
    real z80[4][8][8]; /* intermediate, [4, 8, 8] */
    real a80[4][8][8]; /* intermediate, [4, 8, 8] */
    real query81[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real key81[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real value81[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real score81[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real e81[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real total81[4][2][8]; /* intermediate, [4, 2, 8] */
    real weight81[4][2][8][8]; /* intermediate, [4, 2, 8, 8] */
    real mixed81[4][8][2][4]; /* intermediate, [4, 8, 2, 4] */
    real z81[4][8][8]; /* intermediate, [4, 8, 8] */
    real a81[4][8][8]; /* intermediate, [4, 8, 8] */
    real a82[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu83[4][8]; /* intermediate, [4, 8] */
    real centred83[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance83[4][8]; /* intermediate, [4, 8] */
    real inverse83[4][8]; /* intermediate, [4, 8] */
    real normal83[4][8][8]; /* intermediate, [4, 8, 8] */
    real z83[4][8][8]; /* intermediate, [4, 8, 8] */
    real a83[4][8][8]; /* intermediate, [4, 8, 8] */
    real z84[4][8][32]; /* intermediate, [4, 8, 32] */
    real a84_factor[4][8][32]; /* intermediate, [4, 8, 32] */
    real a84[4][8][32]; /* intermediate, [4, 8, 32] */
    real z85[4][8][8]; /* intermediate, [4, 8, 8] */
    real a85[4][8][8]; /* intermediate, [4, 8, 8] */
    real a86[4][8][8]; /* intermediate, [4, 8, 8] */
    real mu87[4][8]; /* intermediate, [4, 8] */
    real centred87[4][8][8]; /* intermediate, [4, 8, 8] */
    real variance87[4][8]; /* intermediate, [4, 8] */
    real inverse87[4][8]; /* intermediate, [4, 8] */
    real normal87[4][8][8]; /* intermediate, [4, 8, 8] */
    real z87[4][8][8]; /* intermediate, [4, 8, 8] */
    real a87[4][8][8]; /* intermediate, [4, 8, 8] */
    real z88[4][8][27]; /* intermediate, [4, 8, 27] */
    real s88_max[4][8]; /* intermediate, [4, 8] */
    real e88[4][8][27]; /* intermediate, [4, 8, 27] */
    real s88[4][8]; /* intermediate, [4, 8] */
    real loss; /* intermediate */
    /* adjoints */
    real a88[4][8][27]; /* intermediate, [4, 8, 27] */
    real delta_z88[4][8][27]; /* adjoint of z88, [4, 8, 27] */
    real delta_z87[4][8][8]; /* adjoint of z87, [4, 8, 8] */
    real sum_variance87[4][8]; /* intermediate, [4, 8] */
    real delta_centred87[4][8][8]; /* adjoint of centred87, [4, 8, 8] */
    real delta_mu87[4][8]; /* adjoint of mu87, [4, 8] */
    real delta_z85[4][8][8]; /* adjoint of z85, [4, 8, 8] */
    real delta_z84[4][8][32]; /* adjoint of z84, [4, 8, 32] */
    real delta_z83[4][8][8]; /* adjoint of z83, [4, 8, 8] */
    real sum_variance83[4][8]; /* intermediate, [4, 8] */
    real delta_centred83[4][8][8]; /* adjoint of centred83, [4, 8, 8] */
    real delta_mu83[4][8]; /* adjoint of mu83, [4, 8] */
    real delta_a82[4][8][8]; /* adjoint of a82, [4, 8, 8] */
    real delta_z81[4][8][8]; /* adjoint of z81, [4, 8, 8] */
    real delta_mixed81[4][8][2][4]; /* adjoint of mixed81, [4, 8, 2, 4] */
    real delta_weight81[4][2][8][8]; /* adjoint of weight81, [4, 2, 8, 8] */
    real sum_total81[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score81[4][2][8][8]; /* adjoint of score81, [4, 2, 8, 8] */
    real delta_value81[4][8][2][4]; /* adjoint of value81, [4, 8, 2, 4] */
    real delta_key81[4][8][2][4]; /* adjoint of key81, [4, 8, 2, 4] */
    real delta_query81[4][8][2][4]; /* adjoint of query81, [4, 8, 2, 4] */
    real delta_z80[4][8][8]; /* adjoint of z80, [4, 8, 8] */
    real sum_variance80[4][8]; /* intermediate, [4, 8] */
    real delta_centred80[4][8][8]; /* adjoint of centred80, [4, 8, 8] */
    real delta_mu80[4][8]; /* adjoint of mu80, [4, 8] */
    real delta_a79[4][8][8]; /* adjoint of a79, [4, 8, 8] */
    real delta_z78[4][8][8]; /* adjoint of z78, [4, 8, 8] */
    real delta_z77[4][8][32]; /* adjoint of z77, [4, 8, 32] */
    real delta_z76[4][8][8]; /* adjoint of z76, [4, 8, 8] */
    real sum_variance76[4][8]; /* intermediate, [4, 8] */
    real delta_centred76[4][8][8]; /* adjoint of centred76, [4, 8, 8] */
    real delta_mu76[4][8]; /* adjoint of mu76, [4, 8] */
    real delta_a75[4][8][8]; /* adjoint of a75, [4, 8, 8] */
    real delta_z74[4][8][8]; /* adjoint of z74, [4, 8, 8] */
    real delta_mixed74[4][8][2][4]; /* adjoint of mixed74, [4, 8, 2, 4] */
    real delta_weight74[4][2][8][8]; /* adjoint of weight74, [4, 2, 8, 8] */
    real sum_total74[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score74[4][2][8][8]; /* adjoint of score74, [4, 2, 8, 8] */
    real delta_value74[4][8][2][4]; /* adjoint of value74, [4, 8, 2, 4] */
    real delta_key74[4][8][2][4]; /* adjoint of key74, [4, 8, 2, 4] */
    real delta_query74[4][8][2][4]; /* adjoint of query74, [4, 8, 2, 4] */
    real delta_z73[4][8][8]; /* adjoint of z73, [4, 8, 8] */
    real sum_variance73[4][8]; /* intermediate, [4, 8] */
    real delta_centred73[4][8][8]; /* adjoint of centred73, [4, 8, 8] */
    real delta_mu73[4][8]; /* adjoint of mu73, [4, 8] */
    real delta_a72[4][8][8]; /* adjoint of a72, [4, 8, 8] */
    real delta_z71[4][8][8]; /* adjoint of z71, [4, 8, 8] */
    real delta_z70[4][8][32]; /* adjoint of z70, [4, 8, 32] */
    real delta_z69[4][8][8]; /* adjoint of z69, [4, 8, 8] */
    real sum_variance69[4][8]; /* intermediate, [4, 8] */
    real delta_centred69[4][8][8]; /* adjoint of centred69, [4, 8, 8] */
    real delta_mu69[4][8]; /* adjoint of mu69, [4, 8] */
    real delta_a68[4][8][8]; /* adjoint of a68, [4, 8, 8] */
    real delta_z67[4][8][8]; /* adjoint of z67, [4, 8, 8] */
    real delta_mixed67[4][8][2][4]; /* adjoint of mixed67, [4, 8, 2, 4] */
    real delta_weight67[4][2][8][8]; /* adjoint of weight67, [4, 2, 8, 8] */
    real sum_total67[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score67[4][2][8][8]; /* adjoint of score67, [4, 2, 8, 8] */
    real delta_value67[4][8][2][4]; /* adjoint of value67, [4, 8, 2, 4] */
    real delta_key67[4][8][2][4]; /* adjoint of key67, [4, 8, 2, 4] */
    real delta_query67[4][8][2][4]; /* adjoint of query67, [4, 8, 2, 4] */
    real delta_z66[4][8][8]; /* adjoint of z66, [4, 8, 8] */
    real sum_variance66[4][8]; /* intermediate, [4, 8] */
    real delta_centred66[4][8][8]; /* adjoint of centred66, [4, 8, 8] */
    real delta_mu66[4][8]; /* adjoint of mu66, [4, 8] */
    real delta_a65[4][8][8]; /* adjoint of a65, [4, 8, 8] */
    real delta_z64[4][8][8]; /* adjoint of z64, [4, 8, 8] */
    real delta_z63[4][8][32]; /* adjoint of z63, [4, 8, 32] */
    real delta_z62[4][8][8]; /* adjoint of z62, [4, 8, 8] */
    real sum_variance62[4][8]; /* intermediate, [4, 8] */
    real delta_centred62[4][8][8]; /* adjoint of centred62, [4, 8, 8] */
    real delta_mu62[4][8]; /* adjoint of mu62, [4, 8] */
    real delta_a61[4][8][8]; /* adjoint of a61, [4, 8, 8] */
    real delta_z60[4][8][8]; /* adjoint of z60, [4, 8, 8] */
    real delta_mixed60[4][8][2][4]; /* adjoint of mixed60, [4, 8, 2, 4] */
    real delta_weight60[4][2][8][8]; /* adjoint of weight60, [4, 2, 8, 8] */
    real sum_total60[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score60[4][2][8][8]; /* adjoint of score60, [4, 2, 8, 8] */
    real delta_value60[4][8][2][4]; /* adjoint of value60, [4, 8, 2, 4] */
    real delta_key60[4][8][2][4]; /* adjoint of key60, [4, 8, 2, 4] */
    real delta_query60[4][8][2][4]; /* adjoint of query60, [4, 8, 2, 4] */
    real delta_z59[4][8][8]; /* adjoint of z59, [4, 8, 8] */
    real sum_variance59[4][8]; /* intermediate, [4, 8] */
    real delta_centred59[4][8][8]; /* adjoint of centred59, [4, 8, 8] */
    real delta_mu59[4][8]; /* adjoint of mu59, [4, 8] */
    real delta_a58[4][8][8]; /* adjoint of a58, [4, 8, 8] */
    real delta_z57[4][8][8]; /* adjoint of z57, [4, 8, 8] */
    real delta_z56[4][8][32]; /* adjoint of z56, [4, 8, 32] */
    real delta_z55[4][8][8]; /* adjoint of z55, [4, 8, 8] */
    real sum_variance55[4][8]; /* intermediate, [4, 8] */
    real delta_centred55[4][8][8]; /* adjoint of centred55, [4, 8, 8] */
    real delta_mu55[4][8]; /* adjoint of mu55, [4, 8] */
    real delta_a54[4][8][8]; /* adjoint of a54, [4, 8, 8] */
    real delta_z53[4][8][8]; /* adjoint of z53, [4, 8, 8] */
    real delta_mixed53[4][8][2][4]; /* adjoint of mixed53, [4, 8, 2, 4] */
    real delta_weight53[4][2][8][8]; /* adjoint of weight53, [4, 2, 8, 8] */
    real sum_total53[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score53[4][2][8][8]; /* adjoint of score53, [4, 2, 8, 8] */
    real delta_value53[4][8][2][4]; /* adjoint of value53, [4, 8, 2, 4] */
    real delta_key53[4][8][2][4]; /* adjoint of key53, [4, 8, 2, 4] */
    real delta_query53[4][8][2][4]; /* adjoint of query53, [4, 8, 2, 4] */
    real delta_z52[4][8][8]; /* adjoint of z52, [4, 8, 8] */
    real sum_variance52[4][8]; /* intermediate, [4, 8] */
    real delta_centred52[4][8][8]; /* adjoint of centred52, [4, 8, 8] */
    real delta_mu52[4][8]; /* adjoint of mu52, [4, 8] */
    real delta_a51[4][8][8]; /* adjoint of a51, [4, 8, 8] */
    real delta_z50[4][8][8]; /* adjoint of z50, [4, 8, 8] */
    real delta_z49[4][8][32]; /* adjoint of z49, [4, 8, 32] */
    real delta_z48[4][8][8]; /* adjoint of z48, [4, 8, 8] */
    real sum_variance48[4][8]; /* intermediate, [4, 8] */
    real delta_centred48[4][8][8]; /* adjoint of centred48, [4, 8, 8] */
    real delta_mu48[4][8]; /* adjoint of mu48, [4, 8] */
    real delta_a47[4][8][8]; /* adjoint of a47, [4, 8, 8] */
    real delta_z46[4][8][8]; /* adjoint of z46, [4, 8, 8] */
    real delta_mixed46[4][8][2][4]; /* adjoint of mixed46, [4, 8, 2, 4] */
    real delta_weight46[4][2][8][8]; /* adjoint of weight46, [4, 2, 8, 8] */
    real sum_total46[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score46[4][2][8][8]; /* adjoint of score46, [4, 2, 8, 8] */
    real delta_value46[4][8][2][4]; /* adjoint of value46, [4, 8, 2, 4] */
    real delta_key46[4][8][2][4]; /* adjoint of key46, [4, 8, 2, 4] */
    real delta_query46[4][8][2][4]; /* adjoint of query46, [4, 8, 2, 4] */
    real delta_z45[4][8][8]; /* adjoint of z45, [4, 8, 8] */
    real sum_variance45[4][8]; /* intermediate, [4, 8] */
    real delta_centred45[4][8][8]; /* adjoint of centred45, [4, 8, 8] */
    real delta_mu45[4][8]; /* adjoint of mu45, [4, 8] */
    real delta_a44[4][8][8]; /* adjoint of a44, [4, 8, 8] */
    real delta_z43[4][8][8]; /* adjoint of z43, [4, 8, 8] */
    real delta_z42[4][8][32]; /* adjoint of z42, [4, 8, 32] */
    real delta_z41[4][8][8]; /* adjoint of z41, [4, 8, 8] */
    real sum_variance41[4][8]; /* intermediate, [4, 8] */
    real delta_centred41[4][8][8]; /* adjoint of centred41, [4, 8, 8] */
    real delta_mu41[4][8]; /* adjoint of mu41, [4, 8] */
    real delta_a40[4][8][8]; /* adjoint of a40, [4, 8, 8] */
    real delta_z39[4][8][8]; /* adjoint of z39, [4, 8, 8] */
    real delta_mixed39[4][8][2][4]; /* adjoint of mixed39, [4, 8, 2, 4] */
    real delta_weight39[4][2][8][8]; /* adjoint of weight39, [4, 2, 8, 8] */
    real sum_total39[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score39[4][2][8][8]; /* adjoint of score39, [4, 2, 8, 8] */
    real delta_value39[4][8][2][4]; /* adjoint of value39, [4, 8, 2, 4] */
    real delta_key39[4][8][2][4]; /* adjoint of key39, [4, 8, 2, 4] */
    real delta_query39[4][8][2][4]; /* adjoint of query39, [4, 8, 2, 4] */
    real delta_z38[4][8][8]; /* adjoint of z38, [4, 8, 8] */
    real sum_variance38[4][8]; /* intermediate, [4, 8] */
    real delta_centred38[4][8][8]; /* adjoint of centred38, [4, 8, 8] */
    real delta_mu38[4][8]; /* adjoint of mu38, [4, 8] */
    real delta_a37[4][8][8]; /* adjoint of a37, [4, 8, 8] */
    real delta_z36[4][8][8]; /* adjoint of z36, [4, 8, 8] */
    real delta_z35[4][8][32]; /* adjoint of z35, [4, 8, 32] */
    real delta_z34[4][8][8]; /* adjoint of z34, [4, 8, 8] */
    real sum_variance34[4][8]; /* intermediate, [4, 8] */
    real delta_centred34[4][8][8]; /* adjoint of centred34, [4, 8, 8] */
    real delta_mu34[4][8]; /* adjoint of mu34, [4, 8] */
    real delta_a33[4][8][8]; /* adjoint of a33, [4, 8, 8] */
    real delta_z32[4][8][8]; /* adjoint of z32, [4, 8, 8] */
    real delta_mixed32[4][8][2][4]; /* adjoint of mixed32, [4, 8, 2, 4] */
    real delta_weight32[4][2][8][8]; /* adjoint of weight32, [4, 2, 8, 8] */
    real sum_total32[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score32[4][2][8][8]; /* adjoint of score32, [4, 2, 8, 8] */
    real delta_value32[4][8][2][4]; /* adjoint of value32, [4, 8, 2, 4] */
    real delta_key32[4][8][2][4]; /* adjoint of key32, [4, 8, 2, 4] */
    real delta_query32[4][8][2][4]; /* adjoint of query32, [4, 8, 2, 4] */
    real delta_z31[4][8][8]; /* adjoint of z31, [4, 8, 8] */
    real sum_variance31[4][8]; /* intermediate, [4, 8] */
    real delta_centred31[4][8][8]; /* adjoint of centred31, [4, 8, 8] */
    real delta_mu31[4][8]; /* adjoint of mu31, [4, 8] */
    real delta_a30[4][8][8]; /* adjoint of a30, [4, 8, 8] */
    real delta_z29[4][8][8]; /* adjoint of z29, [4, 8, 8] */
    real delta_z28[4][8][32]; /* adjoint of z28, [4, 8, 32] */
    real delta_z27[4][8][8]; /* adjoint of z27, [4, 8, 8] */
    real sum_variance27[4][8]; /* intermediate, [4, 8] */
    real delta_centred27[4][8][8]; /* adjoint of centred27, [4, 8, 8] */
    real delta_mu27[4][8]; /* adjoint of mu27, [4, 8] */
    real delta_a26[4][8][8]; /* adjoint of a26, [4, 8, 8] */
    real delta_z25[4][8][8]; /* adjoint of z25, [4, 8, 8] */
    real delta_mixed25[4][8][2][4]; /* adjoint of mixed25, [4, 8, 2, 4] */
    real delta_weight25[4][2][8][8]; /* adjoint of weight25, [4, 2, 8, 8] */
    real sum_total25[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score25[4][2][8][8]; /* adjoint of score25, [4, 2, 8, 8] */
    real delta_value25[4][8][2][4]; /* adjoint of value25, [4, 8, 2, 4] */
    real delta_key25[4][8][2][4]; /* adjoint of key25, [4, 8, 2, 4] */
    real delta_query25[4][8][2][4]; /* adjoint of query25, [4, 8, 2, 4] */
    real delta_z24[4][8][8]; /* adjoint of z24, [4, 8, 8] */
    real sum_variance24[4][8]; /* intermediate, [4, 8] */
    real delta_centred24[4][8][8]; /* adjoint of centred24, [4, 8, 8] */
    real delta_mu24[4][8]; /* adjoint of mu24, [4, 8] */
    real delta_a23[4][8][8]; /* adjoint of a23, [4, 8, 8] */
    real delta_z22[4][8][8]; /* adjoint of z22, [4, 8, 8] */
    real delta_z21[4][8][32]; /* adjoint of z21, [4, 8, 32] */
    real delta_z20[4][8][8]; /* adjoint of z20, [4, 8, 8] */
    real sum_variance20[4][8]; /* intermediate, [4, 8] */
    real delta_centred20[4][8][8]; /* adjoint of centred20, [4, 8, 8] */
    real delta_mu20[4][8]; /* adjoint of mu20, [4, 8] */
    real delta_a19[4][8][8]; /* adjoint of a19, [4, 8, 8] */
    real delta_z18[4][8][8]; /* adjoint of z18, [4, 8, 8] */
    real delta_mixed18[4][8][2][4]; /* adjoint of mixed18, [4, 8, 2, 4] */
    real delta_weight18[4][2][8][8]; /* adjoint of weight18, [4, 2, 8, 8] */
    real sum_total18[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score18[4][2][8][8]; /* adjoint of score18, [4, 2, 8, 8] */
    real delta_value18[4][8][2][4]; /* adjoint of value18, [4, 8, 2, 4] */
    real delta_key18[4][8][2][4]; /* adjoint of key18, [4, 8, 2, 4] */
    real delta_query18[4][8][2][4]; /* adjoint of query18, [4, 8, 2, 4] */
    real delta_z17[4][8][8]; /* adjoint of z17, [4, 8, 8] */
    real sum_variance17[4][8]; /* intermediate, [4, 8] */
    real delta_centred17[4][8][8]; /* adjoint of centred17, [4, 8, 8] */
    real delta_mu17[4][8]; /* adjoint of mu17, [4, 8] */
    real delta_a16[4][8][8]; /* adjoint of a16, [4, 8, 8] */
    real delta_z15[4][8][8]; /* adjoint of z15, [4, 8, 8] */
    real delta_z14[4][8][32]; /* adjoint of z14, [4, 8, 32] */
    real delta_z13[4][8][8]; /* adjoint of z13, [4, 8, 8] */
    real sum_variance13[4][8]; /* intermediate, [4, 8] */
    real delta_centred13[4][8][8]; /* adjoint of centred13, [4, 8, 8] */
    real delta_mu13[4][8]; /* adjoint of mu13, [4, 8] */
    real delta_a12[4][8][8]; /* adjoint of a12, [4, 8, 8] */
    real delta_z11[4][8][8]; /* adjoint of z11, [4, 8, 8] */
    real delta_mixed11[4][8][2][4]; /* adjoint of mixed11, [4, 8, 2, 4] */
    real delta_weight11[4][2][8][8]; /* adjoint of weight11, [4, 2, 8, 8] */
    real sum_total11[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score11[4][2][8][8]; /* adjoint of score11, [4, 2, 8, 8] */
    real delta_value11[4][8][2][4]; /* adjoint of value11, [4, 8, 2, 4] */
    real delta_key11[4][8][2][4]; /* adjoint of key11, [4, 8, 2, 4] */
    real delta_query11[4][8][2][4]; /* adjoint of query11, [4, 8, 2, 4] */
    real delta_z10[4][8][8]; /* adjoint of z10, [4, 8, 8] */
    real sum_variance10[4][8]; /* intermediate, [4, 8] */
    real delta_centred10[4][8][8]; /* adjoint of centred10, [4, 8, 8] */
    real delta_mu10[4][8]; /* adjoint of mu10, [4, 8] */
    real delta_a9[4][8][8]; /* adjoint of a9, [4, 8, 8] */
    real delta_z8[4][8][8]; /* adjoint of z8, [4, 8, 8] */
    real delta_z7[4][8][32]; /* adjoint of z7, [4, 8, 32] */
    real delta_z6[4][8][8]; /* adjoint of z6, [4, 8, 8] */
    real sum_variance6[4][8]; /* intermediate, [4, 8] */
    real delta_centred6[4][8][8]; /* adjoint of centred6, [4, 8, 8] */
    real delta_mu6[4][8]; /* adjoint of mu6, [4, 8] */
    real delta_a5[4][8][8]; /* adjoint of a5, [4, 8, 8] */
    real delta_z4[4][8][8]; /* adjoint of z4, [4, 8, 8] */
    real delta_mixed4[4][8][2][4]; /* adjoint of mixed4, [4, 8, 2, 4] */
    real delta_weight4[4][2][8][8]; /* adjoint of weight4, [4, 2, 8, 8] */
    real sum_total4[4][2][8]; /* intermediate, [4, 2, 8] */
    real delta_score4[4][2][8][8]; /* adjoint of score4, [4, 2, 8, 8] */
    real delta_value4[4][8][2][4]; /* adjoint of value4, [4, 8, 2, 4] */
    real delta_key4[4][8][2][4]; /* adjoint of key4, [4, 8, 2, 4] */
    real delta_query4[4][8][2][4]; /* adjoint of query4, [4, 8, 2, 4] */
    real delta_z3[4][8][8]; /* adjoint of z3, [4, 8, 8] */
    real sum_variance3[4][8]; /* intermediate, [4, 8] */
    real delta_centred3[4][8][8]; /* adjoint of centred3, [4, 8, 8] */
    real delta_mu3[4][8]; /* adjoint of mu3, [4, 8] */
    real delta_a2[4][8][8]; /* adjoint of a2, [4, 8, 8] */
    real delta_a1[4][8][8]; /* adjoint of a1, [4, 8, 8] */
    real grad_E1[27][8]; /* adjoint of E1, [27, 8] */
    real grad_P2[8][8]; /* adjoint of P2, [8, 8] */
    real grad_gain3[8]; /* adjoint of gain3, [8] */
    real grad_b3[8]; /* adjoint of b3, [8] */
    real grad_Q4[2][4][8]; /* adjoint of Q4, [2, 4, 8] */
    real grad_K4[2][4][8]; /* adjoint of K4, [2, 4, 8] */
    real grad_V4[2][4][8]; /* adjoint of V4, [2, 4, 8] */
    real grad_O4[8][2][4]; /* adjoint of O4, [8, 2, 4] */
    real grad_b4[8]; /* adjoint of b4, [8] */
    real grad_gain6[8]; /* adjoint of gain6, [8] */
    real grad_b6[8]; /* adjoint of b6, [8] */
    real grad_W7[32][8]; /* adjoint of W7, [32, 8] */
    real grad_b7[32]; /* adjoint of b7, [32] */
    real grad_W8[8][32]; /* adjoint of W8, [8, 32] */
    real grad_b8[8]; /* adjoint of b8, [8] */
    real grad_gain10[8]; /* adjoint of gain10, [8] */
    real grad_b10[8]; /* adjoint of b10, [8] */
    real grad_Q11[2][4][8]; /* adjoint of Q11, [2, 4, 8] */
    real grad_K11[2][4][8]; /* adjoint of K11, [2, 4, 8] */
    real grad_V11[2][4][8]; /* adjoint of V11, [2, 4, 8] */
    real grad_O11[8][2][4]; /* adjoint of O11, [8, 2, 4] */
    real grad_b11[8]; /* adjoint of b11, [8] */
    real grad_gain13[8]; /* adjoint of gain13, [8] */
    real grad_b13[8]; /* adjoint of b13, [8] */
    real grad_W14[32][8]; /* adjoint of W14, [32, 8] */
    real grad_b14[32]; /* adjoint of b14, [32] */
    real grad_W15[8][32]; /* adjoint of W15, [8, 32] */
    real grad_b15[8]; /* adjoint of b15, [8] */
    real grad_gain17[8]; /* adjoint of gain17, [8] */
    real grad_b17[8]; /* adjoint of b17, [8] */
    real grad_Q18[2][4][8]; /* adjoint of Q18, [2, 4, 8] */
    real grad_K18[2][4][8]; /* adjoint of K18, [2, 4, 8] */
    real grad_V18[2][4][8]; /* adjoint of V18, [2, 4, 8] */
    real grad_O18[8][2][4]; /* adjoint of O18, [8, 2, 4] */
    real grad_b18[8]; /* adjoint of b18, [8] */
    real grad_gain20[8]; /* adjoint of gain20, [8] */
    real grad_b20[8]; /* adjoint of b20, [8] */
    real grad_W21[32][8]; /* adjoint of W21, [32, 8] */
    real grad_b21[32]; /* adjoint of b21, [32] */
    real grad_W22[8][32]; /* adjoint of W22, [8, 32] */
    real grad_b22[8]; /* adjoint of b22, [8] */
    real grad_gain24[8]; /* adjoint of gain24, [8] */
    real grad_b24[8]; /* adjoint of b24, [8] */
    real grad_Q25[2][4][8]; /* adjoint of Q25, [2, 4, 8] */
    real grad_K25[2][4][8]; /* adjoint of K25, [2, 4, 8] */
    real grad_V25[2][4][8]; /* adjoint of V25, [2, 4, 8] */
    real grad_O25[8][2][4]; /* adjoint of O25, [8, 2, 4] */
    real grad_b25[8]; /* adjoint of b25, [8] */
    real grad_gain27[8]; /* adjoint of gain27, [8] */
    real grad_b27[8]; /* adjoint of b27, [8] */
    real grad_W28[32][8]; /* adjoint of W28, [32, 8] */
    real grad_b28[32]; /* adjoint of b28, [32] */
    real grad_W29[8][32]; /* adjoint of W29, [8, 32] */
    real grad_b29[8]; /* adjoint of b29, [8] */
    real grad_gain31[8]; /* adjoint of gain31, [8] */
    real grad_b31[8]; /* adjoint of b31, [8] */
    real grad_Q32[2][4][8]; /* adjoint of Q32, [2, 4, 8] */
    real grad_K32[2][4][8]; /* adjoint of K32, [2, 4, 8] */
    real grad_V32[2][4][8]; /* adjoint of V32, [2, 4, 8] */
    real grad_O32[8][2][4]; /* adjoint of O32, [8, 2, 4] */
    real grad_b32[8]; /* adjoint of b32, [8] */
    real grad_gain34[8]; /* adjoint of gain34, [8] */
    real grad_b34[8]; /* adjoint of b34, [8] */
    real grad_W35[32][8]; /* adjoint of W35, [32, 8] */
    real grad_b35[32]; /* adjoint of b35, [32] */
    real grad_W36[8][32]; /* adjoint of W36, [8, 32] */
    real grad_b36[8]; /* adjoint of b36, [8] */
    real grad_gain38[8]; /* adjoint of gain38, [8] */
    real grad_b38[8]; /* adjoint of b38, [8] */
    real grad_Q39[2][4][8]; /* adjoint of Q39, [2, 4, 8] */
    real grad_K39[2][4][8]; /* adjoint of K39, [2, 4, 8] */
    real grad_V39[2][4][8]; /* adjoint of V39, [2, 4, 8] */
    real grad_O39[8][2][4]; /* adjoint of O39, [8, 2, 4] */
    real grad_b39[8]; /* adjoint of b39, [8] */
    real grad_gain41[8]; /* adjoint of gain41, [8] */
    real grad_b41[8]; /* adjoint of b41, [8] */
    real grad_W42[32][8]; /* adjoint of W42, [32, 8] */
    real grad_b42[32]; /* adjoint of b42, [32] */
    real grad_W43[8][32]; /* adjoint of W43, [8, 32] */
    real grad_b43[8]; /* adjoint of b43, [8] */
    real grad_gain45[8]; /* adjoint of gain45, [8] */
    real grad_b45[8]; /* adjoint of b45, [8] */
    real grad_Q46[2][4][8]; /* adjoint of Q46, [2, 4, 8] */
    real grad_K46[2][4][8]; /* adjoint of K46, [2, 4, 8] */
    real grad_V46[2][4][8]; /* adjoint of V46, [2, 4, 8] */
    real grad_O46[8][2][4]; /* adjoint of O46, [8, 2, 4] */
    real grad_b46[8]; /* adjoint of b46, [8] */
    real grad_gain48[8]; /* adjoint of gain48, [8] */
    real grad_b48[8]; /* adjoint of b48, [8] */
    real grad_W49[32][8]; /* adjoint of W49, [32, 8] */
    real grad_b49[32]; /* adjoint of b49, [32] */
    real grad_W50[8][32]; /* adjoint of W50, [8, 32] */
    real grad_b50[8]; /* adjoint of b50, [8] */
    real grad_gain52[8]; /* adjoint of gain52, [8] */
    real grad_b52[8]; /* adjoint of b52, [8] */
    real grad_Q53[2][4][8]; /* adjoint of Q53, [2, 4, 8] */
    real grad_K53[2][4][8]; /* adjoint of K53, [2, 4, 8] */
    real grad_V53[2][4][8]; /* adjoint of V53, [2, 4, 8] */
    real grad_O53[8][2][4]; /* adjoint of O53, [8, 2, 4] */
    real grad_b53[8]; /* adjoint of b53, [8] */
    real grad_gain55[8]; /* adjoint of gain55, [8] */
    real grad_b55[8]; /* adjoint of b55, [8] */
    real grad_W56[32][8]; /* adjoint of W56, [32, 8] */
    real grad_b56[32]; /* adjoint of b56, [32] */
    real grad_W57[8][32]; /* adjoint of W57, [8, 32] */
    real grad_b57[8]; /* adjoint of b57, [8] */
    real grad_gain59[8]; /* adjoint of gain59, [8] */
    real grad_b59[8]; /* adjoint of b59, [8] */
    real grad_Q60[2][4][8]; /* adjoint of Q60, [2, 4, 8] */
    real grad_K60[2][4][8]; /* adjoint of K60, [2, 4, 8] */
    real grad_V60[2][4][8]; /* adjoint of V60, [2, 4, 8] */
    real grad_O60[8][2][4]; /* adjoint of O60, [8, 2, 4] */
    real grad_b60[8]; /* adjoint of b60, [8] */
    real grad_gain62[8]; /* adjoint of gain62, [8] */
    real grad_b62[8]; /* adjoint of b62, [8] */
    real grad_W63[32][8]; /* adjoint of W63, [32, 8] */
    real grad_b63[32]; /* adjoint of b63, [32] */
    real grad_W64[8][32]; /* adjoint of W64, [8, 32] */
    real grad_b64[8]; /* adjoint of b64, [8] */
    real grad_gain66[8]; /* adjoint of gain66, [8] */
    real grad_b66[8]; /* adjoint of b66, [8] */
    real grad_Q67[2][4][8]; /* adjoint of Q67, [2, 4, 8] */
    real grad_K67[2][4][8]; /* adjoint of K67, [2, 4, 8] */
    real grad_V67[2][4][8]; /* adjoint of V67, [2, 4, 8] */
    real grad_O67[8][2][4]; /* adjoint of O67, [8, 2, 4] */
    real grad_b67[8]; /* adjoint of b67, [8] */
    real grad_gain69[8]; /* adjoint of gain69, [8] */
    real grad_b69[8]; /* adjoint of b69, [8] */
    real grad_W70[32][8]; /* adjoint of W70, [32, 8] */
    real grad_b70[32]; /* adjoint of b70, [32] */
    real grad_W71[8][32]; /* adjoint of W71, [8, 32] */
    real grad_b71[8]; /* adjoint of b71, [8] */
    real grad_gain73[8]; /* adjoint of gain73, [8] */
    real grad_b73[8]; /* adjoint of b73, [8] */
    real grad_Q74[2][4][8]; /* adjoint of Q74, [2, 4, 8] */
    real grad_K74[2][4][8]; /* adjoint of K74, [2, 4, 8] */
    real grad_V74[2][4][8]; /* adjoint of V74, [2, 4, 8] */
    real grad_O74[8][2][4]; /* adjoint of O74, [8, 2, 4] */
    real grad_b74[8]; /* adjoint of b74, [8] */
    real grad_gain76[8]; /* adjoint of gain76, [8] */
    real grad_b76[8]; /* adjoint of b76, [8] */
    real grad_W77[32][8]; /* adjoint of W77, [32, 8] */
    real grad_b77[32]; /* adjoint of b77, [32] */
    real grad_W78[8][32]; /* adjoint of W78, [8, 32] */
    real grad_b78[8]; /* adjoint of b78, [8] */
    real grad_gain80[8]; /* adjoint of gain80, [8] */
    real grad_b80[8]; /* adjoint of b80, [8] */
    real grad_Q81[2][4][8]; /* adjoint of Q81, [2, 4, 8] */
    real grad_K81[2][4][8]; /* adjoint of K81, [2, 4, 8] */
    real grad_V81[2][4][8]; /* adjoint of V81, [2, 4, 8] */
    real grad_O81[8][2][4]; /* adjoint of O81, [8, 2, 4] */
    real grad_b81[8]; /* adjoint of b81, [8] */
    real grad_gain83[8]; /* adjoint of gain83, [8] */
    real grad_b83[8]; /* adjoint of b83, [8] */
    real grad_W84[32][8]; /* adjoint of W84, [32, 8] */
    real grad_b84[32]; /* adjoint of b84, [32] */
    real grad_W85[8][32]; /* adjoint of W85, [8, 32] */
    real grad_b85[8]; /* adjoint of b85, [8] */
    real grad_gain87[8]; /* adjoint of gain87, [8] */
    real grad_b87[8]; /* adjoint of b87, [8] */
    /* values after the step */
    real correction1;
    real correction2;
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
    real step_count; /* state */
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
    gpt_values values; /* of the last call of gpt_loss, gpt_gradients or gpt_step */
    /* values of a prediction */
    real predict_a1[1][8][8];
    real predict_a2[1][8][8];
    real predict_mu3[1][8];
    real predict_centred3[1][8][8];
    real predict_variance3[1][8];
    real predict_inverse3[1][8];
    real predict_normal3[1][8][8];
    real predict_z3[1][8][8];
    real predict_a3[1][8][8];
    real predict_query4[1][8][2][4];
    real predict_key4[1][8][2][4];
    real predict_value4[1][8][2][4];
    real predict_score4[1][2][8][8];
    real predict_e4[1][2][8][8];
    real predict_total4[1][2][8];
    real predict_weight4[1][2][8][8];
    real predict_mixed4[1][8][2][4];
    real predict_z4[1][8][8];
    real predict_a4[1][8][8];
    real predict_a5[1][8][8];
    real predict_mu6[1][8];
    real predict_centred6[1][8][8];
    real predict_variance6[1][8];
    real predict_inverse6[1][8];
    real predict_normal6[1][8][8];
    real predict_z6[1][8][8];
    real predict_a6[1][8][8];
    real predict_z7[1][8][32];
    real predict_a7[1][8][32];
    real predict_z8[1][8][8];
    real predict_a8[1][8][8];
    real predict_a9[1][8][8];
    real predict_mu10[1][8];
    real predict_centred10[1][8][8];
    real predict_variance10[1][8];
    real predict_inverse10[1][8];
    real predict_normal10[1][8][8];
    real predict_z10[1][8][8];
    real predict_a10[1][8][8];
    real predict_query11[1][8][2][4];
    real predict_key11[1][8][2][4];
    real predict_value11[1][8][2][4];
    real predict_score11[1][2][8][8];
    real predict_e11[1][2][8][8];
    real predict_total11[1][2][8];
    real predict_weight11[1][2][8][8];
    real predict_mixed11[1][8][2][4];
    real predict_z11[1][8][8];
    real predict_a11[1][8][8];
    real predict_a12[1][8][8];
    real predict_mu13[1][8];
    real predict_centred13[1][8][8];
    real predict_variance13[1][8];
    real predict_inverse13[1][8];
    real predict_normal13[1][8][8];
    real predict_z13[1][8][8];
    real predict_a13[1][8][8];
    real predict_z14[1][8][32];
    real predict_a14[1][8][32];
    real predict_z15[1][8][8];
    real predict_a15[1][8][8];
    real predict_a16[1][8][8];
    real predict_mu17[1][8];
    real predict_centred17[1][8][8];
    real predict_variance17[1][8];
    real predict_inverse17[1][8];
    real predict_normal17[1][8][8];
    real predict_z17[1][8][8];
    real predict_a17[1][8][8];
    real predict_query18[1][8][2][4];
    real predict_key18[1][8][2][4];
    real predict_value18[1][8][2][4];
    real predict_score18[1][2][8][8];
    real predict_e18[1][2][8][8];
    real predict_total18[1][2][8];
    real predict_weight18[1][2][8][8];
    real predict_mixed18[1][8][2][4];
    real predict_z18[1][8][8];
    real predict_a18[1][8][8];
    real predict_a19[1][8][8];
    real predict_mu20[1][8];
    real predict_centred20[1][8][8];
    real predict_variance20[1][8];
    real predict_inverse20[1][8];
    real predict_normal20[1][8][8];
    real predict_z20[1][8][8];
    real predict_a20[1][8][8];
    real predict_z21[1][8][32];
    real predict_a21[1][8][32];
    real predict_z22[1][8][8];
    real predict_a22[1][8][8];
    real predict_a23[1][8][8];
    real predict_mu24[1][8];
    real predict_centred24[1][8][8];
    real predict_variance24[1][8];
    real predict_inverse24[1][8];
    real predict_normal24[1][8][8];
    real predict_z24[1][8][8];
    real predict_a24[1][8][8];
    real predict_query25[1][8][2][4];
    real predict_key25[1][8][2][4];
    real predict_value25[1][8][2][4];
    real predict_score25[1][2][8][8];
    real predict_e25[1][2][8][8];
    real predict_total25[1][2][8];
    real predict_weight25[1][2][8][8];
    real predict_mixed25[1][8][2][4];
    real predict_z25[1][8][8];
    real predict_a25[1][8][8];
    real predict_a26[1][8][8];
    real predict_mu27[1][8];
    real predict_centred27[1][8][8];
    real predict_variance27[1][8];
    real predict_inverse27[1][8];
    real predict_normal27[1][8][8];
    real predict_z27[1][8][8];
    real predict_a27[1][8][8];
    real predict_z28[1][8][32];
    real predict_a28[1][8][32];
    real predict_z29[1][8][8];
    real predict_a29[1][8][8];
    real predict_a30[1][8][8];
    real predict_mu31[1][8];
    real predict_centred31[1][8][8];
    real predict_variance31[1][8];
    real predict_inverse31[1][8];
    real predict_normal31[1][8][8];
    real predict_z31[1][8][8];
    real predict_a31[1][8][8];
    real predict_query32[1][8][2][4];
    real predict_key32[1][8][2][4];
    real predict_value32[1][8][2][4];
    real predict_score32[1][2][8][8];
    real predict_e32[1][2][8][8];
    real predict_total32[1][2][8];
    real predict_weight32[1][2][8][8];
    real predict_mixed32[1][8][2][4];
    real predict_z32[1][8][8];
    real predict_a32[1][8][8];
    real predict_a33[1][8][8];
    real predict_mu34[1][8];
    real predict_centred34[1][8][8];
    real predict_variance34[1][8];
    real predict_inverse34[1][8];
    real predict_normal34[1][8][8];
    real predict_z34[1][8][8];
    real predict_a34[1][8][8];
    real predict_z35[1][8][32];
    real predict_a35[1][8][32];
    real predict_z36[1][8][8];
    real predict_a36[1][8][8];
    real predict_a37[1][8][8];
    real predict_mu38[1][8];
    real predict_centred38[1][8][8];
    real predict_variance38[1][8];
    real predict_inverse38[1][8];
    real predict_normal38[1][8][8];
    real predict_z38[1][8][8];
    real predict_a38[1][8][8];
    real predict_query39[1][8][2][4];
    real predict_key39[1][8][2][4];
    real predict_value39[1][8][2][4];
    real predict_score39[1][2][8][8];
    real predict_e39[1][2][8][8];
    real predict_total39[1][2][8];
    real predict_weight39[1][2][8][8];
    real predict_mixed39[1][8][2][4];
    real predict_z39[1][8][8];
    real predict_a39[1][8][8];
    real predict_a40[1][8][8];
    real predict_mu41[1][8];
    real predict_centred41[1][8][8];
    real predict_variance41[1][8];
    real predict_inverse41[1][8];
    real predict_normal41[1][8][8];
    real predict_z41[1][8][8];
    real predict_a41[1][8][8];
    real predict_z42[1][8][32];
    real predict_a42[1][8][32];
    real predict_z43[1][8][8];
    real predict_a43[1][8][8];
    real predict_a44[1][8][8];
    real predict_mu45[1][8];
    real predict_centred45[1][8][8];
    real predict_variance45[1][8];
    real predict_inverse45[1][8];
    real predict_normal45[1][8][8];
    real predict_z45[1][8][8];
    real predict_a45[1][8][8];
    real predict_query46[1][8][2][4];
    real predict_key46[1][8][2][4];
    real predict_value46[1][8][2][4];
    real predict_score46[1][2][8][8];
    real predict_e46[1][2][8][8];
    real predict_total46[1][2][8];
    real predict_weight46[1][2][8][8];
    real predict_mixed46[1][8][2][4];
    real predict_z46[1][8][8];
    real predict_a46[1][8][8];
    real predict_a47[1][8][8];
    real predict_mu48[1][8];
    real predict_centred48[1][8][8];
    real predict_variance48[1][8];
    real predict_inverse48[1][8];
    real predict_normal48[1][8][8];
    real predict_z48[1][8][8];
    real predict_a48[1][8][8];
    real predict_z49[1][8][32];
    real predict_a49[1][8][32];
    real predict_z50[1][8][8];
    real predict_a50[1][8][8];
    real predict_a51[1][8][8];
    real predict_mu52[1][8];
    real predict_centred52[1][8][8];
    real predict_variance52[1][8];
    real predict_inverse52[1][8];
    real predict_normal52[1][8][8];
    real predict_z52[1][8][8];
    real predict_a52[1][8][8];
    real predict_query53[1][8][2][4];
    real predict_key53[1][8][2][4];
    real predict_value53[1][8][2][4];
    real predict_score53[1][2][8][8];
    real predict_e53[1][2][8][8];
    real predict_total53[1][2][8];
    real predict_weight53[1][2][8][8];
    real predict_mixed53[1][8][2][4];
    real predict_z53[1][8][8];
    real predict_a53[1][8][8];
    real predict_a54[1][8][8];
    real predict_mu55[1][8];
    real predict_centred55[1][8][8];
    real predict_variance55[1][8];
    real predict_inverse55[1][8];
    real predict_normal55[1][8][8];
    real predict_z55[1][8][8];
    real predict_a55[1][8][8];
    real predict_z56[1][8][32];
    real predict_a56[1][8][32];
    real predict_z57[1][8][8];
    real predict_a57[1][8][8];
    real predict_a58[1][8][8];
    real predict_mu59[1][8];
    real predict_centred59[1][8][8];
    real predict_variance59[1][8];
    real predict_inverse59[1][8];
    real predict_normal59[1][8][8];
    real predict_z59[1][8][8];
    real predict_a59[1][8][8];
    real predict_query60[1][8][2][4];
    real predict_key60[1][8][2][4];
    real predict_value60[1][8][2][4];
    real predict_score60[1][2][8][8];
    real predict_e60[1][2][8][8];
    real predict_total60[1][2][8];
    real predict_weight60[1][2][8][8];
    real predict_mixed60[1][8][2][4];
    real predict_z60[1][8][8];
    real predict_a60[1][8][8];
    real predict_a61[1][8][8];
    real predict_mu62[1][8];
    real predict_centred62[1][8][8];
    real predict_variance62[1][8];
    real predict_inverse62[1][8];
    real predict_normal62[1][8][8];
    real predict_z62[1][8][8];
    real predict_a62[1][8][8];
    real predict_z63[1][8][32];
    real predict_a63[1][8][32];
    real predict_z64[1][8][8];
    real predict_a64[1][8][8];
    real predict_a65[1][8][8];
    real predict_mu66[1][8];
    real predict_centred66[1][8][8];
    real predict_variance66[1][8];
    real predict_inverse66[1][8];
    real predict_normal66[1][8][8];
    real predict_z66[1][8][8];
    real predict_a66[1][8][8];
    real predict_query67[1][8][2][4];
    real predict_key67[1][8][2][4];
    real predict_value67[1][8][2][4];
    real predict_score67[1][2][8][8];
    real predict_e67[1][2][8][8];
    real predict_total67[1][2][8];
    real predict_weight67[1][2][8][8];
    real predict_mixed67[1][8][2][4];
    real predict_z67[1][8][8];
    real predict_a67[1][8][8];
    real predict_a68[1][8][8];
    real predict_mu69[1][8];
    real predict_centred69[1][8][8];
    real predict_variance69[1][8];
    real predict_inverse69[1][8];
    real predict_normal69[1][8][8];
    real predict_z69[1][8][8];
    real predict_a69[1][8][8];
    real predict_z70[1][8][32];
    real predict_a70[1][8][32];
    real predict_z71[1][8][8];
    real predict_a71[1][8][8];
    real predict_a72[1][8][8];
    real predict_mu73[1][8];
    real predict_centred73[1][8][8];
    real predict_variance73[1][8];
    real predict_inverse73[1][8];
    real predict_normal73[1][8][8];
    real predict_z73[1][8][8];
    real predict_a73[1][8][8];
    real predict_query74[1][8][2][4];
    real predict_key74[1][8][2][4];
    real predict_value74[1][8][2][4];
    real predict_score74[1][2][8][8];
    real predict_e74[1][2][8][8];
    real predict_total74[1][2][8];
    real predict_weight74[1][2][8][8];
    real predict_mixed74[1][8][2][4];
    real predict_z74[1][8][8];
    real predict_a74[1][8][8];
    real predict_a75[1][8][8];
    real predict_mu76[1][8];
    real predict_centred76[1][8][8];
    real predict_variance76[1][8];
    real predict_inverse76[1][8];
    real predict_normal76[1][8][8];
    real predict_z76[1][8][8];
    real predict_a76[1][8][8];
    real predict_z77[1][8][32];
    real predict_a77[1][8][32];
    real predict_z78[1][8][8];
    real predict_a78[1][8][8];
    real predict_a79[1][8][8];
    real predict_mu80[1][8];
    real predict_centred80[1][8][8];
    real predict_variance80[1][8];
    real predict_inverse80[1][8];
    real predict_normal80[1][8][8];
    real predict_z80[1][8][8];
    real predict_a80[1][8][8];
    real predict_query81[1][8][2][4];
    real predict_key81[1][8][2][4];
    real predict_value81[1][8][2][4];
    real predict_score81[1][2][8][8];
    real predict_e81[1][2][8][8];
    real predict_total81[1][2][8];
    real predict_weight81[1][2][8][8];
    real predict_mixed81[1][8][2][4];
    real predict_z81[1][8][8];
    real predict_a81[1][8][8];
    real predict_a82[1][8][8];
    real predict_mu83[1][8];
    real predict_centred83[1][8][8];
    real predict_variance83[1][8];
    real predict_inverse83[1][8];
    real predict_normal83[1][8][8];
    real predict_z83[1][8][8];
    real predict_a83[1][8][8];
    real predict_z84[1][8][32];
    real predict_a84[1][8][32];
    real predict_z85[1][8][8];
    real predict_a85[1][8][8];
    real predict_a86[1][8][8];
    real predict_mu87[1][8];
    real predict_centred87[1][8][8];
    real predict_variance87[1][8];
    real predict_inverse87[1][8];
    real predict_normal87[1][8][8];
    real predict_z87[1][8][8];
    real predict_a87[1][8][8];
    real predict_z88[1][8][27];
    real predict_e88[1][8][27];
    real predict_s88[1][8];
    real predict_a88[1][8][27];
    real predict_s88_max[1][8];
} gpt;

/* Start values; random ones are drawn from the seed. */
void gpt_init(gpt *net, uint64_t seed);

/* The loss of a batch. */
real gpt_loss(gpt *restrict net, const int *restrict x, const int *restrict y);

/* The loss of a batch; the gradients are left in net->values: grad_E1, grad_P2, grad_gain3, grad_b3, grad_Q4, grad_K4, grad_V4, grad_O4, grad_b4, grad_gain6, grad_b6, grad_W7, grad_b7, grad_W8, grad_b8, grad_gain10, grad_b10, grad_Q11, grad_K11, grad_V11, grad_O11, grad_b11, grad_gain13, grad_b13, grad_W14, grad_b14, grad_W15, grad_b15, grad_gain17, grad_b17, grad_Q18, grad_K18, grad_V18, grad_O18, grad_b18, grad_gain20, grad_b20, grad_W21, grad_b21, grad_W22, grad_b22, grad_gain24, grad_b24, grad_Q25, grad_K25, grad_V25, grad_O25, grad_b25, grad_gain27, grad_b27, grad_W28, grad_b28, grad_W29, grad_b29, grad_gain31, grad_b31, grad_Q32, grad_K32, grad_V32, grad_O32, grad_b32, grad_gain34, grad_b34, grad_W35, grad_b35, grad_W36, grad_b36, grad_gain38, grad_b38, grad_Q39, grad_K39, grad_V39, grad_O39, grad_b39, grad_gain41, grad_b41, grad_W42, grad_b42, grad_W43, grad_b43, grad_gain45, grad_b45, grad_Q46, grad_K46, grad_V46, grad_O46, grad_b46, grad_gain48, grad_b48, grad_W49, grad_b49, grad_W50, grad_b50, grad_gain52, grad_b52, grad_Q53, grad_K53, grad_V53, grad_O53, grad_b53, grad_gain55, grad_b55, grad_W56, grad_b56, grad_W57, grad_b57, grad_gain59, grad_b59, grad_Q60, grad_K60, grad_V60, grad_O60, grad_b60, grad_gain62, grad_b62, grad_W63, grad_b63, grad_W64, grad_b64, grad_gain66, grad_b66, grad_Q67, grad_K67, grad_V67, grad_O67, grad_b67, grad_gain69, grad_b69, grad_W70, grad_b70, grad_W71, grad_b71, grad_gain73, grad_b73, grad_Q74, grad_K74, grad_V74, grad_O74, grad_b74, grad_gain76, grad_b76, grad_W77, grad_b77, grad_W78, grad_b78, grad_gain80, grad_b80, grad_Q81, grad_K81, grad_V81, grad_O81, grad_b81, grad_gain83, grad_b83, grad_W84, grad_b84, grad_W85, grad_b85, grad_gain87, grad_b87. */
real gpt_gradients(gpt *restrict net, const int *restrict x, const int *restrict y);

/* One training step; returns the loss before it. If the loss or a gradient is not finite, no weight is changed. */
real gpt_step(gpt *restrict net, const int *restrict x, const int *restrict y);

/* The predictions of count samples. */
void gpt_predict(gpt *net, const int *x, int count, real *predicted_a88);

/* The order of samples in an epoch. */
void gpt_shuffle(int *order, int count, uint64_t seed, uint64_t epoch);

/*
 * Weights and optimiser state in the safetensors format, on machines that store the low byte first.
 * Both return NULL when done, or a sentence that says what is wrong. Saving replaces the file at once or not at all;
 * a file that is not of this network, is cut short or holds values that are not finite is refused and changes nothing.
 */
const char *gpt_save(const gpt *net, const char *path);
const char *gpt_load(gpt *net, const char *path);

#endif
