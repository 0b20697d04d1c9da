/*
 * A generative pre-trained transformer of 12 blocks.
 * Made by symbp 0.1.0 from the network 'gpt'; do not edit.
 * Hash of the mathematics: 3e270eadbdae20a4841dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7
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
    real (*const a1)[8][8] = (real (*)[8][8])(v->memory + 0);
    real (*const a2)[8][8] = (real (*)[8][8])(v->memory + 1024);
    real (*const mu3_offset)[8][8] = (real (*)[8][8])(v->memory + 0);
    real (*const mu3_rest)[8] = (real (*)[8])(v->memory + 512);
    real (*const centred3)[8][8] = (real (*)[8][8])(v->memory + 256);
    real (*const variance3)[8] = (real (*)[8])(v->memory + 0);
    real (*const inverse3)[8] = (real (*)[8])(v->memory + 72064);
    real (*const normal3)[8][8] = (real (*)[8][8])(v->memory + 46720);
    real (*const z3)[8][8] = (real (*)[8][8])(v->memory + 0);
    real (*const a3)[8][8] = (real (*)[8][8])(v->memory + 46464);
    real (*const query4)[8][2][4] = (real (*)[8][2][4])(v->memory + 47232);
    real (*const key4)[8][2][4] = (real (*)[8][2][4])(v->memory + 46976);
    real (*const value4)[8][2][4] = (real (*)[8][2][4])(v->memory + 47488);
    real (*const score4)[2][8][8] = (real (*)[2][8][8])(v->memory + 512);
    real (*const e4)[2][8][8] = (real (*)[2][8][8])(v->memory + 0);
    real (*const total4)[2][8] = (real (*)[2][8])(v->memory + 512);
    real (*const weight4)[2][8][8] = (real (*)[2][8][8])(v->memory + 40320);
    real (*const mixed4)[8][2][4] = (real (*)[8][2][4])(v->memory + 47744);
    real (*const z4)[8][8] = (real (*)[8][8])(v->memory + 256);
    real (*const a4)[8][8] = (real (*)[8][8])(v->memory + 0);
    real (*const a5)[8][8] = (real (*)[8][8])(v->memory + 3072);
    real (*const mu6_offset)[8][8] = (real (*)[8][8])(v->memory + 0);
    real (*const mu6_rest)[8] = (real (*)[8])(v->memory + 512);
    real (*const centred6)[8][8] = (real (*)[8][8])(v->memory + 256);
    real (*const variance6)[8] = (real (*)[8])(v->memory + 0);
    real (*const inverse6)[8] = (real (*)[8])(v->memory + 72096);
    real (*const normal6)[8][8] = (real (*)[8][8])(v->memory + 48256);
    real (*const z6)[8][8] = (real (*)[8][8])(v->memory + 0);
    real (*const a6)[8][8] = (real (*)[8][8])(v->memory + 48000);
    real (*const z7)[8][32] = (real (*)[8][32])(v->memory + 2048);
    real (*const a7_factor)[8][32] = (real (*)[8][32])(v->memory + 1024);
    real (*const a7)[8][32] = (real (*)[8][32])(v->memory + 0);
    real (*const z8)[8][8] = (real (*)[8][8])(v->memory + 3584);
    real (*const a8)[8][8] = (real (*)[8][8])(v->memory + 3328);
    real (*const a9)[8][8] = (real (*)[8][8])(v->memory + 4096);
    real (*const mu10_offset)[8][8] = (real (*)[8][8])(v->memory + 3072);
    real (*const mu10_rest)[8] = (real (*)[8])(v->memory + 3584);
    real (*const centred10)[8][8] = (real (*)[8][8])(v->memory + 3328);
    real (*const variance10)[8] = (real (*)[8])(v->memory + 3072);
    real (*const inverse10)[8] = (real (*)[8])(v->memory + 72128);
    real (*const normal10)[8][8] = (real (*)[8][8])(v->memory + 48768);
    real (*const z10)[8][8] = (real (*)[8][8])(v->memory + 3072);
    real (*const a10)[8][8] = (real (*)[8][8])(v->memory + 48512);
    real (*const query11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49280);
    real (*const key11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49024);
    real (*const value11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49536);
    real (*const score11)[2][8][8] = (real (*)[2][8][8])(v->memory + 3584);
    real (*const e11)[2][8][8] = (real (*)[2][8][8])(v->memory + 3072);
    real (*const total11)[2][8] = (real (*)[2][8])(v->memory + 3584);
    real (*const weight11)[2][8][8] = (real (*)[2][8][8])(v->memory + 40832);
    real (*const mixed11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49792);
    real (*const z11)[8][8] = (real (*)[8][8])(v->memory + 3328);
    real (*const a11)[8][8] = (real (*)[8][8])(v->memory + 3072);
    real (*const a12)[8][8] = (real (*)[8][8])(v->memory + 6144);
    real (*const mu13_offset)[8][8] = (real (*)[8][8])(v->memory + 3072);
    real (*const mu13_rest)[8] = (real (*)[8])(v->memory + 3584);
    real (*const centred13)[8][8] = (real (*)[8][8])(v->memory + 3328);
    real (*const variance13)[8] = (real (*)[8])(v->memory + 3072);
    real (*const inverse13)[8] = (real (*)[8])(v->memory + 72160);
    real (*const normal13)[8][8] = (real (*)[8][8])(v->memory + 50304);
    real (*const z13)[8][8] = (real (*)[8][8])(v->memory + 3072);
    real (*const a13)[8][8] = (real (*)[8][8])(v->memory + 50048);
    real (*const z14)[8][32] = (real (*)[8][32])(v->memory + 5120);
    real (*const a14_factor)[8][32] = (real (*)[8][32])(v->memory + 4096);
    real (*const a14)[8][32] = (real (*)[8][32])(v->memory + 3072);
    real (*const z15)[8][8] = (real (*)[8][8])(v->memory + 6656);
    real (*const a15)[8][8] = (real (*)[8][8])(v->memory + 6400);
    real (*const a16)[8][8] = (real (*)[8][8])(v->memory + 7168);
    real (*const mu17_offset)[8][8] = (real (*)[8][8])(v->memory + 6144);
    real (*const mu17_rest)[8] = (real (*)[8])(v->memory + 6656);
    real (*const centred17)[8][8] = (real (*)[8][8])(v->memory + 6400);
    real (*const variance17)[8] = (real (*)[8])(v->memory + 6144);
    real (*const inverse17)[8] = (real (*)[8])(v->memory + 72192);
    real (*const normal17)[8][8] = (real (*)[8][8])(v->memory + 50816);
    real (*const z17)[8][8] = (real (*)[8][8])(v->memory + 6144);
    real (*const a17)[8][8] = (real (*)[8][8])(v->memory + 50560);
    real (*const query18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51328);
    real (*const key18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51072);
    real (*const value18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51584);
    real (*const score18)[2][8][8] = (real (*)[2][8][8])(v->memory + 6656);
    real (*const e18)[2][8][8] = (real (*)[2][8][8])(v->memory + 6144);
    real (*const total18)[2][8] = (real (*)[2][8])(v->memory + 6656);
    real (*const weight18)[2][8][8] = (real (*)[2][8][8])(v->memory + 41344);
    real (*const mixed18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51840);
    real (*const z18)[8][8] = (real (*)[8][8])(v->memory + 6400);
    real (*const a18)[8][8] = (real (*)[8][8])(v->memory + 6144);
    real (*const a19)[8][8] = (real (*)[8][8])(v->memory + 9216);
    real (*const mu20_offset)[8][8] = (real (*)[8][8])(v->memory + 6144);
    real (*const mu20_rest)[8] = (real (*)[8])(v->memory + 6656);
    real (*const centred20)[8][8] = (real (*)[8][8])(v->memory + 6400);
    real (*const variance20)[8] = (real (*)[8])(v->memory + 6144);
    real (*const inverse20)[8] = (real (*)[8])(v->memory + 72224);
    real (*const normal20)[8][8] = (real (*)[8][8])(v->memory + 52352);
    real (*const z20)[8][8] = (real (*)[8][8])(v->memory + 6144);
    real (*const a20)[8][8] = (real (*)[8][8])(v->memory + 52096);
    real (*const z21)[8][32] = (real (*)[8][32])(v->memory + 8192);
    real (*const a21_factor)[8][32] = (real (*)[8][32])(v->memory + 7168);
    real (*const a21)[8][32] = (real (*)[8][32])(v->memory + 6144);
    real (*const z22)[8][8] = (real (*)[8][8])(v->memory + 9728);
    real (*const a22)[8][8] = (real (*)[8][8])(v->memory + 9472);
    real (*const a23)[8][8] = (real (*)[8][8])(v->memory + 10240);
    real (*const mu24_offset)[8][8] = (real (*)[8][8])(v->memory + 9216);
    real (*const mu24_rest)[8] = (real (*)[8])(v->memory + 9728);
    real (*const centred24)[8][8] = (real (*)[8][8])(v->memory + 9472);
    real (*const variance24)[8] = (real (*)[8])(v->memory + 9216);
    real (*const inverse24)[8] = (real (*)[8])(v->memory + 72256);
    real (*const normal24)[8][8] = (real (*)[8][8])(v->memory + 52864);
    real (*const z24)[8][8] = (real (*)[8][8])(v->memory + 9216);
    real (*const a24)[8][8] = (real (*)[8][8])(v->memory + 52608);
    real (*const query25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53376);
    real (*const key25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53120);
    real (*const value25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53632);
    real (*const score25)[2][8][8] = (real (*)[2][8][8])(v->memory + 9728);
    real (*const e25)[2][8][8] = (real (*)[2][8][8])(v->memory + 9216);
    real (*const total25)[2][8] = (real (*)[2][8])(v->memory + 9728);
    real (*const weight25)[2][8][8] = (real (*)[2][8][8])(v->memory + 41856);
    real (*const mixed25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53888);
    real (*const z25)[8][8] = (real (*)[8][8])(v->memory + 9472);
    real (*const a25)[8][8] = (real (*)[8][8])(v->memory + 9216);
    real (*const a26)[8][8] = (real (*)[8][8])(v->memory + 12288);
    real (*const mu27_offset)[8][8] = (real (*)[8][8])(v->memory + 9216);
    real (*const mu27_rest)[8] = (real (*)[8])(v->memory + 9728);
    real (*const centred27)[8][8] = (real (*)[8][8])(v->memory + 9472);
    real (*const variance27)[8] = (real (*)[8])(v->memory + 9216);
    real (*const inverse27)[8] = (real (*)[8])(v->memory + 72288);
    real (*const normal27)[8][8] = (real (*)[8][8])(v->memory + 54400);
    real (*const z27)[8][8] = (real (*)[8][8])(v->memory + 9216);
    real (*const a27)[8][8] = (real (*)[8][8])(v->memory + 54144);
    real (*const z28)[8][32] = (real (*)[8][32])(v->memory + 11264);
    real (*const a28_factor)[8][32] = (real (*)[8][32])(v->memory + 10240);
    real (*const a28)[8][32] = (real (*)[8][32])(v->memory + 9216);
    real (*const z29)[8][8] = (real (*)[8][8])(v->memory + 12800);
    real (*const a29)[8][8] = (real (*)[8][8])(v->memory + 12544);
    real (*const a30)[8][8] = (real (*)[8][8])(v->memory + 13312);
    real (*const mu31_offset)[8][8] = (real (*)[8][8])(v->memory + 12288);
    real (*const mu31_rest)[8] = (real (*)[8])(v->memory + 12800);
    real (*const centred31)[8][8] = (real (*)[8][8])(v->memory + 12544);
    real (*const variance31)[8] = (real (*)[8])(v->memory + 12288);
    real (*const inverse31)[8] = (real (*)[8])(v->memory + 72320);
    real (*const normal31)[8][8] = (real (*)[8][8])(v->memory + 54912);
    real (*const z31)[8][8] = (real (*)[8][8])(v->memory + 12288);
    real (*const a31)[8][8] = (real (*)[8][8])(v->memory + 54656);
    real (*const query32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55424);
    real (*const key32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55168);
    real (*const value32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55680);
    real (*const score32)[2][8][8] = (real (*)[2][8][8])(v->memory + 12800);
    real (*const e32)[2][8][8] = (real (*)[2][8][8])(v->memory + 12288);
    real (*const total32)[2][8] = (real (*)[2][8])(v->memory + 12800);
    real (*const weight32)[2][8][8] = (real (*)[2][8][8])(v->memory + 42368);
    real (*const mixed32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55936);
    real (*const z32)[8][8] = (real (*)[8][8])(v->memory + 12544);
    real (*const a32)[8][8] = (real (*)[8][8])(v->memory + 12288);
    real (*const a33)[8][8] = (real (*)[8][8])(v->memory + 15360);
    real (*const mu34_offset)[8][8] = (real (*)[8][8])(v->memory + 12288);
    real (*const mu34_rest)[8] = (real (*)[8])(v->memory + 12800);
    real (*const centred34)[8][8] = (real (*)[8][8])(v->memory + 12544);
    real (*const variance34)[8] = (real (*)[8])(v->memory + 12288);
    real (*const inverse34)[8] = (real (*)[8])(v->memory + 72352);
    real (*const normal34)[8][8] = (real (*)[8][8])(v->memory + 56448);
    real (*const z34)[8][8] = (real (*)[8][8])(v->memory + 12288);
    real (*const a34)[8][8] = (real (*)[8][8])(v->memory + 56192);
    real (*const z35)[8][32] = (real (*)[8][32])(v->memory + 14336);
    real (*const a35_factor)[8][32] = (real (*)[8][32])(v->memory + 13312);
    real (*const a35)[8][32] = (real (*)[8][32])(v->memory + 12288);
    real (*const z36)[8][8] = (real (*)[8][8])(v->memory + 15872);
    real (*const a36)[8][8] = (real (*)[8][8])(v->memory + 15616);
    real (*const a37)[8][8] = (real (*)[8][8])(v->memory + 16384);
    real (*const mu38_offset)[8][8] = (real (*)[8][8])(v->memory + 15360);
    real (*const mu38_rest)[8] = (real (*)[8])(v->memory + 15872);
    real (*const centred38)[8][8] = (real (*)[8][8])(v->memory + 15616);
    real (*const variance38)[8] = (real (*)[8])(v->memory + 15360);
    real (*const inverse38)[8] = (real (*)[8])(v->memory + 72384);
    real (*const normal38)[8][8] = (real (*)[8][8])(v->memory + 56960);
    real (*const z38)[8][8] = (real (*)[8][8])(v->memory + 15360);
    real (*const a38)[8][8] = (real (*)[8][8])(v->memory + 56704);
    real (*const query39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57472);
    real (*const key39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57216);
    real (*const value39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57728);
    real (*const score39)[2][8][8] = (real (*)[2][8][8])(v->memory + 15872);
    real (*const e39)[2][8][8] = (real (*)[2][8][8])(v->memory + 15360);
    real (*const total39)[2][8] = (real (*)[2][8])(v->memory + 15872);
    real (*const weight39)[2][8][8] = (real (*)[2][8][8])(v->memory + 42880);
    real (*const mixed39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57984);
    real (*const z39)[8][8] = (real (*)[8][8])(v->memory + 15616);
    real (*const a39)[8][8] = (real (*)[8][8])(v->memory + 15360);
    real (*const a40)[8][8] = (real (*)[8][8])(v->memory + 18432);
    real (*const mu41_offset)[8][8] = (real (*)[8][8])(v->memory + 15360);
    real (*const mu41_rest)[8] = (real (*)[8])(v->memory + 15872);
    real (*const centred41)[8][8] = (real (*)[8][8])(v->memory + 15616);
    real (*const variance41)[8] = (real (*)[8])(v->memory + 15360);
    real (*const inverse41)[8] = (real (*)[8])(v->memory + 72416);
    real (*const normal41)[8][8] = (real (*)[8][8])(v->memory + 58496);
    real (*const z41)[8][8] = (real (*)[8][8])(v->memory + 15360);
    real (*const a41)[8][8] = (real (*)[8][8])(v->memory + 58240);
    real (*const z42)[8][32] = (real (*)[8][32])(v->memory + 17408);
    real (*const a42_factor)[8][32] = (real (*)[8][32])(v->memory + 16384);
    real (*const a42)[8][32] = (real (*)[8][32])(v->memory + 15360);
    real (*const z43)[8][8] = (real (*)[8][8])(v->memory + 18944);
    real (*const a43)[8][8] = (real (*)[8][8])(v->memory + 18688);
    real (*const a44)[8][8] = (real (*)[8][8])(v->memory + 19456);
    real (*const mu45_offset)[8][8] = (real (*)[8][8])(v->memory + 18432);
    real (*const mu45_rest)[8] = (real (*)[8])(v->memory + 18944);
    real (*const centred45)[8][8] = (real (*)[8][8])(v->memory + 18688);
    real (*const variance45)[8] = (real (*)[8])(v->memory + 18432);
    real (*const inverse45)[8] = (real (*)[8])(v->memory + 72448);
    real (*const normal45)[8][8] = (real (*)[8][8])(v->memory + 59008);
    real (*const z45)[8][8] = (real (*)[8][8])(v->memory + 18432);
    real (*const a45)[8][8] = (real (*)[8][8])(v->memory + 58752);
    real (*const query46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59520);
    real (*const key46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59264);
    real (*const value46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59776);
    real (*const score46)[2][8][8] = (real (*)[2][8][8])(v->memory + 18944);
    real (*const e46)[2][8][8] = (real (*)[2][8][8])(v->memory + 18432);
    real (*const total46)[2][8] = (real (*)[2][8])(v->memory + 18944);
    real (*const weight46)[2][8][8] = (real (*)[2][8][8])(v->memory + 43392);
    real (*const mixed46)[8][2][4] = (real (*)[8][2][4])(v->memory + 60032);
    real (*const z46)[8][8] = (real (*)[8][8])(v->memory + 18688);
    real (*const a46)[8][8] = (real (*)[8][8])(v->memory + 18432);
    real (*const a47)[8][8] = (real (*)[8][8])(v->memory + 21504);
    real (*const mu48_offset)[8][8] = (real (*)[8][8])(v->memory + 18432);
    real (*const mu48_rest)[8] = (real (*)[8])(v->memory + 18944);
    real (*const centred48)[8][8] = (real (*)[8][8])(v->memory + 18688);
    real (*const variance48)[8] = (real (*)[8])(v->memory + 18432);
    real (*const inverse48)[8] = (real (*)[8])(v->memory + 72480);
    real (*const normal48)[8][8] = (real (*)[8][8])(v->memory + 60544);
    real (*const z48)[8][8] = (real (*)[8][8])(v->memory + 18432);
    real (*const a48)[8][8] = (real (*)[8][8])(v->memory + 60288);
    real (*const z49)[8][32] = (real (*)[8][32])(v->memory + 20480);
    real (*const a49_factor)[8][32] = (real (*)[8][32])(v->memory + 19456);
    real (*const a49)[8][32] = (real (*)[8][32])(v->memory + 18432);
    real (*const z50)[8][8] = (real (*)[8][8])(v->memory + 22016);
    real (*const a50)[8][8] = (real (*)[8][8])(v->memory + 21760);
    real (*const a51)[8][8] = (real (*)[8][8])(v->memory + 22528);
    real (*const mu52_offset)[8][8] = (real (*)[8][8])(v->memory + 21504);
    real (*const mu52_rest)[8] = (real (*)[8])(v->memory + 22016);
    real (*const centred52)[8][8] = (real (*)[8][8])(v->memory + 21760);
    real (*const variance52)[8] = (real (*)[8])(v->memory + 21504);
    real (*const inverse52)[8] = (real (*)[8])(v->memory + 72512);
    real (*const normal52)[8][8] = (real (*)[8][8])(v->memory + 61056);
    real (*const z52)[8][8] = (real (*)[8][8])(v->memory + 21504);
    real (*const a52)[8][8] = (real (*)[8][8])(v->memory + 60800);
    real (*const query53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61568);
    real (*const key53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61312);
    real (*const value53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61824);
    real (*const score53)[2][8][8] = (real (*)[2][8][8])(v->memory + 22016);
    real (*const e53)[2][8][8] = (real (*)[2][8][8])(v->memory + 21504);
    real (*const total53)[2][8] = (real (*)[2][8])(v->memory + 22016);
    real (*const weight53)[2][8][8] = (real (*)[2][8][8])(v->memory + 43904);
    real (*const mixed53)[8][2][4] = (real (*)[8][2][4])(v->memory + 62080);
    real (*const z53)[8][8] = (real (*)[8][8])(v->memory + 21760);
    real (*const a53)[8][8] = (real (*)[8][8])(v->memory + 21504);
    real (*const a54)[8][8] = (real (*)[8][8])(v->memory + 24576);
    real (*const mu55_offset)[8][8] = (real (*)[8][8])(v->memory + 21504);
    real (*const mu55_rest)[8] = (real (*)[8])(v->memory + 22016);
    real (*const centred55)[8][8] = (real (*)[8][8])(v->memory + 21760);
    real (*const variance55)[8] = (real (*)[8])(v->memory + 21504);
    real (*const inverse55)[8] = (real (*)[8])(v->memory + 72544);
    real (*const normal55)[8][8] = (real (*)[8][8])(v->memory + 62592);
    real (*const z55)[8][8] = (real (*)[8][8])(v->memory + 21504);
    real (*const a55)[8][8] = (real (*)[8][8])(v->memory + 62336);
    real (*const z56)[8][32] = (real (*)[8][32])(v->memory + 23552);
    real (*const a56_factor)[8][32] = (real (*)[8][32])(v->memory + 22528);
    real (*const a56)[8][32] = (real (*)[8][32])(v->memory + 21504);
    real (*const z57)[8][8] = (real (*)[8][8])(v->memory + 25088);
    real (*const a57)[8][8] = (real (*)[8][8])(v->memory + 24832);
    real (*const a58)[8][8] = (real (*)[8][8])(v->memory + 25600);
    real (*const mu59_offset)[8][8] = (real (*)[8][8])(v->memory + 24576);
    real (*const mu59_rest)[8] = (real (*)[8])(v->memory + 25088);
    real (*const centred59)[8][8] = (real (*)[8][8])(v->memory + 24832);
    real (*const variance59)[8] = (real (*)[8])(v->memory + 24576);
    real (*const inverse59)[8] = (real (*)[8])(v->memory + 72576);
    real (*const normal59)[8][8] = (real (*)[8][8])(v->memory + 63104);
    real (*const z59)[8][8] = (real (*)[8][8])(v->memory + 24576);
    real (*const a59)[8][8] = (real (*)[8][8])(v->memory + 62848);
    real (*const query60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63616);
    real (*const key60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63360);
    real (*const value60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63872);
    real (*const score60)[2][8][8] = (real (*)[2][8][8])(v->memory + 25088);
    real (*const e60)[2][8][8] = (real (*)[2][8][8])(v->memory + 24576);
    real (*const total60)[2][8] = (real (*)[2][8])(v->memory + 25088);
    real (*const weight60)[2][8][8] = (real (*)[2][8][8])(v->memory + 44416);
    real (*const mixed60)[8][2][4] = (real (*)[8][2][4])(v->memory + 64128);
    real (*const z60)[8][8] = (real (*)[8][8])(v->memory + 24832);
    real (*const a60)[8][8] = (real (*)[8][8])(v->memory + 24576);
    real (*const a61)[8][8] = (real (*)[8][8])(v->memory + 27648);
    real (*const mu62_offset)[8][8] = (real (*)[8][8])(v->memory + 24576);
    real (*const mu62_rest)[8] = (real (*)[8])(v->memory + 25088);
    real (*const centred62)[8][8] = (real (*)[8][8])(v->memory + 24832);
    real (*const variance62)[8] = (real (*)[8])(v->memory + 24576);
    real (*const inverse62)[8] = (real (*)[8])(v->memory + 72608);
    real (*const normal62)[8][8] = (real (*)[8][8])(v->memory + 64640);
    real (*const z62)[8][8] = (real (*)[8][8])(v->memory + 24576);
    real (*const a62)[8][8] = (real (*)[8][8])(v->memory + 64384);
    real (*const z63)[8][32] = (real (*)[8][32])(v->memory + 26624);
    real (*const a63_factor)[8][32] = (real (*)[8][32])(v->memory + 25600);
    real (*const a63)[8][32] = (real (*)[8][32])(v->memory + 24576);
    real (*const z64)[8][8] = (real (*)[8][8])(v->memory + 28160);
    real (*const a64)[8][8] = (real (*)[8][8])(v->memory + 27904);
    real (*const a65)[8][8] = (real (*)[8][8])(v->memory + 28672);
    real (*const mu66_offset)[8][8] = (real (*)[8][8])(v->memory + 27648);
    real (*const mu66_rest)[8] = (real (*)[8])(v->memory + 28160);
    real (*const centred66)[8][8] = (real (*)[8][8])(v->memory + 27904);
    real (*const variance66)[8] = (real (*)[8])(v->memory + 27648);
    real (*const inverse66)[8] = (real (*)[8])(v->memory + 72640);
    real (*const normal66)[8][8] = (real (*)[8][8])(v->memory + 65152);
    real (*const z66)[8][8] = (real (*)[8][8])(v->memory + 27648);
    real (*const a66)[8][8] = (real (*)[8][8])(v->memory + 64896);
    real (*const query67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65664);
    real (*const key67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65408);
    real (*const value67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65920);
    real (*const score67)[2][8][8] = (real (*)[2][8][8])(v->memory + 28160);
    real (*const e67)[2][8][8] = (real (*)[2][8][8])(v->memory + 27648);
    real (*const total67)[2][8] = (real (*)[2][8])(v->memory + 28160);
    real (*const weight67)[2][8][8] = (real (*)[2][8][8])(v->memory + 44928);
    real (*const mixed67)[8][2][4] = (real (*)[8][2][4])(v->memory + 66176);
    real (*const z67)[8][8] = (real (*)[8][8])(v->memory + 27904);
    real (*const a67)[8][8] = (real (*)[8][8])(v->memory + 27648);
    real (*const a68)[8][8] = (real (*)[8][8])(v->memory + 30720);
    real (*const mu69_offset)[8][8] = (real (*)[8][8])(v->memory + 27648);
    real (*const mu69_rest)[8] = (real (*)[8])(v->memory + 28160);
    real (*const centred69)[8][8] = (real (*)[8][8])(v->memory + 27904);
    real (*const variance69)[8] = (real (*)[8])(v->memory + 27648);
    real (*const inverse69)[8] = (real (*)[8])(v->memory + 72672);
    real (*const normal69)[8][8] = (real (*)[8][8])(v->memory + 66688);
    real (*const z69)[8][8] = (real (*)[8][8])(v->memory + 27648);
    real (*const a69)[8][8] = (real (*)[8][8])(v->memory + 66432);
    real (*const z70)[8][32] = (real (*)[8][32])(v->memory + 29696);
    real (*const a70_factor)[8][32] = (real (*)[8][32])(v->memory + 28672);
    real (*const a70)[8][32] = (real (*)[8][32])(v->memory + 27648);
    real (*const z71)[8][8] = (real (*)[8][8])(v->memory + 31232);
    real (*const a71)[8][8] = (real (*)[8][8])(v->memory + 30976);
    real (*const a72)[8][8] = (real (*)[8][8])(v->memory + 31744);
    real (*const mu73_offset)[8][8] = (real (*)[8][8])(v->memory + 30720);
    real (*const mu73_rest)[8] = (real (*)[8])(v->memory + 31232);
    real (*const centred73)[8][8] = (real (*)[8][8])(v->memory + 30976);
    real (*const variance73)[8] = (real (*)[8])(v->memory + 30720);
    real (*const inverse73)[8] = (real (*)[8])(v->memory + 72704);
    real (*const normal73)[8][8] = (real (*)[8][8])(v->memory + 67200);
    real (*const z73)[8][8] = (real (*)[8][8])(v->memory + 30720);
    real (*const a73)[8][8] = (real (*)[8][8])(v->memory + 66944);
    real (*const query74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67712);
    real (*const key74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67456);
    real (*const value74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67968);
    real (*const score74)[2][8][8] = (real (*)[2][8][8])(v->memory + 31232);
    real (*const e74)[2][8][8] = (real (*)[2][8][8])(v->memory + 30720);
    real (*const total74)[2][8] = (real (*)[2][8])(v->memory + 31232);
    real (*const weight74)[2][8][8] = (real (*)[2][8][8])(v->memory + 45440);
    real (*const mixed74)[8][2][4] = (real (*)[8][2][4])(v->memory + 68224);
    real (*const z74)[8][8] = (real (*)[8][8])(v->memory + 30976);
    real (*const a74)[8][8] = (real (*)[8][8])(v->memory + 30720);
    real (*const a75)[8][8] = (real (*)[8][8])(v->memory + 33792);
    real (*const mu76_offset)[8][8] = (real (*)[8][8])(v->memory + 30720);
    real (*const mu76_rest)[8] = (real (*)[8])(v->memory + 31232);
    real (*const centred76)[8][8] = (real (*)[8][8])(v->memory + 30976);
    real (*const variance76)[8] = (real (*)[8])(v->memory + 30720);
    real (*const inverse76)[8] = (real (*)[8])(v->memory + 72736);
    real (*const normal76)[8][8] = (real (*)[8][8])(v->memory + 68736);
    real (*const z76)[8][8] = (real (*)[8][8])(v->memory + 30720);
    real (*const a76)[8][8] = (real (*)[8][8])(v->memory + 68480);
    real (*const z77)[8][32] = (real (*)[8][32])(v->memory + 32768);
    real (*const a77_factor)[8][32] = (real (*)[8][32])(v->memory + 31744);
    real (*const a77)[8][32] = (real (*)[8][32])(v->memory + 30720);
    real (*const z78)[8][8] = (real (*)[8][8])(v->memory + 34304);
    real (*const a78)[8][8] = (real (*)[8][8])(v->memory + 34048);
    real (*const a79)[8][8] = (real (*)[8][8])(v->memory + 34816);
    real (*const mu80_offset)[8][8] = (real (*)[8][8])(v->memory + 33792);
    real (*const mu80_rest)[8] = (real (*)[8])(v->memory + 34304);
    real (*const centred80)[8][8] = (real (*)[8][8])(v->memory + 34048);
    real (*const variance80)[8] = (real (*)[8])(v->memory + 33792);
    real (*const inverse80)[8] = (real (*)[8])(v->memory + 72768);
    real (*const normal80)[8][8] = (real (*)[8][8])(v->memory + 69248);
    real (*const z80)[8][8] = (real (*)[8][8])(v->memory + 33792);
    real (*const a80)[8][8] = (real (*)[8][8])(v->memory + 68992);
    real (*const query81)[8][2][4] = (real (*)[8][2][4])(v->memory + 69760);
    real (*const key81)[8][2][4] = (real (*)[8][2][4])(v->memory + 69504);
    real (*const value81)[8][2][4] = (real (*)[8][2][4])(v->memory + 70016);
    real (*const score81)[2][8][8] = (real (*)[2][8][8])(v->memory + 34304);
    real (*const e81)[2][8][8] = (real (*)[2][8][8])(v->memory + 33792);
    real (*const total81)[2][8] = (real (*)[2][8])(v->memory + 34304);
    real (*const weight81)[2][8][8] = (real (*)[2][8][8])(v->memory + 45952);
    real (*const mixed81)[8][2][4] = (real (*)[8][2][4])(v->memory + 70272);
    real (*const z81)[8][8] = (real (*)[8][8])(v->memory + 34048);
    real (*const a81)[8][8] = (real (*)[8][8])(v->memory + 33792);
    real (*const a82)[8][8] = (real (*)[8][8])(v->memory + 36864);
    real (*const mu83_offset)[8][8] = (real (*)[8][8])(v->memory + 33792);
    real (*const mu83_rest)[8] = (real (*)[8])(v->memory + 34304);
    real (*const centred83)[8][8] = (real (*)[8][8])(v->memory + 34048);
    real (*const variance83)[8] = (real (*)[8])(v->memory + 33792);
    real (*const inverse83)[8] = (real (*)[8])(v->memory + 71808);
    real (*const normal83)[8][8] = (real (*)[8][8])(v->memory + 70784);
    real (*const z83)[8][8] = (real (*)[8][8])(v->memory + 33792);
    real (*const a83)[8][8] = (real (*)[8][8])(v->memory + 70528);
    real (*const z84)[8][32] = (real (*)[8][32])(v->memory + 35840);
    real (*const a84_factor)[8][32] = (real (*)[8][32])(v->memory + 34816);
    real (*const a84)[8][32] = (real (*)[8][32])(v->memory + 33792);
    real (*const z85)[8][8] = (real (*)[8][8])(v->memory + 37632);
    real (*const a85)[8][8] = (real (*)[8][8])(v->memory + 37120);
    real (*const a86)[8][8] = (real (*)[8][8])(v->memory + 37376);
    real (*const mu87_offset)[8][8] = (real (*)[8][8])(v->memory + 36864);
    real (*const mu87_rest)[8] = (real (*)[8])(v->memory + 37376);
    real (*const centred87)[8][8] = (real (*)[8][8])(v->memory + 37120);
    real (*const variance87)[8] = (real (*)[8])(v->memory + 36864);
    real (*const inverse87)[8] = (real (*)[8])(v->memory + 71552);
    real (*const normal87)[8][8] = (real (*)[8][8])(v->memory + 71296);
    real (*const z87)[8][8] = (real (*)[8][8])(v->memory + 36864);
    real (*const a87)[8][8] = (real (*)[8][8])(v->memory + 71040);
    real (*const z88)[8][27] = (real (*)[8][27])(v->memory + 36864);
    real (*const s88_max)[8] = (real (*)[8])(v->memory + 39456);
    real (*const e88_exponent)[8][27] = (real (*)[8][27])(v->memory + 38592);
    real (*const e88)[8][27] = (real (*)[8][27])(v->memory + 37728);
    real (*const s88)[8] = (real (*)[8])(v->memory + 36864);
    /* a1[n, t, k] = E1[x[n, t], k] */
    /* a2[n, t, k] = P2[t, k] + a1[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                a2[n][t][k] = net->P2[t][k] + a1[n][t][k];
            }
        }
    }
    /* mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu3_offset[n][t][k] = a2[n][t][k] - a2[n][t][0];
            }
        }
    }
    /* mu3_rest[n, t] = sum[k: 8](mu3_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu3_offset[n][t][k];
            }
            mu3_rest[n][t] = sum / 8;
        }
    }
    /* centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred3[n][t][k] = mu3_offset[n][t][k] - mu3_rest[n][t];
            }
        }
    }
    /* variance3[n, t] = sum[k: 8](centred3[n, t, k] ** 2) / 8 */
    /* inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred3[n][t][k] * centred3[n][t][k];
            }
            variance3[n][t] = sum1 / 8;
            inverse3[n][t] = 1 / sqrt(REAL(1e-05) + variance3[n][t]);
        }
    }
    /* normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t] */
    /* z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k] */
    /* a3[n, t, k] = z3[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal3[n][t][k] = centred3[n][t][k] * inverse3[n][t];
                z3[n][t][k] = net->gain3[k] * normal3[n][t][k] + net->b3[k];
                a3[n][t][k] = z3[n][t][k];
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
                        sum1 += net->Q4[h][d][k] * a3[n][t][k];
                    }
                    query4[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K4[h][d][k] * a3[n][t][k];
                    }
                    key4[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V4[h][d][k] * a3[n][t][k];
                    }
                    value4[n][t][h][d] = sum3_3;
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
                        sum1 += key4[n][s][h][d] * query4[n][t][h][d];
                    }
                    score4[n][h][t][s] = sum1 / 2;
                    e4[n][h][t][s] = (s <= t ? exp(score4[n][h][t][s]) : 0);
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
                    sum += e4[n][h][t][s];
                }
                total4[n][h][t] = sum;
            }
        }
    }
    /* weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight4[n][h][t][s] = e4[n][h][t][s] / total4[n][h][t];
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
                        sum += value4[n][s][h][d] * weight4[n][h][t][s];
                    }
                    mixed4[n][t][h][d] = sum;
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
                        sum1 += net->O4[k][h][d] * mixed4[n][t][h][d];
                    }
                }
                z4[n][t][k] = sum1 + net->b4[k];
                a4[n][t][k] = z4[n][t][k];
                a5[n][t][k] = a2[n][t][k] + a4[n][t][k];
            }
        }
    }
    /* mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu6_offset[n][t][k] = a5[n][t][k] - a5[n][t][0];
            }
        }
    }
    /* mu6_rest[n, t] = sum[k: 8](mu6_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu6_offset[n][t][k];
            }
            mu6_rest[n][t] = sum / 8;
        }
    }
    /* centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred6[n][t][k] = mu6_offset[n][t][k] - mu6_rest[n][t];
            }
        }
    }
    /* variance6[n, t] = sum[k: 8](centred6[n, t, k] ** 2) / 8 */
    /* inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred6[n][t][k] * centred6[n][t][k];
            }
            variance6[n][t] = sum1 / 8;
            inverse6[n][t] = 1 / sqrt(REAL(1e-05) + variance6[n][t]);
        }
    }
    /* normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t] */
    /* z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k] */
    /* a6[n, t, k] = z6[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal6[n][t][k] = centred6[n][t][k] * inverse6[n][t];
                z6[n][t][k] = net->gain6[k] * normal6[n][t][k] + net->b6[k];
                a6[n][t][k] = z6[n][t][k];
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
                    sum1 += net->W7[j][k] * a6[n][t][k];
                }
                z7[n][t][j] = sum1 + net->b7[j];
                a7_factor[n][t][j] = (1 + erf(z7[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a7[n][t][j] = a7_factor[n][t][j] * z7[n][t][j];
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
                    sum1 += net->W8[j][k] * a7[n][t][k];
                }
                z8[n][t][j] = sum1 + net->b8[j];
                a8[n][t][j] = z8[n][t][j];
                a9[n][t][j] = a5[n][t][j] + a8[n][t][j];
            }
        }
    }
    /* mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu10_offset[n][t][k] = a9[n][t][k] - a9[n][t][0];
            }
        }
    }
    /* mu10_rest[n, t] = sum[k: 8](mu10_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu10_offset[n][t][k];
            }
            mu10_rest[n][t] = sum / 8;
        }
    }
    /* centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred10[n][t][k] = mu10_offset[n][t][k] - mu10_rest[n][t];
            }
        }
    }
    /* variance10[n, t] = sum[k: 8](centred10[n, t, k] ** 2) / 8 */
    /* inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred10[n][t][k] * centred10[n][t][k];
            }
            variance10[n][t] = sum1 / 8;
            inverse10[n][t] = 1 / sqrt(REAL(1e-05) + variance10[n][t]);
        }
    }
    /* normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t] */
    /* z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k] */
    /* a10[n, t, k] = z10[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal10[n][t][k] = centred10[n][t][k] * inverse10[n][t];
                z10[n][t][k] = net->gain10[k] * normal10[n][t][k] + net->b10[k];
                a10[n][t][k] = z10[n][t][k];
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
                        sum1 += net->Q11[h][d][k] * a10[n][t][k];
                    }
                    query11[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K11[h][d][k] * a10[n][t][k];
                    }
                    key11[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V11[h][d][k] * a10[n][t][k];
                    }
                    value11[n][t][h][d] = sum3_3;
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
                        sum1 += key11[n][s][h][d] * query11[n][t][h][d];
                    }
                    score11[n][h][t][s] = sum1 / 2;
                    e11[n][h][t][s] = (s <= t ? exp(score11[n][h][t][s]) : 0);
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
                    sum += e11[n][h][t][s];
                }
                total11[n][h][t] = sum;
            }
        }
    }
    /* weight11[n, h, t, s] = e11[n, h, t, s] / total11[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight11[n][h][t][s] = e11[n][h][t][s] / total11[n][h][t];
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
                        sum += value11[n][s][h][d] * weight11[n][h][t][s];
                    }
                    mixed11[n][t][h][d] = sum;
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
                        sum1 += net->O11[k][h][d] * mixed11[n][t][h][d];
                    }
                }
                z11[n][t][k] = sum1 + net->b11[k];
                a11[n][t][k] = z11[n][t][k];
                a12[n][t][k] = a11[n][t][k] + a9[n][t][k];
            }
        }
    }
    /* mu13_offset[n, t, k] = a12[n, t, k] - a12[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu13_offset[n][t][k] = a12[n][t][k] - a12[n][t][0];
            }
        }
    }
    /* mu13_rest[n, t] = sum[k: 8](mu13_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu13_offset[n][t][k];
            }
            mu13_rest[n][t] = sum / 8;
        }
    }
    /* centred13[n, t, k] = mu13_offset[n, t, k] - mu13_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred13[n][t][k] = mu13_offset[n][t][k] - mu13_rest[n][t];
            }
        }
    }
    /* variance13[n, t] = sum[k: 8](centred13[n, t, k] ** 2) / 8 */
    /* inverse13[n, t] = 1 / sqrt(1 / 100000 + variance13[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred13[n][t][k] * centred13[n][t][k];
            }
            variance13[n][t] = sum1 / 8;
            inverse13[n][t] = 1 / sqrt(REAL(1e-05) + variance13[n][t]);
        }
    }
    /* normal13[n, t, k] = centred13[n, t, k] * inverse13[n, t] */
    /* z13[n, t, k] = gain13[k] * normal13[n, t, k] + b13[k] */
    /* a13[n, t, k] = z13[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal13[n][t][k] = centred13[n][t][k] * inverse13[n][t];
                z13[n][t][k] = net->gain13[k] * normal13[n][t][k] + net->b13[k];
                a13[n][t][k] = z13[n][t][k];
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
                    sum1 += net->W14[j][k] * a13[n][t][k];
                }
                z14[n][t][j] = sum1 + net->b14[j];
                a14_factor[n][t][j] = (1 + erf(z14[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a14[n][t][j] = a14_factor[n][t][j] * z14[n][t][j];
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
                    sum1 += net->W15[j][k] * a14[n][t][k];
                }
                z15[n][t][j] = sum1 + net->b15[j];
                a15[n][t][j] = z15[n][t][j];
                a16[n][t][j] = a12[n][t][j] + a15[n][t][j];
            }
        }
    }
    /* mu17_offset[n, t, k] = a16[n, t, k] - a16[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu17_offset[n][t][k] = a16[n][t][k] - a16[n][t][0];
            }
        }
    }
    /* mu17_rest[n, t] = sum[k: 8](mu17_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu17_offset[n][t][k];
            }
            mu17_rest[n][t] = sum / 8;
        }
    }
    /* centred17[n, t, k] = mu17_offset[n, t, k] - mu17_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred17[n][t][k] = mu17_offset[n][t][k] - mu17_rest[n][t];
            }
        }
    }
    /* variance17[n, t] = sum[k: 8](centred17[n, t, k] ** 2) / 8 */
    /* inverse17[n, t] = 1 / sqrt(1 / 100000 + variance17[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred17[n][t][k] * centred17[n][t][k];
            }
            variance17[n][t] = sum1 / 8;
            inverse17[n][t] = 1 / sqrt(REAL(1e-05) + variance17[n][t]);
        }
    }
    /* normal17[n, t, k] = centred17[n, t, k] * inverse17[n, t] */
    /* z17[n, t, k] = gain17[k] * normal17[n, t, k] + b17[k] */
    /* a17[n, t, k] = z17[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal17[n][t][k] = centred17[n][t][k] * inverse17[n][t];
                z17[n][t][k] = net->gain17[k] * normal17[n][t][k] + net->b17[k];
                a17[n][t][k] = z17[n][t][k];
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
                        sum1 += net->Q18[h][d][k] * a17[n][t][k];
                    }
                    query18[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K18[h][d][k] * a17[n][t][k];
                    }
                    key18[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V18[h][d][k] * a17[n][t][k];
                    }
                    value18[n][t][h][d] = sum3_3;
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
                        sum1 += key18[n][s][h][d] * query18[n][t][h][d];
                    }
                    score18[n][h][t][s] = sum1 / 2;
                    e18[n][h][t][s] = (s <= t ? exp(score18[n][h][t][s]) : 0);
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
                    sum += e18[n][h][t][s];
                }
                total18[n][h][t] = sum;
            }
        }
    }
    /* weight18[n, h, t, s] = e18[n, h, t, s] / total18[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight18[n][h][t][s] = e18[n][h][t][s] / total18[n][h][t];
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
                        sum += value18[n][s][h][d] * weight18[n][h][t][s];
                    }
                    mixed18[n][t][h][d] = sum;
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
                        sum1 += net->O18[k][h][d] * mixed18[n][t][h][d];
                    }
                }
                z18[n][t][k] = sum1 + net->b18[k];
                a18[n][t][k] = z18[n][t][k];
                a19[n][t][k] = a16[n][t][k] + a18[n][t][k];
            }
        }
    }
    /* mu20_offset[n, t, k] = a19[n, t, k] - a19[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu20_offset[n][t][k] = a19[n][t][k] - a19[n][t][0];
            }
        }
    }
    /* mu20_rest[n, t] = sum[k: 8](mu20_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu20_offset[n][t][k];
            }
            mu20_rest[n][t] = sum / 8;
        }
    }
    /* centred20[n, t, k] = mu20_offset[n, t, k] - mu20_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred20[n][t][k] = mu20_offset[n][t][k] - mu20_rest[n][t];
            }
        }
    }
    /* variance20[n, t] = sum[k: 8](centred20[n, t, k] ** 2) / 8 */
    /* inverse20[n, t] = 1 / sqrt(1 / 100000 + variance20[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred20[n][t][k] * centred20[n][t][k];
            }
            variance20[n][t] = sum1 / 8;
            inverse20[n][t] = 1 / sqrt(REAL(1e-05) + variance20[n][t]);
        }
    }
    /* normal20[n, t, k] = centred20[n, t, k] * inverse20[n, t] */
    /* z20[n, t, k] = gain20[k] * normal20[n, t, k] + b20[k] */
    /* a20[n, t, k] = z20[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal20[n][t][k] = centred20[n][t][k] * inverse20[n][t];
                z20[n][t][k] = net->gain20[k] * normal20[n][t][k] + net->b20[k];
                a20[n][t][k] = z20[n][t][k];
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
                    sum1 += net->W21[j][k] * a20[n][t][k];
                }
                z21[n][t][j] = sum1 + net->b21[j];
                a21_factor[n][t][j] = (1 + erf(z21[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a21[n][t][j] = a21_factor[n][t][j] * z21[n][t][j];
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
                    sum1 += net->W22[j][k] * a21[n][t][k];
                }
                z22[n][t][j] = sum1 + net->b22[j];
                a22[n][t][j] = z22[n][t][j];
                a23[n][t][j] = a19[n][t][j] + a22[n][t][j];
            }
        }
    }
    /* mu24_offset[n, t, k] = a23[n, t, k] - a23[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu24_offset[n][t][k] = a23[n][t][k] - a23[n][t][0];
            }
        }
    }
    /* mu24_rest[n, t] = sum[k: 8](mu24_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu24_offset[n][t][k];
            }
            mu24_rest[n][t] = sum / 8;
        }
    }
    /* centred24[n, t, k] = mu24_offset[n, t, k] - mu24_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred24[n][t][k] = mu24_offset[n][t][k] - mu24_rest[n][t];
            }
        }
    }
    /* variance24[n, t] = sum[k: 8](centred24[n, t, k] ** 2) / 8 */
    /* inverse24[n, t] = 1 / sqrt(1 / 100000 + variance24[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred24[n][t][k] * centred24[n][t][k];
            }
            variance24[n][t] = sum1 / 8;
            inverse24[n][t] = 1 / sqrt(REAL(1e-05) + variance24[n][t]);
        }
    }
    /* normal24[n, t, k] = centred24[n, t, k] * inverse24[n, t] */
    /* z24[n, t, k] = gain24[k] * normal24[n, t, k] + b24[k] */
    /* a24[n, t, k] = z24[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal24[n][t][k] = centred24[n][t][k] * inverse24[n][t];
                z24[n][t][k] = net->gain24[k] * normal24[n][t][k] + net->b24[k];
                a24[n][t][k] = z24[n][t][k];
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
                        sum1 += net->Q25[h][d][k] * a24[n][t][k];
                    }
                    query25[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K25[h][d][k] * a24[n][t][k];
                    }
                    key25[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V25[h][d][k] * a24[n][t][k];
                    }
                    value25[n][t][h][d] = sum3_3;
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
                        sum1 += key25[n][s][h][d] * query25[n][t][h][d];
                    }
                    score25[n][h][t][s] = sum1 / 2;
                    e25[n][h][t][s] = (s <= t ? exp(score25[n][h][t][s]) : 0);
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
                    sum += e25[n][h][t][s];
                }
                total25[n][h][t] = sum;
            }
        }
    }
    /* weight25[n, h, t, s] = e25[n, h, t, s] / total25[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight25[n][h][t][s] = e25[n][h][t][s] / total25[n][h][t];
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
                        sum += value25[n][s][h][d] * weight25[n][h][t][s];
                    }
                    mixed25[n][t][h][d] = sum;
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
                        sum1 += net->O25[k][h][d] * mixed25[n][t][h][d];
                    }
                }
                z25[n][t][k] = sum1 + net->b25[k];
                a25[n][t][k] = z25[n][t][k];
                a26[n][t][k] = a23[n][t][k] + a25[n][t][k];
            }
        }
    }
    /* mu27_offset[n, t, k] = a26[n, t, k] - a26[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu27_offset[n][t][k] = a26[n][t][k] - a26[n][t][0];
            }
        }
    }
    /* mu27_rest[n, t] = sum[k: 8](mu27_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu27_offset[n][t][k];
            }
            mu27_rest[n][t] = sum / 8;
        }
    }
    /* centred27[n, t, k] = mu27_offset[n, t, k] - mu27_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred27[n][t][k] = mu27_offset[n][t][k] - mu27_rest[n][t];
            }
        }
    }
    /* variance27[n, t] = sum[k: 8](centred27[n, t, k] ** 2) / 8 */
    /* inverse27[n, t] = 1 / sqrt(1 / 100000 + variance27[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred27[n][t][k] * centred27[n][t][k];
            }
            variance27[n][t] = sum1 / 8;
            inverse27[n][t] = 1 / sqrt(REAL(1e-05) + variance27[n][t]);
        }
    }
    /* normal27[n, t, k] = centred27[n, t, k] * inverse27[n, t] */
    /* z27[n, t, k] = gain27[k] * normal27[n, t, k] + b27[k] */
    /* a27[n, t, k] = z27[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal27[n][t][k] = centred27[n][t][k] * inverse27[n][t];
                z27[n][t][k] = net->gain27[k] * normal27[n][t][k] + net->b27[k];
                a27[n][t][k] = z27[n][t][k];
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
                    sum1 += net->W28[j][k] * a27[n][t][k];
                }
                z28[n][t][j] = sum1 + net->b28[j];
                a28_factor[n][t][j] = (1 + erf(z28[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a28[n][t][j] = a28_factor[n][t][j] * z28[n][t][j];
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
                    sum1 += net->W29[j][k] * a28[n][t][k];
                }
                z29[n][t][j] = sum1 + net->b29[j];
                a29[n][t][j] = z29[n][t][j];
                a30[n][t][j] = a26[n][t][j] + a29[n][t][j];
            }
        }
    }
    /* mu31_offset[n, t, k] = a30[n, t, k] - a30[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu31_offset[n][t][k] = a30[n][t][k] - a30[n][t][0];
            }
        }
    }
    /* mu31_rest[n, t] = sum[k: 8](mu31_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu31_offset[n][t][k];
            }
            mu31_rest[n][t] = sum / 8;
        }
    }
    /* centred31[n, t, k] = mu31_offset[n, t, k] - mu31_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred31[n][t][k] = mu31_offset[n][t][k] - mu31_rest[n][t];
            }
        }
    }
    /* variance31[n, t] = sum[k: 8](centred31[n, t, k] ** 2) / 8 */
    /* inverse31[n, t] = 1 / sqrt(1 / 100000 + variance31[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred31[n][t][k] * centred31[n][t][k];
            }
            variance31[n][t] = sum1 / 8;
            inverse31[n][t] = 1 / sqrt(REAL(1e-05) + variance31[n][t]);
        }
    }
    /* normal31[n, t, k] = centred31[n, t, k] * inverse31[n, t] */
    /* z31[n, t, k] = gain31[k] * normal31[n, t, k] + b31[k] */
    /* a31[n, t, k] = z31[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal31[n][t][k] = centred31[n][t][k] * inverse31[n][t];
                z31[n][t][k] = net->gain31[k] * normal31[n][t][k] + net->b31[k];
                a31[n][t][k] = z31[n][t][k];
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
                        sum1 += net->Q32[h][d][k] * a31[n][t][k];
                    }
                    query32[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K32[h][d][k] * a31[n][t][k];
                    }
                    key32[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V32[h][d][k] * a31[n][t][k];
                    }
                    value32[n][t][h][d] = sum3_3;
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
                        sum1 += key32[n][s][h][d] * query32[n][t][h][d];
                    }
                    score32[n][h][t][s] = sum1 / 2;
                    e32[n][h][t][s] = (s <= t ? exp(score32[n][h][t][s]) : 0);
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
                    sum += e32[n][h][t][s];
                }
                total32[n][h][t] = sum;
            }
        }
    }
    /* weight32[n, h, t, s] = e32[n, h, t, s] / total32[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight32[n][h][t][s] = e32[n][h][t][s] / total32[n][h][t];
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
                        sum += value32[n][s][h][d] * weight32[n][h][t][s];
                    }
                    mixed32[n][t][h][d] = sum;
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
                        sum1 += net->O32[k][h][d] * mixed32[n][t][h][d];
                    }
                }
                z32[n][t][k] = sum1 + net->b32[k];
                a32[n][t][k] = z32[n][t][k];
                a33[n][t][k] = a30[n][t][k] + a32[n][t][k];
            }
        }
    }
    /* mu34_offset[n, t, k] = a33[n, t, k] - a33[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu34_offset[n][t][k] = a33[n][t][k] - a33[n][t][0];
            }
        }
    }
    /* mu34_rest[n, t] = sum[k: 8](mu34_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu34_offset[n][t][k];
            }
            mu34_rest[n][t] = sum / 8;
        }
    }
    /* centred34[n, t, k] = mu34_offset[n, t, k] - mu34_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred34[n][t][k] = mu34_offset[n][t][k] - mu34_rest[n][t];
            }
        }
    }
    /* variance34[n, t] = sum[k: 8](centred34[n, t, k] ** 2) / 8 */
    /* inverse34[n, t] = 1 / sqrt(1 / 100000 + variance34[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred34[n][t][k] * centred34[n][t][k];
            }
            variance34[n][t] = sum1 / 8;
            inverse34[n][t] = 1 / sqrt(REAL(1e-05) + variance34[n][t]);
        }
    }
    /* normal34[n, t, k] = centred34[n, t, k] * inverse34[n, t] */
    /* z34[n, t, k] = gain34[k] * normal34[n, t, k] + b34[k] */
    /* a34[n, t, k] = z34[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal34[n][t][k] = centred34[n][t][k] * inverse34[n][t];
                z34[n][t][k] = net->gain34[k] * normal34[n][t][k] + net->b34[k];
                a34[n][t][k] = z34[n][t][k];
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
                    sum1 += net->W35[j][k] * a34[n][t][k];
                }
                z35[n][t][j] = sum1 + net->b35[j];
                a35_factor[n][t][j] = (1 + erf(z35[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a35[n][t][j] = a35_factor[n][t][j] * z35[n][t][j];
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
                    sum1 += net->W36[j][k] * a35[n][t][k];
                }
                z36[n][t][j] = sum1 + net->b36[j];
                a36[n][t][j] = z36[n][t][j];
                a37[n][t][j] = a33[n][t][j] + a36[n][t][j];
            }
        }
    }
    /* mu38_offset[n, t, k] = a37[n, t, k] - a37[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu38_offset[n][t][k] = a37[n][t][k] - a37[n][t][0];
            }
        }
    }
    /* mu38_rest[n, t] = sum[k: 8](mu38_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu38_offset[n][t][k];
            }
            mu38_rest[n][t] = sum / 8;
        }
    }
    /* centred38[n, t, k] = mu38_offset[n, t, k] - mu38_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred38[n][t][k] = mu38_offset[n][t][k] - mu38_rest[n][t];
            }
        }
    }
    /* variance38[n, t] = sum[k: 8](centred38[n, t, k] ** 2) / 8 */
    /* inverse38[n, t] = 1 / sqrt(1 / 100000 + variance38[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred38[n][t][k] * centred38[n][t][k];
            }
            variance38[n][t] = sum1 / 8;
            inverse38[n][t] = 1 / sqrt(REAL(1e-05) + variance38[n][t]);
        }
    }
    /* normal38[n, t, k] = centred38[n, t, k] * inverse38[n, t] */
    /* z38[n, t, k] = gain38[k] * normal38[n, t, k] + b38[k] */
    /* a38[n, t, k] = z38[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal38[n][t][k] = centred38[n][t][k] * inverse38[n][t];
                z38[n][t][k] = net->gain38[k] * normal38[n][t][k] + net->b38[k];
                a38[n][t][k] = z38[n][t][k];
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
                        sum1 += net->Q39[h][d][k] * a38[n][t][k];
                    }
                    query39[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K39[h][d][k] * a38[n][t][k];
                    }
                    key39[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V39[h][d][k] * a38[n][t][k];
                    }
                    value39[n][t][h][d] = sum3_3;
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
                        sum1 += key39[n][s][h][d] * query39[n][t][h][d];
                    }
                    score39[n][h][t][s] = sum1 / 2;
                    e39[n][h][t][s] = (s <= t ? exp(score39[n][h][t][s]) : 0);
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
                    sum += e39[n][h][t][s];
                }
                total39[n][h][t] = sum;
            }
        }
    }
    /* weight39[n, h, t, s] = e39[n, h, t, s] / total39[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight39[n][h][t][s] = e39[n][h][t][s] / total39[n][h][t];
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
                        sum += value39[n][s][h][d] * weight39[n][h][t][s];
                    }
                    mixed39[n][t][h][d] = sum;
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
                        sum1 += net->O39[k][h][d] * mixed39[n][t][h][d];
                    }
                }
                z39[n][t][k] = sum1 + net->b39[k];
                a39[n][t][k] = z39[n][t][k];
                a40[n][t][k] = a37[n][t][k] + a39[n][t][k];
            }
        }
    }
    /* mu41_offset[n, t, k] = a40[n, t, k] - a40[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu41_offset[n][t][k] = a40[n][t][k] - a40[n][t][0];
            }
        }
    }
    /* mu41_rest[n, t] = sum[k: 8](mu41_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu41_offset[n][t][k];
            }
            mu41_rest[n][t] = sum / 8;
        }
    }
    /* centred41[n, t, k] = mu41_offset[n, t, k] - mu41_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred41[n][t][k] = mu41_offset[n][t][k] - mu41_rest[n][t];
            }
        }
    }
    /* variance41[n, t] = sum[k: 8](centred41[n, t, k] ** 2) / 8 */
    /* inverse41[n, t] = 1 / sqrt(1 / 100000 + variance41[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred41[n][t][k] * centred41[n][t][k];
            }
            variance41[n][t] = sum1 / 8;
            inverse41[n][t] = 1 / sqrt(REAL(1e-05) + variance41[n][t]);
        }
    }
    /* normal41[n, t, k] = centred41[n, t, k] * inverse41[n, t] */
    /* z41[n, t, k] = gain41[k] * normal41[n, t, k] + b41[k] */
    /* a41[n, t, k] = z41[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal41[n][t][k] = centred41[n][t][k] * inverse41[n][t];
                z41[n][t][k] = net->gain41[k] * normal41[n][t][k] + net->b41[k];
                a41[n][t][k] = z41[n][t][k];
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
                    sum1 += net->W42[j][k] * a41[n][t][k];
                }
                z42[n][t][j] = sum1 + net->b42[j];
                a42_factor[n][t][j] = (1 + erf(z42[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a42[n][t][j] = a42_factor[n][t][j] * z42[n][t][j];
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
                    sum1 += net->W43[j][k] * a42[n][t][k];
                }
                z43[n][t][j] = sum1 + net->b43[j];
                a43[n][t][j] = z43[n][t][j];
                a44[n][t][j] = a40[n][t][j] + a43[n][t][j];
            }
        }
    }
    /* mu45_offset[n, t, k] = a44[n, t, k] - a44[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu45_offset[n][t][k] = a44[n][t][k] - a44[n][t][0];
            }
        }
    }
    /* mu45_rest[n, t] = sum[k: 8](mu45_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu45_offset[n][t][k];
            }
            mu45_rest[n][t] = sum / 8;
        }
    }
    /* centred45[n, t, k] = mu45_offset[n, t, k] - mu45_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred45[n][t][k] = mu45_offset[n][t][k] - mu45_rest[n][t];
            }
        }
    }
    /* variance45[n, t] = sum[k: 8](centred45[n, t, k] ** 2) / 8 */
    /* inverse45[n, t] = 1 / sqrt(1 / 100000 + variance45[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred45[n][t][k] * centred45[n][t][k];
            }
            variance45[n][t] = sum1 / 8;
            inverse45[n][t] = 1 / sqrt(REAL(1e-05) + variance45[n][t]);
        }
    }
    /* normal45[n, t, k] = centred45[n, t, k] * inverse45[n, t] */
    /* z45[n, t, k] = gain45[k] * normal45[n, t, k] + b45[k] */
    /* a45[n, t, k] = z45[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal45[n][t][k] = centred45[n][t][k] * inverse45[n][t];
                z45[n][t][k] = net->gain45[k] * normal45[n][t][k] + net->b45[k];
                a45[n][t][k] = z45[n][t][k];
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
                        sum1 += net->Q46[h][d][k] * a45[n][t][k];
                    }
                    query46[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K46[h][d][k] * a45[n][t][k];
                    }
                    key46[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V46[h][d][k] * a45[n][t][k];
                    }
                    value46[n][t][h][d] = sum3_3;
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
                        sum1 += key46[n][s][h][d] * query46[n][t][h][d];
                    }
                    score46[n][h][t][s] = sum1 / 2;
                    e46[n][h][t][s] = (s <= t ? exp(score46[n][h][t][s]) : 0);
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
                    sum += e46[n][h][t][s];
                }
                total46[n][h][t] = sum;
            }
        }
    }
    /* weight46[n, h, t, s] = e46[n, h, t, s] / total46[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight46[n][h][t][s] = e46[n][h][t][s] / total46[n][h][t];
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
                        sum += value46[n][s][h][d] * weight46[n][h][t][s];
                    }
                    mixed46[n][t][h][d] = sum;
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
                        sum1 += net->O46[k][h][d] * mixed46[n][t][h][d];
                    }
                }
                z46[n][t][k] = sum1 + net->b46[k];
                a46[n][t][k] = z46[n][t][k];
                a47[n][t][k] = a44[n][t][k] + a46[n][t][k];
            }
        }
    }
    /* mu48_offset[n, t, k] = a47[n, t, k] - a47[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu48_offset[n][t][k] = a47[n][t][k] - a47[n][t][0];
            }
        }
    }
    /* mu48_rest[n, t] = sum[k: 8](mu48_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu48_offset[n][t][k];
            }
            mu48_rest[n][t] = sum / 8;
        }
    }
    /* centred48[n, t, k] = mu48_offset[n, t, k] - mu48_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred48[n][t][k] = mu48_offset[n][t][k] - mu48_rest[n][t];
            }
        }
    }
    /* variance48[n, t] = sum[k: 8](centred48[n, t, k] ** 2) / 8 */
    /* inverse48[n, t] = 1 / sqrt(1 / 100000 + variance48[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred48[n][t][k] * centred48[n][t][k];
            }
            variance48[n][t] = sum1 / 8;
            inverse48[n][t] = 1 / sqrt(REAL(1e-05) + variance48[n][t]);
        }
    }
    /* normal48[n, t, k] = centred48[n, t, k] * inverse48[n, t] */
    /* z48[n, t, k] = gain48[k] * normal48[n, t, k] + b48[k] */
    /* a48[n, t, k] = z48[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal48[n][t][k] = centred48[n][t][k] * inverse48[n][t];
                z48[n][t][k] = net->gain48[k] * normal48[n][t][k] + net->b48[k];
                a48[n][t][k] = z48[n][t][k];
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
                    sum1 += net->W49[j][k] * a48[n][t][k];
                }
                z49[n][t][j] = sum1 + net->b49[j];
                a49_factor[n][t][j] = (1 + erf(z49[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a49[n][t][j] = a49_factor[n][t][j] * z49[n][t][j];
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
                    sum1 += net->W50[j][k] * a49[n][t][k];
                }
                z50[n][t][j] = sum1 + net->b50[j];
                a50[n][t][j] = z50[n][t][j];
                a51[n][t][j] = a47[n][t][j] + a50[n][t][j];
            }
        }
    }
    /* mu52_offset[n, t, k] = a51[n, t, k] - a51[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu52_offset[n][t][k] = a51[n][t][k] - a51[n][t][0];
            }
        }
    }
    /* mu52_rest[n, t] = sum[k: 8](mu52_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu52_offset[n][t][k];
            }
            mu52_rest[n][t] = sum / 8;
        }
    }
    /* centred52[n, t, k] = mu52_offset[n, t, k] - mu52_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred52[n][t][k] = mu52_offset[n][t][k] - mu52_rest[n][t];
            }
        }
    }
    /* variance52[n, t] = sum[k: 8](centred52[n, t, k] ** 2) / 8 */
    /* inverse52[n, t] = 1 / sqrt(1 / 100000 + variance52[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred52[n][t][k] * centred52[n][t][k];
            }
            variance52[n][t] = sum1 / 8;
            inverse52[n][t] = 1 / sqrt(REAL(1e-05) + variance52[n][t]);
        }
    }
    /* normal52[n, t, k] = centred52[n, t, k] * inverse52[n, t] */
    /* z52[n, t, k] = gain52[k] * normal52[n, t, k] + b52[k] */
    /* a52[n, t, k] = z52[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal52[n][t][k] = centred52[n][t][k] * inverse52[n][t];
                z52[n][t][k] = net->gain52[k] * normal52[n][t][k] + net->b52[k];
                a52[n][t][k] = z52[n][t][k];
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
                        sum1 += net->Q53[h][d][k] * a52[n][t][k];
                    }
                    query53[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K53[h][d][k] * a52[n][t][k];
                    }
                    key53[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V53[h][d][k] * a52[n][t][k];
                    }
                    value53[n][t][h][d] = sum3_3;
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
                        sum1 += key53[n][s][h][d] * query53[n][t][h][d];
                    }
                    score53[n][h][t][s] = sum1 / 2;
                    e53[n][h][t][s] = (s <= t ? exp(score53[n][h][t][s]) : 0);
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
                    sum += e53[n][h][t][s];
                }
                total53[n][h][t] = sum;
            }
        }
    }
    /* weight53[n, h, t, s] = e53[n, h, t, s] / total53[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight53[n][h][t][s] = e53[n][h][t][s] / total53[n][h][t];
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
                        sum += value53[n][s][h][d] * weight53[n][h][t][s];
                    }
                    mixed53[n][t][h][d] = sum;
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
                        sum1 += net->O53[k][h][d] * mixed53[n][t][h][d];
                    }
                }
                z53[n][t][k] = sum1 + net->b53[k];
                a53[n][t][k] = z53[n][t][k];
                a54[n][t][k] = a51[n][t][k] + a53[n][t][k];
            }
        }
    }
    /* mu55_offset[n, t, k] = a54[n, t, k] - a54[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu55_offset[n][t][k] = a54[n][t][k] - a54[n][t][0];
            }
        }
    }
    /* mu55_rest[n, t] = sum[k: 8](mu55_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu55_offset[n][t][k];
            }
            mu55_rest[n][t] = sum / 8;
        }
    }
    /* centred55[n, t, k] = mu55_offset[n, t, k] - mu55_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred55[n][t][k] = mu55_offset[n][t][k] - mu55_rest[n][t];
            }
        }
    }
    /* variance55[n, t] = sum[k: 8](centred55[n, t, k] ** 2) / 8 */
    /* inverse55[n, t] = 1 / sqrt(1 / 100000 + variance55[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred55[n][t][k] * centred55[n][t][k];
            }
            variance55[n][t] = sum1 / 8;
            inverse55[n][t] = 1 / sqrt(REAL(1e-05) + variance55[n][t]);
        }
    }
    /* normal55[n, t, k] = centred55[n, t, k] * inverse55[n, t] */
    /* z55[n, t, k] = gain55[k] * normal55[n, t, k] + b55[k] */
    /* a55[n, t, k] = z55[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal55[n][t][k] = centred55[n][t][k] * inverse55[n][t];
                z55[n][t][k] = net->gain55[k] * normal55[n][t][k] + net->b55[k];
                a55[n][t][k] = z55[n][t][k];
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
                    sum1 += net->W56[j][k] * a55[n][t][k];
                }
                z56[n][t][j] = sum1 + net->b56[j];
                a56_factor[n][t][j] = (1 + erf(z56[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a56[n][t][j] = a56_factor[n][t][j] * z56[n][t][j];
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
                    sum1 += net->W57[j][k] * a56[n][t][k];
                }
                z57[n][t][j] = sum1 + net->b57[j];
                a57[n][t][j] = z57[n][t][j];
                a58[n][t][j] = a54[n][t][j] + a57[n][t][j];
            }
        }
    }
    /* mu59_offset[n, t, k] = a58[n, t, k] - a58[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu59_offset[n][t][k] = a58[n][t][k] - a58[n][t][0];
            }
        }
    }
    /* mu59_rest[n, t] = sum[k: 8](mu59_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu59_offset[n][t][k];
            }
            mu59_rest[n][t] = sum / 8;
        }
    }
    /* centred59[n, t, k] = mu59_offset[n, t, k] - mu59_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred59[n][t][k] = mu59_offset[n][t][k] - mu59_rest[n][t];
            }
        }
    }
    /* variance59[n, t] = sum[k: 8](centred59[n, t, k] ** 2) / 8 */
    /* inverse59[n, t] = 1 / sqrt(1 / 100000 + variance59[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred59[n][t][k] * centred59[n][t][k];
            }
            variance59[n][t] = sum1 / 8;
            inverse59[n][t] = 1 / sqrt(REAL(1e-05) + variance59[n][t]);
        }
    }
    /* normal59[n, t, k] = centred59[n, t, k] * inverse59[n, t] */
    /* z59[n, t, k] = gain59[k] * normal59[n, t, k] + b59[k] */
    /* a59[n, t, k] = z59[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal59[n][t][k] = centred59[n][t][k] * inverse59[n][t];
                z59[n][t][k] = net->gain59[k] * normal59[n][t][k] + net->b59[k];
                a59[n][t][k] = z59[n][t][k];
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
                        sum1 += net->Q60[h][d][k] * a59[n][t][k];
                    }
                    query60[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K60[h][d][k] * a59[n][t][k];
                    }
                    key60[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V60[h][d][k] * a59[n][t][k];
                    }
                    value60[n][t][h][d] = sum3_3;
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
                        sum1 += key60[n][s][h][d] * query60[n][t][h][d];
                    }
                    score60[n][h][t][s] = sum1 / 2;
                    e60[n][h][t][s] = (s <= t ? exp(score60[n][h][t][s]) : 0);
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
                    sum += e60[n][h][t][s];
                }
                total60[n][h][t] = sum;
            }
        }
    }
    /* weight60[n, h, t, s] = e60[n, h, t, s] / total60[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight60[n][h][t][s] = e60[n][h][t][s] / total60[n][h][t];
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
                        sum += value60[n][s][h][d] * weight60[n][h][t][s];
                    }
                    mixed60[n][t][h][d] = sum;
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
                        sum1 += net->O60[k][h][d] * mixed60[n][t][h][d];
                    }
                }
                z60[n][t][k] = sum1 + net->b60[k];
                a60[n][t][k] = z60[n][t][k];
                a61[n][t][k] = a58[n][t][k] + a60[n][t][k];
            }
        }
    }
    /* mu62_offset[n, t, k] = a61[n, t, k] - a61[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu62_offset[n][t][k] = a61[n][t][k] - a61[n][t][0];
            }
        }
    }
    /* mu62_rest[n, t] = sum[k: 8](mu62_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu62_offset[n][t][k];
            }
            mu62_rest[n][t] = sum / 8;
        }
    }
    /* centred62[n, t, k] = mu62_offset[n, t, k] - mu62_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred62[n][t][k] = mu62_offset[n][t][k] - mu62_rest[n][t];
            }
        }
    }
    /* variance62[n, t] = sum[k: 8](centred62[n, t, k] ** 2) / 8 */
    /* inverse62[n, t] = 1 / sqrt(1 / 100000 + variance62[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred62[n][t][k] * centred62[n][t][k];
            }
            variance62[n][t] = sum1 / 8;
            inverse62[n][t] = 1 / sqrt(REAL(1e-05) + variance62[n][t]);
        }
    }
    /* normal62[n, t, k] = centred62[n, t, k] * inverse62[n, t] */
    /* z62[n, t, k] = gain62[k] * normal62[n, t, k] + b62[k] */
    /* a62[n, t, k] = z62[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal62[n][t][k] = centred62[n][t][k] * inverse62[n][t];
                z62[n][t][k] = net->gain62[k] * normal62[n][t][k] + net->b62[k];
                a62[n][t][k] = z62[n][t][k];
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
                    sum1 += net->W63[j][k] * a62[n][t][k];
                }
                z63[n][t][j] = sum1 + net->b63[j];
                a63_factor[n][t][j] = (1 + erf(z63[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a63[n][t][j] = a63_factor[n][t][j] * z63[n][t][j];
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
                    sum1 += net->W64[j][k] * a63[n][t][k];
                }
                z64[n][t][j] = sum1 + net->b64[j];
                a64[n][t][j] = z64[n][t][j];
                a65[n][t][j] = a61[n][t][j] + a64[n][t][j];
            }
        }
    }
    /* mu66_offset[n, t, k] = a65[n, t, k] - a65[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu66_offset[n][t][k] = a65[n][t][k] - a65[n][t][0];
            }
        }
    }
    /* mu66_rest[n, t] = sum[k: 8](mu66_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu66_offset[n][t][k];
            }
            mu66_rest[n][t] = sum / 8;
        }
    }
    /* centred66[n, t, k] = mu66_offset[n, t, k] - mu66_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred66[n][t][k] = mu66_offset[n][t][k] - mu66_rest[n][t];
            }
        }
    }
    /* variance66[n, t] = sum[k: 8](centred66[n, t, k] ** 2) / 8 */
    /* inverse66[n, t] = 1 / sqrt(1 / 100000 + variance66[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred66[n][t][k] * centred66[n][t][k];
            }
            variance66[n][t] = sum1 / 8;
            inverse66[n][t] = 1 / sqrt(REAL(1e-05) + variance66[n][t]);
        }
    }
    /* normal66[n, t, k] = centred66[n, t, k] * inverse66[n, t] */
    /* z66[n, t, k] = gain66[k] * normal66[n, t, k] + b66[k] */
    /* a66[n, t, k] = z66[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal66[n][t][k] = centred66[n][t][k] * inverse66[n][t];
                z66[n][t][k] = net->gain66[k] * normal66[n][t][k] + net->b66[k];
                a66[n][t][k] = z66[n][t][k];
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
                        sum1 += net->Q67[h][d][k] * a66[n][t][k];
                    }
                    query67[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K67[h][d][k] * a66[n][t][k];
                    }
                    key67[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V67[h][d][k] * a66[n][t][k];
                    }
                    value67[n][t][h][d] = sum3_3;
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
                        sum1 += key67[n][s][h][d] * query67[n][t][h][d];
                    }
                    score67[n][h][t][s] = sum1 / 2;
                    e67[n][h][t][s] = (s <= t ? exp(score67[n][h][t][s]) : 0);
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
                    sum += e67[n][h][t][s];
                }
                total67[n][h][t] = sum;
            }
        }
    }
    /* weight67[n, h, t, s] = e67[n, h, t, s] / total67[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight67[n][h][t][s] = e67[n][h][t][s] / total67[n][h][t];
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
                        sum += value67[n][s][h][d] * weight67[n][h][t][s];
                    }
                    mixed67[n][t][h][d] = sum;
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
                        sum1 += net->O67[k][h][d] * mixed67[n][t][h][d];
                    }
                }
                z67[n][t][k] = sum1 + net->b67[k];
                a67[n][t][k] = z67[n][t][k];
                a68[n][t][k] = a65[n][t][k] + a67[n][t][k];
            }
        }
    }
    /* mu69_offset[n, t, k] = a68[n, t, k] - a68[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu69_offset[n][t][k] = a68[n][t][k] - a68[n][t][0];
            }
        }
    }
    /* mu69_rest[n, t] = sum[k: 8](mu69_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu69_offset[n][t][k];
            }
            mu69_rest[n][t] = sum / 8;
        }
    }
    /* centred69[n, t, k] = mu69_offset[n, t, k] - mu69_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred69[n][t][k] = mu69_offset[n][t][k] - mu69_rest[n][t];
            }
        }
    }
    /* variance69[n, t] = sum[k: 8](centred69[n, t, k] ** 2) / 8 */
    /* inverse69[n, t] = 1 / sqrt(1 / 100000 + variance69[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred69[n][t][k] * centred69[n][t][k];
            }
            variance69[n][t] = sum1 / 8;
            inverse69[n][t] = 1 / sqrt(REAL(1e-05) + variance69[n][t]);
        }
    }
    /* normal69[n, t, k] = centred69[n, t, k] * inverse69[n, t] */
    /* z69[n, t, k] = gain69[k] * normal69[n, t, k] + b69[k] */
    /* a69[n, t, k] = z69[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal69[n][t][k] = centred69[n][t][k] * inverse69[n][t];
                z69[n][t][k] = net->gain69[k] * normal69[n][t][k] + net->b69[k];
                a69[n][t][k] = z69[n][t][k];
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
                    sum1 += net->W70[j][k] * a69[n][t][k];
                }
                z70[n][t][j] = sum1 + net->b70[j];
                a70_factor[n][t][j] = (1 + erf(z70[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a70[n][t][j] = a70_factor[n][t][j] * z70[n][t][j];
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
                    sum1 += net->W71[j][k] * a70[n][t][k];
                }
                z71[n][t][j] = sum1 + net->b71[j];
                a71[n][t][j] = z71[n][t][j];
                a72[n][t][j] = a68[n][t][j] + a71[n][t][j];
            }
        }
    }
    /* mu73_offset[n, t, k] = a72[n, t, k] - a72[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu73_offset[n][t][k] = a72[n][t][k] - a72[n][t][0];
            }
        }
    }
    /* mu73_rest[n, t] = sum[k: 8](mu73_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu73_offset[n][t][k];
            }
            mu73_rest[n][t] = sum / 8;
        }
    }
    /* centred73[n, t, k] = mu73_offset[n, t, k] - mu73_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred73[n][t][k] = mu73_offset[n][t][k] - mu73_rest[n][t];
            }
        }
    }
    /* variance73[n, t] = sum[k: 8](centred73[n, t, k] ** 2) / 8 */
    /* inverse73[n, t] = 1 / sqrt(1 / 100000 + variance73[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred73[n][t][k] * centred73[n][t][k];
            }
            variance73[n][t] = sum1 / 8;
            inverse73[n][t] = 1 / sqrt(REAL(1e-05) + variance73[n][t]);
        }
    }
    /* normal73[n, t, k] = centred73[n, t, k] * inverse73[n, t] */
    /* z73[n, t, k] = gain73[k] * normal73[n, t, k] + b73[k] */
    /* a73[n, t, k] = z73[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal73[n][t][k] = centred73[n][t][k] * inverse73[n][t];
                z73[n][t][k] = net->gain73[k] * normal73[n][t][k] + net->b73[k];
                a73[n][t][k] = z73[n][t][k];
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
                        sum1 += net->Q74[h][d][k] * a73[n][t][k];
                    }
                    query74[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K74[h][d][k] * a73[n][t][k];
                    }
                    key74[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V74[h][d][k] * a73[n][t][k];
                    }
                    value74[n][t][h][d] = sum3_3;
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
                        sum1 += key74[n][s][h][d] * query74[n][t][h][d];
                    }
                    score74[n][h][t][s] = sum1 / 2;
                    e74[n][h][t][s] = (s <= t ? exp(score74[n][h][t][s]) : 0);
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
                    sum += e74[n][h][t][s];
                }
                total74[n][h][t] = sum;
            }
        }
    }
    /* weight74[n, h, t, s] = e74[n, h, t, s] / total74[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight74[n][h][t][s] = e74[n][h][t][s] / total74[n][h][t];
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
                        sum += value74[n][s][h][d] * weight74[n][h][t][s];
                    }
                    mixed74[n][t][h][d] = sum;
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
                        sum1 += net->O74[k][h][d] * mixed74[n][t][h][d];
                    }
                }
                z74[n][t][k] = sum1 + net->b74[k];
                a74[n][t][k] = z74[n][t][k];
                a75[n][t][k] = a72[n][t][k] + a74[n][t][k];
            }
        }
    }
    /* mu76_offset[n, t, k] = a75[n, t, k] - a75[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu76_offset[n][t][k] = a75[n][t][k] - a75[n][t][0];
            }
        }
    }
    /* mu76_rest[n, t] = sum[k: 8](mu76_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu76_offset[n][t][k];
            }
            mu76_rest[n][t] = sum / 8;
        }
    }
    /* centred76[n, t, k] = mu76_offset[n, t, k] - mu76_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred76[n][t][k] = mu76_offset[n][t][k] - mu76_rest[n][t];
            }
        }
    }
    /* variance76[n, t] = sum[k: 8](centred76[n, t, k] ** 2) / 8 */
    /* inverse76[n, t] = 1 / sqrt(1 / 100000 + variance76[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred76[n][t][k] * centred76[n][t][k];
            }
            variance76[n][t] = sum1 / 8;
            inverse76[n][t] = 1 / sqrt(REAL(1e-05) + variance76[n][t]);
        }
    }
    /* normal76[n, t, k] = centred76[n, t, k] * inverse76[n, t] */
    /* z76[n, t, k] = gain76[k] * normal76[n, t, k] + b76[k] */
    /* a76[n, t, k] = z76[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal76[n][t][k] = centred76[n][t][k] * inverse76[n][t];
                z76[n][t][k] = net->gain76[k] * normal76[n][t][k] + net->b76[k];
                a76[n][t][k] = z76[n][t][k];
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
                    sum1 += net->W77[j][k] * a76[n][t][k];
                }
                z77[n][t][j] = sum1 + net->b77[j];
                a77_factor[n][t][j] = (1 + erf(z77[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a77[n][t][j] = a77_factor[n][t][j] * z77[n][t][j];
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
                    sum1 += net->W78[j][k] * a77[n][t][k];
                }
                z78[n][t][j] = sum1 + net->b78[j];
                a78[n][t][j] = z78[n][t][j];
                a79[n][t][j] = a75[n][t][j] + a78[n][t][j];
            }
        }
    }
    /* mu80_offset[n, t, k] = a79[n, t, k] - a79[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu80_offset[n][t][k] = a79[n][t][k] - a79[n][t][0];
            }
        }
    }
    /* mu80_rest[n, t] = sum[k: 8](mu80_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu80_offset[n][t][k];
            }
            mu80_rest[n][t] = sum / 8;
        }
    }
    /* centred80[n, t, k] = mu80_offset[n, t, k] - mu80_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred80[n][t][k] = mu80_offset[n][t][k] - mu80_rest[n][t];
            }
        }
    }
    /* variance80[n, t] = sum[k: 8](centred80[n, t, k] ** 2) / 8 */
    /* inverse80[n, t] = 1 / sqrt(1 / 100000 + variance80[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred80[n][t][k] * centred80[n][t][k];
            }
            variance80[n][t] = sum1 / 8;
            inverse80[n][t] = 1 / sqrt(REAL(1e-05) + variance80[n][t]);
        }
    }
    /* normal80[n, t, k] = centred80[n, t, k] * inverse80[n, t] */
    /* z80[n, t, k] = gain80[k] * normal80[n, t, k] + b80[k] */
    /* a80[n, t, k] = z80[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal80[n][t][k] = centred80[n][t][k] * inverse80[n][t];
                z80[n][t][k] = net->gain80[k] * normal80[n][t][k] + net->b80[k];
                a80[n][t][k] = z80[n][t][k];
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
                        sum1 += net->Q81[h][d][k] * a80[n][t][k];
                    }
                    query81[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum2_2 += net->K81[h][d][k] * a80[n][t][k];
                    }
                    key81[n][t][h][d] = sum2_2;
                    real sum3_3 = 0;
                    for (int k = 0; k < 8; k++) {
                        sum3_3 += net->V81[h][d][k] * a80[n][t][k];
                    }
                    value81[n][t][h][d] = sum3_3;
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
                        sum1 += key81[n][s][h][d] * query81[n][t][h][d];
                    }
                    score81[n][h][t][s] = sum1 / 2;
                    e81[n][h][t][s] = (s <= t ? exp(score81[n][h][t][s]) : 0);
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
                    sum += e81[n][h][t][s];
                }
                total81[n][h][t] = sum;
            }
        }
    }
    /* weight81[n, h, t, s] = e81[n, h, t, s] / total81[n, h, t] */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    weight81[n][h][t][s] = e81[n][h][t][s] / total81[n][h][t];
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
                        sum += value81[n][s][h][d] * weight81[n][h][t][s];
                    }
                    mixed81[n][t][h][d] = sum;
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
                        sum1 += net->O81[k][h][d] * mixed81[n][t][h][d];
                    }
                }
                z81[n][t][k] = sum1 + net->b81[k];
                a81[n][t][k] = z81[n][t][k];
                a82[n][t][k] = a79[n][t][k] + a81[n][t][k];
            }
        }
    }
    /* mu83_offset[n, t, k] = a82[n, t, k] - a82[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu83_offset[n][t][k] = a82[n][t][k] - a82[n][t][0];
            }
        }
    }
    /* mu83_rest[n, t] = sum[k: 8](mu83_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu83_offset[n][t][k];
            }
            mu83_rest[n][t] = sum / 8;
        }
    }
    /* centred83[n, t, k] = mu83_offset[n, t, k] - mu83_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred83[n][t][k] = mu83_offset[n][t][k] - mu83_rest[n][t];
            }
        }
    }
    /* variance83[n, t] = sum[k: 8](centred83[n, t, k] ** 2) / 8 */
    /* inverse83[n, t] = 1 / sqrt(1 / 100000 + variance83[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred83[n][t][k] * centred83[n][t][k];
            }
            variance83[n][t] = sum1 / 8;
            inverse83[n][t] = 1 / sqrt(REAL(1e-05) + variance83[n][t]);
        }
    }
    /* normal83[n, t, k] = centred83[n, t, k] * inverse83[n, t] */
    /* z83[n, t, k] = gain83[k] * normal83[n, t, k] + b83[k] */
    /* a83[n, t, k] = z83[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal83[n][t][k] = centred83[n][t][k] * inverse83[n][t];
                z83[n][t][k] = net->gain83[k] * normal83[n][t][k] + net->b83[k];
                a83[n][t][k] = z83[n][t][k];
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
                    sum1 += net->W84[j][k] * a83[n][t][k];
                }
                z84[n][t][j] = sum1 + net->b84[j];
                a84_factor[n][t][j] = (1 + erf(z84[n][t][j] * REAL(1.4142135623730951) / 2)) / 2;
                a84[n][t][j] = a84_factor[n][t][j] * z84[n][t][j];
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
                    sum1 += net->W85[j][k] * a84[n][t][k];
                }
                z85[n][t][j] = sum1 + net->b85[j];
                a85[n][t][j] = z85[n][t][j];
                a86[n][t][j] = a82[n][t][j] + a85[n][t][j];
            }
        }
    }
    /* mu87_offset[n, t, k] = a86[n, t, k] - a86[n, t, 0] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                mu87_offset[n][t][k] = a86[n][t][k] - a86[n][t][0];
            }
        }
    }
    /* mu87_rest[n, t] = sum[k: 8](mu87_offset[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += mu87_offset[n][t][k];
            }
            mu87_rest[n][t] = sum / 8;
        }
    }
    /* centred87[n, t, k] = mu87_offset[n, t, k] - mu87_rest[n, t] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                centred87[n][t][k] = mu87_offset[n][t][k] - mu87_rest[n][t];
            }
        }
    }
    /* variance87[n, t] = sum[k: 8](centred87[n, t, k] ** 2) / 8 */
    /* inverse87[n, t] = 1 / sqrt(1 / 100000 + variance87[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum1 = 0;
            for (int k = 0; k < 8; k++) {
                sum1 += centred87[n][t][k] * centred87[n][t][k];
            }
            variance87[n][t] = sum1 / 8;
            inverse87[n][t] = 1 / sqrt(REAL(1e-05) + variance87[n][t]);
        }
    }
    /* normal87[n, t, k] = centred87[n, t, k] * inverse87[n, t] */
    /* z87[n, t, k] = gain87[k] * normal87[n, t, k] + b87[k] */
    /* a87[n, t, k] = z87[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                normal87[n][t][k] = centred87[n][t][k] * inverse87[n][t];
                z87[n][t][k] = net->gain87[k] * normal87[n][t][k] + net->b87[k];
                a87[n][t][k] = z87[n][t][k];
            }
        }
    }
    /* z88[n, t, j] = sum[k: 8](E1[j, k] * a87[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 27; j++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += net->E1[j][k] * a87[n][t][k];
                }
                z88[n][t][j] = sum;
            }
        }
    }
    /* s88_max[n, t] = max[k: 27](z88[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 27; k++) {
                const real candidate_largest = z88[n][t][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s88_max[n][t] = largest;
        }
    }
    /* e88_exponent[n, t, k] = z88[n, t, k] - s88_max[n, t] */
    /* e88[n, t, k] = exp(e88_exponent[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                e88_exponent[n][t][k] = z88[n][t][k] - s88_max[n][t];
                e88[n][t][k] = exp(e88_exponent[n][t][k]);
            }
        }
    }
    /* s88[n, t] = sum[k: 27](e88[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 27; k++) {
                sum += e88[n][t][k];
            }
            s88[n][t] = sum;
        }
    }
    /* loss = sum[n: 4, t: 8](-(e88_exponent[n, t, y[n, t]] - log(s88[n, t]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            sum_loss += -(e88_exponent[n][t][y[n * 8 + t]] - log(s88[n][t]));
        }
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const gpt *restrict net, gpt_values *restrict v, const int *restrict x,
    const int *restrict y)
{
    real (*const inverse3)[8] = (real (*)[8])(v->memory + 72064);
    real (*const normal3)[8][8] = (real (*)[8][8])(v->memory + 46720);
    real (*const a3)[8][8] = (real (*)[8][8])(v->memory + 46464);
    real (*const query4)[8][2][4] = (real (*)[8][2][4])(v->memory + 47232);
    real (*const key4)[8][2][4] = (real (*)[8][2][4])(v->memory + 46976);
    real (*const value4)[8][2][4] = (real (*)[8][2][4])(v->memory + 47488);
    real (*const weight4)[2][8][8] = (real (*)[2][8][8])(v->memory + 40320);
    real (*const mixed4)[8][2][4] = (real (*)[8][2][4])(v->memory + 47744);
    real (*const inverse6)[8] = (real (*)[8])(v->memory + 72096);
    real (*const normal6)[8][8] = (real (*)[8][8])(v->memory + 48256);
    real (*const a6)[8][8] = (real (*)[8][8])(v->memory + 48000);
    real (*const z7)[8][32] = (real (*)[8][32])(v->memory + 2048);
    real (*const a7_factor)[8][32] = (real (*)[8][32])(v->memory + 1024);
    real (*const a7)[8][32] = (real (*)[8][32])(v->memory + 0);
    real (*const inverse10)[8] = (real (*)[8])(v->memory + 72128);
    real (*const normal10)[8][8] = (real (*)[8][8])(v->memory + 48768);
    real (*const a10)[8][8] = (real (*)[8][8])(v->memory + 48512);
    real (*const query11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49280);
    real (*const key11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49024);
    real (*const value11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49536);
    real (*const weight11)[2][8][8] = (real (*)[2][8][8])(v->memory + 40832);
    real (*const mixed11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49792);
    real (*const inverse13)[8] = (real (*)[8])(v->memory + 72160);
    real (*const normal13)[8][8] = (real (*)[8][8])(v->memory + 50304);
    real (*const a13)[8][8] = (real (*)[8][8])(v->memory + 50048);
    real (*const z14)[8][32] = (real (*)[8][32])(v->memory + 5120);
    real (*const a14_factor)[8][32] = (real (*)[8][32])(v->memory + 4096);
    real (*const a14)[8][32] = (real (*)[8][32])(v->memory + 3072);
    real (*const inverse17)[8] = (real (*)[8])(v->memory + 72192);
    real (*const normal17)[8][8] = (real (*)[8][8])(v->memory + 50816);
    real (*const a17)[8][8] = (real (*)[8][8])(v->memory + 50560);
    real (*const query18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51328);
    real (*const key18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51072);
    real (*const value18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51584);
    real (*const weight18)[2][8][8] = (real (*)[2][8][8])(v->memory + 41344);
    real (*const mixed18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51840);
    real (*const inverse20)[8] = (real (*)[8])(v->memory + 72224);
    real (*const normal20)[8][8] = (real (*)[8][8])(v->memory + 52352);
    real (*const a20)[8][8] = (real (*)[8][8])(v->memory + 52096);
    real (*const z21)[8][32] = (real (*)[8][32])(v->memory + 8192);
    real (*const a21_factor)[8][32] = (real (*)[8][32])(v->memory + 7168);
    real (*const a21)[8][32] = (real (*)[8][32])(v->memory + 6144);
    real (*const inverse24)[8] = (real (*)[8])(v->memory + 72256);
    real (*const normal24)[8][8] = (real (*)[8][8])(v->memory + 52864);
    real (*const a24)[8][8] = (real (*)[8][8])(v->memory + 52608);
    real (*const query25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53376);
    real (*const key25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53120);
    real (*const value25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53632);
    real (*const weight25)[2][8][8] = (real (*)[2][8][8])(v->memory + 41856);
    real (*const mixed25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53888);
    real (*const inverse27)[8] = (real (*)[8])(v->memory + 72288);
    real (*const normal27)[8][8] = (real (*)[8][8])(v->memory + 54400);
    real (*const a27)[8][8] = (real (*)[8][8])(v->memory + 54144);
    real (*const z28)[8][32] = (real (*)[8][32])(v->memory + 11264);
    real (*const a28_factor)[8][32] = (real (*)[8][32])(v->memory + 10240);
    real (*const a28)[8][32] = (real (*)[8][32])(v->memory + 9216);
    real (*const inverse31)[8] = (real (*)[8])(v->memory + 72320);
    real (*const normal31)[8][8] = (real (*)[8][8])(v->memory + 54912);
    real (*const a31)[8][8] = (real (*)[8][8])(v->memory + 54656);
    real (*const query32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55424);
    real (*const key32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55168);
    real (*const value32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55680);
    real (*const weight32)[2][8][8] = (real (*)[2][8][8])(v->memory + 42368);
    real (*const mixed32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55936);
    real (*const inverse34)[8] = (real (*)[8])(v->memory + 72352);
    real (*const normal34)[8][8] = (real (*)[8][8])(v->memory + 56448);
    real (*const a34)[8][8] = (real (*)[8][8])(v->memory + 56192);
    real (*const z35)[8][32] = (real (*)[8][32])(v->memory + 14336);
    real (*const a35_factor)[8][32] = (real (*)[8][32])(v->memory + 13312);
    real (*const a35)[8][32] = (real (*)[8][32])(v->memory + 12288);
    real (*const inverse38)[8] = (real (*)[8])(v->memory + 72384);
    real (*const normal38)[8][8] = (real (*)[8][8])(v->memory + 56960);
    real (*const a38)[8][8] = (real (*)[8][8])(v->memory + 56704);
    real (*const query39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57472);
    real (*const key39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57216);
    real (*const value39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57728);
    real (*const weight39)[2][8][8] = (real (*)[2][8][8])(v->memory + 42880);
    real (*const mixed39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57984);
    real (*const inverse41)[8] = (real (*)[8])(v->memory + 72416);
    real (*const normal41)[8][8] = (real (*)[8][8])(v->memory + 58496);
    real (*const a41)[8][8] = (real (*)[8][8])(v->memory + 58240);
    real (*const z42)[8][32] = (real (*)[8][32])(v->memory + 17408);
    real (*const a42_factor)[8][32] = (real (*)[8][32])(v->memory + 16384);
    real (*const a42)[8][32] = (real (*)[8][32])(v->memory + 15360);
    real (*const inverse45)[8] = (real (*)[8])(v->memory + 72448);
    real (*const normal45)[8][8] = (real (*)[8][8])(v->memory + 59008);
    real (*const a45)[8][8] = (real (*)[8][8])(v->memory + 58752);
    real (*const query46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59520);
    real (*const key46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59264);
    real (*const value46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59776);
    real (*const weight46)[2][8][8] = (real (*)[2][8][8])(v->memory + 43392);
    real (*const mixed46)[8][2][4] = (real (*)[8][2][4])(v->memory + 60032);
    real (*const inverse48)[8] = (real (*)[8])(v->memory + 72480);
    real (*const normal48)[8][8] = (real (*)[8][8])(v->memory + 60544);
    real (*const a48)[8][8] = (real (*)[8][8])(v->memory + 60288);
    real (*const z49)[8][32] = (real (*)[8][32])(v->memory + 20480);
    real (*const a49_factor)[8][32] = (real (*)[8][32])(v->memory + 19456);
    real (*const a49)[8][32] = (real (*)[8][32])(v->memory + 18432);
    real (*const inverse52)[8] = (real (*)[8])(v->memory + 72512);
    real (*const normal52)[8][8] = (real (*)[8][8])(v->memory + 61056);
    real (*const a52)[8][8] = (real (*)[8][8])(v->memory + 60800);
    real (*const query53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61568);
    real (*const key53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61312);
    real (*const value53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61824);
    real (*const weight53)[2][8][8] = (real (*)[2][8][8])(v->memory + 43904);
    real (*const mixed53)[8][2][4] = (real (*)[8][2][4])(v->memory + 62080);
    real (*const inverse55)[8] = (real (*)[8])(v->memory + 72544);
    real (*const normal55)[8][8] = (real (*)[8][8])(v->memory + 62592);
    real (*const a55)[8][8] = (real (*)[8][8])(v->memory + 62336);
    real (*const z56)[8][32] = (real (*)[8][32])(v->memory + 23552);
    real (*const a56_factor)[8][32] = (real (*)[8][32])(v->memory + 22528);
    real (*const a56)[8][32] = (real (*)[8][32])(v->memory + 21504);
    real (*const inverse59)[8] = (real (*)[8])(v->memory + 72576);
    real (*const normal59)[8][8] = (real (*)[8][8])(v->memory + 63104);
    real (*const a59)[8][8] = (real (*)[8][8])(v->memory + 62848);
    real (*const query60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63616);
    real (*const key60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63360);
    real (*const value60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63872);
    real (*const weight60)[2][8][8] = (real (*)[2][8][8])(v->memory + 44416);
    real (*const mixed60)[8][2][4] = (real (*)[8][2][4])(v->memory + 64128);
    real (*const inverse62)[8] = (real (*)[8])(v->memory + 72608);
    real (*const normal62)[8][8] = (real (*)[8][8])(v->memory + 64640);
    real (*const a62)[8][8] = (real (*)[8][8])(v->memory + 64384);
    real (*const z63)[8][32] = (real (*)[8][32])(v->memory + 26624);
    real (*const a63_factor)[8][32] = (real (*)[8][32])(v->memory + 25600);
    real (*const a63)[8][32] = (real (*)[8][32])(v->memory + 24576);
    real (*const inverse66)[8] = (real (*)[8])(v->memory + 72640);
    real (*const normal66)[8][8] = (real (*)[8][8])(v->memory + 65152);
    real (*const a66)[8][8] = (real (*)[8][8])(v->memory + 64896);
    real (*const query67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65664);
    real (*const key67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65408);
    real (*const value67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65920);
    real (*const weight67)[2][8][8] = (real (*)[2][8][8])(v->memory + 44928);
    real (*const mixed67)[8][2][4] = (real (*)[8][2][4])(v->memory + 66176);
    real (*const inverse69)[8] = (real (*)[8])(v->memory + 72672);
    real (*const normal69)[8][8] = (real (*)[8][8])(v->memory + 66688);
    real (*const a69)[8][8] = (real (*)[8][8])(v->memory + 66432);
    real (*const z70)[8][32] = (real (*)[8][32])(v->memory + 29696);
    real (*const a70_factor)[8][32] = (real (*)[8][32])(v->memory + 28672);
    real (*const a70)[8][32] = (real (*)[8][32])(v->memory + 27648);
    real (*const inverse73)[8] = (real (*)[8])(v->memory + 72704);
    real (*const normal73)[8][8] = (real (*)[8][8])(v->memory + 67200);
    real (*const a73)[8][8] = (real (*)[8][8])(v->memory + 66944);
    real (*const query74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67712);
    real (*const key74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67456);
    real (*const value74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67968);
    real (*const weight74)[2][8][8] = (real (*)[2][8][8])(v->memory + 45440);
    real (*const mixed74)[8][2][4] = (real (*)[8][2][4])(v->memory + 68224);
    real (*const inverse76)[8] = (real (*)[8])(v->memory + 72736);
    real (*const normal76)[8][8] = (real (*)[8][8])(v->memory + 68736);
    real (*const a76)[8][8] = (real (*)[8][8])(v->memory + 68480);
    real (*const z77)[8][32] = (real (*)[8][32])(v->memory + 32768);
    real (*const a77_factor)[8][32] = (real (*)[8][32])(v->memory + 31744);
    real (*const a77)[8][32] = (real (*)[8][32])(v->memory + 30720);
    real (*const inverse80)[8] = (real (*)[8])(v->memory + 72768);
    real (*const normal80)[8][8] = (real (*)[8][8])(v->memory + 69248);
    real (*const a80)[8][8] = (real (*)[8][8])(v->memory + 68992);
    real (*const query81)[8][2][4] = (real (*)[8][2][4])(v->memory + 69760);
    real (*const key81)[8][2][4] = (real (*)[8][2][4])(v->memory + 69504);
    real (*const value81)[8][2][4] = (real (*)[8][2][4])(v->memory + 70016);
    real (*const weight81)[2][8][8] = (real (*)[2][8][8])(v->memory + 45952);
    real (*const mixed81)[8][2][4] = (real (*)[8][2][4])(v->memory + 70272);
    real (*const inverse83)[8] = (real (*)[8])(v->memory + 71808);
    real (*const normal83)[8][8] = (real (*)[8][8])(v->memory + 70784);
    real (*const a83)[8][8] = (real (*)[8][8])(v->memory + 70528);
    real (*const z84)[8][32] = (real (*)[8][32])(v->memory + 35840);
    real (*const a84_factor)[8][32] = (real (*)[8][32])(v->memory + 34816);
    real (*const a84)[8][32] = (real (*)[8][32])(v->memory + 33792);
    real (*const inverse87)[8] = (real (*)[8])(v->memory + 71552);
    real (*const normal87)[8][8] = (real (*)[8][8])(v->memory + 71296);
    real (*const a87)[8][8] = (real (*)[8][8])(v->memory + 71040);
    real (*const e88)[8][27] = (real (*)[8][27])(v->memory + 37728);
    real (*const s88)[8] = (real (*)[8])(v->memory + 36864);
    real (*const a88)[8][27] = (real (*)[8][27])(v->memory + 38592);
    real (*const delta_z88)[8][27] = (real (*)[8][27])(v->memory + 39456); /* adjoint of z88 */
    real (*const delta_z87)[8][8] = (real (*)[8][8])(v->memory + 37888); /* adjoint of z87 */
    real (*const scaled_sum_variance87)[8] = (real (*)[8])(v->memory + 36864);
    real (*const delta_centred87)[8][8] = (real (*)[8][8])(v->memory + 38144); /* adjoint of centred87 */
    real (*const delta_mu87)[8] = (real (*)[8])(v->memory + 38400); /* adjoint of mu87 */
    real (*const delta_z85)[8][8] = (real (*)[8][8])(v->memory + 71552); /* adjoint of z85 */
    real (*const delta_z84)[8][32] = (real (*)[8][32])(v->memory + 36864); /* adjoint of z84 */
    real (*const delta_z83)[8][8] = (real (*)[8][8])(v->memory + 35840); /* adjoint of z83 */
    real (*const scaled_sum_variance83)[8] = (real (*)[8])(v->memory + 35072);
    real (*const delta_centred83)[8][8] = (real (*)[8][8])(v->memory + 34816); /* adjoint of centred83 */
    real (*const delta_mu83)[8] = (real (*)[8])(v->memory + 35072); /* adjoint of mu83 */
    real (*const delta_a82)[8][8] = (real (*)[8][8])(v->memory + 36096); /* adjoint of a82 */
    real (*const delta_z81)[8][8] = (real (*)[8][8])(v->memory + 36352); /* adjoint of z81 */
    real (*const delta_mixed81)[8][2][4] = (real (*)[8][2][4])(v->memory + 36608); /* adjoint of mixed81 */
    real (*const delta_weight81)[2][8][8] = (real (*)[2][8][8])(v->memory + 34816); /* adjoint of weight81 */
    real (*const sum_total81)[2][8] = (real (*)[2][8])(v->memory + 38144);
    real (*const delta_score81)[2][8][8] = (real (*)[2][8][8])(v->memory + 35328); /* adjoint of score81 */
    real (*const delta_value81)[8][2][4] = (real (*)[8][2][4])(v->memory + 71808); /* adjoint of value81 */
    real (*const delta_key81)[8][2][4] = (real (*)[8][2][4])(v->memory + 38144); /* adjoint of key81 */
    real (*const delta_query81)[8][2][4] = (real (*)[8][2][4])(v->memory + 70016); /* adjoint of query81 */
    real (*const delta_z80)[8][8] = (real (*)[8][8])(v->memory + 36608); /* adjoint of z80 */
    real (*const scaled_sum_variance80)[8] = (real (*)[8])(v->memory + 35072);
    real (*const delta_centred80)[8][8] = (real (*)[8][8])(v->memory + 34816); /* adjoint of centred80 */
    real (*const scaled_mu80)[8] = (real (*)[8])(v->memory + 35072);
    real (*const delta_a79)[8][8] = (real (*)[8][8])(v->memory + 45952); /* adjoint of a79 */
    real (*const delta_z78)[8][8] = (real (*)[8][8])(v->memory + 46208); /* adjoint of z78 */
    real (*const delta_z77)[8][32] = (real (*)[8][32])(v->memory + 34816); /* adjoint of z77 */
    real (*const delta_z76)[8][8] = (real (*)[8][8])(v->memory + 32768); /* adjoint of z76 */
    real (*const scaled_sum_variance76)[8] = (real (*)[8])(v->memory + 32000);
    real (*const delta_centred76)[8][8] = (real (*)[8][8])(v->memory + 31744); /* adjoint of centred76 */
    real (*const scaled_mu76)[8] = (real (*)[8])(v->memory + 32000);
    real (*const delta_a75)[8][8] = (real (*)[8][8])(v->memory + 33024); /* adjoint of a75 */
    real (*const delta_z74)[8][8] = (real (*)[8][8])(v->memory + 33280); /* adjoint of z74 */
    real (*const delta_mixed74)[8][2][4] = (real (*)[8][2][4])(v->memory + 33536); /* adjoint of mixed74 */
    real (*const delta_weight74)[2][8][8] = (real (*)[2][8][8])(v->memory + 31744); /* adjoint of weight74 */
    real (*const sum_total74)[2][8] = (real (*)[2][8])(v->memory + 36096);
    real (*const delta_score74)[2][8][8] = (real (*)[2][8][8])(v->memory + 32256); /* adjoint of score74 */
    real (*const delta_value74)[8][2][4] = (real (*)[8][2][4])(v->memory + 67968); /* adjoint of value74 */
    real (*const delta_key74)[8][2][4] = (real (*)[8][2][4])(v->memory + 36096); /* adjoint of key74 */
    real (*const delta_query74)[8][2][4] = (real (*)[8][2][4])(v->memory + 45952); /* adjoint of query74 */
    real (*const delta_z73)[8][8] = (real (*)[8][8])(v->memory + 33536); /* adjoint of z73 */
    real (*const scaled_sum_variance73)[8] = (real (*)[8])(v->memory + 32000);
    real (*const delta_centred73)[8][8] = (real (*)[8][8])(v->memory + 31744); /* adjoint of centred73 */
    real (*const scaled_mu73)[8] = (real (*)[8])(v->memory + 32000);
    real (*const delta_a72)[8][8] = (real (*)[8][8])(v->memory + 45440); /* adjoint of a72 */
    real (*const delta_z71)[8][8] = (real (*)[8][8])(v->memory + 45696); /* adjoint of z71 */
    real (*const delta_z70)[8][32] = (real (*)[8][32])(v->memory + 31744); /* adjoint of z70 */
    real (*const delta_z69)[8][8] = (real (*)[8][8])(v->memory + 29696); /* adjoint of z69 */
    real (*const scaled_sum_variance69)[8] = (real (*)[8])(v->memory + 28928);
    real (*const delta_centred69)[8][8] = (real (*)[8][8])(v->memory + 28672); /* adjoint of centred69 */
    real (*const scaled_mu69)[8] = (real (*)[8])(v->memory + 28928);
    real (*const delta_a68)[8][8] = (real (*)[8][8])(v->memory + 29952); /* adjoint of a68 */
    real (*const delta_z67)[8][8] = (real (*)[8][8])(v->memory + 30208); /* adjoint of z67 */
    real (*const delta_mixed67)[8][2][4] = (real (*)[8][2][4])(v->memory + 30464); /* adjoint of mixed67 */
    real (*const delta_weight67)[2][8][8] = (real (*)[2][8][8])(v->memory + 28672); /* adjoint of weight67 */
    real (*const sum_total67)[2][8] = (real (*)[2][8])(v->memory + 33024);
    real (*const delta_score67)[2][8][8] = (real (*)[2][8][8])(v->memory + 29184); /* adjoint of score67 */
    real (*const delta_value67)[8][2][4] = (real (*)[8][2][4])(v->memory + 65920); /* adjoint of value67 */
    real (*const delta_key67)[8][2][4] = (real (*)[8][2][4])(v->memory + 33024); /* adjoint of key67 */
    real (*const delta_query67)[8][2][4] = (real (*)[8][2][4])(v->memory + 45440); /* adjoint of query67 */
    real (*const delta_z66)[8][8] = (real (*)[8][8])(v->memory + 30464); /* adjoint of z66 */
    real (*const scaled_sum_variance66)[8] = (real (*)[8])(v->memory + 28928);
    real (*const delta_centred66)[8][8] = (real (*)[8][8])(v->memory + 28672); /* adjoint of centred66 */
    real (*const scaled_mu66)[8] = (real (*)[8])(v->memory + 28928);
    real (*const delta_a65)[8][8] = (real (*)[8][8])(v->memory + 44928); /* adjoint of a65 */
    real (*const delta_z64)[8][8] = (real (*)[8][8])(v->memory + 45184); /* adjoint of z64 */
    real (*const delta_z63)[8][32] = (real (*)[8][32])(v->memory + 28672); /* adjoint of z63 */
    real (*const delta_z62)[8][8] = (real (*)[8][8])(v->memory + 26624); /* adjoint of z62 */
    real (*const scaled_sum_variance62)[8] = (real (*)[8])(v->memory + 25856);
    real (*const delta_centred62)[8][8] = (real (*)[8][8])(v->memory + 25600); /* adjoint of centred62 */
    real (*const scaled_mu62)[8] = (real (*)[8])(v->memory + 25856);
    real (*const delta_a61)[8][8] = (real (*)[8][8])(v->memory + 26880); /* adjoint of a61 */
    real (*const delta_z60)[8][8] = (real (*)[8][8])(v->memory + 27136); /* adjoint of z60 */
    real (*const delta_mixed60)[8][2][4] = (real (*)[8][2][4])(v->memory + 27392); /* adjoint of mixed60 */
    real (*const delta_weight60)[2][8][8] = (real (*)[2][8][8])(v->memory + 25600); /* adjoint of weight60 */
    real (*const sum_total60)[2][8] = (real (*)[2][8])(v->memory + 29952);
    real (*const delta_score60)[2][8][8] = (real (*)[2][8][8])(v->memory + 26112); /* adjoint of score60 */
    real (*const delta_value60)[8][2][4] = (real (*)[8][2][4])(v->memory + 63872); /* adjoint of value60 */
    real (*const delta_key60)[8][2][4] = (real (*)[8][2][4])(v->memory + 29952); /* adjoint of key60 */
    real (*const delta_query60)[8][2][4] = (real (*)[8][2][4])(v->memory + 44928); /* adjoint of query60 */
    real (*const delta_z59)[8][8] = (real (*)[8][8])(v->memory + 27392); /* adjoint of z59 */
    real (*const scaled_sum_variance59)[8] = (real (*)[8])(v->memory + 25856);
    real (*const delta_centred59)[8][8] = (real (*)[8][8])(v->memory + 25600); /* adjoint of centred59 */
    real (*const scaled_mu59)[8] = (real (*)[8])(v->memory + 25856);
    real (*const delta_a58)[8][8] = (real (*)[8][8])(v->memory + 44416); /* adjoint of a58 */
    real (*const delta_z57)[8][8] = (real (*)[8][8])(v->memory + 44672); /* adjoint of z57 */
    real (*const delta_z56)[8][32] = (real (*)[8][32])(v->memory + 25600); /* adjoint of z56 */
    real (*const delta_z55)[8][8] = (real (*)[8][8])(v->memory + 23552); /* adjoint of z55 */
    real (*const scaled_sum_variance55)[8] = (real (*)[8])(v->memory + 22784);
    real (*const delta_centred55)[8][8] = (real (*)[8][8])(v->memory + 22528); /* adjoint of centred55 */
    real (*const scaled_mu55)[8] = (real (*)[8])(v->memory + 22784);
    real (*const delta_a54)[8][8] = (real (*)[8][8])(v->memory + 23808); /* adjoint of a54 */
    real (*const delta_z53)[8][8] = (real (*)[8][8])(v->memory + 24064); /* adjoint of z53 */
    real (*const delta_mixed53)[8][2][4] = (real (*)[8][2][4])(v->memory + 24320); /* adjoint of mixed53 */
    real (*const delta_weight53)[2][8][8] = (real (*)[2][8][8])(v->memory + 22528); /* adjoint of weight53 */
    real (*const sum_total53)[2][8] = (real (*)[2][8])(v->memory + 26880);
    real (*const delta_score53)[2][8][8] = (real (*)[2][8][8])(v->memory + 23040); /* adjoint of score53 */
    real (*const delta_value53)[8][2][4] = (real (*)[8][2][4])(v->memory + 61824); /* adjoint of value53 */
    real (*const delta_key53)[8][2][4] = (real (*)[8][2][4])(v->memory + 26880); /* adjoint of key53 */
    real (*const delta_query53)[8][2][4] = (real (*)[8][2][4])(v->memory + 44416); /* adjoint of query53 */
    real (*const delta_z52)[8][8] = (real (*)[8][8])(v->memory + 24320); /* adjoint of z52 */
    real (*const scaled_sum_variance52)[8] = (real (*)[8])(v->memory + 22784);
    real (*const delta_centred52)[8][8] = (real (*)[8][8])(v->memory + 22528); /* adjoint of centred52 */
    real (*const scaled_mu52)[8] = (real (*)[8])(v->memory + 22784);
    real (*const delta_a51)[8][8] = (real (*)[8][8])(v->memory + 43904); /* adjoint of a51 */
    real (*const delta_z50)[8][8] = (real (*)[8][8])(v->memory + 44160); /* adjoint of z50 */
    real (*const delta_z49)[8][32] = (real (*)[8][32])(v->memory + 22528); /* adjoint of z49 */
    real (*const delta_z48)[8][8] = (real (*)[8][8])(v->memory + 20480); /* adjoint of z48 */
    real (*const scaled_sum_variance48)[8] = (real (*)[8])(v->memory + 19712);
    real (*const delta_centred48)[8][8] = (real (*)[8][8])(v->memory + 19456); /* adjoint of centred48 */
    real (*const scaled_mu48)[8] = (real (*)[8])(v->memory + 19712);
    real (*const delta_a47)[8][8] = (real (*)[8][8])(v->memory + 20736); /* adjoint of a47 */
    real (*const delta_z46)[8][8] = (real (*)[8][8])(v->memory + 20992); /* adjoint of z46 */
    real (*const delta_mixed46)[8][2][4] = (real (*)[8][2][4])(v->memory + 21248); /* adjoint of mixed46 */
    real (*const delta_weight46)[2][8][8] = (real (*)[2][8][8])(v->memory + 19456); /* adjoint of weight46 */
    real (*const sum_total46)[2][8] = (real (*)[2][8])(v->memory + 23808);
    real (*const delta_score46)[2][8][8] = (real (*)[2][8][8])(v->memory + 19968); /* adjoint of score46 */
    real (*const delta_value46)[8][2][4] = (real (*)[8][2][4])(v->memory + 59776); /* adjoint of value46 */
    real (*const delta_key46)[8][2][4] = (real (*)[8][2][4])(v->memory + 23808); /* adjoint of key46 */
    real (*const delta_query46)[8][2][4] = (real (*)[8][2][4])(v->memory + 43904); /* adjoint of query46 */
    real (*const delta_z45)[8][8] = (real (*)[8][8])(v->memory + 21248); /* adjoint of z45 */
    real (*const scaled_sum_variance45)[8] = (real (*)[8])(v->memory + 19712);
    real (*const delta_centred45)[8][8] = (real (*)[8][8])(v->memory + 19456); /* adjoint of centred45 */
    real (*const scaled_mu45)[8] = (real (*)[8])(v->memory + 19712);
    real (*const delta_a44)[8][8] = (real (*)[8][8])(v->memory + 43392); /* adjoint of a44 */
    real (*const delta_z43)[8][8] = (real (*)[8][8])(v->memory + 43648); /* adjoint of z43 */
    real (*const delta_z42)[8][32] = (real (*)[8][32])(v->memory + 19456); /* adjoint of z42 */
    real (*const delta_z41)[8][8] = (real (*)[8][8])(v->memory + 17408); /* adjoint of z41 */
    real (*const scaled_sum_variance41)[8] = (real (*)[8])(v->memory + 16640);
    real (*const delta_centred41)[8][8] = (real (*)[8][8])(v->memory + 16384); /* adjoint of centred41 */
    real (*const scaled_mu41)[8] = (real (*)[8])(v->memory + 16640);
    real (*const delta_a40)[8][8] = (real (*)[8][8])(v->memory + 17664); /* adjoint of a40 */
    real (*const delta_z39)[8][8] = (real (*)[8][8])(v->memory + 17920); /* adjoint of z39 */
    real (*const delta_mixed39)[8][2][4] = (real (*)[8][2][4])(v->memory + 18176); /* adjoint of mixed39 */
    real (*const delta_weight39)[2][8][8] = (real (*)[2][8][8])(v->memory + 16384); /* adjoint of weight39 */
    real (*const sum_total39)[2][8] = (real (*)[2][8])(v->memory + 20736);
    real (*const delta_score39)[2][8][8] = (real (*)[2][8][8])(v->memory + 16896); /* adjoint of score39 */
    real (*const delta_value39)[8][2][4] = (real (*)[8][2][4])(v->memory + 57728); /* adjoint of value39 */
    real (*const delta_key39)[8][2][4] = (real (*)[8][2][4])(v->memory + 20736); /* adjoint of key39 */
    real (*const delta_query39)[8][2][4] = (real (*)[8][2][4])(v->memory + 43392); /* adjoint of query39 */
    real (*const delta_z38)[8][8] = (real (*)[8][8])(v->memory + 18176); /* adjoint of z38 */
    real (*const scaled_sum_variance38)[8] = (real (*)[8])(v->memory + 16640);
    real (*const delta_centred38)[8][8] = (real (*)[8][8])(v->memory + 16384); /* adjoint of centred38 */
    real (*const scaled_mu38)[8] = (real (*)[8])(v->memory + 16640);
    real (*const delta_a37)[8][8] = (real (*)[8][8])(v->memory + 42880); /* adjoint of a37 */
    real (*const delta_z36)[8][8] = (real (*)[8][8])(v->memory + 43136); /* adjoint of z36 */
    real (*const delta_z35)[8][32] = (real (*)[8][32])(v->memory + 16384); /* adjoint of z35 */
    real (*const delta_z34)[8][8] = (real (*)[8][8])(v->memory + 14336); /* adjoint of z34 */
    real (*const scaled_sum_variance34)[8] = (real (*)[8])(v->memory + 13568);
    real (*const delta_centred34)[8][8] = (real (*)[8][8])(v->memory + 13312); /* adjoint of centred34 */
    real (*const scaled_mu34)[8] = (real (*)[8])(v->memory + 13568);
    real (*const delta_a33)[8][8] = (real (*)[8][8])(v->memory + 14592); /* adjoint of a33 */
    real (*const delta_z32)[8][8] = (real (*)[8][8])(v->memory + 14848); /* adjoint of z32 */
    real (*const delta_mixed32)[8][2][4] = (real (*)[8][2][4])(v->memory + 15104); /* adjoint of mixed32 */
    real (*const delta_weight32)[2][8][8] = (real (*)[2][8][8])(v->memory + 13312); /* adjoint of weight32 */
    real (*const sum_total32)[2][8] = (real (*)[2][8])(v->memory + 17664);
    real (*const delta_score32)[2][8][8] = (real (*)[2][8][8])(v->memory + 13824); /* adjoint of score32 */
    real (*const delta_value32)[8][2][4] = (real (*)[8][2][4])(v->memory + 55680); /* adjoint of value32 */
    real (*const delta_key32)[8][2][4] = (real (*)[8][2][4])(v->memory + 17664); /* adjoint of key32 */
    real (*const delta_query32)[8][2][4] = (real (*)[8][2][4])(v->memory + 42880); /* adjoint of query32 */
    real (*const delta_z31)[8][8] = (real (*)[8][8])(v->memory + 15104); /* adjoint of z31 */
    real (*const scaled_sum_variance31)[8] = (real (*)[8])(v->memory + 13568);
    real (*const delta_centred31)[8][8] = (real (*)[8][8])(v->memory + 13312); /* adjoint of centred31 */
    real (*const scaled_mu31)[8] = (real (*)[8])(v->memory + 13568);
    real (*const delta_a30)[8][8] = (real (*)[8][8])(v->memory + 42368); /* adjoint of a30 */
    real (*const delta_z29)[8][8] = (real (*)[8][8])(v->memory + 42624); /* adjoint of z29 */
    real (*const delta_z28)[8][32] = (real (*)[8][32])(v->memory + 13312); /* adjoint of z28 */
    real (*const delta_z27)[8][8] = (real (*)[8][8])(v->memory + 11264); /* adjoint of z27 */
    real (*const scaled_sum_variance27)[8] = (real (*)[8])(v->memory + 10496);
    real (*const delta_centred27)[8][8] = (real (*)[8][8])(v->memory + 10240); /* adjoint of centred27 */
    real (*const scaled_mu27)[8] = (real (*)[8])(v->memory + 10496);
    real (*const delta_a26)[8][8] = (real (*)[8][8])(v->memory + 11520); /* adjoint of a26 */
    real (*const delta_z25)[8][8] = (real (*)[8][8])(v->memory + 11776); /* adjoint of z25 */
    real (*const delta_mixed25)[8][2][4] = (real (*)[8][2][4])(v->memory + 12032); /* adjoint of mixed25 */
    real (*const delta_weight25)[2][8][8] = (real (*)[2][8][8])(v->memory + 10240); /* adjoint of weight25 */
    real (*const sum_total25)[2][8] = (real (*)[2][8])(v->memory + 14592);
    real (*const delta_score25)[2][8][8] = (real (*)[2][8][8])(v->memory + 10752); /* adjoint of score25 */
    real (*const delta_value25)[8][2][4] = (real (*)[8][2][4])(v->memory + 53632); /* adjoint of value25 */
    real (*const delta_key25)[8][2][4] = (real (*)[8][2][4])(v->memory + 14592); /* adjoint of key25 */
    real (*const delta_query25)[8][2][4] = (real (*)[8][2][4])(v->memory + 42368); /* adjoint of query25 */
    real (*const delta_z24)[8][8] = (real (*)[8][8])(v->memory + 12032); /* adjoint of z24 */
    real (*const scaled_sum_variance24)[8] = (real (*)[8])(v->memory + 10496);
    real (*const delta_centred24)[8][8] = (real (*)[8][8])(v->memory + 10240); /* adjoint of centred24 */
    real (*const scaled_mu24)[8] = (real (*)[8])(v->memory + 10496);
    real (*const delta_a23)[8][8] = (real (*)[8][8])(v->memory + 41856); /* adjoint of a23 */
    real (*const delta_z22)[8][8] = (real (*)[8][8])(v->memory + 42112); /* adjoint of z22 */
    real (*const delta_z21)[8][32] = (real (*)[8][32])(v->memory + 10240); /* adjoint of z21 */
    real (*const delta_z20)[8][8] = (real (*)[8][8])(v->memory + 8192); /* adjoint of z20 */
    real (*const scaled_sum_variance20)[8] = (real (*)[8])(v->memory + 7424);
    real (*const delta_centred20)[8][8] = (real (*)[8][8])(v->memory + 7168); /* adjoint of centred20 */
    real (*const scaled_mu20)[8] = (real (*)[8])(v->memory + 7424);
    real (*const delta_a19)[8][8] = (real (*)[8][8])(v->memory + 8448); /* adjoint of a19 */
    real (*const delta_z18)[8][8] = (real (*)[8][8])(v->memory + 8704); /* adjoint of z18 */
    real (*const delta_mixed18)[8][2][4] = (real (*)[8][2][4])(v->memory + 8960); /* adjoint of mixed18 */
    real (*const delta_weight18)[2][8][8] = (real (*)[2][8][8])(v->memory + 7168); /* adjoint of weight18 */
    real (*const sum_total18)[2][8] = (real (*)[2][8])(v->memory + 11520);
    real (*const delta_score18)[2][8][8] = (real (*)[2][8][8])(v->memory + 7680); /* adjoint of score18 */
    real (*const delta_value18)[8][2][4] = (real (*)[8][2][4])(v->memory + 51584); /* adjoint of value18 */
    real (*const delta_key18)[8][2][4] = (real (*)[8][2][4])(v->memory + 11520); /* adjoint of key18 */
    real (*const delta_query18)[8][2][4] = (real (*)[8][2][4])(v->memory + 41856); /* adjoint of query18 */
    real (*const delta_z17)[8][8] = (real (*)[8][8])(v->memory + 8960); /* adjoint of z17 */
    real (*const scaled_sum_variance17)[8] = (real (*)[8])(v->memory + 7424);
    real (*const delta_centred17)[8][8] = (real (*)[8][8])(v->memory + 7168); /* adjoint of centred17 */
    real (*const scaled_mu17)[8] = (real (*)[8])(v->memory + 7424);
    real (*const delta_a16)[8][8] = (real (*)[8][8])(v->memory + 41344); /* adjoint of a16 */
    real (*const delta_z15)[8][8] = (real (*)[8][8])(v->memory + 41600); /* adjoint of z15 */
    real (*const delta_z14)[8][32] = (real (*)[8][32])(v->memory + 7168); /* adjoint of z14 */
    real (*const delta_z13)[8][8] = (real (*)[8][8])(v->memory + 5120); /* adjoint of z13 */
    real (*const scaled_sum_variance13)[8] = (real (*)[8])(v->memory + 4352);
    real (*const delta_centred13)[8][8] = (real (*)[8][8])(v->memory + 4096); /* adjoint of centred13 */
    real (*const scaled_mu13)[8] = (real (*)[8])(v->memory + 4352);
    real (*const delta_a12)[8][8] = (real (*)[8][8])(v->memory + 5376); /* adjoint of a12 */
    real (*const delta_z11)[8][8] = (real (*)[8][8])(v->memory + 5632); /* adjoint of z11 */
    real (*const delta_mixed11)[8][2][4] = (real (*)[8][2][4])(v->memory + 5888); /* adjoint of mixed11 */
    real (*const delta_weight11)[2][8][8] = (real (*)[2][8][8])(v->memory + 4096); /* adjoint of weight11 */
    real (*const sum_total11)[2][8] = (real (*)[2][8])(v->memory + 8448);
    real (*const delta_score11)[2][8][8] = (real (*)[2][8][8])(v->memory + 4608); /* adjoint of score11 */
    real (*const delta_value11)[8][2][4] = (real (*)[8][2][4])(v->memory + 49536); /* adjoint of value11 */
    real (*const delta_key11)[8][2][4] = (real (*)[8][2][4])(v->memory + 8448); /* adjoint of key11 */
    real (*const delta_query11)[8][2][4] = (real (*)[8][2][4])(v->memory + 41344); /* adjoint of query11 */
    real (*const delta_z10)[8][8] = (real (*)[8][8])(v->memory + 5888); /* adjoint of z10 */
    real (*const scaled_sum_variance10)[8] = (real (*)[8])(v->memory + 4352);
    real (*const delta_centred10)[8][8] = (real (*)[8][8])(v->memory + 4096); /* adjoint of centred10 */
    real (*const scaled_mu10)[8] = (real (*)[8])(v->memory + 4352);
    real (*const delta_a9)[8][8] = (real (*)[8][8])(v->memory + 40832); /* adjoint of a9 */
    real (*const delta_z8)[8][8] = (real (*)[8][8])(v->memory + 41088); /* adjoint of z8 */
    real (*const delta_z7)[8][32] = (real (*)[8][32])(v->memory + 4096); /* adjoint of z7 */
    real (*const delta_z6)[8][8] = (real (*)[8][8])(v->memory + 2048); /* adjoint of z6 */
    real (*const scaled_sum_variance6)[8] = (real (*)[8])(v->memory + 1280);
    real (*const delta_centred6)[8][8] = (real (*)[8][8])(v->memory + 1024); /* adjoint of centred6 */
    real (*const scaled_mu6)[8] = (real (*)[8])(v->memory + 1280);
    real (*const delta_a5)[8][8] = (real (*)[8][8])(v->memory + 2304); /* adjoint of a5 */
    real (*const delta_z4)[8][8] = (real (*)[8][8])(v->memory + 2560); /* adjoint of z4 */
    real (*const delta_mixed4)[8][2][4] = (real (*)[8][2][4])(v->memory + 2816); /* adjoint of mixed4 */
    real (*const delta_weight4)[2][8][8] = (real (*)[2][8][8])(v->memory + 1024); /* adjoint of weight4 */
    real (*const sum_total4)[2][8] = (real (*)[2][8])(v->memory + 5376);
    real (*const delta_score4)[2][8][8] = (real (*)[2][8][8])(v->memory + 1536); /* adjoint of score4 */
    real (*const delta_value4)[8][2][4] = (real (*)[8][2][4])(v->memory + 5376); /* adjoint of value4 */
    real (*const delta_key4)[8][2][4] = (real (*)[8][2][4])(v->memory + 1024); /* adjoint of key4 */
    real (*const delta_query4)[8][2][4] = (real (*)[8][2][4])(v->memory + 1280); /* adjoint of query4 */
    real (*const delta_z3)[8][8] = (real (*)[8][8])(v->memory + 1536); /* adjoint of z3 */
    real (*const scaled_sum_variance3)[8] = (real (*)[8])(v->memory + 2816);
    real (*const delta_centred3)[8][8] = (real (*)[8][8])(v->memory + 1792); /* adjoint of centred3 */
    real (*const scaled_mu3)[8] = (real (*)[8])(v->memory + 38400);
    real (*const delta_a2)[8][8] = (real (*)[8][8])(v->memory + 40320); /* adjoint of a2 */
    real (*const delta_a1)[8][8] = (real (*)[8][8])(v->memory + 2816); /* adjoint of a1 */
    real (*const grad_E1)[8] = (real (*)[8])(v->memory + 40576); /* adjoint of E1 */
    real (*const grad_P2)[8] = (real (*)[8])(v->memory + 38400); /* adjoint of P2 */
    real *const grad_gain3 = v->memory + 39848; /* adjoint of gain3 */
    real *const grad_b3 = v->memory + 39840; /* adjoint of b3 */
    real (*const grad_Q4)[4][8] = (real (*)[4][8])(v->memory + 38528); /* adjoint of Q4 */
    real (*const grad_K4)[4][8] = (real (*)[4][8])(v->memory + 38464); /* adjoint of K4 */
    real (*const grad_V4)[4][8] = (real (*)[4][8])(v->memory + 39456); /* adjoint of V4 */
    real (*const grad_O4)[2][4] = (real (*)[2][4])(v->memory + 39520); /* adjoint of O4 */
    real *const grad_b4 = v->memory + 39856; /* adjoint of b4 */
    real *const grad_gain6 = v->memory + 39872; /* adjoint of gain6 */
    real *const grad_b6 = v->memory + 39864; /* adjoint of b6 */
    real (*const grad_W7)[8] = (real (*)[8])(v->memory + 1024); /* adjoint of W7 */
    real *const grad_b7 = v->memory + 39776; /* adjoint of b7 */
    real (*const grad_W8)[32] = (real (*)[32])(v->memory + 1280); /* adjoint of W8 */
    real *const grad_b8 = v->memory + 39888; /* adjoint of b8 */
    real *const grad_gain10 = v->memory + 39896; /* adjoint of gain10 */
    real *const grad_b10 = v->memory + 39880; /* adjoint of b10 */
    real (*const grad_Q11)[4][8] = (real (*)[4][8])(v->memory + 39648); /* adjoint of Q11 */
    real (*const grad_K11)[4][8] = (real (*)[4][8])(v->memory + 39584); /* adjoint of K11 */
    real (*const grad_V11)[4][8] = (real (*)[4][8])(v->memory + 39712); /* adjoint of V11 */
    real (*const grad_O11)[2][4] = (real (*)[2][4])(v->memory + 8448); /* adjoint of O11 */
    real *const grad_b11 = v->memory + 39904; /* adjoint of b11 */
    real *const grad_gain13 = v->memory + 39920; /* adjoint of gain13 */
    real *const grad_b13 = v->memory + 39912; /* adjoint of b13 */
    real (*const grad_W14)[8] = (real (*)[8])(v->memory + 0); /* adjoint of W14 */
    real *const grad_b14 = v->memory + 39808; /* adjoint of b14 */
    real (*const grad_W15)[32] = (real (*)[32])(v->memory + 256); /* adjoint of W15 */
    real *const grad_b15 = v->memory + 39928; /* adjoint of b15 */
    real *const grad_gain17 = v->memory + 39944; /* adjoint of gain17 */
    real *const grad_b17 = v->memory + 39936; /* adjoint of b17 */
    real (*const grad_Q18)[4][8] = (real (*)[4][8])(v->memory + 7232); /* adjoint of Q18 */
    real (*const grad_K18)[4][8] = (real (*)[4][8])(v->memory + 7168); /* adjoint of K18 */
    real (*const grad_V18)[4][8] = (real (*)[4][8])(v->memory + 7296); /* adjoint of V18 */
    real (*const grad_O18)[2][4] = (real (*)[2][4])(v->memory + 7360); /* adjoint of O18 */
    real *const grad_b18 = v->memory + 9088; /* adjoint of b18 */
    real *const grad_gain20 = v->memory + 9104; /* adjoint of gain20 */
    real *const grad_b20 = v->memory + 9096; /* adjoint of b20 */
    real (*const grad_W21)[8] = (real (*)[8])(v->memory + 512); /* adjoint of W21 */
    real *const grad_b21 = v->memory + 8768; /* adjoint of b21 */
    real (*const grad_W22)[32] = (real (*)[32])(v->memory + 768); /* adjoint of W22 */
    real *const grad_b22 = v->memory + 9112; /* adjoint of b22 */
    real *const grad_gain24 = v->memory + 9128; /* adjoint of gain24 */
    real *const grad_b24 = v->memory + 9120; /* adjoint of b24 */
    real (*const grad_Q25)[4][8] = (real (*)[4][8])(v->memory + 6208); /* adjoint of Q25 */
    real (*const grad_K25)[4][8] = (real (*)[4][8])(v->memory + 6144); /* adjoint of K25 */
    real (*const grad_V25)[4][8] = (real (*)[4][8])(v->memory + 6272); /* adjoint of V25 */
    real (*const grad_O25)[2][4] = (real (*)[2][4])(v->memory + 6336); /* adjoint of O25 */
    real *const grad_b25 = v->memory + 9136; /* adjoint of b25 */
    real *const grad_gain27 = v->memory + 9152; /* adjoint of gain27 */
    real *const grad_b27 = v->memory + 9144; /* adjoint of b27 */
    real (*const grad_W28)[8] = (real (*)[8])(v->memory + 1536); /* adjoint of W28 */
    real *const grad_b28 = v->memory + 8800; /* adjoint of b28 */
    real (*const grad_W29)[32] = (real (*)[32])(v->memory + 1792); /* adjoint of W29 */
    real *const grad_b29 = v->memory + 9160; /* adjoint of b29 */
    real *const grad_gain31 = v->memory + 9176; /* adjoint of gain31 */
    real *const grad_b31 = v->memory + 9168; /* adjoint of b31 */
    real (*const grad_Q32)[4][8] = (real (*)[4][8])(v->memory + 6464); /* adjoint of Q32 */
    real (*const grad_K32)[4][8] = (real (*)[4][8])(v->memory + 6400); /* adjoint of K32 */
    real (*const grad_V32)[4][8] = (real (*)[4][8])(v->memory + 6528); /* adjoint of V32 */
    real (*const grad_O32)[2][4] = (real (*)[2][4])(v->memory + 6592); /* adjoint of O32 */
    real *const grad_b32 = v->memory + 9184; /* adjoint of b32 */
    real *const grad_gain34 = v->memory + 9200; /* adjoint of gain34 */
    real *const grad_b34 = v->memory + 9192; /* adjoint of b34 */
    real (*const grad_W35)[8] = (real (*)[8])(v->memory + 2048); /* adjoint of W35 */
    real *const grad_b35 = v->memory + 8832; /* adjoint of b35 */
    real (*const grad_W36)[32] = (real (*)[32])(v->memory + 2304); /* adjoint of W36 */
    real *const grad_b36 = v->memory + 9208; /* adjoint of b36 */
    real *const grad_gain38 = v->memory + 9224; /* adjoint of gain38 */
    real *const grad_b38 = v->memory + 9216; /* adjoint of b38 */
    real (*const grad_Q39)[4][8] = (real (*)[4][8])(v->memory + 6720); /* adjoint of Q39 */
    real (*const grad_K39)[4][8] = (real (*)[4][8])(v->memory + 6656); /* adjoint of K39 */
    real (*const grad_V39)[4][8] = (real (*)[4][8])(v->memory + 6784); /* adjoint of V39 */
    real (*const grad_O39)[2][4] = (real (*)[2][4])(v->memory + 6848); /* adjoint of O39 */
    real *const grad_b39 = v->memory + 9232; /* adjoint of b39 */
    real *const grad_gain41 = v->memory + 9248; /* adjoint of gain41 */
    real *const grad_b41 = v->memory + 9240; /* adjoint of b41 */
    real (*const grad_W42)[8] = (real (*)[8])(v->memory + 2560); /* adjoint of W42 */
    real *const grad_b42 = v->memory + 8864; /* adjoint of b42 */
    real (*const grad_W43)[32] = (real (*)[32])(v->memory + 2816); /* adjoint of W43 */
    real *const grad_b43 = v->memory + 9256; /* adjoint of b43 */
    real *const grad_gain45 = v->memory + 9272; /* adjoint of gain45 */
    real *const grad_b45 = v->memory + 9264; /* adjoint of b45 */
    real (*const grad_Q46)[4][8] = (real (*)[4][8])(v->memory + 6976); /* adjoint of Q46 */
    real (*const grad_K46)[4][8] = (real (*)[4][8])(v->memory + 6912); /* adjoint of K46 */
    real (*const grad_V46)[4][8] = (real (*)[4][8])(v->memory + 7040); /* adjoint of V46 */
    real (*const grad_O46)[2][4] = (real (*)[2][4])(v->memory + 7104); /* adjoint of O46 */
    real *const grad_b46 = v->memory + 9280; /* adjoint of b46 */
    real *const grad_gain48 = v->memory + 9296; /* adjoint of gain48 */
    real *const grad_b48 = v->memory + 9288; /* adjoint of b48 */
    real (*const grad_W49)[8] = (real (*)[8])(v->memory + 3072); /* adjoint of W49 */
    real *const grad_b49 = v->memory + 8896; /* adjoint of b49 */
    real (*const grad_W50)[32] = (real (*)[32])(v->memory + 3328); /* adjoint of W50 */
    real *const grad_b50 = v->memory + 9304; /* adjoint of b50 */
    real *const grad_gain52 = v->memory + 9320; /* adjoint of gain52 */
    real *const grad_b52 = v->memory + 9312; /* adjoint of b52 */
    real (*const grad_Q53)[4][8] = (real (*)[4][8])(v->memory + 7488); /* adjoint of Q53 */
    real (*const grad_K53)[4][8] = (real (*)[4][8])(v->memory + 7424); /* adjoint of K53 */
    real (*const grad_V53)[4][8] = (real (*)[4][8])(v->memory + 7552); /* adjoint of V53 */
    real (*const grad_O53)[2][4] = (real (*)[2][4])(v->memory + 7616); /* adjoint of O53 */
    real *const grad_b53 = v->memory + 9328; /* adjoint of b53 */
    real *const grad_gain55 = v->memory + 9344; /* adjoint of gain55 */
    real *const grad_b55 = v->memory + 9336; /* adjoint of b55 */
    real (*const grad_W56)[8] = (real (*)[8])(v->memory + 3584); /* adjoint of W56 */
    real *const grad_b56 = v->memory + 8928; /* adjoint of b56 */
    real (*const grad_W57)[32] = (real (*)[32])(v->memory + 3840); /* adjoint of W57 */
    real *const grad_b57 = v->memory + 9352; /* adjoint of b57 */
    real *const grad_gain59 = v->memory + 9368; /* adjoint of gain59 */
    real *const grad_b59 = v->memory + 9360; /* adjoint of b59 */
    real (*const grad_Q60)[4][8] = (real (*)[4][8])(v->memory + 7744); /* adjoint of Q60 */
    real (*const grad_K60)[4][8] = (real (*)[4][8])(v->memory + 7680); /* adjoint of K60 */
    real (*const grad_V60)[4][8] = (real (*)[4][8])(v->memory + 7808); /* adjoint of V60 */
    real (*const grad_O60)[2][4] = (real (*)[2][4])(v->memory + 7872); /* adjoint of O60 */
    real *const grad_b60 = v->memory + 9376; /* adjoint of b60 */
    real *const grad_gain62 = v->memory + 9392; /* adjoint of gain62 */
    real *const grad_b62 = v->memory + 9384; /* adjoint of b62 */
    real (*const grad_W63)[8] = (real (*)[8])(v->memory + 4096); /* adjoint of W63 */
    real *const grad_b63 = v->memory + 8960; /* adjoint of b63 */
    real (*const grad_W64)[32] = (real (*)[32])(v->memory + 4352); /* adjoint of W64 */
    real *const grad_b64 = v->memory + 9400; /* adjoint of b64 */
    real *const grad_gain66 = v->memory + 9416; /* adjoint of gain66 */
    real *const grad_b66 = v->memory + 9408; /* adjoint of b66 */
    real (*const grad_Q67)[4][8] = (real (*)[4][8])(v->memory + 8000); /* adjoint of Q67 */
    real (*const grad_K67)[4][8] = (real (*)[4][8])(v->memory + 7936); /* adjoint of K67 */
    real (*const grad_V67)[4][8] = (real (*)[4][8])(v->memory + 8064); /* adjoint of V67 */
    real (*const grad_O67)[2][4] = (real (*)[2][4])(v->memory + 8128); /* adjoint of O67 */
    real *const grad_b67 = v->memory + 9424; /* adjoint of b67 */
    real *const grad_gain69 = v->memory + 9440; /* adjoint of gain69 */
    real *const grad_b69 = v->memory + 9432; /* adjoint of b69 */
    real (*const grad_W70)[8] = (real (*)[8])(v->memory + 4608); /* adjoint of W70 */
    real *const grad_b70 = v->memory + 8992; /* adjoint of b70 */
    real (*const grad_W71)[32] = (real (*)[32])(v->memory + 4864); /* adjoint of W71 */
    real *const grad_b71 = v->memory + 9448; /* adjoint of b71 */
    real *const grad_gain73 = v->memory + 9464; /* adjoint of gain73 */
    real *const grad_b73 = v->memory + 9456; /* adjoint of b73 */
    real (*const grad_Q74)[4][8] = (real (*)[4][8])(v->memory + 8256); /* adjoint of Q74 */
    real (*const grad_K74)[4][8] = (real (*)[4][8])(v->memory + 8192); /* adjoint of K74 */
    real (*const grad_V74)[4][8] = (real (*)[4][8])(v->memory + 8320); /* adjoint of V74 */
    real (*const grad_O74)[2][4] = (real (*)[2][4])(v->memory + 8384); /* adjoint of O74 */
    real *const grad_b74 = v->memory + 9472; /* adjoint of b74 */
    real *const grad_gain76 = v->memory + 9488; /* adjoint of gain76 */
    real *const grad_b76 = v->memory + 9480; /* adjoint of b76 */
    real (*const grad_W77)[8] = (real (*)[8])(v->memory + 5120); /* adjoint of W77 */
    real *const grad_b77 = v->memory + 9024; /* adjoint of b77 */
    real (*const grad_W78)[32] = (real (*)[32])(v->memory + 5376); /* adjoint of W78 */
    real *const grad_b78 = v->memory + 9496; /* adjoint of b78 */
    real *const grad_gain80 = v->memory + 9512; /* adjoint of gain80 */
    real *const grad_b80 = v->memory + 9504; /* adjoint of b80 */
    real (*const grad_Q81)[4][8] = (real (*)[4][8])(v->memory + 8576); /* adjoint of Q81 */
    real (*const grad_K81)[4][8] = (real (*)[4][8])(v->memory + 8512); /* adjoint of K81 */
    real (*const grad_V81)[4][8] = (real (*)[4][8])(v->memory + 8640); /* adjoint of V81 */
    real (*const grad_O81)[2][4] = (real (*)[2][4])(v->memory + 8704); /* adjoint of O81 */
    real *const grad_b81 = v->memory + 9520; /* adjoint of b81 */
    real *const grad_gain83 = v->memory + 9536; /* adjoint of gain83 */
    real *const grad_b83 = v->memory + 9528; /* adjoint of b83 */
    real (*const grad_W84)[8] = (real (*)[8])(v->memory + 5632); /* adjoint of W84 */
    real *const grad_b84 = v->memory + 9056; /* adjoint of b84 */
    real (*const grad_W85)[32] = (real (*)[32])(v->memory + 5888); /* adjoint of W85 */
    real *const grad_b85 = v->memory + 9544; /* adjoint of b85 */
    real *const grad_gain87 = v->memory + 9560; /* adjoint of gain87 */
    real *const grad_b87 = v->memory + 9552; /* adjoint of b87 */
    /* a88[n, t, k] = e88[n, t, k] / s88[n, t] */
    /* delta_z88[n, t, k] = (a88[n, t, k] - where(y[n, t] == k, 1, 0)) / 32 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                a88[n][t][k] = e88[n][t][k] / s88[n][t];
                delta_z88[n][t][k] = (a88[n][t][k] - (y[n * 8 + t] == k ? 1 : 0)) / 32;
            }
        }
    }
    /* delta_z87[n, t, k] = sum[j: 27](E1[j, k] * delta_z88[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 27; j++) {
                    sum += net->E1[j][k] * delta_z88[n][t][j];
                }
                delta_z87[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance87[n, t] = sum[k: 8](delta_z87[n, t, k] * gain87[k] * normal87[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z87[n][t][k] * net->gain87[k] * normal87[n][t][k];
            }
            scaled_sum_variance87[n][t] = sum / 8;
        }
    }
    /* delta_centred87[n, t, k] = inverse87[n, t] * (delta_z87[n, t, k] * gain87[k] - normal87[n,
       t, k] * scaled_sum_variance87[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred87[n][t][k] = inverse87[n][t]
                    * (delta_z87[n][t][k] * net->gain87[k] - normal87[n][t][k] * scaled_sum_variance87[n][t]);
            }
        }
    }
    /* delta_mu87[n, t] = -sum[k: 8](delta_centred87[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred87[n][t][k];
            }
            delta_mu87[n][t] = -sum;
        }
    }
    /* delta_z85[n, t, j] = delta_mu87[n, t] / 8 + delta_centred87[n, t, j] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int j = 0; j < 8; j++) {
                delta_z85[n][t][j] = delta_mu87[n][t] / 8 + delta_centred87[n][t][j];
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
                    sum += net->W85[k][j] * delta_z85[n][t][k];
                }
                delta_z84[n][t][j] = (a84_factor[n][t][j]
                    + z84[n][t][j] * exp(-(z84[n][t][j] * z84[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z83[n, t, k] = sum[j: 32](W84[j, k] * delta_z84[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W84[j][k] * delta_z84[n][t][j];
                }
                delta_z83[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance83[n, t] = sum[k: 8](delta_z83[n, t, k] * gain83[k] * normal83[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z83[n][t][k] * net->gain83[k] * normal83[n][t][k];
            }
            scaled_sum_variance83[n][t] = sum / 8;
        }
    }
    /* delta_centred83[n, t, k] = inverse83[n, t] * (delta_z83[n, t, k] * gain83[k] - normal83[n,
       t, k] * scaled_sum_variance83[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred83[n][t][k] = inverse83[n][t]
                    * (delta_z83[n][t][k] * net->gain83[k] - normal83[n][t][k] * scaled_sum_variance83[n][t]);
            }
        }
    }
    /* delta_mu83[n, t] = -sum[k: 8](delta_centred83[n, t, k]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred83[n][t][k];
            }
            delta_mu83[n][t] = -sum;
        }
    }
    /* delta_a82[n, t, k] = (delta_mu83[n, t] + delta_mu87[n, t]) / 8 + delta_centred83[n, t, k]
       + delta_centred87[n, t, k] */
    /* delta_z81[n, t, k] = delta_a82[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a82[n][t][k] = (delta_mu83[n][t] + delta_mu87[n][t]) / 8 + delta_centred83[n][t][k]
                    + delta_centred87[n][t][k];
                delta_z81[n][t][k] = delta_a82[n][t][k];
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
                        sum += net->O81[k][h][d] * delta_z81[n][t][k];
                    }
                    delta_mixed81[n][t][h][d] = sum;
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
                        sum += delta_mixed81[n][t][h][d] * value81[n][s][h][d];
                    }
                    delta_weight81[n][h][t][s] = sum;
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
                    sum += delta_weight81[n][h][t][s] * weight81[n][h][t][s];
                }
                sum_total81[n][h][t] = sum;
            }
        }
    }
    /* delta_score81[n, h, t, s] = weight81[n, h, t, s] * (delta_weight81[n, h, t, s] -
       sum_total81[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score81[n][h][t][s] = weight81[n][h][t][s]
                        * (delta_weight81[n][h][t][s] - sum_total81[n][h][t]);
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
                        sum1 += delta_mixed81[n][s][h][d] * weight81[n][h][s][t];
                    }
                    delta_value81[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score81[n][h][s][t] * query81[n][s][h][d];
                    }
                    delta_key81[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score81[n][h][t][s] * key81[n][s][h][d];
                    }
                    delta_query81[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K81[h][d][k] * delta_key81[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q81[h][d][k] * delta_query81[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V81[h][d][k] * delta_value81[n][t][h][d];
                    }
                }
                delta_z80[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance80[n, t] = sum[k: 8](delta_z80[n, t, k] * gain80[k] * normal80[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z80[n][t][k] * net->gain80[k] * normal80[n][t][k];
            }
            scaled_sum_variance80[n][t] = sum / 8;
        }
    }
    /* delta_centred80[n, t, k] = inverse80[n, t] * (delta_z80[n, t, k] * gain80[k] - normal80[n,
       t, k] * scaled_sum_variance80[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred80[n][t][k] = inverse80[n][t]
                    * (delta_z80[n][t][k] * net->gain80[k] - normal80[n][t][k] * scaled_sum_variance80[n][t]);
            }
        }
    }
    /* scaled_mu80[n, t] = -sum[k: 8](delta_centred80[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred80[n][t][k];
            }
            scaled_mu80[n][t] = -(sum / 8);
        }
    }
    /* delta_a79[n, t, k] = scaled_mu80[n, t] + delta_a82[n, t, k] + delta_centred80[n, t, k] */
    /* delta_z78[n, t, k] = delta_a79[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a79[n][t][k] = scaled_mu80[n][t] + delta_a82[n][t][k] + delta_centred80[n][t][k];
                delta_z78[n][t][k] = delta_a79[n][t][k];
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
                    sum += net->W78[k][j] * delta_z78[n][t][k];
                }
                delta_z77[n][t][j] = (a77_factor[n][t][j]
                    + z77[n][t][j] * exp(-(z77[n][t][j] * z77[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z76[n, t, k] = sum[j: 32](W77[j, k] * delta_z77[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W77[j][k] * delta_z77[n][t][j];
                }
                delta_z76[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance76[n, t] = sum[k: 8](delta_z76[n, t, k] * gain76[k] * normal76[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z76[n][t][k] * net->gain76[k] * normal76[n][t][k];
            }
            scaled_sum_variance76[n][t] = sum / 8;
        }
    }
    /* delta_centred76[n, t, k] = inverse76[n, t] * (delta_z76[n, t, k] * gain76[k] - normal76[n,
       t, k] * scaled_sum_variance76[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred76[n][t][k] = inverse76[n][t]
                    * (delta_z76[n][t][k] * net->gain76[k] - normal76[n][t][k] * scaled_sum_variance76[n][t]);
            }
        }
    }
    /* scaled_mu76[n, t] = -sum[k: 8](delta_centred76[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred76[n][t][k];
            }
            scaled_mu76[n][t] = -(sum / 8);
        }
    }
    /* delta_a75[n, t, k] = scaled_mu76[n, t] + delta_a79[n, t, k] + delta_centred76[n, t, k] */
    /* delta_z74[n, t, k] = delta_a75[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a75[n][t][k] = scaled_mu76[n][t] + delta_a79[n][t][k] + delta_centred76[n][t][k];
                delta_z74[n][t][k] = delta_a75[n][t][k];
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
                        sum += net->O74[k][h][d] * delta_z74[n][t][k];
                    }
                    delta_mixed74[n][t][h][d] = sum;
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
                        sum += delta_mixed74[n][t][h][d] * value74[n][s][h][d];
                    }
                    delta_weight74[n][h][t][s] = sum;
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
                    sum += delta_weight74[n][h][t][s] * weight74[n][h][t][s];
                }
                sum_total74[n][h][t] = sum;
            }
        }
    }
    /* delta_score74[n, h, t, s] = weight74[n, h, t, s] * (delta_weight74[n, h, t, s] -
       sum_total74[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score74[n][h][t][s] = weight74[n][h][t][s]
                        * (delta_weight74[n][h][t][s] - sum_total74[n][h][t]);
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
                        sum1 += delta_mixed74[n][s][h][d] * weight74[n][h][s][t];
                    }
                    delta_value74[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score74[n][h][s][t] * query74[n][s][h][d];
                    }
                    delta_key74[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score74[n][h][t][s] * key74[n][s][h][d];
                    }
                    delta_query74[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K74[h][d][k] * delta_key74[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q74[h][d][k] * delta_query74[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V74[h][d][k] * delta_value74[n][t][h][d];
                    }
                }
                delta_z73[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance73[n, t] = sum[k: 8](delta_z73[n, t, k] * gain73[k] * normal73[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z73[n][t][k] * net->gain73[k] * normal73[n][t][k];
            }
            scaled_sum_variance73[n][t] = sum / 8;
        }
    }
    /* delta_centred73[n, t, k] = inverse73[n, t] * (delta_z73[n, t, k] * gain73[k] - normal73[n,
       t, k] * scaled_sum_variance73[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred73[n][t][k] = inverse73[n][t]
                    * (delta_z73[n][t][k] * net->gain73[k] - normal73[n][t][k] * scaled_sum_variance73[n][t]);
            }
        }
    }
    /* scaled_mu73[n, t] = -sum[k: 8](delta_centred73[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred73[n][t][k];
            }
            scaled_mu73[n][t] = -(sum / 8);
        }
    }
    /* delta_a72[n, t, k] = scaled_mu73[n, t] + delta_a75[n, t, k] + delta_centred73[n, t, k] */
    /* delta_z71[n, t, k] = delta_a72[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a72[n][t][k] = scaled_mu73[n][t] + delta_a75[n][t][k] + delta_centred73[n][t][k];
                delta_z71[n][t][k] = delta_a72[n][t][k];
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
                    sum += net->W71[k][j] * delta_z71[n][t][k];
                }
                delta_z70[n][t][j] = (a70_factor[n][t][j]
                    + z70[n][t][j] * exp(-(z70[n][t][j] * z70[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z69[n, t, k] = sum[j: 32](W70[j, k] * delta_z70[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W70[j][k] * delta_z70[n][t][j];
                }
                delta_z69[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance69[n, t] = sum[k: 8](delta_z69[n, t, k] * gain69[k] * normal69[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z69[n][t][k] * net->gain69[k] * normal69[n][t][k];
            }
            scaled_sum_variance69[n][t] = sum / 8;
        }
    }
    /* delta_centred69[n, t, k] = inverse69[n, t] * (delta_z69[n, t, k] * gain69[k] - normal69[n,
       t, k] * scaled_sum_variance69[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred69[n][t][k] = inverse69[n][t]
                    * (delta_z69[n][t][k] * net->gain69[k] - normal69[n][t][k] * scaled_sum_variance69[n][t]);
            }
        }
    }
    /* scaled_mu69[n, t] = -sum[k: 8](delta_centred69[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred69[n][t][k];
            }
            scaled_mu69[n][t] = -(sum / 8);
        }
    }
    /* delta_a68[n, t, k] = scaled_mu69[n, t] + delta_a72[n, t, k] + delta_centred69[n, t, k] */
    /* delta_z67[n, t, k] = delta_a68[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a68[n][t][k] = scaled_mu69[n][t] + delta_a72[n][t][k] + delta_centred69[n][t][k];
                delta_z67[n][t][k] = delta_a68[n][t][k];
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
                        sum += net->O67[k][h][d] * delta_z67[n][t][k];
                    }
                    delta_mixed67[n][t][h][d] = sum;
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
                        sum += delta_mixed67[n][t][h][d] * value67[n][s][h][d];
                    }
                    delta_weight67[n][h][t][s] = sum;
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
                    sum += delta_weight67[n][h][t][s] * weight67[n][h][t][s];
                }
                sum_total67[n][h][t] = sum;
            }
        }
    }
    /* delta_score67[n, h, t, s] = weight67[n, h, t, s] * (delta_weight67[n, h, t, s] -
       sum_total67[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score67[n][h][t][s] = weight67[n][h][t][s]
                        * (delta_weight67[n][h][t][s] - sum_total67[n][h][t]);
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
                        sum1 += delta_mixed67[n][s][h][d] * weight67[n][h][s][t];
                    }
                    delta_value67[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score67[n][h][s][t] * query67[n][s][h][d];
                    }
                    delta_key67[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score67[n][h][t][s] * key67[n][s][h][d];
                    }
                    delta_query67[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K67[h][d][k] * delta_key67[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q67[h][d][k] * delta_query67[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V67[h][d][k] * delta_value67[n][t][h][d];
                    }
                }
                delta_z66[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance66[n, t] = sum[k: 8](delta_z66[n, t, k] * gain66[k] * normal66[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z66[n][t][k] * net->gain66[k] * normal66[n][t][k];
            }
            scaled_sum_variance66[n][t] = sum / 8;
        }
    }
    /* delta_centred66[n, t, k] = inverse66[n, t] * (delta_z66[n, t, k] * gain66[k] - normal66[n,
       t, k] * scaled_sum_variance66[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred66[n][t][k] = inverse66[n][t]
                    * (delta_z66[n][t][k] * net->gain66[k] - normal66[n][t][k] * scaled_sum_variance66[n][t]);
            }
        }
    }
    /* scaled_mu66[n, t] = -sum[k: 8](delta_centred66[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred66[n][t][k];
            }
            scaled_mu66[n][t] = -(sum / 8);
        }
    }
    /* delta_a65[n, t, k] = scaled_mu66[n, t] + delta_a68[n, t, k] + delta_centred66[n, t, k] */
    /* delta_z64[n, t, k] = delta_a65[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a65[n][t][k] = scaled_mu66[n][t] + delta_a68[n][t][k] + delta_centred66[n][t][k];
                delta_z64[n][t][k] = delta_a65[n][t][k];
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
                    sum += net->W64[k][j] * delta_z64[n][t][k];
                }
                delta_z63[n][t][j] = (a63_factor[n][t][j]
                    + z63[n][t][j] * exp(-(z63[n][t][j] * z63[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z62[n, t, k] = sum[j: 32](W63[j, k] * delta_z63[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W63[j][k] * delta_z63[n][t][j];
                }
                delta_z62[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance62[n, t] = sum[k: 8](delta_z62[n, t, k] * gain62[k] * normal62[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z62[n][t][k] * net->gain62[k] * normal62[n][t][k];
            }
            scaled_sum_variance62[n][t] = sum / 8;
        }
    }
    /* delta_centred62[n, t, k] = inverse62[n, t] * (delta_z62[n, t, k] * gain62[k] - normal62[n,
       t, k] * scaled_sum_variance62[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred62[n][t][k] = inverse62[n][t]
                    * (delta_z62[n][t][k] * net->gain62[k] - normal62[n][t][k] * scaled_sum_variance62[n][t]);
            }
        }
    }
    /* scaled_mu62[n, t] = -sum[k: 8](delta_centred62[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred62[n][t][k];
            }
            scaled_mu62[n][t] = -(sum / 8);
        }
    }
    /* delta_a61[n, t, k] = scaled_mu62[n, t] + delta_a65[n, t, k] + delta_centred62[n, t, k] */
    /* delta_z60[n, t, k] = delta_a61[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a61[n][t][k] = scaled_mu62[n][t] + delta_a65[n][t][k] + delta_centred62[n][t][k];
                delta_z60[n][t][k] = delta_a61[n][t][k];
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
                        sum += net->O60[k][h][d] * delta_z60[n][t][k];
                    }
                    delta_mixed60[n][t][h][d] = sum;
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
                        sum += delta_mixed60[n][t][h][d] * value60[n][s][h][d];
                    }
                    delta_weight60[n][h][t][s] = sum;
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
                    sum += delta_weight60[n][h][t][s] * weight60[n][h][t][s];
                }
                sum_total60[n][h][t] = sum;
            }
        }
    }
    /* delta_score60[n, h, t, s] = weight60[n, h, t, s] * (delta_weight60[n, h, t, s] -
       sum_total60[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score60[n][h][t][s] = weight60[n][h][t][s]
                        * (delta_weight60[n][h][t][s] - sum_total60[n][h][t]);
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
                        sum1 += delta_mixed60[n][s][h][d] * weight60[n][h][s][t];
                    }
                    delta_value60[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score60[n][h][s][t] * query60[n][s][h][d];
                    }
                    delta_key60[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score60[n][h][t][s] * key60[n][s][h][d];
                    }
                    delta_query60[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K60[h][d][k] * delta_key60[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q60[h][d][k] * delta_query60[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V60[h][d][k] * delta_value60[n][t][h][d];
                    }
                }
                delta_z59[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance59[n, t] = sum[k: 8](delta_z59[n, t, k] * gain59[k] * normal59[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z59[n][t][k] * net->gain59[k] * normal59[n][t][k];
            }
            scaled_sum_variance59[n][t] = sum / 8;
        }
    }
    /* delta_centred59[n, t, k] = inverse59[n, t] * (delta_z59[n, t, k] * gain59[k] - normal59[n,
       t, k] * scaled_sum_variance59[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred59[n][t][k] = inverse59[n][t]
                    * (delta_z59[n][t][k] * net->gain59[k] - normal59[n][t][k] * scaled_sum_variance59[n][t]);
            }
        }
    }
    /* scaled_mu59[n, t] = -sum[k: 8](delta_centred59[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred59[n][t][k];
            }
            scaled_mu59[n][t] = -(sum / 8);
        }
    }
    /* delta_a58[n, t, k] = scaled_mu59[n, t] + delta_a61[n, t, k] + delta_centred59[n, t, k] */
    /* delta_z57[n, t, k] = delta_a58[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a58[n][t][k] = scaled_mu59[n][t] + delta_a61[n][t][k] + delta_centred59[n][t][k];
                delta_z57[n][t][k] = delta_a58[n][t][k];
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
                    sum += net->W57[k][j] * delta_z57[n][t][k];
                }
                delta_z56[n][t][j] = (a56_factor[n][t][j]
                    + z56[n][t][j] * exp(-(z56[n][t][j] * z56[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z55[n, t, k] = sum[j: 32](W56[j, k] * delta_z56[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W56[j][k] * delta_z56[n][t][j];
                }
                delta_z55[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance55[n, t] = sum[k: 8](delta_z55[n, t, k] * gain55[k] * normal55[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z55[n][t][k] * net->gain55[k] * normal55[n][t][k];
            }
            scaled_sum_variance55[n][t] = sum / 8;
        }
    }
    /* delta_centred55[n, t, k] = inverse55[n, t] * (delta_z55[n, t, k] * gain55[k] - normal55[n,
       t, k] * scaled_sum_variance55[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred55[n][t][k] = inverse55[n][t]
                    * (delta_z55[n][t][k] * net->gain55[k] - normal55[n][t][k] * scaled_sum_variance55[n][t]);
            }
        }
    }
    /* scaled_mu55[n, t] = -sum[k: 8](delta_centred55[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred55[n][t][k];
            }
            scaled_mu55[n][t] = -(sum / 8);
        }
    }
    /* delta_a54[n, t, k] = scaled_mu55[n, t] + delta_a58[n, t, k] + delta_centred55[n, t, k] */
    /* delta_z53[n, t, k] = delta_a54[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a54[n][t][k] = scaled_mu55[n][t] + delta_a58[n][t][k] + delta_centred55[n][t][k];
                delta_z53[n][t][k] = delta_a54[n][t][k];
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
                        sum += net->O53[k][h][d] * delta_z53[n][t][k];
                    }
                    delta_mixed53[n][t][h][d] = sum;
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
                        sum += delta_mixed53[n][t][h][d] * value53[n][s][h][d];
                    }
                    delta_weight53[n][h][t][s] = sum;
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
                    sum += delta_weight53[n][h][t][s] * weight53[n][h][t][s];
                }
                sum_total53[n][h][t] = sum;
            }
        }
    }
    /* delta_score53[n, h, t, s] = weight53[n, h, t, s] * (delta_weight53[n, h, t, s] -
       sum_total53[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score53[n][h][t][s] = weight53[n][h][t][s]
                        * (delta_weight53[n][h][t][s] - sum_total53[n][h][t]);
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
                        sum1 += delta_mixed53[n][s][h][d] * weight53[n][h][s][t];
                    }
                    delta_value53[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score53[n][h][s][t] * query53[n][s][h][d];
                    }
                    delta_key53[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score53[n][h][t][s] * key53[n][s][h][d];
                    }
                    delta_query53[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K53[h][d][k] * delta_key53[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q53[h][d][k] * delta_query53[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V53[h][d][k] * delta_value53[n][t][h][d];
                    }
                }
                delta_z52[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance52[n, t] = sum[k: 8](delta_z52[n, t, k] * gain52[k] * normal52[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z52[n][t][k] * net->gain52[k] * normal52[n][t][k];
            }
            scaled_sum_variance52[n][t] = sum / 8;
        }
    }
    /* delta_centred52[n, t, k] = inverse52[n, t] * (delta_z52[n, t, k] * gain52[k] - normal52[n,
       t, k] * scaled_sum_variance52[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred52[n][t][k] = inverse52[n][t]
                    * (delta_z52[n][t][k] * net->gain52[k] - normal52[n][t][k] * scaled_sum_variance52[n][t]);
            }
        }
    }
    /* scaled_mu52[n, t] = -sum[k: 8](delta_centred52[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred52[n][t][k];
            }
            scaled_mu52[n][t] = -(sum / 8);
        }
    }
    /* delta_a51[n, t, k] = scaled_mu52[n, t] + delta_a54[n, t, k] + delta_centred52[n, t, k] */
    /* delta_z50[n, t, k] = delta_a51[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a51[n][t][k] = scaled_mu52[n][t] + delta_a54[n][t][k] + delta_centred52[n][t][k];
                delta_z50[n][t][k] = delta_a51[n][t][k];
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
                    sum += net->W50[k][j] * delta_z50[n][t][k];
                }
                delta_z49[n][t][j] = (a49_factor[n][t][j]
                    + z49[n][t][j] * exp(-(z49[n][t][j] * z49[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z48[n, t, k] = sum[j: 32](W49[j, k] * delta_z49[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W49[j][k] * delta_z49[n][t][j];
                }
                delta_z48[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance48[n, t] = sum[k: 8](delta_z48[n, t, k] * gain48[k] * normal48[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z48[n][t][k] * net->gain48[k] * normal48[n][t][k];
            }
            scaled_sum_variance48[n][t] = sum / 8;
        }
    }
    /* delta_centred48[n, t, k] = inverse48[n, t] * (delta_z48[n, t, k] * gain48[k] - normal48[n,
       t, k] * scaled_sum_variance48[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred48[n][t][k] = inverse48[n][t]
                    * (delta_z48[n][t][k] * net->gain48[k] - normal48[n][t][k] * scaled_sum_variance48[n][t]);
            }
        }
    }
    /* scaled_mu48[n, t] = -sum[k: 8](delta_centred48[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred48[n][t][k];
            }
            scaled_mu48[n][t] = -(sum / 8);
        }
    }
    /* delta_a47[n, t, k] = scaled_mu48[n, t] + delta_a51[n, t, k] + delta_centred48[n, t, k] */
    /* delta_z46[n, t, k] = delta_a47[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a47[n][t][k] = scaled_mu48[n][t] + delta_a51[n][t][k] + delta_centred48[n][t][k];
                delta_z46[n][t][k] = delta_a47[n][t][k];
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
                        sum += net->O46[k][h][d] * delta_z46[n][t][k];
                    }
                    delta_mixed46[n][t][h][d] = sum;
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
                        sum += delta_mixed46[n][t][h][d] * value46[n][s][h][d];
                    }
                    delta_weight46[n][h][t][s] = sum;
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
                    sum += delta_weight46[n][h][t][s] * weight46[n][h][t][s];
                }
                sum_total46[n][h][t] = sum;
            }
        }
    }
    /* delta_score46[n, h, t, s] = weight46[n, h, t, s] * (delta_weight46[n, h, t, s] -
       sum_total46[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score46[n][h][t][s] = weight46[n][h][t][s]
                        * (delta_weight46[n][h][t][s] - sum_total46[n][h][t]);
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
                        sum1 += delta_mixed46[n][s][h][d] * weight46[n][h][s][t];
                    }
                    delta_value46[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score46[n][h][s][t] * query46[n][s][h][d];
                    }
                    delta_key46[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score46[n][h][t][s] * key46[n][s][h][d];
                    }
                    delta_query46[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K46[h][d][k] * delta_key46[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q46[h][d][k] * delta_query46[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V46[h][d][k] * delta_value46[n][t][h][d];
                    }
                }
                delta_z45[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance45[n, t] = sum[k: 8](delta_z45[n, t, k] * gain45[k] * normal45[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z45[n][t][k] * net->gain45[k] * normal45[n][t][k];
            }
            scaled_sum_variance45[n][t] = sum / 8;
        }
    }
    /* delta_centred45[n, t, k] = inverse45[n, t] * (delta_z45[n, t, k] * gain45[k] - normal45[n,
       t, k] * scaled_sum_variance45[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred45[n][t][k] = inverse45[n][t]
                    * (delta_z45[n][t][k] * net->gain45[k] - normal45[n][t][k] * scaled_sum_variance45[n][t]);
            }
        }
    }
    /* scaled_mu45[n, t] = -sum[k: 8](delta_centred45[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred45[n][t][k];
            }
            scaled_mu45[n][t] = -(sum / 8);
        }
    }
    /* delta_a44[n, t, k] = scaled_mu45[n, t] + delta_a47[n, t, k] + delta_centred45[n, t, k] */
    /* delta_z43[n, t, k] = delta_a44[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a44[n][t][k] = scaled_mu45[n][t] + delta_a47[n][t][k] + delta_centred45[n][t][k];
                delta_z43[n][t][k] = delta_a44[n][t][k];
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
                    sum += net->W43[k][j] * delta_z43[n][t][k];
                }
                delta_z42[n][t][j] = (a42_factor[n][t][j]
                    + z42[n][t][j] * exp(-(z42[n][t][j] * z42[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z41[n, t, k] = sum[j: 32](W42[j, k] * delta_z42[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W42[j][k] * delta_z42[n][t][j];
                }
                delta_z41[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance41[n, t] = sum[k: 8](delta_z41[n, t, k] * gain41[k] * normal41[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z41[n][t][k] * net->gain41[k] * normal41[n][t][k];
            }
            scaled_sum_variance41[n][t] = sum / 8;
        }
    }
    /* delta_centred41[n, t, k] = inverse41[n, t] * (delta_z41[n, t, k] * gain41[k] - normal41[n,
       t, k] * scaled_sum_variance41[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred41[n][t][k] = inverse41[n][t]
                    * (delta_z41[n][t][k] * net->gain41[k] - normal41[n][t][k] * scaled_sum_variance41[n][t]);
            }
        }
    }
    /* scaled_mu41[n, t] = -sum[k: 8](delta_centred41[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred41[n][t][k];
            }
            scaled_mu41[n][t] = -(sum / 8);
        }
    }
    /* delta_a40[n, t, k] = scaled_mu41[n, t] + delta_a44[n, t, k] + delta_centred41[n, t, k] */
    /* delta_z39[n, t, k] = delta_a40[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a40[n][t][k] = scaled_mu41[n][t] + delta_a44[n][t][k] + delta_centred41[n][t][k];
                delta_z39[n][t][k] = delta_a40[n][t][k];
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
                        sum += net->O39[k][h][d] * delta_z39[n][t][k];
                    }
                    delta_mixed39[n][t][h][d] = sum;
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
                        sum += delta_mixed39[n][t][h][d] * value39[n][s][h][d];
                    }
                    delta_weight39[n][h][t][s] = sum;
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
                    sum += delta_weight39[n][h][t][s] * weight39[n][h][t][s];
                }
                sum_total39[n][h][t] = sum;
            }
        }
    }
    /* delta_score39[n, h, t, s] = weight39[n, h, t, s] * (delta_weight39[n, h, t, s] -
       sum_total39[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score39[n][h][t][s] = weight39[n][h][t][s]
                        * (delta_weight39[n][h][t][s] - sum_total39[n][h][t]);
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
                        sum1 += delta_mixed39[n][s][h][d] * weight39[n][h][s][t];
                    }
                    delta_value39[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score39[n][h][s][t] * query39[n][s][h][d];
                    }
                    delta_key39[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score39[n][h][t][s] * key39[n][s][h][d];
                    }
                    delta_query39[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K39[h][d][k] * delta_key39[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q39[h][d][k] * delta_query39[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V39[h][d][k] * delta_value39[n][t][h][d];
                    }
                }
                delta_z38[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance38[n, t] = sum[k: 8](delta_z38[n, t, k] * gain38[k] * normal38[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z38[n][t][k] * net->gain38[k] * normal38[n][t][k];
            }
            scaled_sum_variance38[n][t] = sum / 8;
        }
    }
    /* delta_centred38[n, t, k] = inverse38[n, t] * (delta_z38[n, t, k] * gain38[k] - normal38[n,
       t, k] * scaled_sum_variance38[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred38[n][t][k] = inverse38[n][t]
                    * (delta_z38[n][t][k] * net->gain38[k] - normal38[n][t][k] * scaled_sum_variance38[n][t]);
            }
        }
    }
    /* scaled_mu38[n, t] = -sum[k: 8](delta_centred38[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred38[n][t][k];
            }
            scaled_mu38[n][t] = -(sum / 8);
        }
    }
    /* delta_a37[n, t, k] = scaled_mu38[n, t] + delta_a40[n, t, k] + delta_centred38[n, t, k] */
    /* delta_z36[n, t, k] = delta_a37[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a37[n][t][k] = scaled_mu38[n][t] + delta_a40[n][t][k] + delta_centred38[n][t][k];
                delta_z36[n][t][k] = delta_a37[n][t][k];
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
                    sum += net->W36[k][j] * delta_z36[n][t][k];
                }
                delta_z35[n][t][j] = (a35_factor[n][t][j]
                    + z35[n][t][j] * exp(-(z35[n][t][j] * z35[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z34[n, t, k] = sum[j: 32](W35[j, k] * delta_z35[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W35[j][k] * delta_z35[n][t][j];
                }
                delta_z34[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance34[n, t] = sum[k: 8](delta_z34[n, t, k] * gain34[k] * normal34[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z34[n][t][k] * net->gain34[k] * normal34[n][t][k];
            }
            scaled_sum_variance34[n][t] = sum / 8;
        }
    }
    /* delta_centred34[n, t, k] = inverse34[n, t] * (delta_z34[n, t, k] * gain34[k] - normal34[n,
       t, k] * scaled_sum_variance34[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred34[n][t][k] = inverse34[n][t]
                    * (delta_z34[n][t][k] * net->gain34[k] - normal34[n][t][k] * scaled_sum_variance34[n][t]);
            }
        }
    }
    /* scaled_mu34[n, t] = -sum[k: 8](delta_centred34[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred34[n][t][k];
            }
            scaled_mu34[n][t] = -(sum / 8);
        }
    }
    /* delta_a33[n, t, k] = scaled_mu34[n, t] + delta_a37[n, t, k] + delta_centred34[n, t, k] */
    /* delta_z32[n, t, k] = delta_a33[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a33[n][t][k] = scaled_mu34[n][t] + delta_a37[n][t][k] + delta_centred34[n][t][k];
                delta_z32[n][t][k] = delta_a33[n][t][k];
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
                        sum += net->O32[k][h][d] * delta_z32[n][t][k];
                    }
                    delta_mixed32[n][t][h][d] = sum;
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
                        sum += delta_mixed32[n][t][h][d] * value32[n][s][h][d];
                    }
                    delta_weight32[n][h][t][s] = sum;
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
                    sum += delta_weight32[n][h][t][s] * weight32[n][h][t][s];
                }
                sum_total32[n][h][t] = sum;
            }
        }
    }
    /* delta_score32[n, h, t, s] = weight32[n, h, t, s] * (delta_weight32[n, h, t, s] -
       sum_total32[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score32[n][h][t][s] = weight32[n][h][t][s]
                        * (delta_weight32[n][h][t][s] - sum_total32[n][h][t]);
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
                        sum1 += delta_mixed32[n][s][h][d] * weight32[n][h][s][t];
                    }
                    delta_value32[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score32[n][h][s][t] * query32[n][s][h][d];
                    }
                    delta_key32[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score32[n][h][t][s] * key32[n][s][h][d];
                    }
                    delta_query32[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K32[h][d][k] * delta_key32[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q32[h][d][k] * delta_query32[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V32[h][d][k] * delta_value32[n][t][h][d];
                    }
                }
                delta_z31[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance31[n, t] = sum[k: 8](delta_z31[n, t, k] * gain31[k] * normal31[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z31[n][t][k] * net->gain31[k] * normal31[n][t][k];
            }
            scaled_sum_variance31[n][t] = sum / 8;
        }
    }
    /* delta_centred31[n, t, k] = inverse31[n, t] * (delta_z31[n, t, k] * gain31[k] - normal31[n,
       t, k] * scaled_sum_variance31[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred31[n][t][k] = inverse31[n][t]
                    * (delta_z31[n][t][k] * net->gain31[k] - normal31[n][t][k] * scaled_sum_variance31[n][t]);
            }
        }
    }
    /* scaled_mu31[n, t] = -sum[k: 8](delta_centred31[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred31[n][t][k];
            }
            scaled_mu31[n][t] = -(sum / 8);
        }
    }
    /* delta_a30[n, t, k] = scaled_mu31[n, t] + delta_a33[n, t, k] + delta_centred31[n, t, k] */
    /* delta_z29[n, t, k] = delta_a30[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a30[n][t][k] = scaled_mu31[n][t] + delta_a33[n][t][k] + delta_centred31[n][t][k];
                delta_z29[n][t][k] = delta_a30[n][t][k];
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
                    sum += net->W29[k][j] * delta_z29[n][t][k];
                }
                delta_z28[n][t][j] = (a28_factor[n][t][j]
                    + z28[n][t][j] * exp(-(z28[n][t][j] * z28[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z27[n, t, k] = sum[j: 32](W28[j, k] * delta_z28[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W28[j][k] * delta_z28[n][t][j];
                }
                delta_z27[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance27[n, t] = sum[k: 8](delta_z27[n, t, k] * gain27[k] * normal27[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z27[n][t][k] * net->gain27[k] * normal27[n][t][k];
            }
            scaled_sum_variance27[n][t] = sum / 8;
        }
    }
    /* delta_centred27[n, t, k] = inverse27[n, t] * (delta_z27[n, t, k] * gain27[k] - normal27[n,
       t, k] * scaled_sum_variance27[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred27[n][t][k] = inverse27[n][t]
                    * (delta_z27[n][t][k] * net->gain27[k] - normal27[n][t][k] * scaled_sum_variance27[n][t]);
            }
        }
    }
    /* scaled_mu27[n, t] = -sum[k: 8](delta_centred27[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred27[n][t][k];
            }
            scaled_mu27[n][t] = -(sum / 8);
        }
    }
    /* delta_a26[n, t, k] = scaled_mu27[n, t] + delta_a30[n, t, k] + delta_centred27[n, t, k] */
    /* delta_z25[n, t, k] = delta_a26[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a26[n][t][k] = scaled_mu27[n][t] + delta_a30[n][t][k] + delta_centred27[n][t][k];
                delta_z25[n][t][k] = delta_a26[n][t][k];
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
                        sum += net->O25[k][h][d] * delta_z25[n][t][k];
                    }
                    delta_mixed25[n][t][h][d] = sum;
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
                        sum += delta_mixed25[n][t][h][d] * value25[n][s][h][d];
                    }
                    delta_weight25[n][h][t][s] = sum;
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
                    sum += delta_weight25[n][h][t][s] * weight25[n][h][t][s];
                }
                sum_total25[n][h][t] = sum;
            }
        }
    }
    /* delta_score25[n, h, t, s] = weight25[n, h, t, s] * (delta_weight25[n, h, t, s] -
       sum_total25[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score25[n][h][t][s] = weight25[n][h][t][s]
                        * (delta_weight25[n][h][t][s] - sum_total25[n][h][t]);
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
                        sum1 += delta_mixed25[n][s][h][d] * weight25[n][h][s][t];
                    }
                    delta_value25[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score25[n][h][s][t] * query25[n][s][h][d];
                    }
                    delta_key25[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score25[n][h][t][s] * key25[n][s][h][d];
                    }
                    delta_query25[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K25[h][d][k] * delta_key25[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q25[h][d][k] * delta_query25[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V25[h][d][k] * delta_value25[n][t][h][d];
                    }
                }
                delta_z24[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance24[n, t] = sum[k: 8](delta_z24[n, t, k] * gain24[k] * normal24[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z24[n][t][k] * net->gain24[k] * normal24[n][t][k];
            }
            scaled_sum_variance24[n][t] = sum / 8;
        }
    }
    /* delta_centred24[n, t, k] = inverse24[n, t] * (delta_z24[n, t, k] * gain24[k] - normal24[n,
       t, k] * scaled_sum_variance24[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred24[n][t][k] = inverse24[n][t]
                    * (delta_z24[n][t][k] * net->gain24[k] - normal24[n][t][k] * scaled_sum_variance24[n][t]);
            }
        }
    }
    /* scaled_mu24[n, t] = -sum[k: 8](delta_centred24[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred24[n][t][k];
            }
            scaled_mu24[n][t] = -(sum / 8);
        }
    }
    /* delta_a23[n, t, k] = scaled_mu24[n, t] + delta_a26[n, t, k] + delta_centred24[n, t, k] */
    /* delta_z22[n, t, k] = delta_a23[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a23[n][t][k] = scaled_mu24[n][t] + delta_a26[n][t][k] + delta_centred24[n][t][k];
                delta_z22[n][t][k] = delta_a23[n][t][k];
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
                    sum += net->W22[k][j] * delta_z22[n][t][k];
                }
                delta_z21[n][t][j] = (a21_factor[n][t][j]
                    + z21[n][t][j] * exp(-(z21[n][t][j] * z21[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z20[n, t, k] = sum[j: 32](W21[j, k] * delta_z21[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W21[j][k] * delta_z21[n][t][j];
                }
                delta_z20[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance20[n, t] = sum[k: 8](delta_z20[n, t, k] * gain20[k] * normal20[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z20[n][t][k] * net->gain20[k] * normal20[n][t][k];
            }
            scaled_sum_variance20[n][t] = sum / 8;
        }
    }
    /* delta_centred20[n, t, k] = inverse20[n, t] * (delta_z20[n, t, k] * gain20[k] - normal20[n,
       t, k] * scaled_sum_variance20[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred20[n][t][k] = inverse20[n][t]
                    * (delta_z20[n][t][k] * net->gain20[k] - normal20[n][t][k] * scaled_sum_variance20[n][t]);
            }
        }
    }
    /* scaled_mu20[n, t] = -sum[k: 8](delta_centred20[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred20[n][t][k];
            }
            scaled_mu20[n][t] = -(sum / 8);
        }
    }
    /* delta_a19[n, t, k] = scaled_mu20[n, t] + delta_a23[n, t, k] + delta_centred20[n, t, k] */
    /* delta_z18[n, t, k] = delta_a19[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a19[n][t][k] = scaled_mu20[n][t] + delta_a23[n][t][k] + delta_centred20[n][t][k];
                delta_z18[n][t][k] = delta_a19[n][t][k];
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
                        sum += net->O18[k][h][d] * delta_z18[n][t][k];
                    }
                    delta_mixed18[n][t][h][d] = sum;
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
                        sum += delta_mixed18[n][t][h][d] * value18[n][s][h][d];
                    }
                    delta_weight18[n][h][t][s] = sum;
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
                    sum += delta_weight18[n][h][t][s] * weight18[n][h][t][s];
                }
                sum_total18[n][h][t] = sum;
            }
        }
    }
    /* delta_score18[n, h, t, s] = weight18[n, h, t, s] * (delta_weight18[n, h, t, s] -
       sum_total18[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score18[n][h][t][s] = weight18[n][h][t][s]
                        * (delta_weight18[n][h][t][s] - sum_total18[n][h][t]);
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
                        sum1 += delta_mixed18[n][s][h][d] * weight18[n][h][s][t];
                    }
                    delta_value18[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score18[n][h][s][t] * query18[n][s][h][d];
                    }
                    delta_key18[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score18[n][h][t][s] * key18[n][s][h][d];
                    }
                    delta_query18[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K18[h][d][k] * delta_key18[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q18[h][d][k] * delta_query18[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V18[h][d][k] * delta_value18[n][t][h][d];
                    }
                }
                delta_z17[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance17[n, t] = sum[k: 8](delta_z17[n, t, k] * gain17[k] * normal17[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z17[n][t][k] * net->gain17[k] * normal17[n][t][k];
            }
            scaled_sum_variance17[n][t] = sum / 8;
        }
    }
    /* delta_centred17[n, t, k] = inverse17[n, t] * (delta_z17[n, t, k] * gain17[k] - normal17[n,
       t, k] * scaled_sum_variance17[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred17[n][t][k] = inverse17[n][t]
                    * (delta_z17[n][t][k] * net->gain17[k] - normal17[n][t][k] * scaled_sum_variance17[n][t]);
            }
        }
    }
    /* scaled_mu17[n, t] = -sum[k: 8](delta_centred17[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred17[n][t][k];
            }
            scaled_mu17[n][t] = -(sum / 8);
        }
    }
    /* delta_a16[n, t, k] = scaled_mu17[n, t] + delta_a19[n, t, k] + delta_centred17[n, t, k] */
    /* delta_z15[n, t, k] = delta_a16[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a16[n][t][k] = scaled_mu17[n][t] + delta_a19[n][t][k] + delta_centred17[n][t][k];
                delta_z15[n][t][k] = delta_a16[n][t][k];
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
                    sum += net->W15[k][j] * delta_z15[n][t][k];
                }
                delta_z14[n][t][j] = (a14_factor[n][t][j]
                    + z14[n][t][j] * exp(-(z14[n][t][j] * z14[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z13[n, t, k] = sum[j: 32](W14[j, k] * delta_z14[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W14[j][k] * delta_z14[n][t][j];
                }
                delta_z13[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance13[n, t] = sum[k: 8](delta_z13[n, t, k] * gain13[k] * normal13[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z13[n][t][k] * net->gain13[k] * normal13[n][t][k];
            }
            scaled_sum_variance13[n][t] = sum / 8;
        }
    }
    /* delta_centred13[n, t, k] = inverse13[n, t] * (delta_z13[n, t, k] * gain13[k] - normal13[n,
       t, k] * scaled_sum_variance13[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred13[n][t][k] = inverse13[n][t]
                    * (delta_z13[n][t][k] * net->gain13[k] - normal13[n][t][k] * scaled_sum_variance13[n][t]);
            }
        }
    }
    /* scaled_mu13[n, t] = -sum[k: 8](delta_centred13[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred13[n][t][k];
            }
            scaled_mu13[n][t] = -(sum / 8);
        }
    }
    /* delta_a12[n, t, k] = scaled_mu13[n, t] + delta_a16[n, t, k] + delta_centred13[n, t, k] */
    /* delta_z11[n, t, k] = delta_a12[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a12[n][t][k] = scaled_mu13[n][t] + delta_a16[n][t][k] + delta_centred13[n][t][k];
                delta_z11[n][t][k] = delta_a12[n][t][k];
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
                        sum += net->O11[k][h][d] * delta_z11[n][t][k];
                    }
                    delta_mixed11[n][t][h][d] = sum;
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
                        sum += delta_mixed11[n][t][h][d] * value11[n][s][h][d];
                    }
                    delta_weight11[n][h][t][s] = sum;
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
                    sum += delta_weight11[n][h][t][s] * weight11[n][h][t][s];
                }
                sum_total11[n][h][t] = sum;
            }
        }
    }
    /* delta_score11[n, h, t, s] = weight11[n, h, t, s] * (delta_weight11[n, h, t, s] -
       sum_total11[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score11[n][h][t][s] = weight11[n][h][t][s]
                        * (delta_weight11[n][h][t][s] - sum_total11[n][h][t]);
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
                        sum1 += delta_mixed11[n][s][h][d] * weight11[n][h][s][t];
                    }
                    delta_value11[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score11[n][h][s][t] * query11[n][s][h][d];
                    }
                    delta_key11[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score11[n][h][t][s] * key11[n][s][h][d];
                    }
                    delta_query11[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K11[h][d][k] * delta_key11[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q11[h][d][k] * delta_query11[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V11[h][d][k] * delta_value11[n][t][h][d];
                    }
                }
                delta_z10[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance10[n, t] = sum[k: 8](delta_z10[n, t, k] * gain10[k] * normal10[n, t,
       k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z10[n][t][k] * net->gain10[k] * normal10[n][t][k];
            }
            scaled_sum_variance10[n][t] = sum / 8;
        }
    }
    /* delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] - normal10[n,
       t, k] * scaled_sum_variance10[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred10[n][t][k] = inverse10[n][t]
                    * (delta_z10[n][t][k] * net->gain10[k] - normal10[n][t][k] * scaled_sum_variance10[n][t]);
            }
        }
    }
    /* scaled_mu10[n, t] = -sum[k: 8](delta_centred10[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred10[n][t][k];
            }
            scaled_mu10[n][t] = -(sum / 8);
        }
    }
    /* delta_a9[n, t, k] = scaled_mu10[n, t] + delta_a12[n, t, k] + delta_centred10[n, t, k] */
    /* delta_z8[n, t, k] = delta_a9[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a9[n][t][k] = scaled_mu10[n][t] + delta_a12[n][t][k] + delta_centred10[n][t][k];
                delta_z8[n][t][k] = delta_a9[n][t][k];
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
                    sum += net->W8[k][j] * delta_z8[n][t][k];
                }
                delta_z7[n][t][j] = (a7_factor[n][t][j]
                    + z7[n][t][j] * exp(-(z7[n][t][j] * z7[n][t][j] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516))) * sum;
            }
        }
    }
    /* delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                real sum = 0;
                for (int j = 0; j < 32; j++) {
                    sum += net->W7[j][k] * delta_z7[n][t][j];
                }
                delta_z6[n][t][k] = sum;
            }
        }
    }
    /* scaled_sum_variance6[n, t] = sum[k: 8](delta_z6[n, t, k] * gain6[k] * normal6[n, t, k]) /
       8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z6[n][t][k] * net->gain6[k] * normal6[n][t][k];
            }
            scaled_sum_variance6[n][t] = sum / 8;
        }
    }
    /* delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n, t,
       k] * scaled_sum_variance6[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred6[n][t][k] = inverse6[n][t]
                    * (delta_z6[n][t][k] * net->gain6[k] - normal6[n][t][k] * scaled_sum_variance6[n][t]);
            }
        }
    }
    /* scaled_mu6[n, t] = -sum[k: 8](delta_centred6[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred6[n][t][k];
            }
            scaled_mu6[n][t] = -(sum / 8);
        }
    }
    /* delta_a5[n, t, k] = scaled_mu6[n, t] + delta_a9[n, t, k] + delta_centred6[n, t, k] */
    /* delta_z4[n, t, k] = delta_a5[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a5[n][t][k] = scaled_mu6[n][t] + delta_a9[n][t][k] + delta_centred6[n][t][k];
                delta_z4[n][t][k] = delta_a5[n][t][k];
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
                        sum += net->O4[k][h][d] * delta_z4[n][t][k];
                    }
                    delta_mixed4[n][t][h][d] = sum;
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
                        sum += delta_mixed4[n][t][h][d] * value4[n][s][h][d];
                    }
                    delta_weight4[n][h][t][s] = sum;
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
                    sum += delta_weight4[n][h][t][s] * weight4[n][h][t][s];
                }
                sum_total4[n][h][t] = sum;
            }
        }
    }
    /* delta_score4[n, h, t, s] = weight4[n, h, t, s] * (delta_weight4[n, h, t, s] -
       sum_total4[n, h, t]) */
    for (int n = 0; n < 4; n++) {
        for (int h = 0; h < 2; h++) {
            for (int t = 0; t < 8; t++) {
                for (int s = 0; s < 8; s++) {
                    delta_score4[n][h][t][s] = weight4[n][h][t][s]
                        * (delta_weight4[n][h][t][s] - sum_total4[n][h][t]);
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
                        sum1 += delta_mixed4[n][s][h][d] * weight4[n][h][s][t];
                    }
                    delta_value4[n][t][h][d] = sum1;
                    real sum2_2 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum2_2 += delta_score4[n][h][s][t] * query4[n][s][h][d];
                    }
                    delta_key4[n][t][h][d] = sum2_2 / 2;
                    real sum3_3 = 0;
                    for (int s = 0; s < 8; s++) {
                        sum3_3 += delta_score4[n][h][t][s] * key4[n][s][h][d];
                    }
                    delta_query4[n][t][h][d] = sum3_3 / 2;
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
                        sum += net->K4[h][d][k] * delta_key4[n][t][h][d];
                    }
                }
                real sum2 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum2 += net->Q4[h][d][k] * delta_query4[n][t][h][d];
                    }
                }
                real sum3 = 0;
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 4; d++) {
                        sum3 += net->V4[h][d][k] * delta_value4[n][t][h][d];
                    }
                }
                delta_z3[n][t][k] = sum + sum2 + sum3;
            }
        }
    }
    /* scaled_sum_variance3[n, t] = sum[k: 8](delta_z3[n, t, k] * gain3[k] * normal3[n, t, k]) /
       8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_z3[n][t][k] * net->gain3[k] * normal3[n][t][k];
            }
            scaled_sum_variance3[n][t] = sum / 8;
        }
    }
    /* delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n, t,
       k] * scaled_sum_variance3[n, t]) */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_centred3[n][t][k] = inverse3[n][t]
                    * (delta_z3[n][t][k] * net->gain3[k] - normal3[n][t][k] * scaled_sum_variance3[n][t]);
            }
        }
    }
    /* scaled_mu3[n, t] = -sum[k: 8](delta_centred3[n, t, k]) / 8 */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            real sum = 0;
            for (int k = 0; k < 8; k++) {
                sum += delta_centred3[n][t][k];
            }
            scaled_mu3[n][t] = -(sum / 8);
        }
    }
    /* delta_a2[n, t, k] = scaled_mu3[n, t] + delta_a5[n, t, k] + delta_centred3[n, t, k] */
    /* delta_a1[n, t, k] = delta_a2[n, t, k] */
    for (int n = 0; n < 4; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 8; k++) {
                delta_a2[n][t][k] = scaled_mu3[n][t] + delta_a5[n][t][k] + delta_centred3[n][t][k];
                delta_a1[n][t][k] = delta_a2[n][t][k];
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
                    sum += a87[n][t][k] * delta_z88[n][t][j];
                }
            }
            real sum2 = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum2 += delta_a1[n][t][k] * (x[n * 8 + t] == j ? 1 : 0);
                }
            }
            grad_E1[j][k] = sum + sum2;
        }
    }
    /* grad_P2[t, k] = sum[n: 4](delta_a2[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                sum += delta_a2[n][t][k];
            }
            grad_P2[t][k] = sum;
        }
    }
    /* grad_gain3[k] = sum[n: 4, t: 8](delta_z3[n, t, k] * normal3[n, t, k]) */
    /* grad_b3[k] = sum[n: 4, t: 8](delta_z3[n, t, k]) */
    for (int k = 0; k < 8; k++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z3[n][t][k] * normal3[n][t][k];
            }
        }
        grad_gain3[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z3[n][t][k];
            }
        }
        grad_b3[k] = sum2_2;
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
                        sum1 += a3[n][t][k] * delta_query4[n][t][h][d];
                    }
                }
                grad_Q4[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a3[n][t][k] * delta_key4[n][t][h][d];
                    }
                }
                grad_K4[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a3[n][t][k] * delta_value4[n][t][h][d];
                    }
                }
                grad_V4[h][d][k] = sum3_3;
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
                        sum += delta_z4[n][t][k] * mixed4[n][t][h][d];
                    }
                }
                grad_O4[k][h][d] = sum;
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
                sum1 += delta_z4[n][t][k];
            }
        }
        grad_b4[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z6[n][t][k] * normal6[n][t][k];
            }
        }
        grad_gain6[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z6[n][t][k];
            }
        }
        grad_b6[k] = sum3_3;
    }
    /* grad_W7[j, k] = sum[n: 4, t: 8](a6[n, t, k] * delta_z7[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a6[n][t][k] * delta_z7[n][t][j];
                }
            }
            grad_W7[j][k] = sum;
        }
    }
    /* grad_b7[j] = sum[n: 4, t: 8](delta_z7[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z7[n][t][j];
            }
        }
        grad_b7[j] = sum;
    }
    /* grad_W8[j, k] = sum[n: 4, t: 8](a7[n, t, k] * delta_z8[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a7[n][t][k] * delta_z8[n][t][j];
                }
            }
            grad_W8[j][k] = sum;
        }
    }
    /* grad_b8[j] = sum[n: 4, t: 8](delta_z8[n, t, j]) */
    /* grad_gain10[j] = sum[n: 4, t: 8](delta_z10[n, t, j] * normal10[n, t, j]) */
    /* grad_b10[j] = sum[n: 4, t: 8](delta_z10[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z8[n][t][j];
            }
        }
        grad_b8[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z10[n][t][j] * normal10[n][t][j];
            }
        }
        grad_gain10[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z10[n][t][j];
            }
        }
        grad_b10[j] = sum3_3;
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
                        sum1 += a10[n][t][k] * delta_query11[n][t][h][d];
                    }
                }
                grad_Q11[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a10[n][t][k] * delta_key11[n][t][h][d];
                    }
                }
                grad_K11[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a10[n][t][k] * delta_value11[n][t][h][d];
                    }
                }
                grad_V11[h][d][k] = sum3_3;
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
                        sum += delta_z11[n][t][k] * mixed11[n][t][h][d];
                    }
                }
                grad_O11[k][h][d] = sum;
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
                sum1 += delta_z11[n][t][k];
            }
        }
        grad_b11[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z13[n][t][k] * normal13[n][t][k];
            }
        }
        grad_gain13[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z13[n][t][k];
            }
        }
        grad_b13[k] = sum3_3;
    }
    /* grad_W14[j, k] = sum[n: 4, t: 8](a13[n, t, k] * delta_z14[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a13[n][t][k] * delta_z14[n][t][j];
                }
            }
            grad_W14[j][k] = sum;
        }
    }
    /* grad_b14[j] = sum[n: 4, t: 8](delta_z14[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z14[n][t][j];
            }
        }
        grad_b14[j] = sum;
    }
    /* grad_W15[j, k] = sum[n: 4, t: 8](a14[n, t, k] * delta_z15[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a14[n][t][k] * delta_z15[n][t][j];
                }
            }
            grad_W15[j][k] = sum;
        }
    }
    /* grad_b15[j] = sum[n: 4, t: 8](delta_z15[n, t, j]) */
    /* grad_gain17[j] = sum[n: 4, t: 8](delta_z17[n, t, j] * normal17[n, t, j]) */
    /* grad_b17[j] = sum[n: 4, t: 8](delta_z17[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z15[n][t][j];
            }
        }
        grad_b15[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z17[n][t][j] * normal17[n][t][j];
            }
        }
        grad_gain17[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z17[n][t][j];
            }
        }
        grad_b17[j] = sum3_3;
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
                        sum1 += a17[n][t][k] * delta_query18[n][t][h][d];
                    }
                }
                grad_Q18[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a17[n][t][k] * delta_key18[n][t][h][d];
                    }
                }
                grad_K18[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a17[n][t][k] * delta_value18[n][t][h][d];
                    }
                }
                grad_V18[h][d][k] = sum3_3;
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
                        sum += delta_z18[n][t][k] * mixed18[n][t][h][d];
                    }
                }
                grad_O18[k][h][d] = sum;
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
                sum1 += delta_z18[n][t][k];
            }
        }
        grad_b18[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z20[n][t][k] * normal20[n][t][k];
            }
        }
        grad_gain20[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z20[n][t][k];
            }
        }
        grad_b20[k] = sum3_3;
    }
    /* grad_W21[j, k] = sum[n: 4, t: 8](a20[n, t, k] * delta_z21[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a20[n][t][k] * delta_z21[n][t][j];
                }
            }
            grad_W21[j][k] = sum;
        }
    }
    /* grad_b21[j] = sum[n: 4, t: 8](delta_z21[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z21[n][t][j];
            }
        }
        grad_b21[j] = sum;
    }
    /* grad_W22[j, k] = sum[n: 4, t: 8](a21[n, t, k] * delta_z22[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a21[n][t][k] * delta_z22[n][t][j];
                }
            }
            grad_W22[j][k] = sum;
        }
    }
    /* grad_b22[j] = sum[n: 4, t: 8](delta_z22[n, t, j]) */
    /* grad_gain24[j] = sum[n: 4, t: 8](delta_z24[n, t, j] * normal24[n, t, j]) */
    /* grad_b24[j] = sum[n: 4, t: 8](delta_z24[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z22[n][t][j];
            }
        }
        grad_b22[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z24[n][t][j] * normal24[n][t][j];
            }
        }
        grad_gain24[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z24[n][t][j];
            }
        }
        grad_b24[j] = sum3_3;
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
                        sum1 += a24[n][t][k] * delta_query25[n][t][h][d];
                    }
                }
                grad_Q25[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a24[n][t][k] * delta_key25[n][t][h][d];
                    }
                }
                grad_K25[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a24[n][t][k] * delta_value25[n][t][h][d];
                    }
                }
                grad_V25[h][d][k] = sum3_3;
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
                        sum += delta_z25[n][t][k] * mixed25[n][t][h][d];
                    }
                }
                grad_O25[k][h][d] = sum;
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
                sum1 += delta_z25[n][t][k];
            }
        }
        grad_b25[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z27[n][t][k] * normal27[n][t][k];
            }
        }
        grad_gain27[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z27[n][t][k];
            }
        }
        grad_b27[k] = sum3_3;
    }
    /* grad_W28[j, k] = sum[n: 4, t: 8](a27[n, t, k] * delta_z28[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a27[n][t][k] * delta_z28[n][t][j];
                }
            }
            grad_W28[j][k] = sum;
        }
    }
    /* grad_b28[j] = sum[n: 4, t: 8](delta_z28[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z28[n][t][j];
            }
        }
        grad_b28[j] = sum;
    }
    /* grad_W29[j, k] = sum[n: 4, t: 8](a28[n, t, k] * delta_z29[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a28[n][t][k] * delta_z29[n][t][j];
                }
            }
            grad_W29[j][k] = sum;
        }
    }
    /* grad_b29[j] = sum[n: 4, t: 8](delta_z29[n, t, j]) */
    /* grad_gain31[j] = sum[n: 4, t: 8](delta_z31[n, t, j] * normal31[n, t, j]) */
    /* grad_b31[j] = sum[n: 4, t: 8](delta_z31[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z29[n][t][j];
            }
        }
        grad_b29[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z31[n][t][j] * normal31[n][t][j];
            }
        }
        grad_gain31[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z31[n][t][j];
            }
        }
        grad_b31[j] = sum3_3;
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
                        sum1 += a31[n][t][k] * delta_query32[n][t][h][d];
                    }
                }
                grad_Q32[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a31[n][t][k] * delta_key32[n][t][h][d];
                    }
                }
                grad_K32[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a31[n][t][k] * delta_value32[n][t][h][d];
                    }
                }
                grad_V32[h][d][k] = sum3_3;
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
                        sum += delta_z32[n][t][k] * mixed32[n][t][h][d];
                    }
                }
                grad_O32[k][h][d] = sum;
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
                sum1 += delta_z32[n][t][k];
            }
        }
        grad_b32[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z34[n][t][k] * normal34[n][t][k];
            }
        }
        grad_gain34[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z34[n][t][k];
            }
        }
        grad_b34[k] = sum3_3;
    }
    /* grad_W35[j, k] = sum[n: 4, t: 8](a34[n, t, k] * delta_z35[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a34[n][t][k] * delta_z35[n][t][j];
                }
            }
            grad_W35[j][k] = sum;
        }
    }
    /* grad_b35[j] = sum[n: 4, t: 8](delta_z35[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z35[n][t][j];
            }
        }
        grad_b35[j] = sum;
    }
    /* grad_W36[j, k] = sum[n: 4, t: 8](a35[n, t, k] * delta_z36[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a35[n][t][k] * delta_z36[n][t][j];
                }
            }
            grad_W36[j][k] = sum;
        }
    }
    /* grad_b36[j] = sum[n: 4, t: 8](delta_z36[n, t, j]) */
    /* grad_gain38[j] = sum[n: 4, t: 8](delta_z38[n, t, j] * normal38[n, t, j]) */
    /* grad_b38[j] = sum[n: 4, t: 8](delta_z38[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z36[n][t][j];
            }
        }
        grad_b36[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z38[n][t][j] * normal38[n][t][j];
            }
        }
        grad_gain38[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z38[n][t][j];
            }
        }
        grad_b38[j] = sum3_3;
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
                        sum1 += a38[n][t][k] * delta_query39[n][t][h][d];
                    }
                }
                grad_Q39[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a38[n][t][k] * delta_key39[n][t][h][d];
                    }
                }
                grad_K39[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a38[n][t][k] * delta_value39[n][t][h][d];
                    }
                }
                grad_V39[h][d][k] = sum3_3;
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
                        sum += delta_z39[n][t][k] * mixed39[n][t][h][d];
                    }
                }
                grad_O39[k][h][d] = sum;
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
                sum1 += delta_z39[n][t][k];
            }
        }
        grad_b39[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z41[n][t][k] * normal41[n][t][k];
            }
        }
        grad_gain41[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z41[n][t][k];
            }
        }
        grad_b41[k] = sum3_3;
    }
    /* grad_W42[j, k] = sum[n: 4, t: 8](a41[n, t, k] * delta_z42[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a41[n][t][k] * delta_z42[n][t][j];
                }
            }
            grad_W42[j][k] = sum;
        }
    }
    /* grad_b42[j] = sum[n: 4, t: 8](delta_z42[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z42[n][t][j];
            }
        }
        grad_b42[j] = sum;
    }
    /* grad_W43[j, k] = sum[n: 4, t: 8](a42[n, t, k] * delta_z43[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a42[n][t][k] * delta_z43[n][t][j];
                }
            }
            grad_W43[j][k] = sum;
        }
    }
    /* grad_b43[j] = sum[n: 4, t: 8](delta_z43[n, t, j]) */
    /* grad_gain45[j] = sum[n: 4, t: 8](delta_z45[n, t, j] * normal45[n, t, j]) */
    /* grad_b45[j] = sum[n: 4, t: 8](delta_z45[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z43[n][t][j];
            }
        }
        grad_b43[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z45[n][t][j] * normal45[n][t][j];
            }
        }
        grad_gain45[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z45[n][t][j];
            }
        }
        grad_b45[j] = sum3_3;
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
                        sum1 += a45[n][t][k] * delta_query46[n][t][h][d];
                    }
                }
                grad_Q46[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a45[n][t][k] * delta_key46[n][t][h][d];
                    }
                }
                grad_K46[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a45[n][t][k] * delta_value46[n][t][h][d];
                    }
                }
                grad_V46[h][d][k] = sum3_3;
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
                        sum += delta_z46[n][t][k] * mixed46[n][t][h][d];
                    }
                }
                grad_O46[k][h][d] = sum;
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
                sum1 += delta_z46[n][t][k];
            }
        }
        grad_b46[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z48[n][t][k] * normal48[n][t][k];
            }
        }
        grad_gain48[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z48[n][t][k];
            }
        }
        grad_b48[k] = sum3_3;
    }
    /* grad_W49[j, k] = sum[n: 4, t: 8](a48[n, t, k] * delta_z49[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a48[n][t][k] * delta_z49[n][t][j];
                }
            }
            grad_W49[j][k] = sum;
        }
    }
    /* grad_b49[j] = sum[n: 4, t: 8](delta_z49[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z49[n][t][j];
            }
        }
        grad_b49[j] = sum;
    }
    /* grad_W50[j, k] = sum[n: 4, t: 8](a49[n, t, k] * delta_z50[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a49[n][t][k] * delta_z50[n][t][j];
                }
            }
            grad_W50[j][k] = sum;
        }
    }
    /* grad_b50[j] = sum[n: 4, t: 8](delta_z50[n, t, j]) */
    /* grad_gain52[j] = sum[n: 4, t: 8](delta_z52[n, t, j] * normal52[n, t, j]) */
    /* grad_b52[j] = sum[n: 4, t: 8](delta_z52[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z50[n][t][j];
            }
        }
        grad_b50[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z52[n][t][j] * normal52[n][t][j];
            }
        }
        grad_gain52[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z52[n][t][j];
            }
        }
        grad_b52[j] = sum3_3;
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
                        sum1 += a52[n][t][k] * delta_query53[n][t][h][d];
                    }
                }
                grad_Q53[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a52[n][t][k] * delta_key53[n][t][h][d];
                    }
                }
                grad_K53[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a52[n][t][k] * delta_value53[n][t][h][d];
                    }
                }
                grad_V53[h][d][k] = sum3_3;
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
                        sum += delta_z53[n][t][k] * mixed53[n][t][h][d];
                    }
                }
                grad_O53[k][h][d] = sum;
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
                sum1 += delta_z53[n][t][k];
            }
        }
        grad_b53[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z55[n][t][k] * normal55[n][t][k];
            }
        }
        grad_gain55[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z55[n][t][k];
            }
        }
        grad_b55[k] = sum3_3;
    }
    /* grad_W56[j, k] = sum[n: 4, t: 8](a55[n, t, k] * delta_z56[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a55[n][t][k] * delta_z56[n][t][j];
                }
            }
            grad_W56[j][k] = sum;
        }
    }
    /* grad_b56[j] = sum[n: 4, t: 8](delta_z56[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z56[n][t][j];
            }
        }
        grad_b56[j] = sum;
    }
    /* grad_W57[j, k] = sum[n: 4, t: 8](a56[n, t, k] * delta_z57[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a56[n][t][k] * delta_z57[n][t][j];
                }
            }
            grad_W57[j][k] = sum;
        }
    }
    /* grad_b57[j] = sum[n: 4, t: 8](delta_z57[n, t, j]) */
    /* grad_gain59[j] = sum[n: 4, t: 8](delta_z59[n, t, j] * normal59[n, t, j]) */
    /* grad_b59[j] = sum[n: 4, t: 8](delta_z59[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z57[n][t][j];
            }
        }
        grad_b57[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z59[n][t][j] * normal59[n][t][j];
            }
        }
        grad_gain59[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z59[n][t][j];
            }
        }
        grad_b59[j] = sum3_3;
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
                        sum1 += a59[n][t][k] * delta_query60[n][t][h][d];
                    }
                }
                grad_Q60[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a59[n][t][k] * delta_key60[n][t][h][d];
                    }
                }
                grad_K60[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a59[n][t][k] * delta_value60[n][t][h][d];
                    }
                }
                grad_V60[h][d][k] = sum3_3;
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
                        sum += delta_z60[n][t][k] * mixed60[n][t][h][d];
                    }
                }
                grad_O60[k][h][d] = sum;
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
                sum1 += delta_z60[n][t][k];
            }
        }
        grad_b60[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z62[n][t][k] * normal62[n][t][k];
            }
        }
        grad_gain62[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z62[n][t][k];
            }
        }
        grad_b62[k] = sum3_3;
    }
    /* grad_W63[j, k] = sum[n: 4, t: 8](a62[n, t, k] * delta_z63[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a62[n][t][k] * delta_z63[n][t][j];
                }
            }
            grad_W63[j][k] = sum;
        }
    }
    /* grad_b63[j] = sum[n: 4, t: 8](delta_z63[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z63[n][t][j];
            }
        }
        grad_b63[j] = sum;
    }
    /* grad_W64[j, k] = sum[n: 4, t: 8](a63[n, t, k] * delta_z64[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a63[n][t][k] * delta_z64[n][t][j];
                }
            }
            grad_W64[j][k] = sum;
        }
    }
    /* grad_b64[j] = sum[n: 4, t: 8](delta_z64[n, t, j]) */
    /* grad_gain66[j] = sum[n: 4, t: 8](delta_z66[n, t, j] * normal66[n, t, j]) */
    /* grad_b66[j] = sum[n: 4, t: 8](delta_z66[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z64[n][t][j];
            }
        }
        grad_b64[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z66[n][t][j] * normal66[n][t][j];
            }
        }
        grad_gain66[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z66[n][t][j];
            }
        }
        grad_b66[j] = sum3_3;
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
                        sum1 += a66[n][t][k] * delta_query67[n][t][h][d];
                    }
                }
                grad_Q67[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a66[n][t][k] * delta_key67[n][t][h][d];
                    }
                }
                grad_K67[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a66[n][t][k] * delta_value67[n][t][h][d];
                    }
                }
                grad_V67[h][d][k] = sum3_3;
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
                        sum += delta_z67[n][t][k] * mixed67[n][t][h][d];
                    }
                }
                grad_O67[k][h][d] = sum;
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
                sum1 += delta_z67[n][t][k];
            }
        }
        grad_b67[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z69[n][t][k] * normal69[n][t][k];
            }
        }
        grad_gain69[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z69[n][t][k];
            }
        }
        grad_b69[k] = sum3_3;
    }
    /* grad_W70[j, k] = sum[n: 4, t: 8](a69[n, t, k] * delta_z70[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a69[n][t][k] * delta_z70[n][t][j];
                }
            }
            grad_W70[j][k] = sum;
        }
    }
    /* grad_b70[j] = sum[n: 4, t: 8](delta_z70[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z70[n][t][j];
            }
        }
        grad_b70[j] = sum;
    }
    /* grad_W71[j, k] = sum[n: 4, t: 8](a70[n, t, k] * delta_z71[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a70[n][t][k] * delta_z71[n][t][j];
                }
            }
            grad_W71[j][k] = sum;
        }
    }
    /* grad_b71[j] = sum[n: 4, t: 8](delta_z71[n, t, j]) */
    /* grad_gain73[j] = sum[n: 4, t: 8](delta_z73[n, t, j] * normal73[n, t, j]) */
    /* grad_b73[j] = sum[n: 4, t: 8](delta_z73[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z71[n][t][j];
            }
        }
        grad_b71[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z73[n][t][j] * normal73[n][t][j];
            }
        }
        grad_gain73[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z73[n][t][j];
            }
        }
        grad_b73[j] = sum3_3;
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
                        sum1 += a73[n][t][k] * delta_query74[n][t][h][d];
                    }
                }
                grad_Q74[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a73[n][t][k] * delta_key74[n][t][h][d];
                    }
                }
                grad_K74[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a73[n][t][k] * delta_value74[n][t][h][d];
                    }
                }
                grad_V74[h][d][k] = sum3_3;
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
                        sum += delta_z74[n][t][k] * mixed74[n][t][h][d];
                    }
                }
                grad_O74[k][h][d] = sum;
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
                sum1 += delta_z74[n][t][k];
            }
        }
        grad_b74[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z76[n][t][k] * normal76[n][t][k];
            }
        }
        grad_gain76[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z76[n][t][k];
            }
        }
        grad_b76[k] = sum3_3;
    }
    /* grad_W77[j, k] = sum[n: 4, t: 8](a76[n, t, k] * delta_z77[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a76[n][t][k] * delta_z77[n][t][j];
                }
            }
            grad_W77[j][k] = sum;
        }
    }
    /* grad_b77[j] = sum[n: 4, t: 8](delta_z77[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z77[n][t][j];
            }
        }
        grad_b77[j] = sum;
    }
    /* grad_W78[j, k] = sum[n: 4, t: 8](a77[n, t, k] * delta_z78[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a77[n][t][k] * delta_z78[n][t][j];
                }
            }
            grad_W78[j][k] = sum;
        }
    }
    /* grad_b78[j] = sum[n: 4, t: 8](delta_z78[n, t, j]) */
    /* grad_gain80[j] = sum[n: 4, t: 8](delta_z80[n, t, j] * normal80[n, t, j]) */
    /* grad_b80[j] = sum[n: 4, t: 8](delta_z80[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z78[n][t][j];
            }
        }
        grad_b78[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z80[n][t][j] * normal80[n][t][j];
            }
        }
        grad_gain80[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z80[n][t][j];
            }
        }
        grad_b80[j] = sum3_3;
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
                        sum1 += a80[n][t][k] * delta_query81[n][t][h][d];
                    }
                }
                grad_Q81[h][d][k] = sum1;
                real sum2_2 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum2_2 += a80[n][t][k] * delta_key81[n][t][h][d];
                    }
                }
                grad_K81[h][d][k] = sum2_2;
                real sum3_3 = 0;
                for (int n = 0; n < 4; n++) {
                    for (int t = 0; t < 8; t++) {
                        sum3_3 += a80[n][t][k] * delta_value81[n][t][h][d];
                    }
                }
                grad_V81[h][d][k] = sum3_3;
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
                        sum += delta_z81[n][t][k] * mixed81[n][t][h][d];
                    }
                }
                grad_O81[k][h][d] = sum;
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
                sum1 += delta_z81[n][t][k];
            }
        }
        grad_b81[k] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z83[n][t][k] * normal83[n][t][k];
            }
        }
        grad_gain83[k] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z83[n][t][k];
            }
        }
        grad_b83[k] = sum3_3;
    }
    /* grad_W84[j, k] = sum[n: 4, t: 8](a83[n, t, k] * delta_z84[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a83[n][t][k] * delta_z84[n][t][j];
                }
            }
            grad_W84[j][k] = sum;
        }
    }
    /* grad_b84[j] = sum[n: 4, t: 8](delta_z84[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        real sum = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum += delta_z84[n][t][j];
            }
        }
        grad_b84[j] = sum;
    }
    /* grad_W85[j, k] = sum[n: 4, t: 8](a84[n, t, k] * delta_z85[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            real sum = 0;
            for (int n = 0; n < 4; n++) {
                for (int t = 0; t < 8; t++) {
                    sum += a84[n][t][k] * delta_z85[n][t][j];
                }
            }
            grad_W85[j][k] = sum;
        }
    }
    /* grad_b85[j] = sum[n: 4, t: 8](delta_z85[n, t, j]) */
    /* grad_gain87[j] = sum[n: 4, t: 8](delta_z87[n, t, j] * normal87[n, t, j]) */
    /* grad_b87[j] = sum[n: 4, t: 8](delta_z87[n, t, j]) */
    for (int j = 0; j < 8; j++) {
        real sum1 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum1 += delta_z85[n][t][j];
            }
        }
        grad_b85[j] = sum1;
        real sum2_2 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum2_2 += delta_z87[n][t][j] * normal87[n][t][j];
            }
        }
        grad_gain87[j] = sum2_2;
        real sum3_3 = 0;
        for (int n = 0; n < 4; n++) {
            for (int t = 0; t < 8; t++) {
                sum3_3 += delta_z87[n][t][j];
            }
        }
        grad_b87[j] = sum3_3;
    }
}

static inline int finite_gradients(const gpt_values *v)
{
    /* zero times each: not a number as soon as one of them is not finite */
    const real (*const grad_E1)[8] = (const real (*)[8])(v->memory + 40576); /* adjoint of E1 */
    const real (*const grad_P2)[8] = (const real (*)[8])(v->memory + 38400); /* adjoint of P2 */
    const real *const grad_gain3 = v->memory + 39848; /* adjoint of gain3 */
    const real *const grad_b3 = v->memory + 39840; /* adjoint of b3 */
    const real (*const grad_Q4)[4][8] = (const real (*)[4][8])(v->memory + 38528); /* adjoint of Q4 */
    const real (*const grad_K4)[4][8] = (const real (*)[4][8])(v->memory + 38464); /* adjoint of K4 */
    const real (*const grad_V4)[4][8] = (const real (*)[4][8])(v->memory + 39456); /* adjoint of V4 */
    const real (*const grad_O4)[2][4] = (const real (*)[2][4])(v->memory + 39520); /* adjoint of O4 */
    const real *const grad_b4 = v->memory + 39856; /* adjoint of b4 */
    const real *const grad_gain6 = v->memory + 39872; /* adjoint of gain6 */
    const real *const grad_b6 = v->memory + 39864; /* adjoint of b6 */
    const real (*const grad_W7)[8] = (const real (*)[8])(v->memory + 1024); /* adjoint of W7 */
    const real *const grad_b7 = v->memory + 39776; /* adjoint of b7 */
    const real (*const grad_W8)[32] = (const real (*)[32])(v->memory + 1280); /* adjoint of W8 */
    const real *const grad_b8 = v->memory + 39888; /* adjoint of b8 */
    const real *const grad_gain10 = v->memory + 39896; /* adjoint of gain10 */
    const real *const grad_b10 = v->memory + 39880; /* adjoint of b10 */
    const real (*const grad_Q11)[4][8] = (const real (*)[4][8])(v->memory + 39648); /* adjoint of Q11 */
    const real (*const grad_K11)[4][8] = (const real (*)[4][8])(v->memory + 39584); /* adjoint of K11 */
    const real (*const grad_V11)[4][8] = (const real (*)[4][8])(v->memory + 39712); /* adjoint of V11 */
    const real (*const grad_O11)[2][4] = (const real (*)[2][4])(v->memory + 8448); /* adjoint of O11 */
    const real *const grad_b11 = v->memory + 39904; /* adjoint of b11 */
    const real *const grad_gain13 = v->memory + 39920; /* adjoint of gain13 */
    const real *const grad_b13 = v->memory + 39912; /* adjoint of b13 */
    const real (*const grad_W14)[8] = (const real (*)[8])(v->memory + 0); /* adjoint of W14 */
    const real *const grad_b14 = v->memory + 39808; /* adjoint of b14 */
    const real (*const grad_W15)[32] = (const real (*)[32])(v->memory + 256); /* adjoint of W15 */
    const real *const grad_b15 = v->memory + 39928; /* adjoint of b15 */
    const real *const grad_gain17 = v->memory + 39944; /* adjoint of gain17 */
    const real *const grad_b17 = v->memory + 39936; /* adjoint of b17 */
    const real (*const grad_Q18)[4][8] = (const real (*)[4][8])(v->memory + 7232); /* adjoint of Q18 */
    const real (*const grad_K18)[4][8] = (const real (*)[4][8])(v->memory + 7168); /* adjoint of K18 */
    const real (*const grad_V18)[4][8] = (const real (*)[4][8])(v->memory + 7296); /* adjoint of V18 */
    const real (*const grad_O18)[2][4] = (const real (*)[2][4])(v->memory + 7360); /* adjoint of O18 */
    const real *const grad_b18 = v->memory + 9088; /* adjoint of b18 */
    const real *const grad_gain20 = v->memory + 9104; /* adjoint of gain20 */
    const real *const grad_b20 = v->memory + 9096; /* adjoint of b20 */
    const real (*const grad_W21)[8] = (const real (*)[8])(v->memory + 512); /* adjoint of W21 */
    const real *const grad_b21 = v->memory + 8768; /* adjoint of b21 */
    const real (*const grad_W22)[32] = (const real (*)[32])(v->memory + 768); /* adjoint of W22 */
    const real *const grad_b22 = v->memory + 9112; /* adjoint of b22 */
    const real *const grad_gain24 = v->memory + 9128; /* adjoint of gain24 */
    const real *const grad_b24 = v->memory + 9120; /* adjoint of b24 */
    const real (*const grad_Q25)[4][8] = (const real (*)[4][8])(v->memory + 6208); /* adjoint of Q25 */
    const real (*const grad_K25)[4][8] = (const real (*)[4][8])(v->memory + 6144); /* adjoint of K25 */
    const real (*const grad_V25)[4][8] = (const real (*)[4][8])(v->memory + 6272); /* adjoint of V25 */
    const real (*const grad_O25)[2][4] = (const real (*)[2][4])(v->memory + 6336); /* adjoint of O25 */
    const real *const grad_b25 = v->memory + 9136; /* adjoint of b25 */
    const real *const grad_gain27 = v->memory + 9152; /* adjoint of gain27 */
    const real *const grad_b27 = v->memory + 9144; /* adjoint of b27 */
    const real (*const grad_W28)[8] = (const real (*)[8])(v->memory + 1536); /* adjoint of W28 */
    const real *const grad_b28 = v->memory + 8800; /* adjoint of b28 */
    const real (*const grad_W29)[32] = (const real (*)[32])(v->memory + 1792); /* adjoint of W29 */
    const real *const grad_b29 = v->memory + 9160; /* adjoint of b29 */
    const real *const grad_gain31 = v->memory + 9176; /* adjoint of gain31 */
    const real *const grad_b31 = v->memory + 9168; /* adjoint of b31 */
    const real (*const grad_Q32)[4][8] = (const real (*)[4][8])(v->memory + 6464); /* adjoint of Q32 */
    const real (*const grad_K32)[4][8] = (const real (*)[4][8])(v->memory + 6400); /* adjoint of K32 */
    const real (*const grad_V32)[4][8] = (const real (*)[4][8])(v->memory + 6528); /* adjoint of V32 */
    const real (*const grad_O32)[2][4] = (const real (*)[2][4])(v->memory + 6592); /* adjoint of O32 */
    const real *const grad_b32 = v->memory + 9184; /* adjoint of b32 */
    const real *const grad_gain34 = v->memory + 9200; /* adjoint of gain34 */
    const real *const grad_b34 = v->memory + 9192; /* adjoint of b34 */
    const real (*const grad_W35)[8] = (const real (*)[8])(v->memory + 2048); /* adjoint of W35 */
    const real *const grad_b35 = v->memory + 8832; /* adjoint of b35 */
    const real (*const grad_W36)[32] = (const real (*)[32])(v->memory + 2304); /* adjoint of W36 */
    const real *const grad_b36 = v->memory + 9208; /* adjoint of b36 */
    const real *const grad_gain38 = v->memory + 9224; /* adjoint of gain38 */
    const real *const grad_b38 = v->memory + 9216; /* adjoint of b38 */
    const real (*const grad_Q39)[4][8] = (const real (*)[4][8])(v->memory + 6720); /* adjoint of Q39 */
    const real (*const grad_K39)[4][8] = (const real (*)[4][8])(v->memory + 6656); /* adjoint of K39 */
    const real (*const grad_V39)[4][8] = (const real (*)[4][8])(v->memory + 6784); /* adjoint of V39 */
    const real (*const grad_O39)[2][4] = (const real (*)[2][4])(v->memory + 6848); /* adjoint of O39 */
    const real *const grad_b39 = v->memory + 9232; /* adjoint of b39 */
    const real *const grad_gain41 = v->memory + 9248; /* adjoint of gain41 */
    const real *const grad_b41 = v->memory + 9240; /* adjoint of b41 */
    const real (*const grad_W42)[8] = (const real (*)[8])(v->memory + 2560); /* adjoint of W42 */
    const real *const grad_b42 = v->memory + 8864; /* adjoint of b42 */
    const real (*const grad_W43)[32] = (const real (*)[32])(v->memory + 2816); /* adjoint of W43 */
    const real *const grad_b43 = v->memory + 9256; /* adjoint of b43 */
    const real *const grad_gain45 = v->memory + 9272; /* adjoint of gain45 */
    const real *const grad_b45 = v->memory + 9264; /* adjoint of b45 */
    const real (*const grad_Q46)[4][8] = (const real (*)[4][8])(v->memory + 6976); /* adjoint of Q46 */
    const real (*const grad_K46)[4][8] = (const real (*)[4][8])(v->memory + 6912); /* adjoint of K46 */
    const real (*const grad_V46)[4][8] = (const real (*)[4][8])(v->memory + 7040); /* adjoint of V46 */
    const real (*const grad_O46)[2][4] = (const real (*)[2][4])(v->memory + 7104); /* adjoint of O46 */
    const real *const grad_b46 = v->memory + 9280; /* adjoint of b46 */
    const real *const grad_gain48 = v->memory + 9296; /* adjoint of gain48 */
    const real *const grad_b48 = v->memory + 9288; /* adjoint of b48 */
    const real (*const grad_W49)[8] = (const real (*)[8])(v->memory + 3072); /* adjoint of W49 */
    const real *const grad_b49 = v->memory + 8896; /* adjoint of b49 */
    const real (*const grad_W50)[32] = (const real (*)[32])(v->memory + 3328); /* adjoint of W50 */
    const real *const grad_b50 = v->memory + 9304; /* adjoint of b50 */
    const real *const grad_gain52 = v->memory + 9320; /* adjoint of gain52 */
    const real *const grad_b52 = v->memory + 9312; /* adjoint of b52 */
    const real (*const grad_Q53)[4][8] = (const real (*)[4][8])(v->memory + 7488); /* adjoint of Q53 */
    const real (*const grad_K53)[4][8] = (const real (*)[4][8])(v->memory + 7424); /* adjoint of K53 */
    const real (*const grad_V53)[4][8] = (const real (*)[4][8])(v->memory + 7552); /* adjoint of V53 */
    const real (*const grad_O53)[2][4] = (const real (*)[2][4])(v->memory + 7616); /* adjoint of O53 */
    const real *const grad_b53 = v->memory + 9328; /* adjoint of b53 */
    const real *const grad_gain55 = v->memory + 9344; /* adjoint of gain55 */
    const real *const grad_b55 = v->memory + 9336; /* adjoint of b55 */
    const real (*const grad_W56)[8] = (const real (*)[8])(v->memory + 3584); /* adjoint of W56 */
    const real *const grad_b56 = v->memory + 8928; /* adjoint of b56 */
    const real (*const grad_W57)[32] = (const real (*)[32])(v->memory + 3840); /* adjoint of W57 */
    const real *const grad_b57 = v->memory + 9352; /* adjoint of b57 */
    const real *const grad_gain59 = v->memory + 9368; /* adjoint of gain59 */
    const real *const grad_b59 = v->memory + 9360; /* adjoint of b59 */
    const real (*const grad_Q60)[4][8] = (const real (*)[4][8])(v->memory + 7744); /* adjoint of Q60 */
    const real (*const grad_K60)[4][8] = (const real (*)[4][8])(v->memory + 7680); /* adjoint of K60 */
    const real (*const grad_V60)[4][8] = (const real (*)[4][8])(v->memory + 7808); /* adjoint of V60 */
    const real (*const grad_O60)[2][4] = (const real (*)[2][4])(v->memory + 7872); /* adjoint of O60 */
    const real *const grad_b60 = v->memory + 9376; /* adjoint of b60 */
    const real *const grad_gain62 = v->memory + 9392; /* adjoint of gain62 */
    const real *const grad_b62 = v->memory + 9384; /* adjoint of b62 */
    const real (*const grad_W63)[8] = (const real (*)[8])(v->memory + 4096); /* adjoint of W63 */
    const real *const grad_b63 = v->memory + 8960; /* adjoint of b63 */
    const real (*const grad_W64)[32] = (const real (*)[32])(v->memory + 4352); /* adjoint of W64 */
    const real *const grad_b64 = v->memory + 9400; /* adjoint of b64 */
    const real *const grad_gain66 = v->memory + 9416; /* adjoint of gain66 */
    const real *const grad_b66 = v->memory + 9408; /* adjoint of b66 */
    const real (*const grad_Q67)[4][8] = (const real (*)[4][8])(v->memory + 8000); /* adjoint of Q67 */
    const real (*const grad_K67)[4][8] = (const real (*)[4][8])(v->memory + 7936); /* adjoint of K67 */
    const real (*const grad_V67)[4][8] = (const real (*)[4][8])(v->memory + 8064); /* adjoint of V67 */
    const real (*const grad_O67)[2][4] = (const real (*)[2][4])(v->memory + 8128); /* adjoint of O67 */
    const real *const grad_b67 = v->memory + 9424; /* adjoint of b67 */
    const real *const grad_gain69 = v->memory + 9440; /* adjoint of gain69 */
    const real *const grad_b69 = v->memory + 9432; /* adjoint of b69 */
    const real (*const grad_W70)[8] = (const real (*)[8])(v->memory + 4608); /* adjoint of W70 */
    const real *const grad_b70 = v->memory + 8992; /* adjoint of b70 */
    const real (*const grad_W71)[32] = (const real (*)[32])(v->memory + 4864); /* adjoint of W71 */
    const real *const grad_b71 = v->memory + 9448; /* adjoint of b71 */
    const real *const grad_gain73 = v->memory + 9464; /* adjoint of gain73 */
    const real *const grad_b73 = v->memory + 9456; /* adjoint of b73 */
    const real (*const grad_Q74)[4][8] = (const real (*)[4][8])(v->memory + 8256); /* adjoint of Q74 */
    const real (*const grad_K74)[4][8] = (const real (*)[4][8])(v->memory + 8192); /* adjoint of K74 */
    const real (*const grad_V74)[4][8] = (const real (*)[4][8])(v->memory + 8320); /* adjoint of V74 */
    const real (*const grad_O74)[2][4] = (const real (*)[2][4])(v->memory + 8384); /* adjoint of O74 */
    const real *const grad_b74 = v->memory + 9472; /* adjoint of b74 */
    const real *const grad_gain76 = v->memory + 9488; /* adjoint of gain76 */
    const real *const grad_b76 = v->memory + 9480; /* adjoint of b76 */
    const real (*const grad_W77)[8] = (const real (*)[8])(v->memory + 5120); /* adjoint of W77 */
    const real *const grad_b77 = v->memory + 9024; /* adjoint of b77 */
    const real (*const grad_W78)[32] = (const real (*)[32])(v->memory + 5376); /* adjoint of W78 */
    const real *const grad_b78 = v->memory + 9496; /* adjoint of b78 */
    const real *const grad_gain80 = v->memory + 9512; /* adjoint of gain80 */
    const real *const grad_b80 = v->memory + 9504; /* adjoint of b80 */
    const real (*const grad_Q81)[4][8] = (const real (*)[4][8])(v->memory + 8576); /* adjoint of Q81 */
    const real (*const grad_K81)[4][8] = (const real (*)[4][8])(v->memory + 8512); /* adjoint of K81 */
    const real (*const grad_V81)[4][8] = (const real (*)[4][8])(v->memory + 8640); /* adjoint of V81 */
    const real (*const grad_O81)[2][4] = (const real (*)[2][4])(v->memory + 8704); /* adjoint of O81 */
    const real *const grad_b81 = v->memory + 9520; /* adjoint of b81 */
    const real *const grad_gain83 = v->memory + 9536; /* adjoint of gain83 */
    const real *const grad_b83 = v->memory + 9528; /* adjoint of b83 */
    const real (*const grad_W84)[8] = (const real (*)[8])(v->memory + 5632); /* adjoint of W84 */
    const real *const grad_b84 = v->memory + 9056; /* adjoint of b84 */
    const real (*const grad_W85)[32] = (const real (*)[32])(v->memory + 5888); /* adjoint of W85 */
    const real *const grad_b85 = v->memory + 9544; /* adjoint of b85 */
    const real *const grad_gain87 = v->memory + 9560; /* adjoint of gain87 */
    const real *const grad_b87 = v->memory + 9552; /* adjoint of b87 */
    real sum = 0;
    for (int i0 = 0; i0 < 27; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_E1[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_P2[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain3[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b3[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O4[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b4[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain6[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b6[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W7[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b7[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W8[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b8[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain10[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b10[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O11[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b11[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain13[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b13[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W14[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b14[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W15[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b15[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain17[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b17[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O18[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b18[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain20[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b20[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W21[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b21[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W22[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b22[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain24[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b24[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O25[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b25[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain27[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b27[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W28[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b28[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W29[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b29[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain31[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b31[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O32[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b32[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain34[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b34[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W35[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b35[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W36[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b36[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain38[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b38[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O39[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b39[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain41[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b41[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W42[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b42[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W43[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b43[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain45[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b45[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O46[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b46[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain48[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b48[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W49[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b49[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W50[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b50[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain52[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b52[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O53[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b53[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain55[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b55[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W56[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b56[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W57[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b57[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain59[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b59[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O60[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b60[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain62[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b62[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W63[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b63[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W64[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b64[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain66[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b66[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O67[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b67[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain69[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b69[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W70[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b70[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W71[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b71[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain73[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b73[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O74[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b74[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain76[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b76[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W77[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b77[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W78[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b78[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain80[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b80[i0];
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_Q81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_K81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 2; i0++) {
        for (int i1 = 0; i1 < 4; i1++) {
            for (int i2 = 0; i2 < 8; i2++) {
                sum += 0 * grad_V81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 2; i1++) {
            for (int i2 = 0; i2 < 4; i2++) {
                sum += 0 * grad_O81[i0][i1][i2];
            }
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b81[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain83[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b83[i0];
    }
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 8; i1++) {
            sum += 0 * grad_W84[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 32; i0++) {
        sum += 0 * grad_b84[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        for (int i1 = 0; i1 < 32; i1++) {
            sum += 0 * grad_W85[i0][i1];
        }
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b85[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_gain87[i0];
    }
    for (int i0 = 0; i0 < 8; i0++) {
        sum += 0 * grad_b87[i0];
    }
    const real checked = sum;
    return isfinite(checked);
}

static inline void update(gpt *restrict net, gpt_values *restrict v)
{
    real (*const grad_E1)[8] = (real (*)[8])(v->memory + 40576); /* adjoint of E1 */
    real (*const grad_P2)[8] = (real (*)[8])(v->memory + 38400); /* adjoint of P2 */
    real *const grad_gain3 = v->memory + 39848; /* adjoint of gain3 */
    real *const grad_b3 = v->memory + 39840; /* adjoint of b3 */
    real (*const grad_Q4)[4][8] = (real (*)[4][8])(v->memory + 38528); /* adjoint of Q4 */
    real (*const grad_K4)[4][8] = (real (*)[4][8])(v->memory + 38464); /* adjoint of K4 */
    real (*const grad_V4)[4][8] = (real (*)[4][8])(v->memory + 39456); /* adjoint of V4 */
    real (*const grad_O4)[2][4] = (real (*)[2][4])(v->memory + 39520); /* adjoint of O4 */
    real *const grad_b4 = v->memory + 39856; /* adjoint of b4 */
    real *const grad_gain6 = v->memory + 39872; /* adjoint of gain6 */
    real *const grad_b6 = v->memory + 39864; /* adjoint of b6 */
    real (*const grad_W7)[8] = (real (*)[8])(v->memory + 1024); /* adjoint of W7 */
    real *const grad_b7 = v->memory + 39776; /* adjoint of b7 */
    real (*const grad_W8)[32] = (real (*)[32])(v->memory + 1280); /* adjoint of W8 */
    real *const grad_b8 = v->memory + 39888; /* adjoint of b8 */
    real *const grad_gain10 = v->memory + 39896; /* adjoint of gain10 */
    real *const grad_b10 = v->memory + 39880; /* adjoint of b10 */
    real (*const grad_Q11)[4][8] = (real (*)[4][8])(v->memory + 39648); /* adjoint of Q11 */
    real (*const grad_K11)[4][8] = (real (*)[4][8])(v->memory + 39584); /* adjoint of K11 */
    real (*const grad_V11)[4][8] = (real (*)[4][8])(v->memory + 39712); /* adjoint of V11 */
    real (*const grad_O11)[2][4] = (real (*)[2][4])(v->memory + 8448); /* adjoint of O11 */
    real *const grad_b11 = v->memory + 39904; /* adjoint of b11 */
    real *const grad_gain13 = v->memory + 39920; /* adjoint of gain13 */
    real *const grad_b13 = v->memory + 39912; /* adjoint of b13 */
    real (*const grad_W14)[8] = (real (*)[8])(v->memory + 0); /* adjoint of W14 */
    real *const grad_b14 = v->memory + 39808; /* adjoint of b14 */
    real (*const grad_W15)[32] = (real (*)[32])(v->memory + 256); /* adjoint of W15 */
    real *const grad_b15 = v->memory + 39928; /* adjoint of b15 */
    real *const grad_gain17 = v->memory + 39944; /* adjoint of gain17 */
    real *const grad_b17 = v->memory + 39936; /* adjoint of b17 */
    real (*const grad_Q18)[4][8] = (real (*)[4][8])(v->memory + 7232); /* adjoint of Q18 */
    real (*const grad_K18)[4][8] = (real (*)[4][8])(v->memory + 7168); /* adjoint of K18 */
    real (*const grad_V18)[4][8] = (real (*)[4][8])(v->memory + 7296); /* adjoint of V18 */
    real (*const grad_O18)[2][4] = (real (*)[2][4])(v->memory + 7360); /* adjoint of O18 */
    real *const grad_b18 = v->memory + 9088; /* adjoint of b18 */
    real *const grad_gain20 = v->memory + 9104; /* adjoint of gain20 */
    real *const grad_b20 = v->memory + 9096; /* adjoint of b20 */
    real (*const grad_W21)[8] = (real (*)[8])(v->memory + 512); /* adjoint of W21 */
    real *const grad_b21 = v->memory + 8768; /* adjoint of b21 */
    real (*const grad_W22)[32] = (real (*)[32])(v->memory + 768); /* adjoint of W22 */
    real *const grad_b22 = v->memory + 9112; /* adjoint of b22 */
    real *const grad_gain24 = v->memory + 9128; /* adjoint of gain24 */
    real *const grad_b24 = v->memory + 9120; /* adjoint of b24 */
    real (*const grad_Q25)[4][8] = (real (*)[4][8])(v->memory + 6208); /* adjoint of Q25 */
    real (*const grad_K25)[4][8] = (real (*)[4][8])(v->memory + 6144); /* adjoint of K25 */
    real (*const grad_V25)[4][8] = (real (*)[4][8])(v->memory + 6272); /* adjoint of V25 */
    real (*const grad_O25)[2][4] = (real (*)[2][4])(v->memory + 6336); /* adjoint of O25 */
    real *const grad_b25 = v->memory + 9136; /* adjoint of b25 */
    real *const grad_gain27 = v->memory + 9152; /* adjoint of gain27 */
    real *const grad_b27 = v->memory + 9144; /* adjoint of b27 */
    real (*const grad_W28)[8] = (real (*)[8])(v->memory + 1536); /* adjoint of W28 */
    real *const grad_b28 = v->memory + 8800; /* adjoint of b28 */
    real (*const grad_W29)[32] = (real (*)[32])(v->memory + 1792); /* adjoint of W29 */
    real *const grad_b29 = v->memory + 9160; /* adjoint of b29 */
    real *const grad_gain31 = v->memory + 9176; /* adjoint of gain31 */
    real *const grad_b31 = v->memory + 9168; /* adjoint of b31 */
    real (*const grad_Q32)[4][8] = (real (*)[4][8])(v->memory + 6464); /* adjoint of Q32 */
    real (*const grad_K32)[4][8] = (real (*)[4][8])(v->memory + 6400); /* adjoint of K32 */
    real (*const grad_V32)[4][8] = (real (*)[4][8])(v->memory + 6528); /* adjoint of V32 */
    real (*const grad_O32)[2][4] = (real (*)[2][4])(v->memory + 6592); /* adjoint of O32 */
    real *const grad_b32 = v->memory + 9184; /* adjoint of b32 */
    real *const grad_gain34 = v->memory + 9200; /* adjoint of gain34 */
    real *const grad_b34 = v->memory + 9192; /* adjoint of b34 */
    real (*const grad_W35)[8] = (real (*)[8])(v->memory + 2048); /* adjoint of W35 */
    real *const grad_b35 = v->memory + 8832; /* adjoint of b35 */
    real (*const grad_W36)[32] = (real (*)[32])(v->memory + 2304); /* adjoint of W36 */
    real *const grad_b36 = v->memory + 9208; /* adjoint of b36 */
    real *const grad_gain38 = v->memory + 9224; /* adjoint of gain38 */
    real *const grad_b38 = v->memory + 9216; /* adjoint of b38 */
    real (*const grad_Q39)[4][8] = (real (*)[4][8])(v->memory + 6720); /* adjoint of Q39 */
    real (*const grad_K39)[4][8] = (real (*)[4][8])(v->memory + 6656); /* adjoint of K39 */
    real (*const grad_V39)[4][8] = (real (*)[4][8])(v->memory + 6784); /* adjoint of V39 */
    real (*const grad_O39)[2][4] = (real (*)[2][4])(v->memory + 6848); /* adjoint of O39 */
    real *const grad_b39 = v->memory + 9232; /* adjoint of b39 */
    real *const grad_gain41 = v->memory + 9248; /* adjoint of gain41 */
    real *const grad_b41 = v->memory + 9240; /* adjoint of b41 */
    real (*const grad_W42)[8] = (real (*)[8])(v->memory + 2560); /* adjoint of W42 */
    real *const grad_b42 = v->memory + 8864; /* adjoint of b42 */
    real (*const grad_W43)[32] = (real (*)[32])(v->memory + 2816); /* adjoint of W43 */
    real *const grad_b43 = v->memory + 9256; /* adjoint of b43 */
    real *const grad_gain45 = v->memory + 9272; /* adjoint of gain45 */
    real *const grad_b45 = v->memory + 9264; /* adjoint of b45 */
    real (*const grad_Q46)[4][8] = (real (*)[4][8])(v->memory + 6976); /* adjoint of Q46 */
    real (*const grad_K46)[4][8] = (real (*)[4][8])(v->memory + 6912); /* adjoint of K46 */
    real (*const grad_V46)[4][8] = (real (*)[4][8])(v->memory + 7040); /* adjoint of V46 */
    real (*const grad_O46)[2][4] = (real (*)[2][4])(v->memory + 7104); /* adjoint of O46 */
    real *const grad_b46 = v->memory + 9280; /* adjoint of b46 */
    real *const grad_gain48 = v->memory + 9296; /* adjoint of gain48 */
    real *const grad_b48 = v->memory + 9288; /* adjoint of b48 */
    real (*const grad_W49)[8] = (real (*)[8])(v->memory + 3072); /* adjoint of W49 */
    real *const grad_b49 = v->memory + 8896; /* adjoint of b49 */
    real (*const grad_W50)[32] = (real (*)[32])(v->memory + 3328); /* adjoint of W50 */
    real *const grad_b50 = v->memory + 9304; /* adjoint of b50 */
    real *const grad_gain52 = v->memory + 9320; /* adjoint of gain52 */
    real *const grad_b52 = v->memory + 9312; /* adjoint of b52 */
    real (*const grad_Q53)[4][8] = (real (*)[4][8])(v->memory + 7488); /* adjoint of Q53 */
    real (*const grad_K53)[4][8] = (real (*)[4][8])(v->memory + 7424); /* adjoint of K53 */
    real (*const grad_V53)[4][8] = (real (*)[4][8])(v->memory + 7552); /* adjoint of V53 */
    real (*const grad_O53)[2][4] = (real (*)[2][4])(v->memory + 7616); /* adjoint of O53 */
    real *const grad_b53 = v->memory + 9328; /* adjoint of b53 */
    real *const grad_gain55 = v->memory + 9344; /* adjoint of gain55 */
    real *const grad_b55 = v->memory + 9336; /* adjoint of b55 */
    real (*const grad_W56)[8] = (real (*)[8])(v->memory + 3584); /* adjoint of W56 */
    real *const grad_b56 = v->memory + 8928; /* adjoint of b56 */
    real (*const grad_W57)[32] = (real (*)[32])(v->memory + 3840); /* adjoint of W57 */
    real *const grad_b57 = v->memory + 9352; /* adjoint of b57 */
    real *const grad_gain59 = v->memory + 9368; /* adjoint of gain59 */
    real *const grad_b59 = v->memory + 9360; /* adjoint of b59 */
    real (*const grad_Q60)[4][8] = (real (*)[4][8])(v->memory + 7744); /* adjoint of Q60 */
    real (*const grad_K60)[4][8] = (real (*)[4][8])(v->memory + 7680); /* adjoint of K60 */
    real (*const grad_V60)[4][8] = (real (*)[4][8])(v->memory + 7808); /* adjoint of V60 */
    real (*const grad_O60)[2][4] = (real (*)[2][4])(v->memory + 7872); /* adjoint of O60 */
    real *const grad_b60 = v->memory + 9376; /* adjoint of b60 */
    real *const grad_gain62 = v->memory + 9392; /* adjoint of gain62 */
    real *const grad_b62 = v->memory + 9384; /* adjoint of b62 */
    real (*const grad_W63)[8] = (real (*)[8])(v->memory + 4096); /* adjoint of W63 */
    real *const grad_b63 = v->memory + 8960; /* adjoint of b63 */
    real (*const grad_W64)[32] = (real (*)[32])(v->memory + 4352); /* adjoint of W64 */
    real *const grad_b64 = v->memory + 9400; /* adjoint of b64 */
    real *const grad_gain66 = v->memory + 9416; /* adjoint of gain66 */
    real *const grad_b66 = v->memory + 9408; /* adjoint of b66 */
    real (*const grad_Q67)[4][8] = (real (*)[4][8])(v->memory + 8000); /* adjoint of Q67 */
    real (*const grad_K67)[4][8] = (real (*)[4][8])(v->memory + 7936); /* adjoint of K67 */
    real (*const grad_V67)[4][8] = (real (*)[4][8])(v->memory + 8064); /* adjoint of V67 */
    real (*const grad_O67)[2][4] = (real (*)[2][4])(v->memory + 8128); /* adjoint of O67 */
    real *const grad_b67 = v->memory + 9424; /* adjoint of b67 */
    real *const grad_gain69 = v->memory + 9440; /* adjoint of gain69 */
    real *const grad_b69 = v->memory + 9432; /* adjoint of b69 */
    real (*const grad_W70)[8] = (real (*)[8])(v->memory + 4608); /* adjoint of W70 */
    real *const grad_b70 = v->memory + 8992; /* adjoint of b70 */
    real (*const grad_W71)[32] = (real (*)[32])(v->memory + 4864); /* adjoint of W71 */
    real *const grad_b71 = v->memory + 9448; /* adjoint of b71 */
    real *const grad_gain73 = v->memory + 9464; /* adjoint of gain73 */
    real *const grad_b73 = v->memory + 9456; /* adjoint of b73 */
    real (*const grad_Q74)[4][8] = (real (*)[4][8])(v->memory + 8256); /* adjoint of Q74 */
    real (*const grad_K74)[4][8] = (real (*)[4][8])(v->memory + 8192); /* adjoint of K74 */
    real (*const grad_V74)[4][8] = (real (*)[4][8])(v->memory + 8320); /* adjoint of V74 */
    real (*const grad_O74)[2][4] = (real (*)[2][4])(v->memory + 8384); /* adjoint of O74 */
    real *const grad_b74 = v->memory + 9472; /* adjoint of b74 */
    real *const grad_gain76 = v->memory + 9488; /* adjoint of gain76 */
    real *const grad_b76 = v->memory + 9480; /* adjoint of b76 */
    real (*const grad_W77)[8] = (real (*)[8])(v->memory + 5120); /* adjoint of W77 */
    real *const grad_b77 = v->memory + 9024; /* adjoint of b77 */
    real (*const grad_W78)[32] = (real (*)[32])(v->memory + 5376); /* adjoint of W78 */
    real *const grad_b78 = v->memory + 9496; /* adjoint of b78 */
    real *const grad_gain80 = v->memory + 9512; /* adjoint of gain80 */
    real *const grad_b80 = v->memory + 9504; /* adjoint of b80 */
    real (*const grad_Q81)[4][8] = (real (*)[4][8])(v->memory + 8576); /* adjoint of Q81 */
    real (*const grad_K81)[4][8] = (real (*)[4][8])(v->memory + 8512); /* adjoint of K81 */
    real (*const grad_V81)[4][8] = (real (*)[4][8])(v->memory + 8640); /* adjoint of V81 */
    real (*const grad_O81)[2][4] = (real (*)[2][4])(v->memory + 8704); /* adjoint of O81 */
    real *const grad_b81 = v->memory + 9520; /* adjoint of b81 */
    real *const grad_gain83 = v->memory + 9536; /* adjoint of gain83 */
    real *const grad_b83 = v->memory + 9528; /* adjoint of b83 */
    real (*const grad_W84)[8] = (real (*)[8])(v->memory + 5632); /* adjoint of W84 */
    real *const grad_b84 = v->memory + 9056; /* adjoint of b84 */
    real (*const grad_W85)[32] = (real (*)[32])(v->memory + 5888); /* adjoint of W85 */
    real *const grad_b85 = v->memory + 9544; /* adjoint of b85 */
    real *const grad_gain87 = v->memory + 9560; /* adjoint of gain87 */
    real *const grad_b87 = v->memory + 9552; /* adjoint of b87 */
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* E1_first_moment_next[j, k] = grad_E1[j, k] * (1 - beta1) + beta1 * E1_first_moment[j, k] */
    /* E1_second_moment_next[j, k] = grad_E1[j, k] ** 2 * (1 - beta2) + beta2 *
       E1_second_moment[j, k] */
    /* E1_next[j, k] = E1[j, k] * (1 - learning_rate * weight_decay) - step_size *
       E1_first_moment_next[j, k] / (scale * sqrt(E1_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 8; k++) {
            net->E1_first_moment[j][k] = grad_E1[j][k] * (1 - net->beta1)
                + net->beta1 * net->E1_first_moment[j][k];
            net->E1_second_moment[j][k] = grad_E1[j][k] * grad_E1[j][k] * (1 - net->beta2)
                + net->beta2 * net->E1_second_moment[j][k];
            net->E1[j][k] = net->E1[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->E1_first_moment[j][k]
                / (v->scale * sqrt(net->E1_second_moment[j][k]) + net->epsilon);
        }
    }
    /* P2_first_moment_next[t, k] = grad_P2[t, k] * (1 - beta1) + beta1 * P2_first_moment[t, k] */
    /* P2_second_moment_next[t, k] = grad_P2[t, k] ** 2 * (1 - beta2) + beta2 *
       P2_second_moment[t, k] */
    /* P2_next[t, k] = P2[t, k] * (1 - learning_rate * weight_decay) - step_size *
       P2_first_moment_next[t, k] / (scale * sqrt(P2_second_moment_next[t, k]) + epsilon) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 8; k++) {
            net->P2_first_moment[t][k] = grad_P2[t][k] * (1 - net->beta1)
                + net->beta1 * net->P2_first_moment[t][k];
            net->P2_second_moment[t][k] = grad_P2[t][k] * grad_P2[t][k] * (1 - net->beta2)
                + net->beta2 * net->P2_second_moment[t][k];
            net->P2[t][k] = net->P2[t][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->P2_first_moment[t][k]
                / (v->scale * sqrt(net->P2_second_moment[t][k]) + net->epsilon);
        }
    }
    /* gain3_first_moment_next[k] = grad_gain3[k] * (1 - beta1) + beta1 * gain3_first_moment[k] */
    /* gain3_second_moment_next[k] = grad_gain3[k] ** 2 * (1 - beta2) + beta2 *
       gain3_second_moment[k] */
    /* gain3_next[k] = gain3[k] * (1 - learning_rate * weight_decay) - step_size *
       gain3_first_moment_next[k] / (scale * sqrt(gain3_second_moment_next[k]) + epsilon) */
    /* b3_first_moment_next[k] = grad_b3[k] * (1 - beta1) + beta1 * b3_first_moment[k] */
    /* b3_second_moment_next[k] = grad_b3[k] ** 2 * (1 - beta2) + beta2 * b3_second_moment[k] */
    /* b3_next[k] = b3[k] * (1 - learning_rate * weight_decay) - step_size *
       b3_first_moment_next[k] / (scale * sqrt(b3_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->gain3_first_moment[k] = grad_gain3[k] * (1 - net->beta1)
            + net->beta1 * net->gain3_first_moment[k];
        net->gain3_second_moment[k] = grad_gain3[k] * grad_gain3[k] * (1 - net->beta2)
            + net->beta2 * net->gain3_second_moment[k];
        net->gain3[k] = net->gain3[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain3_first_moment[k]
            / (v->scale * sqrt(net->gain3_second_moment[k]) + net->epsilon);
        net->b3_first_moment[k] = grad_b3[k] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[k];
        net->b3_second_moment[k] = grad_b3[k] * grad_b3[k] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[k];
        net->b3[k] = net->b3[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b3_first_moment[k]
            / (v->scale * sqrt(net->b3_second_moment[k]) + net->epsilon);
    }
    /* Q4_first_moment_next[h, d, k] = grad_Q4[h, d, k] * (1 - beta1) + beta1 *
       Q4_first_moment[h, d, k] */
    /* Q4_second_moment_next[h, d, k] = grad_Q4[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q4_second_moment[h, d, k] */
    /* Q4_next[h, d, k] = Q4[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q4_first_moment_next[h, d, k] / (scale * sqrt(Q4_second_moment_next[h, d, k]) + epsilon) */
    /* K4_first_moment_next[h, d, k] = grad_K4[h, d, k] * (1 - beta1) + beta1 *
       K4_first_moment[h, d, k] */
    /* K4_second_moment_next[h, d, k] = grad_K4[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K4_second_moment[h, d, k] */
    /* K4_next[h, d, k] = K4[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K4_first_moment_next[h, d, k] / (scale * sqrt(K4_second_moment_next[h, d, k]) + epsilon) */
    /* V4_first_moment_next[h, d, k] = grad_V4[h, d, k] * (1 - beta1) + beta1 *
       V4_first_moment[h, d, k] */
    /* V4_second_moment_next[h, d, k] = grad_V4[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V4_second_moment[h, d, k] */
    /* V4_next[h, d, k] = V4[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V4_first_moment_next[h, d, k] / (scale * sqrt(V4_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q4_first_moment[h][d][k] = grad_Q4[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q4_first_moment[h][d][k];
                net->Q4_second_moment[h][d][k] = grad_Q4[h][d][k] * grad_Q4[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q4_second_moment[h][d][k];
                net->Q4[h][d][k] = net->Q4[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q4_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q4_second_moment[h][d][k]) + net->epsilon);
                net->K4_first_moment[h][d][k] = grad_K4[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K4_first_moment[h][d][k];
                net->K4_second_moment[h][d][k] = grad_K4[h][d][k] * grad_K4[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K4_second_moment[h][d][k];
                net->K4[h][d][k] = net->K4[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K4_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K4_second_moment[h][d][k]) + net->epsilon);
                net->V4_first_moment[h][d][k] = grad_V4[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V4_first_moment[h][d][k];
                net->V4_second_moment[h][d][k] = grad_V4[h][d][k] * grad_V4[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V4_second_moment[h][d][k];
                net->V4[h][d][k] = net->V4[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V4_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V4_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O4_first_moment_next[k, h, d] = grad_O4[k, h, d] * (1 - beta1) + beta1 *
       O4_first_moment[k, h, d] */
    /* O4_second_moment_next[k, h, d] = grad_O4[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O4_second_moment[k, h, d] */
    /* O4_next[k, h, d] = O4[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O4_first_moment_next[k, h, d] / (scale * sqrt(O4_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O4_first_moment[k][h][d] = grad_O4[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O4_first_moment[k][h][d];
                net->O4_second_moment[k][h][d] = grad_O4[k][h][d] * grad_O4[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O4_second_moment[k][h][d];
                net->O4[k][h][d] = net->O4[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O4_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O4_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b4_first_moment_next[k] = grad_b4[k] * (1 - beta1) + beta1 * b4_first_moment[k] */
    /* b4_second_moment_next[k] = grad_b4[k] ** 2 * (1 - beta2) + beta2 * b4_second_moment[k] */
    /* b4_next[k] = b4[k] * (1 - learning_rate * weight_decay) - step_size *
       b4_first_moment_next[k] / (scale * sqrt(b4_second_moment_next[k]) + epsilon) */
    /* gain6_first_moment_next[k] = grad_gain6[k] * (1 - beta1) + beta1 * gain6_first_moment[k] */
    /* gain6_second_moment_next[k] = grad_gain6[k] ** 2 * (1 - beta2) + beta2 *
       gain6_second_moment[k] */
    /* gain6_next[k] = gain6[k] * (1 - learning_rate * weight_decay) - step_size *
       gain6_first_moment_next[k] / (scale * sqrt(gain6_second_moment_next[k]) + epsilon) */
    /* b6_first_moment_next[k] = grad_b6[k] * (1 - beta1) + beta1 * b6_first_moment[k] */
    /* b6_second_moment_next[k] = grad_b6[k] ** 2 * (1 - beta2) + beta2 * b6_second_moment[k] */
    /* b6_next[k] = b6[k] * (1 - learning_rate * weight_decay) - step_size *
       b6_first_moment_next[k] / (scale * sqrt(b6_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b4_first_moment[k] = grad_b4[k] * (1 - net->beta1) + net->beta1 * net->b4_first_moment[k];
        net->b4_second_moment[k] = grad_b4[k] * grad_b4[k] * (1 - net->beta2)
            + net->beta2 * net->b4_second_moment[k];
        net->b4[k] = net->b4[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b4_first_moment[k]
            / (v->scale * sqrt(net->b4_second_moment[k]) + net->epsilon);
        net->gain6_first_moment[k] = grad_gain6[k] * (1 - net->beta1)
            + net->beta1 * net->gain6_first_moment[k];
        net->gain6_second_moment[k] = grad_gain6[k] * grad_gain6[k] * (1 - net->beta2)
            + net->beta2 * net->gain6_second_moment[k];
        net->gain6[k] = net->gain6[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain6_first_moment[k]
            / (v->scale * sqrt(net->gain6_second_moment[k]) + net->epsilon);
        net->b6_first_moment[k] = grad_b6[k] * (1 - net->beta1) + net->beta1 * net->b6_first_moment[k];
        net->b6_second_moment[k] = grad_b6[k] * grad_b6[k] * (1 - net->beta2)
            + net->beta2 * net->b6_second_moment[k];
        net->b6[k] = net->b6[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b6_first_moment[k]
            / (v->scale * sqrt(net->b6_second_moment[k]) + net->epsilon);
    }
    /* W7_first_moment_next[j, k] = grad_W7[j, k] * (1 - beta1) + beta1 * W7_first_moment[j, k] */
    /* W7_second_moment_next[j, k] = grad_W7[j, k] ** 2 * (1 - beta2) + beta2 *
       W7_second_moment[j, k] */
    /* W7_next[j, k] = W7[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W7_first_moment_next[j, k] / (scale * sqrt(W7_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W7_first_moment[j][k] = grad_W7[j][k] * (1 - net->beta1)
                + net->beta1 * net->W7_first_moment[j][k];
            net->W7_second_moment[j][k] = grad_W7[j][k] * grad_W7[j][k] * (1 - net->beta2)
                + net->beta2 * net->W7_second_moment[j][k];
            net->W7[j][k] = net->W7[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W7_first_moment[j][k]
                / (v->scale * sqrt(net->W7_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b7_first_moment_next[j] = grad_b7[j] * (1 - beta1) + beta1 * b7_first_moment[j] */
    /* b7_second_moment_next[j] = grad_b7[j] ** 2 * (1 - beta2) + beta2 * b7_second_moment[j] */
    /* b7_next[j] = b7[j] * (1 - learning_rate * weight_decay) - step_size *
       b7_first_moment_next[j] / (scale * sqrt(b7_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b7_first_moment[j] = grad_b7[j] * (1 - net->beta1) + net->beta1 * net->b7_first_moment[j];
        net->b7_second_moment[j] = grad_b7[j] * grad_b7[j] * (1 - net->beta2)
            + net->beta2 * net->b7_second_moment[j];
        net->b7[j] = net->b7[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b7_first_moment[j]
            / (v->scale * sqrt(net->b7_second_moment[j]) + net->epsilon);
    }
    /* W8_first_moment_next[j, k] = grad_W8[j, k] * (1 - beta1) + beta1 * W8_first_moment[j, k] */
    /* W8_second_moment_next[j, k] = grad_W8[j, k] ** 2 * (1 - beta2) + beta2 *
       W8_second_moment[j, k] */
    /* W8_next[j, k] = W8[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W8_first_moment_next[j, k] / (scale * sqrt(W8_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W8_first_moment[j][k] = grad_W8[j][k] * (1 - net->beta1)
                + net->beta1 * net->W8_first_moment[j][k];
            net->W8_second_moment[j][k] = grad_W8[j][k] * grad_W8[j][k] * (1 - net->beta2)
                + net->beta2 * net->W8_second_moment[j][k];
            net->W8[j][k] = net->W8[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W8_first_moment[j][k]
                / (v->scale * sqrt(net->W8_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b8_first_moment_next[j] = grad_b8[j] * (1 - beta1) + beta1 * b8_first_moment[j] */
    /* b8_second_moment_next[j] = grad_b8[j] ** 2 * (1 - beta2) + beta2 * b8_second_moment[j] */
    /* b8_next[j] = b8[j] * (1 - learning_rate * weight_decay) - step_size *
       b8_first_moment_next[j] / (scale * sqrt(b8_second_moment_next[j]) + epsilon) */
    /* gain10_first_moment_next[j] = grad_gain10[j] * (1 - beta1) + beta1 *
       gain10_first_moment[j] */
    /* gain10_second_moment_next[j] = grad_gain10[j] ** 2 * (1 - beta2) + beta2 *
       gain10_second_moment[j] */
    /* gain10_next[j] = gain10[j] * (1 - learning_rate * weight_decay) - step_size *
       gain10_first_moment_next[j] / (scale * sqrt(gain10_second_moment_next[j]) + epsilon) */
    /* b10_first_moment_next[j] = grad_b10[j] * (1 - beta1) + beta1 * b10_first_moment[j] */
    /* b10_second_moment_next[j] = grad_b10[j] ** 2 * (1 - beta2) + beta2 * b10_second_moment[j] */
    /* b10_next[j] = b10[j] * (1 - learning_rate * weight_decay) - step_size *
       b10_first_moment_next[j] / (scale * sqrt(b10_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b8_first_moment[j] = grad_b8[j] * (1 - net->beta1) + net->beta1 * net->b8_first_moment[j];
        net->b8_second_moment[j] = grad_b8[j] * grad_b8[j] * (1 - net->beta2)
            + net->beta2 * net->b8_second_moment[j];
        net->b8[j] = net->b8[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b8_first_moment[j]
            / (v->scale * sqrt(net->b8_second_moment[j]) + net->epsilon);
        net->gain10_first_moment[j] = grad_gain10[j] * (1 - net->beta1)
            + net->beta1 * net->gain10_first_moment[j];
        net->gain10_second_moment[j] = grad_gain10[j] * grad_gain10[j] * (1 - net->beta2)
            + net->beta2 * net->gain10_second_moment[j];
        net->gain10[j] = net->gain10[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain10_first_moment[j]
            / (v->scale * sqrt(net->gain10_second_moment[j]) + net->epsilon);
        net->b10_first_moment[j] = grad_b10[j] * (1 - net->beta1) + net->beta1 * net->b10_first_moment[j];
        net->b10_second_moment[j] = grad_b10[j] * grad_b10[j] * (1 - net->beta2)
            + net->beta2 * net->b10_second_moment[j];
        net->b10[j] = net->b10[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b10_first_moment[j]
            / (v->scale * sqrt(net->b10_second_moment[j]) + net->epsilon);
    }
    /* Q11_first_moment_next[h, d, k] = grad_Q11[h, d, k] * (1 - beta1) + beta1 *
       Q11_first_moment[h, d, k] */
    /* Q11_second_moment_next[h, d, k] = grad_Q11[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q11_second_moment[h, d, k] */
    /* Q11_next[h, d, k] = Q11[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q11_first_moment_next[h, d, k] / (scale * sqrt(Q11_second_moment_next[h, d, k]) + epsilon) */
    /* K11_first_moment_next[h, d, k] = grad_K11[h, d, k] * (1 - beta1) + beta1 *
       K11_first_moment[h, d, k] */
    /* K11_second_moment_next[h, d, k] = grad_K11[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K11_second_moment[h, d, k] */
    /* K11_next[h, d, k] = K11[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K11_first_moment_next[h, d, k] / (scale * sqrt(K11_second_moment_next[h, d, k]) + epsilon) */
    /* V11_first_moment_next[h, d, k] = grad_V11[h, d, k] * (1 - beta1) + beta1 *
       V11_first_moment[h, d, k] */
    /* V11_second_moment_next[h, d, k] = grad_V11[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V11_second_moment[h, d, k] */
    /* V11_next[h, d, k] = V11[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V11_first_moment_next[h, d, k] / (scale * sqrt(V11_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q11_first_moment[h][d][k] = grad_Q11[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q11_first_moment[h][d][k];
                net->Q11_second_moment[h][d][k] = grad_Q11[h][d][k] * grad_Q11[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q11_second_moment[h][d][k];
                net->Q11[h][d][k] = net->Q11[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q11_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q11_second_moment[h][d][k]) + net->epsilon);
                net->K11_first_moment[h][d][k] = grad_K11[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K11_first_moment[h][d][k];
                net->K11_second_moment[h][d][k] = grad_K11[h][d][k] * grad_K11[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K11_second_moment[h][d][k];
                net->K11[h][d][k] = net->K11[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K11_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K11_second_moment[h][d][k]) + net->epsilon);
                net->V11_first_moment[h][d][k] = grad_V11[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V11_first_moment[h][d][k];
                net->V11_second_moment[h][d][k] = grad_V11[h][d][k] * grad_V11[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V11_second_moment[h][d][k];
                net->V11[h][d][k] = net->V11[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V11_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V11_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O11_first_moment_next[k, h, d] = grad_O11[k, h, d] * (1 - beta1) + beta1 *
       O11_first_moment[k, h, d] */
    /* O11_second_moment_next[k, h, d] = grad_O11[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O11_second_moment[k, h, d] */
    /* O11_next[k, h, d] = O11[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O11_first_moment_next[k, h, d] / (scale * sqrt(O11_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O11_first_moment[k][h][d] = grad_O11[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O11_first_moment[k][h][d];
                net->O11_second_moment[k][h][d] = grad_O11[k][h][d] * grad_O11[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O11_second_moment[k][h][d];
                net->O11[k][h][d] = net->O11[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O11_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O11_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b11_first_moment_next[k] = grad_b11[k] * (1 - beta1) + beta1 * b11_first_moment[k] */
    /* b11_second_moment_next[k] = grad_b11[k] ** 2 * (1 - beta2) + beta2 * b11_second_moment[k] */
    /* b11_next[k] = b11[k] * (1 - learning_rate * weight_decay) - step_size *
       b11_first_moment_next[k] / (scale * sqrt(b11_second_moment_next[k]) + epsilon) */
    /* gain13_first_moment_next[k] = grad_gain13[k] * (1 - beta1) + beta1 *
       gain13_first_moment[k] */
    /* gain13_second_moment_next[k] = grad_gain13[k] ** 2 * (1 - beta2) + beta2 *
       gain13_second_moment[k] */
    /* gain13_next[k] = gain13[k] * (1 - learning_rate * weight_decay) - step_size *
       gain13_first_moment_next[k] / (scale * sqrt(gain13_second_moment_next[k]) + epsilon) */
    /* b13_first_moment_next[k] = grad_b13[k] * (1 - beta1) + beta1 * b13_first_moment[k] */
    /* b13_second_moment_next[k] = grad_b13[k] ** 2 * (1 - beta2) + beta2 * b13_second_moment[k] */
    /* b13_next[k] = b13[k] * (1 - learning_rate * weight_decay) - step_size *
       b13_first_moment_next[k] / (scale * sqrt(b13_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b11_first_moment[k] = grad_b11[k] * (1 - net->beta1) + net->beta1 * net->b11_first_moment[k];
        net->b11_second_moment[k] = grad_b11[k] * grad_b11[k] * (1 - net->beta2)
            + net->beta2 * net->b11_second_moment[k];
        net->b11[k] = net->b11[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b11_first_moment[k]
            / (v->scale * sqrt(net->b11_second_moment[k]) + net->epsilon);
        net->gain13_first_moment[k] = grad_gain13[k] * (1 - net->beta1)
            + net->beta1 * net->gain13_first_moment[k];
        net->gain13_second_moment[k] = grad_gain13[k] * grad_gain13[k] * (1 - net->beta2)
            + net->beta2 * net->gain13_second_moment[k];
        net->gain13[k] = net->gain13[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain13_first_moment[k]
            / (v->scale * sqrt(net->gain13_second_moment[k]) + net->epsilon);
        net->b13_first_moment[k] = grad_b13[k] * (1 - net->beta1) + net->beta1 * net->b13_first_moment[k];
        net->b13_second_moment[k] = grad_b13[k] * grad_b13[k] * (1 - net->beta2)
            + net->beta2 * net->b13_second_moment[k];
        net->b13[k] = net->b13[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b13_first_moment[k]
            / (v->scale * sqrt(net->b13_second_moment[k]) + net->epsilon);
    }
    /* W14_first_moment_next[j, k] = grad_W14[j, k] * (1 - beta1) + beta1 * W14_first_moment[j,
       k] */
    /* W14_second_moment_next[j, k] = grad_W14[j, k] ** 2 * (1 - beta2) + beta2 *
       W14_second_moment[j, k] */
    /* W14_next[j, k] = W14[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W14_first_moment_next[j, k] / (scale * sqrt(W14_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W14_first_moment[j][k] = grad_W14[j][k] * (1 - net->beta1)
                + net->beta1 * net->W14_first_moment[j][k];
            net->W14_second_moment[j][k] = grad_W14[j][k] * grad_W14[j][k] * (1 - net->beta2)
                + net->beta2 * net->W14_second_moment[j][k];
            net->W14[j][k] = net->W14[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W14_first_moment[j][k]
                / (v->scale * sqrt(net->W14_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b14_first_moment_next[j] = grad_b14[j] * (1 - beta1) + beta1 * b14_first_moment[j] */
    /* b14_second_moment_next[j] = grad_b14[j] ** 2 * (1 - beta2) + beta2 * b14_second_moment[j] */
    /* b14_next[j] = b14[j] * (1 - learning_rate * weight_decay) - step_size *
       b14_first_moment_next[j] / (scale * sqrt(b14_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b14_first_moment[j] = grad_b14[j] * (1 - net->beta1) + net->beta1 * net->b14_first_moment[j];
        net->b14_second_moment[j] = grad_b14[j] * grad_b14[j] * (1 - net->beta2)
            + net->beta2 * net->b14_second_moment[j];
        net->b14[j] = net->b14[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b14_first_moment[j]
            / (v->scale * sqrt(net->b14_second_moment[j]) + net->epsilon);
    }
    /* W15_first_moment_next[j, k] = grad_W15[j, k] * (1 - beta1) + beta1 * W15_first_moment[j,
       k] */
    /* W15_second_moment_next[j, k] = grad_W15[j, k] ** 2 * (1 - beta2) + beta2 *
       W15_second_moment[j, k] */
    /* W15_next[j, k] = W15[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W15_first_moment_next[j, k] / (scale * sqrt(W15_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W15_first_moment[j][k] = grad_W15[j][k] * (1 - net->beta1)
                + net->beta1 * net->W15_first_moment[j][k];
            net->W15_second_moment[j][k] = grad_W15[j][k] * grad_W15[j][k] * (1 - net->beta2)
                + net->beta2 * net->W15_second_moment[j][k];
            net->W15[j][k] = net->W15[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W15_first_moment[j][k]
                / (v->scale * sqrt(net->W15_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b15_first_moment_next[j] = grad_b15[j] * (1 - beta1) + beta1 * b15_first_moment[j] */
    /* b15_second_moment_next[j] = grad_b15[j] ** 2 * (1 - beta2) + beta2 * b15_second_moment[j] */
    /* b15_next[j] = b15[j] * (1 - learning_rate * weight_decay) - step_size *
       b15_first_moment_next[j] / (scale * sqrt(b15_second_moment_next[j]) + epsilon) */
    /* gain17_first_moment_next[j] = grad_gain17[j] * (1 - beta1) + beta1 *
       gain17_first_moment[j] */
    /* gain17_second_moment_next[j] = grad_gain17[j] ** 2 * (1 - beta2) + beta2 *
       gain17_second_moment[j] */
    /* gain17_next[j] = gain17[j] * (1 - learning_rate * weight_decay) - step_size *
       gain17_first_moment_next[j] / (scale * sqrt(gain17_second_moment_next[j]) + epsilon) */
    /* b17_first_moment_next[j] = grad_b17[j] * (1 - beta1) + beta1 * b17_first_moment[j] */
    /* b17_second_moment_next[j] = grad_b17[j] ** 2 * (1 - beta2) + beta2 * b17_second_moment[j] */
    /* b17_next[j] = b17[j] * (1 - learning_rate * weight_decay) - step_size *
       b17_first_moment_next[j] / (scale * sqrt(b17_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b15_first_moment[j] = grad_b15[j] * (1 - net->beta1) + net->beta1 * net->b15_first_moment[j];
        net->b15_second_moment[j] = grad_b15[j] * grad_b15[j] * (1 - net->beta2)
            + net->beta2 * net->b15_second_moment[j];
        net->b15[j] = net->b15[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b15_first_moment[j]
            / (v->scale * sqrt(net->b15_second_moment[j]) + net->epsilon);
        net->gain17_first_moment[j] = grad_gain17[j] * (1 - net->beta1)
            + net->beta1 * net->gain17_first_moment[j];
        net->gain17_second_moment[j] = grad_gain17[j] * grad_gain17[j] * (1 - net->beta2)
            + net->beta2 * net->gain17_second_moment[j];
        net->gain17[j] = net->gain17[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain17_first_moment[j]
            / (v->scale * sqrt(net->gain17_second_moment[j]) + net->epsilon);
        net->b17_first_moment[j] = grad_b17[j] * (1 - net->beta1) + net->beta1 * net->b17_first_moment[j];
        net->b17_second_moment[j] = grad_b17[j] * grad_b17[j] * (1 - net->beta2)
            + net->beta2 * net->b17_second_moment[j];
        net->b17[j] = net->b17[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b17_first_moment[j]
            / (v->scale * sqrt(net->b17_second_moment[j]) + net->epsilon);
    }
    /* Q18_first_moment_next[h, d, k] = grad_Q18[h, d, k] * (1 - beta1) + beta1 *
       Q18_first_moment[h, d, k] */
    /* Q18_second_moment_next[h, d, k] = grad_Q18[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q18_second_moment[h, d, k] */
    /* Q18_next[h, d, k] = Q18[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q18_first_moment_next[h, d, k] / (scale * sqrt(Q18_second_moment_next[h, d, k]) + epsilon) */
    /* K18_first_moment_next[h, d, k] = grad_K18[h, d, k] * (1 - beta1) + beta1 *
       K18_first_moment[h, d, k] */
    /* K18_second_moment_next[h, d, k] = grad_K18[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K18_second_moment[h, d, k] */
    /* K18_next[h, d, k] = K18[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K18_first_moment_next[h, d, k] / (scale * sqrt(K18_second_moment_next[h, d, k]) + epsilon) */
    /* V18_first_moment_next[h, d, k] = grad_V18[h, d, k] * (1 - beta1) + beta1 *
       V18_first_moment[h, d, k] */
    /* V18_second_moment_next[h, d, k] = grad_V18[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V18_second_moment[h, d, k] */
    /* V18_next[h, d, k] = V18[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V18_first_moment_next[h, d, k] / (scale * sqrt(V18_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q18_first_moment[h][d][k] = grad_Q18[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q18_first_moment[h][d][k];
                net->Q18_second_moment[h][d][k] = grad_Q18[h][d][k] * grad_Q18[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q18_second_moment[h][d][k];
                net->Q18[h][d][k] = net->Q18[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q18_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q18_second_moment[h][d][k]) + net->epsilon);
                net->K18_first_moment[h][d][k] = grad_K18[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K18_first_moment[h][d][k];
                net->K18_second_moment[h][d][k] = grad_K18[h][d][k] * grad_K18[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K18_second_moment[h][d][k];
                net->K18[h][d][k] = net->K18[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K18_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K18_second_moment[h][d][k]) + net->epsilon);
                net->V18_first_moment[h][d][k] = grad_V18[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V18_first_moment[h][d][k];
                net->V18_second_moment[h][d][k] = grad_V18[h][d][k] * grad_V18[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V18_second_moment[h][d][k];
                net->V18[h][d][k] = net->V18[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V18_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V18_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O18_first_moment_next[k, h, d] = grad_O18[k, h, d] * (1 - beta1) + beta1 *
       O18_first_moment[k, h, d] */
    /* O18_second_moment_next[k, h, d] = grad_O18[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O18_second_moment[k, h, d] */
    /* O18_next[k, h, d] = O18[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O18_first_moment_next[k, h, d] / (scale * sqrt(O18_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O18_first_moment[k][h][d] = grad_O18[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O18_first_moment[k][h][d];
                net->O18_second_moment[k][h][d] = grad_O18[k][h][d] * grad_O18[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O18_second_moment[k][h][d];
                net->O18[k][h][d] = net->O18[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O18_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O18_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b18_first_moment_next[k] = grad_b18[k] * (1 - beta1) + beta1 * b18_first_moment[k] */
    /* b18_second_moment_next[k] = grad_b18[k] ** 2 * (1 - beta2) + beta2 * b18_second_moment[k] */
    /* b18_next[k] = b18[k] * (1 - learning_rate * weight_decay) - step_size *
       b18_first_moment_next[k] / (scale * sqrt(b18_second_moment_next[k]) + epsilon) */
    /* gain20_first_moment_next[k] = grad_gain20[k] * (1 - beta1) + beta1 *
       gain20_first_moment[k] */
    /* gain20_second_moment_next[k] = grad_gain20[k] ** 2 * (1 - beta2) + beta2 *
       gain20_second_moment[k] */
    /* gain20_next[k] = gain20[k] * (1 - learning_rate * weight_decay) - step_size *
       gain20_first_moment_next[k] / (scale * sqrt(gain20_second_moment_next[k]) + epsilon) */
    /* b20_first_moment_next[k] = grad_b20[k] * (1 - beta1) + beta1 * b20_first_moment[k] */
    /* b20_second_moment_next[k] = grad_b20[k] ** 2 * (1 - beta2) + beta2 * b20_second_moment[k] */
    /* b20_next[k] = b20[k] * (1 - learning_rate * weight_decay) - step_size *
       b20_first_moment_next[k] / (scale * sqrt(b20_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b18_first_moment[k] = grad_b18[k] * (1 - net->beta1) + net->beta1 * net->b18_first_moment[k];
        net->b18_second_moment[k] = grad_b18[k] * grad_b18[k] * (1 - net->beta2)
            + net->beta2 * net->b18_second_moment[k];
        net->b18[k] = net->b18[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b18_first_moment[k]
            / (v->scale * sqrt(net->b18_second_moment[k]) + net->epsilon);
        net->gain20_first_moment[k] = grad_gain20[k] * (1 - net->beta1)
            + net->beta1 * net->gain20_first_moment[k];
        net->gain20_second_moment[k] = grad_gain20[k] * grad_gain20[k] * (1 - net->beta2)
            + net->beta2 * net->gain20_second_moment[k];
        net->gain20[k] = net->gain20[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain20_first_moment[k]
            / (v->scale * sqrt(net->gain20_second_moment[k]) + net->epsilon);
        net->b20_first_moment[k] = grad_b20[k] * (1 - net->beta1) + net->beta1 * net->b20_first_moment[k];
        net->b20_second_moment[k] = grad_b20[k] * grad_b20[k] * (1 - net->beta2)
            + net->beta2 * net->b20_second_moment[k];
        net->b20[k] = net->b20[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b20_first_moment[k]
            / (v->scale * sqrt(net->b20_second_moment[k]) + net->epsilon);
    }
    /* W21_first_moment_next[j, k] = grad_W21[j, k] * (1 - beta1) + beta1 * W21_first_moment[j,
       k] */
    /* W21_second_moment_next[j, k] = grad_W21[j, k] ** 2 * (1 - beta2) + beta2 *
       W21_second_moment[j, k] */
    /* W21_next[j, k] = W21[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W21_first_moment_next[j, k] / (scale * sqrt(W21_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W21_first_moment[j][k] = grad_W21[j][k] * (1 - net->beta1)
                + net->beta1 * net->W21_first_moment[j][k];
            net->W21_second_moment[j][k] = grad_W21[j][k] * grad_W21[j][k] * (1 - net->beta2)
                + net->beta2 * net->W21_second_moment[j][k];
            net->W21[j][k] = net->W21[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W21_first_moment[j][k]
                / (v->scale * sqrt(net->W21_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b21_first_moment_next[j] = grad_b21[j] * (1 - beta1) + beta1 * b21_first_moment[j] */
    /* b21_second_moment_next[j] = grad_b21[j] ** 2 * (1 - beta2) + beta2 * b21_second_moment[j] */
    /* b21_next[j] = b21[j] * (1 - learning_rate * weight_decay) - step_size *
       b21_first_moment_next[j] / (scale * sqrt(b21_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b21_first_moment[j] = grad_b21[j] * (1 - net->beta1) + net->beta1 * net->b21_first_moment[j];
        net->b21_second_moment[j] = grad_b21[j] * grad_b21[j] * (1 - net->beta2)
            + net->beta2 * net->b21_second_moment[j];
        net->b21[j] = net->b21[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b21_first_moment[j]
            / (v->scale * sqrt(net->b21_second_moment[j]) + net->epsilon);
    }
    /* W22_first_moment_next[j, k] = grad_W22[j, k] * (1 - beta1) + beta1 * W22_first_moment[j,
       k] */
    /* W22_second_moment_next[j, k] = grad_W22[j, k] ** 2 * (1 - beta2) + beta2 *
       W22_second_moment[j, k] */
    /* W22_next[j, k] = W22[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W22_first_moment_next[j, k] / (scale * sqrt(W22_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W22_first_moment[j][k] = grad_W22[j][k] * (1 - net->beta1)
                + net->beta1 * net->W22_first_moment[j][k];
            net->W22_second_moment[j][k] = grad_W22[j][k] * grad_W22[j][k] * (1 - net->beta2)
                + net->beta2 * net->W22_second_moment[j][k];
            net->W22[j][k] = net->W22[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W22_first_moment[j][k]
                / (v->scale * sqrt(net->W22_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b22_first_moment_next[j] = grad_b22[j] * (1 - beta1) + beta1 * b22_first_moment[j] */
    /* b22_second_moment_next[j] = grad_b22[j] ** 2 * (1 - beta2) + beta2 * b22_second_moment[j] */
    /* b22_next[j] = b22[j] * (1 - learning_rate * weight_decay) - step_size *
       b22_first_moment_next[j] / (scale * sqrt(b22_second_moment_next[j]) + epsilon) */
    /* gain24_first_moment_next[j] = grad_gain24[j] * (1 - beta1) + beta1 *
       gain24_first_moment[j] */
    /* gain24_second_moment_next[j] = grad_gain24[j] ** 2 * (1 - beta2) + beta2 *
       gain24_second_moment[j] */
    /* gain24_next[j] = gain24[j] * (1 - learning_rate * weight_decay) - step_size *
       gain24_first_moment_next[j] / (scale * sqrt(gain24_second_moment_next[j]) + epsilon) */
    /* b24_first_moment_next[j] = grad_b24[j] * (1 - beta1) + beta1 * b24_first_moment[j] */
    /* b24_second_moment_next[j] = grad_b24[j] ** 2 * (1 - beta2) + beta2 * b24_second_moment[j] */
    /* b24_next[j] = b24[j] * (1 - learning_rate * weight_decay) - step_size *
       b24_first_moment_next[j] / (scale * sqrt(b24_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b22_first_moment[j] = grad_b22[j] * (1 - net->beta1) + net->beta1 * net->b22_first_moment[j];
        net->b22_second_moment[j] = grad_b22[j] * grad_b22[j] * (1 - net->beta2)
            + net->beta2 * net->b22_second_moment[j];
        net->b22[j] = net->b22[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b22_first_moment[j]
            / (v->scale * sqrt(net->b22_second_moment[j]) + net->epsilon);
        net->gain24_first_moment[j] = grad_gain24[j] * (1 - net->beta1)
            + net->beta1 * net->gain24_first_moment[j];
        net->gain24_second_moment[j] = grad_gain24[j] * grad_gain24[j] * (1 - net->beta2)
            + net->beta2 * net->gain24_second_moment[j];
        net->gain24[j] = net->gain24[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain24_first_moment[j]
            / (v->scale * sqrt(net->gain24_second_moment[j]) + net->epsilon);
        net->b24_first_moment[j] = grad_b24[j] * (1 - net->beta1) + net->beta1 * net->b24_first_moment[j];
        net->b24_second_moment[j] = grad_b24[j] * grad_b24[j] * (1 - net->beta2)
            + net->beta2 * net->b24_second_moment[j];
        net->b24[j] = net->b24[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b24_first_moment[j]
            / (v->scale * sqrt(net->b24_second_moment[j]) + net->epsilon);
    }
    /* Q25_first_moment_next[h, d, k] = grad_Q25[h, d, k] * (1 - beta1) + beta1 *
       Q25_first_moment[h, d, k] */
    /* Q25_second_moment_next[h, d, k] = grad_Q25[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q25_second_moment[h, d, k] */
    /* Q25_next[h, d, k] = Q25[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q25_first_moment_next[h, d, k] / (scale * sqrt(Q25_second_moment_next[h, d, k]) + epsilon) */
    /* K25_first_moment_next[h, d, k] = grad_K25[h, d, k] * (1 - beta1) + beta1 *
       K25_first_moment[h, d, k] */
    /* K25_second_moment_next[h, d, k] = grad_K25[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K25_second_moment[h, d, k] */
    /* K25_next[h, d, k] = K25[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K25_first_moment_next[h, d, k] / (scale * sqrt(K25_second_moment_next[h, d, k]) + epsilon) */
    /* V25_first_moment_next[h, d, k] = grad_V25[h, d, k] * (1 - beta1) + beta1 *
       V25_first_moment[h, d, k] */
    /* V25_second_moment_next[h, d, k] = grad_V25[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V25_second_moment[h, d, k] */
    /* V25_next[h, d, k] = V25[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V25_first_moment_next[h, d, k] / (scale * sqrt(V25_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q25_first_moment[h][d][k] = grad_Q25[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q25_first_moment[h][d][k];
                net->Q25_second_moment[h][d][k] = grad_Q25[h][d][k] * grad_Q25[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q25_second_moment[h][d][k];
                net->Q25[h][d][k] = net->Q25[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q25_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q25_second_moment[h][d][k]) + net->epsilon);
                net->K25_first_moment[h][d][k] = grad_K25[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K25_first_moment[h][d][k];
                net->K25_second_moment[h][d][k] = grad_K25[h][d][k] * grad_K25[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K25_second_moment[h][d][k];
                net->K25[h][d][k] = net->K25[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K25_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K25_second_moment[h][d][k]) + net->epsilon);
                net->V25_first_moment[h][d][k] = grad_V25[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V25_first_moment[h][d][k];
                net->V25_second_moment[h][d][k] = grad_V25[h][d][k] * grad_V25[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V25_second_moment[h][d][k];
                net->V25[h][d][k] = net->V25[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V25_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V25_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O25_first_moment_next[k, h, d] = grad_O25[k, h, d] * (1 - beta1) + beta1 *
       O25_first_moment[k, h, d] */
    /* O25_second_moment_next[k, h, d] = grad_O25[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O25_second_moment[k, h, d] */
    /* O25_next[k, h, d] = O25[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O25_first_moment_next[k, h, d] / (scale * sqrt(O25_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O25_first_moment[k][h][d] = grad_O25[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O25_first_moment[k][h][d];
                net->O25_second_moment[k][h][d] = grad_O25[k][h][d] * grad_O25[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O25_second_moment[k][h][d];
                net->O25[k][h][d] = net->O25[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O25_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O25_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b25_first_moment_next[k] = grad_b25[k] * (1 - beta1) + beta1 * b25_first_moment[k] */
    /* b25_second_moment_next[k] = grad_b25[k] ** 2 * (1 - beta2) + beta2 * b25_second_moment[k] */
    /* b25_next[k] = b25[k] * (1 - learning_rate * weight_decay) - step_size *
       b25_first_moment_next[k] / (scale * sqrt(b25_second_moment_next[k]) + epsilon) */
    /* gain27_first_moment_next[k] = grad_gain27[k] * (1 - beta1) + beta1 *
       gain27_first_moment[k] */
    /* gain27_second_moment_next[k] = grad_gain27[k] ** 2 * (1 - beta2) + beta2 *
       gain27_second_moment[k] */
    /* gain27_next[k] = gain27[k] * (1 - learning_rate * weight_decay) - step_size *
       gain27_first_moment_next[k] / (scale * sqrt(gain27_second_moment_next[k]) + epsilon) */
    /* b27_first_moment_next[k] = grad_b27[k] * (1 - beta1) + beta1 * b27_first_moment[k] */
    /* b27_second_moment_next[k] = grad_b27[k] ** 2 * (1 - beta2) + beta2 * b27_second_moment[k] */
    /* b27_next[k] = b27[k] * (1 - learning_rate * weight_decay) - step_size *
       b27_first_moment_next[k] / (scale * sqrt(b27_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b25_first_moment[k] = grad_b25[k] * (1 - net->beta1) + net->beta1 * net->b25_first_moment[k];
        net->b25_second_moment[k] = grad_b25[k] * grad_b25[k] * (1 - net->beta2)
            + net->beta2 * net->b25_second_moment[k];
        net->b25[k] = net->b25[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b25_first_moment[k]
            / (v->scale * sqrt(net->b25_second_moment[k]) + net->epsilon);
        net->gain27_first_moment[k] = grad_gain27[k] * (1 - net->beta1)
            + net->beta1 * net->gain27_first_moment[k];
        net->gain27_second_moment[k] = grad_gain27[k] * grad_gain27[k] * (1 - net->beta2)
            + net->beta2 * net->gain27_second_moment[k];
        net->gain27[k] = net->gain27[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain27_first_moment[k]
            / (v->scale * sqrt(net->gain27_second_moment[k]) + net->epsilon);
        net->b27_first_moment[k] = grad_b27[k] * (1 - net->beta1) + net->beta1 * net->b27_first_moment[k];
        net->b27_second_moment[k] = grad_b27[k] * grad_b27[k] * (1 - net->beta2)
            + net->beta2 * net->b27_second_moment[k];
        net->b27[k] = net->b27[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b27_first_moment[k]
            / (v->scale * sqrt(net->b27_second_moment[k]) + net->epsilon);
    }
    /* W28_first_moment_next[j, k] = grad_W28[j, k] * (1 - beta1) + beta1 * W28_first_moment[j,
       k] */
    /* W28_second_moment_next[j, k] = grad_W28[j, k] ** 2 * (1 - beta2) + beta2 *
       W28_second_moment[j, k] */
    /* W28_next[j, k] = W28[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W28_first_moment_next[j, k] / (scale * sqrt(W28_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W28_first_moment[j][k] = grad_W28[j][k] * (1 - net->beta1)
                + net->beta1 * net->W28_first_moment[j][k];
            net->W28_second_moment[j][k] = grad_W28[j][k] * grad_W28[j][k] * (1 - net->beta2)
                + net->beta2 * net->W28_second_moment[j][k];
            net->W28[j][k] = net->W28[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W28_first_moment[j][k]
                / (v->scale * sqrt(net->W28_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b28_first_moment_next[j] = grad_b28[j] * (1 - beta1) + beta1 * b28_first_moment[j] */
    /* b28_second_moment_next[j] = grad_b28[j] ** 2 * (1 - beta2) + beta2 * b28_second_moment[j] */
    /* b28_next[j] = b28[j] * (1 - learning_rate * weight_decay) - step_size *
       b28_first_moment_next[j] / (scale * sqrt(b28_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b28_first_moment[j] = grad_b28[j] * (1 - net->beta1) + net->beta1 * net->b28_first_moment[j];
        net->b28_second_moment[j] = grad_b28[j] * grad_b28[j] * (1 - net->beta2)
            + net->beta2 * net->b28_second_moment[j];
        net->b28[j] = net->b28[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b28_first_moment[j]
            / (v->scale * sqrt(net->b28_second_moment[j]) + net->epsilon);
    }
    /* W29_first_moment_next[j, k] = grad_W29[j, k] * (1 - beta1) + beta1 * W29_first_moment[j,
       k] */
    /* W29_second_moment_next[j, k] = grad_W29[j, k] ** 2 * (1 - beta2) + beta2 *
       W29_second_moment[j, k] */
    /* W29_next[j, k] = W29[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W29_first_moment_next[j, k] / (scale * sqrt(W29_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W29_first_moment[j][k] = grad_W29[j][k] * (1 - net->beta1)
                + net->beta1 * net->W29_first_moment[j][k];
            net->W29_second_moment[j][k] = grad_W29[j][k] * grad_W29[j][k] * (1 - net->beta2)
                + net->beta2 * net->W29_second_moment[j][k];
            net->W29[j][k] = net->W29[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W29_first_moment[j][k]
                / (v->scale * sqrt(net->W29_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b29_first_moment_next[j] = grad_b29[j] * (1 - beta1) + beta1 * b29_first_moment[j] */
    /* b29_second_moment_next[j] = grad_b29[j] ** 2 * (1 - beta2) + beta2 * b29_second_moment[j] */
    /* b29_next[j] = b29[j] * (1 - learning_rate * weight_decay) - step_size *
       b29_first_moment_next[j] / (scale * sqrt(b29_second_moment_next[j]) + epsilon) */
    /* gain31_first_moment_next[j] = grad_gain31[j] * (1 - beta1) + beta1 *
       gain31_first_moment[j] */
    /* gain31_second_moment_next[j] = grad_gain31[j] ** 2 * (1 - beta2) + beta2 *
       gain31_second_moment[j] */
    /* gain31_next[j] = gain31[j] * (1 - learning_rate * weight_decay) - step_size *
       gain31_first_moment_next[j] / (scale * sqrt(gain31_second_moment_next[j]) + epsilon) */
    /* b31_first_moment_next[j] = grad_b31[j] * (1 - beta1) + beta1 * b31_first_moment[j] */
    /* b31_second_moment_next[j] = grad_b31[j] ** 2 * (1 - beta2) + beta2 * b31_second_moment[j] */
    /* b31_next[j] = b31[j] * (1 - learning_rate * weight_decay) - step_size *
       b31_first_moment_next[j] / (scale * sqrt(b31_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b29_first_moment[j] = grad_b29[j] * (1 - net->beta1) + net->beta1 * net->b29_first_moment[j];
        net->b29_second_moment[j] = grad_b29[j] * grad_b29[j] * (1 - net->beta2)
            + net->beta2 * net->b29_second_moment[j];
        net->b29[j] = net->b29[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b29_first_moment[j]
            / (v->scale * sqrt(net->b29_second_moment[j]) + net->epsilon);
        net->gain31_first_moment[j] = grad_gain31[j] * (1 - net->beta1)
            + net->beta1 * net->gain31_first_moment[j];
        net->gain31_second_moment[j] = grad_gain31[j] * grad_gain31[j] * (1 - net->beta2)
            + net->beta2 * net->gain31_second_moment[j];
        net->gain31[j] = net->gain31[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain31_first_moment[j]
            / (v->scale * sqrt(net->gain31_second_moment[j]) + net->epsilon);
        net->b31_first_moment[j] = grad_b31[j] * (1 - net->beta1) + net->beta1 * net->b31_first_moment[j];
        net->b31_second_moment[j] = grad_b31[j] * grad_b31[j] * (1 - net->beta2)
            + net->beta2 * net->b31_second_moment[j];
        net->b31[j] = net->b31[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b31_first_moment[j]
            / (v->scale * sqrt(net->b31_second_moment[j]) + net->epsilon);
    }
    /* Q32_first_moment_next[h, d, k] = grad_Q32[h, d, k] * (1 - beta1) + beta1 *
       Q32_first_moment[h, d, k] */
    /* Q32_second_moment_next[h, d, k] = grad_Q32[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q32_second_moment[h, d, k] */
    /* Q32_next[h, d, k] = Q32[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q32_first_moment_next[h, d, k] / (scale * sqrt(Q32_second_moment_next[h, d, k]) + epsilon) */
    /* K32_first_moment_next[h, d, k] = grad_K32[h, d, k] * (1 - beta1) + beta1 *
       K32_first_moment[h, d, k] */
    /* K32_second_moment_next[h, d, k] = grad_K32[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K32_second_moment[h, d, k] */
    /* K32_next[h, d, k] = K32[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K32_first_moment_next[h, d, k] / (scale * sqrt(K32_second_moment_next[h, d, k]) + epsilon) */
    /* V32_first_moment_next[h, d, k] = grad_V32[h, d, k] * (1 - beta1) + beta1 *
       V32_first_moment[h, d, k] */
    /* V32_second_moment_next[h, d, k] = grad_V32[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V32_second_moment[h, d, k] */
    /* V32_next[h, d, k] = V32[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V32_first_moment_next[h, d, k] / (scale * sqrt(V32_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q32_first_moment[h][d][k] = grad_Q32[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q32_first_moment[h][d][k];
                net->Q32_second_moment[h][d][k] = grad_Q32[h][d][k] * grad_Q32[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q32_second_moment[h][d][k];
                net->Q32[h][d][k] = net->Q32[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q32_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q32_second_moment[h][d][k]) + net->epsilon);
                net->K32_first_moment[h][d][k] = grad_K32[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K32_first_moment[h][d][k];
                net->K32_second_moment[h][d][k] = grad_K32[h][d][k] * grad_K32[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K32_second_moment[h][d][k];
                net->K32[h][d][k] = net->K32[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K32_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K32_second_moment[h][d][k]) + net->epsilon);
                net->V32_first_moment[h][d][k] = grad_V32[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V32_first_moment[h][d][k];
                net->V32_second_moment[h][d][k] = grad_V32[h][d][k] * grad_V32[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V32_second_moment[h][d][k];
                net->V32[h][d][k] = net->V32[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V32_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V32_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O32_first_moment_next[k, h, d] = grad_O32[k, h, d] * (1 - beta1) + beta1 *
       O32_first_moment[k, h, d] */
    /* O32_second_moment_next[k, h, d] = grad_O32[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O32_second_moment[k, h, d] */
    /* O32_next[k, h, d] = O32[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O32_first_moment_next[k, h, d] / (scale * sqrt(O32_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O32_first_moment[k][h][d] = grad_O32[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O32_first_moment[k][h][d];
                net->O32_second_moment[k][h][d] = grad_O32[k][h][d] * grad_O32[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O32_second_moment[k][h][d];
                net->O32[k][h][d] = net->O32[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O32_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O32_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b32_first_moment_next[k] = grad_b32[k] * (1 - beta1) + beta1 * b32_first_moment[k] */
    /* b32_second_moment_next[k] = grad_b32[k] ** 2 * (1 - beta2) + beta2 * b32_second_moment[k] */
    /* b32_next[k] = b32[k] * (1 - learning_rate * weight_decay) - step_size *
       b32_first_moment_next[k] / (scale * sqrt(b32_second_moment_next[k]) + epsilon) */
    /* gain34_first_moment_next[k] = grad_gain34[k] * (1 - beta1) + beta1 *
       gain34_first_moment[k] */
    /* gain34_second_moment_next[k] = grad_gain34[k] ** 2 * (1 - beta2) + beta2 *
       gain34_second_moment[k] */
    /* gain34_next[k] = gain34[k] * (1 - learning_rate * weight_decay) - step_size *
       gain34_first_moment_next[k] / (scale * sqrt(gain34_second_moment_next[k]) + epsilon) */
    /* b34_first_moment_next[k] = grad_b34[k] * (1 - beta1) + beta1 * b34_first_moment[k] */
    /* b34_second_moment_next[k] = grad_b34[k] ** 2 * (1 - beta2) + beta2 * b34_second_moment[k] */
    /* b34_next[k] = b34[k] * (1 - learning_rate * weight_decay) - step_size *
       b34_first_moment_next[k] / (scale * sqrt(b34_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b32_first_moment[k] = grad_b32[k] * (1 - net->beta1) + net->beta1 * net->b32_first_moment[k];
        net->b32_second_moment[k] = grad_b32[k] * grad_b32[k] * (1 - net->beta2)
            + net->beta2 * net->b32_second_moment[k];
        net->b32[k] = net->b32[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b32_first_moment[k]
            / (v->scale * sqrt(net->b32_second_moment[k]) + net->epsilon);
        net->gain34_first_moment[k] = grad_gain34[k] * (1 - net->beta1)
            + net->beta1 * net->gain34_first_moment[k];
        net->gain34_second_moment[k] = grad_gain34[k] * grad_gain34[k] * (1 - net->beta2)
            + net->beta2 * net->gain34_second_moment[k];
        net->gain34[k] = net->gain34[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain34_first_moment[k]
            / (v->scale * sqrt(net->gain34_second_moment[k]) + net->epsilon);
        net->b34_first_moment[k] = grad_b34[k] * (1 - net->beta1) + net->beta1 * net->b34_first_moment[k];
        net->b34_second_moment[k] = grad_b34[k] * grad_b34[k] * (1 - net->beta2)
            + net->beta2 * net->b34_second_moment[k];
        net->b34[k] = net->b34[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b34_first_moment[k]
            / (v->scale * sqrt(net->b34_second_moment[k]) + net->epsilon);
    }
    /* W35_first_moment_next[j, k] = grad_W35[j, k] * (1 - beta1) + beta1 * W35_first_moment[j,
       k] */
    /* W35_second_moment_next[j, k] = grad_W35[j, k] ** 2 * (1 - beta2) + beta2 *
       W35_second_moment[j, k] */
    /* W35_next[j, k] = W35[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W35_first_moment_next[j, k] / (scale * sqrt(W35_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W35_first_moment[j][k] = grad_W35[j][k] * (1 - net->beta1)
                + net->beta1 * net->W35_first_moment[j][k];
            net->W35_second_moment[j][k] = grad_W35[j][k] * grad_W35[j][k] * (1 - net->beta2)
                + net->beta2 * net->W35_second_moment[j][k];
            net->W35[j][k] = net->W35[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W35_first_moment[j][k]
                / (v->scale * sqrt(net->W35_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b35_first_moment_next[j] = grad_b35[j] * (1 - beta1) + beta1 * b35_first_moment[j] */
    /* b35_second_moment_next[j] = grad_b35[j] ** 2 * (1 - beta2) + beta2 * b35_second_moment[j] */
    /* b35_next[j] = b35[j] * (1 - learning_rate * weight_decay) - step_size *
       b35_first_moment_next[j] / (scale * sqrt(b35_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b35_first_moment[j] = grad_b35[j] * (1 - net->beta1) + net->beta1 * net->b35_first_moment[j];
        net->b35_second_moment[j] = grad_b35[j] * grad_b35[j] * (1 - net->beta2)
            + net->beta2 * net->b35_second_moment[j];
        net->b35[j] = net->b35[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b35_first_moment[j]
            / (v->scale * sqrt(net->b35_second_moment[j]) + net->epsilon);
    }
    /* W36_first_moment_next[j, k] = grad_W36[j, k] * (1 - beta1) + beta1 * W36_first_moment[j,
       k] */
    /* W36_second_moment_next[j, k] = grad_W36[j, k] ** 2 * (1 - beta2) + beta2 *
       W36_second_moment[j, k] */
    /* W36_next[j, k] = W36[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W36_first_moment_next[j, k] / (scale * sqrt(W36_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W36_first_moment[j][k] = grad_W36[j][k] * (1 - net->beta1)
                + net->beta1 * net->W36_first_moment[j][k];
            net->W36_second_moment[j][k] = grad_W36[j][k] * grad_W36[j][k] * (1 - net->beta2)
                + net->beta2 * net->W36_second_moment[j][k];
            net->W36[j][k] = net->W36[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W36_first_moment[j][k]
                / (v->scale * sqrt(net->W36_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b36_first_moment_next[j] = grad_b36[j] * (1 - beta1) + beta1 * b36_first_moment[j] */
    /* b36_second_moment_next[j] = grad_b36[j] ** 2 * (1 - beta2) + beta2 * b36_second_moment[j] */
    /* b36_next[j] = b36[j] * (1 - learning_rate * weight_decay) - step_size *
       b36_first_moment_next[j] / (scale * sqrt(b36_second_moment_next[j]) + epsilon) */
    /* gain38_first_moment_next[j] = grad_gain38[j] * (1 - beta1) + beta1 *
       gain38_first_moment[j] */
    /* gain38_second_moment_next[j] = grad_gain38[j] ** 2 * (1 - beta2) + beta2 *
       gain38_second_moment[j] */
    /* gain38_next[j] = gain38[j] * (1 - learning_rate * weight_decay) - step_size *
       gain38_first_moment_next[j] / (scale * sqrt(gain38_second_moment_next[j]) + epsilon) */
    /* b38_first_moment_next[j] = grad_b38[j] * (1 - beta1) + beta1 * b38_first_moment[j] */
    /* b38_second_moment_next[j] = grad_b38[j] ** 2 * (1 - beta2) + beta2 * b38_second_moment[j] */
    /* b38_next[j] = b38[j] * (1 - learning_rate * weight_decay) - step_size *
       b38_first_moment_next[j] / (scale * sqrt(b38_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b36_first_moment[j] = grad_b36[j] * (1 - net->beta1) + net->beta1 * net->b36_first_moment[j];
        net->b36_second_moment[j] = grad_b36[j] * grad_b36[j] * (1 - net->beta2)
            + net->beta2 * net->b36_second_moment[j];
        net->b36[j] = net->b36[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b36_first_moment[j]
            / (v->scale * sqrt(net->b36_second_moment[j]) + net->epsilon);
        net->gain38_first_moment[j] = grad_gain38[j] * (1 - net->beta1)
            + net->beta1 * net->gain38_first_moment[j];
        net->gain38_second_moment[j] = grad_gain38[j] * grad_gain38[j] * (1 - net->beta2)
            + net->beta2 * net->gain38_second_moment[j];
        net->gain38[j] = net->gain38[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain38_first_moment[j]
            / (v->scale * sqrt(net->gain38_second_moment[j]) + net->epsilon);
        net->b38_first_moment[j] = grad_b38[j] * (1 - net->beta1) + net->beta1 * net->b38_first_moment[j];
        net->b38_second_moment[j] = grad_b38[j] * grad_b38[j] * (1 - net->beta2)
            + net->beta2 * net->b38_second_moment[j];
        net->b38[j] = net->b38[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b38_first_moment[j]
            / (v->scale * sqrt(net->b38_second_moment[j]) + net->epsilon);
    }
    /* Q39_first_moment_next[h, d, k] = grad_Q39[h, d, k] * (1 - beta1) + beta1 *
       Q39_first_moment[h, d, k] */
    /* Q39_second_moment_next[h, d, k] = grad_Q39[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q39_second_moment[h, d, k] */
    /* Q39_next[h, d, k] = Q39[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q39_first_moment_next[h, d, k] / (scale * sqrt(Q39_second_moment_next[h, d, k]) + epsilon) */
    /* K39_first_moment_next[h, d, k] = grad_K39[h, d, k] * (1 - beta1) + beta1 *
       K39_first_moment[h, d, k] */
    /* K39_second_moment_next[h, d, k] = grad_K39[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K39_second_moment[h, d, k] */
    /* K39_next[h, d, k] = K39[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K39_first_moment_next[h, d, k] / (scale * sqrt(K39_second_moment_next[h, d, k]) + epsilon) */
    /* V39_first_moment_next[h, d, k] = grad_V39[h, d, k] * (1 - beta1) + beta1 *
       V39_first_moment[h, d, k] */
    /* V39_second_moment_next[h, d, k] = grad_V39[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V39_second_moment[h, d, k] */
    /* V39_next[h, d, k] = V39[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V39_first_moment_next[h, d, k] / (scale * sqrt(V39_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q39_first_moment[h][d][k] = grad_Q39[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q39_first_moment[h][d][k];
                net->Q39_second_moment[h][d][k] = grad_Q39[h][d][k] * grad_Q39[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q39_second_moment[h][d][k];
                net->Q39[h][d][k] = net->Q39[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q39_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q39_second_moment[h][d][k]) + net->epsilon);
                net->K39_first_moment[h][d][k] = grad_K39[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K39_first_moment[h][d][k];
                net->K39_second_moment[h][d][k] = grad_K39[h][d][k] * grad_K39[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K39_second_moment[h][d][k];
                net->K39[h][d][k] = net->K39[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K39_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K39_second_moment[h][d][k]) + net->epsilon);
                net->V39_first_moment[h][d][k] = grad_V39[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V39_first_moment[h][d][k];
                net->V39_second_moment[h][d][k] = grad_V39[h][d][k] * grad_V39[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V39_second_moment[h][d][k];
                net->V39[h][d][k] = net->V39[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V39_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V39_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O39_first_moment_next[k, h, d] = grad_O39[k, h, d] * (1 - beta1) + beta1 *
       O39_first_moment[k, h, d] */
    /* O39_second_moment_next[k, h, d] = grad_O39[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O39_second_moment[k, h, d] */
    /* O39_next[k, h, d] = O39[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O39_first_moment_next[k, h, d] / (scale * sqrt(O39_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O39_first_moment[k][h][d] = grad_O39[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O39_first_moment[k][h][d];
                net->O39_second_moment[k][h][d] = grad_O39[k][h][d] * grad_O39[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O39_second_moment[k][h][d];
                net->O39[k][h][d] = net->O39[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O39_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O39_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b39_first_moment_next[k] = grad_b39[k] * (1 - beta1) + beta1 * b39_first_moment[k] */
    /* b39_second_moment_next[k] = grad_b39[k] ** 2 * (1 - beta2) + beta2 * b39_second_moment[k] */
    /* b39_next[k] = b39[k] * (1 - learning_rate * weight_decay) - step_size *
       b39_first_moment_next[k] / (scale * sqrt(b39_second_moment_next[k]) + epsilon) */
    /* gain41_first_moment_next[k] = grad_gain41[k] * (1 - beta1) + beta1 *
       gain41_first_moment[k] */
    /* gain41_second_moment_next[k] = grad_gain41[k] ** 2 * (1 - beta2) + beta2 *
       gain41_second_moment[k] */
    /* gain41_next[k] = gain41[k] * (1 - learning_rate * weight_decay) - step_size *
       gain41_first_moment_next[k] / (scale * sqrt(gain41_second_moment_next[k]) + epsilon) */
    /* b41_first_moment_next[k] = grad_b41[k] * (1 - beta1) + beta1 * b41_first_moment[k] */
    /* b41_second_moment_next[k] = grad_b41[k] ** 2 * (1 - beta2) + beta2 * b41_second_moment[k] */
    /* b41_next[k] = b41[k] * (1 - learning_rate * weight_decay) - step_size *
       b41_first_moment_next[k] / (scale * sqrt(b41_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b39_first_moment[k] = grad_b39[k] * (1 - net->beta1) + net->beta1 * net->b39_first_moment[k];
        net->b39_second_moment[k] = grad_b39[k] * grad_b39[k] * (1 - net->beta2)
            + net->beta2 * net->b39_second_moment[k];
        net->b39[k] = net->b39[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b39_first_moment[k]
            / (v->scale * sqrt(net->b39_second_moment[k]) + net->epsilon);
        net->gain41_first_moment[k] = grad_gain41[k] * (1 - net->beta1)
            + net->beta1 * net->gain41_first_moment[k];
        net->gain41_second_moment[k] = grad_gain41[k] * grad_gain41[k] * (1 - net->beta2)
            + net->beta2 * net->gain41_second_moment[k];
        net->gain41[k] = net->gain41[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain41_first_moment[k]
            / (v->scale * sqrt(net->gain41_second_moment[k]) + net->epsilon);
        net->b41_first_moment[k] = grad_b41[k] * (1 - net->beta1) + net->beta1 * net->b41_first_moment[k];
        net->b41_second_moment[k] = grad_b41[k] * grad_b41[k] * (1 - net->beta2)
            + net->beta2 * net->b41_second_moment[k];
        net->b41[k] = net->b41[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b41_first_moment[k]
            / (v->scale * sqrt(net->b41_second_moment[k]) + net->epsilon);
    }
    /* W42_first_moment_next[j, k] = grad_W42[j, k] * (1 - beta1) + beta1 * W42_first_moment[j,
       k] */
    /* W42_second_moment_next[j, k] = grad_W42[j, k] ** 2 * (1 - beta2) + beta2 *
       W42_second_moment[j, k] */
    /* W42_next[j, k] = W42[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W42_first_moment_next[j, k] / (scale * sqrt(W42_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W42_first_moment[j][k] = grad_W42[j][k] * (1 - net->beta1)
                + net->beta1 * net->W42_first_moment[j][k];
            net->W42_second_moment[j][k] = grad_W42[j][k] * grad_W42[j][k] * (1 - net->beta2)
                + net->beta2 * net->W42_second_moment[j][k];
            net->W42[j][k] = net->W42[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W42_first_moment[j][k]
                / (v->scale * sqrt(net->W42_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b42_first_moment_next[j] = grad_b42[j] * (1 - beta1) + beta1 * b42_first_moment[j] */
    /* b42_second_moment_next[j] = grad_b42[j] ** 2 * (1 - beta2) + beta2 * b42_second_moment[j] */
    /* b42_next[j] = b42[j] * (1 - learning_rate * weight_decay) - step_size *
       b42_first_moment_next[j] / (scale * sqrt(b42_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b42_first_moment[j] = grad_b42[j] * (1 - net->beta1) + net->beta1 * net->b42_first_moment[j];
        net->b42_second_moment[j] = grad_b42[j] * grad_b42[j] * (1 - net->beta2)
            + net->beta2 * net->b42_second_moment[j];
        net->b42[j] = net->b42[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b42_first_moment[j]
            / (v->scale * sqrt(net->b42_second_moment[j]) + net->epsilon);
    }
    /* W43_first_moment_next[j, k] = grad_W43[j, k] * (1 - beta1) + beta1 * W43_first_moment[j,
       k] */
    /* W43_second_moment_next[j, k] = grad_W43[j, k] ** 2 * (1 - beta2) + beta2 *
       W43_second_moment[j, k] */
    /* W43_next[j, k] = W43[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W43_first_moment_next[j, k] / (scale * sqrt(W43_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W43_first_moment[j][k] = grad_W43[j][k] * (1 - net->beta1)
                + net->beta1 * net->W43_first_moment[j][k];
            net->W43_second_moment[j][k] = grad_W43[j][k] * grad_W43[j][k] * (1 - net->beta2)
                + net->beta2 * net->W43_second_moment[j][k];
            net->W43[j][k] = net->W43[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W43_first_moment[j][k]
                / (v->scale * sqrt(net->W43_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b43_first_moment_next[j] = grad_b43[j] * (1 - beta1) + beta1 * b43_first_moment[j] */
    /* b43_second_moment_next[j] = grad_b43[j] ** 2 * (1 - beta2) + beta2 * b43_second_moment[j] */
    /* b43_next[j] = b43[j] * (1 - learning_rate * weight_decay) - step_size *
       b43_first_moment_next[j] / (scale * sqrt(b43_second_moment_next[j]) + epsilon) */
    /* gain45_first_moment_next[j] = grad_gain45[j] * (1 - beta1) + beta1 *
       gain45_first_moment[j] */
    /* gain45_second_moment_next[j] = grad_gain45[j] ** 2 * (1 - beta2) + beta2 *
       gain45_second_moment[j] */
    /* gain45_next[j] = gain45[j] * (1 - learning_rate * weight_decay) - step_size *
       gain45_first_moment_next[j] / (scale * sqrt(gain45_second_moment_next[j]) + epsilon) */
    /* b45_first_moment_next[j] = grad_b45[j] * (1 - beta1) + beta1 * b45_first_moment[j] */
    /* b45_second_moment_next[j] = grad_b45[j] ** 2 * (1 - beta2) + beta2 * b45_second_moment[j] */
    /* b45_next[j] = b45[j] * (1 - learning_rate * weight_decay) - step_size *
       b45_first_moment_next[j] / (scale * sqrt(b45_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b43_first_moment[j] = grad_b43[j] * (1 - net->beta1) + net->beta1 * net->b43_first_moment[j];
        net->b43_second_moment[j] = grad_b43[j] * grad_b43[j] * (1 - net->beta2)
            + net->beta2 * net->b43_second_moment[j];
        net->b43[j] = net->b43[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b43_first_moment[j]
            / (v->scale * sqrt(net->b43_second_moment[j]) + net->epsilon);
        net->gain45_first_moment[j] = grad_gain45[j] * (1 - net->beta1)
            + net->beta1 * net->gain45_first_moment[j];
        net->gain45_second_moment[j] = grad_gain45[j] * grad_gain45[j] * (1 - net->beta2)
            + net->beta2 * net->gain45_second_moment[j];
        net->gain45[j] = net->gain45[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain45_first_moment[j]
            / (v->scale * sqrt(net->gain45_second_moment[j]) + net->epsilon);
        net->b45_first_moment[j] = grad_b45[j] * (1 - net->beta1) + net->beta1 * net->b45_first_moment[j];
        net->b45_second_moment[j] = grad_b45[j] * grad_b45[j] * (1 - net->beta2)
            + net->beta2 * net->b45_second_moment[j];
        net->b45[j] = net->b45[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b45_first_moment[j]
            / (v->scale * sqrt(net->b45_second_moment[j]) + net->epsilon);
    }
    /* Q46_first_moment_next[h, d, k] = grad_Q46[h, d, k] * (1 - beta1) + beta1 *
       Q46_first_moment[h, d, k] */
    /* Q46_second_moment_next[h, d, k] = grad_Q46[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q46_second_moment[h, d, k] */
    /* Q46_next[h, d, k] = Q46[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q46_first_moment_next[h, d, k] / (scale * sqrt(Q46_second_moment_next[h, d, k]) + epsilon) */
    /* K46_first_moment_next[h, d, k] = grad_K46[h, d, k] * (1 - beta1) + beta1 *
       K46_first_moment[h, d, k] */
    /* K46_second_moment_next[h, d, k] = grad_K46[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K46_second_moment[h, d, k] */
    /* K46_next[h, d, k] = K46[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K46_first_moment_next[h, d, k] / (scale * sqrt(K46_second_moment_next[h, d, k]) + epsilon) */
    /* V46_first_moment_next[h, d, k] = grad_V46[h, d, k] * (1 - beta1) + beta1 *
       V46_first_moment[h, d, k] */
    /* V46_second_moment_next[h, d, k] = grad_V46[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V46_second_moment[h, d, k] */
    /* V46_next[h, d, k] = V46[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V46_first_moment_next[h, d, k] / (scale * sqrt(V46_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q46_first_moment[h][d][k] = grad_Q46[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q46_first_moment[h][d][k];
                net->Q46_second_moment[h][d][k] = grad_Q46[h][d][k] * grad_Q46[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q46_second_moment[h][d][k];
                net->Q46[h][d][k] = net->Q46[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q46_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q46_second_moment[h][d][k]) + net->epsilon);
                net->K46_first_moment[h][d][k] = grad_K46[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K46_first_moment[h][d][k];
                net->K46_second_moment[h][d][k] = grad_K46[h][d][k] * grad_K46[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K46_second_moment[h][d][k];
                net->K46[h][d][k] = net->K46[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K46_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K46_second_moment[h][d][k]) + net->epsilon);
                net->V46_first_moment[h][d][k] = grad_V46[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V46_first_moment[h][d][k];
                net->V46_second_moment[h][d][k] = grad_V46[h][d][k] * grad_V46[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V46_second_moment[h][d][k];
                net->V46[h][d][k] = net->V46[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V46_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V46_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O46_first_moment_next[k, h, d] = grad_O46[k, h, d] * (1 - beta1) + beta1 *
       O46_first_moment[k, h, d] */
    /* O46_second_moment_next[k, h, d] = grad_O46[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O46_second_moment[k, h, d] */
    /* O46_next[k, h, d] = O46[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O46_first_moment_next[k, h, d] / (scale * sqrt(O46_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O46_first_moment[k][h][d] = grad_O46[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O46_first_moment[k][h][d];
                net->O46_second_moment[k][h][d] = grad_O46[k][h][d] * grad_O46[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O46_second_moment[k][h][d];
                net->O46[k][h][d] = net->O46[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O46_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O46_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b46_first_moment_next[k] = grad_b46[k] * (1 - beta1) + beta1 * b46_first_moment[k] */
    /* b46_second_moment_next[k] = grad_b46[k] ** 2 * (1 - beta2) + beta2 * b46_second_moment[k] */
    /* b46_next[k] = b46[k] * (1 - learning_rate * weight_decay) - step_size *
       b46_first_moment_next[k] / (scale * sqrt(b46_second_moment_next[k]) + epsilon) */
    /* gain48_first_moment_next[k] = grad_gain48[k] * (1 - beta1) + beta1 *
       gain48_first_moment[k] */
    /* gain48_second_moment_next[k] = grad_gain48[k] ** 2 * (1 - beta2) + beta2 *
       gain48_second_moment[k] */
    /* gain48_next[k] = gain48[k] * (1 - learning_rate * weight_decay) - step_size *
       gain48_first_moment_next[k] / (scale * sqrt(gain48_second_moment_next[k]) + epsilon) */
    /* b48_first_moment_next[k] = grad_b48[k] * (1 - beta1) + beta1 * b48_first_moment[k] */
    /* b48_second_moment_next[k] = grad_b48[k] ** 2 * (1 - beta2) + beta2 * b48_second_moment[k] */
    /* b48_next[k] = b48[k] * (1 - learning_rate * weight_decay) - step_size *
       b48_first_moment_next[k] / (scale * sqrt(b48_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b46_first_moment[k] = grad_b46[k] * (1 - net->beta1) + net->beta1 * net->b46_first_moment[k];
        net->b46_second_moment[k] = grad_b46[k] * grad_b46[k] * (1 - net->beta2)
            + net->beta2 * net->b46_second_moment[k];
        net->b46[k] = net->b46[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b46_first_moment[k]
            / (v->scale * sqrt(net->b46_second_moment[k]) + net->epsilon);
        net->gain48_first_moment[k] = grad_gain48[k] * (1 - net->beta1)
            + net->beta1 * net->gain48_first_moment[k];
        net->gain48_second_moment[k] = grad_gain48[k] * grad_gain48[k] * (1 - net->beta2)
            + net->beta2 * net->gain48_second_moment[k];
        net->gain48[k] = net->gain48[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain48_first_moment[k]
            / (v->scale * sqrt(net->gain48_second_moment[k]) + net->epsilon);
        net->b48_first_moment[k] = grad_b48[k] * (1 - net->beta1) + net->beta1 * net->b48_first_moment[k];
        net->b48_second_moment[k] = grad_b48[k] * grad_b48[k] * (1 - net->beta2)
            + net->beta2 * net->b48_second_moment[k];
        net->b48[k] = net->b48[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b48_first_moment[k]
            / (v->scale * sqrt(net->b48_second_moment[k]) + net->epsilon);
    }
    /* W49_first_moment_next[j, k] = grad_W49[j, k] * (1 - beta1) + beta1 * W49_first_moment[j,
       k] */
    /* W49_second_moment_next[j, k] = grad_W49[j, k] ** 2 * (1 - beta2) + beta2 *
       W49_second_moment[j, k] */
    /* W49_next[j, k] = W49[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W49_first_moment_next[j, k] / (scale * sqrt(W49_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W49_first_moment[j][k] = grad_W49[j][k] * (1 - net->beta1)
                + net->beta1 * net->W49_first_moment[j][k];
            net->W49_second_moment[j][k] = grad_W49[j][k] * grad_W49[j][k] * (1 - net->beta2)
                + net->beta2 * net->W49_second_moment[j][k];
            net->W49[j][k] = net->W49[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W49_first_moment[j][k]
                / (v->scale * sqrt(net->W49_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b49_first_moment_next[j] = grad_b49[j] * (1 - beta1) + beta1 * b49_first_moment[j] */
    /* b49_second_moment_next[j] = grad_b49[j] ** 2 * (1 - beta2) + beta2 * b49_second_moment[j] */
    /* b49_next[j] = b49[j] * (1 - learning_rate * weight_decay) - step_size *
       b49_first_moment_next[j] / (scale * sqrt(b49_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b49_first_moment[j] = grad_b49[j] * (1 - net->beta1) + net->beta1 * net->b49_first_moment[j];
        net->b49_second_moment[j] = grad_b49[j] * grad_b49[j] * (1 - net->beta2)
            + net->beta2 * net->b49_second_moment[j];
        net->b49[j] = net->b49[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b49_first_moment[j]
            / (v->scale * sqrt(net->b49_second_moment[j]) + net->epsilon);
    }
    /* W50_first_moment_next[j, k] = grad_W50[j, k] * (1 - beta1) + beta1 * W50_first_moment[j,
       k] */
    /* W50_second_moment_next[j, k] = grad_W50[j, k] ** 2 * (1 - beta2) + beta2 *
       W50_second_moment[j, k] */
    /* W50_next[j, k] = W50[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W50_first_moment_next[j, k] / (scale * sqrt(W50_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W50_first_moment[j][k] = grad_W50[j][k] * (1 - net->beta1)
                + net->beta1 * net->W50_first_moment[j][k];
            net->W50_second_moment[j][k] = grad_W50[j][k] * grad_W50[j][k] * (1 - net->beta2)
                + net->beta2 * net->W50_second_moment[j][k];
            net->W50[j][k] = net->W50[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W50_first_moment[j][k]
                / (v->scale * sqrt(net->W50_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b50_first_moment_next[j] = grad_b50[j] * (1 - beta1) + beta1 * b50_first_moment[j] */
    /* b50_second_moment_next[j] = grad_b50[j] ** 2 * (1 - beta2) + beta2 * b50_second_moment[j] */
    /* b50_next[j] = b50[j] * (1 - learning_rate * weight_decay) - step_size *
       b50_first_moment_next[j] / (scale * sqrt(b50_second_moment_next[j]) + epsilon) */
    /* gain52_first_moment_next[j] = grad_gain52[j] * (1 - beta1) + beta1 *
       gain52_first_moment[j] */
    /* gain52_second_moment_next[j] = grad_gain52[j] ** 2 * (1 - beta2) + beta2 *
       gain52_second_moment[j] */
    /* gain52_next[j] = gain52[j] * (1 - learning_rate * weight_decay) - step_size *
       gain52_first_moment_next[j] / (scale * sqrt(gain52_second_moment_next[j]) + epsilon) */
    /* b52_first_moment_next[j] = grad_b52[j] * (1 - beta1) + beta1 * b52_first_moment[j] */
    /* b52_second_moment_next[j] = grad_b52[j] ** 2 * (1 - beta2) + beta2 * b52_second_moment[j] */
    /* b52_next[j] = b52[j] * (1 - learning_rate * weight_decay) - step_size *
       b52_first_moment_next[j] / (scale * sqrt(b52_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b50_first_moment[j] = grad_b50[j] * (1 - net->beta1) + net->beta1 * net->b50_first_moment[j];
        net->b50_second_moment[j] = grad_b50[j] * grad_b50[j] * (1 - net->beta2)
            + net->beta2 * net->b50_second_moment[j];
        net->b50[j] = net->b50[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b50_first_moment[j]
            / (v->scale * sqrt(net->b50_second_moment[j]) + net->epsilon);
        net->gain52_first_moment[j] = grad_gain52[j] * (1 - net->beta1)
            + net->beta1 * net->gain52_first_moment[j];
        net->gain52_second_moment[j] = grad_gain52[j] * grad_gain52[j] * (1 - net->beta2)
            + net->beta2 * net->gain52_second_moment[j];
        net->gain52[j] = net->gain52[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain52_first_moment[j]
            / (v->scale * sqrt(net->gain52_second_moment[j]) + net->epsilon);
        net->b52_first_moment[j] = grad_b52[j] * (1 - net->beta1) + net->beta1 * net->b52_first_moment[j];
        net->b52_second_moment[j] = grad_b52[j] * grad_b52[j] * (1 - net->beta2)
            + net->beta2 * net->b52_second_moment[j];
        net->b52[j] = net->b52[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b52_first_moment[j]
            / (v->scale * sqrt(net->b52_second_moment[j]) + net->epsilon);
    }
    /* Q53_first_moment_next[h, d, k] = grad_Q53[h, d, k] * (1 - beta1) + beta1 *
       Q53_first_moment[h, d, k] */
    /* Q53_second_moment_next[h, d, k] = grad_Q53[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q53_second_moment[h, d, k] */
    /* Q53_next[h, d, k] = Q53[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q53_first_moment_next[h, d, k] / (scale * sqrt(Q53_second_moment_next[h, d, k]) + epsilon) */
    /* K53_first_moment_next[h, d, k] = grad_K53[h, d, k] * (1 - beta1) + beta1 *
       K53_first_moment[h, d, k] */
    /* K53_second_moment_next[h, d, k] = grad_K53[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K53_second_moment[h, d, k] */
    /* K53_next[h, d, k] = K53[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K53_first_moment_next[h, d, k] / (scale * sqrt(K53_second_moment_next[h, d, k]) + epsilon) */
    /* V53_first_moment_next[h, d, k] = grad_V53[h, d, k] * (1 - beta1) + beta1 *
       V53_first_moment[h, d, k] */
    /* V53_second_moment_next[h, d, k] = grad_V53[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V53_second_moment[h, d, k] */
    /* V53_next[h, d, k] = V53[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V53_first_moment_next[h, d, k] / (scale * sqrt(V53_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q53_first_moment[h][d][k] = grad_Q53[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q53_first_moment[h][d][k];
                net->Q53_second_moment[h][d][k] = grad_Q53[h][d][k] * grad_Q53[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q53_second_moment[h][d][k];
                net->Q53[h][d][k] = net->Q53[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q53_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q53_second_moment[h][d][k]) + net->epsilon);
                net->K53_first_moment[h][d][k] = grad_K53[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K53_first_moment[h][d][k];
                net->K53_second_moment[h][d][k] = grad_K53[h][d][k] * grad_K53[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K53_second_moment[h][d][k];
                net->K53[h][d][k] = net->K53[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K53_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K53_second_moment[h][d][k]) + net->epsilon);
                net->V53_first_moment[h][d][k] = grad_V53[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V53_first_moment[h][d][k];
                net->V53_second_moment[h][d][k] = grad_V53[h][d][k] * grad_V53[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V53_second_moment[h][d][k];
                net->V53[h][d][k] = net->V53[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V53_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V53_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O53_first_moment_next[k, h, d] = grad_O53[k, h, d] * (1 - beta1) + beta1 *
       O53_first_moment[k, h, d] */
    /* O53_second_moment_next[k, h, d] = grad_O53[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O53_second_moment[k, h, d] */
    /* O53_next[k, h, d] = O53[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O53_first_moment_next[k, h, d] / (scale * sqrt(O53_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O53_first_moment[k][h][d] = grad_O53[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O53_first_moment[k][h][d];
                net->O53_second_moment[k][h][d] = grad_O53[k][h][d] * grad_O53[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O53_second_moment[k][h][d];
                net->O53[k][h][d] = net->O53[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O53_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O53_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b53_first_moment_next[k] = grad_b53[k] * (1 - beta1) + beta1 * b53_first_moment[k] */
    /* b53_second_moment_next[k] = grad_b53[k] ** 2 * (1 - beta2) + beta2 * b53_second_moment[k] */
    /* b53_next[k] = b53[k] * (1 - learning_rate * weight_decay) - step_size *
       b53_first_moment_next[k] / (scale * sqrt(b53_second_moment_next[k]) + epsilon) */
    /* gain55_first_moment_next[k] = grad_gain55[k] * (1 - beta1) + beta1 *
       gain55_first_moment[k] */
    /* gain55_second_moment_next[k] = grad_gain55[k] ** 2 * (1 - beta2) + beta2 *
       gain55_second_moment[k] */
    /* gain55_next[k] = gain55[k] * (1 - learning_rate * weight_decay) - step_size *
       gain55_first_moment_next[k] / (scale * sqrt(gain55_second_moment_next[k]) + epsilon) */
    /* b55_first_moment_next[k] = grad_b55[k] * (1 - beta1) + beta1 * b55_first_moment[k] */
    /* b55_second_moment_next[k] = grad_b55[k] ** 2 * (1 - beta2) + beta2 * b55_second_moment[k] */
    /* b55_next[k] = b55[k] * (1 - learning_rate * weight_decay) - step_size *
       b55_first_moment_next[k] / (scale * sqrt(b55_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b53_first_moment[k] = grad_b53[k] * (1 - net->beta1) + net->beta1 * net->b53_first_moment[k];
        net->b53_second_moment[k] = grad_b53[k] * grad_b53[k] * (1 - net->beta2)
            + net->beta2 * net->b53_second_moment[k];
        net->b53[k] = net->b53[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b53_first_moment[k]
            / (v->scale * sqrt(net->b53_second_moment[k]) + net->epsilon);
        net->gain55_first_moment[k] = grad_gain55[k] * (1 - net->beta1)
            + net->beta1 * net->gain55_first_moment[k];
        net->gain55_second_moment[k] = grad_gain55[k] * grad_gain55[k] * (1 - net->beta2)
            + net->beta2 * net->gain55_second_moment[k];
        net->gain55[k] = net->gain55[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain55_first_moment[k]
            / (v->scale * sqrt(net->gain55_second_moment[k]) + net->epsilon);
        net->b55_first_moment[k] = grad_b55[k] * (1 - net->beta1) + net->beta1 * net->b55_first_moment[k];
        net->b55_second_moment[k] = grad_b55[k] * grad_b55[k] * (1 - net->beta2)
            + net->beta2 * net->b55_second_moment[k];
        net->b55[k] = net->b55[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b55_first_moment[k]
            / (v->scale * sqrt(net->b55_second_moment[k]) + net->epsilon);
    }
    /* W56_first_moment_next[j, k] = grad_W56[j, k] * (1 - beta1) + beta1 * W56_first_moment[j,
       k] */
    /* W56_second_moment_next[j, k] = grad_W56[j, k] ** 2 * (1 - beta2) + beta2 *
       W56_second_moment[j, k] */
    /* W56_next[j, k] = W56[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W56_first_moment_next[j, k] / (scale * sqrt(W56_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W56_first_moment[j][k] = grad_W56[j][k] * (1 - net->beta1)
                + net->beta1 * net->W56_first_moment[j][k];
            net->W56_second_moment[j][k] = grad_W56[j][k] * grad_W56[j][k] * (1 - net->beta2)
                + net->beta2 * net->W56_second_moment[j][k];
            net->W56[j][k] = net->W56[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W56_first_moment[j][k]
                / (v->scale * sqrt(net->W56_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b56_first_moment_next[j] = grad_b56[j] * (1 - beta1) + beta1 * b56_first_moment[j] */
    /* b56_second_moment_next[j] = grad_b56[j] ** 2 * (1 - beta2) + beta2 * b56_second_moment[j] */
    /* b56_next[j] = b56[j] * (1 - learning_rate * weight_decay) - step_size *
       b56_first_moment_next[j] / (scale * sqrt(b56_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b56_first_moment[j] = grad_b56[j] * (1 - net->beta1) + net->beta1 * net->b56_first_moment[j];
        net->b56_second_moment[j] = grad_b56[j] * grad_b56[j] * (1 - net->beta2)
            + net->beta2 * net->b56_second_moment[j];
        net->b56[j] = net->b56[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b56_first_moment[j]
            / (v->scale * sqrt(net->b56_second_moment[j]) + net->epsilon);
    }
    /* W57_first_moment_next[j, k] = grad_W57[j, k] * (1 - beta1) + beta1 * W57_first_moment[j,
       k] */
    /* W57_second_moment_next[j, k] = grad_W57[j, k] ** 2 * (1 - beta2) + beta2 *
       W57_second_moment[j, k] */
    /* W57_next[j, k] = W57[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W57_first_moment_next[j, k] / (scale * sqrt(W57_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W57_first_moment[j][k] = grad_W57[j][k] * (1 - net->beta1)
                + net->beta1 * net->W57_first_moment[j][k];
            net->W57_second_moment[j][k] = grad_W57[j][k] * grad_W57[j][k] * (1 - net->beta2)
                + net->beta2 * net->W57_second_moment[j][k];
            net->W57[j][k] = net->W57[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W57_first_moment[j][k]
                / (v->scale * sqrt(net->W57_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b57_first_moment_next[j] = grad_b57[j] * (1 - beta1) + beta1 * b57_first_moment[j] */
    /* b57_second_moment_next[j] = grad_b57[j] ** 2 * (1 - beta2) + beta2 * b57_second_moment[j] */
    /* b57_next[j] = b57[j] * (1 - learning_rate * weight_decay) - step_size *
       b57_first_moment_next[j] / (scale * sqrt(b57_second_moment_next[j]) + epsilon) */
    /* gain59_first_moment_next[j] = grad_gain59[j] * (1 - beta1) + beta1 *
       gain59_first_moment[j] */
    /* gain59_second_moment_next[j] = grad_gain59[j] ** 2 * (1 - beta2) + beta2 *
       gain59_second_moment[j] */
    /* gain59_next[j] = gain59[j] * (1 - learning_rate * weight_decay) - step_size *
       gain59_first_moment_next[j] / (scale * sqrt(gain59_second_moment_next[j]) + epsilon) */
    /* b59_first_moment_next[j] = grad_b59[j] * (1 - beta1) + beta1 * b59_first_moment[j] */
    /* b59_second_moment_next[j] = grad_b59[j] ** 2 * (1 - beta2) + beta2 * b59_second_moment[j] */
    /* b59_next[j] = b59[j] * (1 - learning_rate * weight_decay) - step_size *
       b59_first_moment_next[j] / (scale * sqrt(b59_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b57_first_moment[j] = grad_b57[j] * (1 - net->beta1) + net->beta1 * net->b57_first_moment[j];
        net->b57_second_moment[j] = grad_b57[j] * grad_b57[j] * (1 - net->beta2)
            + net->beta2 * net->b57_second_moment[j];
        net->b57[j] = net->b57[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b57_first_moment[j]
            / (v->scale * sqrt(net->b57_second_moment[j]) + net->epsilon);
        net->gain59_first_moment[j] = grad_gain59[j] * (1 - net->beta1)
            + net->beta1 * net->gain59_first_moment[j];
        net->gain59_second_moment[j] = grad_gain59[j] * grad_gain59[j] * (1 - net->beta2)
            + net->beta2 * net->gain59_second_moment[j];
        net->gain59[j] = net->gain59[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain59_first_moment[j]
            / (v->scale * sqrt(net->gain59_second_moment[j]) + net->epsilon);
        net->b59_first_moment[j] = grad_b59[j] * (1 - net->beta1) + net->beta1 * net->b59_first_moment[j];
        net->b59_second_moment[j] = grad_b59[j] * grad_b59[j] * (1 - net->beta2)
            + net->beta2 * net->b59_second_moment[j];
        net->b59[j] = net->b59[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b59_first_moment[j]
            / (v->scale * sqrt(net->b59_second_moment[j]) + net->epsilon);
    }
    /* Q60_first_moment_next[h, d, k] = grad_Q60[h, d, k] * (1 - beta1) + beta1 *
       Q60_first_moment[h, d, k] */
    /* Q60_second_moment_next[h, d, k] = grad_Q60[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q60_second_moment[h, d, k] */
    /* Q60_next[h, d, k] = Q60[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q60_first_moment_next[h, d, k] / (scale * sqrt(Q60_second_moment_next[h, d, k]) + epsilon) */
    /* K60_first_moment_next[h, d, k] = grad_K60[h, d, k] * (1 - beta1) + beta1 *
       K60_first_moment[h, d, k] */
    /* K60_second_moment_next[h, d, k] = grad_K60[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K60_second_moment[h, d, k] */
    /* K60_next[h, d, k] = K60[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K60_first_moment_next[h, d, k] / (scale * sqrt(K60_second_moment_next[h, d, k]) + epsilon) */
    /* V60_first_moment_next[h, d, k] = grad_V60[h, d, k] * (1 - beta1) + beta1 *
       V60_first_moment[h, d, k] */
    /* V60_second_moment_next[h, d, k] = grad_V60[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V60_second_moment[h, d, k] */
    /* V60_next[h, d, k] = V60[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V60_first_moment_next[h, d, k] / (scale * sqrt(V60_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q60_first_moment[h][d][k] = grad_Q60[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q60_first_moment[h][d][k];
                net->Q60_second_moment[h][d][k] = grad_Q60[h][d][k] * grad_Q60[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q60_second_moment[h][d][k];
                net->Q60[h][d][k] = net->Q60[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q60_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q60_second_moment[h][d][k]) + net->epsilon);
                net->K60_first_moment[h][d][k] = grad_K60[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K60_first_moment[h][d][k];
                net->K60_second_moment[h][d][k] = grad_K60[h][d][k] * grad_K60[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K60_second_moment[h][d][k];
                net->K60[h][d][k] = net->K60[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K60_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K60_second_moment[h][d][k]) + net->epsilon);
                net->V60_first_moment[h][d][k] = grad_V60[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V60_first_moment[h][d][k];
                net->V60_second_moment[h][d][k] = grad_V60[h][d][k] * grad_V60[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V60_second_moment[h][d][k];
                net->V60[h][d][k] = net->V60[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V60_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V60_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O60_first_moment_next[k, h, d] = grad_O60[k, h, d] * (1 - beta1) + beta1 *
       O60_first_moment[k, h, d] */
    /* O60_second_moment_next[k, h, d] = grad_O60[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O60_second_moment[k, h, d] */
    /* O60_next[k, h, d] = O60[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O60_first_moment_next[k, h, d] / (scale * sqrt(O60_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O60_first_moment[k][h][d] = grad_O60[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O60_first_moment[k][h][d];
                net->O60_second_moment[k][h][d] = grad_O60[k][h][d] * grad_O60[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O60_second_moment[k][h][d];
                net->O60[k][h][d] = net->O60[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O60_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O60_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b60_first_moment_next[k] = grad_b60[k] * (1 - beta1) + beta1 * b60_first_moment[k] */
    /* b60_second_moment_next[k] = grad_b60[k] ** 2 * (1 - beta2) + beta2 * b60_second_moment[k] */
    /* b60_next[k] = b60[k] * (1 - learning_rate * weight_decay) - step_size *
       b60_first_moment_next[k] / (scale * sqrt(b60_second_moment_next[k]) + epsilon) */
    /* gain62_first_moment_next[k] = grad_gain62[k] * (1 - beta1) + beta1 *
       gain62_first_moment[k] */
    /* gain62_second_moment_next[k] = grad_gain62[k] ** 2 * (1 - beta2) + beta2 *
       gain62_second_moment[k] */
    /* gain62_next[k] = gain62[k] * (1 - learning_rate * weight_decay) - step_size *
       gain62_first_moment_next[k] / (scale * sqrt(gain62_second_moment_next[k]) + epsilon) */
    /* b62_first_moment_next[k] = grad_b62[k] * (1 - beta1) + beta1 * b62_first_moment[k] */
    /* b62_second_moment_next[k] = grad_b62[k] ** 2 * (1 - beta2) + beta2 * b62_second_moment[k] */
    /* b62_next[k] = b62[k] * (1 - learning_rate * weight_decay) - step_size *
       b62_first_moment_next[k] / (scale * sqrt(b62_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b60_first_moment[k] = grad_b60[k] * (1 - net->beta1) + net->beta1 * net->b60_first_moment[k];
        net->b60_second_moment[k] = grad_b60[k] * grad_b60[k] * (1 - net->beta2)
            + net->beta2 * net->b60_second_moment[k];
        net->b60[k] = net->b60[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b60_first_moment[k]
            / (v->scale * sqrt(net->b60_second_moment[k]) + net->epsilon);
        net->gain62_first_moment[k] = grad_gain62[k] * (1 - net->beta1)
            + net->beta1 * net->gain62_first_moment[k];
        net->gain62_second_moment[k] = grad_gain62[k] * grad_gain62[k] * (1 - net->beta2)
            + net->beta2 * net->gain62_second_moment[k];
        net->gain62[k] = net->gain62[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain62_first_moment[k]
            / (v->scale * sqrt(net->gain62_second_moment[k]) + net->epsilon);
        net->b62_first_moment[k] = grad_b62[k] * (1 - net->beta1) + net->beta1 * net->b62_first_moment[k];
        net->b62_second_moment[k] = grad_b62[k] * grad_b62[k] * (1 - net->beta2)
            + net->beta2 * net->b62_second_moment[k];
        net->b62[k] = net->b62[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b62_first_moment[k]
            / (v->scale * sqrt(net->b62_second_moment[k]) + net->epsilon);
    }
    /* W63_first_moment_next[j, k] = grad_W63[j, k] * (1 - beta1) + beta1 * W63_first_moment[j,
       k] */
    /* W63_second_moment_next[j, k] = grad_W63[j, k] ** 2 * (1 - beta2) + beta2 *
       W63_second_moment[j, k] */
    /* W63_next[j, k] = W63[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W63_first_moment_next[j, k] / (scale * sqrt(W63_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W63_first_moment[j][k] = grad_W63[j][k] * (1 - net->beta1)
                + net->beta1 * net->W63_first_moment[j][k];
            net->W63_second_moment[j][k] = grad_W63[j][k] * grad_W63[j][k] * (1 - net->beta2)
                + net->beta2 * net->W63_second_moment[j][k];
            net->W63[j][k] = net->W63[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W63_first_moment[j][k]
                / (v->scale * sqrt(net->W63_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b63_first_moment_next[j] = grad_b63[j] * (1 - beta1) + beta1 * b63_first_moment[j] */
    /* b63_second_moment_next[j] = grad_b63[j] ** 2 * (1 - beta2) + beta2 * b63_second_moment[j] */
    /* b63_next[j] = b63[j] * (1 - learning_rate * weight_decay) - step_size *
       b63_first_moment_next[j] / (scale * sqrt(b63_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b63_first_moment[j] = grad_b63[j] * (1 - net->beta1) + net->beta1 * net->b63_first_moment[j];
        net->b63_second_moment[j] = grad_b63[j] * grad_b63[j] * (1 - net->beta2)
            + net->beta2 * net->b63_second_moment[j];
        net->b63[j] = net->b63[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b63_first_moment[j]
            / (v->scale * sqrt(net->b63_second_moment[j]) + net->epsilon);
    }
    /* W64_first_moment_next[j, k] = grad_W64[j, k] * (1 - beta1) + beta1 * W64_first_moment[j,
       k] */
    /* W64_second_moment_next[j, k] = grad_W64[j, k] ** 2 * (1 - beta2) + beta2 *
       W64_second_moment[j, k] */
    /* W64_next[j, k] = W64[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W64_first_moment_next[j, k] / (scale * sqrt(W64_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W64_first_moment[j][k] = grad_W64[j][k] * (1 - net->beta1)
                + net->beta1 * net->W64_first_moment[j][k];
            net->W64_second_moment[j][k] = grad_W64[j][k] * grad_W64[j][k] * (1 - net->beta2)
                + net->beta2 * net->W64_second_moment[j][k];
            net->W64[j][k] = net->W64[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W64_first_moment[j][k]
                / (v->scale * sqrt(net->W64_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b64_first_moment_next[j] = grad_b64[j] * (1 - beta1) + beta1 * b64_first_moment[j] */
    /* b64_second_moment_next[j] = grad_b64[j] ** 2 * (1 - beta2) + beta2 * b64_second_moment[j] */
    /* b64_next[j] = b64[j] * (1 - learning_rate * weight_decay) - step_size *
       b64_first_moment_next[j] / (scale * sqrt(b64_second_moment_next[j]) + epsilon) */
    /* gain66_first_moment_next[j] = grad_gain66[j] * (1 - beta1) + beta1 *
       gain66_first_moment[j] */
    /* gain66_second_moment_next[j] = grad_gain66[j] ** 2 * (1 - beta2) + beta2 *
       gain66_second_moment[j] */
    /* gain66_next[j] = gain66[j] * (1 - learning_rate * weight_decay) - step_size *
       gain66_first_moment_next[j] / (scale * sqrt(gain66_second_moment_next[j]) + epsilon) */
    /* b66_first_moment_next[j] = grad_b66[j] * (1 - beta1) + beta1 * b66_first_moment[j] */
    /* b66_second_moment_next[j] = grad_b66[j] ** 2 * (1 - beta2) + beta2 * b66_second_moment[j] */
    /* b66_next[j] = b66[j] * (1 - learning_rate * weight_decay) - step_size *
       b66_first_moment_next[j] / (scale * sqrt(b66_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b64_first_moment[j] = grad_b64[j] * (1 - net->beta1) + net->beta1 * net->b64_first_moment[j];
        net->b64_second_moment[j] = grad_b64[j] * grad_b64[j] * (1 - net->beta2)
            + net->beta2 * net->b64_second_moment[j];
        net->b64[j] = net->b64[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b64_first_moment[j]
            / (v->scale * sqrt(net->b64_second_moment[j]) + net->epsilon);
        net->gain66_first_moment[j] = grad_gain66[j] * (1 - net->beta1)
            + net->beta1 * net->gain66_first_moment[j];
        net->gain66_second_moment[j] = grad_gain66[j] * grad_gain66[j] * (1 - net->beta2)
            + net->beta2 * net->gain66_second_moment[j];
        net->gain66[j] = net->gain66[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain66_first_moment[j]
            / (v->scale * sqrt(net->gain66_second_moment[j]) + net->epsilon);
        net->b66_first_moment[j] = grad_b66[j] * (1 - net->beta1) + net->beta1 * net->b66_first_moment[j];
        net->b66_second_moment[j] = grad_b66[j] * grad_b66[j] * (1 - net->beta2)
            + net->beta2 * net->b66_second_moment[j];
        net->b66[j] = net->b66[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b66_first_moment[j]
            / (v->scale * sqrt(net->b66_second_moment[j]) + net->epsilon);
    }
    /* Q67_first_moment_next[h, d, k] = grad_Q67[h, d, k] * (1 - beta1) + beta1 *
       Q67_first_moment[h, d, k] */
    /* Q67_second_moment_next[h, d, k] = grad_Q67[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q67_second_moment[h, d, k] */
    /* Q67_next[h, d, k] = Q67[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q67_first_moment_next[h, d, k] / (scale * sqrt(Q67_second_moment_next[h, d, k]) + epsilon) */
    /* K67_first_moment_next[h, d, k] = grad_K67[h, d, k] * (1 - beta1) + beta1 *
       K67_first_moment[h, d, k] */
    /* K67_second_moment_next[h, d, k] = grad_K67[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K67_second_moment[h, d, k] */
    /* K67_next[h, d, k] = K67[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K67_first_moment_next[h, d, k] / (scale * sqrt(K67_second_moment_next[h, d, k]) + epsilon) */
    /* V67_first_moment_next[h, d, k] = grad_V67[h, d, k] * (1 - beta1) + beta1 *
       V67_first_moment[h, d, k] */
    /* V67_second_moment_next[h, d, k] = grad_V67[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V67_second_moment[h, d, k] */
    /* V67_next[h, d, k] = V67[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V67_first_moment_next[h, d, k] / (scale * sqrt(V67_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q67_first_moment[h][d][k] = grad_Q67[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q67_first_moment[h][d][k];
                net->Q67_second_moment[h][d][k] = grad_Q67[h][d][k] * grad_Q67[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q67_second_moment[h][d][k];
                net->Q67[h][d][k] = net->Q67[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q67_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q67_second_moment[h][d][k]) + net->epsilon);
                net->K67_first_moment[h][d][k] = grad_K67[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K67_first_moment[h][d][k];
                net->K67_second_moment[h][d][k] = grad_K67[h][d][k] * grad_K67[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K67_second_moment[h][d][k];
                net->K67[h][d][k] = net->K67[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K67_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K67_second_moment[h][d][k]) + net->epsilon);
                net->V67_first_moment[h][d][k] = grad_V67[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V67_first_moment[h][d][k];
                net->V67_second_moment[h][d][k] = grad_V67[h][d][k] * grad_V67[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V67_second_moment[h][d][k];
                net->V67[h][d][k] = net->V67[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V67_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V67_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O67_first_moment_next[k, h, d] = grad_O67[k, h, d] * (1 - beta1) + beta1 *
       O67_first_moment[k, h, d] */
    /* O67_second_moment_next[k, h, d] = grad_O67[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O67_second_moment[k, h, d] */
    /* O67_next[k, h, d] = O67[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O67_first_moment_next[k, h, d] / (scale * sqrt(O67_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O67_first_moment[k][h][d] = grad_O67[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O67_first_moment[k][h][d];
                net->O67_second_moment[k][h][d] = grad_O67[k][h][d] * grad_O67[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O67_second_moment[k][h][d];
                net->O67[k][h][d] = net->O67[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O67_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O67_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b67_first_moment_next[k] = grad_b67[k] * (1 - beta1) + beta1 * b67_first_moment[k] */
    /* b67_second_moment_next[k] = grad_b67[k] ** 2 * (1 - beta2) + beta2 * b67_second_moment[k] */
    /* b67_next[k] = b67[k] * (1 - learning_rate * weight_decay) - step_size *
       b67_first_moment_next[k] / (scale * sqrt(b67_second_moment_next[k]) + epsilon) */
    /* gain69_first_moment_next[k] = grad_gain69[k] * (1 - beta1) + beta1 *
       gain69_first_moment[k] */
    /* gain69_second_moment_next[k] = grad_gain69[k] ** 2 * (1 - beta2) + beta2 *
       gain69_second_moment[k] */
    /* gain69_next[k] = gain69[k] * (1 - learning_rate * weight_decay) - step_size *
       gain69_first_moment_next[k] / (scale * sqrt(gain69_second_moment_next[k]) + epsilon) */
    /* b69_first_moment_next[k] = grad_b69[k] * (1 - beta1) + beta1 * b69_first_moment[k] */
    /* b69_second_moment_next[k] = grad_b69[k] ** 2 * (1 - beta2) + beta2 * b69_second_moment[k] */
    /* b69_next[k] = b69[k] * (1 - learning_rate * weight_decay) - step_size *
       b69_first_moment_next[k] / (scale * sqrt(b69_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b67_first_moment[k] = grad_b67[k] * (1 - net->beta1) + net->beta1 * net->b67_first_moment[k];
        net->b67_second_moment[k] = grad_b67[k] * grad_b67[k] * (1 - net->beta2)
            + net->beta2 * net->b67_second_moment[k];
        net->b67[k] = net->b67[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b67_first_moment[k]
            / (v->scale * sqrt(net->b67_second_moment[k]) + net->epsilon);
        net->gain69_first_moment[k] = grad_gain69[k] * (1 - net->beta1)
            + net->beta1 * net->gain69_first_moment[k];
        net->gain69_second_moment[k] = grad_gain69[k] * grad_gain69[k] * (1 - net->beta2)
            + net->beta2 * net->gain69_second_moment[k];
        net->gain69[k] = net->gain69[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain69_first_moment[k]
            / (v->scale * sqrt(net->gain69_second_moment[k]) + net->epsilon);
        net->b69_first_moment[k] = grad_b69[k] * (1 - net->beta1) + net->beta1 * net->b69_first_moment[k];
        net->b69_second_moment[k] = grad_b69[k] * grad_b69[k] * (1 - net->beta2)
            + net->beta2 * net->b69_second_moment[k];
        net->b69[k] = net->b69[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b69_first_moment[k]
            / (v->scale * sqrt(net->b69_second_moment[k]) + net->epsilon);
    }
    /* W70_first_moment_next[j, k] = grad_W70[j, k] * (1 - beta1) + beta1 * W70_first_moment[j,
       k] */
    /* W70_second_moment_next[j, k] = grad_W70[j, k] ** 2 * (1 - beta2) + beta2 *
       W70_second_moment[j, k] */
    /* W70_next[j, k] = W70[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W70_first_moment_next[j, k] / (scale * sqrt(W70_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W70_first_moment[j][k] = grad_W70[j][k] * (1 - net->beta1)
                + net->beta1 * net->W70_first_moment[j][k];
            net->W70_second_moment[j][k] = grad_W70[j][k] * grad_W70[j][k] * (1 - net->beta2)
                + net->beta2 * net->W70_second_moment[j][k];
            net->W70[j][k] = net->W70[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W70_first_moment[j][k]
                / (v->scale * sqrt(net->W70_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b70_first_moment_next[j] = grad_b70[j] * (1 - beta1) + beta1 * b70_first_moment[j] */
    /* b70_second_moment_next[j] = grad_b70[j] ** 2 * (1 - beta2) + beta2 * b70_second_moment[j] */
    /* b70_next[j] = b70[j] * (1 - learning_rate * weight_decay) - step_size *
       b70_first_moment_next[j] / (scale * sqrt(b70_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b70_first_moment[j] = grad_b70[j] * (1 - net->beta1) + net->beta1 * net->b70_first_moment[j];
        net->b70_second_moment[j] = grad_b70[j] * grad_b70[j] * (1 - net->beta2)
            + net->beta2 * net->b70_second_moment[j];
        net->b70[j] = net->b70[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b70_first_moment[j]
            / (v->scale * sqrt(net->b70_second_moment[j]) + net->epsilon);
    }
    /* W71_first_moment_next[j, k] = grad_W71[j, k] * (1 - beta1) + beta1 * W71_first_moment[j,
       k] */
    /* W71_second_moment_next[j, k] = grad_W71[j, k] ** 2 * (1 - beta2) + beta2 *
       W71_second_moment[j, k] */
    /* W71_next[j, k] = W71[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W71_first_moment_next[j, k] / (scale * sqrt(W71_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W71_first_moment[j][k] = grad_W71[j][k] * (1 - net->beta1)
                + net->beta1 * net->W71_first_moment[j][k];
            net->W71_second_moment[j][k] = grad_W71[j][k] * grad_W71[j][k] * (1 - net->beta2)
                + net->beta2 * net->W71_second_moment[j][k];
            net->W71[j][k] = net->W71[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W71_first_moment[j][k]
                / (v->scale * sqrt(net->W71_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b71_first_moment_next[j] = grad_b71[j] * (1 - beta1) + beta1 * b71_first_moment[j] */
    /* b71_second_moment_next[j] = grad_b71[j] ** 2 * (1 - beta2) + beta2 * b71_second_moment[j] */
    /* b71_next[j] = b71[j] * (1 - learning_rate * weight_decay) - step_size *
       b71_first_moment_next[j] / (scale * sqrt(b71_second_moment_next[j]) + epsilon) */
    /* gain73_first_moment_next[j] = grad_gain73[j] * (1 - beta1) + beta1 *
       gain73_first_moment[j] */
    /* gain73_second_moment_next[j] = grad_gain73[j] ** 2 * (1 - beta2) + beta2 *
       gain73_second_moment[j] */
    /* gain73_next[j] = gain73[j] * (1 - learning_rate * weight_decay) - step_size *
       gain73_first_moment_next[j] / (scale * sqrt(gain73_second_moment_next[j]) + epsilon) */
    /* b73_first_moment_next[j] = grad_b73[j] * (1 - beta1) + beta1 * b73_first_moment[j] */
    /* b73_second_moment_next[j] = grad_b73[j] ** 2 * (1 - beta2) + beta2 * b73_second_moment[j] */
    /* b73_next[j] = b73[j] * (1 - learning_rate * weight_decay) - step_size *
       b73_first_moment_next[j] / (scale * sqrt(b73_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b71_first_moment[j] = grad_b71[j] * (1 - net->beta1) + net->beta1 * net->b71_first_moment[j];
        net->b71_second_moment[j] = grad_b71[j] * grad_b71[j] * (1 - net->beta2)
            + net->beta2 * net->b71_second_moment[j];
        net->b71[j] = net->b71[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b71_first_moment[j]
            / (v->scale * sqrt(net->b71_second_moment[j]) + net->epsilon);
        net->gain73_first_moment[j] = grad_gain73[j] * (1 - net->beta1)
            + net->beta1 * net->gain73_first_moment[j];
        net->gain73_second_moment[j] = grad_gain73[j] * grad_gain73[j] * (1 - net->beta2)
            + net->beta2 * net->gain73_second_moment[j];
        net->gain73[j] = net->gain73[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain73_first_moment[j]
            / (v->scale * sqrt(net->gain73_second_moment[j]) + net->epsilon);
        net->b73_first_moment[j] = grad_b73[j] * (1 - net->beta1) + net->beta1 * net->b73_first_moment[j];
        net->b73_second_moment[j] = grad_b73[j] * grad_b73[j] * (1 - net->beta2)
            + net->beta2 * net->b73_second_moment[j];
        net->b73[j] = net->b73[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b73_first_moment[j]
            / (v->scale * sqrt(net->b73_second_moment[j]) + net->epsilon);
    }
    /* Q74_first_moment_next[h, d, k] = grad_Q74[h, d, k] * (1 - beta1) + beta1 *
       Q74_first_moment[h, d, k] */
    /* Q74_second_moment_next[h, d, k] = grad_Q74[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q74_second_moment[h, d, k] */
    /* Q74_next[h, d, k] = Q74[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q74_first_moment_next[h, d, k] / (scale * sqrt(Q74_second_moment_next[h, d, k]) + epsilon) */
    /* K74_first_moment_next[h, d, k] = grad_K74[h, d, k] * (1 - beta1) + beta1 *
       K74_first_moment[h, d, k] */
    /* K74_second_moment_next[h, d, k] = grad_K74[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K74_second_moment[h, d, k] */
    /* K74_next[h, d, k] = K74[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K74_first_moment_next[h, d, k] / (scale * sqrt(K74_second_moment_next[h, d, k]) + epsilon) */
    /* V74_first_moment_next[h, d, k] = grad_V74[h, d, k] * (1 - beta1) + beta1 *
       V74_first_moment[h, d, k] */
    /* V74_second_moment_next[h, d, k] = grad_V74[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V74_second_moment[h, d, k] */
    /* V74_next[h, d, k] = V74[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V74_first_moment_next[h, d, k] / (scale * sqrt(V74_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q74_first_moment[h][d][k] = grad_Q74[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q74_first_moment[h][d][k];
                net->Q74_second_moment[h][d][k] = grad_Q74[h][d][k] * grad_Q74[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q74_second_moment[h][d][k];
                net->Q74[h][d][k] = net->Q74[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q74_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q74_second_moment[h][d][k]) + net->epsilon);
                net->K74_first_moment[h][d][k] = grad_K74[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K74_first_moment[h][d][k];
                net->K74_second_moment[h][d][k] = grad_K74[h][d][k] * grad_K74[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K74_second_moment[h][d][k];
                net->K74[h][d][k] = net->K74[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K74_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K74_second_moment[h][d][k]) + net->epsilon);
                net->V74_first_moment[h][d][k] = grad_V74[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V74_first_moment[h][d][k];
                net->V74_second_moment[h][d][k] = grad_V74[h][d][k] * grad_V74[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V74_second_moment[h][d][k];
                net->V74[h][d][k] = net->V74[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V74_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V74_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O74_first_moment_next[k, h, d] = grad_O74[k, h, d] * (1 - beta1) + beta1 *
       O74_first_moment[k, h, d] */
    /* O74_second_moment_next[k, h, d] = grad_O74[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O74_second_moment[k, h, d] */
    /* O74_next[k, h, d] = O74[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O74_first_moment_next[k, h, d] / (scale * sqrt(O74_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O74_first_moment[k][h][d] = grad_O74[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O74_first_moment[k][h][d];
                net->O74_second_moment[k][h][d] = grad_O74[k][h][d] * grad_O74[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O74_second_moment[k][h][d];
                net->O74[k][h][d] = net->O74[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O74_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O74_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b74_first_moment_next[k] = grad_b74[k] * (1 - beta1) + beta1 * b74_first_moment[k] */
    /* b74_second_moment_next[k] = grad_b74[k] ** 2 * (1 - beta2) + beta2 * b74_second_moment[k] */
    /* b74_next[k] = b74[k] * (1 - learning_rate * weight_decay) - step_size *
       b74_first_moment_next[k] / (scale * sqrt(b74_second_moment_next[k]) + epsilon) */
    /* gain76_first_moment_next[k] = grad_gain76[k] * (1 - beta1) + beta1 *
       gain76_first_moment[k] */
    /* gain76_second_moment_next[k] = grad_gain76[k] ** 2 * (1 - beta2) + beta2 *
       gain76_second_moment[k] */
    /* gain76_next[k] = gain76[k] * (1 - learning_rate * weight_decay) - step_size *
       gain76_first_moment_next[k] / (scale * sqrt(gain76_second_moment_next[k]) + epsilon) */
    /* b76_first_moment_next[k] = grad_b76[k] * (1 - beta1) + beta1 * b76_first_moment[k] */
    /* b76_second_moment_next[k] = grad_b76[k] ** 2 * (1 - beta2) + beta2 * b76_second_moment[k] */
    /* b76_next[k] = b76[k] * (1 - learning_rate * weight_decay) - step_size *
       b76_first_moment_next[k] / (scale * sqrt(b76_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b74_first_moment[k] = grad_b74[k] * (1 - net->beta1) + net->beta1 * net->b74_first_moment[k];
        net->b74_second_moment[k] = grad_b74[k] * grad_b74[k] * (1 - net->beta2)
            + net->beta2 * net->b74_second_moment[k];
        net->b74[k] = net->b74[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b74_first_moment[k]
            / (v->scale * sqrt(net->b74_second_moment[k]) + net->epsilon);
        net->gain76_first_moment[k] = grad_gain76[k] * (1 - net->beta1)
            + net->beta1 * net->gain76_first_moment[k];
        net->gain76_second_moment[k] = grad_gain76[k] * grad_gain76[k] * (1 - net->beta2)
            + net->beta2 * net->gain76_second_moment[k];
        net->gain76[k] = net->gain76[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain76_first_moment[k]
            / (v->scale * sqrt(net->gain76_second_moment[k]) + net->epsilon);
        net->b76_first_moment[k] = grad_b76[k] * (1 - net->beta1) + net->beta1 * net->b76_first_moment[k];
        net->b76_second_moment[k] = grad_b76[k] * grad_b76[k] * (1 - net->beta2)
            + net->beta2 * net->b76_second_moment[k];
        net->b76[k] = net->b76[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b76_first_moment[k]
            / (v->scale * sqrt(net->b76_second_moment[k]) + net->epsilon);
    }
    /* W77_first_moment_next[j, k] = grad_W77[j, k] * (1 - beta1) + beta1 * W77_first_moment[j,
       k] */
    /* W77_second_moment_next[j, k] = grad_W77[j, k] ** 2 * (1 - beta2) + beta2 *
       W77_second_moment[j, k] */
    /* W77_next[j, k] = W77[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W77_first_moment_next[j, k] / (scale * sqrt(W77_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W77_first_moment[j][k] = grad_W77[j][k] * (1 - net->beta1)
                + net->beta1 * net->W77_first_moment[j][k];
            net->W77_second_moment[j][k] = grad_W77[j][k] * grad_W77[j][k] * (1 - net->beta2)
                + net->beta2 * net->W77_second_moment[j][k];
            net->W77[j][k] = net->W77[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W77_first_moment[j][k]
                / (v->scale * sqrt(net->W77_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b77_first_moment_next[j] = grad_b77[j] * (1 - beta1) + beta1 * b77_first_moment[j] */
    /* b77_second_moment_next[j] = grad_b77[j] ** 2 * (1 - beta2) + beta2 * b77_second_moment[j] */
    /* b77_next[j] = b77[j] * (1 - learning_rate * weight_decay) - step_size *
       b77_first_moment_next[j] / (scale * sqrt(b77_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b77_first_moment[j] = grad_b77[j] * (1 - net->beta1) + net->beta1 * net->b77_first_moment[j];
        net->b77_second_moment[j] = grad_b77[j] * grad_b77[j] * (1 - net->beta2)
            + net->beta2 * net->b77_second_moment[j];
        net->b77[j] = net->b77[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b77_first_moment[j]
            / (v->scale * sqrt(net->b77_second_moment[j]) + net->epsilon);
    }
    /* W78_first_moment_next[j, k] = grad_W78[j, k] * (1 - beta1) + beta1 * W78_first_moment[j,
       k] */
    /* W78_second_moment_next[j, k] = grad_W78[j, k] ** 2 * (1 - beta2) + beta2 *
       W78_second_moment[j, k] */
    /* W78_next[j, k] = W78[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W78_first_moment_next[j, k] / (scale * sqrt(W78_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W78_first_moment[j][k] = grad_W78[j][k] * (1 - net->beta1)
                + net->beta1 * net->W78_first_moment[j][k];
            net->W78_second_moment[j][k] = grad_W78[j][k] * grad_W78[j][k] * (1 - net->beta2)
                + net->beta2 * net->W78_second_moment[j][k];
            net->W78[j][k] = net->W78[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W78_first_moment[j][k]
                / (v->scale * sqrt(net->W78_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b78_first_moment_next[j] = grad_b78[j] * (1 - beta1) + beta1 * b78_first_moment[j] */
    /* b78_second_moment_next[j] = grad_b78[j] ** 2 * (1 - beta2) + beta2 * b78_second_moment[j] */
    /* b78_next[j] = b78[j] * (1 - learning_rate * weight_decay) - step_size *
       b78_first_moment_next[j] / (scale * sqrt(b78_second_moment_next[j]) + epsilon) */
    /* gain80_first_moment_next[j] = grad_gain80[j] * (1 - beta1) + beta1 *
       gain80_first_moment[j] */
    /* gain80_second_moment_next[j] = grad_gain80[j] ** 2 * (1 - beta2) + beta2 *
       gain80_second_moment[j] */
    /* gain80_next[j] = gain80[j] * (1 - learning_rate * weight_decay) - step_size *
       gain80_first_moment_next[j] / (scale * sqrt(gain80_second_moment_next[j]) + epsilon) */
    /* b80_first_moment_next[j] = grad_b80[j] * (1 - beta1) + beta1 * b80_first_moment[j] */
    /* b80_second_moment_next[j] = grad_b80[j] ** 2 * (1 - beta2) + beta2 * b80_second_moment[j] */
    /* b80_next[j] = b80[j] * (1 - learning_rate * weight_decay) - step_size *
       b80_first_moment_next[j] / (scale * sqrt(b80_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b78_first_moment[j] = grad_b78[j] * (1 - net->beta1) + net->beta1 * net->b78_first_moment[j];
        net->b78_second_moment[j] = grad_b78[j] * grad_b78[j] * (1 - net->beta2)
            + net->beta2 * net->b78_second_moment[j];
        net->b78[j] = net->b78[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b78_first_moment[j]
            / (v->scale * sqrt(net->b78_second_moment[j]) + net->epsilon);
        net->gain80_first_moment[j] = grad_gain80[j] * (1 - net->beta1)
            + net->beta1 * net->gain80_first_moment[j];
        net->gain80_second_moment[j] = grad_gain80[j] * grad_gain80[j] * (1 - net->beta2)
            + net->beta2 * net->gain80_second_moment[j];
        net->gain80[j] = net->gain80[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain80_first_moment[j]
            / (v->scale * sqrt(net->gain80_second_moment[j]) + net->epsilon);
        net->b80_first_moment[j] = grad_b80[j] * (1 - net->beta1) + net->beta1 * net->b80_first_moment[j];
        net->b80_second_moment[j] = grad_b80[j] * grad_b80[j] * (1 - net->beta2)
            + net->beta2 * net->b80_second_moment[j];
        net->b80[j] = net->b80[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b80_first_moment[j]
            / (v->scale * sqrt(net->b80_second_moment[j]) + net->epsilon);
    }
    /* Q81_first_moment_next[h, d, k] = grad_Q81[h, d, k] * (1 - beta1) + beta1 *
       Q81_first_moment[h, d, k] */
    /* Q81_second_moment_next[h, d, k] = grad_Q81[h, d, k] ** 2 * (1 - beta2) + beta2 *
       Q81_second_moment[h, d, k] */
    /* Q81_next[h, d, k] = Q81[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       Q81_first_moment_next[h, d, k] / (scale * sqrt(Q81_second_moment_next[h, d, k]) + epsilon) */
    /* K81_first_moment_next[h, d, k] = grad_K81[h, d, k] * (1 - beta1) + beta1 *
       K81_first_moment[h, d, k] */
    /* K81_second_moment_next[h, d, k] = grad_K81[h, d, k] ** 2 * (1 - beta2) + beta2 *
       K81_second_moment[h, d, k] */
    /* K81_next[h, d, k] = K81[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       K81_first_moment_next[h, d, k] / (scale * sqrt(K81_second_moment_next[h, d, k]) + epsilon) */
    /* V81_first_moment_next[h, d, k] = grad_V81[h, d, k] * (1 - beta1) + beta1 *
       V81_first_moment[h, d, k] */
    /* V81_second_moment_next[h, d, k] = grad_V81[h, d, k] ** 2 * (1 - beta2) + beta2 *
       V81_second_moment[h, d, k] */
    /* V81_next[h, d, k] = V81[h, d, k] * (1 - learning_rate * weight_decay) - step_size *
       V81_first_moment_next[h, d, k] / (scale * sqrt(V81_second_moment_next[h, d, k]) + epsilon) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 4; d++) {
            for (int k = 0; k < 8; k++) {
                net->Q81_first_moment[h][d][k] = grad_Q81[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->Q81_first_moment[h][d][k];
                net->Q81_second_moment[h][d][k] = grad_Q81[h][d][k] * grad_Q81[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->Q81_second_moment[h][d][k];
                net->Q81[h][d][k] = net->Q81[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->Q81_first_moment[h][d][k]
                    / (v->scale * sqrt(net->Q81_second_moment[h][d][k]) + net->epsilon);
                net->K81_first_moment[h][d][k] = grad_K81[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->K81_first_moment[h][d][k];
                net->K81_second_moment[h][d][k] = grad_K81[h][d][k] * grad_K81[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->K81_second_moment[h][d][k];
                net->K81[h][d][k] = net->K81[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->K81_first_moment[h][d][k]
                    / (v->scale * sqrt(net->K81_second_moment[h][d][k]) + net->epsilon);
                net->V81_first_moment[h][d][k] = grad_V81[h][d][k] * (1 - net->beta1)
                    + net->beta1 * net->V81_first_moment[h][d][k];
                net->V81_second_moment[h][d][k] = grad_V81[h][d][k] * grad_V81[h][d][k] * (1 - net->beta2)
                    + net->beta2 * net->V81_second_moment[h][d][k];
                net->V81[h][d][k] = net->V81[h][d][k] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->V81_first_moment[h][d][k]
                    / (v->scale * sqrt(net->V81_second_moment[h][d][k]) + net->epsilon);
            }
        }
    }
    /* O81_first_moment_next[k, h, d] = grad_O81[k, h, d] * (1 - beta1) + beta1 *
       O81_first_moment[k, h, d] */
    /* O81_second_moment_next[k, h, d] = grad_O81[k, h, d] ** 2 * (1 - beta2) + beta2 *
       O81_second_moment[k, h, d] */
    /* O81_next[k, h, d] = O81[k, h, d] * (1 - learning_rate * weight_decay) - step_size *
       O81_first_moment_next[k, h, d] / (scale * sqrt(O81_second_moment_next[k, h, d]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 4; d++) {
                net->O81_first_moment[k][h][d] = grad_O81[k][h][d] * (1 - net->beta1)
                    + net->beta1 * net->O81_first_moment[k][h][d];
                net->O81_second_moment[k][h][d] = grad_O81[k][h][d] * grad_O81[k][h][d] * (1 - net->beta2)
                    + net->beta2 * net->O81_second_moment[k][h][d];
                net->O81[k][h][d] = net->O81[k][h][d] * (1 - net->learning_rate * net->weight_decay)
                    - v->step_size * net->O81_first_moment[k][h][d]
                    / (v->scale * sqrt(net->O81_second_moment[k][h][d]) + net->epsilon);
            }
        }
    }
    /* b81_first_moment_next[k] = grad_b81[k] * (1 - beta1) + beta1 * b81_first_moment[k] */
    /* b81_second_moment_next[k] = grad_b81[k] ** 2 * (1 - beta2) + beta2 * b81_second_moment[k] */
    /* b81_next[k] = b81[k] * (1 - learning_rate * weight_decay) - step_size *
       b81_first_moment_next[k] / (scale * sqrt(b81_second_moment_next[k]) + epsilon) */
    /* gain83_first_moment_next[k] = grad_gain83[k] * (1 - beta1) + beta1 *
       gain83_first_moment[k] */
    /* gain83_second_moment_next[k] = grad_gain83[k] ** 2 * (1 - beta2) + beta2 *
       gain83_second_moment[k] */
    /* gain83_next[k] = gain83[k] * (1 - learning_rate * weight_decay) - step_size *
       gain83_first_moment_next[k] / (scale * sqrt(gain83_second_moment_next[k]) + epsilon) */
    /* b83_first_moment_next[k] = grad_b83[k] * (1 - beta1) + beta1 * b83_first_moment[k] */
    /* b83_second_moment_next[k] = grad_b83[k] ** 2 * (1 - beta2) + beta2 * b83_second_moment[k] */
    /* b83_next[k] = b83[k] * (1 - learning_rate * weight_decay) - step_size *
       b83_first_moment_next[k] / (scale * sqrt(b83_second_moment_next[k]) + epsilon) */
    for (int k = 0; k < 8; k++) {
        net->b81_first_moment[k] = grad_b81[k] * (1 - net->beta1) + net->beta1 * net->b81_first_moment[k];
        net->b81_second_moment[k] = grad_b81[k] * grad_b81[k] * (1 - net->beta2)
            + net->beta2 * net->b81_second_moment[k];
        net->b81[k] = net->b81[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b81_first_moment[k]
            / (v->scale * sqrt(net->b81_second_moment[k]) + net->epsilon);
        net->gain83_first_moment[k] = grad_gain83[k] * (1 - net->beta1)
            + net->beta1 * net->gain83_first_moment[k];
        net->gain83_second_moment[k] = grad_gain83[k] * grad_gain83[k] * (1 - net->beta2)
            + net->beta2 * net->gain83_second_moment[k];
        net->gain83[k] = net->gain83[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain83_first_moment[k]
            / (v->scale * sqrt(net->gain83_second_moment[k]) + net->epsilon);
        net->b83_first_moment[k] = grad_b83[k] * (1 - net->beta1) + net->beta1 * net->b83_first_moment[k];
        net->b83_second_moment[k] = grad_b83[k] * grad_b83[k] * (1 - net->beta2)
            + net->beta2 * net->b83_second_moment[k];
        net->b83[k] = net->b83[k] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b83_first_moment[k]
            / (v->scale * sqrt(net->b83_second_moment[k]) + net->epsilon);
    }
    /* W84_first_moment_next[j, k] = grad_W84[j, k] * (1 - beta1) + beta1 * W84_first_moment[j,
       k] */
    /* W84_second_moment_next[j, k] = grad_W84[j, k] ** 2 * (1 - beta2) + beta2 *
       W84_second_moment[j, k] */
    /* W84_next[j, k] = W84[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W84_first_moment_next[j, k] / (scale * sqrt(W84_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 8; k++) {
            net->W84_first_moment[j][k] = grad_W84[j][k] * (1 - net->beta1)
                + net->beta1 * net->W84_first_moment[j][k];
            net->W84_second_moment[j][k] = grad_W84[j][k] * grad_W84[j][k] * (1 - net->beta2)
                + net->beta2 * net->W84_second_moment[j][k];
            net->W84[j][k] = net->W84[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W84_first_moment[j][k]
                / (v->scale * sqrt(net->W84_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b84_first_moment_next[j] = grad_b84[j] * (1 - beta1) + beta1 * b84_first_moment[j] */
    /* b84_second_moment_next[j] = grad_b84[j] ** 2 * (1 - beta2) + beta2 * b84_second_moment[j] */
    /* b84_next[j] = b84[j] * (1 - learning_rate * weight_decay) - step_size *
       b84_first_moment_next[j] / (scale * sqrt(b84_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 32; j++) {
        net->b84_first_moment[j] = grad_b84[j] * (1 - net->beta1) + net->beta1 * net->b84_first_moment[j];
        net->b84_second_moment[j] = grad_b84[j] * grad_b84[j] * (1 - net->beta2)
            + net->beta2 * net->b84_second_moment[j];
        net->b84[j] = net->b84[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b84_first_moment[j]
            / (v->scale * sqrt(net->b84_second_moment[j]) + net->epsilon);
    }
    /* W85_first_moment_next[j, k] = grad_W85[j, k] * (1 - beta1) + beta1 * W85_first_moment[j,
       k] */
    /* W85_second_moment_next[j, k] = grad_W85[j, k] ** 2 * (1 - beta2) + beta2 *
       W85_second_moment[j, k] */
    /* W85_next[j, k] = W85[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W85_first_moment_next[j, k] / (scale * sqrt(W85_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        for (int k = 0; k < 32; k++) {
            net->W85_first_moment[j][k] = grad_W85[j][k] * (1 - net->beta1)
                + net->beta1 * net->W85_first_moment[j][k];
            net->W85_second_moment[j][k] = grad_W85[j][k] * grad_W85[j][k] * (1 - net->beta2)
                + net->beta2 * net->W85_second_moment[j][k];
            net->W85[j][k] = net->W85[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W85_first_moment[j][k]
                / (v->scale * sqrt(net->W85_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b85_first_moment_next[j] = grad_b85[j] * (1 - beta1) + beta1 * b85_first_moment[j] */
    /* b85_second_moment_next[j] = grad_b85[j] ** 2 * (1 - beta2) + beta2 * b85_second_moment[j] */
    /* b85_next[j] = b85[j] * (1 - learning_rate * weight_decay) - step_size *
       b85_first_moment_next[j] / (scale * sqrt(b85_second_moment_next[j]) + epsilon) */
    /* gain87_first_moment_next[j] = grad_gain87[j] * (1 - beta1) + beta1 *
       gain87_first_moment[j] */
    /* gain87_second_moment_next[j] = grad_gain87[j] ** 2 * (1 - beta2) + beta2 *
       gain87_second_moment[j] */
    /* gain87_next[j] = gain87[j] * (1 - learning_rate * weight_decay) - step_size *
       gain87_first_moment_next[j] / (scale * sqrt(gain87_second_moment_next[j]) + epsilon) */
    /* b87_first_moment_next[j] = grad_b87[j] * (1 - beta1) + beta1 * b87_first_moment[j] */
    /* b87_second_moment_next[j] = grad_b87[j] ** 2 * (1 - beta2) + beta2 * b87_second_moment[j] */
    /* b87_next[j] = b87[j] * (1 - learning_rate * weight_decay) - step_size *
       b87_first_moment_next[j] / (scale * sqrt(b87_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 8; j++) {
        net->b85_first_moment[j] = grad_b85[j] * (1 - net->beta1) + net->beta1 * net->b85_first_moment[j];
        net->b85_second_moment[j] = grad_b85[j] * grad_b85[j] * (1 - net->beta2)
            + net->beta2 * net->b85_second_moment[j];
        net->b85[j] = net->b85[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b85_first_moment[j]
            / (v->scale * sqrt(net->b85_second_moment[j]) + net->epsilon);
        net->gain87_first_moment[j] = grad_gain87[j] * (1 - net->beta1)
            + net->beta1 * net->gain87_first_moment[j];
        net->gain87_second_moment[j] = grad_gain87[j] * grad_gain87[j] * (1 - net->beta2)
            + net->beta2 * net->gain87_second_moment[j];
        net->gain87[j] = net->gain87[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->gain87_first_moment[j]
            / (v->scale * sqrt(net->gain87_second_moment[j]) + net->epsilon);
        net->b87_first_moment[j] = grad_b87[j] * (1 - net->beta1) + net->beta1 * net->b87_first_moment[j];
        net->b87_second_moment[j] = grad_b87[j] * grad_b87[j] * (1 - net->beta2)
            + net->beta2 * net->b87_second_moment[j];
        net->b87[j] = net->b87[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b87_first_moment[j]
            / (v->scale * sqrt(net->b87_second_moment[j]) + net->epsilon);
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

static inline real train(gpt *restrict net, const int *restrict x, const int *restrict y)
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

real gpt_step(gpt *restrict net, const int *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real gpt_steps(gpt *restrict net, const int *restrict x, const int *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void gpt_predict(gpt *net, const int *x, int count, real *predicted_a88)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const a1)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const a2)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const mu3_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu3_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred3)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance3)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse3)[8] = (real (*)[8])(net->values.memory + 320);
        real (*const normal3)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z3)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a3)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query4)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key4)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 320);
        real (*const value4)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score4)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e4)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total4)[2][8] = (real (*)[2][8])(net->values.memory + 320);
        real (*const weight4)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed4)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z4)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a4)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a5)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu6_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu6_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred6)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance6)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse6)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal6)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z6)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a6)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z7)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a7)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z8)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a8)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a9)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu10_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu10_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred10)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance10)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse10)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal10)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z10)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a10)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query11)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key11)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value11)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score11)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e11)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total11)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight11)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed11)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z11)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a11)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a12)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu13_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu13_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred13)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance13)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse13)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal13)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z13)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a13)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z14)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a14)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z15)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a15)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a16)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu17_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu17_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred17)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance17)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse17)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal17)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z17)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a17)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query18)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key18)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value18)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score18)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e18)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total18)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight18)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed18)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z18)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a18)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a19)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu20_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu20_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred20)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance20)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse20)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal20)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z20)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a20)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z21)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a21)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z22)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a22)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a23)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu24_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu24_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred24)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance24)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse24)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal24)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z24)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a24)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query25)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key25)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value25)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score25)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e25)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total25)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight25)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed25)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z25)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a25)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a26)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu27_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu27_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred27)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance27)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse27)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal27)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z27)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a27)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z28)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a28)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z29)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a29)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a30)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu31_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu31_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred31)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance31)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse31)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal31)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z31)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a31)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query32)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key32)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value32)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score32)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e32)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total32)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight32)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed32)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z32)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a32)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a33)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu34_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu34_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred34)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance34)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse34)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal34)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z34)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a34)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z35)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a35)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z36)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a36)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a37)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu38_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu38_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred38)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance38)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse38)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal38)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z38)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a38)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query39)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key39)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value39)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score39)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e39)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total39)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight39)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed39)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z39)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a39)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a40)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu41_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu41_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred41)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance41)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse41)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal41)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z41)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a41)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z42)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a42)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z43)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a43)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a44)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu45_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu45_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred45)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance45)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse45)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal45)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z45)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a45)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query46)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key46)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value46)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score46)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e46)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total46)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight46)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed46)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z46)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a46)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a47)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu48_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu48_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred48)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance48)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse48)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal48)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z48)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a48)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z49)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a49)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z50)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a50)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a51)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu52_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu52_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred52)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance52)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse52)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal52)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z52)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a52)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query53)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key53)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value53)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score53)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e53)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total53)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight53)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed53)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z53)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a53)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a54)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu55_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu55_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred55)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance55)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse55)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal55)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z55)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a55)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z56)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a56)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z57)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a57)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a58)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu59_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu59_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred59)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance59)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse59)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal59)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z59)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a59)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query60)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key60)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value60)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score60)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e60)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total60)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight60)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed60)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z60)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a60)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a61)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu62_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu62_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred62)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance62)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse62)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal62)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z62)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a62)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z63)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a63)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z64)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a64)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a65)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu66_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu66_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred66)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance66)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse66)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal66)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z66)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a66)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query67)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key67)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value67)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score67)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e67)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total67)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight67)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed67)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z67)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a67)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a68)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu69_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu69_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred69)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance69)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse69)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal69)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z69)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a69)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z70)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a70)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z71)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a71)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a72)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu73_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu73_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred73)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance73)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse73)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal73)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z73)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a73)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query74)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key74)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value74)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score74)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e74)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total74)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight74)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed74)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z74)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a74)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a75)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu76_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu76_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred76)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance76)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse76)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal76)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z76)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a76)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z77)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a77)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z78)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a78)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a79)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu80_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu80_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred80)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance80)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse80)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const normal80)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const z80)[8][8] = (real (*)[8][8])(net->values.memory + 192);
        real (*const a80)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const query81)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 384);
        real (*const key81)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 256);
        real (*const value81)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 448);
        real (*const score81)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const e81)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total81)[2][8] = (real (*)[2][8])(net->values.memory + 256);
        real (*const weight81)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 128);
        real (*const mixed81)[8][2][4] = (real (*)[8][2][4])(net->values.memory + 0);
        real (*const z81)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a81)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const a82)[8][8] = (real (*)[8][8])(net->values.memory + 512);
        real (*const mu83_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu83_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred83)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance83)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse83)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal83)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z83)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a83)[8][8] = (real (*)[8][8])(net->values.memory + 576);
        real (*const z84)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a84)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z85)[8][8] = (real (*)[8][8])(net->values.memory + 384);
        real (*const a85)[8][8] = (real (*)[8][8])(net->values.memory + 256);
        real (*const a86)[8][8] = (real (*)[8][8])(net->values.memory + 320);
        real (*const mu87_offset)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const mu87_rest)[8] = (real (*)[8])(net->values.memory + 128);
        real (*const centred87)[8][8] = (real (*)[8][8])(net->values.memory + 64);
        real (*const variance87)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse87)[8] = (real (*)[8])(net->values.memory + 192);
        real (*const normal87)[8][8] = (real (*)[8][8])(net->values.memory + 0);
        real (*const z87)[8][8] = (real (*)[8][8])(net->values.memory + 128);
        real (*const a87)[8][8] = (real (*)[8][8])(net->values.memory + 216);
        real (*const z88)[8][27] = (real (*)[8][27])(net->values.memory + 0);
        real (*const s88_max)[8] = (real (*)[8])(net->values.memory + 432);
        real (*const e88)[8][27] = (real (*)[8][27])(net->values.memory + 216);
        real (*const s88)[8] = (real (*)[8])(net->values.memory + 432);
        real (*const a88)[8][27] = (real (*)[8][27])(net->values.memory + 0);
        /* a1[n, t, k] = E1[x[n, t], k] */
        /* a2[n, t, k] = P2[t, k] + a1[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                    a2[n][t][k] = net->P2[t][k] + a1[n][t][k];
                }
            }
        }
        /* mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu3_offset[n][t][k] = a2[n][t][k] - a2[n][t][0];
                }
            }
        }
        /* mu3_rest[n, t] = sum[k: 8](mu3_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu3_offset[n][t][k];
                }
                mu3_rest[n][t] = sum / 8;
            }
        }
        /* centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred3[n][t][k] = mu3_offset[n][t][k] - mu3_rest[n][t];
                }
            }
        }
        /* variance3[n, t] = sum[k: 8](centred3[n, t, k] ** 2) / 8 */
        /* inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred3[n][t][k] * centred3[n][t][k];
                }
                variance3[n][t] = sum1 / 8;
                inverse3[n][t] = 1 / sqrt(REAL(1e-05) + variance3[n][t]);
            }
        }
        /* normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t] */
        /* z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k] */
        /* a3[n, t, k] = z3[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal3[n][t][k] = centred3[n][t][k] * inverse3[n][t];
                    z3[n][t][k] = net->gain3[k] * normal3[n][t][k] + net->b3[k];
                    a3[n][t][k] = z3[n][t][k];
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
                            sum1 += net->Q4[h][d][k] * a3[n][t][k];
                        }
                        query4[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K4[h][d][k] * a3[n][t][k];
                        }
                        key4[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V4[h][d][k] * a3[n][t][k];
                        }
                        value4[n][t][h][d] = sum3_3;
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
                            sum1 += key4[n][s][h][d] * query4[n][t][h][d];
                        }
                        score4[n][h][t][s] = sum1 / 2;
                        e4[n][h][t][s] = (s <= t ? exp(score4[n][h][t][s]) : 0);
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
                        sum += e4[n][h][t][s];
                    }
                    total4[n][h][t] = sum;
                }
            }
        }
        /* weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight4[n][h][t][s] = e4[n][h][t][s] / total4[n][h][t];
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
                            sum += value4[n][s][h][d] * weight4[n][h][t][s];
                        }
                        mixed4[n][t][h][d] = sum;
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
                            sum1 += net->O4[k][h][d] * mixed4[n][t][h][d];
                        }
                    }
                    z4[n][t][k] = sum1 + net->b4[k];
                    a4[n][t][k] = z4[n][t][k];
                    a5[n][t][k] = a2[n][t][k] + a4[n][t][k];
                }
            }
        }
        /* mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu6_offset[n][t][k] = a5[n][t][k] - a5[n][t][0];
                }
            }
        }
        /* mu6_rest[n, t] = sum[k: 8](mu6_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu6_offset[n][t][k];
                }
                mu6_rest[n][t] = sum / 8;
            }
        }
        /* centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred6[n][t][k] = mu6_offset[n][t][k] - mu6_rest[n][t];
                }
            }
        }
        /* variance6[n, t] = sum[k: 8](centred6[n, t, k] ** 2) / 8 */
        /* inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred6[n][t][k] * centred6[n][t][k];
                }
                variance6[n][t] = sum1 / 8;
                inverse6[n][t] = 1 / sqrt(REAL(1e-05) + variance6[n][t]);
            }
        }
        /* normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t] */
        /* z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k] */
        /* a6[n, t, k] = z6[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal6[n][t][k] = centred6[n][t][k] * inverse6[n][t];
                    z6[n][t][k] = net->gain6[k] * normal6[n][t][k] + net->b6[k];
                    a6[n][t][k] = z6[n][t][k];
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
                        sum1 += net->W7[j][k] * a6[n][t][k];
                    }
                    z7[n][t][j] = sum1 + net->b7[j];
                    const real a7_t1 = z7[n][t][j] / 2;
                    a7[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a7_t1)) * a7_t1;
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
                        sum1 += net->W8[j][k] * a7[n][t][k];
                    }
                    z8[n][t][j] = sum1 + net->b8[j];
                    a8[n][t][j] = z8[n][t][j];
                    a9[n][t][j] = a5[n][t][j] + a8[n][t][j];
                }
            }
        }
        /* mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu10_offset[n][t][k] = a9[n][t][k] - a9[n][t][0];
                }
            }
        }
        /* mu10_rest[n, t] = sum[k: 8](mu10_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu10_offset[n][t][k];
                }
                mu10_rest[n][t] = sum / 8;
            }
        }
        /* centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred10[n][t][k] = mu10_offset[n][t][k] - mu10_rest[n][t];
                }
            }
        }
        /* variance10[n, t] = sum[k: 8](centred10[n, t, k] ** 2) / 8 */
        /* inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred10[n][t][k] * centred10[n][t][k];
                }
                variance10[n][t] = sum1 / 8;
                inverse10[n][t] = 1 / sqrt(REAL(1e-05) + variance10[n][t]);
            }
        }
        /* normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t] */
        /* z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k] */
        /* a10[n, t, k] = z10[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal10[n][t][k] = centred10[n][t][k] * inverse10[n][t];
                    z10[n][t][k] = net->gain10[k] * normal10[n][t][k] + net->b10[k];
                    a10[n][t][k] = z10[n][t][k];
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
                            sum1 += net->Q11[h][d][k] * a10[n][t][k];
                        }
                        query11[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K11[h][d][k] * a10[n][t][k];
                        }
                        key11[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V11[h][d][k] * a10[n][t][k];
                        }
                        value11[n][t][h][d] = sum3_3;
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
                            sum1 += key11[n][s][h][d] * query11[n][t][h][d];
                        }
                        score11[n][h][t][s] = sum1 / 2;
                        e11[n][h][t][s] = (s <= t ? exp(score11[n][h][t][s]) : 0);
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
                        sum += e11[n][h][t][s];
                    }
                    total11[n][h][t] = sum;
                }
            }
        }
        /* weight11[n, h, t, s] = e11[n, h, t, s] / total11[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight11[n][h][t][s] = e11[n][h][t][s] / total11[n][h][t];
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
                            sum += value11[n][s][h][d] * weight11[n][h][t][s];
                        }
                        mixed11[n][t][h][d] = sum;
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
                            sum1 += net->O11[k][h][d] * mixed11[n][t][h][d];
                        }
                    }
                    z11[n][t][k] = sum1 + net->b11[k];
                    a11[n][t][k] = z11[n][t][k];
                    a12[n][t][k] = a11[n][t][k] + a9[n][t][k];
                }
            }
        }
        /* mu13_offset[n, t, k] = a12[n, t, k] - a12[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu13_offset[n][t][k] = a12[n][t][k] - a12[n][t][0];
                }
            }
        }
        /* mu13_rest[n, t] = sum[k: 8](mu13_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu13_offset[n][t][k];
                }
                mu13_rest[n][t] = sum / 8;
            }
        }
        /* centred13[n, t, k] = mu13_offset[n, t, k] - mu13_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred13[n][t][k] = mu13_offset[n][t][k] - mu13_rest[n][t];
                }
            }
        }
        /* variance13[n, t] = sum[k: 8](centred13[n, t, k] ** 2) / 8 */
        /* inverse13[n, t] = 1 / sqrt(1 / 100000 + variance13[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred13[n][t][k] * centred13[n][t][k];
                }
                variance13[n][t] = sum1 / 8;
                inverse13[n][t] = 1 / sqrt(REAL(1e-05) + variance13[n][t]);
            }
        }
        /* normal13[n, t, k] = centred13[n, t, k] * inverse13[n, t] */
        /* z13[n, t, k] = gain13[k] * normal13[n, t, k] + b13[k] */
        /* a13[n, t, k] = z13[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal13[n][t][k] = centred13[n][t][k] * inverse13[n][t];
                    z13[n][t][k] = net->gain13[k] * normal13[n][t][k] + net->b13[k];
                    a13[n][t][k] = z13[n][t][k];
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
                        sum1 += net->W14[j][k] * a13[n][t][k];
                    }
                    z14[n][t][j] = sum1 + net->b14[j];
                    const real a14_t1 = z14[n][t][j] / 2;
                    a14[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a14_t1)) * a14_t1;
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
                        sum1 += net->W15[j][k] * a14[n][t][k];
                    }
                    z15[n][t][j] = sum1 + net->b15[j];
                    a15[n][t][j] = z15[n][t][j];
                    a16[n][t][j] = a12[n][t][j] + a15[n][t][j];
                }
            }
        }
        /* mu17_offset[n, t, k] = a16[n, t, k] - a16[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu17_offset[n][t][k] = a16[n][t][k] - a16[n][t][0];
                }
            }
        }
        /* mu17_rest[n, t] = sum[k: 8](mu17_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu17_offset[n][t][k];
                }
                mu17_rest[n][t] = sum / 8;
            }
        }
        /* centred17[n, t, k] = mu17_offset[n, t, k] - mu17_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred17[n][t][k] = mu17_offset[n][t][k] - mu17_rest[n][t];
                }
            }
        }
        /* variance17[n, t] = sum[k: 8](centred17[n, t, k] ** 2) / 8 */
        /* inverse17[n, t] = 1 / sqrt(1 / 100000 + variance17[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred17[n][t][k] * centred17[n][t][k];
                }
                variance17[n][t] = sum1 / 8;
                inverse17[n][t] = 1 / sqrt(REAL(1e-05) + variance17[n][t]);
            }
        }
        /* normal17[n, t, k] = centred17[n, t, k] * inverse17[n, t] */
        /* z17[n, t, k] = gain17[k] * normal17[n, t, k] + b17[k] */
        /* a17[n, t, k] = z17[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal17[n][t][k] = centred17[n][t][k] * inverse17[n][t];
                    z17[n][t][k] = net->gain17[k] * normal17[n][t][k] + net->b17[k];
                    a17[n][t][k] = z17[n][t][k];
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
                            sum1 += net->Q18[h][d][k] * a17[n][t][k];
                        }
                        query18[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K18[h][d][k] * a17[n][t][k];
                        }
                        key18[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V18[h][d][k] * a17[n][t][k];
                        }
                        value18[n][t][h][d] = sum3_3;
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
                            sum1 += key18[n][s][h][d] * query18[n][t][h][d];
                        }
                        score18[n][h][t][s] = sum1 / 2;
                        e18[n][h][t][s] = (s <= t ? exp(score18[n][h][t][s]) : 0);
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
                        sum += e18[n][h][t][s];
                    }
                    total18[n][h][t] = sum;
                }
            }
        }
        /* weight18[n, h, t, s] = e18[n, h, t, s] / total18[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight18[n][h][t][s] = e18[n][h][t][s] / total18[n][h][t];
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
                            sum += value18[n][s][h][d] * weight18[n][h][t][s];
                        }
                        mixed18[n][t][h][d] = sum;
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
                            sum1 += net->O18[k][h][d] * mixed18[n][t][h][d];
                        }
                    }
                    z18[n][t][k] = sum1 + net->b18[k];
                    a18[n][t][k] = z18[n][t][k];
                    a19[n][t][k] = a16[n][t][k] + a18[n][t][k];
                }
            }
        }
        /* mu20_offset[n, t, k] = a19[n, t, k] - a19[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu20_offset[n][t][k] = a19[n][t][k] - a19[n][t][0];
                }
            }
        }
        /* mu20_rest[n, t] = sum[k: 8](mu20_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu20_offset[n][t][k];
                }
                mu20_rest[n][t] = sum / 8;
            }
        }
        /* centred20[n, t, k] = mu20_offset[n, t, k] - mu20_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred20[n][t][k] = mu20_offset[n][t][k] - mu20_rest[n][t];
                }
            }
        }
        /* variance20[n, t] = sum[k: 8](centred20[n, t, k] ** 2) / 8 */
        /* inverse20[n, t] = 1 / sqrt(1 / 100000 + variance20[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred20[n][t][k] * centred20[n][t][k];
                }
                variance20[n][t] = sum1 / 8;
                inverse20[n][t] = 1 / sqrt(REAL(1e-05) + variance20[n][t]);
            }
        }
        /* normal20[n, t, k] = centred20[n, t, k] * inverse20[n, t] */
        /* z20[n, t, k] = gain20[k] * normal20[n, t, k] + b20[k] */
        /* a20[n, t, k] = z20[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal20[n][t][k] = centred20[n][t][k] * inverse20[n][t];
                    z20[n][t][k] = net->gain20[k] * normal20[n][t][k] + net->b20[k];
                    a20[n][t][k] = z20[n][t][k];
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
                        sum1 += net->W21[j][k] * a20[n][t][k];
                    }
                    z21[n][t][j] = sum1 + net->b21[j];
                    const real a21_t1 = z21[n][t][j] / 2;
                    a21[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a21_t1)) * a21_t1;
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
                        sum1 += net->W22[j][k] * a21[n][t][k];
                    }
                    z22[n][t][j] = sum1 + net->b22[j];
                    a22[n][t][j] = z22[n][t][j];
                    a23[n][t][j] = a19[n][t][j] + a22[n][t][j];
                }
            }
        }
        /* mu24_offset[n, t, k] = a23[n, t, k] - a23[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu24_offset[n][t][k] = a23[n][t][k] - a23[n][t][0];
                }
            }
        }
        /* mu24_rest[n, t] = sum[k: 8](mu24_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu24_offset[n][t][k];
                }
                mu24_rest[n][t] = sum / 8;
            }
        }
        /* centred24[n, t, k] = mu24_offset[n, t, k] - mu24_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred24[n][t][k] = mu24_offset[n][t][k] - mu24_rest[n][t];
                }
            }
        }
        /* variance24[n, t] = sum[k: 8](centred24[n, t, k] ** 2) / 8 */
        /* inverse24[n, t] = 1 / sqrt(1 / 100000 + variance24[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred24[n][t][k] * centred24[n][t][k];
                }
                variance24[n][t] = sum1 / 8;
                inverse24[n][t] = 1 / sqrt(REAL(1e-05) + variance24[n][t]);
            }
        }
        /* normal24[n, t, k] = centred24[n, t, k] * inverse24[n, t] */
        /* z24[n, t, k] = gain24[k] * normal24[n, t, k] + b24[k] */
        /* a24[n, t, k] = z24[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal24[n][t][k] = centred24[n][t][k] * inverse24[n][t];
                    z24[n][t][k] = net->gain24[k] * normal24[n][t][k] + net->b24[k];
                    a24[n][t][k] = z24[n][t][k];
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
                            sum1 += net->Q25[h][d][k] * a24[n][t][k];
                        }
                        query25[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K25[h][d][k] * a24[n][t][k];
                        }
                        key25[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V25[h][d][k] * a24[n][t][k];
                        }
                        value25[n][t][h][d] = sum3_3;
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
                            sum1 += key25[n][s][h][d] * query25[n][t][h][d];
                        }
                        score25[n][h][t][s] = sum1 / 2;
                        e25[n][h][t][s] = (s <= t ? exp(score25[n][h][t][s]) : 0);
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
                        sum += e25[n][h][t][s];
                    }
                    total25[n][h][t] = sum;
                }
            }
        }
        /* weight25[n, h, t, s] = e25[n, h, t, s] / total25[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight25[n][h][t][s] = e25[n][h][t][s] / total25[n][h][t];
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
                            sum += value25[n][s][h][d] * weight25[n][h][t][s];
                        }
                        mixed25[n][t][h][d] = sum;
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
                            sum1 += net->O25[k][h][d] * mixed25[n][t][h][d];
                        }
                    }
                    z25[n][t][k] = sum1 + net->b25[k];
                    a25[n][t][k] = z25[n][t][k];
                    a26[n][t][k] = a23[n][t][k] + a25[n][t][k];
                }
            }
        }
        /* mu27_offset[n, t, k] = a26[n, t, k] - a26[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu27_offset[n][t][k] = a26[n][t][k] - a26[n][t][0];
                }
            }
        }
        /* mu27_rest[n, t] = sum[k: 8](mu27_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu27_offset[n][t][k];
                }
                mu27_rest[n][t] = sum / 8;
            }
        }
        /* centred27[n, t, k] = mu27_offset[n, t, k] - mu27_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred27[n][t][k] = mu27_offset[n][t][k] - mu27_rest[n][t];
                }
            }
        }
        /* variance27[n, t] = sum[k: 8](centred27[n, t, k] ** 2) / 8 */
        /* inverse27[n, t] = 1 / sqrt(1 / 100000 + variance27[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred27[n][t][k] * centred27[n][t][k];
                }
                variance27[n][t] = sum1 / 8;
                inverse27[n][t] = 1 / sqrt(REAL(1e-05) + variance27[n][t]);
            }
        }
        /* normal27[n, t, k] = centred27[n, t, k] * inverse27[n, t] */
        /* z27[n, t, k] = gain27[k] * normal27[n, t, k] + b27[k] */
        /* a27[n, t, k] = z27[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal27[n][t][k] = centred27[n][t][k] * inverse27[n][t];
                    z27[n][t][k] = net->gain27[k] * normal27[n][t][k] + net->b27[k];
                    a27[n][t][k] = z27[n][t][k];
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
                        sum1 += net->W28[j][k] * a27[n][t][k];
                    }
                    z28[n][t][j] = sum1 + net->b28[j];
                    const real a28_t1 = z28[n][t][j] / 2;
                    a28[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a28_t1)) * a28_t1;
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
                        sum1 += net->W29[j][k] * a28[n][t][k];
                    }
                    z29[n][t][j] = sum1 + net->b29[j];
                    a29[n][t][j] = z29[n][t][j];
                    a30[n][t][j] = a26[n][t][j] + a29[n][t][j];
                }
            }
        }
        /* mu31_offset[n, t, k] = a30[n, t, k] - a30[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu31_offset[n][t][k] = a30[n][t][k] - a30[n][t][0];
                }
            }
        }
        /* mu31_rest[n, t] = sum[k: 8](mu31_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu31_offset[n][t][k];
                }
                mu31_rest[n][t] = sum / 8;
            }
        }
        /* centred31[n, t, k] = mu31_offset[n, t, k] - mu31_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred31[n][t][k] = mu31_offset[n][t][k] - mu31_rest[n][t];
                }
            }
        }
        /* variance31[n, t] = sum[k: 8](centred31[n, t, k] ** 2) / 8 */
        /* inverse31[n, t] = 1 / sqrt(1 / 100000 + variance31[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred31[n][t][k] * centred31[n][t][k];
                }
                variance31[n][t] = sum1 / 8;
                inverse31[n][t] = 1 / sqrt(REAL(1e-05) + variance31[n][t]);
            }
        }
        /* normal31[n, t, k] = centred31[n, t, k] * inverse31[n, t] */
        /* z31[n, t, k] = gain31[k] * normal31[n, t, k] + b31[k] */
        /* a31[n, t, k] = z31[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal31[n][t][k] = centred31[n][t][k] * inverse31[n][t];
                    z31[n][t][k] = net->gain31[k] * normal31[n][t][k] + net->b31[k];
                    a31[n][t][k] = z31[n][t][k];
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
                            sum1 += net->Q32[h][d][k] * a31[n][t][k];
                        }
                        query32[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K32[h][d][k] * a31[n][t][k];
                        }
                        key32[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V32[h][d][k] * a31[n][t][k];
                        }
                        value32[n][t][h][d] = sum3_3;
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
                            sum1 += key32[n][s][h][d] * query32[n][t][h][d];
                        }
                        score32[n][h][t][s] = sum1 / 2;
                        e32[n][h][t][s] = (s <= t ? exp(score32[n][h][t][s]) : 0);
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
                        sum += e32[n][h][t][s];
                    }
                    total32[n][h][t] = sum;
                }
            }
        }
        /* weight32[n, h, t, s] = e32[n, h, t, s] / total32[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight32[n][h][t][s] = e32[n][h][t][s] / total32[n][h][t];
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
                            sum += value32[n][s][h][d] * weight32[n][h][t][s];
                        }
                        mixed32[n][t][h][d] = sum;
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
                            sum1 += net->O32[k][h][d] * mixed32[n][t][h][d];
                        }
                    }
                    z32[n][t][k] = sum1 + net->b32[k];
                    a32[n][t][k] = z32[n][t][k];
                    a33[n][t][k] = a30[n][t][k] + a32[n][t][k];
                }
            }
        }
        /* mu34_offset[n, t, k] = a33[n, t, k] - a33[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu34_offset[n][t][k] = a33[n][t][k] - a33[n][t][0];
                }
            }
        }
        /* mu34_rest[n, t] = sum[k: 8](mu34_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu34_offset[n][t][k];
                }
                mu34_rest[n][t] = sum / 8;
            }
        }
        /* centred34[n, t, k] = mu34_offset[n, t, k] - mu34_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred34[n][t][k] = mu34_offset[n][t][k] - mu34_rest[n][t];
                }
            }
        }
        /* variance34[n, t] = sum[k: 8](centred34[n, t, k] ** 2) / 8 */
        /* inverse34[n, t] = 1 / sqrt(1 / 100000 + variance34[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred34[n][t][k] * centred34[n][t][k];
                }
                variance34[n][t] = sum1 / 8;
                inverse34[n][t] = 1 / sqrt(REAL(1e-05) + variance34[n][t]);
            }
        }
        /* normal34[n, t, k] = centred34[n, t, k] * inverse34[n, t] */
        /* z34[n, t, k] = gain34[k] * normal34[n, t, k] + b34[k] */
        /* a34[n, t, k] = z34[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal34[n][t][k] = centred34[n][t][k] * inverse34[n][t];
                    z34[n][t][k] = net->gain34[k] * normal34[n][t][k] + net->b34[k];
                    a34[n][t][k] = z34[n][t][k];
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
                        sum1 += net->W35[j][k] * a34[n][t][k];
                    }
                    z35[n][t][j] = sum1 + net->b35[j];
                    const real a35_t1 = z35[n][t][j] / 2;
                    a35[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a35_t1)) * a35_t1;
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
                        sum1 += net->W36[j][k] * a35[n][t][k];
                    }
                    z36[n][t][j] = sum1 + net->b36[j];
                    a36[n][t][j] = z36[n][t][j];
                    a37[n][t][j] = a33[n][t][j] + a36[n][t][j];
                }
            }
        }
        /* mu38_offset[n, t, k] = a37[n, t, k] - a37[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu38_offset[n][t][k] = a37[n][t][k] - a37[n][t][0];
                }
            }
        }
        /* mu38_rest[n, t] = sum[k: 8](mu38_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu38_offset[n][t][k];
                }
                mu38_rest[n][t] = sum / 8;
            }
        }
        /* centred38[n, t, k] = mu38_offset[n, t, k] - mu38_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred38[n][t][k] = mu38_offset[n][t][k] - mu38_rest[n][t];
                }
            }
        }
        /* variance38[n, t] = sum[k: 8](centred38[n, t, k] ** 2) / 8 */
        /* inverse38[n, t] = 1 / sqrt(1 / 100000 + variance38[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred38[n][t][k] * centred38[n][t][k];
                }
                variance38[n][t] = sum1 / 8;
                inverse38[n][t] = 1 / sqrt(REAL(1e-05) + variance38[n][t]);
            }
        }
        /* normal38[n, t, k] = centred38[n, t, k] * inverse38[n, t] */
        /* z38[n, t, k] = gain38[k] * normal38[n, t, k] + b38[k] */
        /* a38[n, t, k] = z38[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal38[n][t][k] = centred38[n][t][k] * inverse38[n][t];
                    z38[n][t][k] = net->gain38[k] * normal38[n][t][k] + net->b38[k];
                    a38[n][t][k] = z38[n][t][k];
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
                            sum1 += net->Q39[h][d][k] * a38[n][t][k];
                        }
                        query39[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K39[h][d][k] * a38[n][t][k];
                        }
                        key39[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V39[h][d][k] * a38[n][t][k];
                        }
                        value39[n][t][h][d] = sum3_3;
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
                            sum1 += key39[n][s][h][d] * query39[n][t][h][d];
                        }
                        score39[n][h][t][s] = sum1 / 2;
                        e39[n][h][t][s] = (s <= t ? exp(score39[n][h][t][s]) : 0);
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
                        sum += e39[n][h][t][s];
                    }
                    total39[n][h][t] = sum;
                }
            }
        }
        /* weight39[n, h, t, s] = e39[n, h, t, s] / total39[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight39[n][h][t][s] = e39[n][h][t][s] / total39[n][h][t];
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
                            sum += value39[n][s][h][d] * weight39[n][h][t][s];
                        }
                        mixed39[n][t][h][d] = sum;
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
                            sum1 += net->O39[k][h][d] * mixed39[n][t][h][d];
                        }
                    }
                    z39[n][t][k] = sum1 + net->b39[k];
                    a39[n][t][k] = z39[n][t][k];
                    a40[n][t][k] = a37[n][t][k] + a39[n][t][k];
                }
            }
        }
        /* mu41_offset[n, t, k] = a40[n, t, k] - a40[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu41_offset[n][t][k] = a40[n][t][k] - a40[n][t][0];
                }
            }
        }
        /* mu41_rest[n, t] = sum[k: 8](mu41_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu41_offset[n][t][k];
                }
                mu41_rest[n][t] = sum / 8;
            }
        }
        /* centred41[n, t, k] = mu41_offset[n, t, k] - mu41_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred41[n][t][k] = mu41_offset[n][t][k] - mu41_rest[n][t];
                }
            }
        }
        /* variance41[n, t] = sum[k: 8](centred41[n, t, k] ** 2) / 8 */
        /* inverse41[n, t] = 1 / sqrt(1 / 100000 + variance41[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred41[n][t][k] * centred41[n][t][k];
                }
                variance41[n][t] = sum1 / 8;
                inverse41[n][t] = 1 / sqrt(REAL(1e-05) + variance41[n][t]);
            }
        }
        /* normal41[n, t, k] = centred41[n, t, k] * inverse41[n, t] */
        /* z41[n, t, k] = gain41[k] * normal41[n, t, k] + b41[k] */
        /* a41[n, t, k] = z41[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal41[n][t][k] = centred41[n][t][k] * inverse41[n][t];
                    z41[n][t][k] = net->gain41[k] * normal41[n][t][k] + net->b41[k];
                    a41[n][t][k] = z41[n][t][k];
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
                        sum1 += net->W42[j][k] * a41[n][t][k];
                    }
                    z42[n][t][j] = sum1 + net->b42[j];
                    const real a42_t1 = z42[n][t][j] / 2;
                    a42[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a42_t1)) * a42_t1;
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
                        sum1 += net->W43[j][k] * a42[n][t][k];
                    }
                    z43[n][t][j] = sum1 + net->b43[j];
                    a43[n][t][j] = z43[n][t][j];
                    a44[n][t][j] = a40[n][t][j] + a43[n][t][j];
                }
            }
        }
        /* mu45_offset[n, t, k] = a44[n, t, k] - a44[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu45_offset[n][t][k] = a44[n][t][k] - a44[n][t][0];
                }
            }
        }
        /* mu45_rest[n, t] = sum[k: 8](mu45_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu45_offset[n][t][k];
                }
                mu45_rest[n][t] = sum / 8;
            }
        }
        /* centred45[n, t, k] = mu45_offset[n, t, k] - mu45_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred45[n][t][k] = mu45_offset[n][t][k] - mu45_rest[n][t];
                }
            }
        }
        /* variance45[n, t] = sum[k: 8](centred45[n, t, k] ** 2) / 8 */
        /* inverse45[n, t] = 1 / sqrt(1 / 100000 + variance45[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred45[n][t][k] * centred45[n][t][k];
                }
                variance45[n][t] = sum1 / 8;
                inverse45[n][t] = 1 / sqrt(REAL(1e-05) + variance45[n][t]);
            }
        }
        /* normal45[n, t, k] = centred45[n, t, k] * inverse45[n, t] */
        /* z45[n, t, k] = gain45[k] * normal45[n, t, k] + b45[k] */
        /* a45[n, t, k] = z45[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal45[n][t][k] = centred45[n][t][k] * inverse45[n][t];
                    z45[n][t][k] = net->gain45[k] * normal45[n][t][k] + net->b45[k];
                    a45[n][t][k] = z45[n][t][k];
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
                            sum1 += net->Q46[h][d][k] * a45[n][t][k];
                        }
                        query46[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K46[h][d][k] * a45[n][t][k];
                        }
                        key46[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V46[h][d][k] * a45[n][t][k];
                        }
                        value46[n][t][h][d] = sum3_3;
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
                            sum1 += key46[n][s][h][d] * query46[n][t][h][d];
                        }
                        score46[n][h][t][s] = sum1 / 2;
                        e46[n][h][t][s] = (s <= t ? exp(score46[n][h][t][s]) : 0);
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
                        sum += e46[n][h][t][s];
                    }
                    total46[n][h][t] = sum;
                }
            }
        }
        /* weight46[n, h, t, s] = e46[n, h, t, s] / total46[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight46[n][h][t][s] = e46[n][h][t][s] / total46[n][h][t];
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
                            sum += value46[n][s][h][d] * weight46[n][h][t][s];
                        }
                        mixed46[n][t][h][d] = sum;
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
                            sum1 += net->O46[k][h][d] * mixed46[n][t][h][d];
                        }
                    }
                    z46[n][t][k] = sum1 + net->b46[k];
                    a46[n][t][k] = z46[n][t][k];
                    a47[n][t][k] = a44[n][t][k] + a46[n][t][k];
                }
            }
        }
        /* mu48_offset[n, t, k] = a47[n, t, k] - a47[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu48_offset[n][t][k] = a47[n][t][k] - a47[n][t][0];
                }
            }
        }
        /* mu48_rest[n, t] = sum[k: 8](mu48_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu48_offset[n][t][k];
                }
                mu48_rest[n][t] = sum / 8;
            }
        }
        /* centred48[n, t, k] = mu48_offset[n, t, k] - mu48_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred48[n][t][k] = mu48_offset[n][t][k] - mu48_rest[n][t];
                }
            }
        }
        /* variance48[n, t] = sum[k: 8](centred48[n, t, k] ** 2) / 8 */
        /* inverse48[n, t] = 1 / sqrt(1 / 100000 + variance48[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred48[n][t][k] * centred48[n][t][k];
                }
                variance48[n][t] = sum1 / 8;
                inverse48[n][t] = 1 / sqrt(REAL(1e-05) + variance48[n][t]);
            }
        }
        /* normal48[n, t, k] = centred48[n, t, k] * inverse48[n, t] */
        /* z48[n, t, k] = gain48[k] * normal48[n, t, k] + b48[k] */
        /* a48[n, t, k] = z48[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal48[n][t][k] = centred48[n][t][k] * inverse48[n][t];
                    z48[n][t][k] = net->gain48[k] * normal48[n][t][k] + net->b48[k];
                    a48[n][t][k] = z48[n][t][k];
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
                        sum1 += net->W49[j][k] * a48[n][t][k];
                    }
                    z49[n][t][j] = sum1 + net->b49[j];
                    const real a49_t1 = z49[n][t][j] / 2;
                    a49[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a49_t1)) * a49_t1;
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
                        sum1 += net->W50[j][k] * a49[n][t][k];
                    }
                    z50[n][t][j] = sum1 + net->b50[j];
                    a50[n][t][j] = z50[n][t][j];
                    a51[n][t][j] = a47[n][t][j] + a50[n][t][j];
                }
            }
        }
        /* mu52_offset[n, t, k] = a51[n, t, k] - a51[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu52_offset[n][t][k] = a51[n][t][k] - a51[n][t][0];
                }
            }
        }
        /* mu52_rest[n, t] = sum[k: 8](mu52_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu52_offset[n][t][k];
                }
                mu52_rest[n][t] = sum / 8;
            }
        }
        /* centred52[n, t, k] = mu52_offset[n, t, k] - mu52_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred52[n][t][k] = mu52_offset[n][t][k] - mu52_rest[n][t];
                }
            }
        }
        /* variance52[n, t] = sum[k: 8](centred52[n, t, k] ** 2) / 8 */
        /* inverse52[n, t] = 1 / sqrt(1 / 100000 + variance52[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred52[n][t][k] * centred52[n][t][k];
                }
                variance52[n][t] = sum1 / 8;
                inverse52[n][t] = 1 / sqrt(REAL(1e-05) + variance52[n][t]);
            }
        }
        /* normal52[n, t, k] = centred52[n, t, k] * inverse52[n, t] */
        /* z52[n, t, k] = gain52[k] * normal52[n, t, k] + b52[k] */
        /* a52[n, t, k] = z52[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal52[n][t][k] = centred52[n][t][k] * inverse52[n][t];
                    z52[n][t][k] = net->gain52[k] * normal52[n][t][k] + net->b52[k];
                    a52[n][t][k] = z52[n][t][k];
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
                            sum1 += net->Q53[h][d][k] * a52[n][t][k];
                        }
                        query53[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K53[h][d][k] * a52[n][t][k];
                        }
                        key53[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V53[h][d][k] * a52[n][t][k];
                        }
                        value53[n][t][h][d] = sum3_3;
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
                            sum1 += key53[n][s][h][d] * query53[n][t][h][d];
                        }
                        score53[n][h][t][s] = sum1 / 2;
                        e53[n][h][t][s] = (s <= t ? exp(score53[n][h][t][s]) : 0);
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
                        sum += e53[n][h][t][s];
                    }
                    total53[n][h][t] = sum;
                }
            }
        }
        /* weight53[n, h, t, s] = e53[n, h, t, s] / total53[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight53[n][h][t][s] = e53[n][h][t][s] / total53[n][h][t];
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
                            sum += value53[n][s][h][d] * weight53[n][h][t][s];
                        }
                        mixed53[n][t][h][d] = sum;
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
                            sum1 += net->O53[k][h][d] * mixed53[n][t][h][d];
                        }
                    }
                    z53[n][t][k] = sum1 + net->b53[k];
                    a53[n][t][k] = z53[n][t][k];
                    a54[n][t][k] = a51[n][t][k] + a53[n][t][k];
                }
            }
        }
        /* mu55_offset[n, t, k] = a54[n, t, k] - a54[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu55_offset[n][t][k] = a54[n][t][k] - a54[n][t][0];
                }
            }
        }
        /* mu55_rest[n, t] = sum[k: 8](mu55_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu55_offset[n][t][k];
                }
                mu55_rest[n][t] = sum / 8;
            }
        }
        /* centred55[n, t, k] = mu55_offset[n, t, k] - mu55_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred55[n][t][k] = mu55_offset[n][t][k] - mu55_rest[n][t];
                }
            }
        }
        /* variance55[n, t] = sum[k: 8](centred55[n, t, k] ** 2) / 8 */
        /* inverse55[n, t] = 1 / sqrt(1 / 100000 + variance55[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred55[n][t][k] * centred55[n][t][k];
                }
                variance55[n][t] = sum1 / 8;
                inverse55[n][t] = 1 / sqrt(REAL(1e-05) + variance55[n][t]);
            }
        }
        /* normal55[n, t, k] = centred55[n, t, k] * inverse55[n, t] */
        /* z55[n, t, k] = gain55[k] * normal55[n, t, k] + b55[k] */
        /* a55[n, t, k] = z55[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal55[n][t][k] = centred55[n][t][k] * inverse55[n][t];
                    z55[n][t][k] = net->gain55[k] * normal55[n][t][k] + net->b55[k];
                    a55[n][t][k] = z55[n][t][k];
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
                        sum1 += net->W56[j][k] * a55[n][t][k];
                    }
                    z56[n][t][j] = sum1 + net->b56[j];
                    const real a56_t1 = z56[n][t][j] / 2;
                    a56[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a56_t1)) * a56_t1;
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
                        sum1 += net->W57[j][k] * a56[n][t][k];
                    }
                    z57[n][t][j] = sum1 + net->b57[j];
                    a57[n][t][j] = z57[n][t][j];
                    a58[n][t][j] = a54[n][t][j] + a57[n][t][j];
                }
            }
        }
        /* mu59_offset[n, t, k] = a58[n, t, k] - a58[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu59_offset[n][t][k] = a58[n][t][k] - a58[n][t][0];
                }
            }
        }
        /* mu59_rest[n, t] = sum[k: 8](mu59_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu59_offset[n][t][k];
                }
                mu59_rest[n][t] = sum / 8;
            }
        }
        /* centred59[n, t, k] = mu59_offset[n, t, k] - mu59_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred59[n][t][k] = mu59_offset[n][t][k] - mu59_rest[n][t];
                }
            }
        }
        /* variance59[n, t] = sum[k: 8](centred59[n, t, k] ** 2) / 8 */
        /* inverse59[n, t] = 1 / sqrt(1 / 100000 + variance59[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred59[n][t][k] * centred59[n][t][k];
                }
                variance59[n][t] = sum1 / 8;
                inverse59[n][t] = 1 / sqrt(REAL(1e-05) + variance59[n][t]);
            }
        }
        /* normal59[n, t, k] = centred59[n, t, k] * inverse59[n, t] */
        /* z59[n, t, k] = gain59[k] * normal59[n, t, k] + b59[k] */
        /* a59[n, t, k] = z59[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal59[n][t][k] = centred59[n][t][k] * inverse59[n][t];
                    z59[n][t][k] = net->gain59[k] * normal59[n][t][k] + net->b59[k];
                    a59[n][t][k] = z59[n][t][k];
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
                            sum1 += net->Q60[h][d][k] * a59[n][t][k];
                        }
                        query60[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K60[h][d][k] * a59[n][t][k];
                        }
                        key60[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V60[h][d][k] * a59[n][t][k];
                        }
                        value60[n][t][h][d] = sum3_3;
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
                            sum1 += key60[n][s][h][d] * query60[n][t][h][d];
                        }
                        score60[n][h][t][s] = sum1 / 2;
                        e60[n][h][t][s] = (s <= t ? exp(score60[n][h][t][s]) : 0);
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
                        sum += e60[n][h][t][s];
                    }
                    total60[n][h][t] = sum;
                }
            }
        }
        /* weight60[n, h, t, s] = e60[n, h, t, s] / total60[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight60[n][h][t][s] = e60[n][h][t][s] / total60[n][h][t];
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
                            sum += value60[n][s][h][d] * weight60[n][h][t][s];
                        }
                        mixed60[n][t][h][d] = sum;
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
                            sum1 += net->O60[k][h][d] * mixed60[n][t][h][d];
                        }
                    }
                    z60[n][t][k] = sum1 + net->b60[k];
                    a60[n][t][k] = z60[n][t][k];
                    a61[n][t][k] = a58[n][t][k] + a60[n][t][k];
                }
            }
        }
        /* mu62_offset[n, t, k] = a61[n, t, k] - a61[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu62_offset[n][t][k] = a61[n][t][k] - a61[n][t][0];
                }
            }
        }
        /* mu62_rest[n, t] = sum[k: 8](mu62_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu62_offset[n][t][k];
                }
                mu62_rest[n][t] = sum / 8;
            }
        }
        /* centred62[n, t, k] = mu62_offset[n, t, k] - mu62_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred62[n][t][k] = mu62_offset[n][t][k] - mu62_rest[n][t];
                }
            }
        }
        /* variance62[n, t] = sum[k: 8](centred62[n, t, k] ** 2) / 8 */
        /* inverse62[n, t] = 1 / sqrt(1 / 100000 + variance62[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred62[n][t][k] * centred62[n][t][k];
                }
                variance62[n][t] = sum1 / 8;
                inverse62[n][t] = 1 / sqrt(REAL(1e-05) + variance62[n][t]);
            }
        }
        /* normal62[n, t, k] = centred62[n, t, k] * inverse62[n, t] */
        /* z62[n, t, k] = gain62[k] * normal62[n, t, k] + b62[k] */
        /* a62[n, t, k] = z62[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal62[n][t][k] = centred62[n][t][k] * inverse62[n][t];
                    z62[n][t][k] = net->gain62[k] * normal62[n][t][k] + net->b62[k];
                    a62[n][t][k] = z62[n][t][k];
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
                        sum1 += net->W63[j][k] * a62[n][t][k];
                    }
                    z63[n][t][j] = sum1 + net->b63[j];
                    const real a63_t1 = z63[n][t][j] / 2;
                    a63[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a63_t1)) * a63_t1;
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
                        sum1 += net->W64[j][k] * a63[n][t][k];
                    }
                    z64[n][t][j] = sum1 + net->b64[j];
                    a64[n][t][j] = z64[n][t][j];
                    a65[n][t][j] = a61[n][t][j] + a64[n][t][j];
                }
            }
        }
        /* mu66_offset[n, t, k] = a65[n, t, k] - a65[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu66_offset[n][t][k] = a65[n][t][k] - a65[n][t][0];
                }
            }
        }
        /* mu66_rest[n, t] = sum[k: 8](mu66_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu66_offset[n][t][k];
                }
                mu66_rest[n][t] = sum / 8;
            }
        }
        /* centred66[n, t, k] = mu66_offset[n, t, k] - mu66_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred66[n][t][k] = mu66_offset[n][t][k] - mu66_rest[n][t];
                }
            }
        }
        /* variance66[n, t] = sum[k: 8](centred66[n, t, k] ** 2) / 8 */
        /* inverse66[n, t] = 1 / sqrt(1 / 100000 + variance66[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred66[n][t][k] * centred66[n][t][k];
                }
                variance66[n][t] = sum1 / 8;
                inverse66[n][t] = 1 / sqrt(REAL(1e-05) + variance66[n][t]);
            }
        }
        /* normal66[n, t, k] = centred66[n, t, k] * inverse66[n, t] */
        /* z66[n, t, k] = gain66[k] * normal66[n, t, k] + b66[k] */
        /* a66[n, t, k] = z66[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal66[n][t][k] = centred66[n][t][k] * inverse66[n][t];
                    z66[n][t][k] = net->gain66[k] * normal66[n][t][k] + net->b66[k];
                    a66[n][t][k] = z66[n][t][k];
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
                            sum1 += net->Q67[h][d][k] * a66[n][t][k];
                        }
                        query67[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K67[h][d][k] * a66[n][t][k];
                        }
                        key67[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V67[h][d][k] * a66[n][t][k];
                        }
                        value67[n][t][h][d] = sum3_3;
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
                            sum1 += key67[n][s][h][d] * query67[n][t][h][d];
                        }
                        score67[n][h][t][s] = sum1 / 2;
                        e67[n][h][t][s] = (s <= t ? exp(score67[n][h][t][s]) : 0);
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
                        sum += e67[n][h][t][s];
                    }
                    total67[n][h][t] = sum;
                }
            }
        }
        /* weight67[n, h, t, s] = e67[n, h, t, s] / total67[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight67[n][h][t][s] = e67[n][h][t][s] / total67[n][h][t];
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
                            sum += value67[n][s][h][d] * weight67[n][h][t][s];
                        }
                        mixed67[n][t][h][d] = sum;
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
                            sum1 += net->O67[k][h][d] * mixed67[n][t][h][d];
                        }
                    }
                    z67[n][t][k] = sum1 + net->b67[k];
                    a67[n][t][k] = z67[n][t][k];
                    a68[n][t][k] = a65[n][t][k] + a67[n][t][k];
                }
            }
        }
        /* mu69_offset[n, t, k] = a68[n, t, k] - a68[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu69_offset[n][t][k] = a68[n][t][k] - a68[n][t][0];
                }
            }
        }
        /* mu69_rest[n, t] = sum[k: 8](mu69_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu69_offset[n][t][k];
                }
                mu69_rest[n][t] = sum / 8;
            }
        }
        /* centred69[n, t, k] = mu69_offset[n, t, k] - mu69_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred69[n][t][k] = mu69_offset[n][t][k] - mu69_rest[n][t];
                }
            }
        }
        /* variance69[n, t] = sum[k: 8](centred69[n, t, k] ** 2) / 8 */
        /* inverse69[n, t] = 1 / sqrt(1 / 100000 + variance69[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred69[n][t][k] * centred69[n][t][k];
                }
                variance69[n][t] = sum1 / 8;
                inverse69[n][t] = 1 / sqrt(REAL(1e-05) + variance69[n][t]);
            }
        }
        /* normal69[n, t, k] = centred69[n, t, k] * inverse69[n, t] */
        /* z69[n, t, k] = gain69[k] * normal69[n, t, k] + b69[k] */
        /* a69[n, t, k] = z69[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal69[n][t][k] = centred69[n][t][k] * inverse69[n][t];
                    z69[n][t][k] = net->gain69[k] * normal69[n][t][k] + net->b69[k];
                    a69[n][t][k] = z69[n][t][k];
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
                        sum1 += net->W70[j][k] * a69[n][t][k];
                    }
                    z70[n][t][j] = sum1 + net->b70[j];
                    const real a70_t1 = z70[n][t][j] / 2;
                    a70[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a70_t1)) * a70_t1;
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
                        sum1 += net->W71[j][k] * a70[n][t][k];
                    }
                    z71[n][t][j] = sum1 + net->b71[j];
                    a71[n][t][j] = z71[n][t][j];
                    a72[n][t][j] = a68[n][t][j] + a71[n][t][j];
                }
            }
        }
        /* mu73_offset[n, t, k] = a72[n, t, k] - a72[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu73_offset[n][t][k] = a72[n][t][k] - a72[n][t][0];
                }
            }
        }
        /* mu73_rest[n, t] = sum[k: 8](mu73_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu73_offset[n][t][k];
                }
                mu73_rest[n][t] = sum / 8;
            }
        }
        /* centred73[n, t, k] = mu73_offset[n, t, k] - mu73_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred73[n][t][k] = mu73_offset[n][t][k] - mu73_rest[n][t];
                }
            }
        }
        /* variance73[n, t] = sum[k: 8](centred73[n, t, k] ** 2) / 8 */
        /* inverse73[n, t] = 1 / sqrt(1 / 100000 + variance73[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred73[n][t][k] * centred73[n][t][k];
                }
                variance73[n][t] = sum1 / 8;
                inverse73[n][t] = 1 / sqrt(REAL(1e-05) + variance73[n][t]);
            }
        }
        /* normal73[n, t, k] = centred73[n, t, k] * inverse73[n, t] */
        /* z73[n, t, k] = gain73[k] * normal73[n, t, k] + b73[k] */
        /* a73[n, t, k] = z73[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal73[n][t][k] = centred73[n][t][k] * inverse73[n][t];
                    z73[n][t][k] = net->gain73[k] * normal73[n][t][k] + net->b73[k];
                    a73[n][t][k] = z73[n][t][k];
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
                            sum1 += net->Q74[h][d][k] * a73[n][t][k];
                        }
                        query74[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K74[h][d][k] * a73[n][t][k];
                        }
                        key74[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V74[h][d][k] * a73[n][t][k];
                        }
                        value74[n][t][h][d] = sum3_3;
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
                            sum1 += key74[n][s][h][d] * query74[n][t][h][d];
                        }
                        score74[n][h][t][s] = sum1 / 2;
                        e74[n][h][t][s] = (s <= t ? exp(score74[n][h][t][s]) : 0);
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
                        sum += e74[n][h][t][s];
                    }
                    total74[n][h][t] = sum;
                }
            }
        }
        /* weight74[n, h, t, s] = e74[n, h, t, s] / total74[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight74[n][h][t][s] = e74[n][h][t][s] / total74[n][h][t];
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
                            sum += value74[n][s][h][d] * weight74[n][h][t][s];
                        }
                        mixed74[n][t][h][d] = sum;
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
                            sum1 += net->O74[k][h][d] * mixed74[n][t][h][d];
                        }
                    }
                    z74[n][t][k] = sum1 + net->b74[k];
                    a74[n][t][k] = z74[n][t][k];
                    a75[n][t][k] = a72[n][t][k] + a74[n][t][k];
                }
            }
        }
        /* mu76_offset[n, t, k] = a75[n, t, k] - a75[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu76_offset[n][t][k] = a75[n][t][k] - a75[n][t][0];
                }
            }
        }
        /* mu76_rest[n, t] = sum[k: 8](mu76_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu76_offset[n][t][k];
                }
                mu76_rest[n][t] = sum / 8;
            }
        }
        /* centred76[n, t, k] = mu76_offset[n, t, k] - mu76_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred76[n][t][k] = mu76_offset[n][t][k] - mu76_rest[n][t];
                }
            }
        }
        /* variance76[n, t] = sum[k: 8](centred76[n, t, k] ** 2) / 8 */
        /* inverse76[n, t] = 1 / sqrt(1 / 100000 + variance76[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred76[n][t][k] * centred76[n][t][k];
                }
                variance76[n][t] = sum1 / 8;
                inverse76[n][t] = 1 / sqrt(REAL(1e-05) + variance76[n][t]);
            }
        }
        /* normal76[n, t, k] = centred76[n, t, k] * inverse76[n, t] */
        /* z76[n, t, k] = gain76[k] * normal76[n, t, k] + b76[k] */
        /* a76[n, t, k] = z76[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal76[n][t][k] = centred76[n][t][k] * inverse76[n][t];
                    z76[n][t][k] = net->gain76[k] * normal76[n][t][k] + net->b76[k];
                    a76[n][t][k] = z76[n][t][k];
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
                        sum1 += net->W77[j][k] * a76[n][t][k];
                    }
                    z77[n][t][j] = sum1 + net->b77[j];
                    const real a77_t1 = z77[n][t][j] / 2;
                    a77[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a77_t1)) * a77_t1;
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
                        sum1 += net->W78[j][k] * a77[n][t][k];
                    }
                    z78[n][t][j] = sum1 + net->b78[j];
                    a78[n][t][j] = z78[n][t][j];
                    a79[n][t][j] = a75[n][t][j] + a78[n][t][j];
                }
            }
        }
        /* mu80_offset[n, t, k] = a79[n, t, k] - a79[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu80_offset[n][t][k] = a79[n][t][k] - a79[n][t][0];
                }
            }
        }
        /* mu80_rest[n, t] = sum[k: 8](mu80_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu80_offset[n][t][k];
                }
                mu80_rest[n][t] = sum / 8;
            }
        }
        /* centred80[n, t, k] = mu80_offset[n, t, k] - mu80_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred80[n][t][k] = mu80_offset[n][t][k] - mu80_rest[n][t];
                }
            }
        }
        /* variance80[n, t] = sum[k: 8](centred80[n, t, k] ** 2) / 8 */
        /* inverse80[n, t] = 1 / sqrt(1 / 100000 + variance80[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred80[n][t][k] * centred80[n][t][k];
                }
                variance80[n][t] = sum1 / 8;
                inverse80[n][t] = 1 / sqrt(REAL(1e-05) + variance80[n][t]);
            }
        }
        /* normal80[n, t, k] = centred80[n, t, k] * inverse80[n, t] */
        /* z80[n, t, k] = gain80[k] * normal80[n, t, k] + b80[k] */
        /* a80[n, t, k] = z80[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal80[n][t][k] = centred80[n][t][k] * inverse80[n][t];
                    z80[n][t][k] = net->gain80[k] * normal80[n][t][k] + net->b80[k];
                    a80[n][t][k] = z80[n][t][k];
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
                            sum1 += net->Q81[h][d][k] * a80[n][t][k];
                        }
                        query81[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum2_2 += net->K81[h][d][k] * a80[n][t][k];
                        }
                        key81[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 8; k++) {
                            sum3_3 += net->V81[h][d][k] * a80[n][t][k];
                        }
                        value81[n][t][h][d] = sum3_3;
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
                            sum1 += key81[n][s][h][d] * query81[n][t][h][d];
                        }
                        score81[n][h][t][s] = sum1 / 2;
                        e81[n][h][t][s] = (s <= t ? exp(score81[n][h][t][s]) : 0);
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
                        sum += e81[n][h][t][s];
                    }
                    total81[n][h][t] = sum;
                }
            }
        }
        /* weight81[n, h, t, s] = e81[n, h, t, s] / total81[n, h, t] */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        weight81[n][h][t][s] = e81[n][h][t][s] / total81[n][h][t];
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
                            sum += value81[n][s][h][d] * weight81[n][h][t][s];
                        }
                        mixed81[n][t][h][d] = sum;
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
                            sum1 += net->O81[k][h][d] * mixed81[n][t][h][d];
                        }
                    }
                    z81[n][t][k] = sum1 + net->b81[k];
                    a81[n][t][k] = z81[n][t][k];
                    a82[n][t][k] = a79[n][t][k] + a81[n][t][k];
                }
            }
        }
        /* mu83_offset[n, t, k] = a82[n, t, k] - a82[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu83_offset[n][t][k] = a82[n][t][k] - a82[n][t][0];
                }
            }
        }
        /* mu83_rest[n, t] = sum[k: 8](mu83_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu83_offset[n][t][k];
                }
                mu83_rest[n][t] = sum / 8;
            }
        }
        /* centred83[n, t, k] = mu83_offset[n, t, k] - mu83_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred83[n][t][k] = mu83_offset[n][t][k] - mu83_rest[n][t];
                }
            }
        }
        /* variance83[n, t] = sum[k: 8](centred83[n, t, k] ** 2) / 8 */
        /* inverse83[n, t] = 1 / sqrt(1 / 100000 + variance83[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred83[n][t][k] * centred83[n][t][k];
                }
                variance83[n][t] = sum1 / 8;
                inverse83[n][t] = 1 / sqrt(REAL(1e-05) + variance83[n][t]);
            }
        }
        /* normal83[n, t, k] = centred83[n, t, k] * inverse83[n, t] */
        /* z83[n, t, k] = gain83[k] * normal83[n, t, k] + b83[k] */
        /* a83[n, t, k] = z83[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal83[n][t][k] = centred83[n][t][k] * inverse83[n][t];
                    z83[n][t][k] = net->gain83[k] * normal83[n][t][k] + net->b83[k];
                    a83[n][t][k] = z83[n][t][k];
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
                        sum1 += net->W84[j][k] * a83[n][t][k];
                    }
                    z84[n][t][j] = sum1 + net->b84[j];
                    const real a84_t1 = z84[n][t][j] / 2;
                    a84[n][t][j] = (1 + erf(REAL(1.4142135623730951) * a84_t1)) * a84_t1;
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
                        sum1 += net->W85[j][k] * a84[n][t][k];
                    }
                    z85[n][t][j] = sum1 + net->b85[j];
                    a85[n][t][j] = z85[n][t][j];
                    a86[n][t][j] = a82[n][t][j] + a85[n][t][j];
                }
            }
        }
        /* mu87_offset[n, t, k] = a86[n, t, k] - a86[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    mu87_offset[n][t][k] = a86[n][t][k] - a86[n][t][0];
                }
            }
        }
        /* mu87_rest[n, t] = sum[k: 8](mu87_offset[n, t, k]) / 8 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 8; k++) {
                    sum += mu87_offset[n][t][k];
                }
                mu87_rest[n][t] = sum / 8;
            }
        }
        /* centred87[n, t, k] = mu87_offset[n, t, k] - mu87_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    centred87[n][t][k] = mu87_offset[n][t][k] - mu87_rest[n][t];
                }
            }
        }
        /* variance87[n, t] = sum[k: 8](centred87[n, t, k] ** 2) / 8 */
        /* inverse87[n, t] = 1 / sqrt(1 / 100000 + variance87[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 8; k++) {
                    sum1 += centred87[n][t][k] * centred87[n][t][k];
                }
                variance87[n][t] = sum1 / 8;
                inverse87[n][t] = 1 / sqrt(REAL(1e-05) + variance87[n][t]);
            }
        }
        /* normal87[n, t, k] = centred87[n, t, k] * inverse87[n, t] */
        /* z87[n, t, k] = gain87[k] * normal87[n, t, k] + b87[k] */
        /* a87[n, t, k] = z87[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 8; k++) {
                    normal87[n][t][k] = centred87[n][t][k] * inverse87[n][t];
                    z87[n][t][k] = net->gain87[k] * normal87[n][t][k] + net->b87[k];
                    a87[n][t][k] = z87[n][t][k];
                }
            }
        }
        /* z88[n, t, j] = sum[k: 8](E1[j, k] * a87[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 27; j++) {
                    real sum = 0;
                    for (int k = 0; k < 8; k++) {
                        sum += net->E1[j][k] * a87[n][t][k];
                    }
                    z88[n][t][j] = sum;
                }
            }
        }
        /* s88_max[n, t] = max[k: 27](z88[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real largest = -(real)HUGE_VAL;
                for (int k = 0; k < 27; k++) {
                    const real candidate_largest = z88[n][t][k];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                s88_max[n][t] = largest;
            }
        }
        /* e88[n, t, k] = exp(z88[n, t, k] - s88_max[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    e88[n][t][k] = exp(z88[n][t][k] - s88_max[n][t]);
                }
            }
        }
        /* s88[n, t] = sum[k: 27](e88[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 27; k++) {
                    sum += e88[n][t][k];
                }
                s88[n][t] = sum;
            }
        }
        /* a88[n, t, k] = e88[n, t, k] / s88[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    a88[n][t][k] = e88[n][t][k] / s88[n][t];
                }
            }
        }
        memcpy(predicted_a88, net->values.memory + 0, 216 * sizeof(real));
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
enum { FILE_HEADER_LENGTH = 36104 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"gpt\",\"hash\":\"3e270eadbdae20a4841",
    "dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7\"},\"E1\":{\"dtype\":\"F32\",\"shape\":[27,8",
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
    ",\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[41888,41892]},\"correct",
    "ion2\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[41892,41896]},\"E1_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[27,8],\"data_offsets\":[41896,42760]},\"E1_second_moment\":",
    "{\"dtype\":\"F32\",\"shape\":[27,8],\"data_offsets\":[42760,43624]},\"P2_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8,8],\"data_offsets\":[43624,43880]},\"P2_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8,8],\"data_offsets\":[43880,44136]},\"gain3_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[44136,44168]},\"gain3_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[44168,44200]},\"b3_first_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[8],\"data_offsets\":[44200,44232]},\"b3_second_moment\":{\"dtype\":\"F3",
    "2\",\"shape\":[8],\"data_offsets\":[44232,44264]},\"Q4_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[44264,44520]},\"Q4_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[44520,44776]},\"K4_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[2,4,8],\"data_offsets\":[44776,45032]},\"K4_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[2,4,8],\"data_offsets\":[45032,45288]},\"V4_first_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[2,4,8],\"data_offsets\":[45288,45544]},\"V4_second_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[2,4,8],\"data_offsets\":[45544,45800]},\"O4_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,2,4],\"data_offsets\":[45800,46056]},\"O4_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,2,4],\"data_offsets\":[46056,46312]},\"b4_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[46312,46344]},\"b4_second_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[46344,46376]},\"gain6_first_moment\":{\"dtype\":\"F32\",\"shape\":[8",
    "],\"data_offsets\":[46376,46408]},\"gain6_second_moment\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[46408,46440]},\"b6_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"da",
    "ta_offsets\":[46440,46472]},\"b6_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_o",
    "ffsets\":[46472,46504]},\"W7_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_off",
    "sets\":[46504,47528]},\"W7_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offs",
    "ets\":[47528,48552]},\"b7_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\"",
    ":[48552,48680]},\"b7_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[4",
    "8680,48808]},\"W8_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[488",
    "08,49832]},\"W8_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[4983",
    "2,50856]},\"b8_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50856,508",
    "88]},\"b8_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50888,50920]}",
    ",\"gain10_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50920,50952]},",
    "\"gain10_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50952,50984]},",
    "\"b10_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[50984,51016]},\"b1",
    "0_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[51016,51048]},\"Q11_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51048,51304]},\"Q11_s",
    "econd_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51304,51560]},\"K11_",
    "first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51560,51816]},\"K11_",
    "second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[51816,52072]},\"V11",
    "_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[52072,52328]},\"V11",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[52328,52584]},\"O1",
    "1_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[52584,52840]},\"O1",
    "1_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[52840,53096]},\"b",
    "11_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53096,53128]},\"b11_s",
    "econd_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53128,53160]},\"gain13_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53160,53192]},\"gain13_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53192,53224]},\"b13_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53224,53256]},\"b13_second_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[53256,53288]},\"W14_first_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[53288,54312]},\"W14_second_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[54312,55336]},\"b14_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[55336,55464]},\"b14_second_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[55464,55592]},\"W15_first_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8,32],\"data_offsets\":[55592,56616]},\"W15_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8,32],\"data_offsets\":[56616,57640]},\"b15_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[57640,57672]},\"b15_second_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[8],\"data_offsets\":[57672,57704]},\"gain17_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[57704,57736]},\"gain17_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[57736,57768]},\"b17_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[57768,57800]},\"b17_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[8],\"data_offsets\":[57800,57832]},\"Q18_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[2,4,8],\"data_offsets\":[57832,58088]},\"Q18_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[58088,58344]},\"K18_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[58344,58600]},\"K18_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[58600,58856]},\"V18_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[58856,59112]},\"V18_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[59112,59368]},\"O18_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[59368,59624]},\"O18_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[59624,59880]},\"b18_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[59880,59912]},\"b18_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8],\"data_offsets\":[59912,59944]},\"gain20_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[59944,59976]},\"gain20_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[59976,60008]},\"b20_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[60008,60040]},\"b20_second_moment\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[60040,60072]},\"W21_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[60072,61096]},\"W21_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[61096,62120]},\"b21_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"d",
    "ata_offsets\":[62120,62248]},\"b21_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"dat",
    "a_offsets\":[62248,62376]},\"W22_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data",
    "_offsets\":[62376,63400]},\"W22_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data",
    "_offsets\":[63400,64424]},\"b22_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[64424,64456]},\"b22_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offset",
    "s\":[64456,64488]},\"gain24_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[64488,64520]},\"gain24_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[64520,64552]},\"b24_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "64552,64584]},\"b24_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[645",
    "84,64616]},\"Q25_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[646",
    "16,64872]},\"Q25_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[64",
    "872,65128]},\"K25_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[65",
    "128,65384]},\"K25_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[6",
    "5384,65640]},\"V25_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[6",
    "5640,65896]},\"V25_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[",
    "65896,66152]},\"O25_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[",
    "66152,66408]},\"O25_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":",
    "[66408,66664]},\"b25_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[666",
    "64,66696]},\"b25_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[66696,",
    "66728]},\"gain27_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[66728,6",
    "6760]},\"gain27_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[66760,6",
    "6792]},\"b27_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[66792,66824",
    "]},\"b27_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[66824,66856]},",
    "\"W28_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[66856,67880]},\"",
    "W28_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[67880,68904]},\"",
    "b28_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[68904,69032]},\"b28",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[69032,69160]},\"W29_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[69160,70184]},\"W29_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[70184,71208]},\"b29_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71208,71240]},\"b29_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71240,71272]},\"gain31_first_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71272,71304]},\"gain31_second_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71304,71336]},\"b31_first_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71336,71368]},\"b31_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[71368,71400]},\"Q32_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[71400,71656]},\"Q32_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[71656,71912]},\"K32_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[71912,72168]},\"K32_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[72168,72424]},\"V32_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[72424,72680]},\"V32_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[72680,72936]},\"O32_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[72936,73192]},\"O32_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[73192,73448]},\"b32_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[73448,73480]},\"b32_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[73480,73512]},\"gain34_first_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8],\"data_offsets\":[73512,73544]},\"gain34_second_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8],\"data_offsets\":[73544,73576]},\"b34_first_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[8],\"data_offsets\":[73576,73608]},\"b34_second_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[73608,73640]},\"W35_first_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[32,8],\"data_offsets\":[73640,74664]},\"W35_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[32,8],\"data_offsets\":[74664,75688]},\"b35_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[32],\"data_offsets\":[75688,75816]},\"b35_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[75816,75944]},\"W36_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,32],\"data_offsets\":[75944,76968]},\"W36_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,32],\"data_offsets\":[76968,77992]},\"b36_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[77992,78024]},\"b36_second_moment\":{\"dtype\":\"F32\",\"shape\"",
    ":[8],\"data_offsets\":[78024,78056]},\"gain38_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[78056,78088]},\"gain38_second_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[78088,78120]},\"b38_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[78120,78152]},\"b38_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[78152,78184]},\"Q39_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[78184,78440]},\"Q39_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[78440,78696]},\"K39_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[78696,78952]},\"K39_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[78952,79208]},\"V39_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[79208,79464]},\"V39_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[79464,79720]},\"O39_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"",
    "data_offsets\":[79720,79976]},\"O39_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"",
    "data_offsets\":[79976,80232]},\"b39_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data",
    "_offsets\":[80232,80264]},\"b39_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_of",
    "fsets\":[80264,80296]},\"gain41_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[80296,80328]},\"gain41_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[80328,80360]},\"b41_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[80360,80392]},\"b41_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[80392,80424]},\"W42_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[",
    "80424,81448]},\"W42_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[",
    "81448,82472]},\"b42_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[824",
    "72,82600]},\"b42_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[82600",
    ",82728]},\"W43_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[82728,",
    "83752]},\"W43_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\":[83752,",
    "84776]},\"b43_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[84776,8480",
    "8]},\"b43_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[84808,84840]}",
    ",\"gain45_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[84840,84872]},",
    "\"gain45_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[84872,84904]},",
    "\"b45_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[84904,84936]},\"b4",
    "5_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[84936,84968]},\"Q46_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[84968,85224]},\"Q46_s",
    "econd_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[85224,85480]},\"K46_",
    "first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[85480,85736]},\"K46_",
    "second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[85736,85992]},\"V46",
    "_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[85992,86248]},\"V46",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[86248,86504]},\"O4",
    "6_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[86504,86760]},\"O4",
    "6_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[86760,87016]},\"b",
    "46_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87016,87048]},\"b46_s",
    "econd_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87048,87080]},\"gain48_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87080,87112]},\"gain48_se",
    "cond_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87112,87144]},\"b48_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87144,87176]},\"b48_second_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[87176,87208]},\"W49_first_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[87208,88232]},\"W49_second_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\":[88232,89256]},\"b49_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[89256,89384]},\"b49_second_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\":[89384,89512]},\"W50_first_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8,32],\"data_offsets\":[89512,90536]},\"W50_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8,32],\"data_offsets\":[90536,91560]},\"b50_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[91560,91592]},\"b50_second_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[8],\"data_offsets\":[91592,91624]},\"gain52_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[91624,91656]},\"gain52_second_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8],\"data_offsets\":[91656,91688]},\"b52_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[91688,91720]},\"b52_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[8],\"data_offsets\":[91720,91752]},\"Q53_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[2,4,8],\"data_offsets\":[91752,92008]},\"Q53_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[92008,92264]},\"K53_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[92264,92520]},\"K53_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[92520,92776]},\"V53_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[92776,93032]},\"V53_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[93032,93288]},\"O53_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[93288,93544]},\"O53_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[93544,93800]},\"b53_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[93800,93832]},\"b53_second_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8],\"data_offsets\":[93832,93864]},\"gain55_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[93864,93896]},\"gain55_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[8],\"data_offsets\":[93896,93928]},\"b55_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[8],\"data_offsets\":[93928,93960]},\"b55_second_moment\":{\"dtype\":\"F32\",\"shape\":[8]",
    ",\"data_offsets\":[93960,93992]},\"W56_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[93992,95016]},\"W56_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[95016,96040]},\"b56_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"d",
    "ata_offsets\":[96040,96168]},\"b56_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"dat",
    "a_offsets\":[96168,96296]},\"W57_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data",
    "_offsets\":[96296,97320]},\"W57_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data",
    "_offsets\":[97320,98344]},\"b57_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_off",
    "sets\":[98344,98376]},\"b57_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offset",
    "s\":[98376,98408]},\"gain59_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[98408,98440]},\"gain59_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[98440,98472]},\"b59_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "98472,98504]},\"b59_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[985",
    "04,98536]},\"Q60_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[985",
    "36,98792]},\"Q60_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[98",
    "792,99048]},\"K60_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[99",
    "048,99304]},\"K60_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[9",
    "9304,99560]},\"V60_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[9",
    "9560,99816]},\"V60_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\":[",
    "99816,100072]},\"O60_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":",
    "[100072,100328]},\"O60_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"data_offsets",
    "\":[100328,100584]},\"b60_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[100584,100616]},\"b60_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[100616,100648]},\"gain62_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[100648,100680]},\"gain62_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[100680,100712]},\"b62_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[100712,100744]},\"b62_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[100744,100776]},\"W63_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets\"",
    ":[100776,101800]},\"W63_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"data_offsets",
    "\":[101800,102824]},\"b63_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\"",
    ":[102824,102952]},\"b63_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"data_offsets\"",
    ":[102952,103080]},\"W64_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets\"",
    ":[103080,104104]},\"W64_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"data_offsets",
    "\":[104104,105128]},\"b64_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[105128,105160]},\"b64_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[105160,105192]},\"gain66_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[105192,105224]},\"gain66_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets",
    "\":[105224,105256]},\"b66_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\"",
    ":[105256,105288]},\"b66_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[105288,105320]},\"Q67_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offsets\"",
    ":[105320,105576]},\"Q67_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offset",
    "s\":[105576,105832]},\"K67_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_offs",
    "ets\":[105832,106088]},\"K67_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data_o",
    "ffsets\":[106088,106344]},\"V67_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"data",
    "_offsets\":[106344,106600]},\"V67_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[106600,106856]},\"O67_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4],\"",
    "data_offsets\":[106856,107112]},\"O67_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,2,4]",
    ",\"data_offsets\":[107112,107368]},\"b67_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[107368,107400]},\"b67_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[107400,107432]},\"gain69_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[107432,107464]},\"gain69_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[107464,107496]},\"b69_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[107496,107528]},\"b69_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[107528,107560]},\"W70_first_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],\"",
    "data_offsets\":[107560,108584]},\"W70_second_moment\":{\"dtype\":\"F32\",\"shape\":[32,8],",
    "\"data_offsets\":[108584,109608]},\"b70_first_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"",
    "data_offsets\":[109608,109736]},\"b70_second_moment\":{\"dtype\":\"F32\",\"shape\":[32],\"",
    "data_offsets\":[109736,109864]},\"W71_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],\"",
    "data_offsets\":[109864,110888]},\"W71_second_moment\":{\"dtype\":\"F32\",\"shape\":[8,32],",
    "\"data_offsets\":[110888,111912]},\"b71_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[111912,111944]},\"b71_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[111944,111976]},\"gain73_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[111976,112008]},\"gain73_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[112008,112040]},\"b73_first_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"",
    "data_offsets\":[112040,112072]},\"b73_second_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"d",
    "ata_offsets\":[112072,112104]},\"Q74_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8],\"",
    "data_offsets\":[112104,112360]},\"Q74_second_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,8]",
    ",\"data_offsets\":[112360,112616]},\"K74_first_moment\":{\"dtype\":\"F32\",\"shape\":[2,4,",
    "8],\"data_offsets\":[112616,112872]},\"K74_second_moment\":{\"dtype\":\"F32\",\"shape\":[2",
    ",4,8],\"data_offsets\":[112872,113128]},\"V74_first_moment\":{\"dtype\":\"F32\",\"shape\":",
    "[2,4,8],\"data_offsets\":[113128,113384]},\"V74_second_moment\":{\"dtype\":\"F32\",\"shape",
    "\":[2,4,8],\"data_offsets\":[113384,113640]},\"O74_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[8,2,4],\"data_offsets\":[113640,113896]},\"O74_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,2,4],\"data_offsets\":[113896,114152]},\"b74_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[114152,114184]},\"b74_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[114184,114216]},\"gain76_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[114216,114248]},\"gain76_second_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[114248,114280]},\"b76_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[114280,114312]},\"b76_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[114312,114344]},\"W77_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[32,8],\"data_offsets\":[114344,115368]},\"W77_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[32,8],\"data_offsets\":[115368,116392]},\"b77_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[116392,116520]},\"b77_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[32],\"data_offsets\":[116520,116648]},\"W78_first_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8,32],\"data_offsets\":[116648,117672]},\"W78_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8,32],\"data_offsets\":[117672,118696]},\"b78_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[118696,118728]},\"b78_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[118728,118760]},\"gain80_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[118760,118792]},\"gain80_second_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[118792,118824]},\"b80_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[8],\"data_offsets\":[118824,118856]},\"b80_second_moment\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[118856,118888]},\"Q81_first_moment\":{\"dtype\":\"F32\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[118888,119144]},\"Q81_second_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[2,4,8],\"data_offsets\":[119144,119400]},\"K81_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[2,4,8],\"data_offsets\":[119400,119656]},\"K81_second_moment\":{\"dtype\":\"F32",
    "\",\"shape\":[2,4,8],\"data_offsets\":[119656,119912]},\"V81_first_moment\":{\"dtype\":\"F",
    "32\",\"shape\":[2,4,8],\"data_offsets\":[119912,120168]},\"V81_second_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[2,4,8],\"data_offsets\":[120168,120424]},\"O81_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[120424,120680]},\"O81_second_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[8,2,4],\"data_offsets\":[120680,120936]},\"b81_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[120936,120968]},\"b81_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[120968,121000]},\"gain83_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[121000,121032]},\"gain83_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[121032,121064]},\"b83_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[121064,121096]},\"b83_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8],\"data_offsets\":[121096,121128]},\"W84_first_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[32,8],\"data_offsets\":[121128,122152]},\"W84_second_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[32,8],\"data_offsets\":[122152,123176]},\"b84_first_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[32],\"data_offsets\":[123176,123304]},\"b84_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[32],\"data_offsets\":[123304,123432]},\"W85_first_moment\":{\"dty",
    "pe\":\"F32\",\"shape\":[8,32],\"data_offsets\":[123432,124456]},\"W85_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8,32],\"data_offsets\":[124456,125480]},\"b85_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125480,125512]},\"b85_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8],\"data_offsets\":[125512,125544]},\"gain87_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125544,125576]},\"gain87_second_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125576,125608]},\"b87_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[125608,125640]},\"b87_second_moment\":{\"d",
    "type\":\"F32\",\"shape\":[8],\"data_offsets\":[125640,125672]},\"steps_done\":{\"dtype\":\"",
    "U64\",\"shape\":[],\"data_offsets\":[125672,125680]},\"seed\":{\"dtype\":\"U64\",\"shape\"",
    ":[],\"data_offsets\":[125680,125688]}}   "
};
#else
enum { FILE_HEADER_LENGTH = 36536 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"gpt\",\"hash\":\"3e270eadbdae20a4841",
    "dda17cb046b9317e11f2ab877c7d591385e8ccaaa93e7\"},\"E1\":{\"dtype\":\"F64\",\"shape\":[27,8",
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
    "8],\"data_offsets\":[83712,83776]},\"correction1\":{\"dtype\":\"F64\",\"shape\":[],\"data_",
    "offsets\":[83776,83784]},\"correction2\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":",
    "[83784,83792]},\"E1_first_moment\":{\"dtype\":\"F64\",\"shape\":[27,8],\"data_offsets\":[8",
    "3792,85520]},\"E1_second_moment\":{\"dtype\":\"F64\",\"shape\":[27,8],\"data_offsets\":[85",
    "520,87248]},\"P2_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,8],\"data_offsets\":[87248",
    ",87760]},\"P2_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,8],\"data_offsets\":[87760,8",
    "8272]},\"gain3_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[88272,883",
    "36]},\"gain3_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[88336,8840",
    "0]},\"b3_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[88400,88464]},\"",
    "b3_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[88464,88528]},\"Q4_f",
    "irst_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[88528,89040]},\"Q4_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[89040,89552]},\"K4_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[89552,90064]},\"K4_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[90064,90576]},\"V4_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[90576,91088]},\"V4_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[91088,91600]},\"O4_firs",
    "t_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[91600,92112]},\"O4_secon",
    "d_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[92112,92624]},\"b4_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92624,92688]},\"b4_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92688,92752]},\"gain6_first_momen",
    "t\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92752,92816]},\"gain6_second_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92816,92880]},\"b6_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[92880,92944]},\"b6_second_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[8],\"data_offsets\":[92944,93008]},\"W7_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[32,8],\"data_offsets\":[93008,95056]},\"W7_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[32,8],\"data_offsets\":[95056,97104]},\"b7_first_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[32],\"data_offsets\":[97104,97360]},\"b7_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[32],\"data_offsets\":[97360,97616]},\"W8_first_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8,32],\"data_offsets\":[97616,99664]},\"W8_second_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[8,32],\"data_offsets\":[99664,101712]},\"b8_first_moment\":{\"dtype\":\"F64\",\"shap",
    "e\":[8],\"data_offsets\":[101712,101776]},\"b8_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[8],\"data_offsets\":[101776,101840]},\"gain10_first_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[8],\"data_offsets\":[101840,101904]},\"gain10_second_moment\":{\"dtype\":\"F64\",\"shape",
    "\":[8],\"data_offsets\":[101904,101968]},\"b10_first_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[8],\"data_offsets\":[101968,102032]},\"b10_second_moment\":{\"dtype\":\"F64\",\"shape\":",
    "[8],\"data_offsets\":[102032,102096]},\"Q11_first_moment\":{\"dtype\":\"F64\",\"shape\":[2",
    ",4,8],\"data_offsets\":[102096,102608]},\"Q11_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[2,4,8],\"data_offsets\":[102608,103120]},\"K11_first_moment\":{\"dtype\":\"F64\",\"shape",
    "\":[2,4,8],\"data_offsets\":[103120,103632]},\"K11_second_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[2,4,8],\"data_offsets\":[103632,104144]},\"V11_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[104144,104656]},\"V11_second_moment\":{\"dtype\":\"F64\"",
    ",\"shape\":[2,4,8],\"data_offsets\":[104656,105168]},\"O11_first_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[8,2,4],\"data_offsets\":[105168,105680]},\"O11_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8,2,4],\"data_offsets\":[105680,106192]},\"b11_first_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[8],\"data_offsets\":[106192,106256]},\"b11_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[106256,106320]},\"gain13_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[106320,106384]},\"gain13_second_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[8],\"data_offsets\":[106384,106448]},\"b13_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[106448,106512]},\"b13_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[8],\"data_offsets\":[106512,106576]},\"W14_first_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[32,8],\"data_offsets\":[106576,108624]},\"W14_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[32,8],\"data_offsets\":[108624,110672]},\"b14_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[32],\"data_offsets\":[110672,110928]},\"b14_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[32],\"data_offsets\":[110928,111184]},\"W15_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[8,32],\"data_offsets\":[111184,113232]},\"W15_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8,32],\"data_offsets\":[113232,115280]},\"b15_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[115280,115344]},\"b15_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[8],\"data_offsets\":[115344,115408]},\"gain17_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[115408,115472]},\"gain17_second_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[8],\"data_offsets\":[115472,115536]},\"b17_first_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[115536,115600]},\"b17_second_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[8],\"data_offsets\":[115600,115664]},\"Q18_first_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[2,4,8],\"data_offsets\":[115664,116176]},\"Q18_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[2,4,8],\"data_offsets\":[116176,116688]},\"K18_first_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[2,4,8],\"data_offsets\":[116688,117200]},\"K18_second_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[117200,117712]},\"V18_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[117712,118224]},\"V18_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[118224,118736]},\"O18_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[118736,119248]},\"O18_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[119248,119760]},\"b18_first_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119760,119824]},\"b18_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119824,119888]},\"gain20_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119888,119952]},\"gain20_second_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[119952,120016]},\"b20_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[120016,120080]},\"b20_second_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[120080,120144]},\"W21_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[120144,122192]},\"W21_second_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[122192,124240]},\"b21_first_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[124240,124496]},\"b21_second_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[124496,124752]},\"W22_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[124752,126800]},\"W22_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[126800,128848]},\"b22_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[128848,128912]},\"b22_second_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[128912,128976]},\"gain24_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[128976,129040]},\"gain24_second_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[129040,129104]},\"b24_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[129104,129168]},\"b24_second_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[129168,129232]},\"Q25_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[129232,129744]},\"Q25_second_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[129744,130256]},\"K25_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[130256,130768]},\"K25_second_momen",
    "t\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[130768,131280]},\"V25_first_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[131280,131792]},\"V25_second_",
    "moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[131792,132304]},\"O25_firs",
    "t_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[132304,132816]},\"O25_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[132816,133328]},\"b25",
    "_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133328,133392]},\"b25_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133392,133456]},\"gain27",
    "_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133456,133520]},\"gain2",
    "7_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133520,133584]},\"b27",
    "_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133584,133648]},\"b27_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[133648,133712]},\"W28_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[133712,135760]},\"W28_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[135760,137808]},\"b28",
    "_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[137808,138064]},\"b28_",
    "second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[138064,138320]},\"W29_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[138320,140368]},\"W29",
    "_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[140368,142416]},\"b",
    "29_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142416,142480]},\"b29",
    "_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142480,142544]},\"gain",
    "31_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142544,142608]},\"gai",
    "n31_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142608,142672]},\"b",
    "31_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142672,142736]},\"b31",
    "_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[142736,142800]},\"Q32_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[142800,143312]},\"Q3",
    "2_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[143312,143824]},\"",
    "K32_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[143824,144336]},",
    "\"K32_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[144336,144848",
    "]},\"V32_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[144848,1453",
    "60]},\"V32_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[145360,1",
    "45872]},\"O32_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[145872",
    ",146384]},\"O32_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[146",
    "384,146896]},\"b32_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[14689",
    "6,146960]},\"b32_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[146960",
    ",147024]},\"gain34_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[14702",
    "4,147088]},\"gain34_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[147",
    "088,147152]},\"b34_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[14715",
    "2,147216]},\"b34_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[147216",
    ",147280]},\"W35_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[14728",
    "0,149328]},\"W35_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[149",
    "328,151376]},\"b35_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[1513",
    "76,151632]},\"b35_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[1516",
    "32,151888]},\"W36_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[151",
    "888,153936]},\"W36_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[1",
    "53936,155984]},\"b36_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[155",
    "984,156048]},\"b36_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[1560",
    "48,156112]},\"gain38_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[156",
    "112,156176]},\"gain38_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[1",
    "56176,156240]},\"b38_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[156",
    "240,156304]},\"b38_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[1563",
    "04,156368]},\"Q39_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[15",
    "6368,156880]},\"Q39_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":",
    "[156880,157392]},\"K39_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\"",
    ":[157392,157904]},\"K39_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offset",
    "s\":[157904,158416]},\"V39_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offs",
    "ets\":[158416,158928]},\"V39_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_o",
    "ffsets\":[158928,159440]},\"O39_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data",
    "_offsets\":[159440,159952]},\"O39_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"d",
    "ata_offsets\":[159952,160464]},\"b39_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[160464,160528]},\"b39_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[160528,160592]},\"gain41_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[160592,160656]},\"gain41_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"d",
    "ata_offsets\":[160656,160720]},\"b41_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[160720,160784]},\"b41_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[160784,160848]},\"W42_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"dat",
    "a_offsets\":[160848,162896]},\"W42_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"d",
    "ata_offsets\":[162896,164944]},\"b42_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"da",
    "ta_offsets\":[164944,165200]},\"b42_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"da",
    "ta_offsets\":[165200,165456]},\"W43_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"d",
    "ata_offsets\":[165456,167504]},\"W43_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"",
    "data_offsets\":[167504,169552]},\"b43_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[169552,169616]},\"b43_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[169616,169680]},\"gain45_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[169680,169744]},\"gain45_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[169744,169808]},\"b45_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[169808,169872]},\"b45_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[169872,169936]},\"Q46_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[169936,170448]},\"Q46_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],",
    "\"data_offsets\":[170448,170960]},\"K46_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8",
    "],\"data_offsets\":[170960,171472]},\"K46_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,",
    "4,8],\"data_offsets\":[171472,171984]},\"V46_first_moment\":{\"dtype\":\"F64\",\"shape\":[",
    "2,4,8],\"data_offsets\":[171984,172496]},\"V46_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[2,4,8],\"data_offsets\":[172496,173008]},\"O46_first_moment\":{\"dtype\":\"F64\",\"shape",
    "\":[8,2,4],\"data_offsets\":[173008,173520]},\"O46_second_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8,2,4],\"data_offsets\":[173520,174032]},\"b46_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[174032,174096]},\"b46_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[174096,174160]},\"gain48_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[174160,174224]},\"gain48_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[174224,174288]},\"b48_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[174288,174352]},\"b48_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[174352,174416]},\"W49_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[32,8],\"data_offsets\":[174416,176464]},\"W49_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[32,8],\"data_offsets\":[176464,178512]},\"b49_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[178512,178768]},\"b49_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[178768,179024]},\"W50_first_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,32],\"data_offsets\":[179024,181072]},\"W50_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8,32],\"data_offsets\":[181072,183120]},\"b50_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[183120,183184]},\"b50_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[183184,183248]},\"gain52_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[183248,183312]},\"gain52_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[183312,183376]},\"b52_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[183376,183440]},\"b52_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[183440,183504]},\"Q53_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[2,4,8],\"data_offsets\":[183504,184016]},\"Q53_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[2,4,8],\"data_offsets\":[184016,184528]},\"K53_first_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[2,4,8],\"data_offsets\":[184528,185040]},\"K53_second_moment\":{\"dtype\":\"F64",
    "\",\"shape\":[2,4,8],\"data_offsets\":[185040,185552]},\"V53_first_moment\":{\"dtype\":\"F",
    "64\",\"shape\":[2,4,8],\"data_offsets\":[185552,186064]},\"V53_second_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[2,4,8],\"data_offsets\":[186064,186576]},\"O53_first_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[186576,187088]},\"O53_second_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[187088,187600]},\"b53_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[187600,187664]},\"b53_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[187664,187728]},\"gain55_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[187728,187792]},\"gain55_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[187792,187856]},\"b55_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[8],\"data_offsets\":[187856,187920]},\"b55_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8],\"data_offsets\":[187920,187984]},\"W56_first_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[32,8],\"data_offsets\":[187984,190032]},\"W56_second_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[32,8],\"data_offsets\":[190032,192080]},\"b56_first_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[192080,192336]},\"b56_second_moment\":{\"dt",
    "ype\":\"F64\",\"shape\":[32],\"data_offsets\":[192336,192592]},\"W57_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[8,32],\"data_offsets\":[192592,194640]},\"W57_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8,32],\"data_offsets\":[194640,196688]},\"b57_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196688,196752]},\"b57_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[196752,196816]},\"gain59_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196816,196880]},\"gain59_second_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196880,196944]},\"b59_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[196944,197008]},\"b59_second_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8],\"data_offsets\":[197008,197072]},\"Q60_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[197072,197584]},\"Q60_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[197584,198096]},\"K60_first_moment\":{",
    "\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[198096,198608]},\"K60_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[198608,199120]},\"V60_first_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[199120,199632]},\"V60_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[199632,200144]},\"O60_first_m",
    "oment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[200144,200656]},\"O60_secon",
    "d_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[200656,201168]},\"b60_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201168,201232]},\"b60_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201232,201296]},\"gain62_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201296,201360]},\"gain62_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201360,201424]},\"b62_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201424,201488]},\"b62_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[201488,201552]},\"W63_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[201552,203600]},\"W63_seco",
    "nd_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[203600,205648]},\"b63_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[205648,205904]},\"b63_sec",
    "ond_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[205904,206160]},\"W64_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[206160,208208]},\"W64_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[208208,210256]},\"b64_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210256,210320]},\"b64_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210320,210384]},\"gain66_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210384,210448]},\"gain66",
    "_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210448,210512]},\"b66_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210512,210576]},\"b66_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[210576,210640]},\"Q67_fir",
    "st_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[210640,211152]},\"Q67_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[211152,211664]},\"K6",
    "7_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[211664,212176]},\"",
    "K67_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[212176,212688]}",
    ",\"V67_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[212688,213200",
    "]},\"V67_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[213200,213",
    "712]},\"O67_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[213712,2",
    "14224]},\"O67_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_offsets\":[21422",
    "4,214736]},\"b67_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[214736,",
    "214800]},\"b67_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[214800,2",
    "14864]},\"gain69_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[214864,",
    "214928]},\"gain69_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21492",
    "8,214992]},\"b69_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[214992,",
    "215056]},\"b69_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[215056,2",
    "15120]},\"W70_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[215120,",
    "217168]},\"W70_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data_offsets\":[21716",
    "8,219216]},\"b70_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[219216",
    ",219472]},\"b70_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[219472",
    ",219728]},\"W71_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[21972",
    "8,221776]},\"W71_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"data_offsets\":[221",
    "776,223824]},\"b71_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[22382",
    "4,223888]},\"b71_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[223888",
    ",223952]},\"gain73_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[22395",
    "2,224016]},\"gain73_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[224",
    "016,224080]},\"b73_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[22408",
    "0,224144]},\"b73_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[224144",
    ",224208]},\"Q74_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[2242",
    "08,224720]},\"Q74_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":[2",
    "24720,225232]},\"K74_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets\":",
    "[225232,225744]},\"K74_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offsets",
    "\":[225744,226256]},\"V74_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_offse",
    "ts\":[226256,226768]},\"V74_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"data_of",
    "fsets\":[226768,227280]},\"O74_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"data_",
    "offsets\":[227280,227792]},\"O74_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,2,4],\"da",
    "ta_offsets\":[227792,228304]},\"b74_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[228304,228368]},\"b74_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_",
    "offsets\":[228368,228432]},\"gain76_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[228432,228496]},\"gain76_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[228496,228560]},\"b76_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data",
    "_offsets\":[228560,228624]},\"b76_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_",
    "offsets\":[228624,228688]},\"W77_first_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"data",
    "_offsets\":[228688,230736]},\"W77_second_moment\":{\"dtype\":\"F64\",\"shape\":[32,8],\"da",
    "ta_offsets\":[230736,232784]},\"b77_first_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[232784,233040]},\"b77_second_moment\":{\"dtype\":\"F64\",\"shape\":[32],\"dat",
    "a_offsets\":[233040,233296]},\"W78_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"da",
    "ta_offsets\":[233296,235344]},\"W78_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,32],\"",
    "data_offsets\":[235344,237392]},\"b78_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[237392,237456]},\"b78_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[237456,237520]},\"gain80_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[237520,237584]},\"gain80_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"",
    "data_offsets\":[237584,237648]},\"b80_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"da",
    "ta_offsets\":[237648,237712]},\"b80_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"dat",
    "a_offsets\":[237712,237776]},\"Q81_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],\"d",
    "ata_offsets\":[237776,238288]},\"Q81_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8],",
    "\"data_offsets\":[238288,238800]},\"K81_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,4,8",
    "],\"data_offsets\":[238800,239312]},\"K81_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,",
    "4,8],\"data_offsets\":[239312,239824]},\"V81_first_moment\":{\"dtype\":\"F64\",\"shape\":[",
    "2,4,8],\"data_offsets\":[239824,240336]},\"V81_second_moment\":{\"dtype\":\"F64\",\"shape\"",
    ":[2,4,8],\"data_offsets\":[240336,240848]},\"O81_first_moment\":{\"dtype\":\"F64\",\"shape",
    "\":[8,2,4],\"data_offsets\":[240848,241360]},\"O81_second_moment\":{\"dtype\":\"F64\",\"sh",
    "ape\":[8,2,4],\"data_offsets\":[241360,241872]},\"b81_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[241872,241936]},\"b81_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[241936,242000]},\"gain83_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[242000,242064]},\"gain83_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[242064,242128]},\"b83_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[242128,242192]},\"b83_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[242192,242256]},\"W84_first_moment\":{\"dtype\":\"F64\",\"sha",
    "pe\":[32,8],\"data_offsets\":[242256,244304]},\"W84_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[32,8],\"data_offsets\":[244304,246352]},\"b84_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[246352,246608]},\"b84_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[32],\"data_offsets\":[246608,246864]},\"W85_first_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,32],\"data_offsets\":[246864,248912]},\"W85_second_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8,32],\"data_offsets\":[248912,250960]},\"b85_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[250960,251024]},\"b85_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[251024,251088]},\"gain87_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[251088,251152]},\"gain87_second_moment\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[251152,251216]},\"b87_first_moment\":{\"dtype\":\"F64\",\"",
    "shape\":[8],\"data_offsets\":[251216,251280]},\"b87_second_moment\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[251280,251344]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[",
    "],\"data_offsets\":[251344,251352]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offset",
    "s\":[251352,251360]}}       "
};
#endif

enum { FILE_HEADER_PIECES = sizeof file_header / sizeof file_header[0] };

#define MOST_STEPS UINT64_C(1099511627776) /* so that no stream of random numbers is used twice */

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
    unsigned char length[8] = {0};
    const size_t characters = strlen(path);
    if (characters > sizeof beside - sizeof ".part") {
        return "the path is too long";
    }
    memcpy(beside, path, characters);
    memcpy(beside + characters, ".part", sizeof ".part");
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
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
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
    good = good && fwrite(&net->seed, sizeof net->seed, 1, file) == 1;
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
        real value = 0;
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
    unsigned char expected[8] = {0};
    unsigned char length[8] = {0};
    uint64_t steps = 0, seed = 0;
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
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
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
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
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
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
