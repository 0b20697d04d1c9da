/*
 * A DCGAN-style generator, fitted by maximum mean discrepancy.
 * Made by symbp 0.1.0 from the network 'dcgan-generator'; do not edit.
 * Hash of the mathematics: 311a55ac59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a
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
#ifdef __AVX__
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
#define TILES(rows) (((rows) + ROWS - 1) / ROWS)
#define TILE(rows) (((rows) + TILES(rows) - 1) / TILES(rows)) /* as even as they can be */
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
    return (1 + r + r2 * tail) * first.value * second.value;
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
    /* x_turned[i0, i1, i2, i3] = x[i0, i1, i2, i3] */
    for (int i1 = 0; i1 < 6; i1++) {
        for (int i2 = 0; i2 < 1; i2++) {
            for (int i3 = 0; i3 < 1; i3++) {
                for (int i0 = 0; i0 < 50; i0++) {
                    v->x_turned[i1][i2][i3][i0] = x[((i0 * 6 + i1) * 1 + i2) * 1 + i3];
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
                    EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int c = 0; c < 6; c++) {
                        for (int s = 0; s < 1; s++) {
                            for (int t = 0; t < 1; t++) {
                                for (int u = 0; u < 2; u++) {
                                    for (int v_ = 0; v_ < 2; v_++) {
                                        if (p == s + u && q == t + v_) {
                                            EACH(row, TILE(16)) {
                                                const int o = top + row;
                                                EACH(lane, VECTORS) sum[row][lane] += net->W1[c][o][u][v_]
                                                    * STRIP(v->x_turned[c][s][t][n + lane * LANES]);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) STRIP(v->z1[o][p][q][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    v->a1[o][p][q][n] = v->z1[o][p][q][n];
                }
            }
        }
    }
    /* mu2[c] = sum[n: 50, p: 2, q: 2](a1[n, c, p, q]) / 200 */
    for (int c = 0; c < 16; c++) {
        real sum = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    sum += v->a1[c][p][q][n];
                }
            }
        }
        v->mu2[c] = sum / 200;
    }
    /* centred2[n, c, p, q] = a1[n, c, p, q] - mu2[c] */
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    v->centred2[c][p][q][n] = v->a1[c][p][q][n] - v->mu2[c];
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
                    sum1 += v->centred2[c][p][q][n] * v->centred2[c][p][q][n];
                }
            }
        }
        v->variance2[c] = sum1 / 200;
        v->inverse2[c] = 1 / sqrt(REAL(1e-05) + v->variance2[c]);
    }
    /* normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c] */
    /* z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c] */
    /* a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0) */
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    v->normal2[c][p][q][n] = v->centred2[c][p][q][n] * v->inverse2[c];
                    v->z2[c][p][q][n] = net->gain2[c] * v->normal2[c][p][q][n] + net->b2[c];
                    v->a2[c][p][q][n] = (v->z2[c][p][q][n] > 0 ? v->z2[c][p][q][n] : 0);
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
                    EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int c = 0; c < 16; c++) {
                        for (int s = 0; s < 2; s++) {
                            for (int t = 0; t < 2; t++) {
                                for (int u = 0; u < 4; u++) {
                                    for (int v_ = 0; v_ < 4; v_++) {
                                        if (1 + p == 2 * s + u && 1 + q == 2 * t + v_) {
                                            EACH(row, TILE(8)) {
                                                const int o = top + row;
                                                EACH(lane, VECTORS) sum[row][lane] += net->W3[c][o][u][v_]
                                                    * STRIP(v->a2[c][s][t][n + lane * LANES]);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) STRIP(v->z3[o][p][q][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    v->a3[o][p][q][n] = v->z3[o][p][q][n];
                }
            }
        }
    }
    /* mu4[c] = sum[n: 50, p: 4, q: 4](a3[n, c, p, q]) / 800 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum += v->a3[c][p][q][n];
                }
            }
        }
        v->mu4[c] = sum / 800;
    }
    /* centred4[n, c, p, q] = a3[n, c, p, q] - mu4[c] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    v->centred4[c][p][q][n] = v->a3[c][p][q][n] - v->mu4[c];
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
                    sum1 += v->centred4[c][p][q][n] * v->centred4[c][p][q][n];
                }
            }
        }
        v->variance4[c] = sum1 / 800;
        v->inverse4[c] = 1 / sqrt(REAL(1e-05) + v->variance4[c]);
    }
    /* normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c] */
    /* z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c] */
    /* a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0) */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    v->normal4[c][p][q][n] = v->centred4[c][p][q][n] * v->inverse4[c];
                    v->z4[c][p][q][n] = net->gain4[c] * v->normal4[c][p][q][n] + net->b4[c];
                    v->a4[c][p][q][n] = (v->z4[c][p][q][n] > 0 ? v->z4[c][p][q][n] : 0);
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
                    EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int c = 0; c < 8; c++) {
                        for (int s = 0; s < 4; s++) {
                            for (int t = 0; t < 4; t++) {
                                for (int u = 0; u < 4; u++) {
                                    for (int v_ = 0; v_ < 4; v_++) {
                                        EACH(row, TILE(8)) {
                                            const int p = top + row;
                                            if (1 + p == 2 * s + u && 1 + q == 2 * t + v_) EACH(lane,
                                                VECTORS) sum[row][lane] += net->W5[c][o][u][v_]
                                                * STRIP(v->a4[c][s][t][n + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int p = top + row;
                        EACH(lane, VECTORS) STRIP(v->z5[o][p][q][n + lane * LANES]) = sum[row][lane]
                            + net->b5[o];
                    }
                }
            }
        }
    }
    for (int o = 0; o < 1; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 50; n++) {
                    v->a5[o][p][q][n] = quick_tanh(v->z5[o][p][q][n]);
                }
            }
        }
    }
    /* a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8] */
    /* a6_turned[n, i] = a6[n, i] */
    for (int n = 0; n < 50; n++) {
        for (int i = 0; i < 64; i++) {
            v->a6[n][i] = v->a5[i / 64][i / 8 % 8][i % 8][n];
            v->a6_turned[i][n] = v->a6[n][i];
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
            EACH(row, TILE(50)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(50)) {
                    const int m = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += (STRIP(v->a6_turned[k][n + lane * LANES])
                        - v->a6[m][k]) * (STRIP(v->a6_turned[k][n + lane * LANES]) - v->a6[m][k]);
                }
            }
            EACH(row, TILE(50)) {
                const int m = top + row;
                EACH(lane, VECTORS) STRIP(v->fake_loss_sum[m][n + lane * LANES]) = sum[row][lane];
            }
        }
    }
    for (int first = 0; first < 50; first += TILE(50)) {
        const int top = first + TILE(50) <= 50 ? first : 50 - TILE(50);
        for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
            const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
            lanes sum[TILE(50)][VECTORS];
            EACH(row, TILE(50)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(50)) {
                    const int m = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += (STRIP(v->a6_turned[k][n + lane * LANES])
                        - y[m * 64 + k] / REAL(8))
                        * (STRIP(v->a6_turned[k][n + lane * LANES]) - y[m * 64 + k] / REAL(8));
                }
            }
            EACH(row, TILE(50)) {
                const int m = top + row;
                EACH(lane, VECTORS) STRIP(v->cross_loss_sum[m][n + lane * LANES]) = sum[row][lane];
            }
        }
    }
    for (int m = 0; m < 50; m++) {
        for (int n = 0; n < 50; n++) {
            v->fake_loss[m][n] = 1 / (1 + v->fake_loss_sum[m][n] / 16);
            v->cross_loss[m][n] = 1 / (1 + v->cross_loss_sum[m][n] / 16);
        }
    }
    /* y_turned[i0, i1] = y[i0, i1] */
    for (int i1 = 0; i1 < 64; i1++) {
        for (int i0 = 0; i0 < 50; i0++) {
            v->y_turned[i1][i0] = y[i0 * 64 + i1];
        }
    }
    /* real_loss_sum[n, m] = sum[k: 64]((y_turned[n, k] / 8 - y[m, k] / 8) ** 2) */
    /* real_loss[n, m] = 1 / (1 + real_loss_sum[n, m] / 16) */
    for (int first = 0; first < 50; first += TILE(50)) {
        const int top = first + TILE(50) <= 50 ? first : 50 - TILE(50);
        for (int n_begin = 0; n_begin < 50; n_begin += WIDTH) {
            const int n = n_begin + WIDTH <= 50 ? n_begin : 50 - WIDTH;
            lanes sum[TILE(50)][VECTORS];
            EACH(row, TILE(50)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
            for (int k = 0; k < 64; k++) {
                EACH(row, TILE(50)) {
                    const int m = top + row;
                    EACH(lane, VECTORS) sum[row][lane] += (STRIP(v->y_turned[k][n + lane * LANES]) / REAL(8)
                        - y[m * 64 + k] / REAL(8))
                        * (STRIP(v->y_turned[k][n + lane * LANES]) / REAL(8) - y[m * 64 + k] / REAL(8));
                }
            }
            EACH(row, TILE(50)) {
                const int m = top + row;
                EACH(lane, VECTORS) STRIP(v->real_loss_sum[m][n + lane * LANES]) = sum[row][lane];
            }
        }
    }
    for (int m = 0; m < 50; m++) {
        for (int n = 0; n < 50; n++) {
            v->real_loss[m][n] = 1 / (1 + v->real_loss_sum[m][n] / 16);
        }
    }
    /* loss = sum[n: 50, m: 50](fake_loss[n, m] + real_loss[n, m] - 2 * cross_loss[n, m]) / 2500 */
    real sum_loss = 0;
    for (int n = 0; n < 50; n++) {
        for (int m = 0; m < 50; m++) {
            sum_loss += v->fake_loss[m][n] + v->real_loss[m][n] - 2 * v->cross_loss[m][n];
        }
    }
    v->loss = sum_loss / 2500;
}

static inline void backward(const dcgan_generator *restrict net, dcgan_generator_values *restrict v,
    const real *restrict x, const real *restrict y)
{
    (void)x;
    /* delta_cross_loss_sum[n, m] = cross_loss[n, m] ** 2 / 20000 */
    /* delta_fake_loss_sum[n, m] = -fake_loss[n, m] ** 2 / 40000 */
    for (int m = 0; m < 50; m++) {
        for (int n = 0; n < 50; n++) {
            v->delta_cross_loss_sum[m][n] = v->cross_loss[m][n] * v->cross_loss[m][n] / 20000;
            v->delta_fake_loss_sum[m][n] = -(v->fake_loss[m][n] * v->fake_loss[m][n] / 40000);
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
                sum += v->delta_fake_loss_sum[n][m] * (v->a6[n][i] - v->a6[m][i]);
            }
            real sum2 = 0;
            for (int m = 0; m < 50; m++) {
                sum2 += v->delta_fake_loss_sum[m][n] * (v->a6[n][i] - v->a6[m][i]);
            }
            real sum3 = 0;
            for (int m = 0; m < 50; m++) {
                sum3 += v->delta_cross_loss_sum[m][n] * (v->a6[n][i] - y[m * 64 + i] / 8);
            }
            v->delta_a6[i][n] = 2 * (sum + sum2 + sum3);
        }
    }
    /* delta_z5[n, o, p, q] = delta_a6[n, 64 * o + 8 * p + q] * (1 - a5[n, o, p, q] ** 2) */
    for (int o = 0; o < 1; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 50; n++) {
                    v->delta_z5[o][p][q][n] = v->delta_a6[64 * o + 8 * p
                        + q][n] * (1 - v->a5[o][p][q][n] * v->a5[o][p][q][n]);
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
                    EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int o = 0; o < 1; o++) {
                        for (int u = 0; u < 4; u++) {
                            for (int v_ = 0; v_ < 4; v_++) {
                                if (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0 && 2 * p + u - 1 < 8 && 2 * q
                                    + v_ - 1 < 8) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) sum[row][lane] += net->W5[c][o][u][v_]
                                            * STRIP(v->delta_z5[o][2 * p + u - 1][2 * q + v_ - 1][n
                                            + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) STRIP(v->delta_z4[c][p][q][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    v->delta_z4[c][p][q][n] = v->delta_z4[c][p][q][n] * (v->z4[c][p][q][n] > 0 ? 1 : 0);
                }
            }
        }
    }
    /* grad_b4[c] = sum[n: 50, p: 4, q: 4](delta_z4[n, c, p, q]) */
    /* grad_gain4[c] = sum[n: 50, p: 4, q: 4](delta_z4[n, c, p, q] * normal4[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z4[c][p][q][n + lane * LANES]);
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
                        total += v->delta_z4[c][p][q][n];
                    }
                }
            }
            v->grad_b4[c] = total;
        }
    }
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z4[c][p][q][n + lane * LANES])
                        * STRIP(v->normal4[c][p][q][n + lane * LANES]);
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
                        total += v->delta_z4[c][p][q][n] * v->normal4[c][p][q][n];
                    }
                }
            }
            v->grad_gain4[c] = total;
        }
    }
    /* delta_z3[n, o, p, q] = gain4[o] * inverse4[o] * ((-grad_gain4[o] * normal4[n, o, p, q] -
       grad_b4[o]) / 800 + delta_z4[n, o, p, q]) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 50; n++) {
                    v->delta_z3[o][p][q][n] = net->gain4[o] * v->inverse4[o]
                        * (v->delta_z4[o][p][q][n]
                        - (v->grad_gain4[o] * v->normal4[o][p][q][n] + v->grad_b4[o]) / 800);
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
                    EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int o = 0; o < 8; o++) {
                        for (int u = 0; u < 4; u++) {
                            for (int v_ = 0; v_ < 4; v_++) {
                                if (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0 && 2 * p + u - 1 < 4 && 2 * q
                                    + v_ - 1 < 4) {
                                    EACH(row, TILE(16)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) sum[row][lane] += net->W3[c][o][u][v_]
                                            * STRIP(v->delta_z3[o][2 * p + u - 1][2 * q + v_ - 1][n
                                            + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) STRIP(v->delta_z2[c][p][q][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    for (int c = 0; c < 16; c++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    v->delta_z2[c][p][q][n] = v->delta_z2[c][p][q][n] * (v->z2[c][p][q][n] > 0 ? 1 : 0);
                }
            }
        }
    }
    /* grad_b2[c] = sum[n: 50, p: 2, q: 2](delta_z2[n, c, p, q]) */
    /* grad_gain2[c] = sum[n: 50, p: 2, q: 2](delta_z2[n, c, p, q] * normal2[n, c, p, q]) */
    for (int c = 0; c < 16; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z2[c][p][q][n + lane * LANES]);
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
                        total += v->delta_z2[c][p][q][n];
                    }
                }
            }
            v->grad_b2[c] = total;
        }
    }
    for (int c = 0; c < 16; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z2[c][p][q][n + lane * LANES])
                        * STRIP(v->normal2[c][p][q][n + lane * LANES]);
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
                        total += v->delta_z2[c][p][q][n] * v->normal2[c][p][q][n];
                    }
                }
            }
            v->grad_gain2[c] = total;
        }
    }
    /* delta_z1[n, o, p, q] = gain2[o] * inverse2[o] * ((-grad_gain2[o] * normal2[n, o, p, q] -
       grad_b2[o]) / 200 + delta_z2[n, o, p, q]) */
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 2; p++) {
            for (int q = 0; q < 2; q++) {
                for (int n = 0; n < 50; n++) {
                    v->delta_z1[o][p][q][n] = net->gain2[o] * v->inverse2[o]
                        * (v->delta_z2[o][p][q][n]
                        - (v->grad_gain2[o] * v->normal2[o][p][q][n] + v->grad_b2[o]) / 200);
                }
            }
        }
    }
    /* grad_W1[c, o, u, v] = sum[n: 50, s: 1, t: 1](delta_z1[n, o, s + u, t + v] * x_turned[n, c,
       s, t]) */
    for (int c = 0; c < 6; c++) {
        for (int u = 0; u < 2; u++) {
            for (int v_ = 0; v_ < 2; v_++) {
                for (int first = 0; first < 16; first += TILE(16)) {
                    const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int s = 0; s < 1; s++) {
                        for (int t = 0; t < 1; t++) {
                            for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                                EACH(row, TILE(16)) {
                                    const int o = top + row;
                                    EACH(lane, VECTORS) sum[row][lane] += STRIP(v->delta_z1[o][s + u][t
                                        + v_][n + lane * LANES])
                                        * STRIP(v->x_turned[c][s][t][n + lane * LANES]);
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(16); row++) {
                        const int o = top + row;
                        real total = 0;
                        for (int element = 0; element < WIDTH; element++) {
                            total += ((const real *)sum[row])[element];
                        }
                        for (int s = 0; s < 1; s++) {
                            for (int t = 0; t < 1; t++) {
                                for (int n = 48; n < 50; n++) {
                                    total += v->delta_z1[o][s + u][t + v_][n] * v->x_turned[c][s][t][n];
                                }
                            }
                        }
                        v->grad_W1[c][o][u][v_] = total;
                    }
                }
            }
        }
    }
    /* grad_W3[c, o, u, v] = sum[n: 50, s: 2, t: 2](where(2 * s + u - 1 >= 0 and 2 * t + v - 1 >=
       0 and 2 * s + u - 1 < 4 and 2 * t + v - 1 < 4, a2[n, c, s, t] * delta_z3[n, o, 2 * s + u -
       1, 2 * t + v - 1], 0)) */
    for (int o = 0; o < 8; o++) {
        for (int u = 0; u < 4; u++) {
            for (int v_ = 0; v_ < 4; v_++) {
                for (int first = 0; first < 16; first += TILE(16)) {
                    const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int s = 0; s < 2; s++) {
                        for (int t = 0; t < 2; t++) {
                            if (2 * s + u - 1 >= 0 && 2 * t + v_ - 1 >= 0 && 2 * s + u - 1 < 4 && 2 * t + v_
                                - 1 < 4) {
                                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                                    EACH(row, TILE(16)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a2[c][s][t][n
                                            + lane * LANES])
                                            * STRIP(v->delta_z3[o][2 * s + u - 1][2 * t + v_ - 1][n
                                            + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(16); row++) {
                        const int c = top + row;
                        real total = 0;
                        for (int element = 0; element < WIDTH; element++) {
                            total += ((const real *)sum[row])[element];
                        }
                        for (int s = 0; s < 2; s++) {
                            for (int t = 0; t < 2; t++) {
                                if (2 * s + u - 1 >= 0 && 2 * t + v_ - 1 >= 0 && 2 * s + u - 1 < 4 && 2 * t
                                    + v_ - 1 < 4) {
                                    for (int n = 48; n < 50; n++) {
                                        total += v->a2[c][s][t][n] * v->delta_z3[o][2 * s + u - 1][2 * t
                                            + v_ - 1][n];
                                    }
                                }
                            }
                        }
                        v->grad_W3[c][o][u][v_] = total;
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
                    EACH(row, TILE(8)) EACH(lane, VECTORS) sum[row][lane] = (lanes){0};
                    for (int s = 0; s < 4; s++) {
                        for (int t = 0; t < 4; t++) {
                            if (2 * s + u - 1 >= 0 && 2 * t + v_ - 1 >= 0 && 2 * s + u - 1 < 8 && 2 * t + v_
                                - 1 < 8) {
                                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) sum[row][lane] += STRIP(v->a4[c][s][t][n
                                            + lane * LANES])
                                            * STRIP(v->delta_z5[o][2 * s + u - 1][2 * t + v_ - 1][n
                                            + lane * LANES]);
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
                                        total += v->a4[c][s][t][n] * v->delta_z5[o][2 * s + u - 1][2 * t
                                            + v_ - 1][n];
                                    }
                                }
                            }
                        }
                        v->grad_W5[c][o][u][v_] = total;
                    }
                }
            }
        }
    }
    /* grad_b5[o] = sum[n: 50, p: 8, q: 8](delta_z5[n, o, p, q]) */
    for (int o = 0; o < 1; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) sum[lane] = (lanes){0};
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 50; n += WIDTH) {
                    EACH(lane, VECTORS) sum[lane] += STRIP(v->delta_z5[o][p][q][n + lane * LANES]);
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
                        total += v->delta_z5[o][p][q][n];
                    }
                }
            }
            v->grad_b5[o] = total;
        }
    }
}

/* Whether all values are finite: zero times each adds up to zero then, and to nothing at all otherwise. */
static int finite(const real *values, int count)
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
    return finite((const real *)v->grad_W1, 384)
        && finite((const real *)v->grad_gain2, 16)
        && finite((const real *)v->grad_b2, 16)
        && finite((const real *)v->grad_W3, 2048)
        && finite((const real *)v->grad_gain4, 8)
        && finite((const real *)v->grad_b4, 8)
        && finite((const real *)v->grad_W5, 128)
        && finite((const real *)v->grad_b5, 1);
}

static inline void update(dcgan_generator *restrict net, dcgan_generator_values *restrict v)
{
    /* running_mean2_next[c] = (mu2[c] - running_mean2[c]) / 10 + running_mean2[c] */
    /* unbiased2[c] = sum[n: 50, p: 2, q: 2](centred2[n, c, p, q] ** 2) / 199 */
    /* running_variance2_next[c] = (unbiased2[c] - running_variance2[c]) / 10 +
       running_variance2[c] */
    for (int c = 0; c < 16; c++) {
        net->running_mean2[c] = (v->mu2[c] - net->running_mean2[c]) / 10 + net->running_mean2[c];
        real sum2 = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 2; p++) {
                for (int q = 0; q < 2; q++) {
                    sum2 += v->centred2[c][p][q][n] * v->centred2[c][p][q][n];
                }
            }
        }
        v->unbiased2[c] = sum2 / 199;
        net->running_variance2[c] = (v->unbiased2[c] - net->running_variance2[c]) / 10
            + net->running_variance2[c];
    }
    /* running_mean4_next[c] = (mu4[c] - running_mean4[c]) / 10 + running_mean4[c] */
    /* unbiased4[c] = sum[n: 50, p: 4, q: 4](centred4[n, c, p, q] ** 2) / 799 */
    /* running_variance4_next[c] = (unbiased4[c] - running_variance4[c]) / 10 +
       running_variance4[c] */
    for (int c = 0; c < 8; c++) {
        net->running_mean4[c] = (v->mu4[c] - net->running_mean4[c]) / 10 + net->running_mean4[c];
        real sum2 = 0;
        for (int n = 0; n < 50; n++) {
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    sum2 += v->centred4[c][p][q][n] * v->centred4[c][p][q][n];
                }
            }
        }
        v->unbiased4[c] = sum2 / 799;
        net->running_variance4[c] = (v->unbiased4[c] - net->running_variance4[c]) / 10
            + net->running_variance4[c];
    }
    /* step_count_next = 1 + step_count */
    net->step_count = 1 + net->step_count;
    /* correction1 = 1 - beta1 ** step_count_next */
    v->correction1 = 1 - pow(net->beta1, net->step_count);
    /* correction2 = 1 - beta2 ** step_count_next */
    v->correction2 = 1 - pow(net->beta2, net->step_count);
    /* W1_first_moment_next[c, o, u, v] = grad_W1[c, o, u, v] * (1 - beta1) + beta1 *
       W1_first_moment[c, o, u, v] */
    /* W1_second_moment_next[c, o, u, v] = grad_W1[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
       W1_second_moment[c, o, u, v] */
    /* W1_next[c, o, u, v] = W1[c, o, u, v] - learning_rate * W1_first_moment_next[c, o, u, v] /
       (correction1 * (sqrt(W1_second_moment_next[c, o, u, v] / correction2) + epsilon)) */
    for (int c = 0; c < 6; c++) {
        for (int o = 0; o < 16; o++) {
            for (int u = 0; u < 2; u++) {
                for (int v_ = 0; v_ < 2; v_++) {
                    net->W1_first_moment[c][o][u][v_] = v->grad_W1[c][o][u][v_] * (1 - net->beta1)
                        + net->beta1 * net->W1_first_moment[c][o][u][v_];
                    net->W1_second_moment[c][o][u][v_] = v->grad_W1[c][o][u][v_] * v->grad_W1[c][o][u][v_]
                        * (1 - net->beta2) + net->beta2 * net->W1_second_moment[c][o][u][v_];
                    net->W1[c][o][u][v_] -= net->learning_rate * net->W1_first_moment[c][o][u][v_]
                        / (v->correction1
                        * (sqrt(net->W1_second_moment[c][o][u][v_] / v->correction2) + net->epsilon));
                }
            }
        }
    }
    /* gain2_first_moment_next[c] = grad_gain2[c] * (1 - beta1) + beta1 * gain2_first_moment[c] */
    /* gain2_second_moment_next[c] = grad_gain2[c] ** 2 * (1 - beta2) + beta2 *
       gain2_second_moment[c] */
    /* gain2_next[c] = gain2[c] - learning_rate * gain2_first_moment_next[c] / (correction1 *
       (sqrt(gain2_second_moment_next[c] / correction2) + epsilon)) */
    /* b2_first_moment_next[c] = grad_b2[c] * (1 - beta1) + beta1 * b2_first_moment[c] */
    /* b2_second_moment_next[c] = grad_b2[c] ** 2 * (1 - beta2) + beta2 * b2_second_moment[c] */
    /* b2_next[c] = b2[c] - learning_rate * b2_first_moment_next[c] / (correction1 *
       (sqrt(b2_second_moment_next[c] / correction2) + epsilon)) */
    for (int c = 0; c < 16; c++) {
        net->gain2_first_moment[c] = v->grad_gain2[c] * (1 - net->beta1)
            + net->beta1 * net->gain2_first_moment[c];
        net->gain2_second_moment[c] = v->grad_gain2[c] * v->grad_gain2[c] * (1 - net->beta2)
            + net->beta2 * net->gain2_second_moment[c];
        net->gain2[c] -= net->learning_rate * net->gain2_first_moment[c]
            / (v->correction1 * (sqrt(net->gain2_second_moment[c] / v->correction2) + net->epsilon));
        net->b2_first_moment[c] = v->grad_b2[c] * (1 - net->beta1) + net->beta1 * net->b2_first_moment[c];
        net->b2_second_moment[c] = v->grad_b2[c] * v->grad_b2[c] * (1 - net->beta2)
            + net->beta2 * net->b2_second_moment[c];
        net->b2[c] -= net->learning_rate * net->b2_first_moment[c]
            / (v->correction1 * (sqrt(net->b2_second_moment[c] / v->correction2) + net->epsilon));
    }
    /* W3_first_moment_next[c, o, u, v] = grad_W3[c, o, u, v] * (1 - beta1) + beta1 *
       W3_first_moment[c, o, u, v] */
    /* W3_second_moment_next[c, o, u, v] = grad_W3[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[c, o, u, v] */
    /* W3_next[c, o, u, v] = W3[c, o, u, v] - learning_rate * W3_first_moment_next[c, o, u, v] /
       (correction1 * (sqrt(W3_second_moment_next[c, o, u, v] / correction2) + epsilon)) */
    for (int c = 0; c < 16; c++) {
        for (int o = 0; o < 8; o++) {
            for (int u = 0; u < 4; u++) {
                for (int v_ = 0; v_ < 4; v_++) {
                    net->W3_first_moment[c][o][u][v_] = v->grad_W3[c][o][u][v_] * (1 - net->beta1)
                        + net->beta1 * net->W3_first_moment[c][o][u][v_];
                    net->W3_second_moment[c][o][u][v_] = v->grad_W3[c][o][u][v_] * v->grad_W3[c][o][u][v_]
                        * (1 - net->beta2) + net->beta2 * net->W3_second_moment[c][o][u][v_];
                    net->W3[c][o][u][v_] -= net->learning_rate * net->W3_first_moment[c][o][u][v_]
                        / (v->correction1
                        * (sqrt(net->W3_second_moment[c][o][u][v_] / v->correction2) + net->epsilon));
                }
            }
        }
    }
    /* gain4_first_moment_next[c] = grad_gain4[c] * (1 - beta1) + beta1 * gain4_first_moment[c] */
    /* gain4_second_moment_next[c] = grad_gain4[c] ** 2 * (1 - beta2) + beta2 *
       gain4_second_moment[c] */
    /* gain4_next[c] = gain4[c] - learning_rate * gain4_first_moment_next[c] / (correction1 *
       (sqrt(gain4_second_moment_next[c] / correction2) + epsilon)) */
    /* b4_first_moment_next[c] = grad_b4[c] * (1 - beta1) + beta1 * b4_first_moment[c] */
    /* b4_second_moment_next[c] = grad_b4[c] ** 2 * (1 - beta2) + beta2 * b4_second_moment[c] */
    /* b4_next[c] = b4[c] - learning_rate * b4_first_moment_next[c] / (correction1 *
       (sqrt(b4_second_moment_next[c] / correction2) + epsilon)) */
    for (int c = 0; c < 8; c++) {
        net->gain4_first_moment[c] = v->grad_gain4[c] * (1 - net->beta1)
            + net->beta1 * net->gain4_first_moment[c];
        net->gain4_second_moment[c] = v->grad_gain4[c] * v->grad_gain4[c] * (1 - net->beta2)
            + net->beta2 * net->gain4_second_moment[c];
        net->gain4[c] -= net->learning_rate * net->gain4_first_moment[c]
            / (v->correction1 * (sqrt(net->gain4_second_moment[c] / v->correction2) + net->epsilon));
        net->b4_first_moment[c] = v->grad_b4[c] * (1 - net->beta1) + net->beta1 * net->b4_first_moment[c];
        net->b4_second_moment[c] = v->grad_b4[c] * v->grad_b4[c] * (1 - net->beta2)
            + net->beta2 * net->b4_second_moment[c];
        net->b4[c] -= net->learning_rate * net->b4_first_moment[c]
            / (v->correction1 * (sqrt(net->b4_second_moment[c] / v->correction2) + net->epsilon));
    }
    /* W5_first_moment_next[c, o, u, v] = grad_W5[c, o, u, v] * (1 - beta1) + beta1 *
       W5_first_moment[c, o, u, v] */
    /* W5_second_moment_next[c, o, u, v] = grad_W5[c, o, u, v] ** 2 * (1 - beta2) + beta2 *
       W5_second_moment[c, o, u, v] */
    /* W5_next[c, o, u, v] = W5[c, o, u, v] - learning_rate * W5_first_moment_next[c, o, u, v] /
       (correction1 * (sqrt(W5_second_moment_next[c, o, u, v] / correction2) + epsilon)) */
    for (int c = 0; c < 8; c++) {
        for (int o = 0; o < 1; o++) {
            for (int u = 0; u < 4; u++) {
                for (int v_ = 0; v_ < 4; v_++) {
                    net->W5_first_moment[c][o][u][v_] = v->grad_W5[c][o][u][v_] * (1 - net->beta1)
                        + net->beta1 * net->W5_first_moment[c][o][u][v_];
                    net->W5_second_moment[c][o][u][v_] = v->grad_W5[c][o][u][v_] * v->grad_W5[c][o][u][v_]
                        * (1 - net->beta2) + net->beta2 * net->W5_second_moment[c][o][u][v_];
                    net->W5[c][o][u][v_] -= net->learning_rate * net->W5_first_moment[c][o][u][v_]
                        / (v->correction1
                        * (sqrt(net->W5_second_moment[c][o][u][v_] / v->correction2) + net->epsilon));
                }
            }
        }
    }
    /* b5_first_moment_next[o] = grad_b5[o] * (1 - beta1) + beta1 * b5_first_moment[o] */
    /* b5_second_moment_next[o] = grad_b5[o] ** 2 * (1 - beta2) + beta2 * b5_second_moment[o] */
    /* b5_next[o] = b5[o] - learning_rate * b5_first_moment_next[o] / (correction1 *
       (sqrt(b5_second_moment_next[o] / correction2) + epsilon)) */
    for (int o = 0; o < 1; o++) {
        net->b5_first_moment[o] = v->grad_b5[o] * (1 - net->beta1) + net->beta1 * net->b5_first_moment[o];
        net->b5_second_moment[o] = v->grad_b5[o] * v->grad_b5[o] * (1 - net->beta2)
            + net->beta2 * net->b5_second_moment[o];
        net->b5[o] -= net->learning_rate * net->b5_first_moment[o]
            / (v->correction1 * (sqrt(net->b5_second_moment[o] / v->correction2) + net->epsilon));
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

real dcgan_generator_step(dcgan_generator *restrict net, const real *restrict x, const real *restrict y)
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

void dcgan_generator_predict(dcgan_generator *net, const real *x, int count, real *predicted_a6)
{
    for (int sample = 0; sample < count; sample++) {
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
                        net->predict_z1[n][o][p][q] = sum1;
                        net->predict_a1[n][o][p][q] = net->predict_z1[n][o][p][q];
                        net->predict_z2[n][o][p][q] = net->gain2[o]
                            * (net->predict_a1[n][o][p][q] - net->running_mean2[o])
                            / sqrt(REAL(1e-05) + net->running_variance2[o]) + net->b2[o];
                        net->predict_a2[n][o][p][q] = (net->predict_z2[n][o][p][q] > 0
                            ? net->predict_z2[n][o][p][q] : 0);
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
                                                ? net->W3[c][o][u][v_] * net->predict_a2[n][c][s][t] : 0);
                                        }
                                    }
                                }
                            }
                        }
                        net->predict_z3[n][o][p][q] = sum1;
                        net->predict_a3[n][o][p][q] = net->predict_z3[n][o][p][q];
                        net->predict_z4[n][o][p][q] = net->gain4[o]
                            * (net->predict_a3[n][o][p][q] - net->running_mean4[o])
                            / sqrt(REAL(1e-05) + net->running_variance4[o]) + net->b4[o];
                        net->predict_a4[n][o][p][q] = (net->predict_z4[n][o][p][q] > 0
                            ? net->predict_z4[n][o][p][q] : 0);
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
                                                ? net->W5[c][o][u][v_] * net->predict_a4[n][c][s][t] : 0);
                                        }
                                    }
                                }
                            }
                        }
                        net->predict_z5[n][o][p][q] = sum1 + net->b5[o];
                        net->predict_a5[n][o][p][q] = tanh(net->predict_z5[n][o][p][q]);
                    }
                }
            }
        }
        /* a6[n, i] = a5[n, i // 64, (i // 8) % 8, i % 8] */
        for (int n = 0; n < 1; n++) {
            for (int i = 0; i < 64; i++) {
                net->predict_a6[n][i] = net->predict_a5[n][i / 64][i / 8 % 8][i % 8];
            }
        }
        memcpy(predicted_a6, &net->predict_a6, 64 * sizeof(real));
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
enum { FILE_HEADER_LENGTH = 2352 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"dcgan-generator\",\"hash\":\"311a55a",
    "c59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a\"},\"W1\":{\"dtype\":\"F32\",\"s",
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
    "\"step_count\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[10628,10632]},\"W1_first_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[6,16,2,2],\"data_offsets\":[10632,12168]},\"W1_seco",
    "nd_moment\":{\"dtype\":\"F32\",\"shape\":[6,16,2,2],\"data_offsets\":[12168,13704]},\"gain",
    "2_first_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13704,13768]},\"gain2",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13768,13832]},\"b2_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13832,13896]},\"b2_second",
    "_moment\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":[13896,13960]},\"W3_first_mom",
    "ent\":{\"dtype\":\"F32\",\"shape\":[16,8,4,4],\"data_offsets\":[13960,22152]},\"W3_second_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[16,8,4,4],\"data_offsets\":[22152,30344]},\"gain4_f",
    "irst_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30344,30376]},\"gain4_sec",
    "ond_moment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30376,30408]},\"b4_first_m",
    "oment\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30408,30440]},\"b4_second_momen",
    "t\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[30440,30472]},\"W5_first_moment\":{",
    "\"dtype\":\"F32\",\"shape\":[8,1,4,4],\"data_offsets\":[30472,30984]},\"W5_second_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[8,1,4,4],\"data_offsets\":[30984,31496]},\"b5_first_moment\"",
    ":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[31496,31500]},\"b5_second_moment\":{\"",
    "dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[31500,31504]},\"steps_done\":{\"dtype\":\"",
    "U64\",\"shape\":[],\"data_offsets\":[31504,31512]}}   "
};
#else
enum { FILE_HEADER_LENGTH = 2360 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"dcgan-generator\",\"hash\":\"311a55a",
    "c59d3b4429896d6bb4635a204f02828f7adbae727e9336a54cc59c61a\"},\"W1\":{\"dtype\":\"F64\",\"s",
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
    "256]},\"step_count\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets\":[21256,21264]},\"W1_",
    "first_moment\":{\"dtype\":\"F64\",\"shape\":[6,16,2,2],\"data_offsets\":[21264,24336]},\"W",
    "1_second_moment\":{\"dtype\":\"F64\",\"shape\":[6,16,2,2],\"data_offsets\":[24336,27408]},",
    "\"gain2_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27408,27536]},\"",
    "gain2_second_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27536,27664]},\"",
    "b2_first_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27664,27792]},\"b2_s",
    "econd_moment\":{\"dtype\":\"F64\",\"shape\":[16],\"data_offsets\":[27792,27920]},\"W3_firs",
    "t_moment\":{\"dtype\":\"F64\",\"shape\":[16,8,4,4],\"data_offsets\":[27920,44304]},\"W3_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[16,8,4,4],\"data_offsets\":[44304,60688]},\"ga",
    "in4_first_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60688,60752]},\"gain",
    "4_second_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60752,60816]},\"b4_fi",
    "rst_moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60816,60880]},\"b4_second_",
    "moment\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[60880,60944]},\"W5_first_momen",
    "t\":{\"dtype\":\"F64\",\"shape\":[8,1,4,4],\"data_offsets\":[60944,61968]},\"W5_second_mom",
    "ent\":{\"dtype\":\"F64\",\"shape\":[8,1,4,4],\"data_offsets\":[61968,62992]},\"b5_first_mo",
    "ment\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[62992,63000]},\"b5_second_moment",
    "\":{\"dtype\":\"F64\",\"shape\":[1],\"data_offsets\":[63000,63008]},\"steps_done\":{\"dtyp",
    "e\":\"U64\",\"shape\":[],\"data_offsets\":[63008,63016]}}     "
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

const char *dcgan_generator_save(const dcgan_generator *net, const char *path)
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
    good = good && fwrite(&net->step_count, sizeof net->step_count, 1, file) == 1;
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

const char *dcgan_generator_load(dcgan_generator *net, const char *path)
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
    good = good && fread(&steps, sizeof steps, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
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
        good = good && read_values(file, &net->step_count, 1);
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
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
