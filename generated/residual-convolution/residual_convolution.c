/*
 * A residual convolutional network with batch normalisation.
 * Made by symbp 0.1.0 from the network 'residual-convolution'; do not edit.
 * Hash of the mathematics: c98c2509e2a58301b5ae716c2bff08cbdf53e770c134d71cd72bf96d3ad4146b
 */
#include "residual_convolution.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))
#ifdef _OPENMP
#define THREADS _Pragma("omp parallel for") /* rounds that do not need each other */
#else
#define THREADS
#endif

#ifdef RESIDUAL_CONVOLUTION_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef RESIDUAL_CONVOLUTION_FLOAT
#define GEMM cblas_sgemm
#else
#define GEMM cblas_dgemm
#endif
#endif

/*
 * Sums are computed for a strip of WIDTH elements of ROWS rows at once, in as many vector registers as the target has;
 * compiled for a processor without them, or by another compiler, a vector is a single number and the result the same.
 */
#define WIDTH 16
#if defined __GNUC__ && !defined RESIDUAL_CONVOLUTION_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
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
#define GRID_ROWS(rows) EVEN(rows, VECTORS == 1 ? 4 : 2) /* of sums that have columns too */
#define GRID_COLUMNS(columns) EVEN(columns, VECTORS == 1 ? 5 : VECTORS == 2 ? 3 : 1)
#define STRIP(place) (*(lanes *)&(place))
#if defined __clang__
#define UNROLL _Pragma("unroll")
#elif defined __GNUC__
#define UNROLL _Pragma("GCC unroll 16")
#else
#define UNROLL
#endif
#define EACH(index, count) UNROLL for (int index = 0; index < (count); index++)

#ifdef RESIDUAL_CONVOLUTION_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef RESIDUAL_CONVOLUTION_FLOAT
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

void residual_convolution_init(residual_convolution *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.05);
    net->momentum = REAL(0.9);
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance2)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance4)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->running_variance6)[i] = 1;
    }
    for (int i = 0; i < 72; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->W1)[i] = REAL(2.449489742783178) * (2 * u - 1) / 9;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain2)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b2)[i] = 0;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 3, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(2.449489742783178) * (2 * u - 1) / 12;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain4)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b4)[i] = 0;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 6, (uint64_t)i);
        ((real *)net->W5)[i] = REAL(2.449489742783178) * (2 * u - 1) / 12;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->gain6)[i] = 1;
    }
    for (int i = 0; i < 8; i++) {
        ((real *)net->b6)[i] = 0;
    }
    for (int i = 0; i < 1152; i++) {
        const real u = random_uniform(seed, 9, (uint64_t)i);
        ((real *)net->W9)[i] = (2 * u - 1) / 6;
    }
    for (int i = 0; i < 16; i++) {
        ((real *)net->b9)[i] = 0;
    }
    for (int i = 0; i < 160; i++) {
        const real u = random_uniform(seed, 11, (uint64_t)i);
        ((real *)net->W11)[i] = REAL(6.244997998398398) * (2 * u - 1) / 13;
    }
    for (int i = 0; i < 10; i++) {
        ((real *)net->b11)[i] = 0;
    }
}

static inline void forward(const residual_convolution *restrict net, residual_convolution_values *restrict v,
    const real *restrict x, const int *restrict y)
{
    real (*const x_padded)[10][10][32] = (real (*)[10][10][32])(v->memory + 245760);
    real (*const z1)[8][8][32] = (real (*)[8][8][32])(v->memory + 16384);
    real (*const a1)[8][8][32] = (real (*)[8][8][32])(v->memory + 0);
    real (*const mu2_offset)[8][8][32] = (real (*)[8][8][32])(v->memory + 32768);
    real *const mu2_rest = v->memory + 298112;
    real (*const centred2)[8][8][32] = (real (*)[8][8][32])(v->memory + 16384);
    real *const variance2 = v->memory + 32768;
    real *const inverse2 = v->memory + 298144;
    real (*const normal2)[8][8][32] = (real (*)[8][8][32])(v->memory + 98304);
    real (*const z2)[8][8][32] = (real (*)[8][8][32])(v->memory + 131072);
    real (*const a2)[8][8][32] = (real (*)[8][8][32])(v->memory + 65536);
    real (*const z3)[8][8][32] = (real (*)[8][8][32])(v->memory + 49152);
    real (*const a3)[8][8][32] = (real (*)[8][8][32])(v->memory + 32768);
    real (*const mu4_offset)[8][8][32] = (real (*)[8][8][32])(v->memory + 81920);
    real *const mu4_rest = v->memory + 298128;
    real (*const centred4)[8][8][32] = (real (*)[8][8][32])(v->memory + 49152);
    real *const variance4 = v->memory + 81920;
    real *const inverse4 = v->memory + 298176;
    real (*const normal4)[8][8][32] = (real (*)[8][8][32])(v->memory + 180224);
    real (*const z4)[8][8][32] = (real (*)[8][8][32])(v->memory + 196608);
    real (*const a4)[8][8][32] = (real (*)[8][8][32])(v->memory + 147456);
    real (*const z5)[8][8][32] = (real (*)[8][8][32])(v->memory + 114688);
    real (*const a5)[8][8][32] = (real (*)[8][8][32])(v->memory + 81920);
    real (*const mu6_offset)[8][8][32] = (real (*)[8][8][32])(v->memory + 163840);
    real *const mu6_rest = v->memory + 298160;
    real (*const centred6)[8][8][32] = (real (*)[8][8][32])(v->memory + 114688);
    real *const variance6 = v->memory + 163840;
    real *const inverse6 = v->memory + 298192;
    real (*const normal6)[8][8][32] = (real (*)[8][8][32])(v->memory + 212992);
    real (*const z6)[8][8][32] = (real (*)[8][8][32])(v->memory + 281728);
    real (*const a6)[8][8][32] = (real (*)[8][8][32])(v->memory + 248960);
    real (*const a7)[8][8][32] = (real (*)[8][8][32])(v->memory + 265344);
    real (*const z8)[8][8][32] = (real (*)[8][8][32])(v->memory + 229376);
    real (*const a8)[8][8][32] = (real (*)[8][8][32])(v->memory + 163840);
    real (*const z9)[4][4][32] = (real (*)[4][4][32])(v->memory + 257152);
    real (*const a9)[4][4][32] = (real (*)[4][4][32])(v->memory + 248960);
    real (*const a10)[32] = (real (*)[32])(v->memory + 289920);
    real (*const z11)[32] = (real (*)[32])(v->memory + 249280);
    real *const s11_max = v->memory + 249920;
    real (*const e11_exponent)[32] = (real (*)[32])(v->memory + 249600);
    real (*const e11)[32] = (real (*)[32])(v->memory + 248960);
    real *const s11 = v->memory + 249280;
    /* x_padded[i0, i1, i2, i3] = where(i2 - 1 >= 0 and i3 - 1 >= 0 and i2 - 1 < 8 and i3 - 1 <
       8, x[i0, i1, i2 - 1, i3 - 1], 0) */
    for (int i1 = 0; i1 < 1; i1++) {
        for (int i2 = 0; i2 < 10; i2++) {
            for (int i3 = 0; i3 < 10; i3++) {
                for (int i0 = 0; i0 < 32; i0++) {
                    x_padded[i1][i2][i3][i0] = (i2 - 1 >= 0 && i3 - 1 >= 0 && i2 - 1 < 8 && i3 - 1 < 8
                        ? x[((i0 * 1 + i1) * 8 + i2 - 1) * 8 + i3 - 1] : 0);
                }
            }
        }
    }
    /* z1[n, o, p, q] = sum[c: 1, u: 3, v: 3](W1[o, c, u, v] * x_padded[n, c, p + u, q + v]) */
    /* a1[n, o, p, q] = z1[n, o, p, q] */
    for (int p = 0; p < 8; p++) {
        for (int q = 0; q < 8; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 1; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                EACH(row, TILE(8)) {
                                    const int o = top + row;
                                    EACH(lane, VECTORS) {
                                        sum[row][lane] += net->W1[o][c][u][v_]
                                            * STRIP(x_padded[c][p + u][q + v_][n + lane * LANES]);
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z1[o][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    a1[o][p][q][n] = z1[o][p][q][n];
                }
            }
        }
    }
    /* mu2_offset[n, c, p, q] = a1[n, c, p, q] - a1[0, c, 0, 0] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    mu2_offset[c][p][q][n] = a1[c][p][q][n] - a1[c][0][0][0];
                }
            }
        }
    }
    /* mu2_rest[c] = sum[n: 32, p: 8, q: 8](mu2_offset[n, c, p, q]) / 2048 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += mu2_offset[c][p][q][n];
                }
            }
        }
        mu2_rest[c] = sum / 2048;
    }
    /* centred2[n, c, p, q] = mu2_offset[n, c, p, q] - mu2_rest[c] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    centred2[c][p][q][n] = mu2_offset[c][p][q][n] - mu2_rest[c];
                }
            }
        }
    }
    /* variance2[c] = sum[n: 32, p: 8, q: 8](centred2[n, c, p, q] ** 2) / 2048 */
    /* inverse2[c] = 1 / sqrt(1 / 100000 + variance2[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += centred2[c][p][q][n] * centred2[c][p][q][n];
                }
            }
        }
        variance2[c] = sum1 / 2048;
        inverse2[c] = 1 / sqrt(REAL(1e-05) + variance2[c]);
    }
    /* normal2[n, c, p, q] = centred2[n, c, p, q] * inverse2[c] */
    /* z2[n, c, p, q] = gain2[c] * normal2[n, c, p, q] + b2[c] */
    /* a2[n, c, p, q] = where(z2[n, c, p, q] > 0, z2[n, c, p, q], 0) */
    THREADS
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    normal2[c][p][q][n] = centred2[c][p][q][n] * inverse2[c];
                    z2[c][p][q][n] = net->gain2[c] * normal2[c][p][q][n] + net->b2[c];
                    a2[c][p][q][n] = (z2[c][p][q][n] > 0 ? z2[c][p][q][n] : 0);
                }
            }
        }
    }
    /* z3[n, o, p, q] = sum[c: 8, u: 3, v: 3](W3[o, c, u, v] * where(p + u - 1 >= 0 and q + v - 1
       >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1], 0)) */
    /* a3[n, o, p, q] = z3[n, o, p, q] */
    THREADS
    for (int p = 0; p < 8; p++) {
        for (int q = 0; q < 8; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                if (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8) {
                                    EACH(row, TILE(8)) {
                                        const int o = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W3[o][c][u][v_]
                                                * STRIP(a2[c][p + u - 1][q + v_ - 1][n + lane * LANES]);
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
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    a3[o][p][q][n] = z3[o][p][q][n];
                }
            }
        }
    }
    /* mu4_offset[n, c, p, q] = a3[n, c, p, q] - a3[0, c, 0, 0] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    mu4_offset[c][p][q][n] = a3[c][p][q][n] - a3[c][0][0][0];
                }
            }
        }
    }
    /* mu4_rest[c] = sum[n: 32, p: 8, q: 8](mu4_offset[n, c, p, q]) / 2048 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += mu4_offset[c][p][q][n];
                }
            }
        }
        mu4_rest[c] = sum / 2048;
    }
    /* centred4[n, c, p, q] = mu4_offset[n, c, p, q] - mu4_rest[c] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    centred4[c][p][q][n] = mu4_offset[c][p][q][n] - mu4_rest[c];
                }
            }
        }
    }
    /* variance4[c] = sum[n: 32, p: 8, q: 8](centred4[n, c, p, q] ** 2) / 2048 */
    /* inverse4[c] = 1 / sqrt(1 / 100000 + variance4[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += centred4[c][p][q][n] * centred4[c][p][q][n];
                }
            }
        }
        variance4[c] = sum1 / 2048;
        inverse4[c] = 1 / sqrt(REAL(1e-05) + variance4[c]);
    }
    /* normal4[n, c, p, q] = centred4[n, c, p, q] * inverse4[c] */
    /* z4[n, c, p, q] = gain4[c] * normal4[n, c, p, q] + b4[c] */
    /* a4[n, c, p, q] = where(z4[n, c, p, q] > 0, z4[n, c, p, q], 0) */
    THREADS
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    normal4[c][p][q][n] = centred4[c][p][q][n] * inverse4[c];
                    z4[c][p][q][n] = net->gain4[c] * normal4[c][p][q][n] + net->b4[c];
                    a4[c][p][q][n] = (z4[c][p][q][n] > 0 ? z4[c][p][q][n] : 0);
                }
            }
        }
    }
    /* z5[n, o, p, q] = sum[c: 8, u: 3, v: 3](W5[o, c, u, v] * where(p + u - 1 >= 0 and q + v - 1
       >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1], 0)) */
    /* a5[n, o, p, q] = z5[n, o, p, q] */
    THREADS
    for (int p = 0; p < 8; p++) {
        for (int q = 0; q < 8; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                if (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8) {
                                    EACH(row, TILE(8)) {
                                        const int o = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W5[o][c][u][v_]
                                                * STRIP(a4[c][p + u - 1][q + v_ - 1][n + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z5[o][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    a5[o][p][q][n] = z5[o][p][q][n];
                }
            }
        }
    }
    /* mu6_offset[n, c, p, q] = a5[n, c, p, q] - a5[0, c, 0, 0] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    mu6_offset[c][p][q][n] = a5[c][p][q][n] - a5[c][0][0][0];
                }
            }
        }
    }
    /* mu6_rest[c] = sum[n: 32, p: 8, q: 8](mu6_offset[n, c, p, q]) / 2048 */
    for (int c = 0; c < 8; c++) {
        real sum = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum += mu6_offset[c][p][q][n];
                }
            }
        }
        mu6_rest[c] = sum / 2048;
    }
    /* centred6[n, c, p, q] = mu6_offset[n, c, p, q] - mu6_rest[c] */
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    centred6[c][p][q][n] = mu6_offset[c][p][q][n] - mu6_rest[c];
                }
            }
        }
    }
    /* variance6[c] = sum[n: 32, p: 8, q: 8](centred6[n, c, p, q] ** 2) / 2048 */
    /* inverse6[c] = 1 / sqrt(1 / 100000 + variance6[c]) */
    for (int c = 0; c < 8; c++) {
        real sum1 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum1 += centred6[c][p][q][n] * centred6[c][p][q][n];
                }
            }
        }
        variance6[c] = sum1 / 2048;
        inverse6[c] = 1 / sqrt(REAL(1e-05) + variance6[c]);
    }
    /* normal6[n, c, p, q] = centred6[n, c, p, q] * inverse6[c] */
    /* z6[n, c, p, q] = gain6[c] * normal6[n, c, p, q] + b6[c] */
    /* a6[n, c, p, q] = z6[n, c, p, q] */
    /* a7[n, c, p, q] = a2[n, c, p, q] + a6[n, c, p, q] */
    /* z8[n, c, p, q] = a7[n, c, p, q] */
    /* a8[n, c, p, q] = where(z8[n, c, p, q] > 0, z8[n, c, p, q], 0) */
    THREADS
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    normal6[c][p][q][n] = centred6[c][p][q][n] * inverse6[c];
                    z6[c][p][q][n] = net->gain6[c] * normal6[c][p][q][n] + net->b6[c];
                    a6[c][p][q][n] = z6[c][p][q][n];
                    a7[c][p][q][n] = a2[c][p][q][n] + a6[c][p][q][n];
                    z8[c][p][q][n] = a7[c][p][q][n];
                    a8[c][p][q][n] = (z8[c][p][q][n] > 0 ? z8[c][p][q][n] : 0);
                }
            }
        }
    }
    /* z9[n, o, p, q] = sum[c: 8, u: 3, v: 3](W9[o, c, u, v] * where(2 * p + u - 1 >= 0 and 2 * q
       + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) + b9[o] */
    /* a9[n, o, p, q] = where(z9[n, o, p, q] > 0, z9[n, o, p, q], 0) */
    THREADS
    for (int p = 0; p < 4; p++) {
        for (int q = 0; q < 4; q++) {
            for (int first = 0; first < 16; first += TILE(16)) {
                const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(16)][VECTORS];
                    EACH(row, TILE(16)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int c = 0; c < 8; c++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                if (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0) {
                                    EACH(row, TILE(16)) {
                                        const int o = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W9[o][c][u][v_]
                                                * STRIP(a8[c][2 * p + u - 1][2 * q + v_ - 1][n
                                                + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(16)) {
                        const int o = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(z9[o][p][q][n + lane * LANES]) = sum[row][lane] + net->b9[o];
                        }
                    }
                }
            }
        }
    }
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 32; n++) {
                    a9[o][p][q][n] = (z9[o][p][q][n] > 0 ? z9[o][p][q][n] : 0);
                }
            }
        }
    }
    /* a10[n, c] = sum[p: 4, q: 4](a9[n, c, p, q]) / 16 */
    for (int c = 0; c < 16; c++) {
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int p = 0; p < 4; p++) {
                for (int q = 0; q < 4; q++) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(a9[c][p][q][n + lane * LANES]);
                    }
                }
            }
            EACH(lane, VECTORS) {
                STRIP(a10[c][n + lane * LANES]) = sum[lane] / REAL(16);
            }
        }
    }
    /* z11[n, j] = sum[k: 16](W11[j, k] * a10[n, k]) + b11[j] */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 32, 16, 1, (const real *)net->W11, 16,
        (const real *)a10, 32, 0, (real *)z11, 32);
    for (int j = 0; j < 10; j++) {
        for (int n = 0; n < 32; n++) {
            z11[j][n] += net->b11[j];
        }
    }
#else
    for (int first = 0; first < 10; first += TILE(10)) {
        const int top = first + TILE(10) <= 10 ? first : 10 - TILE(10);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(10)][VECTORS];
            EACH(row, TILE(10)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int k = 0; k < 16; k++) {
                EACH(row, TILE(10)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W11[j][k] * STRIP(a10[k][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(10)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(z11[j][n + lane * LANES]) = sum[row][lane] + net->b11[j];
                }
            }
        }
    }
#endif
    /* s11_max[n] = max[k: 10](z11[n, k]) */
    for (int n = 0; n < 32; n++) {
        real largest = -(real)HUGE_VAL;
        for (int k = 0; k < 10; k++) {
            const real candidate_largest = z11[k][n];
            if (candidate_largest > largest) {
                largest = candidate_largest;
            }
        }
        s11_max[n] = largest;
    }
    /* e11_exponent[n, k] = z11[n, k] - s11_max[n] */
    /* e11[n, k] = exp(e11_exponent[n, k]) */
    for (int k = 0; k < 10; k++) {
        for (int n = 0; n < 32; n++) {
            e11_exponent[k][n] = z11[k][n] - s11_max[n];
            e11[k][n] = quick_exp(e11_exponent[k][n]);
        }
    }
    /* s11[n] = sum[k: 10](e11[n, k]) */
    for (int n = 0; n < 32; n += WIDTH) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int k = 0; k < 10; k++) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(e11[k][n + lane * LANES]);
            }
        }
        EACH(lane, VECTORS) {
            STRIP(s11[n + lane * LANES]) = sum[lane];
        }
    }
    /* loss = sum[n: 32](-(e11_exponent[n, y[n]] - log(s11[n]))) / 32 */
    real sum_loss = 0;
    for (int n = 0; n < 32; n++) {
        sum_loss += -(e11_exponent[y[n]][n] - log(s11[n]));
    }
    v->loss = sum_loss / 32;
}

static inline void backward(const residual_convolution *restrict net,
    residual_convolution_values *restrict v, const real *restrict x, const int *restrict y)
{
    (void)x;
    real (*const x_padded)[10][10][32] = (real (*)[10][10][32])(v->memory + 245760);
    real *const inverse2 = v->memory + 298144;
    real (*const normal2)[8][8][32] = (real (*)[8][8][32])(v->memory + 98304);
    real (*const z2)[8][8][32] = (real (*)[8][8][32])(v->memory + 131072);
    real (*const a2)[8][8][32] = (real (*)[8][8][32])(v->memory + 65536);
    real *const inverse4 = v->memory + 298176;
    real (*const normal4)[8][8][32] = (real (*)[8][8][32])(v->memory + 180224);
    real (*const z4)[8][8][32] = (real (*)[8][8][32])(v->memory + 196608);
    real (*const a4)[8][8][32] = (real (*)[8][8][32])(v->memory + 147456);
    real *const inverse6 = v->memory + 298192;
    real (*const normal6)[8][8][32] = (real (*)[8][8][32])(v->memory + 212992);
    real (*const z8)[8][8][32] = (real (*)[8][8][32])(v->memory + 229376);
    real (*const a8)[8][8][32] = (real (*)[8][8][32])(v->memory + 163840);
    real (*const z9)[4][4][32] = (real (*)[4][4][32])(v->memory + 257152);
    real (*const a10)[32] = (real (*)[32])(v->memory + 289920);
    real (*const e11)[32] = (real (*)[32])(v->memory + 248960);
    real *const s11 = v->memory + 249280;
    real (*const a11)[10] = (real (*)[10])(v->memory + 290432);
    real (*const delta_z11)[32] = (real (*)[32])(v->memory + 290752); /* adjoint of z11 */
    real (*const scaled_a10)[32] = (real (*)[32])(v->memory + 265344);
    real (*const delta_z9)[4][4][32] = (real (*)[4][4][32])(v->memory + 248960); /* adjoint of z9 */
    real (*const delta_a7)[8][8][32] = (real (*)[8][8][32])(v->memory + 257152); /* adjoint of a7 */
    real (*const delta_z6)[8][8][32] = (real (*)[8][8][32])(v->memory + 273536); /* adjoint of z6 */
    real *const grad_b6 = v->memory + 291072; /* adjoint of b6 */
    real *const grad_gain6 = v->memory + 291088; /* adjoint of gain6 */
    real (*const delta_z5)[8][8][32] = (real (*)[8][8][32])(v->memory + 229376); /* adjoint of z5 */
    real (*const delta_z4)[8][8][32] = (real (*)[8][8][32])(v->memory + 212992); /* adjoint of z4 */
    real *const grad_b4 = v->memory + 273536; /* adjoint of b4 */
    real *const grad_gain4 = v->memory + 273552; /* adjoint of gain4 */
    real (*const delta_z3)[8][8][32] = (real (*)[8][8][32])(v->memory + 196608); /* adjoint of z3 */
    real (*const delta_z2)[8][8][32] = (real (*)[8][8][32])(v->memory + 180224); /* adjoint of z2 */
    real *const grad_b2 = v->memory + 212992; /* adjoint of b2 */
    real *const grad_gain2 = v->memory + 213008; /* adjoint of gain2 */
    real (*const delta_z1)[8][8][32] = (real (*)[8][8][32])(v->memory + 131072); /* adjoint of z1 */
    real (*const grad_W1)[1][3][3] = (real (*)[1][3][3])(v->memory + 99456); /* adjoint of W1 */
    real (*const grad_W3)[8][3][3] = (real (*)[8][3][3])(v->memory + 98304); /* adjoint of W3 */
    real (*const grad_W5)[8][3][3] = (real (*)[8][3][3])(v->memory + 98880); /* adjoint of W5 */
    real (*const delta_z9_turned)[4][32][16] = (real (*)[4][32][16])(v->memory + 66688);
    real (*const grad_W9)[8][3][3] = (real (*)[8][3][3])(v->memory + 65536); /* adjoint of W9 */
    real *const grad_b9 = v->memory + 67360; /* adjoint of b9 */
    real (*const a10_turned)[16] = (real (*)[16])(v->memory + 66848);
    real (*const grad_W11)[16] = (real (*)[16])(v->memory + 66688); /* adjoint of W11 */
    real *const grad_b11 = v->memory + 66848; /* adjoint of b11 */
    /* a11[n, k] = e11[n, k] / s11[n] */
    /* delta_z11[n, k] = (a11[n, k] - where(y[n] == k, 1, 0)) / 32 */
    for (int n = 0; n < 32; n++) {
        for (int k = 0; k < 10; k++) {
            a11[n][k] = e11[k][n] / s11[n];
            delta_z11[k][n] = (a11[n][k] - (y[n] == k ? 1 : 0)) / 32;
        }
    }
    /* scaled_a10[n, c] = sum[j: 10](W11[j, c] * delta_z11[n, j]) / 16 */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasTrans, CblasNoTrans, 16, 32, 10, 1, (const real *)net->W11, 16,
        (const real *)delta_z11, 32, 0, (real *)scaled_a10, 32);
    for (int c = 0; c < 16; c++) {
        for (int n = 0; n < 32; n++) {
            scaled_a10[c][n] = scaled_a10[c][n] / 16;
        }
    }
#else
    for (int first = 0; first < 16; first += TILE(16)) {
        const int top = first + TILE(16) <= 16 ? first : 16 - TILE(16);
        for (int n = 0; n < 32; n += WIDTH) {
            lanes sum[TILE(16)][VECTORS];
            EACH(row, TILE(16)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int j = 0; j < 10; j++) {
                EACH(row, TILE(16)) {
                    const int c = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += net->W11[j][c] * STRIP(delta_z11[j][n + lane * LANES]);
                    }
                }
            }
            EACH(row, TILE(16)) {
                const int c = top + row;
                EACH(lane, VECTORS) {
                    STRIP(scaled_a10[c][n + lane * LANES]) = sum[row][lane] / REAL(16);
                }
            }
        }
    }
#endif
    /* delta_z9[n, o, p, q] = scaled_a10[n, o] * where(z9[n, o, p, q] > 0, 1, 0) */
    for (int o = 0; o < 16; o++) {
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z9[o][p][q][n] = scaled_a10[o][n] * (z9[o][p][q][n] > 0 ? 1 : 0);
                }
            }
        }
    }
    /* delta_a7[n, t, s, k] = where(z8[n, t, s, k] > 0, 1, 0) * sum[o: 16, u1: 2, v1:
       2](where(((1 + s) // 2) - u1 >= 0 and ((1 + k) // 2) - v1 >= 0 and ((1 + s) // 2) - u1 < 4
       and 2 * u1 + ((1 + s) % 2) < 3 and ((1 + k) // 2) - v1 < 4 and 2 * v1 + ((1 + k) % 2) < 3,
       W9[o, t, 2 * u1 + ((1 + s) % 2), 2 * v1 + ((1 + k) % 2)] * delta_z9[n, o, ((1 + s) // 2) -
       u1, ((1 + k) // 2) - v1], 0)) */
    /* delta_z6[n, t, s, k] = delta_a7[n, t, s, k] */
    THREADS
    for (int s = 0; s < 8; s++) {
        for (int k = 0; k < 8; k++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 16; o++) {
                        for (int u1 = 0; u1 < 2; u1++) {
                            for (int v1 = 0; v1 < 2; v1++) {
                                if ((1 + s) / 2 - u1 >= 0 && (1 + k) / 2 - v1 >= 0 && (1 + s) / 2 - u1 < 4
                                    && 2 * u1 + (1 + s) % 2 < 3 && (1 + k) / 2 - v1 < 4 && 2 * v1
                                    + (1 + k) % 2 < 3) {
                                    EACH(row, TILE(8)) {
                                        const int t = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W9[o][t][2 * u1 + (1 + s) % 2][2 * v1
                                                + (1 + k) % 2]
                                                * STRIP(delta_z9[o][(1 + s) / 2 - u1][(1 + k) / 2 - v1][n
                                                + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int t = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_a7[t][s][k][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    THREADS
    for (int t = 0; t < 8; t++) {
        for (int s = 0; s < 8; s++) {
            for (int k = 0; k < 8; k++) {
                for (int n = 0; n < 32; n++) {
                    delta_a7[t][s][k][n] = delta_a7[t][s][k][n] * (z8[t][s][k][n] > 0 ? 1 : 0);
                    delta_z6[t][s][k][n] = delta_a7[t][s][k][n];
                }
            }
        }
    }
    /* grad_b6[c] = sum[n: 32, p: 8, q: 8](delta_z6[n, c, p, q]) */
    /* grad_gain6[c] = sum[n: 32, p: 8, q: 8](delta_z6[n, c, p, q] * normal6[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z6[c][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b6[c] = total;
        }
    }
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z6[c][p][q][n + lane * LANES])
                            * STRIP(normal6[c][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_gain6[c] = total;
        }
    }
    /* delta_z5[n, o, p, q] = gain6[o] * inverse6[o] * ((-grad_gain6[o] * normal6[n, o, p, q] -
       grad_b6[o]) / 2048 + delta_z6[n, o, p, q]) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z5[o][p][q][n] = net->gain6[o] * inverse6[o]
                        * (delta_z6[o][p][q][n] - (grad_gain6[o] * normal6[o][p][q][n] + grad_b6[o]) / 2048);
                }
            }
        }
    }
    /* delta_z4[n, c, p, q] = where(z4[n, c, p, q] > 0, 1, 0) * sum[o: 8, u: 3, v: 3](where(1 + p
       - u >= 0 and 1 + q - v >= 0 and 1 + p - u < 8 and 1 + q - v < 8, W5[o, c, u, v] *
       delta_z5[n, o, 1 + p - u, 1 + q - v], 0)) */
    THREADS
    for (int p = 0; p < 8; p++) {
        for (int q = 0; q < 8; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 8; o++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                if (1 + p - u >= 0 && 1 + q - v_ >= 0 && 1 + p - u < 8 && 1 + q - v_ < 8) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W5[o][c][u][v_]
                                                * STRIP(delta_z5[o][1 + p - u][1 + q - v_][n + lane * LANES]);
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
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z4[c][p][q][n] = delta_z4[c][p][q][n] * (z4[c][p][q][n] > 0 ? 1 : 0);
                }
            }
        }
    }
    /* grad_b4[c] = sum[n: 32, p: 8, q: 8](delta_z4[n, c, p, q]) */
    /* grad_gain4[c] = sum[n: 32, p: 8, q: 8](delta_z4[n, c, p, q] * normal4[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
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
            grad_b4[c] = total;
        }
    }
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
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
            grad_gain4[c] = total;
        }
    }
    /* delta_z3[n, o, p, q] = gain4[o] * inverse4[o] * ((-grad_gain4[o] * normal4[n, o, p, q] -
       grad_b4[o]) / 2048 + delta_z4[n, o, p, q]) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z3[o][p][q][n] = net->gain4[o] * inverse4[o]
                        * (delta_z4[o][p][q][n] - (grad_gain4[o] * normal4[o][p][q][n] + grad_b4[o]) / 2048);
                }
            }
        }
    }
    /* delta_z2[n, c, p, q] = where(z2[n, c, p, q] > 0, 1, 0) * (sum[o: 8, u: 3, v: 3](where(1 +
       p - u >= 0 and 1 + q - v >= 0 and 1 + p - u < 8 and 1 + q - v < 8, W3[o, c, u, v] *
       delta_z3[n, o, 1 + p - u, 1 + q - v], 0)) + delta_a7[n, c, p, q]) */
    THREADS
    for (int p = 0; p < 8; p++) {
        for (int q = 0; q < 8; q++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int n = 0; n < 32; n += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int o = 0; o < 8; o++) {
                        for (int u = 0; u < 3; u++) {
                            for (int v_ = 0; v_ < 3; v_++) {
                                if (1 + p - u >= 0 && 1 + q - v_ >= 0 && 1 + p - u < 8 && 1 + q - v_ < 8) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += net->W3[o][c][u][v_]
                                                * STRIP(delta_z3[o][1 + p - u][1 + q - v_][n + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    EACH(row, TILE(8)) {
                        const int c = top + row;
                        EACH(lane, VECTORS) {
                            STRIP(delta_z2[c][p][q][n + lane * LANES]) = sum[row][lane];
                        }
                    }
                }
            }
        }
    }
    for (int c = 0; c < 8; c++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z2[c][p][q][n] = (z2[c][p][q][n] > 0 ? 1 : 0)
                        * (delta_a7[c][p][q][n] + delta_z2[c][p][q][n]);
                }
            }
        }
    }
    /* grad_b2[c] = sum[n: 32, p: 8, q: 8](delta_z2[n, c, p, q]) */
    /* grad_gain2[c] = sum[n: 32, p: 8, q: 8](delta_z2[n, c, p, q] * normal2[n, c, p, q]) */
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
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
            grad_b2[c] = total;
        }
    }
    for (int c = 0; c < 8; c++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
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
            grad_gain2[c] = total;
        }
    }
    /* delta_z1[n, o, p, q] = gain2[o] * inverse2[o] * ((-grad_gain2[o] * normal2[n, o, p, q] -
       grad_b2[o]) / 2048 + delta_z2[n, o, p, q]) */
    for (int o = 0; o < 8; o++) {
        for (int p = 0; p < 8; p++) {
            for (int q = 0; q < 8; q++) {
                for (int n = 0; n < 32; n++) {
                    delta_z1[o][p][q][n] = net->gain2[o] * inverse2[o]
                        * (delta_z2[o][p][q][n] - (grad_gain2[o] * normal2[o][p][q][n] + grad_b2[o]) / 2048);
                }
            }
        }
    }
    /* grad_W1[o, c, u, v] = sum[n: 32, p: 8, q: 8](delta_z1[n, o, p, q] * x_padded[n, c, p + u,
       q + v]) */
    for (int c = 0; c < 1; c++) {
        for (int u = 0; u < 3; u++) {
            for (int first_column = 0; first_column < 3; first_column += GRID_COLUMNS(3)) {
                const int left = first_column + GRID_COLUMNS(3) <= 3 ? first_column : 3 - GRID_COLUMNS(3);
                for (int first = 0; first < 8; first += GRID_ROWS(8)) {
                    const int top = first + GRID_ROWS(8) <= 8 ? first : 8 - GRID_ROWS(8);
                    lanes sum[GRID_COLUMNS(3)][GRID_ROWS(8)][VECTORS];
                    EACH(column, GRID_COLUMNS(3)) EACH(row, GRID_ROWS(8)) EACH(lane, VECTORS) {
                        sum[column][row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 8; p++) {
                        for (int q = 0; q < 8; q++) {
                            for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                                EACH(column, GRID_COLUMNS(3)) {
                                    const int v_ = left + column;
                                    EACH(row, GRID_ROWS(8)) {
                                        const int o = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[column][row][lane] += STRIP(delta_z1[o][p][q][n
                                                + lane * LANES])
                                                * STRIP(x_padded[c][p + u][q + v_][n + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int column = 0; column < GRID_COLUMNS(3); column++) {
                        const int v_ = left + column;
                        for (int row = 0; row < GRID_ROWS(8); row++) {
                            const int o = top + row;
                            real total = 0;
                            for (int element = 0; element < WIDTH; element++) {
                                total += ((const real *)sum[column][row])[element];
                            }
                            grad_W1[o][c][u][v_] = total;
                        }
                    }
                }
            }
        }
    }
    /* grad_W3[o, c, u, v] = sum[n: 32, p: 8, q: 8](delta_z3[n, o, p, q] * where(p + u - 1 >= 0
       and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1],
       0)) */
    /* grad_W5[o, c, u, v] = sum[n: 32, p: 8, q: 8](delta_z5[n, o, p, q] * where(p + u - 1 >= 0
       and q + v - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1],
       0)) */
    THREADS
    for (int u = 0; u < 3; u++) {
        for (int v_ = 0; v_ < 3; v_++) {
            for (int first_column = 0; first_column < 8; first_column += GRID_COLUMNS(8)) {
                const int left = first_column + GRID_COLUMNS(8) <= 8 ? first_column : 8 - GRID_COLUMNS(8);
                for (int first = 0; first < 8; first += GRID_ROWS(8)) {
                    const int top = first + GRID_ROWS(8) <= 8 ? first : 8 - GRID_ROWS(8);
                    lanes sum[GRID_COLUMNS(8)][GRID_ROWS(8)][VECTORS];
                    EACH(column, GRID_COLUMNS(8)) EACH(row, GRID_ROWS(8)) EACH(lane, VECTORS) {
                        sum[column][row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 8; p++) {
                        for (int q = 0; q < 8; q++) {
                            if (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8) {
                                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                                    EACH(column, GRID_COLUMNS(8)) {
                                        const int c = left + column;
                                        EACH(row, GRID_ROWS(8)) {
                                            const int o = top + row;
                                            EACH(lane, VECTORS) {
                                                sum[column][row][lane] += STRIP(a2[c][p + u - 1][q + v_
                                                    - 1][n + lane * LANES])
                                                    * STRIP(delta_z3[o][p][q][n + lane * LANES]);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int column = 0; column < GRID_COLUMNS(8); column++) {
                        const int c = left + column;
                        for (int row = 0; row < GRID_ROWS(8); row++) {
                            const int o = top + row;
                            real total = 0;
                            for (int element = 0; element < WIDTH; element++) {
                                total += ((const real *)sum[column][row])[element];
                            }
                            grad_W3[o][c][u][v_] = total;
                        }
                    }
                }
            }
        }
    }
    THREADS
    for (int u = 0; u < 3; u++) {
        for (int v_ = 0; v_ < 3; v_++) {
            for (int first_column = 0; first_column < 8; first_column += GRID_COLUMNS(8)) {
                const int left = first_column + GRID_COLUMNS(8) <= 8 ? first_column : 8 - GRID_COLUMNS(8);
                for (int first = 0; first < 8; first += GRID_ROWS(8)) {
                    const int top = first + GRID_ROWS(8) <= 8 ? first : 8 - GRID_ROWS(8);
                    lanes sum[GRID_COLUMNS(8)][GRID_ROWS(8)][VECTORS];
                    EACH(column, GRID_COLUMNS(8)) EACH(row, GRID_ROWS(8)) EACH(lane, VECTORS) {
                        sum[column][row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 8; p++) {
                        for (int q = 0; q < 8; q++) {
                            if (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_ - 1 < 8) {
                                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                                    EACH(column, GRID_COLUMNS(8)) {
                                        const int c = left + column;
                                        EACH(row, GRID_ROWS(8)) {
                                            const int o = top + row;
                                            EACH(lane, VECTORS) {
                                                sum[column][row][lane] += STRIP(a4[c][p + u - 1][q + v_
                                                    - 1][n + lane * LANES])
                                                    * STRIP(delta_z5[o][p][q][n + lane * LANES]);
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int column = 0; column < GRID_COLUMNS(8); column++) {
                        const int c = left + column;
                        for (int row = 0; row < GRID_ROWS(8); row++) {
                            const int o = top + row;
                            real total = 0;
                            for (int element = 0; element < WIDTH; element++) {
                                total += ((const real *)sum[column][row])[element];
                            }
                            grad_W5[o][c][u][v_] = total;
                        }
                    }
                }
            }
        }
    }
    /* delta_z9_turned[i0, i1, i2, i3] = delta_z9[i0, i1, i2, i3] */
    for (int i2 = 0; i2 < 4; i2++) {
        for (int i3 = 0; i3 < 4; i3++) {
            for (int i0 = 0; i0 < 32; i0++) {
                for (int i1 = 0; i1 < 16; i1++) {
                    delta_z9_turned[i2][i3][i0][i1] = delta_z9[i1][i2][i3][i0];
                }
            }
        }
    }
    /* grad_W9[o, c, u, v] = sum[n: 32, p: 4, q: 4](delta_z9_turned[n, o, p, q] * where(2 * p + u
       - 1 >= 0 and 2 * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) */
    THREADS
    for (int u = 0; u < 3; u++) {
        for (int v_ = 0; v_ < 3; v_++) {
            for (int first = 0; first < 8; first += TILE(8)) {
                const int top = first + TILE(8) <= 8 ? first : 8 - TILE(8);
                for (int o = 0; o < 16; o += WIDTH) {
                    lanes sum[TILE(8)][VECTORS];
                    EACH(row, TILE(8)) EACH(lane, VECTORS) {
                        sum[row][lane] = (lanes){0};
                    }
                    for (int p = 0; p < 4; p++) {
                        for (int q = 0; q < 4; q++) {
                            if (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0) {
                                for (int n = 0; n < 32; n++) {
                                    EACH(row, TILE(8)) {
                                        const int c = top + row;
                                        EACH(lane, VECTORS) {
                                            sum[row][lane] += a8[c][2 * p + u - 1][2 * q + v_ - 1][n]
                                                * STRIP(delta_z9_turned[p][q][n][o + lane * LANES]);
                                        }
                                    }
                                }
                            }
                        }
                    }
                    for (int row = 0; row < TILE(8); row++) {
                        const int c = top + row;
                        for (int element = 0; element < WIDTH; element++) {
                            const int o_element = o + element;
                            grad_W9[o_element][c][u][v_] = ((const real *)sum[row])[element];
                        }
                    }
                }
            }
        }
    }
    /* grad_b9[o] = sum[n: 32, p: 4, q: 4](delta_z9[n, o, p, q]) */
    for (int o = 0; o < 16; o++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int p = 0; p < 4; p++) {
            for (int q = 0; q < 4; q++) {
                for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
                    EACH(lane, VECTORS) {
                        sum[lane] += STRIP(delta_z9[o][p][q][n + lane * LANES]);
                    }
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b9[o] = total;
        }
    }
    /* a10_turned[i0, i1] = a10[i0, i1] */
    for (int i0 = 0; i0 < 32; i0++) {
        for (int i1 = 0; i1 < 16; i1++) {
            a10_turned[i0][i1] = a10[i1][i0];
        }
    }
    /* grad_W11[j, k] = sum[n: 32](a10_turned[n, k] * delta_z11[n, j]) */
#ifdef BLAS
    GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 10, 16, 32, 1, (const real *)delta_z11, 32,
        (const real *)a10_turned, 16, 0, (real *)grad_W11, 16);
#else
    for (int first = 0; first < 10; first += TILE(10)) {
        const int top = first + TILE(10) <= 10 ? first : 10 - TILE(10);
        for (int k = 0; k < 16; k += WIDTH) {
            lanes sum[TILE(10)][VECTORS];
            EACH(row, TILE(10)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int n = 0; n < 32; n++) {
                EACH(row, TILE(10)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        sum[row][lane] += STRIP(a10_turned[n][k + lane * LANES]) * delta_z11[j][n];
                    }
                }
            }
            EACH(row, TILE(10)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W11[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b11[j] = sum[n: 32](delta_z11[n, j]) */
    for (int j = 0; j < 10; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int n = 0; n + WIDTH <= 32; n += WIDTH) {
            EACH(lane, VECTORS) {
                sum[lane] += STRIP(delta_z11[j][n + lane * LANES]);
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

static inline int finite_gradients(const residual_convolution_values *v)
{
    return all_finite(v->memory + 99456, 72)
        && all_finite(v->memory + 213008, 8)
        && all_finite(v->memory + 212992, 8)
        && all_finite(v->memory + 98304, 576)
        && all_finite(v->memory + 273552, 8)
        && all_finite(v->memory + 273536, 8)
        && all_finite(v->memory + 98880, 576)
        && all_finite(v->memory + 291088, 8)
        && all_finite(v->memory + 291072, 8)
        && all_finite(v->memory + 65536, 1152)
        && all_finite(v->memory + 67360, 16)
        && all_finite(v->memory + 66688, 160)
        && all_finite(v->memory + 66848, 10);
}

static inline void update(residual_convolution *restrict net, residual_convolution_values *restrict v)
{
    real (*const a1)[8][8][32] = (real (*)[8][8][32])(v->memory + 0);
    real *const mu2_rest = v->memory + 298112;
    real (*const centred2)[8][8][32] = (real (*)[8][8][32])(v->memory + 16384);
    real (*const a3)[8][8][32] = (real (*)[8][8][32])(v->memory + 32768);
    real *const mu4_rest = v->memory + 298128;
    real (*const centred4)[8][8][32] = (real (*)[8][8][32])(v->memory + 49152);
    real (*const a5)[8][8][32] = (real (*)[8][8][32])(v->memory + 81920);
    real *const mu6_rest = v->memory + 298160;
    real (*const centred6)[8][8][32] = (real (*)[8][8][32])(v->memory + 114688);
    real *const grad_b6 = v->memory + 291072; /* adjoint of b6 */
    real *const grad_gain6 = v->memory + 291088; /* adjoint of gain6 */
    real *const grad_b4 = v->memory + 273536; /* adjoint of b4 */
    real *const grad_gain4 = v->memory + 273552; /* adjoint of gain4 */
    real *const grad_b2 = v->memory + 212992; /* adjoint of b2 */
    real *const grad_gain2 = v->memory + 213008; /* adjoint of gain2 */
    real (*const grad_W1)[1][3][3] = (real (*)[1][3][3])(v->memory + 99456); /* adjoint of W1 */
    real (*const grad_W3)[8][3][3] = (real (*)[8][3][3])(v->memory + 98304); /* adjoint of W3 */
    real (*const grad_W5)[8][3][3] = (real (*)[8][3][3])(v->memory + 98880); /* adjoint of W5 */
    real (*const grad_W9)[8][3][3] = (real (*)[8][3][3])(v->memory + 65536); /* adjoint of W9 */
    real *const grad_b9 = v->memory + 67360; /* adjoint of b9 */
    real (*const grad_W11)[16] = (real (*)[16])(v->memory + 66688); /* adjoint of W11 */
    real *const grad_b11 = v->memory + 66848; /* adjoint of b11 */
    real *const mu2 = v->memory + 66864;
    real *const unbiased2 = v->memory + 66912;
    real *const mu4 = v->memory + 66880;
    real *const unbiased4 = v->memory + 66928;
    real *const mu6 = v->memory + 66896;
    real *const unbiased6 = v->memory + 66944;
    /* mu2[c] = mu2_rest[c] + a1[0, c, 0, 0] */
    /* running_mean2_next[c] = (mu2[c] - running_mean2[c]) / 10 + running_mean2[c] */
    /* unbiased2[c] = sum[n: 32, p: 8, q: 8](centred2[n, c, p, q] ** 2) / 2047 */
    /* running_variance2_next[c] = (unbiased2[c] - running_variance2[c]) / 10 +
       running_variance2[c] */
    /* mu4[c] = mu4_rest[c] + a3[0, c, 0, 0] */
    /* running_mean4_next[c] = (mu4[c] - running_mean4[c]) / 10 + running_mean4[c] */
    /* unbiased4[c] = sum[n: 32, p: 8, q: 8](centred4[n, c, p, q] ** 2) / 2047 */
    /* running_variance4_next[c] = (unbiased4[c] - running_variance4[c]) / 10 +
       running_variance4[c] */
    /* mu6[c] = mu6_rest[c] + a5[0, c, 0, 0] */
    /* running_mean6_next[c] = (mu6[c] - running_mean6[c]) / 10 + running_mean6[c] */
    /* unbiased6[c] = sum[n: 32, p: 8, q: 8](centred6[n, c, p, q] ** 2) / 2047 */
    /* running_variance6_next[c] = (unbiased6[c] - running_variance6[c]) / 10 +
       running_variance6[c] */
    THREADS
    for (int c = 0; c < 8; c++) {
        mu2[c] = mu2_rest[c] + a1[c][0][0][0];
        net->running_mean2[c] = (mu2[c] - net->running_mean2[c]) / 10 + net->running_mean2[c];
        real sum3 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum3 += centred2[c][p][q][n] * centred2[c][p][q][n];
                }
            }
        }
        unbiased2[c] = sum3 / 2047;
        net->running_variance2[c] = (unbiased2[c] - net->running_variance2[c]) / 10
            + net->running_variance2[c];
        mu4[c] = mu4_rest[c] + a3[c][0][0][0];
        net->running_mean4[c] = (mu4[c] - net->running_mean4[c]) / 10 + net->running_mean4[c];
        real sum7_2 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum7_2 += centred4[c][p][q][n] * centred4[c][p][q][n];
                }
            }
        }
        unbiased4[c] = sum7_2 / 2047;
        net->running_variance4[c] = (unbiased4[c] - net->running_variance4[c]) / 10
            + net->running_variance4[c];
        mu6[c] = mu6_rest[c] + a5[c][0][0][0];
        net->running_mean6[c] = (mu6[c] - net->running_mean6[c]) / 10 + net->running_mean6[c];
        real sum11_3 = 0;
        for (int n = 0; n < 32; n++) {
            for (int p = 0; p < 8; p++) {
                for (int q = 0; q < 8; q++) {
                    sum11_3 += centred6[c][p][q][n] * centred6[c][p][q][n];
                }
            }
        }
        unbiased6[c] = sum11_3 / 2047;
        net->running_variance6[c] = (unbiased6[c] - net->running_variance6[c]) / 10
            + net->running_variance6[c];
    }
    /* W1_velocity_next[o, c, u, v] = momentum * W1_velocity[o, c, u, v] + grad_W1[o, c, u, v] */
    /* W1_next[o, c, u, v] = W1[o, c, u, v] - learning_rate * W1_velocity_next[o, c, u, v] */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 1; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W1_velocity[o][c][u][v_] = net->momentum * net->W1_velocity[o][c][u][v_]
                        + grad_W1[o][c][u][v_];
                    net->W1[o][c][u][v_] -= net->learning_rate * net->W1_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* gain2_velocity_next[c] = momentum * gain2_velocity[c] + grad_gain2[c] */
    /* gain2_next[c] = gain2[c] - learning_rate * gain2_velocity_next[c] */
    /* b2_velocity_next[c] = momentum * b2_velocity[c] + grad_b2[c] */
    /* b2_next[c] = b2[c] - learning_rate * b2_velocity_next[c] */
    for (int c = 0; c < 8; c++) {
        net->gain2_velocity[c] = net->momentum * net->gain2_velocity[c] + grad_gain2[c];
        net->gain2[c] -= net->learning_rate * net->gain2_velocity[c];
        net->b2_velocity[c] = net->momentum * net->b2_velocity[c] + grad_b2[c];
        net->b2[c] -= net->learning_rate * net->b2_velocity[c];
    }
    /* W3_velocity_next[o, c, u, v] = momentum * W3_velocity[o, c, u, v] + grad_W3[o, c, u, v] */
    /* W3_next[o, c, u, v] = W3[o, c, u, v] - learning_rate * W3_velocity_next[o, c, u, v] */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W3_velocity[o][c][u][v_] = net->momentum * net->W3_velocity[o][c][u][v_]
                        + grad_W3[o][c][u][v_];
                    net->W3[o][c][u][v_] -= net->learning_rate * net->W3_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* gain4_velocity_next[c] = momentum * gain4_velocity[c] + grad_gain4[c] */
    /* gain4_next[c] = gain4[c] - learning_rate * gain4_velocity_next[c] */
    /* b4_velocity_next[c] = momentum * b4_velocity[c] + grad_b4[c] */
    /* b4_next[c] = b4[c] - learning_rate * b4_velocity_next[c] */
    for (int c = 0; c < 8; c++) {
        net->gain4_velocity[c] = net->momentum * net->gain4_velocity[c] + grad_gain4[c];
        net->gain4[c] -= net->learning_rate * net->gain4_velocity[c];
        net->b4_velocity[c] = net->momentum * net->b4_velocity[c] + grad_b4[c];
        net->b4[c] -= net->learning_rate * net->b4_velocity[c];
    }
    /* W5_velocity_next[o, c, u, v] = momentum * W5_velocity[o, c, u, v] + grad_W5[o, c, u, v] */
    /* W5_next[o, c, u, v] = W5[o, c, u, v] - learning_rate * W5_velocity_next[o, c, u, v] */
    for (int o = 0; o < 8; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W5_velocity[o][c][u][v_] = net->momentum * net->W5_velocity[o][c][u][v_]
                        + grad_W5[o][c][u][v_];
                    net->W5[o][c][u][v_] -= net->learning_rate * net->W5_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* gain6_velocity_next[c] = momentum * gain6_velocity[c] + grad_gain6[c] */
    /* gain6_next[c] = gain6[c] - learning_rate * gain6_velocity_next[c] */
    /* b6_velocity_next[c] = momentum * b6_velocity[c] + grad_b6[c] */
    /* b6_next[c] = b6[c] - learning_rate * b6_velocity_next[c] */
    for (int c = 0; c < 8; c++) {
        net->gain6_velocity[c] = net->momentum * net->gain6_velocity[c] + grad_gain6[c];
        net->gain6[c] -= net->learning_rate * net->gain6_velocity[c];
        net->b6_velocity[c] = net->momentum * net->b6_velocity[c] + grad_b6[c];
        net->b6[c] -= net->learning_rate * net->b6_velocity[c];
    }
    /* W9_velocity_next[o, c, u, v] = momentum * W9_velocity[o, c, u, v] + grad_W9[o, c, u, v] */
    /* W9_next[o, c, u, v] = W9[o, c, u, v] - learning_rate * W9_velocity_next[o, c, u, v] */
    for (int o = 0; o < 16; o++) {
        for (int c = 0; c < 8; c++) {
            for (int u = 0; u < 3; u++) {
                for (int v_ = 0; v_ < 3; v_++) {
                    net->W9_velocity[o][c][u][v_] = net->momentum * net->W9_velocity[o][c][u][v_]
                        + grad_W9[o][c][u][v_];
                    net->W9[o][c][u][v_] -= net->learning_rate * net->W9_velocity[o][c][u][v_];
                }
            }
        }
    }
    /* b9_velocity_next[o] = momentum * b9_velocity[o] + grad_b9[o] */
    /* b9_next[o] = b9[o] - learning_rate * b9_velocity_next[o] */
    for (int o = 0; o < 16; o++) {
        net->b9_velocity[o] = net->momentum * net->b9_velocity[o] + grad_b9[o];
        net->b9[o] -= net->learning_rate * net->b9_velocity[o];
    }
    /* W11_velocity_next[j, k] = momentum * W11_velocity[j, k] + grad_W11[j, k] */
    /* W11_next[j, k] = W11[j, k] - learning_rate * W11_velocity_next[j, k] */
    for (int j = 0; j < 10; j++) {
        for (int k = 0; k < 16; k++) {
            net->W11_velocity[j][k] = net->momentum * net->W11_velocity[j][k] + grad_W11[j][k];
            net->W11[j][k] -= net->learning_rate * net->W11_velocity[j][k];
        }
    }
    /* b11_velocity_next[j] = momentum * b11_velocity[j] + grad_b11[j] */
    /* b11_next[j] = b11[j] - learning_rate * b11_velocity_next[j] */
    for (int j = 0; j < 10; j++) {
        net->b11_velocity[j] = net->momentum * net->b11_velocity[j] + grad_b11[j];
        net->b11[j] -= net->learning_rate * net->b11_velocity[j];
    }
    net->steps_done++;
}

real residual_convolution_loss(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real residual_convolution_gradients(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(residual_convolution *restrict net, const real *restrict x, const int *restrict y)
{
    residual_convolution_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real residual_convolution_step(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y)
{
    return train(net, x, y);
}

real residual_convolution_steps(residual_convolution *restrict net, const real *restrict x,
    const int *restrict y, long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void residual_convolution_predict(residual_convolution *net, const real *x, int count, real *predicted_a11)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const z1)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 1024);
        real (*const a1)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 0);
        real (*const z2)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 1536);
        real (*const a2)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 512);
        real (*const z3)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 1536);
        real (*const a3)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 0);
        real (*const z4)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 2048);
        real (*const a4)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 1024);
        real (*const z5)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 3072);
        real (*const a5)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 0);
        real (*const z6)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 3584);
        real (*const a6)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 1536);
        real (*const a7)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 2048);
        real (*const z8)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 4096);
        real (*const a8)[8][8][8] = (real (*)[8][8][8])(net->values.memory + 2560);
        real (*const z9)[16][4][4] = (real (*)[16][4][4])(net->values.memory + 256);
        real (*const a9)[16][4][4] = (real (*)[16][4][4])(net->values.memory + 0);
        real (*const a10)[16] = (real (*)[16])(net->values.memory + 256);
        real (*const z11)[10] = (real (*)[10])(net->values.memory + 0);
        real *const s11_max = net->values.memory + 16;
        real (*const e11)[10] = (real (*)[10])(net->values.memory + 32);
        real *const s11 = net->values.memory + 0;
        real (*const a11)[10] = (real (*)[10])(net->values.memory + 16);
        /* z1[n, o, p, q] = sum[c: 1, u: 3, v: 3](W1[o, c, u, v] * where(p + u - 1 >= 0 and q + v
           - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, x[n, c, p + u - 1, q + v - 1], 0)) */
        /* a1[n, o, p, q] = z1[n, o, p, q] */
        /* z2[n, o, p, q] = gain2[o] * (a1[n, o, p, q] - running_mean2[o]) / sqrt(1 / 100000 +
           running_variance2[o]) + b2[o] */
        /* a2[n, o, p, q] = where(z2[n, o, p, q] > 0, z2[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 1; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W1[o][c][u][v_]
                                        * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_
                                        - 1 < 8 ? x[((n * 1 + c) * 8 + p + u - 1) * 8 + q + v_ - 1] : 0);
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
        /* z3[n, o, p, q] = sum[c: 8, u: 3, v: 3](W3[o, c, u, v] * where(p + u - 1 >= 0 and q + v
           - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a2[n, c, p + u - 1, q + v - 1], 0)) */
        /* a3[n, o, p, q] = z3[n, o, p, q] */
        /* z4[n, o, p, q] = gain4[o] * (a3[n, o, p, q] - running_mean4[o]) / sqrt(1 / 100000 +
           running_variance4[o]) + b4[o] */
        /* a4[n, o, p, q] = where(z4[n, o, p, q] > 0, z4[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            THREADS
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W3[o][c][u][v_]
                                        * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_
                                        - 1 < 8 ? a2[n][c][p + u - 1][q + v_ - 1] : 0);
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
        /* z5[n, o, p, q] = sum[c: 8, u: 3, v: 3](W5[o, c, u, v] * where(p + u - 1 >= 0 and q + v
           - 1 >= 0 and p + u - 1 < 8 and q + v - 1 < 8, a4[n, c, p + u - 1, q + v - 1], 0)) */
        /* a5[n, o, p, q] = z5[n, o, p, q] */
        /* z6[n, o, p, q] = gain6[o] * (a5[n, o, p, q] - running_mean6[o]) / sqrt(1 / 100000 +
           running_variance6[o]) + b6[o] */
        /* a6[n, o, p, q] = z6[n, o, p, q] */
        /* a7[n, o, p, q] = a2[n, o, p, q] + a6[n, o, p, q] */
        /* z8[n, o, p, q] = a7[n, o, p, q] */
        /* a8[n, o, p, q] = where(z8[n, o, p, q] > 0, z8[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            THREADS
            for (int o = 0; o < 8; o++) {
                for (int p = 0; p < 8; p++) {
                    for (int q = 0; q < 8; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W5[o][c][u][v_]
                                        * (p + u - 1 >= 0 && q + v_ - 1 >= 0 && p + u - 1 < 8 && q + v_
                                        - 1 < 8 ? a4[n][c][p + u - 1][q + v_ - 1] : 0);
                                }
                            }
                        }
                        z5[n][o][p][q] = sum1;
                        a5[n][o][p][q] = z5[n][o][p][q];
                        z6[n][o][p][q] = net->gain6[o] * (a5[n][o][p][q] - net->running_mean6[o])
                            / sqrt(REAL(1e-05) + net->running_variance6[o]) + net->b6[o];
                        a6[n][o][p][q] = z6[n][o][p][q];
                        a7[n][o][p][q] = a2[n][o][p][q] + a6[n][o][p][q];
                        z8[n][o][p][q] = a7[n][o][p][q];
                        a8[n][o][p][q] = (z8[n][o][p][q] > 0 ? z8[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* z9[n, o, p, q] = sum[c: 8, u: 3, v: 3](W9[o, c, u, v] * where(2 * p + u - 1 >= 0 and 2
           * q + v - 1 >= 0, a8[n, c, 2 * p + u - 1, 2 * q + v - 1], 0)) + b9[o] */
        /* a9[n, o, p, q] = where(z9[n, o, p, q] > 0, z9[n, o, p, q], 0) */
        for (int n = 0; n < 1; n++) {
            for (int o = 0; o < 16; o++) {
                for (int p = 0; p < 4; p++) {
                    for (int q = 0; q < 4; q++) {
                        real sum1 = 0;
                        for (int c = 0; c < 8; c++) {
                            for (int u = 0; u < 3; u++) {
                                for (int v_ = 0; v_ < 3; v_++) {
                                    sum1 += net->W9[o][c][u][v_]
                                        * (2 * p + u - 1 >= 0 && 2 * q + v_ - 1 >= 0
                                        ? a8[n][c][2 * p + u - 1][2 * q + v_ - 1] : 0);
                                }
                            }
                        }
                        z9[n][o][p][q] = sum1 + net->b9[o];
                        a9[n][o][p][q] = (z9[n][o][p][q] > 0 ? z9[n][o][p][q] : 0);
                    }
                }
            }
        }
        /* a10[n, c] = sum[p: 4, q: 4](a9[n, c, p, q]) / 16 */
        for (int n = 0; n < 1; n++) {
            for (int c = 0; c < 16; c++) {
                real sum = 0;
                for (int p = 0; p < 4; p++) {
                    for (int q = 0; q < 4; q++) {
                        sum += a9[n][c][p][q];
                    }
                }
                a10[n][c] = sum / 16;
            }
        }
        /* z11[n, j] = sum[k: 16](W11[j, k] * a10[n, k]) + b11[j] */
        for (int n = 0; n < 1; n++) {
            for (int j = 0; j < 10; j++) {
                real sum = 0;
                for (int k = 0; k < 16; k++) {
                    sum += net->W11[j][k] * a10[n][k];
                }
                z11[n][j] = sum + net->b11[j];
            }
        }
        /* s11_max[n] = max[k: 10](z11[n, k]) */
        for (int n = 0; n < 1; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 10; k++) {
                const real candidate_largest = z11[n][k];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s11_max[n] = largest;
        }
        /* e11[n, k] = exp(z11[n, k] - s11_max[n]) */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                e11[n][k] = exp(z11[n][k] - s11_max[n]);
            }
        }
        /* s11[n] = sum[k: 10](e11[n, k]) */
        for (int n = 0; n < 1; n++) {
            real sum = 0;
            for (int k = 0; k < 10; k++) {
                sum += e11[n][k];
            }
            s11[n] = sum;
        }
        /* a11[n, k] = e11[n, k] / s11[n] */
        for (int n = 0; n < 1; n++) {
            for (int k = 0; k < 10; k++) {
                a11[n][k] = e11[n][k] / s11[n];
            }
        }
        memcpy(predicted_a11, net->values.memory + 16, 10 * sizeof(real));
        predicted_a11 += 10;
        x += 64;
    }
}

void residual_convolution_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef RESIDUAL_CONVOLUTION_FLOAT
enum { FILE_HEADER_LENGTH = 2512 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"residual-convolution\",\"hash\":\"c9",
    "8c2509e2a58301b5ae716c2bff08cbdf53e770c134d71cd72bf96d3ad4146b\"},\"W1\":{\"dtype\":\"F32\"",
    ",\"shape\":[8,1,3,3],\"data_offsets\":[0,288]},\"gain2\":{\"dtype\":\"F32\",\"shape\":[8],",
    "\"data_offsets\":[288,320]},\"b2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[320,",
    "352]},\"W3\":{\"dtype\":\"F32\",\"shape\":[8,8,3,3],\"data_offsets\":[352,2656]},\"gain4\"",
    ":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[2656,2688]},\"b4\":{\"dtype\":\"F32\",",
    "\"shape\":[8],\"data_offsets\":[2688,2720]},\"W5\":{\"dtype\":\"F32\",\"shape\":[8,8,3,3],",
    "\"data_offsets\":[2720,5024]},\"gain6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":",
    "[5024,5056]},\"b6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[5056,5088]},\"W9\":",
    "{\"dtype\":\"F32\",\"shape\":[16,8,3,3],\"data_offsets\":[5088,9696]},\"b9\":{\"dtype\":\"",
    "F32\",\"shape\":[16],\"data_offsets\":[9696,9760]},\"W11\":{\"dtype\":\"F32\",\"shape\":[1",
    "0,16],\"data_offsets\":[9760,10400]},\"b11\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offs",
    "ets\":[10400,10440]},\"running_mean2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[",
    "10440,10472]},\"running_variance2\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[104",
    "72,10504]},\"running_mean4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10504,1053",
    "6]},\"running_variance4\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10536,10568]}",
    ",\"running_mean6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10568,10600]},\"runn",
    "ing_variance6\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10600,10632]},\"W1_velo",
    "city\":{\"dtype\":\"F32\",\"shape\":[8,1,3,3],\"data_offsets\":[10632,10920]},\"gain2_velo",
    "city\":{\"dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10920,10952]},\"b2_velocity\":{\"",
    "dtype\":\"F32\",\"shape\":[8],\"data_offsets\":[10952,10984]},\"W3_velocity\":{\"dtype\":\"",
    "F32\",\"shape\":[8,8,3,3],\"data_offsets\":[10984,13288]},\"gain4_velocity\":{\"dtype\":\"",
    "F32\",\"shape\":[8],\"data_offsets\":[13288,13320]},\"b4_velocity\":{\"dtype\":\"F32\",\"s",
    "hape\":[8],\"data_offsets\":[13320,13352]},\"W5_velocity\":{\"dtype\":\"F32\",\"shape\":[8",
    ",8,3,3],\"data_offsets\":[13352,15656]},\"gain6_velocity\":{\"dtype\":\"F32\",\"shape\":[8",
    "],\"data_offsets\":[15656,15688]},\"b6_velocity\":{\"dtype\":\"F32\",\"shape\":[8],\"data_",
    "offsets\":[15688,15720]},\"W9_velocity\":{\"dtype\":\"F32\",\"shape\":[16,8,3,3],\"data_of",
    "fsets\":[15720,20328]},\"b9_velocity\":{\"dtype\":\"F32\",\"shape\":[16],\"data_offsets\":",
    "[20328,20392]},\"W11_velocity\":{\"dtype\":\"F32\",\"shape\":[10,16],\"data_offsets\":[203",
    "92,21032]},\"b11_velocity\":{\"dtype\":\"F32\",\"shape\":[10],\"data_offsets\":[21032,2107",
    "2]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[21072,21080]},\"seed\"",
    ":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[21080,21088]}}       "
};
#else
enum { FILE_HEADER_LENGTH = 2520 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"residual-convolution\",\"hash\":\"c9",
    "8c2509e2a58301b5ae716c2bff08cbdf53e770c134d71cd72bf96d3ad4146b\"},\"W1\":{\"dtype\":\"F64\"",
    ",\"shape\":[8,1,3,3],\"data_offsets\":[0,576]},\"gain2\":{\"dtype\":\"F64\",\"shape\":[8],",
    "\"data_offsets\":[576,640]},\"b2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[640,",
    "704]},\"W3\":{\"dtype\":\"F64\",\"shape\":[8,8,3,3],\"data_offsets\":[704,5312]},\"gain4\"",
    ":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[5312,5376]},\"b4\":{\"dtype\":\"F64\",",
    "\"shape\":[8],\"data_offsets\":[5376,5440]},\"W5\":{\"dtype\":\"F64\",\"shape\":[8,8,3,3],",
    "\"data_offsets\":[5440,10048]},\"gain6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\"",
    ":[10048,10112]},\"b6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[10112,10176]},\"",
    "W9\":{\"dtype\":\"F64\",\"shape\":[16,8,3,3],\"data_offsets\":[10176,19392]},\"b9\":{\"dty",
    "pe\":\"F64\",\"shape\":[16],\"data_offsets\":[19392,19520]},\"W11\":{\"dtype\":\"F64\",\"s",
    "hape\":[10,16],\"data_offsets\":[19520,20800]},\"b11\":{\"dtype\":\"F64\",\"shape\":[10],\"",
    "data_offsets\":[20800,20880]},\"running_mean2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_of",
    "fsets\":[20880,20944]},\"running_variance2\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offse",
    "ts\":[20944,21008]},\"running_mean4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2",
    "1008,21072]},\"running_variance4\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[2107",
    "2,21136]},\"running_mean6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21136,21200",
    "]},\"running_variance6\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21200,21264]},",
    "\"W1_velocity\":{\"dtype\":\"F64\",\"shape\":[8,1,3,3],\"data_offsets\":[21264,21840]},\"g",
    "ain2_velocity\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21840,21904]},\"b2_velo",
    "city\":{\"dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[21904,21968]},\"W3_velocity\":{\"",
    "dtype\":\"F64\",\"shape\":[8,8,3,3],\"data_offsets\":[21968,26576]},\"gain4_velocity\":{\"",
    "dtype\":\"F64\",\"shape\":[8],\"data_offsets\":[26576,26640]},\"b4_velocity\":{\"dtype\":\"",
    "F64\",\"shape\":[8],\"data_offsets\":[26640,26704]},\"W5_velocity\":{\"dtype\":\"F64\",\"s",
    "hape\":[8,8,3,3],\"data_offsets\":[26704,31312]},\"gain6_velocity\":{\"dtype\":\"F64\",\"s",
    "hape\":[8],\"data_offsets\":[31312,31376]},\"b6_velocity\":{\"dtype\":\"F64\",\"shape\":[8",
    "],\"data_offsets\":[31376,31440]},\"W9_velocity\":{\"dtype\":\"F64\",\"shape\":[16,8,3,3],",
    "\"data_offsets\":[31440,40656]},\"b9_velocity\":{\"dtype\":\"F64\",\"shape\":[16],\"data_o",
    "ffsets\":[40656,40784]},\"W11_velocity\":{\"dtype\":\"F64\",\"shape\":[10,16],\"data_offse",
    "ts\":[40784,42064]},\"b11_velocity\":{\"dtype\":\"F64\",\"shape\":[10],\"data_offsets\":[4",
    "2064,42144]},\"steps_done\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[42144,42152]",
    "},\"seed\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[42152,42160]}}     "
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

const char *residual_convolution_save(const residual_convolution *net, const char *path)
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
    good = good && fwrite(&net->gain6, sizeof net->gain6, 1, file) == 1;
    good = good && fwrite(&net->b6, sizeof net->b6, 1, file) == 1;
    good = good && fwrite(&net->W9, sizeof net->W9, 1, file) == 1;
    good = good && fwrite(&net->b9, sizeof net->b9, 1, file) == 1;
    good = good && fwrite(&net->W11, sizeof net->W11, 1, file) == 1;
    good = good && fwrite(&net->b11, sizeof net->b11, 1, file) == 1;
    good = good && fwrite(&net->running_mean2, sizeof net->running_mean2, 1, file) == 1;
    good = good && fwrite(&net->running_variance2, sizeof net->running_variance2, 1, file) == 1;
    good = good && fwrite(&net->running_mean4, sizeof net->running_mean4, 1, file) == 1;
    good = good && fwrite(&net->running_variance4, sizeof net->running_variance4, 1, file) == 1;
    good = good && fwrite(&net->running_mean6, sizeof net->running_mean6, 1, file) == 1;
    good = good && fwrite(&net->running_variance6, sizeof net->running_variance6, 1, file) == 1;
    good = good && fwrite(&net->W1_velocity, sizeof net->W1_velocity, 1, file) == 1;
    good = good && fwrite(&net->gain2_velocity, sizeof net->gain2_velocity, 1, file) == 1;
    good = good && fwrite(&net->b2_velocity, sizeof net->b2_velocity, 1, file) == 1;
    good = good && fwrite(&net->W3_velocity, sizeof net->W3_velocity, 1, file) == 1;
    good = good && fwrite(&net->gain4_velocity, sizeof net->gain4_velocity, 1, file) == 1;
    good = good && fwrite(&net->b4_velocity, sizeof net->b4_velocity, 1, file) == 1;
    good = good && fwrite(&net->W5_velocity, sizeof net->W5_velocity, 1, file) == 1;
    good = good && fwrite(&net->gain6_velocity, sizeof net->gain6_velocity, 1, file) == 1;
    good = good && fwrite(&net->b6_velocity, sizeof net->b6_velocity, 1, file) == 1;
    good = good && fwrite(&net->W9_velocity, sizeof net->W9_velocity, 1, file) == 1;
    good = good && fwrite(&net->b9_velocity, sizeof net->b9_velocity, 1, file) == 1;
    good = good && fwrite(&net->W11_velocity, sizeof net->W11_velocity, 1, file) == 1;
    good = good && fwrite(&net->b11_velocity, sizeof net->b11_velocity, 1, file) == 1;
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

const char *residual_convolution_load(residual_convolution *net, const char *path)
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
    good = good && read_values(file, NULL, 72);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1152);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 160);
    good = good && read_values(file, NULL, 10);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 72);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 8);
    good = good && read_values(file, NULL, 1152);
    good = good && read_values(file, NULL, 16);
    good = good && read_values(file, NULL, 160);
    good = good && read_values(file, NULL, 10);
    good = good && fread(&steps, sizeof steps, 1, file) == 1;
    good = good && fread(&seed, sizeof seed, 1, file) == 1 && fgetc(file) == EOF;
    if (!good) {
        wrong = "the file is cut short, too long, or holds values that are not finite";
    } else if (steps > MOST_STEPS) {
        wrong = "the file holds a number of steps that no run reaches";
    } else if (start < 0 || fseek(file, start, SEEK_SET) != 0) {
        wrong = "the file cannot be read twice";
    } else {
        good = good && read_values(file, (real *)net->W1, 72);
        good = good && read_values(file, (real *)net->gain2, 8);
        good = good && read_values(file, (real *)net->b2, 8);
        good = good && read_values(file, (real *)net->W3, 576);
        good = good && read_values(file, (real *)net->gain4, 8);
        good = good && read_values(file, (real *)net->b4, 8);
        good = good && read_values(file, (real *)net->W5, 576);
        good = good && read_values(file, (real *)net->gain6, 8);
        good = good && read_values(file, (real *)net->b6, 8);
        good = good && read_values(file, (real *)net->W9, 1152);
        good = good && read_values(file, (real *)net->b9, 16);
        good = good && read_values(file, (real *)net->W11, 160);
        good = good && read_values(file, (real *)net->b11, 10);
        good = good && read_values(file, (real *)net->running_mean2, 8);
        good = good && read_values(file, (real *)net->running_variance2, 8);
        good = good && read_values(file, (real *)net->running_mean4, 8);
        good = good && read_values(file, (real *)net->running_variance4, 8);
        good = good && read_values(file, (real *)net->running_mean6, 8);
        good = good && read_values(file, (real *)net->running_variance6, 8);
        good = good && read_values(file, (real *)net->W1_velocity, 72);
        good = good && read_values(file, (real *)net->gain2_velocity, 8);
        good = good && read_values(file, (real *)net->b2_velocity, 8);
        good = good && read_values(file, (real *)net->W3_velocity, 576);
        good = good && read_values(file, (real *)net->gain4_velocity, 8);
        good = good && read_values(file, (real *)net->b4_velocity, 8);
        good = good && read_values(file, (real *)net->W5_velocity, 576);
        good = good && read_values(file, (real *)net->gain6_velocity, 8);
        good = good && read_values(file, (real *)net->b6_velocity, 8);
        good = good && read_values(file, (real *)net->W9_velocity, 1152);
        good = good && read_values(file, (real *)net->b9_velocity, 16);
        good = good && read_values(file, (real *)net->W11_velocity, 160);
        good = good && read_values(file, (real *)net->b11_velocity, 10);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
