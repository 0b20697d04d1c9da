/*
 * One transformer block on characters.
 * Made by symbp 0.1.0 from the network 'transformer-block'; do not edit.
 * Hash of the mathematics: 14a58b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94
 */
#include "transformer_block.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

#ifdef TRANSFORMER_BLOCK_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef TRANSFORMER_BLOCK_FLOAT
#define GEMM cblas_sgemm
#else
#define GEMM cblas_dgemm
#endif
#endif

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 8
#if defined __GNUC__ && !defined TRANSFORMER_BLOCK_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#if defined __AVX512F__ && !defined TRANSFORMER_BLOCK_FLOAT
#define VECTOR_BYTES 64
#elif defined __AVX__
#define VECTOR_BYTES 32
#else
#define VECTOR_BYTES 16
#endif
typedef real lanes __attribute__((vector_size(VECTOR_BYTES), aligned(sizeof(real)), may_alias));
#define LANES ((int)(VECTOR_BYTES / sizeof(real)))
#else
typedef real lanes;
#define LANES 1
#endif
#define VECTORS (WIDTH / LANES)
#define ROWS (VECTORS <= 4 ? 12 / VECTORS : 2)
#define PARTS(count, most) (((count) + (most) - 1) / (most))
#define EVEN(count, most) (((count) + PARTS(count, most) - 1) / PARTS(count, most))
#define TILE(rows) EVEN(rows, ROWS)
#define STRIP(place) (*(lanes *)&(place))
#if defined __clang__
#define UNROLL _Pragma("unroll")
#elif defined __GNUC__
#define UNROLL _Pragma("GCC unroll 16")
#else
#define UNROLL
#endif
#define EACH(index, count) UNROLL for (int index = 0; index < (count); index++)

#ifdef TRANSFORMER_BLOCK_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef TRANSFORMER_BLOCK_FLOAT
    const real magic = REAL(0x1.8p23); /* added and taken away, it rounds to whole numbers */
    x = x > 89 ? 89 : x;
    x = x < -104 ? -104 : x;
    const real k = (x * REAL(1.4426950408889634) + magic) - magic;
    const real r = (x - k * REAL(0.693115234375)) - k * REAL(3.1946184945309415e-05);
    const real r2 = r * r, r4 = r2 * r2;
    const real tail = (((REAL(0.5) + REAL(0.16666576989698775) * r)
        + (REAL(0.041666554617204574) + REAL(0.008363179052722578) * r) * r2)
        + REAL(0.0013926183587713494) * r4);
    first.value = k / 2 + magic;
    second.value = (k - (first.value - magic)) + magic;
    first.bits = (first.bits + 127) << 23;
    second.bits = (second.bits + 127) << 23;
#else
    const real magic = REAL(0x1.8p52); /* added and taken away, it rounds to whole numbers */
    x = x > 710 ? 710 : x;
    x = x < -746 ? -746 : x;
    const real k = (x * REAL(1.4426950408889634) + magic) - magic;
    const real r = (x - k * REAL(0.6931471804855391)) - k * REAL(7.440617110012397e-11);
    const real r2 = r * r, r4 = r2 * r2, r8 = r4 * r4;
    const real tail = ((((REAL(0.5000000000000001) + REAL(0.16666666666666669) * r)
        + (REAL(0.04166666666662413) + REAL(0.008333333333330062) * r) * r2)
        + ((REAL(0.0013888888917213717) + REAL(0.00019841269863053618) * r)
        + (REAL(2.4801521295954376e-05) + REAL(2.7557268459997064e-06) * r) * r2) * r4)
        + (REAL(2.7620088445409746e-07) + REAL(2.510038549551032e-08) * r) * r8);
    first.value = k / 2 + magic;
    second.value = (k - (first.value - magic)) + magic;
    first.bits = (first.bits + 1023) << 52;
    second.bits = (second.bits + 1023) << 52;
#endif
    return (1 + (r + r2 * tail)) * first.value * second.value;
}

/* The error function within three units of the last place: a polynomial below one, 1 - e^-x^2 times one above. */
static inline real quick_erf(real x)
{
    const real size = fabs(x) > 6 ? 6 : fabs(x);
    const real u = x * x, w = (48 / (2 + size) - 11) / 5;
#ifdef TRANSFORMER_BLOCK_FLOAT
    const real u2 = u * u, u4 = u2 * u2;
    const real w2 = w * w, w4 = w2 * w2;
    const real near = (((REAL(0.12837916584835093) + REAL(-0.37612626666720334) * u)
        + (REAL(0.11283594715160218) + REAL(-0.026854212010626412) * u) * u2)
        + ((REAL(0.005189087423433974) + REAL(-0.000801686428716587) * u)
        + REAL(7.875875062685488e-05) * u2) * u4);
    const real tail = (((REAL(0.22142953896702672) + REAL(0.16189356854889636) * w)
        + (REAL(0.03856061084649075) + REAL(0.005588800010605158) * w) * w2)
        + ((REAL(0.00019693684764182886) + REAL(-8.071032504978608e-05) * w)
        + (REAL(-7.015935924102013e-06) + REAL(1.846432275161759e-06) * w) * w2) * w4);
#else
    const real u2 = u * u, u4 = u2 * u2, u8 = u4 * u4;
    const real w2 = w * w, w4 = w2 * w2, w8 = w4 * w4;
    const real near = ((((REAL(0.12837916709551256) + REAL(-0.37612638903183543) * u)
        + (REAL(0.11283791670945006) + REAL(-0.02686617064323777) * u) * u2)
        + ((REAL(0.0052239776071164225) + REAL(-0.0008548325975389692) * u)
        + (REAL(0.00012055294904839707) + REAL(-1.492473690741966e-05) * u) * u2) * u4)
        + ((REAL(1.6447424703317362e-06) + REAL(-1.6208483801871705e-07) * u)
        + (REAL(1.3720064546777686e-08) + REAL(-7.795898827002142e-10) * u) * u2) * u8);
    const real tail = ((((REAL(0.22142954022993183) + REAL(0.16189356804102498) * w)
        + (REAL(0.03856057042517875) + REAL(0.005588816281840148) * w) * w2)
        + ((REAL(0.00019713917780504528) + REAL(-8.079220427446309e-05) * w)
        + (REAL(-7.3405185545281365e-06) + REAL(1.9795619117948376e-06) * w) * w2) * w4)
        + (((REAL(1.6350179331888476e-07) + REAL(-7.00535615043276e-08) * w)
        + (REAL(-5.937642934649013e-10) + REAL(2.6248030731791732e-09) * w) * w2)
        + ((REAL(-2.6260417449824267e-10) + REAL(-7.45510449620631e-11) * w)
        + (REAL(1.8386753405993422e-11) + REAL(4.4133850329466983e-13) * w) * w2) * w4) * w8);
#endif
    const real far = copysign(1 - quick_exp(-(size * size)) * tail, x);
    return u < 1 ? x + x * near : far;
}

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

void transformer_block_init(transformer_block *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.005);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    net->weight_decay = REAL(0.01);
    for (int i = 0; i < 432; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->E1)[i] = REAL(16.06237840420901) * (2 * u - 1) / 43;
    }
    for (int i = 0; i < 128; i++) {
        const real u = random_uniform(seed, 1, (uint64_t)i);
        ((real *)net->P2)[i] = (2 * u - 1) / 2;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->gain3)[i] = 1;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b3)[i] = 0;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->Q4)[i] = REAL(3.872983346207417) * (2 * u - 1) / 20;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 5, (uint64_t)i);
        ((real *)net->K4)[i] = REAL(3.872983346207417) * (2 * u - 1) / 20;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->V4)[i] = REAL(3.872983346207417) * (2 * u - 1) / 20;
    }
    for (int i = 0; i < 256; i++) {
        const real u = random_uniform(seed, 7, (uint64_t)i);
        ((real *)net->O4)[i] = REAL(2.449489742783178) * (2 * u - 1) / 12;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->gain6)[i] = 1;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b6)[i] = 0;
    }
    for (int i = 0; i < 512; i++) {
        const real u = random_uniform(seed, 11, (uint64_t)i);
        ((real *)net->W7)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 32; i++) {
        ((real *)net->b7)[i] = 0;
    }
    for (int i = 0; i < 512; i++) {
        const real u = random_uniform(seed, 13, (uint64_t)i);
        ((real *)net->W8)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b8)[i] = 0;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->gain10)[i] = 1;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b10)[i] = 0;
    }
    for (int i = 0; i < 432; i++) {
        const real u = random_uniform(seed, 17, (uint64_t)i);
        ((real *)net->W11)[i] = REAL(16.06237840420901) * (2 * u - 1) / 43;
    }
    for (int i = 0; i < 27; i++) {
        ((real *)net->b11)[i] = 0;
    }
}

static inline void forward(const transformer_block *restrict net, transformer_block_values *restrict v,
    const int *restrict x, const int *restrict y)
{
    real (*const a1)[16][8] = (real (*)[16][8])(v->memory + 1024);
    real (*const a2)[16][8] = (real (*)[16][8])(v->memory + 0);
    real (*const mu3_offset)[16][8] = (real (*)[16][8])(v->memory + 1024);
    real (*const mu3_rest)[8] = (real (*)[8])(v->memory + 3072);
    real (*const centred3)[16][8] = (real (*)[16][8])(v->memory + 2048);
    real (*const variance3)[8] = (real (*)[8])(v->memory + 1024);
    real (*const inverse3)[8] = (real (*)[8])(v->memory + 27008);
    real (*const normal3)[16][8] = (real (*)[16][8])(v->memory + 9600);
    real (*const z3)[16][8] = (real (*)[16][8])(v->memory + 1024);
    real (*const a3)[16][8] = (real (*)[16][8])(v->memory + 7552);
    real (*const query4)[2][8][8] = (real (*)[2][8][8])(v->memory + 15744);
    real (*const key4)[2][8][8] = (real (*)[2][8][8])(v->memory + 14720);
    real (*const value4)[2][8][8] = (real (*)[2][8][8])(v->memory + 21888);
    real (*const score4)[8][8][8] = (real (*)[8][8][8])(v->memory + 2048);
    real (*const e4)[8][8][8] = (real (*)[8][8][8])(v->memory + 1024);
    real (*const total4)[8][8] = (real (*)[8][8])(v->memory + 2048);
    real (*const weight4)[8][8][8] = (real (*)[8][8][8])(v->memory + 22912);
    real (*const mixed4)[2][8][8] = (real (*)[2][8][8])(v->memory + 8576);
    real (*const z4)[16][8] = (real (*)[16][8])(v->memory + 2048);
    real (*const a4)[16][8] = (real (*)[16][8])(v->memory + 1024);
    real (*const a5)[16][8] = (real (*)[16][8])(v->memory + 3776);
    real (*const mu6_offset)[16][8] = (real (*)[16][8])(v->memory + 0);
    real (*const mu6_rest)[8] = (real (*)[8])(v->memory + 2048);
    real (*const centred6)[16][8] = (real (*)[16][8])(v->memory + 1024);
    real (*const variance6)[8] = (real (*)[8])(v->memory + 0);
    real (*const inverse6)[8] = (real (*)[8])(v->memory + 24960);
    real (*const normal6)[16][8] = (real (*)[16][8])(v->memory + 11648);
    real (*const z6)[16][8] = (real (*)[16][8])(v->memory + 0);
    real (*const a6)[16][8] = (real (*)[16][8])(v->memory + 10624);
    real (*const z7)[32][8] = (real (*)[32][8])(v->memory + 19840);
    real (*const a7_factor)[32][8] = (real (*)[32][8])(v->memory + 17792);
    real (*const a7)[32][8] = (real (*)[32][8])(v->memory + 1728);
    real (*const z8)[16][8] = (real (*)[16][8])(v->memory + 5824);
    real (*const a8)[16][8] = (real (*)[16][8])(v->memory + 0);
    real (*const a9)[16][8] = (real (*)[16][8])(v->memory + 4800);
    real (*const mu10_offset)[16][8] = (real (*)[16][8])(v->memory + 0);
    real (*const mu10_rest)[8] = (real (*)[8])(v->memory + 1024);
    real (*const centred10)[16][8] = (real (*)[16][8])(v->memory + 3776);
    real (*const variance10)[8] = (real (*)[8])(v->memory + 0);
    real (*const inverse10)[8] = (real (*)[8])(v->memory + 7232);
    real (*const normal10)[16][8] = (real (*)[16][8])(v->memory + 13696);
    real (*const z10)[16][8] = (real (*)[16][8])(v->memory + 0);
    real (*const a10)[16][8] = (real (*)[16][8])(v->memory + 12672);
    real (*const z11)[27][8] = (real (*)[27][8])(v->memory + 0);
    real (*const s11_max)[8] = (real (*)[8])(v->memory + 7296);
    real (*const e11_exponent)[27][8] = (real (*)[27][8])(v->memory + 3776);
    real (*const e11)[27][8] = (real (*)[27][8])(v->memory + 5504);
    real (*const s11)[8] = (real (*)[8])(v->memory + 7296);
    /* a1[n, t, k] = E1[x[n, t], k] */
    /* a2[n, t, k] = P2[t, k] + a1[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                a1[t][k][n] = net->E1[x[n * 8 + t]][k];
                a2[t][k][n] = net->P2[t][k] + a1[t][k][n];
            }
        }
    }
    /* mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                mu3_offset[t][k][n] = a2[t][k][n] - a2[t][0][n];
            }
        }
    }
    /* mu3_rest[n, t] = sum[k: 16](mu3_offset[n, t, k]) / 16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(mu3_offset[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(mu3_rest[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                centred3[t][k][n] = mu3_offset[t][k][n] - mu3_rest[t][n];
            }
        }
    }
    /* variance3[n, t] = sum[k: 16](centred3[n, t, k] ** 2) / 16 */
    /* inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(centred3[t][k][n + lane * LANES])
                        * STRIP(centred3[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(variance3[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n++) {
            inverse3[t][n] = 1 / sqrt(REAL(1e-05) + variance3[t][n]);
        }
    }
    /* normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t] */
    /* z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k] */
    /* a3[n, t, k] = z3[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                normal3[t][k][n] = centred3[t][k][n] * inverse3[t][n];
                z3[t][k][n] = net->gain3[k] * normal3[t][k][n] + net->b3[k];
                a3[t][k][n] = z3[t][k][n];
            }
        }
    }
    /* query4[n, t, h, d] = sum[k: 16](Q4[h, d, k] * a3[n, t, k]) */
    /* key4[n, t, h, d] = sum[k: 16](K4[h, d, k] * a3[n, t, k]) */
    /* value4[n, t, h, d] = sum[k: 16](V4[h, d, k] * a3[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int h = 0; h < 2; h++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int k = 0; k < 16; k++) {
                        EACH(row, TILE(8)) {
                            const int d = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Q4[h][d][k] * STRIP(a3[t][k][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int d = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(query4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int h = 0; h < 2; h++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int k = 0; k < 16; k++) {
                        EACH(row, TILE(8)) {
                            const int d = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->K4[h][d][k] * STRIP(a3[t][k][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int d = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(key4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int h = 0; h < 2; h++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int k = 0; k < 16; k++) {
                        EACH(row, TILE(8)) {
                            const int d = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->V4[h][d][k] * STRIP(a3[t][k][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int d = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(value4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    /* score4[n, h, t, s] = sqrt(2) * sum[d: 8](key4[n, s, h, d] * query4[n, t, h, d]) / 4 */
    /* e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0) */
    for (int h = 0; h < 2; h++) {
        for (int s = 0; s < 8; s++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int d = 0; d < 8; d++) {
                        EACH(row, TILE(8)) {
                            const int t = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(key4[s][h][d][n + lane * LANES])
                                    * STRIP(query4[t][h][d][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(score4[h][t][s][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int h = 0; h < 2; h++) {
        for (int t = 0; t < 8; t++) {
            for (int s = 0; s < 8; s++) {
                for (int n = 0; n < 8; n++) {
                    score4[h][t][s][n] = score4[h][t][s][n] * REAL(1.4142135623730951) / 4;
                    e4[h][t][s][n] = (s <= t ? quick_exp(score4[h][t][s][n]) : 0);
                }
            }
        }
    }
    /* total4[n, h, t] = sum[s: 8](e4[n, h, t, s]) */
    for (int h = 0; h < 2; h++) {
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[VECTORS];
                EACH(lane, VECTORS) {
                    sum[lane] = (lanes){0};
                }
                for (int s = 0; s < 8; s++) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(e4[h][t][s][n + lane * LANES]);
                    }
                }
                EACH(lane, VECTORS) {
                    STRIP(total4[h][t][n + lane * LANES]) = sum[lane];
                }
            }
        }
    }
    /* weight4[n, h, t, s] = e4[n, h, t, s] / total4[n, h, t] */
    for (int h = 0; h < 2; h++) {
        for (int t = 0; t < 8; t++) {
            for (int s = 0; s < 8; s++) {
                for (int n = 0; n < 8; n++) {
                    weight4[h][t][s][n] = e4[h][t][s][n] / total4[h][t][n];
                }
            }
        }
    }
    /* mixed4[n, t, h, d] = sum[s: 8](value4[n, s, h, d] * weight4[n, h, t, s]) */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 8; d++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 8; s++) {
                        EACH(row, TILE(8)) {
                            const int t = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(value4[s][h][d][n + lane * LANES])
                                    * STRIP(weight4[h][t][s][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(mixed4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    /* z4[n, t, k] = sum[h: 2, d: 8](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k] */
    /* a4[n, t, k] = z4[n, t, k] */
    /* a5[n, t, k] = a2[n, t, k] + a4[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 8; d++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->O4[k][h][d] * STRIP(mixed4[t][h][d][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z4[t][k][n + lane * LANES]) = sum[row][lane] + net->b4[k];
                    }
                }
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                a4[t][k][n] = z4[t][k][n];
                a5[t][k][n] = a2[t][k][n] + a4[t][k][n];
            }
        }
    }
    /* mu6_offset[n, t, k] = a5[n, t, k] - a5[n, t, 0] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                mu6_offset[t][k][n] = a5[t][k][n] - a5[t][0][n];
            }
        }
    }
    /* mu6_rest[n, t] = sum[k: 16](mu6_offset[n, t, k]) / 16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(mu6_offset[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(mu6_rest[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                centred6[t][k][n] = mu6_offset[t][k][n] - mu6_rest[t][n];
            }
        }
    }
    /* variance6[n, t] = sum[k: 16](centred6[n, t, k] ** 2) / 16 */
    /* inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(centred6[t][k][n + lane * LANES])
                        * STRIP(centred6[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(variance6[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n++) {
            inverse6[t][n] = 1 / sqrt(REAL(1e-05) + variance6[t][n]);
        }
    }
    /* normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t] */
    /* z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k] */
    /* a6[n, t, k] = z6[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                normal6[t][k][n] = centred6[t][k][n] * inverse6[t][n];
                z6[t][k][n] = net->gain6[k] * normal6[t][k][n] + net->b6[k];
                a6[t][k][n] = z6[t][k][n];
            }
        }
    }
    /* z7[n, t, j] = sum[k: 16](W7[j, k] * a6[n, t, k]) + b7[j] */
    /* a7_factor[n, t, j] = (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2 */
    /* a7[n, t, j] = a7_factor[n, t, j] * z7[n, t, j] */
#ifdef BLAS
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 32, 8, 16, 1, (const real *)net->W7, 16,
            (const real *)a6 + 128 * t, 8, 0, (real *)z7 + 256 * t, 8);
    }
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 8; n++) {
                z7[t][j][n] += net->b7[j];
            }
        }
    }
#else
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(32)][VECTORS];
                EACH(row, TILE(32)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 16; k++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W7[j][k] * STRIP(a6[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z7[t][j][n + lane * LANES]) = sum[row][lane] + net->b7[j];
                    }
                }
            }
        }
    }
#endif
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 8; n++) {
                a7_factor[t][j][n] = (1 + quick_erf(z7[t][j][n] * REAL(1.4142135623730951) / 2)) / 2;
                a7[t][j][n] = a7_factor[t][j][n] * z7[t][j][n];
            }
        }
    }
    /* z8[n, t, j] = sum[k: 32](W8[j, k] * a7[n, t, k]) + b8[j] */
    /* a8[n, t, j] = z8[n, t, j] */
    /* a9[n, t, j] = a5[n, t, j] + a8[n, t, j] */
#ifdef BLAS
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 16, 8, 32, 1, (const real *)net->W8, 32,
            (const real *)a7 + 256 * t, 8, 0, (real *)z8 + 128 * t, 8);
    }
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 16; j++) {
            for (int n = 0; n < 8; n++) {
                z8[t][j][n] += net->b8[j];
            }
        }
    }
#else
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 32; k++) {
                    EACH(row, TILE(16)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W8[j][k] * STRIP(a7[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z8[t][j][n + lane * LANES]) = sum[row][lane] + net->b8[j];
                    }
                }
            }
        }
    }
#endif
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 16; j++) {
            for (int n = 0; n < 8; n++) {
                a8[t][j][n] = z8[t][j][n];
                a9[t][j][n] = a5[t][j][n] + a8[t][j][n];
            }
        }
    }
    /* mu10_offset[n, t, k] = a9[n, t, k] - a9[n, t, 0] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                mu10_offset[t][k][n] = a9[t][k][n] - a9[t][0][n];
            }
        }
    }
    /* mu10_rest[n, t] = sum[k: 16](mu10_offset[n, t, k]) / 16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(mu10_offset[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(mu10_rest[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                centred10[t][k][n] = mu10_offset[t][k][n] - mu10_rest[t][n];
            }
        }
    }
    /* variance10[n, t] = sum[k: 16](centred10[n, t, k] ** 2) / 16 */
    /* inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(centred10[t][k][n + lane * LANES])
                        * STRIP(centred10[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(variance10[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n++) {
            inverse10[t][n] = 1 / sqrt(REAL(1e-05) + variance10[t][n]);
        }
    }
    /* normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t] */
    /* z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k] */
    /* a10[n, t, k] = z10[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                normal10[t][k][n] = centred10[t][k][n] * inverse10[t][n];
                z10[t][k][n] = net->gain10[k] * normal10[t][k][n] + net->b10[k];
                a10[t][k][n] = z10[t][k][n];
            }
        }
    }
    /* z11[n, t, j] = sum[k: 16](W11[j, k] * a10[n, t, k]) + b11[j] */
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 27; first += TILE(27)) {
            const int top = first + TILE(27) <= 27 ? first : 27 - TILE(27);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(27)][VECTORS];
                EACH(row, TILE(27)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 16; k++) {
                    EACH(row, TILE(27)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W11[j][k] * STRIP(a10[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(27)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z11[t][j][n + lane * LANES]) = sum[row][lane] + net->b11[j];
                    }
                }
            }
        }
    }
    /* s11_max[n, t] = max[k: 27](z11[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 27; k++) {
                const real candidate_largest = z11[t][k][n];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s11_max[t][n] = largest;
        }
    }
    /* e11_exponent[n, t, k] = z11[n, t, k] - s11_max[n, t] */
    /* e11[n, t, k] = exp(e11_exponent[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 27; k++) {
            for (int n = 0; n < 8; n++) {
                e11_exponent[t][k][n] = z11[t][k][n] - s11_max[t][n];
                e11[t][k][n] = quick_exp(e11_exponent[t][k][n]);
            }
        }
    }
    /* s11[n, t] = sum[k: 27](e11[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 27; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(e11[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(s11[t][n + lane * LANES]) = sum[lane];
            }
        }
    }
    /* loss = sum[n: 8, t: 8](-(e11_exponent[n, t, y[n, t]] - log(s11[n, t]))) / 64 */
    real sum_loss = 0;
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            sum_loss += -(e11_exponent[t][y[n * 8 + t]][n] - log(s11[t][n]));
        }
    }
    v->loss = sum_loss / 64;
}

static inline void backward(const transformer_block *restrict net, transformer_block_values *restrict v,
    const int *restrict x, const int *restrict y)
{
    real (*const inverse3)[8] = (real (*)[8])(v->memory + 27008);
    real (*const normal3)[16][8] = (real (*)[16][8])(v->memory + 9600);
    real (*const a3)[16][8] = (real (*)[16][8])(v->memory + 7552);
    real (*const query4)[2][8][8] = (real (*)[2][8][8])(v->memory + 15744);
    real (*const key4)[2][8][8] = (real (*)[2][8][8])(v->memory + 14720);
    real (*const value4)[2][8][8] = (real (*)[2][8][8])(v->memory + 21888);
    real (*const weight4)[8][8][8] = (real (*)[8][8][8])(v->memory + 22912);
    real (*const mixed4)[2][8][8] = (real (*)[2][8][8])(v->memory + 8576);
    real (*const inverse6)[8] = (real (*)[8])(v->memory + 24960);
    real (*const normal6)[16][8] = (real (*)[16][8])(v->memory + 11648);
    real (*const a6)[16][8] = (real (*)[16][8])(v->memory + 10624);
    real (*const z7)[32][8] = (real (*)[32][8])(v->memory + 19840);
    real (*const a7_factor)[32][8] = (real (*)[32][8])(v->memory + 17792);
    real (*const a7)[32][8] = (real (*)[32][8])(v->memory + 1728);
    real (*const inverse10)[8] = (real (*)[8])(v->memory + 7232);
    real (*const normal10)[16][8] = (real (*)[16][8])(v->memory + 13696);
    real (*const a10)[16][8] = (real (*)[16][8])(v->memory + 12672);
    real (*const e11)[27][8] = (real (*)[27][8])(v->memory + 5504);
    real (*const s11)[8] = (real (*)[8])(v->memory + 7296);
    real (*const a11)[8][27] = (real (*)[8][27])(v->memory + 0);
    real (*const delta_z11)[27][8] = (real (*)[27][8])(v->memory + 3776); /* adjoint of z11 */
    real (*const delta_z10)[16][8] = (real (*)[16][8])(v->memory + 16768); /* adjoint of z10 */
    real (*const scaled_sum_variance10)[8] = (real (*)[8])(v->memory + 5504);
    real (*const delta_centred10)[16][8] = (real (*)[16][8])(v->memory + 25984); /* adjoint of centred10 */
    real (*const delta_mu10)[8] = (real (*)[8])(v->memory + 27072); /* adjoint of mu10 */
    real (*const delta_z8)[16][8] = (real (*)[16][8])(v->memory + 23936); /* adjoint of z8 */
    real (*const delta_z7)[32][8] = (real (*)[32][8])(v->memory + 5504); /* adjoint of z7 */
    real (*const delta_z6)[16][8] = (real (*)[16][8])(v->memory + 17792); /* adjoint of z6 */
    real (*const scaled_sum_variance6)[8] = (real (*)[8])(v->memory + 18816);
    real (*const delta_centred6)[16][8] = (real (*)[16][8])(v->memory + 19840); /* adjoint of centred6 */
    real (*const delta_mu6)[8] = (real (*)[8])(v->memory + 20864); /* adjoint of mu6 */
    real (*const delta_a5)[16][8] = (real (*)[16][8])(v->memory + 24960); /* adjoint of a5 */
    real (*const delta_z4)[16][8] = (real (*)[16][8])(v->memory + 18816); /* adjoint of z4 */
    real (*const delta_mixed4)[2][8][8] = (real (*)[2][8][8])(v->memory + 25984); /* adjoint of mixed4 */
    real (*const delta_weight4)[8][8][8] = (real (*)[8][8][8])(v->memory + 19840); /* adjoint of weight4 */
    real (*const sum_total4)[8][8] = (real (*)[8][8])(v->memory + 20864);
    real (*const delta_score4)[8][8][8] = (real (*)[8][8][8])(v->memory + 27072); /* adjoint of score4 */
    real (*const delta_value4)[2][8][8] = (real (*)[2][8][8])(v->memory + 19840); /* adjoint of value4 */
    real (*const delta_key4)[2][8][8] = (real (*)[2][8][8])(v->memory + 20864); /* adjoint of key4 */
    real (*const delta_query4)[2][8][8] = (real (*)[2][8][8])(v->memory + 21888); /* adjoint of query4 */
    real (*const delta_z3)[16][8] = (real (*)[16][8])(v->memory + 15152); /* adjoint of z3 */
    real (*const scaled_sum_variance3)[8] = (real (*)[8])(v->memory + 14720);
    real (*const delta_centred3)[16][8] = (real (*)[16][8])(v->memory + 22912); /* adjoint of centred3 */
    real (*const scaled_mu3)[8] = (real (*)[8])(v->memory + 14720);
    real (*const delta_a2)[16][8] = (real (*)[16][8])(v->memory + 25984); /* adjoint of a2 */
    real (*const delta_a1)[16][8] = (real (*)[16][8])(v->memory + 27008); /* adjoint of a1 */
    real (*const grad_E1)[16] = (real (*)[16])(v->memory + 14720); /* adjoint of E1 */
    real (*const grad_P2)[16] = (real (*)[16])(v->memory + 16176); /* adjoint of P2 */
    real *const grad_gain3 = v->memory + 16320; /* adjoint of gain3 */
    real *const grad_b3 = v->memory + 16304; /* adjoint of b3 */
    real (*const delta_query4_turned)[2][8][8] = (real (*)[2][8][8])(v->memory + 15152);
    real (*const grad_Q4)[8][16] = (real (*)[8][16])(v->memory + 9600); /* adjoint of Q4 */
    real (*const delta_key4_turned)[2][8][8] = (real (*)[2][8][8])(v->memory + 15152);
    real (*const grad_K4)[8][16] = (real (*)[8][16])(v->memory + 9856); /* adjoint of K4 */
    real (*const delta_value4_turned)[2][8][8] = (real (*)[2][8][8])(v->memory + 15152);
    real (*const grad_V4)[8][16] = (real (*)[8][16])(v->memory + 10112); /* adjoint of V4 */
    real (*const mixed4_turned)[2][8][8] = (real (*)[2][8][8])(v->memory + 15152);
    real (*const grad_O4)[2][8] = (real (*)[2][8])(v->memory + 8064); /* adjoint of O4 */
    real *const grad_b4 = v->memory + 9344; /* adjoint of b4 */
    real *const grad_gain6 = v->memory + 9376; /* adjoint of gain6 */
    real *const grad_b6 = v->memory + 9360; /* adjoint of b6 */
    real (*const a6_turned)[8][8][8] = (real (*)[8][8][8])(v->memory + 8320);
    real (*const grad_W7)[16] = (real (*)[16])(v->memory + 7552); /* adjoint of W7 */
    real *const grad_b7 = v->memory + 8320; /* adjoint of b7 */
    real (*const a7_turned)[8][8][8] = (real (*)[8][8][8])(v->memory + 5504);
    real (*const grad_W8)[32] = (real (*)[32])(v->memory + 1728); /* adjoint of W8 */
    real *const grad_b8 = v->memory + 3712; /* adjoint of b8 */
    real *const grad_gain10 = v->memory + 3728; /* adjoint of gain10 */
    real *const grad_b10 = v->memory + 3696; /* adjoint of b10 */
    real (*const a10_turned)[8][8][8] = (real (*)[8][8][8])(v->memory + 2672);
    real (*const grad_W11)[16] = (real (*)[16])(v->memory + 2240); /* adjoint of W11 */
    real *const grad_b11 = v->memory + 2672; /* adjoint of b11 */
    /* a11[n, t, k] = e11[n, t, k] / s11[n, t] */
    /* delta_z11[n, t, k] = (a11[n, t, k] - where(y[n, t] == k, 1, 0)) / 64 */
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                a11[n][t][k] = e11[t][k][n] / s11[t][n];
                delta_z11[t][k][n] = (a11[n][t][k] - (y[n * 8 + t] == k ? 1 : 0)) / 64;
            }
        }
    }
    /* delta_z10[n, t, k] = sum[j: 27](W11[j, k] * delta_z11[n, t, j]) */
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int j = 0; j < 27; j++) {
                    EACH(row, TILE(16)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W11[j][k] * STRIP(delta_z11[t][j][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_z10[t][k][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    /* scaled_sum_variance10[n, t] = sum[k: 16](delta_z10[n, t, k] * gain10[k] * normal10[n, t,
       k]) / 16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z10[t][k][n + lane * LANES]) * net->gain10[k]
                        * STRIP(normal10[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(scaled_sum_variance10[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* delta_centred10[n, t, k] = inverse10[n, t] * (delta_z10[n, t, k] * gain10[k] - normal10[n,
       t, k] * scaled_sum_variance10[n, t]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                delta_centred10[t][k][n] = inverse10[t][n]
                    * (delta_z10[t][k][n] * net->gain10[k] - normal10[t][k][n] * scaled_sum_variance10[t][n]);
            }
        }
    }
    /* delta_mu10[n, t] = -sum[k: 16](delta_centred10[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_centred10[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(delta_mu10[t][n + lane * LANES]) = -sum[lane];
            }
        }
    }
    /* delta_z8[n, t, j] = delta_mu10[n, t] / 16 + delta_centred10[n, t, j] */
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 16; j++) {
            for (int n = 0; n < 8; n++) {
                delta_z8[t][j][n] = delta_mu10[t][n] / 16 + delta_centred10[t][j][n];
            }
        }
    }
    /* delta_z7[n, t, j] = (a7_factor[n, t, j] + z7[n, t, j] * exp(-z7[n, t, j] ** 2 / 2) *
       sqrt(2) / (2 * sqrt(pi))) * sum[k: 16](W8[k, j] * delta_z8[n, t, k]) */
#ifdef BLAS
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 32, 8, 16, 1, (const real *)net->W8, 32,
            (const real *)delta_z8 + 128 * t, 8, 0, (real *)delta_z7 + 256 * t, 8);
    }
#else
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 32; first += TILE(32)) {
            const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(32)][VECTORS];
                EACH(row, TILE(32)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 16; k++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W8[k][j] * STRIP(delta_z8[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(32)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_z7[t][j][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
#endif
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 32; j++) {
            for (int n = 0; n < 8; n++) {
                delta_z7[t][j][n] = delta_z7[t][j][n]
                    * (a7_factor[t][j][n]
                    + z7[t][j][n] * quick_exp(-(z7[t][j][n] * z7[t][j][n] / 2)) * REAL(1.4142135623730951)
                    / (2 * REAL(1.772453850905516)));
            }
        }
    }
    /* delta_z6[n, t, k] = sum[j: 32](W7[j, k] * delta_z7[n, t, j]) */
#ifdef BLAS
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 16, 8, 32, 1, (const real *)net->W7, 16,
            (const real *)delta_z7 + 256 * t, 8, 0, (real *)delta_z6 + 128 * t, 8);
    }
#else
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int j = 0; j < 32; j++) {
                    EACH(row, TILE(16)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W7[j][k] * STRIP(delta_z7[t][j][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_z6[t][k][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
#endif
    /* scaled_sum_variance6[n, t] = sum[k: 16](delta_z6[n, t, k] * gain6[k] * normal6[n, t, k]) /
       16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z6[t][k][n + lane * LANES]) * net->gain6[k]
                        * STRIP(normal6[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(scaled_sum_variance6[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* delta_centred6[n, t, k] = inverse6[n, t] * (delta_z6[n, t, k] * gain6[k] - normal6[n, t,
       k] * scaled_sum_variance6[n, t]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                delta_centred6[t][k][n] = inverse6[t][n]
                    * (delta_z6[t][k][n] * net->gain6[k] - normal6[t][k][n] * scaled_sum_variance6[t][n]);
            }
        }
    }
    /* delta_mu6[n, t] = -sum[k: 16](delta_centred6[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_centred6[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(delta_mu6[t][n + lane * LANES]) = -sum[lane];
            }
        }
    }
    /* delta_a5[n, t, k] = (delta_mu10[n, t] + delta_mu6[n, t]) / 16 + delta_centred10[n, t, k] +
       delta_centred6[n, t, k] */
    /* delta_z4[n, t, k] = delta_a5[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                delta_a5[t][k][n] = (delta_mu10[t][n] + delta_mu6[t][n]) / 16 + delta_centred10[t][k][n]
                    + delta_centred6[t][k][n];
                delta_z4[t][k][n] = delta_a5[t][k][n];
            }
        }
    }
    /* delta_mixed4[n, t, h, d] = sum[k: 16](O4[k, h, d] * delta_z4[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int h = 0; h < 2; h++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int k = 0; k < 16; k++) {
                        EACH(row, TILE(8)) {
                            const int d = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->O4[k][h][d] * STRIP(delta_z4[t][k][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int d = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_mixed4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    /* delta_weight4[n, h, t, s] = sum[d: 8](delta_mixed4[n, t, h, d] * value4[n, s, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int s = 0; s < 8; s++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int d = 0; d < 8; d++) {
                        EACH(row, TILE(8)) {
                            const int t = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(delta_mixed4[t][h][d][n + lane * LANES])
                                    * STRIP(value4[s][h][d][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_weight4[h][t][s][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    /* sum_total4[n, h, t] = sum[s: 8](delta_weight4[n, h, t, s] * weight4[n, h, t, s]) */
    for (int h = 0; h < 2; h++) {
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[VECTORS];
                EACH(lane, VECTORS) {
                    sum[lane] = (lanes){0};
                }
                for (int s = 0; s < 8; s++) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_weight4[h][t][s][n + lane * LANES])
                            * STRIP(weight4[h][t][s][n + lane * LANES]);
                    }
                }
                EACH(lane, VECTORS) {
                    STRIP(sum_total4[h][t][n + lane * LANES]) = sum[lane];
                }
            }
        }
    }
    /* delta_score4[n, h, t, s] = weight4[n, h, t, s] * (delta_weight4[n, h, t, s] -
       sum_total4[n, h, t]) */
    for (int h = 0; h < 2; h++) {
        for (int t = 0; t < 8; t++) {
            for (int s = 0; s < 8; s++) {
                for (int n = 0; n < 8; n++) {
                    delta_score4[h][t][s][n] = weight4[h][t][s][n]
                        * (delta_weight4[h][t][s][n] - sum_total4[h][t][n]);
                }
            }
        }
    }
    /* delta_value4[n, t, h, d] = sum[s: 8](delta_mixed4[n, s, h, d] * weight4[n, h, s, t]) */
    /* delta_key4[n, t, h, d] = sqrt(2) * sum[s: 8](delta_score4[n, h, s, t] * query4[n, s, h,
       d]) / 4 */
    /* delta_query4[n, t, h, d] = sqrt(2) * sum[s: 8](delta_score4[n, h, t, s] * key4[n, s, h,
       d]) / 4 */
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 8; d++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 8; s++) {
                        EACH(row, TILE(8)) {
                            const int t = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(delta_mixed4[s][h][d][n + lane * LANES])
                                    * STRIP(weight4[h][s][t][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_value4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 8; d++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 8; s++) {
                        EACH(row, TILE(8)) {
                            const int t = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(delta_score4[h][s][t][n + lane * LANES])
                                    * STRIP(query4[s][h][d][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_key4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int h = 0; h < 2; h++) {
        for (int d = 0; d < 8; d++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 8; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 8; s++) {
                        EACH(row, TILE(8)) {
                            const int t = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(delta_score4[h][t][s][n + lane * LANES])
                                    * STRIP(key4[s][h][d][n + lane * LANES]);
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_query4[t][h][d][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 8; d++) {
                for (int n = 0; n < 8; n++) {
                    delta_key4[t][h][d][n] = delta_key4[t][h][d][n] * REAL(1.4142135623730951) / 4;
                    delta_query4[t][h][d][n] = delta_query4[t][h][d][n] * REAL(1.4142135623730951) / 4;
                }
            }
        }
    }
    /* delta_z3[n, t, k] = sum[h: 2, d: 8](K4[h, d, k] * delta_key4[n, t, h, d]) + sum[h: 2, d:
       8](Q4[h, d, k] * delta_query4[n, t, h, d]) + sum[h: 2, d: 8](V4[h, d, k] * delta_value4[n,
       t, h, d]) */
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 8; d++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->K4[h][d][k]
                                    * STRIP(delta_key4[t][h][d][n + lane * LANES]);
                            }
                        }
                    }
                }
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 8; d++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Q4[h][d][k]
                                    * STRIP(delta_query4[t][h][d][n + lane * LANES]);
                            }
                        }
                    }
                }
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 8; d++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->V4[h][d][k]
                                    * STRIP(delta_value4[t][h][d][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_z3[t][k][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    /* scaled_sum_variance3[n, t] = sum[k: 16](delta_z3[n, t, k] * gain3[k] * normal3[n, t, k]) /
       16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z3[t][k][n + lane * LANES]) * net->gain3[k]
                        * STRIP(normal3[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(scaled_sum_variance3[t][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* delta_centred3[n, t, k] = inverse3[n, t] * (delta_z3[n, t, k] * gain3[k] - normal3[n, t,
       k] * scaled_sum_variance3[n, t]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                delta_centred3[t][k][n] = inverse3[t][n]
                    * (delta_z3[t][k][n] * net->gain3[k] - normal3[t][k][n] * scaled_sum_variance3[t][n]);
            }
        }
    }
    /* scaled_mu3[n, t] = -sum[k: 16](delta_centred3[n, t, k]) / 16 */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_centred3[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(scaled_mu3[t][n + lane * LANES]) = -(sum[lane] / REAL(16));
            }
        }
    }
    /* delta_a2[n, t, k] = scaled_mu3[n, t] + delta_a5[n, t, k] + delta_centred3[n, t, k] */
    /* delta_a1[n, t, k] = delta_a2[n, t, k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            for (int n = 0; n < 8; n++) {
                delta_a2[t][k][n] = scaled_mu3[t][n] + delta_a5[t][k][n] + delta_centred3[t][k][n];
                delta_a1[t][k][n] = delta_a2[t][k][n];
            }
        }
    }
    /* grad_E1[i, k] = sum[n: 8, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0)) */
    for (int i = 0; i < 27; i++) {
        for (int k = 0; k < 16; k++) {
            grad_E1[i][k] = 0;
        }
    }
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            if (x[n * 8 + t] >= 0 && x[n * 8 + t] < 27) {
                for (int k = 0; k < 16; k++) {
                    grad_E1[x[n * 8 + t]][k] += delta_a1[t][k][n];
                }
            }
        }
    }
    /* grad_P2[t, k] = sum[n: 8](delta_a2[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_a2[t][k][n + lane * LANES]);
                }
            }
            {
                real total = 0;
                for (int element = 0; element < WIDTH; element++) {
                    total += ((const real *)sum)[element];
                }
                grad_P2[t][k] = total;
            }
        }
    }
    /* grad_gain3[k] = sum[n: 8, t: 8](delta_z3[n, t, k] * normal3[n, t, k]) */
    /* grad_b3[k] = sum[n: 8, t: 8](delta_z3[n, t, k]) */
    for (int k = 0; k < 16; k++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z3[t][k][n + lane * LANES])
                        * STRIP(normal3[t][k][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_gain3[k] = total;
        }
    }
    for (int k = 0; k < 16; k++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z3[t][k][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b3[k] = total;
        }
    }
    /* delta_query4_turned[i0, i1, i2, i3] = delta_query4[i0, i1, i2, i3] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i2 = 0; i2 < 2; i2++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int i3 = 0; i3 < 8; i3++) {
                    delta_query4_turned[i1][i2][i0][i3] = delta_query4[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_Q4[h, d, k] = sum[n: 8, t: 8](a3[n, t, k] * delta_query4_turned[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int d = 0; d < 8; d += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int t = 0; t < 8; t++) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += a3[t][k][n]
                                    * STRIP(delta_query4_turned[t][h][n][d + lane * LANES]);
                            }
                        }
                    }
                }
                for (int row = 0; row < TILE(16); row++) {
                    const int k = top + row;
                    for (int element = 0; element < WIDTH; element++) {
                        const int d_element = d + element;
                        grad_Q4[h][d_element][k] = ((const real *)sum[row])[element];
                    }
                }
            }
        }
    }
    /* delta_key4_turned[i0, i1, i2, i3] = delta_key4[i0, i1, i2, i3] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i2 = 0; i2 < 2; i2++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int i3 = 0; i3 < 8; i3++) {
                    delta_key4_turned[i1][i2][i0][i3] = delta_key4[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_K4[h, d, k] = sum[n: 8, t: 8](a3[n, t, k] * delta_key4_turned[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int d = 0; d < 8; d += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int t = 0; t < 8; t++) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += a3[t][k][n]
                                    * STRIP(delta_key4_turned[t][h][n][d + lane * LANES]);
                            }
                        }
                    }
                }
                for (int row = 0; row < TILE(16); row++) {
                    const int k = top + row;
                    for (int element = 0; element < WIDTH; element++) {
                        const int d_element = d + element;
                        grad_K4[h][d_element][k] = ((const real *)sum[row])[element];
                    }
                }
            }
        }
    }
    /* delta_value4_turned[i0, i1, i2, i3] = delta_value4[i0, i1, i2, i3] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i2 = 0; i2 < 2; i2++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int i3 = 0; i3 < 8; i3++) {
                    delta_value4_turned[i1][i2][i0][i3] = delta_value4[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_V4[h, d, k] = sum[n: 8, t: 8](a3[n, t, k] * delta_value4_turned[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int d = 0; d < 8; d += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int t = 0; t < 8; t++) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += a3[t][k][n]
                                    * STRIP(delta_value4_turned[t][h][n][d + lane * LANES]);
                            }
                        }
                    }
                }
                for (int row = 0; row < TILE(16); row++) {
                    const int k = top + row;
                    for (int element = 0; element < WIDTH; element++) {
                        const int d_element = d + element;
                        grad_V4[h][d_element][k] = ((const real *)sum[row])[element];
                    }
                }
            }
        }
    }
    /* mixed4_turned[i0, i1, i2, i3] = mixed4[i0, i1, i2, i3] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i2 = 0; i2 < 2; i2++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int i3 = 0; i3 < 8; i3++) {
                    mixed4_turned[i1][i2][i0][i3] = mixed4[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_O4[k, h, d] = sum[n: 8, t: 8](delta_z4[n, t, k] * mixed4_turned[n, t, h, d]) */
    for (int h = 0; h < 2; h++) {
        for (int first = 0; first < 16; first += TILE(16)) {
            const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
            for (int d = 0; d < 8; d += WIDTH) {
                lanes sum[TILE(16)][VECTORS];
                EACH(row, TILE(16)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int t = 0; t < 8; t++) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(16)) {
                            const int k = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += delta_z4[t][k][n]
                                    * STRIP(mixed4_turned[t][h][n][d + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(16)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(grad_O4[k][h][d + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    /* grad_b4[k] = sum[n: 8, t: 8](delta_z4[n, t, k]) */
    /* grad_gain6[k] = sum[n: 8, t: 8](delta_z6[n, t, k] * normal6[n, t, k]) */
    /* grad_b6[k] = sum[n: 8, t: 8](delta_z6[n, t, k]) */
    for (int k = 0; k < 16; k++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z4[t][k][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b4[k] = total;
        }
    }
    for (int k = 0; k < 16; k++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z6[t][k][n + lane * LANES])
                        * STRIP(normal6[t][k][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_gain6[k] = total;
        }
    }
    for (int k = 0; k < 16; k++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z6[t][k][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b6[k] = total;
        }
    }
    /* a6_turned[panel, i1, i0, lane] = a6[i0, i1, lane + 8 * panel] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int lane = 0; lane < 8; lane++) {
#ifdef BLAS
                    ((real *)a6_turned)[128 * i1 + 16 * i0 + 8 * panel + lane] = a6[i1][lane + 8 * panel][i0];
#else
                    a6_turned[panel][i1][i0][lane] = a6[i1][lane + 8 * panel][i0];
#endif
                }
            }
        }
    }
    /* grad_W7[j, k] = sum[n: 8, t: 8](a6_turned[k // 8, t, n, k % 8] * delta_z7[n, t, j]) */
#ifdef BLAS
    for (int j = 0; j < 32; j++) {
        for (int k = 0; k < 16; k++) {
            grad_W7[j][k] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 32, 16, 8, 1, (const real *)delta_z7 + 256 * t, 8,
            (const real *)a6_turned + 128 * t, 16, 1, (real *)grad_W7, 16);
    }
#else
    for (int first = 0; first < 32; first += TILE(32)) {
        const int top = first + TILE(32) <= 32 ? first : 32 - TILE(32);
        for (int k = 0; k < 16; k += WIDTH) {
            lanes sum[TILE(32)][VECTORS];
            EACH(row, TILE(32)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(32)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a6_turned[k / 8][t][n][lane * LANES]) * delta_z7[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(32)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W7[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b7[j] = sum[n: 8, t: 8](delta_z7[n, t, j]) */
    for (int j = 0; j < 32; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z7[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b7[j] = total;
        }
    }
    /* a7_turned[panel, i1, i0, lane] = a7[i0, i1, lane + 8 * panel] */
    for (int panel = 0; panel < 4; panel++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int lane = 0; lane < 8; lane++) {
#ifdef BLAS
                    ((real *)a7_turned)[256 * i1 + 32 * i0 + 8 * panel + lane] = a7[i1][lane + 8 * panel][i0];
#else
                    a7_turned[panel][i1][i0][lane] = a7[i1][lane + 8 * panel][i0];
#endif
                }
            }
        }
    }
    /* grad_W8[j, k] = sum[n: 8, t: 8](a7_turned[k // 8, t, n, k % 8] * delta_z8[n, t, j]) */
#ifdef BLAS
    for (int j = 0; j < 16; j++) {
        for (int k = 0; k < 32; k++) {
            grad_W8[j][k] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 16, 32, 8, 1, (const real *)delta_z8 + 128 * t, 8,
            (const real *)a7_turned + 256 * t, 32, 1, (real *)grad_W8, 32);
    }
#else
    for (int first = 0; first < 16; first += TILE(16)) {
        const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
        for (int k = 0; k < 32; k += WIDTH) {
            lanes sum[TILE(16)][VECTORS];
            EACH(row, TILE(16)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(16)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a7_turned[k / 8][t][n][lane * LANES]) * delta_z8[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(16)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W8[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b8[j] = sum[n: 8, t: 8](delta_z8[n, t, j]) */
    /* grad_gain10[j] = sum[n: 8, t: 8](delta_z10[n, t, j] * normal10[n, t, j]) */
    /* grad_b10[j] = sum[n: 8, t: 8](delta_z10[n, t, j]) */
    for (int j = 0; j < 16; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z8[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b8[j] = total;
        }
    }
    for (int j = 0; j < 16; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z10[t][j][n + lane * LANES])
                        * STRIP(normal10[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_gain10[j] = total;
        }
    }
    for (int j = 0; j < 16; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z10[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b10[j] = total;
        }
    }
    /* a10_turned[panel, i1, i0, lane] = a10[i0, i1, lane + 8 * panel] */
    for (int panel = 0; panel < 2; panel++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int lane = 0; lane < 8; lane++) {
                    a10_turned[panel][i1][i0][lane] = a10[i1][lane + 8 * panel][i0];
                }
            }
        }
    }
    /* grad_W11[j, k] = sum[n: 8, t: 8](a10_turned[k // 8, t, n, k % 8] * delta_z11[n, t, j]) */
    for (int first = 0; first < 27; first += TILE(27)) {
        const int top = first + TILE(27) <= 27 ? first : 27 - TILE(27);
        for (int k = 0; k < 16; k += WIDTH) {
            lanes sum[TILE(27)][VECTORS];
            EACH(row, TILE(27)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(27)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a10_turned[k / 8][t][n][lane * LANES])
                                * delta_z11[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(27)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W11[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_b11[j] = sum[n: 8, t: 8](delta_z11[n, t, j]) */
    for (int j = 0; j < 27; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z11[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b11[j] = total;
        }
    }
}

/* Whether all values are finite: zero times each adds up to zero then, and to nothing at all otherwise. */
static int all_finite(const real *values, int count)
{
    lanes sum[VECTORS];
    real total = 0;
    int i = 0;
    EACH(lane, VECTORS) sum[lane] = (lanes){0};
    for (; i + WIDTH <= count; i += WIDTH) {
        EACH(lane, VECTORS) sum[lane] += REAL(0) * STRIP(values[i + lane * LANES]);
    }
    for (; i < count; i++) {
        total += 0 * values[i];
    }
    for (int element = 0; element < WIDTH; element++) {
        total += ((const real *)sum)[element];
    }
    return isfinite(total);
}

static inline int finite_gradients(const transformer_block_values *v)
{
    return all_finite(v->memory + 14720, 432)
        && all_finite(v->memory + 16176, 128)
        && all_finite(v->memory + 16320, 16)
        && all_finite(v->memory + 16304, 16)
        && all_finite(v->memory + 9600, 256)
        && all_finite(v->memory + 9856, 256)
        && all_finite(v->memory + 10112, 256)
        && all_finite(v->memory + 8064, 256)
        && all_finite(v->memory + 9344, 16)
        && all_finite(v->memory + 9376, 16)
        && all_finite(v->memory + 9360, 16)
        && all_finite(v->memory + 7552, 512)
        && all_finite(v->memory + 8320, 32)
        && all_finite(v->memory + 1728, 512)
        && all_finite(v->memory + 3712, 16)
        && all_finite(v->memory + 3728, 16)
        && all_finite(v->memory + 3696, 16)
        && all_finite(v->memory + 2240, 432)
        && all_finite(v->memory + 2672, 27);
}

static inline void update(transformer_block *restrict net, transformer_block_values *restrict v)
{
    real (*const grad_E1)[16] = (real (*)[16])(v->memory + 14720); /* adjoint of E1 */
    real (*const grad_P2)[16] = (real (*)[16])(v->memory + 16176); /* adjoint of P2 */
    real *const grad_gain3 = v->memory + 16320; /* adjoint of gain3 */
    real *const grad_b3 = v->memory + 16304; /* adjoint of b3 */
    real (*const grad_Q4)[8][16] = (real (*)[8][16])(v->memory + 9600); /* adjoint of Q4 */
    real (*const grad_K4)[8][16] = (real (*)[8][16])(v->memory + 9856); /* adjoint of K4 */
    real (*const grad_V4)[8][16] = (real (*)[8][16])(v->memory + 10112); /* adjoint of V4 */
    real (*const grad_O4)[2][8] = (real (*)[2][8])(v->memory + 8064); /* adjoint of O4 */
    real *const grad_b4 = v->memory + 9344; /* adjoint of b4 */
    real *const grad_gain6 = v->memory + 9376; /* adjoint of gain6 */
    real *const grad_b6 = v->memory + 9360; /* adjoint of b6 */
    real (*const grad_W7)[16] = (real (*)[16])(v->memory + 7552); /* adjoint of W7 */
    real *const grad_b7 = v->memory + 8320; /* adjoint of b7 */
    real (*const grad_W8)[32] = (real (*)[32])(v->memory + 1728); /* adjoint of W8 */
    real *const grad_b8 = v->memory + 3712; /* adjoint of b8 */
    real *const grad_gain10 = v->memory + 3728; /* adjoint of gain10 */
    real *const grad_b10 = v->memory + 3696; /* adjoint of b10 */
    real (*const grad_W11)[16] = (real (*)[16])(v->memory + 2240); /* adjoint of W11 */
    real *const grad_b11 = v->memory + 2672; /* adjoint of b11 */
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* E1_first_moment_next[i, k] = grad_E1[i, k] * (1 - beta1) + beta1 * E1_first_moment[i, k] */
    /* E1_second_moment_next[i, k] = grad_E1[i, k] ** 2 * (1 - beta2) + beta2 *
       E1_second_moment[i, k] */
    /* E1_next[i, k] = E1[i, k] * (1 - learning_rate * weight_decay) - step_size *
       E1_first_moment_next[i, k] / (scale * sqrt(E1_second_moment_next[i, k]) + epsilon) */
    for (int i = 0; i < 27; i++) {
        for (int k = 0; k < 16; k++) {
            net->E1_first_moment[i][k] = grad_E1[i][k] * (1 - net->beta1)
                + net->beta1 * net->E1_first_moment[i][k];
            net->E1_second_moment[i][k] = grad_E1[i][k] * grad_E1[i][k] * (1 - net->beta2)
                + net->beta2 * net->E1_second_moment[i][k];
            net->E1[i][k] = net->E1[i][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->E1_first_moment[i][k]
                / (v->scale * sqrt(net->E1_second_moment[i][k]) + net->epsilon);
        }
    }
    /* P2_first_moment_next[t, k] = grad_P2[t, k] * (1 - beta1) + beta1 * P2_first_moment[t, k] */
    /* P2_second_moment_next[t, k] = grad_P2[t, k] ** 2 * (1 - beta2) + beta2 *
       P2_second_moment[t, k] */
    /* P2_next[t, k] = P2[t, k] * (1 - learning_rate * weight_decay) - step_size *
       P2_first_moment_next[t, k] / (scale * sqrt(P2_second_moment_next[t, k]) + epsilon) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 16; k++) {
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
    for (int k = 0; k < 16; k++) {
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
        for (int d = 0; d < 8; d++) {
            for (int k = 0; k < 16; k++) {
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
    for (int k = 0; k < 16; k++) {
        for (int h = 0; h < 2; h++) {
            for (int d = 0; d < 8; d++) {
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
    for (int k = 0; k < 16; k++) {
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
        for (int k = 0; k < 16; k++) {
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
    for (int j = 0; j < 16; j++) {
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
    for (int j = 0; j < 16; j++) {
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
    /* W11_first_moment_next[j, k] = grad_W11[j, k] * (1 - beta1) + beta1 * W11_first_moment[j,
       k] */
    /* W11_second_moment_next[j, k] = grad_W11[j, k] ** 2 * (1 - beta2) + beta2 *
       W11_second_moment[j, k] */
    /* W11_next[j, k] = W11[j, k] * (1 - learning_rate * weight_decay) - step_size *
       W11_first_moment_next[j, k] / (scale * sqrt(W11_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 16; k++) {
            net->W11_first_moment[j][k] = grad_W11[j][k] * (1 - net->beta1)
                + net->beta1 * net->W11_first_moment[j][k];
            net->W11_second_moment[j][k] = grad_W11[j][k] * grad_W11[j][k] * (1 - net->beta2)
                + net->beta2 * net->W11_second_moment[j][k];
            net->W11[j][k] = net->W11[j][k] * (1 - net->learning_rate * net->weight_decay)
                - v->step_size * net->W11_first_moment[j][k]
                / (v->scale * sqrt(net->W11_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b11_first_moment_next[j] = grad_b11[j] * (1 - beta1) + beta1 * b11_first_moment[j] */
    /* b11_second_moment_next[j] = grad_b11[j] ** 2 * (1 - beta2) + beta2 * b11_second_moment[j] */
    /* b11_next[j] = b11[j] * (1 - learning_rate * weight_decay) - step_size *
       b11_first_moment_next[j] / (scale * sqrt(b11_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 27; j++) {
        net->b11_first_moment[j] = grad_b11[j] * (1 - net->beta1) + net->beta1 * net->b11_first_moment[j];
        net->b11_second_moment[j] = grad_b11[j] * grad_b11[j] * (1 - net->beta2)
            + net->beta2 * net->b11_second_moment[j];
        net->b11[j] = net->b11[j] * (1 - net->learning_rate * net->weight_decay)
            - v->step_size * net->b11_first_moment[j]
            / (v->scale * sqrt(net->b11_second_moment[j]) + net->epsilon);
    }
    net->steps_done++;
}

real transformer_block_loss(transformer_block *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real transformer_block_gradients(transformer_block *restrict net, const int *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(transformer_block *restrict net, const int *restrict x, const int *restrict y)
{
    transformer_block_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real transformer_block_step(transformer_block *restrict net, const int *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real transformer_block_steps(transformer_block *restrict net, const int *restrict x, const int *restrict y,
    long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void transformer_block_predict(transformer_block *net, const int *x, int count, real *predicted_a11)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const a1)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const a2)[8][16] = (real (*)[8][16])(net->values.memory + 128);
        real (*const mu3_offset)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const mu3_rest)[8] = (real (*)[8])(net->values.memory + 384);
        real (*const centred3)[8][16] = (real (*)[8][16])(net->values.memory + 256);
        real (*const variance3)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse3)[8] = (real (*)[8])(net->values.memory + 640);
        real (*const normal3)[8][16] = (real (*)[8][16])(net->values.memory + 384);
        real (*const z3)[8][16] = (real (*)[8][16])(net->values.memory + 512);
        real (*const a3)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const query4)[8][2][8] = (real (*)[8][2][8])(net->values.memory + 384);
        real (*const key4)[8][2][8] = (real (*)[8][2][8])(net->values.memory + 256);
        real (*const value4)[8][2][8] = (real (*)[8][2][8])(net->values.memory + 512);
        real (*const score4)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 640);
        real (*const e4)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 0);
        real (*const total4)[2][8] = (real (*)[2][8])(net->values.memory + 384);
        real (*const weight4)[2][8][8] = (real (*)[2][8][8])(net->values.memory + 256);
        real (*const mixed4)[8][2][8] = (real (*)[8][2][8])(net->values.memory + 0);
        real (*const z4)[8][16] = (real (*)[8][16])(net->values.memory + 384);
        real (*const a4)[8][16] = (real (*)[8][16])(net->values.memory + 256);
        real (*const a5)[8][16] = (real (*)[8][16])(net->values.memory + 512);
        real (*const mu6_offset)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const mu6_rest)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const centred6)[8][16] = (real (*)[8][16])(net->values.memory + 128);
        real (*const variance6)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse6)[8] = (real (*)[8])(net->values.memory + 384);
        real (*const normal6)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const z6)[8][16] = (real (*)[8][16])(net->values.memory + 256);
        real (*const a6)[8][16] = (real (*)[8][16])(net->values.memory + 640);
        real (*const z7)[8][32] = (real (*)[8][32])(net->values.memory + 256);
        real (*const a7)[8][32] = (real (*)[8][32])(net->values.memory + 0);
        real (*const z8)[8][16] = (real (*)[8][16])(net->values.memory + 640);
        real (*const a8)[8][16] = (real (*)[8][16])(net->values.memory + 256);
        real (*const a9)[8][16] = (real (*)[8][16])(net->values.memory + 384);
        real (*const mu10_offset)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const mu10_rest)[8] = (real (*)[8])(net->values.memory + 256);
        real (*const centred10)[8][16] = (real (*)[8][16])(net->values.memory + 128);
        real (*const variance10)[8] = (real (*)[8])(net->values.memory + 0);
        real (*const inverse10)[8] = (real (*)[8])(net->values.memory + 512);
        real (*const normal10)[8][16] = (real (*)[8][16])(net->values.memory + 0);
        real (*const z10)[8][16] = (real (*)[8][16])(net->values.memory + 384);
        real (*const a10)[8][16] = (real (*)[8][16])(net->values.memory + 256);
        real (*const z11)[8][27] = (real (*)[8][27])(net->values.memory + 0);
        real (*const s11_max)[8] = (real (*)[8])(net->values.memory + 448);
        real (*const e11)[8][27] = (real (*)[8][27])(net->values.memory + 224);
        real (*const s11)[8] = (real (*)[8])(net->values.memory + 448);
        real (*const a11)[8][27] = (real (*)[8][27])(net->values.memory + 0);
        /* a1[n, t, k] = E1[x[n, t], k] */
        /* a2[n, t, k] = P2[t, k] + a1[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                    a2[n][t][k] = net->P2[t][k] + a1[n][t][k];
                }
            }
        }
        /* mu3_offset[n, t, k] = a2[n, t, k] - a2[n, t, 0] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    mu3_offset[n][t][k] = a2[n][t][k] - a2[n][t][0];
                }
            }
        }
        /* mu3_rest[n, t] = sum[k: 16](mu3_offset[n, t, k]) / 16 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += mu3_offset[n][t][k];
                }
                mu3_rest[n][t] = sum / 16;
            }
        }
        /* centred3[n, t, k] = mu3_offset[n, t, k] - mu3_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    centred3[n][t][k] = mu3_offset[n][t][k] - mu3_rest[n][t];
                }
            }
        }
        /* variance3[n, t] = sum[k: 16](centred3[n, t, k] ** 2) / 16 */
        /* inverse3[n, t] = 1 / sqrt(1 / 100000 + variance3[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 16; k++) {
                    sum1 += centred3[n][t][k] * centred3[n][t][k];
                }
                variance3[n][t] = sum1 / 16;
                inverse3[n][t] = 1 / sqrt(REAL(1e-05) + variance3[n][t]);
            }
        }
        /* normal3[n, t, k] = centred3[n, t, k] * inverse3[n, t] */
        /* z3[n, t, k] = gain3[k] * normal3[n, t, k] + b3[k] */
        /* a3[n, t, k] = z3[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    normal3[n][t][k] = centred3[n][t][k] * inverse3[n][t];
                    z3[n][t][k] = net->gain3[k] * normal3[n][t][k] + net->b3[k];
                    a3[n][t][k] = z3[n][t][k];
                }
            }
        }
        /* query4[n, t, h, d] = sum[k: 16](Q4[h, d, k] * a3[n, t, k]) */
        /* key4[n, t, h, d] = sum[k: 16](K4[h, d, k] * a3[n, t, k]) */
        /* value4[n, t, h, d] = sum[k: 16](V4[h, d, k] * a3[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int h = 0; h < 2; h++) {
                    for (int d = 0; d < 8; d++) {
                        real sum1 = 0;
                        for (int k = 0; k < 16; k++) {
                            sum1 += net->Q4[h][d][k] * a3[n][t][k];
                        }
                        query4[n][t][h][d] = sum1;
                        real sum2_2 = 0;
                        for (int k = 0; k < 16; k++) {
                            sum2_2 += net->K4[h][d][k] * a3[n][t][k];
                        }
                        key4[n][t][h][d] = sum2_2;
                        real sum3_3 = 0;
                        for (int k = 0; k < 16; k++) {
                            sum3_3 += net->V4[h][d][k] * a3[n][t][k];
                        }
                        value4[n][t][h][d] = sum3_3;
                    }
                }
            }
        }
        /* score4[n, h, t, s] = sqrt(2) * sum[d: 8](key4[n, s, h, d] * query4[n, t, h, d]) / 4 */
        /* e4[n, h, t, s] = where(s <= t, exp(score4[n, h, t, s]), 0) */
        for (int n = 0; n < 1; n++) {
            for (int h = 0; h < 2; h++) {
                for (int t = 0; t < 8; t++) {
                    for (int s = 0; s < 8; s++) {
                        real sum1 = 0;
                        for (int d = 0; d < 8; d++) {
                            sum1 += key4[n][s][h][d] * query4[n][t][h][d];
                        }
                        score4[n][h][t][s] = REAL(1.4142135623730951) * sum1 / 4;
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
                    for (int d = 0; d < 8; d++) {
                        real sum = 0;
                        for (int s = 0; s < 8; s++) {
                            sum += value4[n][s][h][d] * weight4[n][h][t][s];
                        }
                        mixed4[n][t][h][d] = sum;
                    }
                }
            }
        }
        /* z4[n, t, k] = sum[h: 2, d: 8](O4[k, h, d] * mixed4[n, t, h, d]) + b4[k] */
        /* a4[n, t, k] = z4[n, t, k] */
        /* a5[n, t, k] = a2[n, t, k] + a4[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    real sum1 = 0;
                    for (int h = 0; h < 2; h++) {
                        for (int d = 0; d < 8; d++) {
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
                for (int k = 0; k < 16; k++) {
                    mu6_offset[n][t][k] = a5[n][t][k] - a5[n][t][0];
                }
            }
        }
        /* mu6_rest[n, t] = sum[k: 16](mu6_offset[n, t, k]) / 16 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += mu6_offset[n][t][k];
                }
                mu6_rest[n][t] = sum / 16;
            }
        }
        /* centred6[n, t, k] = mu6_offset[n, t, k] - mu6_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    centred6[n][t][k] = mu6_offset[n][t][k] - mu6_rest[n][t];
                }
            }
        }
        /* variance6[n, t] = sum[k: 16](centred6[n, t, k] ** 2) / 16 */
        /* inverse6[n, t] = 1 / sqrt(1 / 100000 + variance6[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 16; k++) {
                    sum1 += centred6[n][t][k] * centred6[n][t][k];
                }
                variance6[n][t] = sum1 / 16;
                inverse6[n][t] = 1 / sqrt(REAL(1e-05) + variance6[n][t]);
            }
        }
        /* normal6[n, t, k] = centred6[n, t, k] * inverse6[n, t] */
        /* z6[n, t, k] = gain6[k] * normal6[n, t, k] + b6[k] */
        /* a6[n, t, k] = z6[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    normal6[n][t][k] = centred6[n][t][k] * inverse6[n][t];
                    z6[n][t][k] = net->gain6[k] * normal6[n][t][k] + net->b6[k];
                    a6[n][t][k] = z6[n][t][k];
                }
            }
        }
        /* z7[n, t, j] = sum[k: 16](W7[j, k] * a6[n, t, k]) + b7[j] */
        /* a7[n, t, j] = z7[n, t, j] * (1 + erf(z7[n, t, j] * sqrt(2) / 2)) / 2 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 32; j++) {
                    real sum1 = 0;
                    for (int k = 0; k < 16; k++) {
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
                for (int j = 0; j < 16; j++) {
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
                for (int k = 0; k < 16; k++) {
                    mu10_offset[n][t][k] = a9[n][t][k] - a9[n][t][0];
                }
            }
        }
        /* mu10_rest[n, t] = sum[k: 16](mu10_offset[n, t, k]) / 16 */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += mu10_offset[n][t][k];
                }
                mu10_rest[n][t] = sum / 16;
            }
        }
        /* centred10[n, t, k] = mu10_offset[n, t, k] - mu10_rest[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    centred10[n][t][k] = mu10_offset[n][t][k] - mu10_rest[n][t];
                }
            }
        }
        /* variance10[n, t] = sum[k: 16](centred10[n, t, k] ** 2) / 16 */
        /* inverse10[n, t] = 1 / sqrt(1 / 100000 + variance10[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum1 = 0;
                for (int k = 0; k < 16; k++) {
                    sum1 += centred10[n][t][k] * centred10[n][t][k];
                }
                variance10[n][t] = sum1 / 16;
                inverse10[n][t] = 1 / sqrt(REAL(1e-05) + variance10[n][t]);
            }
        }
        /* normal10[n, t, k] = centred10[n, t, k] * inverse10[n, t] */
        /* z10[n, t, k] = gain10[k] * normal10[n, t, k] + b10[k] */
        /* a10[n, t, k] = z10[n, t, k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 16; k++) {
                    normal10[n][t][k] = centred10[n][t][k] * inverse10[n][t];
                    z10[n][t][k] = net->gain10[k] * normal10[n][t][k] + net->b10[k];
                    a10[n][t][k] = z10[n][t][k];
                }
            }
        }
        /* z11[n, t, j] = sum[k: 16](W11[j, k] * a10[n, t, k]) + b11[j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 27; j++) {
                    real sum = 0;
                    for (int k = 0; k < 16; k++) {
                        sum += net->W11[j][k] * a10[n][t][k];
                    }
                    z11[n][t][j] = sum + net->b11[j];
                }
            }
        }
        /* s11_max[n, t] = max[k: 27](z11[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real largest = -(real)HUGE_VAL;
                for (int k = 0; k < 27; k++) {
                    const real candidate_largest = z11[n][t][k];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                s11_max[n][t] = largest;
            }
        }
        /* e11[n, t, k] = exp(z11[n, t, k] - s11_max[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    e11[n][t][k] = exp(z11[n][t][k] - s11_max[n][t]);
                }
            }
        }
        /* s11[n, t] = sum[k: 27](e11[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 27; k++) {
                    sum += e11[n][t][k];
                }
                s11[n][t] = sum;
            }
        }
        /* a11[n, t, k] = e11[n, t, k] / s11[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    a11[n][t][k] = e11[n][t][k] / s11[n][t];
                }
            }
        }
        memcpy(predicted_a11, net->values.memory + 0, 216 * sizeof(real));
        predicted_a11 += 216;
        x += 8;
    }
}

void transformer_block_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef TRANSFORMER_BLOCK_FLOAT
enum { FILE_HEADER_LENGTH = 4616 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"transformer-block\",\"hash\":\"14a58",
    "b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94\"},\"E1\":{\"dtype\":\"F32\",\"",
    "shape\":[27,16],\"data_offsets\":[0,1728]},\"P2\":{\"dtype\":\"F32\",\"shape\":[8,16],\"da",
    "ta_offsets\":[1728,2240]},\"gain3\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[22",
    "40,2304]},\"b3\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[2304,2368]},\"Q4\":{\"",
    "dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[2368,3392]},\"K4\":{\"dtype\":\"F32\"",
    ",\"shape\":[2,8,16],\"data_offsets\":[3392,4416]},\"V4\":{\"dtype\":\"F32\",\"shape\":[2,8",
    ",16],\"data_offsets\":[4416,5440]},\"O4\":{\"dtype\":\"F32\",\"shape\":[16,2,8],\"data_off",
    "sets\":[5440,6464]},\"b4\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[6464,6528]}",
    ",\"gain6\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[6528,6592]},\"b6\":{\"dtype",
    "\":\"F32\",\"shape\":[16],\"data_offsets\":[6592,6656]},\"W7\":{\"dtype\":\"F32\",\"shape\"",
    ":[32,16],\"data_offsets\":[6656,8704]},\"b7\":{\"dtype\":\"F32\",\"shape\":[32],\"data_off",
    "sets\":[8704,8832]},\"W8\":{\"dtype\":\"F32\",\"shape\":[16,32],\"data_offsets\":[8832,108",
    "80]},\"b8\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[10880,10944]},\"gain10\":{",
    "\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[10944,11008]},\"b10\":{\"dtype\":\"F32\"",
    ",\"shape\":[16],\"data_offsets\":[11008,11072]},\"W11\":{\"dtype\":\"F32\",\"shape\":[27,1",
    "6],\"data_offsets\":[11072,12800]},\"b11\":{\"dtype\":\"F32\",\"shape\":[27],\"data_offset",
    "s\":[12800,12908]},\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[12908",
    ",12912]},\"correction2\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[12912,12916]},\"",
    "E1_first_moment\":{\"dtype\":\"F32\",\"shape\":[27,16],\"data_offsets\":[12916,14644]},\"E",
    "1_second_moment\":{\"dtype\":\"F32\",\"shape\":[27,16],\"data_offsets\":[14644,16372]},\"P",
    "2_first_moment\":{\"dtype\":\"F32\",\"shape\":[8,16],\"data_offsets\":[16372,16884]},\"P2_",
    "second_moment\":{\"dtype\":\"F32\",\"shape\":[8,16],\"data_offsets\":[16884,17396]},\"gain",
    "3_first_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[17396,17460]},\"gain3",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[17460,17524]},\"b3_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[17524,17588]},\"b3_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[17588,17652]},\"Q4_first_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[17652,18676]},\"Q4_second_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[18676,19700]},\"K4_first_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[19700,20724]},\"K4_second_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[20724,21748]},\"V4_first_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[21748,22772]},\"V4_second_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[2,8,16],\"data_offsets\":[22772,23796]},\"O4_first_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[16,2,8],\"data_offsets\":[23796,24820]},\"O4_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[16,2,8],\"data_offsets\":[24820,25844]},\"b4_first",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[25844,25908]},\"b4_second_mo",
    "ment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[25908,25972]},\"gain6_first_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[25972,26036]},\"gain6_second_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[26036,26100]},\"b6_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[26100,26164]},\"b6_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[26164,26228]},\"W7_first_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[32,16],\"data_offsets\":[26228,28276]},\"W7_second_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[32,16],\"data_offsets\":[28276,30324]},\"b7_first_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[32],\"data_offsets\":[30324,30452]},\"b7_second_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[32],\"data_offsets\":[30452,30580]},\"W8_first_moment\":{\"dtype\":\"F3",
    "2\",\"shape\":[16,32],\"data_offsets\":[30580,32628]},\"W8_second_moment\":{\"dtype\":\"F3",
    "2\",\"shape\":[16,32],\"data_offsets\":[32628,34676]},\"b8_first_moment\":{\"dtype\":\"F32",
    "\",\"shape\":[16],\"data_offsets\":[34676,34740]},\"b8_second_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[16],\"data_offsets\":[34740,34804]},\"gain10_first_moment\":{\"dtype\":\"F32\",",
    "\"shape\":[16],\"data_offsets\":[34804,34868]},\"gain10_second_moment\":{\"dtype\":\"F32\"",
    ",\"shape\":[16],\"data_offsets\":[34868,34932]},\"b10_first_moment\":{\"dtype\":\"F32\",\"",
    "shape\":[16],\"data_offsets\":[34932,34996]},\"b10_second_moment\":{\"dtype\":\"F32\",\"sh",
    "ape\":[16],\"data_offsets\":[34996,35060]},\"W11_first_moment\":{\"dtype\":\"F32\",\"shape",
    "\":[27,16],\"data_offsets\":[35060,36788]},\"W11_second_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[27,16],\"data_offsets\":[36788,38516]},\"b11_first_moment\":{\"dtype\":\"F32\",\"shap",
    "e\":[27],\"data_offsets\":[38516,38624]},\"b11_second_moment\":{\"dtype\":\"F32\",\"shape\"",
    ":[27],\"data_offsets\":[38624,38732]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"dat",
    "a_offsets\":[38732,38740]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[3874",
    "0,38748]}}  "
};
#else
enum { FILE_HEADER_LENGTH = 4632 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"transformer-block\",\"hash\":\"14a58",
    "b868dc4e29aeaf4a94d0e05af1c300d17f2d2eaf7d02e17b0f55d379b94\"},\"E1\":{\"dtype\":\"F64\",\"",
    "shape\":[27,16],\"data_offsets\":[0,3456]},\"P2\":{\"dtype\":\"F64\",\"shape\":[8,16],\"da",
    "ta_offsets\":[3456,4480]},\"gain3\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[44",
    "80,4608]},\"b3\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[4608,4736]},\"Q4\":{\"",
    "dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[4736,6784]},\"K4\":{\"dtype\":\"F64\"",
    ",\"shape\":[2,8,16],\"data_offsets\":[6784,8832]},\"V4\":{\"dtype\":\"F64\",\"shape\":[2,8",
    ",16],\"data_offsets\":[8832,10880]},\"O4\":{\"dtype\":\"F64\",\"shape\":[16,2,8],\"data_of",
    "fsets\":[10880,12928]},\"b4\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[12928,13",
    "056]},\"gain6\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[13056,13184]},\"b6\":{",
    "\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[13184,13312]},\"W7\":{\"dtype\":\"F64\"",
    ",\"shape\":[32,16],\"data_offsets\":[13312,17408]},\"b7\":{\"dtype\":\"F64\",\"shape\":[32",
    "],\"data_offsets\":[17408,17664]},\"W8\":{\"dtype\":\"F64\",\"shape\":[16,32],\"data_offse",
    "ts\":[17664,21760]},\"b8\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[21760,21888",
    "]},\"gain10\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[21888,22016]},\"b10\":{\"",
    "dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[22016,22144]},\"W11\":{\"dtype\":\"F64\",",
    "\"shape\":[27,16],\"data_offsets\":[22144,25600]},\"b11\":{\"dtype\":\"F64\",\"shape\":[27",
    "],\"data_offsets\":[25600,25816]},\"correction1\":{\"dtype\":\"F64\",\"shape\":[],\"data_o",
    "ffsets\":[25816,25824]},\"correction2\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[",
    "25824,25832]},\"E1_first_moment\":{\"dtype\":\"F64\",\"shape\":[27,16],\"data_offsets\":[2",
    "5832,29288]},\"E1_second_moment\":{\"dtype\":\"F64\",\"shape\":[27,16],\"data_offsets\":[2",
    "9288,32744]},\"P2_first_moment\":{\"dtype\":\"F64\",\"shape\":[8,16],\"data_offsets\":[327",
    "44,33768]},\"P2_second_moment\":{\"dtype\":\"F64\",\"shape\":[8,16],\"data_offsets\":[3376",
    "8,34792]},\"gain3_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[34792",
    ",34920]},\"gain3_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[34920",
    ",35048]},\"b3_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[35048,351",
    "76]},\"b3_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[35176,35304]",
    "},\"Q4_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[35304,37352]",
    "},\"Q4_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[37352,39400",
    "]},\"K4_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[39400,41448",
    "]},\"K4_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[41448,4349",
    "6]},\"V4_first_moment\":{\"dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[43496,4554",
    "4]},\"V4_second_moment\":{\"dtype\":\"F64\",\"shape\":[2,8,16],\"data_offsets\":[45544,475",
    "92]},\"O4_first_moment\":{\"dtype\":\"F64\",\"shape\":[16,2,8],\"data_offsets\":[47592,496",
    "40]},\"O4_second_moment\":{\"dtype\":\"F64\",\"shape\":[16,2,8],\"data_offsets\":[49640,51",
    "688]},\"b4_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[51688,51816]",
    "},\"b4_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[51816,51944]},\"",
    "gain6_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[51944,52072]},\"g",
    "ain6_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[52072,52200]},\"b",
    "6_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[52200,52328]},\"b6_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[52328,52456]},\"W7_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[32,16],\"data_offsets\":[52456,56552]},\"W7_second",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[32,16],\"data_offsets\":[56552,60648]},\"b7_first_",
    "moment\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[60648,60904]},\"b7_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[32],\"data_offsets\":[60904,61160]},\"W8_first_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[16,32],\"data_offsets\":[61160,65256]},\"W8_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[16,32],\"data_offsets\":[65256,69352]},\"b8_first_moment\":",
    "{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[69352,69480]},\"b8_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[69480,69608]},\"gain10_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[69608,69736]},\"gain10_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[69736,69864]},\"b10_first_moment\":{\"dty",
    "pe\":\"F64\",\"shape\":[16],\"data_offsets\":[69864,69992]},\"b10_second_moment\":{\"dtype",
    "\":\"F64\",\"shape\":[16],\"data_offsets\":[69992,70120]},\"W11_first_moment\":{\"dtype\":",
    "\"F64\",\"shape\":[27,16],\"data_offsets\":[70120,73576]},\"W11_second_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[27,16],\"data_offsets\":[73576,77032]},\"b11_first_moment\":{\"dtype\"",
    ":\"F64\",\"shape\":[27],\"data_offsets\":[77032,77248]},\"b11_second_moment\":{\"dtype\":\"",
    "F64\",\"shape\":[27],\"data_offsets\":[77248,77464]},\"steps_done\":{\"dtype\":\"U64\",\"s",
    "hape\":[],\"data_offsets\":[77464,77472]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_",
    "offsets\":[77472,77480]}}    "
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

const char *transformer_block_save(const transformer_block *net, const char *path)
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
    good = good && fwrite(&net->W11, sizeof net->W11, 1, file) == 1;
    good = good && fwrite(&net->b11, sizeof net->b11, 1, file) == 1;
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
    good = good && fwrite(&net->W11_first_moment, sizeof net->W11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W11_second_moment, sizeof net->W11_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b11_first_moment, sizeof net->b11_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b11_second_moment, sizeof net->b11_second_moment, 1, file) == 1;
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

const char *transformer_block_load(transformer_block *net, const char *path)
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
    good = good && read_values(file, NULL, 432);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 512);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 512);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 432);
    good = good && read_values(file, NULL, 27);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 432);
    good = good && read_values(file, NULL, 432);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 256);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 512);
    good = good && read_values(file, NULL, 512);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 32);
    good = good && read_values(file, NULL, 512);
    good = good && read_values(file, NULL, 512);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 432);
    good = good && read_values(file, NULL, 432);
    good = good && read_values(file, NULL, 27);
    good = good && read_values(file, NULL, 27);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->E1, 432);
        good = good && read_values(file, (real *)net->P2, 128);
        good = good && read_values(file, (real *)net->gain3, 16);
        good = good && read_values(file, (real *)net->b3, 16);
        good = good && read_values(file, (real *)net->Q4, 256);
        good = good && read_values(file, (real *)net->K4, 256);
        good = good && read_values(file, (real *)net->V4, 256);
        good = good && read_values(file, (real *)net->O4, 256);
        good = good && read_values(file, (real *)net->b4, 16);
        good = good && read_values(file, (real *)net->gain6, 16);
        good = good && read_values(file, (real *)net->b6, 16);
        good = good && read_values(file, (real *)net->W7, 512);
        good = good && read_values(file, (real *)net->b7, 32);
        good = good && read_values(file, (real *)net->W8, 512);
        good = good && read_values(file, (real *)net->b8, 16);
        good = good && read_values(file, (real *)net->gain10, 16);
        good = good && read_values(file, (real *)net->b10, 16);
        good = good && read_values(file, (real *)net->W11, 432);
        good = good && read_values(file, (real *)net->b11, 27);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, (real *)net->E1_first_moment, 432);
        good = good && read_values(file, (real *)net->E1_second_moment, 432);
        good = good && read_values(file, (real *)net->P2_first_moment, 128);
        good = good && read_values(file, (real *)net->P2_second_moment, 128);
        good = good && read_values(file, (real *)net->gain3_first_moment, 16);
        good = good && read_values(file, (real *)net->gain3_second_moment, 16);
        good = good && read_values(file, (real *)net->b3_first_moment, 16);
        good = good && read_values(file, (real *)net->b3_second_moment, 16);
        good = good && read_values(file, (real *)net->Q4_first_moment, 256);
        good = good && read_values(file, (real *)net->Q4_second_moment, 256);
        good = good && read_values(file, (real *)net->K4_first_moment, 256);
        good = good && read_values(file, (real *)net->K4_second_moment, 256);
        good = good && read_values(file, (real *)net->V4_first_moment, 256);
        good = good && read_values(file, (real *)net->V4_second_moment, 256);
        good = good && read_values(file, (real *)net->O4_first_moment, 256);
        good = good && read_values(file, (real *)net->O4_second_moment, 256);
        good = good && read_values(file, (real *)net->b4_first_moment, 16);
        good = good && read_values(file, (real *)net->b4_second_moment, 16);
        good = good && read_values(file, (real *)net->gain6_first_moment, 16);
        good = good && read_values(file, (real *)net->gain6_second_moment, 16);
        good = good && read_values(file, (real *)net->b6_first_moment, 16);
        good = good && read_values(file, (real *)net->b6_second_moment, 16);
        good = good && read_values(file, (real *)net->W7_first_moment, 512);
        good = good && read_values(file, (real *)net->W7_second_moment, 512);
        good = good && read_values(file, (real *)net->b7_first_moment, 32);
        good = good && read_values(file, (real *)net->b7_second_moment, 32);
        good = good && read_values(file, (real *)net->W8_first_moment, 512);
        good = good && read_values(file, (real *)net->W8_second_moment, 512);
        good = good && read_values(file, (real *)net->b8_first_moment, 16);
        good = good && read_values(file, (real *)net->b8_second_moment, 16);
        good = good && read_values(file, (real *)net->gain10_first_moment, 16);
        good = good && read_values(file, (real *)net->gain10_second_moment, 16);
        good = good && read_values(file, (real *)net->b10_first_moment, 16);
        good = good && read_values(file, (real *)net->b10_second_moment, 16);
        good = good && read_values(file, (real *)net->W11_first_moment, 432);
        good = good && read_values(file, (real *)net->W11_second_moment, 432);
        good = good && read_values(file, (real *)net->b11_first_moment, 27);
        good = good && read_values(file, (real *)net->b11_second_moment, 27);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
