/*
 * A generative pre-trained transformer of 12 blocks.
 * Made by symbp 0.1.0 from the network 'gpt'; do not edit.
 * Hash of the mathematics: 6b41fd333f16e34fe0d5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4
 */
#include "gpt.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

/* 64 random bits by stream and counter: the SplitMix64 finaliser (Steele, Lea, Flood 2014), applied twice. */
static uint64_t mix(uint64_t z)
{
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

static uint64_t random_bits(uint64_t seed, uint64_t stream, uint64_t counter)
{
    const uint64_t golden = UINT64_C(0x9E3779B97F4A7C15);
    return mix(mix(seed + (stream + 1) * golden) + (counter + 1) * golden);
}

/* A number in [0, 1). */
static real random_uniform(uint64_t seed, uint64_t stream, uint64_t counter)
{
    return (real)(random_bits(seed, stream, counter) >> 40) * REAL(0x1p-24);
}

/* A standard normal number (Box and Muller 1958). */
static real random_normal(uint64_t seed, uint64_t stream, uint64_t counter)
{
    const double first = (double)(random_bits(seed, stream, 2 * counter) >> 40) * 0x1p-24;
    const double second = (double)(random_bits(seed, stream, 2 * counter + 1) >> 40) * 0x1p-24;
    return (real)(sqrt(-2 * log(1 - first)) * cos(6.283185307179586 * second));
}

void gpt_init(gpt *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.005);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    net->weight_decay = REAL(0.01);
    for (int i = 0; i < 216; i++) {
        const real g = random_normal(seed, 0, (uint64_t)i);
        ((real *)net->E1)[i] = g / 5;
    }
    for (int i = 0; i < 64; i++) {
        const real g = random_normal(seed, 1, (uint64_t)i);
        ((real *)net->P2)[i] = g / 5;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain3)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b3)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->Q4)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 5, (uint64_t)i);
        ((real *)net->K4)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->V4)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 7, (uint64_t)i);
        ((real *)net->O4)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain6)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b6)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 11, (uint64_t)i);
        ((real *)net->W7)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b7)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 13, (uint64_t)i);
        ((real *)net->W8)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b8)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain10)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b10)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 17, (uint64_t)i);
        ((real *)net->Q11)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 18, (uint64_t)i);
        ((real *)net->K11)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 19, (uint64_t)i);
        ((real *)net->V11)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 20, (uint64_t)i);
        ((real *)net->O11)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b11)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain13)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b13)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 24, (uint64_t)i);
        ((real *)net->W14)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b14)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 26, (uint64_t)i);
        ((real *)net->W15)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b15)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain17)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b17)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 30, (uint64_t)i);
        ((real *)net->Q18)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 31, (uint64_t)i);
        ((real *)net->K18)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 32, (uint64_t)i);
        ((real *)net->V18)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 33, (uint64_t)i);
        ((real *)net->O18)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b18)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain20)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b20)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 37, (uint64_t)i);
        ((real *)net->W21)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b21)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 39, (uint64_t)i);
        ((real *)net->W22)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b22)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain24)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b24)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 43, (uint64_t)i);
        ((real *)net->Q25)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 44, (uint64_t)i);
        ((real *)net->K25)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 45, (uint64_t)i);
        ((real *)net->V25)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 46, (uint64_t)i);
        ((real *)net->O25)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b25)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain27)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b27)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 50, (uint64_t)i);
        ((real *)net->W28)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b28)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 52, (uint64_t)i);
        ((real *)net->W29)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b29)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain31)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b31)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 56, (uint64_t)i);
        ((real *)net->Q32)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 57, (uint64_t)i);
        ((real *)net->K32)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 58, (uint64_t)i);
        ((real *)net->V32)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 59, (uint64_t)i);
        ((real *)net->O32)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b32)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain34)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b34)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 63, (uint64_t)i);
        ((real *)net->W35)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b35)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 65, (uint64_t)i);
        ((real *)net->W36)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b36)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain38)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b38)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 69, (uint64_t)i);
        ((real *)net->Q39)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 70, (uint64_t)i);
        ((real *)net->K39)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 71, (uint64_t)i);
        ((real *)net->V39)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 72, (uint64_t)i);
        ((real *)net->O39)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b39)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain41)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b41)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 76, (uint64_t)i);
        ((real *)net->W42)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b42)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 78, (uint64_t)i);
        ((real *)net->W43)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b43)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain45)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b45)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 82, (uint64_t)i);
        ((real *)net->Q46)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 83, (uint64_t)i);
        ((real *)net->K46)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 84, (uint64_t)i);
        ((real *)net->V46)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 85, (uint64_t)i);
        ((real *)net->O46)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b46)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain48)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b48)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 89, (uint64_t)i);
        ((real *)net->W49)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b49)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 91, (uint64_t)i);
        ((real *)net->W50)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b50)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain52)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b52)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 95, (uint64_t)i);
        ((real *)net->Q53)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 96, (uint64_t)i);
        ((real *)net->K53)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 97, (uint64_t)i);
        ((real *)net->V53)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 98, (uint64_t)i);
        ((real *)net->O53)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b53)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain55)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b55)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 102, (uint64_t)i);
        ((real *)net->W56)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b56)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 104, (uint64_t)i);
        ((real *)net->W57)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b57)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain59)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b59)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 108, (uint64_t)i);
        ((real *)net->Q60)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 109, (uint64_t)i);
        ((real *)net->K60)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 110, (uint64_t)i);
        ((real *)net->V60)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 111, (uint64_t)i);
        ((real *)net->O60)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b60)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain62)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b62)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 115, (uint64_t)i);
        ((real *)net->W63)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b63)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 117, (uint64_t)i);
        ((real *)net->W64)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b64)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain66)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b66)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 121, (uint64_t)i);
        ((real *)net->Q67)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 122, (uint64_t)i);
        ((real *)net->K67)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 123, (uint64_t)i);
        ((real *)net->V67)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 124, (uint64_t)i);
        ((real *)net->O67)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b67)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain69)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b69)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 128, (uint64_t)i);
        ((real *)net->W70)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b70)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 130, (uint64_t)i);
        ((real *)net->W71)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b71)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain73)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b73)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 134, (uint64_t)i);
        ((real *)net->Q74)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 135, (uint64_t)i);
        ((real *)net->K74)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 136, (uint64_t)i);
        ((real *)net->V74)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 137, (uint64_t)i);
        ((real *)net->O74)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b74)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain76)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b76)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 141, (uint64_t)i);
        ((real *)net->W77)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b77)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 143, (uint64_t)i);
        ((real *)net->W78)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b78)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain80)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b80)[i] = 0;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 147, (uint64_t)i);
        ((real *)net->Q81)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 148, (uint64_t)i);
        ((real *)net->K81)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 149, (uint64_t)i);
        ((real *)net->V81)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 64; i++) {
        const real u = random_uniform(seed, 150, (uint64_t)i);
        ((real *)net->O81)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b81)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain83)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b83)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 154, (uint64_t)i);
        ((real *)net->W84)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b84)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 156, (uint64_t)i);
        ((real *)net->W85)[i] = REAL(3.872983346207417) * (2 * u - 1) / 10;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b85)[i] = 0;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain87)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b87)[i] = 0;
    }
}

static inline void forward(const gpt *restrict net, gpt_values *restrict v, const int *restrict x,
    const int *restrict y)
{
    /* a1[n, t, k] = E1[x[n, t], k] */
    /* a2[n, t, k] = P2[t, k] + a1[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                v->a2[n][t][k] = net->P2[t][k] + v->a1[n][t][k];
            }
        }
    }
    /* mu3[n, t] = sum[k: 8](a2[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a2[n][t][k];
            }
            v->mu3[n][t] = sum / 8;
        }
    }
    /* centred3[n, t, k] = a2[n, t, k] - mu3[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred3[n][t][k] = v->a2[n][t][k] - v->mu3[n][t];
            }
        }
    }
    /* variance3[n, t] = sum[k: 8](centred3[n, t, k] ** 2) / 8 */
    /* inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred3[n][t][k] * v->centred3[n][t][k];
            }
            v->variance3[n][t] = sum1 / 8;
            v->inverse3[n][t] = 1 / sqrt(REAL(1e-05) + v->variance3[n][t]);
        }
    }
    /* normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t] */
    /* z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k] */
    /* a3[n, t, k] = z3[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal3[n][t][k] = v->centred3[n][t][k] * v->inverse3[n][t];
                v->z3[n][t][k] = net->gain3[k] * v->normal3[n][t][k] + net->b3[k];
                v->a3[n][t][k] = v->z3[n][t][k];
            }
        }
    }
    /* query4[n, t, h, d] = sum[k: 8](Q4[h, d, k] * a3[n, t, k]) */
    /* key4[n, t, h, d] = sum[k: 8](K4[h, d, k] * a3[n, t, k]) */
    /* value4[n, t, h, d] = sum[k: 8](V4[h, d, k] * a3[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q4[h][d][k] * v->a3[n][t][k];
                    }
                    v->query4[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K4[h][d][k] * v->a3[n][t][k];
                    }
                    v->key4[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V4[h][d][k] * v->a3[n][t][k];
                    }
                    v->value4[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score4[n, h, t, s] = sum[d: 4](key4[n, s, h, d] * query4[n, t, h, d]) / 2 */
    /* e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key4[n][s][h][d] * v->query4[n][t][h][d];
                    }
                    v->score4[n][h][t][s] = sum1 / 2;
                    v->e4[n][h][t][s] = (s <= t ? exp(v->score4[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total4[n, h, t] = sum[s: 8](e4[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e4[n][h][t][s];
                }
                v->total4[n][h][t] = sum;
            }
        }
    }
    /* weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight4[n][h][t][s] = v->e4[n][h][t][s] / v->total4[n][h][t];
                }
            }
        }
    }
    /* mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value4[n][s][h][d] * v->weight4[n][h][t][s];
                    }
                    v->mixed4[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z4[n, t, k] = sum[h: 2, d: 4](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k] */
    /* a4[n, t, k] = z4[n, t, k] */
    /* a5[n, t, k] = a2[n, t, k] + a4[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O4[k][h][d] * v->mixed4[n][t][h][d];
                    }
                }
                v->z4[n][t][k] = sum1 + net->b4[k];
                v->a4[n][t][k] = v->z4[n][t][k];
                v->a5[n][t][k] = v->a2[n][t][k] + v->a4[n][t][k];
            }
        }
    }
    /* mu6[n, t] = sum[k: 8](a5[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a5[n][t][k];
            }
            v->mu6[n][t] = sum / 8;
        }
    }
    /* centred6[n, t, k] = a5[n, t, k] - mu6[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred6[n][t][k] = v->a5[n][t][k] - v->mu6[n][t];
            }
        }
    }
    /* variance6[n, t] = sum[k: 8](centred6[n, t, k] ** 2) / 8 */
    /* inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred6[n][t][k] * v->centred6[n][t][k];
            }
            v->variance6[n][t] = sum1 / 8;
            v->inverse6[n][t] = 1 / sqrt(REAL(1e-05) + v->variance6[n][t]);
        }
    }
    /* normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t] */
    /* z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k] */
    /* a6[n, t, k] = z6[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal6[n][t][k] = v->centred6[n][t][k] * v->inverse6[n][t];
                v->z6[n][t][k] = net->gain6[k] * v->normal6[n][t][k] + net->b6[k];
                v->a6[n][t][k] = v->z6[n][t][k];
            }
        }
    }
    /* z7[n, t, j] = sum[k: 8](W7[j, k] * a6[n, t, k]) + b7[j] */
    /* a7_factor[n, t, j] = (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a7[n, t, j] = a7_factor[n, t, j] * z7[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W7[j][k] * v->a6[n][t][k];
                }
                v->z7[n][t][j] = sum1 + net->b7[j];
                v->a7_factor[n][t][j] = (1 + erf(v->z7[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a7[n][t][j] = v->a7_factor[n][t][j] * v->z7[n][t][j];
            }
        }
    }
    /* z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j] */
    /* a8[n, t, j] = z8[n, t, j] */
    /* a9[n, t, j] = a5[n, t, j] + a8[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W8[j][k] * v->a7[n][t][k];
                }
                v->z8[n][t][j] = sum1 + net->b8[j];
                v->a8[n][t][j] = v->z8[n][t][j];
                v->a9[n][t][j] = v->a5[n][t][j] + v->a8[n][t][j];
            }
        }
    }
    /* mu10[n, t] = sum[k: 8](a9[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a9[n][t][k];
            }
            v->mu10[n][t] = sum / 8;
        }
    }
    /* centred10[n, t, k] = a9[n, t, k] - mu10[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred10[n][t][k] = v->a9[n][t][k] - v->mu10[n][t];
            }
        }
    }
    /* variance10[n, t] = sum[k: 8](centred10[n, t, k] ** 2) / 8 */
    /* inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred10[n][t][k] * v->centred10[n][t][k];
            }
            v->variance10[n][t] = sum1 / 8;
            v->inverse10[n][t] = 1 / sqrt(REAL(1e-05) + v->variance10[n][t]);
        }
    }
    /* normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t] */
    /* z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k] */
    /* a10[n, t, k] = z10[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal10[n][t][k] = v->centred10[n][t][k] * v->inverse10[n][t];
                v->z10[n][t][k] = net->gain10[k] * v->normal10[n][t][k] + net->b10[k];
                v->a10[n][t][k] = v->z10[n][t][k];
            }
        }
    }
    /* query11[n, t, h, d] = sum[k: 8](Q11[h, d, k] * a10[n, t, k]) */
    /* key11[n, t, h, d] = sum[k: 8](K11[h, d, k] * a10[n, t, k]) */
    /* value11[n, t, h, d] = sum[k: 8](V11[h, d, k] * a10[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q11[h][d][k] * v->a10[n][t][k];
                    }
                    v->query11[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K11[h][d][k] * v->a10[n][t][k];
                    }
                    v->key11[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V11[h][d][k] * v->a10[n][t][k];
                    }
                    v->value11[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score11[n, h, t, s] = sum[d: 4](key11[n, s, h, d] * query11[n, t, h, d]) / 2 */
    /* e11[n, h, t, s] = where(s <= t, exp(score11[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key11[n][s][h][d] * v->query11[n][t][h][d];
                    }
                    v->score11[n][h][t][s] = sum1 / 2;
                    v->e11[n][h][t][s] = (s <= t ? exp(v->score11[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total11[n, h, t] = sum[s: 8](e11[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e11[n][h][t][s];
                }
                v->total11[n][h][t] = sum;
            }
        }
    }
    /* weight11[n, h, t, s] = e11[n, h, t, s] / total11[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight11[n][h][t][s] = v->e11[n][h][t][s] / v->total11[n][h][t];
                }
            }
        }
    }
    /* mixed11[n, t, h, d] = sum[s: 8](value11[n, s, h, d] * weight11[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value11[n][s][h][d] * v->weight11[n][h][t][s];
                    }
                    v->mixed11[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z11[n, t, k] = sum[h: 2, d: 4](O11[k, h, d] * mixed11[n, t, h, d]) + b11[k] */
    /* a11[n, t, k] = z11[n, t, k] */
    /* a12[n, t, k] = a11[n, t, k] + a9[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O11[k][h][d] * v->mixed11[n][t][h][d];
                    }
                }
                v->z11[n][t][k] = sum1 + net->b11[k];
                v->a11[n][t][k] = v->z11[n][t][k];
                v->a12[n][t][k] = v->a11[n][t][k] + v->a9[n][t][k];
            }
        }
    }
    /* mu13[n, t] = sum[k: 8](a12[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a12[n][t][k];
            }
            v->mu13[n][t] = sum / 8;
        }
    }
    /* centred13[n, t, k] = a12[n, t, k] - mu13[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred13[n][t][k] = v->a12[n][t][k] - v->mu13[n][t];
            }
        }
    }
    /* variance13[n, t] = sum[k: 8](centred13[n, t, k] ** 2) / 8 */
    /* inverse13[n, t] = 1 / sqrt(1 / 100000 + variance13[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred13[n][t][k] * v->centred13[n][t][k];
            }
            v->variance13[n][t] = sum1 / 8;
            v->inverse13[n][t] = 1 / sqrt(REAL(1e-05) + v->variance13[n][t]);
        }
    }
    /* normal13[n, t, k] = centred13[n, t, k] * inverse13[n, t] */
    /* z13[n, t, k] = gain13[k] * normal13[n, t, k] + b13[k] */
    /* a13[n, t, k] = z13[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal13[n][t][k] = v->centred13[n][t][k] * v->inverse13[n][t];
                v->z13[n][t][k] = net->gain13[k] * v->normal13[n][t][k] + net->b13[k];
                v->a13[n][t][k] = v->z13[n][t][k];
            }
        }
    }
    /* z14[n, t, j] = sum[k: 8](W14[j, k] * a13[n, t, k]) + b14[j] */
    /* a14_factor[n, t, j] = (1 + erf(z14[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a14[n, t, j] = a14_factor[n, t, j] * z14[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W14[j][k] * v->a13[n][t][k];
                }
                v->z14[n][t][j] = sum1 + net->b14[j];
                v->a14_factor[n][t][j] = (1 + erf(v->z14[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a14[n][t][j] = v->a14_factor[n][t][j] * v->z14[n][t][j];
            }
        }
    }
    /* z15[n, t, j] = sum[k: 32](W15[j, k] * a14[n, t, k]) + b15[j] */
    /* a15[n, t, j] = z15[n, t, j] */
    /* a16[n, t, j] = a12[n, t, j] + a15[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W15[j][k] * v->a14[n][t][k];
                }
                v->z15[n][t][j] = sum1 + net->b15[j];
                v->a15[n][t][j] = v->z15[n][t][j];
                v->a16[n][t][j] = v->a12[n][t][j] + v->a15[n][t][j];
            }
        }
    }
    /* mu17[n, t] = sum[k: 8](a16[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a16[n][t][k];
            }
            v->mu17[n][t] = sum / 8;
        }
    }
    /* centred17[n, t, k] = a16[n, t, k] - mu17[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred17[n][t][k] = v->a16[n][t][k] - v->mu17[n][t];
            }
        }
    }
    /* variance17[n, t] = sum[k: 8](centred17[n, t, k] ** 2) / 8 */
    /* inverse17[n, t] = 1 / sqrt(1 / 100000 + variance17[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred17[n][t][k] * v->centred17[n][t][k];
            }
            v->variance17[n][t] = sum1 / 8;
            v->inverse17[n][t] = 1 / sqrt(REAL(1e-05) + v->variance17[n][t]);
        }
    }
    /* normal17[n, t, k] = centred17[n, t, k] * inverse17[n, t] */
    /* z17[n, t, k] = gain17[k] * normal17[n, t, k] + b17[k] */
    /* a17[n, t, k] = z17[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal17[n][t][k] = v->centred17[n][t][k] * v->inverse17[n][t];
                v->z17[n][t][k] = net->gain17[k] * v->normal17[n][t][k] + net->b17[k];
                v->a17[n][t][k] = v->z17[n][t][k];
            }
        }
    }
    /* query18[n, t, h, d] = sum[k: 8](Q18[h, d, k] * a17[n, t, k]) */
    /* key18[n, t, h, d] = sum[k: 8](K18[h, d, k] * a17[n, t, k]) */
    /* value18[n, t, h, d] = sum[k: 8](V18[h, d, k] * a17[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q18[h][d][k] * v->a17[n][t][k];
                    }
                    v->query18[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K18[h][d][k] * v->a17[n][t][k];
                    }
                    v->key18[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V18[h][d][k] * v->a17[n][t][k];
                    }
                    v->value18[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score18[n, h, t, s] = sum[d: 4](key18[n, s, h, d] * query18[n, t, h, d]) / 2 */
    /* e18[n, h, t, s] = where(s <= t, exp(score18[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key18[n][s][h][d] * v->query18[n][t][h][d];
                    }
                    v->score18[n][h][t][s] = sum1 / 2;
                    v->e18[n][h][t][s] = (s <= t ? exp(v->score18[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total18[n, h, t] = sum[s: 8](e18[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e18[n][h][t][s];
                }
                v->total18[n][h][t] = sum;
            }
        }
    }
    /* weight18[n, h, t, s] = e18[n, h, t, s] / total18[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight18[n][h][t][s] = v->e18[n][h][t][s] / v->total18[n][h][t];
                }
            }
        }
    }
    /* mixed18[n, t, h, d] = sum[s: 8](value18[n, s, h, d] * weight18[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value18[n][s][h][d] * v->weight18[n][h][t][s];
                    }
                    v->mixed18[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z18[n, t, k] = sum[h: 2, d: 4](O18[k, h, d] * mixed18[n, t, h, d]) + b18[k] */
    /* a18[n, t, k] = z18[n, t, k] */
    /* a19[n, t, k] = a16[n, t, k] + a18[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O18[k][h][d] * v->mixed18[n][t][h][d];
                    }
                }
                v->z18[n][t][k] = sum1 + net->b18[k];
                v->a18[n][t][k] = v->z18[n][t][k];
                v->a19[n][t][k] = v->a16[n][t][k] + v->a18[n][t][k];
            }
        }
    }
    /* mu20[n, t] = sum[k: 8](a19[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a19[n][t][k];
            }
            v->mu20[n][t] = sum / 8;
        }
    }
    /* centred20[n, t, k] = a19[n, t, k] - mu20[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred20[n][t][k] = v->a19[n][t][k] - v->mu20[n][t];
            }
        }
    }
    /* variance20[n, t] = sum[k: 8](centred20[n, t, k] ** 2) / 8 */
    /* inverse20[n, t] = 1 / sqrt(1 / 100000 + variance20[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred20[n][t][k] * v->centred20[n][t][k];
            }
            v->variance20[n][t] = sum1 / 8;
            v->inverse20[n][t] = 1 / sqrt(REAL(1e-05) + v->variance20[n][t]);
        }
    }
    /* normal20[n, t, k] = centred20[n, t, k] * inverse20[n, t] */
    /* z20[n, t, k] = gain20[k] * normal20[n, t, k] + b20[k] */
    /* a20[n, t, k] = z20[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal20[n][t][k] = v->centred20[n][t][k] * v->inverse20[n][t];
                v->z20[n][t][k] = net->gain20[k] * v->normal20[n][t][k] + net->b20[k];
                v->a20[n][t][k] = v->z20[n][t][k];
            }
        }
    }
    /* z21[n, t, j] = sum[k: 8](W21[j, k] * a20[n, t, k]) + b21[j] */
    /* a21_factor[n, t, j] = (1 + erf(z21[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a21[n, t, j] = a21_factor[n, t, j] * z21[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W21[j][k] * v->a20[n][t][k];
                }
                v->z21[n][t][j] = sum1 + net->b21[j];
                v->a21_factor[n][t][j] = (1 + erf(v->z21[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a21[n][t][j] = v->a21_factor[n][t][j] * v->z21[n][t][j];
            }
        }
    }
    /* z22[n, t, j] = sum[k: 32](W22[j, k] * a21[n, t, k]) + b22[j] */
    /* a22[n, t, j] = z22[n, t, j] */
    /* a23[n, t, j] = a19[n, t, j] + a22[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W22[j][k] * v->a21[n][t][k];
                }
                v->z22[n][t][j] = sum1 + net->b22[j];
                v->a22[n][t][j] = v->z22[n][t][j];
                v->a23[n][t][j] = v->a19[n][t][j] + v->a22[n][t][j];
            }
        }
    }
    /* mu24[n, t] = sum[k: 8](a23[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a23[n][t][k];
            }
            v->mu24[n][t] = sum / 8;
        }
    }
    /* centred24[n, t, k] = a23[n, t, k] - mu24[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred24[n][t][k] = v->a23[n][t][k] - v->mu24[n][t];
            }
        }
    }
    /* variance24[n, t] = sum[k: 8](centred24[n, t, k] ** 2) / 8 */
    /* inverse24[n, t] = 1 / sqrt(1 / 100000 + variance24[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred24[n][t][k] * v->centred24[n][t][k];
            }
            v->variance24[n][t] = sum1 / 8;
            v->inverse24[n][t] = 1 / sqrt(REAL(1e-05) + v->variance24[n][t]);
        }
    }
    /* normal24[n, t, k] = centred24[n, t, k] * inverse24[n, t] */
    /* z24[n, t, k] = gain24[k] * normal24[n, t, k] + b24[k] */
    /* a24[n, t, k] = z24[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal24[n][t][k] = v->centred24[n][t][k] * v->inverse24[n][t];
                v->z24[n][t][k] = net->gain24[k] * v->normal24[n][t][k] + net->b24[k];
                v->a24[n][t][k] = v->z24[n][t][k];
            }
        }
    }
    /* query25[n, t, h, d] = sum[k: 8](Q25[h, d, k] * a24[n, t, k]) */
    /* key25[n, t, h, d] = sum[k: 8](K25[h, d, k] * a24[n, t, k]) */
    /* value25[n, t, h, d] = sum[k: 8](V25[h, d, k] * a24[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q25[h][d][k] * v->a24[n][t][k];
                    }
                    v->query25[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K25[h][d][k] * v->a24[n][t][k];
                    }
                    v->key25[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V25[h][d][k] * v->a24[n][t][k];
                    }
                    v->value25[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score25[n, h, t, s] = sum[d: 4](key25[n, s, h, d] * query25[n, t, h, d]) / 2 */
    /* e25[n, h, t, s] = where(s <= t, exp(score25[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key25[n][s][h][d] * v->query25[n][t][h][d];
                    }
                    v->score25[n][h][t][s] = sum1 / 2;
                    v->e25[n][h][t][s] = (s <= t ? exp(v->score25[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total25[n, h, t] = sum[s: 8](e25[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e25[n][h][t][s];
                }
                v->total25[n][h][t] = sum;
            }
        }
    }
    /* weight25[n, h, t, s] = e25[n, h, t, s] / total25[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight25[n][h][t][s] = v->e25[n][h][t][s] / v->total25[n][h][t];
                }
            }
        }
    }
    /* mixed25[n, t, h, d] = sum[s: 8](value25[n, s, h, d] * weight25[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value25[n][s][h][d] * v->weight25[n][h][t][s];
                    }
                    v->mixed25[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z25[n, t, k] = sum[h: 2, d: 4](O25[k, h, d] * mixed25[n, t, h, d]) + b25[k] */
    /* a25[n, t, k] = z25[n, t, k] */
    /* a26[n, t, k] = a23[n, t, k] + a25[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O25[k][h][d] * v->mixed25[n][t][h][d];
                    }
                }
                v->z25[n][t][k] = sum1 + net->b25[k];
                v->a25[n][t][k] = v->z25[n][t][k];
                v->a26[n][t][k] = v->a23[n][t][k] + v->a25[n][t][k];
            }
        }
    }
    /* mu27[n, t] = sum[k: 8](a26[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a26[n][t][k];
            }
            v->mu27[n][t] = sum / 8;
        }
    }
    /* centred27[n, t, k] = a26[n, t, k] - mu27[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred27[n][t][k] = v->a26[n][t][k] - v->mu27[n][t];
            }
        }
    }
    /* variance27[n, t] = sum[k: 8](centred27[n, t, k] ** 2) / 8 */
    /* inverse27[n, t] = 1 / sqrt(1 / 100000 + variance27[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred27[n][t][k] * v->centred27[n][t][k];
            }
            v->variance27[n][t] = sum1 / 8;
            v->inverse27[n][t] = 1 / sqrt(REAL(1e-05) + v->variance27[n][t]);
        }
    }
    /* normal27[n, t, k] = centred27[n, t, k] * inverse27[n, t] */
    /* z27[n, t, k] = gain27[k] * normal27[n, t, k] + b27[k] */
    /* a27[n, t, k] = z27[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal27[n][t][k] = v->centred27[n][t][k] * v->inverse27[n][t];
                v->z27[n][t][k] = net->gain27[k] * v->normal27[n][t][k] + net->b27[k];
                v->a27[n][t][k] = v->z27[n][t][k];
            }
        }
    }
    /* z28[n, t, j] = sum[k: 8](W28[j, k] * a27[n, t, k]) + b28[j] */
    /* a28_factor[n, t, j] = (1 + erf(z28[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a28[n, t, j] = a28_factor[n, t, j] * z28[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W28[j][k] * v->a27[n][t][k];
                }
                v->z28[n][t][j] = sum1 + net->b28[j];
                v->a28_factor[n][t][j] = (1 + erf(v->z28[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a28[n][t][j] = v->a28_factor[n][t][j] * v->z28[n][t][j];
            }
        }
    }
    /* z29[n, t, j] = sum[k: 32](W29[j, k] * a28[n, t, k]) + b29[j] */
    /* a29[n, t, j] = z29[n, t, j] */
    /* a30[n, t, j] = a26[n, t, j] + a29[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W29[j][k] * v->a28[n][t][k];
                }
                v->z29[n][t][j] = sum1 + net->b29[j];
                v->a29[n][t][j] = v->z29[n][t][j];
                v->a30[n][t][j] = v->a26[n][t][j] + v->a29[n][t][j];
            }
        }
    }
    /* mu31[n, t] = sum[k: 8](a30[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a30[n][t][k];
            }
            v->mu31[n][t] = sum / 8;
        }
    }
    /* centred31[n, t, k] = a30[n, t, k] - mu31[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred31[n][t][k] = v->a30[n][t][k] - v->mu31[n][t];
            }
        }
    }
    /* variance31[n, t] = sum[k: 8](centred31[n, t, k] ** 2) / 8 */
    /* inverse31[n, t] = 1 / sqrt(1 / 100000 + variance31[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred31[n][t][k] * v->centred31[n][t][k];
            }
            v->variance31[n][t] = sum1 / 8;
            v->inverse31[n][t] = 1 / sqrt(REAL(1e-05) + v->variance31[n][t]);
        }
    }
    /* normal31[n, t, k] = centred31[n, t, k] * inverse31[n, t] */
    /* z31[n, t, k] = gain31[k] * normal31[n, t, k] + b31[k] */
    /* a31[n, t, k] = z31[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal31[n][t][k] = v->centred31[n][t][k] * v->inverse31[n][t];
                v->z31[n][t][k] = net->gain31[k] * v->normal31[n][t][k] + net->b31[k];
                v->a31[n][t][k] = v->z31[n][t][k];
            }
        }
    }
    /* query32[n, t, h, d] = sum[k: 8](Q32[h, d, k] * a31[n, t, k]) */
    /* key32[n, t, h, d] = sum[k: 8](K32[h, d, k] * a31[n, t, k]) */
    /* value32[n, t, h, d] = sum[k: 8](V32[h, d, k] * a31[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q32[h][d][k] * v->a31[n][t][k];
                    }
                    v->query32[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K32[h][d][k] * v->a31[n][t][k];
                    }
                    v->key32[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V32[h][d][k] * v->a31[n][t][k];
                    }
                    v->value32[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score32[n, h, t, s] = sum[d: 4](key32[n, s, h, d] * query32[n, t, h, d]) / 2 */
    /* e32[n, h, t, s] = where(s <= t, exp(score32[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key32[n][s][h][d] * v->query32[n][t][h][d];
                    }
                    v->score32[n][h][t][s] = sum1 / 2;
                    v->e32[n][h][t][s] = (s <= t ? exp(v->score32[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total32[n, h, t] = sum[s: 8](e32[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e32[n][h][t][s];
                }
                v->total32[n][h][t] = sum;
            }
        }
    }
    /* weight32[n, h, t, s] = e32[n, h, t, s] / total32[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight32[n][h][t][s] = v->e32[n][h][t][s] / v->total32[n][h][t];
                }
            }
        }
    }
    /* mixed32[n, t, h, d] = sum[s: 8](value32[n, s, h, d] * weight32[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value32[n][s][h][d] * v->weight32[n][h][t][s];
                    }
                    v->mixed32[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z32[n, t, k] = sum[h: 2, d: 4](O32[k, h, d] * mixed32[n, t, h, d]) + b32[k] */
    /* a32[n, t, k] = z32[n, t, k] */
    /* a33[n, t, k] = a30[n, t, k] + a32[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O32[k][h][d] * v->mixed32[n][t][h][d];
                    }
                }
                v->z32[n][t][k] = sum1 + net->b32[k];
                v->a32[n][t][k] = v->z32[n][t][k];
                v->a33[n][t][k] = v->a30[n][t][k] + v->a32[n][t][k];
            }
        }
    }
    /* mu34[n, t] = sum[k: 8](a33[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a33[n][t][k];
            }
            v->mu34[n][t] = sum / 8;
        }
    }
    /* centred34[n, t, k] = a33[n, t, k] - mu34[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred34[n][t][k] = v->a33[n][t][k] - v->mu34[n][t];
            }
        }
    }
    /* variance34[n, t] = sum[k: 8](centred34[n, t, k] ** 2) / 8 */
    /* inverse34[n, t] = 1 / sqrt(1 / 100000 + variance34[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred34[n][t][k] * v->centred34[n][t][k];
            }
            v->variance34[n][t] = sum1 / 8;
            v->inverse34[n][t] = 1 / sqrt(REAL(1e-05) + v->variance34[n][t]);
        }
    }
    /* normal34[n, t, k] = centred34[n, t, k] * inverse34[n, t] */
    /* z34[n, t, k] = gain34[k] * normal34[n, t, k] + b34[k] */
    /* a34[n, t, k] = z34[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal34[n][t][k] = v->centred34[n][t][k] * v->inverse34[n][t];
                v->z34[n][t][k] = net->gain34[k] * v->normal34[n][t][k] + net->b34[k];
                v->a34[n][t][k] = v->z34[n][t][k];
            }
        }
    }
    /* z35[n, t, j] = sum[k: 8](W35[j, k] * a34[n, t, k]) + b35[j] */
    /* a35_factor[n, t, j] = (1 + erf(z35[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a35[n, t, j] = a35_factor[n, t, j] * z35[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W35[j][k] * v->a34[n][t][k];
                }
                v->z35[n][t][j] = sum1 + net->b35[j];
                v->a35_factor[n][t][j] = (1 + erf(v->z35[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a35[n][t][j] = v->a35_factor[n][t][j] * v->z35[n][t][j];
            }
        }
    }
    /* z36[n, t, j] = sum[k: 32](W36[j, k] * a35[n, t, k]) + b36[j] */
    /* a36[n, t, j] = z36[n, t, j] */
    /* a37[n, t, j] = a33[n, t, j] + a36[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W36[j][k] * v->a35[n][t][k];
                }
                v->z36[n][t][j] = sum1 + net->b36[j];
                v->a36[n][t][j] = v->z36[n][t][j];
                v->a37[n][t][j] = v->a33[n][t][j] + v->a36[n][t][j];
            }
        }
    }
    /* mu38[n, t] = sum[k: 8](a37[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a37[n][t][k];
            }
            v->mu38[n][t] = sum / 8;
        }
    }
    /* centred38[n, t, k] = a37[n, t, k] - mu38[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred38[n][t][k] = v->a37[n][t][k] - v->mu38[n][t];
            }
        }
    }
    /* variance38[n, t] = sum[k: 8](centred38[n, t, k] ** 2) / 8 */
    /* inverse38[n, t] = 1 / sqrt(1 / 100000 + variance38[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred38[n][t][k] * v->centred38[n][t][k];
            }
            v->variance38[n][t] = sum1 / 8;
            v->inverse38[n][t] = 1 / sqrt(REAL(1e-05) + v->variance38[n][t]);
        }
    }
    /* normal38[n, t, k] = centred38[n, t, k] * inverse38[n, t] */
    /* z38[n, t, k] = gain38[k] * normal38[n, t, k] + b38[k] */
    /* a38[n, t, k] = z38[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal38[n][t][k] = v->centred38[n][t][k] * v->inverse38[n][t];
                v->z38[n][t][k] = net->gain38[k] * v->normal38[n][t][k] + net->b38[k];
                v->a38[n][t][k] = v->z38[n][t][k];
            }
        }
    }
    /* query39[n, t, h, d] = sum[k: 8](Q39[h, d, k] * a38[n, t, k]) */
    /* key39[n, t, h, d] = sum[k: 8](K39[h, d, k] * a38[n, t, k]) */
    /* value39[n, t, h, d] = sum[k: 8](V39[h, d, k] * a38[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q39[h][d][k] * v->a38[n][t][k];
                    }
                    v->query39[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K39[h][d][k] * v->a38[n][t][k];
                    }
                    v->key39[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V39[h][d][k] * v->a38[n][t][k];
                    }
                    v->value39[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score39[n, h, t, s] = sum[d: 4](key39[n, s, h, d] * query39[n, t, h, d]) / 2 */
    /* e39[n, h, t, s] = where(s <= t, exp(score39[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key39[n][s][h][d] * v->query39[n][t][h][d];
                    }
                    v->score39[n][h][t][s] = sum1 / 2;
                    v->e39[n][h][t][s] = (s <= t ? exp(v->score39[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total39[n, h, t] = sum[s: 8](e39[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e39[n][h][t][s];
                }
                v->total39[n][h][t] = sum;
            }
        }
    }
    /* weight39[n, h, t, s] = e39[n, h, t, s] / total39[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight39[n][h][t][s] = v->e39[n][h][t][s] / v->total39[n][h][t];
                }
            }
        }
    }
    /* mixed39[n, t, h, d] = sum[s: 8](value39[n, s, h, d] * weight39[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value39[n][s][h][d] * v->weight39[n][h][t][s];
                    }
                    v->mixed39[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z39[n, t, k] = sum[h: 2, d: 4](O39[k, h, d] * mixed39[n, t, h, d]) + b39[k] */
    /* a39[n, t, k] = z39[n, t, k] */
    /* a40[n, t, k] = a37[n, t, k] + a39[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O39[k][h][d] * v->mixed39[n][t][h][d];
                    }
                }
                v->z39[n][t][k] = sum1 + net->b39[k];
                v->a39[n][t][k] = v->z39[n][t][k];
                v->a40[n][t][k] = v->a37[n][t][k] + v->a39[n][t][k];
            }
        }
    }
    /* mu41[n, t] = sum[k: 8](a40[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a40[n][t][k];
            }
            v->mu41[n][t] = sum / 8;
        }
    }
    /* centred41[n, t, k] = a40[n, t, k] - mu41[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred41[n][t][k] = v->a40[n][t][k] - v->mu41[n][t];
            }
        }
    }
    /* variance41[n, t] = sum[k: 8](centred41[n, t, k] ** 2) / 8 */
    /* inverse41[n, t] = 1 / sqrt(1 / 100000 + variance41[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred41[n][t][k] * v->centred41[n][t][k];
            }
            v->variance41[n][t] = sum1 / 8;
            v->inverse41[n][t] = 1 / sqrt(REAL(1e-05) + v->variance41[n][t]);
        }
    }
    /* normal41[n, t, k] = centred41[n, t, k] * inverse41[n, t] */
    /* z41[n, t, k] = gain41[k] * normal41[n, t, k] + b41[k] */
    /* a41[n, t, k] = z41[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal41[n][t][k] = v->centred41[n][t][k] * v->inverse41[n][t];
                v->z41[n][t][k] = net->gain41[k] * v->normal41[n][t][k] + net->b41[k];
                v->a41[n][t][k] = v->z41[n][t][k];
            }
        }
    }
    /* z42[n, t, j] = sum[k: 8](W42[j, k] * a41[n, t, k]) + b42[j] */
    /* a42_factor[n, t, j] = (1 + erf(z42[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a42[n, t, j] = a42_factor[n, t, j] * z42[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W42[j][k] * v->a41[n][t][k];
                }
                v->z42[n][t][j] = sum1 + net->b42[j];
                v->a42_factor[n][t][j] = (1 + erf(v->z42[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a42[n][t][j] = v->a42_factor[n][t][j] * v->z42[n][t][j];
            }
        }
    }
    /* z43[n, t, j] = sum[k: 32](W43[j, k] * a42[n, t, k]) + b43[j] */
    /* a43[n, t, j] = z43[n, t, j] */
    /* a44[n, t, j] = a40[n, t, j] + a43[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W43[j][k] * v->a42[n][t][k];
                }
                v->z43[n][t][j] = sum1 + net->b43[j];
                v->a43[n][t][j] = v->z43[n][t][j];
                v->a44[n][t][j] = v->a40[n][t][j] + v->a43[n][t][j];
            }
        }
    }
    /* mu45[n, t] = sum[k: 8](a44[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a44[n][t][k];
            }
            v->mu45[n][t] = sum / 8;
        }
    }
    /* centred45[n, t, k] = a44[n, t, k] - mu45[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred45[n][t][k] = v->a44[n][t][k] - v->mu45[n][t];
            }
        }
    }
    /* variance45[n, t] = sum[k: 8](centred45[n, t, k] ** 2) / 8 */
    /* inverse45[n, t] = 1 / sqrt(1 / 100000 + variance45[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred45[n][t][k] * v->centred45[n][t][k];
            }
            v->variance45[n][t] = sum1 / 8;
            v->inverse45[n][t] = 1 / sqrt(REAL(1e-05) + v->variance45[n][t]);
        }
    }
    /* normal45[n, t, k] = centred45[n, t, k] * inverse45[n, t] */
    /* z45[n, t, k] = gain45[k] * normal45[n, t, k] + b45[k] */
    /* a45[n, t, k] = z45[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal45[n][t][k] = v->centred45[n][t][k] * v->inverse45[n][t];
                v->z45[n][t][k] = net->gain45[k] * v->normal45[n][t][k] + net->b45[k];
                v->a45[n][t][k] = v->z45[n][t][k];
            }
        }
    }
    /* query46[n, t, h, d] = sum[k: 8](Q46[h, d, k] * a45[n, t, k]) */
    /* key46[n, t, h, d] = sum[k: 8](K46[h, d, k] * a45[n, t, k]) */
    /* value46[n, t, h, d] = sum[k: 8](V46[h, d, k] * a45[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q46[h][d][k] * v->a45[n][t][k];
                    }
                    v->query46[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K46[h][d][k] * v->a45[n][t][k];
                    }
                    v->key46[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V46[h][d][k] * v->a45[n][t][k];
                    }
                    v->value46[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score46[n, h, t, s] = sum[d: 4](key46[n, s, h, d] * query46[n, t, h, d]) / 2 */
    /* e46[n, h, t, s] = where(s <= t, exp(score46[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key46[n][s][h][d] * v->query46[n][t][h][d];
                    }
                    v->score46[n][h][t][s] = sum1 / 2;
                    v->e46[n][h][t][s] = (s <= t ? exp(v->score46[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total46[n, h, t] = sum[s: 8](e46[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e46[n][h][t][s];
                }
                v->total46[n][h][t] = sum;
            }
        }
    }
    /* weight46[n, h, t, s] = e46[n, h, t, s] / total46[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight46[n][h][t][s] = v->e46[n][h][t][s] / v->total46[n][h][t];
                }
            }
        }
    }
    /* mixed46[n, t, h, d] = sum[s: 8](value46[n, s, h, d] * weight46[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value46[n][s][h][d] * v->weight46[n][h][t][s];
                    }
                    v->mixed46[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z46[n, t, k] = sum[h: 2, d: 4](O46[k, h, d] * mixed46[n, t, h, d]) + b46[k] */
    /* a46[n, t, k] = z46[n, t, k] */
    /* a47[n, t, k] = a44[n, t, k] + a46[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O46[k][h][d] * v->mixed46[n][t][h][d];
                    }
                }
                v->z46[n][t][k] = sum1 + net->b46[k];
                v->a46[n][t][k] = v->z46[n][t][k];
                v->a47[n][t][k] = v->a44[n][t][k] + v->a46[n][t][k];
            }
        }
    }
    /* mu48[n, t] = sum[k: 8](a47[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a47[n][t][k];
            }
            v->mu48[n][t] = sum / 8;
        }
    }
    /* centred48[n, t, k] = a47[n, t, k] - mu48[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred48[n][t][k] = v->a47[n][t][k] - v->mu48[n][t];
            }
        }
    }
    /* variance48[n, t] = sum[k: 8](centred48[n, t, k] ** 2) / 8 */
    /* inverse48[n, t] = 1 / sqrt(1 / 100000 + variance48[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred48[n][t][k] * v->centred48[n][t][k];
            }
            v->variance48[n][t] = sum1 / 8;
            v->inverse48[n][t] = 1 / sqrt(REAL(1e-05) + v->variance48[n][t]);
        }
    }
    /* normal48[n, t, k] = centred48[n, t, k] * inverse48[n, t] */
    /* z48[n, t, k] = gain48[k] * normal48[n, t, k] + b48[k] */
    /* a48[n, t, k] = z48[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal48[n][t][k] = v->centred48[n][t][k] * v->inverse48[n][t];
                v->z48[n][t][k] = net->gain48[k] * v->normal48[n][t][k] + net->b48[k];
                v->a48[n][t][k] = v->z48[n][t][k];
            }
        }
    }
    /* z49[n, t, j] = sum[k: 8](W49[j, k] * a48[n, t, k]) + b49[j] */
    /* a49_factor[n, t, j] = (1 + erf(z49[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a49[n, t, j] = a49_factor[n, t, j] * z49[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W49[j][k] * v->a48[n][t][k];
                }
                v->z49[n][t][j] = sum1 + net->b49[j];
                v->a49_factor[n][t][j] = (1 + erf(v->z49[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a49[n][t][j] = v->a49_factor[n][t][j] * v->z49[n][t][j];
            }
        }
    }
    /* z50[n, t, j] = sum[k: 32](W50[j, k] * a49[n, t, k]) + b50[j] */
    /* a50[n, t, j] = z50[n, t, j] */
    /* a51[n, t, j] = a47[n, t, j] + a50[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W50[j][k] * v->a49[n][t][k];
                }
                v->z50[n][t][j] = sum1 + net->b50[j];
                v->a50[n][t][j] = v->z50[n][t][j];
                v->a51[n][t][j] = v->a47[n][t][j] + v->a50[n][t][j];
            }
        }
    }
    /* mu52[n, t] = sum[k: 8](a51[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a51[n][t][k];
            }
            v->mu52[n][t] = sum / 8;
        }
    }
    /* centred52[n, t, k] = a51[n, t, k] - mu52[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred52[n][t][k] = v->a51[n][t][k] - v->mu52[n][t];
            }
        }
    }
    /* variance52[n, t] = sum[k: 8](centred52[n, t, k] ** 2) / 8 */
    /* inverse52[n, t] = 1 / sqrt(1 / 100000 + variance52[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred52[n][t][k] * v->centred52[n][t][k];
            }
            v->variance52[n][t] = sum1 / 8;
            v->inverse52[n][t] = 1 / sqrt(REAL(1e-05) + v->variance52[n][t]);
        }
    }
    /* normal52[n, t, k] = centred52[n, t, k] * inverse52[n, t] */
    /* z52[n, t, k] = gain52[k] * normal52[n, t, k] + b52[k] */
    /* a52[n, t, k] = z52[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal52[n][t][k] = v->centred52[n][t][k] * v->inverse52[n][t];
                v->z52[n][t][k] = net->gain52[k] * v->normal52[n][t][k] + net->b52[k];
                v->a52[n][t][k] = v->z52[n][t][k];
            }
        }
    }
    /* query53[n, t, h, d] = sum[k: 8](Q53[h, d, k] * a52[n, t, k]) */
    /* key53[n, t, h, d] = sum[k: 8](K53[h, d, k] * a52[n, t, k]) */
    /* value53[n, t, h, d] = sum[k: 8](V53[h, d, k] * a52[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q53[h][d][k] * v->a52[n][t][k];
                    }
                    v->query53[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K53[h][d][k] * v->a52[n][t][k];
                    }
                    v->key53[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V53[h][d][k] * v->a52[n][t][k];
                    }
                    v->value53[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score53[n, h, t, s] = sum[d: 4](key53[n, s, h, d] * query53[n, t, h, d]) / 2 */
    /* e53[n, h, t, s] = where(s <= t, exp(score53[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key53[n][s][h][d] * v->query53[n][t][h][d];
                    }
                    v->score53[n][h][t][s] = sum1 / 2;
                    v->e53[n][h][t][s] = (s <= t ? exp(v->score53[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total53[n, h, t] = sum[s: 8](e53[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e53[n][h][t][s];
                }
                v->total53[n][h][t] = sum;
            }
        }
    }
    /* weight53[n, h, t, s] = e53[n, h, t, s] / total53[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight53[n][h][t][s] = v->e53[n][h][t][s] / v->total53[n][h][t];
                }
            }
        }
    }
    /* mixed53[n, t, h, d] = sum[s: 8](value53[n, s, h, d] * weight53[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value53[n][s][h][d] * v->weight53[n][h][t][s];
                    }
                    v->mixed53[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z53[n, t, k] = sum[h: 2, d: 4](O53[k, h, d] * mixed53[n, t, h, d]) + b53[k] */
    /* a53[n, t, k] = z53[n, t, k] */
    /* a54[n, t, k] = a51[n, t, k] + a53[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O53[k][h][d] * v->mixed53[n][t][h][d];
                    }
                }
                v->z53[n][t][k] = sum1 + net->b53[k];
                v->a53[n][t][k] = v->z53[n][t][k];
                v->a54[n][t][k] = v->a51[n][t][k] + v->a53[n][t][k];
            }
        }
    }
    /* mu55[n, t] = sum[k: 8](a54[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a54[n][t][k];
            }
            v->mu55[n][t] = sum / 8;
        }
    }
    /* centred55[n, t, k] = a54[n, t, k] - mu55[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred55[n][t][k] = v->a54[n][t][k] - v->mu55[n][t];
            }
        }
    }
    /* variance55[n, t] = sum[k: 8](centred55[n, t, k] ** 2) / 8 */
    /* inverse55[n, t] = 1 / sqrt(1 / 100000 + variance55[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred55[n][t][k] * v->centred55[n][t][k];
            }
            v->variance55[n][t] = sum1 / 8;
            v->inverse55[n][t] = 1 / sqrt(REAL(1e-05) + v->variance55[n][t]);
        }
    }
    /* normal55[n, t, k] = centred55[n, t, k] * inverse55[n, t] */
    /* z55[n, t, k] = gain55[k] * normal55[n, t, k] + b55[k] */
    /* a55[n, t, k] = z55[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal55[n][t][k] = v->centred55[n][t][k] * v->inverse55[n][t];
                v->z55[n][t][k] = net->gain55[k] * v->normal55[n][t][k] + net->b55[k];
                v->a55[n][t][k] = v->z55[n][t][k];
            }
        }
    }
    /* z56[n, t, j] = sum[k: 8](W56[j, k] * a55[n, t, k]) + b56[j] */
    /* a56_factor[n, t, j] = (1 + erf(z56[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a56[n, t, j] = a56_factor[n, t, j] * z56[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W56[j][k] * v->a55[n][t][k];
                }
                v->z56[n][t][j] = sum1 + net->b56[j];
                v->a56_factor[n][t][j] = (1 + erf(v->z56[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a56[n][t][j] = v->a56_factor[n][t][j] * v->z56[n][t][j];
            }
        }
    }
    /* z57[n, t, j] = sum[k: 32](W57[j, k] * a56[n, t, k]) + b57[j] */
    /* a57[n, t, j] = z57[n, t, j] */
    /* a58[n, t, j] = a54[n, t, j] + a57[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W57[j][k] * v->a56[n][t][k];
                }
                v->z57[n][t][j] = sum1 + net->b57[j];
                v->a57[n][t][j] = v->z57[n][t][j];
                v->a58[n][t][j] = v->a54[n][t][j] + v->a57[n][t][j];
            }
        }
    }
    /* mu59[n, t] = sum[k: 8](a58[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a58[n][t][k];
            }
            v->mu59[n][t] = sum / 8;
        }
    }
    /* centred59[n, t, k] = a58[n, t, k] - mu59[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred59[n][t][k] = v->a58[n][t][k] - v->mu59[n][t];
            }
        }
    }
    /* variance59[n, t] = sum[k: 8](centred59[n, t, k] ** 2) / 8 */
    /* inverse59[n, t] = 1 / sqrt(1 / 100000 + variance59[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred59[n][t][k] * v->centred59[n][t][k];
            }
            v->variance59[n][t] = sum1 / 8;
            v->inverse59[n][t] = 1 / sqrt(REAL(1e-05) + v->variance59[n][t]);
        }
    }
    /* normal59[n, t, k] = centred59[n, t, k] * inverse59[n, t] */
    /* z59[n, t, k] = gain59[k] * normal59[n, t, k] + b59[k] */
    /* a59[n, t, k] = z59[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal59[n][t][k] = v->centred59[n][t][k] * v->inverse59[n][t];
                v->z59[n][t][k] = net->gain59[k] * v->normal59[n][t][k] + net->b59[k];
                v->a59[n][t][k] = v->z59[n][t][k];
            }
        }
    }
    /* query60[n, t, h, d] = sum[k: 8](Q60[h, d, k] * a59[n, t, k]) */
    /* key60[n, t, h, d] = sum[k: 8](K60[h, d, k] * a59[n, t, k]) */
    /* value60[n, t, h, d] = sum[k: 8](V60[h, d, k] * a59[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q60[h][d][k] * v->a59[n][t][k];
                    }
                    v->query60[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K60[h][d][k] * v->a59[n][t][k];
                    }
                    v->key60[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V60[h][d][k] * v->a59[n][t][k];
                    }
                    v->value60[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score60[n, h, t, s] = sum[d: 4](key60[n, s, h, d] * query60[n, t, h, d]) / 2 */
    /* e60[n, h, t, s] = where(s <= t, exp(score60[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key60[n][s][h][d] * v->query60[n][t][h][d];
                    }
                    v->score60[n][h][t][s] = sum1 / 2;
                    v->e60[n][h][t][s] = (s <= t ? exp(v->score60[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total60[n, h, t] = sum[s: 8](e60[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e60[n][h][t][s];
                }
                v->total60[n][h][t] = sum;
            }
        }
    }
    /* weight60[n, h, t, s] = e60[n, h, t, s] / total60[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight60[n][h][t][s] = v->e60[n][h][t][s] / v->total60[n][h][t];
                }
            }
        }
    }
    /* mixed60[n, t, h, d] = sum[s: 8](value60[n, s, h, d] * weight60[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value60[n][s][h][d] * v->weight60[n][h][t][s];
                    }
                    v->mixed60[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z60[n, t, k] = sum[h: 2, d: 4](O60[k, h, d] * mixed60[n, t, h, d]) + b60[k] */
    /* a60[n, t, k] = z60[n, t, k] */
    /* a61[n, t, k] = a58[n, t, k] + a60[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O60[k][h][d] * v->mixed60[n][t][h][d];
                    }
                }
                v->z60[n][t][k] = sum1 + net->b60[k];
                v->a60[n][t][k] = v->z60[n][t][k];
                v->a61[n][t][k] = v->a58[n][t][k] + v->a60[n][t][k];
            }
        }
    }
    /* mu62[n, t] = sum[k: 8](a61[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a61[n][t][k];
            }
            v->mu62[n][t] = sum / 8;
        }
    }
    /* centred62[n, t, k] = a61[n, t, k] - mu62[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred62[n][t][k] = v->a61[n][t][k] - v->mu62[n][t];
            }
        }
    }
    /* variance62[n, t] = sum[k: 8](centred62[n, t, k] ** 2) / 8 */
    /* inverse62[n, t] = 1 / sqrt(1 / 100000 + variance62[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred62[n][t][k] * v->centred62[n][t][k];
            }
            v->variance62[n][t] = sum1 / 8;
            v->inverse62[n][t] = 1 / sqrt(REAL(1e-05) + v->variance62[n][t]);
        }
    }
    /* normal62[n, t, k] = centred62[n, t, k] * inverse62[n, t] */
    /* z62[n, t, k] = gain62[k] * normal62[n, t, k] + b62[k] */
    /* a62[n, t, k] = z62[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal62[n][t][k] = v->centred62[n][t][k] * v->inverse62[n][t];
                v->z62[n][t][k] = net->gain62[k] * v->normal62[n][t][k] + net->b62[k];
                v->a62[n][t][k] = v->z62[n][t][k];
            }
        }
    }
    /* z63[n, t, j] = sum[k: 8](W63[j, k] * a62[n, t, k]) + b63[j] */
    /* a63_factor[n, t, j] = (1 + erf(z63[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a63[n, t, j] = a63_factor[n, t, j] * z63[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W63[j][k] * v->a62[n][t][k];
                }
                v->z63[n][t][j] = sum1 + net->b63[j];
                v->a63_factor[n][t][j] = (1 + erf(v->z63[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a63[n][t][j] = v->a63_factor[n][t][j] * v->z63[n][t][j];
            }
        }
    }
    /* z64[n, t, j] = sum[k: 32](W64[j, k] * a63[n, t, k]) + b64[j] */
    /* a64[n, t, j] = z64[n, t, j] */
    /* a65[n, t, j] = a61[n, t, j] + a64[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W64[j][k] * v->a63[n][t][k];
                }
                v->z64[n][t][j] = sum1 + net->b64[j];
                v->a64[n][t][j] = v->z64[n][t][j];
                v->a65[n][t][j] = v->a61[n][t][j] + v->a64[n][t][j];
            }
        }
    }
    /* mu66[n, t] = sum[k: 8](a65[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a65[n][t][k];
            }
            v->mu66[n][t] = sum / 8;
        }
    }
    /* centred66[n, t, k] = a65[n, t, k] - mu66[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred66[n][t][k] = v->a65[n][t][k] - v->mu66[n][t];
            }
        }
    }
    /* variance66[n, t] = sum[k: 8](centred66[n, t, k] ** 2) / 8 */
    /* inverse66[n, t] = 1 / sqrt(1 / 100000 + variance66[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred66[n][t][k] * v->centred66[n][t][k];
            }
            v->variance66[n][t] = sum1 / 8;
            v->inverse66[n][t] = 1 / sqrt(REAL(1e-05) + v->variance66[n][t]);
        }
    }
    /* normal66[n, t, k] = centred66[n, t, k] * inverse66[n, t] */
    /* z66[n, t, k] = gain66[k] * normal66[n, t, k] + b66[k] */
    /* a66[n, t, k] = z66[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal66[n][t][k] = v->centred66[n][t][k] * v->inverse66[n][t];
                v->z66[n][t][k] = net->gain66[k] * v->normal66[n][t][k] + net->b66[k];
                v->a66[n][t][k] = v->z66[n][t][k];
            }
        }
    }
    /* query67[n, t, h, d] = sum[k: 8](Q67[h, d, k] * a66[n, t, k]) */
    /* key67[n, t, h, d] = sum[k: 8](K67[h, d, k] * a66[n, t, k]) */
    /* value67[n, t, h, d] = sum[k: 8](V67[h, d, k] * a66[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q67[h][d][k] * v->a66[n][t][k];
                    }
                    v->query67[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K67[h][d][k] * v->a66[n][t][k];
                    }
                    v->key67[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V67[h][d][k] * v->a66[n][t][k];
                    }
                    v->value67[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score67[n, h, t, s] = sum[d: 4](key67[n, s, h, d] * query67[n, t, h, d]) / 2 */
    /* e67[n, h, t, s] = where(s <= t, exp(score67[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key67[n][s][h][d] * v->query67[n][t][h][d];
                    }
                    v->score67[n][h][t][s] = sum1 / 2;
                    v->e67[n][h][t][s] = (s <= t ? exp(v->score67[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total67[n, h, t] = sum[s: 8](e67[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e67[n][h][t][s];
                }
                v->total67[n][h][t] = sum;
            }
        }
    }
    /* weight67[n, h, t, s] = e67[n, h, t, s] / total67[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight67[n][h][t][s] = v->e67[n][h][t][s] / v->total67[n][h][t];
                }
            }
        }
    }
    /* mixed67[n, t, h, d] = sum[s: 8](value67[n, s, h, d] * weight67[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value67[n][s][h][d] * v->weight67[n][h][t][s];
                    }
                    v->mixed67[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z67[n, t, k] = sum[h: 2, d: 4](O67[k, h, d] * mixed67[n, t, h, d]) + b67[k] */
    /* a67[n, t, k] = z67[n, t, k] */
    /* a68[n, t, k] = a65[n, t, k] + a67[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O67[k][h][d] * v->mixed67[n][t][h][d];
                    }
                }
                v->z67[n][t][k] = sum1 + net->b67[k];
                v->a67[n][t][k] = v->z67[n][t][k];
                v->a68[n][t][k] = v->a65[n][t][k] + v->a67[n][t][k];
            }
        }
    }
    /* mu69[n, t] = sum[k: 8](a68[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a68[n][t][k];
            }
            v->mu69[n][t] = sum / 8;
        }
    }
    /* centred69[n, t, k] = a68[n, t, k] - mu69[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred69[n][t][k] = v->a68[n][t][k] - v->mu69[n][t];
            }
        }
    }
    /* variance69[n, t] = sum[k: 8](centred69[n, t, k] ** 2) / 8 */
    /* inverse69[n, t] = 1 / sqrt(1 / 100000 + variance69[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred69[n][t][k] * v->centred69[n][t][k];
            }
            v->variance69[n][t] = sum1 / 8;
            v->inverse69[n][t] = 1 / sqrt(REAL(1e-05) + v->variance69[n][t]);
        }
    }
    /* normal69[n, t, k] = centred69[n, t, k] * inverse69[n, t] */
    /* z69[n, t, k] = gain69[k] * normal69[n, t, k] + b69[k] */
    /* a69[n, t, k] = z69[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal69[n][t][k] = v->centred69[n][t][k] * v->inverse69[n][t];
                v->z69[n][t][k] = net->gain69[k] * v->normal69[n][t][k] + net->b69[k];
                v->a69[n][t][k] = v->z69[n][t][k];
            }
        }
    }
    /* z70[n, t, j] = sum[k: 8](W70[j, k] * a69[n, t, k]) + b70[j] */
    /* a70_factor[n, t, j] = (1 + erf(z70[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a70[n, t, j] = a70_factor[n, t, j] * z70[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W70[j][k] * v->a69[n][t][k];
                }
                v->z70[n][t][j] = sum1 + net->b70[j];
                v->a70_factor[n][t][j] = (1 + erf(v->z70[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a70[n][t][j] = v->a70_factor[n][t][j] * v->z70[n][t][j];
            }
        }
    }
    /* z71[n, t, j] = sum[k: 32](W71[j, k] * a70[n, t, k]) + b71[j] */
    /* a71[n, t, j] = z71[n, t, j] */
    /* a72[n, t, j] = a68[n, t, j] + a71[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W71[j][k] * v->a70[n][t][k];
                }
                v->z71[n][t][j] = sum1 + net->b71[j];
                v->a71[n][t][j] = v->z71[n][t][j];
                v->a72[n][t][j] = v->a68[n][t][j] + v->a71[n][t][j];
            }
        }
    }
    /* mu73[n, t] = sum[k: 8](a72[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a72[n][t][k];
            }
            v->mu73[n][t] = sum / 8;
        }
    }
    /* centred73[n, t, k] = a72[n, t, k] - mu73[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred73[n][t][k] = v->a72[n][t][k] - v->mu73[n][t];
            }
        }
    }
    /* variance73[n, t] = sum[k: 8](centred73[n, t, k] ** 2) / 8 */
    /* inverse73[n, t] = 1 / sqrt(1 / 100000 + variance73[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred73[n][t][k] * v->centred73[n][t][k];
            }
            v->variance73[n][t] = sum1 / 8;
            v->inverse73[n][t] = 1 / sqrt(REAL(1e-05) + v->variance73[n][t]);
        }
    }
    /* normal73[n, t, k] = centred73[n, t, k] * inverse73[n, t] */
    /* z73[n, t, k] = gain73[k] * normal73[n, t, k] + b73[k] */
    /* a73[n, t, k] = z73[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal73[n][t][k] = v->centred73[n][t][k] * v->inverse73[n][t];
                v->z73[n][t][k] = net->gain73[k] * v->normal73[n][t][k] + net->b73[k];
                v->a73[n][t][k] = v->z73[n][t][k];
            }
        }
    }
    /* query74[n, t, h, d] = sum[k: 8](Q74[h, d, k] * a73[n, t, k]) */
    /* key74[n, t, h, d] = sum[k: 8](K74[h, d, k] * a73[n, t, k]) */
    /* value74[n, t, h, d] = sum[k: 8](V74[h, d, k] * a73[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q74[h][d][k] * v->a73[n][t][k];
                    }
                    v->query74[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K74[h][d][k] * v->a73[n][t][k];
                    }
                    v->key74[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V74[h][d][k] * v->a73[n][t][k];
                    }
                    v->value74[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score74[n, h, t, s] = sum[d: 4](key74[n, s, h, d] * query74[n, t, h, d]) / 2 */
    /* e74[n, h, t, s] = where(s <= t, exp(score74[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key74[n][s][h][d] * v->query74[n][t][h][d];
                    }
                    v->score74[n][h][t][s] = sum1 / 2;
                    v->e74[n][h][t][s] = (s <= t ? exp(v->score74[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total74[n, h, t] = sum[s: 8](e74[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e74[n][h][t][s];
                }
                v->total74[n][h][t] = sum;
            }
        }
    }
    /* weight74[n, h, t, s] = e74[n, h, t, s] / total74[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight74[n][h][t][s] = v->e74[n][h][t][s] / v->total74[n][h][t];
                }
            }
        }
    }
    /* mixed74[n, t, h, d] = sum[s: 8](value74[n, s, h, d] * weight74[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value74[n][s][h][d] * v->weight74[n][h][t][s];
                    }
                    v->mixed74[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z74[n, t, k] = sum[h: 2, d: 4](O74[k, h, d] * mixed74[n, t, h, d]) + b74[k] */
    /* a74[n, t, k] = z74[n, t, k] */
    /* a75[n, t, k] = a72[n, t, k] + a74[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O74[k][h][d] * v->mixed74[n][t][h][d];
                    }
                }
                v->z74[n][t][k] = sum1 + net->b74[k];
                v->a74[n][t][k] = v->z74[n][t][k];
                v->a75[n][t][k] = v->a72[n][t][k] + v->a74[n][t][k];
            }
        }
    }
    /* mu76[n, t] = sum[k: 8](a75[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a75[n][t][k];
            }
            v->mu76[n][t] = sum / 8;
        }
    }
    /* centred76[n, t, k] = a75[n, t, k] - mu76[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred76[n][t][k] = v->a75[n][t][k] - v->mu76[n][t];
            }
        }
    }
    /* variance76[n, t] = sum[k: 8](centred76[n, t, k] ** 2) / 8 */
    /* inverse76[n, t] = 1 / sqrt(1 / 100000 + variance76[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred76[n][t][k] * v->centred76[n][t][k];
            }
            v->variance76[n][t] = sum1 / 8;
            v->inverse76[n][t] = 1 / sqrt(REAL(1e-05) + v->variance76[n][t]);
        }
    }
    /* normal76[n, t, k] = centred76[n, t, k] * inverse76[n, t] */
    /* z76[n, t, k] = gain76[k] * normal76[n, t, k] + b76[k] */
    /* a76[n, t, k] = z76[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal76[n][t][k] = v->centred76[n][t][k] * v->inverse76[n][t];
                v->z76[n][t][k] = net->gain76[k] * v->normal76[n][t][k] + net->b76[k];
                v->a76[n][t][k] = v->z76[n][t][k];
            }
        }
    }
    /* z77[n, t, j] = sum[k: 8](W77[j, k] * a76[n, t, k]) + b77[j] */
    /* a77_factor[n, t, j] = (1 + erf(z77[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a77[n, t, j] = a77_factor[n, t, j] * z77[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W77[j][k] * v->a76[n][t][k];
                }
                v->z77[n][t][j] = sum1 + net->b77[j];
                v->a77_factor[n][t][j] = (1 + erf(v->z77[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a77[n][t][j] = v->a77_factor[n][t][j] * v->z77[n][t][j];
            }
        }
    }
    /* z78[n, t, j] = sum[k: 32](W78[j, k] * a77[n, t, k]) + b78[j] */
    /* a78[n, t, j] = z78[n, t, j] */
    /* a79[n, t, j] = a75[n, t, j] + a78[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W78[j][k] * v->a77[n][t][k];
                }
                v->z78[n][t][j] = sum1 + net->b78[j];
                v->a78[n][t][j] = v->z78[n][t][j];
                v->a79[n][t][j] = v->a75[n][t][j] + v->a78[n][t][j];
            }
        }
    }
    /* mu80[n, t] = sum[k: 8](a79[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a79[n][t][k];
            }
            v->mu80[n][t] = sum / 8;
        }
    }
    /* centred80[n, t, k] = a79[n, t, k] - mu80[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred80[n][t][k] = v->a79[n][t][k] - v->mu80[n][t];
            }
        }
    }
    /* variance80[n, t] = sum[k: 8](centred80[n, t, k] ** 2) / 8 */
    /* inverse80[n, t] = 1 / sqrt(1 / 100000 + variance80[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred80[n][t][k] * v->centred80[n][t][k];
            }
            v->variance80[n][t] = sum1 / 8;
            v->inverse80[n][t] = 1 / sqrt(REAL(1e-05) + v->variance80[n][t]);
        }
    }
    /* normal80[n, t, k] = centred80[n, t, k] * inverse80[n, t] */
    /* z80[n, t, k] = gain80[k] * normal80[n, t, k] + b80[k] */
    /* a80[n, t, k] = z80[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal80[n][t][k] = v->centred80[n][t][k] * v->inverse80[n][t];
                v->z80[n][t][k] = net->gain80[k] * v->normal80[n][t][k] + net->b80[k];
                v->a80[n][t][k] = v->z80[n][t][k];
            }
        }
    }
    /* query81[n, t, h, d] = sum[k: 8](Q81[h, d, k] * a80[n, t, k]) */
    /* key81[n, t, h, d] = sum[k: 8](K81[h, d, k] * a80[n, t, k]) */
    /* value81[n, t, h, d] = sum[k: 8](V81[h, d, k] * a80[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->Q81[h][d][k] * v->a80[n][t][k];
                    }
                    v->query81[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K81[h][d][k] * v->a80[n][t][k];
                    }
                    v->key81[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V81[h][d][k] * v->a80[n][t][k];
                    }
                    v->value81[n][t][h][d] = sum3_3;
                }
            }
        }
    }
    /* score81[n, h, t, s] = sum[d: 4](key81[n, s, h, d] * query81[n, t, h, d]) / 2 */
    /* e81[n, h, t, s] = where(s <= t, exp(score81[n, h, t, s]), 0) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum1 = 0;
                    for (int d = 0; d < 4; d++) {
                        sum1 += v->key81[n][s][h][d] * v->query81[n][t][h][d];
                    }
                    v->score81[n][h][t][s] = sum1 / 2;
                    v->e81[n][h][t][s] = (s <= t ? exp(v->score81[n][h][t][s]) : 0);
                }
            }
        }
    }
    /* total81[n, h, t] = sum[s: 8](e81[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->e81[n][h][t][s];
                }
                v->total81[n][h][t] = sum;
            }
        }
    }
    /* weight81[n, h, t, s] = e81[n, h, t, s] / total81[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->weight81[n][h][t][s] = v->e81[n][h][t][s] / v->total81[n][h][t];
                }
            }
        }
    }
    /* mixed81[n, t, h, d] = sum[s: 8](value81[n, s, h, d] * weight81[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += v->value81[n][s][h][d] * v->weight81[n][h][t][s];
                    }
                    v->mixed81[n][t][h][d] = sum;
                }
            }
        }
    }
    /* z81[n, t, k] = sum[h: 2, d: 4](O81[k, h, d] * mixed81[n, t, h, d]) + b81[k] */
    /* a81[n, t, k] = z81[n, t, k] */
    /* a82[n, t, k] = a79[n, t, k] + a81[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum1 += net->O81[k][h][d] * v->mixed81[n][t][h][d];
                    }
                }
                v->z81[n][t][k] = sum1 + net->b81[k];
                v->a81[n][t][k] = v->z81[n][t][k];
                v->a82[n][t][k] = v->a79[n][t][k] + v->a81[n][t][k];
            }
        }
    }
    /* mu83[n, t] = sum[k: 8](a82[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a82[n][t][k];
            }
            v->mu83[n][t] = sum / 8;
        }
    }
    /* centred83[n, t, k] = a82[n, t, k] - mu83[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred83[n][t][k] = v->a82[n][t][k] - v->mu83[n][t];
            }
        }
    }
    /* variance83[n, t] = sum[k: 8](centred83[n, t, k] ** 2) / 8 */
    /* inverse83[n, t] = 1 / sqrt(1 / 100000 + variance83[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred83[n][t][k] * v->centred83[n][t][k];
            }
            v->variance83[n][t] = sum1 / 8;
            v->inverse83[n][t] = 1 / sqrt(REAL(1e-05) + v->variance83[n][t]);
        }
    }
    /* normal83[n, t, k] = centred83[n, t, k] * inverse83[n, t] */
    /* z83[n, t, k] = gain83[k] * normal83[n, t, k] + b83[k] */
    /* a83[n, t, k] = z83[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal83[n][t][k] = v->centred83[n][t][k] * v->inverse83[n][t];
                v->z83[n][t][k] = net->gain83[k] * v->normal83[n][t][k] + net->b83[k];
                v->a83[n][t][k] = v->z83[n][t][k];
            }
        }
    }
    /* z84[n, t, j] = sum[k: 8](W84[j, k] * a83[n, t, k]) + b84[j] */
    /* a84_factor[n, t, j] = (1 + erf(z84[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a84[n, t, j] = a84_factor[n, t, j] * z84[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->W84[j][k] * v->a83[n][t][k];
                }
                v->z84[n][t][j] = sum1 + net->b84[j];
                v->a84_factor[n][t][j] = (1 + erf(v->z84[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                v->a84[n][t][j] = v->a84_factor[n][t][j] * v->z84[n][t][j];
            }
        }
    }
    /* z85[n, t, j] = sum[k: 32](W85[j, k] * a84[n, t, k]) + b85[j] */
    /* a85[n, t, j] = z85[n, t, j] */
    /* a86[n, t, j] = a82[n, t, j] + a85[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                real sum1 = 0;
                for (int k = 0; k < 32; k++) {
                    sum1 += net->W85[j][k] * v->a84[n][t][k];
                }
                v->z85[n][t][j] = sum1 + net->b85[j];
                v->a85[n][t][j] = v->z85[n][t][j];
                v->a86[n][t][j] = v->a82[n][t][j] + v->a85[n][t][j];
            }
        }
    }
    /* mu87[n, t] = sum[k: 8](a86[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->a86[n][t][k];
            }
            v->mu87[n][t] = sum / 8;
        }
    }
    /* centred87[n, t, k] = a86[n, t, k] - mu87[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->centred87[n][t][k] = v->a86[n][t][k] - v->mu87[n][t];
            }
        }
    }
    /* variance87[n, t] = sum[k: 8](centred87[n, t, k] ** 2) / 8 */
    /* inverse87[n, t] = 1 / sqrt(1 / 100000 + variance87[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += v->centred87[n][t][k] * v->centred87[n][t][k];
            }
            v->variance87[n][t] = sum1 / 8;
            v->inverse87[n][t] = 1 / sqrt(REAL(1e-05) + v->variance87[n][t]);
        }
    }
    /* normal87[n, t, k] = centred87[n, t, k] * inverse87[n, t] */
    /* z87[n, t, k] = gain87[k] * normal87[n, t, k] + b87[k] */
    /* a87[n, t, k] = z87[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->normal87[n][t][k] = v->centred87[n][t][k] * v->inverse87[n][t];
                v->z87[n][t][k] = net->gain87[k] * v->normal87[n][t][k] + net->b87[k];
                v->a87[n][t][k] = v->z87[n][t][k];
            }
        }
    }
    /* z88[n, t, j] = sum[k: 8](E1[j, k] * a87[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 27; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->E1[j][k] * v->a87[n][t][k];
                }
                v->z88[n][t][j] = sum;
            }
        }
    }
    /* s88_max[n, t] = max[k: 27](z88[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 27; k++) {
                const real candidate_largest = v->z88[n][t][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            v->s88_max[n][t] = largest;
        }
    }
    /* e88[n, t, k] = exp(z88[n, t, k] - s88_max[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                v->e88[n][t][k] = exp(v->z88[n][t][k] - v->s88_max[n][t]);
            }
        }
    }
    /* s88[n, t] = sum[k: 27](e88[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 27; k++) {
                sum += v->e88[n][t][k];
            }
            v->s88[n][t] = sum;
        }
    }
    /* loss = sum[n: 4, t: 8](-(z88[n, t, y[n, t]] - s88_max[n, t] - log(s88[n, t]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            sum_loss += -(v->z88[n][t][y[n * 8 + t]] - v->s88_max[n][t] - log(v->s88[n][t]));
        }
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const gpt *restrict net, gpt_values *restrict v, const int *restrict x,
    const int *restrict y)
{
    /* a88[n, t, k] = e88[n, t, k] / s88[n, t] */
    /* delta_z88[n, t, k] = (a88[n, t, k] - where(y[n, t] == k, 1, 0)) / 32 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                v->a88[n][t][k] = v->e88[n][t][k] / v->s88[n][t];
                v->delta_z88[n][t][k] = (v->a88[n][t][k] - (y[n * 8 + t] == k ? 1 : 0)) / 32;
            }
        }
    }
    /* delta_z87[n, t, k] = sum[j: 27](E1[j, k] * delta_z88[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 27; j++) {
                    sum += net->E1[j][k] * v->delta_z88[n][t][j];
                }
                v->delta_z87[n][t][k] = sum;
            }
        }
    }
    /* sum_variance87[n, t] = sum[k: 8](delta_z87[n, t, k] * gain87[k] * normal87[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z87[n][t][k] * net->gain87[k] * v->normal87[n][t][k];
            }
            v->sum_variance87[n][t] = sum;
        }
    }
    /* delta_centred87[n, t, k] = inverse87[n, t] * (delta_z87[n, t, k] * gain87[k] - normal87[n,
       t, k] * sum_variance87[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred87[n][t][k] = v->inverse87[n][t]
                    * (v->delta_z87[n][t][k] * net->gain87[k]
                    - v->normal87[n][t][k] * v->sum_variance87[n][t] / 8);
            }
        }
    }
    /* delta_mu87[n, t] = -sum[k: 8](delta_centred87[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred87[n][t][k];
            }
            v->delta_mu87[n][t] = -sum;
        }
    }
    /* delta_z85[n, t, j] = delta_mu87[n, t] / 8 + delta_centred87[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                v->delta_z85[n][t][j] = v->delta_mu87[n][t] / 8 + v->delta_centred87[n][t][j];
            }
        }
    }
    /* delta_z84[n, t, j] = (a84_factor[n, t, j] + z84[n, t, j] * exp(-z84[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W85[k, j] * delta_z85[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W85[k][j] * v->delta_z85[n][t][k];
                }
                v->delta_z84[n][t][j] = (v->a84_factor[n][t][j]
                    + v->z84[n][t][j] * exp(-(v->z84[n][t][j] * v->z84[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z83[n, t, k] = sum[j: 32](W84[j, k] * delta_z84[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W84[j][k] * v->delta_z84[n][t][j];
                }
                v->delta_z83[n][t][k] = sum;
            }
        }
    }
    /* sum_variance83[n, t] = sum[k: 8](delta_z83[n, t, k] * gain83[k] * normal83[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z83[n][t][k] * net->gain83[k] * v->normal83[n][t][k];
            }
            v->sum_variance83[n][t] = sum;
        }
    }
    /* delta_centred83[n, t, k] = inverse83[n, t] * (delta_z83[n, t, k] * gain83[k] - normal83[n,
       t, k] * sum_variance83[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred83[n][t][k] = v->inverse83[n][t]
                    * (v->delta_z83[n][t][k] * net->gain83[k]
                    - v->normal83[n][t][k] * v->sum_variance83[n][t] / 8);
            }
        }
    }
    /* delta_mu83[n, t] = -sum[k: 8](delta_centred83[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred83[n][t][k];
            }
            v->delta_mu83[n][t] = -sum;
        }
    }
    /* delta_a82[n, t, k] = (delta_mu83[n, t] + delta_mu87[n, t]) / 8 + delta_centred83[n, t, k]
       + delta_centred87[n, t, k] */
    /* delta_z81[n, t, k] = delta_a82[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a82[n][t][k] = (v->delta_mu83[n][t] + v->delta_mu87[n][t]) / 8
                    + v->delta_centred83[n][t][k] + v->delta_centred87[n][t][k];
                v->delta_z81[n][t][k] = v->delta_a82[n][t][k];
            }
        }
    }
    /* delta_mixed81[n, t, h, d] = sum[k: 8](O81[k, h, d] * delta_z81[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O81[k][h][d] * v->delta_z81[n][t][k];
                    }
                    v->delta_mixed81[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight81[n, h, t, s] = sum[d: 4](delta_mixed81[n, t, h, d] * value81[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed81[n][t][h][d] * v->value81[n][s][h][d];
                    }
                    v->delta_weight81[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total81[n, h, t] = sum[s: 8](delta_weight81[n, h, t, s] * weight81[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight81[n][h][t][s] * v->weight81[n][h][t][s];
                }
                v->sum_total81[n][h][t] = sum;
            }
        }
    }
    /* delta_score81[n, h, t, s] = weight81[n, h, t, s] * (delta_weight81[n, h, t, s] -
       sum_total81[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score81[n][h][t][s] = v->weight81[n][h][t][s]
                        * (v->delta_weight81[n][h][t][s] - v->sum_total81[n][h][t]);
                }
            }
        }
    }
    /* delta_value81[n, t, h, d] = sum[s: 8](delta_mixed81[n, s, h, d] * weight81[n, h, s, t]) */
    /* delta_key81[n, t, h, d] = sum[s: 8](delta_score81[n, h, s, t] * query81[n, s, h, d]) / 2 */
    /* delta_query81[n, t, h, d] = sum[s: 8](delta_score81[n, h, t, s] * key81[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed81[n][s][h][d] * v->weight81[n][h][s][t];
                    }
                    v->delta_value81[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score81[n][h][s][t] * v->query81[n][s][h][d];
                    }
                    v->delta_key81[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score81[n][h][t][s] * v->key81[n][s][h][d];
                    }
                    v->delta_query81[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z80[n, t, k] = sum[h: 2, d: 4](K81[h, d, k] * delta_key81[n, t, h, d]) + sum[h: 2,
       d: 4](Q81[h, d, k] * delta_query81[n, t, h, d]) + sum[h: 2, d: 4](V81[h, d, k] *
       delta_value81[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K81[h][d][k] * v->delta_key81[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q81[h][d][k] * v->delta_query81[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V81[h][d][k] * v->delta_value81[n][t][h][d];
                    }
                }
                v->delta_z80[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance80[n, t] = sum[k: 8](delta_z80[n, t, k] * gain80[k] * normal80[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z80[n][t][k] * net->gain80[k] * v->normal80[n][t][k];
            }
            v->sum_variance80[n][t] = sum;
        }
    }
    /* delta_centred80[n, t, k] = inverse80[n, t] * (delta_z80[n, t, k] * gain80[k] - normal80[n,
       t, k] * sum_variance80[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred80[n][t][k] = v->inverse80[n][t]
                    * (v->delta_z80[n][t][k] * net->gain80[k]
                    - v->normal80[n][t][k] * v->sum_variance80[n][t] / 8);
            }
        }
    }
    /* delta_mu80[n, t] = -sum[k: 8](delta_centred80[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred80[n][t][k];
            }
            v->delta_mu80[n][t] = -sum;
        }
    }
    /* delta_a79[n, t, k] = delta_mu80[n, t] / 8 + delta_a82[n, t, k] + delta_centred80[n, t, k] */
    /* delta_z78[n, t, k] = delta_a79[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a79[n][t][k] = v->delta_mu80[n][t] / 8 + v->delta_a82[n][t][k]
                    + v->delta_centred80[n][t][k];
                v->delta_z78[n][t][k] = v->delta_a79[n][t][k];
            }
        }
    }
    /* delta_z77[n, t, j] = (a77_factor[n, t, j] + z77[n, t, j] * exp(-z77[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W78[k, j] * delta_z78[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W78[k][j] * v->delta_z78[n][t][k];
                }
                v->delta_z77[n][t][j] = (v->a77_factor[n][t][j]
                    + v->z77[n][t][j] * exp(-(v->z77[n][t][j] * v->z77[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z76[n, t, k] = sum[j: 32](W77[j, k] * delta_z77[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W77[j][k] * v->delta_z77[n][t][j];
                }
                v->delta_z76[n][t][k] = sum;
            }
        }
    }
    /* sum_variance76[n, t] = sum[k: 8](delta_z76[n, t, k] * gain76[k] * normal76[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z76[n][t][k] * net->gain76[k] * v->normal76[n][t][k];
            }
            v->sum_variance76[n][t] = sum;
        }
    }
    /* delta_centred76[n, t, k] = inverse76[n, t] * (delta_z76[n, t, k] * gain76[k] - normal76[n,
       t, k] * sum_variance76[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred76[n][t][k] = v->inverse76[n][t]
                    * (v->delta_z76[n][t][k] * net->gain76[k]
                    - v->normal76[n][t][k] * v->sum_variance76[n][t] / 8);
            }
        }
    }
    /* delta_mu76[n, t] = -sum[k: 8](delta_centred76[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred76[n][t][k];
            }
            v->delta_mu76[n][t] = -sum;
        }
    }
    /* delta_a75[n, t, k] = delta_mu76[n, t] / 8 + delta_a79[n, t, k] + delta_centred76[n, t, k] */
    /* delta_z74[n, t, k] = delta_a75[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a75[n][t][k] = v->delta_mu76[n][t] / 8 + v->delta_a79[n][t][k]
                    + v->delta_centred76[n][t][k];
                v->delta_z74[n][t][k] = v->delta_a75[n][t][k];
            }
        }
    }
    /* delta_mixed74[n, t, h, d] = sum[k: 8](O74[k, h, d] * delta_z74[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O74[k][h][d] * v->delta_z74[n][t][k];
                    }
                    v->delta_mixed74[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight74[n, h, t, s] = sum[d: 4](delta_mixed74[n, t, h, d] * value74[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed74[n][t][h][d] * v->value74[n][s][h][d];
                    }
                    v->delta_weight74[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total74[n, h, t] = sum[s: 8](delta_weight74[n, h, t, s] * weight74[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight74[n][h][t][s] * v->weight74[n][h][t][s];
                }
                v->sum_total74[n][h][t] = sum;
            }
        }
    }
    /* delta_score74[n, h, t, s] = weight74[n, h, t, s] * (delta_weight74[n, h, t, s] -
       sum_total74[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score74[n][h][t][s] = v->weight74[n][h][t][s]
                        * (v->delta_weight74[n][h][t][s] - v->sum_total74[n][h][t]);
                }
            }
        }
    }
    /* delta_value74[n, t, h, d] = sum[s: 8](delta_mixed74[n, s, h, d] * weight74[n, h, s, t]) */
    /* delta_key74[n, t, h, d] = sum[s: 8](delta_score74[n, h, s, t] * query74[n, s, h, d]) / 2 */
    /* delta_query74[n, t, h, d] = sum[s: 8](delta_score74[n, h, t, s] * key74[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed74[n][s][h][d] * v->weight74[n][h][s][t];
                    }
                    v->delta_value74[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score74[n][h][s][t] * v->query74[n][s][h][d];
                    }
                    v->delta_key74[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score74[n][h][t][s] * v->key74[n][s][h][d];
                    }
                    v->delta_query74[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z73[n, t, k] = sum[h: 2, d: 4](K74[h, d, k] * delta_key74[n, t, h, d]) + sum[h: 2,
       d: 4](Q74[h, d, k] * delta_query74[n, t, h, d]) + sum[h: 2, d: 4](V74[h, d, k] *
       delta_value74[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K74[h][d][k] * v->delta_key74[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q74[h][d][k] * v->delta_query74[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V74[h][d][k] * v->delta_value74[n][t][h][d];
                    }
                }
                v->delta_z73[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance73[n, t] = sum[k: 8](delta_z73[n, t, k] * gain73[k] * normal73[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z73[n][t][k] * net->gain73[k] * v->normal73[n][t][k];
            }
            v->sum_variance73[n][t] = sum;
        }
    }
    /* delta_centred73[n, t, k] = inverse73[n, t] * (delta_z73[n, t, k] * gain73[k] - normal73[n,
       t, k] * sum_variance73[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred73[n][t][k] = v->inverse73[n][t]
                    * (v->delta_z73[n][t][k] * net->gain73[k]
                    - v->normal73[n][t][k] * v->sum_variance73[n][t] / 8);
            }
        }
    }
    /* delta_mu73[n, t] = -sum[k: 8](delta_centred73[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred73[n][t][k];
            }
            v->delta_mu73[n][t] = -sum;
        }
    }
    /* delta_a72[n, t, k] = delta_mu73[n, t] / 8 + delta_a75[n, t, k] + delta_centred73[n, t, k] */
    /* delta_z71[n, t, k] = delta_a72[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a72[n][t][k] = v->delta_mu73[n][t] / 8 + v->delta_a75[n][t][k]
                    + v->delta_centred73[n][t][k];
                v->delta_z71[n][t][k] = v->delta_a72[n][t][k];
            }
        }
    }
    /* delta_z70[n, t, j] = (a70_factor[n, t, j] + z70[n, t, j] * exp(-z70[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W71[k, j] * delta_z71[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W71[k][j] * v->delta_z71[n][t][k];
                }
                v->delta_z70[n][t][j] = (v->a70_factor[n][t][j]
                    + v->z70[n][t][j] * exp(-(v->z70[n][t][j] * v->z70[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z69[n, t, k] = sum[j: 32](W70[j, k] * delta_z70[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W70[j][k] * v->delta_z70[n][t][j];
                }
                v->delta_z69[n][t][k] = sum;
            }
        }
    }
    /* sum_variance69[n, t] = sum[k: 8](delta_z69[n, t, k] * gain69[k] * normal69[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z69[n][t][k] * net->gain69[k] * v->normal69[n][t][k];
            }
            v->sum_variance69[n][t] = sum;
        }
    }
    /* delta_centred69[n, t, k] = inverse69[n, t] * (delta_z69[n, t, k] * gain69[k] - normal69[n,
       t, k] * sum_variance69[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred69[n][t][k] = v->inverse69[n][t]
                    * (v->delta_z69[n][t][k] * net->gain69[k]
                    - v->normal69[n][t][k] * v->sum_variance69[n][t] / 8);
            }
        }
    }
    /* delta_mu69[n, t] = -sum[k: 8](delta_centred69[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred69[n][t][k];
            }
            v->delta_mu69[n][t] = -sum;
        }
    }
    /* delta_a68[n, t, k] = delta_mu69[n, t] / 8 + delta_a72[n, t, k] + delta_centred69[n, t, k] */
    /* delta_z67[n, t, k] = delta_a68[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a68[n][t][k] = v->delta_mu69[n][t] / 8 + v->delta_a72[n][t][k]
                    + v->delta_centred69[n][t][k];
                v->delta_z67[n][t][k] = v->delta_a68[n][t][k];
            }
        }
    }
    /* delta_mixed67[n, t, h, d] = sum[k: 8](O67[k, h, d] * delta_z67[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O67[k][h][d] * v->delta_z67[n][t][k];
                    }
                    v->delta_mixed67[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight67[n, h, t, s] = sum[d: 4](delta_mixed67[n, t, h, d] * value67[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed67[n][t][h][d] * v->value67[n][s][h][d];
                    }
                    v->delta_weight67[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total67[n, h, t] = sum[s: 8](delta_weight67[n, h, t, s] * weight67[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight67[n][h][t][s] * v->weight67[n][h][t][s];
                }
                v->sum_total67[n][h][t] = sum;
            }
        }
    }
    /* delta_score67[n, h, t, s] = weight67[n, h, t, s] * (delta_weight67[n, h, t, s] -
       sum_total67[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score67[n][h][t][s] = v->weight67[n][h][t][s]
                        * (v->delta_weight67[n][h][t][s] - v->sum_total67[n][h][t]);
                }
            }
        }
    }
    /* delta_value67[n, t, h, d] = sum[s: 8](delta_mixed67[n, s, h, d] * weight67[n, h, s, t]) */
    /* delta_key67[n, t, h, d] = sum[s: 8](delta_score67[n, h, s, t] * query67[n, s, h, d]) / 2 */
    /* delta_query67[n, t, h, d] = sum[s: 8](delta_score67[n, h, t, s] * key67[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed67[n][s][h][d] * v->weight67[n][h][s][t];
                    }
                    v->delta_value67[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score67[n][h][s][t] * v->query67[n][s][h][d];
                    }
                    v->delta_key67[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score67[n][h][t][s] * v->key67[n][s][h][d];
                    }
                    v->delta_query67[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z66[n, t, k] = sum[h: 2, d: 4](K67[h, d, k] * delta_key67[n, t, h, d]) + sum[h: 2,
       d: 4](Q67[h, d, k] * delta_query67[n, t, h, d]) + sum[h: 2, d: 4](V67[h, d, k] *
       delta_value67[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K67[h][d][k] * v->delta_key67[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q67[h][d][k] * v->delta_query67[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V67[h][d][k] * v->delta_value67[n][t][h][d];
                    }
                }
                v->delta_z66[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance66[n, t] = sum[k: 8](delta_z66[n, t, k] * gain66[k] * normal66[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z66[n][t][k] * net->gain66[k] * v->normal66[n][t][k];
            }
            v->sum_variance66[n][t] = sum;
        }
    }
    /* delta_centred66[n, t, k] = inverse66[n, t] * (delta_z66[n, t, k] * gain66[k] - normal66[n,
       t, k] * sum_variance66[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred66[n][t][k] = v->inverse66[n][t]
                    * (v->delta_z66[n][t][k] * net->gain66[k]
                    - v->normal66[n][t][k] * v->sum_variance66[n][t] / 8);
            }
        }
    }
    /* delta_mu66[n, t] = -sum[k: 8](delta_centred66[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred66[n][t][k];
            }
            v->delta_mu66[n][t] = -sum;
        }
    }
    /* delta_a65[n, t, k] = delta_mu66[n, t] / 8 + delta_a68[n, t, k] + delta_centred66[n, t, k] */
    /* delta_z64[n, t, k] = delta_a65[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a65[n][t][k] = v->delta_mu66[n][t] / 8 + v->delta_a68[n][t][k]
                    + v->delta_centred66[n][t][k];
                v->delta_z64[n][t][k] = v->delta_a65[n][t][k];
            }
        }
    }
    /* delta_z63[n, t, j] = (a63_factor[n, t, j] + z63[n, t, j] * exp(-z63[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W64[k, j] * delta_z64[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W64[k][j] * v->delta_z64[n][t][k];
                }
                v->delta_z63[n][t][j] = (v->a63_factor[n][t][j]
                    + v->z63[n][t][j] * exp(-(v->z63[n][t][j] * v->z63[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z62[n, t, k] = sum[j: 32](W63[j, k] * delta_z63[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W63[j][k] * v->delta_z63[n][t][j];
                }
                v->delta_z62[n][t][k] = sum;
            }
        }
    }
    /* sum_variance62[n, t] = sum[k: 8](delta_z62[n, t, k] * gain62[k] * normal62[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z62[n][t][k] * net->gain62[k] * v->normal62[n][t][k];
            }
            v->sum_variance62[n][t] = sum;
        }
    }
    /* delta_centred62[n, t, k] = inverse62[n, t] * (delta_z62[n, t, k] * gain62[k] - normal62[n,
       t, k] * sum_variance62[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred62[n][t][k] = v->inverse62[n][t]
                    * (v->delta_z62[n][t][k] * net->gain62[k]
                    - v->normal62[n][t][k] * v->sum_variance62[n][t] / 8);
            }
        }
    }
    /* delta_mu62[n, t] = -sum[k: 8](delta_centred62[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred62[n][t][k];
            }
            v->delta_mu62[n][t] = -sum;
        }
    }
    /* delta_a61[n, t, k] = delta_mu62[n, t] / 8 + delta_a65[n, t, k] + delta_centred62[n, t, k] */
    /* delta_z60[n, t, k] = delta_a61[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a61[n][t][k] = v->delta_mu62[n][t] / 8 + v->delta_a65[n][t][k]
                    + v->delta_centred62[n][t][k];
                v->delta_z60[n][t][k] = v->delta_a61[n][t][k];
            }
        }
    }
    /* delta_mixed60[n, t, h, d] = sum[k: 8](O60[k, h, d] * delta_z60[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O60[k][h][d] * v->delta_z60[n][t][k];
                    }
                    v->delta_mixed60[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight60[n, h, t, s] = sum[d: 4](delta_mixed60[n, t, h, d] * value60[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed60[n][t][h][d] * v->value60[n][s][h][d];
                    }
                    v->delta_weight60[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total60[n, h, t] = sum[s: 8](delta_weight60[n, h, t, s] * weight60[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight60[n][h][t][s] * v->weight60[n][h][t][s];
                }
                v->sum_total60[n][h][t] = sum;
            }
        }
    }
    /* delta_score60[n, h, t, s] = weight60[n, h, t, s] * (delta_weight60[n, h, t, s] -
       sum_total60[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score60[n][h][t][s] = v->weight60[n][h][t][s]
                        * (v->delta_weight60[n][h][t][s] - v->sum_total60[n][h][t]);
                }
            }
        }
    }
    /* delta_value60[n, t, h, d] = sum[s: 8](delta_mixed60[n, s, h, d] * weight60[n, h, s, t]) */
    /* delta_key60[n, t, h, d] = sum[s: 8](delta_score60[n, h, s, t] * query60[n, s, h, d]) / 2 */
    /* delta_query60[n, t, h, d] = sum[s: 8](delta_score60[n, h, t, s] * key60[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed60[n][s][h][d] * v->weight60[n][h][s][t];
                    }
                    v->delta_value60[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score60[n][h][s][t] * v->query60[n][s][h][d];
                    }
                    v->delta_key60[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score60[n][h][t][s] * v->key60[n][s][h][d];
                    }
                    v->delta_query60[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z59[n, t, k] = sum[h: 2, d: 4](K60[h, d, k] * delta_key60[n, t, h, d]) + sum[h: 2,
       d: 4](Q60[h, d, k] * delta_query60[n, t, h, d]) + sum[h: 2, d: 4](V60[h, d, k] *
       delta_value60[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K60[h][d][k] * v->delta_key60[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q60[h][d][k] * v->delta_query60[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V60[h][d][k] * v->delta_value60[n][t][h][d];
                    }
                }
                v->delta_z59[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance59[n, t] = sum[k: 8](delta_z59[n, t, k] * gain59[k] * normal59[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z59[n][t][k] * net->gain59[k] * v->normal59[n][t][k];
            }
            v->sum_variance59[n][t] = sum;
        }
    }
    /* delta_centred59[n, t, k] = inverse59[n, t] * (delta_z59[n, t, k] * gain59[k] - normal59[n,
       t, k] * sum_variance59[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred59[n][t][k] = v->inverse59[n][t]
                    * (v->delta_z59[n][t][k] * net->gain59[k]
                    - v->normal59[n][t][k] * v->sum_variance59[n][t] / 8);
            }
        }
    }
    /* delta_mu59[n, t] = -sum[k: 8](delta_centred59[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred59[n][t][k];
            }
            v->delta_mu59[n][t] = -sum;
        }
    }
    /* delta_a58[n, t, k] = delta_mu59[n, t] / 8 + delta_a61[n, t, k] + delta_centred59[n, t, k] */
    /* delta_z57[n, t, k] = delta_a58[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a58[n][t][k] = v->delta_mu59[n][t] / 8 + v->delta_a61[n][t][k]
                    + v->delta_centred59[n][t][k];
                v->delta_z57[n][t][k] = v->delta_a58[n][t][k];
            }
        }
    }
    /* delta_z56[n, t, j] = (a56_factor[n, t, j] + z56[n, t, j] * exp(-z56[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W57[k, j] * delta_z57[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W57[k][j] * v->delta_z57[n][t][k];
                }
                v->delta_z56[n][t][j] = (v->a56_factor[n][t][j]
                    + v->z56[n][t][j] * exp(-(v->z56[n][t][j] * v->z56[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z55[n, t, k] = sum[j: 32](W56[j, k] * delta_z56[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W56[j][k] * v->delta_z56[n][t][j];
                }
                v->delta_z55[n][t][k] = sum;
            }
        }
    }
    /* sum_variance55[n, t] = sum[k: 8](delta_z55[n, t, k] * gain55[k] * normal55[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z55[n][t][k] * net->gain55[k] * v->normal55[n][t][k];
            }
            v->sum_variance55[n][t] = sum;
        }
    }
    /* delta_centred55[n, t, k] = inverse55[n, t] * (delta_z55[n, t, k] * gain55[k] - normal55[n,
       t, k] * sum_variance55[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred55[n][t][k] = v->inverse55[n][t]
                    * (v->delta_z55[n][t][k] * net->gain55[k]
                    - v->normal55[n][t][k] * v->sum_variance55[n][t] / 8);
            }
        }
    }
    /* delta_mu55[n, t] = -sum[k: 8](delta_centred55[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred55[n][t][k];
            }
            v->delta_mu55[n][t] = -sum;
        }
    }
    /* delta_a54[n, t, k] = delta_mu55[n, t] / 8 + delta_a58[n, t, k] + delta_centred55[n, t, k] */
    /* delta_z53[n, t, k] = delta_a54[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a54[n][t][k] = v->delta_mu55[n][t] / 8 + v->delta_a58[n][t][k]
                    + v->delta_centred55[n][t][k];
                v->delta_z53[n][t][k] = v->delta_a54[n][t][k];
            }
        }
    }
    /* delta_mixed53[n, t, h, d] = sum[k: 8](O53[k, h, d] * delta_z53[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O53[k][h][d] * v->delta_z53[n][t][k];
                    }
                    v->delta_mixed53[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight53[n, h, t, s] = sum[d: 4](delta_mixed53[n, t, h, d] * value53[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed53[n][t][h][d] * v->value53[n][s][h][d];
                    }
                    v->delta_weight53[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total53[n, h, t] = sum[s: 8](delta_weight53[n, h, t, s] * weight53[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight53[n][h][t][s] * v->weight53[n][h][t][s];
                }
                v->sum_total53[n][h][t] = sum;
            }
        }
    }
    /* delta_score53[n, h, t, s] = weight53[n, h, t, s] * (delta_weight53[n, h, t, s] -
       sum_total53[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score53[n][h][t][s] = v->weight53[n][h][t][s]
                        * (v->delta_weight53[n][h][t][s] - v->sum_total53[n][h][t]);
                }
            }
        }
    }
    /* delta_value53[n, t, h, d] = sum[s: 8](delta_mixed53[n, s, h, d] * weight53[n, h, s, t]) */
    /* delta_key53[n, t, h, d] = sum[s: 8](delta_score53[n, h, s, t] * query53[n, s, h, d]) / 2 */
    /* delta_query53[n, t, h, d] = sum[s: 8](delta_score53[n, h, t, s] * key53[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed53[n][s][h][d] * v->weight53[n][h][s][t];
                    }
                    v->delta_value53[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score53[n][h][s][t] * v->query53[n][s][h][d];
                    }
                    v->delta_key53[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score53[n][h][t][s] * v->key53[n][s][h][d];
                    }
                    v->delta_query53[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z52[n, t, k] = sum[h: 2, d: 4](K53[h, d, k] * delta_key53[n, t, h, d]) + sum[h: 2,
       d: 4](Q53[h, d, k] * delta_query53[n, t, h, d]) + sum[h: 2, d: 4](V53[h, d, k] *
       delta_value53[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K53[h][d][k] * v->delta_key53[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q53[h][d][k] * v->delta_query53[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V53[h][d][k] * v->delta_value53[n][t][h][d];
                    }
                }
                v->delta_z52[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance52[n, t] = sum[k: 8](delta_z52[n, t, k] * gain52[k] * normal52[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z52[n][t][k] * net->gain52[k] * v->normal52[n][t][k];
            }
            v->sum_variance52[n][t] = sum;
        }
    }
    /* delta_centred52[n, t, k] = inverse52[n, t] * (delta_z52[n, t, k] * gain52[k] - normal52[n,
       t, k] * sum_variance52[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred52[n][t][k] = v->inverse52[n][t]
                    * (v->delta_z52[n][t][k] * net->gain52[k]
                    - v->normal52[n][t][k] * v->sum_variance52[n][t] / 8);
            }
        }
    }
    /* delta_mu52[n, t] = -sum[k: 8](delta_centred52[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred52[n][t][k];
            }
            v->delta_mu52[n][t] = -sum;
        }
    }
    /* delta_a51[n, t, k] = delta_mu52[n, t] / 8 + delta_a54[n, t, k] + delta_centred52[n, t, k] */
    /* delta_z50[n, t, k] = delta_a51[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a51[n][t][k] = v->delta_mu52[n][t] / 8 + v->delta_a54[n][t][k]
                    + v->delta_centred52[n][t][k];
                v->delta_z50[n][t][k] = v->delta_a51[n][t][k];
            }
        }
    }
    /* delta_z49[n, t, j] = (a49_factor[n, t, j] + z49[n, t, j] * exp(-z49[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W50[k, j] * delta_z50[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W50[k][j] * v->delta_z50[n][t][k];
                }
                v->delta_z49[n][t][j] = (v->a49_factor[n][t][j]
                    + v->z49[n][t][j] * exp(-(v->z49[n][t][j] * v->z49[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z48[n, t, k] = sum[j: 32](W49[j, k] * delta_z49[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W49[j][k] * v->delta_z49[n][t][j];
                }
                v->delta_z48[n][t][k] = sum;
            }
        }
    }
    /* sum_variance48[n, t] = sum[k: 8](delta_z48[n, t, k] * gain48[k] * normal48[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z48[n][t][k] * net->gain48[k] * v->normal48[n][t][k];
            }
            v->sum_variance48[n][t] = sum;
        }
    }
    /* delta_centred48[n, t, k] = inverse48[n, t] * (delta_z48[n, t, k] * gain48[k] - normal48[n,
       t, k] * sum_variance48[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred48[n][t][k] = v->inverse48[n][t]
                    * (v->delta_z48[n][t][k] * net->gain48[k]
                    - v->normal48[n][t][k] * v->sum_variance48[n][t] / 8);
            }
        }
    }
    /* delta_mu48[n, t] = -sum[k: 8](delta_centred48[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred48[n][t][k];
            }
            v->delta_mu48[n][t] = -sum;
        }
    }
    /* delta_a47[n, t, k] = delta_mu48[n, t] / 8 + delta_a51[n, t, k] + delta_centred48[n, t, k] */
    /* delta_z46[n, t, k] = delta_a47[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a47[n][t][k] = v->delta_mu48[n][t] / 8 + v->delta_a51[n][t][k]
                    + v->delta_centred48[n][t][k];
                v->delta_z46[n][t][k] = v->delta_a47[n][t][k];
            }
        }
    }
    /* delta_mixed46[n, t, h, d] = sum[k: 8](O46[k, h, d] * delta_z46[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O46[k][h][d] * v->delta_z46[n][t][k];
                    }
                    v->delta_mixed46[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight46[n, h, t, s] = sum[d: 4](delta_mixed46[n, t, h, d] * value46[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed46[n][t][h][d] * v->value46[n][s][h][d];
                    }
                    v->delta_weight46[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total46[n, h, t] = sum[s: 8](delta_weight46[n, h, t, s] * weight46[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight46[n][h][t][s] * v->weight46[n][h][t][s];
                }
                v->sum_total46[n][h][t] = sum;
            }
        }
    }
    /* delta_score46[n, h, t, s] = weight46[n, h, t, s] * (delta_weight46[n, h, t, s] -
       sum_total46[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score46[n][h][t][s] = v->weight46[n][h][t][s]
                        * (v->delta_weight46[n][h][t][s] - v->sum_total46[n][h][t]);
                }
            }
        }
    }
    /* delta_value46[n, t, h, d] = sum[s: 8](delta_mixed46[n, s, h, d] * weight46[n, h, s, t]) */
    /* delta_key46[n, t, h, d] = sum[s: 8](delta_score46[n, h, s, t] * query46[n, s, h, d]) / 2 */
    /* delta_query46[n, t, h, d] = sum[s: 8](delta_score46[n, h, t, s] * key46[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed46[n][s][h][d] * v->weight46[n][h][s][t];
                    }
                    v->delta_value46[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score46[n][h][s][t] * v->query46[n][s][h][d];
                    }
                    v->delta_key46[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score46[n][h][t][s] * v->key46[n][s][h][d];
                    }
                    v->delta_query46[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z45[n, t, k] = sum[h: 2, d: 4](K46[h, d, k] * delta_key46[n, t, h, d]) + sum[h: 2,
       d: 4](Q46[h, d, k] * delta_query46[n, t, h, d]) + sum[h: 2, d: 4](V46[h, d, k] *
       delta_value46[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K46[h][d][k] * v->delta_key46[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q46[h][d][k] * v->delta_query46[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V46[h][d][k] * v->delta_value46[n][t][h][d];
                    }
                }
                v->delta_z45[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance45[n, t] = sum[k: 8](delta_z45[n, t, k] * gain45[k] * normal45[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z45[n][t][k] * net->gain45[k] * v->normal45[n][t][k];
            }
            v->sum_variance45[n][t] = sum;
        }
    }
    /* delta_centred45[n, t, k] = inverse45[n, t] * (delta_z45[n, t, k] * gain45[k] - normal45[n,
       t, k] * sum_variance45[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred45[n][t][k] = v->inverse45[n][t]
                    * (v->delta_z45[n][t][k] * net->gain45[k]
                    - v->normal45[n][t][k] * v->sum_variance45[n][t] / 8);
            }
        }
    }
    /* delta_mu45[n, t] = -sum[k: 8](delta_centred45[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred45[n][t][k];
            }
            v->delta_mu45[n][t] = -sum;
        }
    }
    /* delta_a44[n, t, k] = delta_mu45[n, t] / 8 + delta_a47[n, t, k] + delta_centred45[n, t, k] */
    /* delta_z43[n, t, k] = delta_a44[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a44[n][t][k] = v->delta_mu45[n][t] / 8 + v->delta_a47[n][t][k]
                    + v->delta_centred45[n][t][k];
                v->delta_z43[n][t][k] = v->delta_a44[n][t][k];
            }
        }
    }
    /* delta_z42[n, t, j] = (a42_factor[n, t, j] + z42[n, t, j] * exp(-z42[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W43[k, j] * delta_z43[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W43[k][j] * v->delta_z43[n][t][k];
                }
                v->delta_z42[n][t][j] = (v->a42_factor[n][t][j]
                    + v->z42[n][t][j] * exp(-(v->z42[n][t][j] * v->z42[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z41[n, t, k] = sum[j: 32](W42[j, k] * delta_z42[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W42[j][k] * v->delta_z42[n][t][j];
                }
                v->delta_z41[n][t][k] = sum;
            }
        }
    }
    /* sum_variance41[n, t] = sum[k: 8](delta_z41[n, t, k] * gain41[k] * normal41[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z41[n][t][k] * net->gain41[k] * v->normal41[n][t][k];
            }
            v->sum_variance41[n][t] = sum;
        }
    }
    /* delta_centred41[n, t, k] = inverse41[n, t] * (delta_z41[n, t, k] * gain41[k] - normal41[n,
       t, k] * sum_variance41[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred41[n][t][k] = v->inverse41[n][t]
                    * (v->delta_z41[n][t][k] * net->gain41[k]
                    - v->normal41[n][t][k] * v->sum_variance41[n][t] / 8);
            }
        }
    }
    /* delta_mu41[n, t] = -sum[k: 8](delta_centred41[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred41[n][t][k];
            }
            v->delta_mu41[n][t] = -sum;
        }
    }
    /* delta_a40[n, t, k] = delta_mu41[n, t] / 8 + delta_a44[n, t, k] + delta_centred41[n, t, k] */
    /* delta_z39[n, t, k] = delta_a40[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a40[n][t][k] = v->delta_mu41[n][t] / 8 + v->delta_a44[n][t][k]
                    + v->delta_centred41[n][t][k];
                v->delta_z39[n][t][k] = v->delta_a40[n][t][k];
            }
        }
    }
    /* delta_mixed39[n, t, h, d] = sum[k: 8](O39[k, h, d] * delta_z39[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O39[k][h][d] * v->delta_z39[n][t][k];
                    }
                    v->delta_mixed39[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight39[n, h, t, s] = sum[d: 4](delta_mixed39[n, t, h, d] * value39[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed39[n][t][h][d] * v->value39[n][s][h][d];
                    }
                    v->delta_weight39[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total39[n, h, t] = sum[s: 8](delta_weight39[n, h, t, s] * weight39[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight39[n][h][t][s] * v->weight39[n][h][t][s];
                }
                v->sum_total39[n][h][t] = sum;
            }
        }
    }
    /* delta_score39[n, h, t, s] = weight39[n, h, t, s] * (delta_weight39[n, h, t, s] -
       sum_total39[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score39[n][h][t][s] = v->weight39[n][h][t][s]
                        * (v->delta_weight39[n][h][t][s] - v->sum_total39[n][h][t]);
                }
            }
        }
    }
    /* delta_value39[n, t, h, d] = sum[s: 8](delta_mixed39[n, s, h, d] * weight39[n, h, s, t]) */
    /* delta_key39[n, t, h, d] = sum[s: 8](delta_score39[n, h, s, t] * query39[n, s, h, d]) / 2 */
    /* delta_query39[n, t, h, d] = sum[s: 8](delta_score39[n, h, t, s] * key39[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed39[n][s][h][d] * v->weight39[n][h][s][t];
                    }
                    v->delta_value39[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score39[n][h][s][t] * v->query39[n][s][h][d];
                    }
                    v->delta_key39[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score39[n][h][t][s] * v->key39[n][s][h][d];
                    }
                    v->delta_query39[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z38[n, t, k] = sum[h: 2, d: 4](K39[h, d, k] * delta_key39[n, t, h, d]) + sum[h: 2,
       d: 4](Q39[h, d, k] * delta_query39[n, t, h, d]) + sum[h: 2, d: 4](V39[h, d, k] *
       delta_value39[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K39[h][d][k] * v->delta_key39[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q39[h][d][k] * v->delta_query39[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V39[h][d][k] * v->delta_value39[n][t][h][d];
                    }
                }
                v->delta_z38[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance38[n, t] = sum[k: 8](delta_z38[n, t, k] * gain38[k] * normal38[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z38[n][t][k] * net->gain38[k] * v->normal38[n][t][k];
            }
            v->sum_variance38[n][t] = sum;
        }
    }
    /* delta_centred38[n, t, k] = inverse38[n, t] * (delta_z38[n, t, k] * gain38[k] - normal38[n,
       t, k] * sum_variance38[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred38[n][t][k] = v->inverse38[n][t]
                    * (v->delta_z38[n][t][k] * net->gain38[k]
                    - v->normal38[n][t][k] * v->sum_variance38[n][t] / 8);
            }
        }
    }
    /* delta_mu38[n, t] = -sum[k: 8](delta_centred38[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred38[n][t][k];
            }
            v->delta_mu38[n][t] = -sum;
        }
    }
    /* delta_a37[n, t, k] = delta_mu38[n, t] / 8 + delta_a40[n, t, k] + delta_centred38[n, t, k] */
    /* delta_z36[n, t, k] = delta_a37[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a37[n][t][k] = v->delta_mu38[n][t] / 8 + v->delta_a40[n][t][k]
                    + v->delta_centred38[n][t][k];
                v->delta_z36[n][t][k] = v->delta_a37[n][t][k];
            }
        }
    }
    /* delta_z35[n, t, j] = (a35_factor[n, t, j] + z35[n, t, j] * exp(-z35[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W36[k, j] * delta_z36[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W36[k][j] * v->delta_z36[n][t][k];
                }
                v->delta_z35[n][t][j] = (v->a35_factor[n][t][j]
                    + v->z35[n][t][j] * exp(-(v->z35[n][t][j] * v->z35[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z34[n, t, k] = sum[j: 32](W35[j, k] * delta_z35[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W35[j][k] * v->delta_z35[n][t][j];
                }
                v->delta_z34[n][t][k] = sum;
            }
        }
    }
    /* sum_variance34[n, t] = sum[k: 8](delta_z34[n, t, k] * gain34[k] * normal34[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z34[n][t][k] * net->gain34[k] * v->normal34[n][t][k];
            }
            v->sum_variance34[n][t] = sum;
        }
    }
    /* delta_centred34[n, t, k] = inverse34[n, t] * (delta_z34[n, t, k] * gain34[k] - normal34[n,
       t, k] * sum_variance34[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred34[n][t][k] = v->inverse34[n][t]
                    * (v->delta_z34[n][t][k] * net->gain34[k]
                    - v->normal34[n][t][k] * v->sum_variance34[n][t] / 8);
            }
        }
    }
    /* delta_mu34[n, t] = -sum[k: 8](delta_centred34[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred34[n][t][k];
            }
            v->delta_mu34[n][t] = -sum;
        }
    }
    /* delta_a33[n, t, k] = delta_mu34[n, t] / 8 + delta_a37[n, t, k] + delta_centred34[n, t, k] */
    /* delta_z32[n, t, k] = delta_a33[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a33[n][t][k] = v->delta_mu34[n][t] / 8 + v->delta_a37[n][t][k]
                    + v->delta_centred34[n][t][k];
                v->delta_z32[n][t][k] = v->delta_a33[n][t][k];
            }
        }
    }
    /* delta_mixed32[n, t, h, d] = sum[k: 8](O32[k, h, d] * delta_z32[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O32[k][h][d] * v->delta_z32[n][t][k];
                    }
                    v->delta_mixed32[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight32[n, h, t, s] = sum[d: 4](delta_mixed32[n, t, h, d] * value32[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed32[n][t][h][d] * v->value32[n][s][h][d];
                    }
                    v->delta_weight32[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total32[n, h, t] = sum[s: 8](delta_weight32[n, h, t, s] * weight32[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight32[n][h][t][s] * v->weight32[n][h][t][s];
                }
                v->sum_total32[n][h][t] = sum;
            }
        }
    }
    /* delta_score32[n, h, t, s] = weight32[n, h, t, s] * (delta_weight32[n, h, t, s] -
       sum_total32[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score32[n][h][t][s] = v->weight32[n][h][t][s]
                        * (v->delta_weight32[n][h][t][s] - v->sum_total32[n][h][t]);
                }
            }
        }
    }
    /* delta_value32[n, t, h, d] = sum[s: 8](delta_mixed32[n, s, h, d] * weight32[n, h, s, t]) */
    /* delta_key32[n, t, h, d] = sum[s: 8](delta_score32[n, h, s, t] * query32[n, s, h, d]) / 2 */
    /* delta_query32[n, t, h, d] = sum[s: 8](delta_score32[n, h, t, s] * key32[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed32[n][s][h][d] * v->weight32[n][h][s][t];
                    }
                    v->delta_value32[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score32[n][h][s][t] * v->query32[n][s][h][d];
                    }
                    v->delta_key32[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score32[n][h][t][s] * v->key32[n][s][h][d];
                    }
                    v->delta_query32[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z31[n, t, k] = sum[h: 2, d: 4](K32[h, d, k] * delta_key32[n, t, h, d]) + sum[h: 2,
       d: 4](Q32[h, d, k] * delta_query32[n, t, h, d]) + sum[h: 2, d: 4](V32[h, d, k] *
       delta_value32[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K32[h][d][k] * v->delta_key32[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q32[h][d][k] * v->delta_query32[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V32[h][d][k] * v->delta_value32[n][t][h][d];
                    }
                }
                v->delta_z31[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance31[n, t] = sum[k: 8](delta_z31[n, t, k] * gain31[k] * normal31[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z31[n][t][k] * net->gain31[k] * v->normal31[n][t][k];
            }
            v->sum_variance31[n][t] = sum;
        }
    }
    /* delta_centred31[n, t, k] = inverse31[n, t] * (delta_z31[n, t, k] * gain31[k] - normal31[n,
       t, k] * sum_variance31[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred31[n][t][k] = v->inverse31[n][t]
                    * (v->delta_z31[n][t][k] * net->gain31[k]
                    - v->normal31[n][t][k] * v->sum_variance31[n][t] / 8);
            }
        }
    }
    /* delta_mu31[n, t] = -sum[k: 8](delta_centred31[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred31[n][t][k];
            }
            v->delta_mu31[n][t] = -sum;
        }
    }
    /* delta_a30[n, t, k] = delta_mu31[n, t] / 8 + delta_a33[n, t, k] + delta_centred31[n, t, k] */
    /* delta_z29[n, t, k] = delta_a30[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a30[n][t][k] = v->delta_mu31[n][t] / 8 + v->delta_a33[n][t][k]
                    + v->delta_centred31[n][t][k];
                v->delta_z29[n][t][k] = v->delta_a30[n][t][k];
            }
        }
    }
    /* delta_z28[n, t, j] = (a28_factor[n, t, j] + z28[n, t, j] * exp(-z28[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W29[k, j] * delta_z29[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W29[k][j] * v->delta_z29[n][t][k];
                }
                v->delta_z28[n][t][j] = (v->a28_factor[n][t][j]
                    + v->z28[n][t][j] * exp(-(v->z28[n][t][j] * v->z28[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z27[n, t, k] = sum[j: 32](W28[j, k] * delta_z28[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W28[j][k] * v->delta_z28[n][t][j];
                }
                v->delta_z27[n][t][k] = sum;
            }
        }
    }
    /* sum_variance27[n, t] = sum[k: 8](delta_z27[n, t, k] * gain27[k] * normal27[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z27[n][t][k] * net->gain27[k] * v->normal27[n][t][k];
            }
            v->sum_variance27[n][t] = sum;
        }
    }
    /* delta_centred27[n, t, k] = inverse27[n, t] * (delta_z27[n, t, k] * gain27[k] - normal27[n,
       t, k] * sum_variance27[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred27[n][t][k] = v->inverse27[n][t]
                    * (v->delta_z27[n][t][k] * net->gain27[k]
                    - v->normal27[n][t][k] * v->sum_variance27[n][t] / 8);
            }
        }
    }
    /* delta_mu27[n, t] = -sum[k: 8](delta_centred27[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred27[n][t][k];
            }
            v->delta_mu27[n][t] = -sum;
        }
    }
    /* delta_a26[n, t, k] = delta_mu27[n, t] / 8 + delta_a30[n, t, k] + delta_centred27[n, t, k] */
    /* delta_z25[n, t, k] = delta_a26[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a26[n][t][k] = v->delta_mu27[n][t] / 8 + v->delta_a30[n][t][k]
                    + v->delta_centred27[n][t][k];
                v->delta_z25[n][t][k] = v->delta_a26[n][t][k];
            }
        }
    }
    /* delta_mixed25[n, t, h, d] = sum[k: 8](O25[k, h, d] * delta_z25[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O25[k][h][d] * v->delta_z25[n][t][k];
                    }
                    v->delta_mixed25[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight25[n, h, t, s] = sum[d: 4](delta_mixed25[n, t, h, d] * value25[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed25[n][t][h][d] * v->value25[n][s][h][d];
                    }
                    v->delta_weight25[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total25[n, h, t] = sum[s: 8](delta_weight25[n, h, t, s] * weight25[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight25[n][h][t][s] * v->weight25[n][h][t][s];
                }
                v->sum_total25[n][h][t] = sum;
            }
        }
    }
    /* delta_score25[n, h, t, s] = weight25[n, h, t, s] * (delta_weight25[n, h, t, s] -
       sum_total25[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score25[n][h][t][s] = v->weight25[n][h][t][s]
                        * (v->delta_weight25[n][h][t][s] - v->sum_total25[n][h][t]);
                }
            }
        }
    }
    /* delta_value25[n, t, h, d] = sum[s: 8](delta_mixed25[n, s, h, d] * weight25[n, h, s, t]) */
    /* delta_key25[n, t, h, d] = sum[s: 8](delta_score25[n, h, s, t] * query25[n, s, h, d]) / 2 */
    /* delta_query25[n, t, h, d] = sum[s: 8](delta_score25[n, h, t, s] * key25[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed25[n][s][h][d] * v->weight25[n][h][s][t];
                    }
                    v->delta_value25[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score25[n][h][s][t] * v->query25[n][s][h][d];
                    }
                    v->delta_key25[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score25[n][h][t][s] * v->key25[n][s][h][d];
                    }
                    v->delta_query25[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z24[n, t, k] = sum[h: 2, d: 4](K25[h, d, k] * delta_key25[n, t, h, d]) + sum[h: 2,
       d: 4](Q25[h, d, k] * delta_query25[n, t, h, d]) + sum[h: 2, d: 4](V25[h, d, k] *
       delta_value25[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K25[h][d][k] * v->delta_key25[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q25[h][d][k] * v->delta_query25[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V25[h][d][k] * v->delta_value25[n][t][h][d];
                    }
                }
                v->delta_z24[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance24[n, t] = sum[k: 8](delta_z24[n, t, k] * gain24[k] * normal24[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z24[n][t][k] * net->gain24[k] * v->normal24[n][t][k];
            }
            v->sum_variance24[n][t] = sum;
        }
    }
    /* delta_centred24[n, t, k] = inverse24[n, t] * (delta_z24[n, t, k] * gain24[k] - normal24[n,
       t, k] * sum_variance24[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred24[n][t][k] = v->inverse24[n][t]
                    * (v->delta_z24[n][t][k] * net->gain24[k]
                    - v->normal24[n][t][k] * v->sum_variance24[n][t] / 8);
            }
        }
    }
    /* delta_mu24[n, t] = -sum[k: 8](delta_centred24[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred24[n][t][k];
            }
            v->delta_mu24[n][t] = -sum;
        }
    }
    /* delta_a23[n, t, k] = delta_mu24[n, t] / 8 + delta_a26[n, t, k] + delta_centred24[n, t, k] */
    /* delta_z22[n, t, k] = delta_a23[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a23[n][t][k] = v->delta_mu24[n][t] / 8 + v->delta_a26[n][t][k]
                    + v->delta_centred24[n][t][k];
                v->delta_z22[n][t][k] = v->delta_a23[n][t][k];
            }
        }
    }
    /* delta_z21[n, t, j] = (a21_factor[n, t, j] + z21[n, t, j] * exp(-z21[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W22[k, j] * delta_z22[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W22[k][j] * v->delta_z22[n][t][k];
                }
                v->delta_z21[n][t][j] = (v->a21_factor[n][t][j]
                    + v->z21[n][t][j] * exp(-(v->z21[n][t][j] * v->z21[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z20[n, t, k] = sum[j: 32](W21[j, k] * delta_z21[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W21[j][k] * v->delta_z21[n][t][j];
                }
                v->delta_z20[n][t][k] = sum;
            }
        }
    }
    /* sum_variance20[n, t] = sum[k: 8](delta_z20[n, t, k] * gain20[k] * normal20[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z20[n][t][k] * net->gain20[k] * v->normal20[n][t][k];
            }
            v->sum_variance20[n][t] = sum;
        }
    }
    /* delta_centred20[n, t, k] = inverse20[n, t] * (delta_z20[n, t, k] * gain20[k] - normal20[n,
       t, k] * sum_variance20[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred20[n][t][k] = v->inverse20[n][t]
                    * (v->delta_z20[n][t][k] * net->gain20[k]
                    - v->normal20[n][t][k] * v->sum_variance20[n][t] / 8);
            }
        }
    }
    /* delta_mu20[n, t] = -sum[k: 8](delta_centred20[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred20[n][t][k];
            }
            v->delta_mu20[n][t] = -sum;
        }
    }
    /* delta_a19[n, t, k] = delta_mu20[n, t] / 8 + delta_a23[n, t, k] + delta_centred20[n, t, k] */
    /* delta_z18[n, t, k] = delta_a19[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a19[n][t][k] = v->delta_mu20[n][t] / 8 + v->delta_a23[n][t][k]
                    + v->delta_centred20[n][t][k];
                v->delta_z18[n][t][k] = v->delta_a19[n][t][k];
            }
        }
    }
    /* delta_mixed18[n, t, h, d] = sum[k: 8](O18[k, h, d] * delta_z18[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O18[k][h][d] * v->delta_z18[n][t][k];
                    }
                    v->delta_mixed18[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight18[n, h, t, s] = sum[d: 4](delta_mixed18[n, t, h, d] * value18[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed18[n][t][h][d] * v->value18[n][s][h][d];
                    }
                    v->delta_weight18[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total18[n, h, t] = sum[s: 8](delta_weight18[n, h, t, s] * weight18[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight18[n][h][t][s] * v->weight18[n][h][t][s];
                }
                v->sum_total18[n][h][t] = sum;
            }
        }
    }
    /* delta_score18[n, h, t, s] = weight18[n, h, t, s] * (delta_weight18[n, h, t, s] -
       sum_total18[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score18[n][h][t][s] = v->weight18[n][h][t][s]
                        * (v->delta_weight18[n][h][t][s] - v->sum_total18[n][h][t]);
                }
            }
        }
    }
    /* delta_value18[n, t, h, d] = sum[s: 8](delta_mixed18[n, s, h, d] * weight18[n, h, s, t]) */
    /* delta_key18[n, t, h, d] = sum[s: 8](delta_score18[n, h, s, t] * query18[n, s, h, d]) / 2 */
    /* delta_query18[n, t, h, d] = sum[s: 8](delta_score18[n, h, t, s] * key18[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed18[n][s][h][d] * v->weight18[n][h][s][t];
                    }
                    v->delta_value18[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score18[n][h][s][t] * v->query18[n][s][h][d];
                    }
                    v->delta_key18[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score18[n][h][t][s] * v->key18[n][s][h][d];
                    }
                    v->delta_query18[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z17[n, t, k] = sum[h: 2, d: 4](K18[h, d, k] * delta_key18[n, t, h, d]) + sum[h: 2,
       d: 4](Q18[h, d, k] * delta_query18[n, t, h, d]) + sum[h: 2, d: 4](V18[h, d, k] *
       delta_value18[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K18[h][d][k] * v->delta_key18[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q18[h][d][k] * v->delta_query18[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V18[h][d][k] * v->delta_value18[n][t][h][d];
                    }
                }
                v->delta_z17[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance17[n, t] = sum[k: 8](delta_z17[n, t, k] * gain17[k] * normal17[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z17[n][t][k] * net->gain17[k] * v->normal17[n][t][k];
            }
            v->sum_variance17[n][t] = sum;
        }
    }
    /* delta_centred17[n, t, k] = inverse17[n, t] * (delta_z17[n, t, k] * gain17[k] - normal17[n,
       t, k] * sum_variance17[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred17[n][t][k] = v->inverse17[n][t]
                    * (v->delta_z17[n][t][k] * net->gain17[k]
                    - v->normal17[n][t][k] * v->sum_variance17[n][t] / 8);
            }
        }
    }
    /* delta_mu17[n, t] = -sum[k: 8](delta_centred17[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred17[n][t][k];
            }
            v->delta_mu17[n][t] = -sum;
        }
    }
    /* delta_a16[n, t, k] = delta_mu17[n, t] / 8 + delta_a19[n, t, k] + delta_centred17[n, t, k] */
    /* delta_z15[n, t, k] = delta_a16[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a16[n][t][k] = v->delta_mu17[n][t] / 8 + v->delta_a19[n][t][k]
                    + v->delta_centred17[n][t][k];
                v->delta_z15[n][t][k] = v->delta_a16[n][t][k];
            }
        }
    }
    /* delta_z14[n, t, j] = (a14_factor[n, t, j] + z14[n, t, j] * exp(-z14[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W15[k, j] * delta_z15[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W15[k][j] * v->delta_z15[n][t][k];
                }
                v->delta_z14[n][t][j] = (v->a14_factor[n][t][j]
                    + v->z14[n][t][j] * exp(-(v->z14[n][t][j] * v->z14[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z13[n, t, k] = sum[j: 32](W14[j, k] * delta_z14[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W14[j][k] * v->delta_z14[n][t][j];
                }
                v->delta_z13[n][t][k] = sum;
            }
        }
    }
    /* sum_variance13[n, t] = sum[k: 8](delta_z13[n, t, k] * gain13[k] * normal13[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z13[n][t][k] * net->gain13[k] * v->normal13[n][t][k];
            }
            v->sum_variance13[n][t] = sum;
        }
    }
    /* delta_centred13[n, t, k] = inverse13[n, t] * (delta_z13[n, t, k] * gain13[k] - normal13[n,
       t, k] * sum_variance13[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred13[n][t][k] = v->inverse13[n][t]
                    * (v->delta_z13[n][t][k] * net->gain13[k]
                    - v->normal13[n][t][k] * v->sum_variance13[n][t] / 8);
            }
        }
    }
    /* delta_mu13[n, t] = -sum[k: 8](delta_centred13[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred13[n][t][k];
            }
            v->delta_mu13[n][t] = -sum;
        }
    }
    /* delta_a12[n, t, k] = delta_mu13[n, t] / 8 + delta_a16[n, t, k] + delta_centred13[n, t, k] */
    /* delta_z11[n, t, k] = delta_a12[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a12[n][t][k] = v->delta_mu13[n][t] / 8 + v->delta_a16[n][t][k]
                    + v->delta_centred13[n][t][k];
                v->delta_z11[n][t][k] = v->delta_a12[n][t][k];
            }
        }
    }
    /* delta_mixed11[n, t, h, d] = sum[k: 8](O11[k, h, d] * delta_z11[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O11[k][h][d] * v->delta_z11[n][t][k];
                    }
                    v->delta_mixed11[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight11[n, h, t, s] = sum[d: 4](delta_mixed11[n, t, h, d] * value11[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed11[n][t][h][d] * v->value11[n][s][h][d];
                    }
                    v->delta_weight11[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total11[n, h, t] = sum[s: 8](delta_weight11[n, h, t, s] * weight11[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight11[n][h][t][s] * v->weight11[n][h][t][s];
                }
                v->sum_total11[n][h][t] = sum;
            }
        }
    }
    /* delta_score11[n, h, t, s] = weight11[n, h, t, s] * (delta_weight11[n, h, t, s] -
       sum_total11[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score11[n][h][t][s] = v->weight11[n][h][t][s]
                        * (v->delta_weight11[n][h][t][s] - v->sum_total11[n][h][t]);
                }
            }
        }
    }
    /* delta_value11[n, t, h, d] = sum[s: 8](delta_mixed11[n, s, h, d] * weight11[n, h, s, t]) */
    /* delta_key11[n, t, h, d] = sum[s: 8](delta_score11[n, h, s, t] * query11[n, s, h, d]) / 2 */
    /* delta_query11[n, t, h, d] = sum[s: 8](delta_score11[n, h, t, s] * key11[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed11[n][s][h][d] * v->weight11[n][h][s][t];
                    }
                    v->delta_value11[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score11[n][h][s][t] * v->query11[n][s][h][d];
                    }
                    v->delta_key11[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score11[n][h][t][s] * v->key11[n][s][h][d];
                    }
                    v->delta_query11[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z10[n, t, k] = sum[h: 2, d: 4](K11[h, d, k] * delta_key11[n, t, h, d]) + sum[h: 2,
       d: 4](Q11[h, d, k] * delta_query11[n, t, h, d]) + sum[h: 2, d: 4](V11[h, d, k] *
       delta_value11[n, t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K11[h][d][k] * v->delta_key11[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q11[h][d][k] * v->delta_query11[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V11[h][d][k] * v->delta_value11[n][t][h][d];
                    }
                }
                v->delta_z10[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance10[n, t] = sum[k: 8](delta_z10[n, t, k] * gain10[k] * normal10[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z10[n][t][k] * net->gain10[k] * v->normal10[n][t][k];
            }
            v->sum_variance10[n][t] = sum;
        }
    }
    /* delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] - normal10[n,
       t, k] * sum_variance10[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred10[n][t][k] = v->inverse10[n][t]
                    * (v->delta_z10[n][t][k] * net->gain10[k]
                    - v->normal10[n][t][k] * v->sum_variance10[n][t] / 8);
            }
        }
    }
    /* delta_mu10[n, t] = -sum[k: 8](delta_centred10[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred10[n][t][k];
            }
            v->delta_mu10[n][t] = -sum;
        }
    }
    /* delta_a9[n, t, k] = delta_mu10[n, t] / 8 + delta_a12[n, t, k] + delta_centred10[n, t, k] */
    /* delta_z8[n, t, k] = delta_a9[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a9[n][t][k] = v->delta_mu10[n][t] / 8 + v->delta_a12[n][t][k]
                    + v->delta_centred10[n][t][k];
                v->delta_z8[n][t][k] = v->delta_a9[n][t][k];
            }
        }
    }
    /* delta_z7[n, t, j] = (a7_factor[n, t, j] + z7[n, t, j] * exp(-z7[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 8](W8[k, j] * delta_z8[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 32; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->W8[k][j] * v->delta_z8[n][t][k];
                }
                v->delta_z7[n][t][j] = (v->a7_factor[n][t][j]
                    + v->z7[n][t][j] * exp(-(v->z7[n][t][j] * v->z7[n][t][j] / 2))
                    * REAL(1.4142135623730951) / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W7[j][k] * v->delta_z7[n][t][j];
                }
                v->delta_z6[n][t][k] = sum;
            }
        }
    }
    /* sum_variance6[n, t] = sum[k: 8](delta_z6[n, t, k] * gain6[k] * normal6[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z6[n][t][k] * net->gain6[k] * v->normal6[n][t][k];
            }
            v->sum_variance6[n][t] = sum;
        }
    }
    /* delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n, t,
       k] * sum_variance6[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred6[n][t][k] = v->inverse6[n][t]
                    * (v->delta_z6[n][t][k] * net->gain6[k]
                    - v->normal6[n][t][k] * v->sum_variance6[n][t] / 8);
            }
        }
    }
    /* delta_mu6[n, t] = -sum[k: 8](delta_centred6[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred6[n][t][k];
            }
            v->delta_mu6[n][t] = -sum;
        }
    }
    /* delta_a5[n, t, k] = delta_mu6[n, t] / 8 + delta_a9[n, t, k] + delta_centred6[n, t, k] */
    /* delta_z4[n, t, k] = delta_a5[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a5[n][t][k] = v->delta_mu6[n][t] / 8 + v->delta_a9[n][t][k]
                    + v->delta_centred6[n][t][k];
                v->delta_z4[n][t][k] = v->delta_a5[n][t][k];
            }
        }
    }
    /* delta_mixed4[n, t, h, d] = sum[k: 8](O4[k, h, d] * delta_z4[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->O4[k][h][d] * v->delta_z4[n][t][k];
                    }
                    v->delta_mixed4[n][t][h][d] = sum;
                }
            }
        }
    }
    /* delta_weight4[n, h, t, s] = sum[d: 4](delta_mixed4[n, t, h, d] * value4[n, s, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    real sum = 0;
                    for (int d = 0; d < 4; d++) {
                        sum += v->delta_mixed4[n][t][h][d] * v->value4[n][s][h][d];
                    }
                    v->delta_weight4[n][h][t][s] = sum;
                }
            }
        }
    }
    /* sum_total4[n, h, t] = sum[s: 8](delta_weight4[n, h, t, s] * weight4[n, h, t, s]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int s = 0; s < 8; s++) {
                    sum += v->delta_weight4[n][h][t][s] * v->weight4[n][h][t][s];
                }
                v->sum_total4[n][h][t] = sum;
            }
        }
    }
    /* delta_score4[n, h, t, s] = weight4[n, h, t, s] * (delta_weight4[n, h, t, s] -
       sum_total4[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    v->delta_score4[n][h][t][s] = v->weight4[n][h][t][s]
                        * (v->delta_weight4[n][h][t][s] - v->sum_total4[n][h][t]);
                }
            }
        }
    }
    /* delta_value4[n, t, h, d] = sum[s: 8](delta_mixed4[n, s, h, d] * weight4[n, h, s, t]) */
    /* delta_key4[n, t, h, d] = sum[s: 8](delta_score4[n, h, s, t] * query4[n, s, h, d]) / 2 */
    /* delta_query4[n, t, h, d] = sum[s: 8](delta_score4[n, h, t, s] * key4[n, s, h, d]) / 2 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int h = 0; h < 2; h++) {
                for (int d = 0; d < 4; d++) {
                    real sum1 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum1 += v->delta_mixed4[n][s][h][d] * v->weight4[n][h][s][t];
                    }
                    v->delta_value4[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += v->delta_score4[n][h][s][t] * v->query4[n][s][h][d];
                    }
                    v->delta_key4[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += v->delta_score4[n][h][t][s] * v->key4[n][s][h][d];
                    }
                    v->delta_query4[n][t][h][d] = sum3_3 / 2;
                }
            }
        }
    }
    /* delta_z3[n, t, k] = sum[h: 2, d: 4](K4[h, d, k] * delta_key4[n, t, h, d]) + sum[h: 2, d:
       4](Q4[h, d, k] * delta_query4[n, t, h, d]) + sum[h: 2, d: 4](V4[h, d, k] * delta_value4[n,
       t, h, d]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum += net->K4[h][d][k] * v->delta_key4[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q4[h][d][k] * v->delta_query4[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V4[h][d][k] * v->delta_value4[n][t][h][d];
                    }
                }
                v->delta_z3[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* sum_variance3[n, t] = sum[k: 8](delta_z3[n, t, k] * gain3[k] * normal3[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_z3[n][t][k] * net->gain3[k] * v->normal3[n][t][k];
            }
            v->sum_variance3[n][t] = sum;
        }
    }
    /* delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n, t,
       k] * sum_variance3[n, t] / 8) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_centred3[n][t][k] = v->inverse3[n][t]
                    * (v->delta_z3[n][t][k] * net->gain3[k]
                    - v->normal3[n][t][k] * v->sum_variance3[n][t] / 8);
            }
        }
    }
    /* delta_mu3[n, t] = -sum[k: 8](delta_centred3[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += v->delta_centred3[n][t][k];
            }
            v->delta_mu3[n][t] = -sum;
        }
    }
    /* delta_a2[n, t, k] = delta_mu3[n, t] / 8 + delta_a5[n, t, k] + delta_centred3[n, t, k] */
    /* delta_a1[n, t, k] = delta_a2[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                v->delta_a2[n][t][k] = v->delta_mu3[n][t] / 8 + v->delta_a5[n][t][k]
                    + v->delta_centred3[n][t][k];
                v->delta_a1[n][t][k] = v->delta_a2[n][t][k];
            }
        }
    }
    /* grad_E1[j, k] = sum[n: 4, t: 8](a87[n, t, k] * delta_z88[n, t, j]) + sum[n: 4, t:
       8](delta_a1[n, t, k] * where(x[n, t] == j, 1, 0)) */
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a87[n][t][k] * v->delta_z88[n][t][j];
                }
            }
            real sum2 = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum2 += v->delta_a1[n][t][k] * (x[n * 8 + t] == j ? 1 : 0);
                }
            }
            v->grad_E1[j][k] = sum + sum2;
        }
    }
    /* grad_P2[t, k] = sum[n: 4](delta_a2[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                sum += v->delta_a2[n][t][k];
            }
            v->grad_P2[t][k] = sum;
        }
    }
    /* grad_gain3[k] = sum[n: 4, t: 8](delta_z3[n, t, k] * normal3[n, t, k]) */
    /* grad_b3[k] = sum[n: 4, t: 8](delta_z3[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z3[n][t][k] * v->normal3[n][t][k];
            }
        }
        v->grad_gain3[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z3[n][t][k];
            }
        }
        v->grad_b3[k] = sum2_2;
    }
    /* grad_Q4[h, d, k] = sum[n: 4, t: 8](a3[n, t, k] * delta_query4[n, t, h, d]) */
    /* grad_K4[h, d, k] = sum[n: 4, t: 8](a3[n, t, k] * delta_key4[n, t, h, d]) */
    /* grad_V4[h, d, k] = sum[n: 4, t: 8](a3[n, t, k] * delta_value4[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a3[n][t][k] * v->delta_query4[n][t][h][d];
                    }
                }
                v->grad_Q4[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a3[n][t][k] * v->delta_key4[n][t][h][d];
                    }
                }
                v->grad_K4[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a3[n][t][k] * v->delta_value4[n][t][h][d];
                    }
                }
                v->grad_V4[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O4[k, h, d] = sum[n: 4, t: 8](delta_z4[n, t, k] * mixed4[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z4[n][t][k] * v->mixed4[n][t][h][d];
                    }
                }
                v->grad_O4[k][h][d] = sum;
            }
        }
    }
    /* grad_b4[k] = sum[n: 4, t: 8](delta_z4[n, t, k]) */
    /* grad_gain6[k] = sum[n: 4, t: 8](delta_z6[n, t, k] * normal6[n, t, k]) */
    /* grad_b6[k] = sum[n: 4, t: 8](delta_z6[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z4[n][t][k];
            }
        }
        v->grad_b4[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z6[n][t][k] * v->normal6[n][t][k];
            }
        }
        v->grad_gain6[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z6[n][t][k];
            }
        }
        v->grad_b6[k] = sum3_3;
    }
    /* grad_W7[j, k] = sum[n: 4, t: 8](a6[n, t, k] * delta_z7[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a6[n][t][k] * v->delta_z7[n][t][j];
                }
            }
            v->grad_W7[j][k] = sum;
        }
    }
    /* grad_b7[j] = sum[n: 4, t: 8](delta_z7[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z7[n][t][j];
            }
        }
        v->grad_b7[j] = sum;
    }
    /* grad_W8[j, k] = sum[n: 4, t: 8](a7[n, t, k] * delta_z8[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a7[n][t][k] * v->delta_z8[n][t][j];
                }
            }
            v->grad_W8[j][k] = sum;
        }
    }
    /* grad_b8[j] = sum[n: 4, t: 8](delta_z8[n, t, j]) */
    /* grad_gain10[j] = sum[n: 4, t: 8](delta_z10[n, t, j] * normal10[n, t, j]) */
    /* grad_b10[j] = sum[n: 4, t: 8](delta_z10[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z8[n][t][j];
            }
        }
        v->grad_b8[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z10[n][t][j] * v->normal10[n][t][j];
            }
        }
        v->grad_gain10[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z10[n][t][j];
            }
        }
        v->grad_b10[j] = sum3_3;
    }
    /* grad_Q11[h, d, k] = sum[n: 4, t: 8](a10[n, t, k] * delta_query11[n, t, h, d]) */
    /* grad_K11[h, d, k] = sum[n: 4, t: 8](a10[n, t, k] * delta_key11[n, t, h, d]) */
    /* grad_V11[h, d, k] = sum[n: 4, t: 8](a10[n, t, k] * delta_value11[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a10[n][t][k] * v->delta_query11[n][t][h][d];
                    }
                }
                v->grad_Q11[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a10[n][t][k] * v->delta_key11[n][t][h][d];
                    }
                }
                v->grad_K11[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a10[n][t][k] * v->delta_value11[n][t][h][d];
                    }
                }
                v->grad_V11[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O11[k, h, d] = sum[n: 4, t: 8](delta_z11[n, t, k] * mixed11[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z11[n][t][k] * v->mixed11[n][t][h][d];
                    }
                }
                v->grad_O11[k][h][d] = sum;
            }
        }
    }
    /* grad_b11[k] = sum[n: 4, t: 8](delta_z11[n, t, k]) */
    /* grad_gain13[k] = sum[n: 4, t: 8](delta_z13[n, t, k] * normal13[n, t, k]) */
    /* grad_b13[k] = sum[n: 4, t: 8](delta_z13[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z11[n][t][k];
            }
        }
        v->grad_b11[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z13[n][t][k] * v->normal13[n][t][k];
            }
        }
        v->grad_gain13[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z13[n][t][k];
            }
        }
        v->grad_b13[k] = sum3_3;
    }
    /* grad_W14[j, k] = sum[n: 4, t: 8](a13[n, t, k] * delta_z14[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a13[n][t][k] * v->delta_z14[n][t][j];
                }
            }
            v->grad_W14[j][k] = sum;
        }
    }
    /* grad_b14[j] = sum[n: 4, t: 8](delta_z14[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z14[n][t][j];
            }
        }
        v->grad_b14[j] = sum;
    }
    /* grad_W15[j, k] = sum[n: 4, t: 8](a14[n, t, k] * delta_z15[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a14[n][t][k] * v->delta_z15[n][t][j];
                }
            }
            v->grad_W15[j][k] = sum;
        }
    }
    /* grad_b15[j] = sum[n: 4, t: 8](delta_z15[n, t, j]) */
    /* grad_gain17[j] = sum[n: 4, t: 8](delta_z17[n, t, j] * normal17[n, t, j]) */
    /* grad_b17[j] = sum[n: 4, t: 8](delta_z17[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z15[n][t][j];
            }
        }
        v->grad_b15[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z17[n][t][j] * v->normal17[n][t][j];
            }
        }
        v->grad_gain17[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z17[n][t][j];
            }
        }
        v->grad_b17[j] = sum3_3;
    }
    /* grad_Q18[h, d, k] = sum[n: 4, t: 8](a17[n, t, k] * delta_query18[n, t, h, d]) */
    /* grad_K18[h, d, k] = sum[n: 4, t: 8](a17[n, t, k] * delta_key18[n, t, h, d]) */
    /* grad_V18[h, d, k] = sum[n: 4, t: 8](a17[n, t, k] * delta_value18[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a17[n][t][k] * v->delta_query18[n][t][h][d];
                    }
                }
                v->grad_Q18[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a17[n][t][k] * v->delta_key18[n][t][h][d];
                    }
                }
                v->grad_K18[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a17[n][t][k] * v->delta_value18[n][t][h][d];
                    }
                }
                v->grad_V18[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O18[k, h, d] = sum[n: 4, t: 8](delta_z18[n, t, k] * mixed18[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z18[n][t][k] * v->mixed18[n][t][h][d];
                    }
                }
                v->grad_O18[k][h][d] = sum;
            }
        }
    }
    /* grad_b18[k] = sum[n: 4, t: 8](delta_z18[n, t, k]) */
    /* grad_gain20[k] = sum[n: 4, t: 8](delta_z20[n, t, k] * normal20[n, t, k]) */
    /* grad_b20[k] = sum[n: 4, t: 8](delta_z20[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z18[n][t][k];
            }
        }
        v->grad_b18[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z20[n][t][k] * v->normal20[n][t][k];
            }
        }
        v->grad_gain20[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z20[n][t][k];
            }
        }
        v->grad_b20[k] = sum3_3;
    }
    /* grad_W21[j, k] = sum[n: 4, t: 8](a20[n, t, k] * delta_z21[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a20[n][t][k] * v->delta_z21[n][t][j];
                }
            }
            v->grad_W21[j][k] = sum;
        }
    }
    /* grad_b21[j] = sum[n: 4, t: 8](delta_z21[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z21[n][t][j];
            }
        }
        v->grad_b21[j] = sum;
    }
    /* grad_W22[j, k] = sum[n: 4, t: 8](a21[n, t, k] * delta_z22[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a21[n][t][k] * v->delta_z22[n][t][j];
                }
            }
            v->grad_W22[j][k] = sum;
        }
    }
    /* grad_b22[j] = sum[n: 4, t: 8](delta_z22[n, t, j]) */
    /* grad_gain24[j] = sum[n: 4, t: 8](delta_z24[n, t, j] * normal24[n, t, j]) */
    /* grad_b24[j] = sum[n: 4, t: 8](delta_z24[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z22[n][t][j];
            }
        }
        v->grad_b22[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z24[n][t][j] * v->normal24[n][t][j];
            }
        }
        v->grad_gain24[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z24[n][t][j];
            }
        }
        v->grad_b24[j] = sum3_3;
    }
    /* grad_Q25[h, d, k] = sum[n: 4, t: 8](a24[n, t, k] * delta_query25[n, t, h, d]) */
    /* grad_K25[h, d, k] = sum[n: 4, t: 8](a24[n, t, k] * delta_key25[n, t, h, d]) */
    /* grad_V25[h, d, k] = sum[n: 4, t: 8](a24[n, t, k] * delta_value25[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a24[n][t][k] * v->delta_query25[n][t][h][d];
                    }
                }
                v->grad_Q25[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a24[n][t][k] * v->delta_key25[n][t][h][d];
                    }
                }
                v->grad_K25[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a24[n][t][k] * v->delta_value25[n][t][h][d];
                    }
                }
                v->grad_V25[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O25[k, h, d] = sum[n: 4, t: 8](delta_z25[n, t, k] * mixed25[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z25[n][t][k] * v->mixed25[n][t][h][d];
                    }
                }
                v->grad_O25[k][h][d] = sum;
            }
        }
    }
    /* grad_b25[k] = sum[n: 4, t: 8](delta_z25[n, t, k]) */
    /* grad_gain27[k] = sum[n: 4, t: 8](delta_z27[n, t, k] * normal27[n, t, k]) */
    /* grad_b27[k] = sum[n: 4, t: 8](delta_z27[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z25[n][t][k];
            }
        }
        v->grad_b25[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z27[n][t][k] * v->normal27[n][t][k];
            }
        }
        v->grad_gain27[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z27[n][t][k];
            }
        }
        v->grad_b27[k] = sum3_3;
    }
    /* grad_W28[j, k] = sum[n: 4, t: 8](a27[n, t, k] * delta_z28[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a27[n][t][k] * v->delta_z28[n][t][j];
                }
            }
            v->grad_W28[j][k] = sum;
        }
    }
    /* grad_b28[j] = sum[n: 4, t: 8](delta_z28[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z28[n][t][j];
            }
        }
        v->grad_b28[j] = sum;
    }
    /* grad_W29[j, k] = sum[n: 4, t: 8](a28[n, t, k] * delta_z29[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a28[n][t][k] * v->delta_z29[n][t][j];
                }
            }
            v->grad_W29[j][k] = sum;
        }
    }
    /* grad_b29[j] = sum[n: 4, t: 8](delta_z29[n, t, j]) */
    /* grad_gain31[j] = sum[n: 4, t: 8](delta_z31[n, t, j] * normal31[n, t, j]) */
    /* grad_b31[j] = sum[n: 4, t: 8](delta_z31[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z29[n][t][j];
            }
        }
        v->grad_b29[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z31[n][t][j] * v->normal31[n][t][j];
            }
        }
        v->grad_gain31[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z31[n][t][j];
            }
        }
        v->grad_b31[j] = sum3_3;
    }
    /* grad_Q32[h, d, k] = sum[n: 4, t: 8](a31[n, t, k] * delta_query32[n, t, h, d]) */
    /* grad_K32[h, d, k] = sum[n: 4, t: 8](a31[n, t, k] * delta_key32[n, t, h, d]) */
    /* grad_V32[h, d, k] = sum[n: 4, t: 8](a31[n, t, k] * delta_value32[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a31[n][t][k] * v->delta_query32[n][t][h][d];
                    }
                }
                v->grad_Q32[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a31[n][t][k] * v->delta_key32[n][t][h][d];
                    }
                }
                v->grad_K32[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a31[n][t][k] * v->delta_value32[n][t][h][d];
                    }
                }
                v->grad_V32[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O32[k, h, d] = sum[n: 4, t: 8](delta_z32[n, t, k] * mixed32[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z32[n][t][k] * v->mixed32[n][t][h][d];
                    }
                }
                v->grad_O32[k][h][d] = sum;
            }
        }
    }
    /* grad_b32[k] = sum[n: 4, t: 8](delta_z32[n, t, k]) */
    /* grad_gain34[k] = sum[n: 4, t: 8](delta_z34[n, t, k] * normal34[n, t, k]) */
    /* grad_b34[k] = sum[n: 4, t: 8](delta_z34[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z32[n][t][k];
            }
        }
        v->grad_b32[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z34[n][t][k] * v->normal34[n][t][k];
            }
        }
        v->grad_gain34[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z34[n][t][k];
            }
        }
        v->grad_b34[k] = sum3_3;
    }
    /* grad_W35[j, k] = sum[n: 4, t: 8](a34[n, t, k] * delta_z35[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a34[n][t][k] * v->delta_z35[n][t][j];
                }
            }
            v->grad_W35[j][k] = sum;
        }
    }
    /* grad_b35[j] = sum[n: 4, t: 8](delta_z35[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z35[n][t][j];
            }
        }
        v->grad_b35[j] = sum;
    }
    /* grad_W36[j, k] = sum[n: 4, t: 8](a35[n, t, k] * delta_z36[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a35[n][t][k] * v->delta_z36[n][t][j];
                }
            }
            v->grad_W36[j][k] = sum;
        }
    }
    /* grad_b36[j] = sum[n: 4, t: 8](delta_z36[n, t, j]) */
    /* grad_gain38[j] = sum[n: 4, t: 8](delta_z38[n, t, j] * normal38[n, t, j]) */
    /* grad_b38[j] = sum[n: 4, t: 8](delta_z38[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z36[n][t][j];
            }
        }
        v->grad_b36[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z38[n][t][j] * v->normal38[n][t][j];
            }
        }
        v->grad_gain38[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z38[n][t][j];
            }
        }
        v->grad_b38[j] = sum3_3;
    }
    /* grad_Q39[h, d, k] = sum[n: 4, t: 8](a38[n, t, k] * delta_query39[n, t, h, d]) */
    /* grad_K39[h, d, k] = sum[n: 4, t: 8](a38[n, t, k] * delta_key39[n, t, h, d]) */
    /* grad_V39[h, d, k] = sum[n: 4, t: 8](a38[n, t, k] * delta_value39[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a38[n][t][k] * v->delta_query39[n][t][h][d];
                    }
                }
                v->grad_Q39[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a38[n][t][k] * v->delta_key39[n][t][h][d];
                    }
                }
                v->grad_K39[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a38[n][t][k] * v->delta_value39[n][t][h][d];
                    }
                }
                v->grad_V39[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O39[k, h, d] = sum[n: 4, t: 8](delta_z39[n, t, k] * mixed39[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z39[n][t][k] * v->mixed39[n][t][h][d];
                    }
                }
                v->grad_O39[k][h][d] = sum;
            }
        }
    }
    /* grad_b39[k] = sum[n: 4, t: 8](delta_z39[n, t, k]) */
    /* grad_gain41[k] = sum[n: 4, t: 8](delta_z41[n, t, k] * normal41[n, t, k]) */
    /* grad_b41[k] = sum[n: 4, t: 8](delta_z41[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z39[n][t][k];
            }
        }
        v->grad_b39[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z41[n][t][k] * v->normal41[n][t][k];
            }
        }
        v->grad_gain41[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z41[n][t][k];
            }
        }
        v->grad_b41[k] = sum3_3;
    }
    /* grad_W42[j, k] = sum[n: 4, t: 8](a41[n, t, k] * delta_z42[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a41[n][t][k] * v->delta_z42[n][t][j];
                }
            }
            v->grad_W42[j][k] = sum;
        }
    }
    /* grad_b42[j] = sum[n: 4, t: 8](delta_z42[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z42[n][t][j];
            }
        }
        v->grad_b42[j] = sum;
    }
    /* grad_W43[j, k] = sum[n: 4, t: 8](a42[n, t, k] * delta_z43[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a42[n][t][k] * v->delta_z43[n][t][j];
                }
            }
            v->grad_W43[j][k] = sum;
        }
    }
    /* grad_b43[j] = sum[n: 4, t: 8](delta_z43[n, t, j]) */
    /* grad_gain45[j] = sum[n: 4, t: 8](delta_z45[n, t, j] * normal45[n, t, j]) */
    /* grad_b45[j] = sum[n: 4, t: 8](delta_z45[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z43[n][t][j];
            }
        }
        v->grad_b43[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z45[n][t][j] * v->normal45[n][t][j];
            }
        }
        v->grad_gain45[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z45[n][t][j];
            }
        }
        v->grad_b45[j] = sum3_3;
    }
    /* grad_Q46[h, d, k] = sum[n: 4, t: 8](a45[n, t, k] * delta_query46[n, t, h, d]) */
    /* grad_K46[h, d, k] = sum[n: 4, t: 8](a45[n, t, k] * delta_key46[n, t, h, d]) */
    /* grad_V46[h, d, k] = sum[n: 4, t: 8](a45[n, t, k] * delta_value46[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a45[n][t][k] * v->delta_query46[n][t][h][d];
                    }
                }
                v->grad_Q46[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a45[n][t][k] * v->delta_key46[n][t][h][d];
                    }
                }
                v->grad_K46[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a45[n][t][k] * v->delta_value46[n][t][h][d];
                    }
                }
                v->grad_V46[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O46[k, h, d] = sum[n: 4, t: 8](delta_z46[n, t, k] * mixed46[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z46[n][t][k] * v->mixed46[n][t][h][d];
                    }
                }
                v->grad_O46[k][h][d] = sum;
            }
        }
    }
    /* grad_b46[k] = sum[n: 4, t: 8](delta_z46[n, t, k]) */
    /* grad_gain48[k] = sum[n: 4, t: 8](delta_z48[n, t, k] * normal48[n, t, k]) */
    /* grad_b48[k] = sum[n: 4, t: 8](delta_z48[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z46[n][t][k];
            }
        }
        v->grad_b46[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z48[n][t][k] * v->normal48[n][t][k];
            }
        }
        v->grad_gain48[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z48[n][t][k];
            }
        }
        v->grad_b48[k] = sum3_3;
    }
    /* grad_W49[j, k] = sum[n: 4, t: 8](a48[n, t, k] * delta_z49[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a48[n][t][k] * v->delta_z49[n][t][j];
                }
            }
            v->grad_W49[j][k] = sum;
        }
    }
    /* grad_b49[j] = sum[n: 4, t: 8](delta_z49[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z49[n][t][j];
            }
        }
        v->grad_b49[j] = sum;
    }
    /* grad_W50[j, k] = sum[n: 4, t: 8](a49[n, t, k] * delta_z50[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a49[n][t][k] * v->delta_z50[n][t][j];
                }
            }
            v->grad_W50[j][k] = sum;
        }
    }
    /* grad_b50[j] = sum[n: 4, t: 8](delta_z50[n, t, j]) */
    /* grad_gain52[j] = sum[n: 4, t: 8](delta_z52[n, t, j] * normal52[n, t, j]) */
    /* grad_b52[j] = sum[n: 4, t: 8](delta_z52[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z50[n][t][j];
            }
        }
        v->grad_b50[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z52[n][t][j] * v->normal52[n][t][j];
            }
        }
        v->grad_gain52[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z52[n][t][j];
            }
        }
        v->grad_b52[j] = sum3_3;
    }
    /* grad_Q53[h, d, k] = sum[n: 4, t: 8](a52[n, t, k] * delta_query53[n, t, h, d]) */
    /* grad_K53[h, d, k] = sum[n: 4, t: 8](a52[n, t, k] * delta_key53[n, t, h, d]) */
    /* grad_V53[h, d, k] = sum[n: 4, t: 8](a52[n, t, k] * delta_value53[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a52[n][t][k] * v->delta_query53[n][t][h][d];
                    }
                }
                v->grad_Q53[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a52[n][t][k] * v->delta_key53[n][t][h][d];
                    }
                }
                v->grad_K53[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a52[n][t][k] * v->delta_value53[n][t][h][d];
                    }
                }
                v->grad_V53[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O53[k, h, d] = sum[n: 4, t: 8](delta_z53[n, t, k] * mixed53[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z53[n][t][k] * v->mixed53[n][t][h][d];
                    }
                }
                v->grad_O53[k][h][d] = sum;
            }
        }
    }
    /* grad_b53[k] = sum[n: 4, t: 8](delta_z53[n, t, k]) */
    /* grad_gain55[k] = sum[n: 4, t: 8](delta_z55[n, t, k] * normal55[n, t, k]) */
    /* grad_b55[k] = sum[n: 4, t: 8](delta_z55[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z53[n][t][k];
            }
        }
        v->grad_b53[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z55[n][t][k] * v->normal55[n][t][k];
            }
        }
        v->grad_gain55[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z55[n][t][k];
            }
        }
        v->grad_b55[k] = sum3_3;
    }
    /* grad_W56[j, k] = sum[n: 4, t: 8](a55[n, t, k] * delta_z56[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a55[n][t][k] * v->delta_z56[n][t][j];
                }
            }
            v->grad_W56[j][k] = sum;
        }
    }
    /* grad_b56[j] = sum[n: 4, t: 8](delta_z56[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z56[n][t][j];
            }
        }
        v->grad_b56[j] = sum;
    }
    /* grad_W57[j, k] = sum[n: 4, t: 8](a56[n, t, k] * delta_z57[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a56[n][t][k] * v->delta_z57[n][t][j];
                }
            }
            v->grad_W57[j][k] = sum;
        }
    }
    /* grad_b57[j] = sum[n: 4, t: 8](delta_z57[n, t, j]) */
    /* grad_gain59[j] = sum[n: 4, t: 8](delta_z59[n, t, j] * normal59[n, t, j]) */
    /* grad_b59[j] = sum[n: 4, t: 8](delta_z59[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z57[n][t][j];
            }
        }
        v->grad_b57[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z59[n][t][j] * v->normal59[n][t][j];
            }
        }
        v->grad_gain59[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z59[n][t][j];
            }
        }
        v->grad_b59[j] = sum3_3;
    }
    /* grad_Q60[h, d, k] = sum[n: 4, t: 8](a59[n, t, k] * delta_query60[n, t, h, d]) */
    /* grad_K60[h, d, k] = sum[n: 4, t: 8](a59[n, t, k] * delta_key60[n, t, h, d]) */
    /* grad_V60[h, d, k] = sum[n: 4, t: 8](a59[n, t, k] * delta_value60[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a59[n][t][k] * v->delta_query60[n][t][h][d];
                    }
                }
                v->grad_Q60[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a59[n][t][k] * v->delta_key60[n][t][h][d];
                    }
                }
                v->grad_K60[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a59[n][t][k] * v->delta_value60[n][t][h][d];
                    }
                }
                v->grad_V60[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O60[k, h, d] = sum[n: 4, t: 8](delta_z60[n, t, k] * mixed60[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z60[n][t][k] * v->mixed60[n][t][h][d];
                    }
                }
                v->grad_O60[k][h][d] = sum;
            }
        }
    }
    /* grad_b60[k] = sum[n: 4, t: 8](delta_z60[n, t, k]) */
    /* grad_gain62[k] = sum[n: 4, t: 8](delta_z62[n, t, k] * normal62[n, t, k]) */
    /* grad_b62[k] = sum[n: 4, t: 8](delta_z62[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z60[n][t][k];
            }
        }
        v->grad_b60[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z62[n][t][k] * v->normal62[n][t][k];
            }
        }
        v->grad_gain62[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z62[n][t][k];
            }
        }
        v->grad_b62[k] = sum3_3;
    }
    /* grad_W63[j, k] = sum[n: 4, t: 8](a62[n, t, k] * delta_z63[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a62[n][t][k] * v->delta_z63[n][t][j];
                }
            }
            v->grad_W63[j][k] = sum;
        }
    }
    /* grad_b63[j] = sum[n: 4, t: 8](delta_z63[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z63[n][t][j];
            }
        }
        v->grad_b63[j] = sum;
    }
    /* grad_W64[j, k] = sum[n: 4, t: 8](a63[n, t, k] * delta_z64[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a63[n][t][k] * v->delta_z64[n][t][j];
                }
            }
            v->grad_W64[j][k] = sum;
        }
    }
    /* grad_b64[j] = sum[n: 4, t: 8](delta_z64[n, t, j]) */
    /* grad_gain66[j] = sum[n: 4, t: 8](delta_z66[n, t, j] * normal66[n, t, j]) */
    /* grad_b66[j] = sum[n: 4, t: 8](delta_z66[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z64[n][t][j];
            }
        }
        v->grad_b64[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z66[n][t][j] * v->normal66[n][t][j];
            }
        }
        v->grad_gain66[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z66[n][t][j];
            }
        }
        v->grad_b66[j] = sum3_3;
    }
    /* grad_Q67[h, d, k] = sum[n: 4, t: 8](a66[n, t, k] * delta_query67[n, t, h, d]) */
    /* grad_K67[h, d, k] = sum[n: 4, t: 8](a66[n, t, k] * delta_key67[n, t, h, d]) */
    /* grad_V67[h, d, k] = sum[n: 4, t: 8](a66[n, t, k] * delta_value67[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a66[n][t][k] * v->delta_query67[n][t][h][d];
                    }
                }
                v->grad_Q67[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a66[n][t][k] * v->delta_key67[n][t][h][d];
                    }
                }
                v->grad_K67[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a66[n][t][k] * v->delta_value67[n][t][h][d];
                    }
                }
                v->grad_V67[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O67[k, h, d] = sum[n: 4, t: 8](delta_z67[n, t, k] * mixed67[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z67[n][t][k] * v->mixed67[n][t][h][d];
                    }
                }
                v->grad_O67[k][h][d] = sum;
            }
        }
    }
    /* grad_b67[k] = sum[n: 4, t: 8](delta_z67[n, t, k]) */
    /* grad_gain69[k] = sum[n: 4, t: 8](delta_z69[n, t, k] * normal69[n, t, k]) */
    /* grad_b69[k] = sum[n: 4, t: 8](delta_z69[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z67[n][t][k];
            }
        }
        v->grad_b67[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z69[n][t][k] * v->normal69[n][t][k];
            }
        }
        v->grad_gain69[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z69[n][t][k];
            }
        }
        v->grad_b69[k] = sum3_3;
    }
    /* grad_W70[j, k] = sum[n: 4, t: 8](a69[n, t, k] * delta_z70[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a69[n][t][k] * v->delta_z70[n][t][j];
                }
            }
            v->grad_W70[j][k] = sum;
        }
    }
    /* grad_b70[j] = sum[n: 4, t: 8](delta_z70[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z70[n][t][j];
            }
        }
        v->grad_b70[j] = sum;
    }
    /* grad_W71[j, k] = sum[n: 4, t: 8](a70[n, t, k] * delta_z71[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a70[n][t][k] * v->delta_z71[n][t][j];
                }
            }
            v->grad_W71[j][k] = sum;
        }
    }
    /* grad_b71[j] = sum[n: 4, t: 8](delta_z71[n, t, j]) */
    /* grad_gain73[j] = sum[n: 4, t: 8](delta_z73[n, t, j] * normal73[n, t, j]) */
    /* grad_b73[j] = sum[n: 4, t: 8](delta_z73[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z71[n][t][j];
            }
        }
        v->grad_b71[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z73[n][t][j] * v->normal73[n][t][j];
            }
        }
        v->grad_gain73[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z73[n][t][j];
            }
        }
        v->grad_b73[j] = sum3_3;
    }
    /* grad_Q74[h, d, k] = sum[n: 4, t: 8](a73[n, t, k] * delta_query74[n, t, h, d]) */
    /* grad_K74[h, d, k] = sum[n: 4, t: 8](a73[n, t, k] * delta_key74[n, t, h, d]) */
    /* grad_V74[h, d, k] = sum[n: 4, t: 8](a73[n, t, k] * delta_value74[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a73[n][t][k] * v->delta_query74[n][t][h][d];
                    }
                }
                v->grad_Q74[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a73[n][t][k] * v->delta_key74[n][t][h][d];
                    }
                }
                v->grad_K74[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a73[n][t][k] * v->delta_value74[n][t][h][d];
                    }
                }
                v->grad_V74[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O74[k, h, d] = sum[n: 4, t: 8](delta_z74[n, t, k] * mixed74[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z74[n][t][k] * v->mixed74[n][t][h][d];
                    }
                }
                v->grad_O74[k][h][d] = sum;
            }
        }
    }
    /* grad_b74[k] = sum[n: 4, t: 8](delta_z74[n, t, k]) */
    /* grad_gain76[k] = sum[n: 4, t: 8](delta_z76[n, t, k] * normal76[n, t, k]) */
    /* grad_b76[k] = sum[n: 4, t: 8](delta_z76[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z74[n][t][k];
            }
        }
        v->grad_b74[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z76[n][t][k] * v->normal76[n][t][k];
            }
        }
        v->grad_gain76[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z76[n][t][k];
            }
        }
        v->grad_b76[k] = sum3_3;
    }
    /* grad_W77[j, k] = sum[n: 4, t: 8](a76[n, t, k] * delta_z77[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a76[n][t][k] * v->delta_z77[n][t][j];
                }
            }
            v->grad_W77[j][k] = sum;
        }
    }
    /* grad_b77[j] = sum[n: 4, t: 8](delta_z77[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z77[n][t][j];
            }
        }
        v->grad_b77[j] = sum;
    }
    /* grad_W78[j, k] = sum[n: 4, t: 8](a77[n, t, k] * delta_z78[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a77[n][t][k] * v->delta_z78[n][t][j];
                }
            }
            v->grad_W78[j][k] = sum;
        }
    }
    /* grad_b78[j] = sum[n: 4, t: 8](delta_z78[n, t, j]) */
    /* grad_gain80[j] = sum[n: 4, t: 8](delta_z80[n, t, j] * normal80[n, t, j]) */
    /* grad_b80[j] = sum[n: 4, t: 8](delta_z80[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z78[n][t][j];
            }
        }
        v->grad_b78[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z80[n][t][j] * v->normal80[n][t][j];
            }
        }
        v->grad_gain80[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z80[n][t][j];
            }
        }
        v->grad_b80[j] = sum3_3;
    }
    /* grad_Q81[h, d, k] = sum[n: 4, t: 8](a80[n, t, k] * delta_query81[n, t, h, d]) */
    /* grad_K81[h, d, k] = sum[n: 4, t: 8](a80[n, t, k] * delta_key81[n, t, h, d]) */
    /* grad_V81[h, d, k] = sum[n: 4, t: 8](a80[n, t, k] * delta_value81[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                real sum1 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum1 += v->a80[n][t][k] * v->delta_query81[n][t][h][d];
                    }
                }
                v->grad_Q81[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += v->a80[n][t][k] * v->delta_key81[n][t][h][d];
                    }
                }
                v->grad_K81[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += v->a80[n][t][k] * v->delta_value81[n][t][h][d];
                    }
                }
                v->grad_V81[h][d][k] = sum3_3;
            }
        }
    }
    /* grad_O81[k, h, d] = sum[n: 4, t: 8](delta_z81[n, t, k] * mixed81[n, t, h, d]) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                real sum = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum += v->delta_z81[n][t][k] * v->mixed81[n][t][h][d];
                    }
                }
                v->grad_O81[k][h][d] = sum;
            }
        }
    }
    /* grad_b81[k] = sum[n: 4, t: 8](delta_z81[n, t, k]) */
    /* grad_gain83[k] = sum[n: 4, t: 8](delta_z83[n, t, k] * normal83[n, t, k]) */
    /* grad_b83[k] = sum[n: 4, t: 8](delta_z83[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z81[n][t][k];
            }
        }
        v->grad_b81[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z83[n][t][k] * v->normal83[n][t][k];
            }
        }
        v->grad_gain83[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z83[n][t][k];
            }
        }
        v->grad_b83[k] = sum3_3;
    }
    /* grad_W84[j, k] = sum[n: 4, t: 8](a83[n, t, k] * delta_z84[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a83[n][t][k] * v->delta_z84[n][t][j];
                }
            }
            v->grad_W84[j][k] = sum;
        }
    }
    /* grad_b84[j] = sum[n: 4, t: 8](delta_z84[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += v->delta_z84[n][t][j];
            }
        }
        v->grad_b84[j] = sum;
    }
    /* grad_W85[j, k] = sum[n: 4, t: 8](a84[n, t, k] * delta_z85[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += v->a84[n][t][k] * v->delta_z85[n][t][j];
                }
            }
            v->grad_W85[j][k] = sum;
        }
    }
    /* grad_b85[j] = sum[n: 4, t: 8](delta_z85[n, t, j]) */
    /* grad_gain87[j] = sum[n: 4, t: 8](delta_z87[n, t, j] * normal87[n, t, j]) */
    /* grad_b87[j] = sum[n: 4, t: 8](delta_z87[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += v->delta_z85[n][t][j];
            }
        }
        v->grad_b85[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += v->delta_z87[n][t][j] * v->normal87[n][t][j];
            }
        }
        v->grad_gain87[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += v->delta_z87[n][t][j];
            }
        }
        v->grad_b87[j] = sum3_3;
    }
}

static inline int finite_gradients(const gpt_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    real sum = 0;
    for (int i0 = 0; i0 < 27; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_E1[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_P2[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain3[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b3[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b4[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain6[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b6[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W7[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b7[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W8[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b8[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain10[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b10[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b11[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain13[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b13[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W14[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b14[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W15[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b15[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain17[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b17[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b18[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain20[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b20[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W21[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b21[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W22[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b22[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain24[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b24[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b25[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain27[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b27[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W28[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b28[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W29[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b29[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain31[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b31[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b32[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain34[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b34[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W35[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b35[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W36[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b36[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain38[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b38[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b39[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain41[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b41[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W42[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b42[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W43[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b43[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain45[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b45[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b46[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain48[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b48[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W49[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b49[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W50[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b50[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain52[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b52[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b53[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain55[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b55[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W56[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b56[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W57[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b57[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain59[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b59[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b60[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain62[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b62[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W63[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b63[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W64[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b64[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain66[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b66[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b67[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain69[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b69[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W70[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b70[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W71[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b71[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain73[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b73[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b74[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain76[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b76[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W77[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b77[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W78[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b78[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain80[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b80[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_Q81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_K81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * v->grad_V81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * v->grad_O81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b81[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain83[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b83[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * v->grad_W84[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * v->grad_b84[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * v->grad_W85[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b85[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_gain87[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * v->grad_b87[i0];
    }
    const real checked = sum;
    return isfinite(checked);
}

static inline void update(gpt *restrict net, gpt_values *restrict v)
{
    /* step_count_next = 1 + step_count */
    net->step_count = 1 + net->step_count;
    /* correction1 = 1 - beta1 ** step_count_next */
    v->correction1 = 1 - pow(net->beta1, net->step_count);
    /* correction2 = 1 - beta2 ** step_count_next */
    v->correction2 = 1 - pow(net->beta2, net->step_count);
    /* E1_first_moment_next[j, k] = grad_E1[j, k] * (1 - beta1) + beta1 * E1_first_moment[j, k] */
    /* E1_second_moment_next[j, k] = grad_E1[j, k] ** 2 * (1 - beta2) + beta2 *
       E1_second_moment[j, k] */
    /* E1_next[j, k] = E1[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       E1_first_moment_next[j, k] / (correction1 * (sqrt(E1_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 8; k++) {
            net->E1_first_moment[j][k] = v->grad_E1[j][k] * (1 - net->beta1)
                + net->beta1 * net->E1_first_moment[j][k];
            net->E1_second_moment[j][k] = v->grad_E1[j][k] * v->grad_E1[j][k] * (1 - net->beta2)
                + net->beta2 * net->E1_second_moment[j][k];
            net->E1[j][k] = net->E1[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->E1_first_moment[j][k]
                / (v->correction1 * (sqrt(net->E1_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* P2_first_moment_next[t, k] = grad_P2[t, k] * (1 - beta1) + beta1 * P2_first_moment[t, k] */
    /* P2_second_moment_next[t, k] = grad_P2[t, k] ** 2 * (1 - beta2) + beta2 *
       P2_second_moment[t, k] */
    /* P2_next[t, k] = P2[t, k] * (1 - learning_rate * weight_decay) - learning_rate *
       P2_first_moment_next[t, k] / (correction1 * (sqrt(P2_second_moment_next[t, k] /
       correction2) + epsilon)) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 8; k++) {
            net->P2_first_moment[t][k] = v->grad_P2[t][k] * (1 - net->beta1)
                + net->beta1 * net->P2_first_moment[t][k];
            net->P2_second_moment[t][k] = v->grad_P2[t][k] * v->grad_P2[t][k] * (1 - net->beta2)
                + net->beta2 * net->P2_second_moment[t][k];
            net->P2[t][k] = net->P2[t][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->P2_first_moment[t][k]
                / (v->correction1 * (sqrt(net->P2_second_moment[t][k] / v->correction2) + net->epsilon));
        }
    }
    /* gain3_first_moment_next[k] = grad_gain3[k] * (1 - beta1) + beta1 * gain3_first_moment[k] */
    /* gain3_second_moment_next[k] = grad_gain3[k] ** 2 * (1 - beta2) + beta2 *
       gain3_second_moment[k] */
    /* gain3_next[k] = gain3[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain3_first_moment_next[k] / (correction1 * (sqrt(gain3_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b3_first_moment_next[k] = grad_b3[k] * (1 - beta1) + beta1 * b3_first_moment[k] */
    /* b3_second_moment_next[k] = grad_b3[k] ** 2 * (1 - beta2) + beta2 * b3_second_moment[k] */
    /* b3_next[k] = b3[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b3_first_moment_next[k] / (correction1 * (sqrt(b3_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->gain3_first_moment[k] = v->grad_gain3[k] * (1 - net->beta1)
            + net->beta1 * net->gain3_first_moment[k];
        net->gain3_second_moment[k] = v->grad_gain3[k] * v->grad_gain3[k] * (1 - net->beta2)
            + net->beta2 * net->gain3_second_moment[k];
        net->gain3[k] = net->gain3[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain3_first_moment[k]
            / (v->correction1 * (sqrt(net->gain3_second_moment[k] / v->correction2) + net->epsilon));
        net->b3_first_moment[k] = v->grad_b3[k] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[k];
        net->b3_second_moment[k] = v->grad_b3[k] * v->grad_b3[k] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[k];
        net->b3[k] = net->b3[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b3_first_moment[k]
            / (v->correction1 * (sqrt(net->b3_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* Q4_first_moment_next[h, d, k] = grad_Q4[h, d, k] * (1 - beta1) + beta1 *
       Q4_first_moment[h, d, k] */
    /* Q4_second_moment_next[h, d, k] = grad_Q4[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q4_second_moment[h, d, k] */
    /* Q4_next[h, d, k] = Q4[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q4_first_moment_next[h, d, k] / (correction1 * (sqrt(Q4_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K4_first_moment_next[h, d, k] = grad_K4[h, d, k] * (1 - beta1) + beta1 *
       K4_first_moment[h, d, k] */
    /* K4_second_moment_next[h, d, k] = grad_K4[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K4_second_moment[h, d, k] */
    /* K4_next[h, d, k] = K4[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K4_first_moment_next[h, d, k] / (correction1 * (sqrt(K4_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V4_first_moment_next[h, d, k] = grad_V4[h, d, k] * (1 - beta1) + beta1 *
       V4_first_moment[h, d, k] */
    /* V4_second_moment_next[h, d, k] = grad_V4[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V4_second_moment[h, d, k] */
    /* V4_next[h, d, k] = V4[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V4_first_moment_next[h, d, k] / (correction1 * (sqrt(V4_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q4_first_moment[h][d][k] = v->grad_Q4[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q4_first_moment[h][d][k];
                net->Q4_second_moment[h][d][k] = v->grad_Q4[h][d][k] * v->grad_Q4[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q4_second_moment[h][d][k];
                net->Q4[h][d][k] = net->Q4[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q4_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q4_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K4_first_moment[h][d][k] = v->grad_K4[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K4_first_moment[h][d][k];
                net->K4_second_moment[h][d][k] = v->grad_K4[h][d][k] * v->grad_K4[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K4_second_moment[h][d][k];
                net->K4[h][d][k] = net->K4[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K4_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K4_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V4_first_moment[h][d][k] = v->grad_V4[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V4_first_moment[h][d][k];
                net->V4_second_moment[h][d][k] = v->grad_V4[h][d][k] * v->grad_V4[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V4_second_moment[h][d][k];
                net->V4[h][d][k] = net->V4[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V4_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V4_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O4_first_moment_next[k, h, d] = grad_O4[k, h, d] * (1 - beta1) + beta1 *
       O4_first_moment[k, h, d] */
    /* O4_second_moment_next[k, h, d] = grad_O4[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O4_second_moment[k, h, d] */
    /* O4_next[k, h, d] = O4[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O4_first_moment_next[k, h, d] / (correction1 * (sqrt(O4_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O4_first_moment[k][h][d] = v->grad_O4[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O4_first_moment[k][h][d];
                net->O4_second_moment[k][h][d] = v->grad_O4[k][h][d] * v->grad_O4[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O4_second_moment[k][h][d];
                net->O4[k][h][d] = net->O4[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O4_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O4_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b4_first_moment_next[k] = grad_b4[k] * (1 - beta1) + beta1 * b4_first_moment[k] */
    /* b4_second_moment_next[k] = grad_b4[k] ** 2 * (1 - beta2) + beta2 * b4_second_moment[k] */
    /* b4_next[k] = b4[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b4_first_moment_next[k] / (correction1 * (sqrt(b4_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain6_first_moment_next[k] = grad_gain6[k] * (1 - beta1) + beta1 * gain6_first_moment[k] */
    /* gain6_second_moment_next[k] = grad_gain6[k] ** 2 * (1 - beta2) + beta2 *
       gain6_second_moment[k] */
    /* gain6_next[k] = gain6[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain6_first_moment_next[k] / (correction1 * (sqrt(gain6_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b6_first_moment_next[k] = grad_b6[k] * (1 - beta1) + beta1 * b6_first_moment[k] */
    /* b6_second_moment_next[k] = grad_b6[k] ** 2 * (1 - beta2) + beta2 * b6_second_moment[k] */
    /* b6_next[k] = b6[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b6_first_moment_next[k] / (correction1 * (sqrt(b6_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b4_first_moment[k] = v->grad_b4[k] * (1 - net->beta1) + net->beta1 * net->b4_first_moment[k];
        net->b4_second_moment[k] = v->grad_b4[k] * v->grad_b4[k] * (1 - net->beta2)
            + net->beta2 * net->b4_second_moment[k];
        net->b4[k] = net->b4[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b4_first_moment[k]
            / (v->correction1 * (sqrt(net->b4_second_moment[k] / v->correction2) + net->epsilon));
        net->gain6_first_moment[k] = v->grad_gain6[k] * (1 - net->beta1)
            + net->beta1 * net->gain6_first_moment[k];
        net->gain6_second_moment[k] = v->grad_gain6[k] * v->grad_gain6[k] * (1 - net->beta2)
            + net->beta2 * net->gain6_second_moment[k];
        net->gain6[k] = net->gain6[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain6_first_moment[k]
            / (v->correction1 * (sqrt(net->gain6_second_moment[k] / v->correction2) + net->epsilon));
        net->b6_first_moment[k] = v->grad_b6[k] * (1 - net->beta1) + net->beta1 * net->b6_first_moment[k];
        net->b6_second_moment[k] = v->grad_b6[k] * v->grad_b6[k] * (1 - net->beta2)
            + net->beta2 * net->b6_second_moment[k];
        net->b6[k] = net->b6[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b6_first_moment[k]
            / (v->correction1 * (sqrt(net->b6_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W7_first_moment_next[j, k] = grad_W7[j, k] * (1 - beta1) + beta1 * W7_first_moment[j, k] */
    /* W7_second_moment_next[j, k] = grad_W7[j, k] ** 2 * (1 - beta2) + beta2 *
       W7_second_moment[j, k] */
    /* W7_next[j, k] = W7[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W7_first_moment_next[j, k] / (correction1 * (sqrt(W7_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W7_first_moment[j][k] = v->grad_W7[j][k] * (1 - net->beta1)
                + net->beta1 * net->W7_first_moment[j][k];
            net->W7_second_moment[j][k] = v->grad_W7[j][k] * v->grad_W7[j][k] * (1 - net->beta2)
                + net->beta2 * net->W7_second_moment[j][k];
            net->W7[j][k] = net->W7[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W7_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W7_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b7_first_moment_next[j] = grad_b7[j] * (1 - beta1) + beta1 * b7_first_moment[j] */
    /* b7_second_moment_next[j] = grad_b7[j] ** 2 * (1 - beta2) + beta2 * b7_second_moment[j] */
    /* b7_next[j] = b7[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b7_first_moment_next[j] / (correction1 * (sqrt(b7_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b7_first_moment[j] = v->grad_b7[j] * (1 - net->beta1) + net->beta1 * net->b7_first_moment[j];
        net->b7_second_moment[j] = v->grad_b7[j] * v->grad_b7[j] * (1 - net->beta2)
            + net->beta2 * net->b7_second_moment[j];
        net->b7[j] = net->b7[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b7_first_moment[j]
            / (v->correction1 * (sqrt(net->b7_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W8_first_moment_next[j, k] = grad_W8[j, k] * (1 - beta1) + beta1 * W8_first_moment[j, k] */
    /* W8_second_moment_next[j, k] = grad_W8[j, k] ** 2 * (1 - beta2) + beta2 *
       W8_second_moment[j, k] */
    /* W8_next[j, k] = W8[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W8_first_moment_next[j, k] / (correction1 * (sqrt(W8_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W8_first_moment[j][k] = v->grad_W8[j][k] * (1 - net->beta1)
                + net->beta1 * net->W8_first_moment[j][k];
            net->W8_second_moment[j][k] = v->grad_W8[j][k] * v->grad_W8[j][k] * (1 - net->beta2)
                + net->beta2 * net->W8_second_moment[j][k];
            net->W8[j][k] = net->W8[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W8_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W8_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b8_first_moment_next[j] = grad_b8[j] * (1 - beta1) + beta1 * b8_first_moment[j] */
    /* b8_second_moment_next[j] = grad_b8[j] ** 2 * (1 - beta2) + beta2 * b8_second_moment[j] */
    /* b8_next[j] = b8[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b8_first_moment_next[j] / (correction1 * (sqrt(b8_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain10_first_moment_next[j] = grad_gain10[j] * (1 - beta1) + beta1 *
       gain10_first_moment[j] */
    /* gain10_second_moment_next[j] = grad_gain10[j] ** 2 * (1 - beta2) + beta2 *
       gain10_second_moment[j] */
    /* gain10_next[j] = gain10[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain10_first_moment_next[j] / (correction1 * (sqrt(gain10_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b10_first_moment_next[j] = grad_b10[j] * (1 - beta1) + beta1 * b10_first_moment[j] */
    /* b10_second_moment_next[j] = grad_b10[j] ** 2 * (1 - beta2) + beta2 * b10_second_moment[j] */
    /* b10_next[j] = b10[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b10_first_moment_next[j] / (correction1 * (sqrt(b10_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b8_first_moment[j] = v->grad_b8[j] * (1 - net->beta1) + net->beta1 * net->b8_first_moment[j];
        net->b8_second_moment[j] = v->grad_b8[j] * v->grad_b8[j] * (1 - net->beta2)
            + net->beta2 * net->b8_second_moment[j];
        net->b8[j] = net->b8[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b8_first_moment[j]
            / (v->correction1 * (sqrt(net->b8_second_moment[j] / v->correction2) + net->epsilon));
        net->gain10_first_moment[j] = v->grad_gain10[j] * (1 - net->beta1)
            + net->beta1 * net->gain10_first_moment[j];
        net->gain10_second_moment[j] = v->grad_gain10[j] * v->grad_gain10[j] * (1 - net->beta2)
            + net->beta2 * net->gain10_second_moment[j];
        net->gain10[j] = net->gain10[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain10_first_moment[j]
            / (v->correction1 * (sqrt(net->gain10_second_moment[j] / v->correction2) + net->epsilon));
        net->b10_first_moment[j] = v->grad_b10[j] * (1 - net->beta1) + net->beta1 * net->b10_first_moment[j];
        net->b10_second_moment[j] = v->grad_b10[j] * v->grad_b10[j] * (1 - net->beta2)
            + net->beta2 * net->b10_second_moment[j];
        net->b10[j] = net->b10[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b10_first_moment[j]
            / (v->correction1 * (sqrt(net->b10_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q11_first_moment_next[h, d, k] = grad_Q11[h, d, k] * (1 - beta1) + beta1 *
       Q11_first_moment[h, d, k] */
    /* Q11_second_moment_next[h, d, k] = grad_Q11[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q11_second_moment[h, d, k] */
    /* Q11_next[h, d, k] = Q11[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q11_first_moment_next[h, d, k] / (correction1 * (sqrt(Q11_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K11_first_moment_next[h, d, k] = grad_K11[h, d, k] * (1 - beta1) + beta1 *
       K11_first_moment[h, d, k] */
    /* K11_second_moment_next[h, d, k] = grad_K11[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K11_second_moment[h, d, k] */
    /* K11_next[h, d, k] = K11[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K11_first_moment_next[h, d, k] / (correction1 * (sqrt(K11_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V11_first_moment_next[h, d, k] = grad_V11[h, d, k] * (1 - beta1) + beta1 *
       V11_first_moment[h, d, k] */
    /* V11_second_moment_next[h, d, k] = grad_V11[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V11_second_moment[h, d, k] */
    /* V11_next[h, d, k] = V11[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V11_first_moment_next[h, d, k] / (correction1 * (sqrt(V11_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q11_first_moment[h][d][k] = v->grad_Q11[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q11_first_moment[h][d][k];
                net->Q11_second_moment[h][d][k] = v->grad_Q11[h][d][k] * v->grad_Q11[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q11_second_moment[h][d][k];
                net->Q11[h][d][k] = net->Q11[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q11_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q11_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K11_first_moment[h][d][k] = v->grad_K11[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K11_first_moment[h][d][k];
                net->K11_second_moment[h][d][k] = v->grad_K11[h][d][k] * v->grad_K11[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K11_second_moment[h][d][k];
                net->K11[h][d][k] = net->K11[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K11_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K11_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V11_first_moment[h][d][k] = v->grad_V11[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V11_first_moment[h][d][k];
                net->V11_second_moment[h][d][k] = v->grad_V11[h][d][k] * v->grad_V11[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V11_second_moment[h][d][k];
                net->V11[h][d][k] = net->V11[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V11_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V11_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O11_first_moment_next[k, h, d] = grad_O11[k, h, d] * (1 - beta1) + beta1 *
       O11_first_moment[k, h, d] */
    /* O11_second_moment_next[k, h, d] = grad_O11[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O11_second_moment[k, h, d] */
    /* O11_next[k, h, d] = O11[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O11_first_moment_next[k, h, d] / (correction1 * (sqrt(O11_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O11_first_moment[k][h][d] = v->grad_O11[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O11_first_moment[k][h][d];
                net->O11_second_moment[k][h][d] = v->grad_O11[k][h][d] * v->grad_O11[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O11_second_moment[k][h][d];
                net->O11[k][h][d] = net->O11[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O11_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O11_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b11_first_moment_next[k] = grad_b11[k] * (1 - beta1) + beta1 * b11_first_moment[k] */
    /* b11_second_moment_next[k] = grad_b11[k] ** 2 * (1 - beta2) + beta2 * b11_second_moment[k] */
    /* b11_next[k] = b11[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b11_first_moment_next[k] / (correction1 * (sqrt(b11_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain13_first_moment_next[k] = grad_gain13[k] * (1 - beta1) + beta1 *
       gain13_first_moment[k] */
    /* gain13_second_moment_next[k] = grad_gain13[k] ** 2 * (1 - beta2) + beta2 *
       gain13_second_moment[k] */
    /* gain13_next[k] = gain13[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain13_first_moment_next[k] / (correction1 * (sqrt(gain13_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b13_first_moment_next[k] = grad_b13[k] * (1 - beta1) + beta1 * b13_first_moment[k] */
    /* b13_second_moment_next[k] = grad_b13[k] ** 2 * (1 - beta2) + beta2 * b13_second_moment[k] */
    /* b13_next[k] = b13[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b13_first_moment_next[k] / (correction1 * (sqrt(b13_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b11_first_moment[k] = v->grad_b11[k] * (1 - net->beta1) + net->beta1 * net->b11_first_moment[k];
        net->b11_second_moment[k] = v->grad_b11[k] * v->grad_b11[k] * (1 - net->beta2)
            + net->beta2 * net->b11_second_moment[k];
        net->b11[k] = net->b11[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b11_first_moment[k]
            / (v->correction1 * (sqrt(net->b11_second_moment[k] / v->correction2) + net->epsilon));
        net->gain13_first_moment[k] = v->grad_gain13[k] * (1 - net->beta1)
            + net->beta1 * net->gain13_first_moment[k];
        net->gain13_second_moment[k] = v->grad_gain13[k] * v->grad_gain13[k] * (1 - net->beta2)
            + net->beta2 * net->gain13_second_moment[k];
        net->gain13[k] = net->gain13[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain13_first_moment[k]
            / (v->correction1 * (sqrt(net->gain13_second_moment[k] / v->correction2) + net->epsilon));
        net->b13_first_moment[k] = v->grad_b13[k] * (1 - net->beta1) + net->beta1 * net->b13_first_moment[k];
        net->b13_second_moment[k] = v->grad_b13[k] * v->grad_b13[k] * (1 - net->beta2)
            + net->beta2 * net->b13_second_moment[k];
        net->b13[k] = net->b13[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b13_first_moment[k]
            / (v->correction1 * (sqrt(net->b13_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W14_first_moment_next[j, k] = grad_W14[j, k] * (1 - beta1) + beta1 * W14_first_moment[j,
       k] */
    /* W14_second_moment_next[j, k] = grad_W14[j, k] ** 2 * (1 - beta2) + beta2 *
       W14_second_moment[j, k] */
    /* W14_next[j, k] = W14[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W14_first_moment_next[j, k] / (correction1 * (sqrt(W14_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W14_first_moment[j][k] = v->grad_W14[j][k] * (1 - net->beta1)
                + net->beta1 * net->W14_first_moment[j][k];
            net->W14_second_moment[j][k] = v->grad_W14[j][k] * v->grad_W14[j][k] * (1 - net->beta2)
                + net->beta2 * net->W14_second_moment[j][k];
            net->W14[j][k] = net->W14[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W14_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W14_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b14_first_moment_next[j] = grad_b14[j] * (1 - beta1) + beta1 * b14_first_moment[j] */
    /* b14_second_moment_next[j] = grad_b14[j] ** 2 * (1 - beta2) + beta2 * b14_second_moment[j] */
    /* b14_next[j] = b14[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b14_first_moment_next[j] / (correction1 * (sqrt(b14_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b14_first_moment[j] = v->grad_b14[j] * (1 - net->beta1) + net->beta1 * net->b14_first_moment[j];
        net->b14_second_moment[j] = v->grad_b14[j] * v->grad_b14[j] * (1 - net->beta2)
            + net->beta2 * net->b14_second_moment[j];
        net->b14[j] = net->b14[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b14_first_moment[j]
            / (v->correction1 * (sqrt(net->b14_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W15_first_moment_next[j, k] = grad_W15[j, k] * (1 - beta1) + beta1 * W15_first_moment[j,
       k] */
    /* W15_second_moment_next[j, k] = grad_W15[j, k] ** 2 * (1 - beta2) + beta2 *
       W15_second_moment[j, k] */
    /* W15_next[j, k] = W15[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W15_first_moment_next[j, k] / (correction1 * (sqrt(W15_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W15_first_moment[j][k] = v->grad_W15[j][k] * (1 - net->beta1)
                + net->beta1 * net->W15_first_moment[j][k];
            net->W15_second_moment[j][k] = v->grad_W15[j][k] * v->grad_W15[j][k] * (1 - net->beta2)
                + net->beta2 * net->W15_second_moment[j][k];
            net->W15[j][k] = net->W15[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W15_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W15_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b15_first_moment_next[j] = grad_b15[j] * (1 - beta1) + beta1 * b15_first_moment[j] */
    /* b15_second_moment_next[j] = grad_b15[j] ** 2 * (1 - beta2) + beta2 * b15_second_moment[j] */
    /* b15_next[j] = b15[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b15_first_moment_next[j] / (correction1 * (sqrt(b15_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain17_first_moment_next[j] = grad_gain17[j] * (1 - beta1) + beta1 *
       gain17_first_moment[j] */
    /* gain17_second_moment_next[j] = grad_gain17[j] ** 2 * (1 - beta2) + beta2 *
       gain17_second_moment[j] */
    /* gain17_next[j] = gain17[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain17_first_moment_next[j] / (correction1 * (sqrt(gain17_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b17_first_moment_next[j] = grad_b17[j] * (1 - beta1) + beta1 * b17_first_moment[j] */
    /* b17_second_moment_next[j] = grad_b17[j] ** 2 * (1 - beta2) + beta2 * b17_second_moment[j] */
    /* b17_next[j] = b17[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b17_first_moment_next[j] / (correction1 * (sqrt(b17_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b15_first_moment[j] = v->grad_b15[j] * (1 - net->beta1) + net->beta1 * net->b15_first_moment[j];
        net->b15_second_moment[j] = v->grad_b15[j] * v->grad_b15[j] * (1 - net->beta2)
            + net->beta2 * net->b15_second_moment[j];
        net->b15[j] = net->b15[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b15_first_moment[j]
            / (v->correction1 * (sqrt(net->b15_second_moment[j] / v->correction2) + net->epsilon));
        net->gain17_first_moment[j] = v->grad_gain17[j] * (1 - net->beta1)
            + net->beta1 * net->gain17_first_moment[j];
        net->gain17_second_moment[j] = v->grad_gain17[j] * v->grad_gain17[j] * (1 - net->beta2)
            + net->beta2 * net->gain17_second_moment[j];
        net->gain17[j] = net->gain17[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain17_first_moment[j]
            / (v->correction1 * (sqrt(net->gain17_second_moment[j] / v->correction2) + net->epsilon));
        net->b17_first_moment[j] = v->grad_b17[j] * (1 - net->beta1) + net->beta1 * net->b17_first_moment[j];
        net->b17_second_moment[j] = v->grad_b17[j] * v->grad_b17[j] * (1 - net->beta2)
            + net->beta2 * net->b17_second_moment[j];
        net->b17[j] = net->b17[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b17_first_moment[j]
            / (v->correction1 * (sqrt(net->b17_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q18_first_moment_next[h, d, k] = grad_Q18[h, d, k] * (1 - beta1) + beta1 *
       Q18_first_moment[h, d, k] */
    /* Q18_second_moment_next[h, d, k] = grad_Q18[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q18_second_moment[h, d, k] */
    /* Q18_next[h, d, k] = Q18[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q18_first_moment_next[h, d, k] / (correction1 * (sqrt(Q18_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K18_first_moment_next[h, d, k] = grad_K18[h, d, k] * (1 - beta1) + beta1 *
       K18_first_moment[h, d, k] */
    /* K18_second_moment_next[h, d, k] = grad_K18[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K18_second_moment[h, d, k] */
    /* K18_next[h, d, k] = K18[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K18_first_moment_next[h, d, k] / (correction1 * (sqrt(K18_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V18_first_moment_next[h, d, k] = grad_V18[h, d, k] * (1 - beta1) + beta1 *
       V18_first_moment[h, d, k] */
    /* V18_second_moment_next[h, d, k] = grad_V18[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V18_second_moment[h, d, k] */
    /* V18_next[h, d, k] = V18[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V18_first_moment_next[h, d, k] / (correction1 * (sqrt(V18_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q18_first_moment[h][d][k] = v->grad_Q18[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q18_first_moment[h][d][k];
                net->Q18_second_moment[h][d][k] = v->grad_Q18[h][d][k] * v->grad_Q18[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q18_second_moment[h][d][k];
                net->Q18[h][d][k] = net->Q18[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q18_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q18_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K18_first_moment[h][d][k] = v->grad_K18[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K18_first_moment[h][d][k];
                net->K18_second_moment[h][d][k] = v->grad_K18[h][d][k] * v->grad_K18[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K18_second_moment[h][d][k];
                net->K18[h][d][k] = net->K18[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K18_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K18_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V18_first_moment[h][d][k] = v->grad_V18[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V18_first_moment[h][d][k];
                net->V18_second_moment[h][d][k] = v->grad_V18[h][d][k] * v->grad_V18[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V18_second_moment[h][d][k];
                net->V18[h][d][k] = net->V18[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V18_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V18_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O18_first_moment_next[k, h, d] = grad_O18[k, h, d] * (1 - beta1) + beta1 *
       O18_first_moment[k, h, d] */
    /* O18_second_moment_next[k, h, d] = grad_O18[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O18_second_moment[k, h, d] */
    /* O18_next[k, h, d] = O18[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O18_first_moment_next[k, h, d] / (correction1 * (sqrt(O18_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O18_first_moment[k][h][d] = v->grad_O18[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O18_first_moment[k][h][d];
                net->O18_second_moment[k][h][d] = v->grad_O18[k][h][d] * v->grad_O18[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O18_second_moment[k][h][d];
                net->O18[k][h][d] = net->O18[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O18_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O18_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b18_first_moment_next[k] = grad_b18[k] * (1 - beta1) + beta1 * b18_first_moment[k] */
    /* b18_second_moment_next[k] = grad_b18[k] ** 2 * (1 - beta2) + beta2 * b18_second_moment[k] */
    /* b18_next[k] = b18[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b18_first_moment_next[k] / (correction1 * (sqrt(b18_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain20_first_moment_next[k] = grad_gain20[k] * (1 - beta1) + beta1 *
       gain20_first_moment[k] */
    /* gain20_second_moment_next[k] = grad_gain20[k] ** 2 * (1 - beta2) + beta2 *
       gain20_second_moment[k] */
    /* gain20_next[k] = gain20[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain20_first_moment_next[k] / (correction1 * (sqrt(gain20_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b20_first_moment_next[k] = grad_b20[k] * (1 - beta1) + beta1 * b20_first_moment[k] */
    /* b20_second_moment_next[k] = grad_b20[k] ** 2 * (1 - beta2) + beta2 * b20_second_moment[k] */
    /* b20_next[k] = b20[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b20_first_moment_next[k] / (correction1 * (sqrt(b20_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b18_first_moment[k] = v->grad_b18[k] * (1 - net->beta1) + net->beta1 * net->b18_first_moment[k];
        net->b18_second_moment[k] = v->grad_b18[k] * v->grad_b18[k] * (1 - net->beta2)
            + net->beta2 * net->b18_second_moment[k];
        net->b18[k] = net->b18[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b18_first_moment[k]
            / (v->correction1 * (sqrt(net->b18_second_moment[k] / v->correction2) + net->epsilon));
        net->gain20_first_moment[k] = v->grad_gain20[k] * (1 - net->beta1)
            + net->beta1 * net->gain20_first_moment[k];
        net->gain20_second_moment[k] = v->grad_gain20[k] * v->grad_gain20[k] * (1 - net->beta2)
            + net->beta2 * net->gain20_second_moment[k];
        net->gain20[k] = net->gain20[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain20_first_moment[k]
            / (v->correction1 * (sqrt(net->gain20_second_moment[k] / v->correction2) + net->epsilon));
        net->b20_first_moment[k] = v->grad_b20[k] * (1 - net->beta1) + net->beta1 * net->b20_first_moment[k];
        net->b20_second_moment[k] = v->grad_b20[k] * v->grad_b20[k] * (1 - net->beta2)
            + net->beta2 * net->b20_second_moment[k];
        net->b20[k] = net->b20[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b20_first_moment[k]
            / (v->correction1 * (sqrt(net->b20_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W21_first_moment_next[j, k] = grad_W21[j, k] * (1 - beta1) + beta1 * W21_first_moment[j,
       k] */
    /* W21_second_moment_next[j, k] = grad_W21[j, k] ** 2 * (1 - beta2) + beta2 *
       W21_second_moment[j, k] */
    /* W21_next[j, k] = W21[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W21_first_moment_next[j, k] / (correction1 * (sqrt(W21_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W21_first_moment[j][k] = v->grad_W21[j][k] * (1 - net->beta1)
                + net->beta1 * net->W21_first_moment[j][k];
            net->W21_second_moment[j][k] = v->grad_W21[j][k] * v->grad_W21[j][k] * (1 - net->beta2)
                + net->beta2 * net->W21_second_moment[j][k];
            net->W21[j][k] = net->W21[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W21_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W21_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b21_first_moment_next[j] = grad_b21[j] * (1 - beta1) + beta1 * b21_first_moment[j] */
    /* b21_second_moment_next[j] = grad_b21[j] ** 2 * (1 - beta2) + beta2 * b21_second_moment[j] */
    /* b21_next[j] = b21[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b21_first_moment_next[j] / (correction1 * (sqrt(b21_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b21_first_moment[j] = v->grad_b21[j] * (1 - net->beta1) + net->beta1 * net->b21_first_moment[j];
        net->b21_second_moment[j] = v->grad_b21[j] * v->grad_b21[j] * (1 - net->beta2)
            + net->beta2 * net->b21_second_moment[j];
        net->b21[j] = net->b21[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b21_first_moment[j]
            / (v->correction1 * (sqrt(net->b21_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W22_first_moment_next[j, k] = grad_W22[j, k] * (1 - beta1) + beta1 * W22_first_moment[j,
       k] */
    /* W22_second_moment_next[j, k] = grad_W22[j, k] ** 2 * (1 - beta2) + beta2 *
       W22_second_moment[j, k] */
    /* W22_next[j, k] = W22[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W22_first_moment_next[j, k] / (correction1 * (sqrt(W22_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W22_first_moment[j][k] = v->grad_W22[j][k] * (1 - net->beta1)
                + net->beta1 * net->W22_first_moment[j][k];
            net->W22_second_moment[j][k] = v->grad_W22[j][k] * v->grad_W22[j][k] * (1 - net->beta2)
                + net->beta2 * net->W22_second_moment[j][k];
            net->W22[j][k] = net->W22[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W22_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W22_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b22_first_moment_next[j] = grad_b22[j] * (1 - beta1) + beta1 * b22_first_moment[j] */
    /* b22_second_moment_next[j] = grad_b22[j] ** 2 * (1 - beta2) + beta2 * b22_second_moment[j] */
    /* b22_next[j] = b22[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b22_first_moment_next[j] / (correction1 * (sqrt(b22_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain24_first_moment_next[j] = grad_gain24[j] * (1 - beta1) + beta1 *
       gain24_first_moment[j] */
    /* gain24_second_moment_next[j] = grad_gain24[j] ** 2 * (1 - beta2) + beta2 *
       gain24_second_moment[j] */
    /* gain24_next[j] = gain24[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain24_first_moment_next[j] / (correction1 * (sqrt(gain24_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b24_first_moment_next[j] = grad_b24[j] * (1 - beta1) + beta1 * b24_first_moment[j] */
    /* b24_second_moment_next[j] = grad_b24[j] ** 2 * (1 - beta2) + beta2 * b24_second_moment[j] */
    /* b24_next[j] = b24[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b24_first_moment_next[j] / (correction1 * (sqrt(b24_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b22_first_moment[j] = v->grad_b22[j] * (1 - net->beta1) + net->beta1 * net->b22_first_moment[j];
        net->b22_second_moment[j] = v->grad_b22[j] * v->grad_b22[j] * (1 - net->beta2)
            + net->beta2 * net->b22_second_moment[j];
        net->b22[j] = net->b22[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b22_first_moment[j]
            / (v->correction1 * (sqrt(net->b22_second_moment[j] / v->correction2) + net->epsilon));
        net->gain24_first_moment[j] = v->grad_gain24[j] * (1 - net->beta1)
            + net->beta1 * net->gain24_first_moment[j];
        net->gain24_second_moment[j] = v->grad_gain24[j] * v->grad_gain24[j] * (1 - net->beta2)
            + net->beta2 * net->gain24_second_moment[j];
        net->gain24[j] = net->gain24[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain24_first_moment[j]
            / (v->correction1 * (sqrt(net->gain24_second_moment[j] / v->correction2) + net->epsilon));
        net->b24_first_moment[j] = v->grad_b24[j] * (1 - net->beta1) + net->beta1 * net->b24_first_moment[j];
        net->b24_second_moment[j] = v->grad_b24[j] * v->grad_b24[j] * (1 - net->beta2)
            + net->beta2 * net->b24_second_moment[j];
        net->b24[j] = net->b24[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b24_first_moment[j]
            / (v->correction1 * (sqrt(net->b24_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q25_first_moment_next[h, d, k] = grad_Q25[h, d, k] * (1 - beta1) + beta1 *
       Q25_first_moment[h, d, k] */
    /* Q25_second_moment_next[h, d, k] = grad_Q25[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q25_second_moment[h, d, k] */
    /* Q25_next[h, d, k] = Q25[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q25_first_moment_next[h, d, k] / (correction1 * (sqrt(Q25_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K25_first_moment_next[h, d, k] = grad_K25[h, d, k] * (1 - beta1) + beta1 *
       K25_first_moment[h, d, k] */
    /* K25_second_moment_next[h, d, k] = grad_K25[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K25_second_moment[h, d, k] */
    /* K25_next[h, d, k] = K25[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K25_first_moment_next[h, d, k] / (correction1 * (sqrt(K25_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V25_first_moment_next[h, d, k] = grad_V25[h, d, k] * (1 - beta1) + beta1 *
       V25_first_moment[h, d, k] */
    /* V25_second_moment_next[h, d, k] = grad_V25[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V25_second_moment[h, d, k] */
    /* V25_next[h, d, k] = V25[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V25_first_moment_next[h, d, k] / (correction1 * (sqrt(V25_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q25_first_moment[h][d][k] = v->grad_Q25[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q25_first_moment[h][d][k];
                net->Q25_second_moment[h][d][k] = v->grad_Q25[h][d][k] * v->grad_Q25[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q25_second_moment[h][d][k];
                net->Q25[h][d][k] = net->Q25[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q25_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q25_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K25_first_moment[h][d][k] = v->grad_K25[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K25_first_moment[h][d][k];
                net->K25_second_moment[h][d][k] = v->grad_K25[h][d][k] * v->grad_K25[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K25_second_moment[h][d][k];
                net->K25[h][d][k] = net->K25[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K25_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K25_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V25_first_moment[h][d][k] = v->grad_V25[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V25_first_moment[h][d][k];
                net->V25_second_moment[h][d][k] = v->grad_V25[h][d][k] * v->grad_V25[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V25_second_moment[h][d][k];
                net->V25[h][d][k] = net->V25[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V25_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V25_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O25_first_moment_next[k, h, d] = grad_O25[k, h, d] * (1 - beta1) + beta1 *
       O25_first_moment[k, h, d] */
    /* O25_second_moment_next[k, h, d] = grad_O25[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O25_second_moment[k, h, d] */
    /* O25_next[k, h, d] = O25[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O25_first_moment_next[k, h, d] / (correction1 * (sqrt(O25_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O25_first_moment[k][h][d] = v->grad_O25[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O25_first_moment[k][h][d];
                net->O25_second_moment[k][h][d] = v->grad_O25[k][h][d] * v->grad_O25[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O25_second_moment[k][h][d];
                net->O25[k][h][d] = net->O25[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O25_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O25_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b25_first_moment_next[k] = grad_b25[k] * (1 - beta1) + beta1 * b25_first_moment[k] */
    /* b25_second_moment_next[k] = grad_b25[k] ** 2 * (1 - beta2) + beta2 * b25_second_moment[k] */
    /* b25_next[k] = b25[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b25_first_moment_next[k] / (correction1 * (sqrt(b25_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain27_first_moment_next[k] = grad_gain27[k] * (1 - beta1) + beta1 *
       gain27_first_moment[k] */
    /* gain27_second_moment_next[k] = grad_gain27[k] ** 2 * (1 - beta2) + beta2 *
       gain27_second_moment[k] */
    /* gain27_next[k] = gain27[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain27_first_moment_next[k] / (correction1 * (sqrt(gain27_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b27_first_moment_next[k] = grad_b27[k] * (1 - beta1) + beta1 * b27_first_moment[k] */
    /* b27_second_moment_next[k] = grad_b27[k] ** 2 * (1 - beta2) + beta2 * b27_second_moment[k] */
    /* b27_next[k] = b27[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b27_first_moment_next[k] / (correction1 * (sqrt(b27_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b25_first_moment[k] = v->grad_b25[k] * (1 - net->beta1) + net->beta1 * net->b25_first_moment[k];
        net->b25_second_moment[k] = v->grad_b25[k] * v->grad_b25[k] * (1 - net->beta2)
            + net->beta2 * net->b25_second_moment[k];
        net->b25[k] = net->b25[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b25_first_moment[k]
            / (v->correction1 * (sqrt(net->b25_second_moment[k] / v->correction2) + net->epsilon));
        net->gain27_first_moment[k] = v->grad_gain27[k] * (1 - net->beta1)
            + net->beta1 * net->gain27_first_moment[k];
        net->gain27_second_moment[k] = v->grad_gain27[k] * v->grad_gain27[k] * (1 - net->beta2)
            + net->beta2 * net->gain27_second_moment[k];
        net->gain27[k] = net->gain27[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain27_first_moment[k]
            / (v->correction1 * (sqrt(net->gain27_second_moment[k] / v->correction2) + net->epsilon));
        net->b27_first_moment[k] = v->grad_b27[k] * (1 - net->beta1) + net->beta1 * net->b27_first_moment[k];
        net->b27_second_moment[k] = v->grad_b27[k] * v->grad_b27[k] * (1 - net->beta2)
            + net->beta2 * net->b27_second_moment[k];
        net->b27[k] = net->b27[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b27_first_moment[k]
            / (v->correction1 * (sqrt(net->b27_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W28_first_moment_next[j, k] = grad_W28[j, k] * (1 - beta1) + beta1 * W28_first_moment[j,
       k] */
    /* W28_second_moment_next[j, k] = grad_W28[j, k] ** 2 * (1 - beta2) + beta2 *
       W28_second_moment[j, k] */
    /* W28_next[j, k] = W28[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W28_first_moment_next[j, k] / (correction1 * (sqrt(W28_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W28_first_moment[j][k] = v->grad_W28[j][k] * (1 - net->beta1)
                + net->beta1 * net->W28_first_moment[j][k];
            net->W28_second_moment[j][k] = v->grad_W28[j][k] * v->grad_W28[j][k] * (1 - net->beta2)
                + net->beta2 * net->W28_second_moment[j][k];
            net->W28[j][k] = net->W28[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W28_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W28_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b28_first_moment_next[j] = grad_b28[j] * (1 - beta1) + beta1 * b28_first_moment[j] */
    /* b28_second_moment_next[j] = grad_b28[j] ** 2 * (1 - beta2) + beta2 * b28_second_moment[j] */
    /* b28_next[j] = b28[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b28_first_moment_next[j] / (correction1 * (sqrt(b28_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b28_first_moment[j] = v->grad_b28[j] * (1 - net->beta1) + net->beta1 * net->b28_first_moment[j];
        net->b28_second_moment[j] = v->grad_b28[j] * v->grad_b28[j] * (1 - net->beta2)
            + net->beta2 * net->b28_second_moment[j];
        net->b28[j] = net->b28[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b28_first_moment[j]
            / (v->correction1 * (sqrt(net->b28_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W29_first_moment_next[j, k] = grad_W29[j, k] * (1 - beta1) + beta1 * W29_first_moment[j,
       k] */
    /* W29_second_moment_next[j, k] = grad_W29[j, k] ** 2 * (1 - beta2) + beta2 *
       W29_second_moment[j, k] */
    /* W29_next[j, k] = W29[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W29_first_moment_next[j, k] / (correction1 * (sqrt(W29_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W29_first_moment[j][k] = v->grad_W29[j][k] * (1 - net->beta1)
                + net->beta1 * net->W29_first_moment[j][k];
            net->W29_second_moment[j][k] = v->grad_W29[j][k] * v->grad_W29[j][k] * (1 - net->beta2)
                + net->beta2 * net->W29_second_moment[j][k];
            net->W29[j][k] = net->W29[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W29_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W29_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b29_first_moment_next[j] = grad_b29[j] * (1 - beta1) + beta1 * b29_first_moment[j] */
    /* b29_second_moment_next[j] = grad_b29[j] ** 2 * (1 - beta2) + beta2 * b29_second_moment[j] */
    /* b29_next[j] = b29[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b29_first_moment_next[j] / (correction1 * (sqrt(b29_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain31_first_moment_next[j] = grad_gain31[j] * (1 - beta1) + beta1 *
       gain31_first_moment[j] */
    /* gain31_second_moment_next[j] = grad_gain31[j] ** 2 * (1 - beta2) + beta2 *
       gain31_second_moment[j] */
    /* gain31_next[j] = gain31[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain31_first_moment_next[j] / (correction1 * (sqrt(gain31_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b31_first_moment_next[j] = grad_b31[j] * (1 - beta1) + beta1 * b31_first_moment[j] */
    /* b31_second_moment_next[j] = grad_b31[j] ** 2 * (1 - beta2) + beta2 * b31_second_moment[j] */
    /* b31_next[j] = b31[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b31_first_moment_next[j] / (correction1 * (sqrt(b31_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b29_first_moment[j] = v->grad_b29[j] * (1 - net->beta1) + net->beta1 * net->b29_first_moment[j];
        net->b29_second_moment[j] = v->grad_b29[j] * v->grad_b29[j] * (1 - net->beta2)
            + net->beta2 * net->b29_second_moment[j];
        net->b29[j] = net->b29[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b29_first_moment[j]
            / (v->correction1 * (sqrt(net->b29_second_moment[j] / v->correction2) + net->epsilon));
        net->gain31_first_moment[j] = v->grad_gain31[j] * (1 - net->beta1)
            + net->beta1 * net->gain31_first_moment[j];
        net->gain31_second_moment[j] = v->grad_gain31[j] * v->grad_gain31[j] * (1 - net->beta2)
            + net->beta2 * net->gain31_second_moment[j];
        net->gain31[j] = net->gain31[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain31_first_moment[j]
            / (v->correction1 * (sqrt(net->gain31_second_moment[j] / v->correction2) + net->epsilon));
        net->b31_first_moment[j] = v->grad_b31[j] * (1 - net->beta1) + net->beta1 * net->b31_first_moment[j];
        net->b31_second_moment[j] = v->grad_b31[j] * v->grad_b31[j] * (1 - net->beta2)
            + net->beta2 * net->b31_second_moment[j];
        net->b31[j] = net->b31[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b31_first_moment[j]
            / (v->correction1 * (sqrt(net->b31_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q32_first_moment_next[h, d, k] = grad_Q32[h, d, k] * (1 - beta1) + beta1 *
       Q32_first_moment[h, d, k] */
    /* Q32_second_moment_next[h, d, k] = grad_Q32[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q32_second_moment[h, d, k] */
    /* Q32_next[h, d, k] = Q32[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q32_first_moment_next[h, d, k] / (correction1 * (sqrt(Q32_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K32_first_moment_next[h, d, k] = grad_K32[h, d, k] * (1 - beta1) + beta1 *
       K32_first_moment[h, d, k] */
    /* K32_second_moment_next[h, d, k] = grad_K32[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K32_second_moment[h, d, k] */
    /* K32_next[h, d, k] = K32[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K32_first_moment_next[h, d, k] / (correction1 * (sqrt(K32_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V32_first_moment_next[h, d, k] = grad_V32[h, d, k] * (1 - beta1) + beta1 *
       V32_first_moment[h, d, k] */
    /* V32_second_moment_next[h, d, k] = grad_V32[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V32_second_moment[h, d, k] */
    /* V32_next[h, d, k] = V32[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V32_first_moment_next[h, d, k] / (correction1 * (sqrt(V32_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q32_first_moment[h][d][k] = v->grad_Q32[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q32_first_moment[h][d][k];
                net->Q32_second_moment[h][d][k] = v->grad_Q32[h][d][k] * v->grad_Q32[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q32_second_moment[h][d][k];
                net->Q32[h][d][k] = net->Q32[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q32_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q32_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K32_first_moment[h][d][k] = v->grad_K32[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K32_first_moment[h][d][k];
                net->K32_second_moment[h][d][k] = v->grad_K32[h][d][k] * v->grad_K32[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K32_second_moment[h][d][k];
                net->K32[h][d][k] = net->K32[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K32_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K32_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V32_first_moment[h][d][k] = v->grad_V32[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V32_first_moment[h][d][k];
                net->V32_second_moment[h][d][k] = v->grad_V32[h][d][k] * v->grad_V32[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V32_second_moment[h][d][k];
                net->V32[h][d][k] = net->V32[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V32_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V32_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O32_first_moment_next[k, h, d] = grad_O32[k, h, d] * (1 - beta1) + beta1 *
       O32_first_moment[k, h, d] */
    /* O32_second_moment_next[k, h, d] = grad_O32[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O32_second_moment[k, h, d] */
    /* O32_next[k, h, d] = O32[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O32_first_moment_next[k, h, d] / (correction1 * (sqrt(O32_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O32_first_moment[k][h][d] = v->grad_O32[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O32_first_moment[k][h][d];
                net->O32_second_moment[k][h][d] = v->grad_O32[k][h][d] * v->grad_O32[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O32_second_moment[k][h][d];
                net->O32[k][h][d] = net->O32[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O32_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O32_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b32_first_moment_next[k] = grad_b32[k] * (1 - beta1) + beta1 * b32_first_moment[k] */
    /* b32_second_moment_next[k] = grad_b32[k] ** 2 * (1 - beta2) + beta2 * b32_second_moment[k] */
    /* b32_next[k] = b32[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b32_first_moment_next[k] / (correction1 * (sqrt(b32_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain34_first_moment_next[k] = grad_gain34[k] * (1 - beta1) + beta1 *
       gain34_first_moment[k] */
    /* gain34_second_moment_next[k] = grad_gain34[k] ** 2 * (1 - beta2) + beta2 *
       gain34_second_moment[k] */
    /* gain34_next[k] = gain34[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain34_first_moment_next[k] / (correction1 * (sqrt(gain34_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b34_first_moment_next[k] = grad_b34[k] * (1 - beta1) + beta1 * b34_first_moment[k] */
    /* b34_second_moment_next[k] = grad_b34[k] ** 2 * (1 - beta2) + beta2 * b34_second_moment[k] */
    /* b34_next[k] = b34[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b34_first_moment_next[k] / (correction1 * (sqrt(b34_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b32_first_moment[k] = v->grad_b32[k] * (1 - net->beta1) + net->beta1 * net->b32_first_moment[k];
        net->b32_second_moment[k] = v->grad_b32[k] * v->grad_b32[k] * (1 - net->beta2)
            + net->beta2 * net->b32_second_moment[k];
        net->b32[k] = net->b32[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b32_first_moment[k]
            / (v->correction1 * (sqrt(net->b32_second_moment[k] / v->correction2) + net->epsilon));
        net->gain34_first_moment[k] = v->grad_gain34[k] * (1 - net->beta1)
            + net->beta1 * net->gain34_first_moment[k];
        net->gain34_second_moment[k] = v->grad_gain34[k] * v->grad_gain34[k] * (1 - net->beta2)
            + net->beta2 * net->gain34_second_moment[k];
        net->gain34[k] = net->gain34[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain34_first_moment[k]
            / (v->correction1 * (sqrt(net->gain34_second_moment[k] / v->correction2) + net->epsilon));
        net->b34_first_moment[k] = v->grad_b34[k] * (1 - net->beta1) + net->beta1 * net->b34_first_moment[k];
        net->b34_second_moment[k] = v->grad_b34[k] * v->grad_b34[k] * (1 - net->beta2)
            + net->beta2 * net->b34_second_moment[k];
        net->b34[k] = net->b34[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b34_first_moment[k]
            / (v->correction1 * (sqrt(net->b34_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W35_first_moment_next[j, k] = grad_W35[j, k] * (1 - beta1) + beta1 * W35_first_moment[j,
       k] */
    /* W35_second_moment_next[j, k] = grad_W35[j, k] ** 2 * (1 - beta2) + beta2 *
       W35_second_moment[j, k] */
    /* W35_next[j, k] = W35[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W35_first_moment_next[j, k] / (correction1 * (sqrt(W35_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W35_first_moment[j][k] = v->grad_W35[j][k] * (1 - net->beta1)
                + net->beta1 * net->W35_first_moment[j][k];
            net->W35_second_moment[j][k] = v->grad_W35[j][k] * v->grad_W35[j][k] * (1 - net->beta2)
                + net->beta2 * net->W35_second_moment[j][k];
            net->W35[j][k] = net->W35[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W35_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W35_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b35_first_moment_next[j] = grad_b35[j] * (1 - beta1) + beta1 * b35_first_moment[j] */
    /* b35_second_moment_next[j] = grad_b35[j] ** 2 * (1 - beta2) + beta2 * b35_second_moment[j] */
    /* b35_next[j] = b35[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b35_first_moment_next[j] / (correction1 * (sqrt(b35_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b35_first_moment[j] = v->grad_b35[j] * (1 - net->beta1) + net->beta1 * net->b35_first_moment[j];
        net->b35_second_moment[j] = v->grad_b35[j] * v->grad_b35[j] * (1 - net->beta2)
            + net->beta2 * net->b35_second_moment[j];
        net->b35[j] = net->b35[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b35_first_moment[j]
            / (v->correction1 * (sqrt(net->b35_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W36_first_moment_next[j, k] = grad_W36[j, k] * (1 - beta1) + beta1 * W36_first_moment[j,
       k] */
    /* W36_second_moment_next[j, k] = grad_W36[j, k] ** 2 * (1 - beta2) + beta2 *
       W36_second_moment[j, k] */
    /* W36_next[j, k] = W36[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W36_first_moment_next[j, k] / (correction1 * (sqrt(W36_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W36_first_moment[j][k] = v->grad_W36[j][k] * (1 - net->beta1)
                + net->beta1 * net->W36_first_moment[j][k];
            net->W36_second_moment[j][k] = v->grad_W36[j][k] * v->grad_W36[j][k] * (1 - net->beta2)
                + net->beta2 * net->W36_second_moment[j][k];
            net->W36[j][k] = net->W36[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W36_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W36_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b36_first_moment_next[j] = grad_b36[j] * (1 - beta1) + beta1 * b36_first_moment[j] */
    /* b36_second_moment_next[j] = grad_b36[j] ** 2 * (1 - beta2) + beta2 * b36_second_moment[j] */
    /* b36_next[j] = b36[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b36_first_moment_next[j] / (correction1 * (sqrt(b36_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain38_first_moment_next[j] = grad_gain38[j] * (1 - beta1) + beta1 *
       gain38_first_moment[j] */
    /* gain38_second_moment_next[j] = grad_gain38[j] ** 2 * (1 - beta2) + beta2 *
       gain38_second_moment[j] */
    /* gain38_next[j] = gain38[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain38_first_moment_next[j] / (correction1 * (sqrt(gain38_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b38_first_moment_next[j] = grad_b38[j] * (1 - beta1) + beta1 * b38_first_moment[j] */
    /* b38_second_moment_next[j] = grad_b38[j] ** 2 * (1 - beta2) + beta2 * b38_second_moment[j] */
    /* b38_next[j] = b38[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b38_first_moment_next[j] / (correction1 * (sqrt(b38_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b36_first_moment[j] = v->grad_b36[j] * (1 - net->beta1) + net->beta1 * net->b36_first_moment[j];
        net->b36_second_moment[j] = v->grad_b36[j] * v->grad_b36[j] * (1 - net->beta2)
            + net->beta2 * net->b36_second_moment[j];
        net->b36[j] = net->b36[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b36_first_moment[j]
            / (v->correction1 * (sqrt(net->b36_second_moment[j] / v->correction2) + net->epsilon));
        net->gain38_first_moment[j] = v->grad_gain38[j] * (1 - net->beta1)
            + net->beta1 * net->gain38_first_moment[j];
        net->gain38_second_moment[j] = v->grad_gain38[j] * v->grad_gain38[j] * (1 - net->beta2)
            + net->beta2 * net->gain38_second_moment[j];
        net->gain38[j] = net->gain38[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain38_first_moment[j]
            / (v->correction1 * (sqrt(net->gain38_second_moment[j] / v->correction2) + net->epsilon));
        net->b38_first_moment[j] = v->grad_b38[j] * (1 - net->beta1) + net->beta1 * net->b38_first_moment[j];
        net->b38_second_moment[j] = v->grad_b38[j] * v->grad_b38[j] * (1 - net->beta2)
            + net->beta2 * net->b38_second_moment[j];
        net->b38[j] = net->b38[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b38_first_moment[j]
            / (v->correction1 * (sqrt(net->b38_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q39_first_moment_next[h, d, k] = grad_Q39[h, d, k] * (1 - beta1) + beta1 *
       Q39_first_moment[h, d, k] */
    /* Q39_second_moment_next[h, d, k] = grad_Q39[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q39_second_moment[h, d, k] */
    /* Q39_next[h, d, k] = Q39[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q39_first_moment_next[h, d, k] / (correction1 * (sqrt(Q39_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K39_first_moment_next[h, d, k] = grad_K39[h, d, k] * (1 - beta1) + beta1 *
       K39_first_moment[h, d, k] */
    /* K39_second_moment_next[h, d, k] = grad_K39[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K39_second_moment[h, d, k] */
    /* K39_next[h, d, k] = K39[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K39_first_moment_next[h, d, k] / (correction1 * (sqrt(K39_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V39_first_moment_next[h, d, k] = grad_V39[h, d, k] * (1 - beta1) + beta1 *
       V39_first_moment[h, d, k] */
    /* V39_second_moment_next[h, d, k] = grad_V39[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V39_second_moment[h, d, k] */
    /* V39_next[h, d, k] = V39[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V39_first_moment_next[h, d, k] / (correction1 * (sqrt(V39_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q39_first_moment[h][d][k] = v->grad_Q39[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q39_first_moment[h][d][k];
                net->Q39_second_moment[h][d][k] = v->grad_Q39[h][d][k] * v->grad_Q39[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q39_second_moment[h][d][k];
                net->Q39[h][d][k] = net->Q39[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q39_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q39_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K39_first_moment[h][d][k] = v->grad_K39[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K39_first_moment[h][d][k];
                net->K39_second_moment[h][d][k] = v->grad_K39[h][d][k] * v->grad_K39[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K39_second_moment[h][d][k];
                net->K39[h][d][k] = net->K39[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K39_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K39_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V39_first_moment[h][d][k] = v->grad_V39[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V39_first_moment[h][d][k];
                net->V39_second_moment[h][d][k] = v->grad_V39[h][d][k] * v->grad_V39[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V39_second_moment[h][d][k];
                net->V39[h][d][k] = net->V39[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V39_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V39_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O39_first_moment_next[k, h, d] = grad_O39[k, h, d] * (1 - beta1) + beta1 *
       O39_first_moment[k, h, d] */
    /* O39_second_moment_next[k, h, d] = grad_O39[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O39_second_moment[k, h, d] */
    /* O39_next[k, h, d] = O39[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O39_first_moment_next[k, h, d] / (correction1 * (sqrt(O39_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O39_first_moment[k][h][d] = v->grad_O39[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O39_first_moment[k][h][d];
                net->O39_second_moment[k][h][d] = v->grad_O39[k][h][d] * v->grad_O39[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O39_second_moment[k][h][d];
                net->O39[k][h][d] = net->O39[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O39_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O39_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b39_first_moment_next[k] = grad_b39[k] * (1 - beta1) + beta1 * b39_first_moment[k] */
    /* b39_second_moment_next[k] = grad_b39[k] ** 2 * (1 - beta2) + beta2 * b39_second_moment[k] */
    /* b39_next[k] = b39[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b39_first_moment_next[k] / (correction1 * (sqrt(b39_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain41_first_moment_next[k] = grad_gain41[k] * (1 - beta1) + beta1 *
       gain41_first_moment[k] */
    /* gain41_second_moment_next[k] = grad_gain41[k] ** 2 * (1 - beta2) + beta2 *
       gain41_second_moment[k] */
    /* gain41_next[k] = gain41[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain41_first_moment_next[k] / (correction1 * (sqrt(gain41_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b41_first_moment_next[k] = grad_b41[k] * (1 - beta1) + beta1 * b41_first_moment[k] */
    /* b41_second_moment_next[k] = grad_b41[k] ** 2 * (1 - beta2) + beta2 * b41_second_moment[k] */
    /* b41_next[k] = b41[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b41_first_moment_next[k] / (correction1 * (sqrt(b41_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b39_first_moment[k] = v->grad_b39[k] * (1 - net->beta1) + net->beta1 * net->b39_first_moment[k];
        net->b39_second_moment[k] = v->grad_b39[k] * v->grad_b39[k] * (1 - net->beta2)
            + net->beta2 * net->b39_second_moment[k];
        net->b39[k] = net->b39[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b39_first_moment[k]
            / (v->correction1 * (sqrt(net->b39_second_moment[k] / v->correction2) + net->epsilon));
        net->gain41_first_moment[k] = v->grad_gain41[k] * (1 - net->beta1)
            + net->beta1 * net->gain41_first_moment[k];
        net->gain41_second_moment[k] = v->grad_gain41[k] * v->grad_gain41[k] * (1 - net->beta2)
            + net->beta2 * net->gain41_second_moment[k];
        net->gain41[k] = net->gain41[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain41_first_moment[k]
            / (v->correction1 * (sqrt(net->gain41_second_moment[k] / v->correction2) + net->epsilon));
        net->b41_first_moment[k] = v->grad_b41[k] * (1 - net->beta1) + net->beta1 * net->b41_first_moment[k];
        net->b41_second_moment[k] = v->grad_b41[k] * v->grad_b41[k] * (1 - net->beta2)
            + net->beta2 * net->b41_second_moment[k];
        net->b41[k] = net->b41[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b41_first_moment[k]
            / (v->correction1 * (sqrt(net->b41_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W42_first_moment_next[j, k] = grad_W42[j, k] * (1 - beta1) + beta1 * W42_first_moment[j,
       k] */
    /* W42_second_moment_next[j, k] = grad_W42[j, k] ** 2 * (1 - beta2) + beta2 *
       W42_second_moment[j, k] */
    /* W42_next[j, k] = W42[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W42_first_moment_next[j, k] / (correction1 * (sqrt(W42_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W42_first_moment[j][k] = v->grad_W42[j][k] * (1 - net->beta1)
                + net->beta1 * net->W42_first_moment[j][k];
            net->W42_second_moment[j][k] = v->grad_W42[j][k] * v->grad_W42[j][k] * (1 - net->beta2)
                + net->beta2 * net->W42_second_moment[j][k];
            net->W42[j][k] = net->W42[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W42_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W42_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b42_first_moment_next[j] = grad_b42[j] * (1 - beta1) + beta1 * b42_first_moment[j] */
    /* b42_second_moment_next[j] = grad_b42[j] ** 2 * (1 - beta2) + beta2 * b42_second_moment[j] */
    /* b42_next[j] = b42[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b42_first_moment_next[j] / (correction1 * (sqrt(b42_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b42_first_moment[j] = v->grad_b42[j] * (1 - net->beta1) + net->beta1 * net->b42_first_moment[j];
        net->b42_second_moment[j] = v->grad_b42[j] * v->grad_b42[j] * (1 - net->beta2)
            + net->beta2 * net->b42_second_moment[j];
        net->b42[j] = net->b42[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b42_first_moment[j]
            / (v->correction1 * (sqrt(net->b42_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W43_first_moment_next[j, k] = grad_W43[j, k] * (1 - beta1) + beta1 * W43_first_moment[j,
       k] */
    /* W43_second_moment_next[j, k] = grad_W43[j, k] ** 2 * (1 - beta2) + beta2 *
       W43_second_moment[j, k] */
    /* W43_next[j, k] = W43[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W43_first_moment_next[j, k] / (correction1 * (sqrt(W43_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W43_first_moment[j][k] = v->grad_W43[j][k] * (1 - net->beta1)
                + net->beta1 * net->W43_first_moment[j][k];
            net->W43_second_moment[j][k] = v->grad_W43[j][k] * v->grad_W43[j][k] * (1 - net->beta2)
                + net->beta2 * net->W43_second_moment[j][k];
            net->W43[j][k] = net->W43[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W43_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W43_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b43_first_moment_next[j] = grad_b43[j] * (1 - beta1) + beta1 * b43_first_moment[j] */
    /* b43_second_moment_next[j] = grad_b43[j] ** 2 * (1 - beta2) + beta2 * b43_second_moment[j] */
    /* b43_next[j] = b43[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b43_first_moment_next[j] / (correction1 * (sqrt(b43_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain45_first_moment_next[j] = grad_gain45[j] * (1 - beta1) + beta1 *
       gain45_first_moment[j] */
    /* gain45_second_moment_next[j] = grad_gain45[j] ** 2 * (1 - beta2) + beta2 *
       gain45_second_moment[j] */
    /* gain45_next[j] = gain45[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain45_first_moment_next[j] / (correction1 * (sqrt(gain45_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b45_first_moment_next[j] = grad_b45[j] * (1 - beta1) + beta1 * b45_first_moment[j] */
    /* b45_second_moment_next[j] = grad_b45[j] ** 2 * (1 - beta2) + beta2 * b45_second_moment[j] */
    /* b45_next[j] = b45[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b45_first_moment_next[j] / (correction1 * (sqrt(b45_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b43_first_moment[j] = v->grad_b43[j] * (1 - net->beta1) + net->beta1 * net->b43_first_moment[j];
        net->b43_second_moment[j] = v->grad_b43[j] * v->grad_b43[j] * (1 - net->beta2)
            + net->beta2 * net->b43_second_moment[j];
        net->b43[j] = net->b43[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b43_first_moment[j]
            / (v->correction1 * (sqrt(net->b43_second_moment[j] / v->correction2) + net->epsilon));
        net->gain45_first_moment[j] = v->grad_gain45[j] * (1 - net->beta1)
            + net->beta1 * net->gain45_first_moment[j];
        net->gain45_second_moment[j] = v->grad_gain45[j] * v->grad_gain45[j] * (1 - net->beta2)
            + net->beta2 * net->gain45_second_moment[j];
        net->gain45[j] = net->gain45[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain45_first_moment[j]
            / (v->correction1 * (sqrt(net->gain45_second_moment[j] / v->correction2) + net->epsilon));
        net->b45_first_moment[j] = v->grad_b45[j] * (1 - net->beta1) + net->beta1 * net->b45_first_moment[j];
        net->b45_second_moment[j] = v->grad_b45[j] * v->grad_b45[j] * (1 - net->beta2)
            + net->beta2 * net->b45_second_moment[j];
        net->b45[j] = net->b45[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b45_first_moment[j]
            / (v->correction1 * (sqrt(net->b45_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q46_first_moment_next[h, d, k] = grad_Q46[h, d, k] * (1 - beta1) + beta1 *
       Q46_first_moment[h, d, k] */
    /* Q46_second_moment_next[h, d, k] = grad_Q46[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q46_second_moment[h, d, k] */
    /* Q46_next[h, d, k] = Q46[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q46_first_moment_next[h, d, k] / (correction1 * (sqrt(Q46_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K46_first_moment_next[h, d, k] = grad_K46[h, d, k] * (1 - beta1) + beta1 *
       K46_first_moment[h, d, k] */
    /* K46_second_moment_next[h, d, k] = grad_K46[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K46_second_moment[h, d, k] */
    /* K46_next[h, d, k] = K46[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K46_first_moment_next[h, d, k] / (correction1 * (sqrt(K46_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V46_first_moment_next[h, d, k] = grad_V46[h, d, k] * (1 - beta1) + beta1 *
       V46_first_moment[h, d, k] */
    /* V46_second_moment_next[h, d, k] = grad_V46[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V46_second_moment[h, d, k] */
    /* V46_next[h, d, k] = V46[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V46_first_moment_next[h, d, k] / (correction1 * (sqrt(V46_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q46_first_moment[h][d][k] = v->grad_Q46[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q46_first_moment[h][d][k];
                net->Q46_second_moment[h][d][k] = v->grad_Q46[h][d][k] * v->grad_Q46[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q46_second_moment[h][d][k];
                net->Q46[h][d][k] = net->Q46[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q46_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q46_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K46_first_moment[h][d][k] = v->grad_K46[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K46_first_moment[h][d][k];
                net->K46_second_moment[h][d][k] = v->grad_K46[h][d][k] * v->grad_K46[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K46_second_moment[h][d][k];
                net->K46[h][d][k] = net->K46[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K46_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K46_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V46_first_moment[h][d][k] = v->grad_V46[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V46_first_moment[h][d][k];
                net->V46_second_moment[h][d][k] = v->grad_V46[h][d][k] * v->grad_V46[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V46_second_moment[h][d][k];
                net->V46[h][d][k] = net->V46[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V46_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V46_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O46_first_moment_next[k, h, d] = grad_O46[k, h, d] * (1 - beta1) + beta1 *
       O46_first_moment[k, h, d] */
    /* O46_second_moment_next[k, h, d] = grad_O46[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O46_second_moment[k, h, d] */
    /* O46_next[k, h, d] = O46[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O46_first_moment_next[k, h, d] / (correction1 * (sqrt(O46_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O46_first_moment[k][h][d] = v->grad_O46[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O46_first_moment[k][h][d];
                net->O46_second_moment[k][h][d] = v->grad_O46[k][h][d] * v->grad_O46[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O46_second_moment[k][h][d];
                net->O46[k][h][d] = net->O46[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O46_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O46_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b46_first_moment_next[k] = grad_b46[k] * (1 - beta1) + beta1 * b46_first_moment[k] */
    /* b46_second_moment_next[k] = grad_b46[k] ** 2 * (1 - beta2) + beta2 * b46_second_moment[k] */
    /* b46_next[k] = b46[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b46_first_moment_next[k] / (correction1 * (sqrt(b46_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain48_first_moment_next[k] = grad_gain48[k] * (1 - beta1) + beta1 *
       gain48_first_moment[k] */
    /* gain48_second_moment_next[k] = grad_gain48[k] ** 2 * (1 - beta2) + beta2 *
       gain48_second_moment[k] */
    /* gain48_next[k] = gain48[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain48_first_moment_next[k] / (correction1 * (sqrt(gain48_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b48_first_moment_next[k] = grad_b48[k] * (1 - beta1) + beta1 * b48_first_moment[k] */
    /* b48_second_moment_next[k] = grad_b48[k] ** 2 * (1 - beta2) + beta2 * b48_second_moment[k] */
    /* b48_next[k] = b48[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b48_first_moment_next[k] / (correction1 * (sqrt(b48_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b46_first_moment[k] = v->grad_b46[k] * (1 - net->beta1) + net->beta1 * net->b46_first_moment[k];
        net->b46_second_moment[k] = v->grad_b46[k] * v->grad_b46[k] * (1 - net->beta2)
            + net->beta2 * net->b46_second_moment[k];
        net->b46[k] = net->b46[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b46_first_moment[k]
            / (v->correction1 * (sqrt(net->b46_second_moment[k] / v->correction2) + net->epsilon));
        net->gain48_first_moment[k] = v->grad_gain48[k] * (1 - net->beta1)
            + net->beta1 * net->gain48_first_moment[k];
        net->gain48_second_moment[k] = v->grad_gain48[k] * v->grad_gain48[k] * (1 - net->beta2)
            + net->beta2 * net->gain48_second_moment[k];
        net->gain48[k] = net->gain48[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain48_first_moment[k]
            / (v->correction1 * (sqrt(net->gain48_second_moment[k] / v->correction2) + net->epsilon));
        net->b48_first_moment[k] = v->grad_b48[k] * (1 - net->beta1) + net->beta1 * net->b48_first_moment[k];
        net->b48_second_moment[k] = v->grad_b48[k] * v->grad_b48[k] * (1 - net->beta2)
            + net->beta2 * net->b48_second_moment[k];
        net->b48[k] = net->b48[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b48_first_moment[k]
            / (v->correction1 * (sqrt(net->b48_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W49_first_moment_next[j, k] = grad_W49[j, k] * (1 - beta1) + beta1 * W49_first_moment[j,
       k] */
    /* W49_second_moment_next[j, k] = grad_W49[j, k] ** 2 * (1 - beta2) + beta2 *
       W49_second_moment[j, k] */
    /* W49_next[j, k] = W49[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W49_first_moment_next[j, k] / (correction1 * (sqrt(W49_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W49_first_moment[j][k] = v->grad_W49[j][k] * (1 - net->beta1)
                + net->beta1 * net->W49_first_moment[j][k];
            net->W49_second_moment[j][k] = v->grad_W49[j][k] * v->grad_W49[j][k] * (1 - net->beta2)
                + net->beta2 * net->W49_second_moment[j][k];
            net->W49[j][k] = net->W49[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W49_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W49_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b49_first_moment_next[j] = grad_b49[j] * (1 - beta1) + beta1 * b49_first_moment[j] */
    /* b49_second_moment_next[j] = grad_b49[j] ** 2 * (1 - beta2) + beta2 * b49_second_moment[j] */
    /* b49_next[j] = b49[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b49_first_moment_next[j] / (correction1 * (sqrt(b49_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b49_first_moment[j] = v->grad_b49[j] * (1 - net->beta1) + net->beta1 * net->b49_first_moment[j];
        net->b49_second_moment[j] = v->grad_b49[j] * v->grad_b49[j] * (1 - net->beta2)
            + net->beta2 * net->b49_second_moment[j];
        net->b49[j] = net->b49[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b49_first_moment[j]
            / (v->correction1 * (sqrt(net->b49_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W50_first_moment_next[j, k] = grad_W50[j, k] * (1 - beta1) + beta1 * W50_first_moment[j,
       k] */
    /* W50_second_moment_next[j, k] = grad_W50[j, k] ** 2 * (1 - beta2) + beta2 *
       W50_second_moment[j, k] */
    /* W50_next[j, k] = W50[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W50_first_moment_next[j, k] / (correction1 * (sqrt(W50_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W50_first_moment[j][k] = v->grad_W50[j][k] * (1 - net->beta1)
                + net->beta1 * net->W50_first_moment[j][k];
            net->W50_second_moment[j][k] = v->grad_W50[j][k] * v->grad_W50[j][k] * (1 - net->beta2)
                + net->beta2 * net->W50_second_moment[j][k];
            net->W50[j][k] = net->W50[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W50_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W50_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b50_first_moment_next[j] = grad_b50[j] * (1 - beta1) + beta1 * b50_first_moment[j] */
    /* b50_second_moment_next[j] = grad_b50[j] ** 2 * (1 - beta2) + beta2 * b50_second_moment[j] */
    /* b50_next[j] = b50[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b50_first_moment_next[j] / (correction1 * (sqrt(b50_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain52_first_moment_next[j] = grad_gain52[j] * (1 - beta1) + beta1 *
       gain52_first_moment[j] */
    /* gain52_second_moment_next[j] = grad_gain52[j] ** 2 * (1 - beta2) + beta2 *
       gain52_second_moment[j] */
    /* gain52_next[j] = gain52[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain52_first_moment_next[j] / (correction1 * (sqrt(gain52_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b52_first_moment_next[j] = grad_b52[j] * (1 - beta1) + beta1 * b52_first_moment[j] */
    /* b52_second_moment_next[j] = grad_b52[j] ** 2 * (1 - beta2) + beta2 * b52_second_moment[j] */
    /* b52_next[j] = b52[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b52_first_moment_next[j] / (correction1 * (sqrt(b52_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b50_first_moment[j] = v->grad_b50[j] * (1 - net->beta1) + net->beta1 * net->b50_first_moment[j];
        net->b50_second_moment[j] = v->grad_b50[j] * v->grad_b50[j] * (1 - net->beta2)
            + net->beta2 * net->b50_second_moment[j];
        net->b50[j] = net->b50[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b50_first_moment[j]
            / (v->correction1 * (sqrt(net->b50_second_moment[j] / v->correction2) + net->epsilon));
        net->gain52_first_moment[j] = v->grad_gain52[j] * (1 - net->beta1)
            + net->beta1 * net->gain52_first_moment[j];
        net->gain52_second_moment[j] = v->grad_gain52[j] * v->grad_gain52[j] * (1 - net->beta2)
            + net->beta2 * net->gain52_second_moment[j];
        net->gain52[j] = net->gain52[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain52_first_moment[j]
            / (v->correction1 * (sqrt(net->gain52_second_moment[j] / v->correction2) + net->epsilon));
        net->b52_first_moment[j] = v->grad_b52[j] * (1 - net->beta1) + net->beta1 * net->b52_first_moment[j];
        net->b52_second_moment[j] = v->grad_b52[j] * v->grad_b52[j] * (1 - net->beta2)
            + net->beta2 * net->b52_second_moment[j];
        net->b52[j] = net->b52[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b52_first_moment[j]
            / (v->correction1 * (sqrt(net->b52_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q53_first_moment_next[h, d, k] = grad_Q53[h, d, k] * (1 - beta1) + beta1 *
       Q53_first_moment[h, d, k] */
    /* Q53_second_moment_next[h, d, k] = grad_Q53[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q53_second_moment[h, d, k] */
    /* Q53_next[h, d, k] = Q53[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q53_first_moment_next[h, d, k] / (correction1 * (sqrt(Q53_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K53_first_moment_next[h, d, k] = grad_K53[h, d, k] * (1 - beta1) + beta1 *
       K53_first_moment[h, d, k] */
    /* K53_second_moment_next[h, d, k] = grad_K53[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K53_second_moment[h, d, k] */
    /* K53_next[h, d, k] = K53[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K53_first_moment_next[h, d, k] / (correction1 * (sqrt(K53_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V53_first_moment_next[h, d, k] = grad_V53[h, d, k] * (1 - beta1) + beta1 *
       V53_first_moment[h, d, k] */
    /* V53_second_moment_next[h, d, k] = grad_V53[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V53_second_moment[h, d, k] */
    /* V53_next[h, d, k] = V53[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V53_first_moment_next[h, d, k] / (correction1 * (sqrt(V53_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q53_first_moment[h][d][k] = v->grad_Q53[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q53_first_moment[h][d][k];
                net->Q53_second_moment[h][d][k] = v->grad_Q53[h][d][k] * v->grad_Q53[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q53_second_moment[h][d][k];
                net->Q53[h][d][k] = net->Q53[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q53_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q53_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K53_first_moment[h][d][k] = v->grad_K53[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K53_first_moment[h][d][k];
                net->K53_second_moment[h][d][k] = v->grad_K53[h][d][k] * v->grad_K53[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K53_second_moment[h][d][k];
                net->K53[h][d][k] = net->K53[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K53_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K53_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V53_first_moment[h][d][k] = v->grad_V53[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V53_first_moment[h][d][k];
                net->V53_second_moment[h][d][k] = v->grad_V53[h][d][k] * v->grad_V53[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V53_second_moment[h][d][k];
                net->V53[h][d][k] = net->V53[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V53_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V53_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O53_first_moment_next[k, h, d] = grad_O53[k, h, d] * (1 - beta1) + beta1 *
       O53_first_moment[k, h, d] */
    /* O53_second_moment_next[k, h, d] = grad_O53[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O53_second_moment[k, h, d] */
    /* O53_next[k, h, d] = O53[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O53_first_moment_next[k, h, d] / (correction1 * (sqrt(O53_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O53_first_moment[k][h][d] = v->grad_O53[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O53_first_moment[k][h][d];
                net->O53_second_moment[k][h][d] = v->grad_O53[k][h][d] * v->grad_O53[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O53_second_moment[k][h][d];
                net->O53[k][h][d] = net->O53[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O53_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O53_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b53_first_moment_next[k] = grad_b53[k] * (1 - beta1) + beta1 * b53_first_moment[k] */
    /* b53_second_moment_next[k] = grad_b53[k] ** 2 * (1 - beta2) + beta2 * b53_second_moment[k] */
    /* b53_next[k] = b53[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b53_first_moment_next[k] / (correction1 * (sqrt(b53_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain55_first_moment_next[k] = grad_gain55[k] * (1 - beta1) + beta1 *
       gain55_first_moment[k] */
    /* gain55_second_moment_next[k] = grad_gain55[k] ** 2 * (1 - beta2) + beta2 *
       gain55_second_moment[k] */
    /* gain55_next[k] = gain55[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain55_first_moment_next[k] / (correction1 * (sqrt(gain55_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b55_first_moment_next[k] = grad_b55[k] * (1 - beta1) + beta1 * b55_first_moment[k] */
    /* b55_second_moment_next[k] = grad_b55[k] ** 2 * (1 - beta2) + beta2 * b55_second_moment[k] */
    /* b55_next[k] = b55[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b55_first_moment_next[k] / (correction1 * (sqrt(b55_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b53_first_moment[k] = v->grad_b53[k] * (1 - net->beta1) + net->beta1 * net->b53_first_moment[k];
        net->b53_second_moment[k] = v->grad_b53[k] * v->grad_b53[k] * (1 - net->beta2)
            + net->beta2 * net->b53_second_moment[k];
        net->b53[k] = net->b53[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b53_first_moment[k]
            / (v->correction1 * (sqrt(net->b53_second_moment[k] / v->correction2) + net->epsilon));
        net->gain55_first_moment[k] = v->grad_gain55[k] * (1 - net->beta1)
            + net->beta1 * net->gain55_first_moment[k];
        net->gain55_second_moment[k] = v->grad_gain55[k] * v->grad_gain55[k] * (1 - net->beta2)
            + net->beta2 * net->gain55_second_moment[k];
        net->gain55[k] = net->gain55[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain55_first_moment[k]
            / (v->correction1 * (sqrt(net->gain55_second_moment[k] / v->correction2) + net->epsilon));
        net->b55_first_moment[k] = v->grad_b55[k] * (1 - net->beta1) + net->beta1 * net->b55_first_moment[k];
        net->b55_second_moment[k] = v->grad_b55[k] * v->grad_b55[k] * (1 - net->beta2)
            + net->beta2 * net->b55_second_moment[k];
        net->b55[k] = net->b55[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b55_first_moment[k]
            / (v->correction1 * (sqrt(net->b55_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W56_first_moment_next[j, k] = grad_W56[j, k] * (1 - beta1) + beta1 * W56_first_moment[j,
       k] */
    /* W56_second_moment_next[j, k] = grad_W56[j, k] ** 2 * (1 - beta2) + beta2 *
       W56_second_moment[j, k] */
    /* W56_next[j, k] = W56[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W56_first_moment_next[j, k] / (correction1 * (sqrt(W56_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W56_first_moment[j][k] = v->grad_W56[j][k] * (1 - net->beta1)
                + net->beta1 * net->W56_first_moment[j][k];
            net->W56_second_moment[j][k] = v->grad_W56[j][k] * v->grad_W56[j][k] * (1 - net->beta2)
                + net->beta2 * net->W56_second_moment[j][k];
            net->W56[j][k] = net->W56[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W56_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W56_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b56_first_moment_next[j] = grad_b56[j] * (1 - beta1) + beta1 * b56_first_moment[j] */
    /* b56_second_moment_next[j] = grad_b56[j] ** 2 * (1 - beta2) + beta2 * b56_second_moment[j] */
    /* b56_next[j] = b56[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b56_first_moment_next[j] / (correction1 * (sqrt(b56_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b56_first_moment[j] = v->grad_b56[j] * (1 - net->beta1) + net->beta1 * net->b56_first_moment[j];
        net->b56_second_moment[j] = v->grad_b56[j] * v->grad_b56[j] * (1 - net->beta2)
            + net->beta2 * net->b56_second_moment[j];
        net->b56[j] = net->b56[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b56_first_moment[j]
            / (v->correction1 * (sqrt(net->b56_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W57_first_moment_next[j, k] = grad_W57[j, k] * (1 - beta1) + beta1 * W57_first_moment[j,
       k] */
    /* W57_second_moment_next[j, k] = grad_W57[j, k] ** 2 * (1 - beta2) + beta2 *
       W57_second_moment[j, k] */
    /* W57_next[j, k] = W57[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W57_first_moment_next[j, k] / (correction1 * (sqrt(W57_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W57_first_moment[j][k] = v->grad_W57[j][k] * (1 - net->beta1)
                + net->beta1 * net->W57_first_moment[j][k];
            net->W57_second_moment[j][k] = v->grad_W57[j][k] * v->grad_W57[j][k] * (1 - net->beta2)
                + net->beta2 * net->W57_second_moment[j][k];
            net->W57[j][k] = net->W57[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W57_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W57_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b57_first_moment_next[j] = grad_b57[j] * (1 - beta1) + beta1 * b57_first_moment[j] */
    /* b57_second_moment_next[j] = grad_b57[j] ** 2 * (1 - beta2) + beta2 * b57_second_moment[j] */
    /* b57_next[j] = b57[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b57_first_moment_next[j] / (correction1 * (sqrt(b57_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain59_first_moment_next[j] = grad_gain59[j] * (1 - beta1) + beta1 *
       gain59_first_moment[j] */
    /* gain59_second_moment_next[j] = grad_gain59[j] ** 2 * (1 - beta2) + beta2 *
       gain59_second_moment[j] */
    /* gain59_next[j] = gain59[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain59_first_moment_next[j] / (correction1 * (sqrt(gain59_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b59_first_moment_next[j] = grad_b59[j] * (1 - beta1) + beta1 * b59_first_moment[j] */
    /* b59_second_moment_next[j] = grad_b59[j] ** 2 * (1 - beta2) + beta2 * b59_second_moment[j] */
    /* b59_next[j] = b59[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b59_first_moment_next[j] / (correction1 * (sqrt(b59_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b57_first_moment[j] = v->grad_b57[j] * (1 - net->beta1) + net->beta1 * net->b57_first_moment[j];
        net->b57_second_moment[j] = v->grad_b57[j] * v->grad_b57[j] * (1 - net->beta2)
            + net->beta2 * net->b57_second_moment[j];
        net->b57[j] = net->b57[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b57_first_moment[j]
            / (v->correction1 * (sqrt(net->b57_second_moment[j] / v->correction2) + net->epsilon));
        net->gain59_first_moment[j] = v->grad_gain59[j] * (1 - net->beta1)
            + net->beta1 * net->gain59_first_moment[j];
        net->gain59_second_moment[j] = v->grad_gain59[j] * v->grad_gain59[j] * (1 - net->beta2)
            + net->beta2 * net->gain59_second_moment[j];
        net->gain59[j] = net->gain59[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain59_first_moment[j]
            / (v->correction1 * (sqrt(net->gain59_second_moment[j] / v->correction2) + net->epsilon));
        net->b59_first_moment[j] = v->grad_b59[j] * (1 - net->beta1) + net->beta1 * net->b59_first_moment[j];
        net->b59_second_moment[j] = v->grad_b59[j] * v->grad_b59[j] * (1 - net->beta2)
            + net->beta2 * net->b59_second_moment[j];
        net->b59[j] = net->b59[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b59_first_moment[j]
            / (v->correction1 * (sqrt(net->b59_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q60_first_moment_next[h, d, k] = grad_Q60[h, d, k] * (1 - beta1) + beta1 *
       Q60_first_moment[h, d, k] */
    /* Q60_second_moment_next[h, d, k] = grad_Q60[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q60_second_moment[h, d, k] */
    /* Q60_next[h, d, k] = Q60[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q60_first_moment_next[h, d, k] / (correction1 * (sqrt(Q60_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K60_first_moment_next[h, d, k] = grad_K60[h, d, k] * (1 - beta1) + beta1 *
       K60_first_moment[h, d, k] */
    /* K60_second_moment_next[h, d, k] = grad_K60[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K60_second_moment[h, d, k] */
    /* K60_next[h, d, k] = K60[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K60_first_moment_next[h, d, k] / (correction1 * (sqrt(K60_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V60_first_moment_next[h, d, k] = grad_V60[h, d, k] * (1 - beta1) + beta1 *
       V60_first_moment[h, d, k] */
    /* V60_second_moment_next[h, d, k] = grad_V60[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V60_second_moment[h, d, k] */
    /* V60_next[h, d, k] = V60[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V60_first_moment_next[h, d, k] / (correction1 * (sqrt(V60_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q60_first_moment[h][d][k] = v->grad_Q60[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q60_first_moment[h][d][k];
                net->Q60_second_moment[h][d][k] = v->grad_Q60[h][d][k] * v->grad_Q60[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q60_second_moment[h][d][k];
                net->Q60[h][d][k] = net->Q60[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q60_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q60_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K60_first_moment[h][d][k] = v->grad_K60[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K60_first_moment[h][d][k];
                net->K60_second_moment[h][d][k] = v->grad_K60[h][d][k] * v->grad_K60[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K60_second_moment[h][d][k];
                net->K60[h][d][k] = net->K60[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K60_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K60_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V60_first_moment[h][d][k] = v->grad_V60[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V60_first_moment[h][d][k];
                net->V60_second_moment[h][d][k] = v->grad_V60[h][d][k] * v->grad_V60[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V60_second_moment[h][d][k];
                net->V60[h][d][k] = net->V60[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V60_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V60_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O60_first_moment_next[k, h, d] = grad_O60[k, h, d] * (1 - beta1) + beta1 *
       O60_first_moment[k, h, d] */
    /* O60_second_moment_next[k, h, d] = grad_O60[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O60_second_moment[k, h, d] */
    /* O60_next[k, h, d] = O60[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O60_first_moment_next[k, h, d] / (correction1 * (sqrt(O60_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O60_first_moment[k][h][d] = v->grad_O60[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O60_first_moment[k][h][d];
                net->O60_second_moment[k][h][d] = v->grad_O60[k][h][d] * v->grad_O60[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O60_second_moment[k][h][d];
                net->O60[k][h][d] = net->O60[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O60_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O60_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b60_first_moment_next[k] = grad_b60[k] * (1 - beta1) + beta1 * b60_first_moment[k] */
    /* b60_second_moment_next[k] = grad_b60[k] ** 2 * (1 - beta2) + beta2 * b60_second_moment[k] */
    /* b60_next[k] = b60[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b60_first_moment_next[k] / (correction1 * (sqrt(b60_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain62_first_moment_next[k] = grad_gain62[k] * (1 - beta1) + beta1 *
       gain62_first_moment[k] */
    /* gain62_second_moment_next[k] = grad_gain62[k] ** 2 * (1 - beta2) + beta2 *
       gain62_second_moment[k] */
    /* gain62_next[k] = gain62[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain62_first_moment_next[k] / (correction1 * (sqrt(gain62_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b62_first_moment_next[k] = grad_b62[k] * (1 - beta1) + beta1 * b62_first_moment[k] */
    /* b62_second_moment_next[k] = grad_b62[k] ** 2 * (1 - beta2) + beta2 * b62_second_moment[k] */
    /* b62_next[k] = b62[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b62_first_moment_next[k] / (correction1 * (sqrt(b62_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b60_first_moment[k] = v->grad_b60[k] * (1 - net->beta1) + net->beta1 * net->b60_first_moment[k];
        net->b60_second_moment[k] = v->grad_b60[k] * v->grad_b60[k] * (1 - net->beta2)
            + net->beta2 * net->b60_second_moment[k];
        net->b60[k] = net->b60[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b60_first_moment[k]
            / (v->correction1 * (sqrt(net->b60_second_moment[k] / v->correction2) + net->epsilon));
        net->gain62_first_moment[k] = v->grad_gain62[k] * (1 - net->beta1)
            + net->beta1 * net->gain62_first_moment[k];
        net->gain62_second_moment[k] = v->grad_gain62[k] * v->grad_gain62[k] * (1 - net->beta2)
            + net->beta2 * net->gain62_second_moment[k];
        net->gain62[k] = net->gain62[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain62_first_moment[k]
            / (v->correction1 * (sqrt(net->gain62_second_moment[k] / v->correction2) + net->epsilon));
        net->b62_first_moment[k] = v->grad_b62[k] * (1 - net->beta1) + net->beta1 * net->b62_first_moment[k];
        net->b62_second_moment[k] = v->grad_b62[k] * v->grad_b62[k] * (1 - net->beta2)
            + net->beta2 * net->b62_second_moment[k];
        net->b62[k] = net->b62[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b62_first_moment[k]
            / (v->correction1 * (sqrt(net->b62_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W63_first_moment_next[j, k] = grad_W63[j, k] * (1 - beta1) + beta1 * W63_first_moment[j,
       k] */
    /* W63_second_moment_next[j, k] = grad_W63[j, k] ** 2 * (1 - beta2) + beta2 *
       W63_second_moment[j, k] */
    /* W63_next[j, k] = W63[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W63_first_moment_next[j, k] / (correction1 * (sqrt(W63_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W63_first_moment[j][k] = v->grad_W63[j][k] * (1 - net->beta1)
                + net->beta1 * net->W63_first_moment[j][k];
            net->W63_second_moment[j][k] = v->grad_W63[j][k] * v->grad_W63[j][k] * (1 - net->beta2)
                + net->beta2 * net->W63_second_moment[j][k];
            net->W63[j][k] = net->W63[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W63_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W63_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b63_first_moment_next[j] = grad_b63[j] * (1 - beta1) + beta1 * b63_first_moment[j] */
    /* b63_second_moment_next[j] = grad_b63[j] ** 2 * (1 - beta2) + beta2 * b63_second_moment[j] */
    /* b63_next[j] = b63[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b63_first_moment_next[j] / (correction1 * (sqrt(b63_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b63_first_moment[j] = v->grad_b63[j] * (1 - net->beta1) + net->beta1 * net->b63_first_moment[j];
        net->b63_second_moment[j] = v->grad_b63[j] * v->grad_b63[j] * (1 - net->beta2)
            + net->beta2 * net->b63_second_moment[j];
        net->b63[j] = net->b63[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b63_first_moment[j]
            / (v->correction1 * (sqrt(net->b63_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W64_first_moment_next[j, k] = grad_W64[j, k] * (1 - beta1) + beta1 * W64_first_moment[j,
       k] */
    /* W64_second_moment_next[j, k] = grad_W64[j, k] ** 2 * (1 - beta2) + beta2 *
       W64_second_moment[j, k] */
    /* W64_next[j, k] = W64[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W64_first_moment_next[j, k] / (correction1 * (sqrt(W64_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W64_first_moment[j][k] = v->grad_W64[j][k] * (1 - net->beta1)
                + net->beta1 * net->W64_first_moment[j][k];
            net->W64_second_moment[j][k] = v->grad_W64[j][k] * v->grad_W64[j][k] * (1 - net->beta2)
                + net->beta2 * net->W64_second_moment[j][k];
            net->W64[j][k] = net->W64[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W64_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W64_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b64_first_moment_next[j] = grad_b64[j] * (1 - beta1) + beta1 * b64_first_moment[j] */
    /* b64_second_moment_next[j] = grad_b64[j] ** 2 * (1 - beta2) + beta2 * b64_second_moment[j] */
    /* b64_next[j] = b64[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b64_first_moment_next[j] / (correction1 * (sqrt(b64_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain66_first_moment_next[j] = grad_gain66[j] * (1 - beta1) + beta1 *
       gain66_first_moment[j] */
    /* gain66_second_moment_next[j] = grad_gain66[j] ** 2 * (1 - beta2) + beta2 *
       gain66_second_moment[j] */
    /* gain66_next[j] = gain66[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain66_first_moment_next[j] / (correction1 * (sqrt(gain66_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b66_first_moment_next[j] = grad_b66[j] * (1 - beta1) + beta1 * b66_first_moment[j] */
    /* b66_second_moment_next[j] = grad_b66[j] ** 2 * (1 - beta2) + beta2 * b66_second_moment[j] */
    /* b66_next[j] = b66[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b66_first_moment_next[j] / (correction1 * (sqrt(b66_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b64_first_moment[j] = v->grad_b64[j] * (1 - net->beta1) + net->beta1 * net->b64_first_moment[j];
        net->b64_second_moment[j] = v->grad_b64[j] * v->grad_b64[j] * (1 - net->beta2)
            + net->beta2 * net->b64_second_moment[j];
        net->b64[j] = net->b64[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b64_first_moment[j]
            / (v->correction1 * (sqrt(net->b64_second_moment[j] / v->correction2) + net->epsilon));
        net->gain66_first_moment[j] = v->grad_gain66[j] * (1 - net->beta1)
            + net->beta1 * net->gain66_first_moment[j];
        net->gain66_second_moment[j] = v->grad_gain66[j] * v->grad_gain66[j] * (1 - net->beta2)
            + net->beta2 * net->gain66_second_moment[j];
        net->gain66[j] = net->gain66[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain66_first_moment[j]
            / (v->correction1 * (sqrt(net->gain66_second_moment[j] / v->correction2) + net->epsilon));
        net->b66_first_moment[j] = v->grad_b66[j] * (1 - net->beta1) + net->beta1 * net->b66_first_moment[j];
        net->b66_second_moment[j] = v->grad_b66[j] * v->grad_b66[j] * (1 - net->beta2)
            + net->beta2 * net->b66_second_moment[j];
        net->b66[j] = net->b66[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b66_first_moment[j]
            / (v->correction1 * (sqrt(net->b66_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q67_first_moment_next[h, d, k] = grad_Q67[h, d, k] * (1 - beta1) + beta1 *
       Q67_first_moment[h, d, k] */
    /* Q67_second_moment_next[h, d, k] = grad_Q67[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q67_second_moment[h, d, k] */
    /* Q67_next[h, d, k] = Q67[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q67_first_moment_next[h, d, k] / (correction1 * (sqrt(Q67_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K67_first_moment_next[h, d, k] = grad_K67[h, d, k] * (1 - beta1) + beta1 *
       K67_first_moment[h, d, k] */
    /* K67_second_moment_next[h, d, k] = grad_K67[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K67_second_moment[h, d, k] */
    /* K67_next[h, d, k] = K67[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K67_first_moment_next[h, d, k] / (correction1 * (sqrt(K67_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V67_first_moment_next[h, d, k] = grad_V67[h, d, k] * (1 - beta1) + beta1 *
       V67_first_moment[h, d, k] */
    /* V67_second_moment_next[h, d, k] = grad_V67[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V67_second_moment[h, d, k] */
    /* V67_next[h, d, k] = V67[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V67_first_moment_next[h, d, k] / (correction1 * (sqrt(V67_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q67_first_moment[h][d][k] = v->grad_Q67[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q67_first_moment[h][d][k];
                net->Q67_second_moment[h][d][k] = v->grad_Q67[h][d][k] * v->grad_Q67[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q67_second_moment[h][d][k];
                net->Q67[h][d][k] = net->Q67[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q67_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q67_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K67_first_moment[h][d][k] = v->grad_K67[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K67_first_moment[h][d][k];
                net->K67_second_moment[h][d][k] = v->grad_K67[h][d][k] * v->grad_K67[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K67_second_moment[h][d][k];
                net->K67[h][d][k] = net->K67[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K67_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K67_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V67_first_moment[h][d][k] = v->grad_V67[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V67_first_moment[h][d][k];
                net->V67_second_moment[h][d][k] = v->grad_V67[h][d][k] * v->grad_V67[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V67_second_moment[h][d][k];
                net->V67[h][d][k] = net->V67[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V67_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V67_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O67_first_moment_next[k, h, d] = grad_O67[k, h, d] * (1 - beta1) + beta1 *
       O67_first_moment[k, h, d] */
    /* O67_second_moment_next[k, h, d] = grad_O67[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O67_second_moment[k, h, d] */
    /* O67_next[k, h, d] = O67[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O67_first_moment_next[k, h, d] / (correction1 * (sqrt(O67_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O67_first_moment[k][h][d] = v->grad_O67[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O67_first_moment[k][h][d];
                net->O67_second_moment[k][h][d] = v->grad_O67[k][h][d] * v->grad_O67[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O67_second_moment[k][h][d];
                net->O67[k][h][d] = net->O67[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O67_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O67_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b67_first_moment_next[k] = grad_b67[k] * (1 - beta1) + beta1 * b67_first_moment[k] */
    /* b67_second_moment_next[k] = grad_b67[k] ** 2 * (1 - beta2) + beta2 * b67_second_moment[k] */
    /* b67_next[k] = b67[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b67_first_moment_next[k] / (correction1 * (sqrt(b67_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain69_first_moment_next[k] = grad_gain69[k] * (1 - beta1) + beta1 *
       gain69_first_moment[k] */
    /* gain69_second_moment_next[k] = grad_gain69[k] ** 2 * (1 - beta2) + beta2 *
       gain69_second_moment[k] */
    /* gain69_next[k] = gain69[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain69_first_moment_next[k] / (correction1 * (sqrt(gain69_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b69_first_moment_next[k] = grad_b69[k] * (1 - beta1) + beta1 * b69_first_moment[k] */
    /* b69_second_moment_next[k] = grad_b69[k] ** 2 * (1 - beta2) + beta2 * b69_second_moment[k] */
    /* b69_next[k] = b69[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b69_first_moment_next[k] / (correction1 * (sqrt(b69_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b67_first_moment[k] = v->grad_b67[k] * (1 - net->beta1) + net->beta1 * net->b67_first_moment[k];
        net->b67_second_moment[k] = v->grad_b67[k] * v->grad_b67[k] * (1 - net->beta2)
            + net->beta2 * net->b67_second_moment[k];
        net->b67[k] = net->b67[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b67_first_moment[k]
            / (v->correction1 * (sqrt(net->b67_second_moment[k] / v->correction2) + net->epsilon));
        net->gain69_first_moment[k] = v->grad_gain69[k] * (1 - net->beta1)
            + net->beta1 * net->gain69_first_moment[k];
        net->gain69_second_moment[k] = v->grad_gain69[k] * v->grad_gain69[k] * (1 - net->beta2)
            + net->beta2 * net->gain69_second_moment[k];
        net->gain69[k] = net->gain69[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain69_first_moment[k]
            / (v->correction1 * (sqrt(net->gain69_second_moment[k] / v->correction2) + net->epsilon));
        net->b69_first_moment[k] = v->grad_b69[k] * (1 - net->beta1) + net->beta1 * net->b69_first_moment[k];
        net->b69_second_moment[k] = v->grad_b69[k] * v->grad_b69[k] * (1 - net->beta2)
            + net->beta2 * net->b69_second_moment[k];
        net->b69[k] = net->b69[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b69_first_moment[k]
            / (v->correction1 * (sqrt(net->b69_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W70_first_moment_next[j, k] = grad_W70[j, k] * (1 - beta1) + beta1 * W70_first_moment[j,
       k] */
    /* W70_second_moment_next[j, k] = grad_W70[j, k] ** 2 * (1 - beta2) + beta2 *
       W70_second_moment[j, k] */
    /* W70_next[j, k] = W70[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W70_first_moment_next[j, k] / (correction1 * (sqrt(W70_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W70_first_moment[j][k] = v->grad_W70[j][k] * (1 - net->beta1)
                + net->beta1 * net->W70_first_moment[j][k];
            net->W70_second_moment[j][k] = v->grad_W70[j][k] * v->grad_W70[j][k] * (1 - net->beta2)
                + net->beta2 * net->W70_second_moment[j][k];
            net->W70[j][k] = net->W70[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W70_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W70_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b70_first_moment_next[j] = grad_b70[j] * (1 - beta1) + beta1 * b70_first_moment[j] */
    /* b70_second_moment_next[j] = grad_b70[j] ** 2 * (1 - beta2) + beta2 * b70_second_moment[j] */
    /* b70_next[j] = b70[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b70_first_moment_next[j] / (correction1 * (sqrt(b70_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b70_first_moment[j] = v->grad_b70[j] * (1 - net->beta1) + net->beta1 * net->b70_first_moment[j];
        net->b70_second_moment[j] = v->grad_b70[j] * v->grad_b70[j] * (1 - net->beta2)
            + net->beta2 * net->b70_second_moment[j];
        net->b70[j] = net->b70[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b70_first_moment[j]
            / (v->correction1 * (sqrt(net->b70_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W71_first_moment_next[j, k] = grad_W71[j, k] * (1 - beta1) + beta1 * W71_first_moment[j,
       k] */
    /* W71_second_moment_next[j, k] = grad_W71[j, k] ** 2 * (1 - beta2) + beta2 *
       W71_second_moment[j, k] */
    /* W71_next[j, k] = W71[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W71_first_moment_next[j, k] / (correction1 * (sqrt(W71_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W71_first_moment[j][k] = v->grad_W71[j][k] * (1 - net->beta1)
                + net->beta1 * net->W71_first_moment[j][k];
            net->W71_second_moment[j][k] = v->grad_W71[j][k] * v->grad_W71[j][k] * (1 - net->beta2)
                + net->beta2 * net->W71_second_moment[j][k];
            net->W71[j][k] = net->W71[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W71_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W71_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b71_first_moment_next[j] = grad_b71[j] * (1 - beta1) + beta1 * b71_first_moment[j] */
    /* b71_second_moment_next[j] = grad_b71[j] ** 2 * (1 - beta2) + beta2 * b71_second_moment[j] */
    /* b71_next[j] = b71[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b71_first_moment_next[j] / (correction1 * (sqrt(b71_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain73_first_moment_next[j] = grad_gain73[j] * (1 - beta1) + beta1 *
       gain73_first_moment[j] */
    /* gain73_second_moment_next[j] = grad_gain73[j] ** 2 * (1 - beta2) + beta2 *
       gain73_second_moment[j] */
    /* gain73_next[j] = gain73[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain73_first_moment_next[j] / (correction1 * (sqrt(gain73_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b73_first_moment_next[j] = grad_b73[j] * (1 - beta1) + beta1 * b73_first_moment[j] */
    /* b73_second_moment_next[j] = grad_b73[j] ** 2 * (1 - beta2) + beta2 * b73_second_moment[j] */
    /* b73_next[j] = b73[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b73_first_moment_next[j] / (correction1 * (sqrt(b73_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b71_first_moment[j] = v->grad_b71[j] * (1 - net->beta1) + net->beta1 * net->b71_first_moment[j];
        net->b71_second_moment[j] = v->grad_b71[j] * v->grad_b71[j] * (1 - net->beta2)
            + net->beta2 * net->b71_second_moment[j];
        net->b71[j] = net->b71[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b71_first_moment[j]
            / (v->correction1 * (sqrt(net->b71_second_moment[j] / v->correction2) + net->epsilon));
        net->gain73_first_moment[j] = v->grad_gain73[j] * (1 - net->beta1)
            + net->beta1 * net->gain73_first_moment[j];
        net->gain73_second_moment[j] = v->grad_gain73[j] * v->grad_gain73[j] * (1 - net->beta2)
            + net->beta2 * net->gain73_second_moment[j];
        net->gain73[j] = net->gain73[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain73_first_moment[j]
            / (v->correction1 * (sqrt(net->gain73_second_moment[j] / v->correction2) + net->epsilon));
        net->b73_first_moment[j] = v->grad_b73[j] * (1 - net->beta1) + net->beta1 * net->b73_first_moment[j];
        net->b73_second_moment[j] = v->grad_b73[j] * v->grad_b73[j] * (1 - net->beta2)
            + net->beta2 * net->b73_second_moment[j];
        net->b73[j] = net->b73[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b73_first_moment[j]
            / (v->correction1 * (sqrt(net->b73_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q74_first_moment_next[h, d, k] = grad_Q74[h, d, k] * (1 - beta1) + beta1 *
       Q74_first_moment[h, d, k] */
    /* Q74_second_moment_next[h, d, k] = grad_Q74[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q74_second_moment[h, d, k] */
    /* Q74_next[h, d, k] = Q74[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q74_first_moment_next[h, d, k] / (correction1 * (sqrt(Q74_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K74_first_moment_next[h, d, k] = grad_K74[h, d, k] * (1 - beta1) + beta1 *
       K74_first_moment[h, d, k] */
    /* K74_second_moment_next[h, d, k] = grad_K74[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K74_second_moment[h, d, k] */
    /* K74_next[h, d, k] = K74[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K74_first_moment_next[h, d, k] / (correction1 * (sqrt(K74_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V74_first_moment_next[h, d, k] = grad_V74[h, d, k] * (1 - beta1) + beta1 *
       V74_first_moment[h, d, k] */
    /* V74_second_moment_next[h, d, k] = grad_V74[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V74_second_moment[h, d, k] */
    /* V74_next[h, d, k] = V74[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V74_first_moment_next[h, d, k] / (correction1 * (sqrt(V74_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q74_first_moment[h][d][k] = v->grad_Q74[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q74_first_moment[h][d][k];
                net->Q74_second_moment[h][d][k] = v->grad_Q74[h][d][k] * v->grad_Q74[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q74_second_moment[h][d][k];
                net->Q74[h][d][k] = net->Q74[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q74_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q74_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K74_first_moment[h][d][k] = v->grad_K74[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K74_first_moment[h][d][k];
                net->K74_second_moment[h][d][k] = v->grad_K74[h][d][k] * v->grad_K74[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K74_second_moment[h][d][k];
                net->K74[h][d][k] = net->K74[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K74_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K74_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V74_first_moment[h][d][k] = v->grad_V74[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V74_first_moment[h][d][k];
                net->V74_second_moment[h][d][k] = v->grad_V74[h][d][k] * v->grad_V74[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V74_second_moment[h][d][k];
                net->V74[h][d][k] = net->V74[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V74_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V74_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O74_first_moment_next[k, h, d] = grad_O74[k, h, d] * (1 - beta1) + beta1 *
       O74_first_moment[k, h, d] */
    /* O74_second_moment_next[k, h, d] = grad_O74[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O74_second_moment[k, h, d] */
    /* O74_next[k, h, d] = O74[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O74_first_moment_next[k, h, d] / (correction1 * (sqrt(O74_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O74_first_moment[k][h][d] = v->grad_O74[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O74_first_moment[k][h][d];
                net->O74_second_moment[k][h][d] = v->grad_O74[k][h][d] * v->grad_O74[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O74_second_moment[k][h][d];
                net->O74[k][h][d] = net->O74[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O74_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O74_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b74_first_moment_next[k] = grad_b74[k] * (1 - beta1) + beta1 * b74_first_moment[k] */
    /* b74_second_moment_next[k] = grad_b74[k] ** 2 * (1 - beta2) + beta2 * b74_second_moment[k] */
    /* b74_next[k] = b74[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b74_first_moment_next[k] / (correction1 * (sqrt(b74_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain76_first_moment_next[k] = grad_gain76[k] * (1 - beta1) + beta1 *
       gain76_first_moment[k] */
    /* gain76_second_moment_next[k] = grad_gain76[k] ** 2 * (1 - beta2) + beta2 *
       gain76_second_moment[k] */
    /* gain76_next[k] = gain76[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain76_first_moment_next[k] / (correction1 * (sqrt(gain76_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b76_first_moment_next[k] = grad_b76[k] * (1 - beta1) + beta1 * b76_first_moment[k] */
    /* b76_second_moment_next[k] = grad_b76[k] ** 2 * (1 - beta2) + beta2 * b76_second_moment[k] */
    /* b76_next[k] = b76[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b76_first_moment_next[k] / (correction1 * (sqrt(b76_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b74_first_moment[k] = v->grad_b74[k] * (1 - net->beta1) + net->beta1 * net->b74_first_moment[k];
        net->b74_second_moment[k] = v->grad_b74[k] * v->grad_b74[k] * (1 - net->beta2)
            + net->beta2 * net->b74_second_moment[k];
        net->b74[k] = net->b74[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b74_first_moment[k]
            / (v->correction1 * (sqrt(net->b74_second_moment[k] / v->correction2) + net->epsilon));
        net->gain76_first_moment[k] = v->grad_gain76[k] * (1 - net->beta1)
            + net->beta1 * net->gain76_first_moment[k];
        net->gain76_second_moment[k] = v->grad_gain76[k] * v->grad_gain76[k] * (1 - net->beta2)
            + net->beta2 * net->gain76_second_moment[k];
        net->gain76[k] = net->gain76[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain76_first_moment[k]
            / (v->correction1 * (sqrt(net->gain76_second_moment[k] / v->correction2) + net->epsilon));
        net->b76_first_moment[k] = v->grad_b76[k] * (1 - net->beta1) + net->beta1 * net->b76_first_moment[k];
        net->b76_second_moment[k] = v->grad_b76[k] * v->grad_b76[k] * (1 - net->beta2)
            + net->beta2 * net->b76_second_moment[k];
        net->b76[k] = net->b76[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b76_first_moment[k]
            / (v->correction1 * (sqrt(net->b76_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W77_first_moment_next[j, k] = grad_W77[j, k] * (1 - beta1) + beta1 * W77_first_moment[j,
       k] */
    /* W77_second_moment_next[j, k] = grad_W77[j, k] ** 2 * (1 - beta2) + beta2 *
       W77_second_moment[j, k] */
    /* W77_next[j, k] = W77[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W77_first_moment_next[j, k] / (correction1 * (sqrt(W77_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W77_first_moment[j][k] = v->grad_W77[j][k] * (1 - net->beta1)
                + net->beta1 * net->W77_first_moment[j][k];
            net->W77_second_moment[j][k] = v->grad_W77[j][k] * v->grad_W77[j][k] * (1 - net->beta2)
                + net->beta2 * net->W77_second_moment[j][k];
            net->W77[j][k] = net->W77[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W77_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W77_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b77_first_moment_next[j] = grad_b77[j] * (1 - beta1) + beta1 * b77_first_moment[j] */
    /* b77_second_moment_next[j] = grad_b77[j] ** 2 * (1 - beta2) + beta2 * b77_second_moment[j] */
    /* b77_next[j] = b77[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b77_first_moment_next[j] / (correction1 * (sqrt(b77_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b77_first_moment[j] = v->grad_b77[j] * (1 - net->beta1) + net->beta1 * net->b77_first_moment[j];
        net->b77_second_moment[j] = v->grad_b77[j] * v->grad_b77[j] * (1 - net->beta2)
            + net->beta2 * net->b77_second_moment[j];
        net->b77[j] = net->b77[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b77_first_moment[j]
            / (v->correction1 * (sqrt(net->b77_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W78_first_moment_next[j, k] = grad_W78[j, k] * (1 - beta1) + beta1 * W78_first_moment[j,
       k] */
    /* W78_second_moment_next[j, k] = grad_W78[j, k] ** 2 * (1 - beta2) + beta2 *
       W78_second_moment[j, k] */
    /* W78_next[j, k] = W78[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W78_first_moment_next[j, k] / (correction1 * (sqrt(W78_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W78_first_moment[j][k] = v->grad_W78[j][k] * (1 - net->beta1)
                + net->beta1 * net->W78_first_moment[j][k];
            net->W78_second_moment[j][k] = v->grad_W78[j][k] * v->grad_W78[j][k] * (1 - net->beta2)
                + net->beta2 * net->W78_second_moment[j][k];
            net->W78[j][k] = net->W78[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W78_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W78_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b78_first_moment_next[j] = grad_b78[j] * (1 - beta1) + beta1 * b78_first_moment[j] */
    /* b78_second_moment_next[j] = grad_b78[j] ** 2 * (1 - beta2) + beta2 * b78_second_moment[j] */
    /* b78_next[j] = b78[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b78_first_moment_next[j] / (correction1 * (sqrt(b78_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain80_first_moment_next[j] = grad_gain80[j] * (1 - beta1) + beta1 *
       gain80_first_moment[j] */
    /* gain80_second_moment_next[j] = grad_gain80[j] ** 2 * (1 - beta2) + beta2 *
       gain80_second_moment[j] */
    /* gain80_next[j] = gain80[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain80_first_moment_next[j] / (correction1 * (sqrt(gain80_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b80_first_moment_next[j] = grad_b80[j] * (1 - beta1) + beta1 * b80_first_moment[j] */
    /* b80_second_moment_next[j] = grad_b80[j] ** 2 * (1 - beta2) + beta2 * b80_second_moment[j] */
    /* b80_next[j] = b80[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b80_first_moment_next[j] / (correction1 * (sqrt(b80_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b78_first_moment[j] = v->grad_b78[j] * (1 - net->beta1) + net->beta1 * net->b78_first_moment[j];
        net->b78_second_moment[j] = v->grad_b78[j] * v->grad_b78[j] * (1 - net->beta2)
            + net->beta2 * net->b78_second_moment[j];
        net->b78[j] = net->b78[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b78_first_moment[j]
            / (v->correction1 * (sqrt(net->b78_second_moment[j] / v->correction2) + net->epsilon));
        net->gain80_first_moment[j] = v->grad_gain80[j] * (1 - net->beta1)
            + net->beta1 * net->gain80_first_moment[j];
        net->gain80_second_moment[j] = v->grad_gain80[j] * v->grad_gain80[j] * (1 - net->beta2)
            + net->beta2 * net->gain80_second_moment[j];
        net->gain80[j] = net->gain80[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain80_first_moment[j]
            / (v->correction1 * (sqrt(net->gain80_second_moment[j] / v->correction2) + net->epsilon));
        net->b80_first_moment[j] = v->grad_b80[j] * (1 - net->beta1) + net->beta1 * net->b80_first_moment[j];
        net->b80_second_moment[j] = v->grad_b80[j] * v->grad_b80[j] * (1 - net->beta2)
            + net->beta2 * net->b80_second_moment[j];
        net->b80[j] = net->b80[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b80_first_moment[j]
            / (v->correction1 * (sqrt(net->b80_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* Q81_first_moment_next[h, d, k] = grad_Q81[h, d, k] * (1 - beta1) + beta1 *
       Q81_first_moment[h, d, k] */
    /* Q81_second_moment_next[h, d, k] = grad_Q81[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q81_second_moment[h, d, k] */
    /* Q81_next[h, d, k] = Q81[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       Q81_first_moment_next[h, d, k] / (correction1 * (sqrt(Q81_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* K81_first_moment_next[h, d, k] = grad_K81[h, d, k] * (1 - beta1) + beta1 *
       K81_first_moment[h, d, k] */
    /* K81_second_moment_next[h, d, k] = grad_K81[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K81_second_moment[h, d, k] */
    /* K81_next[h, d, k] = K81[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       K81_first_moment_next[h, d, k] / (correction1 * (sqrt(K81_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    /* V81_first_moment_next[h, d, k] = grad_V81[h, d, k] * (1 - beta1) + beta1 *
       V81_first_moment[h, d, k] */
    /* V81_second_moment_next[h, d, k] = grad_V81[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V81_second_moment[h, d, k] */
    /* V81_next[h, d, k] = V81[h, d, k] * (1 - learning_rate * weight_decay) - learning_rate *
       V81_first_moment_next[h, d, k] / (correction1 * (sqrt(V81_second_moment_next[h, d, k] /
       correction2) + epsilon)) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q81_first_moment[h][d][k] = v->grad_Q81[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q81_first_moment[h][d][k];
                net->Q81_second_moment[h][d][k] = v->grad_Q81[h][d][k] * v->grad_Q81[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->Q81_second_moment[h][d][k];
                net->Q81[h][d][k] = net->Q81[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->Q81_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->Q81_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->K81_first_moment[h][d][k] = v->grad_K81[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K81_first_moment[h][d][k];
                net->K81_second_moment[h][d][k] = v->grad_K81[h][d][k] * v->grad_K81[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->K81_second_moment[h][d][k];
                net->K81[h][d][k] = net->K81[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->K81_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->K81_second_moment[h][d][k] / v->correction2) + net->epsilon));
                net->V81_first_moment[h][d][k] = v->grad_V81[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V81_first_moment[h][d][k];
                net->V81_second_moment[h][d][k] = v->grad_V81[h][d][k] * v->grad_V81[h][d][k]
                    * (1 - net->beta2) + net->beta2 * net->V81_second_moment[h][d][k];
                net->V81[h][d][k] = net->V81[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->V81_first_moment[h][d][k]
                    / (v->correction1
                    * (sqrt(net->V81_second_moment[h][d][k] / v->correction2) + net->epsilon));
            }
        }
    }
    /* O81_first_moment_next[k, h, d] = grad_O81[k, h, d] * (1 - beta1) + beta1 *
       O81_first_moment[k, h, d] */
    /* O81_second_moment_next[k, h, d] = grad_O81[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O81_second_moment[k, h, d] */
    /* O81_next[k, h, d] = O81[k, h, d] * (1 - learning_rate * weight_decay) - learning_rate *
       O81_first_moment_next[k, h, d] / (correction1 * (sqrt(O81_second_moment_next[k, h, d] /
       correction2) + epsilon)) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O81_first_moment[k][h][d] = v->grad_O81[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O81_first_moment[k][h][d];
                net->O81_second_moment[k][h][d] = v->grad_O81[k][h][d] * v->grad_O81[k][h][d]
                    * (1 - net->beta2) + net->beta2 * net->O81_second_moment[k][h][d];
                net->O81[k][h][d] = net->O81[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - net->learning_rate * net->O81_first_moment[k][h][d]
                    / (v->correction1
                    * (sqrt(net->O81_second_moment[k][h][d] / v->correction2) + net->epsilon));
            }
        }
    }
    /* b81_first_moment_next[k] = grad_b81[k] * (1 - beta1) + beta1 * b81_first_moment[k] */
    /* b81_second_moment_next[k] = grad_b81[k] ** 2 * (1 - beta2) + beta2 * b81_second_moment[k] */
    /* b81_next[k] = b81[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b81_first_moment_next[k] / (correction1 * (sqrt(b81_second_moment_next[k] / correction2) +
       epsilon)) */
    /* gain83_first_moment_next[k] = grad_gain83[k] * (1 - beta1) + beta1 *
       gain83_first_moment[k] */
    /* gain83_second_moment_next[k] = grad_gain83[k] ** 2 * (1 - beta2) + beta2 *
       gain83_second_moment[k] */
    /* gain83_next[k] = gain83[k] * (1 - learning_rate * weight_decay) - learning_rate *
       gain83_first_moment_next[k] / (correction1 * (sqrt(gain83_second_moment_next[k] /
       correction2) + epsilon)) */
    /* b83_first_moment_next[k] = grad_b83[k] * (1 - beta1) + beta1 * b83_first_moment[k] */
    /* b83_second_moment_next[k] = grad_b83[k] ** 2 * (1 - beta2) + beta2 * b83_second_moment[k] */
    /* b83_next[k] = b83[k] * (1 - learning_rate * weight_decay) - learning_rate *
       b83_first_moment_next[k] / (correction1 * (sqrt(b83_second_moment_next[k] / correction2) +
       epsilon)) */
    for (int k = 0; k < 8; k++) {
        net->b81_first_moment[k] = v->grad_b81[k] * (1 - net->beta1) + net->beta1 * net->b81_first_moment[k];
        net->b81_second_moment[k] = v->grad_b81[k] * v->grad_b81[k] * (1 - net->beta2)
            + net->beta2 * net->b81_second_moment[k];
        net->b81[k] = net->b81[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b81_first_moment[k]
            / (v->correction1 * (sqrt(net->b81_second_moment[k] / v->correction2) + net->epsilon));
        net->gain83_first_moment[k] = v->grad_gain83[k] * (1 - net->beta1)
            + net->beta1 * net->gain83_first_moment[k];
        net->gain83_second_moment[k] = v->grad_gain83[k] * v->grad_gain83[k] * (1 - net->beta2)
            + net->beta2 * net->gain83_second_moment[k];
        net->gain83[k] = net->gain83[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain83_first_moment[k]
            / (v->correction1 * (sqrt(net->gain83_second_moment[k] / v->correction2) + net->epsilon));
        net->b83_first_moment[k] = v->grad_b83[k] * (1 - net->beta1) + net->beta1 * net->b83_first_moment[k];
        net->b83_second_moment[k] = v->grad_b83[k] * v->grad_b83[k] * (1 - net->beta2)
            + net->beta2 * net->b83_second_moment[k];
        net->b83[k] = net->b83[k] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b83_first_moment[k]
            / (v->correction1 * (sqrt(net->b83_second_moment[k] / v->correction2) + net->epsilon));
    }
    /* W84_first_moment_next[j, k] = grad_W84[j, k] * (1 - beta1) + beta1 * W84_first_moment[j,
       k] */
    /* W84_second_moment_next[j, k] = grad_W84[j, k] ** 2 * (1 - beta2) + beta2 *
       W84_second_moment[j, k] */
    /* W84_next[j, k] = W84[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W84_first_moment_next[j, k] / (correction1 * (sqrt(W84_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W84_first_moment[j][k] = v->grad_W84[j][k] * (1 - net->beta1)
                + net->beta1 * net->W84_first_moment[j][k];
            net->W84_second_moment[j][k] = v->grad_W84[j][k] * v->grad_W84[j][k] * (1 - net->beta2)
                + net->beta2 * net->W84_second_moment[j][k];
            net->W84[j][k] = net->W84[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W84_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W84_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b84_first_moment_next[j] = grad_b84[j] * (1 - beta1) + beta1 * b84_first_moment[j] */
    /* b84_second_moment_next[j] = grad_b84[j] ** 2 * (1 - beta2) + beta2 * b84_second_moment[j] */
    /* b84_next[j] = b84[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b84_first_moment_next[j] / (correction1 * (sqrt(b84_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 32; j++) {
        net->b84_first_moment[j] = v->grad_b84[j] * (1 - net->beta1) + net->beta1 * net->b84_first_moment[j];
        net->b84_second_moment[j] = v->grad_b84[j] * v->grad_b84[j] * (1 - net->beta2)
            + net->beta2 * net->b84_second_moment[j];
        net->b84[j] = net->b84[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b84_first_moment[j]
            / (v->correction1 * (sqrt(net->b84_second_moment[j] / v->correction2) + net->epsilon));
    }
    /* W85_first_moment_next[j, k] = grad_W85[j, k] * (1 - beta1) + beta1 * W85_first_moment[j,
       k] */
    /* W85_second_moment_next[j, k] = grad_W85[j, k] ** 2 * (1 - beta2) + beta2 *
       W85_second_moment[j, k] */
    /* W85_next[j, k] = W85[j, k] * (1 - learning_rate * weight_decay) - learning_rate *
       W85_first_moment_next[j, k] / (correction1 * (sqrt(W85_second_moment_next[j, k] /
       correction2) + epsilon)) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W85_first_moment[j][k] = v->grad_W85[j][k] * (1 - net->beta1)
                + net->beta1 * net->W85_first_moment[j][k];
            net->W85_second_moment[j][k] = v->grad_W85[j][k] * v->grad_W85[j][k] * (1 - net->beta2)
                + net->beta2 * net->W85_second_moment[j][k];
            net->W85[j][k] = net->W85[j][k] * (1 - net->learning_rate * net->weight_decay)
                - net->learning_rate * net->W85_first_moment[j][k]
                / (v->correction1 * (sqrt(net->W85_second_moment[j][k] / v->correction2) + net->epsilon));
        }
    }
    /* b85_first_moment_next[j] = grad_b85[j] * (1 - beta1) + beta1 * b85_first_moment[j] */
    /* b85_second_moment_next[j] = grad_b85[j] ** 2 * (1 - beta2) + beta2 * b85_second_moment[j] */
    /* b85_next[j] = b85[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b85_first_moment_next[j] / (correction1 * (sqrt(b85_second_moment_next[j] / correction2) +
       epsilon)) */
    /* gain87_first_moment_next[j] = grad_gain87[j] * (1 - beta1) + beta1 *
       gain87_first_moment[j] */
    /* gain87_second_moment_next[j] = grad_gain87[j] ** 2 * (1 - beta2) + beta2 *
       gain87_second_moment[j] */
    /* gain87_next[j] = gain87[j] * (1 - learning_rate * weight_decay) - learning_rate *
       gain87_first_moment_next[j] / (correction1 * (sqrt(gain87_second_moment_next[j] /
       correction2) + epsilon)) */
    /* b87_first_moment_next[j] = grad_b87[j] * (1 - beta1) + beta1 * b87_first_moment[j] */
    /* b87_second_moment_next[j] = grad_b87[j] ** 2 * (1 - beta2) + beta2 * b87_second_moment[j] */
    /* b87_next[j] = b87[j] * (1 - learning_rate * weight_decay) - learning_rate *
       b87_first_moment_next[j] / (correction1 * (sqrt(b87_second_moment_next[j] / correction2) +
       epsilon)) */
    for (int j = 0; j < 8; j++) {
        net->b85_first_moment[j] = v->grad_b85[j] * (1 - net->beta1) + net->beta1 * net->b85_first_moment[j];
        net->b85_second_moment[j] = v->grad_b85[j] * v->grad_b85[j] * (1 - net->beta2)
            + net->beta2 * net->b85_second_moment[j];
        net->b85[j] = net->b85[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b85_first_moment[j]
            / (v->correction1 * (sqrt(net->b85_second_moment[j] / v->correction2) + net->epsilon));
        net->gain87_first_moment[j] = v->grad_gain87[j] * (1 - net->beta1)
            + net->beta1 * net->gain87_first_moment[j];
        net->gain87_second_moment[j] = v->grad_gain87[j] * v->grad_gain87[j] * (1 - net->beta2)
            + net->beta2 * net->gain87_second_moment[j];
        net->gain87[j] = net->gain87[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->gain87_first_moment[j]
            / (v->correction1 * (sqrt(net->gain87_second_moment[j] / v->correction2) + net->epsilon));
        net->b87_first_moment[j] = v->grad_b87[j] * (1 - net->beta1) + net->beta1 * net->b87_first_moment[j];
        net->b87_second_moment[j] = v->grad_b87[j] * v->grad_b87[j] * (1 - net->beta2)
            + net->beta2 * net->b87_second_moment[j];
        net->b87[j] = net->b87[j] * (1 - net->learning_rate * net->weight_decay)
            - net->learning_rate * net->b87_first_moment[j]
            / (v->correction1 * (sqrt(net->b87_second_moment[j] / v->correction2) + net->epsilon));
    }
    net->steps_done++;
}

real gpt_loss(gpt *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real gpt_gradients(gpt *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

real gpt_step(gpt *restrict net, const int *restrict x, const int *restrict y)
{
    gpt_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

void gpt_predict(gpt *net, const int *x, int count, real *predicted_a88)
{
    for (int sample = 0; sample < count; sample++) {
        /* a1[n, t, k] = E1[x[n, t], k] */
        /* a2[n, t, k] = P2[t, k] + a1[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                    net->predict_a2[n][t][k] = net->P2[t][k] + net->predict_a1[n][t][k];
                }
            }
        }
        /* mu3[n, t] = sum[k: 8](a2[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a2[n][t][k];
                }
                net->predict_mu3[n][t] = sum / 8;
            }
        }
        /* centred3[n, t, k] = a2[n, t, k] - mu3[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred3[n][t][k] = net->predict_a2[n][t][k] - net->predict_mu3[n][t];
                }
            }
        }
        /* variance3[n, t] = sum[k: 8](centred3[n, t, k] ** 2) / 8 */
        /* inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred3[n][t][k] * net->predict_centred3[n][t][k];
                }
                net->predict_variance3[n][t] = sum1 / 8;
                net->predict_inverse3[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance3[n][t]);
            }
        }
        /* normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t] */
        /* z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k] */
        /* a3[n, t, k] = z3[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal3[n][t][k] = net->predict_centred3[n][t][k]
                        * net->predict_inverse3[n][t];
                    net->predict_z3[n][t][k] = net->gain3[k] * net->predict_normal3[n][t][k] + net->b3[k];
                    net->predict_a3[n][t][k] = net->predict_z3[n][t][k];
                }
            }
        }
        /* query4[n, t, h, d] = sum[k: 8](Q4[h, d, k] * a3[n, t, k]) */
        /* key4[n, t, h, d] = sum[k: 8](K4[h, d, k] * a3[n, t, k]) */
        /* value4[n, t, h, d] = sum[k: 8](V4[h, d, k] * a3[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q4[h][d][k] * net->predict_a3[n][t][k];
                        }
                        net->predict_query4[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K4[h][d][k] * net->predict_a3[n][t][k];
                        }
                        net->predict_key4[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V4[h][d][k] * net->predict_a3[n][t][k];
                        }
                        net->predict_value4[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score4[n, h, t, s] = sum[d: 4](key4[n, s, h, d] * query4[n, t, h, d]) / 2 */
        /* e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key4[n][s][h][d] * net->predict_query4[n][t][h][d];
                        }
                        net->predict_score4[n][h][t][s] = sum1 / 2;
                        net->predict_e4[n][h][t][s] = (s <= t ? exp(net->predict_score4[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total4[n, h, t] = sum[s: 8](e4[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e4[n][h][t][s];
                    }
                    net->predict_total4[n][h][t] = sum;
                }
            }
        }
        /* weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight4[n][h][t][s] = net->predict_e4[n][h][t][s]
                            / net->predict_total4[n][h][t];
                    }
                }
            }
        }
        /* mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value4[n][s][h][d] * net->predict_weight4[n][h][t][s];
                        }
                        net->predict_mixed4[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z4[n, t, k] = sum[h: 2, d: 4](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k] */
        /* a4[n, t, k] = z4[n, t, k] */
        /* a5[n, t, k] = a2[n, t, k] + a4[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O4[k][h][d] * net->predict_mixed4[n][t][h][d];
                        }
                    }
                    net->predict_z4[n][t][k] = sum1 + net->b4[k];
                    net->predict_a4[n][t][k] = net->predict_z4[n][t][k];
                    net->predict_a5[n][t][k] = net->predict_a2[n][t][k] + net->predict_a4[n][t][k];
                }
            }
        }
        /* mu6[n, t] = sum[k: 8](a5[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a5[n][t][k];
                }
                net->predict_mu6[n][t] = sum / 8;
            }
        }
        /* centred6[n, t, k] = a5[n, t, k] - mu6[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred6[n][t][k] = net->predict_a5[n][t][k] - net->predict_mu6[n][t];
                }
            }
        }
        /* variance6[n, t] = sum[k: 8](centred6[n, t, k] ** 2) / 8 */
        /* inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred6[n][t][k] * net->predict_centred6[n][t][k];
                }
                net->predict_variance6[n][t] = sum1 / 8;
                net->predict_inverse6[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance6[n][t]);
            }
        }
        /* normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t] */
        /* z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k] */
        /* a6[n, t, k] = z6[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal6[n][t][k] = net->predict_centred6[n][t][k]
                        * net->predict_inverse6[n][t];
                    net->predict_z6[n][t][k] = net->gain6[k] * net->predict_normal6[n][t][k] + net->b6[k];
                    net->predict_a6[n][t][k] = net->predict_z6[n][t][k];
                }
            }
        }
        /* z7[n, t, j] = sum[k: 8](W7[j, k] * a6[n, t, k]) + b7[j] */
        /* a7[n, t, j] = z7[n, t, j] * (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W7[j][k] * net->predict_a6[n][t][k];
                    }
                    net->predict_z7[n][t][j] = sum1 + net->b7[j];
                    const real a7_t1 = net->predict_z7[n][t][j] / 2;
                    net->predict_a7[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a7_t1)) * a7_t1;
                }
            }
        }
        /* z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j] */
        /* a8[n, t, j] = z8[n, t, j] */
        /* a9[n, t, j] = a5[n, t, j] + a8[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W8[j][k] * net->predict_a7[n][t][k];
                    }
                    net->predict_z8[n][t][j] = sum1 + net->b8[j];
                    net->predict_a8[n][t][j] = net->predict_z8[n][t][j];
                    net->predict_a9[n][t][j] = net->predict_a5[n][t][j] + net->predict_a8[n][t][j];
                }
            }
        }
        /* mu10[n, t] = sum[k: 8](a9[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a9[n][t][k];
                }
                net->predict_mu10[n][t] = sum / 8;
            }
        }
        /* centred10[n, t, k] = a9[n, t, k] - mu10[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred10[n][t][k] = net->predict_a9[n][t][k] - net->predict_mu10[n][t];
                }
            }
        }
        /* variance10[n, t] = sum[k: 8](centred10[n, t, k] ** 2) / 8 */
        /* inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred10[n][t][k] * net->predict_centred10[n][t][k];
                }
                net->predict_variance10[n][t] = sum1 / 8;
                net->predict_inverse10[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance10[n][t]);
            }
        }
        /* normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t] */
        /* z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k] */
        /* a10[n, t, k] = z10[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal10[n][t][k] = net->predict_centred10[n][t][k]
                        * net->predict_inverse10[n][t];
                    net->predict_z10[n][t][k] = net->gain10[k] * net->predict_normal10[n][t][k] + net->b10[k];
                    net->predict_a10[n][t][k] = net->predict_z10[n][t][k];
                }
            }
        }
        /* query11[n, t, h, d] = sum[k: 8](Q11[h, d, k] * a10[n, t, k]) */
        /* key11[n, t, h, d] = sum[k: 8](K11[h, d, k] * a10[n, t, k]) */
        /* value11[n, t, h, d] = sum[k: 8](V11[h, d, k] * a10[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q11[h][d][k] * net->predict_a10[n][t][k];
                        }
                        net->predict_query11[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K11[h][d][k] * net->predict_a10[n][t][k];
                        }
                        net->predict_key11[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V11[h][d][k] * net->predict_a10[n][t][k];
                        }
                        net->predict_value11[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score11[n, h, t, s] = sum[d: 4](key11[n, s, h, d] * query11[n, t, h, d]) / 2 */
        /* e11[n, h, t, s] = where(s <= t, exp(score11[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key11[n][s][h][d] * net->predict_query11[n][t][h][d];
                        }
                        net->predict_score11[n][h][t][s] = sum1 / 2;
                        net->predict_e11[n][h][t][s] = (s <= t ? exp(net->predict_score11[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total11[n, h, t] = sum[s: 8](e11[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e11[n][h][t][s];
                    }
                    net->predict_total11[n][h][t] = sum;
                }
            }
        }
        /* weight11[n, h, t, s] = e11[n, h, t, s] / total11[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight11[n][h][t][s] = net->predict_e11[n][h][t][s]
                            / net->predict_total11[n][h][t];
                    }
                }
            }
        }
        /* mixed11[n, t, h, d] = sum[s: 8](value11[n, s, h, d] * weight11[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value11[n][s][h][d] * net->predict_weight11[n][h][t][s];
                        }
                        net->predict_mixed11[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z11[n, t, k] = sum[h: 2, d: 4](O11[k, h, d] * mixed11[n, t, h, d]) + b11[k] */
        /* a11[n, t, k] = z11[n, t, k] */
        /* a12[n, t, k] = a11[n, t, k] + a9[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O11[k][h][d] * net->predict_mixed11[n][t][h][d];
                        }
                    }
                    net->predict_z11[n][t][k] = sum1 + net->b11[k];
                    net->predict_a11[n][t][k] = net->predict_z11[n][t][k];
                    net->predict_a12[n][t][k] = net->predict_a11[n][t][k] + net->predict_a9[n][t][k];
                }
            }
        }
        /* mu13[n, t] = sum[k: 8](a12[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a12[n][t][k];
                }
                net->predict_mu13[n][t] = sum / 8;
            }
        }
        /* centred13[n, t, k] = a12[n, t, k] - mu13[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred13[n][t][k] = net->predict_a12[n][t][k] - net->predict_mu13[n][t];
                }
            }
        }
        /* variance13[n, t] = sum[k: 8](centred13[n, t, k] ** 2) / 8 */
        /* inverse13[n, t] = 1 / sqrt(1 / 100000 + variance13[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred13[n][t][k] * net->predict_centred13[n][t][k];
                }
                net->predict_variance13[n][t] = sum1 / 8;
                net->predict_inverse13[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance13[n][t]);
            }
        }
        /* normal13[n, t, k] = centred13[n, t, k] * inverse13[n, t] */
        /* z13[n, t, k] = gain13[k] * normal13[n, t, k] + b13[k] */
        /* a13[n, t, k] = z13[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal13[n][t][k] = net->predict_centred13[n][t][k]
                        * net->predict_inverse13[n][t];
                    net->predict_z13[n][t][k] = net->gain13[k] * net->predict_normal13[n][t][k] + net->b13[k];
                    net->predict_a13[n][t][k] = net->predict_z13[n][t][k];
                }
            }
        }
        /* z14[n, t, j] = sum[k: 8](W14[j, k] * a13[n, t, k]) + b14[j] */
        /* a14[n, t, j] = z14[n, t, j] * (1 + erf(z14[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W14[j][k] * net->predict_a13[n][t][k];
                    }
                    net->predict_z14[n][t][j] = sum1 + net->b14[j];
                    const real a14_t1 = net->predict_z14[n][t][j] / 2;
                    net->predict_a14[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a14_t1)) * a14_t1;
                }
            }
        }
        /* z15[n, t, j] = sum[k: 32](W15[j, k] * a14[n, t, k]) + b15[j] */
        /* a15[n, t, j] = z15[n, t, j] */
        /* a16[n, t, j] = a12[n, t, j] + a15[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W15[j][k] * net->predict_a14[n][t][k];
                    }
                    net->predict_z15[n][t][j] = sum1 + net->b15[j];
                    net->predict_a15[n][t][j] = net->predict_z15[n][t][j];
                    net->predict_a16[n][t][j] = net->predict_a12[n][t][j] + net->predict_a15[n][t][j];
                }
            }
        }
        /* mu17[n, t] = sum[k: 8](a16[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a16[n][t][k];
                }
                net->predict_mu17[n][t] = sum / 8;
            }
        }
        /* centred17[n, t, k] = a16[n, t, k] - mu17[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred17[n][t][k] = net->predict_a16[n][t][k] - net->predict_mu17[n][t];
                }
            }
        }
        /* variance17[n, t] = sum[k: 8](centred17[n, t, k] ** 2) / 8 */
        /* inverse17[n, t] = 1 / sqrt(1 / 100000 + variance17[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred17[n][t][k] * net->predict_centred17[n][t][k];
                }
                net->predict_variance17[n][t] = sum1 / 8;
                net->predict_inverse17[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance17[n][t]);
            }
        }
        /* normal17[n, t, k] = centred17[n, t, k] * inverse17[n, t] */
        /* z17[n, t, k] = gain17[k] * normal17[n, t, k] + b17[k] */
        /* a17[n, t, k] = z17[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal17[n][t][k] = net->predict_centred17[n][t][k]
                        * net->predict_inverse17[n][t];
                    net->predict_z17[n][t][k] = net->gain17[k] * net->predict_normal17[n][t][k] + net->b17[k];
                    net->predict_a17[n][t][k] = net->predict_z17[n][t][k];
                }
            }
        }
        /* query18[n, t, h, d] = sum[k: 8](Q18[h, d, k] * a17[n, t, k]) */
        /* key18[n, t, h, d] = sum[k: 8](K18[h, d, k] * a17[n, t, k]) */
        /* value18[n, t, h, d] = sum[k: 8](V18[h, d, k] * a17[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q18[h][d][k] * net->predict_a17[n][t][k];
                        }
                        net->predict_query18[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K18[h][d][k] * net->predict_a17[n][t][k];
                        }
                        net->predict_key18[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V18[h][d][k] * net->predict_a17[n][t][k];
                        }
                        net->predict_value18[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score18[n, h, t, s] = sum[d: 4](key18[n, s, h, d] * query18[n, t, h, d]) / 2 */
        /* e18[n, h, t, s] = where(s <= t, exp(score18[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key18[n][s][h][d] * net->predict_query18[n][t][h][d];
                        }
                        net->predict_score18[n][h][t][s] = sum1 / 2;
                        net->predict_e18[n][h][t][s] = (s <= t ? exp(net->predict_score18[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total18[n, h, t] = sum[s: 8](e18[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e18[n][h][t][s];
                    }
                    net->predict_total18[n][h][t] = sum;
                }
            }
        }
        /* weight18[n, h, t, s] = e18[n, h, t, s] / total18[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight18[n][h][t][s] = net->predict_e18[n][h][t][s]
                            / net->predict_total18[n][h][t];
                    }
                }
            }
        }
        /* mixed18[n, t, h, d] = sum[s: 8](value18[n, s, h, d] * weight18[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value18[n][s][h][d] * net->predict_weight18[n][h][t][s];
                        }
                        net->predict_mixed18[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z18[n, t, k] = sum[h: 2, d: 4](O18[k, h, d] * mixed18[n, t, h, d]) + b18[k] */
        /* a18[n, t, k] = z18[n, t, k] */
        /* a19[n, t, k] = a16[n, t, k] + a18[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O18[k][h][d] * net->predict_mixed18[n][t][h][d];
                        }
                    }
                    net->predict_z18[n][t][k] = sum1 + net->b18[k];
                    net->predict_a18[n][t][k] = net->predict_z18[n][t][k];
                    net->predict_a19[n][t][k] = net->predict_a16[n][t][k] + net->predict_a18[n][t][k];
                }
            }
        }
        /* mu20[n, t] = sum[k: 8](a19[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a19[n][t][k];
                }
                net->predict_mu20[n][t] = sum / 8;
            }
        }
        /* centred20[n, t, k] = a19[n, t, k] - mu20[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred20[n][t][k] = net->predict_a19[n][t][k] - net->predict_mu20[n][t];
                }
            }
        }
        /* variance20[n, t] = sum[k: 8](centred20[n, t, k] ** 2) / 8 */
        /* inverse20[n, t] = 1 / sqrt(1 / 100000 + variance20[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred20[n][t][k] * net->predict_centred20[n][t][k];
                }
                net->predict_variance20[n][t] = sum1 / 8;
                net->predict_inverse20[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance20[n][t]);
            }
        }
        /* normal20[n, t, k] = centred20[n, t, k] * inverse20[n, t] */
        /* z20[n, t, k] = gain20[k] * normal20[n, t, k] + b20[k] */
        /* a20[n, t, k] = z20[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal20[n][t][k] = net->predict_centred20[n][t][k]
                        * net->predict_inverse20[n][t];
                    net->predict_z20[n][t][k] = net->gain20[k] * net->predict_normal20[n][t][k] + net->b20[k];
                    net->predict_a20[n][t][k] = net->predict_z20[n][t][k];
                }
            }
        }
        /* z21[n, t, j] = sum[k: 8](W21[j, k] * a20[n, t, k]) + b21[j] */
        /* a21[n, t, j] = z21[n, t, j] * (1 + erf(z21[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W21[j][k] * net->predict_a20[n][t][k];
                    }
                    net->predict_z21[n][t][j] = sum1 + net->b21[j];
                    const real a21_t1 = net->predict_z21[n][t][j] / 2;
                    net->predict_a21[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a21_t1)) * a21_t1;
                }
            }
        }
        /* z22[n, t, j] = sum[k: 32](W22[j, k] * a21[n, t, k]) + b22[j] */
        /* a22[n, t, j] = z22[n, t, j] */
        /* a23[n, t, j] = a19[n, t, j] + a22[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W22[j][k] * net->predict_a21[n][t][k];
                    }
                    net->predict_z22[n][t][j] = sum1 + net->b22[j];
                    net->predict_a22[n][t][j] = net->predict_z22[n][t][j];
                    net->predict_a23[n][t][j] = net->predict_a19[n][t][j] + net->predict_a22[n][t][j];
                }
            }
        }
        /* mu24[n, t] = sum[k: 8](a23[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a23[n][t][k];
                }
                net->predict_mu24[n][t] = sum / 8;
            }
        }
        /* centred24[n, t, k] = a23[n, t, k] - mu24[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred24[n][t][k] = net->predict_a23[n][t][k] - net->predict_mu24[n][t];
                }
            }
        }
        /* variance24[n, t] = sum[k: 8](centred24[n, t, k] ** 2) / 8 */
        /* inverse24[n, t] = 1 / sqrt(1 / 100000 + variance24[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred24[n][t][k] * net->predict_centred24[n][t][k];
                }
                net->predict_variance24[n][t] = sum1 / 8;
                net->predict_inverse24[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance24[n][t]);
            }
        }
        /* normal24[n, t, k] = centred24[n, t, k] * inverse24[n, t] */
        /* z24[n, t, k] = gain24[k] * normal24[n, t, k] + b24[k] */
        /* a24[n, t, k] = z24[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal24[n][t][k] = net->predict_centred24[n][t][k]
                        * net->predict_inverse24[n][t];
                    net->predict_z24[n][t][k] = net->gain24[k] * net->predict_normal24[n][t][k] + net->b24[k];
                    net->predict_a24[n][t][k] = net->predict_z24[n][t][k];
                }
            }
        }
        /* query25[n, t, h, d] = sum[k: 8](Q25[h, d, k] * a24[n, t, k]) */
        /* key25[n, t, h, d] = sum[k: 8](K25[h, d, k] * a24[n, t, k]) */
        /* value25[n, t, h, d] = sum[k: 8](V25[h, d, k] * a24[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q25[h][d][k] * net->predict_a24[n][t][k];
                        }
                        net->predict_query25[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K25[h][d][k] * net->predict_a24[n][t][k];
                        }
                        net->predict_key25[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V25[h][d][k] * net->predict_a24[n][t][k];
                        }
                        net->predict_value25[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score25[n, h, t, s] = sum[d: 4](key25[n, s, h, d] * query25[n, t, h, d]) / 2 */
        /* e25[n, h, t, s] = where(s <= t, exp(score25[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key25[n][s][h][d] * net->predict_query25[n][t][h][d];
                        }
                        net->predict_score25[n][h][t][s] = sum1 / 2;
                        net->predict_e25[n][h][t][s] = (s <= t ? exp(net->predict_score25[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total25[n, h, t] = sum[s: 8](e25[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e25[n][h][t][s];
                    }
                    net->predict_total25[n][h][t] = sum;
                }
            }
        }
        /* weight25[n, h, t, s] = e25[n, h, t, s] / total25[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight25[n][h][t][s] = net->predict_e25[n][h][t][s]
                            / net->predict_total25[n][h][t];
                    }
                }
            }
        }
        /* mixed25[n, t, h, d] = sum[s: 8](value25[n, s, h, d] * weight25[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value25[n][s][h][d] * net->predict_weight25[n][h][t][s];
                        }
                        net->predict_mixed25[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z25[n, t, k] = sum[h: 2, d: 4](O25[k, h, d] * mixed25[n, t, h, d]) + b25[k] */
        /* a25[n, t, k] = z25[n, t, k] */
        /* a26[n, t, k] = a23[n, t, k] + a25[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O25[k][h][d] * net->predict_mixed25[n][t][h][d];
                        }
                    }
                    net->predict_z25[n][t][k] = sum1 + net->b25[k];
                    net->predict_a25[n][t][k] = net->predict_z25[n][t][k];
                    net->predict_a26[n][t][k] = net->predict_a23[n][t][k] + net->predict_a25[n][t][k];
                }
            }
        }
        /* mu27[n, t] = sum[k: 8](a26[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a26[n][t][k];
                }
                net->predict_mu27[n][t] = sum / 8;
            }
        }
        /* centred27[n, t, k] = a26[n, t, k] - mu27[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred27[n][t][k] = net->predict_a26[n][t][k] - net->predict_mu27[n][t];
                }
            }
        }
        /* variance27[n, t] = sum[k: 8](centred27[n, t, k] ** 2) / 8 */
        /* inverse27[n, t] = 1 / sqrt(1 / 100000 + variance27[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred27[n][t][k] * net->predict_centred27[n][t][k];
                }
                net->predict_variance27[n][t] = sum1 / 8;
                net->predict_inverse27[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance27[n][t]);
            }
        }
        /* normal27[n, t, k] = centred27[n, t, k] * inverse27[n, t] */
        /* z27[n, t, k] = gain27[k] * normal27[n, t, k] + b27[k] */
        /* a27[n, t, k] = z27[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal27[n][t][k] = net->predict_centred27[n][t][k]
                        * net->predict_inverse27[n][t];
                    net->predict_z27[n][t][k] = net->gain27[k] * net->predict_normal27[n][t][k] + net->b27[k];
                    net->predict_a27[n][t][k] = net->predict_z27[n][t][k];
                }
            }
        }
        /* z28[n, t, j] = sum[k: 8](W28[j, k] * a27[n, t, k]) + b28[j] */
        /* a28[n, t, j] = z28[n, t, j] * (1 + erf(z28[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W28[j][k] * net->predict_a27[n][t][k];
                    }
                    net->predict_z28[n][t][j] = sum1 + net->b28[j];
                    const real a28_t1 = net->predict_z28[n][t][j] / 2;
                    net->predict_a28[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a28_t1)) * a28_t1;
                }
            }
        }
        /* z29[n, t, j] = sum[k: 32](W29[j, k] * a28[n, t, k]) + b29[j] */
        /* a29[n, t, j] = z29[n, t, j] */
        /* a30[n, t, j] = a26[n, t, j] + a29[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W29[j][k] * net->predict_a28[n][t][k];
                    }
                    net->predict_z29[n][t][j] = sum1 + net->b29[j];
                    net->predict_a29[n][t][j] = net->predict_z29[n][t][j];
                    net->predict_a30[n][t][j] = net->predict_a26[n][t][j] + net->predict_a29[n][t][j];
                }
            }
        }
        /* mu31[n, t] = sum[k: 8](a30[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a30[n][t][k];
                }
                net->predict_mu31[n][t] = sum / 8;
            }
        }
        /* centred31[n, t, k] = a30[n, t, k] - mu31[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred31[n][t][k] = net->predict_a30[n][t][k] - net->predict_mu31[n][t];
                }
            }
        }
        /* variance31[n, t] = sum[k: 8](centred31[n, t, k] ** 2) / 8 */
        /* inverse31[n, t] = 1 / sqrt(1 / 100000 + variance31[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred31[n][t][k] * net->predict_centred31[n][t][k];
                }
                net->predict_variance31[n][t] = sum1 / 8;
                net->predict_inverse31[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance31[n][t]);
            }
        }
        /* normal31[n, t, k] = centred31[n, t, k] * inverse31[n, t] */
        /* z31[n, t, k] = gain31[k] * normal31[n, t, k] + b31[k] */
        /* a31[n, t, k] = z31[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal31[n][t][k] = net->predict_centred31[n][t][k]
                        * net->predict_inverse31[n][t];
                    net->predict_z31[n][t][k] = net->gain31[k] * net->predict_normal31[n][t][k] + net->b31[k];
                    net->predict_a31[n][t][k] = net->predict_z31[n][t][k];
                }
            }
        }
        /* query32[n, t, h, d] = sum[k: 8](Q32[h, d, k] * a31[n, t, k]) */
        /* key32[n, t, h, d] = sum[k: 8](K32[h, d, k] * a31[n, t, k]) */
        /* value32[n, t, h, d] = sum[k: 8](V32[h, d, k] * a31[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q32[h][d][k] * net->predict_a31[n][t][k];
                        }
                        net->predict_query32[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K32[h][d][k] * net->predict_a31[n][t][k];
                        }
                        net->predict_key32[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V32[h][d][k] * net->predict_a31[n][t][k];
                        }
                        net->predict_value32[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score32[n, h, t, s] = sum[d: 4](key32[n, s, h, d] * query32[n, t, h, d]) / 2 */
        /* e32[n, h, t, s] = where(s <= t, exp(score32[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key32[n][s][h][d] * net->predict_query32[n][t][h][d];
                        }
                        net->predict_score32[n][h][t][s] = sum1 / 2;
                        net->predict_e32[n][h][t][s] = (s <= t ? exp(net->predict_score32[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total32[n, h, t] = sum[s: 8](e32[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e32[n][h][t][s];
                    }
                    net->predict_total32[n][h][t] = sum;
                }
            }
        }
        /* weight32[n, h, t, s] = e32[n, h, t, s] / total32[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight32[n][h][t][s] = net->predict_e32[n][h][t][s]
                            / net->predict_total32[n][h][t];
                    }
                }
            }
        }
        /* mixed32[n, t, h, d] = sum[s: 8](value32[n, s, h, d] * weight32[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value32[n][s][h][d] * net->predict_weight32[n][h][t][s];
                        }
                        net->predict_mixed32[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z32[n, t, k] = sum[h: 2, d: 4](O32[k, h, d] * mixed32[n, t, h, d]) + b32[k] */
        /* a32[n, t, k] = z32[n, t, k] */
        /* a33[n, t, k] = a30[n, t, k] + a32[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O32[k][h][d] * net->predict_mixed32[n][t][h][d];
                        }
                    }
                    net->predict_z32[n][t][k] = sum1 + net->b32[k];
                    net->predict_a32[n][t][k] = net->predict_z32[n][t][k];
                    net->predict_a33[n][t][k] = net->predict_a30[n][t][k] + net->predict_a32[n][t][k];
                }
            }
        }
        /* mu34[n, t] = sum[k: 8](a33[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a33[n][t][k];
                }
                net->predict_mu34[n][t] = sum / 8;
            }
        }
        /* centred34[n, t, k] = a33[n, t, k] - mu34[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred34[n][t][k] = net->predict_a33[n][t][k] - net->predict_mu34[n][t];
                }
            }
        }
        /* variance34[n, t] = sum[k: 8](centred34[n, t, k] ** 2) / 8 */
        /* inverse34[n, t] = 1 / sqrt(1 / 100000 + variance34[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred34[n][t][k] * net->predict_centred34[n][t][k];
                }
                net->predict_variance34[n][t] = sum1 / 8;
                net->predict_inverse34[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance34[n][t]);
            }
        }
        /* normal34[n, t, k] = centred34[n, t, k] * inverse34[n, t] */
        /* z34[n, t, k] = gain34[k] * normal34[n, t, k] + b34[k] */
        /* a34[n, t, k] = z34[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal34[n][t][k] = net->predict_centred34[n][t][k]
                        * net->predict_inverse34[n][t];
                    net->predict_z34[n][t][k] = net->gain34[k] * net->predict_normal34[n][t][k] + net->b34[k];
                    net->predict_a34[n][t][k] = net->predict_z34[n][t][k];
                }
            }
        }
        /* z35[n, t, j] = sum[k: 8](W35[j, k] * a34[n, t, k]) + b35[j] */
        /* a35[n, t, j] = z35[n, t, j] * (1 + erf(z35[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W35[j][k] * net->predict_a34[n][t][k];
                    }
                    net->predict_z35[n][t][j] = sum1 + net->b35[j];
                    const real a35_t1 = net->predict_z35[n][t][j] / 2;
                    net->predict_a35[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a35_t1)) * a35_t1;
                }
            }
        }
        /* z36[n, t, j] = sum[k: 32](W36[j, k] * a35[n, t, k]) + b36[j] */
        /* a36[n, t, j] = z36[n, t, j] */
        /* a37[n, t, j] = a33[n, t, j] + a36[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W36[j][k] * net->predict_a35[n][t][k];
                    }
                    net->predict_z36[n][t][j] = sum1 + net->b36[j];
                    net->predict_a36[n][t][j] = net->predict_z36[n][t][j];
                    net->predict_a37[n][t][j] = net->predict_a33[n][t][j] + net->predict_a36[n][t][j];
                }
            }
        }
        /* mu38[n, t] = sum[k: 8](a37[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a37[n][t][k];
                }
                net->predict_mu38[n][t] = sum / 8;
            }
        }
        /* centred38[n, t, k] = a37[n, t, k] - mu38[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred38[n][t][k] = net->predict_a37[n][t][k] - net->predict_mu38[n][t];
                }
            }
        }
        /* variance38[n, t] = sum[k: 8](centred38[n, t, k] ** 2) / 8 */
        /* inverse38[n, t] = 1 / sqrt(1 / 100000 + variance38[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred38[n][t][k] * net->predict_centred38[n][t][k];
                }
                net->predict_variance38[n][t] = sum1 / 8;
                net->predict_inverse38[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance38[n][t]);
            }
        }
        /* normal38[n, t, k] = centred38[n, t, k] * inverse38[n, t] */
        /* z38[n, t, k] = gain38[k] * normal38[n, t, k] + b38[k] */
        /* a38[n, t, k] = z38[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal38[n][t][k] = net->predict_centred38[n][t][k]
                        * net->predict_inverse38[n][t];
                    net->predict_z38[n][t][k] = net->gain38[k] * net->predict_normal38[n][t][k] + net->b38[k];
                    net->predict_a38[n][t][k] = net->predict_z38[n][t][k];
                }
            }
        }
        /* query39[n, t, h, d] = sum[k: 8](Q39[h, d, k] * a38[n, t, k]) */
        /* key39[n, t, h, d] = sum[k: 8](K39[h, d, k] * a38[n, t, k]) */
        /* value39[n, t, h, d] = sum[k: 8](V39[h, d, k] * a38[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q39[h][d][k] * net->predict_a38[n][t][k];
                        }
                        net->predict_query39[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K39[h][d][k] * net->predict_a38[n][t][k];
                        }
                        net->predict_key39[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V39[h][d][k] * net->predict_a38[n][t][k];
                        }
                        net->predict_value39[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score39[n, h, t, s] = sum[d: 4](key39[n, s, h, d] * query39[n, t, h, d]) / 2 */
        /* e39[n, h, t, s] = where(s <= t, exp(score39[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key39[n][s][h][d] * net->predict_query39[n][t][h][d];
                        }
                        net->predict_score39[n][h][t][s] = sum1 / 2;
                        net->predict_e39[n][h][t][s] = (s <= t ? exp(net->predict_score39[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total39[n, h, t] = sum[s: 8](e39[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e39[n][h][t][s];
                    }
                    net->predict_total39[n][h][t] = sum;
                }
            }
        }
        /* weight39[n, h, t, s] = e39[n, h, t, s] / total39[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight39[n][h][t][s] = net->predict_e39[n][h][t][s]
                            / net->predict_total39[n][h][t];
                    }
                }
            }
        }
        /* mixed39[n, t, h, d] = sum[s: 8](value39[n, s, h, d] * weight39[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value39[n][s][h][d] * net->predict_weight39[n][h][t][s];
                        }
                        net->predict_mixed39[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z39[n, t, k] = sum[h: 2, d: 4](O39[k, h, d] * mixed39[n, t, h, d]) + b39[k] */
        /* a39[n, t, k] = z39[n, t, k] */
        /* a40[n, t, k] = a37[n, t, k] + a39[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O39[k][h][d] * net->predict_mixed39[n][t][h][d];
                        }
                    }
                    net->predict_z39[n][t][k] = sum1 + net->b39[k];
                    net->predict_a39[n][t][k] = net->predict_z39[n][t][k];
                    net->predict_a40[n][t][k] = net->predict_a37[n][t][k] + net->predict_a39[n][t][k];
                }
            }
        }
        /* mu41[n, t] = sum[k: 8](a40[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a40[n][t][k];
                }
                net->predict_mu41[n][t] = sum / 8;
            }
        }
        /* centred41[n, t, k] = a40[n, t, k] - mu41[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred41[n][t][k] = net->predict_a40[n][t][k] - net->predict_mu41[n][t];
                }
            }
        }
        /* variance41[n, t] = sum[k: 8](centred41[n, t, k] ** 2) / 8 */
        /* inverse41[n, t] = 1 / sqrt(1 / 100000 + variance41[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred41[n][t][k] * net->predict_centred41[n][t][k];
                }
                net->predict_variance41[n][t] = sum1 / 8;
                net->predict_inverse41[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance41[n][t]);
            }
        }
        /* normal41[n, t, k] = centred41[n, t, k] * inverse41[n, t] */
        /* z41[n, t, k] = gain41[k] * normal41[n, t, k] + b41[k] */
        /* a41[n, t, k] = z41[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal41[n][t][k] = net->predict_centred41[n][t][k]
                        * net->predict_inverse41[n][t];
                    net->predict_z41[n][t][k] = net->gain41[k] * net->predict_normal41[n][t][k] + net->b41[k];
                    net->predict_a41[n][t][k] = net->predict_z41[n][t][k];
                }
            }
        }
        /* z42[n, t, j] = sum[k: 8](W42[j, k] * a41[n, t, k]) + b42[j] */
        /* a42[n, t, j] = z42[n, t, j] * (1 + erf(z42[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W42[j][k] * net->predict_a41[n][t][k];
                    }
                    net->predict_z42[n][t][j] = sum1 + net->b42[j];
                    const real a42_t1 = net->predict_z42[n][t][j] / 2;
                    net->predict_a42[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a42_t1)) * a42_t1;
                }
            }
        }
        /* z43[n, t, j] = sum[k: 32](W43[j, k] * a42[n, t, k]) + b43[j] */
        /* a43[n, t, j] = z43[n, t, j] */
        /* a44[n, t, j] = a40[n, t, j] + a43[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W43[j][k] * net->predict_a42[n][t][k];
                    }
                    net->predict_z43[n][t][j] = sum1 + net->b43[j];
                    net->predict_a43[n][t][j] = net->predict_z43[n][t][j];
                    net->predict_a44[n][t][j] = net->predict_a40[n][t][j] + net->predict_a43[n][t][j];
                }
            }
        }
        /* mu45[n, t] = sum[k: 8](a44[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a44[n][t][k];
                }
                net->predict_mu45[n][t] = sum / 8;
            }
        }
        /* centred45[n, t, k] = a44[n, t, k] - mu45[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred45[n][t][k] = net->predict_a44[n][t][k] - net->predict_mu45[n][t];
                }
            }
        }
        /* variance45[n, t] = sum[k: 8](centred45[n, t, k] ** 2) / 8 */
        /* inverse45[n, t] = 1 / sqrt(1 / 100000 + variance45[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred45[n][t][k] * net->predict_centred45[n][t][k];
                }
                net->predict_variance45[n][t] = sum1 / 8;
                net->predict_inverse45[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance45[n][t]);
            }
        }
        /* normal45[n, t, k] = centred45[n, t, k] * inverse45[n, t] */
        /* z45[n, t, k] = gain45[k] * normal45[n, t, k] + b45[k] */
        /* a45[n, t, k] = z45[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal45[n][t][k] = net->predict_centred45[n][t][k]
                        * net->predict_inverse45[n][t];
                    net->predict_z45[n][t][k] = net->gain45[k] * net->predict_normal45[n][t][k] + net->b45[k];
                    net->predict_a45[n][t][k] = net->predict_z45[n][t][k];
                }
            }
        }
        /* query46[n, t, h, d] = sum[k: 8](Q46[h, d, k] * a45[n, t, k]) */
        /* key46[n, t, h, d] = sum[k: 8](K46[h, d, k] * a45[n, t, k]) */
        /* value46[n, t, h, d] = sum[k: 8](V46[h, d, k] * a45[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q46[h][d][k] * net->predict_a45[n][t][k];
                        }
                        net->predict_query46[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K46[h][d][k] * net->predict_a45[n][t][k];
                        }
                        net->predict_key46[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V46[h][d][k] * net->predict_a45[n][t][k];
                        }
                        net->predict_value46[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score46[n, h, t, s] = sum[d: 4](key46[n, s, h, d] * query46[n, t, h, d]) / 2 */
        /* e46[n, h, t, s] = where(s <= t, exp(score46[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key46[n][s][h][d] * net->predict_query46[n][t][h][d];
                        }
                        net->predict_score46[n][h][t][s] = sum1 / 2;
                        net->predict_e46[n][h][t][s] = (s <= t ? exp(net->predict_score46[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total46[n, h, t] = sum[s: 8](e46[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e46[n][h][t][s];
                    }
                    net->predict_total46[n][h][t] = sum;
                }
            }
        }
        /* weight46[n, h, t, s] = e46[n, h, t, s] / total46[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight46[n][h][t][s] = net->predict_e46[n][h][t][s]
                            / net->predict_total46[n][h][t];
                    }
                }
            }
        }
        /* mixed46[n, t, h, d] = sum[s: 8](value46[n, s, h, d] * weight46[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value46[n][s][h][d] * net->predict_weight46[n][h][t][s];
                        }
                        net->predict_mixed46[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z46[n, t, k] = sum[h: 2, d: 4](O46[k, h, d] * mixed46[n, t, h, d]) + b46[k] */
        /* a46[n, t, k] = z46[n, t, k] */
        /* a47[n, t, k] = a44[n, t, k] + a46[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O46[k][h][d] * net->predict_mixed46[n][t][h][d];
                        }
                    }
                    net->predict_z46[n][t][k] = sum1 + net->b46[k];
                    net->predict_a46[n][t][k] = net->predict_z46[n][t][k];
                    net->predict_a47[n][t][k] = net->predict_a44[n][t][k] + net->predict_a46[n][t][k];
                }
            }
        }
        /* mu48[n, t] = sum[k: 8](a47[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a47[n][t][k];
                }
                net->predict_mu48[n][t] = sum / 8;
            }
        }
        /* centred48[n, t, k] = a47[n, t, k] - mu48[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred48[n][t][k] = net->predict_a47[n][t][k] - net->predict_mu48[n][t];
                }
            }
        }
        /* variance48[n, t] = sum[k: 8](centred48[n, t, k] ** 2) / 8 */
        /* inverse48[n, t] = 1 / sqrt(1 / 100000 + variance48[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred48[n][t][k] * net->predict_centred48[n][t][k];
                }
                net->predict_variance48[n][t] = sum1 / 8;
                net->predict_inverse48[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance48[n][t]);
            }
        }
        /* normal48[n, t, k] = centred48[n, t, k] * inverse48[n, t] */
        /* z48[n, t, k] = gain48[k] * normal48[n, t, k] + b48[k] */
        /* a48[n, t, k] = z48[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal48[n][t][k] = net->predict_centred48[n][t][k]
                        * net->predict_inverse48[n][t];
                    net->predict_z48[n][t][k] = net->gain48[k] * net->predict_normal48[n][t][k] + net->b48[k];
                    net->predict_a48[n][t][k] = net->predict_z48[n][t][k];
                }
            }
        }
        /* z49[n, t, j] = sum[k: 8](W49[j, k] * a48[n, t, k]) + b49[j] */
        /* a49[n, t, j] = z49[n, t, j] * (1 + erf(z49[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W49[j][k] * net->predict_a48[n][t][k];
                    }
                    net->predict_z49[n][t][j] = sum1 + net->b49[j];
                    const real a49_t1 = net->predict_z49[n][t][j] / 2;
                    net->predict_a49[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a49_t1)) * a49_t1;
                }
            }
        }
        /* z50[n, t, j] = sum[k: 32](W50[j, k] * a49[n, t, k]) + b50[j] */
        /* a50[n, t, j] = z50[n, t, j] */
        /* a51[n, t, j] = a47[n, t, j] + a50[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W50[j][k] * net->predict_a49[n][t][k];
                    }
                    net->predict_z50[n][t][j] = sum1 + net->b50[j];
                    net->predict_a50[n][t][j] = net->predict_z50[n][t][j];
                    net->predict_a51[n][t][j] = net->predict_a47[n][t][j] + net->predict_a50[n][t][j];
                }
            }
        }
        /* mu52[n, t] = sum[k: 8](a51[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a51[n][t][k];
                }
                net->predict_mu52[n][t] = sum / 8;
            }
        }
        /* centred52[n, t, k] = a51[n, t, k] - mu52[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred52[n][t][k] = net->predict_a51[n][t][k] - net->predict_mu52[n][t];
                }
            }
        }
        /* variance52[n, t] = sum[k: 8](centred52[n, t, k] ** 2) / 8 */
        /* inverse52[n, t] = 1 / sqrt(1 / 100000 + variance52[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred52[n][t][k] * net->predict_centred52[n][t][k];
                }
                net->predict_variance52[n][t] = sum1 / 8;
                net->predict_inverse52[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance52[n][t]);
            }
        }
        /* normal52[n, t, k] = centred52[n, t, k] * inverse52[n, t] */
        /* z52[n, t, k] = gain52[k] * normal52[n, t, k] + b52[k] */
        /* a52[n, t, k] = z52[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal52[n][t][k] = net->predict_centred52[n][t][k]
                        * net->predict_inverse52[n][t];
                    net->predict_z52[n][t][k] = net->gain52[k] * net->predict_normal52[n][t][k] + net->b52[k];
                    net->predict_a52[n][t][k] = net->predict_z52[n][t][k];
                }
            }
        }
        /* query53[n, t, h, d] = sum[k: 8](Q53[h, d, k] * a52[n, t, k]) */
        /* key53[n, t, h, d] = sum[k: 8](K53[h, d, k] * a52[n, t, k]) */
        /* value53[n, t, h, d] = sum[k: 8](V53[h, d, k] * a52[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q53[h][d][k] * net->predict_a52[n][t][k];
                        }
                        net->predict_query53[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K53[h][d][k] * net->predict_a52[n][t][k];
                        }
                        net->predict_key53[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V53[h][d][k] * net->predict_a52[n][t][k];
                        }
                        net->predict_value53[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score53[n, h, t, s] = sum[d: 4](key53[n, s, h, d] * query53[n, t, h, d]) / 2 */
        /* e53[n, h, t, s] = where(s <= t, exp(score53[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key53[n][s][h][d] * net->predict_query53[n][t][h][d];
                        }
                        net->predict_score53[n][h][t][s] = sum1 / 2;
                        net->predict_e53[n][h][t][s] = (s <= t ? exp(net->predict_score53[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total53[n, h, t] = sum[s: 8](e53[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e53[n][h][t][s];
                    }
                    net->predict_total53[n][h][t] = sum;
                }
            }
        }
        /* weight53[n, h, t, s] = e53[n, h, t, s] / total53[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight53[n][h][t][s] = net->predict_e53[n][h][t][s]
                            / net->predict_total53[n][h][t];
                    }
                }
            }
        }
        /* mixed53[n, t, h, d] = sum[s: 8](value53[n, s, h, d] * weight53[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value53[n][s][h][d] * net->predict_weight53[n][h][t][s];
                        }
                        net->predict_mixed53[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z53[n, t, k] = sum[h: 2, d: 4](O53[k, h, d] * mixed53[n, t, h, d]) + b53[k] */
        /* a53[n, t, k] = z53[n, t, k] */
        /* a54[n, t, k] = a51[n, t, k] + a53[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O53[k][h][d] * net->predict_mixed53[n][t][h][d];
                        }
                    }
                    net->predict_z53[n][t][k] = sum1 + net->b53[k];
                    net->predict_a53[n][t][k] = net->predict_z53[n][t][k];
                    net->predict_a54[n][t][k] = net->predict_a51[n][t][k] + net->predict_a53[n][t][k];
                }
            }
        }
        /* mu55[n, t] = sum[k: 8](a54[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a54[n][t][k];
                }
                net->predict_mu55[n][t] = sum / 8;
            }
        }
        /* centred55[n, t, k] = a54[n, t, k] - mu55[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred55[n][t][k] = net->predict_a54[n][t][k] - net->predict_mu55[n][t];
                }
            }
        }
        /* variance55[n, t] = sum[k: 8](centred55[n, t, k] ** 2) / 8 */
        /* inverse55[n, t] = 1 / sqrt(1 / 100000 + variance55[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred55[n][t][k] * net->predict_centred55[n][t][k];
                }
                net->predict_variance55[n][t] = sum1 / 8;
                net->predict_inverse55[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance55[n][t]);
            }
        }
        /* normal55[n, t, k] = centred55[n, t, k] * inverse55[n, t] */
        /* z55[n, t, k] = gain55[k] * normal55[n, t, k] + b55[k] */
        /* a55[n, t, k] = z55[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal55[n][t][k] = net->predict_centred55[n][t][k]
                        * net->predict_inverse55[n][t];
                    net->predict_z55[n][t][k] = net->gain55[k] * net->predict_normal55[n][t][k] + net->b55[k];
                    net->predict_a55[n][t][k] = net->predict_z55[n][t][k];
                }
            }
        }
        /* z56[n, t, j] = sum[k: 8](W56[j, k] * a55[n, t, k]) + b56[j] */
        /* a56[n, t, j] = z56[n, t, j] * (1 + erf(z56[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W56[j][k] * net->predict_a55[n][t][k];
                    }
                    net->predict_z56[n][t][j] = sum1 + net->b56[j];
                    const real a56_t1 = net->predict_z56[n][t][j] / 2;
                    net->predict_a56[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a56_t1)) * a56_t1;
                }
            }
        }
        /* z57[n, t, j] = sum[k: 32](W57[j, k] * a56[n, t, k]) + b57[j] */
        /* a57[n, t, j] = z57[n, t, j] */
        /* a58[n, t, j] = a54[n, t, j] + a57[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W57[j][k] * net->predict_a56[n][t][k];
                    }
                    net->predict_z57[n][t][j] = sum1 + net->b57[j];
                    net->predict_a57[n][t][j] = net->predict_z57[n][t][j];
                    net->predict_a58[n][t][j] = net->predict_a54[n][t][j] + net->predict_a57[n][t][j];
                }
            }
        }
        /* mu59[n, t] = sum[k: 8](a58[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a58[n][t][k];
                }
                net->predict_mu59[n][t] = sum / 8;
            }
        }
        /* centred59[n, t, k] = a58[n, t, k] - mu59[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred59[n][t][k] = net->predict_a58[n][t][k] - net->predict_mu59[n][t];
                }
            }
        }
        /* variance59[n, t] = sum[k: 8](centred59[n, t, k] ** 2) / 8 */
        /* inverse59[n, t] = 1 / sqrt(1 / 100000 + variance59[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred59[n][t][k] * net->predict_centred59[n][t][k];
                }
                net->predict_variance59[n][t] = sum1 / 8;
                net->predict_inverse59[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance59[n][t]);
            }
        }
        /* normal59[n, t, k] = centred59[n, t, k] * inverse59[n, t] */
        /* z59[n, t, k] = gain59[k] * normal59[n, t, k] + b59[k] */
        /* a59[n, t, k] = z59[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal59[n][t][k] = net->predict_centred59[n][t][k]
                        * net->predict_inverse59[n][t];
                    net->predict_z59[n][t][k] = net->gain59[k] * net->predict_normal59[n][t][k] + net->b59[k];
                    net->predict_a59[n][t][k] = net->predict_z59[n][t][k];
                }
            }
        }
        /* query60[n, t, h, d] = sum[k: 8](Q60[h, d, k] * a59[n, t, k]) */
        /* key60[n, t, h, d] = sum[k: 8](K60[h, d, k] * a59[n, t, k]) */
        /* value60[n, t, h, d] = sum[k: 8](V60[h, d, k] * a59[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q60[h][d][k] * net->predict_a59[n][t][k];
                        }
                        net->predict_query60[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K60[h][d][k] * net->predict_a59[n][t][k];
                        }
                        net->predict_key60[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V60[h][d][k] * net->predict_a59[n][t][k];
                        }
                        net->predict_value60[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score60[n, h, t, s] = sum[d: 4](key60[n, s, h, d] * query60[n, t, h, d]) / 2 */
        /* e60[n, h, t, s] = where(s <= t, exp(score60[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key60[n][s][h][d] * net->predict_query60[n][t][h][d];
                        }
                        net->predict_score60[n][h][t][s] = sum1 / 2;
                        net->predict_e60[n][h][t][s] = (s <= t ? exp(net->predict_score60[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total60[n, h, t] = sum[s: 8](e60[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e60[n][h][t][s];
                    }
                    net->predict_total60[n][h][t] = sum;
                }
            }
        }
        /* weight60[n, h, t, s] = e60[n, h, t, s] / total60[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight60[n][h][t][s] = net->predict_e60[n][h][t][s]
                            / net->predict_total60[n][h][t];
                    }
                }
            }
        }
        /* mixed60[n, t, h, d] = sum[s: 8](value60[n, s, h, d] * weight60[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value60[n][s][h][d] * net->predict_weight60[n][h][t][s];
                        }
                        net->predict_mixed60[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z60[n, t, k] = sum[h: 2, d: 4](O60[k, h, d] * mixed60[n, t, h, d]) + b60[k] */
        /* a60[n, t, k] = z60[n, t, k] */
        /* a61[n, t, k] = a58[n, t, k] + a60[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O60[k][h][d] * net->predict_mixed60[n][t][h][d];
                        }
                    }
                    net->predict_z60[n][t][k] = sum1 + net->b60[k];
                    net->predict_a60[n][t][k] = net->predict_z60[n][t][k];
                    net->predict_a61[n][t][k] = net->predict_a58[n][t][k] + net->predict_a60[n][t][k];
                }
            }
        }
        /* mu62[n, t] = sum[k: 8](a61[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a61[n][t][k];
                }
                net->predict_mu62[n][t] = sum / 8;
            }
        }
        /* centred62[n, t, k] = a61[n, t, k] - mu62[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred62[n][t][k] = net->predict_a61[n][t][k] - net->predict_mu62[n][t];
                }
            }
        }
        /* variance62[n, t] = sum[k: 8](centred62[n, t, k] ** 2) / 8 */
        /* inverse62[n, t] = 1 / sqrt(1 / 100000 + variance62[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred62[n][t][k] * net->predict_centred62[n][t][k];
                }
                net->predict_variance62[n][t] = sum1 / 8;
                net->predict_inverse62[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance62[n][t]);
            }
        }
        /* normal62[n, t, k] = centred62[n, t, k] * inverse62[n, t] */
        /* z62[n, t, k] = gain62[k] * normal62[n, t, k] + b62[k] */
        /* a62[n, t, k] = z62[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal62[n][t][k] = net->predict_centred62[n][t][k]
                        * net->predict_inverse62[n][t];
                    net->predict_z62[n][t][k] = net->gain62[k] * net->predict_normal62[n][t][k] + net->b62[k];
                    net->predict_a62[n][t][k] = net->predict_z62[n][t][k];
                }
            }
        }
        /* z63[n, t, j] = sum[k: 8](W63[j, k] * a62[n, t, k]) + b63[j] */
        /* a63[n, t, j] = z63[n, t, j] * (1 + erf(z63[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W63[j][k] * net->predict_a62[n][t][k];
                    }
                    net->predict_z63[n][t][j] = sum1 + net->b63[j];
                    const real a63_t1 = net->predict_z63[n][t][j] / 2;
                    net->predict_a63[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a63_t1)) * a63_t1;
                }
            }
        }
        /* z64[n, t, j] = sum[k: 32](W64[j, k] * a63[n, t, k]) + b64[j] */
        /* a64[n, t, j] = z64[n, t, j] */
        /* a65[n, t, j] = a61[n, t, j] + a64[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W64[j][k] * net->predict_a63[n][t][k];
                    }
                    net->predict_z64[n][t][j] = sum1 + net->b64[j];
                    net->predict_a64[n][t][j] = net->predict_z64[n][t][j];
                    net->predict_a65[n][t][j] = net->predict_a61[n][t][j] + net->predict_a64[n][t][j];
                }
            }
        }
        /* mu66[n, t] = sum[k: 8](a65[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a65[n][t][k];
                }
                net->predict_mu66[n][t] = sum / 8;
            }
        }
        /* centred66[n, t, k] = a65[n, t, k] - mu66[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred66[n][t][k] = net->predict_a65[n][t][k] - net->predict_mu66[n][t];
                }
            }
        }
        /* variance66[n, t] = sum[k: 8](centred66[n, t, k] ** 2) / 8 */
        /* inverse66[n, t] = 1 / sqrt(1 / 100000 + variance66[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred66[n][t][k] * net->predict_centred66[n][t][k];
                }
                net->predict_variance66[n][t] = sum1 / 8;
                net->predict_inverse66[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance66[n][t]);
            }
        }
        /* normal66[n, t, k] = centred66[n, t, k] * inverse66[n, t] */
        /* z66[n, t, k] = gain66[k] * normal66[n, t, k] + b66[k] */
        /* a66[n, t, k] = z66[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal66[n][t][k] = net->predict_centred66[n][t][k]
                        * net->predict_inverse66[n][t];
                    net->predict_z66[n][t][k] = net->gain66[k] * net->predict_normal66[n][t][k] + net->b66[k];
                    net->predict_a66[n][t][k] = net->predict_z66[n][t][k];
                }
            }
        }
        /* query67[n, t, h, d] = sum[k: 8](Q67[h, d, k] * a66[n, t, k]) */
        /* key67[n, t, h, d] = sum[k: 8](K67[h, d, k] * a66[n, t, k]) */
        /* value67[n, t, h, d] = sum[k: 8](V67[h, d, k] * a66[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q67[h][d][k] * net->predict_a66[n][t][k];
                        }
                        net->predict_query67[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K67[h][d][k] * net->predict_a66[n][t][k];
                        }
                        net->predict_key67[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V67[h][d][k] * net->predict_a66[n][t][k];
                        }
                        net->predict_value67[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score67[n, h, t, s] = sum[d: 4](key67[n, s, h, d] * query67[n, t, h, d]) / 2 */
        /* e67[n, h, t, s] = where(s <= t, exp(score67[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key67[n][s][h][d] * net->predict_query67[n][t][h][d];
                        }
                        net->predict_score67[n][h][t][s] = sum1 / 2;
                        net->predict_e67[n][h][t][s] = (s <= t ? exp(net->predict_score67[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total67[n, h, t] = sum[s: 8](e67[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e67[n][h][t][s];
                    }
                    net->predict_total67[n][h][t] = sum;
                }
            }
        }
        /* weight67[n, h, t, s] = e67[n, h, t, s] / total67[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight67[n][h][t][s] = net->predict_e67[n][h][t][s]
                            / net->predict_total67[n][h][t];
                    }
                }
            }
        }
        /* mixed67[n, t, h, d] = sum[s: 8](value67[n, s, h, d] * weight67[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value67[n][s][h][d] * net->predict_weight67[n][h][t][s];
                        }
                        net->predict_mixed67[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z67[n, t, k] = sum[h: 2, d: 4](O67[k, h, d] * mixed67[n, t, h, d]) + b67[k] */
        /* a67[n, t, k] = z67[n, t, k] */
        /* a68[n, t, k] = a65[n, t, k] + a67[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O67[k][h][d] * net->predict_mixed67[n][t][h][d];
                        }
                    }
                    net->predict_z67[n][t][k] = sum1 + net->b67[k];
                    net->predict_a67[n][t][k] = net->predict_z67[n][t][k];
                    net->predict_a68[n][t][k] = net->predict_a65[n][t][k] + net->predict_a67[n][t][k];
                }
            }
        }
        /* mu69[n, t] = sum[k: 8](a68[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a68[n][t][k];
                }
                net->predict_mu69[n][t] = sum / 8;
            }
        }
        /* centred69[n, t, k] = a68[n, t, k] - mu69[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred69[n][t][k] = net->predict_a68[n][t][k] - net->predict_mu69[n][t];
                }
            }
        }
        /* variance69[n, t] = sum[k: 8](centred69[n, t, k] ** 2) / 8 */
        /* inverse69[n, t] = 1 / sqrt(1 / 100000 + variance69[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred69[n][t][k] * net->predict_centred69[n][t][k];
                }
                net->predict_variance69[n][t] = sum1 / 8;
                net->predict_inverse69[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance69[n][t]);
            }
        }
        /* normal69[n, t, k] = centred69[n, t, k] * inverse69[n, t] */
        /* z69[n, t, k] = gain69[k] * normal69[n, t, k] + b69[k] */
        /* a69[n, t, k] = z69[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal69[n][t][k] = net->predict_centred69[n][t][k]
                        * net->predict_inverse69[n][t];
                    net->predict_z69[n][t][k] = net->gain69[k] * net->predict_normal69[n][t][k] + net->b69[k];
                    net->predict_a69[n][t][k] = net->predict_z69[n][t][k];
                }
            }
        }
        /* z70[n, t, j] = sum[k: 8](W70[j, k] * a69[n, t, k]) + b70[j] */
        /* a70[n, t, j] = z70[n, t, j] * (1 + erf(z70[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W70[j][k] * net->predict_a69[n][t][k];
                    }
                    net->predict_z70[n][t][j] = sum1 + net->b70[j];
                    const real a70_t1 = net->predict_z70[n][t][j] / 2;
                    net->predict_a70[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a70_t1)) * a70_t1;
                }
            }
        }
        /* z71[n, t, j] = sum[k: 32](W71[j, k] * a70[n, t, k]) + b71[j] */
        /* a71[n, t, j] = z71[n, t, j] */
        /* a72[n, t, j] = a68[n, t, j] + a71[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W71[j][k] * net->predict_a70[n][t][k];
                    }
                    net->predict_z71[n][t][j] = sum1 + net->b71[j];
                    net->predict_a71[n][t][j] = net->predict_z71[n][t][j];
                    net->predict_a72[n][t][j] = net->predict_a68[n][t][j] + net->predict_a71[n][t][j];
                }
            }
        }
        /* mu73[n, t] = sum[k: 8](a72[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a72[n][t][k];
                }
                net->predict_mu73[n][t] = sum / 8;
            }
        }
        /* centred73[n, t, k] = a72[n, t, k] - mu73[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred73[n][t][k] = net->predict_a72[n][t][k] - net->predict_mu73[n][t];
                }
            }
        }
        /* variance73[n, t] = sum[k: 8](centred73[n, t, k] ** 2) / 8 */
        /* inverse73[n, t] = 1 / sqrt(1 / 100000 + variance73[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred73[n][t][k] * net->predict_centred73[n][t][k];
                }
                net->predict_variance73[n][t] = sum1 / 8;
                net->predict_inverse73[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance73[n][t]);
            }
        }
        /* normal73[n, t, k] = centred73[n, t, k] * inverse73[n, t] */
        /* z73[n, t, k] = gain73[k] * normal73[n, t, k] + b73[k] */
        /* a73[n, t, k] = z73[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal73[n][t][k] = net->predict_centred73[n][t][k]
                        * net->predict_inverse73[n][t];
                    net->predict_z73[n][t][k] = net->gain73[k] * net->predict_normal73[n][t][k] + net->b73[k];
                    net->predict_a73[n][t][k] = net->predict_z73[n][t][k];
                }
            }
        }
        /* query74[n, t, h, d] = sum[k: 8](Q74[h, d, k] * a73[n, t, k]) */
        /* key74[n, t, h, d] = sum[k: 8](K74[h, d, k] * a73[n, t, k]) */
        /* value74[n, t, h, d] = sum[k: 8](V74[h, d, k] * a73[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q74[h][d][k] * net->predict_a73[n][t][k];
                        }
                        net->predict_query74[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K74[h][d][k] * net->predict_a73[n][t][k];
                        }
                        net->predict_key74[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V74[h][d][k] * net->predict_a73[n][t][k];
                        }
                        net->predict_value74[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score74[n, h, t, s] = sum[d: 4](key74[n, s, h, d] * query74[n, t, h, d]) / 2 */
        /* e74[n, h, t, s] = where(s <= t, exp(score74[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key74[n][s][h][d] * net->predict_query74[n][t][h][d];
                        }
                        net->predict_score74[n][h][t][s] = sum1 / 2;
                        net->predict_e74[n][h][t][s] = (s <= t ? exp(net->predict_score74[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total74[n, h, t] = sum[s: 8](e74[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e74[n][h][t][s];
                    }
                    net->predict_total74[n][h][t] = sum;
                }
            }
        }
        /* weight74[n, h, t, s] = e74[n, h, t, s] / total74[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight74[n][h][t][s] = net->predict_e74[n][h][t][s]
                            / net->predict_total74[n][h][t];
                    }
                }
            }
        }
        /* mixed74[n, t, h, d] = sum[s: 8](value74[n, s, h, d] * weight74[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value74[n][s][h][d] * net->predict_weight74[n][h][t][s];
                        }
                        net->predict_mixed74[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z74[n, t, k] = sum[h: 2, d: 4](O74[k, h, d] * mixed74[n, t, h, d]) + b74[k] */
        /* a74[n, t, k] = z74[n, t, k] */
        /* a75[n, t, k] = a72[n, t, k] + a74[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O74[k][h][d] * net->predict_mixed74[n][t][h][d];
                        }
                    }
                    net->predict_z74[n][t][k] = sum1 + net->b74[k];
                    net->predict_a74[n][t][k] = net->predict_z74[n][t][k];
                    net->predict_a75[n][t][k] = net->predict_a72[n][t][k] + net->predict_a74[n][t][k];
                }
            }
        }
        /* mu76[n, t] = sum[k: 8](a75[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a75[n][t][k];
                }
                net->predict_mu76[n][t] = sum / 8;
            }
        }
        /* centred76[n, t, k] = a75[n, t, k] - mu76[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred76[n][t][k] = net->predict_a75[n][t][k] - net->predict_mu76[n][t];
                }
            }
        }
        /* variance76[n, t] = sum[k: 8](centred76[n, t, k] ** 2) / 8 */
        /* inverse76[n, t] = 1 / sqrt(1 / 100000 + variance76[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred76[n][t][k] * net->predict_centred76[n][t][k];
                }
                net->predict_variance76[n][t] = sum1 / 8;
                net->predict_inverse76[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance76[n][t]);
            }
        }
        /* normal76[n, t, k] = centred76[n, t, k] * inverse76[n, t] */
        /* z76[n, t, k] = gain76[k] * normal76[n, t, k] + b76[k] */
        /* a76[n, t, k] = z76[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal76[n][t][k] = net->predict_centred76[n][t][k]
                        * net->predict_inverse76[n][t];
                    net->predict_z76[n][t][k] = net->gain76[k] * net->predict_normal76[n][t][k] + net->b76[k];
                    net->predict_a76[n][t][k] = net->predict_z76[n][t][k];
                }
            }
        }
        /* z77[n, t, j] = sum[k: 8](W77[j, k] * a76[n, t, k]) + b77[j] */
        /* a77[n, t, j] = z77[n, t, j] * (1 + erf(z77[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W77[j][k] * net->predict_a76[n][t][k];
                    }
                    net->predict_z77[n][t][j] = sum1 + net->b77[j];
                    const real a77_t1 = net->predict_z77[n][t][j] / 2;
                    net->predict_a77[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a77_t1)) * a77_t1;
                }
            }
        }
        /* z78[n, t, j] = sum[k: 32](W78[j, k] * a77[n, t, k]) + b78[j] */
        /* a78[n, t, j] = z78[n, t, j] */
        /* a79[n, t, j] = a75[n, t, j] + a78[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W78[j][k] * net->predict_a77[n][t][k];
                    }
                    net->predict_z78[n][t][j] = sum1 + net->b78[j];
                    net->predict_a78[n][t][j] = net->predict_z78[n][t][j];
                    net->predict_a79[n][t][j] = net->predict_a75[n][t][j] + net->predict_a78[n][t][j];
                }
            }
        }
        /* mu80[n, t] = sum[k: 8](a79[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a79[n][t][k];
                }
                net->predict_mu80[n][t] = sum / 8;
            }
        }
        /* centred80[n, t, k] = a79[n, t, k] - mu80[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred80[n][t][k] = net->predict_a79[n][t][k] - net->predict_mu80[n][t];
                }
            }
        }
        /* variance80[n, t] = sum[k: 8](centred80[n, t, k] ** 2) / 8 */
        /* inverse80[n, t] = 1 / sqrt(1 / 100000 + variance80[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred80[n][t][k] * net->predict_centred80[n][t][k];
                }
                net->predict_variance80[n][t] = sum1 / 8;
                net->predict_inverse80[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance80[n][t]);
            }
        }
        /* normal80[n, t, k] = centred80[n, t, k] * inverse80[n, t] */
        /* z80[n, t, k] = gain80[k] * normal80[n, t, k] + b80[k] */
        /* a80[n, t, k] = z80[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal80[n][t][k] = net->predict_centred80[n][t][k]
                        * net->predict_inverse80[n][t];
                    net->predict_z80[n][t][k] = net->gain80[k] * net->predict_normal80[n][t][k] + net->b80[k];
                    net->predict_a80[n][t][k] = net->predict_z80[n][t][k];
                }
            }
        }
        /* query81[n, t, h, d] = sum[k: 8](Q81[h, d, k] * a80[n, t, k]) */
        /* key81[n, t, h, d] = sum[k: 8](K81[h, d, k] * a80[n, t, k]) */
        /* value81[n, t, h, d] = sum[k: 8](V81[h, d, k] * a80[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum1 += net->Q81[h][d][k] * net->predict_a80[n][t][k];
                        }
                        net->predict_query81[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K81[h][d][k] * net->predict_a80[n][t][k];
                        }
                        net->predict_key81[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V81[h][d][k] * net->predict_a80[n][t][k];
                        }
                        net->predict_value81[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score81[n, h, t, s] = sum[d: 4](key81[n, s, h, d] * query81[n, t, h, d]) / 2 */
        /* e81[n, h, t, s] = where(s <= t, exp(score81[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->predict_key81[n][s][h][d] * net->predict_query81[n][t][h][d];
                        }
                        net->predict_score81[n][h][t][s] = sum1 / 2;
                        net->predict_e81[n][h][t][s] = (s <= t ? exp(net->predict_score81[n][h][t][s]) : 0);
                    }
                }
            }
        }
        /* total81[n, h, t] = sum[s: 8](e81[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    real sum = 0;
                    for (int s = 0; s < 8; s++) {
                        sum += net->predict_e81[n][h][t][s];
                    }
                    net->predict_total81[n][h][t] = sum;
                }
            }
        }
        /* weight81[n, h, t, s] = e81[n, h, t, s] / total81[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        net->predict_weight81[n][h][t][s] = net->predict_e81[n][h][t][s]
                            / net->predict_total81[n][h][t];
                    }
                }
            }
        }
        /* mixed81[n, t, h, d] = sum[s: 8](value81[n, s, h, d] * weight81[n, h, t, s]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += net->predict_value81[n][s][h][d] * net->predict_weight81[n][h][t][s];
                        }
                        net->predict_mixed81[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z81[n, t, k] = sum[h: 2, d: 4](O81[k, h, d] * mixed81[n, t, h, d]) + b81[k] */
        /* a81[n, t, k] = z81[n, t, k] */
        /* a82[n, t, k] = a79[n, t, k] + a81[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 4; d++) {
                            sum1 += net->O81[k][h][d] * net->predict_mixed81[n][t][h][d];
                        }
                    }
                    net->predict_z81[n][t][k] = sum1 + net->b81[k];
                    net->predict_a81[n][t][k] = net->predict_z81[n][t][k];
                    net->predict_a82[n][t][k] = net->predict_a79[n][t][k] + net->predict_a81[n][t][k];
                }
            }
        }
        /* mu83[n, t] = sum[k: 8](a82[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a82[n][t][k];
                }
                net->predict_mu83[n][t] = sum / 8;
            }
        }
        /* centred83[n, t, k] = a82[n, t, k] - mu83[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred83[n][t][k] = net->predict_a82[n][t][k] - net->predict_mu83[n][t];
                }
            }
        }
        /* variance83[n, t] = sum[k: 8](centred83[n, t, k] ** 2) / 8 */
        /* inverse83[n, t] = 1 / sqrt(1 / 100000 + variance83[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred83[n][t][k] * net->predict_centred83[n][t][k];
                }
                net->predict_variance83[n][t] = sum1 / 8;
                net->predict_inverse83[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance83[n][t]);
            }
        }
        /* normal83[n, t, k] = centred83[n, t, k] * inverse83[n, t] */
        /* z83[n, t, k] = gain83[k] * normal83[n, t, k] + b83[k] */
        /* a83[n, t, k] = z83[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal83[n][t][k] = net->predict_centred83[n][t][k]
                        * net->predict_inverse83[n][t];
                    net->predict_z83[n][t][k] = net->gain83[k] * net->predict_normal83[n][t][k] + net->b83[k];
                    net->predict_a83[n][t][k] = net->predict_z83[n][t][k];
                }
            }
        }
        /* z84[n, t, j] = sum[k: 8](W84[j, k] * a83[n, t, k]) + b84[j] */
        /* a84[n, t, j] = z84[n, t, j] * (1 + erf(z84[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum1 += net->W84[j][k] * net->predict_a83[n][t][k];
                    }
                    net->predict_z84[n][t][j] = sum1 + net->b84[j];
                    const real a84_t1 = net->predict_z84[n][t][j] / 2;
                    net->predict_a84[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a84_t1)) * a84_t1;
                }
            }
        }
        /* z85[n, t, j] = sum[k: 32](W85[j, k] * a84[n, t, k]) + b85[j] */
        /* a85[n, t, j] = z85[n, t, j] */
        /* a86[n, t, j] = a82[n, t, j] + a85[n, t, j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 8; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 32; k++) {
                        sum1 += net->W85[j][k] * net->predict_a84[n][t][k];
                    }
                    net->predict_z85[n][t][j] = sum1 + net->b85[j];
                    net->predict_a85[n][t][j] = net->predict_z85[n][t][j];
                    net->predict_a86[n][t][j] = net->predict_a82[n][t][j] + net->predict_a85[n][t][j];
                }
            }
        }
        /* mu87[n, t] = sum[k: 8](a86[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->predict_a86[n][t][k];
                }
                net->predict_mu87[n][t] = sum / 8;
            }
        }
        /* centred87[n, t, k] = a86[n, t, k] - mu87[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_centred87[n][t][k] = net->predict_a86[n][t][k] - net->predict_mu87[n][t];
                }
            }
        }
        /* variance87[n, t] = sum[k: 8](centred87[n, t, k] ** 2) / 8 */
        /* inverse87[n, t] = 1 / sqrt(1 / 100000 + variance87[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += net->predict_centred87[n][t][k] * net->predict_centred87[n][t][k];
                }
                net->predict_variance87[n][t] = sum1 / 8;
                net->predict_inverse87[n][t] = 1 / sqrt(REAL(1e-05) + net->predict_variance87[n][t]);
            }
        }
        /* normal87[n, t, k] = centred87[n, t, k] * inverse87[n, t] */
        /* z87[n, t, k] = gain87[k] * normal87[n, t, k] + b87[k] */
        /* a87[n, t, k] = z87[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    net->predict_normal87[n][t][k] = net->predict_centred87[n][t][k]
                        * net->predict_inverse87[n][t];
                    net->predict_z87[n][t][k] = net->gain87[k] * net->predict_normal87[n][t][k] + net->b87[k];
                    net->predict_a87[n][t][k] = net->predict_z87[n][t][k];
                }
            }
        }
        /* z88[n, t, j] = sum[k: 8](E1[j, k] * a87[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 27; j++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->E1[j][k] * net->predict_a87[n][t][k];
                    }
                    net->predict_z88[n][t][j] = sum;
                }
            }
        }
        /* s88_max[n, t] = max[k: 27](z88[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real largest = -(real)HUGE_VAL;
                for (int k = 0; k < 27; k++) {
                    const real candidate_largest = net->predict_z88[n][t][k];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                net->predict_s88_max[n][t] = largest;
            }
        }
        /* e88[n, t, k] = exp(z88[n, t, k] - s88_max[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    net->predict_e88[n][t][k] = exp(net->predict_z88[n][t][k] - net->predict_s88_max[n][t]);
                }
            }
        }
        /* s88[n, t] = sum[k: 27](e88[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 27; k++) {
                    sum += net->predict_e88[n][t][k];
                }
                net->predict_s88[n][t] = sum;
            }
        }
        /* a88[n, t, k] = e88[n, t, k] / s88[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    net->predict_a88[n][t][k] = net->predict_e88[n][t][k] / net->predict_s88[n][t];
                }
            }
        }
        memcpy(predicted_a88, &net->predict_a88, 216 * sizeof(real));
        predicted_a88 += 216;
        x += 8;
    }
}

void gpt_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
{
    for (int i = 0; i < count; i++) {
        order[i] = i;
    }
    for (int last = count - 1; last > 0; last--) { /* Fisher and Yates */
        const int other = (int)(random_bits(seed, UINT64_C(1048576) + epoch,
            (uint64_t)last) % (uint64_t)(last + 1));
        const int kept = order[last];
        order[last] = order[other];
        order[other] = kept;
    }
}

/* The header of a weight file, in pieces. */
#ifdef GPT_FLOAT
enum { FILE_HEADER_LENGTH = 35968 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"gpt\",\"hash\":\"6b41fd333f16e34fe0d",
    "5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4\"},\"E1\":{\"dtype\":\"F32\",\"shape\":[27,8",
    "],\"data_offsets\":[0,864]},\"P2\":{\"dtype\":\"F32\",\"shape\":[8,8],\"data_offsets\":[86",
    "4,1120]},\"gain3\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[1120,1152]},\"b3\":{",
    "\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[1152,1184]},\"Q4\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[1184,1440]},\"K4\":{\"dtype\":\"F32\",\"shape\":[2,4,8],",
    "\"data_offsets\":[1440,1696]},\"V4\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\"",
    ":[1696,1952]},\"O4\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[1952,2208]},\"",
    "b4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[2208,2240]},\"gain6\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[2240,2272]},\"b6\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[2272,2304]},\"W7\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":",
    "[2304,3328]},\"b7\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[3328,3456]},\"W8\"",
    ":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[3456,4480]},\"b8\":{\"dtype\":\"F32",
    "\",\"shape\":[8],\"data_offsets\":[4480,4512]},\"gain10\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[4512,4544]},\"b10\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "4544,4576]},\"Q11\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[4576,4832]},\"K",
    "11\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[4832,5088]},\"V11\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[5088,5344]},\"O11\":{\"dtype\":\"F32\",\"shap",
    "e\":[8,2,4],\"data_offsets\":[5344,5600]},\"b11\":{\"dtype\":\"F32\",\"shape\":[8],\"data_",
    "offsets\":[5600,5632]},\"gain13\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[5632,",
    "5664]},\"b13\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[5664,5696]},\"W14\":{\"d",
    "type\":\"F32\",\"shape\":[32,8],\"data_offsets\":[5696,6720]},\"b14\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[6720,6848]},\"W15\":{\"dtype\":\"F32\",\"shape\":[8,32],\"d",
    "ata_offsets\":[6848,7872]},\"b15\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[7872",
    ",7904]},\"gain17\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[7904,7936]},\"b17\":",
    "{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[7936,7968]},\"Q18\":{\"dtype\":\"F32\",",
    "\"shape\":[2,4,8],\"data_offsets\":[7968,8224]},\"K18\":{\"dtype\":\"F32\",\"shape\":[2,4,",
    "8],\"data_offsets\":[8224,8480]},\"V18\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offse",
    "ts\":[8480,8736]},\"O18\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[8736,8992",
    "]},\"b18\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[8992,9024]},\"gain20\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[9024,9056]},\"b20\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8],\"data_offsets\":[9056,9088]},\"W21\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_",
    "offsets\":[9088,10112]},\"b21\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[10112,",
    "10240]},\"W22\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[10240,11264]},\"b22\"",
    ":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[11264,11296]},\"gain24\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[11296,11328]},\"b24\":{\"dtype\":\"F32\",\"shape\":[",
    "8],\"data_offsets\":[11328,11360]},\"Q25\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_off",
    "sets\":[11360,11616]},\"K25\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[11616",
    ",11872]},\"V25\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[11872,12128]},\"O2",
    "5\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[12128,12384]},\"b25\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[12384,12416]},\"gain27\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8],\"data_offsets\":[12416,12448]},\"b27\":{\"dtype\":\"F32\",\"shape\":[8],\"data_o",
    "ffsets\":[12448,12480]},\"W28\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[1248",
    "0,13504]},\"b28\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[13504,13632]},\"W29\"",
    ":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[13632,14656]},\"b29\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[14656,14688]},\"gain31\":{\"dtype\":\"F32\",\"shape\"",
    ":[8],\"data_offsets\":[14688,14720]},\"b31\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offse",
    "ts\":[14720,14752]},\"Q32\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[14752,1",
    "5008]},\"K32\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[15008,15264]},\"V32\"",
    ":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[15264,15520]},\"O32\":{\"dtype\":\"",
    "F32\",\"shape\":[8,2,4],\"data_offsets\":[15520,15776]},\"b32\":{\"dtype\":\"F32\",\"shape",
    "\":[8],\"data_offsets\":[15776,15808]},\"gain34\":{\"dtype\":\"F32\",\"shape\":[8],\"data_",
    "offsets\":[15808,15840]},\"b34\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[15840,",
    "15872]},\"W35\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[15872,16896]},\"b35\"",
    ":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[16896,17024]},\"W36\":{\"dtype\":\"F3",
    "2\",\"shape\":[8,32],\"data_offsets\":[17024,18048]},\"b36\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[18048,18080]},\"gain38\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[18080,18112]},\"b38\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[18112,181",
    "44]},\"Q39\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[18144,18400]},\"K39\":",
    "{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[18400,18656]},\"V39\":{\"dtype\":\"",
    "F32\",\"shape\":[2,4,8],\"data_offsets\":[18656,18912]},\"O39\":{\"dtype\":\"F32\",\"shape",
    "\":[8,2,4],\"data_offsets\":[18912,19168]},\"b39\":{\"dtype\":\"F32\",\"shape\":[8],\"data",
    "_offsets\":[19168,19200]},\"gain41\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[19",
    "200,19232]},\"b41\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[19232,19264]},\"W42",
    "\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[19264,20288]},\"b42\":{\"dtype\":",
    "\"F32\",\"shape\":[32],\"data_offsets\":[20288,20416]},\"W43\":{\"dtype\":\"F32\",\"shape\"",
    ":[8,32],\"data_offsets\":[20416,21440]},\"b43\":{\"dtype\":\"F32\",\"shape\":[8],\"data_of",
    "fsets\":[21440,21472]},\"gain45\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[21472",
    ",21504]},\"b45\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[21504,21536]},\"Q46\":",
    "{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[21536,21792]},\"K46\":{\"dtype\":\"",
    "F32\",\"shape\":[2,4,8],\"data_offsets\":[21792,22048]},\"V46\":{\"dtype\":\"F32\",\"shape",
    "\":[2,4,8],\"data_offsets\":[22048,22304]},\"O46\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"",
    "data_offsets\":[22304,22560]},\"b46\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[2",
    "2560,22592]},\"gain48\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[22592,22624]},\"",
    "b48\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[22624,22656]},\"W49\":{\"dtype\":",
    "\"F32\",\"shape\":[32,8],\"data_offsets\":[22656,23680]},\"b49\":{\"dtype\":\"F32\",\"shap",
    "e\":[32],\"data_offsets\":[23680,23808]},\"W50\":{\"dtype\":\"F32\",\"shape\":[8,32],\"dat",
    "a_offsets\":[23808,24832]},\"b50\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[2483",
    "2,24864]},\"gain52\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[24864,24896]},\"b5",
    "2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[24896,24928]},\"Q53\":{\"dtype\":\"",
    "F32\",\"shape\":[2,4,8],\"data_offsets\":[24928,25184]},\"K53\":{\"dtype\":\"F32\",\"shape",
    "\":[2,4,8],\"data_offsets\":[25184,25440]},\"V53\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[25440,25696]},\"O53\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\"",
    ":[25696,25952]},\"b53\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[25952,25984]},\"",
    "gain55\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[25984,26016]},\"b55\":{\"dtype",
    "\":\"F32\",\"shape\":[8],\"data_offsets\":[26016,26048]},\"W56\":{\"dtype\":\"F32\",\"shap",
    "e\":[32,8],\"data_offsets\":[26048,27072]},\"b56\":{\"dtype\":\"F32\",\"shape\":[32],\"dat",
    "a_offsets\":[27072,27200]},\"W57\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[2",
    "7200,28224]},\"b57\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[28224,28256]},\"ga",
    "in59\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[28256,28288]},\"b59\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[28288,28320]},\"Q60\":{\"dtype\":\"F32\",\"shape\"",
    ":[2,4,8],\"data_offsets\":[28320,28576]},\"K60\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"da",
    "ta_offsets\":[28576,28832]},\"V60\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":",
    "[28832,29088]},\"O60\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[29088,29344]",
    "},\"b60\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[29344,29376]},\"gain62\":{\"d",
    "type\":\"F32\",\"shape\":[8],\"data_offsets\":[29376,29408]},\"b62\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[29408,29440]},\"W63\":{\"dtype\":\"F32\",\"shape\":[32,8],\"",
    "data_offsets\":[29440,30464]},\"b63\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[",
    "30464,30592]},\"W64\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[30592,31616]},",
    "\"b64\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[31616,31648]},\"gain66\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[31648,31680]},\"b66\":{\"dtype\":\"F32\",\"sh",
    "ape\":[8],\"data_offsets\":[31680,31712]},\"Q67\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[31712,31968]},\"K67\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\"",
    ":[31968,32224]},\"V67\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[32224,32480",
    "]},\"O67\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[32480,32736]},\"b67\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[32736,32768]},\"gain69\":{\"dtype\":\"F32\"",
    ",\"shape\":[8],\"data_offsets\":[32768,32800]},\"b69\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[32800,32832]},\"W70\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\"",
    ":[32832,33856]},\"b70\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[33856,33984]},",
    "\"W71\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[33984,35008]},\"b71\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[35008,35040]},\"gain73\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[35040,35072]},\"b73\":{\"dtype\":\"F32\",\"shape\":[8],\"dat",
    "a_offsets\":[35072,35104]},\"Q74\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[",
    "35104,35360]},\"K74\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[35360,35616]}",
    ",\"V74\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[35616,35872]},\"O74\":{\"d",
    "type\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[35872,36128]},\"b74\":{\"dtype\":\"F32\"",
    ",\"shape\":[8],\"data_offsets\":[36128,36160]},\"gain76\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[36160,36192]},\"b76\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[36192,36224]},\"W77\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[36224,37248]",
    "},\"b77\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[37248,37376]},\"W78\":{\"dty",
    "pe\":\"F32\",\"shape\":[8,32],\"data_offsets\":[37376,38400]},\"b78\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[38400,38432]},\"gain80\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[38432,38464]},\"b80\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[3",
    "8464,38496]},\"Q81\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[38496,38752]},",
    "\"K81\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[38752,39008]},\"V81\":{\"dt",
    "ype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[39008,39264]},\"O81\":{\"dtype\":\"F32\"",
    ",\"shape\":[8,2,4],\"data_offsets\":[39264,39520]},\"b81\":{\"dtype\":\"F32\",\"shape\":[8",
    "],\"data_offsets\":[39520,39552]},\"gain83\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offse",
    "ts\":[39552,39584]},\"b83\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[39584,39616",
    "]},\"W84\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[39616,40640]},\"b84\":{\"",
    "dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[40640,40768]},\"W85\":{\"dtype\":\"F32\",",
    "\"shape\":[8,32],\"data_offsets\":[40768,41792]},\"b85\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[41792,41824]},\"gain87\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[41824,41856]},\"b87\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[41856,41888]}",
    ",\"step_count\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[41888,41892]},\"E1_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[27,8],\"data_offsets\":[41892,42756]},\"E1_second_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[27,8],\"data_offsets\":[42756,43620]},\"P2_first_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[8,8],\"data_offsets\":[43620,43876]},\"P2_second_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8,8],\"data_offsets\":[43876,44132]},\"gain3_first_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[44132,44164]},\"gain3_second_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[44164,44196]},\"b3_first_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[44196,44228]},\"b3_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[44228,44260]},\"Q4_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[44260,44516]},\"Q4_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[44516,44772]},\"K4_first_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[2,4,8],\"data_offsets\":[44772,45028]},\"K4_second_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[2,4,8],\"data_offsets\":[45028,45284]},\"V4_first_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[2,4,8],\"data_offsets\":[45284,45540]},\"V4_second_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[2,4,8],\"data_offsets\":[45540,45796]},\"O4_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8,2,4],\"data_offsets\":[45796,46052]},\"O4_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8,2,4],\"data_offsets\":[46052,46308]},\"b4_first_moment\":{\"dtype\":\"F3",
    "2\",\"shape\":[8],\"data_offsets\":[46308,46340]},\"b4_second_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[46340,46372]},\"gain6_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[46372,46404]},\"gain6_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[46404,46436]},\"b6_first_moment\":{\"dtype\":\"F32\",\"shape\"",
    ":[8],\"data_offsets\":[46436,46468]},\"b6_second_moment\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[46468,46500]},\"W7_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"",
    "data_offsets\":[46500,47524]},\"W7_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"d",
    "ata_offsets\":[47524,48548]},\"b7_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_",
    "offsets\":[48548,48676]},\"b7_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_off",
    "sets\":[48676,48804]},\"W8_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offse",
    "ts\":[48804,49828]},\"W8_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offset",
    "s\":[49828,50852]},\"b8_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "50852,50884]},\"b8_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[5088",
    "4,50916]},\"gain10_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50916",
    ",50948]},\"gain10_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50948",
    ",50980]},\"b10_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50980,510",
    "12]},\"b10_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[51012,51044]",
    "},\"Q11_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51044,51300]",
    "},\"Q11_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51300,51556",
    "]},\"K11_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51556,51812",
    "]},\"K11_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51812,5206",
    "8]},\"V11_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[52068,5232",
    "4]},\"V11_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[52324,525",
    "80]},\"O11_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[52580,528",
    "36]},\"O11_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[52836,53",
    "092]},\"b11_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53092,53124]",
    "},\"b11_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53124,53156]},\"",
    "gain13_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53156,53188]},\"g",
    "ain13_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53188,53220]},\"b",
    "13_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53220,53252]},\"b13_s",
    "econd_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53252,53284]},\"W14_firs",
    "t_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[53284,54308]},\"W14_secon",
    "d_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[54308,55332]},\"b14_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[55332,55460]},\"b14_second_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[55460,55588]},\"W15_first_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[55588,56612]},\"W15_second_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[56612,57636]},\"b15_first_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[57636,57668]},\"b15_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[57668,57700]},\"gain17_first_moment\":",
    "{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[57700,57732]},\"gain17_second_moment\":",
    "{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[57732,57764]},\"b17_first_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8],\"data_offsets\":[57764,57796]},\"b17_second_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8],\"data_offsets\":[57796,57828]},\"Q18_first_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[2,4,8],\"data_offsets\":[57828,58084]},\"Q18_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[58084,58340]},\"K18_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[58340,58596]},\"K18_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[58596,58852]},\"V18_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[58852,59108]},\"V18_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[59108,59364]},\"O18_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[59364,59620]},\"O18_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[59620,59876]},\"b18_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[59876,59908]},\"b18_second_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[59908,59940]},\"gain20_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[59940,59972]},\"gain20_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[59972,60004]},\"b20_first_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[8],\"data_offsets\":[60004,60036]},\"b20_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[60036,60068]},\"W21_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[32,8],\"data_offsets\":[60068,61092]},\"W21_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[32,8],\"data_offsets\":[61092,62116]},\"b21_first_moment\":{\"dtype\":\"F32\",\"shape",
    "\":[32],\"data_offsets\":[62116,62244]},\"b21_second_moment\":{\"dtype\":\"F32\",\"shape\"",
    ":[32],\"data_offsets\":[62244,62372]},\"W22_first_moment\":{\"dtype\":\"F32\",\"shape\":[8",
    ",32],\"data_offsets\":[62372,63396]},\"W22_second_moment\":{\"dtype\":\"F32\",\"shape\":[8",
    ",32],\"data_offsets\":[63396,64420]},\"b22_first_moment\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[64420,64452]},\"b22_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[64452,64484]},\"gain24_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[64484,64516]},\"gain24_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[64516,64548]},\"b24_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_",
    "offsets\":[64548,64580]},\"b24_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[64580,64612]},\"Q25_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_off",
    "sets\":[64612,64868]},\"Q25_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_of",
    "fsets\":[64868,65124]},\"K25_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_of",
    "fsets\":[65124,65380]},\"K25_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_o",
    "ffsets\":[65380,65636]},\"V25_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_o",
    "ffsets\":[65636,65892]},\"V25_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_",
    "offsets\":[65892,66148]},\"O25_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_",
    "offsets\":[66148,66404]},\"O25_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data",
    "_offsets\":[66404,66660]},\"b25_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[66660,66692]},\"b25_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offset",
    "s\":[66692,66724]},\"gain27_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[66724,66756]},\"gain27_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[66756,66788]},\"b27_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "66788,66820]},\"b27_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[668",
    "20,66852]},\"W28_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[6685",
    "2,67876]},\"W28_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[6787",
    "6,68900]},\"b28_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[68900,6",
    "9028]},\"b28_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[69028,691",
    "56]},\"W29_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[69156,7018",
    "0]},\"W29_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[70180,7120",
    "4]},\"b29_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71204,71236]},",
    "\"b29_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71236,71268]},\"g",
    "ain31_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71268,71300]},\"ga",
    "in31_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71300,71332]},\"b3",
    "1_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71332,71364]},\"b31_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71364,71396]},\"Q32_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[71396,71652]},\"Q32_secon",
    "d_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[71652,71908]},\"K32_firs",
    "t_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[71908,72164]},\"K32_seco",
    "nd_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[72164,72420]},\"V32_fir",
    "st_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[72420,72676]},\"V32_sec",
    "ond_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[72676,72932]},\"O32_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[72932,73188]},\"O32_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[73188,73444]},\"b32_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73444,73476]},\"b32_secon",
    "d_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73476,73508]},\"gain34_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73508,73540]},\"gain34_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73540,73572]},\"b34_first_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73572,73604]},\"b34_second_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73604,73636]},\"W35_first_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[73636,74660]},\"W35_second_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[74660,75684]},\"b35_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[75684,75812]},\"b35_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[32],\"data_offsets\":[75812,75940]},\"W36_first_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[8,32],\"data_offsets\":[75940,76964]},\"W36_second_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[8,32],\"data_offsets\":[76964,77988]},\"b36_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[77988,78020]},\"b36_second_moment\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[78020,78052]},\"gain38_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[78052,78084]},\"gain38_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[78084,78116]},\"b38_first_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[8],\"data_offsets\":[78116,78148]},\"b38_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[78148,78180]},\"Q39_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[2,4,8],\"data_offsets\":[78180,78436]},\"Q39_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[78436,78692]},\"K39_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[78692,78948]},\"K39_second_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[2,4,8],\"data_offsets\":[78948,79204]},\"V39_first_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[2,4,8],\"data_offsets\":[79204,79460]},\"V39_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[2,4,8],\"data_offsets\":[79460,79716]},\"O39_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8,2,4],\"data_offsets\":[79716,79972]},\"O39_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[79972,80228]},\"b39_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[80228,80260]},\"b39_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8],\"data_offsets\":[80260,80292]},\"gain41_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[80292,80324]},\"gain41_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[80324,80356]},\"b41_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[80356,80388]},\"b41_second_moment\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[80388,80420]},\"W42_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[80420,81444]},\"W42_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[81444,82468]},\"b42_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"d",
    "ata_offsets\":[82468,82596]},\"b42_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"dat",
    "a_offsets\":[82596,82724]},\"W43_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data",
    "_offsets\":[82724,83748]},\"W43_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data",
    "_offsets\":[83748,84772]},\"b43_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[84772,84804]},\"b43_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offset",
    "s\":[84804,84836]},\"gain45_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[84836,84868]},\"gain45_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[84868,84900]},\"b45_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "84900,84932]},\"b45_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[849",
    "32,84964]},\"Q46_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[849",
    "64,85220]},\"Q46_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[85",
    "220,85476]},\"K46_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[85",
    "476,85732]},\"K46_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[8",
    "5732,85988]},\"V46_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[8",
    "5988,86244]},\"V46_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[",
    "86244,86500]},\"O46_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[",
    "86500,86756]},\"O46_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":",
    "[86756,87012]},\"b46_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[870",
    "12,87044]},\"b46_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87044,",
    "87076]},\"gain48_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87076,8",
    "7108]},\"gain48_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87108,8",
    "7140]},\"b48_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87140,87172",
    "]},\"b48_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87172,87204]},",
    "\"W49_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[87204,88228]},\"",
    "W49_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[88228,89252]},\"",
    "b49_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[89252,89380]},\"b49",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[89380,89508]},\"W50_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[89508,90532]},\"W50_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[90532,91556]},\"b50_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[91556,91588]},\"b50_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[91588,91620]},\"gain52_first_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[91620,91652]},\"gain52_second_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[91652,91684]},\"b52_first_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[91684,91716]},\"b52_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[91716,91748]},\"Q53_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[91748,92004]},\"Q53_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[92004,92260]},\"K53_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[92260,92516]},\"K53_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[92516,92772]},\"V53_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[92772,93028]},\"V53_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[93028,93284]},\"O53_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[93284,93540]},\"O53_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[93540,93796]},\"b53_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[93796,93828]},\"b53_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[93828,93860]},\"gain55_first_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8],\"data_offsets\":[93860,93892]},\"gain55_second_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8],\"data_offsets\":[93892,93924]},\"b55_first_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[8],\"data_offsets\":[93924,93956]},\"b55_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[93956,93988]},\"W56_first_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[32,8],\"data_offsets\":[93988,95012]},\"W56_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[32,8],\"data_offsets\":[95012,96036]},\"b56_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[32],\"data_offsets\":[96036,96164]},\"b56_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[96164,96292]},\"W57_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,32],\"data_offsets\":[96292,97316]},\"W57_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,32],\"data_offsets\":[97316,98340]},\"b57_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[98340,98372]},\"b57_second_moment\":{\"dtype\":\"F32\",\"shape\"",
    ":[8],\"data_offsets\":[98372,98404]},\"gain59_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[98404,98436]},\"gain59_second_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[98436,98468]},\"b59_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[98468,98500]},\"b59_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[98500,98532]},\"Q60_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[98532,98788]},\"Q60_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[98788,99044]},\"K60_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[99044,99300]},\"K60_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[99300,99556]},\"V60_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[99556,99812]},\"V60_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[99812,100068]},\"O60_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"",
    "data_offsets\":[100068,100324]},\"O60_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4]",
    ",\"data_offsets\":[100324,100580]},\"b60_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[100580,100612]},\"b60_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[100612,100644]},\"gain62_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[100644,100676]},\"gain62_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[100676,100708]},\"b62_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[100708,100740]},\"b62_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[100740,100772]},\"W63_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"",
    "data_offsets\":[100772,101796]},\"W63_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[101796,102820]},\"b63_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"",
    "data_offsets\":[102820,102948]},\"b63_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"",
    "data_offsets\":[102948,103076]},\"W64_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"",
    "data_offsets\":[103076,104100]},\"W64_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],",
    "\"data_offsets\":[104100,105124]},\"b64_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[105124,105156]},\"b64_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[105156,105188]},\"gain66_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[105188,105220]},\"gain66_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[105220,105252]},\"b66_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[105252,105284]},\"b66_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[105284,105316]},\"Q67_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[105316,105572]},\"Q67_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8]",
    ",\"data_offsets\":[105572,105828]},\"K67_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,",
    "8],\"data_offsets\":[105828,106084]},\"K67_second_moment\":{\"dtype\":\"F32\",\"shape\":[2",
    ",4,8],\"data_offsets\":[106084,106340]},\"V67_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[2,4,8],\"data_offsets\":[106340,106596]},\"V67_second_moment\":{\"dtype\":\"F32\",\"shape",
    "\":[2,4,8],\"data_offsets\":[106596,106852]},\"O67_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,2,4],\"data_offsets\":[106852,107108]},\"O67_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[107108,107364]},\"b67_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[107364,107396]},\"b67_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[107396,107428]},\"gain69_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[107428,107460]},\"gain69_second_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[107460,107492]},\"b69_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[107492,107524]},\"b69_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[107524,107556]},\"W70_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[32,8],\"data_offsets\":[107556,108580]},\"W70_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[32,8],\"data_offsets\":[108580,109604]},\"b70_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[109604,109732]},\"b70_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[109732,109860]},\"W71_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8,32],\"data_offsets\":[109860,110884]},\"W71_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,32],\"data_offsets\":[110884,111908]},\"b71_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[111908,111940]},\"b71_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[111940,111972]},\"gain73_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[111972,112004]},\"gain73_second_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[112004,112036]},\"b73_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[112036,112068]},\"b73_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[112068,112100]},\"Q74_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[112100,112356]},\"Q74_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[112356,112612]},\"K74_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[2,4,8],\"data_offsets\":[112612,112868]},\"K74_second_moment\":{\"dtype\":\"F32",
    "\",\"shape\":[2,4,8],\"data_offsets\":[112868,113124]},\"V74_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[2,4,8],\"data_offsets\":[113124,113380]},\"V74_second_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[2,4,8],\"data_offsets\":[113380,113636]},\"O74_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[113636,113892]},\"O74_second_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[113892,114148]},\"b74_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[114148,114180]},\"b74_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[114180,114212]},\"gain76_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[114212,114244]},\"gain76_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[114244,114276]},\"b76_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[114276,114308]},\"b76_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[114308,114340]},\"W77_first_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[32,8],\"data_offsets\":[114340,115364]},\"W77_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[32,8],\"data_offsets\":[115364,116388]},\"b77_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[32],\"data_offsets\":[116388,116516]},\"b77_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[32],\"data_offsets\":[116516,116644]},\"W78_first_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8,32],\"data_offsets\":[116644,117668]},\"W78_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8,32],\"data_offsets\":[117668,118692]},\"b78_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[118692,118724]},\"b78_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8],\"data_offsets\":[118724,118756]},\"gain80_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[118756,118788]},\"gain80_second_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[118788,118820]},\"b80_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[118820,118852]},\"b80_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8],\"data_offsets\":[118852,118884]},\"Q81_first_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[118884,119140]},\"Q81_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[119140,119396]},\"K81_first_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[119396,119652]},\"K81_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[119652,119908]},\"V81_first_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[119908,120164]},\"V81_second_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[120164,120420]},\"O81_first_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[120420,120676]},\"O81_secon",
    "d_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[120676,120932]},\"b81_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[120932,120964]},\"b81_seco",
    "nd_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[120964,120996]},\"gain83_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[120996,121028]},\"gain83_s",
    "econd_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[121028,121060]},\"b83_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[121060,121092]},\"b83_seco",
    "nd_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[121092,121124]},\"W84_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[121124,122148]},\"W84_seco",
    "nd_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[122148,123172]},\"b84_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[123172,123300]},\"b84_sec",
    "ond_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[123300,123428]},\"W85_fir",
    "st_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[123428,124452]},\"W85_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[124452,125476]},\"b85_",
    "first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125476,125508]},\"b85_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125508,125540]},\"gain87_",
    "first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125540,125572]},\"gain87",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125572,125604]},\"b87_",
    "first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125604,125636]},\"b87_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125636,125668]},\"steps_d",
    "one\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[125668,125676]}}   "
};
#else
enum { FILE_HEADER_LENGTH = 36400 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"gpt\",\"hash\":\"6b41fd333f16e34fe0d",
    "5aa110ac5b9bafa57638b6eedc391ac0eb49960a4f2e4\"},\"E1\":{\"dtype\":\"F64\",\"shape\":[27,8",
    "],\"data_offsets\":[0,1728]},\"P2\":{\"dtype\":\"F64\",\"shape\":[8,8],\"data_offsets\":[1",
    "728,2240]},\"gain3\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2240,2304]},\"b3\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2304,2368]},\"Q4\":{\"dtype\":\"F64\",",
    "\"shape\":[2,4,8],\"data_offsets\":[2368,2880]},\"K4\":{\"dtype\":\"F64\",\"shape\":[2,4,8",
    "],\"data_offsets\":[2880,3392]},\"V4\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets",
    "\":[3392,3904]},\"O4\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[3904,4416]},",
    "\"b4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[4416,4480]},\"gain6\":{\"dtype\"",
    ":\"F64\",\"shape\":[8],\"data_offsets\":[4480,4544]},\"b6\":{\"dtype\":\"F64\",\"shape\":[",
    "8],\"data_offsets\":[4544,4608]},\"W7\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets",
    "\":[4608,6656]},\"b7\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[6656,6912]},\"W",
    "8\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[6912,8960]},\"b8\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[8960,9024]},\"gain10\":{\"dtype\":\"F64\",\"shape\":",
    "[8],\"data_offsets\":[9024,9088]},\"b10\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[9088,9152]},\"Q11\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[9152,9664]},\"",
    "K11\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[9664,10176]},\"V11\":{\"dtype",
    "\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[10176,10688]},\"O11\":{\"dtype\":\"F64\",\"",
    "shape\":[8,2,4],\"data_offsets\":[10688,11200]},\"b11\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[11200,11264]},\"gain13\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[11264,11328]},\"b13\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[11328,11392]},\"",
    "W14\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[11392,13440]},\"b14\":{\"dtype",
    "\":\"F64\",\"shape\":[32],\"data_offsets\":[13440,13696]},\"W15\":{\"dtype\":\"F64\",\"sha",
    "pe\":[8,32],\"data_offsets\":[13696,15744]},\"b15\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[15744,15808]},\"gain17\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[1",
    "5808,15872]},\"b17\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[15872,15936]},\"Q1",
    "8\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[15936,16448]},\"K18\":{\"dtype\"",
    ":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[16448,16960]},\"V18\":{\"dtype\":\"F64\",\"sh",
    "ape\":[2,4,8],\"data_offsets\":[16960,17472]},\"O18\":{\"dtype\":\"F64\",\"shape\":[8,2,4]",
    ",\"data_offsets\":[17472,17984]},\"b18\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[17984,18048]},\"gain20\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[18048,18112]",
    "},\"b20\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[18112,18176]},\"W21\":{\"dtyp",
    "e\":\"F64\",\"shape\":[32,8],\"data_offsets\":[18176,20224]},\"b21\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[20224,20480]},\"W22\":{\"dtype\":\"F64\",\"shape\":[8,32],\"",
    "data_offsets\":[20480,22528]},\"b22\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2",
    "2528,22592]},\"gain24\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[22592,22656]},\"",
    "b24\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[22656,22720]},\"Q25\":{\"dtype\":",
    "\"F64\",\"shape\":[2,4,8],\"data_offsets\":[22720,23232]},\"K25\":{\"dtype\":\"F64\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[23232,23744]},\"V25\":{\"dtype\":\"F64\",\"shape\":[2,4,8],",
    "\"data_offsets\":[23744,24256]},\"O25\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offset",
    "s\":[24256,24768]},\"b25\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[24768,24832]",
    "},\"gain27\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[24832,24896]},\"b27\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[24896,24960]},\"W28\":{\"dtype\":\"F64\",\"",
    "shape\":[32,8],\"data_offsets\":[24960,27008]},\"b28\":{\"dtype\":\"F64\",\"shape\":[32],\"",
    "data_offsets\":[27008,27264]},\"W29\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\"",
    ":[27264,29312]},\"b29\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[29312,29376]},\"",
    "gain31\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[29376,29440]},\"b31\":{\"dtype",
    "\":\"F64\",\"shape\":[8],\"data_offsets\":[29440,29504]},\"Q32\":{\"dtype\":\"F64\",\"shap",
    "e\":[2,4,8],\"data_offsets\":[29504,30016]},\"K32\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"",
    "data_offsets\":[30016,30528]},\"V32\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\"",
    ":[30528,31040]},\"O32\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[31040,31552",
    "]},\"b32\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[31552,31616]},\"gain34\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[31616,31680]},\"b34\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[31680,31744]},\"W35\":{\"dtype\":\"F64\",\"shape\":[32,8],\"",
    "data_offsets\":[31744,33792]},\"b35\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[",
    "33792,34048]},\"W36\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[34048,36096]},",
    "\"b36\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[36096,36160]},\"gain38\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[36160,36224]},\"b38\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8],\"data_offsets\":[36224,36288]},\"Q39\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[36288,36800]},\"K39\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\"",
    ":[36800,37312]},\"V39\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[37312,37824",
    "]},\"O39\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[37824,38336]},\"b39\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[38336,38400]},\"gain41\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[38400,38464]},\"b41\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[38464,38528]},\"W42\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\"",
    ":[38528,40576]},\"b42\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[40576,40832]},",
    "\"W43\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[40832,42880]},\"b43\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[42880,42944]},\"gain45\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[42944,43008]},\"b45\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[43008,43072]},\"Q46\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[",
    "43072,43584]},\"K46\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[43584,44096]}",
    ",\"V46\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[44096,44608]},\"O46\":{\"d",
    "type\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[44608,45120]},\"b46\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[45120,45184]},\"gain48\":{\"dtype\":\"F64\",\"shape\":[8]",
    ",\"data_offsets\":[45184,45248]},\"b48\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[45248,45312]},\"W49\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[45312,47360]",
    "},\"b49\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[47360,47616]},\"W50\":{\"dty",
    "pe\":\"F64\",\"shape\":[8,32],\"data_offsets\":[47616,49664]},\"b50\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[49664,49728]},\"gain52\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[49728,49792]},\"b52\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[4",
    "9792,49856]},\"Q53\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[49856,50368]},",
    "\"K53\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[50368,50880]},\"V53\":{\"dt",
    "ype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[50880,51392]},\"O53\":{\"dtype\":\"F64\"",
    ",\"shape\":[8,2,4],\"data_offsets\":[51392,51904]},\"b53\":{\"dtype\":\"F64\",\"shape\":[8",
    "],\"data_offsets\":[51904,51968]},\"gain55\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offse",
    "ts\":[51968,52032]},\"b55\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[52032,52096",
    "]},\"W56\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[52096,54144]},\"b56\":{\"",
    "dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[54144,54400]},\"W57\":{\"dtype\":\"F64\",",
    "\"shape\":[8,32],\"data_offsets\":[54400,56448]},\"b57\":{\"dtype\":\"F64\",\"shape\":[8],",
    "\"data_offsets\":[56448,56512]},\"gain59\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets",
    "\":[56512,56576]},\"b59\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[56576,56640]}",
    ",\"Q60\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[56640,57152]},\"K60\":{\"d",
    "type\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[57152,57664]},\"V60\":{\"dtype\":\"F64\"",
    ",\"shape\":[2,4,8],\"data_offsets\":[57664,58176]},\"O60\":{\"dtype\":\"F64\",\"shape\":[8",
    ",2,4],\"data_offsets\":[58176,58688]},\"b60\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offs",
    "ets\":[58688,58752]},\"gain62\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[58752,5",
    "8816]},\"b62\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[58816,58880]},\"W63\":{\"",
    "dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[58880,60928]},\"b63\":{\"dtype\":\"F64\"",
    ",\"shape\":[32],\"data_offsets\":[60928,61184]},\"W64\":{\"dtype\":\"F64\",\"shape\":[8,32",
    "],\"data_offsets\":[61184,63232]},\"b64\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[63232,63296]},\"gain66\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[63296,63360]",
    "},\"b66\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[63360,63424]},\"Q67\":{\"dtyp",
    "e\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[63424,63936]},\"K67\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[63936,64448]},\"V67\":{\"dtype\":\"F64\",\"shape\":[2,4,",
    "8],\"data_offsets\":[64448,64960]},\"O67\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_off",
    "sets\":[64960,65472]},\"b67\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[65472,655",
    "36]},\"gain69\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[65536,65600]},\"b69\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[65600,65664]},\"W70\":{\"dtype\":\"F64\"",
    ",\"shape\":[32,8],\"data_offsets\":[65664,67712]},\"b70\":{\"dtype\":\"F64\",\"shape\":[32",
    "],\"data_offsets\":[67712,67968]},\"W71\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offse",
    "ts\":[67968,70016]},\"b71\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[70016,70080",
    "]},\"gain73\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[70080,70144]},\"b73\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[70144,70208]},\"Q74\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[70208,70720]},\"K74\":{\"dtype\":\"F64\",\"shape\":[2,4,",
    "8],\"data_offsets\":[70720,71232]},\"V74\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_off",
    "sets\":[71232,71744]},\"O74\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[71744",
    ",72256]},\"b74\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[72256,72320]},\"gain76",
    "\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[72320,72384]},\"b76\":{\"dtype\":\"F",
    "64\",\"shape\":[8],\"data_offsets\":[72384,72448]},\"W77\":{\"dtype\":\"F64\",\"shape\":[3",
    "2,8],\"data_offsets\":[72448,74496]},\"b77\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offs",
    "ets\":[74496,74752]},\"W78\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[74752,7",
    "6800]},\"b78\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[76800,76864]},\"gain80\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[76864,76928]},\"b80\":{\"dtype\":\"F64",
    "\",\"shape\":[8],\"data_offsets\":[76928,76992]},\"Q81\":{\"dtype\":\"F64\",\"shape\":[2,4",
    ",8],\"data_offsets\":[76992,77504]},\"K81\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_of",
    "fsets\":[77504,78016]},\"V81\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[7801",
    "6,78528]},\"O81\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[78528,79040]},\"b",
    "81\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[79040,79104]},\"gain83\":{\"dtype\"",
    ":\"F64\",\"shape\":[8],\"data_offsets\":[79104,79168]},\"b83\":{\"dtype\":\"F64\",\"shape\"",
    ":[8],\"data_offsets\":[79168,79232]},\"W84\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_of",
    "fsets\":[79232,81280]},\"b84\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[81280,8",
    "1536]},\"W85\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[81536,83584]},\"b85\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[83584,83648]},\"gain87\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[83648,83712]},\"b87\":{\"dtype\":\"F64\",\"shape\":[",
    "8],\"data_offsets\":[83712,83776]},\"step_count\":{\"dtype\":\"F64\",\"shape\":[],\"data_o",
    "ffsets\":[83776,83784]},\"E1_first_moment\":{\"dtype\":\"F64\",\"shape\":[27,8],\"data_off",
    "sets\":[83784,85512]},\"E1_second_moment\":{\"dtype\":\"F64\",\"shape\":[27,8],\"data_offs",
    "ets\":[85512,87240]},\"P2_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,8],\"data_offsets",
    "\":[87240,87752]},\"P2_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,8],\"data_offsets\"",
    ":[87752,88264]},\"gain3_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[",
    "88264,88328]},\"gain3_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[8",
    "8328,88392]},\"b3_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[88392,",
    "88456]},\"b3_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[88456,8852",
    "0]},\"Q4_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[88520,89032",
    "]},\"Q4_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[89032,89544",
    "]},\"K4_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[89544,90056]",
    "},\"K4_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[90056,90568]",
    "},\"V4_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[90568,91080]}",
    ",\"V4_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[91080,91592]}",
    ",\"O4_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[91592,92104]},",
    "\"O4_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[92104,92616]},",
    "\"b4_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92616,92680]},\"b4_",
    "second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92680,92744]},\"gain6_f",
    "irst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92744,92808]},\"gain6_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92808,92872]},\"b6_first_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92872,92936]},\"b6_second_momen",
    "t\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92936,93000]},\"W7_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[93000,95048]},\"W7_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[95048,97096]},\"b7_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[97096,97352]},\"b7_second_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[32],\"data_offsets\":[97352,97608]},\"W8_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8,32],\"data_offsets\":[97608,99656]},\"W8_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[8,32],\"data_offsets\":[99656,101704]},\"b8_first_moment\":{\"dtype\":\"F6",
    "4\",\"shape\":[8],\"data_offsets\":[101704,101768]},\"b8_second_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[101768,101832]},\"gain10_first_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[101832,101896]},\"gain10_second_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[8],\"data_offsets\":[101896,101960]},\"b10_first_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[8],\"data_offsets\":[101960,102024]},\"b10_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[102024,102088]},\"Q11_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[102088,102600]},\"Q11_second_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[2,4,8],\"data_offsets\":[102600,103112]},\"K11_first_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[2,4,8],\"data_offsets\":[103112,103624]},\"K11_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[2,4,8],\"data_offsets\":[103624,104136]},\"V11_first_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[2,4,8],\"data_offsets\":[104136,104648]},\"V11_second_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[104648,105160]},\"O11_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[105160,105672]},\"O11_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[105672,106184]},\"b11_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[106184,106248]},\"b11_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[106248,106312]},\"gain13_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[106312,106376]},\"gain13_second_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[106376,106440]},\"b13_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[106440,106504]},\"b13_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[106504,106568]},\"W14_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32,8],\"data_offsets\":[106568,108616]},\"W14_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[32,8],\"data_offsets\":[108616,110664]},\"b14_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[110664,110920]},\"b14_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[110920,111176]},\"W15_first_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8,32],\"data_offsets\":[111176,113224]},\"W15_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[113224,115272]},\"b15_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[115272,115336]},\"b15_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[115336,115400]},\"gain17_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[115400,115464]},\"gain17_second_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[115464,115528]},\"b17_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[115528,115592]},\"b17_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[115592,115656]},\"Q18_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[115656,116168]},\"Q18_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[116168,116680]},\"K18_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[116680,117192]},\"K18_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[117192,117704]},\"V18_first_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[117704,118216]},\"V18_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[118216,118728]},\"O18_first_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[118728,119240]},\"O18_secon",
    "d_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[119240,119752]},\"b18_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119752,119816]},\"b18_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119816,119880]},\"gain20_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119880,119944]},\"gain20_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119944,120008]},\"b20_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[120008,120072]},\"b20_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[120072,120136]},\"W21_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[120136,122184]},\"W21_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[122184,124232]},\"b21_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[124232,124488]},\"b21_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[124488,124744]},\"W22_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[124744,126792]},\"W22_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[126792,128840]},\"b22_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[128840,128904]},\"b22_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[128904,128968]},\"gain24_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[128968,129032]},\"gain24",
    "_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[129032,129096]},\"b24_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[129096,129160]},\"b24_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[129160,129224]},\"Q25_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[129224,129736]},\"Q25_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[129736,130248]},\"K2",
    "5_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[130248,130760]},\"",
    "K25_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[130760,131272]}",
    ",\"V25_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[131272,131784",
    "]},\"V25_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[131784,132",
    "296]},\"O25_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[132296,1",
    "32808]},\"O25_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[13280",
    "8,133320]},\"b25_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133320,",
    "133384]},\"b25_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133384,1",
    "33448]},\"gain27_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133448,",
    "133512]},\"gain27_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[13351",
    "2,133576]},\"b27_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133576,",
    "133640]},\"b27_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133640,1",
    "33704]},\"W28_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[133704,",
    "135752]},\"W28_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[13575",
    "2,137800]},\"b28_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[137800",
    ",138056]},\"b28_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[138056",
    ",138312]},\"W29_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[13831",
    "2,140360]},\"W29_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[140",
    "360,142408]},\"b29_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[14240",
    "8,142472]},\"b29_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142472",
    ",142536]},\"gain31_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[14253",
    "6,142600]},\"gain31_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142",
    "600,142664]},\"b31_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[14266",
    "4,142728]},\"b31_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142728",
    ",142792]},\"Q32_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[1427",
    "92,143304]},\"Q32_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[1",
    "43304,143816]},\"K32_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":",
    "[143816,144328]},\"K32_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets",
    "\":[144328,144840]},\"V32_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offse",
    "ts\":[144840,145352]},\"V32_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_of",
    "fsets\":[145352,145864]},\"O32_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_",
    "offsets\":[145864,146376]},\"O32_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"da",
    "ta_offsets\":[146376,146888]},\"b32_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[146888,146952]},\"b32_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_",
    "offsets\":[146952,147016]},\"gain34_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[147016,147080]},\"gain34_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[147080,147144]},\"b34_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[147144,147208]},\"b34_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_",
    "offsets\":[147208,147272]},\"W35_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data",
    "_offsets\":[147272,149320]},\"W35_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"da",
    "ta_offsets\":[149320,151368]},\"b35_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[151368,151624]},\"b35_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[151624,151880]},\"W36_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"da",
    "ta_offsets\":[151880,153928]},\"W36_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"",
    "data_offsets\":[153928,155976]},\"b36_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[155976,156040]},\"b36_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[156040,156104]},\"gain38_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[156104,156168]},\"gain38_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[156168,156232]},\"b38_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[156232,156296]},\"b38_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[156296,156360]},\"Q39_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[156360,156872]},\"Q39_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],",
    "\"data_offsets\":[156872,157384]},\"K39_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8",
    "],\"data_offsets\":[157384,157896]},\"K39_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,",
    "4,8],\"data_offsets\":[157896,158408]},\"V39_first_moment\":{\"dtype\":\"F64\",\"shape\":[",
    "2,4,8],\"data_offsets\":[158408,158920]},\"V39_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[2,4,8],\"data_offsets\":[158920,159432]},\"O39_first_moment\":{\"dtype\":\"F64\",\"shape",
    "\":[8,2,4],\"data_offsets\":[159432,159944]},\"O39_second_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8,2,4],\"data_offsets\":[159944,160456]},\"b39_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[160456,160520]},\"b39_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[160520,160584]},\"gain41_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[160584,160648]},\"gain41_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[160648,160712]},\"b41_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[160712,160776]},\"b41_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[160776,160840]},\"W42_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[32,8],\"data_offsets\":[160840,162888]},\"W42_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[32,8],\"data_offsets\":[162888,164936]},\"b42_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[164936,165192]},\"b42_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[165192,165448]},\"W43_first_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,32],\"data_offsets\":[165448,167496]},\"W43_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8,32],\"data_offsets\":[167496,169544]},\"b43_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[169544,169608]},\"b43_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[169608,169672]},\"gain45_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[169672,169736]},\"gain45_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[169736,169800]},\"b45_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[169800,169864]},\"b45_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[169864,169928]},\"Q46_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[169928,170440]},\"Q46_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[170440,170952]},\"K46_first_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[2,4,8],\"data_offsets\":[170952,171464]},\"K46_second_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[2,4,8],\"data_offsets\":[171464,171976]},\"V46_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[2,4,8],\"data_offsets\":[171976,172488]},\"V46_second_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[2,4,8],\"data_offsets\":[172488,173000]},\"O46_first_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[173000,173512]},\"O46_second_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[173512,174024]},\"b46_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[174024,174088]},\"b46_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[174088,174152]},\"gain48_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[174152,174216]},\"gain48_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[174216,174280]},\"b48_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[174280,174344]},\"b48_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[174344,174408]},\"W49_first_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[32,8],\"data_offsets\":[174408,176456]},\"W49_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32,8],\"data_offsets\":[176456,178504]},\"b49_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[178504,178760]},\"b49_second_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[178760,179016]},\"W50_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8,32],\"data_offsets\":[179016,181064]},\"W50_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8,32],\"data_offsets\":[181064,183112]},\"b50_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[183112,183176]},\"b50_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[183176,183240]},\"gain52_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[183240,183304]},\"gain52_second_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[183304,183368]},\"b52_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[183368,183432]},\"b52_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[183432,183496]},\"Q53_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[183496,184008]},\"Q53_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[184008,184520]},\"K53_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[184520,185032]},\"K53_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[185032,185544]},\"V53_first_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[185544,186056]},\"V53_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[186056,186568]},\"O53_first_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[186568,187080]},\"O53_secon",
    "d_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[187080,187592]},\"b53_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187592,187656]},\"b53_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187656,187720]},\"gain55_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187720,187784]},\"gain55_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187784,187848]},\"b55_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187848,187912]},\"b55_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187912,187976]},\"W56_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[187976,190024]},\"W56_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[190024,192072]},\"b56_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[192072,192328]},\"b56_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[192328,192584]},\"W57_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[192584,194632]},\"W57_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[194632,196680]},\"b57_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196680,196744]},\"b57_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196744,196808]},\"gain59_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196808,196872]},\"gain59",
    "_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196872,196936]},\"b59_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196936,197000]},\"b59_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[197000,197064]},\"Q60_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[197064,197576]},\"Q60_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[197576,198088]},\"K6",
    "0_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[198088,198600]},\"",
    "K60_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[198600,199112]}",
    ",\"V60_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[199112,199624",
    "]},\"V60_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[199624,200",
    "136]},\"O60_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[200136,2",
    "00648]},\"O60_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[20064",
    "8,201160]},\"b60_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201160,",
    "201224]},\"b60_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201224,2",
    "01288]},\"gain62_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201288,",
    "201352]},\"gain62_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[20135",
    "2,201416]},\"b62_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201416,",
    "201480]},\"b62_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201480,2",
    "01544]},\"W63_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[201544,",
    "203592]},\"W63_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[20359",
    "2,205640]},\"b63_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[205640",
    ",205896]},\"b63_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[205896",
    ",206152]},\"W64_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[20615",
    "2,208200]},\"W64_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[208",
    "200,210248]},\"b64_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21024",
    "8,210312]},\"b64_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210312",
    ",210376]},\"gain66_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21037",
    "6,210440]},\"gain66_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210",
    "440,210504]},\"b66_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21050",
    "4,210568]},\"b66_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210568",
    ",210632]},\"Q67_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[2106",
    "32,211144]},\"Q67_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[2",
    "11144,211656]},\"K67_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":",
    "[211656,212168]},\"K67_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets",
    "\":[212168,212680]},\"V67_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offse",
    "ts\":[212680,213192]},\"V67_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_of",
    "fsets\":[213192,213704]},\"O67_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_",
    "offsets\":[213704,214216]},\"O67_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"da",
    "ta_offsets\":[214216,214728]},\"b67_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[214728,214792]},\"b67_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_",
    "offsets\":[214792,214856]},\"gain69_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[214856,214920]},\"gain69_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[214920,214984]},\"b69_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[214984,215048]},\"b69_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_",
    "offsets\":[215048,215112]},\"W70_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data",
    "_offsets\":[215112,217160]},\"W70_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"da",
    "ta_offsets\":[217160,219208]},\"b70_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[219208,219464]},\"b70_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[219464,219720]},\"W71_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"da",
    "ta_offsets\":[219720,221768]},\"W71_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"",
    "data_offsets\":[221768,223816]},\"b71_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[223816,223880]},\"b71_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[223880,223944]},\"gain73_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[223944,224008]},\"gain73_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[224008,224072]},\"b73_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[224072,224136]},\"b73_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[224136,224200]},\"Q74_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[224200,224712]},\"Q74_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],",
    "\"data_offsets\":[224712,225224]},\"K74_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8",
    "],\"data_offsets\":[225224,225736]},\"K74_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,",
    "4,8],\"data_offsets\":[225736,226248]},\"V74_first_moment\":{\"dtype\":\"F64\",\"shape\":[",
    "2,4,8],\"data_offsets\":[226248,226760]},\"V74_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[2,4,8],\"data_offsets\":[226760,227272]},\"O74_first_moment\":{\"dtype\":\"F64\",\"shape",
    "\":[8,2,4],\"data_offsets\":[227272,227784]},\"O74_second_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8,2,4],\"data_offsets\":[227784,228296]},\"b74_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[228296,228360]},\"b74_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[228360,228424]},\"gain76_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[228424,228488]},\"gain76_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[228488,228552]},\"b76_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[228552,228616]},\"b76_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[228616,228680]},\"W77_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[32,8],\"data_offsets\":[228680,230728]},\"W77_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[32,8],\"data_offsets\":[230728,232776]},\"b77_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[232776,233032]},\"b77_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[233032,233288]},\"W78_first_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,32],\"data_offsets\":[233288,235336]},\"W78_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8,32],\"data_offsets\":[235336,237384]},\"b78_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[237384,237448]},\"b78_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[237448,237512]},\"gain80_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[237512,237576]},\"gain80_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[237576,237640]},\"b80_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[237640,237704]},\"b80_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[237704,237768]},\"Q81_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[237768,238280]},\"Q81_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[238280,238792]},\"K81_first_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[2,4,8],\"data_offsets\":[238792,239304]},\"K81_second_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[2,4,8],\"data_offsets\":[239304,239816]},\"V81_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[2,4,8],\"data_offsets\":[239816,240328]},\"V81_second_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[2,4,8],\"data_offsets\":[240328,240840]},\"O81_first_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[240840,241352]},\"O81_second_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[241352,241864]},\"b81_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[241864,241928]},\"b81_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[241928,241992]},\"gain83_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[241992,242056]},\"gain83_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[242056,242120]},\"b83_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[242120,242184]},\"b83_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[242184,242248]},\"W84_first_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[32,8],\"data_offsets\":[242248,244296]},\"W84_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32,8],\"data_offsets\":[244296,246344]},\"b84_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[246344,246600]},\"b84_second_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[246600,246856]},\"W85_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8,32],\"data_offsets\":[246856,248904]},\"W85_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8,32],\"data_offsets\":[248904,250952]},\"b85_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[250952,251016]},\"b85_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[251016,251080]},\"gain87_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[251080,251144]},\"gain87_second_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[251144,251208]},\"b87_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[251208,251272]},\"b87_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[251272,251336]},\"steps_done\":{\"dtype\":\"",
    "U64\",\"shape\":[],\"data_offsets\":[251336,251344]}}       "
};
#endif

enum { FILE_HEADER_PIECES = sizeof file_header / sizeof file_header[0] };

/* The header's length, low byte first. */
static void header_length(unsigned char bytes[8])
{
    uint64_t length = FILE_HEADER_LENGTH;
    for (int i = 0; i < 8; i++) {
        bytes[i] = (unsigned char)(length & 255u);
        length >>= 8;
    }
}

const char *gpt_save(const gpt *net, const char *path)
{
    char beside[4096];
    unsigned char length[8];
    const int written = snprintf(beside, sizeof beside, "%s.part", path);
    if (written < 0 || (size_t)written >= sizeof beside) {
        return "the path is too long";
    }
    FILE *file = fopen(beside, "wb");
    if (file == NULL) {
        return "the file cannot be opened for writing";
    }
    header_length(length);
    int good = fwrite(length, 1, 8, file) == 8;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        good = fputs(file_header[i], file) >= 0;
    }
    good = good && fwrite(&net->E1, sizeof net->E1, 1, file) == 1;
    good = good && fwrite(&net->P2, sizeof net->P2, 1, file) == 1;
    good = good && fwrite(&net->gain3, sizeof net->gain3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->Q4, sizeof net->Q4, 1, file) == 1;
    good = good && fwrite(&net->K4, sizeof net->K4, 1, file) == 1;
    good = good && fwrite(&net->V4, sizeof net->V4, 1, file) == 1;
    good = good && fwrite(&net->O4, sizeof net->O4, 1, file) == 1;
    good = good && fwrite(&net->b4, sizeof net->b4, 1, file) == 1;
    good = good && fwrite(&net->gain6, sizeof net->gain6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->W7, sizeof net->W7, 1, file) == 1;
    good = good && fwrite(&net->b7, sizeof net->b7, 1, file) == 1;
    good = good && fwrite(&net->W8, sizeof net->W8, 1, file) == 1;
    good = good && fwrite(&net->b8, sizeof net->b8, 1, file) == 1;
    good = good && fwrite(&net->gain10, sizeof net->gain10, 1, file) == 1;
    good = good && fwrite(&net->b10, sizeof net->b10, 1, file) == 1;
    good = good && fwrite(&net->Q11, sizeof net->Q11, 1, file) == 1;
    good = good && fwrite(&net->K11, sizeof net->K11, 1, file) == 1;
    good = good && fwrite(&net->V11, sizeof net->V11, 1, file) == 1;
    good = good && fwrite(&net->O11, sizeof net->O11, 1, file) == 1;
    good = good && fwrite(&net->b11, sizeof net->b11, 1, file) == 1;
    good = good && fwrite(&net->gain13, sizeof net->gain13, 1, file) == 1;
    good = good && fwrite(&net->b13, sizeof net->b13, 1, file) == 1;
    good = good && fwrite(&net->W14, sizeof net->W14, 1, file) == 1;
    good = good && fwrite(&net->b14, sizeof net->b14, 1, file) == 1;
    good = good && fwrite(&net->W15, sizeof net->W15, 1, file) == 1;
    good = good && fwrite(&net->b15, sizeof net->b15, 1, file) == 1;
    good = good && fwrite(&net->gain17, sizeof net->gain17, 1, file) == 1;
    good = good && fwrite(&net->b17, sizeof net->b17, 1, file) == 1;
    good = good && fwrite(&net->Q18, sizeof net->Q18, 1, file) == 1;
    good = good && fwrite(&net->K18, sizeof net->K18, 1, file) == 1;
    good = good && fwrite(&net->V18, sizeof net->V18, 1, file) == 1;
    good = good && fwrite(&net->O18, sizeof net->O18, 1, file) == 1;
    good = good && fwrite(&net->b18, sizeof net->b18, 1, file) == 1;
    good = good && fwrite(&net->gain20, sizeof net->gain20, 1, file) == 1;
    good = good && fwrite(&net->b20, sizeof net->b20, 1, file) == 1;
    good = good && fwrite(&net->W21, sizeof net->W21, 1, file) == 1;
    good = good && fwrite(&net->b21, sizeof net->b21, 1, file) == 1;
    good = good && fwrite(&net->W22, sizeof net->W22, 1, file) == 1;
    good = good && fwrite(&net->b22, sizeof net->b22, 1, file) == 1;
    good = good && fwrite(&net->gain24, sizeof net->gain24, 1, file) == 1;
    good = good && fwrite(&net->b24, sizeof net->b24, 1, file) == 1;
    good = good && fwrite(&net->Q25, sizeof net->Q25, 1, file) == 1;
    good = good && fwrite(&net->K25, sizeof net->K25, 1, file) == 1;
    good = good && fwrite(&net->V25, sizeof net->V25, 1, file) == 1;
    good = good && fwrite(&net->O25, sizeof net->O25, 1, file) == 1;
    good = good && fwrite(&net->b25, sizeof net->b25, 1, file) == 1;
    good = good && fwrite(&net->gain27, sizeof net->gain27, 1, file) == 1;
    good = good && fwrite(&net->b27, sizeof net->b27, 1, file) == 1;
    good = good && fwrite(&net->W28, sizeof net->W28, 1, file) == 1;
    good = good && fwrite(&net->b28, sizeof net->b28, 1, file) == 1;
    good = good && fwrite(&net->W29, sizeof net->W29, 1, file) == 1;
    good = good && fwrite(&net->b29, sizeof net->b29, 1, file) == 1;
    good = good && fwrite(&net->gain31, sizeof net->gain31, 1, file) == 1;
    good = good && fwrite(&net->b31, sizeof net->b31, 1, file) == 1;
    good = good && fwrite(&net->Q32, sizeof net->Q32, 1, file) == 1;
    good = good && fwrite(&net->K32, sizeof net->K32, 1, file) == 1;
    good = good && fwrite(&net->V32, sizeof net->V32, 1, file) == 1;
    good = good && fwrite(&net->O32, sizeof net->O32, 1, file) == 1;
    good = good && fwrite(&net->b32, sizeof net->b32, 1, file) == 1;
    good = good && fwrite(&net->gain34, sizeof net->gain34, 1, file) == 1;
    good = good && fwrite(&net->b34, sizeof net->b34, 1, file) == 1;
    good = good && fwrite(&net->W35, sizeof net->W35, 1, file) == 1;
    good = good && fwrite(&net->b35, sizeof net->b35, 1, file) == 1;
    good = good && fwrite(&net->W36, sizeof net->W36, 1, file) == 1;
    good = good && fwrite(&net->b36, sizeof net->b36, 1, file) == 1;
    good = good && fwrite(&net->gain38, sizeof net->gain38, 1, file) == 1;
    good = good && fwrite(&net->b38, sizeof net->b38, 1, file) == 1;
    good = good && fwrite(&net->Q39, sizeof net->Q39, 1, file) == 1;
    good = good && fwrite(&net->K39, sizeof net->K39, 1, file) == 1;
    good = good && fwrite(&net->V39, sizeof net->V39, 1, file) == 1;
    good = good && fwrite(&net->O39, sizeof net->O39, 1, file) == 1;
    good = good && fwrite(&net->b39, sizeof net->b39, 1, file) == 1;
    good = good && fwrite(&net->gain41, sizeof net->gain41, 1, file) == 1;
    good = good && fwrite(&net->b41, sizeof net->b41, 1, file) == 1;
    good = good && fwrite(&net->W42, sizeof net->W42, 1, file) == 1;
    good = good && fwrite(&net->b42, sizeof net->b42, 1, file) == 1;
    good = good && fwrite(&net->W43, sizeof net->W43, 1, file) == 1;
    good = good && fwrite(&net->b43, sizeof net->b43, 1, file) == 1;
    good = good && fwrite(&net->gain45, sizeof net->gain45, 1, file) == 1;
    good = good && fwrite(&net->b45, sizeof net->b45, 1, file) == 1;
    good = good && fwrite(&net->Q46, sizeof net->Q46, 1, file) == 1;
    good = good && fwrite(&net->K46, sizeof net->K46, 1, file) == 1;
    good = good && fwrite(&net->V46, sizeof net->V46, 1, file) == 1;
    good = good && fwrite(&net->O46, sizeof net->O46, 1, file) == 1;
    good = good && fwrite(&net->b46, sizeof net->b46, 1, file) == 1;
    good = good && fwrite(&net->gain48, sizeof net->gain48, 1, file) == 1;
    good = good && fwrite(&net->b48, sizeof net->b48, 1, file) == 1;
    good = good && fwrite(&net->W49, sizeof net->W49, 1, file) == 1;
    good = good && fwrite(&net->b49, sizeof net->b49, 1, file) == 1;
    good = good && fwrite(&net->W50, sizeof net->W50, 1, file) == 1;
    good = good && fwrite(&net->b50, sizeof net->b50, 1, file) == 1;
    good = good && fwrite(&net->gain52, sizeof net->gain52, 1, file) == 1;
    good = good && fwrite(&net->b52, sizeof net->b52, 1, file) == 1;
    good = good && fwrite(&net->Q53, sizeof net->Q53, 1, file) == 1;
    good = good && fwrite(&net->K53, sizeof net->K53, 1, file) == 1;
    good = good && fwrite(&net->V53, sizeof net->V53, 1, file) == 1;
    good = good && fwrite(&net->O53, sizeof net->O53, 1, file) == 1;
    good = good && fwrite(&net->b53, sizeof net->b53, 1, file) == 1;
    good = good && fwrite(&net->gain55, sizeof net->gain55, 1, file) == 1;
    good = good && fwrite(&net->b55, sizeof net->b55, 1, file) == 1;
    good = good && fwrite(&net->W56, sizeof net->W56, 1, file) == 1;
    good = good && fwrite(&net->b56, sizeof net->b56, 1, file) == 1;
    good = good && fwrite(&net->W57, sizeof net->W57, 1, file) == 1;
    good = good && fwrite(&net->b57, sizeof net->b57, 1, file) == 1;
    good = good && fwrite(&net->gain59, sizeof net->gain59, 1, file) == 1;
    good = good && fwrite(&net->b59, sizeof net->b59, 1, file) == 1;
    good = good && fwrite(&net->Q60, sizeof net->Q60, 1, file) == 1;
    good = good && fwrite(&net->K60, sizeof net->K60, 1, file) == 1;
    good = good && fwrite(&net->V60, sizeof net->V60, 1, file) == 1;
    good = good && fwrite(&net->O60, sizeof net->O60, 1, file) == 1;
    good = good && fwrite(&net->b60, sizeof net->b60, 1, file) == 1;
    good = good && fwrite(&net->gain62, sizeof net->gain62, 1, file) == 1;
    good = good && fwrite(&net->b62, sizeof net->b62, 1, file) == 1;
    good = good && fwrite(&net->W63, sizeof net->W63, 1, file) == 1;
    good = good && fwrite(&net->b63, sizeof net->b63, 1, file) == 1;
    good = good && fwrite(&net->W64, sizeof net->W64, 1, file) == 1;
    good = good && fwrite(&net->b64, sizeof net->b64, 1, file) == 1;
    good = good && fwrite(&net->gain66, sizeof net->gain66, 1, file) == 1;
    good = good && fwrite(&net->b66, sizeof net->b66, 1, file) == 1;
    good = good && fwrite(&net->Q67, sizeof net->Q67, 1, file) == 1;
    good = good && fwrite(&net->K67, sizeof net->K67, 1, file) == 1;
    good = good && fwrite(&net->V67, sizeof net->V67, 1, file) == 1;
    good = good && fwrite(&net->O67, sizeof net->O67, 1, file) == 1;
    good = good && fwrite(&net->b67, sizeof net->b67, 1, file) == 1;
    good = good && fwrite(&net->gain69, sizeof net->gain69, 1, file) == 1;
    good = good && fwrite(&net->b69, sizeof net->b69, 1, file) == 1;
    good = good && fwrite(&net->W70, sizeof net->W70, 1, file) == 1;
    good = good && fwrite(&net->b70, sizeof net->b70, 1, file) == 1;
    good = good && fwrite(&net->W71, sizeof net->W71, 1, file) == 1;
    good = good && fwrite(&net->b71, sizeof net->b71, 1, file) == 1;
    good = good && fwrite(&net->gain73, sizeof net->gain73, 1, file) == 1;
    good = good && fwrite(&net->b73, sizeof net->b73, 1, file) == 1;
    good = good && fwrite(&net->Q74, sizeof net->Q74, 1, file) == 1;
    good = good && fwrite(&net->K74, sizeof net->K74, 1, file) == 1;
    good = good && fwrite(&net->V74, sizeof net->V74, 1, file) == 1;
    good = good && fwrite(&net->O74, sizeof net->O74, 1, file) == 1;
    good = good && fwrite(&net->b74, sizeof net->b74, 1, file) == 1;
    good = good && fwrite(&net->gain76, sizeof net->gain76, 1, file) == 1;
    good = good && fwrite(&net->b76, sizeof net->b76, 1, file) == 1;
    good = good && fwrite(&net->W77, sizeof net->W77, 1, file) == 1;
    good = good && fwrite(&net->b77, sizeof net->b77, 1, file) == 1;
    good = good && fwrite(&net->W78, sizeof net->W78, 1, file) == 1;
    good = good && fwrite(&net->b78, sizeof net->b78, 1, file) == 1;
    good = good && fwrite(&net->gain80, sizeof net->gain80, 1, file) == 1;
    good = good && fwrite(&net->b80, sizeof net->b80, 1, file) == 1;
    good = good && fwrite(&net->Q81, sizeof net->Q81, 1, file) == 1;
    good = good && fwrite(&net->K81, sizeof net->K81, 1, file) == 1;
    good = good && fwrite(&net->V81, sizeof net->V81, 1, file) == 1;
    good = good && fwrite(&net->O81, sizeof net->O81, 1, file) == 1;
    good = good && fwrite(&net->b81, sizeof net->b81, 1, file) == 1;
    good = good && fwrite(&net->gain83, sizeof net->gain83, 1, file) == 1;
    good = good && fwrite(&net->b83, sizeof net->b83, 1, file) == 1;
    good = good && fwrite(&net->W84, sizeof net->W84, 1, file) == 1;
    good = good && fwrite(&net->b84, sizeof net->b84, 1, file) == 1;
    good = good && fwrite(&net->W85, sizeof net->W85, 1, file) == 1;
    good = good && fwrite(&net->b85, sizeof net->b85, 1, file) == 1;
    good = good && fwrite(&net->gain87, sizeof net->gain87, 1, file) == 1;
    good = good && fwrite(&net->b87, sizeof net->b87, 1, file) == 1;
    good = good && fwrite(&net->step_count, sizeof net->step_count, 1, file) == 1;
    good = good && fwrite(&net->E1_first_moment, sizeof net->E1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->E1_second_moment, sizeof net->E1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->P2_first_moment, sizeof net->P2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->P2_second_moment, sizeof net->P2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain3_first_moment, sizeof net->gain3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain3_second_moment, sizeof net->gain3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_first_moment, sizeof net->b3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_second_moment, sizeof net->b3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q4_first_moment, sizeof net->Q4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q4_second_moment, sizeof net->Q4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K4_first_moment, sizeof net->K4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K4_second_moment, sizeof net->K4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V4_first_moment, sizeof net->V4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V4_second_moment, sizeof net->V4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O4_first_moment, sizeof net->O4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O4_second_moment, sizeof net->O4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b4_first_moment, sizeof net->b4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b4_second_moment, sizeof net->b4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain6_first_moment, sizeof net->gain6_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain6_second_moment, sizeof net->gain6_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b6_first_moment, sizeof net->b6_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b6_second_moment, sizeof net->b6_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W7_first_moment, sizeof net->W7_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W7_second_moment, sizeof net->W7_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b7_first_moment, sizeof net->b7_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b7_second_moment, sizeof net->b7_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W8_first_moment, sizeof net->W8_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W8_second_moment, sizeof net->W8_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b8_first_moment, sizeof net->b8_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b8_second_moment, sizeof net->b8_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain10_first_moment, sizeof net->gain10_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain10_second_moment, sizeof net->gain10_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b10_first_moment, sizeof net->b10_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b10_second_moment, sizeof net->b10_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q11_first_moment, sizeof net->Q11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q11_second_moment, sizeof net->Q11_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K11_first_moment, sizeof net->K11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K11_second_moment, sizeof net->K11_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V11_first_moment, sizeof net->V11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V11_second_moment, sizeof net->V11_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O11_first_moment, sizeof net->O11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O11_second_moment, sizeof net->O11_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b11_first_moment, sizeof net->b11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b11_second_moment, sizeof net->b11_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain13_first_moment, sizeof net->gain13_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain13_second_moment, sizeof net->gain13_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b13_first_moment, sizeof net->b13_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b13_second_moment, sizeof net->b13_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W14_first_moment, sizeof net->W14_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W14_second_moment, sizeof net->W14_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b14_first_moment, sizeof net->b14_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b14_second_moment, sizeof net->b14_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W15_first_moment, sizeof net->W15_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W15_second_moment, sizeof net->W15_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b15_first_moment, sizeof net->b15_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b15_second_moment, sizeof net->b15_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain17_first_moment, sizeof net->gain17_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain17_second_moment, sizeof net->gain17_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b17_first_moment, sizeof net->b17_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b17_second_moment, sizeof net->b17_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q18_first_moment, sizeof net->Q18_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q18_second_moment, sizeof net->Q18_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K18_first_moment, sizeof net->K18_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K18_second_moment, sizeof net->K18_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V18_first_moment, sizeof net->V18_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V18_second_moment, sizeof net->V18_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O18_first_moment, sizeof net->O18_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O18_second_moment, sizeof net->O18_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b18_first_moment, sizeof net->b18_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b18_second_moment, sizeof net->b18_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain20_first_moment, sizeof net->gain20_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain20_second_moment, sizeof net->gain20_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b20_first_moment, sizeof net->b20_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b20_second_moment, sizeof net->b20_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W21_first_moment, sizeof net->W21_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W21_second_moment, sizeof net->W21_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b21_first_moment, sizeof net->b21_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b21_second_moment, sizeof net->b21_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W22_first_moment, sizeof net->W22_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W22_second_moment, sizeof net->W22_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b22_first_moment, sizeof net->b22_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b22_second_moment, sizeof net->b22_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain24_first_moment, sizeof net->gain24_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain24_second_moment, sizeof net->gain24_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b24_first_moment, sizeof net->b24_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b24_second_moment, sizeof net->b24_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q25_first_moment, sizeof net->Q25_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q25_second_moment, sizeof net->Q25_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K25_first_moment, sizeof net->K25_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K25_second_moment, sizeof net->K25_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V25_first_moment, sizeof net->V25_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V25_second_moment, sizeof net->V25_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O25_first_moment, sizeof net->O25_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O25_second_moment, sizeof net->O25_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b25_first_moment, sizeof net->b25_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b25_second_moment, sizeof net->b25_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain27_first_moment, sizeof net->gain27_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain27_second_moment, sizeof net->gain27_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b27_first_moment, sizeof net->b27_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b27_second_moment, sizeof net->b27_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W28_first_moment, sizeof net->W28_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W28_second_moment, sizeof net->W28_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b28_first_moment, sizeof net->b28_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b28_second_moment, sizeof net->b28_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W29_first_moment, sizeof net->W29_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W29_second_moment, sizeof net->W29_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b29_first_moment, sizeof net->b29_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b29_second_moment, sizeof net->b29_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain31_first_moment, sizeof net->gain31_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain31_second_moment, sizeof net->gain31_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b31_first_moment, sizeof net->b31_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b31_second_moment, sizeof net->b31_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q32_first_moment, sizeof net->Q32_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q32_second_moment, sizeof net->Q32_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K32_first_moment, sizeof net->K32_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K32_second_moment, sizeof net->K32_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V32_first_moment, sizeof net->V32_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V32_second_moment, sizeof net->V32_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O32_first_moment, sizeof net->O32_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O32_second_moment, sizeof net->O32_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b32_first_moment, sizeof net->b32_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b32_second_moment, sizeof net->b32_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain34_first_moment, sizeof net->gain34_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain34_second_moment, sizeof net->gain34_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b34_first_moment, sizeof net->b34_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b34_second_moment, sizeof net->b34_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W35_first_moment, sizeof net->W35_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W35_second_moment, sizeof net->W35_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b35_first_moment, sizeof net->b35_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b35_second_moment, sizeof net->b35_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W36_first_moment, sizeof net->W36_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W36_second_moment, sizeof net->W36_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b36_first_moment, sizeof net->b36_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b36_second_moment, sizeof net->b36_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain38_first_moment, sizeof net->gain38_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain38_second_moment, sizeof net->gain38_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b38_first_moment, sizeof net->b38_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b38_second_moment, sizeof net->b38_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q39_first_moment, sizeof net->Q39_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q39_second_moment, sizeof net->Q39_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K39_first_moment, sizeof net->K39_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K39_second_moment, sizeof net->K39_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V39_first_moment, sizeof net->V39_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V39_second_moment, sizeof net->V39_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O39_first_moment, sizeof net->O39_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O39_second_moment, sizeof net->O39_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b39_first_moment, sizeof net->b39_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b39_second_moment, sizeof net->b39_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain41_first_moment, sizeof net->gain41_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain41_second_moment, sizeof net->gain41_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b41_first_moment, sizeof net->b41_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b41_second_moment, sizeof net->b41_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W42_first_moment, sizeof net->W42_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W42_second_moment, sizeof net->W42_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b42_first_moment, sizeof net->b42_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b42_second_moment, sizeof net->b42_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W43_first_moment, sizeof net->W43_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W43_second_moment, sizeof net->W43_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b43_first_moment, sizeof net->b43_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b43_second_moment, sizeof net->b43_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain45_first_moment, sizeof net->gain45_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain45_second_moment, sizeof net->gain45_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b45_first_moment, sizeof net->b45_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b45_second_moment, sizeof net->b45_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q46_first_moment, sizeof net->Q46_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q46_second_moment, sizeof net->Q46_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K46_first_moment, sizeof net->K46_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K46_second_moment, sizeof net->K46_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V46_first_moment, sizeof net->V46_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V46_second_moment, sizeof net->V46_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O46_first_moment, sizeof net->O46_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O46_second_moment, sizeof net->O46_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b46_first_moment, sizeof net->b46_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b46_second_moment, sizeof net->b46_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain48_first_moment, sizeof net->gain48_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain48_second_moment, sizeof net->gain48_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b48_first_moment, sizeof net->b48_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b48_second_moment, sizeof net->b48_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W49_first_moment, sizeof net->W49_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W49_second_moment, sizeof net->W49_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b49_first_moment, sizeof net->b49_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b49_second_moment, sizeof net->b49_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W50_first_moment, sizeof net->W50_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W50_second_moment, sizeof net->W50_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b50_first_moment, sizeof net->b50_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b50_second_moment, sizeof net->b50_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain52_first_moment, sizeof net->gain52_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain52_second_moment, sizeof net->gain52_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b52_first_moment, sizeof net->b52_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b52_second_moment, sizeof net->b52_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q53_first_moment, sizeof net->Q53_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q53_second_moment, sizeof net->Q53_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K53_first_moment, sizeof net->K53_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K53_second_moment, sizeof net->K53_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V53_first_moment, sizeof net->V53_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V53_second_moment, sizeof net->V53_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O53_first_moment, sizeof net->O53_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O53_second_moment, sizeof net->O53_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b53_first_moment, sizeof net->b53_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b53_second_moment, sizeof net->b53_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain55_first_moment, sizeof net->gain55_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain55_second_moment, sizeof net->gain55_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b55_first_moment, sizeof net->b55_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b55_second_moment, sizeof net->b55_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W56_first_moment, sizeof net->W56_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W56_second_moment, sizeof net->W56_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b56_first_moment, sizeof net->b56_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b56_second_moment, sizeof net->b56_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W57_first_moment, sizeof net->W57_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W57_second_moment, sizeof net->W57_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b57_first_moment, sizeof net->b57_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b57_second_moment, sizeof net->b57_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain59_first_moment, sizeof net->gain59_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain59_second_moment, sizeof net->gain59_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b59_first_moment, sizeof net->b59_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b59_second_moment, sizeof net->b59_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q60_first_moment, sizeof net->Q60_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q60_second_moment, sizeof net->Q60_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K60_first_moment, sizeof net->K60_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K60_second_moment, sizeof net->K60_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V60_first_moment, sizeof net->V60_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V60_second_moment, sizeof net->V60_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O60_first_moment, sizeof net->O60_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O60_second_moment, sizeof net->O60_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b60_first_moment, sizeof net->b60_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b60_second_moment, sizeof net->b60_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain62_first_moment, sizeof net->gain62_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain62_second_moment, sizeof net->gain62_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b62_first_moment, sizeof net->b62_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b62_second_moment, sizeof net->b62_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W63_first_moment, sizeof net->W63_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W63_second_moment, sizeof net->W63_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b63_first_moment, sizeof net->b63_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b63_second_moment, sizeof net->b63_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W64_first_moment, sizeof net->W64_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W64_second_moment, sizeof net->W64_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b64_first_moment, sizeof net->b64_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b64_second_moment, sizeof net->b64_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain66_first_moment, sizeof net->gain66_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain66_second_moment, sizeof net->gain66_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b66_first_moment, sizeof net->b66_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b66_second_moment, sizeof net->b66_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q67_first_moment, sizeof net->Q67_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q67_second_moment, sizeof net->Q67_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K67_first_moment, sizeof net->K67_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K67_second_moment, sizeof net->K67_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V67_first_moment, sizeof net->V67_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V67_second_moment, sizeof net->V67_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O67_first_moment, sizeof net->O67_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O67_second_moment, sizeof net->O67_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b67_first_moment, sizeof net->b67_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b67_second_moment, sizeof net->b67_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain69_first_moment, sizeof net->gain69_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain69_second_moment, sizeof net->gain69_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b69_first_moment, sizeof net->b69_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b69_second_moment, sizeof net->b69_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W70_first_moment, sizeof net->W70_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W70_second_moment, sizeof net->W70_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b70_first_moment, sizeof net->b70_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b70_second_moment, sizeof net->b70_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W71_first_moment, sizeof net->W71_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W71_second_moment, sizeof net->W71_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b71_first_moment, sizeof net->b71_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b71_second_moment, sizeof net->b71_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain73_first_moment, sizeof net->gain73_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain73_second_moment, sizeof net->gain73_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b73_first_moment, sizeof net->b73_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b73_second_moment, sizeof net->b73_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q74_first_moment, sizeof net->Q74_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q74_second_moment, sizeof net->Q74_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K74_first_moment, sizeof net->K74_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K74_second_moment, sizeof net->K74_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V74_first_moment, sizeof net->V74_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V74_second_moment, sizeof net->V74_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O74_first_moment, sizeof net->O74_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O74_second_moment, sizeof net->O74_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b74_first_moment, sizeof net->b74_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b74_second_moment, sizeof net->b74_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain76_first_moment, sizeof net->gain76_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain76_second_moment, sizeof net->gain76_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b76_first_moment, sizeof net->b76_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b76_second_moment, sizeof net->b76_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W77_first_moment, sizeof net->W77_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W77_second_moment, sizeof net->W77_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b77_first_moment, sizeof net->b77_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b77_second_moment, sizeof net->b77_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W78_first_moment, sizeof net->W78_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W78_second_moment, sizeof net->W78_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b78_first_moment, sizeof net->b78_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b78_second_moment, sizeof net->b78_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain80_first_moment, sizeof net->gain80_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain80_second_moment, sizeof net->gain80_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b80_first_moment, sizeof net->b80_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b80_second_moment, sizeof net->b80_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Q81_first_moment, sizeof net->Q81_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Q81_second_moment, sizeof net->Q81_second_moment, 1, file) == 1;
    good = good && fwrite(&net->K81_first_moment, sizeof net->K81_first_moment, 1, file) == 1;
    good = good && fwrite(&net->K81_second_moment, sizeof net->K81_second_moment, 1, file) == 1;
    good = good && fwrite(&net->V81_first_moment, sizeof net->V81_first_moment, 1, file) == 1;
    good = good && fwrite(&net->V81_second_moment, sizeof net->V81_second_moment, 1, file) == 1;
    good = good && fwrite(&net->O81_first_moment, sizeof net->O81_first_moment, 1, file) == 1;
    good = good && fwrite(&net->O81_second_moment, sizeof net->O81_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b81_first_moment, sizeof net->b81_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b81_second_moment, sizeof net->b81_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain83_first_moment, sizeof net->gain83_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain83_second_moment, sizeof net->gain83_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b83_first_moment, sizeof net->b83_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b83_second_moment, sizeof net->b83_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W84_first_moment, sizeof net->W84_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W84_second_moment, sizeof net->W84_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b84_first_moment, sizeof net->b84_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b84_second_moment, sizeof net->b84_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W85_first_moment, sizeof net->W85_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W85_second_moment, sizeof net->W85_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b85_first_moment, sizeof net->b85_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b85_second_moment, sizeof net->b85_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain87_first_moment, sizeof net->gain87_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain87_second_moment, sizeof net->gain87_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b87_first_moment, sizeof net->b87_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b87_second_moment, sizeof net->b87_second_moment, 1, file) == 1;
    good = good && fwrite(&net->steps_done, sizeof net->steps_done, 1, file) == 1;
    good = fclose(file) == 0 && good;
    if (!good || rename(beside, path) != 0) {
        remove(beside);
        return "the file cannot be written";
    }
    return NULL;
}

/* Reads one array: into target, or only to see that all values are there and finite. */
static int read_values(FILE *file, real *target, int count)
{
    for (int i = 0; i < count; i++) {
        real value;
        if (fread(&value, sizeof value, 1, file) != 1 || !isfinite(value)) {
            return 0;
        }
        if (target != NULL) {
            target[i] = value;
        }
    }
    return 1;
}

const char *gpt_load(gpt *net, const char *path)
{
    unsigned char expected[8];
    unsigned char length[8];
    uint64_t steps = 0;
    const char *wrong = NULL;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        return "the file cannot be opened";
    }
    header_length(expected);
    int good = fread(length, 1, 8, file) == 8 && memcmp(length, expected, 8) == 0;
    for (int i = 0; good && i < FILE_HEADER_PIECES; i++) {
        for (const char *next = file_header[i]; good && *next != '\0'; next++) {
            good = fgetc(file) == (unsigned char)*next;
        }
    }
    if (!good) {
        fclose(file);
        return "the file does not hold weights of this network";
    }
    const long start = ftell(file);
    good = good && read_values(file, NULL, 216);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 216);
    good = good && read_values(file, NULL, 216);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 64);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->E1, 216);
        good = good && read_values(file, (real *)net->P2, 64);
        good = good && read_values(file, (real *)net->gain3, 8);
        good = good && read_values(file, (real *)net->b3, 8);
        good = good && read_values(file, (real *)net->Q4, 64);
        good = good && read_values(file, (real *)net->K4, 64);
        good = good && read_values(file, (real *)net->V4, 64);
        good = good && read_values(file, (real *)net->O4, 64);
        good = good && read_values(file, (real *)net->b4, 8);
        good = good && read_values(file, (real *)net->gain6, 8);
        good = good && read_values(file, (real *)net->b6, 8);
        good = good && read_values(file, (real *)net->W7, 256);
        good = good && read_values(file, (real *)net->b7, 32);
        good = good && read_values(file, (real *)net->W8, 256);
        good = good && read_values(file, (real *)net->b8, 8);
        good = good && read_values(file, (real *)net->gain10, 8);
        good = good && read_values(file, (real *)net->b10, 8);
        good = good && read_values(file, (real *)net->Q11, 64);
        good = good && read_values(file, (real *)net->K11, 64);
        good = good && read_values(file, (real *)net->V11, 64);
        good = good && read_values(file, (real *)net->O11, 64);
        good = good && read_values(file, (real *)net->b11, 8);
        good = good && read_values(file, (real *)net->gain13, 8);
        good = good && read_values(file, (real *)net->b13, 8);
        good = good && read_values(file, (real *)net->W14, 256);
        good = good && read_values(file, (real *)net->b14, 32);
        good = good && read_values(file, (real *)net->W15, 256);
        good = good && read_values(file, (real *)net->b15, 8);
        good = good && read_values(file, (real *)net->gain17, 8);
        good = good && read_values(file, (real *)net->b17, 8);
        good = good && read_values(file, (real *)net->Q18, 64);
        good = good && read_values(file, (real *)net->K18, 64);
        good = good && read_values(file, (real *)net->V18, 64);
        good = good && read_values(file, (real *)net->O18, 64);
        good = good && read_values(file, (real *)net->b18, 8);
        good = good && read_values(file, (real *)net->gain20, 8);
        good = good && read_values(file, (real *)net->b20, 8);
        good = good && read_values(file, (real *)net->W21, 256);
        good = good && read_values(file, (real *)net->b21, 32);
        good = good && read_values(file, (real *)net->W22, 256);
        good = good && read_values(file, (real *)net->b22, 8);
        good = good && read_values(file, (real *)net->gain24, 8);
        good = good && read_values(file, (real *)net->b24, 8);
        good = good && read_values(file, (real *)net->Q25, 64);
        good = good && read_values(file, (real *)net->K25, 64);
        good = good && read_values(file, (real *)net->V25, 64);
        good = good && read_values(file, (real *)net->O25, 64);
        good = good && read_values(file, (real *)net->b25, 8);
        good = good && read_values(file, (real *)net->gain27, 8);
        good = good && read_values(file, (real *)net->b27, 8);
        good = good && read_values(file, (real *)net->W28, 256);
        good = good && read_values(file, (real *)net->b28, 32);
        good = good && read_values(file, (real *)net->W29, 256);
        good = good && read_values(file, (real *)net->b29, 8);
        good = good && read_values(file, (real *)net->gain31, 8);
        good = good && read_values(file, (real *)net->b31, 8);
        good = good && read_values(file, (real *)net->Q32, 64);
        good = good && read_values(file, (real *)net->K32, 64);
        good = good && read_values(file, (real *)net->V32, 64);
        good = good && read_values(file, (real *)net->O32, 64);
        good = good && read_values(file, (real *)net->b32, 8);
        good = good && read_values(file, (real *)net->gain34, 8);
        good = good && read_values(file, (real *)net->b34, 8);
        good = good && read_values(file, (real *)net->W35, 256);
        good = good && read_values(file, (real *)net->b35, 32);
        good = good && read_values(file, (real *)net->W36, 256);
        good = good && read_values(file, (real *)net->b36, 8);
        good = good && read_values(file, (real *)net->gain38, 8);
        good = good && read_values(file, (real *)net->b38, 8);
        good = good && read_values(file, (real *)net->Q39, 64);
        good = good && read_values(file, (real *)net->K39, 64);
        good = good && read_values(file, (real *)net->V39, 64);
        good = good && read_values(file, (real *)net->O39, 64);
        good = good && read_values(file, (real *)net->b39, 8);
        good = good && read_values(file, (real *)net->gain41, 8);
        good = good && read_values(file, (real *)net->b41, 8);
        good = good && read_values(file, (real *)net->W42, 256);
        good = good && read_values(file, (real *)net->b42, 32);
        good = good && read_values(file, (real *)net->W43, 256);
        good = good && read_values(file, (real *)net->b43, 8);
        good = good && read_values(file, (real *)net->gain45, 8);
        good = good && read_values(file, (real *)net->b45, 8);
        good = good && read_values(file, (real *)net->Q46, 64);
        good = good && read_values(file, (real *)net->K46, 64);
        good = good && read_values(file, (real *)net->V46, 64);
        good = good && read_values(file, (real *)net->O46, 64);
        good = good && read_values(file, (real *)net->b46, 8);
        good = good && read_values(file, (real *)net->gain48, 8);
        good = good && read_values(file, (real *)net->b48, 8);
        good = good && read_values(file, (real *)net->W49, 256);
        good = good && read_values(file, (real *)net->b49, 32);
        good = good && read_values(file, (real *)net->W50, 256);
        good = good && read_values(file, (real *)net->b50, 8);
        good = good && read_values(file, (real *)net->gain52, 8);
        good = good && read_values(file, (real *)net->b52, 8);
        good = good && read_values(file, (real *)net->Q53, 64);
        good = good && read_values(file, (real *)net->K53, 64);
        good = good && read_values(file, (real *)net->V53, 64);
        good = good && read_values(file, (real *)net->O53, 64);
        good = good && read_values(file, (real *)net->b53, 8);
        good = good && read_values(file, (real *)net->gain55, 8);
        good = good && read_values(file, (real *)net->b55, 8);
        good = good && read_values(file, (real *)net->W56, 256);
        good = good && read_values(file, (real *)net->b56, 32);
        good = good && read_values(file, (real *)net->W57, 256);
        good = good && read_values(file, (real *)net->b57, 8);
        good = good && read_values(file, (real *)net->gain59, 8);
        good = good && read_values(file, (real *)net->b59, 8);
        good = good && read_values(file, (real *)net->Q60, 64);
        good = good && read_values(file, (real *)net->K60, 64);
        good = good && read_values(file, (real *)net->V60, 64);
        good = good && read_values(file, (real *)net->O60, 64);
        good = good && read_values(file, (real *)net->b60, 8);
        good = good && read_values(file, (real *)net->gain62, 8);
        good = good && read_values(file, (real *)net->b62, 8);
        good = good && read_values(file, (real *)net->W63, 256);
        good = good && read_values(file, (real *)net->b63, 32);
        good = good && read_values(file, (real *)net->W64, 256);
        good = good && read_values(file, (real *)net->b64, 8);
        good = good && read_values(file, (real *)net->gain66, 8);
        good = good && read_values(file, (real *)net->b66, 8);
        good = good && read_values(file, (real *)net->Q67, 64);
        good = good && read_values(file, (real *)net->K67, 64);
        good = good && read_values(file, (real *)net->V67, 64);
        good = good && read_values(file, (real *)net->O67, 64);
        good = good && read_values(file, (real *)net->b67, 8);
        good = good && read_values(file, (real *)net->gain69, 8);
        good = good && read_values(file, (real *)net->b69, 8);
        good = good && read_values(file, (real *)net->W70, 256);
        good = good && read_values(file, (real *)net->b70, 32);
        good = good && read_values(file, (real *)net->W71, 256);
        good = good && read_values(file, (real *)net->b71, 8);
        good = good && read_values(file, (real *)net->gain73, 8);
        good = good && read_values(file, (real *)net->b73, 8);
        good = good && read_values(file, (real *)net->Q74, 64);
        good = good && read_values(file, (real *)net->K74, 64);
        good = good && read_values(file, (real *)net->V74, 64);
        good = good && read_values(file, (real *)net->O74, 64);
        good = good && read_values(file, (real *)net->b74, 8);
        good = good && read_values(file, (real *)net->gain76, 8);
        good = good && read_values(file, (real *)net->b76, 8);
        good = good && read_values(file, (real *)net->W77, 256);
        good = good && read_values(file, (real *)net->b77, 32);
        good = good && read_values(file, (real *)net->W78, 256);
        good = good && read_values(file, (real *)net->b78, 8);
        good = good && read_values(file, (real *)net->gain80, 8);
        good = good && read_values(file, (real *)net->b80, 8);
        good = good && read_values(file, (real *)net->Q81, 64);
        good = good && read_values(file, (real *)net->K81, 64);
        good = good && read_values(file, (real *)net->V81, 64);
        good = good && read_values(file, (real *)net->O81, 64);
        good = good && read_values(file, (real *)net->b81, 8);
        good = good && read_values(file, (real *)net->gain83, 8);
        good = good && read_values(file, (real *)net->b83, 8);
        good = good && read_values(file, (real *)net->W84, 256);
        good = good && read_values(file, (real *)net->b84, 32);
        good = good && read_values(file, (real *)net->W85, 256);
        good = good && read_values(file, (real *)net->b85, 8);
        good = good && read_values(file, (real *)net->gain87, 8);
        good = good && read_values(file, (real *)net->b87, 8);
        good = good && read_values(file, &net->step_count, 1);
        good = good && read_values(file, (real *)net->E1_first_moment, 216);
        good = good && read_values(file, (real *)net->E1_second_moment, 216);
        good = good && read_values(file, (real *)net->P2_first_moment, 64);
        good = good && read_values(file, (real *)net->P2_second_moment, 64);
        good = good && read_values(file, (real *)net->gain3_first_moment, 8);
        good = good && read_values(file, (real *)net->gain3_second_moment, 8);
        good = good && read_values(file, (real *)net->b3_first_moment, 8);
        good = good && read_values(file, (real *)net->b3_second_moment, 8);
        good = good && read_values(file, (real *)net->Q4_first_moment, 64);
        good = good && read_values(file, (real *)net->Q4_second_moment, 64);
        good = good && read_values(file, (real *)net->K4_first_moment, 64);
        good = good && read_values(file, (real *)net->K4_second_moment, 64);
        good = good && read_values(file, (real *)net->V4_first_moment, 64);
        good = good && read_values(file, (real *)net->V4_second_moment, 64);
        good = good && read_values(file, (real *)net->O4_first_moment, 64);
        good = good && read_values(file, (real *)net->O4_second_moment, 64);
        good = good && read_values(file, (real *)net->b4_first_moment, 8);
        good = good && read_values(file, (real *)net->b4_second_moment, 8);
        good = good && read_values(file, (real *)net->gain6_first_moment, 8);
        good = good && read_values(file, (real *)net->gain6_second_moment, 8);
        good = good && read_values(file, (real *)net->b6_first_moment, 8);
        good = good && read_values(file, (real *)net->b6_second_moment, 8);
        good = good && read_values(file, (real *)net->W7_first_moment, 256);
        good = good && read_values(file, (real *)net->W7_second_moment, 256);
        good = good && read_values(file, (real *)net->b7_first_moment, 32);
        good = good && read_values(file, (real *)net->b7_second_moment, 32);
        good = good && read_values(file, (real *)net->W8_first_moment, 256);
        good = good && read_values(file, (real *)net->W8_second_moment, 256);
        good = good && read_values(file, (real *)net->b8_first_moment, 8);
        good = good && read_values(file, (real *)net->b8_second_moment, 8);
        good = good && read_values(file, (real *)net->gain10_first_moment, 8);
        good = good && read_values(file, (real *)net->gain10_second_moment, 8);
        good = good && read_values(file, (real *)net->b10_first_moment, 8);
        good = good && read_values(file, (real *)net->b10_second_moment, 8);
        good = good && read_values(file, (real *)net->Q11_first_moment, 64);
        good = good && read_values(file, (real *)net->Q11_second_moment, 64);
        good = good && read_values(file, (real *)net->K11_first_moment, 64);
        good = good && read_values(file, (real *)net->K11_second_moment, 64);
        good = good && read_values(file, (real *)net->V11_first_moment, 64);
        good = good && read_values(file, (real *)net->V11_second_moment, 64);
        good = good && read_values(file, (real *)net->O11_first_moment, 64);
        good = good && read_values(file, (real *)net->O11_second_moment, 64);
        good = good && read_values(file, (real *)net->b11_first_moment, 8);
        good = good && read_values(file, (real *)net->b11_second_moment, 8);
        good = good && read_values(file, (real *)net->gain13_first_moment, 8);
        good = good && read_values(file, (real *)net->gain13_second_moment, 8);
        good = good && read_values(file, (real *)net->b13_first_moment, 8);
        good = good && read_values(file, (real *)net->b13_second_moment, 8);
        good = good && read_values(file, (real *)net->W14_first_moment, 256);
        good = good && read_values(file, (real *)net->W14_second_moment, 256);
        good = good && read_values(file, (real *)net->b14_first_moment, 32);
        good = good && read_values(file, (real *)net->b14_second_moment, 32);
        good = good && read_values(file, (real *)net->W15_first_moment, 256);
        good = good && read_values(file, (real *)net->W15_second_moment, 256);
        good = good && read_values(file, (real *)net->b15_first_moment, 8);
        good = good && read_values(file, (real *)net->b15_second_moment, 8);
        good = good && read_values(file, (real *)net->gain17_first_moment, 8);
        good = good && read_values(file, (real *)net->gain17_second_moment, 8);
        good = good && read_values(file, (real *)net->b17_first_moment, 8);
        good = good && read_values(file, (real *)net->b17_second_moment, 8);
        good = good && read_values(file, (real *)net->Q18_first_moment, 64);
        good = good && read_values(file, (real *)net->Q18_second_moment, 64);
        good = good && read_values(file, (real *)net->K18_first_moment, 64);
        good = good && read_values(file, (real *)net->K18_second_moment, 64);
        good = good && read_values(file, (real *)net->V18_first_moment, 64);
        good = good && read_values(file, (real *)net->V18_second_moment, 64);
        good = good && read_values(file, (real *)net->O18_first_moment, 64);
        good = good && read_values(file, (real *)net->O18_second_moment, 64);
        good = good && read_values(file, (real *)net->b18_first_moment, 8);
        good = good && read_values(file, (real *)net->b18_second_moment, 8);
        good = good && read_values(file, (real *)net->gain20_first_moment, 8);
        good = good && read_values(file, (real *)net->gain20_second_moment, 8);
        good = good && read_values(file, (real *)net->b20_first_moment, 8);
        good = good && read_values(file, (real *)net->b20_second_moment, 8);
        good = good && read_values(file, (real *)net->W21_first_moment, 256);
        good = good && read_values(file, (real *)net->W21_second_moment, 256);
        good = good && read_values(file, (real *)net->b21_first_moment, 32);
        good = good && read_values(file, (real *)net->b21_second_moment, 32);
        good = good && read_values(file, (real *)net->W22_first_moment, 256);
        good = good && read_values(file, (real *)net->W22_second_moment, 256);
        good = good && read_values(file, (real *)net->b22_first_moment, 8);
        good = good && read_values(file, (real *)net->b22_second_moment, 8);
        good = good && read_values(file, (real *)net->gain24_first_moment, 8);
        good = good && read_values(file, (real *)net->gain24_second_moment, 8);
        good = good && read_values(file, (real *)net->b24_first_moment, 8);
        good = good && read_values(file, (real *)net->b24_second_moment, 8);
        good = good && read_values(file, (real *)net->Q25_first_moment, 64);
        good = good && read_values(file, (real *)net->Q25_second_moment, 64);
        good = good && read_values(file, (real *)net->K25_first_moment, 64);
        good = good && read_values(file, (real *)net->K25_second_moment, 64);
        good = good && read_values(file, (real *)net->V25_first_moment, 64);
        good = good && read_values(file, (real *)net->V25_second_moment, 64);
        good = good && read_values(file, (real *)net->O25_first_moment, 64);
        good = good && read_values(file, (real *)net->O25_second_moment, 64);
        good = good && read_values(file, (real *)net->b25_first_moment, 8);
        good = good && read_values(file, (real *)net->b25_second_moment, 8);
        good = good && read_values(file, (real *)net->gain27_first_moment, 8);
        good = good && read_values(file, (real *)net->gain27_second_moment, 8);
        good = good && read_values(file, (real *)net->b27_first_moment, 8);
        good = good && read_values(file, (real *)net->b27_second_moment, 8);
        good = good && read_values(file, (real *)net->W28_first_moment, 256);
        good = good && read_values(file, (real *)net->W28_second_moment, 256);
        good = good && read_values(file, (real *)net->b28_first_moment, 32);
        good = good && read_values(file, (real *)net->b28_second_moment, 32);
        good = good && read_values(file, (real *)net->W29_first_moment, 256);
        good = good && read_values(file, (real *)net->W29_second_moment, 256);
        good = good && read_values(file, (real *)net->b29_first_moment, 8);
        good = good && read_values(file, (real *)net->b29_second_moment, 8);
        good = good && read_values(file, (real *)net->gain31_first_moment, 8);
        good = good && read_values(file, (real *)net->gain31_second_moment, 8);
        good = good && read_values(file, (real *)net->b31_first_moment, 8);
        good = good && read_values(file, (real *)net->b31_second_moment, 8);
        good = good && read_values(file, (real *)net->Q32_first_moment, 64);
        good = good && read_values(file, (real *)net->Q32_second_moment, 64);
        good = good && read_values(file, (real *)net->K32_first_moment, 64);
        good = good && read_values(file, (real *)net->K32_second_moment, 64);
        good = good && read_values(file, (real *)net->V32_first_moment, 64);
        good = good && read_values(file, (real *)net->V32_second_moment, 64);
        good = good && read_values(file, (real *)net->O32_first_moment, 64);
        good = good && read_values(file, (real *)net->O32_second_moment, 64);
        good = good && read_values(file, (real *)net->b32_first_moment, 8);
        good = good && read_values(file, (real *)net->b32_second_moment, 8);
        good = good && read_values(file, (real *)net->gain34_first_moment, 8);
        good = good && read_values(file, (real *)net->gain34_second_moment, 8);
        good = good && read_values(file, (real *)net->b34_first_moment, 8);
        good = good && read_values(file, (real *)net->b34_second_moment, 8);
        good = good && read_values(file, (real *)net->W35_first_moment, 256);
        good = good && read_values(file, (real *)net->W35_second_moment, 256);
        good = good && read_values(file, (real *)net->b35_first_moment, 32);
        good = good && read_values(file, (real *)net->b35_second_moment, 32);
        good = good && read_values(file, (real *)net->W36_first_moment, 256);
        good = good && read_values(file, (real *)net->W36_second_moment, 256);
        good = good && read_values(file, (real *)net->b36_first_moment, 8);
        good = good && read_values(file, (real *)net->b36_second_moment, 8);
        good = good && read_values(file, (real *)net->gain38_first_moment, 8);
        good = good && read_values(file, (real *)net->gain38_second_moment, 8);
        good = good && read_values(file, (real *)net->b38_first_moment, 8);
        good = good && read_values(file, (real *)net->b38_second_moment, 8);
        good = good && read_values(file, (real *)net->Q39_first_moment, 64);
        good = good && read_values(file, (real *)net->Q39_second_moment, 64);
        good = good && read_values(file, (real *)net->K39_first_moment, 64);
        good = good && read_values(file, (real *)net->K39_second_moment, 64);
        good = good && read_values(file, (real *)net->V39_first_moment, 64);
        good = good && read_values(file, (real *)net->V39_second_moment, 64);
        good = good && read_values(file, (real *)net->O39_first_moment, 64);
        good = good && read_values(file, (real *)net->O39_second_moment, 64);
        good = good && read_values(file, (real *)net->b39_first_moment, 8);
        good = good && read_values(file, (real *)net->b39_second_moment, 8);
        good = good && read_values(file, (real *)net->gain41_first_moment, 8);
        good = good && read_values(file, (real *)net->gain41_second_moment, 8);
        good = good && read_values(file, (real *)net->b41_first_moment, 8);
        good = good && read_values(file, (real *)net->b41_second_moment, 8);
        good = good && read_values(file, (real *)net->W42_first_moment, 256);
        good = good && read_values(file, (real *)net->W42_second_moment, 256);
        good = good && read_values(file, (real *)net->b42_first_moment, 32);
        good = good && read_values(file, (real *)net->b42_second_moment, 32);
        good = good && read_values(file, (real *)net->W43_first_moment, 256);
        good = good && read_values(file, (real *)net->W43_second_moment, 256);
        good = good && read_values(file, (real *)net->b43_first_moment, 8);
        good = good && read_values(file, (real *)net->b43_second_moment, 8);
        good = good && read_values(file, (real *)net->gain45_first_moment, 8);
        good = good && read_values(file, (real *)net->gain45_second_moment, 8);
        good = good && read_values(file, (real *)net->b45_first_moment, 8);
        good = good && read_values(file, (real *)net->b45_second_moment, 8);
        good = good && read_values(file, (real *)net->Q46_first_moment, 64);
        good = good && read_values(file, (real *)net->Q46_second_moment, 64);
        good = good && read_values(file, (real *)net->K46_first_moment, 64);
        good = good && read_values(file, (real *)net->K46_second_moment, 64);
        good = good && read_values(file, (real *)net->V46_first_moment, 64);
        good = good && read_values(file, (real *)net->V46_second_moment, 64);
        good = good && read_values(file, (real *)net->O46_first_moment, 64);
        good = good && read_values(file, (real *)net->O46_second_moment, 64);
        good = good && read_values(file, (real *)net->b46_first_moment, 8);
        good = good && read_values(file, (real *)net->b46_second_moment, 8);
        good = good && read_values(file, (real *)net->gain48_first_moment, 8);
        good = good && read_values(file, (real *)net->gain48_second_moment, 8);
        good = good && read_values(file, (real *)net->b48_first_moment, 8);
        good = good && read_values(file, (real *)net->b48_second_moment, 8);
        good = good && read_values(file, (real *)net->W49_first_moment, 256);
        good = good && read_values(file, (real *)net->W49_second_moment, 256);
        good = good && read_values(file, (real *)net->b49_first_moment, 32);
        good = good && read_values(file, (real *)net->b49_second_moment, 32);
        good = good && read_values(file, (real *)net->W50_first_moment, 256);
        good = good && read_values(file, (real *)net->W50_second_moment, 256);
        good = good && read_values(file, (real *)net->b50_first_moment, 8);
        good = good && read_values(file, (real *)net->b50_second_moment, 8);
        good = good && read_values(file, (real *)net->gain52_first_moment, 8);
        good = good && read_values(file, (real *)net->gain52_second_moment, 8);
        good = good && read_values(file, (real *)net->b52_first_moment, 8);
        good = good && read_values(file, (real *)net->b52_second_moment, 8);
        good = good && read_values(file, (real *)net->Q53_first_moment, 64);
        good = good && read_values(file, (real *)net->Q53_second_moment, 64);
        good = good && read_values(file, (real *)net->K53_first_moment, 64);
        good = good && read_values(file, (real *)net->K53_second_moment, 64);
        good = good && read_values(file, (real *)net->V53_first_moment, 64);
        good = good && read_values(file, (real *)net->V53_second_moment, 64);
        good = good && read_values(file, (real *)net->O53_first_moment, 64);
        good = good && read_values(file, (real *)net->O53_second_moment, 64);
        good = good && read_values(file, (real *)net->b53_first_moment, 8);
        good = good && read_values(file, (real *)net->b53_second_moment, 8);
        good = good && read_values(file, (real *)net->gain55_first_moment, 8);
        good = good && read_values(file, (real *)net->gain55_second_moment, 8);
        good = good && read_values(file, (real *)net->b55_first_moment, 8);
        good = good && read_values(file, (real *)net->b55_second_moment, 8);
        good = good && read_values(file, (real *)net->W56_first_moment, 256);
        good = good && read_values(file, (real *)net->W56_second_moment, 256);
        good = good && read_values(file, (real *)net->b56_first_moment, 32);
        good = good && read_values(file, (real *)net->b56_second_moment, 32);
        good = good && read_values(file, (real *)net->W57_first_moment, 256);
        good = good && read_values(file, (real *)net->W57_second_moment, 256);
        good = good && read_values(file, (real *)net->b57_first_moment, 8);
        good = good && read_values(file, (real *)net->b57_second_moment, 8);
        good = good && read_values(file, (real *)net->gain59_first_moment, 8);
        good = good && read_values(file, (real *)net->gain59_second_moment, 8);
        good = good && read_values(file, (real *)net->b59_first_moment, 8);
        good = good && read_values(file, (real *)net->b59_second_moment, 8);
        good = good && read_values(file, (real *)net->Q60_first_moment, 64);
        good = good && read_values(file, (real *)net->Q60_second_moment, 64);
        good = good && read_values(file, (real *)net->K60_first_moment, 64);
        good = good && read_values(file, (real *)net->K60_second_moment, 64);
        good = good && read_values(file, (real *)net->V60_first_moment, 64);
        good = good && read_values(file, (real *)net->V60_second_moment, 64);
        good = good && read_values(file, (real *)net->O60_first_moment, 64);
        good = good && read_values(file, (real *)net->O60_second_moment, 64);
        good = good && read_values(file, (real *)net->b60_first_moment, 8);
        good = good && read_values(file, (real *)net->b60_second_moment, 8);
        good = good && read_values(file, (real *)net->gain62_first_moment, 8);
        good = good && read_values(file, (real *)net->gain62_second_moment, 8);
        good = good && read_values(file, (real *)net->b62_first_moment, 8);
        good = good && read_values(file, (real *)net->b62_second_moment, 8);
        good = good && read_values(file, (real *)net->W63_first_moment, 256);
        good = good && read_values(file, (real *)net->W63_second_moment, 256);
        good = good && read_values(file, (real *)net->b63_first_moment, 32);
        good = good && read_values(file, (real *)net->b63_second_moment, 32);
        good = good && read_values(file, (real *)net->W64_first_moment, 256);
        good = good && read_values(file, (real *)net->W64_second_moment, 256);
        good = good && read_values(file, (real *)net->b64_first_moment, 8);
        good = good && read_values(file, (real *)net->b64_second_moment, 8);
        good = good && read_values(file, (real *)net->gain66_first_moment, 8);
        good = good && read_values(file, (real *)net->gain66_second_moment, 8);
        good = good && read_values(file, (real *)net->b66_first_moment, 8);
        good = good && read_values(file, (real *)net->b66_second_moment, 8);
        good = good && read_values(file, (real *)net->Q67_first_moment, 64);
        good = good && read_values(file, (real *)net->Q67_second_moment, 64);
        good = good && read_values(file, (real *)net->K67_first_moment, 64);
        good = good && read_values(file, (real *)net->K67_second_moment, 64);
        good = good && read_values(file, (real *)net->V67_first_moment, 64);
        good = good && read_values(file, (real *)net->V67_second_moment, 64);
        good = good && read_values(file, (real *)net->O67_first_moment, 64);
        good = good && read_values(file, (real *)net->O67_second_moment, 64);
        good = good && read_values(file, (real *)net->b67_first_moment, 8);
        good = good && read_values(file, (real *)net->b67_second_moment, 8);
        good = good && read_values(file, (real *)net->gain69_first_moment, 8);
        good = good && read_values(file, (real *)net->gain69_second_moment, 8);
        good = good && read_values(file, (real *)net->b69_first_moment, 8);
        good = good && read_values(file, (real *)net->b69_second_moment, 8);
        good = good && read_values(file, (real *)net->W70_first_moment, 256);
        good = good && read_values(file, (real *)net->W70_second_moment, 256);
        good = good && read_values(file, (real *)net->b70_first_moment, 32);
        good = good && read_values(file, (real *)net->b70_second_moment, 32);
        good = good && read_values(file, (real *)net->W71_first_moment, 256);
        good = good && read_values(file, (real *)net->W71_second_moment, 256);
        good = good && read_values(file, (real *)net->b71_first_moment, 8);
        good = good && read_values(file, (real *)net->b71_second_moment, 8);
        good = good && read_values(file, (real *)net->gain73_first_moment, 8);
        good = good && read_values(file, (real *)net->gain73_second_moment, 8);
        good = good && read_values(file, (real *)net->b73_first_moment, 8);
        good = good && read_values(file, (real *)net->b73_second_moment, 8);
        good = good && read_values(file, (real *)net->Q74_first_moment, 64);
        good = good && read_values(file, (real *)net->Q74_second_moment, 64);
        good = good && read_values(file, (real *)net->K74_first_moment, 64);
        good = good && read_values(file, (real *)net->K74_second_moment, 64);
        good = good && read_values(file, (real *)net->V74_first_moment, 64);
        good = good && read_values(file, (real *)net->V74_second_moment, 64);
        good = good && read_values(file, (real *)net->O74_first_moment, 64);
        good = good && read_values(file, (real *)net->O74_second_moment, 64);
        good = good && read_values(file, (real *)net->b74_first_moment, 8);
        good = good && read_values(file, (real *)net->b74_second_moment, 8);
        good = good && read_values(file, (real *)net->gain76_first_moment, 8);
        good = good && read_values(file, (real *)net->gain76_second_moment, 8);
        good = good && read_values(file, (real *)net->b76_first_moment, 8);
        good = good && read_values(file, (real *)net->b76_second_moment, 8);
        good = good && read_values(file, (real *)net->W77_first_moment, 256);
        good = good && read_values(file, (real *)net->W77_second_moment, 256);
        good = good && read_values(file, (real *)net->b77_first_moment, 32);
        good = good && read_values(file, (real *)net->b77_second_moment, 32);
        good = good && read_values(file, (real *)net->W78_first_moment, 256);
        good = good && read_values(file, (real *)net->W78_second_moment, 256);
        good = good && read_values(file, (real *)net->b78_first_moment, 8);
        good = good && read_values(file, (real *)net->b78_second_moment, 8);
        good = good && read_values(file, (real *)net->gain80_first_moment, 8);
        good = good && read_values(file, (real *)net->gain80_second_moment, 8);
        good = good && read_values(file, (real *)net->b80_first_moment, 8);
        good = good && read_values(file, (real *)net->b80_second_moment, 8);
        good = good && read_values(file, (real *)net->Q81_first_moment, 64);
        good = good && read_values(file, (real *)net->Q81_second_moment, 64);
        good = good && read_values(file, (real *)net->K81_first_moment, 64);
        good = good && read_values(file, (real *)net->K81_second_moment, 64);
        good = good && read_values(file, (real *)net->V81_first_moment, 64);
        good = good && read_values(file, (real *)net->V81_second_moment, 64);
        good = good && read_values(file, (real *)net->O81_first_moment, 64);
        good = good && read_values(file, (real *)net->O81_second_moment, 64);
        good = good && read_values(file, (real *)net->b81_first_moment, 8);
        good = good && read_values(file, (real *)net->b81_second_moment, 8);
        good = good && read_values(file, (real *)net->gain83_first_moment, 8);
        good = good && read_values(file, (real *)net->gain83_second_moment, 8);
        good = good && read_values(file, (real *)net->b83_first_moment, 8);
        good = good && read_values(file, (real *)net->b83_second_moment, 8);
        good = good && read_values(file, (real *)net->W84_first_moment, 256);
        good = good && read_values(file, (real *)net->W84_second_moment, 256);
        good = good && read_values(file, (real *)net->b84_first_moment, 32);
        good = good && read_values(file, (real *)net->b84_second_moment, 32);
        good = good && read_values(file, (real *)net->W85_first_moment, 256);
        good = good && read_values(file, (real *)net->W85_second_moment, 256);
        good = good && read_values(file, (real *)net->b85_first_moment, 8);
        good = good && read_values(file, (real *)net->b85_second_moment, 8);
        good = good && read_values(file, (real *)net->gain87_first_moment, 8);
        good = good && read_values(file, (real *)net->gain87_second_moment, 8);
        good = good && read_values(file, (real *)net->b87_first_moment, 8);
        good = good && read_values(file, (real *)net->b87_second_moment, 8);
        net->steps_done = steps;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
