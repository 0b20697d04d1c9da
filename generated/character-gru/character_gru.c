/*
 * Characters by gated recurrent units.
 * Made by symbp 0.1.0 from the network 'character-gru'; do not edit.
 * Hash of the mathematics: c0ae6bbf962ab1017a38622083c0db8391e6b466d2804ae514d421677a34abc7
 */
#include "character_gru.h"

#include <stdio.h>
#include <string.h>
#include <tgmath.h>

#define REAL(c) ((real)(c))

#ifdef CHARACTER_GRU_BLAS /* make BLAS=1: a library computes products of matrices */
#define BLAS
#include <cblas.h>
#ifdef CHARACTER_GRU_FLOAT
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
#if defined __GNUC__ && !defined CHARACTER_GRU_PLAIN && (defined __AVX__ || defined __SSE2__ || defined __ARM_NEON)
#if defined __AVX512F__ && !defined CHARACTER_GRU_FLOAT
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

#ifdef CHARACTER_GRU_FLOAT
typedef uint32_t bits_of_real;
#else
typedef uint64_t bits_of_real;
#endif

/* e^x within two units of the last place: 2^k e^r with x = k ln 2 + r (Cody and Waite 1980); made for loops. */
static inline real quick_exp(real x)
{
    union { real value; bits_of_real bits; } first, second; /* factors of 2^k, which may be too large or small itself */
#ifdef CHARACTER_GRU_FLOAT
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
#ifdef CHARACTER_GRU_FLOAT
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

void character_gru_init(character_gru *net, uint64_t seed)
{
    memset(net, 0, sizeof *net);
    net->seed = seed;
    net->learning_rate = REAL(0.01);
    net->beta1 = REAL(0.9);
    net->beta2 = REAL(0.999);
    net->epsilon = REAL(1e-08);
    for (int i = 0; i < 324; i++) {
        const real u = random_uniform(seed, 0, (uint64_t)i);
        ((real *)net->E1)[i] = REAL(5.0990195135927845) * (2 * u - 1) / 13;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 1, (uint64_t)i);
        ((real *)net->Wr2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 2, (uint64_t)i);
        ((real *)net->Ur2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->br2)[i] = 0;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 4, (uint64_t)i);
        ((real *)net->Wu2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 5, (uint64_t)i);
        ((real *)net->Uu2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->bu2)[i] = 0;
    }
    for (int i = 0; i < 288; i++) {
        const real u = random_uniform(seed, 7, (uint64_t)i);
        ((real *)net->Wc2)[i] = REAL(2.449489742783178) * (2 * u - 1) / 6;
    }
    for (int i = 0; i < 576; i++) {
        const real u = random_uniform(seed, 8, (uint64_t)i);
        ((real *)net->Uc2)[i] = REAL(1.4142135623730951) * (2 * u - 1) / 4;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->bc2)[i] = 0;
    }
    for (int i = 0; i < 24; i++) {
        ((real *)net->d2)[i] = 0;
    }
    for (int i = 0; i < 648; i++) {
        const real u = random_uniform(seed, 11, (uint64_t)i);
        ((real *)net->W3)[i] = REAL(5.830951894845301) * (2 * u - 1) / 17;
    }
    for (int i = 0; i < 27; i++) {
        ((real *)net->b3)[i] = 0;
    }
}

static inline void forward(const character_gru *restrict net, character_gru_values *restrict v,
    const int *restrict x, const int *restrict y)
{
    real (*const a1)[12][8] = (real (*)[12][8])(v->memory + 17280);
    real (*const zr2)[24][8] = (real (*)[24][8])(v->memory + 1536);
    real (*const zu2)[24][8] = (real (*)[24][8])(v->memory + 3072);
    real (*const v2)[24][8] = (real (*)[24][8])(v->memory + 14208);
    real (*const r2)[24][8] = (real (*)[24][8])(v->memory + 11136);
    real (*const u2)[24][8] = (real (*)[24][8])(v->memory + 12672);
    real (*const zc2)[24][8] = (real (*)[24][8])(v->memory + 0);
    real (*const c2)[24][8] = (real (*)[24][8])(v->memory + 9600);
    real (*const a2)[24][8] = (real (*)[24][8])(v->memory + 6528);
    real (*const z3)[27][8] = (real (*)[27][8])(v->memory + 0);
    real (*const s3_max)[8] = (real (*)[8])(v->memory + 5184);
    real (*const e3_exponent)[27][8] = (real (*)[27][8])(v->memory + 1728);
    real (*const e3)[27][8] = (real (*)[27][8])(v->memory + 3456);
    real (*const s3)[8] = (real (*)[8])(v->memory + 5184);
    /* a1[n, t, k] = E1[x[n, t], k] */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 12; k++) {
            for (int n = 0; n < 8; n++) {
                a1[t][k][n] = net->E1[x[n * 8 + t]][k];
            }
        }
    }
    for (int t = 0; t < 8; t++) {
        /* zr2[n, t, j] = sum[k: 12](Wr2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Ur2[j, l]
           * a2[n, t - 1, l], 0)) + br2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wr2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Ur2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zr2[t][j][n + lane * LANES]) = sum[row][lane] + net->br2[j];
                    }
                }
            }
        }
        /* zu2[n, t, j] = sum[k: 12](Wu2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0, Uu2[j, l]
           * a2[n, t - 1, l], 0)) + bu2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wu2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uu2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zu2[t][j][n + lane * LANES]) = sum[row][lane] + net->bu2[j];
                    }
                }
            }
        }
        /* v2[n, t, j] = sum[l: 24](where(t > 0, Uc2[j, l] * a2[n, t - 1, l], 0)) + d2[j] */
#ifdef BLAS
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                v2[t][j][n] = 0;
            }
        }
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 8, 24, 1, (const real *)net->Uc2, 24,
                (const real *)a2 + 192 * t + -192, 8, 1, (real *)v2 + 192 * t, 8);
        }
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                v2[t][j][n] += net->d2[j];
            }
        }
#else
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                if (t > 0) {
                    for (int l = 0; l < 24; l++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += net->Uc2[j][l] * STRIP(a2[t - 1][l][n + lane * LANES]);
                            }
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(v2[t][j][n + lane * LANES]) = sum[row][lane] + net->d2[j];
                    }
                }
            }
        }
#endif
        /* r2[n, t, j] = 1 / (1 + exp(-zr2[n, t, j])) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                r2[t][j][n] = 1 / (1 + quick_exp(-zr2[t][j][n]));
            }
        }
        /* u2[n, t, j] = 1 / (1 + exp(-zu2[n, t, j])) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                u2[t][j][n] = 1 / (1 + quick_exp(-zu2[t][j][n]));
            }
        }
        /* zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + r2[n, t, j] * v2[n, t, j] +
           bc2[j] */
        for (int first = 0; first < 24; first += TILE(24)) {
            const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(24)][VECTORS];
                EACH(row, TILE(24)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 12; k++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wc2[j][k] * STRIP(a1[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(24)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(zc2[t][j][n + lane * LANES]) = sum[row][lane]
                            + STRIP(r2[t][j][n + lane * LANES]) * STRIP(v2[t][j][n + lane * LANES])
                            + net->bc2[j];
                    }
                }
            }
        }
        /* c2[n, t, j] = tanh(zc2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                c2[t][j][n] = quick_tanh(zc2[t][j][n]);
            }
        }
        /* a2[n, t, j] = c2[n, t, j] * (1 - u2[n, t, j]) + where(t > 0, a2[n, t - 1, j] * u2[n,
           t, j], 0) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                a2[t][j][n] = c2[t][j][n] * (1 - u2[t][j][n]) + (t > 0 ? a2[t - 1][j][n] * u2[t][j][n] : 0);
            }
        }
    }
    /* z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j] */
#ifdef BLAS
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 27, 8, 24, 1, (const real *)net->W3, 24,
            (const real *)a2 + 192 * t, 8, 0, (real *)z3 + 216 * t, 8);
    }
    for (int t = 0; t < 8; t++) {
        for (int j = 0; j < 27; j++) {
            for (int n = 0; n < 8; n++) {
                z3[t][j][n] += net->b3[j];
            }
        }
    }
#else
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 27; first += TILE(27)) {
            const int top = first + TILE(27) <= 27 ? first : 27 - TILE(27);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(27)][VECTORS];
                EACH(row, TILE(27)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int k = 0; k < 24; k++) {
                    EACH(row, TILE(27)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->W3[j][k] * STRIP(a2[t][k][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(27)) {
                    const int j = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(z3[t][j][n + lane * LANES]) = sum[row][lane] + net->b3[j];
                    }
                }
            }
        }
    }
#endif
    /* s3_max[n, t] = max[k: 27](z3[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n++) {
            real largest = -(real)HUGE_VAL;
            for (int k = 0; k < 27; k++) {
                const real candidate_largest = z3[t][k][n];
                if (candidate_largest > largest) {
                    largest = candidate_largest;
                }
            }
            s3_max[t][n] = largest;
        }
    }
    /* e3_exponent[n, t, k] = z3[n, t, k] - s3_max[n, t] */
    /* e3[n, t, k] = exp(e3_exponent[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int k = 0; k < 27; k++) {
            for (int n = 0; n < 8; n++) {
                e3_exponent[t][k][n] = z3[t][k][n] - s3_max[t][n];
                e3[t][k][n] = quick_exp(e3_exponent[t][k][n]);
            }
        }
    }
    /* s3[n, t] = sum[k: 27](e3[n, t, k]) */
    for (int t = 0; t < 8; t++) {
        for (int n = 0; n < 8; n += WIDTH) {
            lanes sum[VECTORS];
            EACH(lane, VECTORS) {
                sum[lane] = (lanes){0};
            }
            for (int k = 0; k < 27; k++) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(e3[t][k][n + lane * LANES]);
                }
            }
            EACH(lane, VECTORS) {
                STRIP(s3[t][n + lane * LANES]) = sum[lane];
            }
        }
    }
    /* loss = sum[n: 8, t: 8](-(e3_exponent[n, t, y[n, t]] - log(s3[n, t]))) / 64 */
    real sum_loss = 0;
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            sum_loss += -(e3_exponent[t][y[n * 8 + t]][n] - log(s3[t][n]));
        }
    }
    v->loss = sum_loss / 64;
}

static inline void backward(const character_gru *restrict net, character_gru_values *restrict v,
    const int *restrict x, const int *restrict y)
{
    real (*const a1)[12][8] = (real (*)[12][8])(v->memory + 17280);
    real (*const v2)[24][8] = (real (*)[24][8])(v->memory + 14208);
    real (*const r2)[24][8] = (real (*)[24][8])(v->memory + 11136);
    real (*const u2)[24][8] = (real (*)[24][8])(v->memory + 12672);
    real (*const c2)[24][8] = (real (*)[24][8])(v->memory + 9600);
    real (*const a2)[24][8] = (real (*)[24][8])(v->memory + 6528);
    real (*const e3)[27][8] = (real (*)[27][8])(v->memory + 3456);
    real (*const s3)[8] = (real (*)[8])(v->memory + 5184);
    real (*const a3)[8][27] = (real (*)[8][27])(v->memory + 0);
    real (*const delta_z3)[27][8] = (real (*)[27][8])(v->memory + 1728); /* adjoint of z3 */
    real (*const delta_a2)[24][8] = (real (*)[24][8])(v->memory + 18048); /* adjoint of a2 */
    real (*const delta_zc2)[24][8] = (real (*)[24][8])(v->memory + 4992); /* adjoint of zc2 */
    real (*const delta_v2)[24][8] = (real (*)[24][8])(v->memory + 3456); /* adjoint of v2 */
    real (*const delta_zu2)[24][8] = (real (*)[24][8])(v->memory + 8064); /* adjoint of zu2 */
    real (*const delta_zr2)[24][8] = (real (*)[24][8])(v->memory + 15744); /* adjoint of zr2 */
    real (*const delta_a1)[12][8] = (real (*)[12][8])(v->memory + 9600); /* adjoint of a1 */
    real (*const grad_E1)[12] = (real (*)[12])(v->memory + 11136); /* adjoint of E1 */
    real (*const a1_turned)[8][12] = (real (*)[8][12])(v->memory + 12048);
    real (*const grad_Wr2)[12] = (real (*)[12])(v->memory + 11472); /* adjoint of Wr2 */
    real (*const a2_turned)[8][8][8] = (real (*)[8][8][8])(v->memory + 9600);
    real (*const grad_Ur2)[24] = (real (*)[24])(v->memory + 6528); /* adjoint of Ur2 */
    real *const grad_br2 = v->memory + 12816; /* adjoint of br2 */
    real (*const grad_Wu2)[12] = (real (*)[12])(v->memory + 11760); /* adjoint of Wu2 */
    real (*const grad_Uu2)[24] = (real (*)[24])(v->memory + 7104); /* adjoint of Uu2 */
    real *const grad_bu2 = v->memory + 12848; /* adjoint of bu2 */
    real (*const grad_Wc2)[12] = (real (*)[12])(v->memory + 8256); /* adjoint of Wc2 */
    real (*const grad_Uc2)[24] = (real (*)[24])(v->memory + 7680); /* adjoint of Uc2 */
    real *const grad_bc2 = v->memory + 8544; /* adjoint of bc2 */
    real *const grad_d2 = v->memory + 8576; /* adjoint of d2 */
    real (*const grad_W3)[24] = (real (*)[24])(v->memory + 3456); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 4112; /* adjoint of b3 */
    /* a3[n, t, k] = e3[n, t, k] / s3[n, t] */
    /* delta_z3[n, t, k] = (a3[n, t, k] - where(y[n, t] == k, 1, 0)) / 64 */
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            for (int k = 0; k < 27; k++) {
                a3[n][t][k] = e3[t][k][n] / s3[t][n];
                delta_z3[t][k][n] = (a3[n][t][k] - (y[n * 8 + t] == k ? 1 : 0)) / 64;
            }
        }
    }
    for (int t = 7; t >= 0; t--) {
        /* delta_a2[n, t, j] = sum[k: 27](W3[k, j] * delta_z3[n, t, k]) + sum[l: 24](where(1 + t
           < 8, Uc2[l, j] * delta_v2[n, 1 + t, l], 0)) + sum[k: 24](where(1 + t < 8, Ur2[k, j] *
           delta_zr2[n, 1 + t, k], 0)) + sum[k: 24](where(1 + t < 8, Uu2[k, j] * delta_zu2[n, 1 +
           t, k], 0)) + where(1 + t < 8, delta_a2[n, 1 + t, j] * u2[n, 1 + t, j], 0) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                real sum = 0;
                for (int k = 0; k < 27; k++) {
                    sum += net->W3[k][j] * delta_z3[t][k][n];
                }
                real sum2 = 0;
                for (int l = 0; l < 24; l++) {
                    sum2 += (1 + t < 8 ? net->Uc2[l][j] * delta_v2[1 + t][l][n] : 0);
                }
                real sum3 = 0;
                for (int k = 0; k < 24; k++) {
                    sum3 += (1 + t < 8 ? net->Ur2[k][j] * delta_zr2[1 + t][k][n] : 0);
                }
                real sum4 = 0;
                for (int k = 0; k < 24; k++) {
                    sum4 += (1 + t < 8 ? net->Uu2[k][j] * delta_zu2[1 + t][k][n] : 0);
                }
                delta_a2[t][j][n] = sum + sum2 + sum3 + sum4
                    + (1 + t < 8 ? delta_a2[1 + t][j][n] * u2[1 + t][j][n] : 0);
            }
        }
        /* delta_zc2[n, t, j] = delta_a2[n, t, j] * (1 - c2[n, t, j] ** 2) * (1 - u2[n, t, j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zc2[t][j][n] = delta_a2[t][j][n] * (1 - c2[t][j][n] * c2[t][j][n]) * (1 - u2[t][j][n]);
            }
        }
        /* delta_v2[n, t, j] = delta_zc2[n, t, j] * r2[n, t, j] */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_v2[t][j][n] = delta_zc2[t][j][n] * r2[t][j][n];
            }
        }
        /* delta_zu2[n, t, j] = delta_a2[n, t, j] * u2[n, t, j] * (c2[n, t, j] - where(t > 0,
           a2[n, t - 1, j], 0)) * (u2[n, t, j] - 1) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zu2[t][j][n] = delta_a2[t][j][n] * u2[t][j][n]
                    * (c2[t][j][n] - (t > 0 ? a2[t - 1][j][n] : 0)) * (u2[t][j][n] - 1);
            }
        }
        /* delta_zr2[n, t, j] = delta_zc2[n, t, j] * r2[n, t, j] * v2[n, t, j] * (1 - r2[n, t,
           j]) */
        for (int j = 0; j < 24; j++) {
            for (int n = 0; n < 8; n++) {
                delta_zr2[t][j][n] = delta_zc2[t][j][n] * r2[t][j][n] * v2[t][j][n] * (1 - r2[t][j][n]);
            }
        }
    }
    /* delta_a1[n, t, k] = sum[j: 24](Wc2[j, k] * delta_zc2[n, t, j]) + sum[j: 24](Wr2[j, k] *
       delta_zr2[n, t, j]) + sum[j: 24](Wu2[j, k] * delta_zu2[n, t, j]) */
    for (int t = 0; t < 8; t++) {
        for (int first = 0; first < 12; first += TILE(12)) {
            const int top = first + TILE(12) <= 12 ? first : 12 - TILE(12);
            for (int n = 0; n < 8; n += WIDTH) {
                lanes sum[TILE(12)][VECTORS];
                EACH(row, TILE(12)) EACH(lane, VECTORS) {
                    sum[row][lane] = (lanes){0};
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wc2[j][k] * STRIP(delta_zc2[t][j][n + lane * LANES]);
                        }
                    }
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wr2[j][k] * STRIP(delta_zr2[t][j][n + lane * LANES]);
                        }
                    }
                }
                for (int j = 0; j < 24; j++) {
                    EACH(row, TILE(12)) {
                        const int k = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += net->Wu2[j][k] * STRIP(delta_zu2[t][j][n + lane * LANES]);
                        }
                    }
                }
                EACH(row, TILE(12)) {
                    const int k = top + row;
                    EACH(lane, VECTORS) {
                        STRIP(delta_a1[t][k][n + lane * LANES]) = sum[row][lane];
                    }
                }
            }
        }
    }
    /* grad_E1[i, k] = sum[n: 8, t: 8](delta_a1[n, t, k] * where(x[n, t] == i, 1, 0)) */
    for (int i = 0; i < 27; i++) {
        for (int k = 0; k < 12; k++) {
            grad_E1[i][k] = 0;
        }
    }
    for (int n = 0; n < 8; n++) {
        for (int t = 0; t < 8; t++) {
            if (x[n * 8 + t] >= 0 && x[n * 8 + t] < 27) {
                for (int k = 0; k < 12; k++) {
                    grad_E1[x[n * 8 + t]][k] += delta_a1[t][k][n];
                }
            }
        }
    }
    /* a1_turned[i0, i1, i2] = a1[i0, i1, i2] */
    for (int i1 = 0; i1 < 8; i1++) {
        for (int i0 = 0; i0 < 8; i0++) {
            for (int i2 = 0; i2 < 12; i2++) {
                a1_turned[i1][i0][i2] = a1[i1][i2][i0];
            }
        }
    }
    /* grad_Wr2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zr2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zr2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wr2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* a2_turned[panel, i1, i0, lane] = a2[i0, i1, lane + 8 * panel] */
    for (int panel = 0; panel < 3; panel++) {
        for (int i1 = 0; i1 < 8; i1++) {
            for (int i0 = 0; i0 < 8; i0++) {
                for (int lane = 0; lane < 8; lane++) {
#ifdef BLAS
                    ((real *)a2_turned)[192 * i1 + 24 * i0 + 8 * panel + lane] = a2[i1][lane + 8 * panel][i0];
#else
                    a2_turned[panel][i1][i0][lane] = a2[i1][lane + 8 * panel][i0];
#endif
                }
            }
        }
    }
    /* grad_Ur2[j, l] = sum[n: 8, t: 8](delta_zr2[n, t, j] * where(t > 0, a2_turned[l // 8, t -
       1, n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Ur2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_zr2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Ur2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_zr2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Ur2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_br2[j] = sum[n: 8, t: 8](delta_zr2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zr2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_br2[j] = total;
        }
    }
    /* grad_Wu2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zu2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zu2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wu2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_Uu2[j, l] = sum[n: 8, t: 8](delta_zu2[n, t, j] * where(t > 0, a2_turned[l // 8, t -
       1, n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Uu2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_zu2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Uu2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_zu2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Uu2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_bu2[j] = sum[n: 8, t: 8](delta_zu2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zu2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_bu2[j] = total;
        }
    }
    /* grad_Wc2[j, k] = sum[n: 8, t: 8](a1_turned[n, t, k] * delta_zc2[n, t, j]) */
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int k_begin = 0; k_begin < 12; k_begin += WIDTH) {
            const int k = k_begin + WIDTH <= 12 ? k_begin : 12 - WIDTH;
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(24)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a1_turned[t][n][k + lane * LANES]) * delta_zc2[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Wc2[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
    /* grad_Uc2[j, l] = sum[n: 8, t: 8](delta_v2[n, t, j] * where(t > 0, a2_turned[l // 8, t - 1,
       n, l % 8], 0)) */
#ifdef BLAS
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            grad_Uc2[j][l] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        if (t > 0) {
            GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 24, 24, 8, 1, (const real *)delta_v2 + 192 * t,
                8, (const real *)a2_turned + 192 * t + -192, 24, 1, (real *)grad_Uc2, 24);
        }
    }
#else
    for (int first = 0; first < 24; first += TILE(24)) {
        const int top = first + TILE(24) <= 24 ? first : 24 - TILE(24);
        for (int l = 0; l < 24; l += WIDTH) {
            lanes sum[TILE(24)][VECTORS];
            EACH(row, TILE(24)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                if (t > 0) {
                    for (int n = 0; n < 8; n++) {
                        EACH(row, TILE(24)) {
                            const int j = top + row;
                            EACH(lane, VECTORS) {
                                sum[row][lane] += STRIP(a2_turned[l / 8][t - 1][n][lane * LANES])
                                    * delta_v2[t][j][n];
                            }
                        }
                    }
                }
            }
            EACH(row, TILE(24)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_Uc2[j][l + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_bc2[j] = sum[n: 8, t: 8](delta_zc2[n, t, j]) */
    /* grad_d2[j] = sum[n: 8, t: 8](delta_v2[n, t, j]) */
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_zc2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_bc2[j] = total;
        }
    }
    for (int j = 0; j < 24; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_v2[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_d2[j] = total;
        }
    }
    /* grad_W3[j, k] = sum[n: 8, t: 8](a2_turned[k // 8, t, n, k % 8] * delta_z3[n, t, j]) */
#ifdef BLAS
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 24; k++) {
            grad_W3[j][k] = 0;
        }
    }
    for (int t = 0; t < 8; t++) {
        GEMM(CblasRowMajor, CblasNoTrans, CblasNoTrans, 27, 24, 8, 1, (const real *)delta_z3 + 216 * t, 8,
            (const real *)a2_turned + 192 * t, 24, 1, (real *)grad_W3, 24);
    }
#else
    for (int first = 0; first < 27; first += TILE(27)) {
        const int top = first + TILE(27) <= 27 ? first : 27 - TILE(27);
        for (int k = 0; k < 24; k += WIDTH) {
            lanes sum[TILE(27)][VECTORS];
            EACH(row, TILE(27)) EACH(lane, VECTORS) {
                sum[row][lane] = (lanes){0};
            }
            for (int t = 0; t < 8; t++) {
                for (int n = 0; n < 8; n++) {
                    EACH(row, TILE(27)) {
                        const int j = top + row;
                        EACH(lane, VECTORS) {
                            sum[row][lane] += STRIP(a2_turned[k / 8][t][n][lane * LANES]) * delta_z3[t][j][n];
                        }
                    }
                }
            }
            EACH(row, TILE(27)) {
                const int j = top + row;
                EACH(lane, VECTORS) {
                    STRIP(grad_W3[j][k + lane * LANES]) = sum[row][lane];
                }
            }
        }
    }
#endif
    /* grad_b3[j] = sum[n: 8, t: 8](delta_z3[n, t, j]) */
    for (int j = 0; j < 27; j++) {
        lanes sum[VECTORS];
        EACH(lane, VECTORS) {
            sum[lane] = (lanes){0};
        }
        for (int t = 0; t < 8; t++) {
            for (int n = 0; n + WIDTH <= 8; n += WIDTH) {
                EACH(lane, VECTORS) {
                    sum[lane] += STRIP(delta_z3[t][j][n + lane * LANES]);
                }
            }
        }
        {
            real total = 0;
            for (int element = 0; element < WIDTH; element++) {
                total += ((const real *)sum)[element];
            }
            grad_b3[j] = total;
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

static inline int finite_gradients(const character_gru_values *v)
{
    return all_finite(v->memory + 11136, 324)
        && all_finite(v->memory + 11472, 288)
        && all_finite(v->memory + 6528, 576)
        && all_finite(v->memory + 12816, 24)
        && all_finite(v->memory + 11760, 288)
        && all_finite(v->memory + 7104, 576)
        && all_finite(v->memory + 12848, 24)
        && all_finite(v->memory + 8256, 288)
        && all_finite(v->memory + 7680, 576)
        && all_finite(v->memory + 8544, 24)
        && all_finite(v->memory + 8576, 24)
        && all_finite(v->memory + 3456, 648)
        && all_finite(v->memory + 4112, 27);
}

static inline void update(character_gru *restrict net, character_gru_values *restrict v)
{
    real (*const grad_E1)[12] = (real (*)[12])(v->memory + 11136); /* adjoint of E1 */
    real (*const grad_Wr2)[12] = (real (*)[12])(v->memory + 11472); /* adjoint of Wr2 */
    real (*const grad_Ur2)[24] = (real (*)[24])(v->memory + 6528); /* adjoint of Ur2 */
    real *const grad_br2 = v->memory + 12816; /* adjoint of br2 */
    real (*const grad_Wu2)[12] = (real (*)[12])(v->memory + 11760); /* adjoint of Wu2 */
    real (*const grad_Uu2)[24] = (real (*)[24])(v->memory + 7104); /* adjoint of Uu2 */
    real *const grad_bu2 = v->memory + 12848; /* adjoint of bu2 */
    real (*const grad_Wc2)[12] = (real (*)[12])(v->memory + 8256); /* adjoint of Wc2 */
    real (*const grad_Uc2)[24] = (real (*)[24])(v->memory + 7680); /* adjoint of Uc2 */
    real *const grad_bc2 = v->memory + 8544; /* adjoint of bc2 */
    real *const grad_d2 = v->memory + 8576; /* adjoint of d2 */
    real (*const grad_W3)[24] = (real (*)[24])(v->memory + 3456); /* adjoint of W3 */
    real *const grad_b3 = v->memory + 4112; /* adjoint of b3 */
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
    /* E1_next[i, k] = E1[i, k] - step_size * E1_first_moment_next[i, k] / (scale *
       sqrt(E1_second_moment_next[i, k]) + epsilon) */
    for (int i = 0; i < 27; i++) {
        for (int k = 0; k < 12; k++) {
            net->E1_first_moment[i][k] = grad_E1[i][k] * (1 - net->beta1)
                + net->beta1 * net->E1_first_moment[i][k];
            net->E1_second_moment[i][k] = grad_E1[i][k] * grad_E1[i][k] * (1 - net->beta2)
                + net->beta2 * net->E1_second_moment[i][k];
            net->E1[i][k] -= v->step_size * net->E1_first_moment[i][k]
                / (v->scale * sqrt(net->E1_second_moment[i][k]) + net->epsilon);
        }
    }
    /* Wr2_first_moment_next[j, k] = grad_Wr2[j, k] * (1 - beta1) + beta1 * Wr2_first_moment[j,
       k] */
    /* Wr2_second_moment_next[j, k] = grad_Wr2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wr2_second_moment[j, k] */
    /* Wr2_next[j, k] = Wr2[j, k] - step_size * Wr2_first_moment_next[j, k] / (scale *
       sqrt(Wr2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wr2_first_moment[j][k] = grad_Wr2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wr2_first_moment[j][k];
            net->Wr2_second_moment[j][k] = grad_Wr2[j][k] * grad_Wr2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wr2_second_moment[j][k];
            net->Wr2[j][k] -= v->step_size * net->Wr2_first_moment[j][k]
                / (v->scale * sqrt(net->Wr2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Ur2_first_moment_next[j, l] = grad_Ur2[j, l] * (1 - beta1) + beta1 * Ur2_first_moment[j,
       l] */
    /* Ur2_second_moment_next[j, l] = grad_Ur2[j, l] ** 2 * (1 - beta2) + beta2 *
       Ur2_second_moment[j, l] */
    /* Ur2_next[j, l] = Ur2[j, l] - step_size * Ur2_first_moment_next[j, l] / (scale *
       sqrt(Ur2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Ur2_first_moment[j][l] = grad_Ur2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Ur2_first_moment[j][l];
            net->Ur2_second_moment[j][l] = grad_Ur2[j][l] * grad_Ur2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Ur2_second_moment[j][l];
            net->Ur2[j][l] -= v->step_size * net->Ur2_first_moment[j][l]
                / (v->scale * sqrt(net->Ur2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* br2_first_moment_next[j] = grad_br2[j] * (1 - beta1) + beta1 * br2_first_moment[j] */
    /* br2_second_moment_next[j] = grad_br2[j] ** 2 * (1 - beta2) + beta2 * br2_second_moment[j] */
    /* br2_next[j] = br2[j] - step_size * br2_first_moment_next[j] / (scale *
       sqrt(br2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->br2_first_moment[j] = grad_br2[j] * (1 - net->beta1) + net->beta1 * net->br2_first_moment[j];
        net->br2_second_moment[j] = grad_br2[j] * grad_br2[j] * (1 - net->beta2)
            + net->beta2 * net->br2_second_moment[j];
        net->br2[j] -= v->step_size * net->br2_first_moment[j]
            / (v->scale * sqrt(net->br2_second_moment[j]) + net->epsilon);
    }
    /* Wu2_first_moment_next[j, k] = grad_Wu2[j, k] * (1 - beta1) + beta1 * Wu2_first_moment[j,
       k] */
    /* Wu2_second_moment_next[j, k] = grad_Wu2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wu2_second_moment[j, k] */
    /* Wu2_next[j, k] = Wu2[j, k] - step_size * Wu2_first_moment_next[j, k] / (scale *
       sqrt(Wu2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wu2_first_moment[j][k] = grad_Wu2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wu2_first_moment[j][k];
            net->Wu2_second_moment[j][k] = grad_Wu2[j][k] * grad_Wu2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wu2_second_moment[j][k];
            net->Wu2[j][k] -= v->step_size * net->Wu2_first_moment[j][k]
                / (v->scale * sqrt(net->Wu2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Uu2_first_moment_next[j, l] = grad_Uu2[j, l] * (1 - beta1) + beta1 * Uu2_first_moment[j,
       l] */
    /* Uu2_second_moment_next[j, l] = grad_Uu2[j, l] ** 2 * (1 - beta2) + beta2 *
       Uu2_second_moment[j, l] */
    /* Uu2_next[j, l] = Uu2[j, l] - step_size * Uu2_first_moment_next[j, l] / (scale *
       sqrt(Uu2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Uu2_first_moment[j][l] = grad_Uu2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Uu2_first_moment[j][l];
            net->Uu2_second_moment[j][l] = grad_Uu2[j][l] * grad_Uu2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Uu2_second_moment[j][l];
            net->Uu2[j][l] -= v->step_size * net->Uu2_first_moment[j][l]
                / (v->scale * sqrt(net->Uu2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* bu2_first_moment_next[j] = grad_bu2[j] * (1 - beta1) + beta1 * bu2_first_moment[j] */
    /* bu2_second_moment_next[j] = grad_bu2[j] ** 2 * (1 - beta2) + beta2 * bu2_second_moment[j] */
    /* bu2_next[j] = bu2[j] - step_size * bu2_first_moment_next[j] / (scale *
       sqrt(bu2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->bu2_first_moment[j] = grad_bu2[j] * (1 - net->beta1) + net->beta1 * net->bu2_first_moment[j];
        net->bu2_second_moment[j] = grad_bu2[j] * grad_bu2[j] * (1 - net->beta2)
            + net->beta2 * net->bu2_second_moment[j];
        net->bu2[j] -= v->step_size * net->bu2_first_moment[j]
            / (v->scale * sqrt(net->bu2_second_moment[j]) + net->epsilon);
    }
    /* Wc2_first_moment_next[j, k] = grad_Wc2[j, k] * (1 - beta1) + beta1 * Wc2_first_moment[j,
       k] */
    /* Wc2_second_moment_next[j, k] = grad_Wc2[j, k] ** 2 * (1 - beta2) + beta2 *
       Wc2_second_moment[j, k] */
    /* Wc2_next[j, k] = Wc2[j, k] - step_size * Wc2_first_moment_next[j, k] / (scale *
       sqrt(Wc2_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int k = 0; k < 12; k++) {
            net->Wc2_first_moment[j][k] = grad_Wc2[j][k] * (1 - net->beta1)
                + net->beta1 * net->Wc2_first_moment[j][k];
            net->Wc2_second_moment[j][k] = grad_Wc2[j][k] * grad_Wc2[j][k] * (1 - net->beta2)
                + net->beta2 * net->Wc2_second_moment[j][k];
            net->Wc2[j][k] -= v->step_size * net->Wc2_first_moment[j][k]
                / (v->scale * sqrt(net->Wc2_second_moment[j][k]) + net->epsilon);
        }
    }
    /* Uc2_first_moment_next[j, l] = grad_Uc2[j, l] * (1 - beta1) + beta1 * Uc2_first_moment[j,
       l] */
    /* Uc2_second_moment_next[j, l] = grad_Uc2[j, l] ** 2 * (1 - beta2) + beta2 *
       Uc2_second_moment[j, l] */
    /* Uc2_next[j, l] = Uc2[j, l] - step_size * Uc2_first_moment_next[j, l] / (scale *
       sqrt(Uc2_second_moment_next[j, l]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        for (int l = 0; l < 24; l++) {
            net->Uc2_first_moment[j][l] = grad_Uc2[j][l] * (1 - net->beta1)
                + net->beta1 * net->Uc2_first_moment[j][l];
            net->Uc2_second_moment[j][l] = grad_Uc2[j][l] * grad_Uc2[j][l] * (1 - net->beta2)
                + net->beta2 * net->Uc2_second_moment[j][l];
            net->Uc2[j][l] -= v->step_size * net->Uc2_first_moment[j][l]
                / (v->scale * sqrt(net->Uc2_second_moment[j][l]) + net->epsilon);
        }
    }
    /* bc2_first_moment_next[j] = grad_bc2[j] * (1 - beta1) + beta1 * bc2_first_moment[j] */
    /* bc2_second_moment_next[j] = grad_bc2[j] ** 2 * (1 - beta2) + beta2 * bc2_second_moment[j] */
    /* bc2_next[j] = bc2[j] - step_size * bc2_first_moment_next[j] / (scale *
       sqrt(bc2_second_moment_next[j]) + epsilon) */
    /* d2_first_moment_next[j] = grad_d2[j] * (1 - beta1) + beta1 * d2_first_moment[j] */
    /* d2_second_moment_next[j] = grad_d2[j] ** 2 * (1 - beta2) + beta2 * d2_second_moment[j] */
    /* d2_next[j] = d2[j] - step_size * d2_first_moment_next[j] / (scale *
       sqrt(d2_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 24; j++) {
        net->bc2_first_moment[j] = grad_bc2[j] * (1 - net->beta1) + net->beta1 * net->bc2_first_moment[j];
        net->bc2_second_moment[j] = grad_bc2[j] * grad_bc2[j] * (1 - net->beta2)
            + net->beta2 * net->bc2_second_moment[j];
        net->bc2[j] -= v->step_size * net->bc2_first_moment[j]
            / (v->scale * sqrt(net->bc2_second_moment[j]) + net->epsilon);
        net->d2_first_moment[j] = grad_d2[j] * (1 - net->beta1) + net->beta1 * net->d2_first_moment[j];
        net->d2_second_moment[j] = grad_d2[j] * grad_d2[j] * (1 - net->beta2)
            + net->beta2 * net->d2_second_moment[j];
        net->d2[j] -= v->step_size * net->d2_first_moment[j]
            / (v->scale * sqrt(net->d2_second_moment[j]) + net->epsilon);
    }
    /* W3_first_moment_next[j, k] = grad_W3[j, k] * (1 - beta1) + beta1 * W3_first_moment[j, k] */
    /* W3_second_moment_next[j, k] = grad_W3[j, k] ** 2 * (1 - beta2) + beta2 *
       W3_second_moment[j, k] */
    /* W3_next[j, k] = W3[j, k] - step_size * W3_first_moment_next[j, k] / (scale *
       sqrt(W3_second_moment_next[j, k]) + epsilon) */
    for (int j = 0; j < 27; j++) {
        for (int k = 0; k < 24; k++) {
            net->W3_first_moment[j][k] = grad_W3[j][k] * (1 - net->beta1)
                + net->beta1 * net->W3_first_moment[j][k];
            net->W3_second_moment[j][k] = grad_W3[j][k] * grad_W3[j][k] * (1 - net->beta2)
                + net->beta2 * net->W3_second_moment[j][k];
            net->W3[j][k] -= v->step_size * net->W3_first_moment[j][k]
                / (v->scale * sqrt(net->W3_second_moment[j][k]) + net->epsilon);
        }
    }
    /* b3_first_moment_next[j] = grad_b3[j] * (1 - beta1) + beta1 * b3_first_moment[j] */
    /* b3_second_moment_next[j] = grad_b3[j] ** 2 * (1 - beta2) + beta2 * b3_second_moment[j] */
    /* b3_next[j] = b3[j] - step_size * b3_first_moment_next[j] / (scale *
       sqrt(b3_second_moment_next[j]) + epsilon) */
    for (int j = 0; j < 27; j++) {
        net->b3_first_moment[j] = grad_b3[j] * (1 - net->beta1) + net->beta1 * net->b3_first_moment[j];
        net->b3_second_moment[j] = grad_b3[j] * grad_b3[j] * (1 - net->beta2)
            + net->beta2 * net->b3_second_moment[j];
        net->b3[j] -= v->step_size * net->b3_first_moment[j]
            / (v->scale * sqrt(net->b3_second_moment[j]) + net->epsilon);
    }
    net->steps_done++;
}

real character_gru_loss(character_gru *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    return net->values.loss;
}

real character_gru_gradients(character_gru *restrict net, const int *restrict x, const int *restrict y)
{
    forward(net, &net->values, x, y);
    backward(net, &net->values, x, y);
    return net->values.loss;
}

static inline real train(character_gru *restrict net, const int *restrict x, const int *restrict y)
{
    character_gru_values *const v = &net->values;
    forward(net, v, x, y);
    backward(net, v, x, y);
    if (isfinite(v->loss) && finite_gradients(v)) {
        update(net, v);
        return v->loss;
    }
    return (real)NAN;
}

real character_gru_step(character_gru *restrict net, const int *restrict x, const int *restrict y)
{
    return train(net, x, y);
}

real character_gru_steps(character_gru *restrict net, const int *restrict x, const int *restrict y,
    long count)
{
    real loss = 0;
    for (long step = 0; step < count && isfinite(loss); step++) {
        loss = train(net, x, y);
    }
    return loss;
}

void character_gru_predict(character_gru *net, const int *x, int count, real *predicted_a3)
{
    for (int sample = 0; sample < count; sample++) {
        real (*const a1)[8][12] = (real (*)[8][12])(net->values.memory + 192);
        real (*const zr2)[8][24] = (real (*)[8][24])(net->values.memory + 1248);
        real (*const zu2)[8][24] = (real (*)[8][24])(net->values.memory + 1440);
        real (*const v2)[8][24] = (real (*)[8][24])(net->values.memory + 864);
        real (*const r2)[8][24] = (real (*)[8][24])(net->values.memory + 480);
        real (*const u2)[8][24] = (real (*)[8][24])(net->values.memory + 672);
        real (*const zc2)[8][24] = (real (*)[8][24])(net->values.memory + 1056);
        real (*const c2)[8][24] = (real (*)[8][24])(net->values.memory + 288);
        real (*const a2)[8][24] = (real (*)[8][24])(net->values.memory + 0);
        real (*const z3)[8][27] = (real (*)[8][27])(net->values.memory + 224);
        real (*const s3_max)[8] = (real (*)[8])(net->values.memory + 448);
        real (*const e3)[8][27] = (real (*)[8][27])(net->values.memory + 0);
        real (*const s3)[8] = (real (*)[8])(net->values.memory + 448);
        real (*const a3)[8][27] = (real (*)[8][27])(net->values.memory + 224);
        /* a1[n, t, k] = E1[x[n, t], k] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 12; k++) {
                    a1[n][t][k] = net->E1[x[n * 8 + t]][k];
                }
            }
        }
        for (int t = 0; t < 8; t++) {
            /* zr2[n, t, j] = sum[k: 12](Wr2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0,
               Ur2[j, l] * a2[n, t - 1, l], 0)) + br2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wr2[j][k] * a1[n][t][k];
                    }
                    real sum2 = 0;
                    for (int l = 0; l < 24; l++) {
                        sum2 += (t > 0 ? net->Ur2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    zr2[n][t][j] = sum + sum2 + net->br2[j];
                }
            }
            /* zu2[n, t, j] = sum[k: 12](Wu2[j, k] * a1[n, t, k]) + sum[l: 24](where(t > 0,
               Uu2[j, l] * a2[n, t - 1, l], 0)) + bu2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wu2[j][k] * a1[n][t][k];
                    }
                    real sum2 = 0;
                    for (int l = 0; l < 24; l++) {
                        sum2 += (t > 0 ? net->Uu2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    zu2[n][t][j] = sum + sum2 + net->bu2[j];
                }
            }
            /* v2[n, t, j] = sum[l: 24](where(t > 0, Uc2[j, l] * a2[n, t - 1, l], 0)) + d2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int l = 0; l < 24; l++) {
                        sum += (t > 0 ? net->Uc2[j][l] * a2[n][t - 1][l] : 0);
                    }
                    v2[n][t][j] = sum + net->d2[j];
                }
            }
            /* r2[n, t, j] = 1 / (1 + exp(-zr2[n, t, j])) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    r2[n][t][j] = 1 / (1 + exp(-zr2[n][t][j]));
                }
            }
            /* u2[n, t, j] = 1 / (1 + exp(-zu2[n, t, j])) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    u2[n][t][j] = 1 / (1 + exp(-zu2[n][t][j]));
                }
            }
            /* zc2[n, t, j] = sum[k: 12](Wc2[j, k] * a1[n, t, k]) + r2[n, t, j] * v2[n, t, j] +
               bc2[j] */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    real sum = 0;
                    for (int k = 0; k < 12; k++) {
                        sum += net->Wc2[j][k] * a1[n][t][k];
                    }
                    zc2[n][t][j] = sum + r2[n][t][j] * v2[n][t][j] + net->bc2[j];
                }
            }
            /* c2[n, t, j] = tanh(zc2[n, t, j]) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    c2[n][t][j] = tanh(zc2[n][t][j]);
                }
            }
            /* a2[n, t, j] = c2[n, t, j] * (1 - u2[n, t, j]) + where(t > 0, a2[n, t - 1, j] *
               u2[n, t, j], 0) */
            for (int n = 0; n < 1; n++) {
                for (int j = 0; j < 24; j++) {
                    a2[n][t][j] = c2[n][t][j] * (1 - u2[n][t][j])
                        + (t > 0 ? a2[n][t - 1][j] * u2[n][t][j] : 0);
                }
            }
        }
        /* z3[n, t, j] = sum[k: 24](W3[j, k] * a2[n, t, k]) + b3[j] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int j = 0; j < 27; j++) {
                    real sum = 0;
                    for (int k = 0; k < 24; k++) {
                        sum += net->W3[j][k] * a2[n][t][k];
                    }
                    z3[n][t][j] = sum + net->b3[j];
                }
            }
        }
        /* s3_max[n, t] = max[k: 27](z3[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real largest = -(real)HUGE_VAL;
                for (int k = 0; k < 27; k++) {
                    const real candidate_largest = z3[n][t][k];
                    if (candidate_largest > largest) {
                        largest = candidate_largest;
                    }
                }
                s3_max[n][t] = largest;
            }
        }
        /* e3[n, t, k] = exp(z3[n, t, k] - s3_max[n, t]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    e3[n][t][k] = exp(z3[n][t][k] - s3_max[n][t]);
                }
            }
        }
        /* s3[n, t] = sum[k: 27](e3[n, t, k]) */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                real sum = 0;
                for (int k = 0; k < 27; k++) {
                    sum += e3[n][t][k];
                }
                s3[n][t] = sum;
            }
        }
        /* a3[n, t, k] = e3[n, t, k] / s3[n, t] */
        for (int n = 0; n < 1; n++) {
            for (int t = 0; t < 8; t++) {
                for (int k = 0; k < 27; k++) {
                    a3[n][t][k] = e3[n][t][k] / s3[n][t];
                }
            }
        }
        memcpy(predicted_a3, net->values.memory + 224, 216 * sizeof(real));
        predicted_a3 += 216;
        x += 8;
    }
}

void character_gru_shuffle(int *order, int count, uint64_t seed, uint64_t epoch)
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
#ifdef CHARACTER_GRU_FLOAT
enum { FILE_HEADER_LENGTH = 3296 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"character-gru\",\"hash\":\"c0ae6bbf9",
    "62ab1017a38622083c0db8391e6b466d2804ae514d421677a34abc7\"},\"E1\":{\"dtype\":\"F32\",\"sha",
    "pe\":[27,12],\"data_offsets\":[0,1296]},\"Wr2\":{\"dtype\":\"F32\",\"shape\":[24,12],\"dat",
    "a_offsets\":[1296,2448]},\"Ur2\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[24",
    "48,4752]},\"br2\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[4752,4848]},\"Wu2\":",
    "{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[4848,6000]},\"Uu2\":{\"dtype\":\"F3",
    "2\",\"shape\":[24,24],\"data_offsets\":[6000,8304]},\"bu2\":{\"dtype\":\"F32\",\"shape\":[",
    "24],\"data_offsets\":[8304,8400]},\"Wc2\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offs",
    "ets\":[8400,9552]},\"Uc2\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[9552,118",
    "56]},\"bc2\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[11856,11952]},\"d2\":{\"d",
    "type\":\"F32\",\"shape\":[24],\"data_offsets\":[11952,12048]},\"W3\":{\"dtype\":\"F32\",\"",
    "shape\":[27,24],\"data_offsets\":[12048,14640]},\"b3\":{\"dtype\":\"F32\",\"shape\":[27],\"",
    "data_offsets\":[14640,14748]},\"correction1\":{\"dtype\":\"F32\",\"shape\":[],\"data_offse",
    "ts\":[14748,14752]},\"correction2\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[1475",
    "2,14756]},\"E1_first_moment\":{\"dtype\":\"F32\",\"shape\":[27,12],\"data_offsets\":[14756",
    ",16052]},\"E1_second_moment\":{\"dtype\":\"F32\",\"shape\":[27,12],\"data_offsets\":[16052",
    ",17348]},\"Wr2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[17348",
    ",18500]},\"Wr2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[1850",
    "0,19652]},\"Ur2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[1965",
    "2,21956]},\"Ur2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[219",
    "56,24260]},\"br2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[24260,",
    "24356]},\"br2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[24356,24",
    "452]},\"Wu2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[24452,25",
    "604]},\"Wu2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[25604,2",
    "6756]},\"Uu2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[26756,2",
    "9060]},\"Uu2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[29060,",
    "31364]},\"bu2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[31364,314",
    "60]},\"bu2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[31460,31556",
    "]},\"Wc2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[31556,32708",
    "]},\"Wc2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24,12],\"data_offsets\":[32708,3386",
    "0]},\"Uc2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[33860,3616",
    "4]},\"Uc2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24,24],\"data_offsets\":[36164,384",
    "68]},\"bc2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[38468,38564]",
    "},\"bc2_second_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[38564,38660]},",
    "\"d2_first_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[38660,38756]},\"d2",
    "_second_moment\":{\"dtype\":\"F32\",\"shape\":[24],\"data_offsets\":[38756,38852]},\"W3_fi",
    "rst_moment\":{\"dtype\":\"F32\",\"shape\":[27,24],\"data_offsets\":[38852,41444]},\"W3_sec",
    "ond_moment\":{\"dtype\":\"F32\",\"shape\":[27,24],\"data_offsets\":[41444,44036]},\"b3_fir",
    "st_moment\":{\"dtype\":\"F32\",\"shape\":[27],\"data_offsets\":[44036,44144]},\"b3_second_",
    "moment\":{\"dtype\":\"F32\",\"shape\":[27],\"data_offsets\":[44144,44252]},\"steps_done\":",
    "{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[44252,44260]},\"seed\":{\"dtype\":\"U64\"",
    ",\"shape\":[],\"data_offsets\":[44260,44268]}}  "
};
#else
enum { FILE_HEADER_LENGTH = 3304 };
static const char *const file_header[] = {
    "{\"__metadata__\":{\"format\":\"symbp\",\"network\":\"character-gru\",\"hash\":\"c0ae6bbf9",
    "62ab1017a38622083c0db8391e6b466d2804ae514d421677a34abc7\"},\"E1\":{\"dtype\":\"F64\",\"sha",
    "pe\":[27,12],\"data_offsets\":[0,2592]},\"Wr2\":{\"dtype\":\"F64\",\"shape\":[24,12],\"dat",
    "a_offsets\":[2592,4896]},\"Ur2\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[48",
    "96,9504]},\"br2\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[9504,9696]},\"Wu2\":",
    "{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[9696,12000]},\"Uu2\":{\"dtype\":\"F",
    "64\",\"shape\":[24,24],\"data_offsets\":[12000,16608]},\"bu2\":{\"dtype\":\"F64\",\"shape\"",
    ":[24],\"data_offsets\":[16608,16800]},\"Wc2\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_",
    "offsets\":[16800,19104]},\"Uc2\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[19",
    "104,23712]},\"bc2\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[23712,23904]},\"d2",
    "\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[23904,24096]},\"W3\":{\"dtype\":\"F",
    "64\",\"shape\":[27,24],\"data_offsets\":[24096,29280]},\"b3\":{\"dtype\":\"F64\",\"shape\"",
    ":[27],\"data_offsets\":[29280,29496]},\"correction1\":{\"dtype\":\"F64\",\"shape\":[],\"da",
    "ta_offsets\":[29496,29504]},\"correction2\":{\"dtype\":\"F64\",\"shape\":[],\"data_offsets",
    "\":[29504,29512]},\"E1_first_moment\":{\"dtype\":\"F64\",\"shape\":[27,12],\"data_offsets\"",
    ":[29512,32104]},\"E1_second_moment\":{\"dtype\":\"F64\",\"shape\":[27,12],\"data_offsets\"",
    ":[32104,34696]},\"Wr2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\"",
    ":[34696,37000]},\"Wr2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\"",
    ":[37000,39304]},\"Ur2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\"",
    ":[39304,43912]},\"Ur2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\"",
    ":[43912,48520]},\"br2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[4",
    "8520,48712]},\"br2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[487",
    "12,48904]},\"Wu2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[489",
    "04,51208]},\"Wu2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[51",
    "208,53512]},\"Uu2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[53",
    "512,58120]},\"Uu2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[5",
    "8120,62728]},\"bu2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[6272",
    "8,62920]},\"bu2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[62920,",
    "63112]},\"Wc2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[63112,",
    "65416]},\"Wc2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24,12],\"data_offsets\":[65416",
    ",67720]},\"Uc2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[67720",
    ",72328]},\"Uc2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24,24],\"data_offsets\":[7232",
    "8,76936]},\"bc2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[76936,7",
    "7128]},\"bc2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[77128,773",
    "20]},\"d2_first_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[77320,77512]}",
    ",\"d2_second_moment\":{\"dtype\":\"F64\",\"shape\":[24],\"data_offsets\":[77512,77704]},\"",
    "W3_first_moment\":{\"dtype\":\"F64\",\"shape\":[27,24],\"data_offsets\":[77704,82888]},\"W",
    "3_second_moment\":{\"dtype\":\"F64\",\"shape\":[27,24],\"data_offsets\":[82888,88072]},\"b",
    "3_first_moment\":{\"dtype\":\"F64\",\"shape\":[27],\"data_offsets\":[88072,88288]},\"b3_se",
    "cond_moment\":{\"dtype\":\"F64\",\"shape\":[27],\"data_offsets\":[88288,88504]},\"steps_do",
    "ne\":{\"dtype\":\"U64\",\"shape\":[],\"data_offsets\":[88504,88512]},\"seed\":{\"dtype\":\"",
    "U64\",\"shape\":[],\"data_offsets\":[88512,88520]}}  "
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

const char *character_gru_save(const character_gru *net, const char *path)
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
    good = good && fwrite(&net->Wr2, sizeof net->Wr2, 1, file) == 1;
    good = good && fwrite(&net->Ur2, sizeof net->Ur2, 1, file) == 1;
    good = good && fwrite(&net->br2, sizeof net->br2, 1, file) == 1;
    good = good && fwrite(&net->Wu2, sizeof net->Wu2, 1, file) == 1;
    good = good && fwrite(&net->Uu2, sizeof net->Uu2, 1, file) == 1;
    good = good && fwrite(&net->bu2, sizeof net->bu2, 1, file) == 1;
    good = good && fwrite(&net->Wc2, sizeof net->Wc2, 1, file) == 1;
    good = good && fwrite(&net->Uc2, sizeof net->Uc2, 1, file) == 1;
    good = good && fwrite(&net->bc2, sizeof net->bc2, 1, file) == 1;
    good = good && fwrite(&net->d2, sizeof net->d2, 1, file) == 1;
    good = good && fwrite(&net->W3, sizeof net->W3, 1, file) == 1;
    good = good && fwrite(&net->b3, sizeof net->b3, 1, file) == 1;
    good = good && fwrite(&net->correction1, sizeof net->correction1, 1, file) == 1;
    good = good && fwrite(&net->correction2, sizeof net->correction2, 1, file) == 1;
    good = good && fwrite(&net->E1_first_moment, sizeof net->E1_first_moment, 1, file) == 1;
    good = good && fwrite(&net->E1_second_moment, sizeof net->E1_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wr2_first_moment, sizeof net->Wr2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wr2_second_moment, sizeof net->Wr2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Ur2_first_moment, sizeof net->Ur2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Ur2_second_moment, sizeof net->Ur2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->br2_first_moment, sizeof net->br2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->br2_second_moment, sizeof net->br2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wu2_first_moment, sizeof net->Wu2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wu2_second_moment, sizeof net->Wu2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Uu2_first_moment, sizeof net->Uu2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Uu2_second_moment, sizeof net->Uu2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->bu2_first_moment, sizeof net->bu2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->bu2_second_moment, sizeof net->bu2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Wc2_first_moment, sizeof net->Wc2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Wc2_second_moment, sizeof net->Wc2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->Uc2_first_moment, sizeof net->Uc2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->Uc2_second_moment, sizeof net->Uc2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->bc2_first_moment, sizeof net->bc2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->bc2_second_moment, sizeof net->bc2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->d2_first_moment, sizeof net->d2_first_moment, 1, file) == 1;
    good = good && fwrite(&net->d2_second_moment, sizeof net->d2_second_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_first_moment, sizeof net->W3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->W3_second_moment, sizeof net->W3_second_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_first_moment, sizeof net->b3_first_moment, 1, file) == 1;
    good = good && fwrite(&net->b3_second_moment, sizeof net->b3_second_moment, 1, file) == 1;
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

const char *character_gru_load(character_gru *net, const char *path)
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
    good = good && read_values(file, NULL, 324);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 648);
    good = good && read_values(file, NULL, 27);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 1);
    good = good && read_values(file, NULL, 324);
    good = good && read_values(file, NULL, 324);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 288);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 576);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 24);
    good = good && read_values(file, NULL, 648);
    good = good && read_values(file, NULL, 648);
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
        good = good && read_values(file, (real *)net->E1, 324);
        good = good && read_values(file, (real *)net->Wr2, 288);
        good = good && read_values(file, (real *)net->Ur2, 576);
        good = good && read_values(file, (real *)net->br2, 24);
        good = good && read_values(file, (real *)net->Wu2, 288);
        good = good && read_values(file, (real *)net->Uu2, 576);
        good = good && read_values(file, (real *)net->bu2, 24);
        good = good && read_values(file, (real *)net->Wc2, 288);
        good = good && read_values(file, (real *)net->Uc2, 576);
        good = good && read_values(file, (real *)net->bc2, 24);
        good = good && read_values(file, (real *)net->d2, 24);
        good = good && read_values(file, (real *)net->W3, 648);
        good = good && read_values(file, (real *)net->b3, 27);
        good = good && read_values(file, &net->correction1, 1);
        good = good && read_values(file, &net->correction2, 1);
        good = good && read_values(file, (real *)net->E1_first_moment, 324);
        good = good && read_values(file, (real *)net->E1_second_moment, 324);
        good = good && read_values(file, (real *)net->Wr2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wr2_second_moment, 288);
        good = good && read_values(file, (real *)net->Ur2_first_moment, 576);
        good = good && read_values(file, (real *)net->Ur2_second_moment, 576);
        good = good && read_values(file, (real *)net->br2_first_moment, 24);
        good = good && read_values(file, (real *)net->br2_second_moment, 24);
        good = good && read_values(file, (real *)net->Wu2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wu2_second_moment, 288);
        good = good && read_values(file, (real *)net->Uu2_first_moment, 576);
        good = good && read_values(file, (real *)net->Uu2_second_moment, 576);
        good = good && read_values(file, (real *)net->bu2_first_moment, 24);
        good = good && read_values(file, (real *)net->bu2_second_moment, 24);
        good = good && read_values(file, (real *)net->Wc2_first_moment, 288);
        good = good && read_values(file, (real *)net->Wc2_second_moment, 288);
        good = good && read_values(file, (real *)net->Uc2_first_moment, 576);
        good = good && read_values(file, (real *)net->Uc2_second_moment, 576);
        good = good && read_values(file, (real *)net->bc2_first_moment, 24);
        good = good && read_values(file, (real *)net->bc2_second_moment, 24);
        good = good && read_values(file, (real *)net->d2_first_moment, 24);
        good = good && read_values(file, (real *)net->d2_second_moment, 24);
        good = good && read_values(file, (real *)net->W3_first_moment, 648);
        good = good && read_values(file, (real *)net->W3_second_moment, 648);
        good = good && read_values(file, (real *)net->b3_first_moment, 27);
        good = good && read_values(file, (real *)net->b3_second_moment, 27);
        net->steps_done = steps;
        net->seed = seed;
        wrong = good ? NULL : "the file changed while it was read";
    }
    fclose(file);
    return wrong;
}
