/*
 * A DCGAN-style generator, fitted by maximum mean discrepancy.
 * Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
 * Hash of the mathematics: 5c1ba84c4f09ca45290dbc479f59dca50793303fd6d28f162a693f36171c5a01
 */
#include "dcgan_generator.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))
#ifdef _OPENMP
#define THREADS _Pragma("omp parallel for") /* rounds that do not need each other */
#else
#define THREADS
#endif

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined DCGAN_GENERATOR_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#if defined __AVX512F__
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

#ifdef DCGAN_GENERATOR_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef DCGAN_GENERATOR_FLOAT
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

/* tanh within three units of the last place: a polynomial near zero, 1 - 2 / (1 + e^2x) elsewhere. */
static inline real quick_tanh(real x)
{
    const real u = x * x;
#ifdef DCGAN_GENERATOR_FLOAT
    const real u2 = u * u, u4 = u2 * u2;
    const real tail = (((REAL(-0.33333332796631665) + REAL(0.13333225775482527) * u)
        + (REAL(-0.05393346914596769) + REAL(0.02147068302533676) * u) * u2)
        + REAL(-0.006942941750416007) * u4);
#else
    const real u2 = u * u, u4 = u2 * u2, u8 = u4 * u4;
    const real tail = ((((REAL(-0.3333333333333333) + REAL(0.13333333333329825) * u)
        + (REAL(-0.05396825396361009) + REAL(0.021869488297234514) * u) * u2)
        + ((REAL(-0.008863229270067843) + REAL(0.0035920334653723926) * u)
        + (REAL(-0.001454959384380466) + REAL(0.0005849653729022644) * u) * u2) * u4)
        + (REAL(-0.00022107222975864633) + REAL(5.946956589774769e-05) * u) * u8);
#endif
    const real far = copysign(1 - 2 / (1 + quick_exp(2 * fabs(x))), x);
    return u < REAL(0.25) ? x + x * u * tail : far;
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

void dcgan_generator_init(dcgan_generator *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.005);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    for (int i = 0; i < 16; i++) {
        ((real *)net->running_variance2)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance4)[i] = 1;
    }
    for (int i = 0; i < 384; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(5.744562646538029) * (2 * u - 1) / 22;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->gain2)[i] = 1;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b2)[i] = 0;
    }
    for (int i = 0; i < 2048; i++) {
        const real u = random_uniform(seed, 3, (uint64_t)i);
        ((real *)net->W3)[i] = (2 * u - 1) / 8;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain4)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 128; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->W5)[i] = REAL(2.449489742783178) * (2 * u - 1) / 12;
    }
    for (int i = 0; i < 1; i++) {
        ((real *)net->b5)[i] = 0;
    }
}

static inline void forward(const dcgan_generator *restrict net, dcgan_generator_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    real (*const x_turned)[1][1][50] = (real (*)[1][1][50])(v->memory + 3200);
    real (*const z1)[2][2][50] = (real (*)[2][2][50])(v->memory + 0);
    real (*const a1)[2][2][50] = (real (*)[2][2][50])(v->memory + 38400);
    real (*const mu2_offset)[2][2][50] = (real (*)[2][2][50])(v->memory + 0);
    real *const mu2_rest = v->memory + 67648;
    real (*const centred2)[2][2][50] = (real (*)[2][2][50])(v->memory + 41600);
    real *const variance2 = v->memory + 0;
    real *const inverse2 = v->memory + 67664;
    real (*const normal2)[2][2][50] = (real (*)[2][2][50])(v->memory + 48000);
    real (*const z2)[2][2][50] = (real (*)[2][2][50])(v->memory + 51200);
    real (*const a2)[2][2][50] = (real (*)[2][2][50])(v->memory + 44800);
    real (*const z3)[4][4][50] = (real (*)[4][4][50])(v->memory + 6400);
    real (*const a3)[4][4][50] = (real (*)[4][4][50])(v->memory + 0);
    real (*const mu4_offset)[4][4][50] = (real (*)[4][4][50])(v->memory + 6400);
    real *const mu4_rest = v->memory + 67680;
    real (*const centred4)[4][4][50] = (real (*)[4][4][50])(v->memory + 12800);
    real *const variance4 = v->memory + 6400;
    real *const inverse4 = v->memory + 67696;
    real (*const normal4)[4][4][50] = (real (*)[4][4][50])(v->memory + 19200);
    real (*const z4)[4][4][50] = (real (*)[4][4][50])(v->memory + 25600);
    real (*const a4)[4][4][50] = (real (*)[4][4][50])(v->memory + 6400);
    real (*const z5)[8][8][50] = (real (*)[8][8][50])(v->memory + 35200);
    real (*const a5)[8][8][50] = (real (*)[8][8][50])(v->memory + 32000);
    real (*const a6)[64] = (real (*)[64])(v->memory + 54400);
    real (*const a6_turned)[50] = (real (*)[50])(v->memory + 35200);
    real (*const fake_loss_sum)[50] = (real (*)[50])(v->memory + 65136);
    real (*const fake_loss)[50] = (real (*)[50])(v->memory + 62624);
    real (*const cross_loss_sum)[50] = (real (*)[50])(v->memory + 60112);
    real (*const cross_loss)[50] = (real (*)[50])(v->memory + 57600);
    real (*const y_turned)[50] = (real (*)[50])(v->memory + 35200);
    real (*const real_loss_sum)[50] = (real (*)[50])(v->memory + 65136);
    real (*const real_loss)[50] = (real (*)[50])(v->memory + 60112);
    /* x_turned[i0, i1, i2, i3] = x[i0, i1, i2, i3] */
    for (int i1 = 0; i1 < 6; i1++) {
        for (int i2 = 0; i2 < 1; i2++) {
            for (int i3 = 0; i3 < 1; i3++) {
                for (int i0 = 0; i0 < 50; i0++) {
                    x_turned[i1][i2][i3][i0] = x[((i0 * 6 + i1) * 1 + i2) * 1 + i3];
                }
            }
        }
    }
    /* z1[n, o, p, q] = sum[c: 6, s: 1, t: 1, u: 2, v: 2](where(p == s + u and q == t + v, W1[c,
       o, u, v] * x_turned[n, c, s, t], 0)) */
    /* a1[n, o, p, q] = z1[n, o, p, q] */
    for (int p = 0; p < 2; p++) {
        for (int q = 0; q < 2; q++) {
            for (int first = 0; first < 16; first += TILE(16)) {
                const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
                    const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 6; c++) {
                        for (int s = 0; s < 1; s++) {
                            for (int t = 0; t < 1; t++) {
                                for (int u = 0; u < 2; u++) {
                                    for (int v_ = 0; v_ < 2; v_++) {
                                        if (p == s + u && q == t + v_) {
                                            EACH(row, TILE(16)) {
                                                const int o = top + row;
                                                EACH(lane, VECTORS) {
                                                    sum[row][lane] += net->W1[c][o][u][v_]
                                                        * STRIP(x_turned[c][s][t][n + lane * LANES]);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z1[o][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    a1[o][p][q][n] = z1[o][p][q][n];
                }
            }
        }
    }
    /* mu2_offset[n, c, p, q] = a1[n, c, p, q] - a1[0, c, 0, 0] */
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    mu2_offset[c][p][q][n] = a1[c][p][q][n] - a1[c][0][0][0];
                }
            }
        }
    }
    /* mu2_rest[c] = sum[n: 50, p: 2, q: 2](mu2_offset[n, c, p, q]) / 200 */
    for (int c = 0; c < 16; c++) {
        real sum = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    sum += mu2_offset[c][p][q][n];
                }
            }
        }
        mu2_rest[c] = sum / 200;
    }
    /* centred2[n, c, p, q] = mu2_offset[n, c, p, q] - mu2_rest[c] */
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    centred2[c][p][q][n] = mu2_offset[c][p][q][n] - mu2_rest[c];
                }
            }
        }
    }
    /* variance2[c] = sum[n: 50, p: 2, q: 2](centred2[n, c, p, q] ** 2) / 200 */
    /* inverse2[c] = 1 / sqrt(1 / 100000 + variance2[c]) */
    for (int c = 0; c < 16; c++) {
        real sum1 = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    sum1 += centred2[c][p][q][n] * centred2[c][p][q][n];
                }
            }
        }
        variance2[c] = sum1 / 200;
        inverse2[c] = 1 / sqrt(REAL(1e-05) + variance2[c]);
    }
    /* normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c] */
    /* z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c] */
    /* a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0) */
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    normal2[c][p][q][n] = centred2[c][p][q][n] * inverse2[c];
                    z2[c][p][q][n] = net->gain2[c] * normal2[c][p][q][n] + net->b2[c];
                    a2[c][p][q][n] = (z2[c][p][q][n] > 0 ? z2[c][p][q][n] : 0);
                }
            }
        }
    }
    /* z3[n, o, p, q] = sum[c: 16, s: 2, t: 2, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q ==
       2 * t + v, W3[c, o, u, v] * a2[n, c, s, t], 0)) */
    /* a3[n, o, p, q] = z3[n, o, p, q] */
    THREADS
    for (int p = 0; p < 4; p++) {
        for (int q = 0; q < 4; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
                    const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 16; c++) {
                        for (int s = 0; s < 2; s++) {
                            for (int t = 0; t < 2; t++) {
                                for (int u = 0; u < 4; u++) {
                                    for (int v_ = 0; v_ < 4; v_++) {
                                        if (1 + p == 2 * s + u && 1 + q == 2 * t + v_) {
                                            EACH(row, TILE(8)) {
                                                const int o = top + row;
                                                EACH(lane, VECTORS) {
                                                    sum[row][lane] += net->W3[c][o][u][v_]
                                                        * STRIP(a2[c][s][t][n + lane * LANES]);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z3[o][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    a3[o][p][q][n] = z3[o][p][q][n];
                }
            }
        }
    }
    /* mu4_offset[n, c, p, q] = a3[n, c, p, q] - a3[0, c, 0, 0] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    mu4_offset[c][p][q][n] = a3[c][p][q][n] - a3[c][0][0][0];
                }
            }
        }
    }
    /* mu4_rest[c] = sum[n: 50, p: 4, q: 4](mu4_offset[n, c, p, q]) / 800 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum += mu4_offset[c][p][q][n];
                }
            }
        }
        mu4_rest[c] = sum / 800;
    }
    /* centred4[n, c, p, q] = mu4_offset[n, c, p, q] - mu4_rest[c] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    centred4[c][p][q][n] = mu4_offset[c][p][q][n] - mu4_rest[c];
                }
            }
        }
    }
    /* variance4[c] = sum[n: 50, p: 4, q: 4](centred4[n, c, p, q] ** 2) / 800 */
    /* inverse4[c] = 1 / sqrt(1 / 100000 + variance4[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum1 += centred4[c][p][q][n] * centred4[c][p][q][n];
                }
            }
        }
        variance4[c] = sum1 / 800;
        inverse4[c] = 1 / sqrt(REAL(1e-05) + variance4[c]);
    }
    /* normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c] */
    /* z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c] */
    /* a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0) */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    normal4[c][p][q][n] = centred4[c][p][q][n] * inverse4[c];
                    z4[c][p][q][n] = net->gain4[c] * normal4[c][p][q][n] + net->b4[c];
                    a4[c][p][q][n] = (z4[c][p][q][n] > 0 ? z4[c][p][q][n] : 0);
                }
            }
        }
    }
    /* z5[n, o, p, q] = sum[c: 8, s: 4, t: 4, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q == 2
       * t + v, W5[c, o, u, v] * a4[n, c, s, t], 0)) + b5[o] */
    /* a5[n, o, p, q] = tanh(z5[n, o, p, q]) */
    for (int o = 0; o < 1; o++) {
        THREADS
        for (int q = 0; q < 8; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
                    const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 8; c++) {
                        for (int s = 0; s < 4; s++) {
                            for (int t = 0; t < 4; t++) {
                                for (int u = 0; u < 4; u++) {
                                    for (int v_ = 0; v_ < 4; v_++) {
                                        EACH(row, TILE(8)) {
                                            const int p = top + row;
                                            if (1 + p == 2 * s + u && 1 + q == 2 * t + v_) {
                                                EACH(lane, VECTORS) {
                                                    sum[row][lane] += net->W5[c][o][u][v_]
                                                        * STRIP(a4[c][s][t][n + lane * LANES]);
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int p = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z5[o][p][q][n + lane * LANES]) = sum[row][lane] + net->b5[o];
                        }
                    }
                }
            }
        }
    }
    for (int o = 0; o < 1; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 50; n++) {
                    a5[o][p][q][n] = quick_tanh(z5[o][p][q][n]);
                }
            }
        }
    }
    /* a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8] */
    /* a6_turned[n, i] = a6[n, i] */
    for (int n = 0; n < 50; n++) {
        for (int i = 0; i < 64; i++) {
            a6[n][i] = a5[i / 64][i / 8 % 8][i % 8][n];
            a6_turned[i][n] = a6[n][i];
        }
    }
    /* fake_loss_sum[n, m] = sum[k: 64]((a6_turned[n, k] - a6[m, k]) ** 2) */
    /* fake_loss[n, m] = 1 / (1 + fake_loss_sum[n, m] / 16) */
    /* cross_loss_sum[n, m] = sum[k: 64]((a6_turned[n, k] - y[m, k] / 8) ** 2) */
    /* cross_loss[n, m] = 1 / (1 + cross_loss_sum[n, m] / 16) */
    for (int first = 0; first < 50; first += TILE(50)) {
        const int top = first + TILE(50) <= 50 ? first : 50 - TILE(50);
        for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
            const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
            lanes sum[TILE(50)][VECTORS];
            EACH(row, TILE(50)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(50)) {
                    const int m = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += (STRIP(a6_turned[k][n + lane * LANES]) - a6[m][k])
                            * (STRIP(a6_turned[k][n + lane * LANES]) - a6[m][k]);
                    }
                }
            }
            EACH(row, TILE(50)) {
                const int m = top + row;
                EACH(lane, VECTORS) {
                    STRIP(fake_loss_sum[m][n + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    for (int first = 0; first < 50; first += TILE(50)) {
        const int top = first + TILE(50) <= 50 ? first : 50 - TILE(50);
        for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
            const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
            lanes sum[TILE(50)][VECTORS];
            EACH(row, TILE(50)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(50)) {
                    const int m = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += (STRIP(a6_turned[k][n + lane * LANES]) - y[m * 64 + k] / REAL(8))
                            * (STRIP(a6_turned[k][n + lane * LANES]) - y[m * 64 + k] / REAL(8));
                    }
                }
            }
            EACH(row, TILE(50)) {
                const int m = top + row;
                EACH(lane, VECTORS) {
                    STRIP(cross_loss_sum[m][n + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    for (int m = 0; m < 50; m++) {
        for (int n = 0; n < 50; n++) {
            fake_loss[m][n] = 1 / (1 + fake_loss_sum[m][n] / 16);
            cross_loss[m][n] = 1 / (1 + cross_loss_sum[m][n] / 16);
        }
    }
    /* y_turned[i0, i1] = y[i0, i1] */
    for (int i1 = 0; i1 < 64; i1++) {
        for (int i0 = 0; i0 < 50; i0++) {
            y_turned[i1][i0] = y[i0 * 64 + i1];
        }
    }
    /* real_loss_sum[n, m] = sum[k: 64]((y_turned[n, k] / 8 - y[m, k] / 8) ** 2) */
    /* real_loss[n, m] = 1 / (1 + real_loss_sum[n, m] / 16) */
    for (int first = 0; first < 50; first += TILE(50)) {
        const int top = first + TILE(50) <= 50 ? first : 50 - TILE(50);
        for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
            const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
            lanes sum[TILE(50)][VECTORS];
            EACH(row, TILE(50)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(50)) {
                    const int m = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += (STRIP(y_turned[k][n + lane * LANES]) / REAL(8)
                            - y[m * 64 + k] / REAL(8))
                            * (STRIP(y_turned[k][n + lane * LANES]) / REAL(8) - y[m * 64 + k] / REAL(8));
                    }
                }
            }
            EACH(row, TILE(50)) {
                const int m = top + row;
                EACH(lane, VECTORS) {
                    STRIP(real_loss_sum[m][n + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    for (int m = 0; m < 50; m++) {
        for (int n = 0; n < 50; n++) {
            real_loss[m][n] = 1 / (1 + real_loss_sum[m][n] / 16);
        }
    }
    /* loss = sum[n: 50, m: 50](fake_loss[n, m] + real_loss[n, m] - 2 * cross_loss[n, m]) / 2500 */
    real sum_loss = 0;
    for (int n = 0; n < 50; n++) {
        for (int m = 0; m < 50; m++) {
            sum_loss += fake_loss[m][n] + real_loss[m][n] - 2 * cross_loss[m][n];
        }
    }
    v->loss = sum_loss / 2500;
}

static inline void backward(const dcgan_generator *restrict net, dcgan_generator_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    real *const inverse2 = v->memory + 67664;
    real (*const normal2)[2][2][50] = (real (*)[2][2][50])(v->memory + 48000);
    real (*const z2)[2][2][50] = (real (*)[2][2][50])(v->memory + 51200);
    real (*const a2)[2][2][50] = (real (*)[2][2][50])(v->memory + 44800);
    real *const inverse4 = v->memory + 67696;
    real (*const normal4)[4][4][50] = (real (*)[4][4][50])(v->memory + 19200);
    real (*const z4)[4][4][50] = (real (*)[4][4][50])(v->memory + 25600);
    real (*const a4)[4][4][50] = (real (*)[4][4][50])(v->memory + 6400);
    real (*const a5)[8][8][50] = (real (*)[8][8][50])(v->memory + 32000);
    real (*const a6)[64] = (real (*)[64])(v->memory + 54400);
    real (*const fake_loss)[50] = (real (*)[50])(v->memory + 62624);
    real (*const cross_loss)[50] = (real (*)[50])(v->memory + 57600);
    real (*const delta_cross_loss_sum)[50] = (real (*)[50])(v->memory + 60112); /* adjoint of cross_loss_sum */
    real (*const delta_fake_loss_sum)[50] = (real (*)[50])(v->memory + 65136); /* adjoint of fake_loss_sum */
    real (*const delta_a6)[50] = (real (*)[50])(v->memory + 35200); /* adjoint of a6 */
    real (*const delta_z5)[8][8][50] = (real (*)[8][8][50])(v->memory + 57600); /* adjoint of z5 */
    real (*const delta_z4)[4][4][50] = (real (*)[4][4][50])(v->memory + 32000); /* adjoint of z4 */
    real *const grad_b4 = v->memory + 60800; /* adjoint of b4 */
    real *const grad_gain4 = v->memory + 60816; /* adjoint of gain4 */
    real (*const delta_z3)[4][4][50] = (real (*)[4][4][50])(v->memory + 25600); /* adjoint of z3 */
    real (*const delta_z2)[2][2][50] = (real (*)[2][2][50])(v->memory + 19200); /* adjoint of z2 */
    real *const grad_b2 = v->memory + 35200; /* adjoint of b2 */
    real *const grad_gain2 = v->memory + 35216; /* adjoint of gain2 */
    real (*const delta_z1)[2][2][50] = (real (*)[2][2][50])(v->memory + 22400); /* adjoint of z1 */
    real (*const delta_z1_turned)[2][50][16] = (real (*)[2][50][16])(v->memory + 32000);
    real (*const grad_W1)[16][2][2] = (real (*)[16][2][2])(v->memory + 24448); /* adjoint of W1 */
    real (*const a2_turned)[2][50][16] = (real (*)[2][50][16])(v->memory + 19200);
    real (*const grad_W3)[8][4][4] = (real (*)[8][4][4])(v->memory + 22400); /* adjoint of W3 */
    real (*const grad_W5)[1][4][4] = (real (*)[1][4][4])(v->memory + 19200); /* adjoint of W5 */
    real *const grad_b5 = v->memory + 6400; /* adjoint of b5 */
    /* delta_cross_loss_sum[n, m] = cross_loss[n, m] ** 2 / 20000 */
    /* delta_fake_loss_sum[n, m] = -fake_loss[n, m] ** 2 / 40000 */
    for (int m = 0; m < 50; m++) {
        for (int n = 0; n < 50; n++) {
            delta_cross_loss_sum[m][n] = cross_loss[m][n] * cross_loss[m][n] / 20000;
            delta_fake_loss_sum[m][n] = -(fake_loss[m][n] * fake_loss[m][n] / 40000);
        }
    }
    /* delta_a6[n, i] = 2 * (sum[m: 50](delta_fake_loss_sum[m, n] * (a6[n, i] - a6[m, i])) +
       sum[m: 50](delta_fake_loss_sum[n, m] * (a6[n, i] - a6[m, i])) + sum[m:
       50](delta_cross_loss_sum[n, m] * (a6[n, i] - y[m, i] / 8))) */
    THREADS
    for (int i = 0; i < 64; i++) {
        for (int n = 0; n < 50; n++) {
            real sum = 0;
            for (int m = 0; m < 50; m++) {
                sum += delta_fake_loss_sum[n][m] * (a6[n][i] - a6[m][i]);
            }
            real sum2 = 0;
            for (int m = 0; m < 50; m++) {
                sum2 += delta_fake_loss_sum[m][n] * (a6[n][i] - a6[m][i]);
            }
            real sum3 = 0;
            for (int m = 0; m < 50; m++) {
                sum3 += delta_cross_loss_sum[m][n] * (a6[n][i] - y[m * 64 + i] / 8);
            }
            delta_a6[i][n] = 2 * (sum + sum2 + sum3);
        }
    }
    /* delta_z5[n, o, p, q] = delta_a6[n, 64 * o + 8 * p + q] * (1 - a5[n, o, p, q] ** 2) */
    for (int o = 0; o < 1; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 50; n++) {
                    delta_z5[o][p][q][n] = delta_a6[64 * o + 8 * p + q][n]
                        * (1 - a5[o][p][q][n] * a5[o][p][q][n]);
                }
            }
        }
    }
    /* delta_z4[n, c, p, q] = where(z4[n, c, p, q] > 0, 1, 0) * sum[o: 1, u: 4, v: 4](where(2 * p
       + u - 1 >= 0 and 2 * q + v - 1 >= 0 and 2 * p + u - 1 < 8 and 2 * q + v - 1 < 8, W5[c, o,
       u, v] * delta_z5[n, o, 2 * p + u - 1, 2 * q + v - 1], 0)) */
    for (int p = 0; p < 4; p++) {
        for (int q = 0; q < 4; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
                    const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 1; o++) {
                        for (int u = 0; u < 4; u++) {
                            for (int v_ = 0; v_ < 4; v_++) {
                                if (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0 && 2 * p + u - 1 < 8 && 2 * q
                                    + v_ - 1 < 8) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W5[c][o][u][v_]
                                                * STRIP(delta_z5[o][2 * p + u - 1][2 * q + v_ - 1][n
                                                + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_z4[c][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    delta_z4[c][p][q][n] = delta_z4[c][p][q][n] * (z4[c][p][q][n] > 0 ? 1 : 0);
                }
            }
        }
    }
    /* grad_b4[c] = sum[n: 50, p: 4, q: 4](delta_z4[n, c, p, q]) */
    /* grad_gain4[c] = sum[n: 50, p: 4, q: 4](delta_z4[n, c, p, q] * normal4[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z4[c][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    for (int n = 48; n < 50; n++) {
                        total += delta_z4[c][p][q][n];
                    }
                }
            }
            grad_b4[c] = total;
        }
    }
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z4[c][p][q][n + lane * LANES])
                            * STRIP(normal4[c][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    for (int n = 48; n < 50; n++) {
                        total += delta_z4[c][p][q][n] * normal4[c][p][q][n];
                    }
                }
            }
            grad_gain4[c] = total;
        }
    }
    /* delta_z3[n, o, p, q] = gain4[o] * inverse4[o] * ((-grad_gain4[o] * normal4[n, o, p, q] -
       grad_b4[o]) / 800 + delta_z4[n, o, p, q]) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    delta_z3[o][p][q][n] = net->gain4[o] * inverse4[o]
                        * (delta_z4[o][p][q][n] - (grad_gain4[o] * normal4[o][p][q][n] + grad_b4[o]) / 800);
                }
            }
        }
    }
    /* delta_z2[n, c, p, q] = where(z2[n, c, p, q] > 0, 1, 0) * sum[o: 8, u: 4, v: 4](where(2 * p
       + u - 1 >= 0 and 2 * q + v - 1 >= 0 and 2 * p + u - 1 < 4 and 2 * q + v - 1 < 4, W3[c, o,
       u, v] * delta_z3[n, o, 2 * p + u - 1, 2 * q + v - 1], 0)) */
    for (int p = 0; p < 2; p++) {
        for (int q = 0; q < 2; q++) {
            for (int first = 0; first < 16; first += TILE(16)) {
                const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
                    const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 8; o++) {
                        for (int u = 0; u < 4; u++) {
                            for (int v_ = 0; v_ < 4; v_++) {
                                if (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0 && 2 * p + u - 1 < 4 && 2 * q
                                    + v_ - 1 < 4) {
                                    EACH(row, TILE(16)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W3[c][o][u][v_]
                                                * STRIP(delta_z3[o][2 * p + u - 1][2 * q + v_ - 1][n
                                                + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_z2[c][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    delta_z2[c][p][q][n] = delta_z2[c][p][q][n] * (z2[c][p][q][n] > 0 ? 1 : 0);
                }
            }
        }
    }
    /* grad_b2[c] = sum[n: 50, p: 2, q: 2](delta_z2[n, c, p, q]) */
    /* grad_gain2[c] = sum[n: 50, p: 2, q: 2](delta_z2[n, c, p, q] * normal2[n, c, p, q]) */
    for (int c = 0; c < 16; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z2[c][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    for (int n = 48; n < 50; n++) {
                        total += delta_z2[c][p][q][n];
                    }
                }
            }
            grad_b2[c] = total;
        }
    }
    for (int c = 0; c < 16; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z2[c][p][q][n + lane * LANES])
                            * STRIP(normal2[c][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    for (int n = 48; n < 50; n++) {
                        total += delta_z2[c][p][q][n] * normal2[c][p][q][n];
                    }
                }
            }
            grad_gain2[c] = total;
        }
    }
    /* delta_z1[n, o, p, q] = gain2[o] * inverse2[o] * ((-grad_gain2[o] * normal2[n, o, p, q] -
       grad_b2[o]) / 200 + delta_z2[n, o, p, q]) */
    /* delta_z1_turned[n, o, p, q] = delta_z1[n, o, p, q] */
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    delta_z1[o][p][q][n] = net->gain2[o] * inverse2[o]
                        * (delta_z2[o][p][q][n] - (grad_gain2[o] * normal2[o][p][q][n] + grad_b2[o]) / 200);
                    delta_z1_turned[p][q][n][o] = delta_z1[o][p][q][n];
                }
            }
        }
    }
    /* grad_W1[c, o, u, v] = sum[n: 50, s: 1, t: 1](delta_z1_turned[n, o, s + u, t + v] * x[n, c,
       s, t]) */
    for (int u = 0; u < 2; u++) {
        for (int v_ = 0; v_ < 2; v_++) {
            for (int first = 0; first < 6; first += TILE(6)) {
                const int top = first + TILE(6) <= 6 ? first : 6 - TILE(6);
                for (int o = 0; o < 16; o += WIDTH) {
                    lanes sum[TILE(6)][VECTORS];
                    EACH(row, TILE(6)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 1; s++) {
                        for (int t = 0; t < 1; t++) {
                            for (int n = 0; n < 50; n++) {
                                EACH(row, TILE(6)) {
                                    const int c = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += STRIP(delta_z1_turned[s + u][t + v_][n][o
                                            + lane * LANES]) * x[((n * 6 + c) * 1 + s) * 1 + t];
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(6); row++) {
                        const int c = top + row;
                        for (int element = 0; element < WIDTH; element++) {
                            const int o_element = o + element;
                            grad_W1[c][o_element][u][v_] = ((const real *)sum[row])[element];
                        }
                    }
                }
            }
        }
    }
    /* a2_turned[i0, i1, i2, i3] = a2[i0, i1, i2, i3] */
    for (int i2 = 0; i2 < 2; i2++) {
        for (int i3 = 0; i3 < 2; i3++) {
            for (int i0 = 0; i0 < 50; i0++) {
                for (int i1 = 0; i1 < 16; i1++) {
                    a2_turned[i2][i3][i0][i1] = a2[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_W3[c, o, u, v] = sum[n: 50, s: 2, t: 2](where(2 * s + u - 1 >= 0 and 2 * t + v - 1 >=
       0 and 2 * s + u - 1 < 4 and 2 * t + v - 1 < 4, a2_turned[n, c, s, t] * delta_z3[n, o, 2 *
       s + u - 1, 2 * t + v - 1], 0)) */
    for (int u = 0; u < 4; u++) {
        for (int v_ = 0; v_ < 4; v_++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int c = 0; c < 16; c += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 2; s++) {
                        for (int t = 0; t < 2; t++) {
                            if (2 * s + u - 1 >= 0 && 2 * t + v_ - 1 >= 0 && 2 * s + u - 1 < 4 && 2 * t + v_
                                - 1 < 4) {
                                for (int n = 0; n < 50; n++) {
                                    EACH(row, TILE(8)) {
                                        const int o = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += STRIP(a2_turned[s][t][n][c + lane * LANES])
                                                * delta_z3[o][2 * s + u - 1][2 * t + v_ - 1][n];
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(8); row++) {
                        const int o = top + row;
                        for (int element = 0; element < WIDTH; element++) {
                            const int c_element = c + element;
                            grad_W3[c_element][o][u][v_] = ((const real *)sum[row])[element];
                        }
                    }
                }
            }
        }
    }
    /* grad_W5[c, o, u, v] = sum[n: 50, s: 4, t: 4](where(2 * s + u - 1 >= 0 and 2 * t + v - 1 >=
       0 and 2 * s + u - 1 < 8 and 2 * t + v - 1 < 8, a4[n, c, s, t] * delta_z5[n, o, 2 * s + u -
       1, 2 * t + v - 1], 0)) */
    for (int o = 0; o < 1; o++) {
        for (int u = 0; u < 4; u++) {
            for (int v_ = 0; v_ < 4; v_++) {
                for (int first = 0; first < 8; first += TILE(8)) {
                    const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int s = 0; s < 4; s++) {
                        for (int t = 0; t < 4; t++) {
                            if (2 * s + u - 1 >= 0 && 2 * t + v_ - 1 >= 0 && 2 * s + u - 1 < 8 && 2 * t + v_
                                - 1 < 8) {
                                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += STRIP(a4[c][s][t][n + lane * LANES])
                                                * STRIP(delta_z5[o][2 * s + u - 1][2 * t + v_ - 1][n
                                                + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(8); row++) {
                        const int c = top + row;
                        real total = 0;
                        for (int element = 0; element < WIDTH; element++) {
                            total += ((const real *)sum[row])[element];
                        }
                        for (int s = 0; s < 4; s++) {
                            for (int t = 0; t < 4; t++) {
                                if (2 * s + u - 1 >= 0 && 2 * t + v_ - 1 >= 0 && 2 * s + u - 1 < 8 && 2 * t
                                    + v_ - 1 < 8) {
                                    for (int n = 48; n < 50; n++) {
                                        total += a4[c][s][t][n]
                                            * delta_z5[o][2 * s + u - 1][2 * t + v_ - 1][n];
                                    }
                                }
                            }
                        }
                        grad_W5[c][o][u][v_] = total;
                    }
                }
            }
        }
    }
    /* grad_b5[o] = sum[n: 50, p: 8, q: 8](delta_z5[n, o, p, q]) */
    for (int o = 0; o < 1; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z5[o][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    for (int n = 48; n < 50; n++) {
                        total += delta_z5[o][p][q][n];
                    }
                }
            }
            grad_b5[o] = total;
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

static inline int finite_gradients(const dcgan_generator_values *v)
{
    return all_finite(v->memory + 24448, 384)
        && all_finite(v->memory + 35216, 16)
        && all_finite(v->memory + 35200, 16)
        && all_finite(v->memory + 22400, 2048)
        && all_finite(v->memory + 60816, 8)
        && all_finite(v->memory + 60800, 8)
        && all_finite(v->memory + 19200, 128)
        && all_finite(v->memory + 6400, 1);
}

static inline void update(dcgan_generator *restrict net, dcgan_generator_values *restrict v)
{
    real (*const a1)[2][2][50] = (real (*)[2][2][50])(v->memory + 38400);
    real *const mu2_rest = v->memory + 67648;
    real (*const centred2)[2][2][50] = (real (*)[2][2][50])(v->memory + 41600);
    real (*const a3)[4][4][50] = (real (*)[4][4][50])(v->memory + 0);
    real *const mu4_rest = v->memory + 67680;
    real (*const centred4)[4][4][50] = (real (*)[4][4][50])(v->memory + 12800);
    real *const grad_b4 = v->memory + 60800; /* adjoint of b4 */
    real *const grad_gain4 = v->memory + 60816; /* adjoint of gain4 */
    real *const grad_b2 = v->memory + 35200; /* adjoint of b2 */
    real *const grad_gain2 = v->memory + 35216; /* adjoint of gain2 */
    real (*const grad_W1)[16][2][2] = (real (*)[16][2][2])(v->memory + 24448); /* adjoint of W1 */
    real (*const grad_W3)[8][4][4] = (real (*)[8][4][4])(v->memory + 22400); /* adjoint of W3 */
    real (*const grad_W5)[1][4][4] = (real (*)[1][4][4])(v->memory + 19200); /* adjoint of W5 */
    real *const grad_b5 = v->memory + 6400; /* adjoint of b5 */
    real *const mu2 = v->memory + 6416;
    real *const unbiased2 = v->memory + 6432;
    real *const mu4 = v->memory + 6416;
    real *const unbiased4 = v->memory + 6432;
    /* mu2[c] = mu2_rest[c] + a1[0, c, 0, 0] */
    /* running_mean2_next[c] = (mu2[c] - running_mean2[c]) / 10 + running_mean2[c] */
    /* unbiased2[c] = sum[n: 50, p: 2, q: 2](centred2[n, c, p, q] ** 2) / 199 */
    /* running_variance2_next[c] = (unbiased2[c] - running_variance2[c]) / 10 +
       running_variance2[c] */
    for (int c = 0; c < 16; c++) {
        mu2[c] = mu2_rest[c] + a1[c][0][0][0];
        net->running_mean2[c] = (mu2[c] - net->running_mean2[c]) / 10 + net->running_mean2[c];
        real sum3 = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    sum3 += centred2[c][p][q][n] * centred2[c][p][q][n];
                }
            }
        }
        unbiased2[c] = sum3 / 199;
        net->running_variance2[c] = (unbiased2[c] - net->running_variance2[c]) / 10
            + net->running_variance2[c];
    }
    /* mu4[c] = mu4_rest[c] + a3[0, c, 0, 0] */
    /* running_mean4_next[c] = (mu4[c] - running_mean4[c]) / 10 + running_mean4[c] */
    /* unbiased4[c] = sum[n: 50, p: 4, q: 4](centred4[n, c, p, q] ** 2) / 799 */
    /* running_variance4_next[c] = (unbiased4[c] - running_variance4[c]) / 10 +
       running_variance4[c] */
    for (int c = 0; c < 8; c++) {
        mu4[c] = mu4_rest[c] + a3[c][0][0][0];
        net->running_mean4[c] = (mu4[c] - net->running_mean4[c]) / 10 + net->running_mean4[c];
        real sum3 = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum3 += centred4[c][p][q][n] * centred4[c][p][q][n];
                }
            }
        }
        unbiased4[c] = sum3 / 799;
        net->running_variance4[c] = (unbiased4[c] - net->running_variance4[c]) / 10
            + net->running_variance4[c];
    }
    /* correction1_next = (1 - beta1) * (1 - correction1) + correction1 */
    net->correction1 = (1 - net->beta1) * (1 - net->correction1) + net->correction1;
    /* correction2_next = (1 - beta2) * (1 - correction2) + correction2 */
    net->correction2 = (1 - net->beta2) * (1 - net->correction2) + net->correction2;
    /* step_size = learning_rate / correction1_next */
    v->step_size = net->learning_rate / net->correction1;
    /* scale = 1 / sqrt(correction2_next) */
    v->scale = 1 / sqrt(net->correction2);
    /* W1_first_moment_next[c, o, u, v] = grad_W1[c, o, u, v] * (1 - beta1) + beta1 *
       W1_first_moment[c, o, u, v] */
    /* W1_second_moment_next[c, o, u, v] = grad_W1[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
       W1_second_moment[c, o, u, v] */
    /* W1_next[c, o, u, v] = W1[c, o, u, v] - step_size * W1_first_moment_next[c, o, u, v] /
       (scale * sqrt(W1_second_moment_next[c, o, u, v]) + epsilon) */
    for (int c = 0; c < 6; c++) {
        for (int o = 0; o < 16; o++) {
            for (int u = 0; u < 2; u++) {
                for (int v_ = 0; v_ < 2; v_++) {
                    net->W1_first_moment[c][o][u][v_] = grad_W1[c][o][u][v_] * (1 - net->beta1)
                        + net->beta1 * net->W1_first_moment[c][o][u][v_];
                    net->W1_second_moment[c][o][u][v_] = grad_W1[c][o][u][v_] * grad_W1[c][o][u][v_]
                        * (1 - net->beta2) + net->beta2 * net->W1_second_moment[c][o][u][v_];
                    net->W1[c][o][u][v_] -= v->step_size * net->W1_first_moment[c][o][u][v_]
                        / (v->scale * sqrt(net->W1_second_moment[c][o][u][v_]) + net->epsilon);
                }
            }
        }
    }
    /* gain2_first_moment_next[c] = grad_gain2[c] * (1 - beta1) + beta1 * gain2_first_moment[c] */
    /* gain2_second_moment_next[c] = grad_gain2[c] ** 2 * (1 - beta2) + beta2 *
       gain2_second_moment[c] */
    /* gain2_next[c] = gain2[c] - step_size * gain2_first_moment_next[c] / (scale *
       sqrt(gain2_second_moment_next[c]) + epsilon) */
    /* b2_first_moment_next[c] = grad_b2[c] * (1 - beta1) + beta1 * b2_first_moment[c] */
    /* b2_second_moment_next[c] = grad_b2[c] ** 2 * (1 - beta2) + beta2 * b2_second_moment[c] */
    /* b2_next[c] = b2[c] - step_size * b2_first_moment_next[c] / (scale *
       sqrt(b2_second_moment_next[c]) + epsilon) */
    for (int c = 0; c < 16; c++) {
        net->gain2_first_moment[c] = grad_gain2[c] * (1 - net->beta1)
            + net->beta1 * net->gain2_first_moment[c];
        net->gain2_second_moment[c] = grad_gain2[c] * grad_gain2[c] * (1 - net->beta2)
            + net->beta2 * net->gain2_second_moment[c];
        net->gain2[c] -= v->step_size * net->gain2_first_moment[c]
            / (v->scale * sqrt(net->gain2_second_moment[c]) + net->epsilon);
        net->b2_first_moment[c] = grad_b2[c] * (1 - net->beta1) + net->beta1 * net->b2_first_moment[c];
        net->b2_second_moment[c] = grad_b2[c] * grad_b2[c] * (1 - net->beta2)
            + net->beta2 * net->b2_second_moment[c];
        net->b2[c] -= v->step_size * net->b2_first_moment[c]
            / (v->scale * sqrt(net->b2_second_moment[c]) + net->epsilon);
    }
    /* W3_first_moment_next[c, o, u, v] = grad_W3[c, o, u, v] * (1 - beta1) + beta1 *
       W3_first_moment[c, o, u, v] */
    /* W3_second_moment_next[c, o, u, v] = grad_W3[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[c, o, u, v] */
    /* W3_next[c, o, u, v] = W3[c, o, u, v] - step_size * W3_first_moment_next[c, o, u, v] /
       (scale * sqrt(W3_second_moment_next[c, o, u, v]) + epsilon) */
    for (int c = 0; c < 16; c++) {
        for (int o = 0; o < 8; o++) {
            for (int u = 0; u < 4; u++) {
                for (int v_ = 0; v_ < 4; v_++) {
                    net->W3_first_moment[c][o][u][v_] = grad_W3[c][o][u][v_] * (1 - net->beta1)
                        + net->beta1 * net->W3_first_moment[c][o][u][v_];
                    net->W3_second_moment[c][o][u][v_] = grad_W3[c][o][u][v_] * grad_W3[c][o][u][v_]
                        * (1 - net->beta2) + net->beta2 * net->W3_second_moment[c][o][u][v_];
                    net->W3[c][o][u][v_] -= v->step_size * net->W3_first_moment[c][o][u][v_]
                        / (v->scale * sqrt(net->W3_second_moment[c][o][u][v_]) + net->epsilon);
                }
            }
        }
    }
    /* gain4_first_moment_next[c] = grad_gain4[c] * (1 - beta1) + beta1 * gain4_first_moment[c] */
    /* gain4_second_moment_next[c] = grad_gain4[c] ** 2 * (1 - beta2) + beta2 *
       gain4_second_moment[c] */
    /* gain4_next[c] = gain4[c] - step_size * gain4_first_moment_next[c] / (scale *
       sqrt(gain4_second_moment_next[c]) + epsilon) */
    /* b4_first_moment_next[c] = grad_b4[c] * (1 - beta1) + beta1 * b4_first_moment[c] */
    /* b4_second_moment_next[c] = grad_b4[c] ** 2 * (1 - beta2) + beta2 * b4_second_moment[c] */
    /* b4_next[c] = b4[c] - step_size * b4_first_moment_next[c] / (scale *
       sqrt(b4_second_moment_next[c]) + epsilon) */
    for (int c = 0; c < 8; c++) {
        net->gain4_first_moment[c] = grad_gain4[c] * (1 - net->beta1)
            + net->beta1 * net->gain4_first_moment[c];
        net->gain4_second_moment[c] = grad_gain4[c] * grad_gain4[c] * (1 - net->beta2)
            + net->beta2 * net->gain4_second_moment[c];
        net->gain4[c] -= v->step_size * net->gain4_first_moment[c]
            / (v->scale * sqrt(net->gain4_second_moment[c]) + net->epsilon);
        net->b4_first_moment[c] = grad_b4[c] * (1 - net->beta1) + net->beta1 * net->b4_first_moment[c];
        net->b4_second_moment[c] = grad_b4[c] * grad_b4[c] * (1 - net->beta2)
            + net->beta2 * net->b4_second_moment[c];
        net->b4[c] -= v->step_size * net->b4_first_moment[c]
            / (v->scale * sqrt(net->b4_second_moment[c]) + net->epsilon);
    }
    /* W5_first_moment_next[c, o, u, v] = grad_W5[c, o, u, v] * (1 - beta1) + beta1 *
       W5_first_moment[c, o, u, v] */
    /* W5_second_moment_next[c, o, u, v] = grad_W5[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
       W5_second_moment[c, o, u, v] */
    /* W5_next[c, o, u, v] = W5[c, o, u, v] - step_size * W5_first_moment_next[c, o, u, v] /
       (scale * sqrt(W5_second_moment_next[c, o, u, v]) + epsilon) */
    for (int c = 0; c < 8; c++) {
        for (int o = 0; o < 1; o++) {
            for (int u = 0; u < 4; u++) {
                for (int v_ = 0; v_ < 4; v_++) {
                    net->W5_first_moment[c][o][u][v_] = grad_W5[c][o][u][v_] * (1 - net->beta1)
                        + net->beta1 * net->W5_first_moment[c][o][u][v_];
                    net->W5_second_moment[c][o][u][v_] = grad_W5[c][o][u][v_] * grad_W5[c][o][u][v_]
                        * (1 - net->beta2) + net->beta2 * net->W5_second_moment[c][o][u][v_];
                    net->W5[c][o][u][v_] -= v->step_size * net->W5_first_moment[c][o][u][v_]
                        / (v->scale * sqrt(net->W5_second_moment[c][o][u][v_]) + net->epsilon);
                }
            }
        }
    }
    /* b5_first_moment_next[o] = grad_b5[o] * (1 - beta1) + beta1 * b5_first_moment[o] */
    /* b5_second_moment_next[o] = grad_b5[o] ** 2 * (1 - beta2) + beta2 * b5_second_moment[o] */
    /* b5_next[o] = b5[o] - step_size * b5_first_moment_next[o] / (scale *
       sqrt(b5_second_moment_next[o]) + epsilon) */
    for (int o = 0; o < 1; o++) {
        net->b5_first_moment[o] = grad_b5[o] * (1 - net->beta1) + net->beta1 * net->b5_first_moment[o];
        net->b5_second_moment[o] = grad_b5[o] * grad_b5[o] * (1 - net->beta2)
            + net->beta2 * net->b5_second_moment[o];
        net->b5[o] -= v->step_size * net->b5_first_moment[o]
            / (v->scale * sqrt(net->b5_second_moment[o]) + net->epsilon);
    }
    net->steps_done++;
}

real dcgan_generator_loss(dcgan_generator *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real dcgan_generator_gradients(dcgan_generator *restrict net, const real *restrict x, const real *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(dcgan_generator *restrict net, const real *restrict x, const real *restrict y)
{
    dcgan_generator_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real dcgan_generator_step(dcgan_generator *restrict net, const real *restrict x, const real *restrict y)
{
    return train(net, x, y);
}

real dcgan_generator_steps(dcgan_generator *restrict net, const real *restrict x, const real *restrict y,
    long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void dcgan_generator_predict(dcgan_generator *net, const real *x, int count, real *predicted_a6)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[16][2][2] = (real (*)[16][2][2])(net->values.memory + 64);
        real (*const a1)[16][2][2] = (real (*)[16][2][2])(net->values.memory + 0);
        real (*const z2)[16][2][2] = (real (*)[16][2][2])(net->values.memory + 128);
        real (*const a2)[16][2][2] = (real (*)[16][2][2])(net->values.memory + 512);
        real (*const z3)[8][4][4] = (real (*)[8][4][4])(net->values.memory + 256);
        real (*const a3)[8][4][4] = (real (*)[8][4][4])(net->values.memory + 0);
        real (*const z4)[8][4][4] = (real (*)[8][4][4])(net->values.memory + 384);
        real (*const a4)[8][4][4] = (real (*)[8][4][4])(net->values.memory + 128);
        real (*const z5)[1][8][8] = (real (*)[1][8][8])(net->values.memory + 64);
        real (*const a5)[1][8][8] = (real (*)[1][8][8])(net->values.memory + 0);
        real (*const a6)[64] = (real (*)[64])(net->values.memory + 64);
        /* z1[n, o, p, q] = sum[c: 6, s: 1, t: 1, u: 2, v: 2](where(p == s + u and q == t + v,
           W1[c, o, u, v] * x[n, c, s, t], 0)) */
        /* a1[n, o, p, q] = z1[n, o, p, q] */
        /* z2[n, o, p, q] = gain2[o] * (a1[n, o, p, q] - running_mean2[o]) / sqrt(1 / 100000 +
           running_variance2[o]) + b2[o] */
        /* a2[n, o, p, q] = where(z2[n, o, p, q] > 0, z2[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 2; p++) {
                    for (int q = 0; q < 2; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 6; c++) {
                            for (int s = 0; s < 1; s++) {
                                for (int t = 0; t < 1; t++) {
                                    for (int u = 0; u < 2; u++) {
                                        for (int v_ = 0; v_ < 2; v_++) {
                                            sum1 += (p == s + u && q == t + v_
                                                ? net->W1[c][o][u][v_] * x[((n * 6 + c) * 1 + s) * 1 + t]
                                                : 0);
                                        }
                                    }
                                }
                            }
                        }
                        z1[n][o][p][q] = sum1;
                        a1[n][o][p][q] = z1[n][o][p][q];
                        z2[n][o][p][q] = net->gain2[o] * (a1[n][o][p][q] - net->running_mean2[o])
                            / sqrt(REAL(1e-05) + net->running_variance2[o]) + net->b2[o];
                        a2[n][o][p][q] = (z2[n][o][p][q] > 0 ? z2[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* z3[n, o, p, q] = sum[c: 16, s: 2, t: 2, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
           == 2 * t + v, W3[c, o, u, v] * a2[n, c, s, t], 0)) */
        /* a3[n, o, p, q] = z3[n, o, p, q] */
        /* z4[n, o, p, q] = gain4[o] * (a3[n, o, p, q] - running_mean4[o]) / sqrt(1 / 100000 +
           running_variance4[o]) + b4[o] */
        /* a4[n, o, p, q] = where(z4[n, o, p, q] > 0, z4[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            THREADS
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 4; p++) {
                    for (int q = 0; q < 4; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 16; c++) {
                            for (int s = 0; s < 2; s++) {
                                for (int t = 0; t < 2; t++) {
                                    for (int u = 0; u < 4; u++) {
                                        for (int v_ = 0; v_ < 4; v_++) {
                                            sum1 += (1 + p == 2 * s + u && 1 + q == 2 * t + v_
                                                ? net->W3[c][o][u][v_] * a2[n][c][s][t] : 0);
                                        }
                                    }
                                }
                            }
                        }
                        z3[n][o][p][q] = sum1;
                        a3[n][o][p][q] = z3[n][o][p][q];
                        z4[n][o][p][q] = net->gain4[o] * (a3[n][o][p][q] - net->running_mean4[o])
                            / sqrt(REAL(1e-05) + net->running_variance4[o]) + net->b4[o];
                        a4[n][o][p][q] = (z4[n][o][p][q] > 0 ? z4[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* z5[n, o, p, q] = sum[c: 8, s: 4, t: 4, u: 4, v: 4](where(1 + p == 2 * s + u and 1 + q
           == 2 * t + v, W5[c, o, u, v] * a4[n, c, s, t], 0)) + b5[o] */
        /* a5[n, o, p, q] = tanh(z5[n, o, p, q]) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 1; o++) {
                THREADS
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int s = 0; s < 4; s++) {
                                for (int t = 0; t < 4; t++) {
                                    for (int u = 0; u < 4; u++) {
                                        for (int v_ = 0; v_ < 4; v_++) {
                                            sum1 += (1 + p == 2 * s + u && 1 + q == 2 * t + v_
                                                ? net->W5[c][o][u][v_] * a4[n][c][s][t] : 0);
                                        }
                                    }
                                }
                            }
                        }
                        z5[n][o][p][q] = sum1 + net->b5[o];
                        a5[n][o][p][q] = tanh(z5[n][o][p][q]);
                    }
                }
            }
        }
        /* a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8] */
        for (int n = 0; n < 1; n++) {
            for (int i = 0; i < 64; i++) {
                a6[n][i] = a5[n][i / 64][i / 8 % 8][i % 8];
            }
        }
        memcpy(predicted_a6, net->values.memory + 64, 64 * sizeof(real));
        predicted_a6 += 64;
        x += 6;
    }
}

void dcgan_generator_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef DCGAN_GENERATOR_FLOAT
enum { FILE_HEADER_LENGTH = 2488 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"dcgan-generator\",\"hash\":\"5c1ba84",
    "c4f09ca45290dbc479f59dca50793303fd6d28f162a693f36171c5a01\"},\"W1\":{\"dtype\":\"F32\",\"s",
    "hape\":[6,16,2,2],\"data_offsets\":[0,1536]},\"gain2\":{\"dtype\":\"F32\",\"shape\":[16],\"",
    "data_offsets\":[1536,1600]},\"b2\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[160",
    "0,1664]},\"W3\":{\"dtype\":\"F32\",\"shape\":[16,8,4,4],\"data_offsets\":[1664,9856]},\"ga",
    "in4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[9856,9888]},\"b4\":{\"dtype\":\"F",
    "32\",\"shape\":[8],\"data_offsets\":[9888,9920]},\"W5\":{\"dtype\":\"F32\",\"shape\":[8,1,",
    "4,4],\"data_offsets\":[9920,10432]},\"b5\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets",
    "\":[10432,10436]},\"running_mean2\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[10",
    "436,10500]},\"running_variance2\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[1050",
    "0,10564]},\"running_mean4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10564,10596",
    "]},\"running_variance4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10596,10628]},",
    "\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[10628,10632]},\"correcti",
    "on2\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[10632,10636]},\"W1_first_moment\":",
    "{\"dtype\":\"F32\",\"shape\":[6,16,2,2],\"data_offsets\":[10636,12172]},\"W1_second_moment",
    "\":{\"dtype\":\"F32\",\"shape\":[6,16,2,2],\"data_offsets\":[12172,13708]},\"gain2_first_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13708,13772]},\"gain2_second_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13772,13836]},\"b2_first_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13836,13900]},\"b2_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13900,13964]},\"W3_first_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[16,8,4,4],\"data_offsets\":[13964,22156]},\"W3_second_moment\":",
    "{\"dtype\":\"F32\",\"shape\":[16,8,4,4],\"data_offsets\":[22156,30348]},\"gain4_first_mome",
    "nt\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30348,30380]},\"gain4_second_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30380,30412]},\"b4_first_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30412,30444]},\"b4_second_moment\":{\"dt",
    "ype\":\"F32\",\"shape\":[8],\"data_offsets\":[30444,30476]},\"W5_first_moment\":{\"dtype\"",
    ":\"F32\",\"shape\":[8,1,4,4],\"data_offsets\":[30476,30988]},\"W5_second_moment\":{\"dtype",
    "\":\"F32\",\"shape\":[8,1,4,4],\"data_offsets\":[30988,31500]},\"b5_first_moment\":{\"dtyp",
    "e\":\"F32\",\"shape\":[1],\"data_offsets\":[31500,31504]},\"b5_second_moment\":{\"dtype\":",
    "\"F32\",\"shape\":[1],\"data_offsets\":[31504,31508]},\"steps_done\":{\"dtype\":\"U64\",\"",
    "shape\":[],\"data_offsets\":[31508,31516]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data",
    "_offsets\":[31516,31524]}}     "
};
#else
enum { FILE_HEADER_LENGTH = 2496 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"dcgan-generator\",\"hash\":\"5c1ba84",
    "c4f09ca45290dbc479f59dca50793303fd6d28f162a693f36171c5a01\"},\"W1\":{\"dtype\":\"F64\",\"s",
    "hape\":[6,16,2,2],\"data_offsets\":[0,3072]},\"gain2\":{\"dtype\":\"F64\",\"shape\":[16],\"",
    "data_offsets\":[3072,3200]},\"b2\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[320",
    "0,3328]},\"W3\":{\"dtype\":\"F64\",\"shape\":[16,8,4,4],\"data_offsets\":[3328,19712]},\"g",
    "ain4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[19712,19776]},\"b4\":{\"dtype\":",
    "\"F64\",\"shape\":[8],\"data_offsets\":[19776,19840]},\"W5\":{\"dtype\":\"F64\",\"shape\":",
    "[8,1,4,4],\"data_offsets\":[19840,20864]},\"b5\":{\"dtype\":\"F64\",\"shape\":[1],\"data_o",
    "ffsets\":[20864,20872]},\"running_mean2\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets",
    "\":[20872,21000]},\"running_variance2\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\"",
    ":[21000,21128]},\"running_mean4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21128",
    ",21192]},\"running_variance4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21192,21",
    "256]},\"correction1\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[21256,21264]},\"co",
    "rrection2\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[21264,21272]},\"W1_first_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[6,16,2,2],\"data_offsets\":[21272,24344]},\"W1_second_",
    "moment\":{\"dtype\":\"F64\",\"shape\":[6,16,2,2],\"data_offsets\":[24344,27416]},\"gain2_f",
    "irst_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27416,27544]},\"gain2_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27544,27672]},\"b2_first",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27672,27800]},\"b2_second_mo",
    "ment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27800,27928]},\"W3_first_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[16,8,4,4],\"data_offsets\":[27928,44312]},\"W3_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[16,8,4,4],\"data_offsets\":[44312,60696]},\"gain4_firs",
    "t_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60696,60760]},\"gain4_second",
    "_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60760,60824]},\"b4_first_mome",
    "nt\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60824,60888]},\"b4_second_moment\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60888,60952]},\"W5_first_moment\":{\"d",
    "type\":\"F64\",\"shape\":[8,1,4,4],\"data_offsets\":[60952,61976]},\"W5_second_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[8,1,4,4],\"data_offsets\":[61976,63000]},\"b5_first_moment\":{\"",
    "dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[63000,63008]},\"b5_second_moment\":{\"dtyp",
    "e\":\"F64\",\"shape\":[1],\"data_offsets\":[63008,63016]},\"steps_done\":{\"dtype\":\"U64\"",
    ",\"shape\":[],\"data_offsets\":[63016,63024]},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"d",
    "ata_offsets\":[63024,63032]}}       "
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

const char *dcgan_generator_save(const dcgan_generator *net, const char *path)
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
    good = good && fwrite(&net->W1, sizeof net->W1, 1, file) == 1;
    good = good && fwrite(&net->gain2, sizeof net->gain2, 1, file) == 1;
    good = good && fwrite(&net->b2, sizeof net->b2, 1, file) == 1;
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->gain4, sizeof net->gain4, 1, file) == 1;
    good = good && fwrite(&net->b4, sizeof net->b4, 1, file) == 1;
    good = good && fwrite(&net->W5, sizeof net->W5, 1, file) == 1;
    good = good && fwrite(&net->b5, sizeof net->b5, 1, file) == 1;
    good = good && fwrite(&net->running_mean2, sizeof net->running_mean2, 1, file) == 1;
    good = good && fwrite(&net->running_variance2, sizeof net->running_variance2, 1, file) == 1;
    good = good && fwrite(&net->running_mean4, sizeof net->running_mean4, 1, file) == 1;
    good = good && fwrite(&net->running_variance4, sizeof net->running_variance4, 1, file) == 1;
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
    good = good && fwrite(&net->W1_first_moment, sizeof net->W1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W1_second_moment, sizeof net->W1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain2_first_moment, sizeof net->gain2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain2_second_moment, sizeof net->gain2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b2_first_moment, sizeof net->b2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b2_second_moment, sizeof net->b2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_first_moment, sizeof net->W3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_second_moment, sizeof net->W3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->gain4_first_moment, sizeof net->gain4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->gain4_second_moment, sizeof net->gain4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b4_first_moment, sizeof net->b4_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b4_second_moment, sizeof net->b4_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_first_moment, sizeof net->W5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W5_second_moment, sizeof net->W5_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_first_moment, sizeof net->b5_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b5_second_moment, sizeof net->b5_second_moment, 1, file) == 1;
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

const char *dcgan_generator_load(dcgan_generator *net, const char *path)
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
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 384);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 2048);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 128);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 384);
        good = good && read_values(file, (real *)net->gain2, 16);
        good = good && read_values(file, (real *)net->b2, 16);
        good = good && read_values(file, (real *)net->W3, 2048);
        good = good && read_values(file, (real *)net->gain4, 8);
        good = good && read_values(file, (real *)net->b4, 8);
        good = good && read_values(file, (real *)net->W5, 128);
        good = good && read_values(file, (real *)net->b5, 1);
        good = good && read_values(file, (real *)net->running_mean2, 16);
        good = good && read_values(file, (real *)net->running_variance2, 16);
        good = good && read_values(file, (real *)net->running_mean4, 8);
        good = good && read_values(file, (real *)net->running_variance4, 8);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, (real *)net->W1_first_moment, 384);
        good = good && read_values(file, (real *)net->W1_second_moment, 384);
        good = good && read_values(file, (real *)net->gain2_first_moment, 16);
        good = good && read_values(file, (real *)net->gain2_second_moment, 16);
        good = good && read_values(file, (real *)net->b2_first_moment, 16);
        good = good && read_values(file, (real *)net->b2_second_moment, 16);
        good = good && read_values(file, (real *)net->W3_first_moment, 2048);
        good = good && read_values(file, (real *)net->W3_second_moment, 2048);
        good = good && read_values(file, (real *)net->gain4_first_moment, 8);
        good = good && read_values(file, (real *)net->gain4_second_moment, 8);
        good = good && read_values(file, (real *)net->b4_first_moment, 8);
        good = good && read_values(file, (real *)net->b4_second_moment, 8);
        good = good && read_values(file, (real *)net->W5_first_moment, 128);
        good = good && read_values(file, (real *)net->W5_second_moment, 128);
        good = good && read_values(file, (real *)net->b5_first_moment, 1);
        good = good && read_values(file, (real *)net->b5_second_moment, 1);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
